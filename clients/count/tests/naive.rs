// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A second, deliberately naive implementation agrees on random scenarios.
//!
//! `CO3_NAIVE_SCENARIOS` says how many, `CO3_NAIVE_SEED` from which seed on.

mod dice;

use co3_count::Line;
use co3_tally::Quirks;
use dice::Dice;
use serde_json::{json, Value};
use std::{
	env,
	time::{SystemTime, UNIX_EPOCH},
};

/// Some seconds' worth.
const FEW: u64 = 3_000;

fn from_environment(name: &str) -> Option<u64> {
	env::var(name).ok().map(|value| value.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

fn seed() -> u64 {
	let now =
		SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_nanos() as u64);
	let seed = from_environment("CO3_NAIVE_SEED").unwrap_or(now);
	println!("CO3_NAIVE_SEED={seed}");
	seed
}

fn ours(line: &Value, reference: bool) -> Value {
	let quirks = if reference { Quirks::REFERENCE } else { Quirks::NONE };
	let computed = Line::count(&line.to_string(), quirks).unwrap().computed;
	serde_json::from_str(&computed.to_string()).unwrap()
}

fn naive(line: &Value, reference: bool) -> Value {
	match line.get("scenario") {
		Some(scenario) => co3_naive::count(scenario, reference),
		None => co3_naive::place(&line["ballots"]),
	}
}

#[test]
fn two_implementations_agree() {
	let mut dice = Dice(co3_chance::Dice::new(seed()));
	let scenarios = from_environment("CO3_NAIVE_SCENARIOS").unwrap_or(FEW);
	let mut failed = 0;
	for at in 0..scenarios {
		let line = dice.line();
		let reference = at % 2 == 0;
		let (ours, naive) = (ours(&line, reference), naive(&line, reference));
		assert_eq!(ours, naive, "scenario {at}, reference {reference}: {line}");
		failed += u64::from(ours.get("error").is_some());
	}
	println!("{scenarios} scenarios agree; in {failed} the reference program finds no order");
}

/// Its name, and how it spoils a line.
type Fault = (&'static str, fn(&mut Value));

/// Faults as a slip would make them: each is found among the first hundreds of scenarios.
#[test]
fn a_deliberate_fault_is_caught() {
	let faults: [Fault; 6] = [
		("ties are broken the other way", |line| {
			let policy = &mut line["scenario"]["policy"];
			let other = if policy["tie_breaking"] == "variant1" { "variant2" } else { "variant1" };
			policy["tie_breaking"] = json!(other);
		}),
		("wins are compared without what is against them", |line| {
			line["scenario"]["policy"]["defeat_strength"] = json!("simple");
			line["scenario"]["policy"]["no_reverse_beat_path"] = json!(false);
		}),
		("a majority need not be exceeded", |line| {
			line["scenario"]["policy"]["direct_majority_strict"] = json!(false);
		}),
		("a majority of few is as good as one of many", |line| {
			if line["scenario"]["policy"]["turnout"]["adaptive"] == true {
				line["scenario"]["policy"]["turnout"]["adaptive"] = json!(false);
			}
		}),
		("nobody is not an answer", |line| {
			if let Some(delegations) = line["scenario"]["delegations"].as_array_mut() {
				delegations.retain(|delegation| !delegation["to"].is_null());
			}
		}),
		("all sections of a ballot are one", |line| {
			for ballot in line["ballots"].as_array_mut().into_iter().flatten() {
				let all = ballot[1].as_array().unwrap().iter();
				ballot[1] = json!([all
					.flat_map(|section| section.as_array().unwrap())
					.collect::<Vec<_>>()]);
			}
		}),
	];
	for (fault, spoil) in faults {
		let mut dice = Dice(co3_chance::Dice::new(seed()));
		let caught = (0..1_000).position(|_| {
			let line = dice.line();
			let mut spoilt = line.clone();
			let is_scenario = line.get("scenario").is_some();
			if is_scenario == fault.starts_with("all") {
				return false;
			}
			spoil(&mut spoilt);
			ours(&spoilt, false) != naive(&line, false)
		});
		println!("{fault}: caught at {caught:?}");
		assert!(caught.is_some(), "not caught in a thousand scenarios: {fault}");
	}
}
