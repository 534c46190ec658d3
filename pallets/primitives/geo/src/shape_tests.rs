// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::models::{
	around_the_origin, at, corners, line, meets as by_clipping, moved, polygon, rectangle, ring,
};
use alloc::vec;
use proptest::prelude::*;

const DEGREE: i32 = 10_000_000;

fn bounds(west: i32, south: i32, east: i32, north: i32) -> BoundingBox {
	BoundingBox::new(west, south, east, north).unwrap()
}

#[test]
fn what_is_no_line_is_refused_by_name() {
	use ShapeError::*;
	let top = Position::MAX_LAT;
	let east = Position::MAX_LON;
	for (positions, expected) in [
		(vec![], TooFewPositions),
		(vec![(0, 0)], TooFewPositions),
		(vec![(0, 0), (0, 0)], RepeatedPosition),
		(vec![(0, 0), (5, 5), (5, 5), (9, 9)], RepeatedPosition),
		(vec![(0, 0), (east + 1, 0)], OffTheGlobe),
		(vec![(0, 0), (0, i32::MIN)], OffTheGlobe),
		(vec![(i32::MIN, i32::MIN), (i32::MAX, i32::MAX)], OffTheGlobe),
		(vec![(0, top - 1), (0, top)], OverAPole),
		(vec![(0, -top), (0, 1 - top)], OverAPole),
		(vec![(1 - east, 0), (east, 0)], OverAPole),
		(vec![(0, 0), (east, 0)], TooWide),
		(vec![(0, 0), (2 * DEGREE + 1, 0)], TooWide),
		(vec![(0, 0), (0, DEGREE), (0, -DEGREE - 1)], TooWide),
	] {
		assert_eq!(Shape::line(&positions).unwrap().check(), Err(expected), "{positions:?}");
	}
}

#[test]
fn what_is_no_area_is_refused_by_name() {
	use ShapeError::*;
	let square = rectangle(0, 0, 10, 10);
	let top = Position::MAX_LAT;
	for (rings, expected) in [
		(vec![], TooFewPositions),
		(vec![vec![]], TooFewPositions),
		(vec![square.clone(), vec![]], TooFewPositions),
		(vec![vec![(0, 0), (5, 0), (0, 0)]], TooFewPositions),
		(vec![vec![(0, 0), (5, 0), (5, 5), (0, 5)]], NotClosed),
		(vec![ring(&[(0, 0), (5, 0), (5, 0), (5, 5)])], RepeatedPosition),
		// A bow tie, a flat triangle, and a ring that touches itself.
		(vec![ring(&[(0, 0), (10, 10), (10, 0), (0, 10)])], SelfCrossing),
		(vec![ring(&[(0, 0), (10, 0), (5, 0)])], SelfCrossing),
		(vec![ring(&[(0, 0), (10, 0), (10, 10), (5, 0), (0, 10)])], SelfCrossing),
		// A hole that crosses, touches, lies outside, around, in another hole.
		(vec![square.clone(), rectangle(5, 5, 15, 8)], SelfCrossing),
		(vec![square.clone(), rectangle(0, 5, 5, 8)], SelfCrossing),
		(vec![square.clone(), rectangle(20, 20, 25, 25)], HoleOutside),
		(vec![square.clone(), rectangle(-5, -5, 15, 15)], HoleOutside),
		(vec![square.clone(), rectangle(2, 2, 8, 8), rectangle(3, 3, 5, 5)], HoleOutside),
		(vec![rectangle(0, 0, 1_800_000_001, 5)], OffTheGlobe),
		(vec![rectangle(0, top - 5, 5, top)], OverAPole),
		(vec![rectangle(-1_800_000_000, 0, 1_800_000_000, 5)], OverAPole),
		(vec![rectangle(0, 0, 2 * DEGREE + 1, 5)], TooWide),
		(vec![rectangle(0, 0, 5, 2 * DEGREE + 1)], TooWide),
	] {
		assert_eq!(Shape::polygon(&rings).unwrap().check(), Err(expected), "{rings:?}");
	}
}

#[test]
fn a_walk_may_cross_itself_and_come_home() {
	line(&[(0, 0), (10, 10), (10, 0), (0, 10)]);
	line(&[(0, 0), (10, 0), (0, 0)]);
	line(&rectangle(0, 0, 10, 10));
}

#[test]
fn the_widest_shapes_end_at_the_edges_of_the_map() {
	let (east, top) = (Position::MAX_LON, Position::MAX_LAT - 1);
	polygon(&[rectangle(east - 2 * DEGREE, top - 2 * DEGREE, east, top)]);
	polygon(&[rectangle(-east, -top, 2 * DEGREE - east, 2 * DEGREE - top)]);
	line(&[(east, 0), (east, 2 * DEGREE), (east - 2 * DEGREE, 0)]);
}

#[test]
fn a_point_may_be_anywhere_on_the_globe_and_has_one_form() {
	for (lon, lat) in [(1_800_000_000, 900_000_000), (-1_800_000_000, -900_000_000), (0, 0)] {
		let mut point = Shape::Point(at(lon, lat));
		assert_eq!(point.check(), Ok(()));
		point.normalise();
		assert_eq!(point, Shape::Point(at(lon, lat).canonical()));
		assert_eq!((point.vertices(), point.anchor()), (1, Some(at(lon, lat).canonical())));
	}
	let off = Shape::Point(at(0, 900_000_001));
	assert_eq!(off.check(), Err(ShapeError::OffTheGlobe));
}

#[test]
fn a_shape_is_said_to_be_where_it_begins() {
	let walk = line(&[(7, 8), (0, 0), (9, 1)]);
	assert_eq!((walk.anchor(), walk.vertices()), (Some(at(7, 8)), 3));
	assert_eq!(walk.bounding_box(), Some(bounds(0, 0, 9, 8)));
	let square = polygon(&[rectangle(1, 2, 30, 40), rectangle(5, 5, 9, 9)]);
	assert_eq!((square.anchor(), square.vertices()), (Some(at(1, 2)), 10));
	assert_eq!(square.bounding_box(), Some(bounds(1, 2, 30, 40)));
	for nothing in [Shape::line(&[]).unwrap(), Shape::polygon(&[]).unwrap()] {
		assert_eq!((nothing.anchor(), nothing.vertices()), (None, 0));
		assert_eq!(nothing.bounding_box(), None);
		assert!(!nothing.meets(&BoundingBox::WORLD));
	}
}

#[test]
fn every_vertex_keeps_to_the_precision() {
	let coarse = polygon(&[rectangle(0, 0, 20_000, 30_000)]);
	assert!(coarse.is_allowed_by(Precision::HundredMetres));
	assert!(!coarse.is_allowed_by(Precision::Kilometre));
	assert!(!coarse.is_allowed_by(Precision::AreaOnly));
	let one_too_fine = line(&[(0, 0), (10_000, 10_000), (20_000, 10_001)]);
	assert!(one_too_fine.is_allowed_by(Precision::Exact));
	assert!(!one_too_fine.is_allowed_by(Precision::HundredMetres));
}

#[test]
fn rings_are_turned_and_lines_keep_their_direction() {
	let mut clockwise = rectangle(0, 0, 10, 10);
	clockwise.reverse();
	let mut square = Shape::polygon(&[clockwise, rectangle(2, 2, 4, 4)]).unwrap();
	square.normalise();
	let mut hole = rectangle(2, 2, 4, 4);
	hole.reverse();
	assert_eq!(square, Shape::polygon(&[rectangle(0, 0, 10, 10), hole]).unwrap());
	let mut walk = line(&[(9, 9), (0, 0)]);
	walk.normalise();
	assert_eq!(walk, line(&[(9, 9), (0, 0)]));
}

#[test]
fn a_shape_has_at_most_so_many_vertices() {
	let many: Vec<_> = (0..64).map(|lon| (lon, lon % 2)).collect();
	assert_eq!(line(&many).vertices(), MAX_SHAPE_VERTICES);
	let more: Vec<_> = (0..65).map(|lon| (lon, lon % 2)).collect();
	assert_eq!(Shape::line(&more), Err(TooManyVertices));
	assert_eq!(Shape::polygon(&[more]), Err(TooManyVertices));
	let triangle = |lon: i32| ring(&[(lon, 1), (lon + 2, 1), (lon, 3)]);
	let mut rings = vec![ring(&[(-9, -9), (100, -9), (-9, 99)])];
	rings.extend((0..15).map(|at| triangle(at * 4)));
	assert_eq!(polygon(&rings).vertices(), MAX_SHAPE_VERTICES);
	assert_eq!(polygon(&rings).encoded_size(), 1 + 1 + 16 + 64 * 8);
	rings.push(vec![]);
	assert_eq!(Shape::polygon(&rings), Err(TooManyVertices));
}

#[test]
fn no_bytes_decode_to_more_than_a_shape_may_have() {
	let ring = |length: usize| vec![at(0, 0); length];
	for bytes in [
		(1u8, ring(65)).encode(),
		(2u8, ring(65), Vec::<Vec<Position>>::new()).encode(),
		(2u8, ring(60), vec![ring(5)]).encode(),
		(2u8, ring(4), vec![ring(1); 16]).encode(),
		(3u8, at(0, 0)).encode(),
		// Lengths beyond reason, and nothing behind them.
		vec![1, 0xfe, 0xff, 0xff, 0xff],
		vec![2, 0, 0xfe, 0xff, 0xff, 0xff],
		vec![2, 3, 0xff, 0xff, 0xff, 0xff],
	] {
		assert!(Shape::decode(&mut &bytes[..]).is_err(), "{bytes:?}");
	}
	let most = Shape::line(&[(5, 5); 64]).unwrap();
	assert_eq!(Shape::decode(&mut &most.encode()[..]), Ok(most.clone()));
	assert!(most.encoded_size() <= Shape::max_encoded_len());
}

#[test]
fn a_box_meets_an_area_but_not_its_hole() {
	let pierced = polygon(&[rectangle(0, 0, 100, 100), rectangle(20, 20, 80, 80)]);
	for (west, south, east, north, expected) in [
		// In the hole, in a corner of it, on its border.
		(30, 30, 70, 70, false),
		(21, 21, 22, 22, false),
		(50, 50, 50, 50, false),
		(20, 30, 30, 40, true),
		(80, 80, 80, 80, true),
		// Wholly in the area, around it, around the hole, across a side.
		(5, 5, 10, 10, true),
		(-10, -10, 110, 110, true),
		(10, 10, 90, 90, true),
		(90, 40, 120, 60, true),
		// Touching from outside at a side and at a corner, and beside it.
		(100, 40, 120, 60, true),
		(100, 100, 120, 120, true),
		(101, 40, 120, 60, false),
		(-20, -20, -1, 200, false),
		// All around the world, but for a strip that is not of it.
		(101, 0, -1, 90, false),
		(101, 0, 0, 90, true),
	] {
		let bounds = bounds(west, south, east, north);
		assert_eq!(pierced.meets(&bounds), expected, "{bounds:?}");
		assert_eq!(by_clipping(&pierced, &bounds), expected, "{bounds:?}");
	}
}

#[test]
fn what_is_off_the_globe_meets_nothing() {
	let wild = Shape::line(&[(i32::MIN, i32::MIN), (i32::MAX, i32::MAX)]).unwrap();
	assert!(!wild.meets(&BoundingBox::WORLD));
	assert!(!Shape::Point(at(0, 900_000_001)).meets(&BoundingBox::WORLD));
	let wild = BoundingBox { west: i32::MIN, south: i32::MIN, east: i32::MAX, north: i32::MAX };
	let widest = Shape::line(&[(-1_800_000_000, -900_000_000), (1_800_000_000, 900_000_000)]);
	assert!(!widest.clone().unwrap().meets(&wild));
	assert!(widest.unwrap().meets(&BoundingBox::WORLD));
	assert!(!Shape::Point(at(0, 0)).meets(&wild));
}

#[test]
fn a_line_meets_what_it_runs_through_and_not_what_it_passes() {
	let diagonal = line(&[(0, 0), (100, 50)]);
	assert!(diagonal.meets(&bounds(40, 0, 60, 100)));
	assert!(diagonal.meets(&bounds(50, 25, 50, 25)));
	assert!(diagonal.meets(&bounds(51, 20, 60, 26)), "through a corner, between two positions");
	assert!(!diagonal.meets(&bounds(51, 20, 60, 25)));
	assert!(!diagonal.meets(&bounds(0, 40, 40, 50)), "in its bounding box only");
	assert!(!diagonal.meets(&bounds(101, 51, 200, 200)));
	let around = line(&rectangle(0, 0, 100, 100));
	assert!(!around.meets(&bounds(40, 40, 60, 60)), "a walk around a square is not the square");
}

#[test]
fn what_ends_at_the_antimeridian_is_met_from_both_sides() {
	let (east, d) = (Position::MAX_LON, DEGREE);
	let west_of_it = polygon(&[rectangle(east - d, 0, east, d)]);
	let east_of_it = line(&[(-east, 0), (d - east, d)]);
	let fiji = bounds(179 * d, -d, -179 * d, d);
	assert!(west_of_it.meets(&fiji) && east_of_it.meets(&fiji));
	assert!(west_of_it.meets(&bounds(-east, 0, d - east, d)));
	assert!(east_of_it.meets(&bounds(east - d, 0, east, d)));
	assert!(!west_of_it.meets(&bounds(1 - east, 0, d - east, d)));
	assert!(Shape::Point(at(-east, 0)).meets(&bounds(east - d, 0, east, d)));
}

proptest! {
	#[test]
	fn a_box_is_met_as_clipping_says(
		shape in around_the_origin(24), (lon, lat) in corners(),
		(west, wide) in (-30i32..30, 0i32..40), (south, high) in (-30i32..30, 0i32..40),
	) {
		let shape = moved(&shape, lon, lat);
		let own = shape.bounding_box().unwrap();
		let wrap = |lon: i64| {
			let half = i64::from(Position::MAX_LON);
			((lon + half).rem_euclid(2 * half) - half) as i32
		};
		let (west, south) = (i64::from(own.west) + i64::from(west), own.south + south);
		let clamp = |lat: i32| lat.clamp(-Position::MAX_LAT, Position::MAX_LAT);
		let bounds =
			bounds(wrap(west), clamp(south), wrap(west + i64::from(wide)), clamp(south + high));
		prop_assert_eq!(shape.meets(&bounds), by_clipping(&shape, &bounds));
	}

	#[test]
	fn a_box_of_any_size_is_met_as_clipping_says(
		shape in around_the_origin(9_000_000), (lon, lat) in corners(),
		one in corners(), two in corners(), near in any::<bool>(),
		share in -10i32..10,
	) {
		let shape = moved(&shape, lon, lat);
		let own = shape.bounding_box().unwrap();
		let bounds = if near {
			// Beside a corner of it, or just within.
			let east = own.west.saturating_add(share * 1_000_000).clamp(own.west, own.east);
			bounds(own.west, own.south, east, own.south + (own.north - own.south) / 9)
		} else {
			bounds(one.0, one.1.min(two.1), two.0, one.1.max(two.1))
		};
		prop_assert_eq!(shape.meets(&bounds), by_clipping(&shape, &bounds));
	}

	#[test]
	fn whoever_has_a_place_of_it_meets_it(
		shape in around_the_origin(24), place in (-30i32..30, -30i32..30),
	) {
		let (west, south) = place;
		let own = bounds(west, south, west + 3, south + 3);
		let places = || (0..=3).flat_map(|east| (0..=3).map(move |north| at(west + east, south + north)));
		let is_inside = |place: Position| {
			matches!(&shape, Shape::Polygon(area) if area.contains(place))
		};
		prop_assert!(!places().any(is_inside) || shape.meets(&own));
		// A border has no way to a position that is half a unit beside it, rounded: one more all around.
		let wider = bounds(west - 1, south - 1, west + 4, south + 4);
		let is_there = |place| shape.distance_mm(place) == Some(0);
		prop_assert!(!places().any(is_there) || shape.meets(&wider));
	}

	#[test]
	fn turning_changes_no_answer(shape in around_the_origin(24), place in (-30i32..30, -30i32..30)) {
		let mut turned = shape.clone();
		turned.normalise();
		prop_assert_eq!(turned.check(), Ok(()));
		let bounds = bounds(place.0, place.1, place.0 + 5, place.1 + 5);
		prop_assert_eq!(turned.meets(&bounds), shape.meets(&bounds));
		prop_assert_eq!(turned.cover(), shape.cover());
		let mut again = turned.clone();
		again.normalise();
		prop_assert_eq!(again, turned);
	}

	#[test]
	fn any_bytes_decode_or_not_and_nothing_panics(
		kind in 0u8..3, bytes in proptest::collection::vec(any::<u8>(), 0..700),
	) {
		let bytes = [&[kind][..], &bytes].concat();
		let mut rest = &bytes[..];
		if let Ok(shape) = Shape::decode(&mut rest) {
			prop_assert_eq!(&shape.encode()[..], &bytes[..bytes.len() - rest.len()]);
			prop_assert!(shape.vertices() <= MAX_SHAPE_VERTICES);
			prop_assert!(shape.encoded_size() <= Shape::max_encoded_len());
			let _ = (shape.check(), shape.cover(), shape.distance_mm(at(0, 0)));
			let _ = shape.meets(&BoundingBox::WORLD);
		}
	}

	#[test]
	fn shapes_come_back_from_their_bytes(shape in around_the_origin(24)) {
		prop_assert_eq!(Shape::decode(&mut &shape.encode()[..]), Ok(shape));
	}
}
