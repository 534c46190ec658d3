// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Territories as JSON: in short for lists, and with their boundary as GeoJSON.

use super::types::{MultiPolygon, TerritoryName, TerritoryView};
use co3_primitives::json::{bounding_box, multi_polygon};
use serde_json::{json, Value};

/// A territory without its boundary.
pub fn summary(view: &TerritoryView) -> Value {
	let former = view
		.former_names
		.iter()
		.map(|former| json!({ "name": name(&former.name), "until": former.until }));
	let offsets = view
		.offsets
		.iter()
		.map(|offset| json!({ "from": offset.from.to_string(), "minutes": offset.minutes }));
	json!({
		"id": view.id,
		"parent": view.parent,
		"municipality": view.municipality,
		"level": view.level,
		"name": name(&view.name),
		"formerNames": former.collect::<Vec<_>>(),
		"predecessor": view.predecessor,
		"openedAt": view.opened_at,
		"closedAt": view.closed.as_ref().map(|closure| closure.at),
		"successors": view.closed.as_ref().map(|closure| closure.successors.iter().collect::<Vec<_>>()),
		"bbox": view.bounding_box.as_ref().map(bounding_box),
		"vertices": view.vertices,
		"localTime": offsets.collect::<Vec<_>>(),
	})
}

/// A territory as a GeoJSON Feature. Without a boundary it has no geometry.
pub fn feature(view: &TerritoryView, boundary: Option<&MultiPolygon>) -> Value {
	let mut feature = json!({
		"type": "Feature",
		"id": view.id,
		"geometry": boundary.map(multi_polygon),
		"properties": summary(view),
	});
	if let Some(bbox) = &view.bounding_box {
		// RFC 7946 has no empty box: where there is none, the member is left out.
		feature["bbox"] = bounding_box(bbox);
	}
	feature
}

fn name(name: &TerritoryName) -> Value {
	let language = String::from_utf8_lossy(&name.language);
	json!({
		"title": name.title.as_str(),
		"language": (!language.is_empty()).then_some(language),
	})
}
