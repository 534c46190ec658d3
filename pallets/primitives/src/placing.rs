// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Ancestry, MunicipalityId, Territories, TerritoryId};
use co3_geo::{Geohash, Shape};

/// Where the chain found something.
pub struct Placed {
	/// The deepest territory around it that is known.
	pub territory: TerritoryId,
	/// That territory and all above it.
	pub within: Ancestry,
	/// The municipality that answers for it.
	pub municipality: MunicipalityId,
}

impl Placed {
	/// A shape that has passed its checks, in the territory that its author claims; none where the claim
	/// is wrong, or nobody answers.
	pub fn shape<T: Territories>(shape: &Shape, claim: TerritoryId) -> Option<Self> {
		let territory = match shape {
			Shape::Point(position) => T::territory_of(*position)?,
			// What has an extent is wherever its author says that all of it is.
			_ => Some(claim).filter(|claim| T::is_open(*claim) && T::holds(*claim, shape))?,
		};
		let placed = Self::found::<T>(territory)?;
		// The claim may be less exact than the finding, but must name the same municipality:
		// an author who is wrong about who will answer should know before, not after.
		let agrees = placed.within.contains(&claim)
			&& T::municipality_of(claim) == Some(placed.municipality);
		agrees.then_some(placed)
	}

	/// Somewhere in a territory, or all over it.
	pub fn territory<T: Territories>(territory: TerritoryId) -> Option<Self> {
		if !T::is_open(territory) {
			return None;
		}
		Self::found::<T>(territory)
	}

	fn found<T: Territories>(territory: TerritoryId) -> Option<Self> {
		let municipality = T::municipality_of(territory)?;
		Some(Self { territory, within: T::ancestry(territory), municipality })
	}
}

/// The cells in which one author's things are counted: 32 bits of geohash, some 400 by 300 metres in
/// the middle latitudes.
const CROWD_BITS: u32 = 32;

/// The cell in which a shape is counted for its author.
pub fn crowd(shape: &Shape) -> Option<Geohash> {
	let at = Geohash::new(shape.anchor()?)?;
	Some(at.range(CROWD_BITS).0)
}
