// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	polygon::{Budget, PolygonError, TooManyVertices},
	MultiPolygon, Polygon, Position, ShapeError, MAX_SHAPE_VERTICES,
};
use alloc::vec;
use codec::{
	Compact, CompactLen, Decode, DecodeWithMemTracking, Encode, Error, Input, MaxEncodedLen,
};
use scale_info::TypeInfo;

/// How many rings an area has at most: as many as its positions can close.
const MAX_AREA_RINGS: u32 = MAX_SHAPE_VERTICES / 4;

/// A small area in one piece, with or without holes, such as a square or a building site.
///
/// Not more than [`MAX_SHAPE_VERTICES`] positions can be made or decoded, the closing ones and those
/// of the holes included.
#[derive(Clone, Debug, Encode, Eq, PartialEq, TypeInfo)]
pub struct Area(Polygon);

impl Area {
	/// An area, unchecked: see [`crate::Shape::check`].
	pub fn new(polygon: Polygon) -> Result<Self, TooManyVertices> {
		let (rings, vertices) = polygon
			.rings()
			.fold((0, 0), |(rings, vertices), ring| (rings + 1, vertices + ring.0.len()));
		if rings > MAX_AREA_RINGS as usize || vertices > MAX_SHAPE_VERTICES as usize {
			return Err(TooManyVertices);
		}
		Ok(Self(polygon))
	}

	/// Its rings.
	pub fn polygon(&self) -> &Polygon {
		&self.0
	}

	pub(crate) fn positions(&self) -> impl Iterator<Item = Position> + '_ {
		self.0.rings().flat_map(|ring| ring.0.iter().copied())
	}

	/// The same as an area of one or several pieces, which knows how to check itself.
	fn in_pieces(&self) -> MultiPolygon {
		MultiPolygon::of_one(self.0.clone())
	}

	pub(crate) fn check(&self) -> Result<(), ShapeError> {
		self.in_pieces().check().map_err(|error| match error {
			PolygonError::OutOfRange => ShapeError::OffTheGlobe,
			PolygonError::NoPolygon | PolygonError::EmptyRing | PolygonError::RingTooShort => {
				ShapeError::TooFewPositions
			}
			PolygonError::NotClosed => ShapeError::NotClosed,
			PolygonError::RepeatedPosition => ShapeError::RepeatedPosition,
			PolygonError::SelfCrossing => ShapeError::SelfCrossing,
			PolygonError::HoleOutside
			| PolygonError::HolesOverlap
			| PolygonError::PolygonsOverlap => ShapeError::HoleOutside,
		})
	}

	pub(crate) fn normalise(&mut self) {
		self.0.normalise();
	}

	/// Whether `position` is in it, by the rule of [`MultiPolygon::contains`].
	pub(crate) fn contains(&self, position: Position) -> bool {
		self.0.is_around(position.into())
	}
}

impl Decode for Area {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		let mut budget = Budget { rings: MAX_AREA_RINGS, vertices: MAX_SHAPE_VERTICES };
		let area = Self(budget.polygon(input)?);
		// The outer ring was not counted among the holes.
		if area.0.holes.len() >= MAX_AREA_RINGS as usize {
			return Err("More rings than an area may have".into());
		}
		Ok(area)
	}
}

impl DecodeWithMemTracking for Area {}

impl MaxEncodedLen for Area {
	fn max_encoded_len() -> usize {
		let count = Compact::<u32>::compact_len(&MAX_SHAPE_VERTICES);
		// The number of holes; for each ring the number of its positions; the positions.
		count
			+ count * MAX_AREA_RINGS as usize
			+ MAX_SHAPE_VERTICES as usize * Position::max_encoded_len()
	}
}

/// An area from the nested lists of a GeoJSON `Polygon`'s coordinates: rings with the outer one
/// first, positions as longitude and latitude in units of 1e-7 degree.
impl TryFrom<&[vec::Vec<(i32, i32)>]> for Area {
	type Error = TooManyVertices;

	fn try_from(rings: &[vec::Vec<(i32, i32)>]) -> Result<Self, TooManyVertices> {
		Self::new(Polygon::from_coordinates(rings))
	}
}
