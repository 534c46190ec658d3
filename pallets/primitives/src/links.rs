// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{AnchorId, IssueId, ObjectId};
use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo,
};

/// What something on chain leads to. Only what the module that holds the link can look up itself is
/// checked; readers look up the rest.
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
pub enum Link {
	/// Something on the map.
	Object(ObjectId),
	/// An anchor of the augmented-reality layer.
	Anchor(AnchorId),
	/// A vote.
	Issue(IssueId),
	/// One of the initiatives of a vote.
	Initiative(u64),
	/// A service token.
	Token(u32),
	/// A sale, a group purchase or a crowdfunding.
	Sale(u64),
	/// A programme of rewards.
	Programme(u32),
	/// A badge.
	Badge(u32),
}
