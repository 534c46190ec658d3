// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{answer::Answer, chains::Chains, members::Members};
use co3_tally::{Electorate, Quirks, Register, Resolution, Standing};

/// The members of a scenario after their delegations are resolved.
pub struct Resolved<'a> {
	members: &'a Members,
	electorate: Electorate,
	population: u128,
	entitled: u64,
}

impl<'a> Resolved<'a> {
	/// Resolves the delegations, with those that act.
	pub fn new(members: &'a Members, acts: &[bool]) -> Self {
		let mut electorate = members.electorate(acts);
		let mut resolution = Resolution::new();
		resolution.run(&mut electorate);
		let (population, entitled) = (resolution.population(), resolution.entitled());
		Self { members, electorate, population, entitled }
	}

	/// The weight of all who may take part; unknown, if the reference says so.
	pub fn population(&self, quirks: Quirks) -> Option<u128> {
		(self.entitled > 0 || !quirks.unknown_population).then_some(self.population)
	}

	/// What a member weighs who acts and may take part, numbered from 0.
	pub fn weight(&self, member: usize) -> Option<u128> {
		// Members are numbered by u32.
		let member = member as u32;
		match self.electorate.standing(member) {
			Standing::Acts { weight } => {
				Some(self.electorate.node(member).received.saturating_add(weight.into()))
			}
			_ => None,
		}
	}

	/// The weight of whoever acts, by number; `weighs` says whose is known.
	pub fn direct(&self, weighs: impl Fn(usize) -> bool) -> Answer {
		let weight = |member| {
			let weight = self.weight(member)?;
			let known = if weighs(member) { Answer::number(weight) } else { Answer::Null };
			Some((member + 1, known))
		};
		Answer::map((0..self.members.len()).filter_map(weight)).or_null()
	}

	/// What arrives from whoever delegates, and how.
	pub fn delegating(&self) -> Answer {
		Answer::Chains(Chains::of(self.members, &self.electorate)).or_null()
	}
}
