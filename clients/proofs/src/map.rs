// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Where the map lies in the state.
//!
//! Each object on the map has one key: the hashes of the pallet's and the map's name, then its
//! 64-bit geohash, then its id, the last two as big-endian bytes under identity hashers. Longitude
//! and latitude take turns in the geohash, so objects whose keys begin alike lie in one cell, and
//! each half byte more quarters a cell twice.
//!
//! What has an extent, a street or a square, has a key for each cell that it meets: the hashes of the
//! pallet's name and of `Cells`, the bits of the cell, the first geohash in it, the id.

/// The prefix of all keys of the map: the 128-bit xxHash of the pallet's name, `GeoProposals`, and
/// that of the storage map's, `Map`.
pub const MAP_PREFIX: [u8; 32] = [
	0x90, 0x95, 0x6a, 0x71, 0xf6, 0x18, 0x08, 0xb8, 0xc1, 0xf0, 0xc5, 0x86, 0xa6, 0xbe, 0xe3,
	0x38, // GeoProposals
	0x96, 0xc6, 0xf5, 0x50, 0xf7, 0x74, 0x55, 0xb3, 0xc1, 0x36, 0x83, 0xa2, 0x8a, 0xea, 0xcb,
	0x4a, // Map
];

/// The prefix of the keys of all cells of what has an extent: the pallet's name, and `Cells`.
pub const CELLS_PREFIX: [u8; 32] = [
	0x90, 0x95, 0x6a, 0x71, 0xf6, 0x18, 0x08, 0xb8, 0xc1, 0xf0, 0xc5, 0x86, 0xa6, 0xbe, 0xe3,
	0x38, // GeoProposals
	0x4a, 0x32, 0x35, 0x04, 0xb8, 0x98, 0xb9, 0x3b, 0xe4, 0x3f, 0x26, 0xea, 0xf9, 0x3d, 0x22,
	0xf1, // Cells
];

/// The sizes of cells that something with an extent can have, in bits.
pub const CELL_LEVELS: [u8; 4] = [16, 24, 32, 40];

/// What one key of the map says.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct MapKey {
	/// Where the object is, as a 64-bit geohash.
	pub geohash: u64,
	/// Which object it is.
	pub id: u64,
}

/// The prefix of the keys of all objects in one cell, given by the first bytes of its geohash:
/// none for the whole globe, eight for a single geohash. Bytes beyond the eighth are those of an
/// object's id.
pub fn map_cell_prefix(cell: &[u8]) -> Vec<u8> {
	[&MAP_PREFIX[..], cell].concat()
}

/// The prefixes of the keys of everything that can be in one cell, given by the first bytes of its
/// geohash: of the points in it, and of the cells in it or around it. Complete if each is proven.
pub fn everything_in_cell(cell: &[u8]) -> Vec<Vec<u8>> {
	let cells = CELL_LEVELS.into_iter().map(|bits| {
		let of_level = usize::from(bits / 8);
		let first = match cell.get(..of_level) {
			// A cell around this one, or this one: its first geohash is all of its key.
			Some(around) => [around, &[0; 8][of_level..]].concat(),
			None => cell.to_vec(),
		};
		[&CELLS_PREFIX[..], &[bits], &first].concat()
	});
	core::iter::once(map_cell_prefix(cell)).chain(cells).collect()
}

/// The key of one object on the map.
pub fn map_key(MapKey { geohash, id }: MapKey) -> Vec<u8> {
	[&MAP_PREFIX[..], &geohash.to_be_bytes(), &id.to_be_bytes()].concat()
}

/// What a key of the state says, if it is one of the map.
pub fn parse_map_key(key: &[u8]) -> Option<MapKey> {
	let rest = key.strip_prefix(&MAP_PREFIX)?;
	let (geohash, id) = rest.split_at_checked(8)?;
	Some(MapKey {
		geohash: u64::from_be_bytes(geohash.try_into().ok()?),
		id: u64::from_be_bytes(id.try_into().ok()?),
	})
}
