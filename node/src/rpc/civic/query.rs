// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A question to the map, as clients write it.

use super::{
	argument::{At, Id, Object, Point},
	degrees::Degrees,
	error::Error,
	types::{
		Author, BoundingBox, Cursor, Filter, Kind, Kinds, Near, ObjectState, Position, Query,
		QueryError, States, MAX_NAMED,
	},
	words::Word,
};
use co3_runtime::BlockNumber;
use serde::{de, Deserialize, Deserializer};
use serde_json::value::RawValue;

/// How many things a page has when nobody says how many.
pub const DEFAULT_LIMIT: u32 = 50;

/// A question to the map. Everything named must be true of an object.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub struct QueryArgument {
	/// West, south, east, north, in degrees. A west that is east of the east is a box across the
	/// antimeridian.
	pub bbox: Option<BoxArgument>,
	/// At most so far from a point.
	pub near: Option<Object<NearArgument>>,
	/// In this territory, or below it.
	pub territory: Option<Id<u32>>,
	/// Of this kind, or of one of these.
	#[serde(alias = "kind")]
	pub kinds: Option<OneOrMore<Named<Kind>>>,
	/// About this, or about one of these.
	#[serde(alias = "category")]
	pub categories: Option<OneOrMore<Id<u32>>>,
	/// In this state, or in one of these.
	#[serde(alias = "state")]
	pub states: Option<OneOrMore<Named<ObjectState>>>,
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
		let categories = |OneOrMore(categories): OneOrMore<Id<u32>>| {
			let ids: Vec<_> = categories.into_iter().map(|Id(id)| id).collect();
			ids.try_into().expect("Reading has refused more than fit; qed")
		};
		Query {
			filter: Filter {
				bbox: self.bbox.map(|BoxArgument(bbox)| bbox),
				near: self.near.map(|Object(NearArgument(near))| near),
				territory: self.territory.map(|Id(id)| id),
				kinds: self.kinds.map(|kinds| Kinds::of(&kinds.values())),
				categories: self.categories.map(categories),
				states: self.states.map(|states| States::of(&states.values())),
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
			QueryError::BadCircle => "near has no radius, or one of more than 100 km",
			QueryError::UnknownTerritory => "territory does not exist",
			QueryError::UnknownCategory => "category does not exist there",
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

/// How far from where.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NearFields {
	lon: Degrees,
	lat: Degrees,
	metres: Id<u32>,
}

/// A circle, as the runtime takes it.
#[derive(Clone, Copy, Debug)]
pub struct NearArgument(pub Near);

impl<'de> Deserialize<'de> for NearArgument {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let NearFields { lon, lat, metres } = Deserialize::deserialize(deserializer)?;
		let centre = Point { lon, lat }.position();
		let centre = centre.map_err(|error| de::Error::custom(format!("near: {error}")))?;
		Ok(Self(Near { centre, metres: metres.0 }))
	}
}

/// A question for what may be the same as something new.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DuplicateArgument {
	/// What it is about.
	pub category: Id<u32>,
	/// Where: longitude.
	pub lon: Degrees,
	/// Where: latitude.
	pub lat: Degrees,
}

/// One of something, or a list of some: at least one, and no more than a filter names.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct OneOrMore<T>(pub Vec<T>);

impl<'de, T: de::DeserializeOwned> Deserialize<'de> for OneOrMore<T> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let raw = Box::<RawValue>::deserialize(deserializer)?;
		if !raw.get().starts_with('[') {
			return serde_json::from_str(raw.get())
				.map(|one| Self(vec![one]))
				.map_err(de::Error::custom);
		}
		let some: Vec<T> = serde_json::from_str(raw.get()).map_err(de::Error::custom)?;
		if some.is_empty() || some.len() > MAX_NAMED as usize {
			return Err(de::Error::custom(format!("a list of none, or of more than {MAX_NAMED}")));
		}
		Ok(Self(some))
	}
}

/// What can be asked for by its word.
pub trait Listed: Word + Copy + 'static {
	/// What it is, for whoever named something else.
	const WHAT: &'static str;
	/// All that there are.
	const ALL: &'static [Self];
}

impl Listed for ObjectState {
	const WHAT: &'static str = "state";
	const ALL: &'static [Self] = &ObjectState::ALL;
}

impl Listed for Kind {
	const WHAT: &'static str = "kind";
	const ALL: &'static [Self] = &Kind::ALL;
}

/// Something by its word.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Named<T>(pub T);

impl<'de, T: Listed> Deserialize<'de> for Named<T> {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let word = String::deserialize(deserializer)?;
		let found = T::ALL.iter().find(|one| one.word() == word).copied();
		found.map(Self).ok_or_else(|| {
			let known: Vec<_> = T::ALL.iter().map(Word::word).collect();
			de::Error::custom(format!("{} is none of {}", T::WHAT, known.join(", ")))
		})
	}
}

impl<T> OneOrMore<Named<T>> {
	/// What was named.
	pub fn values(self) -> Vec<T> {
		self.0.into_iter().map(|Named(value)| value).collect()
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
				"near": {"lon": 7.6, "lat": 45, "metres": 500}, "states": ["fixed", "reopened"],
				"categories": ["3", 4], "author": {"kind": "resident", "id": "18446744073709551615"},
				"validAt": "1790000000000", "changedSince": 77, "limit": 10, "cursor": "0x0102"
			}"#,
		)
		.unwrap();
		assert_eq!(
			query.filter,
			Filter {
				bbox: BoundingBox::new(75_773_000, 450_067_000, 77_733_000, 451_402_000),
				near: Some(Near {
					centre: Position { lon: 76_000_000, lat: 450_000_000 },
					metres: 500
				}),
				territory: Some(12),
				kinds: Some(Kinds::of(&[Kind::Report])),
				categories: Some(vec![3, 4].try_into().unwrap()),
				states: Some(States::of(&[ObjectState::Fixed, ObjectState::Reopened])),
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
			(r#"{"kinds":[]}"#, "a list of none"),
			(r#"{"kinds":["report","cat"]}"#, "none of proposal, report"),
			(r#"{"kind":"report","kinds":["task"]}"#, "duplicate field"),
			(r#"{"state":"open"}"#, "none of draft, submitted"),
			(r#"{"near":{"lon":7,"lat":45}}"#, "missing field"),
			(r#"{"near":{"lon":181,"lat":45,"metres":5}}"#, "between -180 and 180"),
			(r#"{"near":{"lon":7,"lat":45,"metres":0.5}}"#, "is not an id"),
			(r#"{"near":[7,45,5]}"#, "not an object"),
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
