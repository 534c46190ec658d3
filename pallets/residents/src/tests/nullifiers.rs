// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{Residents, *},
	*,
};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_core::H256;
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

type E = Error<Test>;

/// Person `n` under the second secret key.
fn renewed(n: u64) -> H256 {
	nullifier("the consortium's second secret", &format!("RSSMRA{n:09}"))
}

fn replace(municipality: u32, of: &[(u64, H256, H256)]) -> DispatchResult {
	let list = of.iter().map(|&(resident, old, new)| Replacement { resident, old, new });
	let list = BoundedVec::truncate_from(list.collect());
	Residents::replace_nullifiers(registrar(municipality), municipality, list)
}

fn under_both_keys(n: u64, account: u64, home: u32) -> Attestation<u64> {
	Attestation {
		nullifier: renewed(n),
		previous_nullifier: Some(person(n)),
		..attestation(n, account, home)
	}
}

#[test]
fn a_nullifier_says_nothing_without_the_secret_and_differs_under_another() {
	// RFC 4231, test case 2: the mock's HMAC-SHA-256 is the standard's.
	let known = nullifier("Jefe", "what do ya want for nothing?");
	let expected = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
	assert_eq!(format!("{known:?}"), format!("0x{expected}"));
	assert_ne!(person(1), person(2));
	assert_ne!(person(1), renewed(1));
}

#[test]
fn the_secret_changes_and_every_town_follows_in_its_own_time() {
	story(|| {
		attest(1, 11);
		attest(2, 11);
		attest(3, 21);
		assert_noop!(replace(1, &[(0, person(1), renewed(1))]), E::NotRotating);
		assert_noop!(Residents::begin_nullifier_rotation(registrar(1)), BadOrigin);
		assert_ok!(Residents::begin_nullifier_rotation(RuntimeOrigin::root()));
		assert_eq!(last_event(), Event::NullifierRotationBegun { key: 1, outstanding: 3 });
		let again = Residents::begin_nullifier_rotation(RuntimeOrigin::root());
		assert_noop!(again, E::RotationUnderWay);

		assert_ok!(replace(1, &[(0, person(1), renewed(1)), (1, person(2), renewed(2))]));
		let event = Event::NullifiersReplaced { municipality: 1, replaced: 2, by: 9_001 };
		assert_eq!(last_event(), event);
		assert_eq!(NullifierLedger::<Test>::get(), Ledger { key: 1, held: 3, outstanding: 1 });
		assert_ok!(replace(2, &[(2, person(3), renewed(3))]));
		let ended = RuntimeEvent::Residents(Event::NullifierRotationEnded { key: 1 });
		assert!(System::events().iter().any(|record| record.event == ended));
		assert_ok!(Residents::begin_nullifier_rotation(RuntimeOrigin::root()));
	});
}

#[test]
fn nullifiers_are_replaced_by_the_right_registrar_and_by_the_right_ones() {
	story(|| {
		attest(1, 11);
		attest(2, 11);
		attest(3, 21);
		assert_ok!(Residents::begin_nullifier_rotation(RuntimeOrigin::root()));
		let one = Replacement { resident: 0, old: person(1), new: renewed(1) };
		let by_other =
			Residents::replace_nullifiers(registrar(2), 1, BoundedVec::truncate_from(vec![one]));
		assert_noop!(by_other, E::NotRegistrar);
		assert_noop!(replace(1, &[]), E::EmptyBatch);
		assert_noop!(replace(1, &[(2, person(3), renewed(3))]), E::OutsideMunicipality);
		assert_noop!(replace(1, &[(9, person(3), renewed(3))]), E::NoSuchResident);
		assert_noop!(replace(1, &[(0, person(2), renewed(1))]), E::NullifierMismatch);
		assert_noop!(replace(1, &[(0, person(1), person(2))]), E::NullifierInUse);
		// One mistake and none is replaced.
		let half = [(0, person(1), renewed(1)), (1, person(1), renewed(2))];
		let outcome = frame_support::storage::with_storage_layer(|| replace(1, &half));
		assert_eq!(outcome, Err(E::NullifierMismatch.into()));
		assert_eq!(NullifierLedger::<Test>::get().outstanding, 3);
		assert_ok!(replace(1, &[(0, person(1), renewed(1))]));
		assert_noop!(replace(1, &[(0, renewed(1), person(7))]), E::NullifierMismatch);
	});
}

#[test]
fn nobody_registers_twice_while_the_secret_changes() {
	story(|| {
		attest(1, 11);
		attest(2, 11);
		assert_ok!(Residents::begin_nullifier_rotation(RuntimeOrigin::root()));
		let alone = Attestation { nullifier: renewed(1), ..attestation(1, 5, 21) };
		assert_noop!(Residents::attest(registrar(2), alone), E::PreviousNullifierMissing);
		let both = under_both_keys(1, 5, 21);
		assert_noop!(Residents::attest(registrar(2), both.clone()), E::NullifierInUse);
		assert_ok!(replace(1, &[(0, person(1), renewed(1))]));
		assert_noop!(Residents::attest(registrar(2), both), E::NullifierInUse);
		// Nor with two that belong to two people.
		let mixed = Attestation { nullifier: renewed(1), ..under_both_keys(2, 5, 21) };
		assert_noop!(Residents::attest(registrar(2), mixed), E::NullifierInUse);
		assert_ok!(Residents::attest(registrar(2), under_both_keys(3, 3, 21)));
	});
}

#[test]
fn an_erased_person_is_recognised_under_the_old_secret() {
	story(|| {
		attest(1, 11);
		assert_ok!(Civic::act(RuntimeOrigin::signed(1), 5));
		assert_ok!(Residents::erase(RuntimeOrigin::signed(1)));
		assert_ok!(Residents::begin_nullifier_rotation(RuntimeOrigin::root()));
		assert_ok!(Residents::attest(registrar(2), under_both_keys(1, 201, 21)));
		assert_eq!(Residents::resident_of(201).unwrap().id, 0);
		assert_eq!(NullifierLedger::<Test>::get(), Ledger { key: 1, held: 1, outstanding: 0 });
		// Once all are replaced, the old one is no longer asked for, and does no harm.
		assert_ok!(Residents::attest(registrar(2), under_both_keys(3, 3, 21)));
		let alone = Attestation { nullifier: renewed(4), ..attestation(4, 4, 21) };
		assert_ok!(Residents::attest(registrar(2), alone));
	});
}
