// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use num_bigint::BigUint;
use serde_json::Value;
use std::fmt;

/// What was computed, in the form in which it is printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
	/// Nothing, or unknown.
	Null,
	/// Yes or no.
	Flag(bool),
	/// A whole number of any size.
	Number(BigUint),
	/// A number with three decimals, in thousandths.
	Thousandths(BigUint),
	/// Some text.
	Text(String),
	/// Several, in an order.
	List(Vec<Answer>),
	/// Several, by name.
	Map(Vec<(String, Answer)>),
}

impl Answer {
	/// A whole number.
	pub fn number(number: impl Into<BigUint>) -> Self {
		Self::Number(number.into())
	}

	/// A map by names.
	pub fn map<Name: ToString>(fields: impl IntoIterator<Item = (Name, Self)>) -> Self {
		Self::Map(fields.into_iter().map(|(name, value)| (name.to_string(), value)).collect())
	}

	/// Itself, or nothing if it holds nothing.
	pub fn or_null(self) -> Self {
		match &self {
			Self::List(items) if items.is_empty() => Self::Null,
			Self::Map(fields) if fields.is_empty() => Self::Null,
			_ => self,
		}
	}

	/// The first difference from what was expected, if there is one: where it is, and what. Fields
	/// that nobody expected anything of are left aside at the outermost level, and nowhere else.
	pub fn difference(&self, expected: &Value) -> Option<String> {
		if let (Self::Map(fields), Value::Object(expected)) = (self, expected) {
			return expected.iter().find_map(|(name, expected)| {
				match fields.iter().find(|(computed, _)| computed == name) {
					Some((_, computed)) => computed.differs(expected, name),
					None => Some(format!("{name}: nothing computed, {expected} expected")),
				}
			});
		}
		self.differs(expected, "all")
	}

	fn differs(&self, expected: &Value, at: &str) -> Option<String> {
		match (self, expected) {
			(Self::Map(fields), Value::Object(expected)) => {
				if let Some((name, extra)) =
					fields.iter().find(|(name, _)| !expected.contains_key(name))
				{
					return Some(format!("{at}.{name}: {extra} computed, nothing expected"));
				}
				expected.iter().find_map(|(name, expected)| {
					let at = format!("{at}.{name}");
					match fields.iter().find(|(computed, _)| computed == name) {
						Some((_, computed)) => computed.differs(expected, &at),
						None => Some(format!("{at}: nothing computed, {expected} expected")),
					}
				})
			}
			(Self::List(items), Value::Array(expected)) if items.len() == expected.len() => {
				items.iter().zip(expected).enumerate().find_map(|(index, (item, expected))| {
					item.differs(expected, &format!("{at}[{index}]"))
				})
			}
			_ => {
				(!self.is(expected)).then(|| format!("{at}: {self} computed, {expected} expected"))
			}
		}
	}

	fn is(&self, expected: &Value) -> bool {
		match (self, expected) {
			(Self::Null, expected) => expected.is_null(),
			(Self::Flag(flag), Value::Bool(expected)) => flag == expected,
			(Self::Number(number), Value::Number(expected)) => {
				number.to_string() == expected.to_string()
			}
			(Self::Thousandths(number), Value::Number(expected)) => {
				// Both are decimals with three places at most, and mean the same float.
				let float = |text: &str| text.parse::<f64>().ok();
				float(&decimal(number)) == float(&expected.to_string())
			}
			(Self::Text(text), Value::String(expected)) => text == expected,
			_ => false,
		}
	}
}

/// As many decimals as it takes, and one at least.
fn decimal(thousandths: &BigUint) -> String {
	let (whole, rest) = (thousandths / 1_000u32, thousandths % 1_000u32);
	let rest = format!("{:0>3}", rest.to_string());
	let rest = rest.trim_end_matches('0');
	format!("{whole}.{}", if rest.is_empty() { "0" } else { rest })
}

/// One line of JSON.
impl fmt::Display for Answer {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let quoted = |text: &str| Value::from(text).to_string();
		match self {
			Self::Null => f.write_str("null"),
			Self::Flag(flag) => write!(f, "{flag}"),
			Self::Number(number) => write!(f, "{number}"),
			Self::Thousandths(number) => f.write_str(&decimal(number)),
			Self::Text(text) => f.write_str(&quoted(text)),
			Self::List(items) => {
				f.write_str("[")?;
				for (index, item) in items.iter().enumerate() {
					let comma = if index == 0 { "" } else { ", " };
					write!(f, "{comma}{item}")?;
				}
				f.write_str("]")
			}
			Self::Map(fields) => {
				f.write_str("{")?;
				for (index, (name, value)) in fields.iter().enumerate() {
					let comma = if index == 0 { "" } else { ", " };
					write!(f, "{comma}{}: {value}", quoted(name))?;
				}
				f.write_str("}")
			}
		}
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn decimals_have_as_many_places_as_they_need() {
		for (thousandths, text) in [(0u32, "0.0"), (5_000, "5.0"), (750, "0.75"), (1_333, "1.333")]
		{
			assert_eq!(decimal(&thousandths.into()), text);
		}
	}

	#[test]
	fn the_first_difference_is_named() {
		let computed = Answer::map([
			("more", Answer::Null),
			("ranks", Answer::List(vec![Answer::number(1u8), Answer::number(u128::MAX)])),
		]);
		let expected = |text: &str| serde_json::from_str::<Value>(text).unwrap();
		assert_eq!(computed.difference(&expected(r#"{"more": null}"#)), None);
		assert_eq!(
			computed.difference(&expected(r#"{"ranks": [1, 2]}"#)).unwrap(),
			format!("ranks[1]: {} computed, 2 expected", u128::MAX)
		);
		assert_eq!(
			computed.difference(&expected(r#"{"less": 0}"#)).unwrap(),
			"less: nothing computed, 0 expected"
		);
		assert!(computed.difference(&expected(r#"{"ranks": [1]}"#)).is_some());
		assert!(computed.difference(&expected("7")).is_some());
	}
}
