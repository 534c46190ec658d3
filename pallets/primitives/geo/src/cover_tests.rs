// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::models::{
	around_the_origin, at, corners, line, meets as by_clipping, moved, polygon, rectangle, rings,
};
use proptest::prelude::*;

/// How many cells of a size a box has a place in.
fn cells_of(bounds: &BoundingBox, bits: u8) -> u64 {
	let column = |value: i32, max: i32| {
		let from_edge = (i128::from(value) + i128::from(max)) << (bits / 2);
		(from_edge / (2 * i128::from(max))).min((1 << (bits / 2)) - 1)
	};
	let along = |from, to, max| (column(to, max) - column(from, max) + 1) as u64;
	along(bounds.west, bounds.east, Position::MAX_LON)
		* along(bounds.south, bounds.north, Position::MAX_LAT)
}

/// The cell of a place between positions; none where that is too near a border to be told in floats.
fn cell_of(lon: f64, lat: f64, bits: u8) -> Option<Geohash> {
	let across = f64::from(1u32 << (bits / 2));
	let along = |value: f64, max: i32| {
		let cell = (value + f64::from(max)) / (2.0 * f64::from(max)) * across;
		let clear = (cell - cell.round()).abs() > 1e-6;
		clear.then(|| (cell.floor().clamp(0.0, across - 1.0) as u32) << (32 - bits / 2))
	};
	let (column, row) = (along(lon, Position::MAX_LON)?, along(lat, Position::MAX_LAT)?);
	Some(Geohash::from_coordinates(column, row))
}

#[test]
fn a_point_needs_no_cells() {
	assert!(Shape::Point(at(5, 5)).cover().cells.is_empty());
	assert!(Shape::line(&[]).unwrap().cover().cells.is_empty());
	assert!(Shape::line(&[(0, 0), (1_800_000_001, 0)]).unwrap().cover().cells.is_empty());
	// Wider than anything that passes the check.
	assert!(Shape::line(&[(-900_000_000, 0), (0, 0)]).unwrap().cover().cells.is_empty());
}

#[test]
fn a_square_in_town_has_few_small_cells_and_a_region_has_large_ones() {
	let castello = polygon(&[rectangle(76_850_000, 450_700_000, 76_860_000, 450_705_000)]);
	assert_eq!(castello.cover().bits, 40);
	let torino = polygon(&[rectangle(75_800_000, 450_000_000, 77_700_000, 451_400_000)]);
	assert_eq!(torino.cover().bits, 24);
	let piedmont = polygon(&[rectangle(70_000_000, 440_000_000, 90_000_000, 460_000_000)]);
	assert_eq!(piedmont.cover().bits, 16);
}

#[test]
fn a_diagonal_street_leaves_out_the_cells_beside_it() {
	// Cells of 24 bits here have 4,096 columns and rows of the map: from the equator, five by five.
	let cell = |count: i32| (count * 878_906 + 100, count * 439_453 + 100);
	let street = line(&[cell(0), cell(4)]);
	let cover = street.cover();
	assert_eq!(cover.bits, 24);
	assert!(cover.cells.len() < 12, "{} cells", cover.cells.len());
	// A walk around a block leaves out the block.
	let (west, south) = cell(0);
	let (east, north) = cell(4);
	let walk = line(&rectangle(west, south, east, north)).cover();
	let block = polygon(&[rectangle(west, south, east, north)]).cover();
	assert_eq!((walk.cells.len(), block.cells.len()), (16, 25));
}

#[test]
fn the_last_cells_of_the_map_reach_its_edges() {
	let (east, top) = (Position::MAX_LON, Position::MAX_LAT - 1);
	let corner = line(&[(east, top), (east - 5, top)]).cover();
	assert_eq!(corner, Cover { bits: 40, cells: alloc::vec![Geohash::LAST.range(40).0] });
	let corner = line(&[(-east, -top), (5 - east, -top)]).cover();
	assert_eq!(corner, Cover { bits: 40, cells: alloc::vec![Geohash::FIRST] });
}

proptest! {
	#[test]
	fn a_cover_is_the_finest_there_is_and_of_cells_that_the_shape_meets(
		shape in prop_oneof![
			around_the_origin(60), around_the_origin(9_000), around_the_origin(80_000),
			around_the_origin(700_000), around_the_origin(9_999_999),
		],
		(lon, lat) in corners(),
	) {
		let shape = moved(&shape, lon, lat);
		let bounds = shape.bounding_box().unwrap();
		let cover = shape.cover();
		prop_assert!(!cover.cells.is_empty() && cover.cells.len() as u32 <= MAX_COVER);
		prop_assert!(cells_of(&bounds, cover.bits) <= MAX_COVER.into());
		for finer in CELL_LEVELS.into_iter().filter(|bits| *bits > cover.bits) {
			prop_assert!(cells_of(&bounds, finer) > MAX_COVER.into());
		}
		prop_assert!(cover.cells.windows(2).all(|pair| pair[0] < pair[1]));
		for cell in &cover.cells {
			prop_assert_eq!(cell.range(cover.bits.into()).0, *cell);
			prop_assert!(by_clipping(&shape, &whole(*cell, cover.bits).unwrap()));
		}
	}

	#[test]
	fn whatever_is_of_a_shape_is_in_its_cover(
		shape in prop_oneof![
			around_the_origin(60), around_the_origin(9_000), around_the_origin(80_000),
			around_the_origin(700_000), around_the_origin(9_999_999),
		],
		(lon, lat) in corners(),
		inside in proptest::collection::vec((0f64..=1.0, 0f64..=1.0), 40),
	) {
		let shape = moved(&shape, lon, lat);
		let cover = shape.cover();
		for position in shape.positions() {
			let cell = Geohash::new(position).unwrap().range(cover.bits.into()).0;
			prop_assert!(cover.cells.contains(&cell));
		}
		for ends in rings(&shape).iter().flat_map(|ring| ring.windows(2)) {
			for step in 1..32 {
				let part = |from: i64, to: i64| from as f64 + (to - from) as f64 * f64::from(step) / 32.0;
				let (lon, lat) = (part(ends[0].0, ends[1].0), part(ends[0].1, ends[1].1));
				if let Some(cell) = cell_of(lon, lat, cover.bits) {
					prop_assert!(cover.cells.contains(&cell), "{} {}", lon, lat);
				}
			}
		}
		let bounds = shape.bounding_box().unwrap();
		for (east, north) in inside {
			let part = |from: i32, to: i32, share: f64| from + (f64::from(to - from) * share) as i32;
			let place =
				at(part(bounds.west, bounds.east, east), part(bounds.south, bounds.north, north));
			if matches!(&shape, Shape::Polygon(area) if area.contains(place)) {
				let cell = Geohash::new(place).unwrap().range(cover.bits.into()).0;
				prop_assert!(cover.cells.contains(&cell));
			}
		}
	}

	#[test]
	fn a_box_that_meets_a_shape_meets_a_cell_of_its_cover(
		shape in prop_oneof![around_the_origin(60), around_the_origin(700_000)],
		(lon, lat) in corners(), east in -900_000i32..900_000, north in -900_000i32..900_000,
		wide in 0i32..900_000, high in 0i32..900_000,
	) {
		let shape = moved(&shape, lon, lat);
		let anchor = shape.anchor().unwrap();
		let wrap = |lon: i64| ((lon + 1_800_000_000).rem_euclid(3_600_000_000) - 1_800_000_000) as i32;
		let west = i64::from(anchor.lon) + i64::from(east);
		let south = (anchor.lat + north).clamp(-Position::MAX_LAT, Position::MAX_LAT);
		let seen = BoundingBox::new(
			wrap(west), south, wrap(west + i64::from(wide)), (south + high).min(Position::MAX_LAT),
		).unwrap();
		let cover = shape.cover();
		let stretches = crate::Stretches::of_cells(&seen, cover.bits.into());
		let met = cover.cells.iter().any(|cell| stretches.contains(*cell));
		prop_assert!(met || !shape.meets(&seen), "{:?}", seen);
	}
}
