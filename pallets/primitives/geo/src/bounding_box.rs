// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::Position;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// A box between two meridians and two parallels, all four sides included, as RFC 7946 §5 has it.
///
/// `west` greater than `east` is a box across the antimeridian, not a mistake.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	Serialize,
	TypeInfo,
)]
pub struct BoundingBox {
	/// The western side, in units of 1e-7 degree.
	pub west: i32,
	/// The southern side.
	pub south: i32,
	/// The eastern side.
	pub east: i32,
	/// The northern side.
	pub north: i32,
}

impl BoundingBox {
	/// Everything.
	pub const WORLD: Self = Self {
		west: -Position::MAX_LON,
		south: -Position::MAX_LAT,
		east: Position::MAX_LON,
		north: Position::MAX_LAT,
	};

	/// A box, if it passes [`BoundingBox::check`].
	pub const fn new(west: i32, south: i32, east: i32, north: i32) -> Option<Self> {
		let new = Self { west, south, east, north };
		if new.check() {
			Some(new)
		} else {
			None
		}
	}

	/// Whether all sides are on the globe and the south is not north of the north.
	pub const fn check(&self) -> bool {
		Position { lon: self.west, lat: self.south }.is_valid()
			&& Position { lon: self.east, lat: self.north }.is_valid()
			&& self.south <= self.north
	}

	/// Whether it runs across the antimeridian.
	pub const fn crosses_antimeridian(&self) -> bool {
		self.west > self.east
	}

	/// One or two boxes with `west <= east` that hold the same places, whichever of its two
	/// longitudes a point of the antimeridian has: a box that ends at +180° has a second part, the
	/// line at −180°, and the other way round.
	pub fn parts(&self) -> impl Iterator<Item = Self> {
		const WEST: i32 = -Position::MAX_LON;
		const EAST: i32 = Position::MAX_LON;
		let (first, second) = match (self.west, self.east) {
			(west, east) if west > east => {
				(Self { east: EAST, ..*self }, Some(Self { west: WEST, ..*self }))
			}
			(WEST, EAST) => (*self, None),
			(_, EAST) => (*self, Some(Self { west: WEST, east: WEST, ..*self })),
			(WEST, _) => (*self, Some(Self { west: EAST, east: EAST, ..*self })),
			_ => (*self, None),
		};
		core::iter::once(first).chain(second)
	}

	/// Whether `position` is in it or on a side of it.
	pub fn contains(&self, position: Position) -> bool {
		self.parts().any(|part| {
			part.west <= position.lon
				&& position.lon <= part.east
				&& part.south <= position.lat
				&& position.lat <= part.north
		})
	}

	/// Whether all of `inner` is in it.
	pub fn contains_box(&self, inner: &Self) -> bool {
		inner.parts().all(|inner| {
			self.parts().any(|outer| {
				outer.west <= inner.west
					&& inner.east <= outer.east
					&& outer.south <= inner.south
					&& inner.north <= outer.north
			})
		})
	}

	/// Whether the two share a point, be it a corner.
	pub fn meets(&self, other: &Self) -> bool {
		self.parts().any(|one| {
			other.parts().any(|two| {
				one.west <= two.east
					&& two.west <= one.east
					&& one.south <= two.north
					&& two.south <= one.north
			})
		})
	}

	/// Its area in square units of 1e-7 degree: for comparing, not for measuring land.
	pub fn area(&self) -> u64 {
		let turn = 2 * i64::from(Position::MAX_LON);
		let width = i64::from(self.east) - i64::from(self.west);
		let width = if width < 0 { width + turn } else { width };
		let height = i64::from(self.north) - i64::from(self.south);
		// At most 3.6e9 times 1.8e9 for a box that passes the check; saturating for all others.
		width.unsigned_abs().saturating_mul(height.max(0).unsigned_abs())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use alloc::{vec, vec::Vec};

	const DEGREE: i32 = 10_000_000;

	fn degrees(west: i32, south: i32, east: i32, north: i32) -> BoundingBox {
		BoundingBox::new(west * DEGREE, south * DEGREE, east * DEGREE, north * DEGREE).unwrap()
	}

	fn at(lon: i32, lat: i32) -> Position {
		Position { lon: lon * DEGREE, lat: lat * DEGREE }
	}

	#[test]
	fn a_box_off_the_globe_or_upside_down_is_refused() {
		assert_eq!(BoundingBox::new(0, 1, 1, 0), None);
		assert_eq!(BoundingBox::new(-1_800_000_001, 0, 1, 1), None);
		assert_eq!(BoundingBox::new(0, 0, 1, 900_000_001), None);
		assert!(BoundingBox::new(5, 5, 5, 5).is_some());
		assert!(BoundingBox::new(6, 5, 5, 5).is_some());
	}

	#[test]
	fn a_box_across_the_antimeridian_is_two() {
		let fiji = degrees(177, -19, -178, -16);
		assert!(fiji.crosses_antimeridian());
		let parts: Vec<_> = fiji.parts().collect();
		assert_eq!(parts, vec![degrees(177, -19, 180, -16), degrees(-180, -19, -178, -16)]);
		for inside in [at(178, -17), at(180, -17), at(-180, -17), at(-178, -16)] {
			assert!(fiji.contains(inside));
		}
		assert!(!fiji.contains(at(0, -17)) && !fiji.contains(at(180, -15)));
		assert_eq!(fiji.area(), degrees(0, 0, 5, 3).area());
	}

	#[test]
	fn a_box_that_ends_at_the_antimeridian_holds_it_under_both_names() {
		for touching in [degrees(170, 0, 180, 10), degrees(-180, 0, -170, 10)] {
			assert!(touching.contains(at(180, 5)) && touching.contains(at(-180, 5)));
		}
		assert!(degrees(170, 0, 180, 10).meets(&degrees(-180, 0, -170, 10)));
		assert_eq!(BoundingBox::WORLD.parts().count(), 1);
	}

	#[test]
	fn boxes_in_boxes() {
		let fiji = degrees(170, -20, -170, -10);
		assert!(fiji.contains_box(&degrees(175, -20, 180, -10)));
		assert!(fiji.contains_box(&degrees(-180, -20, -170, -10)));
		assert!(fiji.contains_box(&degrees(179, -15, -179, -10)));
		assert!(!fiji.contains_box(&degrees(169, -15, -179, -10)));
		assert!(!degrees(170, 0, 180, 1).contains_box(&degrees(175, 0, -175, 1)));
		assert!(BoundingBox::WORLD.contains_box(&fiji));
		assert!(degrees(0, 0, 1, 1).meets(&degrees(1, 1, 2, 2)));
		assert!(!degrees(0, 0, 1, 1).meets(&degrees(2, 0, 3, 1)));
		assert!(!degrees(0, 0, 1, 1).meets(&degrees(0, 2, 1, 3)));
	}

	#[test]
	fn nonsense_boxes_do_not_overflow() {
		let nonsense =
			BoundingBox { west: i32::MIN, south: i32::MAX, east: i32::MAX, north: i32::MIN };
		assert!(!nonsense.check());
		assert_eq!(nonsense.area(), 0);
		assert!(!nonsense.contains(at(0, 0)));
	}
}
