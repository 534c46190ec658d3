// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::CountRecord;
use co3_tally::{Concentration, Verdict};
use codec::{Decode, Encode};

/// A moment as of which something is counted: the end of a block.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Freeze {
	/// The block.
	pub block: u32,
	/// Its time, in milliseconds since 1970.
	pub moment: u64,
}

/// How the weight was spread over those who voted.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Report {
	/// How many voted themselves.
	pub voters: u64,
	/// What they weighed, with what others had delegated to them.
	pub weight: u128,
	/// What had been delegated to them.
	pub delegated: u128,
	/// Its share, in parts per billion.
	pub delegated_share: u64,
	/// What the heaviest of them weighed.
	pub largest: u128,
	/// Its share, likewise.
	pub largest_share: u64,
	/// The links of the longest chain of delegations that reached somebody who voted.
	pub longest_chain: u32,
	/// The Gini coefficient of their weights, in parts per billion.
	pub gini: u64,
}

impl From<&Concentration> for Report {
	fn from(all: &Concentration) -> Self {
		Self {
			voters: all.voters(),
			weight: all.weight(),
			delegated: all.delegated(),
			delegated_share: all.delegated_share(),
			largest: all.largest(),
			largest_share: all.largest_share(),
			longest_chain: all.longest_chain(),
			gini: all.gini(),
		}
	}
}

/// What a vote came to: the record that the chain publishes, and that is compared byte for byte.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Outcome {
	/// The moment as of which the register was taken, and the ballots closed.
	pub freeze: Freeze,
	/// The tick of the close; or with which the confirmation period began.
	pub closed: u64,
	/// In which block the count was done.
	pub counted_at: u32,
	/// How many people could have taken part.
	pub heads: u64,
	/// How much they weighed.
	pub population: u128,
	/// How many ballots stayed sealed.
	pub unopened: u64,
	/// By rows, the weight of those who preferred one position to another: the status quo first, then
	/// the initiatives as listed below.
	pub table: Vec<u128>,
	/// The admitted initiatives by number, and what the count says of each.
	pub initiatives: Vec<(u8, Verdict)>,
	/// The place of the status quo among all positions, from 1.
	pub status_quo_rank: u32,
	/// The initiative that won; or that led.
	pub winner: Option<u8>,
	/// The initiative that would have won, had it led when the confirmation period began.
	pub unconfirmed: Option<u8>,
	/// How the weight was spread.
	pub report: Report,
}

impl CountRecord for Outcome {
	const NAME: &'static str = "a result";

	fn freeze(&self) -> Freeze {
		self.freeze
	}

	fn end(&self) -> u64 {
		self.closed
	}

	fn counted_at(&self) -> u32 {
		self.counted_at
	}

	fn differences(&self, other: &Self) -> Vec<&'static str> {
		let Self { freeze, closed, counted_at, heads, population, unopened, table, .. } = self;
		let all = [
			("frozen block", freeze.block == other.freeze.block),
			("frozen moment", freeze.moment == other.freeze.moment),
			("tick of the close", *closed == other.closed),
			("block of the count", *counted_at == other.counted_at),
			("number of people", *heads == other.heads),
			("weight of all people", *population == other.population),
			("number of unopened ballots", *unopened == other.unopened),
			("pairwise table", *table == other.table),
			("initiatives", self.initiatives == other.initiatives),
			("rank of the status quo", self.status_quo_rank == other.status_quo_rank),
			("winner", self.winner == other.winner),
			("unconfirmed initiative", self.unconfirmed == other.unconfirmed),
			("spread of the weight", self.report == other.report),
		];
		all.into_iter().filter(|(_, same)| !same).map(|(name, _)| name).collect()
	}
}
