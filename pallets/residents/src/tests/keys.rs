// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{Residents, *},
	*,
};
use co3_primitives::AccountRegistry;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type E = Error<Test>;

fn signed(account: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(account)
}

#[test]
fn i_take_a_new_key_and_am_the_same_person() {
	story(|| {
		attest(1, 11);
		assert_ok!(Civic::act(signed(1), 5));
		assert_ok!(Residents::rotate_key(signed(1), 101));
		let how = KeyChange::Own;
		assert_eq!(last_event(), Event::KeyChanged { resident: 0, old: 1, new: 101, how });
		assert!(Register::kinds(&1).is_empty(), "the old key sends nothing any more");
		assert_noop!(Civic::act(signed(1), 6), BadOrigin);
		assert_noop!(Civic::act(signed(101), 5), civic::Error::<Test>::ActedBefore);
		assert_ok!(Civic::act(signed(101), 6));
		assert_eq!(heads(11), 1);
		assert_eq!(Residents::resident_of(101).unwrap().engagements, 2);
	});
}

#[test]
fn i_cannot_take_a_key_that_somebody_uses() {
	story(|| {
		attest(1, 11);
		attest(2, 11);
		assert_ok!(Residents::attest_purse(registrar(1), 1, 50));
		assert_noop!(Residents::rotate_key(signed(1), 2), E::AccountInUse);
		assert_noop!(Residents::rotate_key(signed(1), 50), E::AccountInUse);
		assert_noop!(Residents::rotate_key(signed(1), 1), E::AccountInUse);
		assert_noop!(Residents::rotate_key(signed(3), 4), E::NotResident);
	});
}

#[test]
fn keys_are_not_changed_every_minute() {
	story(|| {
		attest(1, 11);
		assert_ok!(Residents::rotate_key(signed(1), 101));
		pass_blocks(ROTATION_PAUSE - 1);
		assert_noop!(Residents::rotate_key(signed(101), 102), E::RotatedRecently);
		pass_blocks(1);
		assert_ok!(Residents::rotate_key(signed(101), 102));
	});
}

#[test]
fn i_lost_my_key_and_the_registrar_helps_after_a_while() {
	story(|| {
		attest(1, 11);
		assert_noop!(Residents::propose_key_replacement(registrar(2), 0, 101), E::NotRegistrar);
		assert_noop!(Residents::propose_key_replacement(registrar(1), 0, 1), E::AccountInUse);
		assert_ok!(Residents::propose_key_replacement(registrar(1), 0, 101));
		let (act, due) = (Act::ReplaceKey(101), 1 + OBJECTION_TIME);
		let proposed = Event::ActProposed { resident: 0, act: act.clone(), due, by: 9_001 };
		assert_eq!(last_event(), proposed);
		assert_eq!(Residents::resident_of(1).unwrap().pending, Some(Pending { act, due }));
		assert_noop!(Residents::propose_erasure(registrar(1), 0), E::ActPending);
		pass_blocks(OBJECTION_TIME - 1);
		assert_noop!(Residents::complete(signed(77), 0), E::TooEarly);
		pass_blocks(1);
		assert_ok!(Residents::complete(signed(77), 0));
		let how = KeyChange::Registrar;
		assert_eq!(last_event(), Event::KeyChanged { resident: 0, old: 1, new: 101, how });
		assert_noop!(Residents::complete(signed(77), 0), E::NothingPending);
		assert_ok!(Civic::act(signed(101), 5));
	});
}

#[test]
fn somebody_else_took_the_key_meanwhile() {
	story(|| {
		attest(1, 11);
		assert_ok!(Residents::propose_key_replacement(registrar(1), 0, 2));
		attest(2, 11);
		pass_blocks(OBJECTION_TIME);
		assert_noop!(Residents::complete(signed(77), 0), E::AccountInUse);
		assert_ok!(Residents::object(registrar(1), 0));
	});
}

#[test]
fn my_old_key_objects_even_if_i_am_suspended_or_lapsed() {
	story(|| {
		attest(1, 11);
		assert_noop!(Residents::object(signed(1), 0), E::NothingPending);
		assert_noop!(Residents::object(signed(1), 7), E::NoSuchResident);
		for act in 0..3 {
			assert_ok!(Residents::propose_key_replacement(registrar(1), 0, 101));
			assert_noop!(Residents::rotate_key(signed(1), 102), E::ActPending);
			assert_noop!(Residents::object(signed(2), 0), E::NotRegistrar);
			match act {
				0 => {
					assert_ok!(Residents::suspend(registrar(1), 0, 3));
				}
				1 => go_to(TODAY + 366),
				_ => {}
			}
			assert_ok!(Residents::object(signed(1), 0));
			assert_eq!(last_event(), Event::ActStopped { resident: 0, by: 1 });
		}
		pass_blocks(OBJECTION_TIME);
		assert_noop!(Residents::complete(signed(77), 0), E::NothingPending);
	});
}

#[test]
fn a_thief_objects_for_ever_and_the_consortium_decides() {
	story(|| {
		attest(1, 11);
		assert_ok!(Residents::propose_key_replacement(registrar(1), 0, 101));
		assert_noop!(Residents::force_replace_key(registrar(1), 0, 101), BadOrigin);
		let root = RuntimeOrigin::root;
		assert_noop!(Residents::force_replace_key(root(), 7, 101), E::NoSuchResident);
		assert_ok!(Residents::force_replace_key(root(), 0, 101));
		let how = KeyChange::Consortium;
		assert_eq!(last_event(), Event::KeyChanged { resident: 0, old: 1, new: 101, how });
		assert_noop!(Residents::object(signed(101), 0), E::NothingPending);
	});
}
