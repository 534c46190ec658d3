// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::fmt;
use scale_info::TypeInfo;

/// The most options of one table, the status quo among them. A table of these takes 64 MiB; whoever
/// counts on a chain sets a lower bound.
pub const MAX_OPTIONS: usize = 2_048;
/// The most weight of all voters together: the sum of two such numbers still fits.
pub const MAX_WEIGHT: u128 = u128::MAX / 2;

/// Why something cannot be counted.
#[derive(
	Clone,
	Copy,
	Debug,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum CountError {
	/// More options than [`MAX_OPTIONS`].
	TooManyOptions,
	/// A grade or a support for what is no initiative here.
	UnknownInitiative,
	/// Two grades for one initiative.
	GradedTwice,
	/// A table whose rows are not as long as they are many.
	NotSquare,
	/// More weight than [`MAX_WEIGHT`].
	TooMuchWeight,
	/// More candidates, or more names on a ballot, than a runoff takes.
	TooManyCandidates,
	/// A ballot names what is no candidate.
	UnknownCandidate,
	/// The reference program finds no order here (see [`crate::Quirks::simple_may_fail`]).
	NoOrder,
}

impl fmt::Display for CountError {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::TooManyOptions => "there are too many options",
			Self::UnknownInitiative => "there is no such initiative",
			Self::GradedTwice => "an initiative is graded twice",
			Self::NotSquare => "the table is not square, or has no row for the status quo",
			Self::TooMuchWeight => "the weights are too large together",
			Self::TooManyCandidates => "there are too many candidates",
			Self::UnknownCandidate => "there is no such candidate",
			Self::NoOrder => "the reference program finds no order",
		})
	}
}

impl core::error::Error for CountError {}
