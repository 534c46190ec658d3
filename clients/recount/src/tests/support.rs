// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Recounts of support: who could be voted on, and why.

use super::{
	discussion::{interested, Discussion, Proposed},
	node::FakeNode,
	random,
	town::{initiative_key, resident_key, truster_key, voter_key, Someone, CLOSED},
};
use crate::{
	records::Participation, scenario, Backing, Error, Established, Export, Finding, Moment,
	Recorder, Recount, State, Trust,
};
use co3_proofs::ProofError;
use codec::Encode;
use proptest::{
	collection::{btree_map, vec},
	prelude::*,
};
use std::{collections::BTreeMap, io::Cursor};

#[test]
fn the_published_support_of_an_honest_chain_is_the_recount() {
	let discussion = Discussion::new();
	let report = discussion.recounted(&[]).unwrap();
	assert!(report.is_equal(), "{report}");
	assert_eq!(report.recounted, discussion.published);
	let text = report.to_string();
	assert!(text.contains("support at the end of the verification: the recount is"), "{text}");
	assert!(text.contains("supported with weight 7, of which 2 had seen the last draft"), "{text}");
	let json = report.json();
	assert_eq!((&json["equal"], &json["support"]), (&true.into(), &"verification".into()));
	assert_eq!(json["publishedBytes"], json["recountedBytes"]);
	assert_eq!(json["recounted"]["supports"][1]["satisfied"], "7");
	assert_eq!(
		(&json["read"]["participations"], &json["recounted"]["quorum"]),
		(&"8".into(), &"1".into())
	);
}

/// What is said to differ where the chain does otherwise than it should.
fn said_of(change: impl Fn(&mut Discussion)) -> Vec<String> {
	let mut discussion = Discussion::new();
	change(&mut discussion);
	let report = discussion.recounted(&[]).unwrap();
	assert!(!report.is_equal() && report.to_string().contains("NOT THE PUBLISHED RESULT"));
	report.evidence.differences
}

#[test]
fn each_figure_that_is_wrong_is_named() {
	let only = |change: fn(&mut Discussion), what: &str| {
		assert_eq!(said_of(change), [format!("the {what} is not what was published")]);
	};
	only(|one| one.published.freeze.moment += 1, "frozen moment");
	only(|one| one.published.heads -= 1, "number of people");
	only(|one| one.published.population += 1, "weight of all people");
	only(|one| one.published.participants += 1, "number of those who took part");
	only(|one| one.published.supports[0].1.informed -= 1, "support");
	only(|one| one.published.quorum = Some(2), "quorum");
	only(|one| one.published.quorum = None, "quorum");
}

#[test]
fn whatever_the_state_says_decides() {
	let changes: [fn(&mut Discussion); 6] = [
		|one| one.participations.retain(|person, _| *person != 2),
		|one| one.participations.extend([(12, interested(&[]))]),
		|one| one.town.people.extend([(9, Someone::PLAIN)]),
		|one| one.town.said.retain(|truster, _| *truster != 3),
		|one| one.town.overrides.retain(|person, _| *person != 11),
		|one| one.initiatives.get_mut(&2).unwrap().drafts = 1,
	];
	for change in changes {
		assert!(!said_of(change).is_empty());
	}
}

#[test]
fn what_was_voted_on_has_to_follow() {
	let admitted = |number: u8, admitted: Option<bool>| {
		said_of(|one| one.initiatives.get_mut(&number).unwrap().admitted = admitted)
	};
	let [should, should_not] = ["should", "should not"]
		.map(|word| format!("initiative 0 {word} be voted on, and the chain says otherwise"));
	let of = |sentence: &str, number: u8| [sentence.replace('0', &number.to_string())];
	assert_eq!(admitted(1, Some(false)), of(&should, 1));
	assert_eq!(admitted(2, None), of(&should, 2));
	assert_eq!(admitted(3, Some(true)), of(&should_not, 3));
	assert_eq!(admitted(4, Some(true)), of(&should_not, 4));
}

#[test]
fn whatever_is_left_out_is_found_missing_and_named() {
	let discussion = Discussion::new();
	for (key, what) in [
		(voter_key("Participations", 2), "the participations"),
		(voter_key("Participations", 8), "the participations"),
		(resident_key(5), "the register"),
		(truster_key(3), "the delegations"),
		(voter_key("Overrides", 11), "the overrides"),
		(initiative_key(2), "the initiatives"),
	] {
		match discussion.recounted(&[key]) {
			Err(Error::Proof { what: found, error: ProofError::Missing(_) }) => {
				assert_eq!(found, what)
			}
			other => panic!("{what}: {:?}", other.map(|report| report.to_string())),
		}
	}
}

#[test]
fn each_phase_has_a_record_of_its_own() {
	let mut discussion = Discussion::new();
	discussion.moment = Moment::Discussion;
	discussion.published.quorum = None;
	let report = discussion.recounted(&[]).unwrap();
	assert!(report.is_equal(), "{report}");
	// What is different in one issue does not change how many an area has, and decides nothing yet.
	discussion.moment = Moment::Admission;
	assert!(!discussion.recounted(&[]).unwrap().is_equal());
	(discussion.published.heads, discussion.published.population) = (9, 9);
	let report = discussion.recounted(&[]).unwrap();
	assert!(report.is_equal(), "{report}");
}

#[test]
fn a_phase_that_ended_at_another_tick_is_named() {
	let said = said_of(|one| one.due += 1);
	assert_eq!(said, ["the verification ended at another tick than it was to end at"]);
	let said = said_of(|one| {
		one.moment = Moment::Discussion;
		one.published.quorum = None;
		one.due += 1;
	});
	assert_eq!(said, ["the discussion ended at another tick than it was to end at"]);
	for (moment, quorum) in [(Moment::Verification, Some(1)), (Moment::Discussion, None)] {
		for paused in [(10, 11), (9, 9)] {
			let said = said_of(|one| {
				(one.moment, one.published.quorum) = (moment, quorum);
				one.town.paused = paused;
			});
			assert!(said.len() == 1 && said[0].contains("that is not the last block"), "{said:?}");
		}
	}
	let checked = said_of(|one| {
		one.moment = Moment::Admission;
		one.published.quorum = None;
		(one.published.heads, one.published.population) = (9, 9);
		one.town.paused = (9, 9);
	});
	assert!(checked.len() == 1 && checked[0].contains("the admission ended at"), "{checked:?}");
}

#[test]
fn what_is_not_on_record_cannot_be_recounted() {
	let discussion = Discussion::new();
	let chain = discussion.chain();
	let subject = Discussion { moment: Moment::Discussion, ..discussion }.subject();
	let trust = Trust::Genesis { hash: chain.genesis(), authorities: None };
	let recount = Recount { subject, trust, who: None, scenario: None };
	let mut source = FakeNode::of(&chain).source_of(subject);
	match recount.of(&mut source) {
		Err(Error::Unknown(why)) => assert!(why.contains("end of its discussion"), "{why}"),
		other => panic!("{:?}", other.map(|report| report.to_string())),
	}
}

#[test]
fn what_was_exported_is_recounted_without_a_node() {
	let discussion = Discussion::new();
	let (chain, subject) = (discussion.chain(), discussion.subject());
	let trust = Trust::Genesis { hash: chain.genesis(), authorities: None };
	let recount = Recount { subject, trust, who: None, scenario: None };
	let mut file = Vec::new();
	let mut node = FakeNode::of(&chain).source_of(subject);
	let told = recount.of(&mut Recorder::new(&mut node, subject, &mut file)).unwrap();
	let mut export = Export::open(Cursor::new(&file)).unwrap();
	assert_eq!(export.subject(), subject);
	assert_eq!(recount.of(&mut export).unwrap().to_string(), told.to_string());
	let middle = file.len() / 2;
	file[middle] ^= 1;
	let changed = Export::open(Cursor::new(&file)).and_then(|mut export| recount.of(&mut export));
	assert!(changed.is_err());
}

/// A case in the form of other programs, with what the recount says as what is expected.
fn scenario(discussion: &mut Discussion) -> String {
	let chain = discussion.chain();
	let mut node = FakeNode::of(&chain).source_of(discussion.subject());
	let blocks = Established::by(&mut node, &Trust::Node).unwrap();
	let mut state = State::new(&mut node, blocks.roots());
	let issue = discussion.subject().issue;
	let case = Backing::read(&mut state, &blocks, issue, discussion.moment).unwrap();
	discussion.published = case.count().unwrap().snapshot;
	let mut line = Vec::new();
	scenario::write_support(&case, &discussion.published, &mut line).unwrap();
	String::from_utf8(line).unwrap()
}

#[test]
fn the_case_is_what_other_programs_count() {
	let mut discussion = Discussion::new();
	let line = scenario(&mut discussion);
	assert_eq!(discussion.published.encode(), Discussion::new().published.encode());
	random::agrees(&line);
	let wrong = line.replace("\"satisfied\":7", "\"satisfied\":8");
	assert!(wrong != line && random::difference(&wrong).is_some());
}

fn participation() -> impl Strategy<Value = Participation> {
	let supports = btree_map(1u8..6, (1u16..4, 0u8..3), 0..4);
	(prop::bool::weighted(0.9), supports).prop_map(|(interested, supports)| Participation {
		interested,
		supports: supports
			.into_iter()
			.filter(|_| interested)
			.map(|(initiative, (draft, critical))| crate::records::Supporting {
				initiative,
				draft,
				critical,
			})
			.collect(),
	})
}

fn proposed() -> impl Strategy<Value = Proposed> {
	(3u16..5, prop::option::weighted(0.2, CLOSED - 2..CLOSED + 2))
		.prop_map(|(drafts, revoked)| Proposed { drafts, revoked, admitted: None })
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(400))]

	#[test]
	fn other_programs_count_the_same(
		town in random::town(),
		participations in btree_map(0u64..14, participation(), 0..10),
		initiatives in vec(proposed(), 0..5),
		phase in 0usize..3,
	) {
		let moment = [Moment::Admission, Moment::Discussion, Moment::Verification][phase];
		let initiatives: BTreeMap<u8, Proposed> = (1..).zip(initiatives).collect();
		let town = super::town::Town { initiatives: BTreeMap::new(), ..town };
		let mut discussion =
			Discussion { town, moment, participations, initiatives, ..Discussion::new() };
		random::agrees(&scenario(&mut discussion));
		// Had the chain published that, and gone on as it follows, it would be found right.
		if let Some(quorum) = discussion.published.quorum {
			for (number, count) in &discussion.published.supports {
				let initiative = discussion.initiatives.get_mut(number).unwrap();
				initiative.admitted = Some(count.satisfied >= quorum);
			}
		}
		let report = discussion.recounted(&[]).unwrap();
		prop_assert!(report.is_equal(), "{report}");
	}
}
