// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Roots that no chain has: whoever takes the root from a stranger gets an error, not a crash.

use crate::{verify_prefix, verify_value, ProofError, H256};
use sp_io::hashing::blake2_256;

/// Asks under a root that is the hash of `node`.
fn ask(node: &[u8]) -> Result<usize, ProofError> {
	let root = H256(blake2_256(node));
	let proof = [node.to_vec()];
	let entries = verify_prefix(root, &proof, b"");
	if entries.is_err() {
		assert_ne!(verify_value(root, &proof, b""), Ok(Some(vec![])));
	}
	entries.map(|entries| entries.len())
}

/// A leaf, after the node format: two bits of kind, six of the number of half bytes.
fn leaf(nibbles: u8, partial: &[u8], value: &[u8]) -> Vec<u8> {
	[&[0x40 | nibbles], partial, &[(value.len() as u8) << 2], value].concat()
}

/// A branch without value and with one child, at half byte 0, inside it.
fn branch_around(child: &[u8]) -> Vec<u8> {
	let length = match child.len() {
		short @ 0..64 => vec![(short as u8) << 2],
		long @ 64..16_384 => ((long as u16) << 2 | 1).to_le_bytes().to_vec(),
		long => ((long as u32) << 2 | 2).to_le_bytes().to_vec(),
	};
	[&[0x80][..], &[0x01, 0x00], &length, child].concat()
}

#[test]
fn a_leaf_as_the_whole_trie_is_fine() {
	assert_eq!(ask(&leaf(2, b"k", b"v")), Ok(1));
}

#[test]
fn a_value_within_a_byte_is_no_value() {
	let node = leaf(1, &[0x0a], b"v");
	let root = H256(blake2_256(&node));
	assert_eq!(ask(&node), Err(ProofError::Malformed(root)));
}

#[test]
fn bytes_that_are_no_node_are_refused() {
	for node in [&b""[..], b"\x01", b"\x42", b"\x80", b"\x80\x00\x00", b"\xff\xff\xff", b"\x20\x01"]
	{
		let root = H256(blake2_256(node));
		assert_eq!(ask(node), Err(ProofError::Malformed(root)), "{node:?}");
	}
}

#[test]
fn an_empty_trie_inside_another_is_no_trie() {
	let node = branch_around(&[0]);
	let root = H256(blake2_256(&node));
	assert_eq!(ask(&node), Err(ProofError::Malformed(root)));
}

#[test]
fn a_node_nested_fifty_thousand_deep_neither_overflows_nor_takes_long() {
	let mut node = leaf(0, &[], b"v");
	// A child of 32 bytes would be read as a hash.
	for _ in 0..50_000 {
		node = branch_around(&node);
		if node.len() == 32 {
			node = branch_around(&leaf(0, &[], &[b'v'; 40]));
		}
	}
	// An even number of half bytes leads to the leaf, so it has a key.
	assert!(matches!(ask(&node), Ok(1) | Err(ProofError::Malformed(_))));
}
