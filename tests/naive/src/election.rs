// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Sections 6 and 7: ballots, majorities, winner.

use crate::{
	delegation::Members,
	flag, fraction, json, number,
	schulze::{order, primary_paths, Method},
	setting,
};
use serde_json::{json, Value};
use std::collections::{BTreeMap, BTreeSet};

pub fn count(scenario: &Value, reference: bool) -> Value {
	if scenario["mode"] == "matrix" {
		let n: Vec<Vec<i128>> = scenario["matrix"]
			.as_array()
			.expect("a matrix")
			.iter()
			.map(|row| row.as_array().expect("a row").iter().map(number).collect())
			.collect();
		let ids = (1..n.len() as u64).collect::<Vec<_>>();
		let first = vec![0; ids.len()];
		let voters = number(&scenario["voter_count"]);
		let population = match &scenario["population"] {
			Value::Null => voters,
			population => number(population),
		};
		let (direct, delegating) = (Value::Null, Value::Null);
		return judge(scenario, reference, n, voters, population, &ids, first, direct, delegating);
	}
	let members = Members::new(scenario);
	let left_out: BTreeSet<u64> = scenario["not_admitted"]
		.as_array()
		.into_iter()
		.flatten()
		.filter_map(Value::as_u64)
		.collect();
	let initiatives = number(&scenario["initiatives"]) as u64;
	let ids: Vec<u64> = (1..=initiatives).filter(|id| !left_out.contains(id)).collect();
	let ballots: BTreeMap<u64, &Value> = scenario["ballots"]
		.as_object()
		.expect("ballots")
		.iter()
		.map(|(voter, ballot)| (voter.parse().expect("a member"), ballot))
		.collect();
	let weights = members.direct_weights(&ballots.keys().copied().collect());
	let delegating = members.delegating(&weights);

	let mut n = vec![vec![0; ids.len() + 1]; ids.len() + 1];
	let mut first = vec![0; ids.len()];
	let mut voters = 0;
	let mut direct = serde_json::Map::new();
	for (voter, weight) in &weights {
		if reference && members.forgotten.contains(voter) {
			direct.insert(voter.to_string(), Value::Null);
			continue;
		}
		direct.insert(voter.to_string(), json(*weight));
		voters += weight;
		let grade = |position: usize| match position {
			0 => 0,
			_ => ballots[voter][ids[position - 1].to_string()].as_i64().unwrap_or(0),
		};
		for x in 0..n.len() {
			for y in 0..n.len() {
				if grade(x) > grade(y) {
					n[x][y] += weight;
				}
			}
			if x > 0 && grade(x) > 0 && (1..n.len()).all(|y| grade(y) <= grade(x)) {
				first[x - 1] += weight;
			}
		}
	}
	let direct = if direct.is_empty() { Value::Null } else { Value::Object(direct) };
	let population = members.population();
	judge(scenario, reference, n, voters, population, &ids, first, direct, delegating)
}

/// Whether `positive` against `negative` is the majority called `name`.
fn majority(scenario: &Value, name: &str, positive: i128, negative: i128, voters: i128) -> bool {
	let set = |field: &str, usual| setting(scenario, &format!("{name}_majority_{field}"), usual);
	let (num, den) = (set("num", 1), set("den", 2));
	let share = if flag(scenario, &format!("{name}_majority_strict"), true) {
		positive * den > num * (positive + negative)
	} else {
		positive * den >= num * (positive + negative)
	};
	share && positive >= set("positive", 0) && voters - negative >= set("non_negative", 0)
}

/// Whether enough took part; none where the policy says nothing of that. What adapts is the formula
/// negative / √turnout < positive / √population, squared, with what was counted on one side.
fn turnout(
	scenario: &Value,
	positive: i128,
	negative: i128,
	voters: i128,
	population: i128,
) -> Option<bool> {
	let turnout = scenario["policy"]["turnout"].as_object()?;
	let set = |field: &str, usual| turnout.get(field).map_or(usual, number);
	let share = fraction(set("num", 0) * population, set("den", 1));
	let least = voters >= set("absolute", 0) && fraction(voters, 1) >= share;
	let adapted = positive > 0 && voters > 0 && {
		let against = fraction(negative, positive);
		&against * &against < fraction(voters, population)
	};
	let adaptive = turnout.get("adaptive").is_some_and(|flag| flag == true);
	Some(least && (adapted || !adaptive))
}

#[allow(clippy::too_many_arguments)]
fn judge(
	scenario: &Value,
	reference: bool,
	n: Vec<Vec<i128>>,
	voters: i128,
	population: i128,
	ids: &[u64],
	first: Vec<i128>,
	direct: Value,
	delegating: Value,
) -> Value {
	let policy = &scenario["policy"];
	let method = Method {
		tuple: policy["defeat_strength"] != "simple",
		variant: match policy["tie_breaking"].as_str() {
			Some("simple") => None,
			Some("variant2") => Some(2),
			_ => Some(1),
		},
	};
	let Some(order) = order(&n, &method, reference) else {
		return json!({"error": "Schulze ranking does not compute (should not happen)"});
	};
	let place = |x: usize| order.iter().position(|y| *y == x).expect("everybody has one") + 1;
	let paths = primary_paths(&n, &method);

	// Again and again, until no more initiative has it.
	let mut indirect: BTreeSet<usize> = BTreeSet::new();
	loop {
		let before = indirect.len();
		for x in 1..n.len() {
			let against = |y: usize| majority(scenario, "indirect", n[x][y], n[y][x], voters);
			if against(0) || indirect.iter().any(|y| against(*y)) {
				indirect.insert(x);
			}
		}
		if indirect.len() == before {
			break;
		}
	}
	let mut verdicts = Vec::new();
	for x in 1..n.len() {
		let direct = majority(scenario, "direct", n[x][0], n[0][x], voters);
		let enough = turnout(scenario, n[x][0], n[0][x], voters, population);
		let better = place(x) < place(0);
		let reverse = method.tuple.then(|| paths[0][x] >= 0);
		let multistage = !better
			|| (1..n.len()).any(|j| {
				let opposed = if reference { n[0][x] } else { n[0][j] };
				place(j) < place(x) && n[j][x] > n[x][j] && (n[j][x] > n[j][0] || n[x][j] < opposed)
			});
		let eligible = direct
			&& indirect.contains(&x)
			&& enough != Some(false)
			&& better && !(flag(scenario, "no_multistage_majority", false)
			&& multistage)
			&& !(flag(scenario, "no_reverse_beat_path", false) && reverse == Some(true));
		verdicts.push((x, direct, enough, better, reverse, multistage, eligible));
	}
	let mut ranked: Vec<(bool, usize)> =
		verdicts.iter().map(|(x, .., eligible)| (!eligible, place(*x))).collect();
	ranked.sort();
	let rank = |x: usize| ranked.iter().position(|(_, y)| *y == place(x)).expect("a rank") + 1;
	let initiatives: Vec<Value> = verdicts
		.iter()
		.map(|(x, direct, enough, better, reverse, multistage, eligible)| {
			let mut initiative = json!({
				"id": ids[x - 1],
				"positive": json(n[*x][0]),
				"negative": json(n[0][*x]),
				"first": json(first[x - 1]),
				"direct_majority": direct,
				"indirect_majority": indirect.contains(x),
				"better_than_status_quo": better,
				"reverse_beat_path": reverse,
				"multistage_majority": multistage,
				"eligible": eligible,
				"winner": *eligible && rank(*x) == 1,
				"schulze_rank": place(*x),
				"rank": rank(*x),
			});
			if let Some(enough) = enough {
				initiative["turnout_quorum"] = json!(enough);
			}
			initiative
		})
		.collect();
	let name = |x: usize| if x == 0 { 0 } else { ids[x - 1] };
	let mut battle = Vec::new();
	for x in 0..n.len() {
		for y in (0..n.len()).filter(|y| *y != x) {
			battle.push(json!([name(x), name(y), json(n[x][y])]));
		}
	}
	let state = match ranked.first() {
		None => "canceled_no_initiative_admitted",
		Some((false, _)) => "finished_with_winner",
		Some((true, _)) => "finished_without_winner",
	};
	json!({
		"state": state,
		"voter_count": json(voters),
		"status_quo_rank": place(0),
		"direct": direct,
		"delegating": delegating,
		"battle": if battle.is_empty() { Value::Null } else { Value::Array(battle) },
		"initiatives": initiatives,
	})
}
