// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	polygon::{Budget, TooManyVertices},
	segment::Segment,
	Position, ShapeError, MAX_SHAPE_VERTICES,
};
use alloc::vec::Vec;
use codec::{
	Compact, CompactLen, Decode, DecodeWithMemTracking, Encode, Error, Input, MaxEncodedLen,
};
use scale_info::TypeInfo;

/// A line from position to position, such as a street or a walk. It may cross itself.
///
/// Not more than [`MAX_SHAPE_VERTICES`] positions can be made or decoded.
#[derive(Clone, Debug, Encode, Eq, PartialEq, TypeInfo)]
pub struct Path(Vec<Position>);

impl Path {
	/// A line through `positions`, unchecked: see [`crate::Shape::check`].
	pub fn new(positions: Vec<Position>) -> Result<Self, TooManyVertices> {
		if positions.len() > MAX_SHAPE_VERTICES as usize {
			return Err(TooManyVertices);
		}
		Ok(Self(positions))
	}

	/// Its positions.
	pub fn positions(&self) -> &[Position] {
		&self.0
	}

	pub(crate) fn check(&self) -> Result<(), ShapeError> {
		if self.0.len() < 2 {
			return Err(ShapeError::TooFewPositions);
		}
		if self.segments().any(|segment| segment.start == segment.end) {
			return Err(ShapeError::RepeatedPosition);
		}
		Ok(())
	}

	pub(crate) fn segments(&self) -> impl Iterator<Item = Segment> + '_ {
		self.0.windows(2).map(|ends| Segment { start: ends[0], end: ends[1] })
	}
}

impl Decode for Path {
	fn decode<I: Input>(input: &mut I) -> Result<Self, Error> {
		let mut budget = Budget { rings: 0, vertices: MAX_SHAPE_VERTICES };
		budget.positions(input).map(Self)
	}
}

impl DecodeWithMemTracking for Path {}

impl MaxEncodedLen for Path {
	fn max_encoded_len() -> usize {
		Compact::<u32>::compact_len(&MAX_SHAPE_VERTICES)
			+ MAX_SHAPE_VERTICES as usize * Position::max_encoded_len()
	}
}
