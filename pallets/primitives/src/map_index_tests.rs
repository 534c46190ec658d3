// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use co3_geo::Position;
use frame_support::{pallet_prelude::OptionQuery, storage_alias};
use proptest::prelude::*;

#[storage_alias]
type Points = StorageNMap<Test, (Key<Identity, Geohash>, Key<Identity, SortedId>), (), OptionQuery>;
#[storage_alias]
type Cells = StorageNMap<
	Test,
	(Key<Identity, u8>, Key<Identity, Geohash>, Key<Identity, SortedId>),
	(),
	OptionQuery,
>;

struct Layer;
impl MapIndex for Layer {
	type Points = Points;
	type Cells = Cells;
}

/// What a walk finds, each once, resumed after every `page` entries.
fn found(shapes: &[Shape], bounds: BoundingBox, page: usize) -> Vec<u64> {
	let mut found = Vec::new();
	let mut after = None;
	loop {
		let visited: Vec<_> = Walk::<Layer>::new(bounds, after).take(page).collect();
		for step in visited.iter().filter(|step| step.inside) {
			let shape = &shapes[step.place.id().id() as usize];
			if is_first(&step.place, shape, &bounds) && shape.meets(&bounds) {
				found.push(step.place.id().id());
			}
		}
		match visited.last() {
			Some(last) if visited.len() == page => after = Some(last.place),
			_ => break,
		}
	}
	found.sort_unstable();
	found
}

fn positions() -> impl Strategy<Value = (i32, i32)> {
	// Around Torino, beside the antimeridian, and anywhere: crowded enough to meet.
	prop_oneof![
		(76_000_000i32..77_500_000, 450_000_000i32..451_500_000),
		(1_799_000_000i32..=1_800_000_000, -170_500_000i32..-169_500_000),
		(-1_800_000_000i32..-1_799_000_000, -170_500_000i32..-169_500_000),
		(-1_800_000_000i32..=1_800_000_000, -890_000_000i32..=890_000_000),
	]
}

fn shapes() -> impl Strategy<Value = Shape> {
	let steps = || proptest::collection::vec((-200_000i32..200_000, -200_000i32..200_000), 1..6);
	let clamp = |(lon, lat): (i32, i32)| {
		(lon.clamp(-1_800_000_000, 1_800_000_000), lat.clamp(-899_999_999, 899_999_999))
	};
	prop_oneof![
		positions().prop_map(|(lon, lat)| Shape::Point(Position { lon, lat }.canonical())),
		(positions(), steps()).prop_map(move |(start, steps)| {
			let mut at = start;
			let mut line = vec![start];
			for (east, north) in steps {
				at = clamp((at.0.saturating_add(east), at.1.saturating_add(north)));
				line.push(at);
			}
			line.dedup();
			Shape::line(&line).unwrap()
		}),
		(positions(), 1i32..10_000_000, 1i32..10_000_000).prop_map(
			move |((west, south), wide, high)| {
				let (east, north) = clamp((west.saturating_add(wide), south.saturating_add(high)));
				let ring =
					vec![(west, south), (east, south), (east, north), (west, north), (west, south)];
				Shape::polygon(&[ring]).unwrap()
			}
		),
	]
	.prop_filter("a shape passes its check", |shape| shape.check().is_ok())
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(200))]

	#[test]
	fn a_walk_finds_what_a_look_at_each_finds(
		shapes in proptest::collection::vec(shapes(), 0..40),
		west in positions(), east in positions(), page in 1usize..20,
	) {
		let bounds = BoundingBox::new(west.0, west.1.min(east.1), east.0, west.1.max(east.1)).unwrap();
		sp_io::TestExternalities::default().execute_with(|| {
			for (id, shape) in shapes.iter().enumerate() {
				insert::<Layer>(shape, (id as u64).into());
				assert!(is_listed::<Layer>(shape, (id as u64).into()));
			}
			let expected: Vec<_> = shapes
				.iter()
				.enumerate()
				.filter(|(_, shape)| shape.meets(&bounds))
				.map(|(id, _)| id as u64)
				.collect();
			prop_assert_eq!(&found(&shapes, bounds, page), &expected);
			prop_assert_eq!(&found(&shapes, bounds, usize::MAX), &expected);
			for (id, shape) in shapes.iter().enumerate() {
				remove::<Layer>(shape, (id as u64).into());
			}
			prop_assert_eq!(count::<Layer>(), 0);
			Ok(())
		})?;
	}

	#[test]
	fn whatever_meets_a_cell_stands_under_one_of_its_prefixes(
		shape in shapes(), east in -300_000i32..300_000, north in -300_000i32..300_000,
		bits in 8u32..=48,
	) {
		let anchor = shape.anchor().unwrap();
		let beside = Position {
			lon: anchor.lon.saturating_add(east).clamp(-1_800_000_000, 1_800_000_000),
			lat: anchor.lat.saturating_add(north).clamp(-900_000_000, 900_000_000),
		};
		let cell = Geohash::new(beside).unwrap();
		let bounds = cell.cell(bits / 8 * 8).unwrap();
		// What touches the antimeridian stands on the side whose longitude it was given.
		let at_the_edge = bounds.west == -1_800_000_000 || bounds.east == 1_800_000_000;
		if at_the_edge || !shape.meets(&bounds) {
			return Ok(());
		}
		let prefixes = prefixes::<Layer>(cell, bits);
		let stands_there = places(&shape, 7.into()).into_iter().any(|place| {
			let key = match place {
				Place::Point(key) => Points::hashed_key_for(key),
				Place::Cell(key) => Cells::hashed_key_for(key),
			};
			prefixes.iter().any(|prefix| key.starts_with(prefix))
		});
		prop_assert!(stands_there);
	}
}

#[test]
fn a_walk_reads_few_keys_beside_its_own() {
	sp_io::TestExternalities::default().execute_with(|| {
		for id in 0..4_000u64 {
			let (lon, lat) = ((id % 64) as i32 * 10_000, (id / 64) as i32 * 10_000);
			insert::<Layer>(&Shape::Point(Position { lon, lat }), id.into());
		}
		let bounds = BoundingBox::new(100_000, 100_000, 200_000, 200_000).unwrap();
		let visited: Vec<_> = Walk::<Layer>::new(bounds, None).collect();
		let inside = visited.iter().filter(|step| step.inside).count();
		assert_eq!(inside, 11 * 11);
		assert!(visited.len() < 2 * inside, "{} keys for {inside}", visited.len());
	});
}
