// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! GeoJSON as an auditor reads it, independently of how the node writes it.

use co3_geo::MultiPolygon;
use serde_json::Value;

/// The features of a FeatureCollection; panics where RFC 7946 is not kept.
pub fn features(collection: &Value) -> Vec<Value> {
	assert_eq!(collection["type"], "FeatureCollection", "{collection}");
	let features = collection["features"].as_array().expect("a collection has features");
	for feature in features {
		assert_eq!(feature["type"], "Feature", "{feature}");
		assert!(feature["properties"].is_object(), "{feature}");
		let geometry = &feature["geometry"];
		if !geometry.is_null() {
			assert_eq!(geometry["type"], "Point", "{feature}");
			let at = geometry["coordinates"].as_array().expect("a point has coordinates");
			assert_eq!(at.len(), 2, "{feature}");
			assert!(units(&at[0]).abs() <= 1_800_000_000, "longitude comes first: {feature}");
			assert!(units(&at[1]).abs() <= 900_000_000, "latitude comes second: {feature}");
		}
	}
	features.clone()
}

/// A JSON number of degrees in units of 1e-7 degree, rounded to the nearest. By its digits, not by
/// a float: neighbours that share a corner share it afterwards.
pub fn units(degrees: &Value) -> i32 {
	let text = degrees.to_string();
	let (is_negative, text) = match text.strip_prefix('-') {
		Some(rest) => (true, rest),
		None => (false, &text[..]),
	};
	let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
	let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
	let digits = format!("{whole}{fraction}");
	let exponent: i64 = exponent.parse().expect("an exponent");
	let kept = whole.len() as i64 + exponent + 7;
	let digit = |at: i64| match usize::try_from(at).ok().and_then(|at| digits.as_bytes().get(at)) {
		Some(digit) => i64::from(digit - b'0'),
		None => 0,
	};
	let value = (0..kept).fold(0, |value: i64, at| value * 10 + digit(at));
	let value = value + i64::from(digit(kept) >= 5);
	i32::try_from(if is_negative { -value } else { value }).expect("on the globe")
}

/// An area of a GeoJSON geometry. Positions that become one by rounding are taken once.
pub fn multi_polygon(geometry: &Value) -> MultiPolygon {
	let array = |value: &Value| value.as_array().expect("nested arrays").clone();
	let ring = |positions: &Value| {
		let mut ring: Vec<_> =
			array(positions).iter().map(|at| (units(&at[0]), units(&at[1]))).collect();
		ring.dedup();
		ring
	};
	let polygon = |rings: &Value| array(rings).iter().map(ring).collect::<Vec<_>>();
	let coordinates = &geometry["coordinates"];
	let polygons = match geometry["type"].as_str() {
		Some("Polygon") => vec![polygon(coordinates)],
		Some("MultiPolygon") => array(coordinates).iter().map(polygon).collect(),
		other => panic!("{other:?} is no area"),
	};
	MultiPolygon::from_coordinates(&polygons).expect("at most 1,024 vertices")
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn degrees_are_read_by_their_digits() {
		for (text, expected) in [
			("7.6868565", 76_868_565),
			("7.622876695783434", 76_228_767),
			("-0.00000005", -1),
			("0.00000004", 0),
			("5e-8", 1),
			("45", 450_000_000),
			("-180.0", -1_800_000_000),
			("1.5e1", 150_000_000),
		] {
			assert_eq!(units(&serde_json::from_str(text).unwrap()), expected, "{text}");
		}
	}
}
