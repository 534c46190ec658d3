// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The most expensive tree to search, for benchmarks of whoever searches it, and for the tests.

use crate::{
	Boundaries, Child, ChildrenOf, ChildrenOfTerritory, Config, Name, NextId, Pallet, Records,
	Shape, TerritoriesOf, Territory, MAX_NEIGHBOURS, ROOT, VERTICES_PER_NEIGHBOUR,
};
use alloc::{vec, vec::Vec};
use co3_geo::{MultiPolygon, Position, MAX_VERTICES};
use co3_primitives::{MunicipalityId, TerritoryId, Title, MAX_DEPTH};
use frame_support::pallet_prelude::Get;

/// How far the root's boundary reaches from its centre, in units of 1e-7 degree.
pub const REACH: i32 = 1_000_000;
/// By how much less the boundaries of each level below reach.
const STEP: i32 = 30_000;

/// A saw of long diagonals, one beside the other: the boxes of all its pieces hold `centre`, so that
/// no comparison ends early, and yet no two cross. The diagonals begin `first` units east of the
/// centre and go on eastwards; the area is to their east, and has `vertices` of them, at least 7.
pub fn saw(centre: Position, reach: i32, vertices: u32, first: i32) -> Vec<(i32, i32)> {
	let pairs = ((vertices - 3) / 2) as i32;
	let mut line = vec![];
	for at in 0..pairs {
		line.extend([(first + at - reach, -reach), (first + at + reach, reach)]);
	}
	line.push((first + pairs + reach, -reach - 1));
	if vertices.is_multiple_of(2) {
		line.push((first, -reach - 1));
	}
	line.push((first - reach - 1, -reach - 1));
	line.push((first - reach, -reach));
	line.iter().map(|(lon, lat)| (centre.lon + lon, centre.lat + lat)).collect()
}

/// The area inside of one ring.
pub fn area(ring: Vec<(i32, i32)>) -> MultiPolygon {
	let mut area = MultiPolygon::from_coordinates(&[vec![ring]]).unwrap_or_default();
	area.normalise();
	area
}

/// The ring turned round `centre` by half a turn.
pub fn opposite(centre: Position, ring: Vec<(i32, i32)>) -> Vec<(i32, i32)> {
	ring.iter().map(|(lon, lat)| (2 * centre.lon - lon, 2 * centre.lat - lat)).collect()
}

/// A saw with `centre` in its box, but not in its area.
pub fn beside(centre: Position, reach: i32, vertices: u32) -> MultiPolygon {
	area(saw(centre, reach, vertices, 1))
}

/// A saw with `centre` in its area.
pub fn around(centre: Position, reach: i32, vertices: u32) -> MultiPolygon {
	area(saw(centre, reach, vertices, -((vertices / 2) as i32)))
}

/// A small square whose south-western corner is at `corner`.
pub fn square(corner: Position, side: i32) -> MultiPolygon {
	let Position { lon, lat } = corner;
	let (east, north) = (lon + side, lat + side);
	area(vec![(lon, lat), (east, lat), (east, north), (lon, north), (lon, lat)])
}

/// A new territory in `parent` with a boundary, with no question asked.
pub fn plant<T: Config>(
	parent: TerritoryId,
	municipality: MunicipalityId,
	level: u8,
	boundary: Option<MultiPolygon>,
) -> TerritoryId {
	let id = NextId::<T>::mutate(|next| {
		*next = (*next).max(ROOT + 1) + 1;
		*next - 1
	});
	let shape = boundary.as_ref().and_then(Shape::of);
	let record = Territory {
		parent: Some(parent),
		municipality: Some(municipality),
		level,
		name: name("Territory"),
		predecessor: None,
		opened_at: frame_system::Pallet::<T>::block_number(),
		closed: None,
		shape,
	};
	Records::<T>::insert(id, record);
	if let Some(boundary) = boundary {
		Boundaries::<T>::insert(id, boundary);
	}
	ChildrenOf::<T>::mutate(parent, |children| {
		let child = Child { id, shape };
		// A full list keeps what it has.
		let _ = children.try_push(child);
	});
	TerritoriesOf::<T>::mutate(municipality, |count| *count += 1);
	id
}

/// A name without a language.
pub fn name(text: &str) -> Name {
	Name { title: Title::new(text).unwrap_or_default(), language: Default::default() }
}

/// A root with a boundary as large as can be around `centre`, and nothing below it.
pub fn root<T: Config>(centre: Position) {
	let boundary = around(centre, REACH, MAX_VERTICES);
	let shape = Shape::of(&boundary);
	let record = Records::<T>::get(ROOT).unwrap_or_else(|| Territory {
		parent: None,
		municipality: None,
		level: 1,
		name: name("Consortium"),
		predecessor: None,
		opened_at: frame_system::Pallet::<T>::block_number(),
		closed: None,
		shape: None,
	});
	Records::<T>::insert(ROOT, Territory { shape, ..record });
	Boundaries::<T>::insert(ROOT, boundary);
	ChildrenOf::<T>::insert(ROOT, ChildrenOfTerritory::<T>::default());
	NextId::<T>::mutate(|next| *next = (*next).max(ROOT + 1));
}

/// The deepest territory at `position`, in a tree that has on each level as many siblings with as
/// many vertices around it as can be, all to be asked first, and lists of children that are full.
/// `position` lies a degree or more from the edges of the map.
pub fn deepest<T: Config>(municipality: MunicipalityId, position: Position) -> TerritoryId {
	root::<T>(position);
	let mut parent = ROOT;
	for depth in 1..MAX_DEPTH {
		let reach = REACH - STEP * depth as i32;
		let level = depth as u8 + 1;
		// In a strip that the parent's box has and those of the others do not reach.
		let elsewhere = T::MaxChildren::get().saturating_sub(MAX_NEIGHBOURS + 1) as i32;
		for at in 0..elsewhere {
			let lon = position.lon - reach - STEP / 2 + 100 * at;
			let far = square(Position { lon, lat: position.lat }, 50);
			plant::<T>(parent, municipality, level, Some(far));
		}
		for _ in 0..MAX_NEIGHBOURS {
			let decoy = beside(position, reach, VERTICES_PER_NEIGHBOUR);
			plant::<T>(parent, municipality, level, Some(decoy));
		}
		let boundary = around(position, reach, MAX_VERTICES);
		parent = plant::<T>(parent, municipality, level, Some(boundary));
	}
	debug_assert_eq!(Pallet::<T>::locate(position), Some(parent));
	parent
}
