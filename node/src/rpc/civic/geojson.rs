// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Places as GeoJSON (RFC 7946): longitude first, degrees of WGS 84.

use super::{
	degrees,
	query::shown,
	types::{
		Author, BoundingBox, ContentRef, MultiPolygon, ObjectState, ObjectView, Page, Position,
	},
	words::Word,
};
use co3_runtime::Hash;
use serde_json::{json, Value};

/// A page of the map, with the block that it was read at: whoever asks for the next page there
/// sees one state, however long the reading takes.
pub fn page(page: &Page, at: Hash) -> Value {
	json!({
		"type": "FeatureCollection",
		"features": page.objects.iter().map(object).collect::<Vec<_>>(),
		"cursor": page.cursor.as_ref().map(shown),
		"at": at,
	})
}

/// Something on the map. What is known only by its territory has no geometry.
pub fn object(view: &ObjectView) -> Value {
	let object = &view.object;
	let details = &object.details;
	let (state, withdrawn_at) = match &object.state {
		ObjectState::Open => ("open", None),
		ObjectState::Withdrawn { since, .. } => ("withdrawn", Some(*since)),
	};
	json!({
		"type": "Feature",
		"id": view.id.to_string(),
		"geometry": object.location.position().map(point),
		"properties": {
			"kind": object.kind.word(),
			"category": object.category,
			"author": author(&object.author),
			"assisted": object.assisted,
			"precision": object.location.precision().word(),
			"territory": object.location.territory(),
			"within": object.within.iter().collect::<Vec<_>>(),
			"title": details.title.as_str(),
			"content": content(&details.content),
			"media": details.media.iter().map(content).collect::<Vec<_>>(),
			"validity": details.validity.as_ref().map(|validity| json!({
				"from": validity.from.to_string(),
				"to": validity.to.to_string(),
			})),
			"version": object.version,
			"versionSince": object.version_since,
			"submittedAt": object.submitted_at,
			"changedAt": object.changed_at,
			"supports": object.supports,
			"state": state,
			"withdrawnAt": withdrawn_at,
		},
	})
}

/// A reference to bytes off chain. Hashes are in hexadecimal, with the multihash's prefix where
/// there is one.
pub fn content(content: &ContentRef) -> Value {
	let language = String::from_utf8_lossy(&content.language);
	json!({
		"hash": format!("0x{}", hex::encode(&content.hash)),
		"mime": String::from_utf8_lossy(&content.mime),
		"size": content.size.to_string(),
		"language": (!language.is_empty()).then_some(language),
		"alternativeText": content.alternative_text,
	})
}

/// A point.
fn point(position: Position) -> Value {
	json!({ "type": "Point", "coordinates": coordinates(position) })
}

/// An area of one or several pieces.
pub fn multi_polygon(area: &MultiPolygon) -> Value {
	let polygons = area.polygons().iter().map(|polygon| {
		let rings = std::iter::once(&polygon.outer).chain(&polygon.holes);
		let rings = rings.map(|ring| {
			ring.positions().iter().map(|position| coordinates(*position)).collect::<Vec<_>>()
		});
		rings.collect::<Vec<_>>()
	});
	json!({ "type": "MultiPolygon", "coordinates": polygons.collect::<Vec<_>>() })
}

/// A box: west, south, east, north.
pub fn bounding_box(bbox: &BoundingBox) -> Value {
	[bbox.west, bbox.south, bbox.east, bbox.north].map(degrees::to_json).to_vec().into()
}

fn coordinates(position: Position) -> [serde_json::Number; 2] {
	[degrees::to_json(position.lon), degrees::to_json(position.lat)]
}

/// Who put something on the map.
fn author(author: &Author<u64>) -> Value {
	let (kind, id) = match author {
		Author::Resident(id) => ("resident", *id),
		Author::Organisation(id) => ("organisation", u64::from(*id)),
		Author::Office(id) => ("office", u64::from(*id)),
	};
	json!({ "kind": kind, "id": id.to_string() })
}
