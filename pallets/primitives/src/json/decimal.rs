// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Decimal numbers as JSON writes them, and as the chain counts them: nothing passes through a float.

/// Parts that a [`Decimal`] counts in one.
pub const PARTS: i128 = 10_000_000_000_000_000;

/// Decimals that are told apart: a double has fewer, at any place of the globe.
const DECIMALS: i32 = 16;

/// The longest number that is read. A double in full needs 24 characters.
const MAX_CHARACTERS: usize = 64;

/// A decimal number, read from JSON, in units of 1e-16.
///
/// What is finer still counts as one such unit more, away from zero, so that it is neither a whole number
/// of any coarser unit nor inside a limit that it exceeds.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct Decimal(pub i128);

impl Decimal {
	/// The nearest whole number of `1 / units`; halfway, the one away from zero. None where it does not
	/// fit.
	pub fn nearest(self, units: i64) -> Option<i32> {
		let scaled = self.0.checked_mul(units.into())?;
		let half = if scaled < 0 { -PARTS / 2 } else { PARTS / 2 };
		i32::try_from(scaled.checked_add(half)? / PARTS).ok()
	}
}

impl std::str::FromStr for Decimal {
	type Err = &'static str;

	/// Reads a JSON number.
	fn from_str(text: &str) -> Result<Self, Self::Err> {
		const NOT_A_NUMBER: &str = "not a decimal number";
		if text.len() > MAX_CHARACTERS {
			return Err("a number with more than 64 characters");
		}
		let (is_negative, text) = match text.strip_prefix('-') {
			Some(rest) => (true, rest),
			None => (false, text),
		};
		let (mantissa, exponent) = match text.split_once(['e', 'E']) {
			Some((mantissa, exponent)) => (mantissa, exponent.parse().map_err(|_| NOT_A_NUMBER)?),
			None => (text, 0i32),
		};
		let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
		let is_decimal = |digits: &str| digits.bytes().all(|digit| digit.is_ascii_digit());
		if whole.is_empty() || !is_decimal(whole) || !is_decimal(fraction) {
			return Err(NOT_A_NUMBER);
		}

		// How many of the digits count: all before the point, and sixteen behind it.
		let count =
			exponent.saturating_add(DECIMALS).saturating_add(whole.len() as i32).clamp(0, i32::MAX)
				as usize;
		let digits = || whole.bytes().chain(fraction.bytes()).map(|digit| i128::from(digit - b'0'));
		let length = whole.len() + fraction.len();
		let mut parts = digits()
			.take(count)
			.try_fold(0i128, |sum, digit| sum.checked_mul(10)?.checked_add(digit));
		for _ in length..count {
			// Zeros, or so many of anything that it is far off all bounds.
			parts = match parts {
				Some(0) => break,
				Some(parts) => parts.checked_mul(10),
				None => break,
			};
		}
		let finer = i128::from(digits().skip(count).any(|digit| digit != 0));
		let parts = parts
			.and_then(|parts| parts.checked_add(finer))
			.ok_or("a number far beyond all bounds")?;
		Ok(Self(if is_negative { -parts } else { parts }))
	}
}

/// A number of `1 / 10^decimals` as text, with no more decimals than it needs.
pub fn text(units: i64, decimals: u32) -> String {
	let sign = if units < 0 { "-" } else { "" };
	let digits = format!("{:0>width$}", units.unsigned_abs(), width = decimals as usize + 1);
	let (whole, fraction) = digits.split_at(digits.len() - decimals as usize);
	let fraction = fraction.trim_end_matches('0');
	let point = if fraction.is_empty() { "" } else { "." };
	format!("{sign}{whole}{point}{fraction}")
}

#[cfg(test)]
mod tests {
	use super::*;

	fn read(text: &str) -> Decimal {
		text.parse().unwrap()
	}

	#[test]
	fn the_nearest_whole_number_of_units_is_found() {
		assert_eq!(read("47.7").nearest(10_000_000), Some(477_000_000));
		assert_eq!(read("-122.3").nearest(10_000_000), Some(-1_223_000_000));
		assert_eq!(read("0.00000005").nearest(10_000_000), Some(1));
		assert_eq!(read("-0.00000005").nearest(10_000_000), Some(-1));
		assert_eq!(read("0.000000049").nearest(10_000_000), Some(0));
		assert_eq!(read("11.5").nearest(1_000), Some(11_500));
		assert_eq!(read("1").nearest(1 << 30), Some(1 << 30));
		for beyond in ["300", "-1e9", "1e20"] {
			assert_eq!(read(beyond).nearest(10_000_000), None);
		}
	}

	#[test]
	fn what_is_written_is_as_short_as_it_can_be() {
		for (units, decimals, written) in [
			(76_868_565, 7, "7.6868565"),
			(-1, 7, "-0.0000001"),
			(70_000_000, 7, "7"),
			(0, 7, "0"),
			(-75_000_000, 7, "-7.5"),
			(11_500, 3, "11.5"),
			(i64::MIN, 0, "-9223372036854775808"),
		] {
			assert_eq!(text(units, decimals), written);
		}
	}
}
