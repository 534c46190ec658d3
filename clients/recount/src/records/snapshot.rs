// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::Freeze;
use co3_tally::SupportCount;
use codec::{Decode, Encode};

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
	/// The names of what is different in `other`.
	pub fn differences(&self, other: &Self) -> Vec<&'static str> {
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
