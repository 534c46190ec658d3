// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use alloc::vec::Vec;
use co3_geo::{Position, Shape};

/// The sides of a box that meets eight columns and four rows of the smallest cells of a cover, in units of
/// 1e-7 degree: seven of a cell's widths and three of its heights.
const SIDES: (i32, i32) = (24_033, 5_150);

/// A rectangle south-east of `corner` that stands in as many cells of the map as anything can, with so many
/// positions on its border: at least five, the closing one included. What benchmarks put on the map.
pub fn widest_area(corner: Position, vertices: u32) -> Option<Shape> {
	let lower = vertices.saturating_sub(1).div_ceil(2) as i32;
	let upper = vertices.saturating_sub(1) as i32 - lower;
	let (width, height) = SIDES;
	// Along a side of `count` positions, both ends included.
	let along = |at: i32, count: i32| width / (count - 1).max(1) * at;
	let mut ring: Vec<_> = (0..lower)
		.map(|at| (corner.lon + along(at, lower), corner.lat - height))
		.chain((0..upper).rev().map(|at| (corner.lon + along(at, upper), corner.lat)))
		.collect();
	// To the very corner, which whole steps fall short of.
	if let Some(last) = ring.get_mut(lower.saturating_sub(1) as usize) {
		last.0 = corner.lon + width;
	}
	ring.push(*ring.first()?);
	Shape::polygon(&[ring]).ok()
}

#[cfg(test)]
mod tests {
	use super::*;
	use co3_geo::MAX_COVER;

	#[test]
	fn it_stands_in_as_many_cells_as_anything_can() {
		let corner = Position { lon: 76_123_456, lat: 450_123_456 };
		for vertices in 5..=64 {
			let area = widest_area(corner, vertices).unwrap();
			assert_eq!(area.check(), Ok(()), "{vertices}");
			assert_eq!(area.vertices(), vertices);
			assert_eq!(area.cover().cells.len(), MAX_COVER as usize, "{vertices}");
		}
	}
}
