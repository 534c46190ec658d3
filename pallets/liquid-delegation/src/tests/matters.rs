// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{Author, Deliberation, Matter};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

fn matter(author: Author<u64>) -> Matter<u64> {
	let details = H256([3; 32]);
	Matter { object: 42, author, territory: 11, area: AREA, policy: OPEN, details }
}

#[test]
fn what_enough_people_support_on_the_map_becomes_an_issue() {
	ExtBuilder(9).build_and_execute(|| {
		let id = LiquidDelegation::deliberate(matter(Author::Resident(1_004))).unwrap();
		let view = LiquidDelegation::initiative(id, 1).unwrap();
		assert_eq!(view.initiators, [(1_004, Initiation::Accepted)]);
		let words = Words::Object { object: 42, details: H256([3; 32]) };
		assert_eq!(view.drafts[0].words, words);
		assert_eq!(read(id).object, Some(42));
		assert_eq!(read(id).state, State::Admission);
		// Others go on from there.
		assert_ok!(LiquidDelegation::add_draft(by(4), id, 1, text(1)));
		assert_ok!(LiquidDelegation::add_initiative(by(5), id, text(2), None));
	});
}

#[test]
fn what_an_office_or_a_group_put_there_has_no_initiator() {
	ExtBuilder(9).build_and_execute(|| {
		for author in [Author::Office(1), Author::Organisation(3), Author::Resident(1_555)] {
			let id = LiquidDelegation::deliberate(matter(author)).unwrap();
			let view = LiquidDelegation::initiative(id, 1).unwrap();
			assert!(view.initiators.is_empty());
			// Its words stand.
			assert_noop!(LiquidDelegation::add_draft(by(1), id, 1, text(1)), Error::NotInitiator);
			assert_noop!(LiquidDelegation::revoke(by(1), id, 1, None), Error::NotInitiator);
			assert_ok!(LiquidDelegation::support(by(1), id, 1, 1));
		}
	});
}

#[test]
fn whoever_promises_a_vote_can_ask_where_it_would_be() {
	ExtBuilder(9).build_and_execute(|| {
		let ask = <LiquidDelegation as Deliberation<u64>>::decided_in;
		assert_eq!(ask(AREA, OPEN), Ok(TOWN));
		assert_eq!(ask(9, OPEN), Err(Error::UnknownArea.into()));
		assert_eq!(ask(AREA, 9), Err(Error::UnknownPolicy.into()));
		assert_eq!(ask(AREA, POLL), Err(Error::PollingOnly.into()));
		assert_ok!(LiquidDelegation::set_area_open(by(2_001), TOWN, AREA, false));
		assert_eq!(ask(AREA, OPEN), Err(Error::Closed.into()));
	});
}

#[test]
fn what_cannot_begin_changes_nothing_and_can_be_brought_again() {
	ExtBuilder(9).build_and_execute(|| {
		let bring = |change: fn(&mut Matter<u64>)| {
			let mut matter = matter(Author::Resident(1_004));
			change(&mut matter);
			LiquidDelegation::deliberate(matter)
		};
		assert_noop!(bring(|matter| matter.area = 9), Error::UnknownArea);
		assert_noop!(bring(|matter| matter.policy = 9), Error::UnknownPolicy);
		assert_noop!(bring(|matter| matter.policy = POLL), Error::PollingOnly);
		assert_noop!(bring(|matter| matter.territory = 2), Error::OutsideUnit);
		assert_ok!(LiquidDelegation::set_area_open(by(2_001), TOWN, AREA, false));
		assert_noop!(bring(|_| ()), Error::Closed);
		assert_ok!(LiquidDelegation::set_area_open(by(2_001), TOWN, AREA, true));
		assert_ok!(bring(|_| ()));
	});
}
