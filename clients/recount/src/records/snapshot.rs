// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::{CountRecord, Freeze};
use co3_tally::SupportCount;
use codec::{Decode, Encode};
use std::collections::BTreeMap;

/// The support of an issue at the end of a phase: the record that the chain publishes, and that is compared
/// byte for byte.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Snapshot {
	/// The moment as of which it was counted.
	pub freeze: Freeze,
	/// The tick that the phase ended with, or of the check.
	pub at: u64,
	/// In which block the count was done.
	pub counted_at: u32,
	/// How many people could have taken part.
	pub heads: u64,
	/// How much they weighed.
	pub population: u128,
	/// How many took part directly.
	pub participants: u64,
	/// The weight behind each initiative that was not revoked, by number.
	pub supports: Vec<(u8, SupportCount)>,
	/// The quorum that each was held against, where one was.
	pub quorum: Option<u128>,
}

impl Snapshot {
	/// What of a vote does not follow from the support at the end of the verification: which initiatives
	/// were `admitted`, those that `polls` names without a quorum.
	pub fn unfounded(
		&self,
		admitted: &BTreeMap<u8, Option<bool>>,
		polls: impl Fn(u8) -> bool,
	) -> Vec<String> {
		let mut should: BTreeMap<u8, Option<bool>> =
			admitted.keys().map(|number| (*number, None)).collect();
		for (number, count) in &self.supports {
			let enough = self.quorum.is_some_and(|quorum| count.satisfied >= quorum);
			should.insert(*number, Some(polls(*number) || enough));
		}
		let wrong = should.into_iter().filter(|(number, is)| admitted.get(number) != Some(is));
		let named = wrong.map(|(number, is)| {
			let should = if is == Some(true) { "should" } else { "should not" };
			format!("initiative {number} {should} be voted on, and the chain says otherwise")
		});
		named.collect()
	}
}

impl CountRecord for Snapshot {
	const NAME: &'static str = "a record of support";

	fn freeze(&self) -> Freeze {
		self.freeze
	}

	fn end(&self) -> u64 {
		self.at
	}

	fn counted_at(&self) -> u32 {
		self.counted_at
	}

	fn differences(&self, other: &Self) -> Vec<&'static str> {
		let Self { freeze, at, counted_at, heads, population, participants, .. } = self;
		let all = [
			("frozen block", freeze.block == other.freeze.block),
			("frozen moment", freeze.moment == other.freeze.moment),
			("tick of the end", *at == other.at),
			("block of the count", *counted_at == other.counted_at),
			("number of people", *heads == other.heads),
			("weight of all people", *population == other.population),
			("number of those who took part", *participants == other.participants),
			("support", self.supports == other.supports),
			("quorum", self.quorum == other.quorum),
		];
		all.into_iter().filter(|(_, same)| !same).map(|(name, _)| name).collect()
	}
}
