// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{MunicipalityId, OrganisationId, TerritoryId};
use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo,
};

/// Who put something on the map. Never an account: keys change, authors do not.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Author<VoterId> {
	/// A person.
	Resident(VoterId),
	/// A group, by its own account.
	Organisation(OrganisationId),
	/// A municipality, by one of its officers.
	Office(MunicipalityId),
}

/// An author who may act now, as an origin hands them to a civic module.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct ActingAuthor<VoterId> {
	/// Who.
	pub author: Author<VoterId>,
	/// Where they are at home; none for an office, which is the municipality itself.
	pub home: Option<TerritoryId>,
	/// Whether the desk acted for them, on their mandate.
	pub assisted: bool,
}
