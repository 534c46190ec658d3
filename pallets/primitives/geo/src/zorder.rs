// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{BoundingBox, Geohash, Position};

/// The bits of one dimension.
const LON_BITS: u64 = 0xaaaa_aaaa_aaaa_aaaa;
const LAT_BITS: u64 = 0x5555_5555_5555_5555;

/// A box as the map's line runs through it: in and out, and in again. Made once, and then asked for each
/// place of a walk.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Stretches {
	/// Of each of its [parts](BoundingBox::parts), the codes of the corners: the least and the greatest.
	parts: [Option<(u64, u64)>; 2],
}

impl Stretches {
	/// The geohashes in `bounds`; none where the box does not pass its check.
	pub fn of(bounds: &BoundingBox) -> Self {
		Self::of_cells(bounds, u64::BITS)
	}

	/// The cells of `bits` bits, an even number, that meet `bounds`, each standing at its first geohash.
	pub fn of_cells(bounds: &BoundingBox, bits: u32) -> Self {
		let corners = |part: BoundingBox| {
			let least = Geohash::new(Position { lon: part.west, lat: part.south })?;
			let greatest = Geohash::new(Position { lon: part.east, lat: part.north })?;
			Some((least.range(bits).0.value(), greatest.range(bits).1.value()))
		};
		let mut parts = Some(bounds)
			.filter(|bounds| bounds.check())
			.into_iter()
			.flat_map(BoundingBox::parts)
			.map(corners);
		Self { parts: [parts.next().flatten(), parts.next().flatten()] }
	}

	/// Whether something that stands at `geohash` is among them. Four comparisons for each part: the bits
	/// of one dimension sort as its coordinates do.
	pub fn contains(&self, geohash: Geohash) -> bool {
		let code = geohash.value();
		self.parts.iter().flatten().any(|(least, greatest)| {
			[LON_BITS, LAT_BITS]
				.into_iter()
				.all(|of| (least & of..=greatest & of).contains(&(code & of)))
		})
	}

	/// The first of them at or after `from`; none where there is none.
	///
	/// Jumps over the stretches of the map's line that run outside of the box: H. Tropf and H. Herzog,
	/// "Multidimensional Range Search in Dynamically Balanced Trees", 1981 (BIGMIN). One step a bit.
	///
	/// Whoever reads a box reads on from here until a key lies outside, and asks again from there.
	pub fn next(&self, from: Geohash) -> Option<Geohash> {
		let parts = self.parts.iter().flatten();
		parts
			.filter_map(|(least, greatest)| bigmin(from.value(), *least, *greatest))
			.min()
			.map(Geohash::from_value)
	}
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
							let stretches = Stretches { parts: [Some((least, greatest)), None] };
							let within = stretches.contains(Geohash::from_value(code));
							assert_eq!(within, expected == Some(code));
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
			let stretches = Stretches::of(&bounds);
			while let Some(next) = stretches.next(from) {
				prop_assert!(next >= from);
				let Some(code) = codes.iter().copied().find(|code| *code >= next) else { break };
				prop_assert_eq!(stretches.contains(code), stretches.next(code) == Some(code));
				if stretches.contains(code) {
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
		assert_eq!(Stretches::of(&one).next(Geohash::FIRST), Some(only));
		assert_eq!(Stretches::of(&one).next(only), Some(only));
		assert_eq!(Stretches::of(&one).next(Geohash::from_value(only.value() + 1)), None);
		let upside_down = BoundingBox { west: 0, south: 1, east: 1, north: 0 };
		assert_eq!(Stretches::of(&upside_down).next(Geohash::FIRST), None);
		assert_eq!(Stretches::of(&BoundingBox::WORLD).next(Geohash::FIRST), Some(Geohash::FIRST));
		assert_eq!(Stretches::of(&BoundingBox::WORLD).next(Geohash::LAST), Some(Geohash::LAST));
	}
}
