// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{PendingFreezes, MAX_FREEZES};
use frame_support::{
	pallet_prelude::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo},
	traits::ConstU32,
	BoundedVec,
};

/// What a value was at the moments that counts still need, beside what it is now.
///
/// Frozen views cost the writer, not the chain: nothing is copied when a moment is frozen. A write
/// keeps the value that it replaces only if a frozen block lies between that value's own beginning
/// and the write, so that there are never more versions than frozen blocks, and none without any.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct History<Value, BlockNumber> {
	/// In which block the present value began.
	since: BlockNumber,
	/// Earlier values, and in which block each began: the first one first.
	older: BoundedVec<(BlockNumber, Value), ConstU32<MAX_FREEZES>>,
}

/// Whose present value has been there from the beginning.
impl<Value, BlockNumber: Default> Default for History<Value, BlockNumber> {
	fn default() -> Self {
		Self { since: BlockNumber::default(), older: BoundedVec::new() }
	}
}

impl<Value, BlockNumber: Copy + Ord> History<Value, BlockNumber> {
	/// Notes that in block `now` another value took the place of `replaced`. O(versions × pending).
	pub fn replace(
		&mut self,
		replaced: Value,
		now: BlockNumber,
		pending: &PendingFreezes<BlockNumber>,
	) {
		self.forget(pending);
		if is_needed(self.since, now, pending) {
			// Full only if more versions than frozen blocks were needed, and each needs one of its own.
			let _ = self.older.try_push((self.since, replaced));
		}
		self.since = now;
	}

	/// Drops what no count needs any longer. O(versions × pending).
	pub fn forget(&mut self, pending: &PendingFreezes<BlockNumber>) {
		let mut ends: alloc::vec::Vec<_> =
			self.older.iter().skip(1).map(|(since, _)| *since).collect();
		ends.push(self.since);
		let mut ends = ends.into_iter();
		self.older
			.retain(|(since, _)| ends.next().is_some_and(|end| is_needed(*since, end, pending)));
	}

	/// What the value was at the end of block `frozen`; none for before its beginning. `present` is
	/// what it is now. O(log versions).
	pub fn at<'a>(&'a self, present: &'a Value, frozen: BlockNumber) -> Option<&'a Value> {
		if self.since <= frozen {
			return Some(present);
		}
		let began = self.older.partition_point(|(since, _)| *since <= frozen);
		self.older.get(began.checked_sub(1)?).map(|(_, value)| value)
	}

	/// Whether nothing is kept: it says no more than its absence would.
	pub fn is_empty(&self) -> bool {
		self.older.is_empty()
	}

	/// In which block the present value began, as far as a count needs to know.
	pub const fn since(&self) -> BlockNumber {
		self.since
	}

	/// What is kept: earlier values, and in which block each began; the first one first.
	pub fn versions(&self) -> &[(BlockNumber, Value)] {
		&self.older
	}
}

/// Whether a value that held from block `since` until a write in block `end` was the value at the end of
/// a frozen block.
fn is_needed<BlockNumber: Copy + Ord>(
	since: BlockNumber,
	end: BlockNumber,
	pending: &PendingFreezes<BlockNumber>,
) -> bool {
	let first = pending.partition_point(|frozen| *frozen < since);
	pending.get(first).is_some_and(|frozen| *frozen < end)
}

/// A value that a count may need as it was.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Versioned<Value, BlockNumber> {
	present: Value,
	history: History<Value, BlockNumber>,
}

impl<Value: Default, BlockNumber: Default> Default for Versioned<Value, BlockNumber> {
	fn default() -> Self {
		Self { present: Value::default(), history: History::default() }
	}
}

impl<Value, BlockNumber: Copy + Ord> Versioned<Value, BlockNumber> {
	/// What it is now.
	pub const fn get(&self) -> &Value {
		&self.present
	}

	/// Writes `value` in block `now`. O(versions × pending).
	pub fn set(&mut self, value: Value, now: BlockNumber, pending: &PendingFreezes<BlockNumber>) {
		let replaced = core::mem::replace(&mut self.present, value);
		self.history.replace(replaced, now, pending);
	}

	/// What it was at the end of block `frozen`.
	pub fn at(&self, frozen: BlockNumber) -> Option<&Value> {
		self.history.at(&self.present, frozen)
	}

	/// Drops what no count needs any longer.
	pub fn forget(&mut self, pending: &PendingFreezes<BlockNumber>) {
		self.history.forget(pending);
	}

	/// Since when it is that, and what it was before.
	pub const fn history(&self) -> &History<Value, BlockNumber> {
		&self.history
	}

	/// Whether only the present value is kept.
	pub fn has_no_past(&self) -> bool {
		self.history.is_empty()
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn pending(blocks: &[u32]) -> PendingFreezes<u32> {
		BoundedVec::truncate_from(blocks.to_vec())
	}

	#[test]
	fn a_value_that_nobody_counts_leaves_nothing_behind() {
		let mut value = Versioned::<u8, u32>::default();
		for block in 1..100 {
			value.set(block as u8, block, &pending(&[]));
		}
		assert!(value.has_no_past());
		assert_eq!(*value.get(), 99);
	}

	#[test]
	fn what_changed_after_the_close_does_not_change_the_result() {
		let mut value = Versioned::<&str, u32>::default();
		value.set("yes", 5, &pending(&[]));
		value.set("no", 11, &pending(&[10]));
		value.set("perhaps", 12, &pending(&[10]));
		assert_eq!((value.at(10), *value.get()), (Some(&"yes"), "perhaps"));
		value.forget(&pending(&[]));
		assert!(value.has_no_past());
	}

	#[test]
	fn what_was_written_in_the_frozen_block_itself_counts() {
		let mut value = Versioned::<&str, u32>::default();
		value.set("at the last moment", 10, &pending(&[]));
		value.set("too late", 11, &pending(&[10]));
		assert_eq!(value.at(10), Some(&"at the last moment"));
	}

	#[test]
	fn who_came_after_the_close_was_not_there() {
		let mut value = Versioned::<Option<u8>, u32>::default();
		value.set(Some(1), 11, &pending(&[10]));
		assert_eq!(value.at(10), Some(&None));
	}

	proptest! {
		/// Against a model that forgets nothing: moments are frozen and released, values written, in any
		/// order.
		#[test]
		fn every_frozen_moment_is_remembered(acts in proptest::collection::vec(0u8..6, 1..200)) {
			let mut frozen = PendingFreezes::<u32>::new();
			let mut value = Versioned::<u32, u32>::default();
			// What it was at the end of each block.
			let mut model = vec![0u32];
			for (at, act) in acts.into_iter().enumerate() {
				let block = at as u32 + 1;
				match act {
					0 => { let _ = frozen.try_push(block - 1); }
					1 if !frozen.is_empty() => { frozen.remove(at % frozen.len()); }
					_ => {}
				}
				// Some blocks write twice, some not at all.
				for write in 0..u32::from(act.saturating_sub(3)) {
					value.set(block * 10 + write, block, &frozen);
				}
				model.push(*value.get());
				for moment in &frozen {
					prop_assert_eq!(value.at(*moment), Some(&model[*moment as usize]));
				}
			}
		}
	}
}
