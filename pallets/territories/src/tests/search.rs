// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::worst_case::deepest;
use co3_geo::{Position, Shape};

#[test]
fn the_deepest_territory_is_found() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(Territories::territory_of(at(250, 500)), Some(2));
		assert_eq!(Territories::territory_of(at(750, 500)), Some(3));
		assert_eq!(Territories::territory_of(at(1_750, 500)), None);
		assert_eq!(Territories::territory_of(at(i32::MAX, 0)), None);
	});
}

#[test]
fn a_point_of_a_shared_border_belongs_to_one_district() {
	ExtBuilder::default().build_and_execute(|| {
		for lat in [0, 1, 500, 999] {
			assert_eq!(Territories::territory_of(at(500, lat)), Some(3));
			assert_eq!(Territories::territory_of(at(0, lat)), Some(2));
			assert_eq!(Territories::territory_of(at(1_000, lat)), None);
		}
		assert_eq!(Territories::territory_of(at(500, 1_000)), None);
	});
}

#[test]
fn a_town_holds_a_walk_that_stays_in_it_and_no_short_cut() {
	// Around a bay that is open to the north.
	let mut world = demonstration();
	let coast = [(1_000, 0), (1_000, 1_000), (700, 1_000), (700, 300), (300, 300), (300, 1_000)];
	world[1].boundary = vec![vec![[&[(0, 0)], &coast[..], &[(0, 1_000), (0, 0)]].concat()]];
	ExtBuilder::with(world).build_and_execute(|| {
		let holds = |id, walk: &[(i32, i32)]| Territories::holds(id, &Shape::line(walk).unwrap());
		let along = [(100, 800), (100, 100), (800, 100), (800, 800)];
		assert!(holds(1, &along));
		assert!(!holds(1, &[(100, 800), (800, 800)]));
		// What has no boundary holds nothing, nor does what is not there.
		assert!(!holds(4, &along) && !holds(9, &along));
	});
}

#[test]
fn the_antimeridian_and_the_poles_are_places_like_others() {
	let (e, n) = (Position::MAX_LON, Position::MAX_LAT);
	let half = |parent, municipality, name: &str, west, east| GenesisTerritory {
		parent,
		municipality,
		level: if parent.is_some() { 5 } else { 2 },
		name: name.into(),
		boundary: vec![vec![rectangle(west, -n, east, n)]],
		..Default::default()
	};
	let halves = vec![
		half(None, None, "World", -e, e),
		half(Some(0), Some(1), "West", -e, 0),
		half(Some(0), Some(2), "East", 0, e),
	];
	ExtBuilder::with(halves).build_and_execute(|| {
		for lat in [-n, 0, n] {
			assert_eq!(Territories::territory_of(at(e, lat)), Some(1));
			assert_eq!(Territories::territory_of(at(-e, lat)), Some(1));
			assert_eq!(Territories::territory_of(at(0, lat)), Some(2));
			assert_eq!(Territories::territory_of(at(e - 1, lat)), Some(2));
		}
	});
}

#[test]
fn a_place_across_the_antimeridian_is_one() {
	let (e, d) = (Position::MAX_LON, 10_000_000);
	let fiji = vec![
		vec![rectangle(177 * d, -19 * d, e, -16 * d)],
		vec![rectangle(-e, -19 * d, -178 * d, -16 * d)],
	];
	let mut territories = demonstration();
	territories[4].boundary = fiji;
	ExtBuilder::with(territories).build_and_execute(|| {
		for lon in [178 * d, e, -e, -179 * d] {
			assert_eq!(Territories::territory_of(at(lon, -17 * d)), Some(4));
		}
		assert_eq!(Territories::territory_of(at(0, -17 * d)), None);
		assert!(Territories::bounding_box(4).unwrap().crosses_antimeridian());
		// A district that has the antimeridian inside lies in that box.
		let plaine = RuntimeOrigin::signed(PLAINE_OFFICER);
		assert_ok!(Territories::create(plaine.clone(), 4, 9, named("Taveuni")));
		let taveuni = MultiPolygon::from_coordinates(&[
			vec![rectangle(179 * d, -17 * d, e, -16 * d)],
			vec![rectangle(-e, -17 * d, -179 * d, -16 * d)],
		]);
		assert_ok!(Territories::set_boundary(plaine, 5, taveuni.unwrap()));
		assert_eq!(Territories::territory_of(at(e, -17 * d)), Some(5));
		assert_eq!(Territories::territory_of(at(178 * d, -17 * d)), Some(4));
	});
}

#[test]
fn the_dearest_search_keeps_to_its_bounds() {
	ExtBuilder::with(vec![]).build_and_execute(|| {
		let place = at(76_856_000, 450_711_000);
		let territory = deepest::<Test>(1, place);
		assert_eq!(Territories::territory_of(place), Some(territory));
		assert_eq!(Territories::ancestry(territory).len() as u32, co3_primitives::MAX_DEPTH);
		let around: Vec<_> = Records::<Test>::iter_values()
			.filter_map(|record| record.shape)
			.filter(|shape| shape.bounding_box.contains(place))
			.collect();
		let vertices: u32 = around.iter().map(|shape| shape.vertices).sum();
		assert_eq!((around.len(), vertices), (232, 65_536), "as the documentation says");
	});
}
