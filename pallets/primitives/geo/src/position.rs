// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A point on WGS 84 in units of 1e-7 degree (about a centimetre), longitude first as in RFC 7946.
///
/// Any pair of `i32` decodes; [`Position::is_valid`] says whether it is on the globe.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Deserialize,
	Encode,
	Eq,
	Hash,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
pub struct Position {
	/// East of Greenwich, −1 800 000 000 to 1 800 000 000.
	pub lon: i32,
	/// North of the equator, −900 000 000 to 900 000 000.
	pub lat: i32,
}

impl Position {
	/// Half a turn, in units of 1e-7 degree.
	pub const MAX_LON: i32 = 1_800_000_000;
	/// A quarter turn, in units of 1e-7 degree.
	pub const MAX_LAT: i32 = 900_000_000;

	/// A position, if it is on the globe. The coordinates stay as given, so that a ring can run
	/// along +180°; see [`Position::canonical`] for a point on its own.
	pub const fn new(lon: i32, lat: i32) -> Option<Self> {
		let position = Self { lon, lat };
		if position.is_valid() {
			Some(position)
		} else {
			None
		}
	}

	/// Whether both coordinates are on the globe.
	pub const fn is_valid(&self) -> bool {
		self.lon >= -Self::MAX_LON
			&& self.lon <= Self::MAX_LON
			&& self.lat >= -Self::MAX_LAT
			&& self.lat <= Self::MAX_LAT
	}

	/// The same place with the one longitude that stands for the antimeridian, −180°: whatever is
	/// filed by position is filed by this one, and found by boxes on both sides.
	///
	/// At a pole the longitude stays as given, although all meridians meet there.
	#[must_use]
	pub const fn canonical(self) -> Self {
		if self.lon == Self::MAX_LON {
			Self { lon: -Self::MAX_LON, lat: self.lat }
		} else {
			self
		}
	}

	/// As far on the other side of Greenwich and of the equator. For positions on the globe.
	pub(crate) const fn mirrored(self) -> Self {
		Self { lon: -self.lon, lat: -self.lat }
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn the_globe_ends_at_the_poles_and_at_half_a_turn() {
		assert!(Position::new(1_800_000_000, 900_000_000).is_some());
		assert!(Position::new(-1_800_000_000, -900_000_000).is_some());
		for (lon, lat) in
			[(1_800_000_001, 0), (-1_800_000_001, 0), (0, 900_000_001), (0, -900_000_001)]
		{
			assert_eq!(Position::new(lon, lat), None);
		}
		assert_eq!(Position::new(i32::MIN, i32::MAX), None);
	}

	#[test]
	fn the_antimeridian_is_one_line() {
		let east = Position { lon: 1_800_000_000, lat: 5 };
		let west = Position { lon: -1_800_000_000, lat: 5 };
		assert_eq!(east.canonical(), west);
		assert_eq!(west.canonical(), west);
		assert_eq!(Position { lon: 7, lat: 5 }.canonical(), Position { lon: 7, lat: 5 });
	}
}
