// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	area::Area, path::Path, polygon::TooManyVertices, segment::Segment, BoundingBox, Position,
	Precision,
};
use alloc::vec::Vec;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// How many positions a line or an area on the map has at most.
pub const MAX_SHAPE_VERTICES: u32 = 64;
/// How wide and how high a line or an area is at most, in units of 1e-7 degree: 2°.
pub const MAX_SHAPE_SPAN: i32 = 20_000_000;

/// Where something on the map is: at a point, along a line, or all over an area; straight in the plane
/// of longitude and latitude, as in GeoJSON.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Shape {
	/// At a point.
	Point(Position),
	/// Along a line.
	Line(Path),
	/// All over an area.
	Polygon(Area),
}

/// Why a shape was refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ShapeError {
	/// A position off the globe.
	OffTheGlobe,
	/// A line of one position, a ring of fewer than four, or nothing at all.
	TooFewPositions,
	/// A ring whose last position is not its first.
	NotClosed,
	/// The same position twice in a row.
	RepeatedPosition,
	/// A border that crosses or touches itself.
	SelfCrossing,
	/// A hole that is not in its area, or in another hole.
	HoleOutside,
	/// A line or area with a position at a pole, or wider than half the globe: it would be around a
	/// pole, or across the antimeridian without being cut there.
	OverAPole,
	/// A line or area wider or higher than [`MAX_SHAPE_SPAN`].
	TooWide,
}

impl Shape {
	/// A line through positions, longitude first, in units of 1e-7 degree; unchecked.
	pub fn line(positions: &[(i32, i32)]) -> Result<Self, TooManyVertices> {
		let positions =
			positions.iter().map(|(lon, lat)| Position { lon: *lon, lat: *lat }).collect();
		Path::new(positions).map(Self::Line)
	}

	/// An area from its rings, the outer one first; unchecked.
	pub fn polygon(rings: &[Vec<(i32, i32)>]) -> Result<Self, TooManyVertices> {
		Area::try_from(rings).map(Self::Polygon)
	}

	/// Whether it is one. Every two pieces of an area's border are compared: at most two thousand.
	pub fn check(&self) -> Result<(), ShapeError> {
		if !self.positions().all(|position| position.is_valid()) {
			return Err(ShapeError::OffTheGlobe);
		}
		match self {
			Self::Point(_) => return Ok(()),
			Self::Line(path) => path.check()?,
			Self::Polygon(area) => area.check()?,
		}
		let bounds = self.bounding_box().ok_or(ShapeError::TooFewPositions)?;
		let width = i64::from(bounds.east) - i64::from(bounds.west);
		let height = i64::from(bounds.north) - i64::from(bounds.south);
		let at_a_pole = self.positions().any(|position| position.lat.abs() == Position::MAX_LAT);
		if at_a_pole || width > i64::from(Position::MAX_LON) {
			return Err(ShapeError::OverAPole);
		}
		if width.max(height) > i64::from(MAX_SHAPE_SPAN) {
			return Err(ShapeError::TooWide);
		}
		Ok(())
	}

	/// Gives it its one form: a point of the antimeridian its one longitude, rings their orientation
	/// (RFC 7946 §3.1.6).
	pub fn normalise(&mut self) {
		match self {
			Self::Point(position) => *position = position.canonical(),
			Self::Line(_) => {}
			Self::Polygon(area) => area.normalise(),
		}
	}

	/// Whether no position says more than `precision` allows.
	pub fn is_allowed_by(&self, precision: Precision) -> bool {
		self.positions().all(|position| precision.allows(position))
	}

	/// How many positions it has, closing ones included.
	pub fn vertices(&self) -> u32 {
		self.positions().count() as u32
	}

	/// Its positions in their order, closing ones included.
	pub fn positions(&self) -> impl Iterator<Item = Position> + '_ {
		let (point, path, area) = self.forms();
		let along = path.into_iter().flat_map(|path| path.positions().iter().copied());
		point.into_iter().chain(along).chain(area.into_iter().flat_map(Area::positions))
	}

	/// The one of the three that it is. (Boxed iterators would say it more plainly, and cost a runtime an
	/// allocation, which is a call to the node, for each question that is asked of a shape.)
	const fn forms(&self) -> (Option<Position>, Option<&Path>, Option<&Area>) {
		match self {
			Self::Point(position) => (Some(*position), None, None),
			Self::Line(path) => (None, Some(path), None),
			Self::Polygon(area) => (None, None, Some(area)),
		}
	}

	/// The one position that stands for it: its first.
	pub fn anchor(&self) -> Option<Position> {
		self.positions().next()
	}

	/// The least box around it.
	pub fn bounding_box(&self) -> Option<BoundingBox> {
		let first = self.anchor()?;
		let start =
			BoundingBox { west: first.lon, south: first.lat, east: first.lon, north: first.lat };
		Some(self.positions().fold(start, |sum, at| BoundingBox {
			west: sum.west.min(at.lon),
			south: sum.south.min(at.lat),
			east: sum.east.max(at.lon),
			north: sum.north.max(at.lat),
		}))
	}

	pub(crate) fn segments(&self) -> impl Iterator<Item = Segment> + '_ {
		let (_, path, area) = self.forms();
		let around = area.into_iter().flat_map(|area| area.polygon().rings());
		let borders = around.flat_map(|ring| ring.segments());
		path.into_iter().flat_map(Path::segments).chain(borders)
	}

	/// Whether it shares a point with `bounds`, sides and borders included. Exact for a shape and a box
	/// that have passed their checks; what is off the globe meets nothing.
	pub fn meets(&self, bounds: &BoundingBox) -> bool {
		if let Self::Point(position) = self {
			return position.is_valid() && bounds.check() && bounds.contains(*position);
		}
		let Some(own) = self.bounding_box() else { return false };
		// Off the globe the products of what follows would not fit.
		own.check()
			&& bounds.check()
			&& own.meets(bounds)
			&& bounds.parts().any(|part| self.meets_part(&part))
	}

	/// The same for a box that does not cross the antimeridian.
	fn meets_part(&self, part: &BoundingBox) -> bool {
		if self.segments().any(|segment| segment.meets_box(part)) {
			return true;
		}
		// No border in the box: it is all in the area, or all outside.
		let corner = Position { lon: part.west, lat: part.south };
		matches!(self, Self::Polygon(area) if area.contains(corner))
	}
}

#[cfg(test)]
#[path = "shape_tests.rs"]
mod tests;
