// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Config, Error};
use co3_primitives::{
	geo::{Geohash, Precision, Shape, ShapeError},
	Ancestry, MunicipalityId, Territories, TerritoryId,
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

/// The cells in which one author's objects are counted: 32 bits of geohash, some 400 by 300 metres in
/// the middle latitudes.
const CROWD_BITS: u32 = 32;

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
		let at = Geohash::new(self.shape()?.anchor()?)?;
		Some(at.range(CROWD_BITS).0)
	}

	/// How many positions it has beyond one.
	pub fn extent(&self) -> Option<u32> {
		self.shape().map(Shape::vertices).filter(|vertices| *vertices > 1)
	}

	/// Checks the author's word and finds the territory.
	pub(crate) fn settle<T: Config>(self) -> Result<Settled, Error<T>> {
		let Self::At { mut shape, precision, floor, territory: claim } = self else {
			return self.settle_area();
		};
		shape.check().map_err(Error::<T>::from)?;
		ensure!(shape.is_allowed_by(precision), Error::<T>::TooPrecise);
		// Both longitudes of the antimeridian are one place, filed once; areas lie to the left.
		shape.normalise();
		let territory = match &shape {
			Shape::Point(position) => T::Territories::territory_of(*position),
			// What has an extent is wherever its author says that all of it is.
			_ => {
				let all = shape.positions().all(|at| T::Territories::holds(claim, at));
				Some(claim).filter(|claim| all && T::Territories::is_open(*claim))
			}
		}
		.ok_or(Error::<T>::OutsideTerritory)?;
		let municipality =
			T::Territories::municipality_of(territory).ok_or(Error::<T>::OutsideTerritory)?;
		let within = T::Territories::ancestry(territory);
		// The claim may be less exact than the finding, but must name the same municipality:
		// an author who is wrong about who will answer should know before, not after.
		ensure!(
			within.contains(&claim) && T::Territories::municipality_of(claim) == Some(municipality),
			Error::<T>::OutsideTerritory
		);
		let location = Self::At { shape, precision, floor, territory };
		Ok(Settled { location, within, municipality })
	}

	fn settle_area<T: Config>(self) -> Result<Settled, Error<T>> {
		let territory = self.territory();
		ensure!(T::Territories::is_open(territory), Error::<T>::OutsideTerritory);
		let municipality =
			T::Territories::municipality_of(territory).ok_or(Error::<T>::OutsideTerritory)?;
		let within = T::Territories::ancestry(territory);
		Ok(Settled { location: self, within, municipality })
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
