// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{Residents, *},
	*,
};
use co3_primitives::{AccountKind, AccountRegistry};
use frame_support::{assert_noop, assert_ok};

type E = Error<Test>;

#[test]
fn i_move_to_the_next_district() {
	story(|| {
		attest(1, 11);
		assert_noop!(Residents::move_home(registrar(1), 0, 11), E::SameHome);
		assert_noop!(Residents::move_home(registrar(2), 0, 12), E::NotRegistrar);
		assert_noop!(Residents::move_home(registrar(1), 7, 12), E::NoSuchResident);
		assert_noop!(Residents::move_home(registrar(1), 0, Places::CLOSED), E::NoSuchTerritory);
		assert_ok!(Residents::move_home(registrar(1), 0, 12));
		assert_eq!(last_event(), Event::Moved { resident: 0, from: 11, to: 12, by: 9_001 });
		assert_eq!((heads(11), heads(12), heads(1), heads(0)), (0, 1, 1, 1));
		go_to(TODAY + 366);
		assert_noop!(Residents::move_home(registrar(1), 0, 11), E::Lapsed);
	});
}

#[test]
fn i_move_to_another_town_because_i_want_to() {
	story(|| {
		attest(1, 11);
		let me = || RuntimeOrigin::signed(1);
		assert_noop!(Residents::move_home(registrar(2), 0, 21), E::MoveNotAsked);
		assert_noop!(Residents::ask_to_move(me(), Some(1)), E::SameHome);
		assert_noop!(Residents::ask_to_move(RuntimeOrigin::signed(2), Some(2)), E::NotResident);
		assert_ok!(Residents::ask_to_move(me(), Some(2)));
		assert_eq!(last_event(), Event::MoveAsked { resident: 0, municipality: Some(2) });
		assert_eq!(Residents::resident_of(1).unwrap().moving_to, Some(2));
		assert_noop!(Residents::move_home(registrar(3), 0, 31), E::MoveNotAsked);
		// My old town cannot hold me back by what it sets in motion.
		assert_ok!(Residents::propose_erasure(registrar(1), 0));
		assert_ok!(Residents::move_home(registrar(2), 0, 21));
		assert_eq!((heads(1), heads(2), heads(21), heads(0)), (0, 1, 1, 1));
		let view = Residents::resident_of(1).unwrap();
		assert_eq!((view.id, view.moving_to, view.pending), (0, None, None));
		assert!(Register::kinds(&1).contains(AccountKind::Resident));
		assert_noop!(Residents::suspend(registrar(1), 0, 1), E::NotRegistrar);
		assert_ok!(Residents::suspend(registrar(2), 0, 1));
	});
}

#[test]
fn i_may_think_better_of_it() {
	story(|| {
		attest(1, 11);
		let me = || RuntimeOrigin::signed(1);
		assert_ok!(Residents::ask_to_move(me(), Some(2)));
		assert_ok!(Residents::ask_to_move(me(), None));
		assert_noop!(Residents::move_home(registrar(2), 0, 21), E::MoveNotAsked);
	});
}

#[test]
fn a_suspension_cannot_be_left_behind_by_moving() {
	story(|| {
		attest(1, 11);
		assert_ok!(Residents::ask_to_move(RuntimeOrigin::signed(1), Some(2)));
		assert_ok!(Residents::suspend(registrar(1), 0, 3));
		assert_noop!(Residents::move_home(registrar(2), 0, 21), E::Suspended);
		assert_noop!(Residents::ask_to_move(RuntimeOrigin::signed(1), Some(3)), E::Suspended);
	});
}
