// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What clients send, read strictly: an argument is understood wholly, or refused by name.

use super::{degrees::Degrees, error::Error};
use co3_geo::Position;
use co3_runtime::{AccountId, Hash};
use serde::{de, Deserialize, Deserializer};
use serde_json::value::RawValue;
use sp_core::crypto::Ss58Codec;

/// The longest argument that is read, in bytes. The longest query in full has less than half.
pub const MAX_BYTES: usize = 2_048;

/// How much of a bad argument is shown to whom sent it.
const SHOWN_CHARACTERS: usize = 80;

/// An argument that may be wrong, so that the method itself can say how.
#[derive(Clone, Debug)]
pub struct Argument<T>(Result<T, String>);

impl<T> Argument<T> {
	/// The argument called `name`, or why it is none.
	pub fn get(self, name: &str) -> Result<T, Error> {
		self.0.map_err(|error| Error::BadArgument(format!("{name}: {error}")))
	}
}

/// The argument called `name`, if there is one.
pub fn optional<T>(argument: Option<Argument<T>>, name: &str) -> Result<Option<T>, Error> {
	argument.map(|argument| argument.get(name)).transpose()
}

impl<'de, T: de::DeserializeOwned> Deserialize<'de> for Argument<T> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let text = Box::<RawValue>::deserialize(deserializer)?;
		Ok(Self(read(text.get())))
	}
}

fn read<T: de::DeserializeOwned>(text: &str) -> Result<T, String> {
	if text.len() > MAX_BYTES {
		return Err(format!("more than {MAX_BYTES} bytes"));
	}
	serde_json::from_str(text).map_err(|error| {
		// Where in the text it is helps a person with an editor, not one with a map.
		let text = error.to_string();
		text.split(" at line ").next().unwrap_or_default().into()
	})
}

/// A short form of what was sent, for an error.
fn shown(text: &str) -> String {
	match text.char_indices().nth(SHOWN_CHARACTERS) {
		Some((end, _)) => format!("{}…", &text[..end]),
		None => text.into(),
	}
}

/// An argument with named fields. Serde would take a list for one, too, and guess the names.
#[derive(Clone, Debug)]
pub struct Object<T>(pub T);

impl<'de, T: de::DeserializeOwned> Deserialize<'de> for Object<T> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let raw = Box::<RawValue>::deserialize(deserializer)?;
		if !raw.get().starts_with('{') {
			let error = format!("{} is not an object with named fields", shown(raw.get()));
			return Err(de::Error::custom(error));
		}
		serde_json::from_str(raw.get()).map(Self).map_err(de::Error::custom)
	}
}

/// An id of the chain: a whole number, or the same in a string, since not every language has whole
/// numbers of 64 bits.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Id<T>(pub T);

impl<'de, T: std::str::FromStr> Deserialize<'de> for Id<T> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let raw = Box::<RawValue>::deserialize(deserializer)?;
		let text = match serde_json::from_str::<String>(raw.get()) {
			Ok(text) => text,
			Err(_) => raw.get().into(),
		};
		let is_whole = !text.is_empty() && text.bytes().all(|digit| digit.is_ascii_digit());
		let id = is_whole.then(|| text.parse().ok()).flatten();
		id.map(Self).ok_or_else(|| de::Error::custom(format!("{} is not an id", shown(raw.get()))))
	}
}

/// An account: its address (SS58), or its 32 bytes in hexadecimal.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Account(pub AccountId);

impl<'de> Deserialize<'de> for Account {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let raw = Box::<RawValue>::deserialize(deserializer)?;
		let text = serde_json::from_str::<String>(raw.get()).unwrap_or_default();
		let account = match text.strip_prefix("0x") {
			Some(_) => bytes_32(&text).map(AccountId::from),
			None => AccountId::from_ss58check(&text).ok(),
		};
		account.map(Self).ok_or_else(|| {
			de::Error::custom(format!(
				"{} is not an account: neither an SS58 address nor 32 bytes in hexadecimal",
				shown(raw.get())
			))
		})
	}
}

/// A block, by its hash.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct At(pub Hash);

impl<'de> Deserialize<'de> for At {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let raw = Box::<RawValue>::deserialize(deserializer)?;
		let text = serde_json::from_str::<String>(raw.get()).unwrap_or_default();
		bytes_32(&text).map(|bytes| Self(bytes.into())).ok_or_else(|| {
			de::Error::custom(format!(
				"{} is not the hash of a block: 32 bytes in hexadecimal",
				shown(raw.get())
			))
		})
	}
}

/// A territory, by its id or by a point in it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Place {
	/// The territory with this id.
	Id(u32),
	/// The smallest territory around this point.
	Around(Position),
}

impl<'de> Deserialize<'de> for Place {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let raw = Box::<RawValue>::deserialize(deserializer)?;
		if raw.get().starts_with('{') {
			let Object::<Point>(point) =
				serde_json::from_str(raw.get()).map_err(de::Error::custom)?;
			point.position().map(Self::Around).map_err(de::Error::custom)
		} else {
			let Id(id) = serde_json::from_str(raw.get()).map_err(de::Error::custom)?;
			Ok(Self::Id(id))
		}
	}
}

/// A point, as clients write it.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
	/// Longitude.
	pub lon: Degrees,
	/// Latitude.
	pub lat: Degrees,
}

impl Point {
	/// Where on the chain's grid, if it is exactly there.
	pub fn position(self) -> Result<Position, String> {
		if !self.lon.is_within(Position::MAX_LON) {
			return Err("lon is not between -180 and 180".into());
		}
		if !self.lat.is_within(Position::MAX_LAT) {
			return Err("lat is not between -90 and 90".into());
		}
		match (self.lon.exact(), self.lat.exact()) {
			(Some(lon), Some(lat)) => Ok(Position { lon, lat }),
			_ => Err("a point has at most seven decimals, which is a centimetre".into()),
		}
	}
}

/// An organisation, by its id or by its account.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Group {
	/// The organisation with this id.
	Id(u32),
	/// The organisation with this account.
	Account(AccountId),
}

impl<'de> Deserialize<'de> for Group {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let raw = Box::<RawValue>::deserialize(deserializer)?;
		if let Ok(Id(id)) = serde_json::from_str(raw.get()) {
			return Ok(Self::Id(id));
		}
		let Account(account) = serde_json::from_str(raw.get()).map_err(|_| {
			de::Error::custom(format!("{} is neither an id nor an account", shown(raw.get())))
		})?;
		Ok(Self::Account(account))
	}
}

/// `0x` and 64 hexadecimal digits.
fn bytes_32(text: &str) -> Option<[u8; 32]> {
	let mut bytes = [0; 32];
	hex::decode_to_slice(text.strip_prefix("0x")?, &mut bytes).ok()?;
	Some(bytes)
}

#[cfg(test)]
mod tests {
	use super::*;

	const ALICE: &str = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
	const ALICE_HEX: &str = "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";

	fn argument<T: de::DeserializeOwned>(text: &str) -> Result<T, String> {
		let argument: Argument<T> = serde_json::from_str(text).unwrap();
		argument.get("it").map_err(|error| {
			assert_eq!(error.code(), 9001);
			assert!(error.to_string().starts_with("it: "));
			error.to_string()
		})
	}

	#[test]
	fn an_id_is_a_whole_number_in_either_dress() {
		assert_eq!(argument("7"), Ok(Id(7u32)));
		assert_eq!(argument("\"7\""), Ok(Id(7u32)));
		assert_eq!(argument(" 18446744073709551615 "), Ok(Id(u64::MAX)));
		for bad in ["-1", "7.0", "1e3", "\"\"", "\"0x7\"", "\" 7\"", "null", "true", "[]", "{}"] {
			assert!(argument::<Id<u32>>(bad).unwrap_err().contains("is not an id"), "{bad}");
		}
		assert!(argument::<Id<u32>>("4294967296").is_err());
	}

	#[test]
	fn an_account_is_an_address_or_its_bytes() {
		let Account(by_address) = argument(&format!("\"{ALICE}\"")).unwrap();
		let Account(by_bytes) = argument(&format!("\"{ALICE_HEX}\"")).unwrap();
		assert_eq!(by_address, by_bytes);
		let mistyped = ALICE.replace("Grwva", "Grwvb");
		for bad in [
			format!("\"{mistyped}\""),
			format!("\"{}\"", &ALICE_HEX[..64]),
			format!("\"{}00\"", ALICE_HEX),
			format!("\"{}\"", &ALICE_HEX[2..]),
			"7".into(),
			"null".into(),
			"\"\"".into(),
		] {
			let error = argument::<Account>(&bad).unwrap_err();
			assert!(error.contains("is not an account"), "{bad}");
			assert!(error.contains(&shown(&bad)), "{bad}");
		}
	}

	#[test]
	fn a_block_is_its_hash() {
		assert_eq!(argument::<At>(&format!("\"{ALICE_HEX}\"")).unwrap().0.as_bytes()[0], 0xd4);
		for bad in ["7", "\"0x\"", "\"0xzz\"", "{}"] {
			assert!(argument::<At>(bad).unwrap_err().contains("hash of a block"), "{bad}");
		}
	}

	#[test]
	fn a_place_is_a_territory_or_a_point() {
		let turin = Position { lon: 76_868_565, lat: 450_703_393 };
		assert_eq!(argument("3"), Ok(Place::Id(3)));
		assert_eq!(argument(r#"{"lon":7.6868565,"lat":45.0703393}"#), Ok(Place::Around(turin)));
		assert_eq!(argument(r#"{"lat":45.0703393,"lon":7.6868565}"#), Ok(Place::Around(turin)));
		for (bad, complaint) in [
			(r#"{"lon":180.0000001,"lat":0}"#, "between -180 and 180"),
			(r#"{"lon":0,"lat":-90.00000001}"#, "between -90 and 90"),
			(r#"{"lon":7.68685651,"lat":0}"#, "seven decimals"),
			(r#"{"lon":"NaN","lat":0}"#, "not a decimal number"),
			(r#"{"lon":null,"lat":0}"#, "not a decimal number"),
			(r#"{"lon":1e999,"lat":0}"#, "far beyond"),
			(r#"{"lon":7}"#, "missing field"),
			(r#"{"lon":7,"lat":45,"h":3}"#, "unknown field"),
			(r#"{"lon":7,"lon":7,"lat":45}"#, "duplicate field"),
			("[7,45]", "is not an id"),
		] {
			let error = argument::<Place>(bad).unwrap_err();
			assert!(error.contains(complaint), "{bad}: {error}");
		}
	}

	#[test]
	fn an_organisation_is_named_by_id_or_account() {
		assert_eq!(argument("7"), Ok(Group::Id(7)));
		assert!(matches!(argument(&format!("\"{ALICE}\"")), Ok(Group::Account(_))));
		assert!(argument::<Group>("\"co-op\"").unwrap_err().contains("neither"));
	}

	#[test]
	fn nobody_sends_a_novel() {
		let novel = format!("\"{}\"", "x".repeat(MAX_BYTES));
		assert!(argument::<Account>(&novel).unwrap_err().contains("more than 2048 bytes"));
		let paragraph = format!("\"{}\"", "ж".repeat(MAX_BYTES / 2 - 4));
		assert!(argument::<Account>(&paragraph).unwrap_err().len() < 400);
	}
}
