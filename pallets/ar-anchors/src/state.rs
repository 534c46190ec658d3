// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use co3_primitives::{Numbered, Set};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Where an anchor is in its life. [`crate::transitions::TABLE`] says what leads where.
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
pub enum State {
	/// Its author wants it to stand over the city, and no officer has said yes to it as it is now.
	Proposed,
	/// An officer has seen it, and it may be put up.
	Approved,
	/// It is up, and shown as long as its window is open.
	Live,
	/// A moderator took it down. What it showed is hidden.
	Suspended,
	/// It is over, and on its way out of the state.
	Retired,
}

impl State {
	/// All of them, in the order of their codes.
	pub const ALL: [State; 5] =
		[State::Proposed, State::Approved, State::Live, State::Suspended, State::Retired];

	/// Whether what is in it stands on the map and in the lists.
	pub const fn is_listed(self) -> bool {
		matches!(self, State::Proposed | State::Approved | State::Live)
	}
}

impl Numbered for State {
	fn number(self) -> u8 {
		self as u8
	}
}

/// A set of [`State`]s.
pub type States = Set<State>;
