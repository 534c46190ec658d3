// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Quorum, Ratio};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use num_bigint::BigUint;
use scale_info::TypeInfo;

/// How many must take part for something to win.
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
pub struct Turnout {
	/// The least weight that takes part: a number, and a share of the population.
	pub least: Quorum,
	/// Whether the majority must be the larger the fewer take part:
	/// negative / √turnout < positive / √population. Where everybody takes part, more must be for
	/// something than against it; where a quarter does, more than twice as many.
	///
	/// "Positive turnout bias": `SuperMajorityApprove` of Substrate's `pallet-democracy`, which rounds
	/// the roots. Encointer's adaptive quorum biasing is the same, where nobody abstains.
	pub adaptive: bool,
}

impl Turnout {
	/// However many.
	pub const ANY: Self =
		Self { least: Quorum { absolute: 0, share: Ratio::ZERO }, adaptive: false };

	/// Whether `turnout`, out of `population`, is enough for what `positive` prefer to the status quo, while
	/// `negative` prefer the status quo to it. All of them are weights: `turnout` of everybody who took
	/// part, whatever they said, and `population` of everybody who could have.
	///
	/// Exact, and for numbers of any size: the squares are compared. Constant time.
	///
	/// - A share of nobody is reached by nobody; a number is not.
	/// - What adapts is strict: where both sides are equal it is not enough, and so never where nobody
	///   took part, or nobody could have.
	/// - Where nobody is against it, one who is for it is enough for what adapts, however few take part.
	///   The least that must take part is the floor under that.
	pub fn is_enough(
		&self,
		positive: u128,
		negative: u128,
		turnout: u128,
		population: u128,
	) -> bool {
		let product = |votes: u128, all: u128| BigUint::from(votes).pow(2) * all;
		turnout >= self.least.of(population)
			&& (!self.adaptive || product(negative, population) < product(positive, turnout))
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use crate::MAX_WEIGHT;
	use proptest::prelude::*;

	const ADAPTIVE: Turnout = Turnout { adaptive: true, ..Turnout::ANY };

	fn at_least(absolute: u64, num: u32, den: u32) -> Turnout {
		let share = Ratio::new(num, den).unwrap();
		Turnout { least: Quorum { absolute, share }, ..Turnout::ANY }
	}

	fn adaptive(positive: u128, negative: u128, turnout: u128, population: u128) -> bool {
		ADAPTIVE.is_enough(positive, negative, turnout, population)
	}

	#[test]
	fn a_quorum_of_turnout_is_a_number_and_a_share_whatever_people_say() {
		for (rule, least) in [(at_least(30, 0, 1), 30), (at_least(3, 1, 4), 25), (Turnout::ANY, 0)]
		{
			for turnout in 0..=100 {
				for positive in [0, turnout / 2, turnout] {
					let enough = rule.is_enough(positive, turnout - positive, turnout, 100);
					assert_eq!(enough, turnout >= least, "{rule:?}: {turnout}");
				}
			}
		}
		// A quarter of 101 is more than 25.
		assert!(!at_least(0, 1, 4).is_enough(25, 0, 25, 101));
	}

	/// By hand: how many are against it must be less than how many are for it times the root of the share
	/// that takes part.
	#[test]
	fn the_fewer_of_a_hundred_take_part_the_larger_the_majority_must_be() {
		for (positive, negative, enough) in [
			(1, 0, true),    // Of one hundredth the root is 0.1: 0 < 0.1.
			(4, 0, true),    // Of four, 0.2: 0 < 0.8.
			(3, 1, false),   // 1 > 0.6.
			(7, 2, true),    // Of nine, 0.3: 2 < 2.1.
			(6, 3, false),   // 3 > 1.8.
			(17, 8, true),   // Of a quarter, 0.5: 8 < 8.5.
			(16, 9, false),  // 9 > 8.
			(29, 20, true),  // Of 49, 0.7: 20 < 20.3.
			(28, 21, false), // 21 > 19.6.
			(43, 38, true),  // Of 81, 0.9: 38 < 38.7.
			(42, 39, false), // 39 > 37.8.
			(51, 49, true),
			(49, 51, false),
		] {
			let turnout = positive + negative;
			assert_eq!(adaptive(positive, negative, turnout, 100), enough, "{positive}:{negative}");
		}
	}

	#[test]
	fn a_tie_is_not_enough_and_whoever_abstains_takes_part() {
		assert!(!adaptive(50, 50, 100, 100));
		// A quarter, with one who abstains: 8 against one half of 16.
		assert!(!adaptive(16, 8, 25, 100));
		assert!(adaptive(16, 8, 26, 100));
		assert!(adaptive(17, 8, 25, 100));
	}

	#[test]
	fn what_adapts_can_have_a_floor() {
		assert!(adaptive(1, 0, 1, 100));
		let floored = Turnout { adaptive: true, ..at_least(0, 1, 10) };
		assert!(!floored.is_enough(9, 0, 9, 100));
		assert!(floored.is_enough(10, 0, 10, 100));
		assert!(floored.is_enough(8, 2, 10, 100)); // 2 < 2.5.
		assert!(!floored.is_enough(7, 3, 10, 100)); // 3 > 2.2.
	}

	#[test]
	fn nobody_is_never_enough_where_it_adapts_and_no_number_either() {
		for population in [0, 100] {
			assert!(!adaptive(0, 0, 0, population));
			assert!(!at_least(1, 0, 1).is_enough(0, 0, 0, population));
			assert!(at_least(0, 0, 1).is_enough(0, 0, 0, population));
			assert!(Turnout::ANY.is_enough(0, 0, 0, population));
		}
		assert!(at_least(0, 1, 1).is_enough(0, 0, 0, 0));
		assert!(!at_least(0, 1, 1).is_enough(99, 0, 99, 100));
		// Those who took part weigh nothing, or said nothing.
		assert!(!adaptive(0, 0, 0, 100));
		assert!(!adaptive(0, 0, 100, 100));
	}

	#[test]
	fn no_number_overflows() {
		let half = MAX_WEIGHT / 2;
		assert!(adaptive(half + 1, half, MAX_WEIGHT, MAX_WEIGHT));
		assert!(!adaptive(half, half, MAX_WEIGHT, MAX_WEIGHT));
		assert!(!adaptive(half, half + 1, MAX_WEIGHT, MAX_WEIGHT));
		assert!(!adaptive(u128::MAX, u128::MAX, u128::MAX, u128::MAX));
		assert!(adaptive(u128::MAX, u128::MAX - 1, u128::MAX, u128::MAX));
		assert!(at_least(u64::MAX, 1, 1).is_enough(0, 0, MAX_WEIGHT, MAX_WEIGHT));
		assert!(!at_least(u64::MAX, 1, 1).is_enough(0, 0, MAX_WEIGHT - 1, MAX_WEIGHT));
	}

	prop_compose! {
		/// For, against, taking part, and all.
		fn votes()(
			population in (0u32..127).prop_flat_map(|bits| 1u128 << bits..=MAX_WEIGHT >> (126 - bits)),
			turnout in any::<u128>(), positive in any::<u128>(), negative in any::<u128>(),
		) -> (u128, u128, u128, u128) {
			let turnout = turnout % (population + 1);
			let positive = positive % (turnout + 1);
			(positive, negative % (turnout - positive + 1), turnout, population)
		}
	}

	proptest! {
		#[test]
		fn as_floats_have_it((positive, negative, turnout, population) in votes()) {
			prop_assume!(turnout > 0);
			let against = negative as f64 / (turnout as f64).sqrt();
			let with = positive as f64 / (population as f64).sqrt();
			// What is nearer than this is for exact numbers alone.
			prop_assume!((with - against).abs() > with.max(against) * 1e-12);
			prop_assert_eq!(adaptive(positive, negative, turnout, population), against < with);
		}

		/// Nobody helps what they are against by taking part, nor hinders what they are for.
		#[test]
		fn taking_part_is_never_the_wrong_way((positive, negative, turnout, population) in votes()) {
			let enough = adaptive(positive, negative, turnout, population);
			let one_more = adaptive(positive + 1, negative, turnout + 1, population);
			let one_against = adaptive(positive, negative + 1, turnout + 1, population);
			prop_assert!(one_more >= enough && enough >= one_against);
			let all = adaptive(positive, negative, population, population);
			prop_assert_eq!(all, positive > negative);
			prop_assert!(all >= enough);
		}
	}
}
