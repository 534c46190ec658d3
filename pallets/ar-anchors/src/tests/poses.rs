// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::assert_noop;
use proptest::prelude::*;

type Error = crate::Error<Test>;

fn turned(orientation: Orientation) -> Proposal {
	changed(|it| it.site.pose.orientation = orientation)
}

const fn angles(yaw: i32, pitch: i32, roll: i32) -> Orientation {
	Orientation::Angles { yaw, pitch, roll }
}

const fn quaternion(x: i32, y: i32, z: i32, w: i32) -> Quaternion {
	Quaternion { x, y, z, w }
}

#[test]
fn angles_end_at_half_a_turn_and_at_the_zenith() {
	ExtBuilder::build_and_execute(|| {
		for sound in [
			angles(180_000_000, 90_000_000, 180_000_000),
			angles(-180_000_000, -90_000_000, -180_000_000),
			Orientation::Unspecified,
		] {
			propose(1, turned(sound));
		}
		for beyond in [angles(180_000_001, 0, 0), angles(0, -90_000_001, 0), angles(0, 0, i32::MIN)]
		{
			assert_noop!(ArAnchors::propose(by(1), turned(beyond)), Error::AngleOutOfRange);
		}
	});
}

#[test]
fn a_quaternion_is_as_long_as_one() {
	ExtBuilder::build_and_execute(|| {
		let half = ONE / 2;
		for sound in [
			Quaternion::IDENTITY,
			quaternion(half, -half, half, half),
			// Single precision.
			quaternion(0, 0, 0, ONE - 64),
			quaternion(1_024, 0, 0, ONE + 64),
		] {
			propose(1, turned(Orientation::Quaternion(sound)));
		}
		for wrong in [
			quaternion(0, 0, 0, 0),
			quaternion(half, half, half, 0),
			quaternion(0, 0, 0, ONE + 3_000),
			quaternion(0, 0, 0, ONE - 3_000),
			quaternion(i32::MIN, i32::MIN, i32::MIN, i32::MIN),
			quaternion(i32::MAX, i32::MAX, i32::MAX, i32::MAX),
		] {
			let wrong = turned(Orientation::Quaternion(wrong));
			assert_noop!(ArAnchors::propose(by(1), wrong), Error::NotUnitQuaternion);
		}
	});
}

#[test]
fn quarter_turns_are_exact() {
	let root = 759_250_125; // Of one half, in 2^-30.
	for (turned, expected) in [
		(angles(0, 0, 0), Quaternion::IDENTITY),
		(angles(90_000_000, 0, 0), quaternion(0, 0, root, root)),
		(angles(0, 90_000_000, 0), quaternion(0, root, 0, root)),
		(angles(0, 0, 90_000_000), quaternion(root, 0, 0, root)),
		(angles(180_000_000, 0, 0), quaternion(0, 0, ONE, 0)),
		(angles(-180_000_000, 0, 0), quaternion(0, 0, -ONE, 0)),
	] {
		assert_eq!(turned.quaternion(), Some(expected), "{turned:?}");
	}
	assert_eq!(Orientation::Unspecified.quaternion(), None);
}

proptest! {
	#[test]
	fn every_turn_is_a_unit_quaternion_and_the_one_that_floats_find(
		yaw in -180_000_000..=180_000_000i32,
		pitch in -90_000_000..=90_000_000i32,
		roll in -180_000_000..=180_000_000i32,
	) {
		let found = angles(yaw, pitch, roll).quaternion().unwrap();
		prop_assert!(found.is_unit());
		let half = |angle: i32| (f64::from(angle) / 1e6).to_radians() / 2.0;
		let ((sy, cy), (sp, cp), (sr, cr)) =
			(half(yaw).sin_cos(), half(pitch).sin_cos(), half(roll).sin_cos());
		let expected = [
			sr * cp * cy - cr * sp * sy,
			cr * sp * cy + sr * cp * sy,
			cr * cp * sy - sr * sp * cy,
			cr * cp * cy + sr * sp * sy,
		];
		for (part, expected) in [found.x, found.y, found.z, found.w].into_iter().zip(expected) {
			// Half a unit of the last bit, and what the floats lose.
			prop_assert!((f64::from(part) - expected * f64::from(ONE)).abs() < 0.51);
		}
	}
}
