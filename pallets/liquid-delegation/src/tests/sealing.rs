// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::Freezes;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

const SALT: H256 = H256([7; 32]);

fn seal(person: u64, id: IssueId, grades: &Grades) -> DispatchResult {
	let commitment = LiquidDelegation::sealed_as(id, 1_000 + person, grades.clone(), SALT);
	LiquidDelegation::seal(by(person), id, commitment)
}

fn reveal(id: IssueId, person: u64, grades: &Grades) -> DispatchResult {
	LiquidDelegation::reveal(by(9), id, 1_000 + person, grades.clone(), SALT)
}

#[test]
fn nobody_knows_before_the_close_and_everybody_after() {
	ExtBuilder(9).build_and_execute(|| {
		trust(&[(4, 3), (5, 2)]);
		let id = vote_on(SEALED, 2);
		let (yes, no) = (grades(&[1, -1]), grades(&[-1, 1]));
		assert_noop!(LiquidDelegation::vote(by(1), id, yes.clone()), Error::BallotsAreSealed);
		assert_ok!(seal(1, id, &no));
		// Changed, as long as it is open.
		assert_ok!(seal(1, id, &yes));
		assert_ok!(seal(2, id, &yes));
		assert_ok!(seal(3, id, &no));
		assert_noop!(reveal(id, 1, &yes), Error::NotRevealing);
		run_to(140);
		assert_eq!(read(id).state, State::Revealing);
		assert_noop!(seal(4, id, &no), Error::NotVoting);
		// The register is taken at the close, before anybody shows anything.
		assert_eq!(Jobs::<Test>::iter().next().unwrap().1.freeze.block, 139);
		assert_noop!(
			LiquidDelegation::delegate(by(6), TOWN, Scope::Issue(id), Some(1_001), None),
			Error::TooLate
		);
		assert_ok!(reveal(id, 1, &yes));
		assert_noop!(reveal(id, 1, &yes), Error::AlreadyRevealed);
		// All that the commitment was to is there to be looked at.
		let shown = LiquidDelegation::ballot(id, 1_001).unwrap().paper;
		assert_eq!(shown, Paper::Revealed { grades: yes.clone(), salt: SALT });
		assert_noop!(reveal(id, 2, &no), Error::WrongOpening);
		assert_noop!(
			LiquidDelegation::reveal(by(9), id, 1_002, yes.clone(), H256::zero()),
			Error::WrongOpening
		);
		assert_noop!(reveal(id, 5, &yes), Error::NotVoted);
		assert_noop!(
			LiquidDelegation::reveal(RuntimeOrigin::none(), id, 1_002, yes.clone(), SALT),
			BadOrigin
		);
		assert_ok!(reveal(id, 2, &yes));
		// Nobody is counted before all could show.
		assert!(Results::<Test>::get(SortedId::from(id)).is_none());
		run_to(171);
		assert_noop!(reveal(id, 3, &no), Error::NotRevealing);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		// 3 stays silent, and holds what 4 gave.
		assert_eq!(outcome.unopened, 1);
		assert_eq!((outcome.report.voters, outcome.report.weight), (3, 5));
		let first = &outcome.initiatives[0].1;
		assert_eq!((first.positive, first.negative), (3, 0));
		assert_eq!(outcome.winner, Some(1));
	});
}

#[test]
fn however_many_are_being_opened_each_vote_has_the_register_of_its_close() {
	ExtBuilder(99).build_and_execute(|| {
		let poll = sealed_poll();
		let yes = grades(&[1]);
		let mut ids = Vec::new();
		for at in 0..80 {
			run_to(1 + 10 * at);
			ids.push(NextIssue::<Test>::get());
			let questions = vec![text(1)].try_into().unwrap();
			assert_ok!(LiquidDelegation::open_poll(by(2_101), AREA, poll, questions));
			// In the last block before each close one more person trusts the first one.
			if at >= 3 {
				assert_ok!(seal(1, ids[at as usize - 3], &yes));
				run_to(9 + 10 * at);
				trust(&[(at, 1)]);
			}
		}
		run_to(840);
		let frozen: Vec<_> = Jobs::<Test>::iter_values().map(|job| job.freeze.block).collect();
		let closes: Vec<_> = ids.iter().map(|id| read(*id).closed.unwrap() - 1).collect();
		assert_eq!(frozen, closes);
		assert!(frozen.len() > MAX_FREEZES as usize);
		// They are all being opened, and none holds its moment.
		assert!(ids.iter().all(|id| read(*id).state == State::Revealing));
		assert!(LiquidDelegation::pending().is_empty());
		for id in &ids[..77] {
			assert_ok!(reveal(*id, 1, &yes));
		}
		run_to(1_832);
		for (at, id) in (2..).zip(&ids[..77]) {
			let outcome = Results::<Test>::get(SortedId::from(*id)).unwrap();
			assert_eq!((outcome.report.weight, outcome.unopened), (at, 0));
			assert_eq!(outcome.freeze.block + 1, outcome.closed);
		}
	});
}

#[test]
fn what_was_noted_outlives_the_moment_and_a_cursor_that_nobody_can_read() {
	let play = |disturbed: bool| {
		let mut result = Vec::new();
		ExtBuilder(20).build_and_execute(|| {
			trust(&[(4, 3), (5, 4), (6, 5), (7, 8), (8, 7), (9, 2)]);
			let id = vote_on(SEALED, 2);
			let (yes, no) = (grades(&[2, -1]), grades(&[-1, 1]));
			for (person, say) in [(1, &yes), (2, &no), (3, &yes), (10, &no)] {
				assert_ok!(seal(person, id, say));
			}
			assert_ok!(LiquidDelegation::withdraw_ballot(by(10), id));
			run_to(141);
			let (key, job) = Jobs::<Test>::iter().next().unwrap();
			assert_eq!(job.noted, Some(Census { heads: 20, weight: 20 }));
			assert!(Frozen::<Test>::get().is_empty());
			assert_eq!(Nodes::<Test>::get(key, 1_003), {
				let node = co3_tally::Node { received: 3, depth: 3, ..Default::default() };
				Note { node, own: Some(1) }
			});
			if disturbed {
				// Nobody trusts anybody, nobody is remembered, and an upgrade changes the form.
				for truster in 4..=9 {
					assert_ok!(LiquidDelegation::undelegate(by(truster), TOWN, Scope::Unit));
				}
				assert_eq!(Trusters::<Test>::iter_keys().count(), 0);
				People::set(Default::default());
				let foreign = vec![2, 7, 7, 7].try_into().unwrap();
				Cursors::<Test>::insert(key, CursorBytes::from(foreign));
			}
			for (person, say) in [(1, &yes), (2, &no)] {
				assert_ok!(reveal(id, person, say));
			}
			run_to(171);
			let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
			assert_eq!((outcome.report.weight, outcome.unopened), (7, 1));
			assert_eq!(Nodes::<Test>::iter().count(), 0);
			result = outcome.encode();
		});
		result
	};
	assert_eq!(play(false), play(true));
}

#[test]
fn a_commitment_is_to_one_issue_and_one_voter() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(SEALED, 1);
		let yes = grades(&[1]);
		// Somebody copies what a neighbour handed in.
		let copied = LiquidDelegation::sealed_as(id, 1_001, yes.clone(), SALT);
		assert_ok!(LiquidDelegation::seal(by(2), id, copied));
		let elsewhere = LiquidDelegation::sealed_as(id + 1, 1_003, yes.clone(), SALT);
		assert_ok!(LiquidDelegation::seal(by(3), id, elsewhere));
		run_to(141);
		assert_noop!(reveal(id, 2, &yes), Error::WrongOpening);
		assert_noop!(reveal(id, 3, &yes), Error::WrongOpening);
	});
}

#[test]
fn what_a_sealed_ballot_may_not_say_stays_sealed() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(SEALED, 1);
		let nonsense: Grades = vec![(1, 1), (1, 2)].try_into().unwrap();
		let unknown: Grades = vec![(9, 1)].try_into().unwrap();
		assert_ok!(seal(1, id, &nonsense));
		assert_ok!(seal(2, id, &unknown));
		run_to(141);
		assert_noop!(reveal(id, 1, &nonsense), Error::GradesNotSorted);
		assert_noop!(reveal(id, 2, &unknown), Error::UnknownInitiative);
		run_to(171);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		assert_eq!((outcome.unopened, outcome.report.weight), (2, 2));
	});
}

#[test]
fn who_seals_before_it_is_known_what_is_voted_on_loses_no_more_than_who_votes_openly() {
	let play = |policy| {
		let mut result = None;
		ExtBuilder(9).build_and_execute(|| {
			let id = open(1, policy);
			// Only who began it is for the second one: too few.
			assert_ok!(LiquidDelegation::add_initiative(by(4), id, text(2), None));
			assert_ok!(LiquidDelegation::add_initiative(by(5), id, text(3), None));
			assert_ok!(LiquidDelegation::revoke(by(5), id, 3, None));
			assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
			assert_ok!(LiquidDelegation::request_check(by(9), AREA));
			run_to(80);
			// The vote has begun, and what reached the quorum is not counted yet.
			run_idle_to(95);
			assert_eq!(read(id).state, State::Voting);
			let say = [(1, grades(&[2, 1])), (2, grades(&[-1, 3])), (3, grades(&[1, -1]))];
			let sealed = policy == SEALED;
			for (person, said) in &say {
				if sealed {
					assert_ok!(seal(*person, id, said));
				} else {
					assert_ok!(LiquidDelegation::vote(by(*person), id, said.clone()));
				}
			}
			// What was taken back before anybody voted is no more to be said than what never was there.
			let taken_back = grades(&[1, 1, 1]);
			if sealed {
				assert_ok!(seal(6, id, &taken_back));
			} else {
				let refused = LiquidDelegation::vote(by(6), id, taken_back.clone());
				assert_noop!(refused, Error::NotAdmitted);
			}
			settle_counts();
			let admitted =
				|number| Initiatives::<Test>::get(SortedId::from(id), number).unwrap().admitted;
			assert_eq!((admitted(1), admitted(2)), (Some(true), Some(false)));
			run_to(141);
			if sealed {
				for (person, said) in &say {
					assert_ok!(reveal(id, *person, said));
				}
				assert_noop!(reveal(id, 6, &taken_back), Error::NotAdmitted);
			}
			run_to(171);
			let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
			assert_eq!(outcome.unopened, u64::from(sealed));
			result = Some((outcome.winner, outcome.table.to_vec(), outcome.initiatives.encode()));
		});
		result.unwrap()
	};
	let openly = play(OPEN);
	assert_eq!(openly, play(SEALED));
	assert_eq!((openly.0, openly.1), (Some(1), vec![0, 1, 2, 0]));
}

#[test]
fn where_ballots_are_open_nothing_is_sealed() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		assert_noop!(LiquidDelegation::seal(by(1), id, SALT), Error::BallotsAreOpen);
		let before = open(4, OPEN);
		assert_noop!(LiquidDelegation::seal(by(1), before, SALT), Error::NotVoting);
	});
}
