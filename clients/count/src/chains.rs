// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{answer::Answer, members::Members};
use co3_tally::{Electorate, Register, Scope, Standing};

/// Whose weight goes to whoever acts, and through whom. A step a member is kept: all whole chains together
/// can be as long as the members' number squared, so that each is written out only when it is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chains {
	/// By member, from 0; none for whoever acts, or leaves it to nobody who does.
	steps: Vec<Option<Step>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Step {
	to: u32,
	/// What is passed on: the member's own weight, and what came to them.
	weight: u128,
	scope: Scope,
}

/// What is known of where a member's delegation leads.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
	Unknown,
	Begun,
	Arrives,
	Ends,
}

impl Chains {
	/// Those of members whose delegations are resolved. Linear in the members.
	pub fn of(members: &Members, electorate: &Electorate) -> Self {
		let mut ways = vec![Way::Unknown; members.len()];
		let mut path = Vec::new();
		for member in 0..members.len() {
			let mut at = member;
			let way = loop {
				match ways[at] {
					Way::Unknown => {}
					// A circle in which nobody acts.
					Way::Begun => break Way::Ends,
					known => break known,
				}
				// Members are numbered by u32.
				match electorate.standing(at as u32) {
					Standing::Acts { .. } => break Way::Arrives,
					Standing::Delegates { to, .. } if electorate.node(at as u32).passed => {
						ways[at] = Way::Begun;
						path.push(at);
						at = to as usize;
					}
					_ => break Way::Ends,
				}
			};
			path.drain(..).for_each(|at| ways[at] = way);
		}
		let step = |(member, way): (usize, Way)| {
			let number = member as u32;
			let Standing::Delegates { weight, to } = electorate.standing(number) else {
				return None;
			};
			let (scope, _) = members.effective(member)?;
			let weight = electorate.node(number).received.saturating_add(weight.into());
			(way == Way::Arrives).then_some(Step { to, weight, scope })
		};
		Self { steps: ways.into_iter().enumerate().map(step).collect() }
	}

	/// The members whose weight arrives, as they are called: by number from 1.
	pub fn names(&self) -> impl Iterator<Item = String> + '_ {
		let arrives = |(number, step): (usize, &Option<Step>)| step.map(|_| number.to_string());
		(1..).zip(&self.steps).filter_map(arrives)
	}

	/// The chain of the member who is called so, written out, if their weight arrives.
	pub fn get(&self, name: &str) -> Option<Answer> {
		let number: usize = name.parse().ok()?;
		let first = self.step(number.checked_sub(1)?).filter(|_| number.to_string() == name)?;
		let links = std::iter::successors(Some(first), |step| self.step(step.to as usize));
		let scope = match first.scope {
			Scope::Unit => "unit",
			Scope::Area => "area",
			Scope::Issue => "issue",
		};
		Some(Answer::map([
			("weight", Answer::number(first.weight)),
			("scope", Answer::Text(scope.into())),
			("chain", links.map(|step| Answer::number(u64::from(step.to) + 1)).collect()),
		]))
	}

	fn step(&self, member: usize) -> Option<Step> {
		self.steps.get(member).copied().flatten()
	}
}
