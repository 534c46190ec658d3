// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::Versioned;
use codec::{Decode, Encode};

/// That somebody supports an initiative.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Supporting {
	/// Which one.
	pub initiative: u8,
	/// The draft that they saw.
	pub draft: u16,
	/// How many of their opinions on its suggestions are critical.
	pub critical: u8,
}

/// What somebody did in the discussion of an issue.
#[derive(Clone, Debug, Decode, Default, Encode, Eq, PartialEq)]
pub struct Participation {
	/// Whether they took part directly.
	pub interested: bool,
	/// What they supported.
	pub supports: Vec<Supporting>,
}

impl Participation {
	/// That they supported an initiative, if they did.
	pub fn support(&self, initiative: u8) -> Option<&Supporting> {
		self.supports.iter().find(|support| support.initiative == initiative)
	}
}

/// The record of what somebody did in the discussion of an issue.
pub type Participations = Versioned<Participation>;
