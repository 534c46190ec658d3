// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! More than fits on one page.

use super::{
	node::FakeNode,
	recount,
	town::{resident_key, Someone, Town},
};
use crate::Error;

/// The town with many more people, who do nothing.
fn city() -> Town {
	let mut town = Town::new();
	town.people.extend((1_000..3_500).map(|id| (id, Someone::PLAIN)));
	town.published.heads += 2_500;
	town.published.population += 2_500;
	town
}

#[test]
fn a_city_comes_in_pages() {
	let town = city();
	let chain = town.chain();
	let report = recount(&chain, &mut FakeNode::of(&chain).source()).unwrap();
	assert!(report.is_equal(), "{report}");
	assert_eq!(report.json()["read"]["residents"], "2514");
}

#[test]
fn a_page_that_a_node_does_not_send_is_asked_for_in_parts() {
	let town = city();
	let chain = town.chain();
	for most in [8, 100, 999] {
		let mut node = FakeNode::of(&chain);
		node.most = most;
		assert!(recount(&chain, &mut node.source()).unwrap().is_equal());
	}
	let mut node = FakeNode::of(&chain);
	node.most = 0;
	assert!(matches!(recount(&chain, &mut node.source()), Err(Error::Node(_))));
}

#[test]
fn one_of_a_city_left_out_is_noticed_wherever_the_page_ends() {
	let town = city();
	let chain = town.chain();
	for id in (1_000..3_500).step_by(97).chain([1_000, 3_499]) {
		let mut node = FakeNode::of(&chain);
		node.hidden.insert(resident_key(id));
		assert!(matches!(recount(&chain, &mut node.source()), Err(Error::Proof { .. })), "{id}");
	}
}
