// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	walk::{walk, Entry, Wanted},
	ProofError, H256,
};
use sp_core::{Blake2Hasher, Hasher};
use std::collections::BTreeMap;

/// The encoding of a trie without any key. Known to everyone, so no proof needs to carry it.
const EMPTY_TRIE: [u8; 1] = [0];

/// A storage proof under a state root, to be asked several questions.
///
/// Each answer is right by itself. [`Proof::finish`] then tells whether the proof held anything
/// that no question needed.
#[derive(Clone, Debug)]
pub struct Proof<'a> {
	state_root: H256,
	/// Nodes and long values by their hash, and whether an answer needed them.
	nodes: BTreeMap<H256, (&'a [u8], bool)>,
}

impl<'a> Proof<'a> {
	/// The nodes of a proof, in any order.
	///
	/// # Errors
	/// Where one of them is there twice.
	pub fn new(state_root: H256, nodes: &'a [Vec<u8>]) -> Result<Self, ProofError> {
		let mut by_hash = BTreeMap::new();
		for node in nodes {
			let hash = Blake2Hasher::hash(node);
			if by_hash.insert(hash, (node.as_slice(), false)).is_some() {
				return Err(ProofError::Duplicate(hash));
			}
		}
		Ok(Self { state_root, nodes: by_hash })
	}

	/// All keys that begin with `prefix`, with their values, in the order of the keys. There are
	/// no others under this state root.
	///
	/// # Errors
	/// Where the proof does not show everything below `prefix`, or shows something that is no
	/// trie.
	pub fn prefix(&mut self, prefix: &[u8]) -> Result<Vec<Entry>, ProofError> {
		self.range(prefix, None, None)
	}

	/// The keys that begin with `prefix`, from the key `from` to the key `until`, both included, with
	/// their values, in the order of the keys; from the first one and to the last one where none is
	/// given. There are no others between these two under this state root.
	///
	/// Pages of which each begins with the last key of the one before, the first with none and the
	/// last ending with none, are together everything below the prefix.
	///
	/// # Errors
	/// As for [`Proof::prefix`].
	pub fn range(
		&mut self,
		prefix: &[u8],
		from: Option<&[u8]>,
		until: Option<&[u8]>,
	) -> Result<Vec<Entry>, ProofError> {
		self.entries(Wanted::Range { prefix, from, until })
	}

	/// The value of `key`, none where the state has no such key.
	///
	/// # Errors
	/// As for [`Proof::prefix`].
	pub fn value(&mut self, key: &[u8]) -> Result<Option<Vec<u8>>, ProofError> {
		Ok(self.entries(Wanted::Key(key))?.pop().map(|(_, value)| value))
	}

	/// That every node of the proof was needed for an answer.
	///
	/// # Errors
	/// Where one was not. The answers are right all the same; but whoever keeps or forwards proofs
	/// should not let strangers hide ballast in them.
	pub fn finish(self) -> Result<(), ProofError> {
		match self.nodes.into_iter().find(|(_, (_, used))| !used) {
			Some((hash, _)) => Err(ProofError::Unused(hash)),
			None => Ok(()),
		}
	}

	fn entries(&mut self, wanted: Wanted<'_>) -> Result<Vec<Entry>, ProofError> {
		let nodes = &mut self.nodes;
		walk(self.state_root, wanted, |hash| match nodes.get_mut(&hash) {
			Some((bytes, used)) => {
				*used = true;
				Ok(*bytes)
			}
			None if hash == Blake2Hasher::hash(&EMPTY_TRIE) => Ok(&EMPTY_TRIE),
			None => Err(ProofError::Missing(hash)),
		})
	}
}

/// All keys that begin with `prefix`, with their values, in the order of the keys; complete.
///
/// # Errors
/// Where the proof lacks a node below `prefix` or on the way to it, or holds one that has nothing
/// to do with it.
pub fn verify_prefix(
	state_root: H256,
	proof: &[Vec<u8>],
	prefix: &[u8],
) -> Result<Vec<Entry>, ProofError> {
	let mut proof = Proof::new(state_root, proof)?;
	let entries = proof.prefix(prefix)?;
	proof.finish()?;
	Ok(entries)
}

/// One page of all keys that begin with `prefix`: see [`Proof::range`].
///
/// # Errors
/// Where the proof lacks a node between `from` and `until` or on the way there, or holds one that has
/// nothing to do with it.
pub fn verify_range(
	state_root: H256,
	proof: &[Vec<u8>],
	prefix: &[u8],
	from: Option<&[u8]>,
	until: Option<&[u8]>,
) -> Result<Vec<Entry>, ProofError> {
	let mut proof = Proof::new(state_root, proof)?;
	let entries = proof.range(prefix, from, until)?;
	proof.finish()?;
	Ok(entries)
}

/// The value of `key`, none where the state has no such key.
///
/// # Errors
/// Where the proof lacks a node on the way to `key`, or holds one that is not on it.
pub fn verify_value(
	state_root: H256,
	proof: &[Vec<u8>],
	key: &[u8],
) -> Result<Option<Vec<u8>>, ProofError> {
	let mut proof = Proof::new(state_root, proof)?;
	let value = proof.value(key)?;
	proof.finish()?;
	Ok(value)
}
