// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A question to the map, as clients write it.

use super::{
	argument::{At, Id, Object},
	degrees::Degrees,
	error::Error,
	types::{Author, BoundingBox, Cursor, Filter, Kind, Position, Query, QueryError},
	words::Word,
};
use co3_runtime::BlockNumber;
use serde::{de, Deserialize, Deserializer};
use serde_json::value::RawValue;

/// How many objects a page has when nobody says how many.
const DEFAULT_LIMIT: u32 = 50;

/// A question to the map. Everything named must be true of an object.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub struct QueryArgument {
	/// West, south, east, north, in degrees. A west that is east of the east is a box across the
	/// antimeridian.
	pub bbox: Option<BoxArgument>,
	/// In this territory, or below it.
	pub territory: Option<Id<u32>>,
	/// Of this kind.
	pub kind: Option<KindArgument>,
	/// About this.
	pub category: Option<Id<u32>>,
	/// By this author.
	pub author: Option<AuthorArgument>,
	/// The case at this moment, in milliseconds since 1970.
	pub valid_at: Option<Id<u64>>,
	/// Put there or changed in this block or later.
	pub changed_since: Option<Id<BlockNumber>>,
	/// How many at most.
	pub limit: Option<Id<u32>>,
	/// Where the page before stopped.
	pub cursor: Option<CursorArgument>,
	/// In the state of this block.
	pub at: Option<At>,
}

impl QueryArgument {
	/// The question as the runtime takes it.
	pub fn query(self) -> Query {
		Query {
			filter: Filter {
				bbox: self.bbox.map(|BoxArgument(bbox)| bbox),
				territory: self.territory.map(|Id(id)| id),
				kind: self.kind.map(|KindArgument(kind)| kind),
				category: self.category.map(|Id(id)| id),
				author: self.author.map(|AuthorArgument(author)| author),
				valid_at: self.valid_at.map(|Id(moment)| moment),
				changed_since: self.changed_since.map(|Id(block)| block),
			},
			limit: self.limit.map_or(DEFAULT_LIMIT, |Id(limit)| limit),
			cursor: self.cursor.map(|CursorArgument(cursor)| cursor),
		}
	}
}

impl From<QueryError> for Error {
	fn from(error: QueryError) -> Self {
		let what = match error {
			QueryError::CursorOfAnotherQuery => return Error::CursorOfAnotherQuery,
			QueryError::BadBox => "bbox leaves the globe, or its south is north of its north",
			QueryError::LimitOutOfRange => "limit is zero, or more than a page holds",
			QueryError::UnknownTerritory => "territory does not exist",
			QueryError::BadCursor => "cursor is not one that this chain gave out",
		};
		Error::BadArgument(format!("query: {what}"))
	}
}

/// A box. What is finer than the chain is rounded outward: the box holds all that it held.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BoxArgument(pub BoundingBox);

impl<'de> Deserialize<'de> for BoxArgument {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let raw = Box::<RawValue>::deserialize(deserializer)?;
		let sides = serde_json::from_str(raw.get()).map_err(de::Error::custom)?;
		bounding_box(sides).map(Self).map_err(|error| de::Error::custom(format!("bbox: {error}")))
	}
}

fn bounding_box([west, south, east, north]: [Degrees; 4]) -> Result<BoundingBox, &'static str> {
	let is_on_globe = |side: Degrees, limit| side.is_within(limit);
	if !is_on_globe(west, Position::MAX_LON) || !is_on_globe(east, Position::MAX_LON) {
		return Err("west and east are not between -180 and 180");
	}
	if !is_on_globe(south, Position::MAX_LAT) || !is_on_globe(north, Position::MAX_LAT) {
		return Err("south and north are not between -90 and 90");
	}
	if south > north {
		return Err("south is north of north: the order is west, south, east, north");
	}
	let mut bbox = BoundingBox {
		west: west.floor(),
		south: south.floor(),
		east: east.ceil(),
		north: north.ceil(),
	};
	if west > east && bbox.west <= bbox.east {
		// It went around the globe but for less than a centimetre, and rounding closed the gap.
		(bbox.west, bbox.east) = (-Position::MAX_LON, Position::MAX_LON);
	}
	Ok(bbox)
}

/// A kind of object, by its word.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct KindArgument(pub Kind);

impl<'de> Deserialize<'de> for KindArgument {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let word = String::deserialize(deserializer)?;
		let kind = Kind::ALL.into_iter().find(|kind| kind.word() == word);
		kind.map(Self).ok_or_else(|| {
			let known: Vec<_> = Kind::ALL.iter().map(Word::word).collect();
			de::Error::custom(format!("kind is none of {}", known.join(", ")))
		})
	}
}

/// An author, in the form in which objects name theirs.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct AuthorArgument(pub Author<u64>);

/// What sort of author.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum AuthorKind {
	Resident,
	Organisation,
	Office,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AuthorFields {
	kind: AuthorKind,
	id: Id<u64>,
}

impl<'de> Deserialize<'de> for AuthorArgument {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let Object(AuthorFields { kind, id: Id(id) }) = Deserialize::deserialize(deserializer)?;
		let short = || u32::try_from(id).map_err(|_| de::Error::custom("author has no such id"));
		Ok(Self(match kind {
			AuthorKind::Resident => Author::Resident(id),
			AuthorKind::Organisation => Author::Organisation(short()?),
			AuthorKind::Office => Author::Office(short()?),
		}))
	}
}

/// A cursor, in the form in which pages give it out.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct CursorArgument(pub Cursor);

impl<'de> Deserialize<'de> for CursorArgument {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let text = String::deserialize(deserializer)?;
		let bytes = text.strip_prefix("0x").and_then(|digits| hex::decode(digits).ok());
		bytes
			.and_then(|bytes| bytes.try_into().ok())
			.map(|bytes| Self(Cursor(bytes)))
			.ok_or_else(|| de::Error::custom("cursor is not one that a page gave out"))
	}
}

/// A cursor, as it is given out.
pub fn shown(cursor: &Cursor) -> String {
	format!("0x{}", hex::encode(&cursor.0))
}

#[cfg(test)]
mod tests {
	use super::{super::argument::Argument, *};

	fn query(text: &str) -> Result<Query, Error> {
		let argument: Argument<Object<QueryArgument>> = serde_json::from_str(text).unwrap();
		argument.get("query").map(|Object(query)| query.query())
	}

	fn bbox(text: &str) -> Result<BoundingBox, String> {
		let query = query(&format!(r#"{{"bbox":{text}}}"#)).map_err(|error| error.to_string())?;
		Ok(query.filter.bbox.unwrap())
	}

	#[test]
	fn everything_can_be_asked_at_once() {
		let query = query(
			r#"{
				"bbox": [7.5773, 45.0067, 7.7733, 45.1402], "territory": 12, "kind": "report",
				"category": "3", "author": {"kind": "resident", "id": "18446744073709551615"},
				"validAt": "1790000000000", "changedSince": 77, "limit": 10, "cursor": "0x0102"
			}"#,
		)
		.unwrap();
		assert_eq!(
			query.filter,
			Filter {
				bbox: BoundingBox::new(75_773_000, 450_067_000, 77_733_000, 451_402_000),
				territory: Some(12),
				kind: Some(Kind::Report),
				category: Some(3),
				author: Some(Author::Resident(u64::MAX)),
				valid_at: Some(1_790_000_000_000),
				changed_since: Some(77),
			}
		);
		assert_eq!(
			(query.limit, query.cursor.map(|cursor| shown(&cursor))),
			(10, Some("0x0102".into()))
		);
	}

	#[test]
	fn nothing_need_be_asked() {
		let query = query("{}").unwrap();
		assert_eq!(query.limit, DEFAULT_LIMIT);
		assert!(query.filter.bbox.is_none() && query.cursor.is_none());
	}

	#[test]
	fn a_box_holds_all_that_it_held() {
		let fine = bbox("[7.00000001, -45.00000001, 7.00000002, 45.00000001]").unwrap();
		assert_eq!(
			fine,
			BoundingBox {
				west: 70_000_000,
				south: -450_000_001,
				east: 70_000_001,
				north: 450_000_001
			}
		);
		let world = bbox("[-180, -90, 180, 90]").unwrap();
		assert_eq!(world, BoundingBox::WORLD);
	}

	#[test]
	fn a_box_may_cross_the_antimeridian() {
		let fiji = bbox("[177, -20, -178, -15]").unwrap();
		assert!(fiji.crosses_antimeridian());
		assert_eq!((fiji.west, fiji.east), (1_770_000_000, -1_780_000_000));
		// All around, but for a gap that rounding closes.
		let around = bbox("[7.00000002, 0, 7.00000001, 1]").unwrap();
		assert_eq!((around.west, around.east), (-1_800_000_000, 1_800_000_000));
	}

	#[test]
	fn a_box_that_is_none_is_refused_with_the_reason() {
		for (text, complaint) in [
			("[0, 0, 180.1, 1]", "between -180 and 180"),
			("[-180.00000000000001, 0, 0, 1]", "between -180 and 180"),
			("[0, -91, 1, 1]", "between -90 and 90"),
			("[0, 2, 1, 1]", "south is north of north"),
			("[0, 0, 1]", "invalid length 3"),
			("[0, 0, 0, 1, 1, 1]", "trailing"),
			("[]", "invalid length 0"),
			("[null, 0, 1, 1]", "not a decimal number"),
			("[\"NaN\", 0, 1, 1]", "not a decimal number"),
			("[1e999, 0, 1, 1]", "far beyond"),
			("\"7,45,8,46\"", "invalid type"),
		] {
			let error = bbox(text).unwrap_err();
			assert!(error.starts_with("query: ") && error.contains(complaint), "{text}: {error}");
		}
	}

	#[test]
	fn what_is_not_understood_is_named() {
		for (text, complaint) in [
			(r#"{"box":[0,0,1,1]}"#, "unknown field `box`"),
			(r#"{"kind":"Proposal"}"#, "none of proposal, report"),
			(r#"{"kind":7}"#, "invalid type"),
			(r#"{"author":"5Grw"}"#, "not an object"),
			(r#"{"author":["office",1]}"#, "not an object"),
			(r#"{"author":{"kind":"cat","id":1}}"#, "unknown variant `cat`"),
			(r#"{"author":{"kind":"office","id":4294967296}}"#, "no such id"),
			(r#"{"author":{"kind":"office","id":1,"name":"x"}}"#, "unknown field `name`"),
			(r#"{"limit":-1}"#, "is not an id"),
			(r#"{"cursor":"zz"}"#, "not one that a page gave out"),
			(r#"{"at":"0x12"}"#, "not the hash of a block"),
			(r#"{"limit":1,"limit":2}"#, "duplicate field"),
			("[]", "not an object"),
			("7", "not an object"),
			("null", "not an object"),
		] {
			let error = query(text).unwrap_err();
			assert_eq!(error.code(), 9001);
			assert!(error.to_string().contains(complaint), "{text}: {error}");
		}
		let long = format!(r#"{{"cursor":"0x{}"}}"#, "00".repeat(65));
		assert!(query(&long).unwrap_err().to_string().contains("cursor"));
	}

	#[test]
	fn the_runtimes_refusals_keep_their_meaning() {
		assert_eq!(Error::from(QueryError::CursorOfAnotherQuery).code(), 9003);
		for error in [
			QueryError::BadBox,
			QueryError::LimitOutOfRange,
			QueryError::UnknownTerritory,
			QueryError::BadCursor,
		] {
			assert_eq!(Error::from(error).code(), 9001);
		}
	}
}
