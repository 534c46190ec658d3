// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// How a participant supports an initiative.
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
pub struct Support {
	/// Whether the draft that was seen is the current one.
	pub informed: bool,
	/// Whether none of the supporter's opinions is critical.
	pub satisfied: bool,
}

/// The weight behind an initiative.
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
pub struct SupportCount {
	/// All supporters: what the first quorum looks at.
	pub supporters: u128,
	/// Those who have seen the current draft.
	pub informed: u128,
	/// Those without a critical opinion: what the second quorum looks at.
	pub satisfied: u128,
	/// Those who are both.
	pub satisfied_informed: u128,
}

impl SupportCount {
	/// Adds a supporter, with all the weight that was delegated there.
	pub fn add(&mut self, support: Support, weight: u128) {
		let add = |count: &mut u128, holds: bool| {
			if holds {
				// Saturating: 2^64 supporters of the greatest weight would be needed.
				*count = count.saturating_add(weight);
			}
		};
		add(&mut self.supporters, true);
		add(&mut self.informed, support.informed);
		add(&mut self.satisfied, support.satisfied);
		add(&mut self.satisfied_informed, support.satisfied && support.informed);
	}
}
