// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The case in the form of `scripts/count`, so that programs which know no chain count it too.
//!
//! Members are numbered from 1, by rising number as residents; whoever is no resident any more and is
//! trusted all the same is one more member, who cannot take part. It is written member by member.

use crate::{
	case::Case,
	records::{Outcome, Paper},
};
use co3_tally::{Choice, DefeatStrength, Majority, Rules, TieBreaking};
use serde_json::{json, Map, Value};
use std::io::{self, Write};

/// Writes one line: the case, and what the chain published as what is expected.
pub fn write(case: &Case, published: &Outcome, out: &mut impl Write) -> io::Result<()> {
	write!(out, "{{\"scenario\":{{\"name\":\"issue {}\",\"mode\":\"tally\",\"members\":", case.id)?;
	let numbers = || (0..).take(case.register.len());
	let nobody = case.register.len() as u32;
	let is_trusted =
		|number: &u32| trustees(case, *number).any(|(_, to)| to == Choice::Trustee(nobody));
	let stranger = numbers().any(|number| is_trusted(&number));
	let member_count = case.register.len() + usize::from(stranger);
	list(out, (0..).take(member_count).map(|number| member(case, number)))?;
	write!(out, ",\"delegations\":")?;
	list(out, numbers().flat_map(|number| delegations(case, number)))?;
	write!(out, ",\"initiatives\":{}", case.initiatives.last().copied().unwrap_or_default())?;
	let last = case.initiatives.last().copied().unwrap_or_default();
	let not_admitted: Vec<u8> = (1..=last).filter(|one| !case.positions.contains(one)).collect();
	write!(out, ",\"not_admitted\":{},\"ballots\":{{", json!(not_admitted))?;
	let mut comma = "";
	for (voter, paper) in case.ballots.iter().filter(|(_, paper)| paper.acts()) {
		let Some(number) = case.register.number(*voter) else { continue };
		write!(out, "{comma}\"{}\":{}", u64::from(number) + 1, ballot(paper, last))?;
		comma = ",";
	}
	write!(out, "}},\"policy\":{}}},\"expected\":", policy(&case.policy.rules))?;
	writeln!(out, "{}}}", expected(published))
}

fn list(out: &mut impl Write, items: impl Iterator<Item = Value>) -> io::Result<()> {
	let mut comma = "[";
	for item in items {
		write!(out, "{comma}{item}")?;
		comma = ",";
	}
	write!(out, "{}]", if comma == "[" { "[" } else { "" })
}

fn member(case: &Case, number: u32) -> Value {
	let entitlement = case.register.entitlement(number);
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

fn trustees(case: &Case, number: u32) -> impl Iterator<Item = (&'static str, Choice<u32>)> {
	let said = case.register.said(number);
	let scopes = [("unit", said.unit), ("area", said.area), ("issue", said.issue)];
	scopes.into_iter().filter_map(|(scope, choice)| Some((scope, choice?)))
}

fn delegations(case: &Case, number: u32) -> impl Iterator<Item = Value> {
	trustees(case, number).map(move |(scope, choice)| {
		let to = match choice {
			Choice::Nobody => None,
			Choice::Trustee(to) => Some(u64::from(to) + 1),
		};
		json!({ "from": u64::from(number) + 1, "to": to, "scope": scope })
	})
}

fn ballot(paper: &Paper, last: u8) -> Value {
	let known = paper.grades().iter().filter(|(number, _)| (1..=last).contains(number));
	known
		.map(|(number, grade)| (number.to_string(), Value::from(*grade)))
		.collect::<Map<_, _>>()
		.into()
}

fn policy(rules: &Rules) -> Value {
	let mut policy = json!({
		"defeat_strength": match rules.defeat_strength {
			DefeatStrength::Tuple => "tuple",
			DefeatStrength::Simple => "simple",
		},
		"tie_breaking": match rules.tie_breaking {
			TieBreaking::Variant1 => "variant1",
			TieBreaking::Variant2 => "variant2",
			TieBreaking::Simple => "simple",
		},
		"no_reverse_beat_path": rules.no_reverse_beat_path,
		"no_multistage_majority": rules.no_multistage_majority,
	});
	for (name, majority) in [("direct", rules.direct), ("indirect", rules.indirect)] {
		let Majority { ratio, strict, positive, non_negative } = majority;
		policy[format!("{name}_majority_num")] = ratio.num.into();
		policy[format!("{name}_majority_den")] = ratio.den.get().into();
		policy[format!("{name}_majority_strict")] = strict.into();
		policy[format!("{name}_majority_positive")] = positive.into();
		policy[format!("{name}_majority_non_negative")] = non_negative.into();
	}
	policy
}

/// A whole number of any size; beyond 64 bits no member of a scenario weighs anything.
fn number(number: u128) -> Value {
	u64::try_from(number).map_or_else(|_| number.to_string().into(), Value::from)
}

fn expected(published: &Outcome) -> Value {
	let positions: Vec<u8> = published.initiatives.iter().map(|(id, _)| *id).collect();
	let names = || std::iter::once(0).chain(positions.iter().copied());
	let battle: Vec<Value> = names()
		.flat_map(|x| names().map(move |y| (x, y)))
		.zip(&published.table)
		.filter(|((x, y), _)| x != y)
		.map(|((x, y), count)| json!([x, y, number(*count)]))
		.collect();
	let initiatives: Vec<Value> = published
		.initiatives
		.iter()
		.map(|(id, verdict)| {
			json!({
				"id": id,
				"positive": number(verdict.positive),
				"negative": number(verdict.negative),
				"first": number(verdict.first),
				"direct_majority": verdict.direct_majority,
				"indirect_majority": verdict.indirect_majority,
				"schulze_rank": verdict.schulze_rank,
				"better_than_status_quo": verdict.better_than_status_quo,
				"reverse_beat_path": verdict.reverse_beat_path,
				"multistage_majority": verdict.multistage_majority,
				"eligible": verdict.eligible,
				"winner": published.winner == Some(*id),
				"rank": verdict.rank,
			})
		})
		.collect();
	let state = match (positions.is_empty(), published.winner) {
		(true, _) => "canceled_no_initiative_admitted",
		(false, Some(_)) => "finished_with_winner",
		(false, None) => "finished_without_winner",
	};
	json!({
		"state": state,
		"voter_count": number(published.report.weight),
		"status_quo_rank": published.status_quo_rank,
		"battle": if battle.is_empty() { Value::Null } else { battle.into() },
		"initiatives": initiatives,
	})
}
