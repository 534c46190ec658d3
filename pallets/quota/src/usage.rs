// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo,
};
use sp_runtime::traits::AtLeast32BitUnsigned;

/// How much of a budget is spent.
///
/// It recovers by itself: nothing runs in an idle account's name, the blocks gone by are counted
/// when the account next acts.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Usage<BlockNumber> {
	/// Units spent and not yet recovered at the block `at`.
	pub used: u64,
	/// The block of the last payment.
	pub at: BlockNumber,
}

impl<BlockNumber: AtLeast32BitUnsigned + Copy> Usage<BlockNumber> {
	/// Units still spent in the block `now`, where `recovery` of them come back in every block.
	pub fn used_at(&self, now: BlockNumber, recovery: u64) -> u64 {
		// Saturating: a block before `at` (a fork seen by the pool) recovers nothing, and what would
		// overflow is more than can have been spent.
		let elapsed: u64 = now.saturating_sub(self.at).unique_saturated_into();
		self.used.saturating_sub(elapsed.saturating_mul(recovery))
	}

	/// Units that may be spent in the block `now`.
	pub fn remaining_at(&self, now: BlockNumber, recovery: u64, capacity: u64) -> u64 {
		// Saturating: a class may have become smaller than what is spent already.
		capacity.saturating_sub(self.used_at(now, recovery))
	}

	/// What is spent once `price` has been paid in the block `now`.
	///
	/// `None` where that is more than what remains.
	pub fn pay(&self, now: BlockNumber, recovery: u64, capacity: u64, price: u64) -> Option<Self> {
		let used = self.used_at(now, recovery).checked_add(price)?;
		(used <= capacity).then_some(Self { used, at: now })
	}

	/// The first block in which nothing is spent any more; `None` where nothing ever recovers.
	pub fn recovered_at(&self, now: BlockNumber, recovery: u64) -> Option<BlockNumber> {
		let used = self.used_at(now, recovery);
		if used == 0 {
			return Some(now);
		}
		let blocks = used.checked_add(recovery.checked_sub(1)?)?.checked_div(recovery)?;
		now.checked_add(&BlockNumber::try_from(blocks).ok()?)
	}
}
