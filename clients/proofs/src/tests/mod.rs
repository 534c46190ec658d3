// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

mod cells;
mod hostile;
mod ranges;
mod receipts;
mod values;

use crate::{map_key, MapKey, H256, MAP_PREFIX};
use sp_core::Blake2Hasher;
use sp_io::hashing::twox_128;
use sp_trie::{
	recorder::Recorder, trie_types::TrieDBMutBuilderV1, LayoutV1, MemoryDB, Trie, TrieDBBuilder,
	TrieMut,
};
use std::collections::BTreeMap;

/// A state as a node has it: a real trie of state version 1, and what was put into it.
pub struct State {
	db: MemoryDB<Blake2Hasher>,
	pub root: H256,
	pub entries: BTreeMap<Vec<u8>, Vec<u8>>,
}

impl State {
	pub fn new(entries: impl IntoIterator<Item = (Vec<u8>, Vec<u8>)>) -> Self {
		let entries: BTreeMap<_, _> = entries.into_iter().collect();
		let mut db = MemoryDB::default();
		let mut root = H256::default();
		{
			let mut trie = TrieDBMutBuilderV1::<Blake2Hasher>::new(&mut db, &mut root).build();
			for (key, value) in &entries {
				trie.insert(key, value).unwrap();
			}
			trie.root();
		}
		Self { db, root, entries }
	}

	/// What `state_getReadProof` answers: the nodes that a node reads when it looks these keys up.
	pub fn read_proof<'a>(&self, keys: impl IntoIterator<Item = &'a [u8]>) -> Vec<Vec<u8>> {
		let recorder = Recorder::<Blake2Hasher>::default();
		{
			let mut recording = recorder.as_trie_recorder(self.root);
			let trie = TrieDBBuilder::<LayoutV1<Blake2Hasher>>::new(&self.db, &self.root)
				.with_recorder(&mut recording)
				.build();
			for key in keys {
				trie.get(key).unwrap();
			}
		}
		recorder.drain_storage_proof().into_iter_nodes().collect()
	}

	/// What a client does: the keys under the prefix, then a proof of them; where there are none,
	/// a proof of the prefix itself.
	pub fn prefix_proof(&self, prefix: &[u8]) -> Vec<Vec<u8>> {
		let under = self.under(prefix);
		if under.is_empty() {
			return self.read_proof([prefix]);
		}
		self.read_proof(under.iter().map(|(key, _)| key.as_slice()))
	}

	/// What the state has under a prefix.
	pub fn under(&self, prefix: &[u8]) -> Vec<(Vec<u8>, Vec<u8>)> {
		self.entries
			.iter()
			.filter(|(key, _)| key.starts_with(prefix))
			.map(|(key, value)| (key.clone(), value.clone()))
			.collect()
	}
}

/// The cell in which the squares of Torino lie.
pub const TORINO: [u8; 2] = [0xd0, 0x22];
/// A cell at sea.
pub const SEA: [u8; 2] = [0x00, 0x01];

/// A small chain's state: a map with objects in and around one cell, and other pallets.
pub fn town() -> State {
	let mut entries: Vec<(Vec<u8>, Vec<u8>)> = Vec::new();
	for id in 0..40_u64 {
		// Half in Torino, some of them in the very same spot; the rest all over the globe.
		let geohash = match id % 4 {
			0 => 0xd022_1234_5678_9abc,
			1 => 0xd022_0000_0000_0000 | id << 24,
			_ => id.wrapping_mul(0x9e37_79b9_7f4a_7c15),
		};
		entries.push((map_key(MapKey { geohash, id }), Vec::new()));
	}
	for (pallet, value) in [("System", 4), ("Residents", 33), ("Territories", 900)] {
		for item in 0..20_u8 {
			let key = [&twox_128(pallet.as_bytes())[..], &[item; 20]].concat();
			entries.push((key, vec![item; value]));
		}
	}
	entries.push((b":code".to_vec(), vec![7; 10_000]));
	// A neighbour of the map whose prefix differs in the last half byte only.
	let mut neighbour = MAP_PREFIX;
	neighbour[31] ^= 1;
	entries.push((neighbour.to_vec(), b"not on the map".to_vec()));
	State::new(entries)
}
