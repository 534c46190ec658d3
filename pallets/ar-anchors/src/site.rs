// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Config, Error, Kind, Pose};
use alloc::borrow::Cow;
use co3_primitives::{
	crowd,
	geo::{Geohash, Shape},
	Placed, TerritoryId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Where an anchor is.
///
/// In a call the territory is the author's claim; in state it is the chain's finding.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Site {
	/// Where exactly, and how it is turned.
	pub pose: Pose,
	/// On which floor; none where that means nothing.
	pub floor: Option<i16>,
	/// What holds it there.
	pub kind: Kind,
	/// The territory around it.
	pub territory: TerritoryId,
}

impl Site {
	/// What of it is on the map.
	pub fn shape(&self) -> Cow<'_, Shape> {
		match &self.kind {
			Kind::Area(shape) => Cow::Borrowed(shape),
			_ => Cow::Owned(Shape::Point(self.pose.position)),
		}
	}

	/// The cell in which it is counted for its author.
	pub(crate) fn crowd(&self) -> Option<Geohash> {
		crowd(&self.shape())
	}

	/// How many positions an area has; none for what is at a point.
	pub fn extent(&self) -> Option<u32> {
		match &self.kind {
			Kind::Area(shape) => Some(shape.vertices()),
			_ => None,
		}
	}

	/// Checks the author's word and finds the territory.
	pub(crate) fn settle<T: Config>(mut self) -> Result<(Self, Placed), Error<T>> {
		self.pose.check()?;
		// Both longitudes of the antimeridian are one place, filed once.
		self.pose.position = self.pose.position.canonical();
		self.kind.settle(self.pose.position)?;
		let placed = Placed::shape::<T::Territories>(&self.shape(), self.territory)
			.ok_or(Error::<T>::OutsideTerritory)?;
		self.territory = placed.territory;
		Ok((self, placed))
	}
}
