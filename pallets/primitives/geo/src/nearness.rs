// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How far away something is.

use crate::{
	distance::{cos_sin, multiply, radians, POINT},
	segment::Segment,
	BoundingBox, Position, Shape,
};

/// Units of 1e-7 degree in a millimetre of a meridian, times ten million, rounded up: a sphere of
/// 6 371 008.7714 m has 11.119 508 mm a unit.
const UNITS_PER_MM: u128 = 899_322;
const SCALE: u128 = 10_000_000;
/// Fraction bits of a cosine.
const BITS: u32 = 30;
/// All of a way, in parts of it.
const WHOLE: i128 = 1 << 32;
/// How many steps lead to the nearest point of a segment. Each leaves of what is missing at most some
/// hundredths: the segment turns by at most that much.
const STEPS: usize = 4;

impl BoundingBox {
	/// A box that holds every place within `radius` millimetres of `centre`, and little more. None for
	/// a centre off the globe.
	///
	/// A way of that length leads through no latitude beyond the box, so that its longitude grows by
	/// at most its length over the cosine of the highest one; a circle around a pole has all
	/// longitudes.
	pub fn around(centre: Position, radius: u64) -> Option<Self> {
		if !centre.is_valid() {
			return None;
		}
		// Below 2^64 times 2^20. Half a meridian is 1.8e9 units: what is more is the world.
		let reach = i64::try_from(u128::from(radius) * UNITS_PER_MM / SCALE + 1)
			.unwrap_or(i64::MAX)
			.min(2 * i64::from(Position::MAX_LAT));
		let top = i64::from(Position::MAX_LAT);
		let south = (i64::from(centre.lat) - reach).max(-top);
		let north = (i64::from(centre.lat) + reach).min(top);
		let highest = south.abs().max(north.abs());
		let every = 2 * i64::from(Position::MAX_LON);
		let cos = i64::try_from(cos_sin(radians(highest)).0 >> (POINT - BITS)).ok()?;
		let spread = if highest >= top || cos <= 0 {
			every
		} else {
			// Below 2^31 times 2^30. One more for each rounding.
			(reach << BITS) / cos.max(1) + 2
		};
		let (west, east) = if 2 * spread >= every {
			(-Position::MAX_LON, Position::MAX_LON)
		} else {
			let wrap = |lon: i64| {
				let half = i64::from(Position::MAX_LON);
				i32::try_from((lon + half).rem_euclid(every) - half).ok()
			};
			(wrap(i64::from(centre.lon) - spread)?, wrap(i64::from(centre.lon) + spread)?)
		};
		Some(Self {
			west,
			south: i32::try_from(south).ok()?,
			east,
			north: i32::try_from(north).ok()?,
		})
	}
}

impl Shape {
	/// The way from `from` to its nearest point, in millimetres; none where one of them is off the
	/// globe. Nothing for a place in an area.
	///
	/// Of each piece of a line the nearest position is found in a few steps, and the way to it is exact.
	/// For shapes that pass their check, it is at most a thousandth and a centimetre longer than the
	/// shortest one wherever that is under a hundred kilometres, near the poles and across the
	/// antimeridian too.
	pub fn distance_mm(&self, from: Position) -> Option<u64> {
		if !from.is_valid() || !self.positions().all(|position| position.is_valid()) {
			return None;
		}
		match self {
			Self::Point(position) => return position.distance_mm(from),
			Self::Polygon(area) if area.contains(from) => return Some(0),
			_ => {}
		}
		let turned = cos_sin(radians(from.lat.into()));
		self.segments()
			.filter_map(|segment| nearest(&segment, from, turned)?.distance_mm(from))
			.min()
	}
}

/// The position on `segment` that is nearest to `from`, whose latitude has the given cosine and sine.
///
/// By C. F. Gauss's and I. Newton's steps from its middle: the way still to go, as seen from where one
/// is, divided by what the whole segment would lead through there.
fn nearest(segment: &Segment, from: Position, turned: (i128, i128)) -> Option<Position> {
	let (half, turn) = (i64::from(Position::MAX_LON), 2 * i64::from(Position::MAX_LON));
	let run_lon = i64::from(segment.end.lon) - i64::from(segment.start.lon);
	let run_lat = i64::from(segment.end.lat) - i64::from(segment.start.lat);
	let at = |share: i128| {
		// At most the run itself, rounded.
		let part = |run: i64| (i128::from(run) * share + WHOLE / 2).div_euclid(WHOLE);
		let lon = i32::try_from(i128::from(segment.start.lon) + part(run_lon)).ok()?;
		let lat = i32::try_from(i128::from(segment.start.lat) + part(run_lat)).ok()?;
		Some(Position { lon, lat })
	};
	let mut share = WHOLE / 2;
	let mut here = at(share)?;
	for _ in 0..STEPS {
		// Across the antimeridian, where that is shorter.
		let apart = i64::from(from.lon) - i64::from(here.lon);
		let (apart_cos, apart_sin) = cos_sin(radians((apart + half).rem_euclid(turn) - half));
		let (cos, sin) = cos_sin(radians(here.lat.into()));
		// How far to the east and to the north of here it is, in the plane that touches the globe here.
		let east = multiply(turned.0, apart_sin);
		let north = multiply(turned.1, cos) - multiply(multiply(turned.0, sin), apart_cos);
		// What the segment leads through in that plane. A whole turn is below 2^63, and the sum of two
		// products fits.
		let (run_east, run_north) = (multiply(cos, radians(run_lon)), radians(run_lat));
		let length = (run_east * run_east + run_north * run_north) / WHOLE;
		let ahead = (east * run_east + north * run_north) / length.max(1);
		share = (share + ahead).clamp(0, WHOLE);
		let next = at(share)?;
		if next == here {
			break;
		}
		here = next;
	}
	Some(here)
}

#[cfg(test)]
#[path = "nearness_tests.rs"]
mod tests;
