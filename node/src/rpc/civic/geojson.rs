// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Places as GeoJSON (RFC 7946): longitude first, degrees of WGS 84.

use super::{
	degrees,
	types::{BoundingBox, ContentRef, MultiPolygon, Polygon, Position, Shape},
};
use serde_json::{json, Value};

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
	[bbox.west, bbox.south, bbox.east, bbox.north].map(degrees::to_json).to_vec().into()
}

fn coordinates(position: Position) -> [serde_json::Number; 2] {
	[degrees::to_json(position.lon), degrees::to_json(position.lat)]
}
