// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! `co3-naive [--by-the-book] FILE…`: what `scripts/count --json` prints, computed the naive way.

use serde_json::Value;

fn main() {
	let mut reference = true;
	for argument in std::env::args().skip(1) {
		if argument == "--by-the-book" {
			reference = false;
			continue;
		}
		let text = std::fs::read_to_string(&argument).expect("the file can be read");
		for line in text.lines().filter(|line| !line.trim().is_empty()) {
			let line: Value = serde_json::from_str(line).expect("the file holds JSON");
			let answer = match line.get("scenario") {
				Some(scenario) => co3_naive::count(scenario, reference),
				None => co3_naive::place(&line["ballots"]),
			};
			println!("{answer}");
		}
	}
}
