// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::Position;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};

/// How exactly a position may say where something is.
///
/// The chain enforces the class: digits that a class does not allow are refused, because what is
/// once on chain can be read for ever.
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
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
pub enum Precision {
	/// To 1e-7 degree, about a centimetre.
	Exact,
	/// To 1e-3 degree, about a hundred metres.
	HundredMetres,
	/// To 1e-2 degree, about a kilometre.
	Kilometre,
	/// No position at all: the territory says where.
	AreaOnly,
}

impl Precision {
	/// What coordinates are multiples of; none where there are no coordinates.
	pub const fn step(self) -> Option<i32> {
		match self {
			Self::Exact => Some(1),
			Self::HundredMetres => Some(10_000),
			Self::Kilometre => Some(100_000),
			Self::AreaOnly => None,
		}
	}

	/// Whether `position` is on the globe and says no more than this class allows.
	pub const fn allows(self, position: Position) -> bool {
		match self.step() {
			Some(step) => {
				position.is_valid() && position.lon % step == 0 && position.lat % step == 0
			}
			None => false,
		}
	}

	/// The nearest position that this class allows (halfway: the one to the north or east), in its
	/// canonical form; none for a position off the globe, and none where no position is allowed.
	pub fn coarsen(self, position: Position) -> Option<Position> {
		let step = i64::from(self.step()?);
		if !position.is_valid() {
			return None;
		}
		// Half a turn and a quarter turn are multiples of every step: rounding stays on the globe.
		let round =
			|value: i32| i32::try_from((i64::from(value) + step / 2).div_euclid(step) * step).ok();
		Some(Position::new(round(position.lon)?, round(position.lat)?)?.canonical())
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	#[test]
	fn a_coarse_class_refuses_the_digits_it_does_not_allow() {
		let castello = Position { lon: 76_856_000, lat: 450_711_000 };
		assert!(Precision::Exact.allows(castello));
		assert!(!Precision::HundredMetres.allows(castello));
		let near = Precision::HundredMetres.coarsen(castello).unwrap();
		assert_eq!(near, Position { lon: 76_860_000, lat: 450_710_000 });
		let far = Precision::Kilometre.coarsen(castello).unwrap();
		assert_eq!(far, Position { lon: 76_900_000, lat: 450_700_000 });
		assert!(!Precision::AreaOnly.allows(near));
		assert_eq!(Precision::AreaOnly.coarsen(near), None);
	}

	#[test]
	fn nothing_off_the_globe_is_allowed() {
		let off = Position { lon: 1_800_010_000, lat: 0 };
		for class in [Precision::Exact, Precision::HundredMetres, Precision::Kilometre] {
			assert!(!class.allows(off));
			assert_eq!(class.coarsen(off), None);
		}
	}

	proptest! {
		#[test]
		fn coarsening_gives_what_is_allowed_and_is_near(
			lon in -1_800_000_000i32..=1_800_000_000, lat in -900_000_000i32..=900_000_000,
		) {
			let position = Position { lon, lat };
			for class in [Precision::Exact, Precision::HundredMetres, Precision::Kilometre] {
				let step = i64::from(class.step().unwrap());
				let coarse = class.coarsen(position).unwrap();
				prop_assert!(class.allows(coarse));
				prop_assert_eq!(class.coarsen(coarse), Some(coarse));
				prop_assert!((i64::from(coarse.lat) - i64::from(lat)).abs() * 2 <= step);
				let apart = (i64::from(coarse.lon) - i64::from(lon)).rem_euclid(3_600_000_000);
				prop_assert!(apart.min(3_600_000_000 - apart) * 2 <= step);
			}
		}
	}
}
