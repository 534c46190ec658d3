// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Cases in the form of `scripts/count`, so that programs which know no chain count them too.
//!
//! Members are numbered from 1, by rising number as residents; whoever is no resident any more and is
//! trusted all the same is one more member, who cannot take part. They are written member by member.

mod support;
mod vote;

pub use support::write as write_support;
pub use vote::write as write_vote;

use crate::register::Register;
use co3_tally::Choice;
use serde_json::{json, Map, Value};
use std::io::{self, Write};

/// Writes what every scenario begins with: its name, who is a member, and whom they trust.
fn begin(out: &mut impl Write, name: &str, mode: &str, register: &Register) -> io::Result<()> {
	write!(out, "{{\"scenario\":{{\"name\":\"{name}\",\"mode\":\"{mode}\",\"members\":")?;
	let numbers = || (0..).take(register.len());
	let nobody = register.len() as u32;
	let is_trusted =
		|number: &u32| trustees(register, *number).any(|(_, to)| to == Choice::Trustee(nobody));
	let stranger = numbers().any(|number| is_trusted(&number));
	let member_count = register.len() + usize::from(stranger);
	list(out, (0..).take(member_count).map(|number| member(register, number)))?;
	write!(out, ",\"delegations\":")?;
	list(out, numbers().flat_map(|number| delegations(register, number)))
}

fn list(out: &mut impl Write, items: impl Iterator<Item = Value>) -> io::Result<()> {
	let mut comma = "[";
	for item in items {
		write!(out, "{comma}{item}")?;
		comma = ",";
	}
	write!(out, "{}]", if comma == "[" { "[" } else { "" })
}

fn member(register: &Register, number: u32) -> Value {
	let entitlement = register.entitlement(number);
	let mut fields = Map::new();
	if !entitlement.active {
		fields.insert("active".into(), false.into());
	}
	match entitlement.privilege {
		None => drop(fields.insert("privilege".into(), false.into())),
		Some(unit) if unit.weight != 1 => drop(fields.insert("weight".into(), unit.weight.into())),
		Some(_) => {}
	}
	if let Some(issue) = entitlement.issue {
		// There all the same, if empty: whoever has one may be let in by it.
		fields.insert("issue_voting_right".into(), json!(issue.voting_right));
		fields.insert("issue_weight".into(), json!(issue.weight));
	}
	Value::Object(fields)
}

fn trustees(register: &Register, number: u32) -> impl Iterator<Item = (&'static str, Choice<u32>)> {
	let said = register.said(number);
	let scopes = [("unit", said.unit), ("area", said.area), ("issue", said.issue)];
	scopes.into_iter().filter_map(|(scope, choice)| Some((scope, choice?)))
}

fn delegations(register: &Register, number: u32) -> impl Iterator<Item = Value> {
	trustees(register, number).map(move |(scope, choice)| {
		let to = match choice {
			Choice::Nobody => None,
			Choice::Trustee(to) => Some(u64::from(to) + 1),
		};
		json!({ "from": u64::from(number) + 1, "to": to, "scope": scope })
	})
}
