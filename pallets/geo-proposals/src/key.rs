// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use co3_primitives::ObjectId;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// An object's id as it stands in storage keys: eight big-endian bytes, so that keys sort as ids do.
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
pub struct ObjectKey([u8; 8]);

impl ObjectKey {
	/// The id.
	pub const fn id(self) -> ObjectId {
		ObjectId::from_be_bytes(self.0)
	}
}

impl From<ObjectId> for ObjectKey {
	fn from(id: ObjectId) -> Self {
		Self(id.to_be_bytes())
	}
}
