// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::fields::{id, number, Fields, Read};
use co3_tally::{Choice, Delegations, Electorate, Entitlement, Override, Privilege, Quirks, Scope};
use serde_json::Value;

/// The most members of a scenario.
const MAX_MEMBERS: u64 = 5_000_000;

/// The members of a scenario, with what they have delegated.
pub struct Members {
	entitled: Vec<Entitlement>,
	delegations: Vec<Delegations<u32>>,
}

impl Members {
	/// The members and delegations of a scenario.
	pub fn read(scenario: &Fields) -> Read<Self> {
		let entitled = match scenario.need("members")? {
			Value::Array(members) if members.len() as u64 <= MAX_MEMBERS => members
				.iter()
				.enumerate()
				.map(|(at, member)| entitlement(&Fields::of(member, format!("member {}", at + 1))?))
				.collect::<Read<Vec<_>>>()?,
			Value::Array(_) => return Err(format!("there are more than {MAX_MEMBERS} members")),
			value => {
				let count = number(value, "\"members\"", MAX_MEMBERS)?;
				vec![PLAIN; count as usize] // At most MAX_MEMBERS: it fits.
			}
		};
		let mut delegations = vec![Delegations::default(); entitled.len()];
		for (at, delegation) in scenario.list("delegations")?.iter().enumerate() {
			let name = format!("delegation {}", at + 1);
			delegate(&mut delegations, &Fields::of(delegation, name.clone())?, &name)?;
		}
		Ok(Self { entitled, delegations })
	}

	/// How many there are.
	pub fn len(&self) -> usize {
		self.entitled.len()
	}

	/// The scope and trustee of the delegation that counts for a member, numbered from 0.
	pub fn effective(&self, member: usize) -> Option<(Scope, u32)> {
		self.delegations.get(member)?.effective()
	}

	/// Whether a member's own ballot is counted.
	pub fn ballot_counts(&self, member: usize, quirks: Quirks) -> bool {
		self.entitled.get(member).is_some_and(|entitled| entitled.ballot_counts(quirks))
	}

	/// The members with those of them that act.
	pub fn electorate(&self, acts: &[bool]) -> Electorate {
		let standings = self
			.entitled
			.iter()
			.zip(&self.delegations)
			.zip(acts)
			.map(|((entitled, said), acts)| {
				entitled.standing(*acts, said.effective().map(|(_, to)| to))
			})
			.collect();
		Electorate::new(standings).expect("at most MAX_MEMBERS, which u32 can number")
	}
}

const PLAIN: Entitlement = Entitlement {
	active: true,
	privilege: Some(Privilege { voting_right: true, weight: 1 }),
	issue: None,
};

fn entitlement(member: &Fields) -> Read<Entitlement> {
	let flag = |field| Ok::<_, String>(member.maybe_flag(field)?.unwrap_or(true));
	let voting_right = flag("voting_right")?;
	let weight = member.maybe_number("weight", u64::MAX)?.unwrap_or(1);
	let issue = Override {
		// Counts nothing.
		initiative_right: None,
		voting_right: member.maybe_flag("issue_voting_right")?,
		weight: member.maybe_number("issue_weight", u64::MAX)?,
	};
	// An empty field is as one left out; the override is there all the same.
	let overridden = member.has("issue_voting_right") || member.has("issue_weight");
	Ok(Entitlement {
		active: flag("active")?,
		privilege: flag("privilege")?.then_some(Privilege { voting_right, weight }),
		issue: overridden.then_some(issue),
	})
}

fn delegate(all: &mut [Delegations<u32>], delegation: &Fields, name: &str) -> Read<()> {
	let truster = id(delegation.need("from")?, &format!("the truster of {name}"), all.len())?;
	let scope = delegation.need("scope")?.as_str().unwrap_or_default();
	let choice = match delegation.need("to")? {
		Value::Null => Choice::Nobody,
		to => {
			let trustee = id(to, &format!("the trustee of {name}"), all.len())?;
			if trustee == truster {
				return Err(format!("{name} is from member {truster} to the same"));
			}
			// At most MAX_MEMBERS: it fits.
			Choice::Trustee(trustee as u32 - 1)
		}
	};
	let said = &mut all[truster - 1];
	let slot = match scope {
		"unit" if choice == Choice::Nobody => {
			return Err(format!("{name} is to nobody, which a unit does not have"))
		}
		"unit" => &mut said.unit,
		"area" => &mut said.area,
		"issue" => &mut said.issue,
		_ => return Err(format!("the scope of {name} is not unit, area or issue")),
	};
	if slot.replace(choice).is_some() {
		return Err(format!("{name} is the second one of member {truster} for the {scope}"));
	}
	Ok(())
}
