// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! In which order a small town is shown what it discusses.

use super::{
	forum::{act_key, report, suggestion_key, Forum, Shown, OLDER},
	node::{Chain, FakeNode},
	town::{initiative_key, resident_key, truster_key, voter_key, AREA},
	ISSUE,
};
use crate::{keys, Error, Finding, OrderReport, Orders, Refusal, Seeking, Trust, Verdict};
use co3_proofs::{Bytes, ProofError, H256};
use codec::Encode;
use serde_json::{json, Value};
use std::cell::Cell;

/// By hand: 1 weighs 3 with 3 and 4 behind them, 2 weighs 2 with 5, 11 weighs 5 and 13 nothing. In the older
/// issue, 2 weighs 4 with 1 and whoever is behind, and 7 weighs 2 with 6.
fn by_hand() -> Shown {
	Shown {
		// What is critical of the first one, which is admitted, does not count for it.
		initiatives: vec![(1, 3_000), (2, 7_000), (3, 0)],
		suggestions: vec![
			(1, vec![(0, Some(1)), (1, Some(2))]),
			(2, vec![(0, Some(2)), (300, Some(1))]),
			(3, vec![(5, None)]),
			(4, vec![]),
		],
		issues: Some(vec![(OLDER, Some(2)), (ISSUE, Some(1))]),
	}
}

/// What was computed, in the form of what is found out the slow way.
fn shown(orders: &Orders) -> Shown {
	Shown {
		initiatives: orders.initiatives.clone(),
		suggestions: orders
			.suggestions
			.iter()
			.map(|(number, places)| (*number, places.clone().unwrap()))
			.collect(),
		issues: orders.seeking.as_ref().map(|seeking| seeking.issues.clone().unwrap()),
	}
}

#[test]
fn the_order_of_everything_follows_from_the_state() {
	let forum = Forum::new();
	assert_eq!(forum.shown(), by_hand());
	let report = forum.ordered(&[]).unwrap();
	assert_eq!(shown(&report.orders), by_hand());
	assert!(report.is_equal() && report.verdicts.all().all(|one| one == Verdict::Equal));
	let text = report.to_string();
	for said in [
		"Issue 12, in which order things are shown: as the node says.\n",
		"It is proven final from the first block",
		"Initiatives by harmonic weight (equal):\n  initiative 2: 7.000\n  initiative 1: 3.000\n",
		"Suggestions to initiative 2 (equal):\n  1. suggestion 300\n  2. suggestion 0\n",
		"Suggestions to initiative 3 (equal):\n  without a place: suggestion 5\n",
		"Suggestions to initiative 4 (equal):\n  none\n",
		"Issues of area 5 that seek admission (equal):\n  1. issue 12\n  2. issue 11\n",
	] {
		assert!(text.contains(said), "{said} is not in {text}");
	}
	let json = report.json();
	assert_eq!((&json["equal"], &json["differences"]), (&json!(true), &json!([])));
	assert_eq!(
		json["initiatives"]["list"][0],
		json!({ "initiative": 2, "harmonicWeight": "7.000" })
	);
	assert_eq!(json["suggestions"][2]["list"], json!([{ "suggestion": 5, "place": null }]));
	assert_eq!(json["issues"]["list"][1], json!({ "issue": "11", "place": 2 }));
	let read = ["residents", "participations", "overrides", "opinions"];
	assert_eq!(read.map(|name| &json["read"][name]), ["14", "10", "4", "5"]);
}

#[test]
fn an_issue_that_does_not_seek_admission_has_no_neighbours() {
	let forum = Forum { seeking: vec![OLDER], ..Forum::new() };
	let report = forum.ordered(&[]).unwrap();
	assert!(report.is_equal() && report.orders.seeking.is_none());
	assert_eq!(shown(&report.orders), Shown { issues: None, ..by_hand() });
	assert_eq!(report.json()["issues"], Value::Null);
	assert!(!report.to_string().contains("seek admission"));
	let state = Forum { seeking: vec![], ..forum }.ordered(&[]).unwrap();
	assert!(state.is_equal());
}

/// What is said of the honest forum by a runtime that answers otherwise.
fn answered(change: impl FnOnce(&mut Chain)) -> Result<OrderReport, Error> {
	let mut chain = Forum::new().chain();
	change(&mut chain);
	report(&chain, FakeNode::of(&chain))
}

fn says<List: Encode>(name: &str, asked: impl Encode, said: Result<List, Refusal>) -> OrderReport {
	let key = (format!("CivicApi_{name}"), asked.encode());
	answered(|chain| assert!(chain.answers.insert(key, said.encode()).is_some())).unwrap()
}

#[test]
fn a_node_that_says_otherwise_is_said_to() {
	let wrong = [
		(
			says("harmonic_weights", ISSUE, Ok(vec![(1u8, 3_000u128), (2, 7_001), (3, 0)])),
			"the harmonic weights of the initiatives",
		),
		(
			says("suggestion_order", (ISSUE, 2u8), Ok(vec![(0u16, Some(1u32)), (300, Some(2))])),
			"the order of the suggestions to initiative 2",
		),
		(
			says("suggestion_order", (ISSUE, 4u8), Ok(vec![(0u16, None::<u32>)])),
			"the order of the suggestions to initiative 4",
		),
		(
			says("issue_order", AREA, Ok(vec![(ISSUE, Some(1u32))])),
			"the order of the issues of the area",
		),
		(
			says::<()>("harmonic_weights", ISSUE, Err(Refusal::Unknown)),
			"the harmonic weights of the initiatives",
		),
	];
	for (report, name) in wrong {
		let difference = format!("{name} is not what the node says");
		assert!(!report.is_equal());
		assert_eq!(report.json()["differences"], json!([difference]));
		let text = report.to_string();
		assert!(text.contains("THE NODE SAYS OTHERWISE") && text.contains(&difference), "{text}");
	}
}

#[test]
fn what_is_too_many_for_the_node_is_computed_all_the_same() {
	let report = says::<()>("suggestion_order", (ISSUE, 1u8), Err(Refusal::TooMany));
	assert!(report.is_equal());
	assert_eq!(shown(&report.orders), by_hand());
	let text = report.to_string();
	assert!(text.contains("computed; 1 of 6 lists are too many for the node."), "{text}");
	assert!(
		text.contains("initiative 1 (the node does not compute it: too many):\n  1. s"),
		"{text}"
	);
	let json = report.json();
	let node = |at: usize| &json["suggestions"][at]["node"];
	assert_eq!((node(0), node(1)), (&json!("tooMany"), &json!("equal")));
}

#[test]
fn a_node_that_looks_at_too_many_people_is_asked_no_more() {
	let report = answered(|chain| {
		chain.answers.clear();
		let key = ("CivicApi_harmonic_weights".to_string(), ISSUE.encode());
		chain.answers.insert(key, Err::<(), _>(Refusal::TooMany).encode());
	});
	let report = report.unwrap();
	assert!(report.is_equal() && report.verdicts.all().all(|one| one == Verdict::TooMany));
	assert_eq!(report.json()["equal"], Value::Null);
	assert!(report.to_string().contains("computed; 6 of 6 lists are too many for the node."));
}

#[test]
fn a_runtime_that_does_not_answer_is_an_error() {
	assert!(matches!(answered(|chain| chain.answers.clear()), Err(Error::Node(_))));
	let nonsense = [&[][..], &[7], &[0], &[0, 255, 255, 255, 255], &[1, 9]];
	for said in nonsense {
		let twisted = answered(|chain| {
			chain.answers.values_mut().for_each(|answer| *answer = said.to_vec());
		});
		assert!(matches!(twisted, Err(Error::Form(_))), "{said:?}");
	}
}

#[test]
fn whatever_is_left_out_is_found_missing_and_named() {
	let forum = Forum::new();
	for (key, what) in [
		(resident_key(5), "the register"),
		(truster_key(3), "the delegations"),
		(voter_key("Overrides", 11), "the overrides"),
		(act_key("Participations", ISSUE, 2), "the participations"),
		(act_key("Participations", OLDER, 7), "the participations"),
		(voter_key("Opinions", 2), "the opinions"),
		(voter_key("Opinions", 11), "the opinions"),
		(initiative_key(3), "the initiatives"),
		(suggestion_key(2, 300), "the suggestions"),
	] {
		match forum.ordered(&[key]) {
			Err(Error::Proof { what: found, error: ProofError::Missing(_) }) => {
				assert_eq!(found, what)
			}
			other => panic!("{what}: {:?}", other.map(|report| report.to_string())),
		}
	}
}

#[test]
fn nonsense_instead_of_any_answer_is_noticed() {
	let chain = Forum::new().chain();
	let calls = Cell::new(0);
	let mut node = FakeNode::of(&chain);
	node.twist = Some(Box::new(|at, _, answer| {
		calls.set(at);
		answer
	}));
	assert!(report(&chain, node).unwrap().is_equal());
	let nonsense = [
		json!(null),
		json!({}),
		json!([]),
		json!("0x"),
		json!("0x07"),
		json!(-1),
		json!({ "proof": [] }),
		json!({ "proof": vec!["0x00"; 1_000] }),
		json!(vec!["0x00"; 2_000]),
		json!(H256::repeat_byte(3)),
		json!(chain.genesis()),
	];
	for at in 1..=calls.get() {
		for wrong in &nonsense {
			let mut node = FakeNode::of(&chain);
			let lies = Cell::new(false);
			node.twist = Some(Box::new(|call, method, answer| {
				lies.set(lies.get() || (call == at && method == "state_call"));
				if call == at {
					wrong.clone()
				} else {
					answer
				}
			}));
			// A list of keys that is empty is right where there is nothing, and says nothing elsewhere.
			match report(&chain, node) {
				Err(_) => {}
				Ok(report) => assert_eq!(report.is_equal(), !lies.get(), "call {at}: {wrong}"),
			}
		}
	}
}

#[test]
fn one_changed_byte_in_any_proof_is_noticed() {
	let chain = Forum::new().chain();
	let done = Cell::new(false);
	for at in 1.. {
		done.set(true);
		for byte in (0..2_000usize).step_by(173) {
			let changed = Cell::new(false);
			let mut node = FakeNode::of(&chain);
			node.twist = Some(Box::new(|call, method, mut answer| {
				done.set(done.get() && call < at);
				if call == at && method == "state_getReadProof" {
					let nodes = answer["proof"].as_array_mut().unwrap();
					let which = byte % nodes.len();
					let Bytes(mut node) = serde_json::from_value(nodes[which].clone()).unwrap();
					let place = byte / 7 % node.len();
					node[place] ^= 1 << (byte % 8);
					nodes[which] = json!(Bytes(node));
					changed.set(true);
				}
				answer
			}));
			let answered = report(&chain, node);
			assert!(!changed.get() || matches!(answered, Err(Error::Proof { .. })), "{at}, {byte}");
		}
		if done.get() {
			break;
		}
	}
}

#[test]
fn what_is_not_there_has_no_order() {
	let chain = Forum::new().chain();
	let trust = Trust::Genesis { hash: chain.genesis(), authorities: None };
	let mut node = FakeNode::of(&chain).present();
	match OrderReport::of(&mut node, &trust, 77) {
		Err(Error::Unknown(why)) => assert_eq!(why, "there is no issue 77"),
		other => panic!("{:?}", other.map(|report| report.to_string())),
	}
	// Another chain is refused, and whoever believes the node is told so.
	let other = Trust::Genesis { hash: H256::zero(), authorities: None };
	let mut node = FakeNode::of(&chain).present();
	assert!(matches!(OrderReport::of(&mut node, &other, ISSUE), Err(Error::Answer(_))));
	let mut node = crate::Node::present(FakeNode::of(&chain), None, false);
	let believed = OrderReport::of(&mut node, &Trust::Node, ISSUE).unwrap();
	assert!(believed.is_equal() && believed.to_string().contains("NOTHING PROVES"));
	assert_eq!(believed.json()["provenFrom"], Value::Null);
}

#[test]
fn a_neighbour_of_another_area_or_of_none_is_not_understood() {
	let forum = Forum::new();
	let changed = |change: fn(&mut super::node::Entries)| {
		let mut state = forum.state();
		change(&mut state);
		let chain = Chain::new(forum.town.state(false), forum.town.noticed(), state);
		report(&chain, FakeNode::of(&chain))
	};
	let gone = changed(|state| drop(state.remove(&keys::of_issue("Issues", OLDER))));
	assert!(matches!(gone, Err(Error::Form(_))));
	let elsewhere = changed(|state| {
		let record = state.get_mut(&keys::of_issue("Issues", OLDER)).unwrap();
		record[4] ^= 1;
	});
	assert!(matches!(elsewhere, Err(Error::Form(_))));
}

#[test]
fn an_order_that_only_the_node_gives_is_not_taken_from_it() {
	let mut report = Forum::new().ordered(&[]).unwrap();
	let too_much = Err(co3_tally::CountError::TooManyCandidates);
	report.orders.seeking = Some(Seeking { area: AREA, issues: too_much });
	let text = report.to_string();
	assert!(text.contains("as well: there are more than 256, or people named them"), "{text}");
	assert_eq!(report.json()["issues"]["list"], Value::Null);
}
