// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A node that does not tell of somebody.

use super::{
	node::FakeNode,
	recount,
	town::{resident_key, truster_key, voter_key, Town},
};
use crate::{Error, Finding};
use co3_proofs::ProofError;

/// Whatever is left out is found missing, and named.
fn is_noticed(key: Vec<u8>, what: &str) {
	let town = Town::new();
	let chain = town.chain();
	let mut node = FakeNode::of(&chain);
	node.hidden.insert(key);
	let mut source = node.source();
	match recount(&chain, &mut source) {
		Err(Error::Proof { what: found, error: ProofError::Missing(_) }) => assert_eq!(found, what),
		Err(other) => panic!("{other}"),
		Ok(_) => panic!("{what}: not noticed"),
	}
}

#[test]
fn one_ballot_left_out_is_noticed() {
	for voter in [1, 2] {
		is_noticed(voter_key("Ballots", voter), "the ballots");
	}
}

#[test]
fn a_record_so_short_that_it_stands_inside_its_neighbour_is_found_whatever_is_said() {
	let town = Town::new();
	let chain = town.chain();
	let mut found = 0;
	for voter in town.overrides.keys() {
		let mut node = FakeNode::of(&chain);
		node.hidden.insert(voter_key("Overrides", *voter));
		if let Ok(report) = recount(&chain, &mut node.source()) {
			assert!(report.is_equal());
			assert_eq!(report.json()["read"]["overrides"], "4");
			found += 1;
		}
	}
	assert!(found > 0);
}

#[test]
fn one_resident_left_out_is_noticed() {
	for id in 1..=14 {
		is_noticed(resident_key(id), "the register");
	}
}

#[test]
fn one_delegation_left_out_is_noticed() {
	for truster in [1, 3, 4, 6, 98] {
		is_noticed(truster_key(truster), "the delegations");
	}
}

#[test]
fn one_override_left_out_is_noticed() {
	is_noticed(voter_key("Overrides", 11), "the overrides");
}

#[test]
fn all_of_something_left_out_is_noticed() {
	let town = Town::new();
	let chain = town.chain();
	let mut node = FakeNode::of(&chain);
	node.hidden.extend(town.ballots.keys().map(|voter| voter_key("Ballots", *voter)));
	assert!(matches!(recount(&chain, &mut node.source()), Err(Error::Proof { .. })));
}
