// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Places as GeoJSON (RFC 7946): longitude first, degrees of WGS 84.

use super::{
	degrees,
	types::{BoundingBox, ContentRef, MultiPolygon, Polygon, Position, Shape},
};
use serde::{Serialize, Serializer};
use serde_json::{json, Number, Value};
use sp_core::H256;
use std::borrow::Cow;

/// Longitude and latitude.
type Coordinates = [Number; 2];
/// The positions of each ring, the outer one first.
type Rings = Vec<Vec<Coordinates>>;

/// A number of 64 bits, as text: JSON's numbers are doubles to many who read them.
#[derive(Clone, Copy)]
pub struct Decimal(pub u64);

impl Serialize for Decimal {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_str(&self.0)
	}
}

/// A reference to bytes off chain. Hashes are in hexadecimal, with the multihash's prefix where
/// there is one.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Content<'a> {
	#[serde(serialize_with = "sp_core::bytes::serialize")]
	hash: &'a [u8],
	mime: Cow<'a, str>,
	size: Decimal,
	language: Option<Cow<'a, str>>,
	alternative_text: Option<H256>,
}

/// A reference to bytes off chain.
pub fn content(content: &ContentRef) -> Content<'_> {
	let language = String::from_utf8_lossy(&content.language);
	Content {
		hash: &content.hash,
		mime: String::from_utf8_lossy(&content.mime),
		size: Decimal(content.size),
		language: (!language.is_empty()).then_some(language),
		alternative_text: content.alternative_text,
	}
}

/// A point, a line or an area.
#[derive(Serialize)]
#[serde(tag = "type", content = "coordinates")]
pub enum Geometry {
	/// At a point.
	Point(Coordinates),
	/// Along a line.
	LineString(Vec<Coordinates>),
	/// All over an area.
	Polygon(Rings),
}

/// A point, a line or an area.
pub fn shape(shape: &Shape) -> Geometry {
	match shape {
		Shape::Point(position) => Geometry::Point(coordinates(*position)),
		Shape::Line(path) => Geometry::LineString(along(path.positions())),
		Shape::Polygon(area) => Geometry::Polygon(rings(area.polygon())),
	}
}

/// An area of one or several pieces.
pub fn multi_polygon(area: &MultiPolygon) -> Value {
	let polygons: Vec<_> = area.polygons().iter().map(rings).collect();
	json!({ "type": "MultiPolygon", "coordinates": polygons })
}

fn rings(polygon: &Polygon) -> Rings {
	polygon.rings().map(|ring| along(ring.positions())).collect()
}

fn along(positions: &[Position]) -> Vec<Coordinates> {
	positions.iter().map(|at| coordinates(*at)).collect()
}

/// A box: west, south, east, north.
pub fn bounding_box(bbox: &BoundingBox) -> Value {
	[bbox.west, bbox.south, bbox.east, bbox.north].map(degrees::to_json).to_vec().into()
}

fn coordinates(position: Position) -> Coordinates {
	[degrees::to_json(position.lon), degrees::to_json(position.lat)]
}
