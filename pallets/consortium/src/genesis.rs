// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The consortium that a chain starts with, as people write it in a chain specification.

use crate::*;
use alloc::string::String;
use co3_primitives::GenesisDocument;
use serde::{Deserialize, Serialize};
use sp_runtime::traits::Zero;

/// A member from the first block on.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[serde(bound(deserialize = "AccountId: Deserialize<'de>"))]
pub struct GenesisMunicipality<AccountId> {
	/// What it is called.
	pub name: String,
	/// The account that acts for it.
	pub governance: AccountId,
	/// Whether it votes.
	pub seat: bool,
	/// How to reach it.
	#[serde(default)]
	pub contact: Option<GenesisDocument>,
	/// The document by which it joined, or by which it is constituted.
	#[serde(default)]
	pub statute: Option<GenesisDocument>,
	/// Who signs for the governance account.
	#[serde(default)]
	pub signatories: Vec<AccountId>,
	/// Its first officers, appointed for the longest term.
	#[serde(default)]
	pub officers: Vec<(AccountId, Role)>,
	/// The stashes of its validators, which run from the first block on.
	#[serde(default)]
	pub validators: Vec<AccountId>,
}

impl<T: Config> GenesisConfig<T> {
	/// Founds the consortium by the same rules as later calls.
	pub(crate) fn found(&self) -> Result<(), &'static str> {
		if let Some(length) = self.session_length {
			if length.is_zero() {
				return Err("a session without blocks never ends");
			}
			SessionLength::<T>::put(length);
		}
		if self.municipalities.is_empty() {
			return Ok(());
		}
		let mut stashes = Vec::new();
		for member in &self.municipalities {
			let municipality = Self::found_member(member).map_err(<&'static str>::from)?;
			stashes.extend(member.validators.iter().map(|stash| (stash.clone(), municipality)));
		}
		if Pallet::<T>::seats().is_empty() {
			return Err("no member has a seat");
		}
		if !stashes.is_empty() {
			Pallet::<T>::found_set(stashes, self.minimum_validators.max(1))?;
		}
		Ok(())
	}

	fn found_member(
		member: &GenesisMunicipality<T::AccountId>,
	) -> Result<MunicipalityId, DispatchError> {
		let document = |document: &Option<GenesisDocument>| {
			let document = document.as_ref().map(ContentRef::try_from).transpose();
			document.map_err(|_| Error::<T>::BadDocument)
		};
		let municipality = Pallet::<T>::do_admit(
			member.governance.clone(),
			Title::new(&member.name).map_err(|_| Error::<T>::BadName)?,
			document(&member.contact)?,
			document(&member.statute)?,
			member.seat,
		)?;
		let signatories = BoundedVec::try_from(member.signatories.clone())
			.map_err(|_| DispatchError::Other("too many signatories"))?;
		Pallet::<T>::do_declare(municipality, signatories)?;
		for (who, role) in &member.officers {
			Pallet::<T>::do_appoint(municipality, who.clone(), *role, T::MaxTerm::get())?;
		}
		Ok(municipality)
	}
}
