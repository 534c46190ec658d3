// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use co3_proofs::H256;
use codec::{Decode, Encode};
use sp_crypto_hashing::blake2_256;

/// What a commitment is to, before anything else.
const COMMITMENT: &[u8; 12] = b"co3 ballot 1";

/// A grade for each initiative that is not left neutral, by rising number.
pub type Grades = Vec<(u8, i8)>;

/// What somebody handed in.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub enum Paper {
	/// A ballot for everybody to see.
	Open(Grades),
	/// The commitment to a ballot.
	Sealed([u8; 32]),
	/// A ballot that was sealed until the close, and what it was sealed with.
	Revealed(Grades, [u8; 32]),
	/// Nothing any more.
	Withdrawn,
	/// That they will not vote themselves.
	Declined,
}

impl Paper {
	/// Whether it is a ballot.
	pub fn acts(&self) -> bool {
		matches!(self, Self::Open(_) | Self::Sealed(_) | Self::Revealed(..))
	}

	/// Whether nobody has opened it.
	pub fn is_sealed(&self) -> bool {
		matches!(self, Self::Sealed(_))
	}

	/// Whether it is what `sealed` is, opened: on the chain with this genesis hash, in this issue, by
	/// this voter.
	pub fn opens(&self, sealed: &Self, genesis: &H256, issue: u64, voter: u64) -> bool {
		match (self, sealed) {
			(Self::Revealed(grades, salt), Self::Sealed(commitment)) => {
				let opening = (COMMITMENT, genesis, issue, voter, grades, salt);
				blake2_256(&opening.encode()) == *commitment
			}
			_ => false,
		}
	}

	/// Its grades. What is not opened has none.
	pub fn grades(&self) -> &[(u8, i8)] {
		match self {
			Self::Open(grades) | Self::Revealed(grades, _) => grades,
			Self::Sealed(_) | Self::Withdrawn | Self::Declined => &[],
		}
	}
}

/// What somebody handed in, and how.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Ballot {
	/// What.
	pub paper: Paper,
	/// In which tick.
	pub at: u64,
	/// What they had handed in when the confirmation period began, if that was replaced since.
	pub before: Option<Paper>,
	told: bool,
	assisted: bool,
}
