// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Section 8: the proportional runoff.

use num_rational::BigRational;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

fn fraction(number: u64) -> BigRational {
	BigRational::from_integer(number.into())
}

/// The place of each candidate on the ballots, `[weight, [section, …]]` each.
pub fn place(ballots: &Value) -> Value {
	let ballots: Vec<(u64, Vec<Vec<u64>>)> =
		serde_json::from_value(ballots.clone()).expect("ballots are well formed");
	let mut open: BTreeSet<u64> = ballots
		.iter()
		.filter(|(weight, _)| *weight > 0)
		.flat_map(|(_, sections)| sections.iter().flatten().copied())
		.collect();
	let mut places = Map::new();
	while !open.is_empty() {
		let last = loser(&open, &ballots);
		places.insert(last.to_string(), open.len().into());
		open.remove(&last);
	}
	Value::Object(places)
}

fn loser(open: &BTreeSet<u64>, ballots: &[(u64, Vec<Vec<u64>>)]) -> u64 {
	let mut scores: BTreeMap<u64, BigRational> = open.iter().map(|id| (*id, fraction(0))).collect();
	let mut needy = open.clone();
	while needy.len() > 1 {
		let mut speeds: BTreeMap<u64, BigRational> =
			needy.iter().map(|id| (*id, fraction(0))).collect();
		for (weight, sections) in ballots.iter().filter(|(weight, _)| *weight > 0) {
			let section =
				sections.iter().find(|section| section.iter().any(|id| needy.contains(id)));
			let names: Vec<u64> =
				section.into_iter().flatten().copied().filter(|id| needy.contains(id)).collect();
			for id in &names {
				*speeds.get_mut(id).expect("needy") +=
					fraction(*weight) / fraction(names.len() as u64);
			}
		}
		let time = |id: &u64| (fraction(1) - &scores[id]) / &speeds[id];
		let soonest = needy
			.iter()
			.filter(|id| speeds[*id] > fraction(0))
			.map(time)
			.min()
			.expect("some ballot pours");
		for id in &needy {
			let score = &scores[id] + &speeds[id] * &soonest;
			scores.insert(*id, score);
		}
		for id in needy.clone() {
			if scores[&id] >= fraction(1) && needy.len() > 1 {
				needy.remove(&id);
			}
		}
	}
	*needy.iter().next().expect("one is left")
}
