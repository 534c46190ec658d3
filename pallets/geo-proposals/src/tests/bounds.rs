// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Calls put together by hand, with more in them than there may be: none of them is a call at all, so
//! that no node takes one into its pool.

use crate::{mock::*, *};
use co3_primitives::{ContentRef, Link};
use codec::{Decode, Encode};
use frame_support::traits::{GetCallIndex, GetCallName};
use sp_core::H256;

/// The bytes of the call of this name with these arguments.
fn call(name: &str, arguments: impl Encode) -> Vec<u8> {
	let names = Call::<Test>::get_call_names();
	let at = names.iter().position(|one| *one == name).expect("a call of this name");
	[vec![2, Call::<Test>::get_call_indices()[at]], arguments.encode()].concat()
}

/// As many as may be are a call, one more is none.
fn ends_at(most: u32, bytes: impl Fn(usize) -> Vec<u8>) {
	let read = |count: usize| {
		let bytes = bytes(count);
		let mut rest = &bytes[..];
		RuntimeCall::decode(&mut rest).map(|_| rest.len())
	};
	assert_eq!(read(most as usize), Ok(0), "as many as may be are read, to the last byte");
	assert!(read(most as usize + 1).is_err(), "one more than may be is refused");
	assert!(read(most as usize + 1_000).is_err());
}

fn words(bytes: usize, media: usize, answers: usize) -> impl Encode {
	let validity: Option<Validity> = None;
	let address: Option<H256> = None;
	let answers: Vec<(u8, Value)> = (0..answers).map(|at| (at as u8, Value::YesNo(true))).collect();
	(vec![b'x'; bytes], text(1), vec![picture(1); media], validity, address, answers)
}

fn submission(words: impl Encode) -> Vec<u8> {
	call("submit", (Kind::Report, 0u32, corner(), words, false))
}

#[test]
fn every_list_has_its_end() {
	let answer = OfficialAnswer { object: 0, content: text(1), to: None, reason: None };
	ends_at(MAX_ANSWERS, |count| call("answer", vec![answer.clone(); count]));
	ends_at(MAX_SLOTS, |count| call("set_slots", (0u64, vec![(0u64, 1u64, 1u16); count])));
	let pointer = Pointer { relation: Relation::About, to: Link::Badge(1) };
	ends_at(MAX_LINKS, |count| call("set_links", (0u64, vec![pointer; count])));
	let body = Body { municipality: 1, office: 1 };
	let no_case: Option<Vec<u8>> = None;
	ends_at(MAX_BODIES, |count| call("set_handling", (0u64, vec![body; count], no_case.clone())));
	let nobody: Vec<Body> = vec![];
	ends_at(32, |count| call("set_handling", (0u64, nobody.clone(), Some(vec![b'7'; count]))));
	ends_at(68, |count| call("take_back", (0u64, 0u8, vec![1u8; count], None::<()>)));
}

#[test]
fn what_an_author_says_has_its_end() {
	ends_at(co3_primitives::MAX_TITLE_BYTES, |count| submission(words(count, 0, 0)));
	ends_at(MAX_MEDIA, |count| submission(words(1, count, 0)));
	ends_at(MAX_FIELDS, |count| submission(words(1, 0, count)));
	let long = |count: usize| {
		let reference = (vec![1u8; 34], vec![b'x'; count], 1u64, vec![b'x'; 2], None::<H256>);
		call("comment", (0u64, reference))
	};
	let most = (1..1_000).rev().find(|count| ContentRef::decode(&mut &long(*count)[10..]).is_ok());
	ends_at(most.expect("media types have an end") as u32, long);
}

#[test]
fn what_a_category_asks_has_its_end() {
	let rules = |fields: usize, thresholds: usize| {
		let plain = Rules::plain(1);
		let field = (b"A question".to_vec(), FieldType::YesNo, false);
		let before = (plain.about, plain.kinds, plain.audience, plain.threshold);
		let after = (
			plain.text_at_least,
			plain.duplicates_within,
			plain.targets,
			plain.route,
			plain.fix_check,
			plain.allowance,
		);
		let lists = (vec![(1u32, 1u32); thresholds], plain.ballot, vec![field; fields]);
		call("set_category", (1u32, None::<u32>, b"Lights".to_vec(), before, lists, after))
	};
	ends_at(MAX_FIELDS, |count| rules(count, 0));
	ends_at(MAX_THRESHOLDS, |count| rules(0, count));
}
