// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, Encode};

/// A grade for each initiative that is not left neutral, by rising number.
pub type Grades = Vec<(u8, i8)>;

/// What somebody handed in.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub enum Paper {
	/// A ballot for everybody to see.
	Open(Grades),
	/// The commitment to a ballot.
	Sealed([u8; 32]),
	/// A ballot that was sealed until the close.
	Revealed(Grades),
	/// Nothing any more.
	Withdrawn,
	/// That they will not vote themselves.
	Declined,
}

impl Paper {
	/// Whether it is a ballot.
	pub fn acts(&self) -> bool {
		matches!(self, Self::Open(_) | Self::Sealed(_) | Self::Revealed(_))
	}

	/// Whether nobody has opened it.
	pub fn is_sealed(&self) -> bool {
		matches!(self, Self::Sealed(_))
	}

	/// Its grades. What is not opened has none.
	pub fn grades(&self) -> &[(u8, i8)] {
		match self {
			Self::Open(grades) | Self::Revealed(grades) => grades,
			Self::Sealed(_) | Self::Withdrawn | Self::Declined => &[],
		}
	}
}

/// What somebody handed in, and how.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Ballot {
	/// What.
	pub paper: Paper,
	told: bool,
	assisted: bool,
}
