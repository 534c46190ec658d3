// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The walk through the part of a trie that a proof shows.

use crate::ProofError;
use sp_core::{Blake2Hasher, H256};
use sp_trie::NodeCodec;
use trie_db::{
	node::{Node, NodeHandle, Value},
	NibbleSlice, NodeCodec as _,
};

/// A key of the trie with its value.
pub type Entry = (Vec<u8>, Vec<u8>);

/// What is looked for.
#[derive(Clone, Copy)]
pub enum Wanted<'a> {
	/// One key.
	Key(&'a [u8]),
	/// All keys that begin so.
	Prefix(&'a [u8]),
}

impl Wanted<'_> {
	/// Where to go from a node at `path` (in half bytes), which may itself carry a value.
	fn step(&self, path: &[u8]) -> Step {
		let (bytes, all_below) = match self {
			Self::Key(key) => (*key, false),
			Self::Prefix(prefix) => (*prefix, true),
		};
		let nibbles = bytes.len() * 2;
		let shared = path.len().min(nibbles);
		let agree = (0..shared).all(|at| path[at] == nibble_at(bytes, at));
		match agree {
			false => Step::Nowhere,
			true if path.len() < nibbles => Step::Child(nibble_at(bytes, path.len())),
			true if all_below => Step::ValueAndAllChildren,
			true if path.len() == nibbles => Step::Value,
			true => Step::Nowhere,
		}
	}
}

/// What to look at below a node.
enum Step {
	/// Nothing: what is looked for is elsewhere.
	Nowhere,
	/// The child with this half byte.
	Child(u8),
	/// The value at the node itself.
	Value,
	/// The value at the node itself, and everything below.
	ValueAndAllChildren,
}

/// The half byte number `at`, the higher one of each byte first.
fn nibble_at(bytes: &[u8], at: usize) -> u8 {
	let byte = bytes[at / 2];
	if at.is_multiple_of(2) {
		byte >> 4
	} else {
		byte & 0x0f
	}
}

/// A node still to be visited.
struct Pending<'a> {
	/// How much of the path led to its parent.
	depth: usize,
	/// The half byte that leads from there to it; none for the root.
	nibble: Option<u8>,
	/// Its encoding: by hash, or inside its parent where that is shorter.
	handle: NodeHandle<'a>,
	/// The hash of the encoding that it is (a part of), for error messages.
	within: H256,
}

/// Collects the entries that are `wanted` below `root`, in the order of their keys.
///
/// `fetch` answers with the bytes that have the given hash, or fails. Every node that might hold
/// something that is wanted is visited, so what `fetch` lacks cannot go unnoticed. The walk keeps
/// its own stack: a hostile node nests as deep as it is long.
pub fn walk<'a>(
	root: H256,
	wanted: Wanted<'_>,
	mut fetch: impl FnMut(H256) -> Result<&'a [u8], ProofError>,
) -> Result<Vec<Entry>, ProofError> {
	let mut found = Vec::new();
	let mut path: Vec<u8> = Vec::new();
	let root_bytes = fetch(root)?;
	let mut pending = vec![Pending {
		depth: 0,
		nibble: None,
		handle: NodeHandle::Inline(root_bytes),
		within: root,
	}];

	while let Some(Pending { depth, nibble, handle, within }) = pending.pop() {
		let (bytes, within) = match handle {
			NodeHandle::Inline(bytes) => (bytes, within),
			NodeHandle::Hash(hash) => {
				let hash = to_hash(hash).ok_or(ProofError::Malformed(within))?;
				(fetch(hash)?, hash)
			}
		};
		path.truncate(depth);
		path.extend(nibble);

		let node =
			NodeCodec::<Blake2Hasher>::decode(bytes).map_err(|_| ProofError::Malformed(within))?;
		let (partial, children, value) = match node {
			// Only a trie without any key is empty; as a child it is no encoding at all.
			Node::Empty if nibble.is_none() => continue,
			Node::Leaf(partial, value) => (partial, [None; 16], Some(value)),
			Node::NibbledBranch(partial, children, value) => (partial, children, value),
			Node::Empty | Node::Extension(..) | Node::Branch(..) => {
				return Err(ProofError::Malformed(within))
			}
		};
		extend(&mut path, &partial);

		let step = wanted.step(&path);
		if matches!(step, Step::Value | Step::ValueAndAllChildren) {
			if let Some(value) = value {
				let key = to_key(&path).ok_or(ProofError::Malformed(within))?;
				let value = match value {
					Value::Inline(bytes) => bytes.to_vec(),
					Value::Node(hash) => {
						let hash = to_hash(hash).ok_or(ProofError::Malformed(within))?;
						fetch(hash)?.to_vec()
					}
				};
				found.push((key, value));
			}
		}
		// The last one pushed is visited first, hence backwards.
		for (at, child) in children.into_iter().enumerate().rev() {
			let at = at as u8; // there are 16
			let goes_there = match step {
				Step::Child(nibble) => nibble == at,
				Step::ValueAndAllChildren => true,
				Step::Nowhere | Step::Value => false,
			};
			if let Some(handle) = child.filter(|_| goes_there) {
				pending.push(Pending { depth: path.len(), nibble: Some(at), handle, within });
			}
		}
	}
	Ok(found)
}

fn extend(path: &mut Vec<u8>, partial: &NibbleSlice<'_>) {
	path.extend((0..partial.len()).map(|at| partial.at(at)));
}

fn to_hash(bytes: &[u8]) -> Option<H256> {
	<[u8; 32]>::try_from(bytes).ok().map(H256)
}

/// The key at a path; none where it ends within a byte.
fn to_key(path: &[u8]) -> Option<Vec<u8>> {
	let whole = path.len().is_multiple_of(2);
	whole.then(|| path.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
