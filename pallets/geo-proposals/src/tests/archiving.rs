// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use codec::Encode;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError::BadOrigin,
};

type Error = crate::Error<Test>;

#[test]
fn what_was_withdrawn_long_ago_is_cleared_away_step_by_step_and_a_hash_stays() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for account in 1..=9 {
			assert_ok!(GeoProposals::support(by(account), id));
		}
		assert_ok!(GeoProposals::edit(by(1), id, details("Still dark")));
		assert_noop!(GeoProposals::archive(by(999), id, 4), Error::StillOpen);
		assert_ok!(GeoProposals::withdraw(by(1), id));
		wait(99);
		assert_noop!(GeoProposals::archive(by(999), id, 4), Error::TooEarly);
		wait(1);
		assert_noop!(GeoProposals::archive(RuntimeOrigin::none(), id, 4), BadOrigin);
		for limit in [0, 5] {
			assert_noop!(GeoProposals::archive(by(999), id, limit), Error::LimitOutOfRange);
		}
		let listed = vec![GeoProposals::versions(id).unwrap()[0]];
		let hash = BlakeTwo256::hash(&(read(id), listed).encode());
		// Nine supports and three steps: submitted, withdrawn, archived.
		for left in [8, 4] {
			let post = GeoProposals::archive(by(999), id, 4).unwrap();
			assert_eq!(post.actual_weight, Some(<() as WeightInfo>::archive(4)));
			System::assert_last_event(
				Event::RecordsCleared { object: id, cleared: 4, left }.into(),
			);
			check();
			// What was counted stays counted, and nobody does anything about it any more.
			assert_eq!((read(id).supports, read(id).state), (9, State::Archived));
			assert_noop!(GeoProposals::support(by(11), id), Error::NotOpen);
			assert_noop!(GeoProposals::withdraw(by(1), id), Error::NotAllowed);
		}
		assert_ok!(GeoProposals::archive(by(999), id, 4));
		System::assert_last_event(Event::Archived { object: id }.into());
		assert_eq!(GeoProposals::archived(id), Some(Archived { hash, at: 101 }));
		assert_eq!(GeoProposals::object(id), None);
		assert_eq!(GeoProposals::versions(id), None);
		assert!(!GeoProposals::has_supported(id, 1_002));
		assert!(Engaged::get().values().all(|count| *count == 0));
		assert_noop!(GeoProposals::archive(by(999), id, 4), Error::UnknownObject);
		// Its id is never given out again.
		assert_eq!(submit(1), id + 1);
	});
}

#[test]
fn a_draft_that_nobody_touched_and_an_event_long_over_go_too() {
	ExtBuilder::build_and_execute(|| {
		assert_ok!(GeoProposals::submit(
			by(1),
			Kind::Proposal,
			0,
			corner(),
			details("A thought"),
			true
		));
		let fair = submit(1);
		let validity = Some(Validity { from: 1_000_000, to: 2_000_000 });
		assert_ok!(GeoProposals::edit(by(1), fair, Details { validity, ..details("Fair") }));
		assert_noop!(GeoProposals::archive(by(9), fair, 4), Error::StillOpen);
		pass(1);
		wait(998);
		for id in [0, fair] {
			assert_noop!(GeoProposals::archive(by(9), id, 4), Error::TooEarly);
		}
		wait(1);
		for id in [0, fair] {
			assert_ok!(GeoProposals::archive(by(9), id, 4));
			assert!(GeoProposals::archived(id).is_some());
		}
		assert!(find(Filter::default()).is_empty());
	});
}

#[test]
fn what_nobody_answers_stays_however_long() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_ok!(GeoProposals::support(by(2), id));
		pass(1);
		wait(1_000_000);
		assert_noop!(GeoProposals::archive(by(9), id, 4), Error::StillOpen);
		assert_ok!(GeoProposals::proceed(by(201), id, State::Acknowledged, None, None));
		wait(1_000_000);
		assert_noop!(GeoProposals::archive(by(9), id, 4), Error::StillOpen);
		assert_eq!(find(Filter::default()), [id]);
	});
}
