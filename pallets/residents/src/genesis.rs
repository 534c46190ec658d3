// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The residents who are there from the beginning.

use crate::{Attestation, Config, Day, GenesisConfig, Pallet};
use co3_primitives::{AgeClass, Class, MunicipalityId, PendingFreezes, TerritoryId};
use serde::{Deserialize, Serialize};
use sp_core::H256;

/// A person.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct GenesisResident<AccountId> {
	/// The key they sign with.
	pub account: AccountId,
	/// Where they are at home.
	pub home: TerritoryId,
	/// What rights they have.
	pub class: Class,
	/// How old they are; unstated where it is left out.
	#[serde(default)]
	pub age: AgeClass,
	/// How much they count.
	pub weight: u32,
	/// The last day of their rights, in days since 1 January 1970.
	pub expires: Day,
	/// HMAC-SHA-256 of their civil identifier under the consortium's secret key, in hexadecimal.
	pub nullifier: H256,
}

/// An account without civic rights.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct GenesisPurse<AccountId> {
	/// The key that signs for it.
	pub account: AccountId,
	/// The municipality that attested it.
	pub municipality: MunicipalityId,
}

impl<T: Config> GenesisConfig<T> {
	/// Writes everything, or stops the making of the chain with a sentence that says what is wrong.
	pub(crate) fn write(&self) {
		for person in &self.residents {
			let GenesisResident { account, home, class, age, weight, expires, nullifier } =
				person.clone();
			let attestation = Attestation {
				account,
				home,
				class,
				age,
				weight,
				expires,
				nullifier,
				previous_nullifier: None,
			};
			let put =
				Pallet::<T>::municipality_of(home).map_err(Into::into).and_then(|municipality| {
					// Nothing was counted before the beginning.
					let pending = PendingFreezes::new();
					Pallet::<T>::put_attestation(None, municipality, attestation, &pending)
				});
			assert!(put.is_ok(), "resident {:?}: {put:?}", person.account);
		}
		for purse in &self.purses {
			let put = Pallet::<T>::put_purse(purse.municipality, purse.account.clone());
			assert!(put.is_ok(), "purse {:?}: {put:?}", purse.account);
		}
	}
}
