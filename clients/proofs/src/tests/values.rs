// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::{town, State};
use crate::{map_key, verify_value, MapKey, ProofError, H256};
use sp_core::Blake2Hasher;
use sp_io::hashing::blake2_256;
use sp_trie::{generate_trie_proof, LayoutV1};

#[test]
fn a_value_is_proved_to_be_there() {
	let state = town();
	for (key, value) in &state.entries {
		let proof = state.read_proof([key.as_slice()]);
		assert_eq!(verify_value(state.root, &proof, key), Ok(Some(value.clone())));
	}
}

#[test]
fn a_value_is_proved_not_to_be_there() {
	let state = town();
	let absent = [
		vec![],
		b":cod".to_vec(),
		b":code:".to_vec(),
		map_key(MapKey { geohash: 0xd022_1234_5678_9abc, id: 3 }),
		vec![0xff; 64],
	];
	for key in absent {
		assert!(!state.entries.contains_key(&key));
		let proof = state.read_proof([key.as_slice()]);
		assert_eq!(verify_value(state.root, &proof, &key), Ok(None));
	}
}

#[test]
fn nobody_can_hide_a_value_by_leaving_nodes_out() {
	let state = town();
	for key in state.entries.keys() {
		let proof = state.read_proof([key.as_slice()]);
		for gone in 0..proof.len() {
			let mut less = proof.clone();
			let hash = H256(blake2_256(&less.remove(gone)));
			assert_eq!(verify_value(state.root, &less, key), Err(ProofError::Missing(hash)));
		}
	}
}

#[test]
fn a_long_value_stands_apart_and_must_be_its_own() {
	let state = town();
	let key = b":code".as_slice();
	let mut proof = state.read_proof([key]);
	let long = proof.iter_mut().find(|node| node.len() == 10_000).unwrap();
	long[5_000] = 8;
	assert!(matches!(verify_value(state.root, &proof, key), Err(ProofError::Missing(_))));
}

#[test]
fn a_state_without_any_key_has_none() {
	let state = State::new([]);
	assert_eq!(verify_value(state.root, &[], b"key"), Ok(None));
}

#[test]
fn a_compact_proof_is_not_taken_for_a_plain_one() {
	let state = town();
	let key = b":code".to_vec();
	let compact =
		generate_trie_proof::<LayoutV1<Blake2Hasher>, _, _, _>(&state.db, state.root, [&key]);
	let answer = verify_value(state.root, &compact.unwrap(), &key);
	assert_eq!(answer, Err(ProofError::Missing(state.root)));
}
