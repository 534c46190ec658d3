// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Chance that can be had again: xorshift64*, from a seed.

/// A source of numbers.
pub struct Dice(u64);

impl Dice {
	/// From a seed; zero, from which nothing follows, counts as one.
	pub fn new(seed: u64) -> Self {
		Self(seed.max(1))
	}

	fn next(&mut self) -> u64 {
		self.0 ^= self.0 >> 12;
		self.0 ^= self.0 << 25;
		self.0 ^= self.0 >> 27;
		self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
	}

	/// A number below `bound`, or zero.
	pub fn below(&mut self, bound: u64) -> u64 {
		(self.next() >> 11).checked_rem(bound).unwrap_or_default()
	}

	/// True so many times in a hundred.
	pub fn percent(&mut self, percent: u64) -> bool {
		self.below(100) < percent
	}

	/// One of these.
	pub fn pick<T>(&mut self, from: impl IntoIterator<Item = T>) -> Option<T> {
		self.find(from, |_| true)
	}

	/// One of these that is fit. No more of them are looked at than it takes.
	pub fn find<T>(
		&mut self,
		from: impl IntoIterator<Item = T>,
		mut fit: impl FnMut(&T) -> bool,
	) -> Option<T> {
		let mut from: Vec<T> = from.into_iter().collect();
		while !from.is_empty() {
			let at = self.below(from.len() as u64) as usize;
			let one = from.swap_remove(at);
			if fit(&one) {
				return Some(one);
			}
		}
		None
	}
}
