// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What was rewritten between two counts of an issue, or after the last one.

use super::{
	discussion::Discussion,
	node::{Chain, Entries, FakeNode, COUNTED, LATEST, LED, SUPPORTED},
	town::{initiative, initiative_key, interim_key, support_key, Town},
};
use crate::{
	records::Outcome, Blocks, Error, Export, Finding, Page, Place, Recorder, Recount, Report,
	Source, Subject, Trust,
};
use codec::Encode;
use std::{collections::BTreeMap, io::Cursor};

type States = BTreeMap<u32, Entries>;

/// Recounts what a town published where the chain has rewritten some of its states.
fn rewritten(town: &Town, rewrite: impl FnOnce(&mut States)) -> Result<Report, Error> {
	let mut states = town.states();
	rewrite(&mut states);
	let chain = Chain::of(states);
	let mut node = FakeNode::of(&chain).source_of(town.subject());
	recount(&chain, town.subject()).vote(&mut node)
}

fn recount(chain: &Chain, subject: Subject) -> Recount<'static> {
	let trust = Trust::Genesis { hash: chain.genesis(), authorities: None };
	Recount { subject, trust, who: None, scenario: None }
}

/// What is said to differ then. It is no less so in a file that was kept.
fn said_of(town: &Town, rewrite: impl FnOnce(&mut States)) -> Vec<String> {
	let mut states = town.states();
	rewrite(&mut states);
	let (chain, subject) = (Chain::of(states), town.subject());
	let (recount, mut file) = (recount(&chain, subject), Vec::new());
	let mut node = FakeNode::of(&chain).source_of(subject);
	let report = recount.vote(&mut Recorder::new(&mut node, subject, &mut file)).unwrap();
	assert!(!report.is_equal());
	let offline = recount.vote(&mut Export::open(Cursor::new(&file)).unwrap()).unwrap();
	assert_eq!(offline.to_string(), report.to_string());
	report.evidence.differences
}

/// The states from a block on: what is rewritten stays so.
fn since(states: &mut States, height: u32) -> impl Iterator<Item = &mut Entries> {
	states.range_mut(height..).map(|(_, state)| state)
}

/// A vote with a confirmation, and what led in it before.
fn towns() -> [Town; 2] {
	let beginning = Town { confirmation: 20, count: crate::Count::Confirmation, ..Town::new() };
	[Town::new().confirmed(Some(1)), beginning]
}

#[test]
fn an_honest_chain_says_the_same_to_this_day() {
	for town in towns() {
		let report = rewritten(&town, |_| {}).unwrap();
		assert!(report.is_equal(), "{report}");
		assert!(report.to_string().contains("held against what block 105 publishes"), "{report}");
		assert_eq!(report.json()["latest"]["number"], LATEST);
	}
}

#[test]
fn a_result_that_was_rewritten_later_is_noticed() {
	for (town, what) in
		towns().iter().zip(["the result", "what led when the confirmation period began"])
	{
		let record = town.subject().record();
		let other = Outcome { winner: Some(2), heads: 12, ..town.published.clone() };
		let said = said_of(town, |states| {
			states.get_mut(&LATEST).unwrap().insert(record.clone(), other.encode());
		});
		let how = "block 105 publishes another number of people, another winner";
		assert_eq!(said, [format!("{what} was rewritten after the count: {how}")]);
		// What stood there before is still found.
		let chain = Chain::of(town.states());
		let mut node = crate::Node::new(FakeNode::of(&chain), town.subject(), Some(COUNTED), true);
		assert!(recount(&chain, town.subject()).vote(&mut node).unwrap().is_equal());
	}
}

#[test]
fn a_result_that_names_another_block_by_now_is_not_taken() {
	let [town, _] = towns();
	// As of the same block, whatever else it says of it.
	let mut other = town.published.clone();
	other.freeze.block -= 1;
	let record = town.subject().record();
	let said = said_of(&town, |states| {
		states.get_mut(&LATEST).unwrap().insert(record.clone(), other.encode());
	});
	assert!(said.len() == 1 && said[0].ends_with("another frozen block"), "{said:?}");
	other.counted_at = LED;
	let report = rewritten(&town, |states| {
		states.get_mut(&LATEST).unwrap().insert(record, other.encode());
	});
	match report {
		Err(Error::Unknown(why)) => assert!(why.contains("none was published there"), "{why}"),
		other => panic!("{:?}", other.map(|report| report.to_string())),
	}
}

#[test]
fn a_node_that_hides_what_is_published_by_now_is_found_out() {
	let [town, _] = towns();
	let mut states = town.states();
	let record = town.subject().record();
	let kept = states.get_mut(&LATEST).unwrap().remove(&record).unwrap();
	let chain = Chain::of(states);
	let mut node = FakeNode::of(&chain);
	node.twist = Some(Box::new(|_, method, answer| match method {
		"state_getStorage" if answer.is_null() => {
			serde_json::json!(co3_proofs::Bytes(kept.clone()))
		}
		_ => answer,
	}));
	let report = recount(&chain, town.subject()).vote(&mut node.source()).unwrap();
	let said = &report.evidence.differences;
	assert!(said.len() == 1 && said[0].ends_with("block 105 publishes nothing"), "{said:?}");
}

#[test]
fn what_was_admitted_cannot_change_between_the_counts() {
	for town in towns() {
		let block = town.published.counted_at;
		let flipped = |number, admitted| {
			said_of(&town, |states| {
				for state in since(states, block) {
					state.insert(initiative_key(number), initiative(1, None, admitted));
				}
			})
		};
		for (number, admitted, should) in
			[(3, Some(true), "should not"), (2, Some(false), "should"), (1, None, "should")]
		{
			let said = flipped(number, admitted);
			let named = [
				format!("initiative {number} {should} be voted on, and the chain says otherwise"),
				format!(
					"whether initiative {number} is voted on was rewritten after support was counted in \
					 block {SUPPORTED}"
				),
			];
			assert_eq!(said[..2], named, "{said:?}");
		}
		// One that nobody had proposed by then.
		let said = flipped(4, Some(true));
		assert!(said[0].contains("initiative 4 should not be voted on"), "{said:?}");
	}
}

#[test]
fn the_support_that_a_vote_hangs_on_is_the_one_that_was_counted() {
	for town in towns() {
		let block = town.published.counted_at;
		let with = |support: crate::records::Snapshot| {
			said_of(&town, |states| {
				for state in since(states, block) {
					state.insert(support_key(), support.encode());
				}
			})
		};
		let mut lower = town.support();
		lower.quorum = Some(4);
		let what = "the support at the end of the verification";
		assert_eq!(
			with(lower),
			[
				format!("{what} was rewritten after its count in block {SUPPORTED}"),
				"initiative 3 should be voted on, and the chain says otherwise".into(),
			]
		);
		let mut other = town.support();
		other.at -= 1;
		assert_eq!(
			with(other)[0],
			format!("{what} is on record as of tick 29, and that was another")
		);
		let mut later = town.support();
		later.counted_at = LATEST;
		assert_eq!(
			with(later)[0],
			format!("{what} is said to have been counted later, in block {LATEST}")
		);
		let mut never = town.support();
		never.counted_at = LED;
		let said = said_of(&town, |states| {
			states.get_mut(&LED).unwrap().remove(&support_key());
			for state in since(states, block) {
				state.insert(support_key(), never.encode());
			}
		});
		assert!(said.contains(&format!("{what} was rewritten after its count in block {LED}")));
		let said = said_of(&town, |states| {
			since(states, block).for_each(|state| drop(state.remove(&support_key())));
		});
		assert_eq!(said, [format!("{what} is not on record, and nothing can be decided without")]);
	}
}

#[test]
fn what_led_before_is_what_was_counted_before() {
	let [mut town, _] = towns();
	// Had the second one led, nothing would have won.
	let interim = Outcome { winner: Some(2), ..town.interim.clone().unwrap() };
	(town.published.winner, town.published.unconfirmed) = (None, Some(1));
	let replaced = |interim: &Outcome| {
		said_of(&town, |states| {
			for state in since(states, COUNTED) {
				state.insert(interim_key(), interim.encode());
			}
		})
	};
	let what = "what led when the confirmation period began";
	let said = format!("{what} was rewritten after its count in block {LED}");
	assert_eq!(replaced(&interim), [said]);
	let said = replaced(&Outcome { closed: interim.closed + 1, ..interim.clone() });
	assert_eq!(said[0], format!("{what} is on record as of tick 72, and that was another"));
}

#[test]
fn a_vote_without_what_led_before_is_not_decided() {
	let [mut town, _] = towns();
	town.interim = None;
	(town.published.winner, town.published.unconfirmed) = (None, Some(1));
	let said = said_of(&town, |_| {});
	let what = "what led when the confirmation period began";
	assert_eq!(said, [format!("{what} is not on record, and nothing can be decided without")]);
}

#[test]
fn support_that_was_rewritten_later_is_noticed() {
	let discussion = Discussion::new();
	let subject = discussion.subject();
	let mut other = discussion.published.clone();
	other.quorum = Some(2);
	let mut states = discussion.states();
	states.get_mut(&LATEST).unwrap().insert(subject.record(), other.encode());
	let chain = Chain::of(states);
	let mut node = FakeNode::of(&chain).source_of(subject);
	let report = recount(&chain, subject).support(&mut node, discussion.moment).unwrap();
	assert_eq!(
		report.evidence.differences,
		[format!(
			"{} was rewritten after the count: block {LATEST} publishes another quorum",
			subject.published()
		)]
	);
}

/// A source that keeps blocks to itself, or gives others.
struct Changed<S, F>(S, F);

impl<S: Source, F: Fn(&mut Blocks)> Source for Changed<S, F> {
	fn blocks(&mut self) -> Result<Blocks, Error> {
		let mut blocks = self.0.blocks()?;
		(self.1)(&mut blocks);
		Ok(blocks)
	}

	fn values(&mut self, place: Place, keys: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, Error> {
		self.0.values(place, keys)
	}

	fn page(&mut self, place: Place, prefix: &[u8], from: Option<&[u8]>) -> Result<Page, Error> {
		self.0.page(place, prefix, from)
	}
}

#[test]
fn a_source_that_keeps_blocks_to_itself_proves_nothing() {
	let [town, _] = towns();
	let chain = town.chain();
	let changes: [fn(&mut Blocks); 5] = [
		|blocks| blocks.supported = None,
		|blocks| blocks.led = None,
		|blocks| std::mem::swap(&mut blocks.supported, &mut blocks.led),
		|blocks| blocks.led = Some(blocks.counted.clone()),
		// What is published now was not looked for before the count.
		|blocks| blocks.latest = blocks.noticed.clone(),
	];
	for change in changes {
		let mut source = Changed(FakeNode::of(&chain).source(), change);
		let report = recount(&chain, town.subject()).vote(&mut source);
		assert!(matches!(report, Err(Error::Answer(_))));
	}
}
