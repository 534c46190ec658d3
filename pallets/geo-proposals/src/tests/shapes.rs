// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::geo::{BoundingBox, Position, Precision, Shape, MAX_SHAPE_VERTICES};
use codec::{Decode, Encode};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

fn street() -> Shape {
	Shape::line(&[(76_100_000, 450_100_000), (76_200_000, 450_150_000), (76_900_000, 450_200_000)])
		.unwrap()
}

fn square(west: i32, south: i32, size: i32) -> Vec<(i32, i32)> {
	let (east, north) = (west + size, south + size);
	vec![(west, south), (east, south), (east, north), (west, north), (west, south)]
}

fn boxed(west: i32, south: i32, east: i32, north: i32) -> Filter<u64, u64> {
	let bbox = Some(BoundingBox { west, south, east, north });
	Filter { bbox, ..Default::default() }
}

fn try_submit(shape: Shape, territory: u32) -> sp_runtime::DispatchResult {
	let location = placed(shape, territory);
	GeoProposals::submit(by(1), Kind::Proposal, 0, location, details("Trees"), false)
}

#[test]
fn a_street_is_found_wherever_it_runs_and_nowhere_else() {
	ExtBuilder::build_and_execute(|| {
		let id = put(1, Kind::Proposal, 0, placed(street(), 11));
		// It is in the district that its author named, through which all of it runs.
		assert_eq!(read(id).within.to_vec(), [11, 1, 0]);
		for (filter, hit) in [
			(boxed(76_000_000, 450_000_000, 77_000_000, 451_000_000), true),
			(boxed(76_499_999, 450_100_000, 76_500_001, 450_200_000), true),
			(boxed(76_100_000, 450_100_000, 76_100_000, 450_100_000), true),
			// Inside of its bounding box, and beside it.
			(boxed(76_500_000, 450_100_000, 76_600_000, 450_160_000), false),
			(boxed(76_950_000, 450_000_000, 77_000_000, 451_000_000), false),
		] {
			assert_eq!(find(filter.clone()).len(), usize::from(hit), "{filter:?}");
		}
		assert_ok!(GeoProposals::withdraw(by(1), id));
		assert_eq!(Cells::<Test>::iter_keys().count(), 0);
	});
}

#[test]
fn a_square_with_a_hole_is_found_inside_and_not_in_its_hole() {
	ExtBuilder::build_and_execute(|| {
		let outer = square(76_000_000, 450_000_000, 100_000);
		let hole = square(76_040_000, 450_040_000, 20_000);
		let id = put(1, Kind::Place, 0, placed(Shape::polygon(&[outer, hole]).unwrap(), 111));
		assert_eq!(find(boxed(76_010_000, 450_010_000, 76_010_001, 450_010_001)), [id]);
		assert!(find(boxed(76_045_000, 450_045_000, 76_055_000, 450_055_000)).is_empty());
		assert_eq!(find(boxed(76_030_000, 450_045_000, 76_055_000, 450_055_000)), [id]);
	});
}

#[test]
fn what_is_near_is_found_by_its_nearest_point() {
	ExtBuilder::build_and_execute(|| {
		let line = put(1, Kind::Proposal, 0, placed(street(), 11));
		let point = submit(2);
		let near = |lon, lat, metres| {
			let near = Some(Near { centre: Position { lon, lat }, metres });
			find(Filter { near, ..Default::default() })
		};
		// A hundredth of a degree north of the street's end: some 1,112 metres.
		assert!(near(76_900_000, 450_300_000, 1_110).is_empty());
		assert_eq!(near(76_900_000, 450_300_000, 1_115), [line]);
		let mut both = near(CORNER.lon, CORNER.lat, 5_000);
		both.sort();
		assert_eq!(both, [line, point]);
		assert_eq!(near(CORNER.lon, CORNER.lat, 1), [point]);
		let ask = |centre, metres| {
			let filter = Filter { near: Some(Near { centre, metres }), ..Default::default() };
			page(filter, 1, None)
		};
		for (centre, metres) in
			[(CORNER, 0), (CORNER, MAX_RADIUS + 1), (Position { lon: 0, lat: 900_000_001 }, 5)]
		{
			assert_eq!(ask(centre, metres), Err(QueryError::BadCircle));
		}
	});
}

#[test]
fn a_shape_that_is_none_is_refused_by_name() {
	ExtBuilder::build_and_execute(|| {
		let line = |positions: &[(i32, i32)]| Shape::line(positions).unwrap();
		let area = |rings: &[Vec<(i32, i32)>]| Shape::polygon(rings).unwrap();
		let (lon, lat) = (76_000_000, 450_000_000);
		let open = square(lon, lat, 100)[..4].to_vec();
		let knot = vec![(lon, lat), (lon + 9, lat + 9), (lon + 9, lat), (lon, lat + 9), (lon, lat)];
		for (shape, error) in [
			(line(&[]), Error::TooFewPositions),
			(line(&[(lon, lat)]), Error::TooFewPositions),
			(line(&[(lon, lat), (lon, lat)]), Error::RepeatedPosition),
			(line(&[(lon, lat), (lon, 900_000_001)]), Error::OffTheGlobe),
			(line(&[(lon, lat), (lon, 900_000_000)]), Error::OverAPole),
			(line(&[(1_790_000_000, lat), (-1_790_000_000, lat)]), Error::OverAPole),
			(line(&[(lon, lat), (lon + 20_000_001, lat)]), Error::TooWide),
			(line(&[(lon, lat), (lon, lat - 20_000_001)]), Error::TooWide),
			(area(&[]), Error::TooFewPositions),
			(area(&[vec![(lon, lat), (lon + 1, lat), (lon, lat)]]), Error::TooFewPositions),
			(area(&[open]), Error::RingNotClosed),
			(area(&[knot]), Error::SelfCrossing),
			(area(&[square(lon, lat, 100), square(lon + 200, lat, 10)]), Error::HoleOutside),
			(
				area(&[vec![
					(-1_800_000_000, 899_000_000),
					(1_800_000_000, 899_000_000),
					(0, 899_900_000),
					(-1_800_000_000, 899_000_000),
				]]),
				Error::OverAPole,
			),
		] {
			assert_noop!(try_submit(shape, 1), error);
		}
		let many = vec![(lon, lat); MAX_SHAPE_VERTICES as usize + 1];
		assert!(Shape::line(&many).is_err());
		// Neither by a call that was put together by hand.
		let mut bytes = Shape::line(&many[1..]).unwrap().encode();
		bytes.splice(1..3, codec::Compact(MAX_SHAPE_VERTICES + 1).encode());
		bytes.extend(Position { lon, lat }.encode());
		assert!(Shape::decode(&mut &bytes[..]).is_err());
	});
}

#[test]
fn a_shape_lies_in_the_territory_that_its_author_names() {
	ExtBuilder::build_and_execute(|| {
		// It leaves the neighbourhood, and the town at last.
		for claim in [111, 12, 2, 0, 99] {
			assert_noop!(try_submit(street(), claim), Error::OutsideTerritory);
		}
		assert_ok!(try_submit(street(), 1));
		let beyond = Shape::line(&[(76_100_000, 450_100_000), (78_500_000, 450_100_000)]).unwrap();
		assert_noop!(try_submit(beyond, 1), Error::OutsideTerritory);
	});
}

#[test]
fn every_corner_keeps_to_the_precision_class() {
	ExtBuilder::build_and_execute(|| {
		let try_submit = |positions: &[(i32, i32)]| {
			let location = Location::At {
				shape: Shape::line(positions).unwrap(),
				precision: Precision::HundredMetres,
				floor: Some(-2),
				territory: 1,
			};
			GeoProposals::submit(by(1), Kind::Proposal, 0, location, details("Here"), false)
		};
		assert_noop!(
			try_submit(&[(76_100_000, 450_100_000), (76_200_000, 450_150_001)]),
			Error::TooPrecise
		);
		assert_ok!(try_submit(&[(76_100_000, 450_100_000), (76_200_000, 450_150_000)]));
	});
}

#[test]
fn duplicates_are_suggested_nearest_first() {
	ExtBuilder::build_and_execute(|| {
		let there = |north: i32| at(CORNER.lon, CORNER.lat + north, 1);
		let far = put(1, Kind::Report, 0, there(4_000));
		let near = put(2, Kind::Report, 0, there(1_000));
		let beyond = put(3, Kind::Report, 0, there(5_000));
		let other = put(4, Kind::Report, 1, there(10));
		let done = put(5, Kind::Report, 0, there(20));
		assert_ok!(GeoProposals::proceed(by(201), done, State::Fixed, None, None));
		let found = GeoProposals::duplicates(1, 0, CORNER).unwrap();
		// A thousandth of a degree is 111 metres; fifty are asked for.
		assert_eq!(found.iter().map(|(_, id)| *id).collect::<Vec<_>>(), [near, far]);
		assert!((11_000..11_200).contains(&found[0].0), "{} mm", found[0].0);
		let _ = (beyond, other);
		assert_eq!(GeoProposals::duplicates(1, 2, CORNER), Err(QueryError::UnknownCategory));
		assert_eq!(
			GeoProposals::duplicates(1, 0, Position { lon: i32::MAX, lat: 0 }),
			Err(QueryError::BadCircle)
		);
	});
}
