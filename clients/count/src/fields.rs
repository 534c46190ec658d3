// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};
use std::{collections::BTreeSet, fmt};

/// A sentence, or the value.
pub type Read<T> = Result<T, String>;

/// One line of JSON, in which no object names anything twice.
pub fn parse(line: &str) -> Read<Value> {
	serde_json::from_str::<Unambiguous>(line)
		.and_then(|_| serde_json::from_str(line))
		.map_err(|error| format!("this is not proper JSON: {}", without_line(&error)))
}

/// The message of the parser counts lines from the one that it was given; only its column is of use.
fn without_line(error: &serde_json::Error) -> String {
	let message = error.to_string();
	let what = message.rsplit_once(" at line ").map_or(message.as_str(), |(what, _)| what);
	format!("{what} (column {})", error.column())
}

/// JSON that was looked through for names that come twice in one object.
struct Unambiguous;

impl<'de> Deserialize<'de> for Unambiguous {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		deserializer.deserialize_any(Unambiguous)
	}
}

impl<'de> Visitor<'de> for Unambiguous {
	type Value = Self;

	fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str("JSON")
	}

	fn visit_unit<E>(self) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_str<E>(self, _: &str) -> Result<Self, E> {
		Ok(self)
	}

	fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self, A::Error> {
		while items.next_element::<Unambiguous>()?.is_some() {}
		Ok(self)
	}

	/// A number comes as a map of one field in some builds of the parser.
	fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self, A::Error> {
		let mut names = BTreeSet::new();
		while let Some(name) = fields.next_key::<String>()? {
			if names.contains(&name) {
				return Err(serde::de::Error::custom(format!("{name:?} is named twice")));
			}
			if name.starts_with("$serde_json::private") {
				fields.next_value::<IgnoredAny>()?;
			} else {
				fields.next_value::<Unambiguous>()?;
			}
			names.insert(name);
		}
		Ok(self)
	}
}

/// The fields of an object, and what to call the object in a sentence.
#[derive(Clone)]
pub struct Fields<'a> {
	fields: &'a Map<String, Value>,
	name: String,
}

impl<'a> Fields<'a> {
	/// The object `value`, called `name`.
	pub fn of(value: &'a Value, name: impl Into<String>) -> Read<Self> {
		let name = name.into();
		match value.as_object() {
			Some(fields) => Ok(Self { fields, name }),
			None => Err(format!("{name} is {}, not an object", kind(value))),
		}
	}

	/// The fields with their names.
	pub fn iter(&self) -> impl Iterator<Item = (&'a String, &'a Value)> {
		self.fields.iter()
	}

	/// Whether there is such a field, be it empty.
	pub fn has(&self, field: &str) -> bool {
		self.fields.contains_key(field)
	}

	/// What to call one of them.
	pub fn called(&self, field: &str) -> String {
		format!("\"{field}\" of {}", self.name)
	}

	/// A field that may be missing. One that is there but empty (`null`) is as one left out.
	pub fn get(&self, field: &str) -> Option<&'a Value> {
		self.fields.get(field).filter(|value| !value.is_null())
	}

	/// A field that must be there.
	pub fn need(&self, field: &str) -> Read<&'a Value> {
		self.fields.get(field).ok_or_else(|| format!("{} has no \"{field}\"", self.name))
	}

	/// An object, if it is there.
	pub fn maybe_object(&self, field: &str) -> Read<Option<Fields<'a>>> {
		self.get(field).map(|value| Fields::of(value, self.called(field))).transpose()
	}

	/// A list; an empty one where it is missing.
	pub fn list(&self, field: &str) -> Read<&'a [Value]> {
		match self.get(field) {
			None => Ok(&[]),
			Some(value) => list(value, &self.called(field)),
		}
	}

	/// A whole number that must be there, from 0 to `most`.
	pub fn number(&self, field: &str, most: u64) -> Read<u64> {
		number(self.need(field)?, &self.called(field), most)
	}

	/// A whole number from 0 to `most`, if it is there.
	pub fn maybe_number(&self, field: &str, most: u64) -> Read<Option<u64>> {
		self.get(field).map(|value| number(value, &self.called(field), most)).transpose()
	}

	/// True or false, if it is there.
	pub fn maybe_flag(&self, field: &str) -> Read<Option<bool>> {
		let Some(value) = self.get(field) else { return Ok(None) };
		match value.as_bool() {
			Some(flag) => Ok(Some(flag)),
			None => Err(format!("{} is {}, not true or false", self.called(field), kind(value))),
		}
	}

	/// A text, if it is there.
	pub fn maybe_text(&self, field: &str) -> Read<Option<&'a str>> {
		let Some(value) = self.get(field) else { return Ok(None) };
		match value.as_str() {
			Some(text) => Ok(Some(text)),
			None => Err(format!("{} is {}, not a text", self.called(field), kind(value))),
		}
	}

	/// One of several words, the first where it is missing.
	pub fn choice<T: Copy>(&self, field: &str, words: &[(&str, T)]) -> Read<T> {
		let text = self.maybe_text(field)?.unwrap_or(words[0].0);
		words.iter().find(|(word, _)| *word == text).map(|(_, choice)| *choice).ok_or_else(|| {
			let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
			format!("{} is {text:?}, and not one of: {}", self.called(field), known.join(", "))
		})
	}
}

/// The items of a list called `name`.
pub fn list<'a>(value: &'a Value, name: &str) -> Read<&'a [Value]> {
	match value.as_array() {
		Some(items) => Ok(items),
		None => Err(format!("{name} is {}, not a list", kind(value))),
	}
}

/// A whole number called `name`, from 0 to `most`.
pub fn number(value: &Value, name: &str, most: u64) -> Read<u64> {
	value
		.as_u64()
		.filter(|number| *number <= most)
		.ok_or_else(|| format!("{name} is {}, not a whole number from 0 to {most}", kind(value)))
}

/// The number, from 1 to `most`, that `value` or a name in an object gives to something called `name`.
pub fn id(value: &Value, name: &str, most: usize) -> Read<usize> {
	let number = match value {
		Value::String(text) => text.parse().ok().filter(|id: &u64| id.to_string() == *text),
		_ => value.as_u64(),
	};
	number
		.and_then(|id| usize::try_from(id).ok())
		.filter(|id| (1..=most).contains(id))
		.ok_or_else(|| format!("{name} is {}, and there are 1 to {most}", kind(value)))
}

/// What a value is, for a sentence.
pub fn kind(value: &Value) -> String {
	match value {
		Value::Null => "null".into(),
		Value::Array(_) => "a list".into(),
		Value::Object(_) => "an object".into(),
		Value::Bool(_) | Value::Number(_) | Value::String(_) => {
			let text = value.to_string();
			match text.char_indices().nth(40) {
				None => text,
				Some((end, _)) => format!("{}…", &text[..end]),
			}
		}
	}
}
