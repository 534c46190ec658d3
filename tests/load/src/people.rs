// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who puts things on the map.

use crate::{dice::Dice, state::dispatch, things::TERRITORY};
use co3_primitives::Class;
use co3_runtime::{genesis_presets::keys::account, AccountId, Runtime};
use pallet_residents::{Attestation, Call};
use sp_core::H256;

/// The last day of everybody's rights: 31 December 2030, as for the demonstration's own.
const EXPIRES: u32 = 22_279;

/// Has Torino's registrar attest so many residents; nobody has their keys. They live in all of its
/// districts, which follow it by id.
pub fn attest(count: u32, districts: u32, dice: &mut Dice) -> Vec<AccountId> {
	let registrar = account("//Torino//registrar").expect("the demonstration has one");
	let people = (0..count).map(|number| {
		let who = AccountId::new(dice.bytes());
		let attestation = Attestation {
			account: who.clone(),
			home: TERRITORY + 1 + number % districts,
			class: Class::FullRights,
			weight: 1,
			expires: EXPIRES,
			nullifier: H256(dice.bytes()),
			previous_nullifier: None,
		};
		dispatch(&registrar, Call::<Runtime>::attest { attestation });
		who
	});
	people.collect()
}
