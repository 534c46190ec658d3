// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The program as it is called: what it prints, what it refuses, and with which code it ends.

use std::{
	env, fs,
	path::{Path, PathBuf},
	process,
	sync::atomic::{AtomicU32, Ordering},
};

/// A directory that is gone when it is dropped.
struct Scratch(PathBuf);

impl Scratch {
	fn new() -> Self {
		static MADE: AtomicU32 = AtomicU32::new(0);
		let number = MADE.fetch_add(1, Ordering::Relaxed);
		let path = env::temp_dir().join(format!("co3-count-{}-{number}", process::id()));
		fs::create_dir(&path).unwrap();
		Self(path)
	}
}

impl Drop for Scratch {
	fn drop(&mut self) {
		let _ = fs::remove_dir_all(&self.0);
	}
}

/// Runs the program on `content` in a file called `name`: code, output, complaints.
fn run_with(options: &[&str], name: &str, content: impl AsRef<[u8]>) -> (u8, String, String) {
	let directory = Scratch::new();
	let file = directory.0.join(name);
	fs::write(&file, content).unwrap();
	let mut arguments: Vec<String> = options.iter().map(|option| option.to_string()).collect();
	arguments.push(file.display().to_string());
	let (mut out, mut err) = (Vec::new(), Vec::new());
	let code = co3_count::run(&arguments, &mut out, &mut err).unwrap();
	let place = format!("{}{}", directory.0.display(), std::path::MAIN_SEPARATOR);
	let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap().replace(&place, "");
	(code, text(out), text(err))
}

fn run(name: &str, content: impl AsRef<[u8]>) -> (u8, String, String) {
	run_with(&[], name, content)
}

fn ballots(file: &str) -> String {
	let path = Path::new("tests/ballots").join(file);
	fs::read_to_string(path).unwrap()
}

fn scenario(fields: &str) -> String {
	format!(r#"{{"scenario": {{{fields}}}}}"#)
}

/// A sentence that names file and line, and a code that is not zero.
fn refused(name: &str, content: impl AsRef<[u8]>, line: usize, what: &str) {
	let (code, _, err) = run(name, content);
	assert_eq!(code, 2, "{what}");
	assert!(err.starts_with(&format!("{name}:{line}: ")), "{what}: {err}");
	assert!(err.contains(what) && err.ends_with(".\n"), "{what}: {err}");
}

#[test]
fn what_is_empty_is_as_if_it_were_left_out() {
	let one = r#""mode": "matrix", "matrix": [[0, 1], [3, 0]]"#;
	let nothing = format!(r#"{{"scenario": {{{one}}}, "expected": null}}"#);
	assert_eq!(
		run("a.jsonl", nothing).1.lines().next(),
		run("a.jsonl", scenario(one)).1.lines().next()
	);
	let runoff = |more: &str| {
		let line = format!(r#"{{"kind": "issues", "ballots": [[1, [[1, 2]]]]{more}}}"#);
		let (code, out, err) = run("a.jsonl", line);
		assert_eq!((code, err.as_str()), (0, ""));
		out
	};
	assert_eq!(runoff(r#", "place": null, "scenario": null"#), runoff(""));
	let computed = |content: String| {
		let (code, out, err) = run_with(&["--json"], "a.jsonl", content);
		assert_eq!((code, err.as_str()), (0, ""));
		out
	};
	let full =
		r#""mode": "tally", "members": [{}, {}], "initiatives": 1, "ballots": {"1": {"1": 1}}"#;
	let empty = full.replacen(
		"[{}, {}]",
		r#"[{"active": null, "weight": null, "privilege": null}, {"voting_right": null}]"#,
		1,
	) + r#", "policy": null, "delegations": null, "not_admitted": null"#;
	assert_eq!(computed(scenario(&empty)), computed(scenario(full)));
	let nobody = full.replacen(r#""ballots": {"1": {"1": 1}}"#, r#""ballots": {}"#, 1);
	let silent = full.replacen(r#", "ballots": {"1": {"1": 1}}"#, "", 1);
	assert_eq!(computed(scenario(&silent)), computed(scenario(&nobody)));
	let diagonal = one.replacen("[0, 1]", "[null, 1]", 1);
	assert_eq!(computed(scenario(&diagonal)), computed(scenario(one)));
	let turnout = r#", "policy": {"turnout": null, "tie_breaking": null}"#;
	assert_eq!(computed(scenario(&format!("{full}{turnout}"))), computed(scenario(full)));
	// What must be there is not there by being empty.
	refused("a.jsonl", scenario(&full.replacen("[{}, {}]", "null", 1)), 1, "is null");
	refused("a.jsonl", r#"{"scenario": null}"#, 1, "the scenario is null");
}

#[test]
fn endings_may_be_in_capitals() {
	let lines = "2: 1,{2,3}\n1: 3\n";
	let (code, out, err) = run("A.TOC", lines);
	assert_eq!((code, err.as_str()), (0, ""));
	assert_eq!(out, run("A.toc", lines).1);
	let one = r#""mode": "matrix", "matrix": [[0, 1], [3, 0]]"#;
	assert!(run("A.JSONL", scenario(one))
		.1
		.ends_with("0 agree, 0 differ, 1 had nothing expected\n"));
}

#[test]
fn scenarios_agree_differ_or_are_just_counted() {
	let one = r#""mode": "matrix", "matrix": [[0, 1], [3, 0]], "voter_count": 4"#;
	let expecting = |rank: u32| {
		format!(r#"{{"scenario": {{{one}}}, "expected": {{"status_quo_rank": {rank}}}}}"#)
	};
	let (code, out, err) = run("a.jsonl", format!("{}\r\n\r\n{}\n", expecting(2), scenario(one)));
	assert_eq!((code, err.as_str()), (0, ""));
	assert_eq!(
		out,
		"agree a.jsonl:1\ncounted a.jsonl:3: nothing was expected\n1 agree, 0 differ, 1 had nothing expected\n"
	);
	let (code, out, _) = run("a.jsonl", expecting(1));
	assert_eq!(code, 1);
	assert!(out.starts_with("differ a.jsonl:1: status_quo_rank: 2 computed, 1 expected\n"));
}

#[test]
fn json_is_in_the_form_of_what_is_expected() {
	let ordering = r#"{"kind": "issues", "ballots": [[2, [[4, 9]]], [1, [[9]]]]}"#;
	let (code, out, _) = run_with(&["--json"], "a.jsonl", ordering);
	assert_eq!((code, out.as_str()), (0, "{\"4\": 2, \"9\": 1}\n"));
	let simple = r#""mode": "matrix", "matrix": [[0, 5, 3], [5, 0, 5], [7, 5, 0]], "voter_count": 10,
		"policy": {"tie_breaking": "simple"}"#;
	let simple = scenario(simple).replace('\n', " ");
	let (_, out, _) = run_with(&["--json"], "a.jsonl", &simple);
	assert!(out.starts_with("{\"error\": "), "{out}");
	let (_, out, _) = run_with(&["--json", "--by-the-book"], "a.jsonl", &simple);
	assert!(out.starts_with("{\"state\": \"finished_with"), "{out}");
}

#[test]
fn a_turnout_is_spoken_of_where_the_policy_asks_for_one() {
	let printed = |population: u32, policy: &str| {
		let scenario = scenario(&format!(
			r#""mode": "matrix", "matrix": [[0, 8], [16, 0]], "voter_count": 25,
			"population": {population}, "policy": {{{policy}}}"#
		));
		let (code, out, _) = run_with(&["--json"], "a.jsonl", scenario.replace('\n', " "));
		assert_eq!(code, 0);
		out
	};
	for (population, turnout, enough) in [
		(100, r#"{"adaptive": true}"#, false),
		(99, r#"{"adaptive": true}"#, true),
		(99, r#"{"adaptive": true, "absolute": 26}"#, false),
		(100, r#"{"num": 1, "den": 4}"#, true),
		(101, r#"{"num": 1, "den": 4}"#, false),
		(25, r#"{"absolute": 26}"#, false),
		(100, "{}", true),
	] {
		let out = printed(population, &format!("\"turnout\": {turnout}"));
		assert!(out.contains(&format!("\"turnout_quorum\": {enough}")), "{out}");
		assert!(out.contains(&format!("\"winner\": {enough}")), "{out}");
	}
	let out = printed(100, "");
	assert!(out.contains("\"winner\": true") && !out.contains("turnout"), "{out}");
}

#[test]
fn hostile_scenarios_are_refused_with_a_sentence() {
	let tally = |more: &str| {
		scenario(&format!(r#""mode": "tally", "members": 3, "initiatives": 2, {more}"#))
	};
	let delegations = |rows: &str| tally(&format!(r#""ballots": {{}}, "delegations": [{rows}]"#));
	let members = |members: &str| {
		scenario(&format!(
			r#""mode": "tally", "members": {members}, "initiatives": 1, "ballots": {{}}"#
		))
	};
	let snapshot = |more: &str| {
		scenario(&format!(r#""mode": "snapshot", "members": 2, "initiatives": [{{}}], {more}"#))
	};
	let policy = |policy: &str| {
		scenario(&format!(r#""mode": "matrix", "matrix": [[0]], "policy": {{{policy}}}"#))
	};
	for (line, what) in [
		("{".into(), "not proper JSON"),
		("[1]".into(), "the line is a list, not an object"),
		("{}".into(), "has no \"scenario\""),
		("\u{0}".into(), "not proper JSON"),
		("[".repeat(100_000), "not proper JSON"),
		(r#"{"scenario": 7}"#.into(), "the scenario is 7, not an object"),
		(scenario(""), "has no \"mode\""),
		(scenario(r#""mode": "guess""#), "not tally, matrix or snapshot"),
		(scenario(r#""mode": "tally""#), "has no \"members\""),
		(members("-1"), "is -1, not a whole number"),
		(members("1.5"), "is 1.5, not a whole number"),
		(members("99999999999999999999999999"), "\"members\" is "),
		(members("99999999999"), "not a whole number from 0 to 5000000"),
		(members("\"3\""), "is \"3\", not a whole number"),
		(members("[1]"), "member 1 is 1, not an object"),
		(members(r#"[{"weight": -1}]"#), "is -1, not a whole number"),
		(members(r#"[{"weight": "1"}]"#), "is \"1\", not a whole number"),
		(members(r#"[{"active": 1}]"#), "is 1, not true or false"),
		(tally(r#""ballots": []"#), "is a list, not an object"),
		(tally(r#""ballots": {"4": {}}"#), "is \"4\", and there are 1 to 3"),
		(tally(r#""ballots": {"01": {}}"#), "is \"01\", and there are 1 to 3"),
		(tally(r#""ballots": {"1": {}, "1": {}}"#), "\"1\" is named twice"),
		(tally(r#""ballots": {"1": {"3": 1}}"#), "is \"3\", and there are 1 to 2"),
		(tally(r#""ballots": {"1": {"1": 4294967296}}"#), "not a whole number of 32 bits"),
		(tally(r#""ballots": {"1": {"1": null}}"#), "is null, not a whole number of 32 bits"),
		(tally(r#""ballots": {}, "not_admitted": [2, 2]"#), "is there twice"),
		(delegations(r#"{"from": 1, "to": 1, "scope": "unit"}"#), "to the same"),
		(delegations(r#"{"from": 1, "to": 4, "scope": "unit"}"#), "is 4, and there are 1 to 3"),
		(delegations(r#"{"from": 0, "to": 1, "scope": "unit"}"#), "is 0, and there are 1 to 3"),
		(delegations(r#"{"from": 1, "scope": "unit"}"#), "has no \"to\""),
		(delegations(r#"{"from": 1, "to": 2, "scope": "all"}"#), "not unit, area or issue"),
		(delegations(r#"{"from": 1, "to": null, "scope": "unit"}"#), "to nobody"),
		(
			delegations(
				r#"{"from": 1, "to": 2, "scope": "area"}, {"from": 1, "to": 3, "scope": "area"}"#,
			),
			"the second one of member 1",
		),
		(scenario(r#""mode": "matrix", "matrix": []"#), "has 0 rows"),
		(scenario(r#""mode": "matrix", "matrix": [[0, 1], [2]]"#), "has 1 numbers"),
		(scenario(r#""mode": "matrix", "matrix": [[0, -1], [2, 0]]"#), "is -1, not a whole number"),
		(policy(r#""tie_breaking": "coin""#), "not one of: variant1, variant2, simple"),
		(policy(r#""direct_majority_den": 0"#), "is zero"),
		(policy(r#""turnout": "most""#), "\"turnout\" of the policy is \"most\", not an object"),
		(policy(r#""turnout": {"absolute": -1}"#), "is -1, not a whole number"),
		(policy(r#""turnout": {"den": 0}"#), "\"den\" of \"turnout\" of the policy is zero"),
		(policy(r#""turnout": {"adaptive": 1}"#), "is 1, not true or false"),
		(
			scenario(r#""mode": "matrix", "matrix": [[0]], "voter_count": 4, "population": 3"#),
			"the population is 3, and 4 voted",
		),
		(
			policy(r#""defeat_strength": "simple", "no_reverse_beat_path": true"#),
			"needs tuple strength",
		),
		(snapshot(r#""support": [{"member": 3, "initiative": 1}]"#), "is 3, and there are 1 to 2"),
		(snapshot(r#""support": [{"member": 1, "initiative": 2}]"#), "is 2, and there are 1 to 1"),
		(snapshot(r#""support": [{"member": 1, "initiative": 1, "draft": 2}]"#), "from 0 to 1"),
		(
			snapshot(
				r#""suggestions": [{"initiative": 1, "opinions": [{"member": 1, "degree": 0}]}]"#,
			),
			"not -2, -1, 1 or 2",
		),
		(r#"{"kind": "people", "ballots": []}"#.into(), "not one of: issues, suggestions"),
		(r#"{"kind": "issues"}"#.into(), "has no \"ballots\""),
		(r#"{"kind": "issues", "ballots": [[1]]}"#.into(), "not a weight and a list of sections"),
		(r#"{"kind": "issues", "ballots": [[-1, []]]}"#.into(), "is -1, not a whole number"),
	] {
		refused("b.jsonl", format!("\n{line}"), 2, what);
	}
	let many: Vec<String> = (0..1 << 16).map(|candidate| candidate.to_string()).collect();
	let many = format!(r#"{{"kind": "suggestions", "ballots": [[1, [[{}]]]]}}"#, many.join(","));
	refused("b.jsonl", many, 1, "too many candidates");
	refused("b.jsonl", [b'{', 0xff], 1, "not text in UTF-8");
}

#[test]
fn weights_that_overflow_are_added_up() {
	let most = u64::MAX;
	let line = scenario(&format!(
		r#""mode": "tally", "members": [{{"weight": {most}}}, {{"weight": {most}}}], "initiatives": 1,
		"ballots": {{"1": {{"1": 1}}}}, "delegations": [{{"from": 2, "to": 1, "scope": "unit"}}]"#
	));
	let (code, out, _) = run_with(&["--json"], "a.jsonl", line.replace('\n', " "));
	assert_eq!(code, 0);
	assert!(out.contains(&format!("\"voter_count\": {}", 2 * u128::from(most))), "{out}");
}

/// Written out for everybody, this chain would have five thousand million links.
#[test]
fn a_chain_is_as_long_as_it_likes() {
	let members = 100_000;
	let rows: Vec<_> = (1..members)
		.map(|one| format!(r#"{{"from": {one}, "to": {}, "scope": "unit"}}"#, one + 1))
		.collect();
	let line = format!(
		r#"{{"scenario": {{"mode": "tally", "members": {members}, "initiatives": 1, "delegations": [{}],
		"ballots": {{"{members}": {{"1": 1}}}}}}, "expected": {{"voter_count": {members},
		"delegating": {{"1": {{"weight": 1}}}}}}}}"#,
		rows.join(",")
	)
	.replace("\n\t\t", "");
	let (code, out, _) = run("chain.jsonl", line);
	assert_eq!(code, 1);
	assert!(out.contains("delegating.2: {\"weight\": 2, \"scope\": \"unit\", \"chain\": [3, 4, 5,"));
}

#[test]
fn what_is_expected_may_be_beyond_64_bits() {
	let most = u64::MAX;
	let line = format!(
		r#"{{"scenario": {{"mode": "tally", "members": [{{"weight": {most}}}, {{"weight": {most}}}], "initiatives": 1,
		"ballots": {{"1": {{}}, "2": {{}}}}}}, "expected": {{"voter_count": {}}}}}"#,
		2 * u128::from(most)
	);
	assert_eq!(run("a.jsonl", line.replace("\n\t\t", "")).0, 0);
}

#[test]
fn what_is_wrong_with_one_line_does_not_stop_the_others() {
	let good = scenario(r#""mode": "matrix", "matrix": [[0]], "voter_count": 0"#);
	let (code, out, err) = run("a.jsonl", format!("{good}\nnonsense\n{good}"));
	assert_eq!(code, 2);
	assert_eq!(out.lines().filter(|line| line.starts_with("counted")).count(), 2);
	assert!(out.ends_with("0 agree, 0 differ, 2 had nothing expected, 1 could not be read\n"));
	assert_eq!(err.lines().count(), 1);
}

#[test]
fn no_file_no_scenario_no_option() {
	assert_eq!(run("a.jsonl", "").0, 2);
	assert_eq!(run("a.jsonl", " \r\n\n").2, "a.jsonl: there is no scenario in it.\n");
	assert!(run("a.txt", "").2.contains("its name ends in none of"));
	for (arguments, what) in [
		(vec!["/nowhere/a.jsonl"], "cannot be read"),
		(vec!["/nowhere/a.toc"], "cannot be read"),
		(vec!["/"], "cannot be read"),
		(vec![], "no file is named"),
		(vec!["--loud"], "there is no option"),
	] {
		let arguments: Vec<String> = arguments.into_iter().map(String::from).collect();
		let (mut out, mut err) = (Vec::new(), Vec::new());
		assert_eq!(co3_count::run(&arguments, &mut out, &mut err).unwrap(), 2);
		assert!(String::from_utf8(err).unwrap().contains(what), "{what}");
	}
}

#[test]
fn ballots_with_ties_and_without_all_names_have_an_order() {
	let (code, out, _) = run("picnic.toi", ballots("picnic.toi"));
	assert_eq!(code, 0);
	let lines: Vec<&str> = out.lines().collect();
	assert_eq!(
		lines,
		[
			"pairwise: voters who prefer the row to the column",
			"   1  2  3  4",
			"1  -  6  4  9  Parco Dora, by the river",
			"2  1  -  5  9  Piazza d'Armi",
			"3  2  4  -  9  Valentino",
			"4  0  0  0  -  4",
			"order: Parco Dora, by the river > Piazza d'Armi > Valentino > 4",
		]
	);
	let (_, out, _) = run_with(&["--json"], "picnic.toi", ballots("picnic.toi"));
	assert!(
		out.contains(r#""order": [["Parco Dora, by the river"], ["Piazza d'Armi"], "#),
		"{out}"
	);
}

#[test]
fn a_perfect_circle_is_a_tie() {
	let (code, out, _) = run("circle.soc", ballots("circle.soc"));
	assert_eq!(code, 0);
	assert_eq!(out.lines().last(), Some("order: Rock = Paper = Scissors"));
}

#[test]
fn files_with_dos_lines_a_mark_and_comments_in_between_are_read() {
	let text = "\u{feff}# ALTERNATIVE NAME 1: A\r\n# ALTERNATIVE NAME 2: B\r\n\r\n2: 2,1\r\n# so\r\n1: {1, 2}\r\n";
	let (code, out, _) = run("dos.toc", text);
	assert_eq!((code, out.lines().last()), (0, Some("order: B > A")));
	let (code, out, _) = run("bare.soi", "3: 7\n2: 9,7");
	assert_eq!((code, out.lines().last()), (0, Some("order: 7 > 9")));
}

#[test]
fn names_in_latin_1_and_braces_with_nobody_are_read() {
	let text = b"# ALTERNATIVE NAME 1: Jos\xe9\n# ALTERNATIVE NAME 2: Zo\xc3\xab\n2: {},2,{ },1\n1: 1,{}\n";
	let (code, out, _) = run("old.toi", text);
	assert_eq!((code, out.lines().last()), (0, Some("order: Zoë > José")));
}

#[test]
fn the_form_of_before_2022_is_read() {
	let text = "3\n1,Parco Dora, by the river\n2,Valentino\n3,\n9,9,3\n5,1,{2,3}\n3,2,1\n1,{3}\n";
	let (code, out, _) = run("old.toi", text);
	let order = "order: Parco Dora, by the river > Valentino > 3";
	assert_eq!((code, out.lines().last()), (0, Some(order)));
	for (line, content, what) in [
		(1, "99999\n", "more than 2048 alternatives"),
		(3, "2\n1,A\n1,B\n2,2,1\n2,1\n", "named twice"),
		(3, "2\n1,A\nB\n", "is \"B\", not a whole number"),
		(4, "1\n1,A\n1,1,1\n1\n", "no comma"),
		(4, "1\n1,A\n1,1,1\n1,2\n", "there is no alternative 2"),
	] {
		refused("old.soc", content, line, what);
	}
	for cut in ["2\n1,A\n", "1\n1,A\n"] {
		assert_eq!(run("old.soc", cut).2, "old.soc: it ends before its ballots.\n");
	}
}

#[test]
fn hostile_ballots_are_refused_with_a_sentence() {
	for (line, what) in [
		("1 2,1", "no colon"),
		(": 1", "is \"\", not a whole number"),
		("-1: 1,2", "is \"-1\", not a whole number"),
		("+1: 1,2", "is \"+1\", not a whole number"),
		("99999999999999999999: 1", "not a whole number of 64 bits"),
		("1: 1,,2", "an alternative is \"\""),
		("1: 1,2,", "an alternative is \"\""),
		("1: 1 2", "is \"1 2\""),
		("1: A", "is \"A\""),
		("1: 3", "there is no alternative 3"),
		("1: 1,1", "alternative 1 is on the ballot twice"),
		("1: 1,{2,1}", "alternative 1 is on the ballot twice"),
		("1: {1,2", "opened and not closed"),
		("1: 1}", "closed that were not opened"),
		("1: {1,{2}}", "inside braces"),
		("1: {1,}", "an alternative is \"\""),
		("1: {", "an alternative is \"\""),
		("1: {1}{2}", "a comma is missing"),
	] {
		for name in ["c.soc", "c.soi", "c.toc", "c.toi"] {
			refused(name, format!("# NUMBER ALTERNATIVES: 2\n{line}\n"), 2, what);
		}
	}
	refused("c.soc", "# NUMBER ALTERNATIVES: 99999999\n", 1, "more than 2048 alternatives");
	refused("c.soc", "# NUMBER ALTERNATIVES: many\n", 1, "is \"many\"");
	refused("c.soc", "# ALTERNATIVE NAME 1: A\n# ALTERNATIVE NAME 1: B\n", 2, "named twice");
	assert_eq!(run("c.soc", "").2, "c.soc: there are no alternatives.\n");
	assert_eq!(run("c.soc", "").0, 2);
}

#[test]
fn voters_beyond_64_bits_are_added_up() {
	let most = u64::MAX;
	let (code, out, _) = run("c.soc", format!("{most}: 1,2\n{most}: 1,2\n"));
	assert_eq!(code, 0);
	assert!(out.contains(&(2 * u128::from(most)).to_string()), "{out}");
}
