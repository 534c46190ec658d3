// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Ratio, Turnout};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::cmp::Ordering;
use scale_info::TypeInfo;

/// What makes one win stronger than another.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum DefeatStrength {
	/// More votes for it; among equals, fewer against it. A tie is stronger than a defeat.
	#[default]
	Tuple,
	/// More votes for it. A tie is as weak as a defeat.
	Simple,
}

/// How links of one strength are told apart, and with them what stands equal.
#[derive(
	Clone,
	Copy,
	Debug,
	Default,
	PartialEq,
	Eq,
	Encode,
	Decode,
	DecodeWithMemTracking,
	MaxEncodedLen,
	TypeInfo,
)]
pub enum TieBreaking {
	/// From older to younger first; the older winner, then the younger loser.
	#[default]
	Variant1,
	/// From older to younger first; the younger loser, then the older winner.
	Variant2,
	/// Not at all: of what stands equal, the oldest is taken.
	Simple,
}

/// What an initiative must have to be accepted.
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
pub struct Majority {
	/// The share of those who are for or against.
	pub ratio: Ratio,
	/// Whether the share must be exceeded.
	pub strict: bool,
	/// The least weight for it.
	pub positive: u64,
	/// The least weight not against it.
	pub non_negative: u64,
}

impl Majority {
	/// More than half.
	pub const SIMPLE: Self = Self {
		ratio: match Ratio::new(1, 2) {
			Some(half) => half,
			None => Ratio::ZERO,
		},
		strict: true,
		positive: 0,
		non_negative: 0,
	};

	/// Whether `positive` against `negative` is such a majority, out of `voters`. Each of them is
	/// at most [`crate::MAX_WEIGHT`].
	pub fn is_reached(&self, positive: u128, negative: u128, voters: u128) -> bool {
		// Saturating: within bounds for what a table gives.
		let share = self.ratio.compare_share(positive, positive.saturating_add(negative));
		let enough = match self.strict {
			true => share == Ordering::Greater,
			false => share != Ordering::Less,
		};
		enough
			&& positive >= u128::from(self.positive)
			&& voters >= negative.saturating_add(u128::from(self.non_negative))
	}
}

/// What of a policy decides how ballots are counted.
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
pub struct Rules {
	/// How strong a win is.
	pub defeat_strength: DefeatStrength,
	/// How ties are broken.
	pub tie_breaking: TieBreaking,
	/// What an initiative must have against the status quo.
	pub direct: Majority,
	/// What it must have against the status quo, or against another initiative that has it.
	pub indirect: Majority,
	/// Whether a path of wins or ties from the status quo to an initiative bars it. It has no
	/// meaning with [`DefeatStrength::Simple`].
	pub no_reverse_beat_path: bool,
	/// Whether a better initiative that might yet win in a further vote bars one.
	pub no_multistage_majority: bool,
	/// How many must take part for one to win.
	pub turnout: Turnout,
}

impl Default for Rules {
	fn default() -> Self {
		Self {
			defeat_strength: DefeatStrength::default(),
			tie_breaking: TieBreaking::default(),
			direct: Majority::SIMPLE,
			indirect: Majority::SIMPLE,
			no_reverse_beat_path: false,
			no_multistage_majority: false,
			turnout: Turnout::ANY,
		}
	}
}

impl Rules {
	/// Whether the rules fit together: a bar on reverse beat paths needs tuple strength.
	pub fn check(&self) -> bool {
		!self.no_reverse_beat_path || self.defeat_strength == DefeatStrength::Tuple
	}
}
