// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Chance that can be had again: SplitMix64, from a seed.

/// A source of numbers.
pub struct Dice(u64);

impl Dice {
	/// From a seed.
	pub fn new(seed: u64) -> Self {
		Self(seed)
	}

	/// Any number.
	pub fn any(&mut self) -> u64 {
		self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
		let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
		let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
		mixed ^ (mixed >> 31)
	}

	/// A number below `bound`, which is not zero.
	pub fn below(&mut self, bound: u64) -> u64 {
		self.any() % bound
	}

	/// A number from `from` to `to`, both included.
	pub fn between(&mut self, from: i32, to: i32) -> i32 {
		from + self.below(u64::from(from.abs_diff(to)) + 1) as i32
	}

	/// True so many times in a hundred.
	pub fn percent(&mut self, percent: u64) -> bool {
		self.below(100) < percent
	}

	/// One of these, each as often as any other.
	pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
		&from[self.below(from.len() as u64) as usize]
	}

	/// One of these, as often as the number beside it says.
	pub fn weighted<'a, T>(&mut self, from: &'a [(u64, T)]) -> &'a T {
		let total: u64 = from.iter().map(|(weight, _)| weight).sum();
		let mut left = self.below(total);
		for (weight, one) in from {
			match left.checked_sub(*weight) {
				Some(rest) => left = rest,
				None => return one,
			}
		}
		unreachable!("what is below the sum of the weights falls to one of them")
	}

	/// Thirty-two bytes.
	pub fn bytes(&mut self) -> [u8; 32] {
		let words = [self.any(), self.any(), self.any(), self.any()].map(u64::to_be_bytes);
		words.concat().try_into().expect("four times eight")
	}

	/// Normally distributed around zero with this standard deviation, near enough: the sum of twelve
	/// uniform numbers has a variance of one.
	pub fn normal(&mut self, deviation: i32) -> i32 {
		const ONE: i64 = 1 << 16;
		let sum: i64 = (0..12).map(|_| self.below(ONE as u64) as i64).sum();
		(i64::from(deviation) * (sum - 6 * ONE) / ONE) as i32
	}
}
