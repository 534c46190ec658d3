// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Quirks, Ratio};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// How many something needs, as supporters or as voters: a number, and a share of the population.
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
pub struct Quorum {
	/// The least weight.
	pub absolute: u64,
	/// The least share of the population.
	pub share: Ratio,
}

impl Quorum {
	/// The least weight that reaches it: of nobody, the number alone.
	pub fn of(&self, population: u128) -> u128 {
		self.share.ceil_of(population).max(self.absolute.into())
	}
}

/// The population that the second quorum is a share of: that of the moment of the count. The
/// reference program takes that of the count before, which is unknown at the first.
pub fn quorum_population(current: u128, previous: Option<u128>, quirks: Quirks) -> Option<u128> {
	if quirks.stale_quorum {
		previous
	} else {
		Some(current)
	}
}

/// An issue in admission.
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
pub struct Candidate {
	/// The supporters of the one of its initiatives that has most, revoked ones left aside.
	pub supporters: u128,
	/// What its policy asks for.
	pub quorum: Quorum,
}

/// The issue of an area that is admitted next: of those that reach their own quorum and the area's, the
/// one with most supporters; among equals the first, which is the oldest where they are in the order
/// of their ids. Admit it, compute the area's quorum anew, and ask again.
///
/// Linear. LiquidFeedback, view `issue_for_admission`.
pub fn next_to_admit(
	candidates: &[Candidate],
	population: u128,
	area_quorum: u128,
) -> Option<usize> {
	let reaches = |candidate: &Candidate| {
		candidate.supporters >= candidate.quorum.of(population).max(area_quorum)
	};
	candidates
		.iter()
		.enumerate()
		.rev()
		.filter(|(_, candidate)| reaches(candidate))
		.max_by_key(|(_, candidate)| candidate.supporters)
		.map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
	use super::*;

	const TENTH: Quorum = Quorum {
		absolute: 3,
		share: match Ratio::new(1, 10) {
			Some(tenth) => tenth,
			None => Ratio::ZERO,
		},
	};

	#[test]
	fn a_quorum_is_the_larger_of_a_number_and_a_share() {
		assert_eq!(TENTH.of(0), 3);
		assert_eq!(TENTH.of(30), 3);
		assert_eq!(TENTH.of(31), 4);
		assert_eq!(TENTH.of(u128::MAX), u128::MAX / 10 + 1);
	}

	#[test]
	fn the_reference_looks_at_the_last_population() {
		assert_eq!(quorum_population(10, Some(20), Quirks::NONE), Some(10));
		assert_eq!(quorum_population(10, Some(20), Quirks::REFERENCE), Some(20));
		assert_eq!(quorum_population(10, None, Quirks::REFERENCE), None);
	}

	#[test]
	fn the_most_supported_issue_is_admitted_and_the_oldest_of_equals() {
		let with = |supporters| Candidate { supporters, quorum: TENTH };
		let issues = [with(2), with(5), with(9), with(9)];
		assert_eq!(next_to_admit(&issues, 40, 0), Some(2));
		assert_eq!(next_to_admit(&issues[..2], 40, 0), Some(1));
		assert_eq!(next_to_admit(&issues[..2], 40, 6), None);
		assert_eq!(next_to_admit(&issues[..1], 0, 0), None);
		assert_eq!(next_to_admit(&[], 0, 0), None);
	}
}
