// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

#[test]
fn ballots_that_say_what_cannot_be_said() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::add_initiative(by(2), id, text(2), None));
		assert_ok!(LiquidDelegation::add_initiative(by(3), id, text(3), None));
		assert_ok!(LiquidDelegation::support(by(4), id, 1, 1));
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_to(20);
		assert_ok!(LiquidDelegation::revoke(by(2), id, 2, None));
		run_idle_to(91);
		let vote = |pairs: &[(u8, i8)]| {
			LiquidDelegation::vote(by(1), id, pairs.to_vec().try_into().unwrap())
		};
		assert_noop!(vote(&[(0, 1)]), Error::UnknownInitiative);
		assert_noop!(vote(&[(4, 1)]), Error::UnknownInitiative);
		assert_noop!(vote(&[(2, 1)]), Error::NotAdmitted);
		assert_noop!(vote(&[(1, 1), (1, 1)]), Error::GradesNotSorted);
		assert_noop!(vote(&[(3, 1), (1, 1)]), Error::GradesNotSorted);
		// More grades than an issue has initiatives do not even decode.
		let many: Vec<_> = (0..33u8).map(|number| (number, 1i8)).collect();
		assert!(Grades::decode(&mut &many.encode()[..]).is_err());
		// Until it is counted what reached the quorum, whatever stands can be graded …
		assert_ok!(vote(&[(1, i8::MAX), (3, i8::MIN)]));
		run_to(92);
		// … then no more, and what was said before is left out.
		assert_noop!(vote(&[(3, 1)]), Error::NotAdmitted);
		run_to(142);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		assert_eq!(outcome.initiatives.len(), 1);
		assert_eq!((outcome.winner, outcome.report.voters), (Some(1), 1));
	});
}

#[test]
fn weights_that_overflow_together_are_added_up() {
	ExtBuilder(9).build_and_execute(|| {
		for voter in 1_001..=1_009 {
			Registry::change(voter, |known| known.map(|one| Voter { weight: u32::MAX, ..one }));
		}
		trust(&[(4, 1), (5, 1)]);
		let id = vote_on(OPEN, 1);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		// As if people could weigh as much as a number holds.
		let key = SortedId::from(id);
		let most = Override { weight: Some(u64::MAX), ..Override::default() };
		for voter in [1_001, 1_004, 1_005] {
			let now = System::block_number();
			let nothing = Default::default();
			Overrides::<Test>::mutate(key, voter, |record| record.set(Some(most), now, &nothing));
		}
		OverridesIn::<Test>::insert(key, 3);
		run_to(142);
		let outcome = Results::<Test>::get(key).unwrap();
		assert_eq!(outcome.report.weight, 3 * u128::from(u64::MAX));
		let others = 6 * u128::from(u32::MAX);
		assert_eq!(outcome.population, 3 * u128::from(u64::MAX) + others);
		assert_eq!(outcome.table.iter().max(), Some(&(3 * u128::from(u64::MAX))));
	});
}

#[test]
fn nothing_can_be_done_to_what_is_over_or_is_not() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		run_to(200);
		assert!(read(id).state.is_over());
		assert_noop!(LiquidDelegation::advance(by(1), id), Error::NothingDue);
		assert_noop!(
			LiquidDelegation::cancel_issue(by(2_001), id, Ground::Mistake),
			Error::TooLate
		);
		assert_noop!(LiquidDelegation::vote(by(1), id, grades(&[1])), Error::NotVoting);
		assert_noop!(LiquidDelegation::vote(by(1), 77, grades(&[])), Error::UnknownIssue);
		assert_noop!(LiquidDelegation::set_interest(by(1), id, true), Error::TooLate);
		assert_noop!(
			LiquidDelegation::reveal(by(1), id, 1_001, grades(&[1]), H256::zero()),
			Error::NotRevealing
		);
	});
}

#[test]
fn an_issue_has_no_more_initiatives_than_a_ballot_holds() {
	ExtBuilder(60).build_and_execute(|| {
		let id = open(1, OPEN);
		for person in 2..=32 {
			assert_ok!(LiquidDelegation::add_initiative(by(person), id, text(2), None));
		}
		assert_noop!(
			LiquidDelegation::add_initiative(by(40), id, text(2), None),
			Error::TooManyInitiatives
		);
		// All of them are ranked in one step.
		for number in 1..=32 {
			assert_ok!(LiquidDelegation::support(by(50), id, number, 1));
		}
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_to(95);
		let say: Vec<i8> = (0..32).map(|at| 16 - at).collect();
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&say)));
		run_to(142);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		assert_eq!((outcome.winner, outcome.table.len()), (Some(1), 33 * 33));
	});
}

#[test]
fn an_area_takes_no_more_than_it_can_count() {
	ExtBuilder(80).build_and_execute(|| {
		for person in 1..=64 {
			open(person, OPEN);
		}
		assert_noop!(
			LiquidDelegation::open_issue(by(70), AREA, Some(OPEN), text(1), None),
			Error::TooManyInAdmission
		);
		run_to(115);
		assert_eq!(OpenIssues::<Test>::get(), 32);
		run_to(125);
		assert_eq!(OpenIssues::<Test>::get(), 0);
	});
}
