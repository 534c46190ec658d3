// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How many must take part.

use crate::{mock::*, *};
use co3_tally::{Quorum, Turnout};
use frame_support::{assert_noop, assert_ok};

const YES: &[i8] = &[1];
const NO: &[i8] = &[-1];
/// An abstention.
const NEITHER: &[i8] = &[];

/// The fewer take part, the larger the majority must be.
const ADAPTIVE: Turnout = Turnout { adaptive: true, ..Turnout::ANY };

/// A tenth of those who may.
fn tenth() -> Turnout {
	Turnout { least: Quorum { absolute: 0, share: share(1, 10) }, ..Turnout::ANY }
}

/// The town asks for so many in what begins from now on.
fn ask_for(turnout: Turnout, policy: PolicyId, mut terms: Terms) {
	terms.rules.turnout = turnout;
	assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(policy), terms));
}

fn outcome(id: IssueId) -> OutcomeOf<Test> {
	Results::<Test>::get(SortedId::from(id)).unwrap()
}

/// Whether it is enough that so many of a hundred vote, some of them as others let them.
fn decides(turnout: Turnout, trusting: &[(u64, u64)], ballots: &[(u64, &[i8])]) -> bool {
	let mut winner = None;
	ExtBuilder(100).build_and_execute(|| {
		ask_for(turnout, OPEN, open_policy());
		trust(trusting);
		let id = vote_on(OPEN, 1);
		for (person, say) in ballots {
			assert_ok!(LiquidDelegation::vote(by(*person), id, grades(say)));
		}
		run_to(141);
		let outcome = outcome(id);
		assert_eq!(outcome.population, 100);
		let verdict = &outcome.initiatives[0].1;
		assert!(verdict.direct_majority && verdict.better_than_status_quo);
		assert_eq!(verdict.turnout_quorum, verdict.eligible);
		assert_eq!(read(id).state == State::FinishedWithWinner, verdict.eligible);
		winner = outcome.winner;
	});
	winner == Some(1)
}

#[test]
fn three_of_a_hundred_do_not_decide_for_all() {
	let three = [(1, YES), (2, YES), (3, NO)];
	assert!(decides(Turnout::ANY, &[], &three));
	assert!(!decides(tenth(), &[], &three));
	assert!(!decides(ADAPTIVE, &[], &three));
}

#[test]
fn whoever_lets_somebody_decide_takes_part() {
	let three = [(1, YES), (2, YES), (3, NO)];
	let trusting = |people: u64| (11..11 + people).map(|person| (person, 1)).collect::<Vec<_>>();
	assert!(!decides(tenth(), &trusting(6), &three));
	assert!(decides(tenth(), &trusting(7), &three));
	// With one against of five, it takes √(5/100) = 0.22 of those who are for it: 0.89 of four.
	assert!(!decides(ADAPTIVE, &trusting(2), &three));
	assert!(decides(ADAPTIVE, &trusting(3), &three));
}

#[test]
fn whoever_abstains_takes_part_too() {
	let with = |abstaining: u64| {
		let others = (4..4 + abstaining).map(|person| (person, NEITHER));
		[(1, YES), (2, YES), (3, NO)].into_iter().chain(others).collect::<Vec<_>>()
	};
	assert!(!decides(tenth(), &[], &with(6)));
	assert!(decides(tenth(), &[], &with(7)));
	// One is half of two: a quarter takes part, and one more must.
	assert!(!decides(ADAPTIVE, &[], &with(22)));
	assert!(decides(ADAPTIVE, &[], &with(23)));
}

#[test]
fn where_nobody_is_against_one_is_enough_unless_there_is_a_floor() {
	let with_floor = Turnout { adaptive: true, ..tenth() };
	let all_for_it = |people: u64| (1..=people).map(|person| (person, YES)).collect::<Vec<_>>();
	assert!(decides(ADAPTIVE, &[], &all_for_it(1)));
	assert!(!decides(with_floor, &[], &all_for_it(9)));
	assert!(decides(with_floor, &[], &all_for_it(10)));
}

#[test]
fn a_ballot_that_stays_sealed_takes_part() {
	ExtBuilder(100).build_and_execute(|| {
		ask_for(tenth(), SEALED, sealed_policy());
		let id = vote_on(SEALED, 1);
		let seal = |person: u64, grades: Grades| {
			let commitment = LiquidDelegation::sealed_as(id, 1_000 + person, grades, H256::zero());
			LiquidDelegation::seal(by(person), id, commitment)
		};
		assert_ok!(seal(1, grades(YES)));
		for person in 2..=10 {
			assert_ok!(seal(person, grades(NO)));
		}
		run_to(140);
		assert_ok!(LiquidDelegation::reveal(by(1), id, 1_001, grades(YES), H256::zero()));
		run_to(171);
		// Those who are against it do not keep it from being decided by opening nothing.
		let outcome = outcome(id);
		assert_eq!((outcome.unopened, outcome.report.weight), (9, 10));
		assert_eq!(outcome.winner, Some(1));
	});
}

/// What is taken back or declined is nobody's part, and whoever leaves is none of all.
#[test]
fn the_electorate_is_that_of_the_close() {
	ExtBuilder(41).build_and_execute(|| {
		ask_for(tenth(), OPEN, open_policy());
		let id = vote_on(OPEN, 1);
		for person in 1..=5 {
			assert_ok!(LiquidDelegation::vote(by(person), id, grades(YES)));
		}
		assert_ok!(LiquidDelegation::withdraw_ballot(by(5), id));
		assert_ok!(LiquidDelegation::decline(by(6), id));
		// A tenth of 41 are five; of the 40 who are left, four.
		Registry::change(1_030, |_| None);
		run_to(141);
		let outcome = outcome(id);
		assert_eq!((outcome.population, outcome.report.weight), (40, 4));
		assert_eq!(outcome.winner, Some(1));
	});
}

#[test]
fn nobody_decides_nothing_whatever_is_asked_for() {
	for turnout in [Turnout::ANY, tenth(), ADAPTIVE] {
		for everybody_leaves in [false, true] {
			ExtBuilder(9).build_and_execute(|| {
				ask_for(turnout, OPEN, open_policy());
				let id = vote_on(OPEN, 1);
				if everybody_leaves {
					assert_ok!(LiquidDelegation::vote(by(1), id, grades(YES)));
					(1_001..=1_009).for_each(|voter| Registry::change(voter, |_| None));
				}
				run_to(141);
				let (outcome, left) = (outcome(id), if everybody_leaves { 0 } else { 9 });
				assert_eq!((outcome.population, outcome.report.weight), (left, 0));
				assert_eq!(outcome.winner, None);
			});
		}
	}
}

#[test]
fn an_issue_asks_for_what_was_asked_when_it_began() {
	ExtBuilder(100).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		ask_for(tenth(), OPEN, open_policy());
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(YES)));
		run_to(141);
		assert!(outcome(id).initiatives[0].1.turnout_quorum);
		assert_eq!(outcome(id).winner, Some(1));
	});
}

#[test]
fn more_than_all_cannot_be_asked_for() {
	ExtBuilder(3).build_and_execute(|| {
		let set = |num, den| {
			let mut terms = open_policy();
			terms.rules.turnout.least = Quorum { absolute: u64::MAX, share: share(num, den) };
			LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), terms)
		};
		assert_noop!(set(3, 2), crate::Error::<Test>::BadQuorum);
		assert_ok!(set(2, 2));
	});
}
