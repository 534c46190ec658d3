// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	answer::Answer,
	direct::Resolved,
	fields::{id, number, Fields, Read},
	members::Members,
	policy::Policy,
	scenario::MAX_INITIATIVES,
};
use co3_tally::{
	harmonic_weights, quorum_population, Degree, Opinion, OpinionCount, Quirks, Support,
	SupportCount, Supporter,
};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// An initiative with its number of drafts.
struct Initiative {
	admitted: bool,
	drafts: u64,
}

/// Who takes part in a discussion, and how.
struct Discussion {
	initiatives: Vec<Initiative>,
	/// Whether the supporter is informed, by initiative and member, both numbered from 0.
	informed: BTreeMap<(usize, usize), bool>,
	/// The initiative of each suggestion, and the opinions by member.
	suggestions: Vec<(usize, BTreeMap<usize, Opinion>)>,
	/// Those interested.
	acts: Vec<bool>,
}

/// Counts the supporters of a scenario.
pub fn count(scenario: &Fields, policy: &Policy, quirks: Quirks) -> Read<Answer> {
	let members = Members::read(scenario)?;
	let discussion = Discussion::read(scenario, members.len())?;
	let resolved = Resolved::new(&members, &discussion.acts);
	let critical = discussion.critical();
	let mut counts = vec![SupportCount::default(); discussion.initiatives.len()];
	let mut supporters: BTreeMap<usize, Supporter> = BTreeMap::new();
	for (&(initiative, member), &informed) in &discussion.informed {
		let Some(weight) = resolved.weight(member) else { continue };
		let satisfied = !critical.contains(&(initiative, member));
		counts[initiative].add(Support { informed, satisfied }, weight);
		if satisfied || !discussion.initiatives[initiative].admitted {
			let none = Supporter { weight, initiatives: Vec::new() };
			supporters.entry(member).or_insert(none).initiatives.push(initiative);
		}
	}
	let admitted: Vec<bool> = discussion.initiatives.iter().map(|one| one.admitted).collect();
	let supporters: Vec<Supporter> = supporters.into_values().collect();
	let harmonic = harmonic_weights(&admitted, &supporters).map_err(|error| error.to_string())?;
	let initiatives = counts
		.iter()
		.zip(&harmonic)
		.enumerate()
		.map(|(at, (count, harmonic))| {
			Answer::map([
				("id", Answer::number(at + 1)),
				("supporters", Answer::number(count.supporters)),
				("informed", Answer::number(count.informed)),
				("satisfied", Answer::number(count.satisfied)),
				("satisfied_informed", Answer::number(count.satisfied_informed)),
				("harmonic", Answer::Thousandths(harmonic.thousandths())),
			])
		})
		.collect();
	let population = resolved.population(quirks);
	// Such a scenario was counted twice, so that the population of the count before is the same.
	let quorum = population
		.and_then(|population| quorum_population(population, Some(population), quirks))
		.map(|population| policy.initiative_quorum.of(population));
	let maybe = |number: Option<u128>| number.map_or(Answer::Null, Answer::number);
	Ok(Answer::map([
		("population", maybe(population)),
		("initiative_quorum", maybe(quorum)),
		("direct", resolved.direct(|_| true)),
		("delegating", resolved.delegating()),
		("initiatives", Answer::List(initiatives)),
		("suggestions", discussion.opinions(&resolved)),
	]))
}

impl Initiative {
	fn read(initiative: &Value, id: usize) -> Read<Self> {
		let initiative = Fields::of(initiative, format!("initiative {id}"))?;
		let admitted = initiative.maybe_flag("admitted")?;
		match initiative.maybe_number("drafts", u64::MAX)?.unwrap_or(1) {
			0 => Err(format!("initiative {id} has no draft")),
			drafts => Ok(Self { admitted: admitted == Some(true), drafts }),
		}
	}
}

impl Discussion {
	fn read(scenario: &Fields, members: usize) -> Read<Self> {
		let initiatives = match scenario.need("initiatives")? {
			Value::Array(initiatives) => initiatives
				.iter()
				.enumerate()
				.map(|(at, initiative)| Initiative::read(initiative, at + 1))
				.collect::<Read<Vec<_>>>()?,
			count => {
				let count = number(count, "\"initiatives\"", MAX_INITIATIVES as u64)?;
				(0..count).map(|_| Initiative { admitted: false, drafts: 1 }).collect()
			}
		};
		if initiatives.len() > MAX_INITIATIVES {
			return Err(format!("there are more than {MAX_INITIATIVES} initiatives"));
		}
		let mut this = Self {
			initiatives,
			informed: BTreeMap::new(),
			suggestions: Vec::new(),
			acts: vec![false; members],
		};
		for member in scenario.list("interest")? {
			this.acts[id(member, "a member with interest", members)? - 1] = true;
		}
		for (at, support) in scenario.list("support")?.iter().enumerate() {
			let name = format!("support {}", at + 1);
			this.read_support(&Fields::of(support, name.clone())?, &name)?;
		}
		for (at, suggestion) in scenario.list("suggestions")?.iter().enumerate() {
			let name = format!("suggestion {}", at + 1);
			this.read_suggestion(&Fields::of(suggestion, name.clone())?, &name)?;
		}
		Ok(this)
	}

	fn member(&self, fields: &Fields, name: &str) -> Read<usize> {
		Ok(id(fields.need("member")?, &format!("the member of {name}"), self.acts.len())? - 1)
	}

	fn initiative(&self, fields: &Fields, name: &str) -> Read<usize> {
		let name = format!("the initiative of {name}");
		Ok(id(fields.need("initiative")?, &name, self.initiatives.len())? - 1)
	}

	fn read_support(&mut self, support: &Fields, name: &str) -> Read<()> {
		let (member, initiative) = (self.member(support, name)?, self.initiative(support, name)?);
		let drafts = self.initiatives[initiative].drafts;
		let seen = support.maybe_number("draft", drafts)?.unwrap_or(drafts);
		if seen == 0 {
			return Err(format!("the draft of {name} is 0, and there are 1 to {drafts}"));
		}
		self.acts[member] = true;
		match self.informed.insert((initiative, member), seen == drafts) {
			None => Ok(()),
			Some(_) => Err(format!("{name} is the second one of its member for its initiative")),
		}
	}

	/// An opinion makes its author a supporter, of the current draft.
	fn read_suggestion(&mut self, suggestion: &Fields, name: &str) -> Read<()> {
		let initiative = self.initiative(suggestion, name)?;
		let mut opinions = BTreeMap::new();
		for (at, opinion) in suggestion.list("opinions")?.iter().enumerate() {
			let name = format!("opinion {} on {name}", at + 1);
			let opinion = Fields::of(opinion, name.clone())?;
			let member = self.member(&opinion, &name)?;
			let degree = match opinion.need("degree")?.as_i64() {
				Some(-2) => Degree::MustNot,
				Some(-1) => Degree::ShouldNot,
				Some(1) => Degree::Should,
				Some(2) => Degree::Must,
				_ => return Err(format!("the degree of {name} is not -2, -1, 1 or 2")),
			};
			let fulfilled = opinion.maybe_flag("fulfilled")?.unwrap_or(false);
			self.acts[member] = true;
			self.informed.entry((initiative, member)).or_insert(true);
			if opinions.insert(member, Opinion { degree, fulfilled }).is_some() {
				return Err(format!("{name} is the second one of its member"));
			}
		}
		self.suggestions.push((initiative, opinions));
		Ok(())
	}

	/// The initiatives and members of critical opinions.
	fn critical(&self) -> BTreeSet<(usize, usize)> {
		self.suggestions
			.iter()
			.flat_map(|(initiative, opinions)| {
				let critical = opinions.iter().filter(|(_, opinion)| opinion.is_critical());
				critical.map(move |(member, _)| (*initiative, *member))
			})
			.collect()
	}

	/// The weight behind each opinion on each suggestion.
	fn opinions(&self, resolved: &Resolved) -> Answer {
		let degrees = [
			("m2", Degree::MustNot),
			("m1", Degree::ShouldNot),
			("p1", Degree::Should),
			("p2", Degree::Must),
		];
		let one = |at: usize, opinions: &BTreeMap<usize, Opinion>| {
			let mut count = OpinionCount::default();
			for (member, opinion) in opinions {
				if let Some(weight) = resolved.weight(*member) {
					count.add(*opinion, weight);
				}
			}
			let weights = degrees.iter().flat_map(|(name, degree)| {
				[("u", false), ("f", true)].map(|(suffix, fulfilled)| {
					let opinion = Opinion { degree: *degree, fulfilled };
					(format!("{name}{suffix}"), Answer::number(count.get(opinion)))
				})
			});
			Answer::map(std::iter::once(("id".to_string(), Answer::number(at + 1))).chain(weights))
		};
		let all = self.suggestions.iter().enumerate().map(|(at, (_, opinions))| one(at, opinions));
		Answer::List(all.collect()).or_null()
	}
}
