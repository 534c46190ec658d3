// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Author, ObjectId, TerritoryId};
use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, DispatchError, Encode, MaxEncodedLen, TypeInfo,
};
use sp_core::H256;

/// A subject area of a later vote.
pub type AreaId = u32;
/// The rules that a later vote follows.
pub type PolicyId = u32;
/// A vote, once it has begun.
pub type IssueId = u64;

/// What has enough support to be decided.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Matter<VoterId> {
	/// The object on the map.
	pub object: ObjectId,
	/// Who put it there.
	pub author: Author<VoterId>,
	/// Where it is decided.
	pub territory: TerritoryId,
	/// In which subject area.
	pub area: AreaId,
	/// By which rules.
	pub policy: PolicyId,
	/// The hash of what the author said last.
	pub details: H256,
}

/// Where matters with enough support go.
pub trait Deliberation<VoterId> {
	/// The territory whose people would decide what is brought there now; refused where nothing can be.
	fn decided_in(area: AreaId, policy: PolicyId) -> Result<TerritoryId, DispatchError>;

	/// Begins a vote about `matter`. Changes nothing where it fails: the matter can be brought
	/// again.
	fn deliberate(matter: Matter<VoterId>) -> Result<IssueId, DispatchError>;
}

/// Nobody decides yet: whatever is brought stays where it is.
impl<VoterId> Deliberation<VoterId> for () {
	fn decided_in(_: AreaId, _: PolicyId) -> Result<TerritoryId, DispatchError> {
		Err(DispatchError::Unavailable)
	}

	fn deliberate(_: Matter<VoterId>) -> Result<IssueId, DispatchError> {
		Err(DispatchError::Unavailable)
	}
}
