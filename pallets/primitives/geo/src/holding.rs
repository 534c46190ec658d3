// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	segment::{Probe, Segment},
	MultiPolygon, Position, Shape,
};

impl MultiPolygon {
	/// Whether all of `shape` is in it, lines from one position to the next and what they enclose
	/// included. Both have passed their check.
	///
	/// By the rule of [`MultiPolygon::contains`], for the whole shape at once: it stands for the one a
	/// hair's breadth to its east and, by far less, to its north. That one touches no corner of the
	/// border, so that it is in the area, on both sides of the border, or outside, and nothing else; and
	/// of areas that share a border, at most one has it.
	///
	/// Compares every piece of the shape with every piece of the border that comes near it: at most
	/// the product of their vertices, twice.
	pub fn holds(&self, shape: &Shape) -> bool {
		shape.positions().all(|position| self.contains(position))
			&& !self.is_crossed_by(shape)
			&& !self.is_partly_enclosed_by(shape)
	}

	/// Whether the border is crossed. The eastern edge of the map is none: what lies beyond it is at
	/// the western one, where its positions were looked for.
	fn is_crossed_by(&self, shape: &Shape) -> bool {
		let at_the_edge = |piece: &Segment| piece.west() == Position::MAX_LON;
		shape.segments().any(|piece| {
			let piece = match at_the_edge(&piece) {
				true => Segment { start: piece.start.canonical(), end: piece.end.canonical() },
				false => piece,
			};
			self.segments().any(|border| piece.crosses(&border) && !at_the_edge(&border))
		})
	}

	/// Whether a piece of the border is inside of `shape`, which crosses none: a hole, or an island in one.
	/// One corner speaks for its ring.
	fn is_partly_enclosed_by(&self, shape: &Shape) -> bool {
		let Shape::Polygon(area) = shape else { return false };
		self.rings().filter_map(|ring| ring.positions().first()).any(|corner| {
			// The shape stands for one to its north-east, and so the corner for one to its south-west.
			let corner = Probe::from(corner.mirrored());
			let rings = area.polygon().rings().filter(|ring| {
				let mirrored = ring.segments().map(|piece| piece.mirrored());
				mirrored.filter(|piece| piece.is_east_of(corner)).count() % 2 == 1
			});
			rings.count() % 2 == 1
		})
	}
}

#[cfg(test)]
#[path = "holding_tests.rs"]
mod tests;
