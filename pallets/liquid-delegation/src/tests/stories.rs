// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Whole lives, from the first word to the last.

use crate::{
	mock::{notebook::Notes, *},
	*,
};
use co3_primitives::{Author, Deliberation, Matter};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

fn outcome(id: IssueId) -> OutcomeOf<Test> {
	Results::<Test>::get(SortedId::from(id)).unwrap()
}

#[test]
fn trees_on_corso_belgio() {
	let play = |two_vote_themselves: bool| {
		let mut winner = None;
		ExtBuilder(60).build_and_execute(|| {
			// The report about the trees has enough support on the map.
			let matter = Matter {
				object: 7,
				author: Author::Resident(1_001),
				territory: 11,
				area: AREA,
				policy: OPEN,
				details: H256([1; 32]),
			};
			let id = LiquidDelegation::deliberate(matter).unwrap();
			for person in 2..=4 {
				assert_ok!(LiquidDelegation::support(by(person), id, 1, 1));
			}
			assert_ok!(LiquidDelegation::request_check(by(9), AREA));
			run_to(11);
			assert_eq!(read(id).state, State::Discussion);
			// Cut them, keep them, plant others: three initiatives, the second with an action.
			let plant = Shelf::bound(RuntimeCall::Notebook(notebook::Call::note { page: 3 }));
			assert_ok!(LiquidDelegation::add_initiative(by(20), id, text(2), plant.ok()));
			assert_ok!(LiquidDelegation::add_initiative(by(30), id, text(3), None));
			assert_ok!(LiquidDelegation::suggest(by(21), id, 2, text(4), Degree::Must));
			assert_ok!(LiquidDelegation::add_draft(by(20), id, 2, text(5)));
			let satisfied = Opinion { degree: Degree::Must, fulfilled: true };
			assert_ok!(LiquidDelegation::rate(by(21), id, 2, 0, Some(satisfied)));
			assert_ok!(LiquidDelegation::support(by(31), id, 3, 1));
			// Anna knows about trees: five neighbours let her decide.
			let anna = 40;
			trust(&[(41, anna), (42, anna), (43, anna), (44, 43), (45, 44)]);
			run_to(91);
			assert_eq!(read(id).state, State::Voting);
			let voted = |initiative: u8| {
				let view = LiquidDelegation::initiative(id, initiative).unwrap();
				view.initiative.admitted.unwrap()
			};
			assert!(voted(1) && voted(2) && voted(3));
			assert_ok!(LiquidDelegation::vote(by(anna), id, grades(&[-1, 2, 1])));
			for person in 1..=4 {
				assert_ok!(LiquidDelegation::vote(by(person), id, grades(&[2, -1, -1])));
			}
			assert_eq!(
				LiquidDelegation::delegation_chain(id, 1_045).unwrap().links.len(),
				4,
				"45, 44, 43, Anna"
			);
			if two_vote_themselves {
				// 43 and 41 disagree, and 43 takes along whoever came by them.
				for person in [41, 43] {
					assert_ok!(LiquidDelegation::vote(by(person), id, grades(&[1, -1, -1])));
				}
			}
			run_to(170);
			let outcome = outcome(id);
			winner = outcome.winner;
			let report = outcome.report;
			match two_vote_themselves {
				false => {
					assert_eq!((report.voters, report.delegated, report.largest), (5, 5, 6));
					assert_ok!(LiquidDelegation::enact(by(9), id, Weight::MAX));
					assert_eq!(Notes::<Test>::get(), [(TOWN, id, 3)]);
				}
				true => {
					assert_eq!((report.voters, report.delegated, report.largest), (7, 3, 3));
					let nothing = LiquidDelegation::enact(by(9), id, Weight::MAX);
					assert_noop!(nothing, Error::NothingToEnact);
				}
			}
		});
		winner
	};
	assert_eq!(play(false), Some(2));
	assert_eq!(play(true), Some(1));
}

#[test]
fn the_super_trustee() {
	ExtBuilder(120).build_and_execute(|| {
		for person in 11..=110 {
			trust(&[(person, 10)]);
		}
		let id = vote_on(OPEN, 1);
		for person in 1..=9 {
			assert_ok!(LiquidDelegation::vote(by(person), id, grades(&[1])));
		}
		assert_ok!(LiquidDelegation::vote(by(10), id, grades(&[-1])));
		// Those who notice decide for themselves.
		for person in 11..=60 {
			assert_ok!(LiquidDelegation::vote(by(person), id, grades(&[1])));
		}
		run_to(142);
		let outcome = outcome(id);
		let (positive, negative) =
			(outcome.initiatives[0].1.positive, outcome.initiatives[0].1.negative);
		assert_eq!((positive, negative), (59, 51));
		assert_eq!(outcome.winner, Some(1));
		assert_eq!(outcome.report.largest, 51);
		assert_eq!(outcome.report.largest_share, 463_636_363);
		// It is on record who decided how much, and nobody had to ask.
		assert_eq!(LiquidDelegation::incoming(1_010).0, 100);
	});
}

#[test]
fn everyone_in_a_circle() {
	let play = |acts: &[u64]| {
		let mut sums = (0, 0);
		ExtBuilder(30).build_and_execute(|| {
			for person in 1..=30 {
				trust(&[(person, person % 30 + 1)]);
			}
			let id = vote_on(OPEN, 1);
			for person in acts {
				assert_ok!(LiquidDelegation::vote(by(*person), id, grades(&[1])));
			}
			run_to(142);
			let report = outcome(id).report;
			sums = (report.weight, report.largest);
		});
		sums
	};
	assert_eq!(play(&[]), (0, 0), "nobody decides for anybody");
	assert_eq!(play(&[7]), (30, 30), "whoever acts has them all");
	assert_eq!(play(&[10, 20]), (30, 20), "each has those up to the one before");
}

#[test]
fn a_loop_through_three_scopes() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		let say = |who, scope, to: u64| {
			assert_ok!(LiquidDelegation::delegate(by(who), TOWN, scope, Some(1_000 + to), None));
		};
		say(4, Scope::Unit, 5);
		say(5, Scope::Area(AREA), 6);
		say(6, Scope::Issue(id), 4);
		say(7, Scope::Unit, 4);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		let chain = LiquidDelegation::delegation_chain(id, 1_007).unwrap();
		assert_eq!(chain.end, ChainEnd::Circle);
		run_to(140);
		// What people say now explains nothing of what is counted.
		let simulated = LiquidDelegation::simulate_delegation(id, 1_007, Scope::Unit, None);
		assert_eq!((LiquidDelegation::delegation_chain(id, 1_007), simulated), (None, None));
		run_to(142);
		assert_eq!(outcome(id).report.weight, 1);
	});
}

#[test]
fn the_clerk_who_tried_to_close_early() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		run_to(100);
		// The town would like it to end, now that it looks good.
		for clerk in [2_001, 2_101, 2_201, 2_000] {
			assert_noop!(LiquidDelegation::advance(by(clerk), id), Error::NothingDue);
		}
		// Shorter times are for what comes next.
		let mut policy = open_policy();
		policy.times.voting = 10;
		assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), policy));
		assert_ok!(LiquidDelegation::set_policy_open(by(2_001), TOWN, OPEN, false));
		assert_ok!(LiquidDelegation::set_area_open(by(2_001), TOWN, AREA, false));
		let due = read(id).due;
		assert_eq!(due, Some(140));
		run_to(139);
		assert_ok!(LiquidDelegation::vote(by(2), id, grades(&[-1])));
		assert_ok!(LiquidDelegation::vote(by(3), id, grades(&[-1])));
		run_to(142);
		assert_eq!(outcome(id).winner, None);
	});
}

#[test]
fn a_trustee_who_is_erased_suspended_or_moves_away_breaks_the_chain() {
	ExtBuilder(30).build_and_execute(|| {
		trust(&[(11, 10), (12, 11), (21, 20), (22, 21), (15, 14)]);
		let id = vote_on(OPEN, 1);
		for person in [10, 20, 14] {
			assert_ok!(LiquidDelegation::vote(by(person), id, grades(&[1])));
		}
		Registry::change(1_011, |_| None);
		Registry::change(1_020, |voter| voter.map(|voter| Voter { territory: 2, ..voter }));
		run_to(142);
		// 10 alone; 20's ballot is not counted, nor whoever is behind; 14 and 15.
		let report = outcome(id).report;
		assert_eq!((report.voters, report.weight), (2, 3));
		assert_eq!(outcome(id).heads, 28);
	});
}
