// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{BoundingBox, Position};
use alloc::string::String;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// The public geohash alphabet: no a, i, l, o.
const ALPHABET: &[u8; 32] = b"0123456789bcdefghjkmnpqrstuvwxyz";
/// The longest base-32 form: 60 of the 64 bits.
const MAX_CHARACTERS: u32 = 12;

/// Where a position stands on the map's one line: its 64-bit binary geohash.
///
/// 32 bits of longitude and 32 of latitude, interleaved, longitude first: the first 5n bits are the
/// public base-32 geohash of n characters. Kept as big-endian bytes, which is also the SCALE form,
/// so that storage keys sort as the numbers do and a cell is a key prefix. Different positions have
/// different geohashes.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	Hash,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub struct Geohash([u8; 8]);

impl Geohash {
	/// The first on the line: the south-west corner of the map.
	pub const FIRST: Self = Self([0; 8]);
	/// The last on the line: the north-east corner of the map.
	pub const LAST: Self = Self([u8::MAX; 8]);
	/// The most bits for which [`Geohash::cell`] has an answer: finer cells may hold no position.
	pub const MAX_CELL_BITS: u32 = 60;

	/// The geohash of `position`; none where it is not on the globe.
	///
	/// The top edges of the map, +180° and +90°, belong to the last cells. Encode
	/// [`Position::canonical`] where both sides of the antimeridian shall meet.
	pub fn new(position: Position) -> Option<Self> {
		if !position.is_valid() {
			return None;
		}
		let lon = scale(position.lon, Position::MAX_LON);
		let lat = scale(position.lat, Position::MAX_LAT);
		Some(Self::from_coordinates(lon, lat))
	}

	/// The geohash of a column and a row of the finest grid: longitude and latitude in 32 bits each.
	pub(crate) const fn from_coordinates(column: u32, row: u32) -> Self {
		Self::from_value((spread(column) << 1) | spread(row))
	}

	/// Its column and its row in the finest grid.
	pub(crate) const fn coordinates(self) -> (u32, u32) {
		(gather(self.value() >> 1), gather(self.value()))
	}

	/// The geohash that stands at `value` on the line.
	pub const fn from_value(value: u64) -> Self {
		Self(value.to_be_bytes())
	}

	/// Its place on the line.
	pub const fn value(self) -> u64 {
		u64::from_be_bytes(self.0)
	}

	/// Its big-endian bytes: a storage key, or with fewer of them the key prefix of a cell.
	pub const fn to_bytes(self) -> [u8; 8] {
		self.0
	}

	/// The first and the last geohash that share this one's first `bits` bits.
	pub const fn range(self, bits: u32) -> (Self, Self) {
		let below = match u64::MAX.checked_shr(bits) {
			Some(mask) => mask,
			None => 0,
		};
		(Self::from_value(self.value() & !below), Self::from_value(self.value() | below))
	}

	/// All positions whose geohash shares this one's first `bits` bits, edges included; none beyond
	/// [`Geohash::MAX_CELL_BITS`].
	pub fn cell(self, bits: u32) -> Option<BoundingBox> {
		if bits > Self::MAX_CELL_BITS {
			return None;
		}
		let (first, last) = self.range(bits);
		let (west, east) = (first.value() >> 1, last.value() >> 1);
		Some(BoundingBox {
			west: first_in(gather(west), Position::MAX_LON)?,
			south: first_in(gather(first.value()), Position::MAX_LAT)?,
			east: last_in(gather(east), Position::MAX_LON)?,
			north: last_in(gather(last.value()), Position::MAX_LAT)?,
		})
	}

	/// The public base-32 form with `characters` characters, at most 12.
	pub fn to_base32(self, characters: u32) -> String {
		(1..=characters.min(MAX_CHARACTERS))
			.map(|at| char::from(ALPHABET[(self.value() >> (64 - 5 * at) & 31) as usize]))
			.collect()
	}

	/// The first geohash in the cell that `text` names, 1 to 12 characters of the public alphabet
	/// in lower case; its length times five is the number of bits.
	pub fn from_base32(text: &str) -> Option<Self> {
		if text.is_empty() || text.len() > MAX_CHARACTERS as usize {
			return None;
		}
		let mut value = 0;
		for (at, character) in text.bytes().enumerate() {
			let digit = ALPHABET.iter().position(|c| *c == character)? as u64;
			value |= digit << (59 - 5 * at);
		}
		Some(Self::from_value(value))
	}
}

/// `floor((value + max) * 2^32 / (2 * max))`, the upper edge in the last step.
fn scale(value: i32, max: i32) -> u32 {
	// A valid value makes 0 to 2 * max, 32 bits; shifted by 32 it fits 64.
	let from_edge = (i64::from(value) + i64::from(max)).unsigned_abs();
	let scaled = (from_edge << 32) / (2 * u64::from(max.unsigned_abs()));
	u32::try_from(scaled).unwrap_or(u32::MAX)
}

/// The smallest coordinate that scales to `scaled` or more.
fn first_in(scaled: u32, max: i32) -> Option<i32> {
	let span = 2 * u64::from(max.unsigned_abs());
	let from_edge = (u64::from(scaled) * span).div_ceil(1 << 32);
	i32::try_from(from_edge as i64 - i64::from(max)).ok()
}

/// The greatest coordinate that scales to `scaled` or less.
fn last_in(scaled: u32, max: i32) -> Option<i32> {
	match scaled.checked_add(1) {
		Some(next) => first_in(next, max)?.checked_sub(1),
		None => Some(max),
	}
}

/// Puts a zero before every bit.
const fn spread(bits: u32) -> u64 {
	let mut x = bits as u64;
	x = (x | x << 16) & 0x0000_ffff_0000_ffff;
	x = (x | x << 8) & 0x00ff_00ff_00ff_00ff;
	x = (x | x << 4) & 0x0f0f_0f0f_0f0f_0f0f;
	x = (x | x << 2) & 0x3333_3333_3333_3333;
	(x | x << 1) & 0x5555_5555_5555_5555
}

/// Takes every second bit, the lowest first: undoes [`spread`].
const fn gather(bits: u64) -> u32 {
	let mut x = bits & 0x5555_5555_5555_5555;
	x = (x | x >> 1) & 0x3333_3333_3333_3333;
	x = (x | x >> 2) & 0x0f0f_0f0f_0f0f_0f0f;
	x = (x | x >> 4) & 0x00ff_00ff_00ff_00ff;
	x = (x | x >> 8) & 0x0000_ffff_0000_ffff;
	(x | x >> 16) as u32
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::{vec, vec::Vec};
	use proptest::prelude::*;

	/// As the public description has it: halve the interval, note the half, take turns.
	fn by_halving(position: Position, bits: u32) -> u64 {
		let (mut lon, mut lat) = ((-180.0f64, 180.0f64), (-90.0f64, 90.0f64));
		let mut code = 0;
		for bit in 0..bits {
			let (interval, value) = match bit % 2 {
				0 => (&mut lon, f64::from(position.lon) / 1e7),
				_ => (&mut lat, f64::from(position.lat) / 1e7),
			};
			let middle = (interval.0 + interval.1) / 2.0;
			code <<= 1;
			if value >= middle {
				code |= 1;
				interval.0 = middle;
			} else {
				interval.1 = middle;
			}
		}
		code
	}

	#[test]
	fn well_known_places_have_their_public_geohash() {
		for (lon, lat, text) in [
			(-56_030_000, 426_050_000, "ezs42"),
			(104_074_400, 576_491_100, "u4pruydqqvj"),
			(0, 0, "s0000"),
			(76_856_000, 450_711_000, "u0j2q"),
			(-1_800_000_000, -900_000_000, "000000000000"),
			(1_800_000_000, 900_000_000, "zzzzzzzzzzzz"),
		] {
			let geohash = Geohash::new(Position { lon, lat }).unwrap();
			assert_eq!(geohash.to_base32(text.len() as u32), text);
		}
		assert_eq!(Geohash::new(Position { lon: 0, lat: 900_000_001 }), None);
	}

	#[test]
	fn what_is_not_in_the_alphabet_is_no_geohash() {
		for text in ["", "a", "ezs4i", "EZS42", "0123456789bcd", "é"] {
			assert_eq!(Geohash::from_base32(text), None, "{text}");
		}
	}

	#[test]
	fn a_storage_key_is_the_big_endian_value() {
		let geohash = Geohash::from_value(0x0102_0304_0506_0708);
		assert_eq!(geohash.encode(), vec![1, 2, 3, 4, 5, 6, 7, 8]);
		assert_eq!(Geohash::decode(&mut &geohash.to_bytes()[..]).unwrap(), geohash);
		assert_eq!(Geohash::max_encoded_len(), 8);
		assert_eq!(geohash.range(16), {
			let first = Geohash::from_value(0x0102_0000_0000_0000);
			(first, Geohash::from_value(0x0102_ffff_ffff_ffff))
		});
		assert_eq!(geohash.range(0), (Geohash::FIRST, Geohash::LAST));
		assert_eq!(geohash.range(64), (geohash, geohash));
	}

	#[test]
	fn the_cell_of_no_bits_is_the_world_and_very_fine_cells_have_no_box() {
		let world = Geohash::FIRST.cell(0).unwrap();
		assert_eq!(world, BoundingBox::WORLD);
		assert_eq!(Geohash::FIRST.cell(61), None);
	}

	prop_compose! {
		fn positions()(
			lon in prop_oneof![-1_800_000_000i32..=1_800_000_000, Just(1_800_000_000), Just(0)],
			lat in prop_oneof![-900_000_000i32..=900_000_000, Just(900_000_000), Just(0)],
		) -> Position { Position { lon, lat } }
	}

	proptest! {
		#[test]
		fn the_bits_are_those_of_the_public_encoding(position in positions()) {
			let geohash = Geohash::new(position).unwrap();
			// A float of 53 bits decides 40 halvings of the interval safely.
			prop_assert_eq!(geohash.value() >> 24, by_halving(position, 40));
		}

		#[test]
		fn order_is_the_order_of_the_bytes(a in any::<u64>(), b in any::<u64>()) {
			let (x, y) = (Geohash::from_value(a), Geohash::from_value(b));
			prop_assert_eq!(x.cmp(&y), a.cmp(&b));
			prop_assert_eq!(x.encode().cmp(&y.encode()), a.cmp(&b));
		}

		#[test]
		fn a_position_is_in_its_cells_and_its_neighbours_are_not(
			position in positions(), bits in 0u32..=60,
		) {
			let geohash = Geohash::new(position).unwrap();
			let (first, last) = geohash.range(bits);
			prop_assert!(first <= geohash && geohash <= last);
			let cell = geohash.cell(bits).unwrap();
			prop_assert!(cell.west <= position.lon && position.lon <= cell.east);
			prop_assert!(cell.south <= position.lat && position.lat <= cell.north);
			let inside = |lon, lat| {
				let code = Geohash::new(Position { lon, lat }).unwrap();
				first <= code && code <= last
			};
			let corners: Vec<bool> = [cell.west, cell.east].iter()
				.flat_map(|lon| [cell.south, cell.north].map(|lat| inside(*lon, lat)))
				.collect();
			prop_assert!(corners.iter().all(|corner| *corner));
			prop_assert!(cell.west == -Position::MAX_LON || !inside(cell.west - 1, position.lat));
			prop_assert!(cell.east == Position::MAX_LON || !inside(cell.east + 1, position.lat));
			prop_assert!(cell.south == -Position::MAX_LAT || !inside(position.lon, cell.south - 1));
			prop_assert!(cell.north == Position::MAX_LAT || !inside(position.lon, cell.north + 1));
		}

		#[test]
		fn base_32_and_back(position in positions(), characters in 1u32..=12) {
			let geohash = Geohash::new(position).unwrap();
			let text = geohash.to_base32(characters);
			prop_assert_eq!(text.len() as u32, characters);
			prop_assert_eq!(Geohash::from_base32(&text), Some(geohash.range(5 * characters).0));
		}
	}
}
