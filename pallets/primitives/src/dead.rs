// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! References to content that is gone: whoever keeps the bytes may erase them, and must not show
//! them again.

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// A multihash of content.
pub type Multihash = BoundedVec<u8, ConstU32<68>>;

/// Why content is gone.
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
pub enum DeathReason {
	/// Who wrote it took it back.
	TakenBack,
	/// It breaks a law.
	Illegal,
	/// It shows or names people.
	PersonalData,
	/// It is somebody else's work.
	RightsOfOthers,
}

/// That content is gone.
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
pub struct Death<BlockNumber> {
	/// Why.
	pub reason: DeathReason,
	/// Since when.
	pub at: BlockNumber,
}
