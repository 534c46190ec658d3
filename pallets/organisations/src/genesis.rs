// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Organisations that exist from the first block.

use crate::{organisation::Founding, Config, OrganisationKind, Organisations, Pallet, Rank};
use alloc::{string::String, vec::Vec};
use co3_primitives::{ContentRef, GenesisDocument, OrganisationId, TerritoryId, Title};
use serde::{Deserialize, Serialize};

/// An organisation as a chain spec writes it. The first has id 0, the next 1, and so on.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GenesisOrganisation<AccountId, VoterId> {
	/// The account that signs for it.
	pub account: AccountId,
	/// Where it is at home.
	pub home: TerritoryId,
	/// What sort of group it is.
	pub kind: OrganisationKind,
	/// What it is called.
	pub name: String,
	/// What says who it is.
	pub documents: GenesisDocument,
	/// The organisation that it is part of, one earlier in the list.
	pub parent: Option<OrganisationId>,
	/// Its administrator.
	pub administrator: VoterId,
	/// Its other members.
	pub members: Vec<VoterId>,
}

impl<T: Config> Pallet<T> {
	/// Founds `organisations`. Panics on a spec that makes no sense: no chain may start from it.
	pub(crate) fn build_genesis(organisations: &[GenesisOrganisation<T::AccountId, T::VoterId>]) {
		for entry in organisations {
			let name = Title::new(&entry.name).expect("an organisation's name in the spec is bad");
			let documents = ContentRef::try_from(&entry.documents)
				.expect("an organisation's documents in the spec are too long");
			let municipality = Self::municipality_of(entry.home)
				.expect("an organisation's home in the spec is no municipality's territory");
			let founding = Founding {
				account: entry.account.clone(),
				home: entry.home,
				kind: entry.kind,
				name,
				documents,
				administrator: entry.administrator.clone(),
				parent: entry.parent,
			};
			let id = Self::record(founding, municipality)
				.expect("an organisation in the spec cannot be founded");
			let mut organisation = Self::load(id).expect("it was founded above; qed");
			for member in &entry.members {
				assert!(
					!crate::Members::<T>::contains_key(id, member),
					"an organisation in the spec lists a member twice"
				);
				Self::seat(id, &mut organisation, member.clone(), Rank::Member)
					.expect("an organisation in the spec has too many members");
			}
			Organisations::<T>::insert(id, &organisation);
			if let Some(parent) = entry.parent {
				Self::affiliate(parent, id)
					.expect("an organisation in the spec cannot be part of its parent");
			}
		}
	}
}
