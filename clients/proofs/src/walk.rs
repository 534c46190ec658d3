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
	/// The keys that begin so, from one of them to another one, both included; from the first and to
	/// the last where none is given.
	Range { prefix: &'a [u8], from: Option<&'a [u8]>, until: Option<&'a [u8]> },
}

impl Wanted<'_> {
	/// Whether the key at `path` (in half bytes) is wanted.
	fn holds(&self, path: &[u8]) -> bool {
		match *self {
			Self::Key(key) => compare(path, key) == Place::Same,
			Self::Range { prefix, from, until } => {
				let below = matches!(compare(path, prefix), Place::Same | Place::Below);
				let late = from.is_none_or(|from| {
					!matches!(compare(path, from), Place::Before | Place::Above)
				});
				let early = until.is_none_or(|until| {
					!matches!(compare(path, until), Place::After | Place::Below)
				});
				below && late && early
			}
		}
	}

	/// Whether a key that begins with `path` can be wanted.
	fn may_hold_below(&self, path: &[u8]) -> bool {
		match *self {
			Self::Key(key) => matches!(compare(path, key), Place::Same | Place::Above),
			Self::Range { prefix, from, until } => {
				!matches!(compare(path, prefix), Place::Before | Place::After)
					&& from.is_none_or(|from| compare(path, from) != Place::Before)
					&& until.is_none_or(|until| {
						!matches!(compare(path, until), Place::After | Place::Below)
					})
			}
		}
	}
}

/// Where a path lies, seen from a key.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Place {
	/// It and all below it sort before the key.
	Before,
	/// It and all below it sort after the key.
	After,
	/// It leads to the key.
	Above,
	/// It is the key.
	Same,
	/// The key leads to it.
	Below,
}

/// Where `path`, in half bytes, lies, seen from `key`. As many steps as the shorter one has half bytes.
fn compare(path: &[u8], key: &[u8]) -> Place {
	let nibbles = key.len() * 2;
	let differs = path.iter().take(nibbles).enumerate().find_map(|(at, nibble)| {
		let other = nibble_at(key, at);
		(*nibble != other).then_some(*nibble < other)
	});
	match differs {
		Some(true) => Place::Before,
		Some(false) => Place::After,
		None if path.len() < nibbles => Place::Above,
		None if path.len() == nibbles => Place::Same,
		None => Place::Below,
	}
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

		if let Some(value) = value.filter(|_| wanted.holds(&path)) {
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
		let depth = path.len();
		// The last one pushed is visited first, hence backwards.
		for (at, child) in children.into_iter().enumerate().rev() {
			let at = at as u8; // there are 16
			let Some(handle) = child else { continue };
			path.push(at);
			if wanted.may_hold_below(&path) {
				pending.push(Pending { depth, nibble: Some(at), handle, within });
			}
			path.truncate(depth);
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
