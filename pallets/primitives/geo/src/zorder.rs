// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{BoundingBox, Geohash, Position};

/// The bits of one dimension.
const LON_BITS: u64 = 0xaaaa_aaaa_aaaa_aaaa;
const LAT_BITS: u64 = 0x5555_5555_5555_5555;

/// The smallest geohash at or after `from` that lies in `bounds`; none where there is none, or the
/// box does not pass its check.
///
/// Jumps over the stretches of the map's line that run outside of the box: H. Tropf and H. Herzog,
/// "Multidimensional Range Search in Dynamically Balanced Trees", 1981 (BIGMIN). One step a bit.
///
/// Whoever reads a box reads on from here until a key lies outside, and asks again from there.
pub fn next_in_box(from: Geohash, bounds: &BoundingBox) -> Option<Geohash> {
	next_cell_in_box(from, bounds, u64::BITS)
}

/// The same for cells of `bits` bits, an even number, each standing at its first geohash: the first at
/// or after `from` that meets `bounds`.
pub fn next_cell_in_box(from: Geohash, bounds: &BoundingBox, bits: u32) -> Option<Geohash> {
	if !bounds.check() {
		return None;
	}
	bounds
		.parts()
		.filter_map(|part| {
			let least = Geohash::new(Position { lon: part.west, lat: part.south })?.range(bits).0;
			let greatest =
				Geohash::new(Position { lon: part.east, lat: part.north })?.range(bits).1;
			bigmin(from.value(), least.value(), greatest.value())
		})
		.min()
		.map(Geohash::from_value)
}

/// The smallest code not below `code` in the box whose corners have the codes `least` and
/// `greatest`.
fn bigmin(code: u64, mut least: u64, mut greatest: u64) -> Option<u64> {
	let mut found = None;
	for at in (0..u64::BITS).rev() {
		let bit = 1u64 << at;
		let dimension = if LON_BITS & bit != 0 { LON_BITS } else { LAT_BITS };
		// The lower bits of the same dimension.
		let below = dimension & (bit - 1);
		match (code & bit != 0, least & bit != 0, greatest & bit != 0) {
			(false, false, false) | (true, true, true) => {}
			(false, false, true) => {
				// The upper half begins after the code, and is the answer if the lower has none.
				found = Some((least | bit) & !below);
				greatest = (greatest & !bit) | below;
			}
			// All that is left of the box comes after the code.
			(false, true, true) => return Some(least),
			// All that is left of the box comes before the code.
			(true, false, false) => return found,
			(true, false, true) => least = (least | bit) & !below,
			// The least corner is not above the greatest in any dimension.
			(_, true, false) => return found,
		}
	}
	// Every bit agreed: the code is in the box.
	Some(code)
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::vec::Vec;
	use proptest::prelude::*;

	fn interleave(lon: u64, lat: u64) -> u64 {
		(0..5).fold(0, |code, at| {
			code | (lon >> at & 1) << (2 * at + 1) | (lat >> at & 1) << (2 * at)
		})
	}

	fn inside(code: u64, (west, south, east, north): (u64, u64, u64, u64)) -> bool {
		let dimension =
			|shift: u32| (0..5).fold(0u64, |x, at| x | (code >> (2 * at + shift) & 1) << at);
		let (lon, lat) = (dimension(1), dimension(0));
		west <= lon && lon <= east && south <= lat && lat <= north
	}

	#[test]
	fn every_jump_on_a_small_grid_is_the_right_one() {
		// All boxes of a grid of 8 by 8, and a sample of the codes of 32 by 32 around them.
		for west in 0..8 {
			for east in west..8 {
				for south in 0..8 {
					for north in south..8 {
						let bounds = (west * 4, south * 3, east * 4 + 1, north * 3 + 2);
						let least = interleave(bounds.0, bounds.1);
						let greatest = interleave(bounds.2, bounds.3);
						for code in (0..1024).step_by(7) {
							let expected = (code..1024).find(|code| inside(*code, bounds));
							assert_eq!(bigmin(code, least, greatest), expected);
						}
					}
				}
			}
		}
	}

	fn coordinates() -> impl Strategy<Value = Position> {
		(-1_800_000_000i32..=1_800_000_000, -900_000_000i32..=900_000_000)
			.prop_map(|(lon, lat)| Position { lon, lat })
	}

	proptest! {
		#[test]
		fn a_walk_by_jumps_finds_what_a_look_at_each_finds(
			positions in proptest::collection::vec(coordinates(), 0..60),
			one in coordinates(), two in coordinates(),
		) {
			// West may be greater than east: then the box crosses the antimeridian.
			let bounds = BoundingBox::new(
				one.lon, one.lat.min(two.lat), two.lon, one.lat.max(two.lat),
			).unwrap();
			let mut codes: Vec<_> =
				positions.iter().map(|position| Geohash::new(*position).unwrap()).collect();
			codes.sort();
			let mut expected: Vec<_> = positions.iter()
				.filter(|position| bounds.contains(**position))
				.map(|position| Geohash::new(*position).unwrap())
				.collect();
			expected.sort();
			let mut found: Vec<Geohash> = Vec::new();
			let mut from = Geohash::FIRST;
			while let Some(next) = next_in_box(from, &bounds) {
				prop_assert!(next >= from);
				let Some(code) = codes.iter().copied().find(|code| *code >= next) else { break };
				if next_in_box(code, &bounds) == Some(code) {
					found.extend(codes.iter().filter(|other| **other == code));
				}
				from = Geohash::from_value(code.value() + 1);
			}
			prop_assert_eq!(found, expected);
		}
	}

	#[test]
	fn nothing_after_the_last_and_nothing_in_a_bad_box() {
		let one = BoundingBox::new(5, 5, 5, 5).unwrap();
		let only = Geohash::new(Position { lon: 5, lat: 5 }).unwrap();
		assert_eq!(next_in_box(Geohash::FIRST, &one), Some(only));
		assert_eq!(next_in_box(only, &one), Some(only));
		assert_eq!(next_in_box(Geohash::from_value(only.value() + 1), &one), None);
		let upside_down = BoundingBox { west: 0, south: 1, east: 1, north: 0 };
		assert_eq!(next_in_box(Geohash::FIRST, &upside_down), None);
		assert_eq!(next_in_box(Geohash::FIRST, &BoundingBox::WORLD), Some(Geohash::FIRST));
		assert_eq!(next_in_box(Geohash::LAST, &BoundingBox::WORLD), Some(Geohash::LAST));
	}
}
