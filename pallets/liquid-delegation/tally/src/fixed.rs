// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Powers and logarithms of two in fixed point.

/// The bits after the point of an exponent.
pub(crate) const EXPONENT_BITS: u32 = 60;
/// The bits after the point of what [`exp2`] gives beside the power of two.
pub(crate) const MANTISSA_BITS: u32 = 62;
/// The natural logarithm of two, with 62 bits after the point.
const LN_2: u128 = 3_196_577_161_300_663_914;

/// The logarithm to base two of `num / den`, neither of them zero, with 60 bits after the point.
///
/// Off by less than 2⁻⁵⁹. The quotient is brought between one and two with 63 bits after the point and
/// squared sixty times; where the square is two or more, the next bit is set and it is halved. Cutting
/// off loses a factor of 1 − 2⁻⁶³ at each squaring, which the result of the k-th square bears divided
/// by 2ᵏ: together less than 2 · 1.45 · 2⁻⁶³. What comes after the last bit is less than 2⁻⁶⁰.
pub(crate) fn log2(num: u64, den: u64) -> i128 {
	let quotient = |power: i32| {
		// The power is the difference of two numbers of bits below 64, or one less: at most 128 bits.
		let shift = 63 - power;
		(u128::from(num) << shift) / u128::from(den)
	};
	let mut power = num.max(1).ilog2() as i32 - den.max(1).ilog2() as i32;
	let mut square = quotient(power);
	if square < 1 << 63 {
		power -= 1;
		square = quotient(power);
	}
	let mut logarithm = i128::from(power) << EXPONENT_BITS;
	for bit in (0..EXPONENT_BITS).rev() {
		square = (square * square) >> 63;
		if square >= 1 << 64 {
			square >>= 1;
			logarithm += 1 << bit;
		}
	}
	logarithm
}

/// Two to the power of `exponent`, which has 60 bits after the point: a number from one to two with 62
/// bits after the point, and the power of two to take it by.
///
/// Off by a factor of less than 1 ± 2⁻⁵⁶. The fraction is the sum of the exponential series: term k is
/// the one before times x / k, with x below 0.7, so that the twentieth is below 2⁻⁶²; each of the
/// two divisions of a term cuts off less than a unit, and passes on less than that.
pub(crate) fn exp2(exponent: i128) -> (u128, i128) {
	let fraction = (exponent & ((1 << EXPONENT_BITS) - 1)) as u128;
	let x = (fraction * LN_2) >> EXPONENT_BITS;
	let mut term = 1u128 << MANTISSA_BITS;
	let mut sum = term;
	for k in 1..=20 {
		term = ((term * x) >> MANTISSA_BITS) / k;
		sum += term;
	}
	(sum, exponent >> EXPONENT_BITS)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn powers_of_two_are_exact() {
		assert_eq!(log2(1, 1), 0);
		assert_eq!(log2(1 << 40, 1 << 3), 37 << EXPONENT_BITS);
		assert_eq!(log2(1, u64::MAX) >> EXPONENT_BITS, -64);
		assert_eq!(exp2(-5 << EXPONENT_BITS), (1 << MANTISSA_BITS, -5));
	}

	#[test]
	fn as_a_calculator_with_sixty_digits_has_it() {
		// log₂ 3 and √2, cut off after as many bits.
		assert!((log2(3, 1) - 1_827_337_351_076_866_169).abs() <= 2);
		let (root, power) = exp2(1 << (EXPONENT_BITS - 1));
		assert_eq!(power, 0);
		assert!(root.abs_diff(6_521_908_912_666_391_106) <= 64);
	}

	proptest! {
		#[test]
		fn as_floats_have_it(num in 1u64.., den in 1u64..) {
			let float = (num as f64).log2() - (den as f64).log2();
			prop_assert!((log2(num, den) as f64 / 2f64.powi(60) - float).abs() < 1e-12);
		}

		#[test]
		fn one_undoes_the_other(num in 1u64.., den in 1u64..) {
			let (mantissa, power) = exp2(log2(num, den));
			let back = mantissa as f64 / 2f64.powi(62) * 2f64.powi(power as i32);
			prop_assert!((back * den as f64 / num as f64 - 1.0).abs() < 1e-14);
		}
	}
}
