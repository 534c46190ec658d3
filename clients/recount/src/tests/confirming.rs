// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What must have led before it wins.

use super::{
	honest,
	node::FakeNode,
	random,
	town::{voter_key, Town},
	ISSUE,
};
use crate::{
	scenario, Case, Count, Error, Established, Export, Finding, Recorder, Recount, Report, State,
	Trust, Who,
};
use co3_proofs::ProofError;
use std::io::Cursor;

/// The same town as its confirmation period begins: what is published is what leads then.
fn beginning() -> Town {
	let mut town = Town::new();
	(town.confirmation, town.count) = (20, Count::Confirmation);
	town
}

/// Recounts what led, with a node that is honest but for keys of which it says nothing.
fn recounted(town: &Town, hidden: &[Vec<u8>], who: Option<Who>) -> Result<Report, Error> {
	let chain = town.chain();
	let mut node = FakeNode::of(&chain);
	node.hidden.extend(hidden.iter().cloned());
	let mut source = node.source_of(town.subject());
	let trust = Trust::Genesis { hash: chain.genesis(), authorities: None };
	let recount = Recount { subject: town.subject(), trust, who, scenario: None };
	recount.vote(&mut source)
}

#[test]
fn what_led_before_wins() {
	let report = honest(&Town::new().confirmed(Some(1))).unwrap();
	assert!(report.is_equal(), "{report}");
	assert!(report.to_string().contains("began, initiative 1 led."), "{report}");
	let json = report.json();
	assert_eq!((&json["led"], &json["confirmation"]), (&1.into(), &false.into()));
	assert_eq!(honest(&Town::new()).unwrap().json().get("led"), None);
}

#[test]
fn what_did_not_lead_before_does_not_win() {
	for led in [Some(2), None] {
		let mut town = Town::new().confirmed(led);
		let named = ["winner", "unconfirmed initiative"]
			.map(|what| format!("the {what} is not what was published"));
		assert_eq!(honest(&town).unwrap().evidence.differences, named);
		(town.published.winner, town.published.unconfirmed) = (None, Some(1));
		let report = honest(&town).unwrap();
		assert!(report.is_equal(), "{report}");
		let text = report.to_string();
		assert!(text.contains("place 1 of 3, and not confirmed."), "{text}");
		assert!(text.contains("Nothing was decided"), "{text}");
		assert_eq!(report.json()["recounted"]["unconfirmed"], 1);
	}
	// What nobody asked to be confirmed need not be.
	let mut town = Town::new().confirmed(Some(2));
	town.confirmation = 0;
	assert!(honest(&town).unwrap().is_equal());
}

#[test]
fn what_led_has_a_recount_of_its_own() {
	let town = beginning();
	let report = recounted(&town, &[], None).unwrap();
	assert!(report.is_equal(), "{report}");
	let text = report.to_string();
	assert!(text.contains("12, when its confirmation period began: the recount is"), "{text}");
	assert!(text.contains("place 1 of 3, and leading."), "{text}");
	assert_eq!(report.json()["confirmation"], true);
	let asked = recounted(&town, &[], Some(Who::Resident(4))).unwrap();
	assert_eq!(asked.json()["my"]["chain"], serde_json::json!(["3", "1"]));
	// And nobody says that something else led.
	let mut forged = beginning();
	forged.published.winner = Some(2);
	let said = recounted(&forged, &[], None).unwrap().evidence.differences;
	assert_eq!(said, ["the winner is not what was published"]);
	let mut elsewhere = beginning();
	elsewhere.published.closed += 1;
	let said = recounted(&elsewhere, &[], None).unwrap().evidence.differences;
	assert_eq!(said, ["the tick of the close is not what was published"]);
}

#[test]
fn what_led_is_counted_as_of_the_last_block_before_and_of_no_other() {
	for paused in [(9, 9), (10, 11)] {
		let town = Town { paused, ..beginning() };
		let said = recounted(&town, &[], None).unwrap().evidence.differences;
		assert!(
			said.len() == 1 && said[0].contains("vote before its confirmation period"),
			"{said:?}"
		);
	}
}

#[test]
fn one_ballot_left_out_is_noticed() {
	let town = beginning();
	match recounted(&town, &[voter_key("Ballots", 1)], None) {
		Err(Error::Proof { what, error: ProofError::Missing(_) }) => {
			assert_eq!(what, "the ballots");
		}
		other => panic!("{:?}", other.map(|report| report.to_string())),
	}
}

#[test]
fn what_is_not_on_record_cannot_be_recounted() {
	let vote = Town::new();
	let asked = Town { count: Count::Confirmation, ..vote.clone() };
	let chain = vote.chain();
	let recount =
		Recount { subject: asked.subject(), trust: Trust::Node, who: None, scenario: None };
	let mut source = FakeNode::of(&chain).source_of(asked.subject());
	match recount.of(&mut source) {
		Err(Error::Unknown(why)) => assert!(why.contains("before the close"), "{why}"),
		other => panic!("{:?}", other.map(|report| report.to_string())),
	}
}

#[test]
fn what_was_exported_is_recounted_without_a_node() {
	let town = beginning();
	let (chain, subject) = (town.chain(), town.subject());
	let trust = Trust::Genesis { hash: chain.genesis(), authorities: None };
	let recount = Recount { subject, trust, who: None, scenario: None };
	let mut file = Vec::new();
	let mut node = FakeNode::of(&chain).source_of(subject);
	let told = recount.of(&mut Recorder::new(&mut node, subject, &mut file)).unwrap();
	let mut export = Export::open(Cursor::new(&file)).unwrap();
	assert_eq!(export.subject(), subject);
	assert_eq!(recount.of(&mut export).unwrap().to_string(), told.to_string());
	let both = String::from_utf8(file).unwrap();
	let both = both.replacen("\"confirmation\"", "\"support\":\"discussion\",\"confirmation\"", 1);
	assert!(Export::open(Cursor::new(both.as_bytes())).is_err());
}

#[test]
fn other_programs_count_what_the_ballots_alone_say() {
	let mut unconfirmed = Town::new().confirmed(None);
	(unconfirmed.published.winner, unconfirmed.published.unconfirmed) = (None, Some(1));
	for town in [unconfirmed, beginning()] {
		let chain = town.chain();
		let mut node = FakeNode::of(&chain).source_of(town.subject());
		let blocks = Established::by(&mut node, &Trust::Node).unwrap();
		let mut state = State::new(&mut node, blocks.roots());
		let case = Case::read(&mut state, &blocks, town.subject(), None).unwrap();
		assert_eq!(case.frozen.subject.issue, ISSUE);
		let mut line = Vec::new();
		scenario::write_vote(&case, &town.published, &mut line).unwrap();
		random::agrees(std::str::from_utf8(&line).unwrap());
	}
}
