// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	polygon::PolygonError,
	segment::{Probe, Segment},
	Position,
};
use alloc::vec::Vec;
use codec::Encode;
use scale_info::TypeInfo;

/// A closed line: at least four positions, the last the same as the first.
#[derive(Clone, Debug, Encode, Eq, PartialEq, TypeInfo)]
pub struct Ring(pub(crate) Vec<Position>);

impl Ring {
	/// A ring through `positions`, unchecked: see [`crate::MultiPolygon::check`].
	pub fn new(positions: Vec<Position>) -> Self {
		Self(positions)
	}

	/// Its positions, the first again at the end.
	pub fn positions(&self) -> &[Position] {
		&self.0
	}

	/// What can be said of a ring alone, but for crossings.
	pub(crate) fn check(&self) -> Result<(), PolygonError> {
		if self.0.is_empty() {
			return Err(PolygonError::EmptyRing);
		}
		if self.0.len() < 4 {
			return Err(PolygonError::RingTooShort);
		}
		if self.0.first() != self.0.last() {
			return Err(PolygonError::NotClosed);
		}
		if !self.0.iter().all(Position::is_valid) {
			return Err(PolygonError::OutOfRange);
		}
		if self.segments().any(|segment| segment.start == segment.end) {
			return Err(PolygonError::RepeatedPosition);
		}
		Ok(())
	}

	pub(crate) fn segments(&self) -> impl Iterator<Item = Segment> + '_ {
		self.0.windows(2).map(|ends| Segment { start: ends[0], end: ends[1] })
	}

	/// Twice the area to the left of it: positive for an anticlockwise ring.
	pub(crate) fn twice_signed_area(&self) -> i128 {
		self.segments()
			.map(|Segment { start, end }| {
				i128::from(start.lon) * i128::from(end.lat)
					- i128::from(end.lon) * i128::from(start.lat)
			})
			.sum()
	}

	/// Turns it round unless it already runs anticlockwise, or clockwise, as asked.
	pub(crate) fn orient(&mut self, anticlockwise: bool) {
		if (self.twice_signed_area() > 0) != anticlockwise {
			self.0.reverse();
		}
	}

	/// Whether an odd number of its segments lies east of `probe`.
	pub(crate) fn is_around(&self, probe: Probe) -> bool {
		self.segments().filter(|segment| segment.is_east_of(probe)).count() % 2 == 1
	}
}
