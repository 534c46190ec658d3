// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::num::NonZeroU32;
use scale_info::TypeInfo;

/// A fraction of a policy, such as two thirds.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub struct Ratio {
	/// Above the line.
	pub num: u32,
	/// Below the line.
	pub den: NonZeroU32,
}

impl Ratio {
	/// `num / den`, none where `den` is zero.
	pub const fn new(num: u32, den: u32) -> Option<Self> {
		match NonZeroU32::new(den) {
			Some(den) => Some(Self { num, den }),
			None => None,
		}
	}

	/// Nothing at all.
	pub const ZERO: Self = Self { num: 0, den: NonZeroU32::MIN };

	/// How `part / whole` compares with this ratio, exactly: the products are taken in 192 bits.
	/// (The reference program multiplies in 32.)
	pub fn compare_share(self, part: u128, whole: u128) -> core::cmp::Ordering {
		product(part, u64::from(self.den.get())).cmp(&product(whole, u64::from(self.num)))
	}

	/// The smallest whole number that is at least this ratio of `whole`; the largest number there
	/// is where it would be beyond.
	pub fn ceil_of(self, whole: u128) -> u128 {
		let den = u128::from(self.den.get());
		let (times, rest) = (whole / den, whole % den);
		// The rest is below 2^32, and so is the numerator: the product fits.
		let of_rest = (rest * u128::from(self.num)).div_ceil(den);
		// Saturating: a quorum that nobody can reach.
		times.saturating_mul(u128::from(self.num)).saturating_add(of_rest)
	}
}

/// `a · b` in 192 bits, the upper 128 first.
fn product(a: u128, b: u64) -> (u128, u64) {
	let b = u128::from(b);
	let low = (a & u128::from(u64::MAX)) * b;
	// Below 2^128: (2^64 − 1)² and a carry below 2^64.
	let high = (a >> 64) * b + (low >> 64);
	(high, low as u64)
}

#[cfg(test)]
mod tests {
	use super::*;
	use core::cmp::Ordering;
	use num_bigint::BigUint;
	use proptest::prelude::*;

	proptest! {
		#[test]
		fn compares_as_big_numbers_do(part: u128, whole: u128, num: u32, den in 1u32..) {
			let ratio = Ratio::new(num, den).unwrap();
			let expected = (BigUint::from(part) * den).cmp(&(BigUint::from(whole) * num));
			prop_assert_eq!(ratio.compare_share(part, whole), expected);
		}

		#[test]
		fn is_the_ceiling(whole in 0u128..1 << 96, num: u32, den in 1u32..) {
			let ratio = Ratio::new(num, den).unwrap();
			let at_least = |share: u128| BigUint::from(share) * den >= BigUint::from(whole) * num;
			let ceiling = ratio.ceil_of(whole);
			prop_assert!(at_least(ceiling));
			prop_assert!(ceiling == 0 || !at_least(ceiling - 1));
		}
	}

	#[test]
	fn no_number_overflows() {
		let most = Ratio::new(u32::MAX, 1).unwrap();
		assert_eq!(most.ceil_of(u128::MAX), u128::MAX);
		assert_eq!(most.compare_share(u128::MAX, u128::MAX), Ordering::Less);
		assert_eq!(Ratio::new(1, 0), None);
	}
}
