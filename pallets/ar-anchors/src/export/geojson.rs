// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Anchors as GeoJSON features (RFC 7946).

use crate::{
	Actor, AnchorView, Dossier, Kind, Mover, Orientation, Quaternion, Reason, State, Step,
	Suspension, Variant, Words,
};
use co3_primitives::{
	geo::Shape,
	json::{self, author, content, degrees, fixed, hexadecimal, link, shape, validity},
};
use serde::Serialize;
use serde_json::{json, Map, Value};

/// An anchor. An area has its own geometry; everything else is a point, with its height in metres where
/// there is one.
pub fn feature<BlockNumber: Serialize>(view: &AnchorView<u64, BlockNumber>) -> Value {
	let anchor = &view.anchor;
	let site = &anchor.site;
	let mut geometry = json!(shape(&site.shape()));
	if let (Shape::Point(_), Some(height)) = (&*site.shape(), site.pose.height) {
		if let Value::Array(coordinates) = &mut geometry["coordinates"] {
			coordinates.push(fixed(height.into(), 3).into());
		}
	}
	let mut properties = json!({
		"kind": site.kind.sort().word(),
		"holds": holds(&site.kind),
		"broken": view.broken,
		"pose": {
			"position": [degrees(site.pose.position.lon), degrees(site.pose.position.lat)],
			"height": site.pose.height.map(|height| fixed(height.into(), 3)),
			"orientation": orientation(&site.pose.orientation),
			"accuracy": site.pose.accuracy.map(|accuracy| fixed(accuracy.into(), 3)),
		},
		"floor": site.floor,
		"author": author(&anchor.author),
		"assisted": anchor.assisted,
		"territory": site.territory,
		"within": anchor.within.iter().collect::<Vec<_>>(),
		"municipality": anchor.municipality,
		"window": anchor.window.as_ref().map(validity),
		"visibility": anchor.visibility.word(),
		"shown": view.shown,
		"state": anchor.state.word(),
		"stateSince": anchor.state_since,
		"version": anchor.version,
		"proposedAt": anchor.proposed_at,
		"approvedAt": anchor.approved_at,
		"changedAt": anchor.changed_at,
		"changedOn": anchor.changed_on.to_string(),
		"children": anchor.records.children,
		"flags": anchor.records.flags,
		"deadReferences": anchor.records.dead,
		"steps": anchor.records.steps,
	});
	if let Value::Object(properties) = &mut properties {
		properties.extend(words(&anchor.words));
	}
	json!({
		"type": "Feature",
		"id": view.id.to_string(),
		"geometry": geometry,
		"properties": properties,
	})
}

/// What it shows, or that nobody can read it.
fn words(words: &Words) -> Map<String, Value> {
	let details = words.shown();
	let variants = details.map(|details| details.variants.iter().map(variant).collect::<Vec<_>>());
	let members = [
		("title", json!(details.map(|details| details.title.as_str()))),
		("asset", json!(details.map(|details| content(&details.asset)))),
		("variants", json!(variants)),
		("link", json!(details.and_then(|details| details.link.as_ref()).map(link))),
		("hidden", json!(words.is_hidden())),
		("detailsHash", json!(words.hash())),
	];
	members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn variant(variant: &Variant) -> Value {
	json!({
		"hash": hexadecimal(&variant.hash),
		"mime": String::from_utf8_lossy(&variant.mime),
		"size": variant.size.to_string(),
	})
}

/// What holds an anchor, beyond its pose.
fn holds(kind: &Kind) -> Value {
	match kind {
		Kind::Pose | Kind::Area(_) => Value::Null,
		Kind::Trackable(hash) => json!({ "marker": hexadecimal(hash) }),
		Kind::Relative { to, offset } => {
			let offset = [offset.x, offset.y, offset.z].map(|way| fixed(way.into(), 3));
			json!({ "anchor": to.to_string(), "offset": offset })
		}
	}
}

/// In degrees, or in parts of 2^30.
fn orientation(orientation: &Orientation) -> Value {
	match orientation {
		Orientation::Unspecified => Value::Null,
		Orientation::Angles { yaw, pitch, roll } => json!({
			"yaw": fixed((*yaw).into(), 6),
			"pitch": fixed((*pitch).into(), 6),
			"roll": fixed((*roll).into(), 6),
		}),
		Orientation::Quaternion(Quaternion { x, y, z, w }) => {
			json!({ "x": x, "y": y, "z": z, "w": w, "one": crate::ONE })
		}
	}
}

/// What is kept beside an anchor: members of the feature's `properties`, too.
pub fn dossier<AccountId: Serialize, BlockNumber: Serialize>(
	file: &Dossier<Suspension<u64, AccountId, BlockNumber>, BlockNumber>,
) -> Map<String, Value> {
	let suspension = file.suspension.as_ref().map(|Suspension { from, hiding }| {
		let mut shown = json::hiding(hiding);
		shown["from"] = from.word().into();
		shown
	});
	[("suspension", json!(suspension)), ("dead", json::dead(&file.dead))]
		.into_iter()
		.map(|(name, value)| (name.to_owned(), value))
		.collect()
}

/// A step of an anchor's life.
pub fn step<AccountId: Serialize, BlockNumber: Serialize>(
	step: &Step<State, Mover, Reason, Actor<u64, AccountId>, BlockNumber>,
) -> Value {
	json::step(step, State::word, Mover::word, Reason::word)
}
