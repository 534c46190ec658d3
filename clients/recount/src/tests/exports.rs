// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Recounts from a file, years later.

use super::{node::FakeNode, recount, town::Town, ISSUE};
use crate::{
	records::Outcome, scenario, Error, Established, Export, Finding, Recorder, Recount, State,
	Subject, Trust,
};
use co3_tally::Override;
use std::io::Cursor;

/// What is kept of a recount.
fn exported(town: &Town) -> Vec<u8> {
	let chain = town.chain();
	let mut file = Vec::new();
	let mut node = FakeNode::of(&chain).source();
	assert!(recount(&chain, &mut Recorder::new(&mut node, Subject::vote(ISSUE), &mut file))
		.unwrap()
		.is_equal());
	file
}

fn read(town: &Town, file: &[u8]) -> Result<bool, crate::Error> {
	let mut export = Export::open(Cursor::new(file))?;
	recount(&town.chain(), &mut export).map(|report| report.is_equal())
}

#[test]
fn what_was_exported_is_recounted_without_a_node() {
	let town = Town::new();
	let file = exported(&town);
	assert_eq!(read(&town, &file), Ok(true));
	assert_eq!(Export::open(Cursor::new(&file)).unwrap().subject(), Subject::vote(ISSUE));
	// Written down again, it is the same file.
	let mut again = Vec::new();
	let mut export = Export::open(Cursor::new(&file)).unwrap();
	recount(&town.chain(), &mut Recorder::new(&mut export, Subject::vote(ISSUE), &mut again))
		.unwrap();
	assert!(again == file);
}

#[test]
fn an_export_of_another_form_is_refused_with_a_reason() {
	let file = String::from_utf8(exported(&Town::new())).unwrap();
	let of = |form: &str| {
		let other = file.replacen("\"co3Recount\":2", &format!("\"co3Recount\":{form}"), 1);
		assert_ne!(other, file);
		match Export::open(Cursor::new(other.as_bytes())) {
			Err(Error::Form(why)) => why,
			_ => panic!("read"),
		}
	};
	assert!(of("1").contains("export it anew, or take the release that wrote it"));
	assert!(of("3").contains("take a newer release"));
}

#[test]
fn who_knows_the_first_voters_need_not_look_them_up() {
	let town = Town::new();
	let (file, chain) = (exported(&town), town.chain());
	let voters = &chain.state(0).entries[&crate::keys::authorities()];
	let authorities = Some(codec::Decode::decode(&mut &voters[..]).unwrap());
	let trust = Trust::Genesis { hash: chain.genesis(), authorities };
	let recount = Recount { subject: Subject::vote(ISSUE), trust, who: None, scenario: None };
	assert!(recount.of(&mut Export::open(Cursor::new(&file)).unwrap()).unwrap().is_equal());
}

#[test]
fn a_changed_byte_anywhere_in_the_file_is_noticed() {
	let town = Town::new();
	let file = exported(&town);
	let chain = town.chain();
	let mut tried = 0;
	for at in (0..file.len()).step_by(61) {
		for flip in [1u8, 2] {
			let mut changed = file.clone();
			changed[at] ^= flip;
			tried += 1;
			let answer = Export::open(Cursor::new(&changed)).and_then(|mut export| {
				recount(&chain, &mut export).map(|report| report.to_string())
			});
			// The number of the issue is what is asked of the file, and not proven by it.
			let of_issue = at < 40;
			assert!(answer.is_err() || of_issue, "byte {at} with {flip}");
		}
	}
	assert!(tried > 500, "{tried}");
}

#[test]
fn lines_more_less_or_in_another_order_are_noticed() {
	let town = Town::new();
	let file = exported(&town);
	let lines: Vec<&[u8]> = file.split_inclusive(|byte| *byte == b'\n').collect();
	for at in 0..lines.len() {
		let mut fewer = lines.clone();
		fewer.remove(at);
		assert!(read(&town, &fewer.concat()).is_err(), "without line {at}");
		let mut cut = file.clone();
		cut.truncate(lines[..=at].concat().len() - 1);
		assert!(read(&town, &cut).is_err(), "cut after line {at}");
		if at > 1 {
			let mut swapped = lines.clone();
			swapped.swap(at, at - 1);
			assert!(read(&town, &swapped.concat()).is_err(), "line {at} before the one before");
		}
	}
	let more = [&file[..], lines[lines.len() - 1]].concat();
	assert!(read(&town, &more).is_err());
	assert!(read(&town, b"").is_err());
	assert!(read(&town, b"\n").is_err());
}

/// The case of a town for other programs, with what is expected.
fn case(town: &Town, expected: &Outcome) -> String {
	let chain = town.chain();
	let mut node = FakeNode::of(&chain).source();
	let blocks = Established::by(&mut node, &Trust::Node).unwrap();
	let mut state = State::new(&mut node, blocks.roots());
	let case = crate::Case::read(&mut state, &blocks, Subject::vote(ISSUE), None).unwrap();
	let mut line = Vec::new();
	scenario::write_vote(&case, expected, &mut line).unwrap();
	String::from_utf8(line).unwrap()
}

#[test]
fn the_case_is_what_other_programs_count() {
	let town = Town::new();
	super::random::agrees(&case(&town, &town.published));
	let mut wrong = town.published.clone();
	wrong.table[3] += 1;
	assert!(super::random::difference(&case(&town, &wrong)).is_some());
}

#[test]
fn weights_beyond_64_bits_are_numbers_too() {
	let mut town = Town::new();
	let heavy =
		Override { initiative_right: None, voting_right: Some(true), weight: Some(u64::MAX) };
	town.overrides.extend([(11, Some(heavy)), (1, Some(heavy))]);
	let outcome = super::honest(&town).unwrap().recounted;
	let weight = outcome.report.weight;
	assert!(weight > u64::MAX.into());
	let line = case(&town, &outcome);
	assert!(line.contains(&format!("\"voter_count\":{weight},")), "{line}");
	let most = outcome.table.iter().max().unwrap();
	assert!(*most > u64::MAX.into() && line.contains(&format!(",{most}]")), "{line}");
}
