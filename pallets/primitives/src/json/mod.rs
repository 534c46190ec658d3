// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The shared words as JSON, for whoever reads the chain: places as GeoJSON (RFC 7946), longitude
//! first, degrees of WGS 84. Numbers of 64 bits are strings: not every language has them.
//!
//! What a page of a read has a thousand of is a structure that is written as it is; a
//! [`Value`](serde_json::Value) in between would be dozens of small allocations each.

mod content;
mod decimal;
mod geometry;
mod moderation;
mod numeral;

use crate::{
	life::{Actor, Step},
	Author, Link, Validity,
};
pub use content::{content, Content};
pub use decimal::{text as decimal_text, Decimal, PARTS};
pub use geometry::{bounding_box, degrees, multi_polygon, shape, Geometry};
pub use moderation::{dead, death, hiding};
pub use numeral::Numeral;
use serde::Serialize;
use serde_json::{json, Number, Value};

/// Bytes in hexadecimal.
pub fn hexadecimal(bytes: &[u8]) -> String {
	sp_core::bytes::to_hex(bytes, false)
}

/// A number of `1 / 10^decimals`, with no more decimals than it needs.
pub fn fixed(units: i64, decimals: u32) -> Number {
	let text = decimal::text(units, decimals);
	serde_json::from_str(&text).expect("Digits, a point and digits are a JSON number; qed")
}

/// Who put something on the map.
#[derive(Serialize)]
pub struct AuthorView {
	kind: &'static str,
	id: Numeral,
}

/// Who put something on the map.
pub fn author(author: &Author<u64>) -> AuthorView {
	let (kind, id) = match author {
		Author::Resident(id) => ("resident", *id),
		Author::Organisation(id) => ("organisation", u64::from(*id)),
		Author::Office(id) => ("office", u64::from(*id)),
	};
	AuthorView { kind, id: Numeral(id) }
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
#[derive(Serialize)]
pub struct ValidityView {
	from: Numeral,
	to: Numeral,
}

/// From when to when.
pub fn validity(validity: &Validity) -> ValidityView {
	ValidityView { from: Numeral(validity.from), to: Numeral(validity.to) }
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
