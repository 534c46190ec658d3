// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use sp_core::H256;

/// What the chain keeps for good of something that is gone.
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
pub struct Archived<BlockNumber> {
	/// BLAKE2b-256 of the SCALE form of it as it was last, with its listed versions where it has any:
	/// whoever kept a copy can show that it is the one.
	pub hash: H256,
	/// When it was archived.
	pub at: BlockNumber,
}
