// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What became of one person's vote.

use super::{
	asked_by,
	node::FakeNode,
	town::{account, Said, Town},
};
use crate::{records::Paper, Finding, Report, Who};

fn told(town: &Town, who: Who) -> Report {
	let chain = town.chain();
	let mut source = FakeNode::of(&chain).source();
	asked_by(&chain, &mut source, Some(who)).unwrap()
}

/// What resident `id` is told.
fn story(id: u64) -> String {
	let report = told(&Town::new(), Who::Account(account(id))).to_string();
	report.split("\n\n").last().unwrap().replace('\n', " ").trim().to_string()
}

#[test]
fn who_voted_hears_so() {
	assert_eq!(
		story(1),
		"Resident 1 could take part with weight 1. They voted themselves: whatever they had delegated \
		 was suspended. The ballot of resident 1 weighed 3, and gave the initiatives these grades: 1: \
		 +1, 2: -1."
	);
	let decided = story(11);
	assert!(decided.contains("with weight 5"), "{decided}");
	// What was not admitted was not voted on.
	assert!(story(2).ends_with("weighed 2, and gave the initiatives these grades: 2: +1."));
}

#[test]
fn who_trusted_somebody_sees_the_way() {
	assert_eq!(
		story(4),
		"Resident 4 could take part with weight 1. They did not vote, and trusted resident 3 in the \
		 issue's area. Their weight went to resident 3, then to resident 1. The ballot of resident 1 \
		 weighed 3, and gave the initiatives these grades: 1: +1, 2: -1."
	);
	assert!(story(5).contains("trusted resident 2 in this issue"));
	let json = told(&Town::new(), Who::Resident(4)).json();
	assert_eq!(json["my"]["chain"], serde_json::json!(["3", "1"]));
	assert_eq!((&json["my"]["end"], &json["my"]["countedWeight"]), (&"voted".into(), &"3".into()));
}

#[test]
fn what_is_lost_is_said_to_be_lost() {
	let circle = story(6);
	assert!(circle.contains("trusted resident 7") && circle.contains("in a circle"), "{circle}");
	assert!(story(12).ends_with("They did not vote, and trusted nobody in this issue."));
	let gone = story(14);
	assert!(
		gone.contains("who is no resident any more") && gone.ends_with("it was lost."),
		"{gone}"
	);
	let mut town = Town::new();
	town.said.insert(3, Said::unit(12));
	let idle = told(&town, Who::Resident(4)).to_string();
	assert!(idle.contains("went to resident 3, then to resident 12."), "{idle}");
	assert!(idle.contains("neither voted nor trusted anybody: it was lost"), "{idle}");
	town.said.insert(3, Said::unit(9));
	let suspended = told(&town, Who::Resident(4)).to_string();
	assert!(suspended.contains("(a registrar had suspended them): it was lost"), "{suspended}");
}

#[test]
fn who_could_not_take_part_hears_why() {
	assert_eq!(story(8), "Resident 8 could not take part: they lived elsewhere.");
	assert!(story(9).ends_with("a registrar had suspended them."));
	assert!(story(10).ends_with("the last day of their rights was over."));
	let mut town = Town::new();
	town.overrides.clear();
	let class = told(&town, Who::Resident(11)).to_string();
	assert!(class.contains("their class had no vote here"), "{class}");
	let someone = town.people.get_mut(&12).unwrap();
	someone.age = 3;
	let age = told(&town, Who::Resident(12)).to_string();
	assert!(age.contains("their age class had no vote here"), "{age}");
	let barred =
		co3_tally::Override { initiative_right: None, voting_right: Some(false), weight: None };
	town.overrides.insert(1, Some(barred));
	let barred = told(&town, Who::Resident(1)).to_string();
	assert!(barred.contains("so decided for them in this issue"), "{barred}");
	let stranger = told(&Town::new(), Who::Resident(99));
	assert!(stranger.to_string().contains("Nobody like that was a resident then."));
	assert!(stranger.is_equal());
	assert!(stranger.json()["my"]["unknown"].is_string());
}

#[test]
fn an_empty_and_a_sealed_ballot_say_nothing() {
	let mut town = Town::new();
	let empty = Some(Paper::Open(vec![]));
	town.ballots.insert(1, (empty.clone(), empty));
	let said = told(&town, Who::Resident(4)).to_string();
	assert!(said.contains("said nothing for or against any initiative"), "{said}");
	let sealed = Some(Paper::Sealed([1; 32]));
	town.ballots.insert(1, (sealed.clone(), sealed));
	let said = told(&town, Who::Resident(4)).to_string();
	assert!(said.contains("stayed sealed, and said nothing"), "{said}");
}
