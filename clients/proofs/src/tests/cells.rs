// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::{town, State, SEA, TORINO};
use crate::{
	everything_in_cell, map_cell_prefix, map_key, parse_map_key, verify_prefix, MapKey, Proof,
	ProofError, CELLS_PREFIX, H256, MAP_PREFIX,
};
use proptest::prelude::*;
use sp_io::hashing::{blake2_256, twox_128};

#[test]
fn a_wallet_fetches_one_cell_of_the_map_and_knows_that_nothing_is_missing() {
	let state = town();
	let prefix = map_cell_prefix(&TORINO);
	let found = verify_prefix(state.root, &state.prefix_proof(&prefix), &prefix).unwrap();
	assert_eq!(found.len(), 20);
	assert_eq!(found, state.under(&prefix));
	for (key, value) in found {
		assert_eq!(parse_map_key(&key).unwrap().geohash >> 48, 0xd022);
		assert!(value.is_empty());
	}
}

#[test]
fn a_cell_with_nothing_in_it_is_proved_empty() {
	let state = town();
	for cell in [&SEA[..], &[0xd0, 0x23], &[0xd0, 0x22, 0xff], &[0xd0, 0x22, 0x12, 0x35]] {
		let prefix = map_cell_prefix(cell);
		assert!(state.under(&prefix).is_empty());
		let proof = state.prefix_proof(&prefix);
		assert_eq!(verify_prefix(state.root, &proof, &prefix), Ok(vec![]));
	}
}

#[test]
fn the_whole_map_and_the_whole_state_are_prefixes_too() {
	let state = town();
	for prefix in [&MAP_PREFIX[..], &MAP_PREFIX[..16], &[]] {
		let proof = state.prefix_proof(prefix);
		let found = verify_prefix(state.root, &proof, prefix).unwrap();
		assert_eq!(found, state.under(prefix));
	}
	assert_eq!(verify_prefix(state.root, &state.prefix_proof(&[]), &[]).unwrap().len(), 102);
}

#[test]
fn a_proof_from_which_one_object_was_left_out_is_refused() {
	let state = town();
	let prefix = map_cell_prefix(&TORINO);
	let keys: Vec<_> = state.under(&prefix).into_iter().map(|(key, _)| key).collect();
	for left_out in &keys {
		let proof = state.read_proof(keys.iter().filter(|key| *key != left_out).map(Vec::as_slice));
		// Short leaves stand inside their parent: leaving them out changes nothing, they are found.
		match verify_prefix(state.root, &proof, &prefix) {
			Err(ProofError::Missing(_)) => {}
			Ok(found) => assert_eq!(found, state.under(&prefix)),
			other => panic!("{other:?}"),
		}
	}
}

#[test]
fn an_object_with_a_long_key_of_its_own_cannot_be_left_out() {
	// Far from each other, so that each leaf has a path too long to stand inside its parent.
	let keys: Vec<_> = (0..16_u64)
		.map(|id| map_key(MapKey { geohash: 0xd022 << 48 | id << 44, id: id << 56 | 0xabcd }))
		.collect();
	let state = State::new(keys.iter().map(|key| (key.clone(), vec![9; 33])));
	let prefix = map_cell_prefix(&TORINO);
	for left_out in &keys {
		let proof = state.read_proof(keys.iter().filter(|key| *key != left_out).map(Vec::as_slice));
		let answer = verify_prefix(state.root, &proof, &prefix);
		assert!(matches!(answer, Err(ProofError::Missing(_))), "{answer:?}");
	}
}

#[test]
fn no_node_of_a_proof_can_be_spared() {
	let state = town();
	for prefix in [map_cell_prefix(&TORINO), map_cell_prefix(&SEA), MAP_PREFIX.to_vec(), vec![]] {
		let proof = state.prefix_proof(&prefix);
		for gone in 0..proof.len() {
			let mut less = proof.clone();
			let node = less.remove(gone);
			let hash = H256(blake2_256(&node));
			let answer = verify_prefix(state.root, &less, &prefix);
			assert_eq!(answer, Err(ProofError::Missing(hash)));
		}
	}
}

#[test]
fn no_byte_of_a_proof_can_be_changed() {
	let state = town();
	let prefix = map_cell_prefix(&TORINO);
	let proof = state.prefix_proof(&prefix);
	for node in 0..proof.len() {
		for byte in 0..proof[node].len() {
			let mut forged = proof.clone();
			forged[node][byte] ^= 0x10;
			let answer = verify_prefix(state.root, &forged, &prefix);
			assert!(matches!(answer, Err(ProofError::Missing(_))), "{answer:?}");
		}
	}
}

#[test]
fn yesterdays_proof_says_nothing_about_today() {
	let state = town();
	let prefix = map_cell_prefix(&TORINO);
	let proof = state.prefix_proof(&prefix);
	let today = H256::repeat_byte(7);
	assert_eq!(verify_prefix(today, &proof, &prefix), Err(ProofError::Missing(today)));
	let nothing = verify_prefix(state.root, &[], &prefix);
	assert_eq!(nothing, Err(ProofError::Missing(state.root)));
}

#[test]
fn the_proof_of_another_cell_is_not_the_proof_of_this_one() {
	let state = town();
	let sea = state.prefix_proof(&map_cell_prefix(&SEA));
	let answer = verify_prefix(state.root, &sea, &map_cell_prefix(&TORINO));
	assert!(matches!(answer, Err(ProofError::Missing(_))), "{answer:?}");
}

#[test]
fn ballast_and_repetition_are_refused() {
	let state = town();
	let prefix = map_cell_prefix(&TORINO);
	let mut proof = state.prefix_proof(&prefix);
	proof.push(b"ballast".to_vec());
	let ballast = H256(blake2_256(b"ballast"));
	assert_eq!(verify_prefix(state.root, &proof, &prefix), Err(ProofError::Unused(ballast)));
	proof.pop();
	proof.push(proof[0].clone());
	let twice = H256(blake2_256(&proof[0]));
	assert_eq!(verify_prefix(state.root, &proof, &prefix), Err(ProofError::Duplicate(twice)));
}

#[test]
fn several_cells_share_one_proof() {
	let state = town();
	let (torino, code) = (map_cell_prefix(&TORINO), b":code");
	let cell = state.under(&torino);
	let keys = cell.iter().map(|(key, _)| key.as_slice());
	let nodes = state.read_proof(keys.chain([&code[..]]));
	let mut proof = Proof::new(state.root, &nodes).unwrap();
	assert_eq!(proof.prefix(&torino).unwrap(), cell);
	let early = proof.clone().finish();
	assert!(matches!(early, Err(ProofError::Unused(_))), "nobody asked for the code yet");
	assert_eq!(proof.value(code).unwrap().unwrap().len(), 10_000);
	assert_eq!(proof.finish(), Ok(()));
}

#[test]
fn the_map_lies_where_the_names_say() {
	let names = [twox_128(b"GeoProposals"), twox_128(b"Map")].concat();
	assert_eq!(MAP_PREFIX.to_vec(), names);
	let names = [twox_128(b"GeoProposals"), twox_128(b"Cells")].concat();
	assert_eq!(CELLS_PREFIX.to_vec(), names);
}

#[test]
fn a_cell_is_asked_for_with_the_cells_in_it_and_around_it() {
	let cell = [0xd0, 0x22, 0x12];
	let prefixes = everything_in_cell(&cell);
	let cells = |level: u8, rest: &[u8]| [&CELLS_PREFIX[..], &[level], rest].concat();
	assert_eq!(
		prefixes,
		[
			map_cell_prefix(&cell),
			cells(16, &[0xd0, 0x22, 0, 0, 0, 0, 0, 0]),
			cells(24, &[0xd0, 0x22, 0x12, 0, 0, 0, 0, 0]),
			cells(32, &cell),
			cells(40, &cell),
		]
	);
}

#[test]
fn a_key_of_the_map_tells_where_and_which() {
	let key = MapKey { geohash: 0xd022_1234_5678_9abc, id: 42 };
	let bytes = map_key(key);
	assert_eq!(bytes.len(), 48);
	assert!(bytes.starts_with(&map_cell_prefix(&TORINO)));
	assert_eq!(parse_map_key(&bytes), Some(key));
	assert_eq!(parse_map_key(&bytes[..47]), None);
	assert_eq!(parse_map_key(&bytes[..36]), None);
	assert_eq!(parse_map_key(&[&bytes[..], &[0]].concat()), None);
	assert_eq!(parse_map_key(&bytes[1..]), None);
}

proptest! {
	/// Any state, any prefix: the proof of the keys is complete, and none of it can be spared.
	#[test]
	fn whatever_the_state_is_a_prefix_is_complete(
		entries in prop::collection::btree_map(
			prop::collection::vec(prop::sample::select(vec![0x00_u8, 0x01, 0x10, 0xff]), 0..5),
			prop_oneof![
				prop::collection::vec(any::<u8>(), 0..4),
				prop::collection::vec(any::<u8>(), 30..40),
			],
			0..40,
		),
		prefix in prop::collection::vec(prop::sample::select(vec![0x00_u8, 0x01, 0x10, 0xff]), 0..4),
	) {
		let state = State::new(entries);
		// An empty trie has no nodes to leave out, and its root is known to everyone.
		let mut proof = state.prefix_proof(&prefix);
		if state.entries.is_empty() {
			proof.clear();
		}
		let found = verify_prefix(state.root, &proof, &prefix);
		prop_assert_eq!(found, Ok(state.under(&prefix)));
		for gone in 0..proof.len() {
			let mut less = proof.clone();
			less.remove(gone);
			prop_assert!(matches!(
				verify_prefix(state.root, &less, &prefix),
				Err(ProofError::Missing(_))
			));
		}
	}
}
