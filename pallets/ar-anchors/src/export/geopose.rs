// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Pose, Quaternion, ONE};
use co3_primitives::{
	geo::Position,
	json::{decimal_text, Decimal},
};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::{fmt, str::FromStr};

/// Units of the chain in a degree.
const DEGREE: i64 = 10_000_000;

/// Millimetres in a metre.
const METRE: i64 = 1_000;

/// Decimals of a quaternion's part: a thousandth of the last bit that the chain keeps.
const DECIMALS: u32 = 12;

/// The longest text that is read, in bytes. The longest instance in full has less than half.
const MAX_BYTES: usize = 2_048;

/// An OGC GeoPose 1.0 (21-056r11) of the target Basic-Quaternion: written as its strict encoding, read as its
/// permissive one, which may have members of its own.
///
/// What is written and read again is the same to the last bit. What somebody else wrote is kept to 1e-7
/// degree, a millimetre, and 2^-30 of a rotation, to the nearest.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct BasicQuaternion {
	/// Longitude and latitude, WGS 84.
	pub position: Position,
	/// Above the ellipsoid, in millimetres.
	pub height: i32,
	/// The rotation from the local frame: east, north, up.
	pub quaternion: Quaternion,
}

/// Why a text is no GeoPose.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GeoPoseError {
	/// Longer than any.
	TooLong,
	/// Not JSON of this form; the text says what is wrong.
	Malformed(String),
	/// A latitude, a longitude or a height that the chain cannot keep.
	OutOfRange,
	/// The quaternion's length is not one.
	NotUnitQuaternion,
}

impl BasicQuaternion {
	/// Of an anchor's pose. None without a height, which the standard asks for and nobody may invent; what
	/// is not turned has the frame's own axes.
	pub fn of(pose: &Pose) -> Option<Self> {
		let quaternion = pose.orientation.quaternion().unwrap_or(Quaternion::IDENTITY);
		Some(Self { position: pose.position, height: pose.height?, quaternion })
	}
}

/// A part of a quaternion, as a decimal.
fn part(bits: i32) -> String {
	// Below 2^31 times 10^12, which fits 128 bits; below 10^13 after the division, which fits 64.
	let scaled = i128::from(bits) * 10i128.pow(DECIMALS);
	let half = i128::from(ONE / 2) * scaled.signum();
	decimal_text(((scaled + half) / i128::from(ONE)) as i64, DECIMALS)
}

impl fmt::Display for BasicQuaternion {
	/// As JSON.
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		let Position { lon, lat } = self.position;
		let (lat, lon) = (decimal_text(lat.into(), 7), decimal_text(lon.into(), 7));
		let h = decimal_text(self.height.into(), 3);
		let [x, y, z, w] =
			[self.quaternion.x, self.quaternion.y, self.quaternion.z, self.quaternion.w].map(part);
		write!(
			f,
			r#"{{"position":{{"lat":{lat},"lon":{lon},"h":{h}}},"quaternion":{{"x":{x},"y":{y},"z":{z},"w":{w}}}}}"#
		)
	}
}

/// The form of the standard's schema. Numbers stay as they were written.
#[derive(Deserialize)]
struct Instance {
	position: Place,
	quaternion: Rotation,
}

#[derive(Deserialize)]
struct Place {
	lat: Box<RawValue>,
	lon: Box<RawValue>,
	h: Box<RawValue>,
}

#[derive(Deserialize)]
struct Rotation {
	x: Box<RawValue>,
	y: Box<RawValue>,
	z: Box<RawValue>,
	w: Box<RawValue>,
}

/// The nearest whole number of `1 / units` to a JSON number.
fn nearest(number: &RawValue, units: i64) -> Result<i32, GeoPoseError> {
	let malformed = |error: &str| GeoPoseError::Malformed(error.into());
	let decimal: Decimal = number.get().parse().map_err(malformed)?;
	decimal.nearest(units).ok_or(GeoPoseError::OutOfRange)
}

impl FromStr for BasicQuaternion {
	type Err = GeoPoseError;

	fn from_str(text: &str) -> Result<Self, Self::Err> {
		if text.len() > MAX_BYTES {
			return Err(GeoPoseError::TooLong);
		}
		let Instance { position: Place { lat, lon, h }, quaternion: Rotation { x, y, z, w } } =
			serde_json::from_str(text)
				.map_err(|error| GeoPoseError::Malformed(error.to_string()))?;
		let (lon, lat) = (nearest(&lon, DEGREE)?, nearest(&lat, DEGREE)?);
		let position = Position::new(lon, lat).ok_or(GeoPoseError::OutOfRange)?;
		let height = nearest(&h, METRE)?;
		let part = |number: &RawValue| match nearest(number, ONE.into()) {
			Err(GeoPoseError::OutOfRange) => Err(GeoPoseError::NotUnitQuaternion),
			part => part,
		};
		let quaternion = Quaternion { x: part(&x)?, y: part(&y)?, z: part(&z)?, w: part(&w)? };
		if !quaternion.is_unit() {
			return Err(GeoPoseError::NotUnitQuaternion);
		}
		Ok(Self { position, height, quaternion })
	}
}
