// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What was decided, and by how much.

use crate::{cursor::Sums, initiative::MAX_INITIATIVES, Config, JobOf, Pallet, Tick};
use alloc::vec::Vec;
use co3_primitives::Freeze;
use co3_tally::{SupportCount, Verdict};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// The most numbers in a pairwise table: all initiatives and the status quo, each with each.
pub const MAX_TABLE: u32 = (MAX_INITIATIVES + 1) * (MAX_INITIATIVES + 1);

/// How the weight was spread over those who voted.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Report {
	/// How many voted themselves.
	pub voters: u64,
	/// What they weighed, with what others had delegated to them.
	pub weight: u128,
	/// What had been delegated to them.
	pub delegated: u128,
	/// Its share, in parts per billion, rounded down.
	pub delegated_share: u64,
	/// What the heaviest of them weighed.
	pub largest: u128,
	/// Its share, likewise.
	pub largest_share: u64,
	/// The links of the longest chain of delegations that reached somebody who voted.
	pub longest_chain: u32,
	/// The Gini coefficient of their weights, in parts per billion: never too high, and exact where
	/// nobody weighed 128 or more (otherwise too low by `co3_tally::GINI_ERROR` at most).
	pub gini: u64,
}

/// What a vote came to.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Outcome<BlockNumber> {
	/// The moment as of which the register was taken, and the ballots closed.
	pub freeze: Freeze<BlockNumber>,
	/// The tick of the close; or with which the confirmation period began.
	pub closed: Tick,
	/// In which block the count was done.
	pub counted_at: BlockNumber,
	/// How many people could have taken part.
	pub heads: u64,
	/// How much they weighed.
	pub population: u128,
	/// How many ballots stayed sealed. They hold their weight, and say nothing.
	pub unopened: u64,
	/// By rows, the weight of those who preferred one position to another: the status quo first, then
	/// the initiatives as listed below.
	pub table: BoundedVec<u128, ConstU32<MAX_TABLE>>,
	/// The admitted initiatives by number, and what the count says of each.
	pub initiatives: BoundedVec<(u8, Verdict), ConstU32<MAX_INITIATIVES>>,
	/// The place of the status quo among all positions, from 1.
	pub status_quo_rank: u32,
	/// The initiative that won; or that led.
	pub winner: Option<u8>,
	/// The initiative that would have won, had it led when the confirmation period began.
	pub unconfirmed: Option<u8>,
	/// How the weight was spread.
	pub report: Report,
}

/// The end of which phase support is put on record for.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Moment {
	/// When the issue was last counted before it was admitted or given up.
	Admission,
	/// When drafts were closed.
	Discussion,
	/// When support was closed.
	Verification,
}

/// The support of an issue at a moment.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Snapshot<BlockNumber> {
	/// As of when.
	pub freeze: Freeze<BlockNumber>,
	/// The tick that the counted phase ended with, or of the check.
	pub at: Tick,
	/// In which block the count was done.
	pub counted_at: BlockNumber,
	/// How many could take part.
	pub heads: u64,
	/// How much they weighed.
	pub population: u128,
	/// How many took part directly.
	pub participants: u64,
	/// The weight behind each initiative that was not revoked, by number.
	pub supports: BoundedVec<(u8, SupportCount), ConstU32<MAX_INITIATIVES>>,
	/// The quorum that each was held against, where one was.
	pub quorum: Option<u128>,
}

impl<BlockNumber> Outcome<BlockNumber> {
	/// Lets win only what led when the confirmation period began.
	pub(crate) fn confirm(&mut self, led: Option<u8>) {
		if self.winner != led {
			self.unconfirmed = self.winner.take();
		}
	}
}

impl Report {
	pub(crate) fn of(sums: &Sums) -> Self {
		let all = &sums.concentration;
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

impl<T: Config> Pallet<T> {
	/// What the sums of all ballots come to, by the rules of a policy. With at most 33 positions some
	/// 33³ comparisons of numbers.
	pub(crate) fn outcome_of(
		job: &JobOf<T>,
		rules: &co3_tally::Rules,
		positions: &[(u8, u16)],
		census: crate::cursor::Census,
		sums: &Sums,
	) -> crate::OutcomeOf<T> {
		let counted =
			co3_tally::Outcome::new(&sums.votes, census.weight, rules, co3_tally::Quirks::NONE);
		// Fails only where quirks are asked for: nothing is decided then.
		let counted = counted.unwrap_or(co3_tally::Outcome {
			initiatives: Vec::new(),
			status_quo_rank: 1,
			winner: None,
		});
		let number = |at: u32| positions.get(at as usize).map(|(number, _)| *number);
		let options = sums.votes.pairwise().options();
		let table = (0..options)
			.flat_map(|x| (0..options).map(move |y| sums.votes.pairwise().get(x, y)))
			.collect();
		let initiatives = positions.iter().map(|(number, _)| *number).zip(counted.initiatives);
		Outcome {
			freeze: job.freeze,
			closed: job.end,
			counted_at: frame_system::Pallet::<T>::block_number(),
			heads: census.heads,
			population: census.weight,
			unopened: sums.unopened,
			// As many as an issue has initiatives: nothing is cut.
			table: BoundedVec::truncate_from(table),
			initiatives: BoundedVec::truncate_from(initiatives.collect()),
			status_quo_rank: counted.status_quo_rank,
			winner: counted.winner.and_then(number),
			unconfirmed: None,
			report: Report::of(sums),
		}
	}
}
