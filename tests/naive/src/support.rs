// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Sections 4 and 5: supporters, the second quorum, harmonic weights.

use crate::{delegation::Members, fraction, json, number, setting};
use num_rational::BigRational;
use serde_json::{json, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Rows of a list that may be missing.
fn rows<'a>(value: &'a Value, name: &str) -> Vec<&'a Value> {
	value[name].as_array().into_iter().flatten().collect()
}

fn id(value: &Value) -> u64 {
	value.as_u64().expect("a number")
}

pub fn count(scenario: &Value, reference: bool) -> Value {
	let members = Members::new(scenario);
	let initiatives: Vec<Value> = match &scenario["initiatives"] {
		Value::Array(initiatives) => initiatives.clone(),
		count => vec![json!({}); number(count) as usize],
	};
	let drafts =
		|initiative: u64| initiatives[initiative as usize - 1]["drafts"].as_u64().unwrap_or(1);
	let admitted = |initiative: u64| initiatives[initiative as usize - 1]["admitted"] == true;

	let mut interest: BTreeSet<u64> = rows(scenario, "interest").into_iter().map(id).collect();
	// Initiative and member, and whether the current draft was seen.
	let mut support: BTreeMap<(u64, u64), bool> = BTreeMap::new();
	for row in rows(scenario, "support") {
		let initiative = id(&row["initiative"]);
		let seen = row["draft"].as_u64().unwrap_or(drafts(initiative));
		support.insert((initiative, id(&row["member"])), seen == drafts(initiative));
	}
	let mut critical: BTreeSet<(u64, u64)> = BTreeSet::new();
	for suggestion in rows(scenario, "suggestions") {
		for opinion in rows(suggestion, "opinions") {
			let row = (id(&suggestion["initiative"]), id(&opinion["member"]));
			support.entry(row).or_insert(true);
			let fulfilled = opinion["fulfilled"].as_bool().unwrap_or(false);
			match opinion["degree"].as_i64() {
				Some(2) if !fulfilled => critical.insert(row),
				Some(-2) if fulfilled => critical.insert(row),
				_ => false,
			};
		}
	}
	interest.extend(support.keys().map(|(_, member)| *member));
	let weights = members.direct_weights(&interest);
	support.retain(|(_, member), _| weights.contains_key(member));

	let mut answers = Vec::new();
	let harmonic = harmonic(initiatives.len() as u64, &admitted, &support, &critical, &weights);
	for initiative in 1..=initiatives.len() as u64 {
		let sum = |wanted: &dyn Fn(bool, bool) -> bool| {
			let of = support.iter().filter(|((of, _), _)| *of == initiative);
			let wanted = of.filter(|(row, informed)| wanted(**informed, !critical.contains(row)));
			json(wanted.map(|((_, member), _)| weights[member]).sum())
		};
		answers.push(json!({
			"id": initiative,
			"supporters": sum(&|_, _| true),
			"informed": sum(&|informed, _| informed),
			"satisfied": sum(&|_, satisfied| satisfied),
			"satisfied_informed": sum(&|informed, satisfied| informed && satisfied),
			"harmonic": harmonic[&initiative],
		}));
	}
	let mut suggestions = Vec::new();
	for (number, suggestion) in (1..).zip(rows(scenario, "suggestions")) {
		let sum = |degree: i64, fulfilled: bool| {
			let said = rows(suggestion, "opinions").into_iter().filter(|opinion| {
				opinion["degree"] == degree
					&& opinion["fulfilled"].as_bool().unwrap_or(false) == fulfilled
			});
			json(said.filter_map(|opinion| weights.get(&id(&opinion["member"]))).sum())
		};
		suggestions.push(json!({
			"id": number,
			"m2u": sum(-2, false), "m2f": sum(-2, true), "m1u": sum(-1, false), "m1f": sum(-1, true),
			"p1u": sum(1, false), "p1f": sum(1, true), "p2u": sum(2, false), "p2f": sum(2, true),
		}));
	}
	let unknown = reference && members.weights.is_empty();
	let population = members.population();
	let (num, den) = (
		setting(scenario, "initiative_quorum_num", 0),
		setting(scenario, "initiative_quorum_den", 1),
	);
	let mut quorum = setting(scenario, "initiative_quorum", 1);
	while quorum * den < population * num {
		quorum += 1;
	}
	json!({
		"population": if unknown { Value::Null } else { json(population) },
		"initiative_quorum": if unknown { Value::Null } else { json(quorum) },
		"direct": if weights.is_empty() { Value::Null } else {
			weights.iter().map(|(member, weight)| (member.to_string(), json(*weight))).collect()
		},
		"delegating": members.delegating(&weights),
		"initiatives": answers,
		"suggestions": if suggestions.is_empty() { Value::Null } else { Value::Array(suggestions) },
	})
}

/// Half up, to so many parts of one.
fn round(value: BigRational, parts: i128) -> BigRational {
	let parts = fraction(parts, 1);
	(value * &parts + fraction(1, 2)).floor() / parts
}

fn harmonic(
	initiatives: u64,
	admitted: &dyn Fn(u64) -> bool,
	support: &BTreeMap<(u64, u64), bool>,
	critical: &BTreeSet<(u64, u64)>,
	weights: &BTreeMap<u64, i128>,
) -> BTreeMap<u64, Value> {
	let counted: BTreeSet<(u64, u64)> =
		support.keys().copied().filter(|row| !admitted(row.0) || !critical.contains(row)).collect();
	let mut remaining: BTreeSet<u64> = (1..=initiatives).collect();
	let mut given = BTreeMap::new();
	while !remaining.is_empty() {
		let shares = |member: u64| {
			let all = counted.iter().filter(|(of, by)| *by == member && remaining.contains(of));
			all.count() as i128
		};
		let weight = |initiative: u64| {
			let by = counted.iter().filter(|(of, _)| *of == initiative).map(|(_, by)| *by);
			let sum = by.map(|by| fraction(weights[&by], shares(by))).sum();
			round(round(sum, 1_000_000_000), 1_000)
		};
		let some_unadmitted = remaining.iter().any(|initiative| !admitted(*initiative));
		let smallest = remaining
			.iter()
			.copied()
			.filter(|initiative| !some_unadmitted || !admitted(*initiative))
			.map(|initiative| (weight(initiative), std::cmp::Reverse(initiative)))
			.min()
			.expect("one is left");
		let (weight, std::cmp::Reverse(initiative)) = smallest;
		remaining.remove(&initiative);
		let thousandths: i64 =
			(weight * fraction(1_000, 1)).to_integer().try_into().expect("small");
		given.insert(initiative, Value::from(thousandths as f64 / 1_000.0));
	}
	given
}
