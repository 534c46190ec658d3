// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{links::Links, CountError, DefeatStrength, Pairwise, TieBreaking};
use alloc::{vec, vec::Vec};
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// What a ranking is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
enum Stage {
	/// Lets paths lead through this position as well.
	Paths(u32),
	/// Compares this pair of positions.
	Pairs(u32, u32),
	/// Gives the next place.
	Places,
	/// Has given them all.
	Done,
}

/// Ranks the options of a pairwise table by the Schulze method, in small steps: the state can be
/// stored after any of them, and goes on with the same table and rules.
///
/// With n options: n steps for the paths, one for each of n (n − 1) / 2 pairs, n for the places; each
/// takes time n² at most, and most pairs no time. State: n² numbers of 4 bytes and n² of one.
///
/// M. Schulze, *The Schulze Method of Voting* (arXiv 1804.02973): path strengths sec. 2.3, links of
/// distinct strength and forbidden links sec. 5. LiquidFeedback, function `calculate_ranks`.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Ranking {
	defeat_strength: DefeatStrength,
	tie_breaking: TieBreaking,
	stage: Stage,
	options: u32,
	/// The level of the best path from one position to another, by rows.
	best: Vec<u32>,
	/// Whether a position is ahead of another, by rows.
	ahead: Vec<bool>,
	/// The positions placed so far, the best first.
	order: Vec<u32>,
	/// Whether a place was given that the reference program would not have given.
	beyond_reference: bool,
}

/// A ranking, and the links of its table: what its steps need at hand.
pub struct RankingRun<'a> {
	ranking: &'a mut Ranking,
	links: Links,
}

impl Ranking {
	/// A ranking that has not begun.
	pub fn new(pairwise: &Pairwise, how: DefeatStrength, tie_breaking: TieBreaking) -> Self {
		let links = Links::new(pairwise, how, tie_breaking);
		let options = pairwise.options();
		Self {
			defeat_strength: how,
			tie_breaking,
			stage: Stage::Paths(0),
			// At most MAX_OPTIONS: it fits.
			options: options as u32,
			best: links.levels().to_vec(),
			ahead: vec![false; options * options],
			order: Vec::new(),
			beyond_reference: false,
		}
	}

	/// Goes on where it stopped: sorts the links of the table, which must be the same as before, in
	/// time n² log n.
	pub fn resume<'a>(&'a mut self, pairwise: &Pairwise) -> Result<RankingRun<'a>, CountError> {
		let options = pairwise.options();
		let square = options.saturating_mul(options);
		if self.options as usize != options
			|| self.best.len() != square
			|| self.ahead.len() != square
			|| self.order.iter().any(|position| *position >= self.options)
		{
			return Err(CountError::NotSquare);
		}
		let links = Links::new(pairwise, self.defeat_strength, self.tie_breaking);
		Ok(RankingRun { ranking: self, links })
	}

	/// Ranks all at once.
	pub fn complete(
		pairwise: &Pairwise,
		how: DefeatStrength,
		tie_breaking: TieBreaking,
	) -> Result<Self, CountError> {
		let mut ranking = Self::new(pairwise, how, tie_breaking);
		let mut run = ranking.resume(pairwise)?;
		while run.step() {}
		Ok(ranking)
	}

	/// Whether every option has its place.
	pub fn is_done(&self) -> bool {
		self.stage == Stage::Done
	}

	/// The positions placed so far, the best first.
	pub fn order(&self) -> impl ExactSizeIterator<Item = usize> + '_ {
		self.order.iter().map(|position| *position as usize)
	}

	/// Whether one position is ahead of another, as far as pairs are compared: with simple
	/// tie-breaking the relation of the Schulze method itself.
	pub fn is_ahead(&self, one: usize, other: usize) -> bool {
		let options = self.options as usize;
		one.max(other) < options && self.ahead.get(one * options + other) == Some(&true)
	}

	/// Whether the order was completed where the reference program gives up: with simple
	/// tie-breaking, where of the positions that nobody is ahead of, the oldest has equals that
	/// are ahead of one another.
	pub fn is_beyond_reference(&self) -> bool {
		self.beyond_reference
	}

	/// The options by how many others they are ahead of, the most first; those that are ahead of
	/// equally many stand together. Whoever is ahead of another stands before it.
	pub fn tiers(&self) -> Vec<Vec<usize>> {
		let options = self.options as usize;
		let mut tiers = vec![Vec::new(); options.max(1)];
		for one in 0..options {
			let wins = (0..options).filter(|other| self.is_ahead(one, *other)).count();
			tiers[wins].push(one);
		}
		tiers.into_iter().rev().filter(|tier| !tier.is_empty()).collect()
	}
}

impl RankingRun<'_> {
	/// Does one step, and says whether more are left.
	pub fn step(&mut self) -> bool {
		let options = self.ranking.options;
		self.ranking.stage = match self.ranking.stage {
			Stage::Paths(through) if through < options => {
				self.lead_through(through as usize);
				Stage::Paths(through + 1)
			}
			Stage::Paths(_) => Stage::Pairs(0, 1),
			Stage::Pairs(one, _) if one >= options => Stage::Places,
			Stage::Pairs(one, other) if other >= options => Stage::Pairs(one + 1, one + 2),
			Stage::Pairs(one, other) => {
				self.compare(one as usize, other as usize);
				Stage::Pairs(one, other + 1)
			}
			Stage::Places if self.ranking.order.len() < options as usize => {
				self.place();
				Stage::Places
			}
			Stage::Places | Stage::Done => Stage::Done,
		};
		!self.ranking.is_done()
	}

	/// R. W. Floyd's and S. Warshall's step, with the weakest link of a path in place of its length.
	fn lead_through(&mut self, through: usize) {
		let options = self.ranking.options as usize;
		let onwards = self.ranking.best[through * options..(through + 1) * options].to_vec();
		for (from, row) in self.ranking.best.chunks_exact_mut(options).enumerate() {
			let there = row[through];
			if from == through {
				continue;
			}
			for (to, (best, onward)) in row.iter_mut().zip(&onwards).enumerate() {
				if to != from && to != through {
					*best = (*best).min(there.max(*onward));
				}
			}
		}
	}

	fn compare(&mut self, one: usize, other: usize) {
		let options = self.ranking.options as usize;
		let best = &self.ranking.best;
		let (there, back) = (one * options + other, other * options + one);
		let (one_ahead, other_ahead) = if best[there] != best[back] {
			(best[there] < best[back], best[there] > best[back])
		} else if self.ranking.tie_breaking == TieBreaking::Simple {
			(false, false)
		} else {
			let one_ahead = self.links.decide(best, one, other);
			(one_ahead, !one_ahead)
		};
		self.ranking.ahead[there] = one_ahead;
		self.ranking.ahead[back] = other_ahead;
	}

	/// Gives the next place to the oldest position that none of those left is ahead of.
	///
	/// There is one with simple tie-breaking, since being ahead is transitive there (Schulze, sec.
	/// 4.1). Breaking ties gives an order as well; if it ever did not, the oldest one left would be
	/// taken, so that there is a place for everybody in any case.
	fn place(&mut self) {
		let ranking = &mut *self.ranking;
		let options = ranking.options as usize;
		let mut left = vec![true; options];
		ranking.order.iter().for_each(|position| left[*position as usize] = false);
		let left: Vec<usize> = (0..options).filter(|position| left[*position]).collect();
		let is_unbeaten = |at: &usize| left.iter().all(|other| !ranking.is_ahead(*other, *at));
		let Some(next) = left.iter().copied().find(is_unbeaten).or(left.first().copied()) else {
			return;
		};
		// The reference takes none that an older one left stands equal with.
		let older_equal = left.iter().any(|older| *older < next && !ranking.is_ahead(next, *older));
		ranking.beyond_reference |= older_equal;
		// At most MAX_OPTIONS: it fits.
		ranking.order.push(next as u32);
	}
}
