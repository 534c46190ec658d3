// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Degrees as people write them, and as the chain counts them.
//!
//! The chain counts in units of 1e-7 degree. JSON has decimal numbers, and nothing that is read
//! passes through a float: 7.6868565 is 76 868 565 units, and back. What is finer than a unit is
//! refused in a point, whose author should know what the chain will keep, and rounded outward in a
//! box, which then holds all that it held before.

use co3_primitives::json::{Decimal, PARTS};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

/// Parts of a [`Decimal`] in a unit of the chain.
const UNIT: i128 = PARTS / 10_000_000;

/// The most of a bad number that is shown to whom sent it.
const SHOWN_CHARACTERS: usize = 64;

/// A number of degrees, read from JSON.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Degrees(Decimal);

impl Degrees {
	/// In units of the chain, if it is a whole number of them.
	pub fn exact(self) -> Option<i32> {
		(self.0 .0 % UNIT == 0).then(|| narrow(self.0 .0 / UNIT))
	}

	/// In units of the chain, rounded to the south or to the west.
	pub fn floor(self) -> i32 {
		narrow(self.0 .0.div_euclid(UNIT))
	}

	/// In units of the chain, rounded to the north or to the east.
	pub fn ceil(self) -> i32 {
		narrow(-(-self.0 .0).div_euclid(UNIT))
	}

	/// Whether this lies between `-limit` and `limit`, in units of the chain.
	pub fn is_within(self, limit: i32) -> bool {
		self.0 .0.abs() <= i128::from(limit) * UNIT
	}
}

/// Fits a number of units into the chain's type; what is beyond the globe is refused elsewhere.
fn narrow(units: i128) -> i32 {
	units.clamp(i128::from(i32::MIN), i128::from(i32::MAX)) as i32
}

impl<'de> Deserialize<'de> for Degrees {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		// The text as it was sent: a float in between could already be another place.
		let text = Box::<RawValue>::deserialize(deserializer)?;
		text.get().parse().map(Self).map_err(|error: &str| {
			let shown: String = text.get().chars().take(SHOWN_CHARACTERS).collect();
			serde::de::Error::custom(format!("{shown} is {error}"))
		})
	}
}

#[cfg(test)]
mod tests {
	use super::*;
	use co3_primitives::json::degrees as to_json;
	use proptest::prelude::*;
	use serde_json::Number;

	fn degrees(text: &str) -> Degrees {
		serde_json::from_str(text).unwrap()
	}

	#[test]
	fn turin_stays_where_it_is() {
		assert_eq!(degrees("7.6868565").exact(), Some(76_868_565));
		assert_eq!(degrees("-0.0000001").exact(), Some(-1));
		assert_eq!(degrees("1e-7").exact(), Some(1));
		assert_eq!(degrees("76868565e-7").exact(), Some(76_868_565));
		assert_eq!(degrees("0.0076868565E+3").exact(), Some(76_868_565));
		assert_eq!(degrees("180").exact(), Some(1_800_000_000));
		assert_eq!(degrees("-180.000").exact(), Some(-1_800_000_000));
		assert_eq!(degrees("-0").exact(), Some(0));
		assert_eq!(degrees("0e99999").exact(), Some(0));
		assert_eq!(to_json(76_868_565).to_string(), "7.6868565");
		assert_eq!(
			to_json(-1).to_string(),
			serde_json::from_str::<Number>("-0.0000001").unwrap().to_string()
		);
		assert_eq!(to_json(70_000_000).to_string(), "7");
		assert_eq!(to_json(0).to_string(), "0");
		assert_eq!(to_json(-75_000_000).to_string(), "-7.5");
	}

	#[test]
	fn what_is_finer_than_the_chain_is_rounded_outward_or_not_at_all() {
		for (text, floor, ceil) in [
			("7.68685651", 76_868_565, 76_868_566),
			("-7.68685651", -76_868_566, -76_868_565),
			("0.00000000000000000001", 0, 1),
			("-0.00000000000000000001", -1, 0),
			("-7.00000000000000000001", -70_000_001, -70_000_000),
			("7.00000000000000000001", 70_000_000, 70_000_001),
		] {
			let degrees = degrees(text);
			assert_eq!(degrees.exact(), None, "{text}");
			assert_eq!((degrees.floor(), degrees.ceil()), (floor, ceil), "{text}");
		}
	}

	#[test]
	fn the_globe_ends_at_half_a_turn() {
		let half_a_turn = 1_800_000_000;
		assert!(degrees("180").is_within(half_a_turn));
		assert!(degrees("-180.0").is_within(half_a_turn));
		for beyond in ["180.0000000000000000001", "-180.00000001", "181", "1e9", "-3e20"] {
			assert!(!degrees(beyond).is_within(half_a_turn), "{beyond}");
		}
	}

	#[test]
	fn what_is_not_a_number_is_refused() {
		for text in [
			"NaN",
			"Infinity",
			"-",
			"\"7.5\"",
			"null",
			"true",
			"[7]",
			"{}",
			"1e400",
			"1e99999999999",
			"0x7",
			"7,5",
			"+7",
			".5",
			"- 7",
			&"1".repeat(65),
		] {
			assert!(serde_json::from_str::<Degrees>(text).is_err(), "{text}");
		}
	}

	proptest! {
		#[test]
		fn every_place_comes_back(units in -1_800_000_000i32..=1_800_000_000) {
			let text = to_json(units).to_string();
			prop_assert_eq!(degrees(&text).exact(), Some(units));
			// A client that keeps numbers as doubles reads and writes the same place.
			let double = serde_json::to_string(&text.parse::<f64>().unwrap()).unwrap();
			prop_assert_eq!(degrees(&double).exact(), Some(units));
		}

		#[test]
		fn rounding_goes_outward_by_less_than_a_unit(
			units in -1_800_000_000i64..=1_800_000_000,
			rest in 1u32..1_000_000_000,
		) {
			let parts = i128::from(units) * UNIT + i128::from(rest);
			let sign = if parts < 0 { "-" } else { "" };
			let (whole, decimals) = (parts.abs() / PARTS, parts.abs() % PARTS);
			let degrees = degrees(&format!("{sign}{whole}.{decimals:016}"));
			prop_assert_eq!(degrees.exact(), None);
			prop_assert_eq!(i64::from(degrees.floor()), units);
			prop_assert_eq!(i64::from(degrees.ceil()), units + 1);
		}

		#[test]
		fn no_text_makes_it_panic(text in "[-+0-9.eE]{0,70}") {
			let _ = text.parse::<Decimal>();
		}
	}
}
