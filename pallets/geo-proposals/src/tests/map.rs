// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::mock::*;
use crate::Kind;
use co3_primitives::geo::Geohash;
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
		assert_eq!(GeoProposals::map_prefixes(geohash, 64)[0], key[..40]);
		// Whole bytes only, and never more than there are.
		assert_eq!(GeoProposals::map_prefixes(geohash, 31)[0], key[..35]);
		assert_eq!(GeoProposals::map_prefixes(geohash, 0)[0], key[..32]);
		assert_eq!(GeoProposals::map_prefixes(geohash, u32::MAX)[0], key[..40]);
	});
}

#[test]
fn a_cell_is_one_prefix_and_all_that_is_in_it() {
	ExtBuilder::build_and_execute(|| {
		let near = [(0, 0), (3, 4), (90, 20)].map(|(east, north)| {
			put(201, Kind::Report, 0, at(CORNER.lon + east, CORNER.lat + north, 1))
		});
		put(202, Kind::Report, 2, at(-CORNER.lon, CORNER.lat, 2));
		let cell = GeoProposals::map_prefixes(Geohash::new(CORNER).unwrap(), 32).remove(0);
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
