// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

#[test]
fn an_author_has_so_many_until_they_are_archived() {
	ExtBuilder::build_and_execute(|| {
		AnchorsPerCell::set(100);
		let ids: Vec<_> = (0..8).map(|_| propose(1, mural())).collect();
		assert_noop!(ArAnchors::propose(by(301), mural()), Error::CapReached);
		propose(2, mural());
		// Taking back alone frees nothing.
		assert_ok!(ArAnchors::retire(by(1), ids[0]));
		assert_noop!(ArAnchors::propose(by(1), mural()), Error::CapReached);
		wait(100);
		assert_ok!(ArAnchors::archive(by(9), ids[0], 4));
		propose(1, mural());
		for _ in 0..9 {
			propose(101, mural());
		}
		assert_noop!(ArAnchors::propose(by(101), mural()), Error::CapReached);
	});
}

#[test]
fn one_author_does_not_crowd_a_place_but_an_office_labels_a_street() {
	ExtBuilder::build_and_execute(|| {
		let ids: Vec<_> = (0..6).map(|_| propose(1, mural())).collect();
		assert_noop!(ArAnchors::propose(by(1), mural()), Error::Crowded);
		let elsewhere = || changed(|it| it.site.pose.position.lon += 500_000);
		let other = propose(1, elsewhere());
		assert_noop!(ArAnchors::edit(by(1), other, mural()), Error::Crowded);
		// Within a full place something can be moved.
		assert_ok!(ArAnchors::edit(by(1), ids[0], all_over(square(5))));
		assert_ok!(ArAnchors::edit(by(1), ids[0], elsewhere()));
		assert_ok!(ArAnchors::edit(by(1), other, mural()));
		for _ in 0..20 {
			propose(201, mural());
		}
	});
}

#[test]
fn a_life_has_so_many_steps_and_always_one_to_its_end() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		for _ in 0..5 {
			for to in [State::Approved, State::Live] {
				assert_ok!(ArAnchors::advance(by(1), id, to));
			}
		}
		assert_eq!(read(id).records.steps, 12);
		assert_noop!(ArAnchors::advance(by(1), id, State::Approved), Error::CapReached);
		assert_noop!(ArAnchors::edit(by(1), id, mural()), Error::CapReached);
		// Officers and moderators answer for theirs by name.
		assert_ok!(ArAnchors::suspend(by(401), id, Breach::Spam, None));
		assert_ok!(ArAnchors::restore(by(411), id, mural().details));
		assert_ok!(ArAnchors::retire(by(1), id));
	});
}
