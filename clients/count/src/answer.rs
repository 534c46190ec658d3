// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::chains::Chains;
use num_bigint::BigUint;
use serde_json::{Map, Value};
use std::{borrow::Cow, collections::HashMap, fmt};

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
	/// The chains of members, by number from 1.
	Chains(Chains),
}

impl FromIterator<Answer> for Answer {
	fn from_iter<Items: IntoIterator<Item = Answer>>(items: Items) -> Self {
		Self::List(items.into_iter().collect())
	}
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
			Self::Chains(chains) if chains.names().next().is_none() => Self::Null,
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
					None => Some(format!("{name}: nothing computed, {} expected", short(expected))),
				}
			});
		}
		self.differs(expected, "all")
	}

	fn differs(&self, expected: &Value, at: &str) -> Option<String> {
		match (self, expected) {
			(Self::Map(fields), Value::Object(expected)) => {
				let names = fields.iter().map(|(name, _)| name.clone());
				let fields: HashMap<_, _> =
					fields.iter().map(|(name, value)| (name.as_str(), value)).collect();
				let get = |name: &str| fields.get(name).map(|value| Cow::Borrowed(*value));
				fields_differ(names, get, expected, at)
			}
			(Self::Chains(chains), Value::Object(expected)) => {
				fields_differ(chains.names(), |name| chains.get(name).map(Cow::Owned), expected, at)
			}
			(Self::List(items), Value::Array(expected)) if items.len() == expected.len() => {
				items.iter().zip(expected).enumerate().find_map(|(index, (item, expected))| {
					item.differs(expected, &format!("{at}[{index}]"))
				})
			}
			_ => {
				let said =
					|| format!("{at}: {} computed, {} expected", short(self), short(expected));
				(!self.is(expected)).then(said)
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

/// The first difference between what is computed, some of it only when it is asked for, and what was
/// expected.
fn fields_differ<'a>(
	mut names: impl Iterator<Item = String>,
	get: impl Fn(&str) -> Option<Cow<'a, Answer>>,
	expected: &Map<String, Value>,
	at: &str,
) -> Option<String> {
	if let Some(name) = names.find(|name| !expected.contains_key(name)) {
		let extra = get(&name).unwrap_or(Cow::Owned(Answer::Null));
		return Some(format!("{at}.{name}: {} computed, nothing expected", short(extra)));
	}
	expected.iter().find_map(|(name, expected)| {
		let at = format!("{at}.{name}");
		match get(name) {
			Some(computed) => computed.differs(expected, &at),
			None => Some(format!("{at}: nothing computed, {} expected", short(expected))),
		}
	})
}

/// The beginning of what can be as long as a chain.
fn short(value: impl fmt::Display) -> String {
	let text = value.to_string();
	match text.char_indices().nth(200) {
		None => text,
		Some((end, _)) => format!("{}…", &text[..end]),
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
				let fields = fields.iter().map(|(name, value)| (quoted(name), value));
				write_fields(f, fields)
			}
			Self::Chains(chains) => {
				let all =
					chains.names().filter_map(|name| Some((quoted(&name), chains.get(&name)?)));
				write_fields(f, all)
			}
		}
	}
}

fn write_fields(
	f: &mut fmt::Formatter<'_>,
	fields: impl Iterator<Item = (String, impl fmt::Display)>,
) -> fmt::Result {
	f.write_str("{")?;
	for (index, (name, value)) in fields.enumerate() {
		let comma = if index == 0 { "" } else { ", " };
		write!(f, "{comma}{name}: {value}")?;
	}
	f.write_str("}")
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
