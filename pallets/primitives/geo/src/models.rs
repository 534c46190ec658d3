// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the tests make shapes from, and a plain model of where they are.

use crate::{BoundingBox, Position, Shape};
use alloc::{vec, vec::Vec};
use proptest::prelude::*;

/// `positions` and the first of them again.
pub fn ring(positions: &[(i32, i32)]) -> Vec<(i32, i32)> {
	let mut ring = positions.to_vec();
	ring.extend(positions.first());
	ring
}

pub fn rectangle(west: i32, south: i32, east: i32, north: i32) -> Vec<(i32, i32)> {
	ring(&[(west, south), (east, south), (east, north), (west, north)])
}

pub fn polygon(rings: &[Vec<(i32, i32)>]) -> Shape {
	let shape = Shape::polygon(rings).unwrap();
	assert_eq!(shape.check(), Ok(()));
	shape
}

pub fn line(positions: &[(i32, i32)]) -> Shape {
	let shape = Shape::line(positions).unwrap();
	assert_eq!(shape.check(), Ok(()));
	shape
}

pub fn at(lon: i32, lat: i32) -> Position {
	Position { lon, lat }
}

/// The rings of a shape, and a line as one.
pub fn rings(shape: &Shape) -> Vec<Vec<(i64, i64)>> {
	let plain = |positions: &[Position]| {
		positions.iter().map(|at| (i64::from(at.lon), i64::from(at.lat))).collect()
	};
	match shape {
		Shape::Point(position) => vec![plain(&[*position])],
		Shape::Line(path) => vec![plain(path.positions())],
		Shape::Polygon(area) => {
			area.polygon().rings().map(|ring| plain(ring.positions())).collect()
		}
	}
}

/// Liang and Barsky's clipping of a line to a box (1984), in fractions: whether anything is left.
fn is_left(from: (i64, i64), to: (i64, i64), sides: [i64; 4]) -> bool {
	let [west, south, east, north] = sides;
	let (run_lon, run_lat) = (to.0 - from.0, to.1 - from.1);
	// From where to where on the way it is in the box, as fractions with a positive denominator.
	let (mut enter, mut leave) = ((0i128, 1i128), (1i128, 1i128));
	for (p, q) in [
		(-run_lon, from.0 - west),
		(run_lon, east - from.0),
		(-run_lat, from.1 - south),
		(run_lat, north - from.1),
	] {
		let (p, q) = (i128::from(p), i128::from(q));
		if p == 0 && q < 0 {
			return false;
		}
		if p < 0 && -q * enter.1 > enter.0 * -p {
			enter = (-q, -p);
		}
		if p > 0 && q * leave.1 < leave.0 * p {
			leave = (q, p);
		}
	}
	enter.0 * leave.1 <= leave.0 * enter.1
}

/// Whether a place is in a polygon, counting the borders to its east; meaningless on a border.
fn is_in(rings: &[Vec<(i64, i64)>], lon: i64, lat: i64) -> bool {
	rings
		.iter()
		.flat_map(|ring| ring.windows(2))
		.filter(|ends| {
			let ((x1, y1), (x2, y2)) = (ends[0], ends[1]);
			// Where the border has this latitude, east of the place: in whole numbers.
			let across = (y1 > lat) != (y2 > lat);
			let (rise, run) = (i128::from(y2 - y1), i128::from(x2 - x1));
			let beyond = run * i128::from(lat - y1) - i128::from(lon - x1) * rise;
			across && (beyond > 0) == (rise > 0) && beyond != 0
		})
		.count()
		% 2 == 1
}

/// Whether a shape shares a point with a box: by clipping every border, a turn to the west, here, and
/// a turn to the east, so that the antimeridian needs no thought.
pub fn meets(shape: &Shape, bounds: &BoundingBox) -> bool {
	let turn = 2 * i64::from(Position::MAX_LON);
	let [west, south, mut east, north] =
		[bounds.west, bounds.south, bounds.east, bounds.north].map(i64::from);
	if west > east {
		east += turn;
	}
	[-turn, 0, turn].into_iter().any(|shift| {
		let rings: Vec<Vec<(i64, i64)>> = rings(shape)
			.into_iter()
			.map(|ring| ring.into_iter().map(|(lon, lat)| (lon + shift, lat)).collect())
			.collect();
		if let Shape::Point(_) = shape {
			return is_left(rings[0][0], rings[0][0], [west, south, east, north]);
		}
		let touches = rings
			.iter()
			.flat_map(|ring| ring.windows(2))
			.any(|ends| is_left(ends[0], ends[1], [west, south, east, north]));
		touches || (matches!(shape, Shape::Polygon(_)) && is_in(&rings, east, north))
	})
}

/// Star-shaped around the origin, with one position a direction, between two radii.
fn star(radii: core::ops::Range<f64>, directions: usize) -> impl Strategy<Value = Vec<(i32, i32)>> {
	proptest::collection::vec(radii, directions).prop_map(move |radii| {
		let positions: Vec<_> = radii
			.iter()
			.enumerate()
			.map(|(at, radius)| {
				let angle = at as f64 / directions as f64 * core::f64::consts::TAU;
				((radius * angle.cos()).round() as i32, (radius * angle.sin()).round() as i32)
			})
			.collect();
		ring(&positions)
	})
}

/// Lines, areas and areas with a hole around the origin, that reach at most `size` from it.
pub fn around_the_origin(size: i32) -> impl Strategy<Value = Shape> {
	let walk = proptest::collection::vec((-size..=size, -size..=size), 2..12);
	let far = f64::from(size);
	prop_oneof![
		walk.prop_map(|mut positions| {
			positions.dedup();
			Shape::line(&positions).unwrap()
		}),
		star(far / 4.0..far, 13).prop_map(|outer| Shape::polygon(&[outer]).unwrap()),
		(star(far / 2.0..far, 12), star(far / 16.0..far / 4.0, 9))
			.prop_map(|(outer, hole)| Shape::polygon(&[outer, hole]).unwrap()),
	]
	.prop_filter("a shape passes its check", |shape| shape.check().is_ok())
}

/// The same shape elsewhere: its south-west corner at a position, or as near to it as it stays on the
/// map.
pub fn moved(shape: &Shape, lon: i32, lat: i32) -> Shape {
	let bounds = shape.bounding_box().unwrap();
	let east = lon.min(Position::MAX_LON - (bounds.east - bounds.west)) - bounds.west;
	let north = lat.min(Position::MAX_LAT - 1 - (bounds.north - bounds.south)) - bounds.south;
	let rings: Vec<Vec<(i32, i32)>> = rings(shape)
		.iter()
		.map(|ring| {
			ring.iter().map(|(lon, lat)| (*lon as i32 + east, *lat as i32 + north)).collect()
		})
		.collect();
	match shape {
		Shape::Point(position) => Shape::Point(at(position.lon + east, position.lat + north)),
		Shape::Line(_) => line(&rings[0]),
		Shape::Polygon(_) => polygon(&rings),
	}
}

/// Where to put a shape: at the edges of the map, where cells begin, and anywhere.
pub fn corners() -> impl Strategy<Value = (i32, i32)> {
	let lon = prop_oneof![
		-1_800_000_000i32..=1_800_000_000,
		Just(-1_800_000_000),
		Just(1_800_000_000),
		-10i32..10
	];
	let lat = prop_oneof![
		-899_999_999i32..=899_999_999,
		Just(-899_999_999),
		Just(899_999_999),
		-10i32..10
	];
	(lon, lat)
}
