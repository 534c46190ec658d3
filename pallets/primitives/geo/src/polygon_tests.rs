// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use proptest::prelude::*;

const DEGREE: i32 = 10_000_000;

fn ring(positions: &[(i32, i32)]) -> Vec<(i32, i32)> {
	let mut ring = positions.to_vec();
	ring.extend(positions.first());
	ring
}

fn rectangle(west: i32, south: i32, east: i32, north: i32) -> Vec<(i32, i32)> {
	ring(&[(west, south), (east, south), (east, north), (west, north)])
}

fn area(polygons: &[Vec<Vec<(i32, i32)>>]) -> MultiPolygon {
	MultiPolygon::from_coordinates(polygons).unwrap()
}

fn checked(polygons: &[Vec<Vec<(i32, i32)>>]) -> MultiPolygon {
	let mut area = area(polygons);
	assert_eq!(area.check(), Ok(()));
	area.normalise();
	assert_eq!(area.check(), Ok(()));
	area
}

fn at(lon: i32, lat: i32) -> Position {
	Position { lon, lat }
}

#[test]
fn what_is_no_area_is_refused_by_name() {
	use PolygonError::*;
	let square = rectangle(0, 0, 10, 10);
	for (polygons, expected) in [
		(vec![], NoPolygon),
		(vec![vec![]], EmptyRing),
		(vec![vec![vec![]]], EmptyRing),
		(vec![vec![square.clone(), vec![]]], EmptyRing),
		(vec![vec![vec![(0, 0), (1, 1)]]], RingTooShort),
		(vec![vec![vec![(0, 0), (1, 1), (0, 0)]]], RingTooShort),
		(vec![vec![vec![(0, 0), (5, 0), (5, 5), (0, 5)]]], NotClosed),
		(vec![vec![rectangle(0, 0, 1_800_000_001, 5)]], OutOfRange),
		(vec![vec![rectangle(0, -900_000_001, 5, 5)]], OutOfRange),
		(vec![vec![rectangle(i32::MIN, i32::MIN, i32::MAX, i32::MAX)]], OutOfRange),
		(vec![vec![ring(&[(0, 0), (5, 0), (5, 0), (5, 5)])]], RepeatedPosition),
		// A bow tie, a spike, a flat triangle, a ring that touches itself at a corner, and on a side.
		(vec![vec![ring(&[(0, 0), (10, 10), (10, 0), (0, 10)])]], SelfCrossing),
		(vec![vec![ring(&[(0, 0), (10, 0), (10, 10), (10, -5)])]], SelfCrossing),
		(vec![vec![ring(&[(0, 0), (10, 0), (5, 0)])]], SelfCrossing),
		(vec![vec![ring(&[(0, 0), (5, 5), (10, 0), (10, 10), (5, 5), (0, 10)])]], SelfCrossing),
		(vec![vec![ring(&[(0, 0), (10, 0), (10, 10), (5, 0), (0, 10)])]], SelfCrossing),
		// A hole that crosses, touches, lies outside, in another hole.
		(vec![vec![square.clone(), rectangle(5, 5, 15, 8)]], SelfCrossing),
		(vec![vec![square.clone(), rectangle(0, 5, 5, 8)]], SelfCrossing),
		(vec![vec![square.clone(), square.clone()]], SelfCrossing),
		(vec![vec![square.clone(), rectangle(20, 20, 25, 25)]], HoleOutside),
		(vec![vec![square.clone(), rectangle(-5, -5, 15, 15)]], HoleOutside),
		(vec![vec![square.clone(), rectangle(2, 2, 8, 8), rectangle(3, 3, 5, 5)]], HolesOverlap),
		(vec![vec![square.clone(), rectangle(3, 3, 5, 5), rectangle(2, 2, 8, 8)]], HolesOverlap),
		// Pieces in one another.
		(vec![vec![square.clone()], vec![rectangle(2, 2, 5, 5)]], PolygonsOverlap),
		(vec![vec![rectangle(2, 2, 5, 5)], vec![square.clone()]], PolygonsOverlap),
		(vec![vec![square.clone()], vec![rectangle(10, 0, 20, 10)]], SelfCrossing),
	] {
		assert_eq!(area(&polygons).check(), Err(expected), "{polygons:?}");
	}
}

#[test]
fn an_area_has_at_most_so_many_vertices_and_rings() {
	let comb = |teeth: i32| {
		let mut line: Vec<_> = (0..teeth).map(|at| (at, (at % 2) * 5)).collect();
		line.extend([(teeth, -5), (-1, -5)]);
		ring(&line)
	};
	let most = comb(1_021);
	assert_eq!(most.len(), 1_024);
	let area = checked(&[vec![most]]);
	assert_eq!(area.vertices(), MAX_VERTICES);
	assert_eq!(MultiPolygon::from_coordinates(&[vec![comb(1_022)]]), Err(TooManyVertices));
	let empty = vec![vec![vec![]]; MAX_RINGS as usize];
	assert!(MultiPolygon::from_coordinates(&empty).is_ok());
	let one_more = vec![vec![vec![]]; MAX_RINGS as usize + 1];
	assert_eq!(MultiPolygon::from_coordinates(&one_more), Err(TooManyVertices));
}

#[test]
fn no_bytes_decode_to_more_than_an_area_may_have() {
	// One polygon of 1,025 positions, and two that have them together.
	let ring = |length: usize| (vec![at(0, 0); length], Vec::<Vec<Position>>::new());
	for bytes in [
		vec![ring(1_025)].encode(),
		vec![ring(1_000), ring(25)].encode(),
		vec![(vec![at(0, 0)], vec![vec![at(0, 0)]; 256])].encode(),
		vec![ring(0); 257].encode(),
		// Lengths beyond reason, and nothing behind them.
		vec![0xfe, 0xff, 0xff, 0xff],
		vec![4, 3, 0xff, 0xff, 0xff, 0xff],
	] {
		assert!(MultiPolygon::decode(&mut &bytes[..]).is_err());
	}
	let triangle = vec![vec![vec![(0, 0), (1, 0), (0, 1), (0, 0)]]; 256];
	let most = area(&triangle);
	assert_eq!(most.vertices(), MAX_VERTICES);
	assert!(most.encoded_size() <= MultiPolygon::max_encoded_len());
	assert_eq!(MultiPolygon::decode(&mut &most.encode()[..]), Ok(most.clone()));
	assert_eq!(most.to_coordinates(), triangle);
}

#[test]
fn a_hole_is_outside_and_an_island_in_it_inside() {
	let area = checked(&[
		vec![rectangle(0, 0, 100, 100), rectangle(20, 20, 80, 80)],
		vec![rectangle(40, 40, 60, 60)],
	]);
	assert!(area.contains(at(10, 50)));
	assert!(!area.contains(at(30, 50)));
	assert!(area.contains(at(50, 50)));
	assert!(!area.contains(at(70, 50)));
	assert!(area.contains(at(90, 50)));
	assert!(!area.contains(at(110, 50)));
	assert_eq!(area.twice_area(), 2 * (100 * 100 - 60 * 60 + 20 * 20));
}

#[test]
fn rings_may_run_either_way_round_and_are_turned() {
	let mut clockwise = rectangle(0, 0, 10, 10);
	clockwise.reverse();
	let other = area(&[vec![clockwise, rectangle(2, 2, 4, 4)]]);
	assert_eq!(other.check(), Ok(()));
	let mut turned = other.clone();
	turned.normalise();
	assert_ne!(turned, other);
	assert!(turned.polygons()[0].outer.twice_signed_area() > 0);
	assert!(turned.polygons()[0].holes[0].twice_signed_area() < 0);
	for lon in -1..12 {
		for lat in -1..12 {
			assert_eq!(turned.contains(at(lon, lat)), other.contains(at(lon, lat)));
		}
	}
	let mut again = turned.clone();
	again.normalise();
	assert_eq!(again, turned);
}

#[test]
fn a_point_on_a_border_belongs_to_the_east_and_the_north() {
	let square = checked(&[vec![rectangle(0, 0, 10, 10)]]);
	for inside in [at(0, 0), at(0, 5), at(5, 0), at(5, 5)] {
		assert!(square.contains(inside));
	}
	for outside in [at(10, 5), at(5, 10), at(10, 10), at(0, 10), at(10, 0), at(-1, 5)] {
		assert!(!square.contains(outside));
	}
}

#[test]
fn the_edges_of_the_map_belong_to_exactly_one_quarter_of_the_world() {
	let (e, n) = (Position::MAX_LON, Position::MAX_LAT);
	let quarters = [
		checked(&[vec![rectangle(-e, -n, 0, 0)]]),
		checked(&[vec![rectangle(0, -n, e, 0)]]),
		checked(&[vec![rectangle(-e, 0, 0, n)]]),
		checked(&[vec![rectangle(0, 0, e, n)]]),
	];
	for lon in [-e, -5, 0, 5, e] {
		for lat in [-n, -5, 0, 5, n] {
			let holders = quarters.iter().filter(|quarter| quarter.contains(at(lon, lat))).count();
			assert_eq!(holders, 1, "{lon} {lat}");
		}
	}
	assert!(quarters[2].contains(at(e, n)), "+180° is −180°");
	assert!(!quarters[3].contains(at(e + 1, 5)));
	let world = checked(&[vec![rectangle(-e, -n, e, n)]]);
	assert_eq!(world.twice_area(), 2 * BoundingBox::WORLD.area());
	assert_eq!(world.bounding_box(), Some(BoundingBox::WORLD));
	assert!(world.contains(at(e, -n)) && world.contains(at(-e, n)) && world.contains(at(3, n)));
}

#[test]
fn fiji_lies_on_both_sides_of_the_antimeridian() {
	let (e, d) = (Position::MAX_LON, DEGREE);
	let fiji = checked(&[
		vec![rectangle(177 * d, -19 * d, e, -16 * d)],
		vec![rectangle(-e, -19 * d, -178 * d, -16 * d)],
	]);
	let bounds = fiji.bounding_box().unwrap();
	assert_eq!((bounds.west, bounds.east), (177 * d, -178 * d));
	for lon in [178 * d, e - 1, e, -e, -179 * d] {
		assert!(fiji.contains(at(lon, -17 * d)), "{lon}");
		assert!(bounds.contains(at(lon, -17 * d)));
	}
	assert!(!fiji.contains(at(0, -17 * d)));
	let ring_around = checked(&[
		vec![rectangle(-e, 0, -100 * d, d)],
		vec![rectangle(-90 * d, 0, 0, d)],
		vec![rectangle(2 * d, 0, e, d)],
	]);
	let bounds = ring_around.bounding_box().unwrap();
	assert_eq!((bounds.west, bounds.east), (-90 * d, -100 * d));
}

#[test]
fn an_area_around_the_pole_has_the_pole() {
	let (e, n, d) = (Position::MAX_LON, Position::MAX_LAT, DEGREE);
	for (south, north, pole) in [(60 * d, n, n), (-n, -60 * d, -n)] {
		let cap = checked(&[vec![rectangle(-e, south, e, north)]]);
		for lon in [-e, -7, 0, 90 * d, e] {
			assert!(cap.contains(at(lon, pole)));
		}
		assert!(!cap.contains(at(0, 0)));
	}
}

/// The even-odd rule with rational arithmetic, for places that are on no border: what the exact
/// test must agree with there.
fn by_floats(polygons: &[Vec<Vec<(i32, i32)>>], lon: f64, lat: f64) -> bool {
	let mut inside = false;
	for ring in polygons.iter().flatten() {
		for ends in ring.windows(2) {
			let [(x1, y1), (x2, y2)] =
				[ends[0], ends[1]].map(|(lon, lat)| (f64::from(lon), f64::from(lat)));
			if (y1 > lat) != (y2 > lat) && lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1 {
				inside = !inside;
			}
		}
	}
	inside
}

/// Star-shaped around the origin: one position a direction, which never crosses itself.
fn stars() -> impl Strategy<Value = Vec<(i32, i32)>> {
	proptest::collection::vec(5_000f64..1_000_000.0, 3..60).prop_map(|radii| {
		let count = radii.len() as f64;
		let positions: Vec<_> = radii
			.iter()
			.enumerate()
			.map(|(at, radius)| {
				let angle = at as f64 / count * std::f64::consts::TAU;
				((radius * angle.cos()) as i32, (radius * angle.sin()) as i32)
			})
			.collect();
		ring(&positions)
	})
}

proptest! {
	#[test]
	fn the_exact_test_agrees_with_the_float(
		star in stars(),
		points in proptest::collection::vec((-1_000_000i32..1_000_000, -1_000_000i32..1_000_000), 50),
	) {
		let polygons = vec![vec![star]];
		let area = checked(&polygons);
		for (lon, lat) in points {
			let near_border = area.segments().any(|segment| segment.holds(at(lon, lat).into()));
			if !near_border {
				prop_assert_eq!(
					area.contains(at(lon, lat)),
					by_floats(&polygons, f64::from(lon), f64::from(lat))
				);
			}
		}
	}

	#[test]
	fn two_sides_of_any_border_share_its_points_out(
		middle in proptest::collection::vec(-20i32..20, 1..12), step in 1i32..4,
	) {
		// A square cut from south to north by a zigzag; every point of it is on exactly one side.
		let height = step * (middle.len() as i32 + 1);
		let mut zigzag = vec![(0, 0)];
		zigzag.extend(middle.iter().enumerate().map(|(at, lon)| (*lon, step * (at as i32 + 1))));
		zigzag.push((0, height));
		let mut west = zigzag.clone();
		west.extend([(-30, height), (-30, 0)]);
		let mut east = zigzag;
		east.extend([(30, height), (30, 0)]);
		let (west, east) = (checked(&[vec![ring(&west)]]), checked(&[vec![ring(&east)]]));
		prop_assert!(!west.overlaps(&east) && !east.overlaps(&west));
		for lon in -31..=31 {
			for lat in -1..=height + 1 {
				let holders =
					[&west, &east].iter().filter(|side| side.contains(at(lon, lat))).count();
				let inside = (-30..30).contains(&lon) && (0..height).contains(&lat);
				prop_assert_eq!(holders, usize::from(inside), "{} {}", lon, lat);
			}
		}
		prop_assert_eq!(west.twice_area() + east.twice_area(), (2 * 60 * height) as u64);
	}

	#[test]
	fn crossings_are_found_as_a_look_at_every_pair_finds_them(
		positions in proptest::collection::vec((-8i32..8, -8i32..8), 3..9),
	) {
		let line = ring(&positions);
		let pieces: Vec<_> = area(&[vec![line.clone()]]).segments().collect();
		prop_assume!(pieces.iter().all(|piece| piece.start != piece.end));
		let count = pieces.len();
		let crossing = (0..count).any(|one| (0..one).any(|two| {
			let neighbours = one - two == 1 || one - two == count - 1;
			match pieces[one].meeting(&pieces[two]) {
				Meeting::Apart => false,
				Meeting::Touching => !neighbours,
				_ => true,
			}
		}));
		let expected = if crossing { Err(PolygonError::SelfCrossing) } else { Ok(()) };
		prop_assert_eq!(area(&[vec![line]]).check(), expected);
	}

	#[test]
	fn an_overlap_has_a_point_of_both(
		one in stars(), two in stars(), lon in -1_500_000i32..1_500_000, lat in -500_000i32..500_000,
	) {
		let shifted: Vec<_> = two.iter().map(|(x, y)| (x + lon, y + lat)).collect();
		let (one, two) = (checked(&[vec![one]]), checked(&[vec![shifted]]));
		let common = (-20..20).any(|x| (-20..20).any(|y| {
			let place = at(x * 50_000, y * 50_000);
			one.contains(place) && two.contains(place)
		}));
		prop_assert_eq!(one.overlaps(&two), two.overlaps(&one));
		prop_assert!(!common || one.overlaps(&two));
	}

	#[test]
	fn the_box_is_around_all_of_it(star in stars()) {
		let area = checked(&[vec![star.clone()]]);
		let bounds = area.bounding_box().unwrap();
		prop_assert!(bounds.check() && !bounds.crosses_antimeridian());
		prop_assert!(star.iter().all(|(lon, lat)| bounds.contains(at(*lon, *lat))));
		prop_assert!(area.twice_area() <= 2 * bounds.area());
	}

	#[test]
	fn any_bytes_decode_or_not_and_nothing_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
		if let Ok(area) = MultiPolygon::decode(&mut &bytes[..]) {
			let _ = area.check();
			let _ = (area.twice_area(), area.bounding_box(), area.contains(at(0, 0)));
			prop_assert!(area.encoded_size() <= MultiPolygon::max_encoded_len());
		}
	}
}
