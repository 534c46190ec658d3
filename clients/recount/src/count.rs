// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The count, with the crate that the chain counts with, over vectors.

use crate::{
	case::Case,
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
		let mut electorate = self.electorate()?;
		let mut resolution = Resolution::new();
		resolution.run(&mut electorate);
		let mut votes = Votes::new(self.positions.len())?;
		let (mut concentration, mut unopened) = (Concentration::default(), 0u64);
		for (voter, paper) in self.ballots.iter().filter(|(_, paper)| paper.acts()) {
			let Some(number) = self.register.number(*voter) else { continue };
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
		let ranked = Ranked::new(&votes, &self.policy.rules, Quirks::NONE)?;
		let options = votes.pairwise().options();
		let table = (0..options)
			.flat_map(|x| (0..options).map(move |y| (x, y)))
			.map(|(x, y)| votes.pairwise().get(x, y))
			.collect();
		let winner = ranked.winner.and_then(|at| self.positions.get(at as usize)).copied();
		let outcome = Outcome {
			freeze: self.freeze,
			closed: self.closed,
			counted_at: self.counted_at,
			heads: resolution.entitled(),
			population: resolution.population(),
			unopened,
			table,
			initiatives: self.positions.iter().copied().zip(ranked.initiatives).collect(),
			status_quo_rank: ranked.status_quo_rank,
			winner,
			report: Report::from(&concentration),
		};
		Ok(Counted { outcome, electorate })
	}

	/// Everybody's part in the delegations of the issue.
	fn electorate(&self) -> Result<Electorate, Error> {
		let too_many = || Error::Form("more residents than can be numbered".into());
		let count = u32::try_from(self.register.len()).map_err(|_| too_many())?;
		let standings = (0..count)
			.map(|number| {
				let said = self.register.said(number).effective();
				let delegate = said.map(|(_, trustee)| trustee);
				self.register.entitlement(number).standing(self.acts(number), delegate)
			})
			.collect();
		Electorate::new(standings).ok_or_else(too_many)
	}

	/// Whether somebody voted.
	pub fn acts(&self, number: u32) -> bool {
		let member = self.register.member(number);
		member.and_then(|member| self.ballots.get(&member.id)).is_some_and(|paper| paper.acts())
	}
}
