// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The numbers that shape time and blocks, with their reasons. What bounds a module stands where it is given to it.

use crate::{BlockNumber, Moment};
use frame_support::{
	dispatch::DispatchClass,
	parameter_types,
	weights::{constants::WEIGHT_REF_TIME_PER_SECOND, Weight},
};
use frame_system::limits::{BlockLength, BlockWeights};
use sp_runtime::Perbill;

/// Three seconds a block: validators stand in one region, and a citizen who waits for "accepted"
/// waits less than a breath. Fixed at launch: changing it moves every deadline.
pub const MILLISECONDS_PER_BLOCK: Moment = 3_000;

/// For what is counted by date: milliseconds in a day.
pub const MILLISECONDS_PER_DAY: Moment = 24 * 60 * 60 * 1_000;

/// Blocks in a minute.
pub const MINUTES: BlockNumber = 20;
/// Blocks in an hour.
pub const HOURS: BlockNumber = MINUTES * 60;
/// Blocks in a day.
pub const DAYS: BlockNumber = HOURS * 24;

/// A third of the slot for computing a block, which leaves two seconds for the proposal to travel
/// and for the slowest validator to import it. The proof size has no meaning on a chain without a
/// relay chain.
pub const MAXIMUM_BLOCK_WEIGHT: Weight = Weight::from_parts(WEIGHT_REF_TIME_PER_SECOND, u64::MAX);

/// What transactions may fill. The rest is for inherents and the chain's own work, which can therefore
/// never be crowded out; officers and governance come before citizens by priority, not by room.
pub const NORMAL_DISPATCH_RATIO: Perbill = Perbill::from_percent(75);

/// What the hooks at the start of a block are expected to need.
pub const AVERAGE_ON_INITIALIZE_RATIO: Perbill = Perbill::from_percent(5);

/// 5 MiB: some 15,000 supports, or a fifth of that filled by the code of a new runtime, and still quick to
/// gossip.
pub const MAXIMUM_BLOCK_LENGTH: u32 = 5 * 1024 * 1024;

/// 100 KiB: our headers are some 300 bytes; this only keeps digests from growing without notice.
pub const MAXIMUM_HEADER_SIZE: u32 = 100 * 1024;

/// Two days of hashes, so that a transaction signed with a day's mortality (a wallet on a ferry, a
/// mandate that the desk enters in the evening) can still be checked.
pub const BLOCK_HASH_COUNT: BlockNumber = 2 * DAYS;

/// The most validators. Every one is a municipality's machine; GRANDPA's votes grow with them.
pub const MAXIMUM_VALIDATORS: u32 = 64;

/// How long a proven equivocation can be reported: as long as its block can be named.
pub const REPORT_LONGEVITY: u64 = BLOCK_HASH_COUNT as u64;

/// How many sets of validators are remembered for proofs of equivocation. At one session an hour
/// a week.
pub const SET_ID_SESSION_ENTRIES: u64 = 168;

/// How long a motion of the consortium stays open: councils meet once a week.
pub const MOTION_DURATION: BlockNumber = 7 * DAYS;

/// How long an emergency pause lasts unless the consortium ends it.
pub const SAFE_MODE_DURATION: BlockNumber = DAYS;

parameter_types! {
	/// The limits of a block's work.
	pub RuntimeBlockWeights: BlockWeights = {
		let base = BlockWeights::with_sensible_defaults(MAXIMUM_BLOCK_WEIGHT, NORMAL_DISPATCH_RATIO);
		BlockWeights::builder()
			.base_block(base.base_block)
			.for_class(DispatchClass::all(), |weights| {
				weights.base_extrinsic = base.get(DispatchClass::Normal).base_extrinsic;
			})
			.for_class(DispatchClass::Normal, |weights| {
				weights.max_total = Some(NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
			})
			.for_class(DispatchClass::Operational, |weights| {
				weights.max_total = Some(MAXIMUM_BLOCK_WEIGHT);
				weights.reserved = Some(MAXIMUM_BLOCK_WEIGHT - NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_WEIGHT);
			})
			.avg_block_initialization(AVERAGE_ON_INITIALIZE_RATIO)
			.build_or_panic()
	};
	/// The limits of a block's size.
	pub RuntimeBlockLength: BlockLength = BlockLength::builder()
		.max_length(MAXIMUM_BLOCK_LENGTH)
		.modify_max_length_for_class(DispatchClass::Normal, |length| {
			*length = NORMAL_DISPATCH_RATIO * MAXIMUM_BLOCK_LENGTH;
		})
		.max_header_size(MAXIMUM_HEADER_SIZE)
		.build();
}
