// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Config, Error};
use co3_primitives::{
	geo::{BoundingBox, Position, Shape, ShapeError},
	is_multihash, AnchorId, Multihash, Numbered, Set,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::ensure;
use scale_info::TypeInfo;

/// A way from one anchor to another, in the local frame of the first, in millimetres.
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
pub struct Offset {
	/// Along the first axis.
	pub x: i32,
	/// Along the second.
	pub y: i32,
	/// Along the third.
	pub z: i32,
}

/// What holds an anchor in its place.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Kind {
	/// Its pose alone.
	Pose,
	/// A picture or a marker that a camera finds, by the multihash of its bytes. The pose says where to
	/// look for it.
	Trackable(Multihash),
	/// Another anchor. The pose of its own says where it is on the map, and goes on doing so when the
	/// other is gone.
	Relative {
		/// Which one.
		to: AnchorId,
		/// How far from it.
		offset: Offset,
	},
	/// An area, or a line: it is all along it. The pose says where its content stands.
	Area(Shape),
}

impl Kind {
	/// The anchor that it stands on.
	pub const fn parent(&self) -> Option<AnchorId> {
		match self {
			Self::Relative { to, .. } => Some(*to),
			_ => None,
		}
	}

	/// What sort it is.
	pub const fn sort(&self) -> Sort {
		match self {
			Self::Pose => Sort::Pose,
			Self::Trackable(_) => Sort::Trackable,
			Self::Relative { .. } => Sort::Relative,
			Self::Area(_) => Sort::Area,
		}
	}

	/// Checks its form, and gives an area its one form.
	pub(crate) fn settle<T: Config>(&mut self, position: Position) -> Result<(), Error<T>> {
		match self {
			Self::Pose | Self::Relative { .. } => {}
			Self::Trackable(hash) => ensure!(is_multihash(hash), Error::<T>::BadMarkerHash),
			Self::Area(shape) => {
				ensure!(!matches!(shape, Shape::Point(_)), Error::<T>::NotAnArea);
				shape.check()?;
				shape.normalise();
				let Position { lon, lat } = position;
				let at = BoundingBox { west: lon, south: lat, east: lon, north: lat };
				ensure!(shape.meets(&at), Error::<T>::OutsideArea);
			}
		}
		Ok(())
	}
}

/// What sorts of anchors there are.
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
pub enum Sort {
	/// [`Kind::Pose`].
	Pose,
	/// [`Kind::Trackable`].
	Trackable,
	/// [`Kind::Relative`].
	Relative,
	/// [`Kind::Area`].
	Area,
}

impl Sort {
	/// All of them.
	pub const ALL: [Sort; 4] = [Sort::Pose, Sort::Trackable, Sort::Relative, Sort::Area];
}

impl Numbered for Sort {
	fn number(self) -> u8 {
		self as u8
	}
}

/// A set of [`Sort`]s.
pub type Sorts = Set<Sort>;

impl<T: Config> From<ShapeError> for Error<T> {
	fn from(error: ShapeError) -> Self {
		match error {
			ShapeError::OffTheGlobe => Error::OffTheGlobe,
			ShapeError::TooFewPositions => Error::TooFewPositions,
			ShapeError::NotClosed => Error::RingNotClosed,
			ShapeError::RepeatedPosition => Error::RepeatedPosition,
			ShapeError::SelfCrossing => Error::SelfCrossing,
			ShapeError::HoleOutside => Error::HoleOutside,
			ShapeError::OverAPole => Error::OverAPole,
			ShapeError::TooWide => Error::TooWide,
		}
	}
}
