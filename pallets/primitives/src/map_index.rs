// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The map as a trie: what is near on the ground is near in state.
//!
//! Written over any two storage maps of these shapes, so that every layer over the city has its own:
//! one for what is at a point, by its geohash, and one for what has an extent, by the cells that cover
//! it.
//!
//! All keys are under identity hashers, because order is the point: a key is the geohash and the id as
//! they are, so that a box is a few ranges of keys and a cell is one prefix. It is safe here: positions
//! are bounded by the globe and ids are given out by the chain, so nobody can grow one branch of the
//! trie beyond the number of objects, which is capped by author.

use crate::SortedId;
use alloc::{vec, vec::Vec};
use co3_geo::{BoundingBox, Geohash, Shape, Stretches, CELL_LEVELS};
use codec::{Decode, Encode};
use frame_support::{
	storage::{types::Key, IterableStorageNMap, StorageNMap as _, StoragePrefixedMap},
	Identity,
};

/// A place on the map's one line, and what is there.
pub type PointKey = (Geohash, SortedId);
/// The hashers of [`PointKey`].
pub type PointKeys = (Key<Identity, Geohash>, Key<Identity, SortedId>);
/// The bits of a cell, its first geohash, and what meets it.
pub type CellKey = (u8, Geohash, SortedId);
/// The hashers of [`CellKey`].
pub type CellKeys = (Key<Identity, u8>, Key<Identity, Geohash>, Key<Identity, SortedId>);

/// A layer over the city.
pub trait MapIndex {
	/// What is at a point.
	type Points: IterableStorageNMap<PointKeys, ()> + StoragePrefixedMap<()>;
	/// What has an extent.
	type Cells: IterableStorageNMap<CellKeys, ()> + StoragePrefixedMap<()>;
}

/// One entry of the index.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
pub enum Place {
	/// A cell that something meets.
	Cell(CellKey),
	/// A point where something is.
	Point(PointKey),
}

impl Place {
	/// What is there.
	pub const fn id(&self) -> SortedId {
		match self {
			Self::Cell((_, _, id)) | Self::Point((_, id)) => *id,
		}
	}
}

/// What stands in the index for `shape`: at most [`co3_geo::MAX_COVER`] entries.
pub fn places(shape: &Shape, id: SortedId) -> Vec<Place> {
	if let Shape::Point(position) = shape {
		let at = Geohash::new(*position);
		return at.map(|at| vec![Place::Point((at, id))]).unwrap_or_default();
	}
	let cover = shape.cover();
	cover.cells.into_iter().map(|cell| Place::Cell((cover.bits, cell, id))).collect()
}

/// Puts a shape on the map.
pub fn insert<M: MapIndex>(shape: &Shape, id: SortedId) {
	for place in places(shape, id) {
		match place {
			Place::Point(key) => M::Points::insert(key, ()),
			Place::Cell(key) => M::Cells::insert(key, ()),
		}
	}
}

/// Takes it off again.
pub fn remove<M: MapIndex>(shape: &Shape, id: SortedId) {
	for place in places(shape, id) {
		match place {
			Place::Point(key) => M::Points::remove(key),
			Place::Cell(key) => M::Cells::remove(key),
		}
	}
}

/// Whether all of a shape is on the map.
pub fn is_listed<M: MapIndex>(shape: &Shape, id: SortedId) -> bool {
	places(shape, id).into_iter().all(|place| match place {
		Place::Point(key) => M::Points::contains_key(key),
		Place::Cell(key) => M::Cells::contains_key(key),
	})
}

/// How many entries the index has. Reads all of them: for checks.
pub fn count<M: MapIndex>() -> usize {
	// Saturating: no memory holds that many.
	M::Points::iter_keys().count().saturating_add(M::Cells::iter_keys().count())
}

/// The first bytes of the storage keys of everything that can stand in the cell of `geohash` with
/// `bits` bits, cut to whole bytes: the points in it, and the cells in it or around it. What to ask a
/// node for, with proof. A line or area that touches the antimeridian stands on the side whose longitude
/// it was given.
pub fn prefixes<M: MapIndex>(geohash: Geohash, bits: u32) -> Vec<Vec<u8>> {
	let bytes = geohash.to_bytes();
	let whole = ((bits / 8) as usize).min(bytes.len());
	let points = [&M::Points::final_prefix()[..], &bytes[..whole]].concat();
	let cells = CELL_LEVELS.into_iter().map(|level| {
		// A cell in it begins as it does; one around it is named by the whole key of its own.
		let of_level = usize::from(level / 8);
		let first = geohash.range(level.into()).0.to_bytes();
		let part = if of_level <= whole { &first[..] } else { &bytes[..whole] };
		[&M::Cells::final_prefix()[..], &[level], part].concat()
	});
	core::iter::once(points).chain(cells).collect()
}

/// One entry that a walk has read.
pub struct Visited {
	/// The entry.
	pub place: Place,
	/// Whether it lies in the box; one that does not has told the walk where to jump.
	pub inside: bool,
}

/// The layers of an index in the order in which they are read: cells from the largest to the smallest,
/// then points.
const POINTS: usize = CELL_LEVELS.len();

/// Reads the entries in a box in their order, and few others: after each stretch inside, the first
/// entry beyond it, from which it jumps to where the map's line enters the box again. Whoever has
/// several cells is met several times; see [`is_first`].
pub struct Walk<M: MapIndex> {
	bounds: BoundingBox,
	layer: usize,
	/// What of the layer's line is in the box.
	inside: Stretches,
	cells: Option<<M::Cells as IterableStorageNMap<CellKeys, ()>>::KeyIterator>,
	points: Option<<M::Points as IterableStorageNMap<PointKeys, ()>>::KeyIterator>,
}

impl<M: MapIndex> Walk<M> {
	/// Everything in `bounds` that stands after `after`.
	pub fn new(bounds: BoundingBox, after: Option<Place>) -> Self {
		let inside = inside_of(&bounds, 0);
		let mut walk = Self { bounds, layer: 0, inside, cells: None, points: None };
		match after {
			None => walk.enter(0),
			Some(Place::Point(key)) => {
				walk.turn_to(POINTS);
				walk.points = Some(M::Points::iter_keys_from(M::Points::hashed_key_for(key)));
			}
			Some(Place::Cell(key)) => {
				// A size that there is not, which only a forged cursor has, stands for the one after it.
				let is_after = |level: &u8| *level >= key.0;
				walk.turn_to(CELL_LEVELS.iter().position(is_after).unwrap_or(POINTS));
				match CELL_LEVELS.get(walk.layer) {
					Some(level) if *level == key.0 => {
						let from = M::Cells::hashed_key_for(key);
						walk.cells = Some(M::Cells::iter_keys_from(from));
					}
					_ => walk.enter(walk.layer),
				}
			}
		}
		walk
	}

	fn turn_to(&mut self, layer: usize) {
		self.layer = layer;
		self.inside = inside_of(&self.bounds, layer);
	}

	/// Begins a layer where the map's line first enters the box.
	fn enter(&mut self, layer: usize) {
		self.turn_to(layer);
		self.go_to(self.inside.next(Geohash::FIRST));
	}

	/// Goes to the first entry of this layer at or after `geohash`.
	fn go_to(&mut self, geohash: Option<Geohash>) {
		self.cells = None;
		self.points = None;
		let Some(at) = geohash else { return };
		// The geohash alone sorts before every key that begins with it.
		match CELL_LEVELS.get(self.layer) {
			Some(level) => {
				let from = [&M::Cells::final_prefix()[..], &[*level], &at.to_bytes()].concat();
				self.cells = Some(M::Cells::iter_keys_from(from));
			}
			None => {
				let from = [&M::Points::final_prefix()[..], &at.to_bytes()].concat();
				self.points = Some(M::Points::iter_keys_from(from));
			}
		}
	}

	/// The next entry of this layer; none left, the next layer that may have one.
	fn next_entry(&mut self) -> Result<Place, usize> {
		let after = self.layer.saturating_add(1); // Saturating: not beyond the last.
		let Some(level) = CELL_LEVELS.get(self.layer) else {
			return self.points.as_mut().and_then(Iterator::next).map(Place::Point).ok_or(after);
		};
		let Some(cells) = self.cells.as_mut() else { return Err(after) };
		match cells.next() {
			Some(key) if key.0 == *level => Ok(Place::Cell(key)),
			// All sizes stand in one row: of those between this and the next key's there is nothing.
			Some(key) => {
				Err(CELL_LEVELS.iter().position(|level| *level == key.0).unwrap_or(POINTS))
			}
			None => Err(POINTS),
		}
	}
}

impl<M: MapIndex> Iterator for Walk<M> {
	type Item = Visited;

	fn next(&mut self) -> Option<Visited> {
		let place = loop {
			match self.next_entry() {
				Ok(place) => break place,
				Err(layer) if layer > POINTS => return None,
				Err(layer) => self.enter(layer),
			}
		};
		let (Place::Cell((_, at, _)) | Place::Point((at, _))) = place;
		let inside = self.inside.contains(at);
		if !inside {
			self.go_to(self.inside.next(at));
		}
		Some(Visited { place, inside })
	}
}

/// What of a layer's line is in a box: of that of the points, or of cells of one size.
fn inside_of(bounds: &BoundingBox, layer: usize) -> Stretches {
	let bits = CELL_LEVELS.get(layer).map_or(u64::BITS, |level| u32::from(*level));
	Stretches::of_cells(bounds, bits)
}

/// Whether `place` is the first entry at which a walk through `bounds` meets `shape`, so that it is
/// reported once though it has several cells. Computes the shape's cover.
pub fn is_first(place: &Place, shape: &Shape, bounds: &BoundingBox) -> bool {
	let Place::Cell((bits, at, _)) = place else { return true };
	let inside = Stretches::of_cells(bounds, u32::from(*bits));
	shape.cover().cells.into_iter().find(|cell| inside.contains(*cell)) == Some(*at)
}

#[cfg(test)]
#[path = "map_index_tests.rs"]
mod tests;
