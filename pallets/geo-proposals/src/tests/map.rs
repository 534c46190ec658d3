// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	map_index::{prefix, Walk},
	mock::*,
	*,
};
use co3_primitives::geo::{BoundingBox, Geohash, Position};
use sp_io::{hashing::twox_128, storage};

#[test]
fn a_map_key_is_the_prefix_the_geohash_and_the_id_as_they_are() {
	ExtBuilder::build_and_execute(|| {
		submit(1);
		let id = submit(2);
		let geohash = Geohash::new(CORNER).unwrap();
		let key = [
			&twox_128(b"GeoProposals")[..],
			&twox_128(b"Map"),
			&geohash.value().to_be_bytes(),
			&id.to_be_bytes(),
		]
		.concat();
		assert!(storage::exists(&key));
		assert_eq!(GeoProposals::map_prefix(geohash, 64), key[..40]);
		// Whole bytes only, and never more than there are.
		assert_eq!(GeoProposals::map_prefix(geohash, 31), key[..35]);
		assert_eq!(GeoProposals::map_prefix(geohash, 0), key[..32]);
		assert_eq!(GeoProposals::map_prefix(geohash, u32::MAX), key[..40]);
	});
}

#[test]
fn a_cell_is_one_prefix_and_all_that_is_in_it() {
	ExtBuilder::build_and_execute(|| {
		let near = [(0, 0), (3, 4), (90, 20)].map(|(east, north)| {
			put(201, Kind::Report, 0, at(CORNER.lon + east, CORNER.lat + north, 1))
		});
		put(202, Kind::Report, 2, at(-CORNER.lon, CORNER.lat, 2));
		let cell = GeoProposals::map_prefix(Geohash::new(CORNER).unwrap(), 32);
		let mut found = Vec::new();
		let mut key = cell.clone();
		while let Some(next) = storage::next_key(&key).filter(|next| next.starts_with(&cell)) {
			found.push(u64::from_be_bytes(next[40..].try_into().unwrap()));
			key = next;
		}
		found.sort();
		assert_eq!(found, near);
	});
}

/// A box of `size` around (`lon`, `lat`), in degrees.
fn around(lon: i32, lat: i32, size: i32) -> BoundingBox {
	let unit = 10_000_000;
	BoundingBox::new(
		(lon - size) * unit,
		(lat - size) * unit,
		(lon + size) * unit,
		(lat + size) * unit,
	)
	.unwrap()
}

#[test]
fn a_box_is_read_without_reading_the_world() {
	ExtBuilder::build_and_execute(|| {
		// One object a cell of ten degrees, all over the world.
		for lon in -18..18 {
			for lat in -8..=8 {
				let place = Position { lon: lon * 100_000_000, lat: lat * 100_000_000 };
				let key = (Geohash::new(place).unwrap(), ObjectKey::from(0));
				Map::<Test>::insert(key, ());
			}
		}
		for bounds in [around(0, 0, 1), around(20, 40, 25), around(-90, -45, 30)] {
			let steps: Vec<_> = Walk::<Map<Test>>::new(bounds, None).collect();
			let inside = steps.iter().filter(|step| step.inside).count();
			let expected = (-18..18)
				.flat_map(|lon| (-8..=8).map(move |lat| (lon * 100_000_000, lat * 100_000_000)))
				.filter(|(lon, lat)| bounds.contains(Position { lon: *lon, lat: *lat }))
				.count();
			assert_eq!(inside, expected);
			// Each stretch of the line inside costs one key beyond it; the four parts of a box that
			// lies across the middle of the world are four stretches at least.
			let most = 2 * inside + 4;
			assert!(steps.len() <= most, "{} keys for {inside}", steps.len());
		}
		assert_eq!(prefix::<Map<Test>>(Geohash::FIRST, 0).len(), 32);
		let _ = Map::<Test>::clear(u32::MAX, None);
	});
}
