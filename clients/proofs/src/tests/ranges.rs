// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A prefix in pages.

use super::{town, State};
use crate::{verify_range, ProofError, MAP_PREFIX};
use proptest::prelude::*;

type Key = Vec<u8>;

/// What a client asks for page by page: from which key, until which, and the proof.
fn pages(state: &State, prefix: &[u8], size: usize) -> Vec<(Option<Key>, Option<Key>, Vec<Key>)> {
	let keys: Vec<Key> = state.under(prefix).into_iter().map(|(key, _)| key).collect();
	let mut pages = Vec::new();
	let mut from: Option<Key> = None;
	for at in (0..=keys.len()).step_by(size) {
		let page = &keys[at..keys.len().min(at + size)];
		let until = page.last().filter(|_| page.len() == size).cloned();
		let mut asked: Vec<&[u8]> = from.iter().chain(page).map(Vec::as_slice).collect();
		if asked.is_empty() {
			asked.push(prefix);
		}
		let proof = state.read_proof(asked);
		pages.push((from.take(), until.clone(), proof));
		from = until;
	}
	pages
}

/// What all pages prove, without what each repeats of the one before.
fn read(state: &State, prefix: &[u8], size: usize) -> Vec<(Key, Vec<u8>)> {
	let mut found = Vec::new();
	for (from, until, proof) in pages(state, prefix, size) {
		let page =
			verify_range(state.root, &proof, prefix, from.as_deref(), until.as_deref()).unwrap();
		found.extend(page.into_iter().filter(|(key, _)| Some(key) != from.as_ref()));
	}
	found
}

#[test]
fn pages_of_any_size_are_together_the_whole() {
	let state = town();
	for prefix in [&MAP_PREFIX[..], &MAP_PREFIX[..16], b"nobody's", &[]] {
		for size in [1, 2, 3, 7, 20, 40, 41, 200] {
			assert_eq!(read(&state, prefix, size), state.under(prefix), "{size}");
		}
	}
}

#[test]
fn what_lies_between_two_keys_cannot_be_left_out() {
	let state = State::new((0..60u8).map(|n| (vec![b'k', n.wrapping_mul(37)], vec![n; 40])));
	let keys: Vec<Key> = state.entries.keys().cloned().collect();
	let (first, last) = (&keys[10], &keys[30]);
	for left_out in &keys[10..=30] {
		let rest = keys[10..=30].iter().filter(|key| *key != left_out).map(Vec::as_slice);
		let proof = state.read_proof(rest);
		let answer = verify_range(state.root, &proof, b"k", Some(first), Some(last));
		assert!(matches!(answer, Err(ProofError::Missing(_))), "{left_out:?}");
	}
	// A page that says that it is the last one, and is not.
	let page = state.read_proof(keys[10..=30].iter().map(Vec::as_slice));
	assert!(verify_range(state.root, &page, b"k", Some(first), Some(last)).is_ok());
	let last_page = verify_range(state.root, &page, b"k", Some(first), None);
	assert!(matches!(last_page, Err(ProofError::Missing(_))));
	let first_page = verify_range(state.root, &page, b"k", None, Some(last));
	assert!(matches!(first_page, Err(ProofError::Missing(_))));
	// A key more than was asked for is ballast.
	let more = state.read_proof(keys[10..=31].iter().map(Vec::as_slice));
	let ballast = verify_range(state.root, &more, b"k", Some(first), Some(last));
	assert!(matches!(ballast, Err(ProofError::Unused(_))));
}

proptest! {
	#[test]
	fn a_range_holds_what_lies_in_it(
		keys in prop::collection::btree_set(prop::collection::vec(0u8..4, 0..5), 0..40),
		from in prop::option::of(prop::collection::vec(0u8..4, 0..5)),
		until in prop::option::of(prop::collection::vec(0u8..4, 0..5)),
		prefix in prop::collection::vec(0u8..4, 0..2),
	) {
		let state = State::new(keys.into_iter().map(|key| (key.clone(), [&key[..], &[9; 33]].concat())));
		// All nodes there are: whatever is needed is among them.
		let proof = state.read_proof(state.entries.keys().map(Vec::as_slice).chain([&[][..]]));
		let mut proof = crate::Proof::new(state.root, &proof).unwrap();
		let found = proof.range(&prefix, from.as_deref(), until.as_deref()).unwrap();
		let expected: Vec<_> = state
			.under(&prefix)
			.into_iter()
			.filter(|(key, _)| from.as_ref().is_none_or(|from| key >= from))
			.filter(|(key, _)| until.as_ref().is_none_or(|until| key <= until))
			.collect();
		prop_assert_eq!(found, expected);
	}

	#[test]
	fn pages_of_any_trie_are_the_trie(
		keys in prop::collection::btree_set(prop::collection::vec(0u8..4, 0..5), 0..40),
		size in 1usize..9,
		long: bool,
	) {
		let state = State::new(keys.into_iter().map(|key| (key, vec![7; if long { 40 } else { 3 }])));
		prop_assert_eq!(read(&state, &[], size), state.under(&[]));
	}
}
