// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who could take part, and whom they trusted, as of the frozen block.

use crate::{
	records::{Person, Status, Suffrage},
	Error,
};
use co3_tally::{Choice, Delegations, Electorate, Entitlement, Override, Privilege};
use std::{
	collections::{BTreeMap, BTreeSet},
	fmt,
};

/// How many levels of places the chain looks up at most.
const MAX_DEPTH: usize = 8;
const MILLISECONDS_IN_A_DAY: u64 = 24 * 60 * 60 * 1_000;

/// A person, as far as it matters to a count.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Member {
	/// Who.
	pub id: u64,
	home: u32,
	class: u8,
	age: u8,
	weight: u32,
	expires: u32,
	suspended: bool,
}

impl Member {
	/// What is kept of the record of `id`.
	pub fn new(id: u64, person: &Person) -> Self {
		let Person { home, class, age, weight, expires, status, .. } = *person;
		Self { id, home, class, age, weight, expires, suspended: status != Status::Active }
	}
}

/// The parents of territories.
#[derive(Clone, Debug, Default)]
pub struct Tree(pub BTreeMap<u32, Option<u32>>);

impl Tree {
	/// All that lies in `unit`, which does, too.
	pub fn within(&self, unit: u32) -> BTreeSet<u32> {
		self.0.keys().copied().filter(|home| self.way_up(*home).any(|at| at == unit)).collect()
	}

	fn way_up(&self, home: u32) -> impl Iterator<Item = u32> + '_ {
		let mut next = Some(home);
		let up = std::iter::from_fn(move || {
			let at = next?;
			next = *self.0.get(&at)?;
			Some(at)
		});
		up.take(MAX_DEPTH)
	}
}

/// Why somebody could not take part.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Exclusion {
	/// A registrar had suspended them.
	Suspended,
	/// The last day of their rights was over.
	Lapsed,
	/// Their class had no vote.
	Class,
	/// Their age class had no vote.
	Age,
	/// They lived elsewhere.
	Elsewhere,
	/// Something was different for them in this issue.
	Override,
}

impl fmt::Display for Exclusion {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Suspended => "a registrar had suspended them",
			Self::Lapsed => "the last day of their rights was over",
			Self::Class => "their class had no vote here",
			Self::Age => "their age class had no vote here",
			Self::Elsewhere => "they lived elsewhere",
			Self::Override => "it was so decided for them in this issue",
		})
	}
}

/// The register of an issue. Members are numbered from 0, by rising id.
#[derive(Clone, Debug, Default)]
pub struct Register {
	members: Vec<Member>,
	said: Vec<Delegations<u32>>,
	overrides: BTreeMap<u64, Override>,
	within: BTreeSet<u32>,
	suffrage: Suffrage,
	day: u64,
}

impl Register {
	/// The register of an issue in which those of a `suffrage` have a vote, who live `within` a unit, at a
	/// `moment` in milliseconds.
	pub fn new(
		mut members: Vec<Member>,
		within: BTreeSet<u32>,
		suffrage: Suffrage,
		moment: u64,
	) -> Self {
		members.sort_unstable_by_key(|member| member.id);
		let said = vec![Delegations::default(); members.len()];
		let day = moment / MILLISECONDS_IN_A_DAY;
		Self { members, said, overrides: BTreeMap::new(), within, suffrage, day }
	}

	/// Turns to another issue of the same unit, in which those of a `suffrage` have a vote: forgets what
	/// was said about the one before, and what was different in it.
	pub fn turn_to(&mut self, suffrage: Suffrage) {
		self.said.fill(Delegations::default());
		self.overrides.clear();
		self.suffrage = suffrage;
	}

	/// Notes whom somebody trusted. What is said by whoever is no resident, or not any more, is void; a
	/// trustee who is none becomes the number after the last, which is nobody's.
	pub fn note_delegations(&mut self, truster: u64, said: Delegations<u64>) {
		let Some(at) = self.number(truster) else { return };
		let nobody = self.len() as u32;
		let numbered = |choice: Option<Choice<u64>>| {
			choice.map(|choice| match choice {
				Choice::Nobody => Choice::Nobody,
				Choice::Trustee(id) => Choice::Trustee(self.number(id).unwrap_or(nobody)),
			})
		};
		let said = Delegations {
			unit: numbered(said.unit),
			area: numbered(said.area),
			issue: numbered(said.issue),
		};
		if let Some(slot) = self.said.get_mut(at as usize) {
			*slot = said;
		}
	}

	/// Notes that something was different for somebody.
	pub fn note_override(&mut self, id: u64, different: Override) {
		self.overrides.insert(id, different);
	}

	/// The ids of all residents, rising.
	pub fn ids(&self) -> impl Iterator<Item = u64> + '_ {
		self.members.iter().map(|member| member.id)
	}

	/// How many residents there were, whether they could take part or not.
	pub fn len(&self) -> usize {
		self.members.len()
	}

	/// Whether there was nobody.
	pub fn is_empty(&self) -> bool {
		self.members.is_empty()
	}

	/// The number of a person.
	pub fn number(&self, id: u64) -> Option<u32> {
		let at = self.members.binary_search_by_key(&id, |member| member.id).ok()?;
		// As many as the source could send: u32 is enough for all people together.
		u32::try_from(at).ok()
	}

	/// The person with a number.
	pub fn member(&self, number: u32) -> Option<&Member> {
		self.members.get(number as usize)
	}

	/// What somebody said, at each scope.
	pub fn said(&self, number: u32) -> Delegations<u32> {
		self.said.get(number as usize).copied().unwrap_or_default()
	}

	/// Everybody's part in the delegations of the issue, where some take part directly.
	pub fn electorate(&self, acts: impl Fn(u64) -> bool) -> Result<Electorate, Error> {
		let too_many = || Error::Form("more residents than can be numbered".into());
		let count = u32::try_from(self.len()).map_err(|_| too_many())?;
		let standings = (0..count)
			.zip(self.ids())
			.map(|(number, id)| {
				let said = self.said(number).effective();
				let delegate = said.map(|(_, trustee)| trustee);
				self.entitlement(number).standing(acts(id), delegate)
			})
			.collect();
		Electorate::new(standings).ok_or_else(too_many)
	}

	/// How many could take part, and how much they weighed; without what was different in this issue,
	/// if so asked.
	pub fn population(&self, different: bool) -> (u64, u128) {
		let weights = (0..).take(self.len()).filter_map(|number| {
			let all = self.entitlement(number);
			let issue = all.issue.filter(|_| different);
			Entitlement { issue, ..all }.weight()
		});
		weights.fold((0, 0), |(heads, sum), weight| (heads + 1, sum + u128::from(weight)))
	}

	/// Why somebody could take part, or not. Of nobody, nothing is known.
	pub fn entitlement(&self, number: u32) -> Entitlement {
		let Some(member) = self.member(number) else {
			return Entitlement { active: false, privilege: None, issue: None };
		};
		let privileged = self.suffrage.has_class(member.class)
			&& self.suffrage.has_age(member.age)
			&& self.within.contains(&member.home);
		Entitlement {
			active: !member.suspended && !self.is_lapsed(member),
			privilege: privileged
				.then(|| Privilege { voting_right: true, weight: member.weight.into() }),
			issue: self.overrides.get(&member.id).copied(),
		}
	}

	/// Why somebody who could not take part could not.
	pub fn exclusion(&self, number: u32) -> Option<Exclusion> {
		if self.entitlement(number).weight().is_some() {
			return None;
		}
		let member = self.member(number)?;
		Some(if member.suspended {
			Exclusion::Suspended
		} else if self.is_lapsed(member) {
			Exclusion::Lapsed
		} else if self.overrides.get(&member.id).is_some_and(|one| one.voting_right == Some(false))
		{
			Exclusion::Override
		} else if !self.suffrage.has_class(member.class) {
			Exclusion::Class
		} else if !self.suffrage.has_age(member.age) {
			Exclusion::Age
		} else {
			Exclusion::Elsewhere
		})
	}

	fn is_lapsed(&self, member: &Member) -> bool {
		u64::from(member.expires) < self.day
	}
}
