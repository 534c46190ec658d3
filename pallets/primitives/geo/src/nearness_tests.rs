// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::models::{around_the_origin, at, corners, line, moved, polygon, rectangle, rings};
use proptest::prelude::*;

const RADIUS_MM: f64 = 6_371_008_771.4;
const DEGREE: i32 = 10_000_000;
/// Half the way around the Earth, and a little more.
const HALF_WAY_MM: u64 = 20_015_115_000;

fn radians(units: f64) -> f64 {
	(units / 1e7).to_radians()
}

/// By the haversine, in floats.
fn way(from: (f64, f64), to: (f64, f64)) -> f64 {
	let half = |one: f64, two: f64| (radians(one - two) / 2.0).sin().powi(2);
	let h = half(from.1, to.1) + radians(from.1).cos() * radians(to.1).cos() * half(from.0, to.0);
	2.0 * RADIUS_MM * h.clamp(0.0, 1.0).sqrt().asin()
}

/// The shortest way to any of a shape's borders, by trying many places of each, and more around the
/// best.
fn shortest(shape: &Shape, from: Position) -> f64 {
	let from = (f64::from(from.lon), f64::from(from.lat));
	let mut least = f64::INFINITY;
	for ends in rings(shape).iter().flat_map(|ring| ring.windows(2)) {
		let at = |share: f64| {
			let part = |a: i64, b: i64| a as f64 + (b - a) as f64 * share.clamp(0.0, 1.0);
			way(from, (part(ends[0].0, ends[1].0), part(ends[0].1, ends[1].1)))
		};
		let (mut best, mut step) = (0.5, 1.0 / 64.0);
		for _ in 0..6 {
			let middle = best;
			for index in -32..=32 {
				let share = middle + f64::from(index) * step;
				if at(share) < at(best) {
					best = share;
				}
			}
			step /= 16.0;
		}
		least = least.min(at(best));
	}
	least
}

/// Where one comes to from a place by going so far in a direction.
fn gone(from: Position, direction: f64, way: f64) -> Position {
	let (lon, lat) = (radians(from.lon.into()), radians(from.lat.into()));
	let angle = way / RADIUS_MM;
	let to = (lat.sin() * angle.cos() + lat.cos() * angle.sin() * direction.cos()).clamp(-1.0, 1.0);
	let east = (direction.sin() * angle.sin() * lat.cos()).atan2(angle.cos() - lat.sin() * to);
	let units = |radians: f64| radians.to_degrees() * 1e7;
	let turned = (units(lon + east) + 1.8e9).rem_euclid(3.6e9) - 1.8e9;
	at(turned.round() as i32, units(to.asin()).round() as i32)
}

#[test]
fn a_radius_of_a_kilometre_around_the_town_hall() {
	let here = at(76_856_000, 450_711_000);
	let bounds = BoundingBox::around(here, 1_000_000).unwrap();
	// A kilometre is 0.008 993 2° of latitude, and more of longitude.
	assert!((89_932..89_942).contains(&(bounds.north - here.lat)));
	assert!((89_932..89_942).contains(&(here.lat - bounds.south)));
	assert!((127_300..127_420).contains(&(bounds.east - here.lon)));
	assert!((127_300..127_420).contains(&(here.lon - bounds.west)));
}

#[test]
fn no_radius_is_a_place_and_an_endless_one_the_world() {
	let here = at(76_856_000, 450_711_000);
	let bounds = BoundingBox::around(here, 0).unwrap();
	assert!(bounds.contains(here) && bounds.east - bounds.west < 12);
	for radius in [HALF_WAY_MM, u64::MAX] {
		assert_eq!(BoundingBox::around(here, radius), Some(BoundingBox::WORLD));
	}
	assert_eq!(BoundingBox::around(at(1_800_000_001, 0), 5), None);
	assert_eq!(BoundingBox::around(at(0, -900_000_001), 5), None);
}

#[test]
fn around_a_pole_are_all_longitudes() {
	for lat in [900_000_000, 899_999_000, -899_999_000, -900_000_000] {
		let cap = BoundingBox::around(at(123, lat), 100_000).unwrap();
		assert_eq!((cap.west, cap.east), (-Position::MAX_LON, Position::MAX_LON));
		assert_eq!(cap.south.abs().max(cap.north.abs()), Position::MAX_LAT);
		assert!(cap.contains(at(-1_000_000_000, lat)));
	}
	let beside = BoundingBox::around(at(0, 899_999_000), 100).unwrap();
	assert!(beside.north < Position::MAX_LAT && beside.east < Position::MAX_LON);
}

#[test]
fn a_radius_reaches_across_the_antimeridian() {
	let suva = at(1_799_900_000, -170_000_000);
	let bounds = BoundingBox::around(suva, 5_000_000).unwrap();
	assert!(bounds.crosses_antimeridian() && bounds.check());
	assert!(bounds.contains(at(-1_799_900_000, -170_000_000)));
	assert!(!bounds.contains(at(0, -170_000_000)));
}

#[test]
fn a_street_is_as_far_as_its_nearest_point() {
	// Along the equator, and ten kilometres north of its middle.
	let street = line(&[(-DEGREE, 0), (DEGREE, 0)]);
	let north = at(0, 899_320);
	assert_eq!(street.distance_mm(north), north.distance_mm(at(0, 0)));
	// Beyond an end the end counts, on the line nothing.
	let east = at(2 * DEGREE, 0);
	assert_eq!(street.distance_mm(east), at(DEGREE, 0).distance_mm(east));
	assert_eq!(street.distance_mm(at(12_345, 0)), Some(0));
	assert_eq!(street.distance_mm(at(0, 900_000_001)), None);
	assert_eq!(Shape::line(&[]).unwrap().distance_mm(at(0, 0)), None);
	assert_eq!(Shape::line(&[(0, 0), (i32::MAX, 0)]).unwrap().distance_mm(at(-5, 0)), None);
}

#[test]
fn nothing_is_far_within_an_area_but_for_its_hole() {
	let pierced =
		polygon(&[rectangle(0, 0, 100_000, 100_000), rectangle(20_000, 20_000, 80_000, 80_000)]);
	for inside in [at(0, 0), at(10_000, 50_000), at(100_000, 100_000), at(20_000, 30_000)] {
		assert_eq!(pierced.distance_mm(inside), Some(0));
	}
	// In the hole its border is nearest.
	assert_eq!(
		pierced.distance_mm(at(50_000, 25_000)),
		Some(at(0, 5_000).distance_mm(at(0, 0)).unwrap())
	);
	assert_eq!(
		pierced.distance_mm(at(50_000, -5_000)),
		Some(at(0, 5_000).distance_mm(at(0, 0)).unwrap())
	);
}

#[test]
fn the_way_leads_across_the_antimeridian() {
	let east = Position::MAX_LON;
	let quay = line(&[(east - 100_000, -170_000_000), (east, -170_000_000)]);
	let boat = at(100_000 - east, -170_000_000);
	assert_eq!(quay.distance_mm(boat), at(east, -170_000_000).distance_mm(boat));
	let shore = polygon(&[rectangle(-east, 0, DEGREE - east, DEGREE)]);
	let boat = at(east - 100_000, DEGREE / 2);
	let nearest = at(-east, DEGREE / 2);
	assert_eq!(shore.distance_mm(boat), nearest.distance_mm(boat));
}

#[test]
fn of_two_streets_the_nearer_one_counts_in_the_north_too() {
	// One to the west, and a little farther to the east one that leads far north, where meridians are
	// closer to each other.
	let home = at(100_000_000, 600_000_000);
	let west = at(100_000_000 - 9_900_000, 600_000_000);
	let (nearer, corner) = ((west.lon, west.lat), (west.lon, west.lat - 5_000_000));
	let farther = [(110_000_000, 595_000_000), (110_000_000, 614_000_000)];
	let both = line(&[nearer, corner, farther[0], farther[1]]);
	let alone = line(&[nearer, corner]);
	assert!(both.distance_mm(home) <= alone.distance_mm(home));
	assert_eq!(alone.distance_mm(home), west.distance_mm(home));
}

#[test]
fn across_a_pole_is_no_detour() {
	let north = 900_000_000;
	let route = line(&[(0, north - 550_000), (0, north - 1)]);
	let camp = at(-1_800_000_000, north - 300_000);
	assert_eq!(route.distance_mm(camp), at(0, north - 1).distance_mm(camp));
	// A quarter of a turn to the east the top is nearest too.
	let camp = at(900_000_000, north - 300_000);
	assert_eq!(route.distance_mm(camp), at(0, north - 1).distance_mm(camp));
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(1_000))]

	#[test]
	fn whatever_is_within_the_radius_is_in_the_box(
		(lon, lat) in corners(), direction in 0f64..core::f64::consts::TAU, share in 0f64..1.05,
		radius in prop_oneof![
			0u64..1_000, 0u64..1_000_000, 0u64..1_000_000_000, 0u64..HALF_WAY_MM,
		],
		at_a_pole in any::<bool>(),
	) {
		let lat = if at_a_pole { (900_000_000 - lat.abs() % 1_000_000) * lat.signum() } else { lat };
		let centre = at(lon, lat);
		let bounds = BoundingBox::around(centre, radius).unwrap();
		prop_assert!(bounds.check() && bounds.contains(centre));
		let there = gone(centre, direction, radius as f64 * share);
		if centre.distance_mm(there).unwrap() <= radius {
			prop_assert!(bounds.contains(there), "{:?} in {:?}", there, bounds);
		}
		// And little more: two units beyond each of its parallels are farther.
		for (beyond, lat) in [(bounds.north.saturating_add(2), bounds.north), (bounds.south - 2, bounds.south)] {
			if lat.abs() < Position::MAX_LAT - 2 {
				prop_assert!(centre.distance_mm(at(lon, beyond)).unwrap() > radius);
			}
		}
	}

	#[test]
	fn the_way_is_the_shortest_but_for_a_thousandth(
		shape in prop_oneof![
			around_the_origin(60), around_the_origin(9_000), around_the_origin(700_000),
			around_the_origin(9_999_999),
		],
		(lon, lat) in corners(), direction in 0f64..core::f64::consts::TAU,
		away in prop_oneof![0f64..100_000.0, 0f64..10_000_000.0, 0f64..100_000_000.0],
		vertex in any::<prop::sample::Index>(),
	) {
		let shape = moved(&shape, lon, lat);
		let positions: alloc::vec::Vec<_> = shape.positions().collect();
		let from = gone(positions[vertex.index(positions.len())], direction, away);
		let distance = shape.distance_mm(from).unwrap() as f64;
		if matches!(&shape, Shape::Polygon(area) if area.contains(from)) {
			prop_assert_eq!(distance, 0.0);
			return Ok(());
		}
		let shortest = shortest(&shape, from);
		// The nearest position may lie half a unit beside the line either way, some eight millimetres.
		prop_assert!(distance >= shortest * 0.999_999 - 10.0, "{} {}", distance, shortest);
		prop_assert!(distance <= shortest * 1.001 + 10.0, "{} {} {}", distance, shortest, distance / shortest);
	}

	#[test]
	fn what_is_near_meets_the_box_around(
		shape in prop_oneof![around_the_origin(60), around_the_origin(700_000), around_the_origin(9_999_999)],
		(lon, lat) in corners(), direction in 0f64..core::f64::consts::TAU,
		away in 0f64..300_000_000.0, radius in 0u64..300_000_000,
	) {
		let shape = moved(&shape, lon, lat);
		let from = gone(shape.anchor().unwrap(), direction, away);
		if shape.distance_mm(from).unwrap() <= radius {
			prop_assert!(shape.meets(&BoundingBox::around(from, radius).unwrap()));
		}
	}
}
