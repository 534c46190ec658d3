// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Every end of an issue is told of, once, and never of what somebody chose.

use super::initiating::discussed;
use crate::{mock::*, *};
use co3_primitives::{Author, CivicAction, Deliberation, Matter};
use frame_support::assert_ok;

/// What was told of an issue in which nobody voted: that it is over, of nobody.
fn told_as_cancelled(id: IssueId) -> bool {
	Told::get() == [(None, TOWN, CivicAction::Cancelled { issue: id })]
}

#[test]
fn what_an_office_asked_comes_to_its_decision_without_anybody() {
	ExtBuilder(9).build_and_execute(|| {
		let (id, questions) = (NextIssue::<Test>::get(), vec![text(1), text(2)]);
		let asked =
			LiquidDelegation::open_poll(by(2_101), AREA, POLL, questions.try_into().unwrap());
		assert_ok!(asked);
		run_to(100);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[-1, 1])));
		Told::kill();
		run_to(200);
		let decided = CivicAction::Decided { issue: id, initiative: 2, won: true };
		assert_eq!(Told::get(), [(None, TOWN, decided)]);
	});
}

#[test]
fn what_a_group_put_on_the_map_comes_to_its_decision_without_anybody() {
	ExtBuilder(9).build_and_execute(|| {
		let (author, details) = (Author::Organisation(3), H256([3; 32]));
		let matter =
			Matter { object: 42, author, territory: 11, area: AREA, policy: OPEN, details };
		let id = LiquidDelegation::deliberate(matter).unwrap();
		for person in 1..=2 {
			assert_ok!(LiquidDelegation::support(by(person), id, 1, 1));
		}
		assert_ok!(LiquidDelegation::request_check(by(2), AREA));
		run_to(150);
		assert_eq!(read(id).state, State::FinishedWithoutWinner);
		let decided = CivicAction::Decided { issue: id, initiative: 1, won: false };
		assert_eq!(Told::get(), [(None, TOWN, decided)]);
	});
}

#[test]
fn what_the_government_takes_from_the_agenda_is_told_of_nobody() {
	ExtBuilder(9).build_and_execute(|| {
		let id = discussed();
		assert_ok!(LiquidDelegation::cancel_issue(by(2_001), id, Ground::Duplicate));
		run_to(200);
		assert!(told_as_cancelled(id));
	});
}

#[test]
fn what_too_few_supported_is_told_of_nobody() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		run_to(112);
		assert_eq!(read(id).state, State::Canceled(Cancellation::NotAdmitted));
		assert!(told_as_cancelled(id));
	});
}

#[test]
fn what_all_have_revoked_is_told_of_nobody() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::revoke(by(1), id, 1, None));
		assert_eq!(read(id).state, State::Canceled(Cancellation::RevokedBeforeAdmission));
		assert!(told_as_cancelled(id));
		Told::kill();
		let id = discussed();
		assert_ok!(LiquidDelegation::revoke(by(1), id, 1, None));
		run_to(200);
		assert_eq!(read(id).state, State::Canceled(Cancellation::RevokedInDiscussion));
		assert!(told_as_cancelled(id));
	});
}

#[test]
fn what_no_initiative_is_left_of_for_a_vote_is_told_of_nobody() {
	ExtBuilder(9).build_and_execute(|| {
		let id = discussed();
		assert_ok!(LiquidDelegation::unsupport(by(2), id, 1));
		run_to(150);
		assert_eq!(read(id).state, State::Canceled(Cancellation::NoInitiativeAdmitted));
		assert!(told_as_cancelled(id));
	});
}
