// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::models::{line, polygon, rectangle, ring, rings};
use alloc::{vec, vec::Vec};
use proptest::prelude::*;

fn town(polygons: &[Vec<Vec<(i32, i32)>>]) -> MultiPolygon {
	let mut town = MultiPolygon::from_coordinates(polygons).unwrap();
	assert_eq!(town.check(), Ok(()));
	town.normalise();
	town
}

/// Two quarters, with the bay between them, and the land around its end.
fn by_the_bay() -> MultiPolygon {
	let bay = ring(&[(0, 0), (30, 0), (30, 20), (20, 20), (20, 10), (10, 10), (10, 20), (0, 20)]);
	town(&[vec![bay]])
}

#[test]
fn a_walk_across_the_bay_leaves_the_town_though_both_its_ends_are_in_it() {
	let town = by_the_bay();
	let across = line(&[(5, 15), (25, 15)]);
	assert!(across.positions().all(|position| town.contains(position)));
	assert!(!town.holds(&across));
	assert!(town.holds(&line(&[(5, 15), (5, 5), (25, 5), (25, 15)])));
	// The same of a place all over both quarters and the water.
	assert!(!town.holds(&polygon(&[rectangle(5, 5, 25, 15)])));
	assert!(town.holds(&polygon(&[rectangle(5, 2, 25, 8)])));
}

#[test]
fn what_lies_around_a_lake_of_the_neighbours_is_not_all_in_the_town() {
	let town = town(&[vec![rectangle(0, 0, 30, 30), rectangle(10, 10, 20, 20)]]);
	// No line of it meets the shore, and yet the lake is in it.
	let around = rectangle(5, 5, 25, 25);
	assert!(!town.holds(&polygon(std::slice::from_ref(&around))));
	assert!(town.holds(&line(&around)));
	assert!(town.holds(&polygon(&[around.clone(), rectangle(8, 8, 22, 22)])));
	assert!(!town.holds(&polygon(&[around, rectangle(12, 12, 18, 18)])));
	assert!(!town.holds(&line(&[(5, 15), (25, 15)])));
}

#[test]
fn an_island_is_part_of_a_town_and_the_way_there_is_not() {
	let town = town(&[vec![rectangle(0, 0, 10, 10)], vec![rectangle(20, 0, 30, 10)]]);
	assert!(town.holds(&line(&[(21, 1), (29, 9)])));
	assert!(!town.holds(&line(&[(5, 5), (25, 5)])));
}

#[test]
fn along_a_border_one_side_has_it_as_it_has_each_place_of_it() {
	let [south, north] =
		[rectangle(0, 0, 20, 10), rectangle(0, 10, 20, 20)].map(|it| town(&[vec![it]]));
	let border = line(&[(3, 10), (17, 10)]);
	assert!(north.holds(&border) && !south.holds(&border));
	let [west, east] =
		[rectangle(0, 0, 10, 20), rectangle(10, 0, 20, 20)].map(|it| town(&[vec![it]]));
	let border = line(&[(10, 17), (10, 3)]);
	assert!(east.holds(&border) && !west.holds(&border));
	// Across it, neither.
	let across = line(&[(10, 5), (9, 6), (11, 7)]);
	assert!(!east.holds(&across) && !west.holds(&across));
}

#[test]
fn a_line_through_a_corner_is_moved_like_every_place_of_it() {
	// The tip of a cape of the neighbours' touches the line from the north, or from the south.
	let cape = |tip, base| ring(&[(10, tip), (12, base), (8, base)]);
	let beside = line(&[(2, 10), (18, 10)]);
	let from_the_north = town(&[vec![rectangle(0, 0, 20, 20), cape(10, 15)]]);
	let from_the_south = town(&[vec![rectangle(0, 0, 20, 20), cape(10, 5)]]);
	// What is moved north goes into the one and away from the other.
	assert!(!from_the_north.holds(&beside) && from_the_south.holds(&beside));
}

#[test]
fn the_edge_of_the_map_is_no_border() {
	const EDGE: i32 = Position::MAX_LON;
	let western = vec![rectangle(-EDGE, 0, -EDGE + 100, 100)];
	let eastern = vec![rectangle(EDGE - 100, 0, EDGE, 100)];
	let both = town(&[western, eastern.clone()]);
	let up_to_it = polygon(&[rectangle(EDGE - 50, 10, EDGE, 50)]);
	assert!(both.holds(&up_to_it));
	assert!(both.holds(&line(&[(EDGE, 10), (EDGE, 50)])));
	assert!(both.holds(&line(&[(-EDGE, 10), (-EDGE, 50)])));
	// Its place on the edge is another town's.
	assert!(!town(&[eastern]).holds(&up_to_it));
}

/// Into so many steps each line is cut: more than the inverse of the least distance between two places
/// where lines of the grid cross it.
const STEPS: i32 = 2 * 72 * 72;

/// Towns with corners on a grid of six by six.
fn towns() -> impl Strategy<Value = MultiPolygon> {
	let corner = (0..7i32, 0..7i32).prop_map(|(lon, lat)| (lon * STEPS, lat * STEPS));
	proptest::collection::vec(corner, 3..8).prop_filter_map("a ring passes its check", |corners| {
		let mut town = MultiPolygon::from_coordinates(&[vec![ring(&corners)]]).unwrap();
		town.normalise();
		town.check().is_ok().then_some(town)
	})
}

/// Walks and triangles on the same grid.
fn shapes() -> impl Strategy<Value = Shape> {
	let corner = (0..7i32, 0..7i32).prop_map(|(lon, lat)| (lon * STEPS, lat * STEPS));
	let corners = proptest::collection::vec(corner, 3);
	(corners, any::<bool>()).prop_filter_map("a shape passes its check", |(corners, closed)| {
		let shape = match closed {
			true => Shape::polygon(&[ring(&corners)]),
			false => Shape::line(&corners),
		};
		let mut shape = shape.unwrap();
		shape.normalise();
		shape.check().is_ok().then_some(shape)
	})
}

/// Places of the shape: on its lines, close by one another, and in it.
fn places(shape: &Shape) -> Vec<Position> {
	let mut places = Vec::new();
	for piece in shape.segments() {
		let [lon, lat] = [piece.end.lon - piece.start.lon, piece.end.lat - piece.start.lat];
		places.extend((0..STEPS).map(|step| Position {
			lon: piece.start.lon + lon / STEPS * step,
			lat: piece.start.lat + lat / STEPS * step,
		}));
	}
	if let Shape::Polygon(area) = shape {
		let lattice = || (0..7 * 12).map(|at| at * (STEPS / 12) + 5);
		let all = lattice().flat_map(|lon| lattice().map(move |lat| Position { lon, lat }));
		places.extend(all.filter(|place| area.contains(*place)));
	}
	places
}

/// Whether a corner of one lies on a line of the other: there, the move decides.
fn touch(town: &MultiPolygon, shape: &Shape) -> bool {
	let corner_of_town =
		|piece: &Segment| town.segments().any(|border| piece.holds(border.start.into()));
	shape.segments().any(|piece| corner_of_town(&piece))
		|| shape.positions().any(|at| town.segments().any(|border| border.holds(at.into())))
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 60 } else { 600 }))]

	#[test]
	fn what_a_town_holds_is_in_it_with_each_of_its_places(town in towns(), shape in shapes()) {
		let all = places(&shape).into_iter().all(|place| town.contains(place));
		let held = town.holds(&shape);
		prop_assert!(all || !held, "{:?} {:?}", town, rings(&shape));
		if all && !touch(&town, &shape) {
			prop_assert!(held, "{:?} {:?}", town, rings(&shape));
		}
	}

	#[test]
	fn neighbours_never_hold_the_same(corners in proptest::collection::vec((0..7i32, 0..7i32), 2..6)) {
		let mut corners = corners;
		corners.dedup();
		let shape = Shape::line(&corners).unwrap();
		prop_assume!(shape.check().is_ok());
		let west = town(&[vec![ring(&[(0, 0), (3, 0), (4, 2), (2, 4), (3, 7), (0, 7)])]]);
		let east = town(&[vec![ring(&[(3, 0), (7, 0), (7, 7), (3, 7), (2, 4), (4, 2)])]]);
		prop_assert!(!west.holds(&shape) || !east.holds(&shape));
	}
}
