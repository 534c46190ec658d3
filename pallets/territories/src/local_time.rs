// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use frame_support::{
	pallet_prelude::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo},
	traits::ConstU32,
	BoundedVec,
};

/// How many changes of the clock a table holds: two a year for a generation.
pub const MAX_OFFSETS: u32 = 64;
/// The clocks farthest west and east of Greenwich that are in use, in minutes.
pub const OFFSET_RANGE: core::ops::RangeInclusive<i16> = -720..=840;

/// From when on clocks show what.
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
pub struct OffsetFrom {
	/// Seconds since 1970 in UTC.
	pub from: u64,
	/// Minutes that local clocks are ahead of UTC.
	pub minutes: i16,
}

/// A table of local time, the earliest change first.
pub type Offsets = BoundedVec<OffsetFrom, ConstU32<MAX_OFFSETS>>;

/// What clocks show somewhere.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct LocalTime {
	/// Seconds since 1970 as local clocks count them.
	pub seconds: i64,
	/// Minutes that they are ahead of UTC.
	pub minutes: i16,
}

impl LocalTime {
	/// The local form of a moment in seconds since 1970 in UTC.
	pub fn new(timestamp: u64, minutes: i16) -> Self {
		// Saturates 292 thousand million years from now.
		let seconds = i64::try_from(timestamp).unwrap_or(i64::MAX);
		Self { seconds: seconds.saturating_add(i64::from(minutes) * 60), minutes }
	}
}

/// What a table says about a moment; nothing about the time before its first entry.
pub(crate) fn offset_at(offsets: &Offsets, timestamp: u64) -> Option<i16> {
	let later = offsets.partition_point(|entry| entry.from <= timestamp);
	offsets.get(later.checked_sub(1)?).map(|entry| entry.minutes)
}

/// Whether each entry is later than the one before it.
pub(crate) fn is_sorted(offsets: &Offsets) -> bool {
	offsets.windows(2).all(|pair| pair[0].from < pair[1].from)
}

/// Whether all offsets are in use somewhere on Earth.
pub(crate) fn is_in_range(offsets: &Offsets) -> bool {
	offsets.iter().all(|entry| OFFSET_RANGE.contains(&entry.minutes))
}
