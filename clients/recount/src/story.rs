// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What became of one person's vote.

use crate::{case::Case, count::Counted, register::Exclusion};
use co3_tally::{Chain, Register as _, Scope, Standing};
use serde_json::{json, Value};

/// How a chain of delegations ends.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum End {
	/// Its last one voted.
	Voted,
	/// Its last one neither voted nor trusted anybody.
	Idle,
	/// Its last one could not take part; none where nothing is known of them.
	Excluded(Option<Exclusion>),
	/// Its last one waits for somebody who waits for them.
	Circle,
}

/// What became of one person's vote.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Story {
	/// Who.
	pub id: u64,
	/// What they weighed, or why they could not take part.
	pub own: Result<u64, Exclusion>,
	/// Whether they voted themselves.
	pub voted: bool,
	/// Where they said whom they trust, and whom.
	pub trusted: Option<(Scope, Option<u64>)>,
	/// Through whose hands their weight went, the nearest first.
	pub chain: Vec<u64>,
	/// How it ended.
	pub end: End,
	/// What the one who voted for them said, of the initiatives that were voted on.
	pub grades: Vec<(u8, i8)>,
	/// Whether that was not opened.
	pub sealed: bool,
	/// With how much weight it counted.
	pub weight: u128,
}

impl Story {
	/// The story of a resident, if there was such a one.
	pub fn of(id: u64, case: &Case, counted: &Counted) -> Option<Self> {
		let (register, electorate) = (&case.frozen.register, &counted.electorate);
		let number = register.number(id)?;
		let named = |number: u32| register.member(number).map(|member| member.id);
		let own = match (register.entitlement(number).weight(), register.exclusion(number)) {
			(Some(weight), _) => Ok(weight),
			(None, why) => Err(why.unwrap_or(Exclusion::Elsewhere)),
		};
		let said = register.said(number).effective();
		let chain: Vec<u32> = match electorate.standing(number) {
			Standing::Delegates { .. } => Chain::of(electorate, number).collect(),
			_ => Vec::new(),
		};
		let last = chain.last().copied().unwrap_or(number);
		let end = match electorate.standing(last) {
			Standing::Acts { .. } => End::Voted,
			Standing::Idle { .. } => End::Idle,
			Standing::Excluded => End::Excluded(register.exclusion(last)),
			Standing::Delegates { .. } => End::Circle,
		};
		let paper = named(last).and_then(|id| case.ballots.get(&id)).filter(|_| end == End::Voted);
		let node = electorate.node(last);
		let weight = electorate.standing(last).weight().unwrap_or_default();
		Some(Self {
			id,
			own,
			voted: matches!(electorate.standing(number), Standing::Acts { .. }),
			trusted: said.map(|(scope, to)| (scope, named(to))),
			chain: chain.into_iter().filter_map(named).collect(),
			end,
			grades: paper.map_or_else(Vec::new, |paper| {
				let admitted = |(number, _): &&(u8, i8)| case.positions.contains(number);
				paper.grades().iter().filter(admitted).copied().collect()
			}),
			sealed: paper.is_some_and(|paper| paper.is_sealed()),
			weight: match end {
				End::Voted => node.received.saturating_add(weight.into()),
				_ => 0,
			},
		})
	}

	/// The story in sentences.
	pub fn sentences(&self) -> Vec<String> {
		let id = self.id;
		let mut all = vec![match self.own {
			Ok(weight) => format!("Resident {id} could take part with weight {weight}."),
			Err(why) => format!("Resident {id} could not take part: {why}."),
		}];
		if self.own.is_err() {
			return all;
		}
		if self.voted {
			all.push("They voted themselves: whatever they had delegated was suspended.".into());
		} else {
			all.push(match self.trusted {
				None => "They did not vote, and trusted nobody in this issue.".into(),
				Some((scope, Some(to))) => {
					format!("They did not vote, and trusted resident {to} {}.", place(scope))
				}
				Some((scope, None)) => format!(
					"They did not vote, and trusted somebody {} who is no resident any more.",
					place(scope)
				),
			});
		}
		if !self.chain.is_empty() {
			let way: Vec<_> = self.chain.iter().map(|id| format!("resident {id}")).collect();
			all.push(format!("Their weight went to {}.", way.join(", then to ")));
		}
		all.extend(self.ending());
		all
	}

	fn ending(&self) -> Option<String> {
		Some(match self.end {
			End::Voted => {
				let voter = self.chain.last().unwrap_or(&self.id);
				let said = if self.sealed {
					"stayed sealed, and said nothing".to_string()
				} else if self.grades.is_empty() {
					"said nothing for or against any initiative".to_string()
				} else {
					let grades = self.grades.iter();
					let grades: Vec<_> =
						grades.map(|(number, grade)| format!("{number}: {grade:+}")).collect();
					format!("gave the initiatives these grades: {}", grades.join(", "))
				};
				format!("The ballot of resident {voter} weighed {}, and {said}.", self.weight)
			}
			End::Idle if self.chain.is_empty() => return None,
			End::Idle => "The last of them neither voted nor trusted anybody: it was lost.".into(),
			End::Excluded(Some(why)) => {
				format!("The last of them could not take part ({why}): it was lost.")
			}
			End::Excluded(None) => "There it was lost.".into(),
			End::Circle => {
				"There everybody trusted somebody else in a circle, and nobody voted: it was lost."
					.into()
			}
		})
	}

	/// The story for programs.
	pub fn json(&self) -> Value {
		json!({
			"resident": self.id.to_string(),
			"weight": self.own.ok().map(|weight| weight.to_string()),
			"excluded": self.own.err().map(|why| why.to_string()),
			"voted": self.voted,
			"scope": self.trusted.map(|(scope, _)| format!("{scope:?}").to_lowercase()),
			"trustee": self.trusted.and_then(|(_, to)| to).map(|to| to.to_string()),
			"chain": self.chain.iter().map(u64::to_string).collect::<Vec<_>>(),
			"end": match self.end {
				End::Voted => "voted",
				End::Idle => "idle",
				End::Excluded(_) => "excluded",
				End::Circle => "circle",
			},
			"sealed": self.sealed,
			"grades": self.grades,
			"countedWeight": self.weight.to_string(),
		})
	}
}

fn place(scope: Scope) -> &'static str {
	match scope {
		Scope::Unit => "in all of the unit",
		Scope::Area => "in the issue's area",
		Scope::Issue => "in this issue",
	}
}
