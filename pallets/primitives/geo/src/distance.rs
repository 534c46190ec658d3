// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::Position;

/// One, in the fixed point of this file: 60 bits after the point.
const ONE: i128 = 1 << POINT;
/// The bits after the point.
pub(crate) const POINT: u32 = 60;
/// Half a turn in radians.
const PI: i128 = 3_622_009_729_038_561_421;
/// Radians in one unit of 1e-7 degree, with 90 bits after the point.
const RADIANS_PER_UNIT: i128 = 2_160_612_962_779_783_726;
/// What the rotations of [`rotate`] lengthen a vector by, inverted.
const SHRINK: i128 = 700_114_967_507_363_238;
/// The arc tangent of `2^-i`. From 20 on it is `2^-i` itself, to the last bit.
const ARC_TANGENTS: [i128; 20] = [
	905_502_432_259_640_355,
	534_549_298_976_576_474,
	282_441_168_888_798_124,
	143_371_547_418_228_444,
	71_963_988_336_308_046,
	36_017_075_762_092_179,
	18_012_932_708_689_205,
	9_007_016_009_513_623,
	4_503_576_721_087_964,
	2_251_796_950_380_271,
	1_125_899_548_928_887,
	562_949_908_682_076,
	281_474_971_118_251,
	140_737_487_656_277,
	70_368_744_090_283,
	35_184_372_077_909,
	17_592_186_043_051,
	8_796_093_022_037,
	4_398_046_511_083,
	2_199_023_255_549,
];
/// The mean radius R₁ of the WGS 84 ellipsoid (IUGG), in tenths of a millimetre.
const RADIUS: i128 = 63_710_087_714;

impl Position {
	/// The way to `other` along a great circle, in millimetres, on a sphere with the Earth's mean
	/// radius (6 371 008.7714 m); none where one of the two is off the globe.
	///
	/// Within one millimetre of the exact value for that sphere, for neighbours as for antipodes.
	/// (The Earth itself departs from a sphere by up to half a per cent of the way.) Both positions
	/// become unit vectors a and b; the angle between them is twice the arc tangent of
	/// |a − b| / |a + b|, which is well conditioned everywhere. Sine, cosine and arc tangent are
	/// J. Volder's CORDIC (1959) in 60 bits after the point: three times 61 shifts and additions.
	pub fn distance_mm(self, other: Self) -> Option<u64> {
		if !self.is_valid() || !other.is_valid() {
			return None;
		}
		let (self_cos, self_sin) = cos_sin(radians(i64::from(self.lat)));
		let (other_cos, other_sin) = cos_sin(radians(i64::from(other.lat)));
		let turn = 2 * i64::from(Self::MAX_LON);
		let apart = (i64::from(self.lon) - i64::from(other.lon)).abs();
		let (apart_cos, apart_sin) = cos_sin(radians(apart.min(turn - apart)));
		// The first on the meridian of reference, the second as far from it as it is from the first.
		let a = [self_cos, 0, self_sin];
		let b = [multiply(other_cos, apart_cos), multiply(other_cos, apart_sin), other_sin];
		let length = |vector: [i128; 3]| {
			// Each part is at most two, and the sum of the squares at most four, with 120 bits
			// after the point: it fits.
			vector.iter().map(|part| (part * part).unsigned_abs()).sum::<u128>().isqrt() as i128
		};
		let difference = length([a[0] - b[0], a[1] - b[1], a[2] - b[2]]);
		let sum = length([a[0] + b[0], a[1] + b[1], a[2] + b[2]]);
		let angle = 2 * arc_tangent(difference, sum);
		// At most π with 60 bits, times a radius of 36: it fits. Rounded to the millimetre.
		let tenths = multiply(angle, RADIUS);
		u64::try_from((tenths + 5) / 10).ok()
	}
}

/// An angle in units of 1e-7 degree, in radians with 60 bits after the point.
pub(crate) fn radians(units: i64) -> i128 {
	// Below 2^32 units, each below 2^61.
	(i128::from(units) * RADIANS_PER_UNIT) >> 30
}

/// The product of two numbers with 60 bits after the point.
pub(crate) const fn multiply(a: i128, b: i128) -> i128 {
	(a * b) >> POINT
}

fn arc_tangent_of_power(at: u32) -> i128 {
	ARC_TANGENTS.get(at as usize).copied().unwrap_or(ONE >> at)
}

/// Turns `(x, y)` by plus or minus the arc tangent of `2^-i` for each i, as `left` says from what
/// there is; gives the vector, and what is left of `angle`.
fn rotate(
	mut x: i128,
	mut y: i128,
	mut angle: i128,
	left: impl Fn(i128, i128) -> bool,
) -> (i128, i128, i128) {
	for at in 0..=POINT {
		let turned = if left(y, angle) {
			(x - (y >> at), y + (x >> at), angle - arc_tangent_of_power(at))
		} else {
			(x + (y >> at), y - (x >> at), angle + arc_tangent_of_power(at))
		};
		(x, y, angle) = turned;
	}
	(x, y, angle)
}

/// Cosine and sine of an angle from −90° to 180° in units of 1e-7 degree, with 60 bits after the point.
/// An angle beyond counts as the end of the range that it is nearer to.
pub fn cos_sin_of(units: i32) -> (i128, i128) {
	let within = units.clamp(-Position::MAX_LAT, Position::MAX_LON);
	cos_sin(radians(within.into()).min(PI))
}

/// Cosine and sine of an angle from −π/2 to π, all with 60 bits after the point.
pub(crate) fn cos_sin(angle: i128) -> (i128, i128) {
	let quarter = PI / 2;
	// The rotations reach a little beyond a quarter turn.
	if angle > quarter {
		let (cos, sin) = cos_sin(PI - angle);
		return (-cos, sin);
	}
	let (cos, sin, _) = rotate(SHRINK, 0, angle.max(-quarter), |_, angle| angle >= 0);
	(cos, sin)
}

/// The angle of the vector `(x, y)`, neither part negative.
fn arc_tangent(y: i128, x: i128) -> i128 {
	if y == 0 {
		return 0;
	}
	let (_, _, angle) = rotate(x, y, 0, |y, _| y < 0);
	angle.max(0)
}

#[cfg(test)]
mod tests {
	use super::*;
	use proptest::prelude::*;

	const RADIUS_MM: f64 = 6_371_008_771.4;

	/// The well-conditioned form in floats.
	fn by_vectors(a: Position, b: Position) -> f64 {
		let radians = |units: i64| units as f64 / 1e7 * std::f64::consts::PI / 180.0;
		let (a_lat, b_lat) = (radians(a.lat.into()), radians(b.lat.into()));
		let apart = radians(i64::from(a.lon) - i64::from(b.lon));
		let up = ((b_lat.cos() * apart.sin()).powi(2)
			+ (a_lat.cos() * b_lat.sin() - a_lat.sin() * b_lat.cos() * apart.cos()).powi(2))
		.sqrt();
		up.atan2(a_lat.sin() * b_lat.sin() + a_lat.cos() * b_lat.cos() * apart.cos()) * RADIUS_MM
	}

	fn by_haversine(a: Position, b: Position) -> f64 {
		let radians = |units: i64| units as f64 / 1e7 * std::f64::consts::PI / 180.0;
		let half =
			|one: i32, two: i32| (radians(i64::from(one) - i64::from(two)) / 2.0).sin().powi(2);
		let h = half(a.lat, b.lat)
			+ radians(a.lat.into()).cos() * radians(b.lat.into()).cos() * half(a.lon, b.lon);
		2.0 * RADIUS_MM * h.clamp(0.0, 1.0).sqrt().asin()
	}

	fn positions() -> impl Strategy<Value = Position> {
		(
			prop_oneof![-1_800_000_000i32..=1_800_000_000, -100i32..100, Just(1_800_000_000)],
			prop_oneof![-900_000_000i32..=900_000_000, -100i32..100, Just(900_000_000)],
		)
			.prop_map(|(lon, lat)| Position { lon, lat })
	}

	#[test]
	fn from_torino_to_athens() {
		let torino = Position { lon: 76_856_000, lat: 450_711_000 };
		let athens = Position { lon: 237_275_000, lat: 379_838_000 };
		let km = torino.distance_mm(athens).unwrap() / 1_000_000;
		assert!((1_540..1_560).contains(&km), "{km} km");
	}

	#[test]
	fn no_distance_to_where_nothing_is() {
		let off = Position { lon: 1_800_000_001, lat: 0 };
		assert_eq!(off.distance_mm(Position::default()), None);
		assert_eq!(Position::default().distance_mm(off), None);
	}

	#[test]
	fn all_meridians_meet_at_a_pole_and_the_antimeridian_is_no_border() {
		let pole = |lon| Position { lon, lat: 900_000_000 };
		assert_eq!(pole(0).distance_mm(pole(1_234_567_890)), Some(0));
		let fiji = |lon| Position { lon, lat: -170_000_000 };
		assert_eq!(fiji(1_800_000_000).distance_mm(fiji(-1_800_000_000)), Some(0));
		let across = fiji(1_799_999_999).distance_mm(fiji(-1_799_999_999)).unwrap();
		// Two units of 11.13 mm, a little less away from the equator.
		assert!((20..=22).contains(&across), "{across}");
	}

	#[test]
	fn half_way_round_is_half_a_circumference() {
		let half = (std::f64::consts::PI * RADIUS_MM).round() as u64;
		let south = Position { lon: 5, lat: -900_000_000 };
		let north = Position { lon: -7, lat: 900_000_000 };
		assert!(south.distance_mm(north).unwrap().abs_diff(half) <= 1);
		let here = Position { lon: 76_856_000, lat: 450_711_000 };
		let antipode = Position { lon: 76_856_000 - 1_800_000_000, lat: -450_711_000 };
		assert!(here.distance_mm(antipode).unwrap().abs_diff(half) <= 1);
	}

	proptest! {
		#[test]
		fn within_a_millimetre_of_the_float(a in positions(), b in positions()) {
			let distance = a.distance_mm(b).unwrap();
			prop_assert!((distance as f64 - by_vectors(a, b)).abs() <= 1.0);
			prop_assert!(b.distance_mm(a).unwrap().abs_diff(distance) <= 1);
			// The haversine loses digits towards the antipodes: there half of them.
			let tolerance = if distance < 15_000_000_000 { 2.0 } else { 300.0 };
			prop_assert!((distance as f64 - by_haversine(a, b)).abs() <= tolerance);
		}

		#[test]
		fn neighbours_too(a in positions(), lon in -2_000i32..2_000, lat in -2_000i32..2_000) {
			let b = Position {
				lon: a.lon.saturating_add(lon).clamp(-1_800_000_000, 1_800_000_000),
				lat: (a.lat + lat).clamp(-900_000_000, 900_000_000),
			};
			let distance = a.distance_mm(b).unwrap() as f64;
			prop_assert!((distance - by_haversine(a, b)).abs() <= 1.0);
			prop_assert_eq!(a.distance_mm(a), Some(0));
		}
	}
}
