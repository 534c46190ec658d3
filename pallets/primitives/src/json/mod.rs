// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The shared words as JSON, for whoever reads the chain: places as GeoJSON (RFC 7946), longitude
//! first, degrees of WGS 84. Numbers of 64 bits are strings: not every language has them.

mod decimal;

use crate::{
	geo::{BoundingBox, MultiPolygon, Polygon, Position, Shape},
	life::{Actor, Step},
	Author, Breach, ContentRef, DeathReason, Link, Validity,
};
pub use decimal::{text as decimal_text, Decimal, PARTS};
use serde::Serialize;
use serde_json::{json, Number, Value};

/// A reference to bytes off chain. Hashes are in hexadecimal, with the multihash's prefix where
/// there is one.
pub fn content(content: &ContentRef) -> Value {
	let language = String::from_utf8_lossy(&content.language);
	json!({
		"hash": hexadecimal(&content.hash),
		"mime": String::from_utf8_lossy(&content.mime),
		"size": content.size.to_string(),
		"language": (!language.is_empty()).then_some(language),
		"alternativeText": content.alternative_text,
	})
}

/// Bytes in hexadecimal.
pub fn hexadecimal(bytes: &[u8]) -> String {
	sp_core::bytes::to_hex(bytes, false)
}

/// A point, a line or an area.
pub fn shape(shape: &Shape) -> Value {
	match shape {
		Shape::Point(position) => json!({ "type": "Point", "coordinates": coordinates(*position) }),
		Shape::Line(path) => {
			let positions: Vec<_> = path.positions().iter().map(|at| coordinates(*at)).collect();
			json!({ "type": "LineString", "coordinates": positions })
		}
		Shape::Polygon(area) => json!({ "type": "Polygon", "coordinates": rings(area.polygon()) }),
	}
}

/// An area of one or several pieces.
pub fn multi_polygon(area: &MultiPolygon) -> Value {
	let polygons: Vec<_> = area.polygons().iter().map(rings).collect();
	json!({ "type": "MultiPolygon", "coordinates": polygons })
}

fn rings(polygon: &Polygon) -> Value {
	polygon
		.rings()
		.map(|ring| ring.positions().iter().map(|at| coordinates(*at)).collect::<Vec<_>>())
		.collect::<Vec<_>>()
		.into_iter()
		.map(|ring| json!(ring))
		.collect()
}

/// A box: west, south, east, north.
pub fn bounding_box(bbox: &BoundingBox) -> Value {
	[bbox.west, bbox.south, bbox.east, bbox.north].map(degrees).to_vec().into()
}

fn coordinates(position: Position) -> [Number; 2] {
	[degrees(position.lon), degrees(position.lat)]
}

/// Units of 1e-7 degree as a number of degrees, with at most seven decimals.
pub fn degrees(units: i32) -> Number {
	number(&decimal::text(units.into(), 7))
}

/// A number of `1 / 10^decimals`, with no more decimals than it needs.
pub fn fixed(units: i64, decimals: u32) -> Number {
	number(&decimal::text(units, decimals))
}

fn number(text: &str) -> Number {
	serde_json::from_str(text).expect("Digits, a point and digits are a JSON number; qed")
}

/// Who put something on the map.
pub fn author(author: &Author<u64>) -> Value {
	let (kind, id) = match author {
		Author::Resident(id) => ("resident", *id),
		Author::Organisation(id) => ("organisation", u64::from(*id)),
		Author::Office(id) => ("office", u64::from(*id)),
	};
	json!({ "kind": kind, "id": id.to_string() })
}

/// What something leads to.
pub fn link(link: &Link) -> Value {
	let (kind, id) = match link {
		Link::Object(id) => ("object", *id),
		Link::Anchor(id) => ("anchor", *id),
		Link::Issue(id) => ("issue", *id),
		Link::Initiative(id) => ("initiative", *id),
		Link::Token(id) => ("token", u64::from(*id)),
		Link::Sale(id) => ("sale", *id),
		Link::Programme(id) => ("programme", u64::from(*id)),
		Link::Badge(id) => ("badge", u64::from(*id)),
	};
	json!({ "kind": kind, "id": id.to_string() })
}

/// From when to when, in milliseconds since 1970.
pub fn validity(validity: &Validity) -> Value {
	json!({ "from": validity.from.to_string(), "to": validity.to.to_string() })
}

/// A step of a life, in the words of the table that it comes from.
pub fn step<
	State: Copy,
	Mover: Copy,
	Reason: Copy,
	AccountId: Serialize,
	BlockNumber: Serialize,
>(
	step: &Step<State, Mover, Reason, Actor<u64, AccountId>, BlockNumber>,
	state: fn(State) -> &'static str,
	mover: fn(Mover) -> &'static str,
	reason: fn(Reason) -> &'static str,
) -> Value {
	let actor = match &step.actor {
		Actor::Author(who) => json!({ "author": author(who) }),
		Actor::Officer { municipality, account } => {
			json!({ "officer": account, "municipality": municipality })
		}
		Actor::Anyone => json!({}),
	};
	json!({
		"from": state(step.from),
		"to": state(step.to),
		"by": mover(step.by),
		"actor": actor,
		"reason": step.reason.map(reason),
		"note": step.note.as_ref().map(content),
		"block": step.at,
		"at": step.on.to_string(),
	})
}

impl Breach {
	/// Its word in JSON.
	pub const fn word(self) -> &'static str {
		match self {
			Self::Illegal => "illegal",
			Self::PersonalData => "personal-data",
			Self::Abuse => "abuse",
			Self::Spam => "spam",
			Self::Misleading => "misleading",
			Self::OutOfScope => "out-of-scope",
		}
	}
}

impl DeathReason {
	/// Its word in JSON.
	pub const fn word(self) -> &'static str {
		match self {
			Self::TakenBack => "taken-back",
			Self::Illegal => "illegal",
			Self::PersonalData => "personal-data",
			Self::RightsOfOthers => "rights-of-others",
		}
	}
}
