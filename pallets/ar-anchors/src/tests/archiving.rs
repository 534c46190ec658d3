// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::SortedId;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError::BadOrigin,
};

type Error = crate::Error<Test>;

#[test]
fn anyone_clears_away_what_is_over_a_little_at_a_time() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		for account in [2, 3, 4] {
			assert_ok!(ArAnchors::flag(by(account), id, Breach::Spam));
		}
		assert_ok!(ArAnchors::take_back(by(1), id, hash(1), None));
		assert_noop!(ArAnchors::archive(by(9), id, 4), Error::StillStanding);
		assert_ok!(ArAnchors::retire(by(1), id));
		wait(99);
		assert_noop!(ArAnchors::archive(by(9), id, 4), Error::TooEarly);
		wait(1);
		for bad in [0, 5] {
			assert_noop!(ArAnchors::archive(by(9), id, bad), Error::LimitOutOfRange);
		}
		assert_noop!(ArAnchors::archive(by(9), 9, 4), Error::UnknownAnchor);
		assert_noop!(ArAnchors::archive(RuntimeOrigin::none(), id, 4), BadOrigin);

		let kept = BlakeTwo256::hash_of(&read(id));
		assert_eq!(read(id).records.total(), 7);
		assert_ok!(ArAnchors::archive(by(9), id, 4));
		System::assert_last_event(Event::RecordsCleared { anchor: id, cleared: 4, left: 3 }.into());
		assert!(Engaged::get().values().all(|count| *count == 0), "whoever reported it is let go");
		check();
		let post = ArAnchors::archive(by(9), id, 4).unwrap();
		assert_eq!(post.actual_weight, Some(<() as WeightInfo>::archive(3)));
		System::assert_last_event(Event::Archived { anchor: id }.into());
		assert_eq!(ArAnchors::archived(id).unwrap().hash, kept, "a copy can be shown to be one");
		assert!(!ByAuthor::<Test>::contains_key(Author::Resident(1_001), SortedId::from(id)));
		assert_noop!(ArAnchors::archive(by(9), id, 4), Error::UnknownAnchor);
	});
}
