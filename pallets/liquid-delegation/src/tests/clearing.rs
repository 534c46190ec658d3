// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

#[test]
fn what_people_did_leaves_the_state_and_the_result_stays() {
	ExtBuilder(19).build_and_execute(|| {
		let id = vote_on(OPEN, 2);
		for person in 1..=12 {
			assert_ok!(LiquidDelegation::vote(by(person), id, grades(&[1])));
		}
		let different =
			Override { voting_right: Some(true), weight: Some(2), ..Override::default() };
		assert_ok!(LiquidDelegation::set_override(by(2_001), id, 1_005, Some(different)));
		assert_noop!(LiquidDelegation::clear(by(9), id, 8), Error::StillOpen);
		assert_noop!(LiquidDelegation::clear(by(9), 77, 8), Error::UnknownIssue);
		run_to(239);
		assert_noop!(LiquidDelegation::clear(by(9), id, 8), Error::TooEarly);
		run_to(240);
		for wrong in [0, 9, u32::MAX] {
			assert_noop!(LiquidDelegation::clear(by(9), id, wrong), Error::LimitOutOfRange);
		}
		let outcome = Results::<Test>::get(SortedId::from(id));
		let mut calls = 0;
		while !read(id).cleared {
			assert_ok!(LiquidDelegation::clear(by(9), id, 3));
			check();
			calls += 1;
			assert!(calls < 20);
		}
		assert!(calls > 3);
		assert_noop!(LiquidDelegation::clear(by(9), id, 8), Error::NothingToClear);
		assert!(Engaged::get().values().all(|count| *count == 0));
		assert_eq!(Ballots::<Test>::iter().count(), 0);
		assert_eq!(Participations::<Test>::iter().count(), 0);
		assert_eq!(Results::<Test>::get(SortedId::from(id)), outcome);
		assert_eq!(LiquidDelegation::initiative(id, 1).unwrap().drafts.len(), 1);
	});
}

#[test]
fn nothing_that_a_count_needs_is_cleared() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_idle_to(12);
		assert_ok!(LiquidDelegation::cancel_issue(by(2_001), id, Ground::OutsideCompetence));
		run_idle_to(200);
		assert_noop!(LiquidDelegation::clear(by(9), id, 8), Error::StillCounted);
		settle_counts();
		assert_ok!(LiquidDelegation::clear(by(9), id, 8));
		assert!(read(id).cleared);
	});
}
