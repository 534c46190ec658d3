// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{MunicipalityId, TerritoryId};
use co3_geo::{Position, Shape};
use frame_support::{traits::ConstU32, BoundedVec};

/// How many levels the tree of places has at most, root included.
pub const MAX_DEPTH: u32 = 8;

/// A territory and all above it, from itself up to the root.
pub type Ancestry = BoundedVec<TerritoryId, ConstU32<MAX_DEPTH>>;

/// The tree of places, as other modules see it.
pub trait Territories {
	/// Whether `territory` exists and has not been closed.
	fn is_open(territory: TerritoryId) -> bool;

	/// The municipality that answers for `territory`; none for the consortium's own root.
	fn municipality_of(territory: TerritoryId) -> Option<MunicipalityId>;

	/// `territory` and everything above it, itself first; empty where there is none such.
	fn ancestry(territory: TerritoryId) -> Ancestry;

	/// The deepest open territory with a boundary around `position`.
	fn territory_of(position: Position) -> Option<TerritoryId>;

	/// Whether all of `shape`, which has passed its check, is in the boundary of `territory`; nothing is in
	/// one without a boundary.
	fn holds(territory: TerritoryId, shape: &Shape) -> bool;

	/// Whether `inner` is `outer` or lies somewhere below it.
	fn is_within(inner: TerritoryId, outer: TerritoryId) -> bool {
		Self::ancestry(inner).contains(&outer)
	}

	/// Makes an open territory of `municipality` at the greatest depth, whose boundary, at the
	/// greatest cost of [`Territories::territory_of`], holds `position`.
	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case_for_benchmark(municipality: MunicipalityId, position: Position) -> TerritoryId;
}
