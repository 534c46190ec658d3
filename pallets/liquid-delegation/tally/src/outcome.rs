// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{CountError, DefeatStrength, Majority, Pairwise, Quirks, Ranking, Rules, Votes};
use alloc::{collections::VecDeque, vec, vec::Vec};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What the count says about one initiative.
#[derive(
	Clone, Debug, PartialEq, Eq, Encode, Decode, DecodeWithMemTracking, MaxEncodedLen, TypeInfo,
)]
pub struct Verdict {
	/// The weight of those who prefer it to the status quo.
	pub positive: u128,
	/// The weight of those who prefer the status quo.
	pub negative: u128,
	/// The weight of those who like none better, and like it.
	pub first: u128,
	/// Whether it has the direct majority.
	pub direct_majority: bool,
	/// Whether it has the indirect majority.
	pub indirect_majority: bool,
	/// Whether it has the quorum of turnout: whether enough took part for what it got.
	pub turnout_quorum: bool,
	/// Whether it ranks above the status quo.
	pub better_than_status_quo: bool,
	/// Whether a path of wins or ties leads from the status quo to it; unknown with simple strength.
	pub reverse_beat_path: Option<bool>,
	/// Whether a better initiative might yet win in a further vote, or it does not rank above the
	/// status quo.
	pub multistage_majority: bool,
	/// Whether it may win.
	pub eligible: bool,
	/// Its place in the order of all positions, the status quo among them, from 1.
	pub schulze_rank: u32,
	/// Its place among the initiatives, those that may win first, from 1.
	pub rank: u32,
}

/// The outcome of an issue.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Outcome {
	/// By admitted initiative, in their order.
	pub initiatives: Vec<Verdict>,
	/// The place of the status quo in the order of all positions, from 1.
	pub status_quo_rank: u32,
	/// The initiative that has won: the one with rank 1, if it may win.
	pub winner: Option<u32>,
}

impl Outcome {
	/// Counts what is in `votes`, out of all who could have voted, who weigh `population`; all at once:
	/// see [`Ranking`] for the time, to which this adds n².
	///
	/// Without initiatives the status quo stands alone. Fails only as the quirks want it.
	pub fn new(
		votes: &Votes,
		population: u128,
		rules: &Rules,
		quirks: Quirks,
	) -> Result<Self, CountError> {
		let ranking =
			Ranking::complete(votes.pairwise(), rules.defeat_strength, rules.tie_breaking)?;
		Self::from_ranking(votes, population, rules, quirks, &ranking)
	}

	/// The outcome, where the ranking is done. Time n² for n initiatives.
	///
	/// LiquidFeedback, function `calculate_ranks`; the majorities are those of *The Principles of
	/// LiquidFeedback*, ch. 4. It knows no quorum of turnout: that is
	/// [`Turnout::ANY`](crate::Turnout::ANY).
	pub fn from_ranking(
		votes: &Votes,
		population: u128,
		rules: &Rules,
		quirks: Quirks,
		ranking: &Ranking,
	) -> Result<Self, CountError> {
		let table = votes.pairwise();
		if !ranking.is_done() || ranking.order().len() != table.options() {
			return Err(CountError::NotSquare);
		}
		if quirks.simple_may_fail && ranking.is_beyond_reference() {
			return Err(CountError::NoOrder);
		}
		let mut places = vec![0; table.options()];
		for (place, position) in (1..).zip(ranking.order()) {
			// In bounds: the order names each position of the table once.
			places[position] = place;
		}
		let majorities = indirect_majorities(table, &rules.indirect);
		let reverse = (rules.defeat_strength == DefeatStrength::Tuple)
			.then(|| reachable_from_status_quo(table));
		let mut initiatives: Vec<Verdict> = (1..table.options())
			.map(|at| {
				let (positive, negative) = (table.get(at, 0), table.get(0, at));
				let direct = rules.direct.is_reached(positive, negative, table.voters());
				let turnout =
					rules.turnout.is_enough(positive, negative, table.voters(), population);
				let better = places[at] < places[0];
				let reverse = reverse.as_ref().map(|reached| reached[at]);
				let multistage = !better || may_be_overtaken(table, &places, at, quirks);
				Verdict {
					positive,
					negative,
					first: votes.first_preferences().get(at - 1).copied().unwrap_or_default(),
					direct_majority: direct,
					indirect_majority: majorities[at],
					turnout_quorum: turnout,
					better_than_status_quo: better,
					reverse_beat_path: reverse,
					multistage_majority: multistage,
					eligible: direct
						&& majorities[at] && turnout
						&& better && !(rules.no_multistage_majority && multistage)
						&& !(rules.no_reverse_beat_path && reverse == Some(true)),
					schulze_rank: places[at],
					rank: 0,
				}
			})
			.collect();
		let mut by_rank: Vec<usize> = (0..initiatives.len()).collect();
		by_rank.sort_by_key(|at| (!initiatives[*at].eligible, initiatives[*at].schulze_rank));
		for (rank, at) in (1..).zip(&by_rank) {
			initiatives[*at].rank = rank;
		}
		// At most MAX_OPTIONS: it fits.
		let winner = by_rank.first().filter(|at| initiatives[**at].eligible).map(|at| *at as u32);
		let status_quo_rank = places.first().copied().unwrap_or_default();
		Ok(Self { initiatives, status_quo_rank, winner })
	}
}

/// By position, whether it has the majority against the status quo, or against another that has it.
fn indirect_majorities(table: &Pairwise, majority: &Majority) -> Vec<bool> {
	let reached =
		|at, other| majority.is_reached(table.get(at, other), table.get(other, at), table.voters());
	closure(table.options(), |other, at| reached(at, other))
}

/// By position, whether a path of wins or ties leads from the status quo to it.
fn reachable_from_status_quo(table: &Pairwise) -> Vec<bool> {
	closure(table.options(), |from, to| table.get(from, to) >= table.get(to, from))
}

/// The positions to which steps lead from position 0, which is not among them by itself: each pair is
/// looked at once at most.
fn closure(options: usize, leads: impl Fn(usize, usize) -> bool) -> Vec<bool> {
	let mut reached = vec![false; options];
	let mut open = VecDeque::from([0]);
	while let Some(from) = open.pop_front() {
		for (to, reached) in reached.iter_mut().enumerate().skip(1) {
			if !*reached && leads(from, to) {
				*reached = true;
				open.push_back(to);
			}
		}
	}
	reached
}

/// Whether an initiative that ranks better beats this one with more votes than it has against the
/// status quo, or where fewer prefer this one than are against the better one.
fn may_be_overtaken(table: &Pairwise, places: &[u32], at: usize, quirks: Quirks) -> bool {
	(1..table.options()).filter(|better| places[*better] < places[at]).any(|better| {
		let (votes, against) = (table.get(better, at), table.get(at, better));
		let opposed = if quirks.own_opposition { at } else { better };
		votes > against && (votes > table.get(better, 0) || against < table.get(0, opposed))
	})
}
