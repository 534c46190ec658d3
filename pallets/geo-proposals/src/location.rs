// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Config, Error};
use co3_primitives::{
	crowd,
	geo::{Geohash, Precision, Shape, ShapeError},
	Ancestry, MunicipalityId, Placed, TerritoryId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::ensure;
use scale_info::TypeInfo;

/// Where something is.
///
/// In a call the territory is the author's claim; in state it is the chain's finding.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Location {
	/// At a point, along a line, or all over an area of its own.
	At {
		/// Where, with no more digits than `precision` allows.
		shape: Shape,
		/// How exactly the shape says it.
		precision: Precision,
		/// On which floor; none where that means nothing.
		floor: Option<i16>,
		/// The territory around it.
		territory: TerritoryId,
	},
	/// Somewhere in a territory, or all over it. Not on the map; found by territory.
	Area {
		/// The territory.
		territory: TerritoryId,
	},
}

/// A location that the chain has looked up.
pub(crate) struct Settled {
	/// With the territory that the chain found.
	pub location: Location,
	/// That territory and all above it.
	pub within: Ancestry,
	/// The municipality that answers for it.
	pub municipality: MunicipalityId,
}

impl Location {
	/// The territory.
	pub const fn territory(&self) -> TerritoryId {
		match self {
			Self::At { territory, .. } | Self::Area { territory } => *territory,
		}
	}

	/// The shape, where there is one.
	pub const fn shape(&self) -> Option<&Shape> {
		match self {
			Self::At { shape, .. } => Some(shape),
			Self::Area { .. } => None,
		}
	}

	/// How exactly it says where.
	pub const fn precision(&self) -> Precision {
		match self {
			Self::At { precision, .. } => *precision,
			Self::Area { .. } => Precision::AreaOnly,
		}
	}

	/// The cell in which it is counted for its author.
	pub(crate) fn crowd(&self) -> Option<Geohash> {
		crowd(self.shape()?)
	}

	/// How many positions it has beyond one.
	pub fn extent(&self) -> Option<u32> {
		self.shape().map(Shape::vertices).filter(|vertices| *vertices > 1)
	}

	/// Checks the author's word and finds the territory.
	pub(crate) fn settle<T: Config>(self) -> Result<Settled, Error<T>> {
		let outside = Error::<T>::OutsideTerritory;
		let (location, placed) = match self {
			Self::At { mut shape, precision, floor, territory: claim } => {
				shape.check().map_err(Error::<T>::from)?;
				ensure!(shape.is_allowed_by(precision), Error::<T>::TooPrecise);
				// Both longitudes of the antimeridian are one place, filed once; areas lie to the left.
				shape.normalise();
				let placed = Placed::shape::<T::Territories>(&shape, claim).ok_or(outside)?;
				let territory = placed.territory;
				(Self::At { shape, precision, floor, territory }, placed)
			}
			Self::Area { territory } => {
				let placed = Placed::territory::<T::Territories>(territory).ok_or(outside)?;
				(self, placed)
			}
		};
		let Placed { within, municipality, .. } = placed;
		Ok(Settled { location, within, municipality })
	}
}

impl<T: Config> From<ShapeError> for Error<T> {
	fn from(error: ShapeError) -> Self {
		match error {
			ShapeError::OffTheGlobe => Error::OffTheGlobe,
			ShapeError::TooFewPositions => Error::TooFewPositions,
			ShapeError::NotClosed => Error::RingNotClosed,
			ShapeError::RepeatedPosition => Error::RepeatedPosition,
			ShapeError::SelfCrossing => Error::SelfCrossing,
			ShapeError::HoleOutside => Error::HoleOutside,
			ShapeError::OverAPole => Error::OverAPole,
			ShapeError::TooWide => Error::TooWide,
		}
	}
}
