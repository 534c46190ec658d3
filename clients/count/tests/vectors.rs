// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! LiquidFeedback's own answers to 383 scenarios.

use co3_count::{Line, Verdict};
use co3_tally::Quirks;

const FILES: [(&str, &str); 3] = [
	("named", include_str!("../../../pallets/liquid-delegation/tally/tests/vectors/named.jsonl")),
	("random", include_str!("../../../pallets/liquid-delegation/tally/tests/vectors/random.jsonl")),
	(
		"orderings",
		include_str!("../../../pallets/liquid-delegation/tally/tests/vectors/orderings.jsonl"),
	),
];

/// The orderings in which the reference program decides an exact tie by the rounding of its doubles, by
/// file and line. None of these scenarios is one.
const DECIDED_BY_ROUNDING: [(&str, usize); 0] = [];

/// The scenarios that the program answers otherwise than the book, by file and line.
const QUIRKS: [(&str, usize); 18] = [
	("named", 23),
	("named", 24),
	("random", 15),
	("random", 17),
	("random", 18),
	("random", 33),
	("random", 34),
	("random", 37),
	("random", 60),
	("random", 70),
	("random", 71),
	("random", 72),
	("random", 77),
	("random", 82),
	("random", 111),
	("random", 115),
	("random", 175),
	("random", 197),
];

fn verdicts(quirks: Quirks) -> Vec<((&'static str, usize), Verdict)> {
	let mut all = Vec::new();
	for (file, text) in FILES {
		for (at, line) in (1..).zip(text.lines()) {
			let verdict = Line::count(line, quirks).unwrap().verdict.unwrap();
			all.push(((file, at), verdict));
		}
	}
	all
}

#[test]
fn every_answer_of_the_reference_program_is_ours_with_its_quirks() {
	let all = verdicts(Quirks::REFERENCE);
	assert_eq!(all.len(), 383);
	let mut tied = Vec::new();
	for (at, verdict) in all {
		match verdict {
			Verdict::Agree => {}
			Verdict::AgreeButForTies => tied.push(at),
			Verdict::Differ(difference) => panic!("{at:?}: {difference}"),
		}
	}
	assert_eq!(tied, DECIDED_BY_ROUNDING);
}

#[test]
fn without_its_quirks_only_these_differ() {
	let differing: Vec<(&str, usize)> = verdicts(Quirks::NONE)
		.into_iter()
		.filter(|(_, verdict)| *verdict != Verdict::Agree)
		.map(|(at, _)| at)
		.collect();
	assert_eq!(differing, QUIRKS);
}

/// Three ballots that make 1 and 2 equal in everything.
#[test]
fn an_exact_tie_may_go_either_way_and_nothing_else_may() {
	let line = |place: &str| {
		let ballots = "[[1, [[1]]], [1, [[2]]], [5, [[3]]]]";
		let line = format!(r#"{{"kind": "issues", "ballots": {ballots}, "place": {place}}}"#);
		Line::count(&line, Quirks::REFERENCE).unwrap().verdict.unwrap()
	};
	assert_eq!(line(r#"{"3": 1, "1": 2, "2": 3}"#), Verdict::Agree);
	assert_eq!(line(r#"{"3": 1, "1": 3, "2": 2}"#), Verdict::AgreeButForTies);
	assert!(matches!(line(r#"{"3": 2, "1": 1, "2": 3}"#), Verdict::Differ(_)));
	assert!(matches!(line(r#"{"3": 1, "1": 2}"#), Verdict::Differ(_)));
	assert!(matches!(line(r#"{"3": 1, "1": 2, "2": 3, "4": 4}"#), Verdict::Differ(_)));
}
