// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Config, Error};
use co3_primitives::{
	geo::{Geohash, Position, Precision},
	Ancestry, MunicipalityId, Territories, TerritoryId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::ensure;
use scale_info::TypeInfo;

/// Where something is.
///
/// In a call the territory is the author's claim; in state it is the chain's finding.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Location {
	/// At a point.
	Point {
		/// Where, with no more digits than `precision` allows.
		position: Position,
		/// How exactly the position says it.
		precision: Precision,
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
			Self::Point { territory, .. } | Self::Area { territory } => *territory,
		}
	}

	/// How exactly it says where.
	pub const fn precision(&self) -> Precision {
		match self {
			Self::Point { precision, .. } => *precision,
			Self::Area { .. } => Precision::AreaOnly,
		}
	}

	/// The point, where there is one.
	pub const fn position(&self) -> Option<Position> {
		match self {
			Self::Point { position, .. } => Some(*position),
			Self::Area { .. } => None,
		}
	}

	/// Where it stands on the map, if it does.
	pub fn geohash(&self) -> Option<Geohash> {
		self.position().and_then(Geohash::new)
	}

	/// Checks the author's word and finds the territory.
	pub(crate) fn settle<T: Config>(self) -> Result<Settled, Error<T>> {
		match self {
			Self::Area { territory } => {
				ensure!(T::Territories::is_open(territory), Error::<T>::OutsideTerritory);
				let municipality = T::Territories::municipality_of(territory)
					.ok_or(Error::<T>::OutsideTerritory)?;
				let within = T::Territories::ancestry(territory);
				Ok(Settled { location: self, within, municipality })
			}
			Self::Point { position, precision, territory: claim } => {
				ensure!(position.is_valid(), Error::<T>::OffTheGlobe);
				ensure!(precision.allows(position), Error::<T>::TooPrecise);
				// Both longitudes of the antimeridian are one place, filed once.
				let position = position.canonical();
				let territory =
					T::Territories::territory_of(position).ok_or(Error::<T>::OutsideTerritory)?;
				let municipality = T::Territories::municipality_of(territory)
					.ok_or(Error::<T>::OutsideTerritory)?;
				let within = T::Territories::ancestry(territory);
				// The claim may be less exact than the finding, but must name the same municipality:
				// an author who is wrong about who will answer should know before, not after.
				ensure!(
					within.contains(&claim)
						&& T::Territories::municipality_of(claim) == Some(municipality),
					Error::<T>::OutsideTerritory
				);
				let location = Self::Point { position, precision, territory };
				Ok(Settled { location, within, municipality })
			}
		}
	}
}
