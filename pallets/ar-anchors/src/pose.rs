// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Config, Error};
use co3_primitives::geo::{cos_sin_of, Position};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::ensure;
use scale_info::TypeInfo;

/// One, in the parts of a [`Quaternion`].
pub const ONE: i32 = 1 << 30;

/// By how much the square of a quaternion's length may differ from one, with 60 bits after the point:
/// four millionths, which is some two millionths of the length. A device that counts in single precision
/// stays far below.
const TOLERANCE: i64 = 1 << 42;

/// Half a turn, in millionths of a degree.
const HALF_TURN: i32 = 180_000_000;

/// A rotation, each part with 30 bits after the point.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Quaternion {
	/// Along the first axis.
	pub x: i32,
	/// Along the second.
	pub y: i32,
	/// Along the third.
	pub z: i32,
	/// The real part.
	pub w: i32,
}

impl Quaternion {
	/// No rotation at all: east, north and up.
	pub const IDENTITY: Self = Self { x: 0, y: 0, z: 0, w: ONE };

	/// Whether it is as long as one, within the tolerance.
	pub fn is_unit(&self) -> bool {
		let square = |part: i32| i64::from(part).unsigned_abs().pow(2);
		// Each square is at most 2^62: four of them fit, but for four times the least number.
		let length = [self.x, self.y, self.z, self.w]
			.into_iter()
			.map(square)
			.try_fold(0u64, u64::checked_add);
		let one = u64::from(ONE.unsigned_abs()).pow(2);
		length.is_some_and(|length| length.abs_diff(one) <= TOLERANCE.unsigned_abs())
	}
}

/// How something is turned, in the local frame: east, north, up.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Orientation {
	/// Nobody says. A sign that always faces its reader, a sound.
	Unspecified,
	/// By three angles in millionths of a degree: about the third axis, then the second, then the first,
	/// each as the rotation before has left it.
	Angles {
		/// About the axis up, −180° to 180°.
		yaw: i32,
		/// About the second axis, −90° to 90°.
		pitch: i32,
		/// About the first axis, −180° to 180°.
		roll: i32,
	},
	/// By a unit quaternion.
	Quaternion(Quaternion),
}

impl Orientation {
	/// Whether the angles are in their range, and the quaternion is of length one.
	fn check<T: Config>(&self) -> Result<(), Error<T>> {
		match self {
			Self::Unspecified => {}
			Self::Angles { yaw, pitch, roll } => {
				let within = |angle: &i32, limit: i32| (-limit..=limit).contains(angle);
				let sound = within(yaw, HALF_TURN)
					&& within(pitch, HALF_TURN / 2)
					&& within(roll, HALF_TURN);
				ensure!(sound, Error::<T>::AngleOutOfRange);
			}
			Self::Quaternion(quaternion) => {
				ensure!(quaternion.is_unit(), Error::<T>::NotUnitQuaternion);
			}
		}
		Ok(())
	}

	/// The same as a quaternion, to the last of its bits; none where nobody says.
	pub fn quaternion(&self) -> Option<Quaternion> {
		let (yaw, pitch, roll) = match self {
			Self::Unspecified => return None,
			Self::Quaternion(quaternion) => return Some(*quaternion),
			Self::Angles { yaw, pitch, roll } => (*yaw, *pitch, *roll),
		};
		// Half of a millionth of a degree is five units of 1e-7: nothing is rounded here.
		let half = |angle: i32| cos_sin_of(angle.saturating_mul(5));
		let ((cy, sy), (cp, sp), (cr, sr)) = (half(yaw), half(pitch), half(roll));
		// Parts of at most one, with 60 bits after the point: the product of three is cut back twice.
		let product = |a: i128, b: i128, c: i128| (((a * b) >> 60) * c) >> 60;
		// To 30 bits, rounded: at most one, which fits.
		let part = |sum: i128| i32::try_from((sum + (1 << 29)) >> 30).unwrap_or(ONE);
		Some(Quaternion {
			x: part(product(sr, cp, cy) - product(cr, sp, sy)),
			y: part(product(cr, sp, cy) + product(sr, cp, sy)),
			z: part(product(cr, cp, sy) - product(sr, sp, cy)),
			w: part(product(cr, cp, cy) + product(sr, sp, sy)),
		})
	}
}

/// Where something is, and how it is turned.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Pose {
	/// On the ground: longitude and latitude.
	pub position: Position,
	/// Above the ellipsoid (WGS 84), in millimetres; none where nobody measured it.
	pub height: Option<i32>,
	/// How it is turned.
	pub orientation: Orientation,
	/// How far off the position can be, in millimetres, as the device said that measured it: a client can
	/// refuse a bad pose.
	pub accuracy: Option<u32>,
}

impl Pose {
	/// Whether it is on the globe, and turned as something can be turned.
	pub(crate) fn check<T: Config>(&self) -> Result<(), Error<T>> {
		ensure!(self.position.is_valid(), Error::<T>::OffTheGlobe);
		self.orientation.check()
	}
}
