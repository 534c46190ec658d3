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
		for left in [5, 1] {
			let post = GeoProposals::archive(by(999), id, 4).unwrap();
			assert_eq!(post.actual_weight, Some(<() as WeightInfo>::archive(4)));
			System::assert_last_event(
				Event::SupportsCleared { object: id, cleared: 4, left }.into(),
			);
			check();
			// What was counted stays counted.
			assert_eq!(read(id).supports, 9);
		}
		let mut object = read(id);
		object.state = State::Withdrawn { since: 1, uncleared: 0 };
		let listed = vec![GeoProposals::versions(id).unwrap()[0]];
		let hash = BlakeTwo256::hash(&(object, listed).encode());
		let post = GeoProposals::archive(by(999), id, 4).unwrap();
		assert_eq!(post.actual_weight, Some(<() as WeightInfo>::archive(1)));
		System::assert_last_event(Event::Archived { object: id, hash }.into());
		assert_eq!(GeoProposals::archived(id), Some(Archived { hash, at: 101 }));
		assert_eq!(GeoProposals::object(id), None);
		assert_eq!(GeoProposals::versions(id), None);
		assert!(!GeoProposals::has_supported(id, 1_002));
		assert!(Engaged::get().values().all(|count| *count == 0));
		assert_noop!(GeoProposals::archive(by(999), id, 4), Error::UnknownObject);
	});
}

#[test]
fn what_nobody_supported_goes_in_one_step() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_ok!(GeoProposals::withdraw(by(1), id));
		wait(100);
		assert_ok!(GeoProposals::archive(by(999), id, 1));
		assert!(GeoProposals::archived(id).is_some());
		// Its id is never given out again.
		assert_eq!(submit(1), id + 1);
	});
}
