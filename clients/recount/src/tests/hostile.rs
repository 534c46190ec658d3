// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Nodes that answer with something else. Nothing of it may pass, and nothing of it may stop the program
//! but with an error.

use super::{
	node::{FakeNode, COUNTED, FROZEN},
	recount,
	town::Town,
	ISSUE,
};
use crate::{Error, Final, Finding, Page, Place, Recount, Source, Subject, Trust};
use co3_proofs::{Bytes, H256};
use codec::Encode;
use serde_json::{json, Value};

/// How many questions an honest node is asked.
fn questions(town: &Town) -> usize {
	let chain = town.chain();
	let calls = std::cell::Cell::new(0);
	let mut node = FakeNode::of(&chain);
	node.twist = Some(Box::new(|at, _, answer| {
		calls.set(at);
		answer
	}));
	assert!(recount(&chain, &mut node.source()).unwrap().is_equal());
	calls.get()
}

#[test]
fn nonsense_instead_of_any_answer_is_an_error() {
	let town = Town::new();
	let chain = town.chain();
	let nonsense = [
		json!(null),
		json!({}),
		json!([]),
		json!(""),
		json!("0x"),
		json!("0xzz"),
		json!(-1),
		json!(u64::MAX),
		json!([null, null]),
		json!({ "proof": [] }),
		json!({ "proof": ["0x00", "0x00"] }),
		json!({ "proof": vec!["0x"; 1_000] }),
		json!(vec!["0x00"; 2_000]),
		json!(H256::repeat_byte(3)),
		json!(chain.genesis()),
	];
	for at in 1..=questions(&town) {
		for wrong in &nonsense {
			let mut node = FakeNode::of(&chain);
			node.twist =
				Some(Box::new(|call, _, answer| if call == at { wrong.clone() } else { answer }));
			let answered = recount(&chain, &mut node.source());
			// A list that is empty, or of other keys, is right where there is nothing.
			let harmless = answered.as_ref().is_ok_and(|report| report.is_equal());
			assert!(answered.is_err() || harmless, "call {at}: {wrong}");
		}
	}
}

/// All bytes of proofs in an answer, each changed in turn.
#[test]
fn one_changed_byte_in_any_proof_is_noticed() {
	let town = Town::new();
	let chain = town.chain();
	for at in 1..=questions(&town) {
		for byte in (0..4_000usize).step_by(173) {
			let mut changed = false;
			let mut node = FakeNode::of(&chain);
			node.twist = Some(Box::new(|call, method, mut answer| {
				if call == at && method == "state_getReadProof" {
					let nodes = answer["proof"].as_array_mut().unwrap();
					let which = byte % nodes.len();
					let Bytes(mut node) = serde_json::from_value(nodes[which].clone()).unwrap();
					let place = byte / 7 % node.len();
					node[place] ^= 1 << (byte % 8);
					nodes[which] = json!(Bytes(node));
					changed = true;
				}
				answer
			}));
			let answered = recount(&chain, &mut node.source());
			if changed {
				assert!(matches!(answered, Err(Error::Proof { .. })), "call {at}, byte {byte}");
			}
		}
	}
}

#[test]
fn a_node_more_or_less_or_twice_is_noticed() {
	let town = Town::new();
	let chain = town.chain();
	let changes: [fn(&mut Vec<Value>); 4] = [
		|nodes| drop(nodes.pop()),
		|nodes| nodes.push(json!("0x0102")),
		|nodes| nodes.push(nodes[0].clone()),
		// Another child in the place of the right one.
		|nodes| nodes[0] = nodes[nodes.len() - 1].clone(),
	];
	for at in 1..=questions(&town) {
		for change in changes {
			let mut changed = false;
			let mut node = FakeNode::of(&chain);
			node.twist = Some(Box::new(|call, method, mut answer| {
				if call == at && method == "state_getReadProof" {
					let nodes = answer["proof"].as_array_mut().unwrap();
					// Of one node there is no other.
					changed = nodes.len() > 1;
					if changed {
						change(nodes);
					}
				}
				answer
			}));
			let answered = recount(&chain, &mut node.source());
			assert!(!changed || matches!(answered, Err(Error::Proof { .. })), "call {at}");
		}
	}
}

#[test]
fn other_headers_are_noticed() {
	let town = Town::new();
	let chain = town.chain();
	// The header of another block under the hash of the right one.
	let mut node = FakeNode::of(&chain);
	node.twist = Some(Box::new(|_, method, answer| match method {
		"chain_getHeader" => json!(chain.header(FROZEN - 1)),
		_ => answer,
	}));
	assert!(matches!(recount(&chain, &mut node.source()), Err(Error::Answer(_))));
	// A receipt of another block, as right as can be.
	let mut node = FakeNode::of(&chain);
	node.twist = Some(Box::new(|_, method, answer| match method {
		"civic_receipt" => json!(chain.receipt(FROZEN + 2)),
		_ => answer,
	}));
	assert!(matches!(recount(&chain, &mut node.source()), Err(Error::Answer(_))));
	// A receipt that proves nothing.
	let mut node = FakeNode::of(&chain);
	node.twist = Some(Box::new(|_, method, answer| match method {
		"civic_receipt" => {
			let mut receipt = chain.receipt(COUNTED);
			receipt.justification.0.pop();
			json!(receipt)
		}
		_ => answer,
	}));
	assert!(matches!(recount(&chain, &mut node.source()), Err(Error::Finality { .. })));
}

#[test]
fn another_chain_is_refused() {
	let (town, mut other) = (Town::new(), Town::new());
	other.published.heads += 1;
	let chain = town.chain();
	let trust = |hash| Trust::Genesis { hash, authorities: None };
	let of = |trust| {
		let recount = Recount { subject: Subject::vote(ISSUE), trust, who: None, scenario: None };
		recount.of(&mut FakeNode::of(&chain).source())
	};
	assert!(of(trust(chain.genesis())).is_ok());
	assert!(matches!(of(trust(H256::zero())), Err(Error::Answer(_))));
	let nobody = Trust::Genesis { hash: chain.genesis(), authorities: Some(vec![]) };
	assert!(matches!(of(nobody), Err(Error::Finality { .. })));
	// Whoever believes the node is told so.
	let believed = of(Trust::Node).unwrap();
	assert!(believed.to_string().contains("NOTHING PROVES"));
	assert_eq!(believed.json()["provenFrom"], Value::Null);
}

/// A source that never ends.
struct Endless<S>(S);

impl<S: Source> Source for Endless<S> {
	fn blocks(&mut self) -> Result<crate::Blocks, Error> {
		self.0.blocks()
	}

	fn values(&mut self, place: Place, keys: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, Error> {
		self.0.values(place, keys)
	}

	fn page(&mut self, place: Place, prefix: &[u8], from: Option<&[u8]>) -> Result<Page, Error> {
		let page = self.0.page(place, prefix, None)?;
		let until = from.map_or_else(|| [prefix, &[0]].concat(), |from| [from, &[0]].concat());
		Ok(Page { until: Some(until), nodes: page.nodes })
	}
}

#[test]
fn pages_that_lead_nowhere_are_refused() {
	let town = Town::new();
	let chain = town.chain();
	let mut endless = Endless(FakeNode::of(&chain).source());
	assert!(recount(&chain, &mut endless).is_err());
}

#[test]
fn a_header_is_no_proof() {
	let town = Town::new();
	let chain = town.chain();
	struct Bare<S>(S, Final);
	impl<S: Source> Source for Bare<S> {
		fn blocks(&mut self) -> Result<crate::Blocks, Error> {
			Ok(crate::Blocks { counted: self.1.clone(), ..self.0.blocks()? })
		}
		fn values(&mut self, place: Place, keys: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, Error> {
			self.0.values(place, keys)
		}
		fn page(
			&mut self,
			place: Place,
			prefix: &[u8],
			from: Option<&[u8]>,
		) -> Result<Page, Error> {
			self.0.page(place, prefix, from)
		}
	}
	let bare = Final::Header(Bytes(chain.header(COUNTED).encode()));
	let mut source = Bare(FakeNode::of(&chain).source(), bare);
	assert!(matches!(recount(&chain, &mut source), Err(Error::Answer(_))));
	let recount =
		Recount { subject: Subject::vote(ISSUE), trust: Trust::Node, who: None, scenario: None };
	assert!(recount.of(&mut source).is_ok());
}

#[test]
fn an_issue_that_was_not_counted_is_said_to_be_so() {
	let town = Town::new();
	let chain = town.chain();
	let subject = Subject::vote(ISSUE + 1);
	let mut node = FakeNode::of(&chain).source_of(subject);
	let trust = Trust::Genesis { hash: chain.genesis(), authorities: None };
	let recount = Recount { subject, trust, who: None, scenario: None };
	match recount.of(&mut node) {
		Err(Error::Unknown(what)) => assert!(what.contains("issue 13 has no result"), "{what}"),
		_ => panic!("counted"),
	}
}
