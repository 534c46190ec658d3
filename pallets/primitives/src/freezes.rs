// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use frame_support::{
	pallet_prelude::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo},
	traits::ConstU32,
	BoundedVec,
};

/// How many moments can be frozen at once, over all counts of the chain.
pub const MAX_FREEZES: u32 = 64;

/// The blocks whose end is frozen, the earliest first.
pub type PendingFreezes<BlockNumber> = BoundedVec<BlockNumber, ConstU32<MAX_FREEZES>>;

/// A moment as of which something is counted: the end of a block that is over.
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
pub struct Freeze<BlockNumber> {
	/// The block.
	pub block: BlockNumber,
	/// Its time, in milliseconds since 1970: whoever's rights had lapsed by then did not have them.
	pub moment: u64,
}

/// Which moments counts still need.
///
/// A count begins later than the moment that it is about, and takes many blocks. Whoever keeps a
/// record that it reads asks here at every write, and keeps what it overwrites for as long as one of
/// these blocks lies between: see [`History`](crate::History).
pub trait Freezes<BlockNumber> {
	/// The blocks whose end is frozen. All of them are over. A block stands here from before the
	/// first write after it, or that write would not have been noticed, until its count is over.
	fn pending() -> PendingFreezes<BlockNumber>;

	/// Makes these the blocks whose end is frozen.
	#[cfg(feature = "runtime-benchmarks")]
	fn freeze_for_benchmark(blocks: &PendingFreezes<BlockNumber>);
}

/// Nothing is ever counted.
impl<BlockNumber> Freezes<BlockNumber> for () {
	fn pending() -> PendingFreezes<BlockNumber> {
		BoundedVec::new()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn freeze_for_benchmark(_: &PendingFreezes<BlockNumber>) {}
}
