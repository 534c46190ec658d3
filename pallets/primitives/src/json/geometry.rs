// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::geo::{BoundingBox, MultiPolygon, Polygon, Position, Shape};
use serde::Serialize;
use serde_json::{json, Number, Value};

/// Units of a position in a degree.
const UNITS: i32 = 10_000_000;

/// Longitude and latitude.
type Coordinates = [Number; 2];
/// The positions of each ring, the outer one first.
type Rings = Vec<Vec<Coordinates>>;

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

/// A box: west, south, east, north.
pub fn bounding_box(bbox: &BoundingBox) -> Value {
	[bbox.west, bbox.south, bbox.east, bbox.north].map(degrees).to_vec().into()
}

fn rings(polygon: &Polygon) -> Rings {
	polygon.rings().map(|ring| along(ring.positions())).collect()
}

fn along(positions: &[Position]) -> Vec<Coordinates> {
	positions.iter().map(|at| coordinates(*at)).collect()
}

fn coordinates(position: Position) -> Coordinates {
	[degrees(position.lon), degrees(position.lat)]
}

/// Units of 1e-7 degree as a number of degrees, with at most seven decimals.
///
/// The quotient is the double nearest to the decimal, as every reader of JSON makes of it, and is
/// written as the shortest text of which that is true: the decimal. What would be written with an
/// exponent (nearer to zero than 1e-5) is written digit by digit.
pub fn degrees(units: i32) -> Number {
	if units % UNITS == 0 {
		return (units / UNITS).into();
	}
	if units.unsigned_abs() < 100 {
		return super::fixed(units.into(), 7);
	}
	let quotient = f64::from(units) / f64::from(UNITS);
	Number::from_f64(quotient).expect("A quotient of integers is finite; qed")
}
