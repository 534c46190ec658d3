// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! More than fits on one page.

use super::{
	node::FakeNode,
	recount,
	town::{resident_key, Said, Someone, Town},
	ISSUE,
};
use crate::{records::Paper, Error, Finding, Recorder, Subject};

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

/// Half delegate, in chains of up to 32, and three in ten vote. With `CO3_RECOUNT_PEOPLE=100000
/// CO3_RECOUNT_EXPORT=file` it writes the file that `docs/recount.md` gives figures of.
#[test]
fn a_large_city_is_exported() {
	let people = std::env::var("CO3_RECOUNT_PEOPLE").map_or(2_000, |text| text.parse().unwrap());
	let mut town = Town::new();
	town.people = (0..people).map(|id| (id, Someone::PLAIN)).collect();
	town.said = (0..people)
		.filter(|id| id % 10 >= 5)
		.map(|id| (id, Said::unit(if id % 320 < 10 { id / 10 * 10 } else { id - 10 })))
		.collect();
	let ballot = |id: u64| {
		let grades = (1..=10u8).map(|number| (number, (id as u8).wrapping_mul(number) as i8));
		Some(Paper::Open(grades.collect()))
	};
	let votes = |id: &u64| id % 10 < 3;
	town.ballots = (0..people).filter(votes).map(|id| (id, (ballot(id), ballot(id)))).collect();
	town.initiatives = (1..=10).map(|number| (number, Some(true))).collect();
	town.overrides.clear();
	town.published = super::honest(&town).unwrap().recounted;
	let chain = town.chain();
	let file: Box<dyn std::io::Write> = match std::env::var_os("CO3_RECOUNT_EXPORT") {
		Some(path) => Box::new(std::io::BufWriter::new(std::fs::File::create(path).unwrap())),
		None => Box::new(std::io::sink()),
	};
	let mut node = FakeNode::of(&chain).source();
	let report =
		recount(&chain, &mut Recorder::new(&mut node, Subject::vote(ISSUE), file)).unwrap();
	assert!(report.is_equal());
	println!("--genesis {:?}", chain.genesis());
}
