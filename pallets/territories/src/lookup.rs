// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	local_time::offset_at, Boundaries, Child, ChildrenOf, Config, LocalTime, OffsetsOf, Pallet,
	PreviousNames, RecordOf, Records, TerritoryView, ROOT,
};
use co3_geo::{Position, Shape};
use co3_primitives::{Ancestry, MunicipalityId, Territories, TerritoryId, MAX_DEPTH};
use frame_system::pallet_prelude::BlockNumberFor;

impl<T: Config> Pallet<T> {
	/// The deepest open territory whose boundary is around `position`, going down from the root.
	///
	/// On each level, the children are asked in the order of their ids, and the first wins. A root
	/// without a boundary is everywhere, but is itself no answer. Reads at most one list of children
	/// and, of boundaries, what [`crate::MAX_NEIGHBOURS`] allows, on each of [`MAX_DEPTH`] levels.
	pub(crate) fn locate(position: Position) -> Option<TerritoryId> {
		if !position.is_valid() {
			return None;
		}
		let position = position.canonical();
		let is_around = |id, shape: Option<crate::Shape>| {
			shape.is_some_and(|shape| shape.bounding_box.contains(position))
				&& Boundaries::<T>::get(id).is_some_and(|boundary| boundary.contains(position))
		};
		let root = Records::<T>::get(ROOT)?;
		let mut found = None;
		if root.shape.is_some() {
			if !is_around(ROOT, root.shape) {
				return None;
			}
			found = Some(ROOT);
		}
		for _ in 1..MAX_DEPTH {
			let children = ChildrenOf::<T>::get(found.unwrap_or(ROOT));
			let around = |child: &&Child| is_around(child.id, child.shape);
			match children.iter().find(around) {
				Some(child) => found = Some(child.id),
				None => break,
			}
		}
		found
	}

	/// What clocks show in `territory`: by its own table, or where that is silent by that of the
	/// nearest above that is not, or else UTC.
	pub(crate) fn clock(territory: TerritoryId, timestamp: u64) -> Option<LocalTime> {
		let way = Self::way_up(territory);
		if way.is_empty() {
			return None;
		}
		let minutes = way.iter().find_map(|id| offset_at(&OffsetsOf::<T>::get(id), timestamp));
		Some(LocalTime::new(timestamp, minutes.unwrap_or_default()))
	}

	pub(crate) fn view(id: TerritoryId, record: RecordOf<T>) -> TerritoryView<BlockNumberFor<T>> {
		TerritoryView {
			id,
			parent: record.parent,
			municipality: record.municipality,
			level: record.level,
			name: record.name,
			former_names: PreviousNames::<T>::get(id).into_inner(),
			predecessor: record.predecessor,
			opened_at: record.opened_at,
			closed: record.closed,
			bounding_box: record.shape.map(|shape| shape.bounding_box),
			vertices: record.shape.map(|shape| shape.vertices).unwrap_or_default(),
			offsets: OffsetsOf::<T>::get(id),
		}
	}
}

impl<T: Config> Territories for Pallet<T> {
	fn is_open(territory: TerritoryId) -> bool {
		Records::<T>::get(territory).is_some_and(|record| record.closed.is_none())
	}

	fn municipality_of(territory: TerritoryId) -> Option<MunicipalityId> {
		Records::<T>::get(territory)?.municipality
	}

	fn ancestry(territory: TerritoryId) -> Ancestry {
		Self::way_up(territory)
	}

	fn holds(territory: TerritoryId, shape: &Shape) -> bool {
		Boundaries::<T>::get(territory).is_some_and(|boundary| boundary.holds(shape))
	}

	fn territory_of(position: Position) -> Option<TerritoryId> {
		Self::locate(position)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case_for_benchmark(municipality: MunicipalityId, position: Position) -> TerritoryId {
		crate::worst_case::deepest::<T>(municipality, position)
	}
}
