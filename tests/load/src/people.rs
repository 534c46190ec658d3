// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who puts things on the map, and who votes.

use crate::{state::dispatch, things::TERRITORY};
use co3_chance::Dice;
use co3_primitives::{AgeClass, Class, MunicipalityId};
use co3_runtime::{
	genesis_presets::{keys::account, places::TOWNS, EXPIRES},
	AccountId, Residents, Runtime,
};
use frame_support::traits::Get;
use pallet_residents::{Attestation, Call, Config};
use sp_core::H256;

/// Torino.
const MUNICIPALITY: MunicipalityId = 0;

/// Has Torino's registrar attest so many residents; nobody has their keys. They live in all of its
/// districts, which follow it by id.
pub fn attest(count: u32, dice: &mut Dice) -> Vec<AccountId> {
	let registrar = account("//Torino//registrar").expect("the demonstration has one");
	let districts = TOWNS[0].districts.len() as u32;
	let people: Vec<Attestation<AccountId>> = (0..count)
		.map(|number| Attestation {
			account: AccountId::new(dice.bytes()),
			home: TERRITORY + 1 + number % districts,
			class: Class::FullRights,
			age: AgeClass::Unstated,
			weight: 1,
			expires: EXPIRES,
			nullifier: H256(dice.bytes()),
			previous_nullifier: None,
		})
		.collect();
	let most: u32 = <Runtime as Config>::MaxBatch::get();
	for batch in people.chunks(most as usize) {
		let attestations = batch.to_vec().try_into().expect("a chunk is no longer than a batch");
		dispatch(
			&registrar,
			Call::<Runtime>::attest_batch { municipality: MUNICIPALITY, attestations },
		);
	}
	// A batch refuses one by one.
	assert!(
		people.iter().all(|one| Residents::voter(&one.account).is_some()),
		"not all were attested"
	);
	people.into_iter().map(|one| one.account).collect()
}
