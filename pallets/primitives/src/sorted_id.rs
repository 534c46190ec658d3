// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo,
};

/// An id as it stands in storage keys: eight big-endian bytes, so that keys sort as ids do.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub struct SortedId([u8; 8]);

impl SortedId {
	/// The id.
	pub const fn id(self) -> u64 {
		u64::from_be_bytes(self.0)
	}
}

impl From<u64> for SortedId {
	fn from(id: u64) -> Self {
		Self(id.to_be_bytes())
	}
}
