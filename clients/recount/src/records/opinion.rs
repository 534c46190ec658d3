// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use co3_tally::Opinion;
use codec::{Decode, Encode};

/// What somebody thinks of a suggestion.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
pub struct OpinionRow {
	/// To which initiative the suggestion was made.
	pub initiative: u8,
	/// Which one of its suggestions.
	pub suggestion: u16,
	/// What they think.
	pub opinion: Opinion,
	own: bool,
}

#[cfg(test)]
impl OpinionRow {
	/// What somebody thinks of another's suggestion.
	pub fn new(initiative: u8, suggestion: u16, opinion: Opinion) -> Self {
		Self { initiative, suggestion, opinion, own: false }
	}
}
