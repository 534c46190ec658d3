// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	fixed::{exp2, log2, EXPONENT_BITS, MANTISSA_BITS},
	Ratio,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use num_bigint::{BigInt, BigUint};
use scale_info::TypeInfo;

/// An issue that an area has accepted and not yet finished.
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
pub struct RunningIssue {
	/// How long it takes in all: from its creation to its acceptance, and its discussion,
	/// verification and voting times. In the unit of [`AreaRule::time`].
	pub duration: u64,
}

/// How many supporters an area asks for, by how much it has to do already: the issue limiter of
/// LiquidFeedback 4 (*The Liquid Democracy Journal* 5).
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
pub struct AreaRule {
	/// The supporters asked for when as much runs as planned.
	pub standard: Ratio,
	/// By what the quorum is multiplied when as much runs again.
	pub factor: Ratio,
	/// How many issues of the planned length may run at a time.
	pub issues: Ratio,
	/// The planned length of an issue, in any unit of time.
	pub time: u64,
	/// How much shorter issues count for more: an issue counts as much as the planned length over
	/// its own, to this power.
	pub exponent: Ratio,
	/// If given, the standard is for this many members, and grows with the population.
	pub population: Option<core::num::NonZeroU32>,
}

/// The bits after the point of a sum of issues.
const SUM_BITS: u32 = 96;
/// An issue counts as no more than two to this power, and all of them together as no more.
const MOST_OF_ISSUES: u32 = 30;
/// More than this many times what is planned count as this many.
const MOST_OF_PLANNED: i128 = 4_096;
/// The quorum is two to this power of the standard at most, or one part in as many.
const MOST_OF_STANDARD: i128 = 128;
/// By how much of itself what is computed may be too large at most, as a power of two.
const MARGIN_BITS: u32 = 45;

impl AreaRule {
	/// Whether the numbers are such that [`AreaRule::quorum`] keeps its promise: a factor from 1/16
	/// to 16, at least 1/64 of an issue, some time, and an exponent of at most 4.
	pub fn check(&self) -> bool {
		let at_least = |ratio: Ratio, num: u64, den: u64| {
			u64::from(ratio.num) * den >= num * u64::from(ratio.den.get())
		};
		let at_most =
			|ratio: Ratio, num: u64| u64::from(ratio.num) <= num * u64::from(ratio.den.get());
		at_least(self.factor, 1, 16)
			&& at_most(self.factor, 16)
			&& at_least(self.issues, 1, 64)
			&& at_most(self.exponent, 4)
			&& self.time > 0
	}

	/// The supporters that an issue needs in this area: the ceiling of
	/// x = standard · factor^(S / issues − 1) · P, where S is the sum of what the running issues count
	/// and P is one, or the population over [`AreaRule::population`]. None if the rule does not pass
	/// its [`AreaRule::check`].
	///
	/// **The ceiling.** What is rounded up is a number between x · (1 − 2⁻⁴⁴) and x. So a quorum of less
	/// than 2⁴⁴ is ⌈x⌉, or one less where x is above a whole number by no more than its 2⁴⁴th part; where x
	/// *is* a whole number, as with nothing but whole powers, it is x. A greater quorum may be too low
	/// by its 2⁴⁴th part. One beyond all numbers is the largest there is.
	///
	/// **The error.** An issue's exponent is off by less than 4 · 2⁻⁵⁹ + 2⁻⁶⁰, so what it counts by a
	/// factor within 1 ± 2⁻⁵⁵ ([`log2`], [`exp2`]), and so does S. With |log₂ factor · S / issues| ≤
	/// 128 + 4, S / issues ≤ 2¹² and log₂ factor off by less than 2⁻⁵⁹, the exponent of the whole is off
	/// by less than 132 · 2⁻⁵⁵ + 2¹² · 2⁻⁵⁹ + 2⁻⁵⁹ < 2⁻⁴⁶, and x by a factor within 1 ± 2⁻⁴⁶.
	/// Before rounding up its 2⁴⁵th part is taken off.
	///
	/// **Bounds.** An issue counts as at most 2³⁰, S / issues as at most 4,096, and the power of the
	/// factor is between 2⁻¹²⁸ and 2¹²⁸. An issue without duration counts as one of one unit.
	///
	/// Linear in the issues, some eighty multiplications each.
	pub fn quorum(
		&self,
		running: impl IntoIterator<Item = RunningIssue>,
		population: u128,
	) -> Option<u128> {
		if !self.check() {
			return None;
		}
		let most = 1u128 << (SUM_BITS + MOST_OF_ISSUES);
		let sum = running.into_iter().fold(0u128, |sum, issue| {
			// Saturating is out of reach: twice the most fits.
			sum.saturating_add(self.counts(issue)).min(most)
		});
		// S / issues − 1, with the bits of an exponent.
		let planned = BigUint::from(sum) * self.issues.den.get() / self.issues.num;
		let planned = i128::try_from(planned >> (SUM_BITS - EXPONENT_BITS))
			.unwrap_or(i128::MAX)
			.min(MOST_OF_PLANNED << EXPONENT_BITS);
		let beyond = planned - (1 << EXPONENT_BITS);
		let factor = log2(self.factor.num.into(), self.factor.den.get().into());
		let exponent = (BigInt::from(factor) * beyond) >> EXPONENT_BITS;
		let most = MOST_OF_STANDARD << EXPONENT_BITS;
		let exponent = exponent.clamp((-most).into(), most.into());
		// Clamped: it fits.
		let (mantissa, power) = exp2(i128::try_from(exponent).unwrap_or_default());
		let (num, den) = match self.population {
			Some(members) => (population, members.get()),
			None => (1, 1),
		};
		let mut num = BigUint::from(mantissa) * self.standard.num * num;
		let mut den = (BigUint::from(self.standard.den.get()) * den) << MANTISSA_BITS;
		// What is taken off: one part in 2⁴⁵.
		num *= (1u64 << MARGIN_BITS) - 1;
		den <<= MARGIN_BITS;
		// At most 128 either way, and one for the fraction below: it fits.
		let shift = power.unsigned_abs() as u32;
		if power >= 0 {
			num <<= shift;
		} else {
			den <<= shift;
		}
		let quorum = (num + &den - 1u8) / den;
		Some(u128::try_from(quorum).unwrap_or(u128::MAX))
	}

	/// What one issue counts, with 96 bits after the point.
	fn counts(&self, issue: RunningIssue) -> u128 {
		let shorter = log2(self.time, issue.duration.max(1));
		// Below 2^66 times 2^32: it fits.
		let exponent =
			(shorter * i128::from(self.exponent.num)).div_euclid(self.exponent.den.get().into());
		let (mantissa, power) = exp2(exponent);
		let shift = power + i128::from(SUM_BITS - MANTISSA_BITS);
		if power >= i128::from(MOST_OF_ISSUES) {
			1 << (SUM_BITS + MOST_OF_ISSUES)
		} else if shift >= 0 {
			// At most 63 + 64 bits: it fits.
			mantissa << shift
		} else {
			// Nothing is left of what is shifted further than it is long.
			mantissa.checked_shr(shift.unsigned_abs().min(127) as u32).unwrap_or_default()
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn ratio(num: u32, den: u32) -> Ratio {
		Ratio::new(num, den).unwrap()
	}

	/// LiquidFeedback's defaults, in seconds.
	fn defaults() -> AreaRule {
		AreaRule {
			standard: ratio(2, 1),
			factor: ratio(2, 1),
			issues: ratio(1, 1),
			time: 86_400,
			exponent: ratio(1, 2),
			population: None,
		}
	}

	fn lasting(durations: &[u64]) -> Vec<RunningIssue> {
		durations.iter().map(|duration| RunningIssue { duration: *duration }).collect()
	}

	#[test]
	fn a_quorum_doubles_with_every_issue_of_the_planned_length() {
		let rule = defaults();
		let day = 86_400;
		for (running, quorum) in [(0, 1), (1, 2), (2, 4), (3, 8), (10, 1 << 10), (40, 1 << 40)] {
			assert_eq!(rule.quorum(lasting(&vec![day; running]), 0), Some(quorum));
		}
		assert_eq!(rule.quorum(lasting(&vec![day; 200]), 0), Some(u128::MAX));
		// Four days count half.
		assert_eq!(rule.quorum(lasting(&[4 * day, 4 * day]), 0), Some(2));
		assert_eq!(rule.quorum(lasting(&[4 * day]), 0), Some(2)); // ⌈√2⌉
	}

	#[test]
	fn it_grows_with_the_population_where_the_area_says_so() {
		let rule = AreaRule { population: core::num::NonZeroU32::new(100), ..defaults() };
		assert_eq!(rule.quorum(lasting(&[86_400]), 1_000), Some(20));
		assert_eq!(rule.quorum(lasting(&[86_400]), 1_001), Some(21));
		assert_eq!(rule.quorum(lasting(&[86_400]), 0), Some(0));
		let most = rule.quorum(lasting(&[86_400]), u128::MAX).unwrap();
		assert!(most.abs_diff(u128::MAX / 50) <= most >> 44);
	}

	#[test]
	fn extremes_have_an_answer() {
		let rule = defaults();
		assert_eq!(rule.quorum(lasting(&[0]), 0), Some(u128::MAX));
		assert_eq!(rule.quorum(lasting(&[u64::MAX]), 0), Some(2));
		let steep = AreaRule { exponent: ratio(4, 1), time: u64::MAX, ..rule };
		assert_eq!(steep.quorum(lasting(&[1, 1, 1]), u128::MAX), Some(u128::MAX));
		let slow = AreaRule { exponent: ratio(4, 1), time: 1, ..rule };
		assert_eq!(slow.quorum(lasting(&[u64::MAX; 3]), 0), Some(1));
		assert!(AreaRule { factor: ratio(0, 1), ..rule }.quorum([], 0).is_none());
		assert!(AreaRule { issues: ratio(0, 1), ..rule }.quorum([], 0).is_none());
		assert!(AreaRule { exponent: ratio(5, 1), ..rule }.quorum([], 0).is_none());
		assert_eq!(AreaRule { standard: ratio(0, 1), ..rule }.quorum([], 0), Some(0));
	}

	proptest! {
		#[test]
		fn as_floats_have_it(
			standard in 1u32..1_000, factor in 1_000u32..4_000, issues in 1u32..50,
			exponent in 0u32..2_000, durations in prop::collection::vec(1u64..10_000_000, 0..30),
			population in 0u32..10_000_000,
		) {
			let rule = AreaRule {
				standard: ratio(standard, 7),
				factor: ratio(factor, 1_000),
				issues: ratio(issues, 3),
				exponent: ratio(exponent, 1_000),
				population: core::num::NonZeroU32::new(1_000),
				..defaults()
			};
			let sum: f64 = durations
				.iter()
				.map(|duration| (86_400.0 / *duration as f64).powf(f64::from(exponent) / 1e3))
				.sum();
			let x = f64::from(standard) / 7.0
				* (f64::from(factor) / 1e3).powf(sum / (f64::from(issues) / 3.0) - 1.0)
				* f64::from(population) / 1e3;
			let quorum = rule.quorum(lasting(&durations), population.into()).unwrap();
			if x < 1e11 {
				let (low, high) = ((x * (1.0 - 1e-9)).ceil(), (x * (1.0 + 1e-9)).ceil());
				prop_assert!((low..=high).contains(&(quorum as f64)), "{quorum} {x}");
			} else {
				prop_assert!((quorum as f64 / x.min(u128::MAX as f64) - 1.0).abs() < 1e-6);
			}
		}

		/// With whole powers everything is exact.
		#[test]
		fn whole_powers_are_exact(factor in 1u32..=16, more in 0usize..12, standard in 1u32..100) {
			let rule = AreaRule { factor: ratio(factor, 1), standard: ratio(standard, 1), ..defaults() };
			let exact = u128::from(standard) * u128::from(factor).pow(more as u32);
			let quorum = rule.quorum(lasting(&vec![86_400; more + 1]), 0).unwrap();
			prop_assert!(quorum <= exact && exact - quorum <= exact >> 44);
		}
	}
}
