// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	segment::{Meeting, Probe, Segment},
	BoundingBox, Position, Ring,
};
use alloc::{vec, vec::Vec};
use codec::{
	Compact, CompactLen, Decode, DecodeWithMemTracking, Encode, Error, Input, MaxEncodedLen,
};
use scale_info::TypeInfo;

/// How many positions a [`MultiPolygon`] has at most, the closing ones included.
pub const MAX_VERTICES: u32 = 1_024;
/// How many rings a [`MultiPolygon`] has at most: as many as its positions can close.
pub const MAX_RINGS: u32 = MAX_VERTICES / 4;

/// One outer ring, and the holes in it.
#[derive(Clone, Debug, Encode, Eq, PartialEq, TypeInfo)]
pub struct Polygon {
	/// What is around it.
	pub outer: Ring,
	/// What is not part of it.
	pub holes: Vec<Ring>,
}

impl Polygon {
	/// A polygon from the nested lists of a GeoJSON `Polygon`'s coordinates: its rings with the outer
	/// one first, positions as longitude and latitude in units of 1e-7 degree. Without rings it has an
	/// empty outer one.
	pub fn from_coordinates(rings: &[Vec<(i32, i32)>]) -> Self {
		let ring = |positions: &Vec<(i32, i32)>| {
			Ring::new(
				positions.iter().map(|(lon, lat)| Position { lon: *lon, lat: *lat }).collect(),
			)
		};
		Self {
			outer: rings.first().map(ring).unwrap_or_else(|| Ring::new(vec![])),
			holes: rings.iter().skip(1).map(ring).collect(),
		}
	}

	/// Its rings, the outer one first.
	pub fn rings(&self) -> impl Iterator<Item = &Ring> + '_ {
		core::iter::once(&self.outer).chain(&self.holes)
	}

	pub(crate) fn normalise(&mut self) {
		self.outer.orient(true);
		self.holes.iter_mut().for_each(|hole| hole.orient(false));
	}

	pub(crate) fn is_around(&self, probe: Probe) -> bool {
		self.rings().filter(|ring| ring.is_around(probe)).count() % 2 == 1
	}
}

/// An area of one or several pieces, as RFC 7946 §3.1.7 has it, in the plane of longitude and
/// latitude.
///
/// An area across the antimeridian is cut there into pieces (§3.1.9); one around a pole has a side
/// along it, from −180° to +180°. Not more than [`MAX_VERTICES`] positions in [`MAX_RINGS`] rings
/// can be made or decoded; everything else is for [`MultiPolygon::check`].
#[derive(Clone, Debug, Default, Encode, Eq, PartialEq, TypeInfo)]
pub struct MultiPolygon(Vec<Polygon>);

/// More positions than [`MAX_VERTICES`], or more rings than [`MAX_RINGS`].
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct TooManyVertices;

/// Why an area was refused.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum PolygonError {
	/// Not a single polygon.
	NoPolygon,
	/// A ring without positions.
	EmptyRing,
	/// A ring with fewer than four positions, the closing one included.
	RingTooShort,
	/// A ring whose last position is not its first.
	NotClosed,
	/// A position off the globe.
	OutOfRange,
	/// The same position twice in a row.
	RepeatedPosition,
	/// Lines that cross or touch elsewhere than from one position of a ring to the next, be it in
	/// one ring or of two.
	SelfCrossing,
	/// A hole that does not lie in its polygon.
	HoleOutside,
	/// A hole in a hole of the same polygon.
	HolesOverlap,
	/// A polygon that lies in another one, and not in a hole of it.
	PolygonsOverlap,
}

impl MultiPolygon {
	/// An area of the given pieces, their geometry unchecked.
	pub fn new(polygons: Vec<Polygon>) -> Result<Self, TooManyVertices> {
		let new = Self(polygons);
		let (rings, vertices) = new
			.rings()
			.fold((0, 0), |(rings, vertices), ring| (rings + 1, vertices + ring.0.len()));
		if rings > MAX_RINGS as usize || vertices > MAX_VERTICES as usize {
			return Err(TooManyVertices);
		}
		Ok(new)
	}

	/// An area of one piece, which is within the bounds.
	pub(crate) fn of_one(polygon: Polygon) -> Self {
		Self(vec![polygon])
	}

	/// An area from the nested lists of a GeoJSON `MultiPolygon`'s coordinates: polygons, their
	/// rings with the outer one first, positions as longitude and latitude in units of 1e-7 degree.
	/// A polygon without rings becomes one with an empty outer ring.
	pub fn from_coordinates(coordinates: &[Vec<Vec<(i32, i32)>>]) -> Result<Self, TooManyVertices> {
		Self::new(coordinates.iter().map(|rings| Polygon::from_coordinates(rings)).collect())
	}

	/// The nested lists of a GeoJSON `MultiPolygon`: undoes [`MultiPolygon::from_coordinates`].
	pub fn to_coordinates(&self) -> Vec<Vec<Vec<(i32, i32)>>> {
		let ring = |ring: &Ring| ring.0.iter().map(|at| (at.lon, at.lat)).collect();
		self.0.iter().map(|polygon| polygon.rings().map(ring).collect()).collect()
	}

	/// Its pieces.
	pub fn polygons(&self) -> &[Polygon] {
		&self.0
	}

	/// All its rings, outer ones and holes.
	pub fn rings(&self) -> impl Iterator<Item = &Ring> + '_ {
		self.0.iter().flat_map(Polygon::rings)
	}

	/// How many positions it has, the closing ones included. At most [`MAX_VERTICES`].
	pub fn vertices(&self) -> u32 {
		self.rings().map(|ring| ring.0.len() as u32).sum()
	}

	pub(crate) fn segments(&self) -> impl Iterator<Item = Segment> + '_ {
		self.rings().flat_map(Ring::segments)
	}

	/// Whether it is an area. Rings may run either way round: RFC 7946 §3.1.6 wants readers not to
	/// refuse the wrong one, and [`MultiPolygon::normalise`] turns them.
	///
	/// Every two pieces of border are compared that share a meridian: at most half a million of a
	/// border with 1,024 of them.
	pub fn check(&self) -> Result<(), PolygonError> {
		if self.0.is_empty() {
			return Err(PolygonError::NoPolygon);
		}
		self.rings().try_for_each(Ring::check)?;
		self.check_crossings()?;
		self.check_nesting()
	}

	/// No two segments share a point, but for those that follow each other, and those only one.
	fn check_crossings(&self) -> Result<(), PolygonError> {
		let mut segments: Vec<(Segment, usize, usize, usize)> = Vec::new();
		for (ring, line) in self.rings().enumerate() {
			let last = line.0.len().saturating_sub(2);
			segments.extend(line.segments().enumerate().map(|(at, piece)| (piece, ring, at, last)));
		}
		segments.sort_by_key(|(piece, ..)| piece.west());
		for (index, (piece, ring, at, last)) in segments.iter().enumerate() {
			for (other, other_ring, other_at, _) in &segments[index + 1..] {
				if other.west() > piece.east() {
					break;
				}
				let apart = at.abs_diff(*other_at);
				let neighbours = ring == other_ring && (apart == 1 || apart == *last);
				match piece.meeting(other) {
					Meeting::Apart => {}
					Meeting::Touching if neighbours => {}
					_ => return Err(PolygonError::SelfCrossing),
				}
			}
		}
		Ok(())
	}

	/// Every hole is in its polygon and in no other hole, and every polygon is outside of all
	/// others. No two rings share a point, so that one position speaks for a ring.
	fn check_nesting(&self) -> Result<(), PolygonError> {
		let is_in = |inner: &Ring, outer: &Ring| {
			inner.0.first().is_some_and(|position| outer.is_around(Probe::from(*position)))
		};
		for (index, polygon) in self.0.iter().enumerate() {
			for (at, hole) in polygon.holes.iter().enumerate() {
				if !is_in(hole, &polygon.outer) {
					return Err(PolygonError::HoleOutside);
				}
				let in_another =
					|(other_at, other): (usize, &Ring)| at != other_at && is_in(hole, other);
				if polygon.holes.iter().enumerate().any(in_another) {
					return Err(PolygonError::HolesOverlap);
				}
			}
			let in_another = |(other_index, other): (usize, &Polygon)| {
				index != other_index
					&& is_in(&polygon.outer, &other.outer)
					&& !other.holes.iter().any(|hole| is_in(&polygon.outer, hole))
			};
			if self.0.iter().enumerate().any(in_another) {
				return Err(PolygonError::PolygonsOverlap);
			}
		}
		Ok(())
	}

	/// Turns outer rings anticlockwise and holes clockwise, as RFC 7946 §3.1.6 has them: the area
	/// is on the left.
	pub fn normalise(&mut self) {
		self.0.iter_mut().for_each(Polygon::normalise);
	}

	/// Whether `position` is in it. Nothing off the globe is.
	///
	/// Of a border, the western and southern parts belong to the area, the eastern and northern
	/// ones do not: a point stands for the place a hair's breadth to its east and, by far less, to
	/// its north. Of areas that share a border, whatever its form, exactly one has each of its points, and
	/// corners alike. Two edges of the map are taken care of: +180° is −180°, so that the area east
	/// of the antimeridian has its points, and the northern edge, which has nothing to its north,
	/// belongs to the areas that reach it. At the poles the longitude given decides.
	pub fn contains(&self, position: Position) -> bool {
		position.is_valid() && self.is_around(Probe::from(position.canonical()))
	}

	fn is_around(&self, probe: Probe) -> bool {
		// In a piece, in its hole, on an island in the hole: odd, even, odd.
		self.rings().filter(|ring| ring.is_around(probe)).count() % 2 == 1
	}

	/// Whether `probe` is in it and not on its border.
	pub(crate) fn is_strictly_around(&self, probe: Probe) -> bool {
		self.is_around(probe) && !self.segments().any(|segment| segment.holds(probe))
	}

	/// Twice its area in square units of 1e-7 degree, which is a whole number: for comparing areas,
	/// not for measuring land.
	pub fn twice_area(&self) -> u64 {
		let size = |ring: &Ring| ring.twice_signed_area().abs();
		let area: i128 = self
			.0
			.iter()
			.map(|polygon| size(&polygon.outer) - polygon.holes.iter().map(size).sum::<i128>())
			.sum();
		// Twice the whole map is 1.3e19, less than 2^64; only an unchecked area can exceed it.
		u64::try_from(area.max(0)).unwrap_or(u64::MAX)
	}

	/// The least box with sides along meridians and parallels around the positions of `polygon`.
	fn flat_box(polygon: &Polygon) -> Option<BoundingBox> {
		let first = polygon.outer.0.first()?;
		let start =
			BoundingBox { west: first.lon, south: first.lat, east: first.lon, north: first.lat };
		Some(polygon.outer.0.iter().fold(start, |sum, at| BoundingBox {
			west: sum.west.min(at.lon),
			south: sum.south.min(at.lat),
			east: sum.east.max(at.lon),
			north: sum.north.max(at.lat),
		}))
	}

	/// The narrowest box around it, which crosses the antimeridian where that makes it narrower
	/// (RFC 7946 §5.2). None where there is nothing to be around.
	pub fn bounding_box(&self) -> Option<BoundingBox> {
		let mut boxes: Vec<_> = self.0.iter().filter_map(Self::flat_box).collect();
		boxes.sort_by_key(|piece| piece.west);
		let south = boxes.iter().map(|piece| piece.south).min()?;
		let north = boxes.iter().map(|piece| piece.north).max()?;
		let (mut west, mut east) = (boxes.first()?.west, boxes.first()?.east);
		// The widest stretch without a piece, and the longitudes after and before it.
		let mut gap: Option<(i64, i32, i32)> = None;
		for piece in &boxes {
			let width = i64::from(piece.west) - i64::from(east);
			if gap.is_none_or(|(widest, ..)| width > widest) {
				gap = Some((width, piece.west, east));
			}
			west = west.min(piece.west);
			east = east.max(piece.east);
		}
		let around = 2 * i64::from(Position::MAX_LON) - (i64::from(east) - i64::from(west));
		match gap {
			Some((width, after, before)) if width > around => {
				Some(BoundingBox { west: after, south, east: before, north })
			}
			_ => Some(BoundingBox { west, south, east, north }),
		}
	}
}

/// What a decoder may still take in.
pub(crate) struct Budget {
	pub rings: u32,
	pub vertices: u32,
}

impl Budget {
	fn take<I: Input>(input: &mut I, left: &mut u32) -> Result<u32, Error> {
		let Compact(count) = Compact::<u32>::decode(input)?;
		*left = left.checked_sub(count).ok_or("More rings or vertices than an area may have")?;
		Ok(count)
	}

	pub fn positions<I: Input>(&mut self, input: &mut I) -> Result<Vec<Position>, Error> {
		let vertices = Self::take(input, &mut self.vertices)?;
		input.on_before_alloc_mem(vertices as usize * size_of::<Position>())?;
		(0..vertices).map(|_| Position::decode(input)).collect()
	}

	fn ring<I: Input>(&mut self, input: &mut I) -> Result<Ring, Error> {
		self.positions(input).map(Ring)
	}

	pub fn polygon<I: Input>(&mut self, input: &mut I) -> Result<Polygon, Error> {
		let outer = self.ring(input)?;
		let holes = Self::take(input, &mut self.rings)?;
		input.on_before_alloc_mem(holes as usize * size_of::<Ring>())?;
		let holes = (0..holes).map(|_| self.ring(input)).collect::<Result<_, _>>()?;
		Ok(Polygon { outer, holes })
	}
}

impl Decode for MultiPolygon {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		let mut budget = Budget { rings: MAX_RINGS, vertices: MAX_VERTICES };
		let polygons = Budget::take(input, &mut budget.rings)?;
		input.on_before_alloc_mem(polygons as usize * size_of::<Polygon>())?;
		(0..polygons).map(|_| budget.polygon(input)).collect::<Result<_, _>>().map(Self)
	}
}

impl DecodeWithMemTracking for MultiPolygon {}

impl MaxEncodedLen for MultiPolygon {
	fn max_encoded_len() -> usize {
		let count = Compact::<u32>::compact_len(&MAX_VERTICES);
		// The number of polygons; for each of at most `MAX_RINGS` the number of holes; for each ring
		// the number of its positions; the positions.
		count + 2 * count * MAX_RINGS as usize + MAX_VERTICES as usize * Position::max_encoded_len()
	}
}

#[cfg(test)]
#[path = "polygon_tests.rs"]
mod tests;
