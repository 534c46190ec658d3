// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{BoundingBox, Geohash, Position, Shape};
use alloc::vec::Vec;

/// The sizes of cells that cover a shape, in bits of their geohash: whole bytes, so that each is a key
/// prefix. Some 150 × 80 km, 10 × 5 km, 600 × 300 m and 40 × 20 m at the equator.
pub const CELL_LEVELS: [u8; 4] = [16, 24, 32, 40];
/// How many cells cover a shape at most.
pub const MAX_COVER: u32 = 32;

/// The cells of one size that a shape meets.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Cover {
	/// Their size, in bits of their geohash.
	pub bits: u8,
	/// The first geohash of each, in order.
	pub cells: Vec<Geohash>,
}

impl Shape {
	/// The cells that it meets, of the smallest size at which its bounding box meets at most
	/// [`MAX_COVER`]. A point has none: its own geohash says where it is.
	///
	/// A cell here reaches up to where the next ones begin, so that nothing falls between two of them.
	/// At most [`MAX_COVER`] tests against each piece of the shape.
	pub fn cover(&self) -> Cover {
		let nothing = Cover { bits: CELL_LEVELS[0], cells: Vec::new() };
		if matches!(self, Self::Point(_)) {
			return nothing;
		}
		let Some(bounds) = self.bounding_box() else { return nothing };
		let grid =
			|bits: u8| Grid::new(&bounds, bits).filter(|grid| grid.count() <= MAX_COVER.into());
		let Some(grid) = CELL_LEVELS.iter().rev().find_map(|bits| grid(*bits)) else {
			return nothing;
		};
		let mut cells: Vec<Geohash> = grid
			.cells()
			.filter(|cell| whole(*cell, grid.bits).is_some_and(|cell| self.meets(&cell)))
			.collect();
		cells.sort_unstable();
		Cover { bits: grid.bits, cells }
	}
}

/// A cell up to where the next ones begin.
fn whole(cell: Geohash, bits: u8) -> Option<BoundingBox> {
	let inner = cell.cell(bits.into())?;
	Some(BoundingBox {
		east: inner.east.saturating_add(1).min(Position::MAX_LON),
		north: inner.north.saturating_add(1).min(Position::MAX_LAT),
		..inner
	})
}

/// The columns and rows of cells that a box meets.
struct Grid {
	bits: u8,
	west: u32,
	east: u32,
	south: u32,
	north: u32,
}

impl Grid {
	fn new(bounds: &BoundingBox, bits: u8) -> Option<Self> {
		let shift = u32::BITS - u32::from(bits) / 2;
		let cell = |lon, lat| {
			let (column, row) = Geohash::new(Position { lon, lat })?.coordinates();
			Some((column >> shift, row >> shift))
		};
		let (west, south) = cell(bounds.west, bounds.south)?;
		let (east, north) = cell(bounds.east, bounds.north)?;
		Some(Self { bits, west, east, south, north })
	}

	fn count(&self) -> u64 {
		let along = |from: u32, to: u32| u64::from(to.saturating_sub(from)) + 1;
		along(self.west, self.east) * along(self.south, self.north)
	}

	fn cells(&self) -> impl Iterator<Item = Geohash> + '_ {
		let shift = u32::BITS - u32::from(self.bits) / 2;
		(self.west..=self.east).flat_map(move |column| {
			(self.south..=self.north)
				.map(move |row| Geohash::from_coordinates(column << shift, row << shift))
		})
	}
}

#[cfg(test)]
#[path = "cover_tests.rs"]
mod tests;
