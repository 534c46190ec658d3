// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::CountError;
use alloc::{vec, vec::Vec};
use num_bigint::BigUint;
use num_integer::Integer;

/// The most initiatives that harmonic weights are computed for.
pub const MAX_HARMONIC: usize = 512;

/// A participant with the initiatives, numbered from 0, for which the support counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supporter {
	/// The weight, with all that was delegated there.
	pub weight: u128,
	/// The initiatives: those of which the participant is a satisfied supporter, and those supported
	/// that are not admitted.
	pub initiatives: Vec<usize>,
}

/// The harmonic weight of an initiative, as a fraction in lowest terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HarmonicWeight {
	/// Above the line.
	pub num: BigUint,
	/// Below the line.
	pub den: BigUint,
}

impl HarmonicWeight {
	/// Rounded to thousandths as the reference rounds: first to nine decimals, then to three, each
	/// time half up.
	pub fn thousandths(&self) -> BigUint {
		let two = BigUint::from(2u8);
		let round = |num: BigUint, den: &BigUint| (num * &two + den) / (den * &two);
		let billionths = round(&self.num * 1_000_000_000u64, &self.den);
		round(billionths, &BigUint::from(1_000_000u64))
	}
}

/// The harmonic weight of each initiative, by which a list of them is ordered so that clones backed by
/// one bloc do not push others down.
///
/// As long as any is left: each supporter shares the own weight equally among the initiatives supported
/// that are left; the one that gets least, the newest of equals, is given what it gets, and leaves.
/// While one that is not admitted is left, only such leave. "Least" is by thousandths, so that the
/// order agrees with what is shown.
///
/// `admitted` is by initiative, the oldest first. Time n² · m for n initiatives and supporters of up to
/// m of them, and one step for each pair of initiatives that a supporter supports. Fails with more than
/// [`MAX_HARMONIC`] initiatives, with an unknown one, and where a supporter names one twice.
///
/// LiquidFeedback, view `remaining_harmonic_initiative_weight_summands`, function
/// `set_harmonic_initiative_weights`.
pub fn harmonic_weights(
	admitted: &[bool],
	supporters: &[Supporter],
) -> Result<Vec<HarmonicWeight>, CountError> {
	let initiatives = admitted.len();
	if initiatives > MAX_HARMONIC {
		return Err(CountError::TooManyOptions);
	}
	let most = supporters.iter().map(|supporter| supporter.initiatives.len()).max();
	let most = most.unwrap_or_default().max(1);
	if most > initiatives.max(1) {
		return Err(CountError::GradedTwice);
	}
	// The weight of the supporters of an initiative, by among how many they share it.
	let mut weights = vec![vec![BigUint::default(); most + 1]; initiatives];
	for supporter in supporters {
		let mut seen = vec![false; initiatives];
		for initiative in &supporter.initiatives {
			let seen = seen.get_mut(*initiative).ok_or(CountError::UnknownInitiative)?;
			if core::mem::replace(seen, true) {
				return Err(CountError::GradedTwice);
			}
			// In bounds: as `seen`; and nobody names more than `most`.
			weights[*initiative][supporter.initiatives.len()] += supporter.weight;
		}
	}
	let den = (1..=most).fold(BigUint::from(1u8), |den, share| den.lcm(&share.into()));
	let shares: Vec<BigUint> = (1..=most).map(|share| &den / share).collect();
	let weight_of = |weights: &[BigUint]| HarmonicWeight {
		num: weights[1..].iter().zip(&shares).map(|(weight, share)| weight * share).sum(),
		den: den.clone(),
	};
	let mut left: Vec<Vec<usize>> =
		supporters.iter().map(|supporter| supporter.initiatives.clone()).collect();
	let mut given: Vec<Option<HarmonicWeight>> = vec![None; initiatives];
	loop {
		let open = || (0..initiatives).filter(|at| given[*at].is_none());
		let only_unadmitted = open().any(|at| !admitted[at]);
		let least = open()
			.rev()
			.filter(|at| !(only_unadmitted && admitted[*at]))
			.map(|at| (at, weight_of(&weights[at])))
			.min_by_key(|(_, weight)| weight.thousandths());
		let Some((leaving, weight)) = least else { break };
		given[leaving] = Some(weight);
		for (supporter, left) in supporters.iter().zip(&mut left) {
			let Some(at) = left.iter().position(|initiative| *initiative == leaving) else {
				continue;
			};
			let share = left.len();
			left.swap_remove(at);
			for other in left {
				// At least what was added for this supporter: it is there to be taken.
				weights[*other][share] -= supporter.weight;
				weights[*other][share - 1] += supporter.weight;
			}
		}
	}
	let lowest = |weight: HarmonicWeight| {
		let common = weight.num.gcd(&weight.den);
		HarmonicWeight { num: weight.num / &common, den: weight.den / common }
	};
	Ok(given.into_iter().flatten().map(lowest).collect())
}

#[cfg(test)]
mod tests {
	use super::*;

	fn shown(weights: &[HarmonicWeight]) -> Vec<u64> {
		weights.iter().map(|weight| weight.thousandths().try_into().unwrap()).collect()
	}

	#[test]
	fn clones_do_not_push_a_minority_down() {
		let bloc = Supporter { weight: 3, initiatives: vec![0, 1, 2, 3] };
		let minority = Supporter { weight: 2, initiatives: vec![4] };
		let weights = harmonic_weights(&[false; 5], &[bloc, minority]).unwrap();
		assert_eq!(shown(&weights), [3_000, 1_500, 1_000, 750, 2_000]);
	}

	/// One over each number up to 200: a denominator of some 280 bits.
	#[test]
	fn sums_beyond_128_bits_are_exact() {
		let all = 200;
		let supporters: Vec<Supporter> = (1..=all)
			.map(|share| Supporter {
				weight: u128::from(u64::MAX),
				initiatives: (0..share).collect(),
			})
			.collect();
		let weights = harmonic_weights(&vec![true; all], &supporters).unwrap();
		assert_eq!(weights.len(), all);
		// The first has them all to itself in the end.
		assert_eq!(weights[0].num, BigUint::from(u64::MAX) * 200u32);
		assert_eq!(weights[0].den, 1u8.into());
		// The last is supported by one, who shares among all.
		assert_eq!(weights[199].num, BigUint::from(u64::MAX) / 5u8);
		assert_eq!(weights[199].den, 40u8.into());
	}

	#[test]
	fn what_is_rounded_is_rounded_twice() {
		let of =
			|num: u64, den: u64| HarmonicWeight { num: num.into(), den: den.into() }.thousandths();
		assert_eq!(of(1, 3), 333u32.into());
		assert_eq!(of(5, 10_000), 1u32.into());
		assert_eq!(of(4_999_994, 10_000_000_000), 0u32.into());
		assert_eq!(of(4_999_995, 10_000_000_000), 1u32.into());
	}

	#[test]
	fn nonsense_is_refused() {
		let of = |initiatives: &[usize]| {
			let supporter = Supporter { weight: 1, initiatives: initiatives.to_vec() };
			harmonic_weights(&[true; 3], &[supporter]).map(|_| ())
		};
		assert_eq!(of(&[3]), Err(CountError::UnknownInitiative));
		assert_eq!(of(&[1, 1]), Err(CountError::GradedTwice));
		assert_eq!(of(&[0, 1, 2, 0]), Err(CountError::GradedTwice));
		assert_eq!(harmonic_weights(&[], &[]), Ok(Vec::new()));
		let many = vec![true; MAX_HARMONIC + 1];
		assert_eq!(harmonic_weights(&many, &[]), Err(CountError::TooManyOptions));
	}
}
