// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Counts that go with what they count.

use alloc::{collections::BTreeMap, vec::Vec};
use codec::Encode;

/// One more. Saturating: whoever counts acts, or has checked a cap.
pub fn one_more(count: &mut u32) {
	*count = count.saturating_add(1);
}

/// One less, and nothing kept of a zero. Saturating: whatever goes was counted when it came.
pub fn one_less(count: &mut Option<u32>) {
	*count = count.map(|count| count.saturating_sub(1)).filter(|count| *count > 0);
}

/// All of these together. Saturating: each is bounded by caps far below the type's range.
pub fn total(counts: &[u32]) -> u32 {
	counts.iter().fold(0, |sum, count| sum.saturating_add(*count))
}

/// Takes at most `left` entries, `count` of which there are, and notes how many are gone.
pub fn clear<Entry>(
	entries: impl Iterator<Item = Entry>,
	count: &mut u32,
	left: &mut u32,
	mut release: impl FnMut(Entry),
) {
	let cleared = (*count).min(*left);
	// No further than is counted: the number is exact, and the iteration ends by itself.
	for entry in entries.take(cleared as usize) {
		release(entry);
	}
	// Saturating, twice: the least of both was cleared.
	*count = count.saturating_sub(cleared);
	*left = left.saturating_sub(cleared);
}

/// How many entries there are for each key: for checks, which read everything.
#[derive(Debug, Default, Eq, PartialEq)]
pub struct Counts(BTreeMap<Vec<u8>, u32>);

impl Counts {
	/// Counts keys.
	pub fn of<Key: Encode>(keys: impl Iterator<Item = Key>) -> Self {
		let mut counts = Self::default();
		for key in keys {
			one_more(counts.0.entry(key.encode()).or_default());
		}
		counts
	}

	/// How often `key` was counted.
	pub fn get<Key: Encode>(&self, key: Key) -> u32 {
		self.0.get(&key.encode()).copied().unwrap_or_default()
	}

	/// Whether these are the same counts.
	pub fn are<Key: Encode>(&self, kept: impl Iterator<Item = (Key, u32)>) -> bool {
		let mut kept_count = 0usize;
		for (key, count) in kept {
			kept_count = kept_count.saturating_add(1);
			if self.get(key) != count {
				return false;
			}
		}
		kept_count == self.0.len()
	}

	/// Whether no count is above `cap`.
	pub fn within(&self, cap: u32) -> bool {
		self.0.values().all(|count| *count <= cap)
	}

	/// Whether nothing was counted but what the other counted, too.
	pub fn only_of(&self, known: &Self) -> bool {
		self.0.keys().all(|key| known.0.contains_key(key))
	}
}
