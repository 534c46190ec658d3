// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The same small town, while it discusses: what is proposed and suggested in it, and how it is shown, found
//! out the slow way.

use super::{
	discussion::{interested, Proposed},
	node::{Chain, Entries, FakeNode},
	town::{initiative, initiative_key, issue, voter_key, Someone, Town, AREA, CLOSED, UNIT},
	ISSUE,
};
use crate::{
	keys,
	records::{OpinionRow, Participation},
	Error, List, OrderReport, Refusal, Trust,
};
use co3_tally::{Degree, Opinion};
use codec::Encode;
use serde_json::{json, Value};
use sp_crypto_hashing::blake2_128;
use std::collections::{BTreeMap, BTreeSet};

/// The tick at which it is looked at: that of the close of other tests, so that their rows have a meaning.
const NOW: u64 = CLOSED;
/// Another issue of the area, which is older.
pub const OLDER: u64 = ISSUE - 1;

/// The town, and what it discusses.
#[derive(Clone, Debug)]
pub struct Forum {
	pub town: Town,
	/// The issues that seek admission.
	pub seeking: Vec<u64>,
	/// What people do, by issue.
	pub participations: BTreeMap<u64, BTreeMap<u64, Participation>>,
	pub initiatives: BTreeMap<u8, Proposed>,
	pub suggestions: BTreeSet<(u8, u16)>,
	pub opinions: BTreeMap<u64, Vec<OpinionRow>>,
}

/// The lists as they are shown, found out the slow way.
#[derive(Debug, Eq, PartialEq)]
pub struct Shown {
	pub initiatives: Vec<(u8, u128)>,
	pub suggestions: Vec<(u8, List<u16>)>,
	pub issues: Option<List<u64>>,
}

pub fn thinks(initiative: u8, suggestion: u16, degree: Degree, fulfilled: bool) -> OpinionRow {
	OpinionRow::new(initiative, suggestion, Opinion { degree, fulfilled })
}

/// Where somebody's record in an issue lies.
pub fn act_key(name: &str, issue: u64, person: u64) -> Vec<u8> {
	let id = person.to_le_bytes();
	[&keys::of_issue(name, issue)[..], &blake2_128(&id), &id].concat()
}

pub fn suggestion_key(initiative: u8, suggestion: u16) -> Vec<u8> {
	let number = suggestion.to_le_bytes();
	[&keys::of_issue("Suggestions", ISSUE)[..], &[initiative], &number].concat()
}

impl Forum {
	pub fn new() -> Self {
		let here = [
			(1, interested(&[(1, 1, 0)])),
			(2, interested(&[(1, 1, 1), (2, 2, 0)])),
			(8, interested(&[(2, 2, 0)])),
			(9, interested(&[(1, 1, 1)])),
			(11, interested(&[(2, 1, 0), (4, 1, 0)])),
			(13, interested(&[(3, 1, 0)])),
			(14, Participation::default()), // left again
			(96, interested(&[(3, 1, 0)])), // nobody any more
		];
		let there = [(2, interested(&[(1, 1, 0)])), (7, interested(&[(1, 1, 0)]))];
		let proposed = |drafts, revoked, admitted| Proposed { drafts, revoked, admitted };
		let initiatives = [
			(1, proposed(1, None, Some(true))),
			(2, proposed(2, None, None)),
			(3, proposed(1, None, Some(false))),
			(4, proposed(1, Some(CLOSED - 5), None)),
		];
		let opinions = [
			(1, vec![thinks(1, 0, Degree::Should, false)]),
			(2, vec![thinks(1, 1, Degree::Must, false), thinks(2, 0, Degree::Should, true)]),
			(9, vec![thinks(1, 1, Degree::Must, false)]),
			(11, vec![thinks(2, 300, Degree::Must, true), thinks(2, 7, Degree::Must, false)]),
			(96, vec![thinks(3, 5, Degree::Must, true)]),
		];
		let town = Town { paused: (10, 13), ..Town::new() };
		Self {
			town,
			seeking: vec![OLDER, ISSUE],
			participations: [(ISSUE, here.into()), (OLDER, there.into())].into(),
			initiatives: initiatives.into(),
			// The seventh suggestion to the second initiative is gone.
			suggestions: [(1, 0), (1, 1), (2, 0), (2, 300), (3, 5)].into(),
			opinions: opinions.into(),
		}
	}

	pub fn state(&self) -> Entries {
		let mut state = self.town.state(true);
		state.insert(keys::in_admission(AREA), self.seeking.encode());
		let admission = issue(0, Some(NOW + 100), [None, None], [None, None]);
		for id in self.seeking.iter().chain([&ISSUE]) {
			state.insert(keys::of_issue("Issues", *id), admission.clone());
		}
		for (id, people) in &self.participations {
			for (person, participation) in people {
				let past: Vec<(u32, Participation)> = vec![(3, Participation::default())];
				let record = (participation, 9u32, past).encode();
				state.insert(act_key("Participations", *id, *person), record);
			}
		}
		for (number, Proposed { drafts, revoked, admitted }) in &self.initiatives {
			state.insert(initiative_key(*number), initiative(*drafts, *revoked, *admitted));
		}
		for (initiative, number) in &self.suggestions {
			state.insert(suggestion_key(*initiative, *number), vec![7; 60]);
		}
		for (person, rows) in &self.opinions {
			state.insert(voter_key("Opinions", *person), rows.encode());
		}
		state
	}

	/// The chain, with a runtime that answers as it is.
	pub fn chain(&self) -> Chain {
		let mut chain = Chain::new(self.town.state(false), self.town.noticed(), self.state());
		let Shown { initiatives, suggestions, issues } = self.shown();
		fn right<List: Encode>(list: List) -> Vec<u8> {
			Ok::<_, Refusal>(list).encode()
		}
		let mut answer = |name: &str, asked: Vec<u8>, said: Vec<u8>| {
			chain.answers.insert((format!("CivicApi_{name}"), asked), said);
		};
		answer("harmonic_weights", ISSUE.encode(), right(initiatives));
		for (number, places) in suggestions {
			answer("suggestion_order", (ISSUE, number).encode(), right(places));
		}
		if let Some(issues) = issues {
			answer("issue_order", AREA.encode(), right(issues));
		}
		chain
	}

	/// What the program says, with a node that is honest but for keys of which it says nothing.
	pub fn ordered(&self, hidden: &[Vec<u8>]) -> Result<OrderReport, Error> {
		let chain = self.chain();
		let mut node = FakeNode::of(&chain);
		node.hidden.extend(hidden.iter().cloned());
		report(&chain, node)
	}

	/// The own weight of somebody who may take part.
	fn own(&self, issue: u64, id: u64) -> Option<u64> {
		let someone = self.town.people.get(&id)?;
		let different = self.town.overrides.get(&id).copied().flatten().filter(|_| issue == ISSUE);
		let (mut at, mut within) = (Some(someone.home), false);
		for _ in 0..8 {
			within |= at == Some(UNIT);
			at = at.and_then(|at| self.town.places.get(&at).copied().flatten());
		}
		let usual = within && someone.class == 0 && someone.age <= 1;
		let right = different.and_then(|one| one.voting_right).unwrap_or(usual);
		let weight = different.and_then(|one| one.weight);
		let weight = weight.unwrap_or(if usual { someone.weight.into() } else { 0 });
		let active = !someone.suspended && someone.expires >= Someone::PLAIN.expires;
		(active && right).then_some(weight)
	}

	/// Whom somebody trusts.
	fn trustee(&self, issue: u64, id: u64) -> Option<u64> {
		let said = self.town.said.get(&id).filter(|_| self.town.delegation)?;
		let of_issue = said.issues.iter().find(|(of, _)| *of == issue).map(|(_, row)| *row);
		let of_area = said.areas.iter().find(|(of, _)| *of == AREA).map(|(_, row)| *row);
		let holds = |row: &(Option<u64>, u64)| NOW < row.1;
		let scopes = [of_issue, of_area, said.unit];
		scopes.into_iter().flatten().find(holds)?.0
	}

	/// Those who take part in an issue, and their weight with that of everybody whose way leads to them.
	fn weights(&self, issue: u64) -> BTreeMap<u64, u64> {
		let acts = |id: u64| {
			let people = self.participations.get(&issue);
			people.and_then(|people| people.get(&id)).is_some_and(|one| one.interested)
		};
		let mut weights = BTreeMap::new();
		for id in self.town.people.keys() {
			let Some(own) = self.own(issue, *id) else { continue };
			let (mut at, mut way) = (Some(*id), BTreeSet::new());
			while let Some(one) = at.filter(|one| self.own(issue, *one).is_some()) {
				if acts(one) {
					*weights.entry(one).or_default() += own;
					break;
				}
				at = self.trustee(issue, one).filter(|_| way.insert(one));
			}
		}
		weights
	}

	/// The lists, with a program that shares no code with this one.
	pub fn shown(&self) -> Shown {
		let weights = self.weights(ISSUE);
		let here = &self.participations[&ISSUE];
		let suggested = self.initiatives.keys().map(|number| {
			let listed = self.suggestions.iter().filter(|(of, _)| of == number);
			let listed: Vec<u16> = listed.map(|(_, suggestion)| *suggestion).collect();
			let ballots = weights.iter().map(|(person, weight)| {
				let rows = self.opinions.get(person).into_iter().flatten();
				let rows = rows
					.filter(|row| row.initiative == *number && listed.contains(&row.suggestion));
				let mut sections = vec![Vec::new(); 4];
				rows.for_each(|row| sections[row.opinion.section()].push(row.suggestion));
				json!([weight, sections])
			});
			(*number, placed(&listed, co3_naive::place(&ballots.collect())))
		});
		let issues = self.seeking.contains(&ISSUE).then(|| {
			let mut ballots: BTreeMap<u64, (u64, Vec<u64>)> = BTreeMap::new();
			for id in &self.seeking {
				for (person, weight) in self.weights(*id) {
					if !self.participations[id][&person].supports.is_empty() {
						let ballot = ballots.entry(person).or_default();
						ballot.0 = weight;
						ballot.1.push(*id);
					}
				}
			}
			let ballots = ballots.values().map(|(weight, ids)| json!([weight, [ids]])).collect();
			placed(&self.seeking, co3_naive::place(&ballots))
		});
		Shown {
			initiatives: self.harmonic(&weights, here),
			suggestions: suggested.collect(),
			issues,
		}
	}

	/// The harmonic weights, as of an issue in which nobody delegates and these take part.
	fn harmonic(
		&self,
		weights: &BTreeMap<u64, u64>,
		here: &BTreeMap<u64, Participation>,
	) -> Vec<(u8, u128)> {
		let standing: Vec<_> =
			self.initiatives.iter().filter(|(_, one)| one.revoked.is_none()).collect();
		let (mut support, mut critical) = (Vec::new(), Vec::new());
		for (initiative, (number, _)) in (1..).zip(&standing) {
			let mut opinions = Vec::new();
			for (member, person) in (1..).zip(weights.keys()) {
				let Some(one) = here[person].support(**number) else { continue };
				support.push(json!({ "initiative": initiative, "member": member }));
				if one.critical > 0 {
					opinions.push(json!({ "member": member, "degree": 2 }));
				}
			}
			critical.push(json!({ "initiative": initiative, "opinions": opinions }));
		}
		let admitted = |one: &Proposed| json!({ "admitted": one.admitted == Some(true) });
		let counted = co3_naive::count(
			&json!({
				"mode": "snapshot",
				"members": weights.values().map(|weight| json!({ "weight": weight })).collect::<Vec<_>>(),
				"initiatives": standing.iter().map(|(_, one)| admitted(one)).collect::<Vec<_>>(),
				"interest": (1..=weights.len()).collect::<Vec<_>>(),
				"support": support,
				"suggestions": critical,
			}),
			false,
		);
		let given = counted["initiatives"].as_array().unwrap().iter();
		let thousandths =
			given.map(|one| (one["harmonic"].as_f64().unwrap() * 1_000.0).round() as u128);
		standing.iter().map(|(number, _)| **number).zip(thousandths).collect()
	}
}

fn placed<Id: Copy + ToString>(listed: &[Id], places: Value) -> List<Id> {
	let place = |id: &Id| places[id.to_string()].as_u64().map(|place| place as u32);
	listed.iter().map(|id| (*id, place(id))).collect()
}

/// What the program says about the forum of a chain, trusting nothing but the first block.
pub fn report(chain: &Chain, node: FakeNode<'_>) -> Result<OrderReport, Error> {
	let trust = Trust::Genesis { hash: chain.genesis(), authorities: None };
	OrderReport::of(&mut node.present(), &trust, ISSUE)
}
