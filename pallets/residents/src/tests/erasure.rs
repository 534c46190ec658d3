// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{Residents, *},
	*,
};
use co3_primitives::{AccountRegistry, Engagements};
use frame_support::{assert_noop, assert_ok};

type E = Error<Test>;

fn signed(account: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(account)
}

#[test]
fn i_am_forgotten_because_i_want_to() {
	story(|| {
		attest(1, 11);
		assert_noop!(Residents::erase(signed(2)), E::NotResident);
		assert_ok!(Residents::erase(signed(1)));
		assert_eq!(last_event(), Event::Erased { resident: 0, why: Erasure::Own, engagements: 0 });
		assert_eq!(Residents::resident_of(1), None);
		assert_eq!(Residents::resident(0), Some(ResidentState::Erased { engagements: 0 }));
		assert!(Register::kinds(&1).is_empty());
		assert_eq!(heads(0), 0);
		assert_eq!(NullifierHolders::<Test>::iter().count(), 0);
		// Nothing links whom I am later to whom I was.
		assert_eq!(attest(1, 11), 1);
	});
}

#[test]
fn whoever_comes_back_is_the_same_where_they_have_acted() {
	story(|| {
		attest(1, 11);
		assert_ok!(Civic::act(signed(1), 5));
		assert_ok!(Residents::erase(signed(1)));
		assert_eq!(Residents::resident(0), Some(ResidentState::Erased { engagements: 1 }));
		assert_noop!(Residents::suspend(registrar(1), 0, 1), E::NoSuchResident);
		assert_ok!(Residents::attest(registrar(2), attestation(1, 201, 21)));
		assert!(matches!(last_event(), Event::Attested { resident: 0, revived: true, .. }));
		assert_noop!(Civic::act(signed(201), 5), civic::Error::<Test>::ActedBefore);
		assert_ok!(Civic::act(signed(201), 6));
		assert_eq!(Residents::resident_of(1), None, "the old key stays erased");
	});
}

#[test]
fn when_all_i_acted_in_is_over_my_nullifier_goes() {
	story(|| {
		attest(1, 11);
		assert_ok!(Civic::act(signed(1), 5));
		assert_ok!(Civic::act(signed(1), 6));
		assert_ok!(Residents::erase(signed(1)));
		Civic::close(5);
		assert_eq!(Tombstones::<Test>::get(0), Some(person(1)));
		Civic::close(6);
		assert_eq!(last_event(), Event::Forgotten { resident: 0 });
		assert_eq!(NullifierHolders::<Test>::iter().count(), 0);
		assert_eq!(Residents::resident(0), Some(ResidentState::Erased { engagements: 0 }));
		assert_eq!(attest(1, 11), 1);
	});
}

#[test]
fn a_matter_that_ends_twice_does_no_harm() {
	story(|| {
		attest(1, 11);
		<Residents as Engagements<u64>>::disengage(&0);
		assert_eq!(Residents::resident_of(1).unwrap().engagements, 0);
		EngagementCounts::<Test>::insert(0, u32::MAX);
		<Residents as Engagements<u64>>::engage(&0);
		assert_eq!(Residents::resident_of(1).unwrap().engagements, u32::MAX);
	});
}

#[test]
fn a_suspension_cannot_be_shaken_off_by_being_forgotten() {
	story(|| {
		attest(1, 11);
		assert_ok!(Residents::suspend(registrar(1), 0, 3));
		assert_noop!(Residents::erase(signed(1)), E::Suspended);
	});
}

#[test]
fn a_registrar_erases_me_but_not_before_i_could_object() {
	story(|| {
		attest(1, 11);
		assert_noop!(Residents::propose_erasure(registrar(2), 0), E::NotRegistrar);
		assert_ok!(Residents::propose_erasure(registrar(1), 0));
		assert_ok!(Residents::object(signed(1), 0));
		assert_ok!(Residents::propose_erasure(registrar(1), 0));
		pass_blocks(OBJECTION_TIME - 1);
		assert_noop!(Residents::complete(signed(1), 0), E::TooEarly);
		pass_blocks(1);
		assert_ok!(Residents::complete(signed(77), 0));
		let why = Erasure::Registrar;
		assert_eq!(last_event(), Event::Erased { resident: 0, why, engagements: 0 });
	});
}

#[test]
fn whoever_lapsed_long_ago_is_forgotten() {
	story(|| {
		attest(1, 11);
		let kept_to = TODAY + 365 + GRACE;
		assert_noop!(Residents::release_lapsed(signed(77), 0), E::TooEarly);
		go_to(kept_to);
		assert_noop!(Residents::release_lapsed(signed(77), 0), E::TooEarly);
		go_to(kept_to + 1);
		assert_noop!(Residents::release_lapsed(signed(77), 1), E::NoSuchResident);
		assert_ok!(Residents::release_lapsed(signed(77), 0));
		let why = Erasure::Lapse;
		assert_eq!(last_event(), Event::Erased { resident: 0, why, engagements: 0 });
		assert!(Register::kinds(&1).is_empty());
		// With another key, and elsewhere, they can come back now.
		let expires = kept_to + 100;
		let anew = Attestation { expires, ..attestation(1, 2, 21) };
		assert_ok!(Residents::attest(registrar(2), anew));
	});
}
