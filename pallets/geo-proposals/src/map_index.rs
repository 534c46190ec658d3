// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The map as a trie: what is near on the ground is near in state.
//!
//! Written over any storage map of this shape, so that another layer over the city can have its
//! own.

use crate::ObjectKey;
use alloc::vec::Vec;
use co3_primitives::geo::{next_in_box, BoundingBox, Geohash};
use frame_support::{
	storage::{types::Key, IterableStorageNMap, StoragePrefixedMap},
	Identity,
};

/// A place on the map's one line, and what is there.
pub type MapKey = (Geohash, ObjectKey);

/// The hashers of [`MapKey`].
///
/// Identity, because order is the point: a key is the geohash and the id as they are, so that a
/// box is a few ranges of keys and a cell is one prefix. It is safe here: positions are bounded by
/// the globe and ids are given out by the chain, so nobody can grow one branch of the trie beyond
/// the number of objects, which is capped by author.
pub type MapKeys = (Key<Identity, Geohash>, Key<Identity, ObjectKey>);

/// A storage map that is a map.
pub trait MapStorage: IterableStorageNMap<MapKeys, ()> + StoragePrefixedMap<()> {}
impl<M: IterableStorageNMap<MapKeys, ()> + StoragePrefixedMap<()>> MapStorage for M {}

/// The first bytes of the storage keys of everything in the cell of `geohash` with `bits` bits,
/// cut to whole bytes: what to ask a node for, with proof.
pub fn prefix<M: MapStorage>(geohash: Geohash, bits: u32) -> Vec<u8> {
	let bytes = geohash.to_bytes();
	let whole = ((bits / 8) as usize).min(bytes.len());
	[&M::final_prefix()[..], &bytes[..whole]].concat()
}

/// One key that a walk has read.
pub struct Step {
	/// The key.
	pub key: MapKey,
	/// Whether it lies in the box; one that does not has told the walk where to jump.
	pub inside: bool,
}

/// Reads the keys in a box in their order, and few others: after each stretch inside, the first
/// key beyond it, from which it jumps to where the map's line enters the box again.
pub struct Walk<M: MapStorage> {
	bounds: BoundingBox,
	keys: Option<M::KeyIterator>,
}

impl<M: MapStorage> Walk<M> {
	/// Everything in `bounds` that stands after `after`.
	pub fn new(bounds: BoundingBox, after: Option<MapKey>) -> Self {
		let keys = match after {
			Some(key) => Some(M::iter_keys_from(M::hashed_key_for(key))),
			None => Self::keys_from(next_in_box(Geohash::FIRST, &bounds)),
		};
		Self { bounds, keys }
	}

	/// Every key at or after the first of `geohash`.
	fn keys_from(geohash: Option<Geohash>) -> Option<M::KeyIterator> {
		// The geohash alone sorts before every key that begins with it.
		geohash.map(|at| M::iter_keys_from(prefix::<M>(at, u64::BITS)))
	}
}

impl<M: MapStorage> Iterator for Walk<M> {
	type Item = Step;

	fn next(&mut self) -> Option<Step> {
		let key = self.keys.as_mut()?.next()?;
		let next = next_in_box(key.0, &self.bounds);
		let inside = next == Some(key.0);
		if !inside {
			self.keys = Self::keys_from(next);
		}
		Some(Step { key, inside })
	}
}
