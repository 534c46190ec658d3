// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Positions, cells, boxes, areas and shapes.

use crate::{input::take, reached::mark};
use co3_geo::{
	BoundingBox, Geohash, MultiPolygon, Position, Precision, Shape, Stretches, CELL_LEVELS,
	MAX_COVER, MAX_SHAPE_VERTICES,
};
use codec::{Encode, MaxEncodedLen};

/// Half the way around the Earth in millimetres, and one more for rounding.
const FARTHEST_MM: u64 = 20_015_115_000;
/// How many vertices an area may have here to be checked: the full number takes a debug build too
/// long to be driven often.
const QUICK_VERTICES: u32 = 200;

/// Two positions, a precision and a number of bits.
pub fn position(mut data: &[u8]) {
	let data = &mut data;
	let Some((one, two)) = take::<(Position, Position)>(data) else { return };
	let distance = one.distance_mm(two);
	assert_eq!(distance.is_some(), one.is_valid() && two.is_valid());
	assert_eq!(distance, two.distance_mm(one));
	assert!(distance.unwrap_or_default() <= FARTHEST_MM);
	assert_eq!(Geohash::new(one).is_some(), one.is_valid());
	assert_eq!(one.canonical().is_valid(), one.is_valid());

	if let Some(precision) = take::<Precision>(data) {
		if let Some(coarse) = precision.coarsen(one) {
			mark("a position is made coarse");
			assert!(precision.allows(coarse));
			assert_eq!(precision.coarsen(coarse), Some(coarse));
		}
	}
	let (Some(geohash), Some(bits)) = (Geohash::new(one), take::<u8>(data)) else { return };
	let bits = u32::from(bits);
	let (first, last) = geohash.range(bits);
	assert!(first <= geohash && geohash <= last);
	assert_eq!(geohash.cell(bits).is_some(), bits <= Geohash::MAX_CELL_BITS);
	if let Some(cell) = geohash.cell(bits) {
		mark("a position lies in its cell");
		assert!(cell.check() && cell.contains(one));
	}
	let text = geohash.to_base32(bits);
	if let Some(named) = Geohash::from_base32(&text) {
		mark("a geohash has a name");
		assert!(named <= geohash);
		assert_eq!(named.to_base32(text.len() as u32), text);
	}
}

/// A shape, a box and a position.
pub fn shape(mut data: &[u8]) {
	let all = data;
	let data = &mut data;
	let Some(mut shape) = take::<Shape>(data) else { return };
	let encoded = shape.encode();
	assert_eq!(encoded, all[..all.len() - data.len()]);
	assert!(encoded.len() <= Shape::max_encoded_len());
	assert!(shape.vertices() <= MAX_SHAPE_VERTICES);
	let accepted = shape.check();
	let cover = shape.cover();
	assert!(CELL_LEVELS.contains(&cover.bits) && cover.cells.len() <= MAX_COVER as usize);
	let Some((bounds, from)) = take::<(BoundingBox, Position)>(data) else { return };
	let away = shape.distance_mm(from);
	let met = shape.meets(&bounds);
	assert!(!met || bounds.check());
	if accepted.is_err() {
		return;
	}
	mark("a shape is accepted");
	shape.normalise();
	assert_eq!(shape.check(), Ok(()), "turning rings round spoils nothing");
	assert!(shape.is_allowed_by(Precision::Exact));
	assert!(shape.bounding_box().is_some_and(|own| own.check() && shape.meets(&own)));
	assert_eq!(away.is_some(), from.is_valid());
	assert_eq!(shape.cover(), cover, "it is where it was");
	assert_eq!(shape.meets(&bounds), met);
	if !met {
		return;
	}
	mark("a shape meets a box");
	if let Shape::Point(position) = shape {
		assert!(bounds.contains(position));
		return;
	}
	// Whatever meets a box stands in a cell that does.
	let stretches = Stretches::of_cells(&bounds, cover.bits.into());
	let met = cover.cells.iter().any(|cell| stretches.contains(*cell));
	assert!(met, "{shape:?} {bounds:?} {cover:?}");
	mark("a cell of a cover meets the box");
}

/// A shape, a position and a radius: what is near meets the box around the circle.
pub fn nearness(mut data: &[u8]) {
	let data = &mut data;
	let Some((shape, centre, radius)) = take::<(Shape, Position, u64)>(data) else { return };
	let away = shape.distance_mm(centre);
	assert!(away.unwrap_or_default() <= FARTHEST_MM);
	let around = BoundingBox::around(centre, radius);
	assert_eq!(around.is_some(), centre.is_valid());
	let Some(around) = around else { return };
	assert!(around.check() && around.contains(centre));
	let wider = BoundingBox::around(centre, radius.saturating_mul(2)); // Saturating: the world.
	assert!(wider.is_some_and(|wider| wider.contains_box(&around)));
	if shape.check().is_ok() && away.is_some_and(|away| away <= radius) {
		mark("a shape is near");
		assert!(shape.meets(&around));
		if around.crosses_antimeridian() {
			mark("a shape is near beside the antimeridian");
		}
	}
}

/// Two boxes and a position.
pub fn bounding_box(mut data: &[u8]) {
	let data = &mut data;
	let Some((one, two)) = take::<(BoundingBox, BoundingBox)>(data) else { return };
	let area = one.area();
	assert_eq!(one.meets(&two), two.meets(&one));
	let within = one.contains_box(&two);
	if !one.check() || !two.check() {
		return;
	}
	assert!(one.contains_box(&one) && one.meets(&one));
	assert!(BoundingBox::WORLD.contains_box(&one) && area <= BoundingBox::WORLD.area());
	if within {
		mark("a box lies in another");
		assert!(one.meets(&two));
	}
	let Some(position) = take::<Position>(data) else { return };
	if two.contains(position) {
		mark("a position lies in a box");
		assert!(position.is_valid());
		assert!(!within || one.contains(position));
	}
}

/// A place on the map's line and a box: the next place in the box is one, and none was skipped.
pub fn z_order(mut data: &[u8]) {
	let data = &mut data;
	let Some((from, bounds)) = take::<(Geohash, BoundingBox)>(data) else { return };
	let stretches = Stretches::of(&bounds);
	assert_eq!(stretches.contains(from), stretches.next(from) == Some(from));
	let next = stretches.next(from);
	let Some(next) = next.filter(|_| bounds.check()) else { return };
	mark("there is a next place in the box");
	assert!(next >= from);
	assert!(stretches.contains(next), "it lies in the box itself");
	// Whatever lies in the box and not before `from` is not skipped.
	let Some(position) = take::<Position>(data) else { return };
	let Some(geohash) = Geohash::new(position) else { return };
	if bounds.contains(position) && geohash >= from {
		mark("a place in the box is not skipped");
		assert!(next <= geohash);
	}
}

/// An area, then positions.
pub fn area(data: &[u8]) {
	let mut rest = data;
	let Some(mut area) = take::<MultiPolygon>(&mut rest) else { return };
	assert_eq!(area.encode(), data[..data.len() - rest.len()]);
	assert!(area.encoded_size() <= MultiPolygon::max_encoded_len());
	assert_eq!(MultiPolygon::from_coordinates(&area.to_coordinates()), Ok(area.clone()));
	if area.vertices() > QUICK_VERTICES {
		return;
	}
	let bounds = area.bounding_box();
	let sound = area.check().is_ok();
	if sound {
		mark("an area is accepted");
		if area.polygons().len() > 1 || area.polygons().iter().any(|piece| !piece.holes.is_empty())
		{
			mark("an area with holes or of pieces is accepted");
		}
		assert!(bounds.is_some_and(|bounds| bounds.check()));
		area.normalise();
		assert_eq!(area.check(), Ok(()), "turning its rings changes nothing");
		assert!(area.twice_area() > 0);
		assert!(area.overlaps(&area));
	}
	// An unsound area may answer anything, but it answers.
	let corners: Vec<Position> =
		area.rings().flat_map(|ring| ring.positions().iter().copied()).take(16).collect();
	let others = std::iter::from_fn(|| take::<Position>(&mut rest)).take(16);
	for position in corners.into_iter().chain(others) {
		let contains = area.contains(position);
		assert!(!contains || position.is_valid());
		if contains && sound {
			mark("a position lies in an area");
			assert!(bounds.is_some_and(|bounds| bounds.contains(position)));
		}
	}
}
