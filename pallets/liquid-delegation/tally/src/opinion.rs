// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What a supporter wants of a suggestion.
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
pub enum Degree {
	/// −2: must not.
	MustNot,
	/// −1: should not.
	ShouldNot,
	/// +1: should.
	Should,
	/// +2: must.
	Must,
}

/// What a supporter says about a suggestion.
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
pub struct Opinion {
	/// What is wanted.
	pub degree: Degree,
	/// Whether the initiative does already what is suggested.
	pub fulfilled: bool,
}

impl Opinion {
	/// Whether it keeps its author from being a satisfied supporter.
	pub fn is_critical(self) -> bool {
		self.section() == 0
	}

	/// Its section on the author's ballot for the order of suggestions, the most pressing first, from
	/// 0 to 3: what must change, what should change, what must stay, the rest.
	pub fn section(self) -> usize {
		match (self.degree, self.fulfilled) {
			(Degree::Must, false) | (Degree::MustNot, true) => 0,
			(Degree::Should, false) | (Degree::ShouldNot, true) => 1,
			(Degree::Must, true) | (Degree::MustNot, false) => 2,
			(Degree::Should, true) | (Degree::ShouldNot, false) => 3,
		}
	}
}

/// The weight behind each opinion on a suggestion.
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
pub struct OpinionCount([[u128; 2]; 4]);

impl OpinionCount {
	/// Adds the opinion of a participant.
	pub fn add(&mut self, opinion: Opinion, weight: u128) {
		let slot = &mut self.0[opinion.degree as usize][usize::from(opinion.fulfilled)];
		// Saturating: 2^64 participants of the greatest weight would be needed.
		*slot = slot.saturating_add(weight);
	}

	/// The weight of those of this opinion.
	pub fn get(&self, opinion: Opinion) -> u128 {
		self.0[opinion.degree as usize][usize::from(opinion.fulfilled)]
	}
}
