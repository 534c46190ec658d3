// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	local_time::{is_in_range, is_sorted},
	Boundaries, ChildrenOf, Config, NextId, OffsetsOf, Pallet, PreviousNames, RecordOf, Records,
	Shape, TerritoriesOf, MAX_LEVEL, MAX_NEIGHBOURS, ROOT, VERTICES_PER_NEIGHBOUR,
};
use alloc::{collections::BTreeMap, vec::Vec};
use co3_geo::{Position, MAX_VERTICES};
use co3_primitives::{TerritoryId, MAX_DEPTH};
use frame_support::ensure;
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Whether everything that must always hold does.
	pub fn do_try_state() -> Result<(), DispatchError> {
		let next = NextId::<T>::get();
		let records: BTreeMap<TerritoryId, RecordOf<T>> = Records::<T>::iter().collect();
		ensure!(records.len() == next as usize, "ids have no gaps");
		ensure!(records.keys().all(|id| *id < next), "ids are given out in order");
		for (id, record) in &records {
			Self::try_record(*id, record, &records)?;
			Self::try_shape(*id, record)?;
			Self::try_history(*id, record)?;
		}
		for (id, children) in ChildrenOf::<T>::iter() {
			let sorted = children.windows(2).all(|pair| pair[0].id < pair[1].id);
			ensure!(sorted, "children are listed once, in the order of their ids");
			for child in &children {
				let record = records.get(&child.id).ok_or("a listed child exists")?;
				ensure!(record.parent == Some(id), "a child is listed with its parent");
				ensure!(record.closed.is_none(), "a closed territory is not listed");
				ensure!(record.shape == child.shape, "the list and the record have the same shape");
			}
			let shapes: Vec<Shape> = children.iter().filter_map(|child| child.shape).collect();
			Self::try_density(&shapes)?;
		}
		ensure!(Boundaries::<T>::iter_keys().all(|id| id < next), "a boundary is of a territory");
		for (id, offsets) in OffsetsOf::<T>::iter() {
			ensure!(id < next, "a table of local time is of a territory");
			ensure!(!offsets.is_empty(), "an empty table of local time is not kept");
			ensure!(is_sorted(&offsets), "the changes of the clock are in order");
			ensure!(is_in_range(&offsets), "clocks differ from UTC by half a day or so");
		}
		for (municipality, count) in TerritoriesOf::<T>::iter() {
			let made = records.values().filter(|record| record.municipality == Some(municipality));
			ensure!(made.count() == count as usize, "a municipality's territories are counted");
		}
		Ok(())
	}

	fn try_record(
		id: TerritoryId,
		record: &RecordOf<T>,
		records: &BTreeMap<TerritoryId, RecordOf<T>>,
	) -> Result<(), DispatchError> {
		ensure!((1..=MAX_LEVEL).contains(&record.level), "a level is one of OpenStreetMap's");
		ensure!((id == ROOT) == record.parent.is_none(), "the root alone lies in nothing");
		ensure!((id == ROOT) == record.municipality.is_none(), "somebody answers for the others");
		ensure!(Self::way_up(id).last() == Some(&ROOT), "every way up ends at the root");
		ensure!(Self::way_up(id).len() as u32 <= MAX_DEPTH, "the tree is not too deep");
		if let Some(municipality) = record.municipality {
			ensure!(TerritoriesOf::<T>::get(municipality) > 0, "every territory is counted");
		}
		let Some(parent) = record.parent else {
			ensure!(record.closed.is_none(), "the root is open");
			return Ok(());
		};
		let above = records.get(&parent).ok_or("what a territory lies in exists")?;
		ensure!(parent < id, "what a territory lies in was there before");
		ensure!(above.level < record.level, "levels grow downwards");
		ensure!(
			parent == ROOT || above.municipality == record.municipality,
			"one municipality answers for all below its top territory"
		);
		let listed = ChildrenOf::<T>::get(parent).iter().any(|child| child.id == id);
		ensure!(listed == record.closed.is_none(), "every open territory is listed");
		match &record.closed {
			None => ensure!(above.closed.is_none(), "no open territory lies in a closed one"),
			Some(closure) => {
				let known = closure.successors.iter().all(|heir| records.contains_key(heir));
				ensure!(known, "what came in place of a territory exists");
				ensure!(!closure.successors.contains(&id), "nothing comes in its own place");
			}
		}
		let predecessor = record.predecessor.and_then(|id| records.get(&id)?.closed.as_ref());
		ensure!(
			record.predecessor.is_none()
				|| predecessor.is_some_and(|closure| closure.successors.contains(&id)),
			"a part and the whole know of each other"
		);
		if let (Some(shape), None) = (record.shape, &record.closed) {
			match above.shape {
				Some(outer) => ensure!(
					outer.bounding_box.contains_box(&shape.bounding_box),
					"a boundary lies in the box of the one above"
				),
				None => ensure!(parent == ROOT, "a boundary is found from above"),
			}
		}
		Ok(())
	}

	fn try_shape(id: TerritoryId, record: &RecordOf<T>) -> Result<(), DispatchError> {
		let boundary = Boundaries::<T>::get(id);
		ensure!(boundary.is_some() == record.shape.is_some(), "a shape is that of a boundary");
		let Some(boundary) = boundary else { return Ok(()) };
		ensure!(boundary.check().is_ok(), "a boundary is an area");
		ensure!(Shape::of(&boundary) == record.shape, "a shape is kept with its boundary");
		let mut normal = boundary.clone();
		normal.normalise();
		ensure!(normal == boundary, "outer rings run anticlockwise and holes clockwise");
		Ok(())
	}

	fn try_history(id: TerritoryId, record: &RecordOf<T>) -> Result<(), DispatchError> {
		ensure!(record.name.check(), "a name can be read");
		let former = PreviousNames::<T>::get(id);
		ensure!(former.iter().all(|former| former.name.check()), "a former name can be read");
		let sorted = former.windows(2).all(|pair| pair[0].until <= pair[1].until);
		ensure!(sorted, "former names are kept in order");
		Ok(())
	}

	/// Wherever boxes of siblings meet, a south-western corner of an intersection is made of the
	/// west side of one and the south side of another.
	fn try_density(shapes: &[Shape]) -> Result<(), DispatchError> {
		let most = MAX_NEIGHBOURS + MAX_VERTICES.div_ceil(VERTICES_PER_NEIGHBOUR);
		for west in shapes {
			for south in shapes {
				let corner =
					Position { lon: west.bounding_box.west, lat: south.bounding_box.south };
				let around = shapes.iter().filter(|shape| shape.bounding_box.contains(corner));
				let count: u32 = around.map(Shape::neighbours).sum();
				ensure!(count <= most, "no point lies in too many boxes");
			}
		}
		Ok(())
	}
}
