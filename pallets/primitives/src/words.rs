// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

/// What is readable of what an author says.
// Nearly everything is shown, and is read whole: a box would save nothing.
#[allow(clippy::large_enum_variant)]
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Words<Details> {
	/// All of it.
	Shown(Details),
	/// Nothing: a moderator hid it. The hash of it (BLAKE2b-256 of the SCALE form) stays, so that
	/// whoever kept a copy can show what it was, and only that can be restored.
	Hidden(H256),
}

impl<Details: Encode> Words<Details> {
	/// What is readable.
	pub const fn shown(&self) -> Option<&Details> {
		match self {
			Self::Shown(details) => Some(details),
			Self::Hidden(_) => None,
		}
	}

	/// Whether nothing is.
	pub const fn is_hidden(&self) -> bool {
		matches!(self, Self::Hidden(_))
	}

	/// The hash of the details, readable or not.
	pub fn hash(&self) -> H256 {
		match self {
			Self::Shown(details) => BlakeTwo256::hash_of(details),
			Self::Hidden(hash) => *hash,
		}
	}
}
