// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Anchors that stand on others.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

/// Lets `id` stand on `to` from now on.
fn move_to(id: AnchorId, to: AnchorId) -> frame_support::dispatch::DispatchResult {
	ArAnchors::edit(by(1), id, on(to))
}

#[test]
fn a_caption_stands_on_the_mural_and_does_not_fall_with_it() {
	ExtBuilder::build_and_execute(|| {
		let wall = put_up(1, mural());
		let caption = put_up(2, on(wall));
		assert_eq!(ArAnchors::children(wall, None, 9), [caption]);
		assert_eq!((read(wall).records.children, read(wall).levels), (1, 1));
		assert!(!ArAnchors::anchor(caption).unwrap().broken);

		assert_ok!(ArAnchors::retire(by(1), wall));
		let view = ArAnchors::anchor(caption).unwrap();
		assert!(view.broken && view.shown, "it stands where its own pose says");
		assert_eq!(find(Filter::default()), [caption]);
		assert_noop!(ArAnchors::propose(by(1), on(wall)), Error::NotStanding);

		wait(100);
		assert_ok!(ArAnchors::archive(by(9), wall, 4));
		assert!(ArAnchors::anchor(wall).is_none());
		assert!(ArAnchors::anchor(caption).unwrap().broken);
		// It can be given another stand, and be taken back.
		assert_noop!(ArAnchors::edit(by(2), caption, on(wall)), Error::UnknownAnchor);
		let other = put_up(1, mural());
		assert_ok!(ArAnchors::edit(by(2), caption, on(other)));
		assert_eq!(ArAnchors::children(other, None, 9), [caption]);
		assert_ok!(ArAnchors::retire(by(2), caption));
		assert_eq!((read(other).records.children, read(other).levels), (0, 0));
	});
}

#[test]
fn nothing_stands_on_itself_through_others() {
	ExtBuilder::build_and_execute(|| {
		// The first one's own id, before it is given out.
		assert_noop!(ArAnchors::propose(by(1), on(0)), Error::CircularStand);
		assert_noop!(ArAnchors::propose(by(1), on(9)), Error::UnknownAnchor);
		let first = propose(1, mural());
		let second = propose(1, on(first));
		let third = propose(1, on(second));
		assert_noop!(move_to(first, first), Error::CircularStand);
		assert_noop!(move_to(first, second), Error::CircularStand);
		assert_noop!(move_to(first, third), Error::CircularStand);
		assert_ok!(move_to(third, first));
		assert_ok!(move_to(second, third));
		assert_eq!(read(first).levels, 2);
	});
}

#[test]
fn a_stack_has_four_levels_above_its_ground() {
	ExtBuilder::build_and_execute(|| {
		let mut ids = vec![propose(1, mural())];
		for level in 0..MAX_LEVELS as usize {
			ids.push(propose(1, on(ids[level])));
		}
		let top = *ids.last().unwrap();
		assert_noop!(ArAnchors::propose(by(1), on(top)), Error::TooDeep);
		// Nor by moving a whole stack onto another.
		AnchorsPerCell::set(9);
		let ground = propose(1, mural());
		assert_noop!(move_to(ids[0], ground), Error::TooDeep);
		assert_ok!(move_to(ids[1], ground));
		assert_eq!(read(ground).levels, 4);
	});
}

#[test]
fn what_carries_is_near_standing_and_not_crowded() {
	ExtBuilder::build_and_execute(|| {
		let wall = propose(1, mural());
		// Before it is approved, it carries its author's own.
		assert_noop!(ArAnchors::propose(by(2), on(wall)), Error::NotStanding);
		propose(1, on(wall));
		assert_ok!(ArAnchors::proceed(by(201), wall, 1, State::Approved, None, None));
		let mut far = on(wall);
		far.site.pose.position.lat += 100_000; // Some eleven hundred metres.
		assert_noop!(ArAnchors::propose(by(2), far), Error::TooFarAway);
		for _ in 0..2 {
			propose(2, on(wall));
		}
		assert_noop!(ArAnchors::propose(by(2), on(wall)), Error::CapReached);
		assert_eq!(ArAnchors::children(wall, None, 9).len(), 3);
		let [first, ..] = ArAnchors::children(wall, None, 9)[..] else {
			panic!("three stand on it")
		};
		assert_eq!(ArAnchors::children(wall, Some(first), 1).len(), 1);
		assert_ok!(ArAnchors::suspend(by(401), wall, Breach::Spam, None));
		assert_noop!(ArAnchors::propose(by(2), on(wall)), Error::NotStanding);
		// What stands on something suspended goes on standing: where it is, is not what is hidden.
		assert!(!ArAnchors::anchor(first).unwrap().broken);
	});
}

#[test]
fn a_retired_ground_is_cleared_while_things_still_stand_on_it() {
	ExtBuilder::build_and_execute(|| {
		let wall = put_up(1, mural());
		let on_it: Vec<_> = (0..3).map(|_| propose(1, on(wall))).collect();
		assert_ok!(ArAnchors::retire(by(1), wall));
		wait(100);
		// Half of the way: some are no longer listed under it, some are.
		assert_ok!(ArAnchors::archive(by(9), wall, 2));
		check();
		for id in on_it {
			assert_ok!(ArAnchors::retire(by(1), id));
			check();
		}
		assert_ok!(ArAnchors::archive(by(9), wall, 4));
		assert!(ArAnchors::anchor(wall).is_none());
	});
}
