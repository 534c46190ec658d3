// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The count, with the crate that the chain counts with, over vectors.

use crate::{
	case::Case,
	frozen::Frozen,
	records::{Outcome, Report},
	Error,
};
use co3_tally::{
	Ballot, Concentration, Electorate, Outcome as Ranked, Quirks, Register as _, Resolution, Votes,
};

/// A case, counted.
pub struct Counted {
	/// What it comes to.
	pub outcome: Outcome,
	/// Where everybody's weight went.
	pub electorate: Electorate,
}

impl Case {
	/// Counts. Linear in residents, delegations and ballots.
	pub fn count(&self) -> Result<Counted, Error> {
		let Frozen { register, policy, freeze, end: closed, counted_at, .. } = &self.frozen;
		let acts = |voter| self.ballots.get(&voter).is_some_and(|paper| paper.acts());
		let mut electorate = register.electorate(acts)?;
		let mut resolution = Resolution::new();
		resolution.run(&mut electorate);
		let mut votes = Votes::new(self.positions.len())?;
		let (mut concentration, mut unopened) = (Concentration::default(), 0u64);
		for (voter, paper) in self.ballots.iter().filter(|(_, paper)| paper.acts()) {
			let Some(number) = register.number(*voter) else { continue };
			let Some(own) = electorate.standing(number).weight() else { continue };
			let node = electorate.node(number);
			unopened += u64::from(paper.is_sealed());
			let grades = paper.grades().iter().filter_map(|(initiative, grade)| {
				// What did not reach the quorum is not voted on, whatever was said before.
				let at = self.positions.iter().position(|known| known == initiative)?;
				Some((at, i32::from(*grade)))
			});
			let ballot = Ballot::graded(self.positions.len(), grades)?;
			votes.add(&ballot, node.received.saturating_add(own.into()))?;
			concentration.add(own, node.received, node.depth);
		}
		let population = resolution.population();
		let ranked = Ranked::new(&votes, population, &policy.rules, Quirks::NONE)?;
		let options = votes.pairwise().options();
		let table = (0..options)
			.flat_map(|x| (0..options).map(move |y| (x, y)))
			.map(|(x, y)| votes.pairwise().get(x, y))
			.collect();
		let first = ranked.winner.and_then(|at| self.positions.get(at as usize)).copied();
		let confirmed = self.led.is_none_or(|led| led == first);
		let outcome = Outcome {
			freeze: *freeze,
			closed: *closed,
			counted_at: *counted_at,
			heads: resolution.entitled(),
			population,
			unopened,
			table,
			initiatives: self.positions.iter().copied().zip(ranked.initiatives).collect(),
			status_quo_rank: ranked.status_quo_rank,
			winner: first.filter(|_| confirmed),
			unconfirmed: first.filter(|_| !confirmed),
			report: Report::from(&concentration),
		};
		Ok(Counted { outcome, electorate })
	}
}
