// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use alloc::collections::BTreeMap;
use codec::{Decode, Encode};
use num_bigint::BigUint;
use scale_info::TypeInfo;

/// One, where something is given in parts per billion.
pub const PER_BILLION: u64 = 1_000_000_000;
/// By how much [`Concentration::gini`] may be too low at most, in parts per billion; it is never too
/// high.
pub const GINI_ERROR: u64 = PER_BILLION / 256 + 1;

/// Below this, every weight is a class of its own.
const EXACT: u128 = 128;
/// Above, as many classes between a power of two and the next.
const CLASSES: u32 = 64;

/// How many voters there are of one class of weights, and what they weigh together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
struct Class {
	voters: u64,
	weight: u128,
}

/// How the weight of an issue is spread over those who act: added up voter by voter, in any order.
///
/// A step is a look-up among the classes of weights that occur: at most 128 and 64 for each power of
/// two beyond. An electorate of weight W has no more than some 128 + 64 log₂(W / 8,000) at a time,
/// since the voters of a class need its weight.
#[derive(Clone, Debug, Default, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Concentration {
	voters: u64,
	own: u128,
	delegated: u128,
	largest: u128,
	longest_chain: u32,
	classes: BTreeMap<u32, Class>,
}

impl Concentration {
	/// Adds one who acts, with the own weight, the weight received from others, and the links of the
	/// longest chain that ends there.
	pub fn add(&mut self, own: u64, received: u128, depth: u32) {
		// Saturating, all of them: 2^63 voters of the greatest weight would be needed.
		let weight = received.saturating_add(u128::from(own));
		self.voters = self.voters.saturating_add(1);
		self.own = self.own.saturating_add(u128::from(own));
		self.delegated = self.delegated.saturating_add(received);
		self.largest = self.largest.max(weight);
		self.longest_chain = self.longest_chain.max(depth);
		let class = self.classes.entry(class_of(weight)).or_default();
		class.voters = class.voters.saturating_add(1);
		class.weight = class.weight.saturating_add(weight);
	}

	/// How many act.
	pub fn voters(&self) -> u64 {
		self.voters
	}

	/// What they weigh, with what was delegated to them.
	pub fn weight(&self) -> u128 {
		self.own.saturating_add(self.delegated)
	}

	/// What was delegated to them and arrived.
	pub fn delegated(&self) -> u128 {
		self.delegated
	}

	/// What the heaviest of them weighs.
	pub fn largest(&self) -> u128 {
		self.largest
	}

	/// The links of the longest chain that arrived.
	pub fn longest_chain(&self) -> u32 {
		self.longest_chain
	}

	/// The delegated share of all weight, in parts per billion, rounded down.
	pub fn delegated_share(&self) -> u64 {
		self.share(self.delegated)
	}

	/// The share of the heaviest, in parts per billion, rounded down.
	pub fn largest_share(&self) -> u64 {
		self.share(self.largest)
	}

	fn share(&self, part: u128) -> u64 {
		per_billion(part.into(), self.weight().into())
	}

	/// The Gini coefficient of the weights of those who act, in parts per billion: 0 where all weigh
	/// the same, or nobody weighs anything; towards one where one weighs all.
	///
	/// Never too high, and too low by [`GINI_ERROR`] at most; exact, but for rounding down, where
	/// nobody weighs 128 or more. Weights of one class count as equal. The coefficient of groups
	/// that do not overlap is the one between them plus, for each group, its own times its share of
	/// the voters times its share of the weight; such products add up to one at most; and within a
	/// class, whose weights differ by the factor 1 + 1/64 at most, it is at most a quarter of a
	/// sixty-fourth: (√r − 1) / (√r + 1) ≤ (r − 1) / 4.
	///
	/// C. Gini, *Variabilità e mutabilità* (1912), by the trapezoids under the Lorenz curve. Linear
	/// in the classes.
	pub fn gini(&self) -> u64 {
		let whole = BigUint::from(self.voters) * self.weight();
		let mut below = BigUint::default();
		let mut under = BigUint::default();
		for class in self.classes.values() {
			under += (&below * 2u8 + class.weight) * class.voters;
			below += class.weight;
		}
		if under > whole {
			return 0;
		}
		per_billion(&whole - under, whole)
	}
}

/// `part` of `whole` in parts per billion, rounded down, and 0 of nothing.
fn per_billion(part: BigUint, whole: BigUint) -> u64 {
	if whole == BigUint::default() {
		return 0;
	}
	// At most one: it fits.
	u64::try_from(part * PER_BILLION / whole).unwrap_or(PER_BILLION)
}

/// The number of a weight's class. Higher weights have no lower ones.
fn class_of(weight: u128) -> u32 {
	if weight < EXACT {
		return weight as u32;
	}
	let power = weight.ilog2();
	// Below 64: the six bits after the first.
	let class = (weight >> (power - CLASSES.ilog2())) as u32 % CLASSES;
	EXACT as u32 + (power - EXACT.ilog2()) * CLASSES + class
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	fn of(weights: &[u128]) -> Concentration {
		let mut all = Concentration::default();
		weights.iter().for_each(|weight| all.add(0, *weight, 0));
		all
	}

	fn by_differences(weights: &[u128]) -> f64 {
		let mut differences = 0.0;
		for one in weights {
			for other in weights {
				differences += one.abs_diff(*other) as f64;
			}
		}
		let sum: f64 = weights.iter().map(|weight| *weight as f64).sum();
		if sum == 0.0 {
			0.0
		} else {
			differences / (2.0 * weights.len() as f64 * sum)
		}
	}

	#[test]
	fn equals_have_none_and_one_of_many_nearly_all() {
		assert_eq!(of(&[]).gini(), 0);
		assert_eq!(of(&[0, 0]).gini(), 0);
		assert_eq!(of(&[7; 10]).gini(), 0);
		assert_eq!(of(&[0, 0, 0, 100]).gini(), PER_BILLION / 4 * 3);
		assert_eq!(of(&[0, 0, 0, u128::MAX / 2]).gini(), PER_BILLION / 4 * 3);
		assert_eq!(of(&[1, 2, 3, 4]).gini(), PER_BILLION / 4);
	}

	#[test]
	fn shares_are_of_all_weight() {
		let mut all = Concentration::default();
		all.add(1, 3, 2);
		all.add(2, 0, 0);
		assert_eq!((all.voters(), all.weight(), all.delegated()), (2, 6, 3));
		assert_eq!((all.largest(), all.longest_chain()), (4, 2));
		assert_eq!(all.delegated_share(), PER_BILLION / 2);
		assert_eq!(all.largest_share(), PER_BILLION / 3 * 2 + 1 - 1);
	}

	proptest! {
		#[test]
		fn classes_are_in_order(one: u128, other: u128) {
			let (low, high) = (one.min(other), one.max(other));
			prop_assert!(class_of(low) <= class_of(high));
			if low >= 128 && class_of(low) == class_of(high) {
				prop_assert!(high - low <= low / 64);
			}
		}

		#[test]
		fn never_too_high_and_hardly_too_low(
			weights in prop::collection::vec((0u32..40).prop_flat_map(|bits| 0..1u128 << bits), 0..60),
		) {
			let exact = by_differences(&weights) * PER_BILLION as f64;
			let gini = of(&weights).gini() as f64;
			prop_assert!(gini <= exact + 2.0 && gini + GINI_ERROR as f64 >= exact - 2.0);
			if weights.iter().all(|weight| *weight < 128) {
				prop_assert!(gini + 2.0 >= exact);
			}
		}
	}
}
