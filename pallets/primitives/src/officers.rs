// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::MunicipalityId;
use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo,
};
use serde::{Deserialize, Serialize};

/// What an officer may do for the municipality that appointed them.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
pub enum Role {
	/// Attests residents, purses and organisations.
	Registrar,
	/// Draws territories.
	TerritoryOfficer,
	/// Issues service tokens.
	TokenIssuer,
	/// Answers what citizens put on the map.
	ProposalOfficer,
	/// Hides and restores.
	Moderator,
	/// Runs reward programmes.
	PointOfficer,
	/// Acts for residents who come to the desk, always marked as assistance.
	Desk,
	/// Proposes the municipality's validators and looks after them.
	ValidatorOperator,
	/// Says what a proposal would take.
	Valuator,
}

impl Role {
	/// All of them.
	pub const ALL: [Role; 9] = [
		Role::Registrar,
		Role::TerritoryOfficer,
		Role::TokenIssuer,
		Role::ProposalOfficer,
		Role::Moderator,
		Role::PointOfficer,
		Role::Desk,
		Role::ValidatorOperator,
		Role::Valuator,
	];
}

/// Who holds which role where, today.
pub trait Officers<AccountId> {
	/// Whether `who` holds `role` in `municipality` now: appointed, not run out, the municipality
	/// not suspended.
	fn holds(who: &AccountId, municipality: MunicipalityId, role: Role) -> bool;

	/// Makes it so that [`Officers::holds`] answers yes.
	#[cfg(feature = "runtime-benchmarks")]
	fn appoint_for_benchmark(who: &AccountId, municipality: MunicipalityId, role: Role);
}

/// The members of the consortium.
pub trait Municipalities<AccountId> {
	/// Whether `municipality` is a member, suspended or not.
	fn is_member(municipality: MunicipalityId) -> bool;

	/// Whether `municipality` is a member in good standing.
	fn is_active(municipality: MunicipalityId) -> bool;

	/// The active municipality whose governance account `who` is.
	fn governed_by(who: &AccountId) -> Option<MunicipalityId>;

	/// Makes `municipality` an active member governed by `governance`.
	#[cfg(feature = "runtime-benchmarks")]
	fn admit_for_benchmark(municipality: MunicipalityId, governance: &AccountId);
}

/// An officer who acts, in public.
#[derive(Clone, Debug)]
pub struct Officer<AccountId> {
	/// For which municipality.
	pub municipality: MunicipalityId,
	/// By which account.
	pub account: AccountId,
}
