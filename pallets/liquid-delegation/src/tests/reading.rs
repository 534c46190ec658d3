// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::assert_ok;

fn chain(id: IssueId, person: u64) -> (Vec<u64>, ChainEnd) {
	let view = LiquidDelegation::delegation_chain(id, 1_000 + person).unwrap();
	(view.links.into_iter().map(|link| link.voter - 1_000).collect(), view.end)
}

#[test]
fn a_chain_says_who_decides_for_me_and_why_nobody() {
	ExtBuilder(20).build_and_execute(|| {
		trust(&[(1, 2), (2, 3), (4, 5), (5, 4), (6, 7), (7, 8)]);
		let id = open(9, OPEN);
		assert_ok!(LiquidDelegation::delegate(by(2), TOWN, Scope::Area(AREA), Some(1_010), None));
		assert_ok!(LiquidDelegation::set_interest(by(3), id, true));
		assert_ok!(LiquidDelegation::set_interest(by(10), id, true));
		assert_eq!(chain(id, 1), (vec![1, 2, 10], ChainEnd::Acts));
		let links = LiquidDelegation::delegation_chain(id, 1_001).unwrap().links;
		let scopes: Vec<_> = links.iter().map(|link| link.scope).collect();
		assert_eq!(scopes, [Some(Scope::Unit), Some(Scope::Area(AREA)), None]);
		assert_eq!(chain(id, 3), (vec![3], ChainEnd::Acts));
		assert_eq!(chain(id, 4), (vec![4, 5], ChainEnd::Circle));
		assert_eq!(chain(id, 6), (vec![6, 7, 8], ChainEnd::Idle));
		Registry::change(1_007, |_| None);
		assert_eq!(chain(id, 6), (vec![6, 7], ChainEnd::Excluded));
		// What if.
		let simulate = |scope, to| {
			let view = LiquidDelegation::simulate_delegation(id, 1_006, scope, to).unwrap();
			(view.links.len(), view.end)
		};
		assert_eq!(simulate(Scope::Unit, Some(1_001)), (4, ChainEnd::Acts));
		assert_eq!(simulate(Scope::Issue(id), None), (1, ChainEnd::Idle));
		assert_eq!(simulate(Scope::Issue(id), Some(1_006)), (1, ChainEnd::Circle));
		assert_eq!(chain(id, 6).1, ChainEnd::Excluded, "asking changes nothing");
		assert!(LiquidDelegation::delegation_chain(77, 1_006).is_none());
		MaxVisited::set(2);
		assert_eq!(chain(id, 1), (vec![1, 2], ChainEnd::TooLong));
	});
}

#[test]
fn what_is_different_in_an_issue_is_there_for_everybody_to_read() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		let set = |who, different| {
			assert_ok!(LiquidDelegation::set_override(by(2_001), id, who, different));
		};
		let barred = Override { voting_right: Some(false), ..Override::default() };
		for who in [1_002, 1_003, 1_004] {
			set(who, Some(barred));
		}
		set(1_003, None);
		assert_eq!(LiquidDelegation::issue(id).unwrap().overrides, 3);
		let (mut found, mut cursor) = (Vec::new(), None);
		loop {
			let page = LiquidDelegation::overrides(id, cursor, 2).unwrap();
			found.extend(page.overrides);
			cursor = page.cursor;
			if cursor.is_none() {
				break;
			}
		}
		found.sort_by_key(|(voter, _)| *voter);
		// What was taken back is on record, too.
		assert_eq!(found, [(1_002, Some(barred)), (1_003, None), (1_004, Some(barred))]);
		let other = open(2, OPEN);
		assert_eq!(LiquidDelegation::issue(other).unwrap().overrides, 0);
		let page = LiquidDelegation::overrides(id, None, 1).unwrap();
		let elsewhere = LiquidDelegation::overrides(other, page.cursor, 1);
		assert_eq!(elsewhere, Err(QueryError::OtherQuestion));
		assert_eq!(LiquidDelegation::overrides(77, None, 1), Err(QueryError::Unknown));
	});
}

#[test]
fn issues_are_found_by_unit_area_and_phase() {
	ExtBuilder(40).build_and_execute(|| {
		let ids: Vec<_> = (1..=25).map(|who| open(who, OPEN)).collect();
		assert_ok!(LiquidDelegation::cancel_issue(by(2_001), ids[3], Ground::Abuse));
		let all = |filter: IssueFilter| {
			let (mut found, mut cursor, mut pages) = (Vec::new(), None, 0);
			loop {
				let page = LiquidDelegation::issues(filter, cursor, 10).unwrap();
				found.extend(page.issues.into_iter().map(|view| view.id));
				pages += 1;
				if page.cursor.is_none() {
					return (found, pages);
				}
				cursor = page.cursor;
			}
		};
		assert_eq!(all(IssueFilter::default()), (ids.clone(), 3));
		let unit = |unit| IssueFilter { unit: Some(unit), ..Default::default() };
		assert_eq!(all(unit(TOWN)).0, ids);
		assert!(all(unit(2)).0.is_empty());
		let phase = |phase| IssueFilter { phase: Some(phase), ..unit(TOWN) };
		assert_eq!(all(phase(Phase::Canceled)).0, [ids[3]]);
		assert_eq!(all(phase(Phase::Admission)).0.len(), 24);
		// Bounded in work: short pages still lead on.
		MaxVisited::set(4);
		assert_eq!(all(phase(Phase::Canceled)), (vec![ids[3]], 7));
		let cursor = LiquidDelegation::issues(unit(TOWN), None, 2).unwrap().cursor;
		assert_eq!(LiquidDelegation::issues(unit(2), cursor, 2), Err(QueryError::OtherQuestion));
		let area = IssueFilter { area: Some(7), ..Default::default() };
		assert!(all(area).0.is_empty());
	});
}

#[test]
fn what_is_shown_first_is_fair_to_minorities() {
	ExtBuilder(40).build_and_execute(|| {
		let id = open(1, OPEN);
		// A large group backs two of the same kind, a small one something else.
		assert_ok!(LiquidDelegation::add_initiative(by(2), id, text(2), None));
		assert_ok!(LiquidDelegation::add_initiative(by(30), id, text(3), None));
		for person in 1..=6 {
			for number in 1..=2 {
				let _ = LiquidDelegation::support(by(person), id, number, 1);
			}
		}
		for person in 31..=33 {
			assert_ok!(LiquidDelegation::support(by(person), id, 3, 1));
		}
		trust(&[(35, 31), (36, 35)]);
		// The twin that goes first shares with its like; what is left then has all of it.
		assert_eq!(
			LiquidDelegation::harmonic_weights(id),
			Ok(vec![(1, 6_000), (2, 3_000), (3, 6_000)])
		);
		MaxVisited::set(2);
		assert_eq!(LiquidDelegation::harmonic_weights(id), Err(QueryError::TooMany));
		assert_eq!(LiquidDelegation::harmonic_weights(77), Err(QueryError::Unknown));
	});
}

#[test]
fn suggestions_and_issues_have_places() {
	ExtBuilder(40).build_and_execute(|| {
		let first = open(1, OPEN);
		let second = open(2, OPEN);
		let suggest = |who, degree| {
			assert_ok!(LiquidDelegation::suggest(by(who), first, 1, text(4), degree));
		};
		suggest(3, Degree::Should);
		suggest(4, Degree::Must);
		for person in 5..=8 {
			let must = Opinion { degree: Degree::Must, fulfilled: false };
			assert_ok!(LiquidDelegation::rate(by(person), first, 1, 1, Some(must)));
		}
		assert_eq!(
			LiquidDelegation::suggestion_order(first, 1),
			Ok(vec![(0, Some(2)), (1, Some(1))])
		);
		let shown = Ok(vec![(first, Some(1)), (second, Some(2))]);
		assert_eq!(LiquidDelegation::issue_order(AREA), shown);
		// Two suggestions, named six times; two issues, named eight times.
		MaxRunoff::set(2 * 2 * 8);
		assert_eq!(LiquidDelegation::issue_order(AREA), shown);
		MaxRunoff::set(2 * 2 * 8 - 1);
		assert_eq!(LiquidDelegation::issue_order(AREA), Err(QueryError::TooMany));
		assert!(LiquidDelegation::suggestion_order(first, 1).is_ok());
		MaxRunoff::set(2 * 2 * 6 - 1);
		assert_eq!(LiquidDelegation::suggestion_order(first, 1), Err(QueryError::TooMany));
	});
}

#[test]
fn however_many_issues_an_answer_is_about_it_looks_at_no_more_people() {
	ExtBuilder(40).build_and_execute(|| {
		MaxVisited::set(9);
		let ids: Vec<_> = (1..=3).map(|who| open(who, OPEN)).collect();
		for person in 5..=6 {
			for id in &ids {
				assert_ok!(LiquidDelegation::support(by(person), *id, 1, 1));
			}
		}
		// Three people in each of three issues.
		assert!(LiquidDelegation::issue_order(AREA).is_ok());
		// One more truster takes some steps in each.
		trust(&[(10, 5), (11, 5), (12, 5), (13, 5)]);
		assert!(LiquidDelegation::harmonic_weights(ids[0]).is_ok());
		assert_eq!(LiquidDelegation::issue_order(AREA), Err(QueryError::TooMany));
		assert_ok!(LiquidDelegation::undelegate(by(10), TOWN, Scope::Unit));
		for truster in 11..=13 {
			assert_ok!(LiquidDelegation::undelegate(by(truster), TOWN, Scope::Unit));
		}
		assert!(LiquidDelegation::issue_order(AREA).is_ok());
		assert_ok!(LiquidDelegation::support(by(7), ids[2], 1, 1));
		assert_eq!(LiquidDelegation::issue_order(AREA), Err(QueryError::TooMany));
	});
}

#[test]
fn figures_of_a_unit_and_of_a_count() {
	ExtBuilder(9).build_and_execute(|| {
		settle(1_900, 2);
		let figures = LiquidDelegation::unit_figures(TOWN).unwrap();
		assert_eq!((figures.heads, figures.weight), (9, 9));
		assert!(LiquidDelegation::unit_figures(2).is_none());
		assert_eq!(LiquidDelegation::area(AREA).unwrap().0.unit, TOWN);
		assert!(LiquidDelegation::policy(SEALED).unwrap().1.times.reveal > 0);
		let id = vote_on(OPEN, 1);
		run_idle_to(141);
		let view = LiquidDelegation::tally(id).unwrap();
		assert!(view.outcome.is_none());
		let progress = &view.progress[0];
		assert_eq!((progress.task, progress.frozen), (Task::Vote(id), 139));
		assert_eq!((progress.step, progress.part, progress.begun), (Step::Register, (0, 1), None));
		let moments: Vec<_> = view.snapshots.iter().map(|(moment, _)| *moment).collect();
		assert_eq!(moments, [Moment::Admission, Moment::Discussion, Moment::Verification]);
		run_to(142);
		assert!(LiquidDelegation::tally(id).unwrap().outcome.is_some());
		assert!(LiquidDelegation::tally(77).is_none());
	});
}
