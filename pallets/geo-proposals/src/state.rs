// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use co3_primitives::{Numbered, Set};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Where an object is in its life. [`crate::transitions::TABLE`] says what leads where.
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
	/// Being written, by its author and those who write with them. In no list but the author's.
	Draft,
	/// On the map, and waiting for the office.
	Submitted,
	/// The office has seen it.
	Acknowledged,
	/// The office looks into it.
	UnderReview,
	/// Experts say what it would take.
	Evaluating,
	/// The office cannot go on before the author, or somebody else, has said more.
	NeedsInformation,
	/// It will be done.
	Accepted,
	/// It is part of a plan.
	Planned,
	/// There is a date for it.
	Scheduled,
	/// It is being done.
	InProgress,
	/// Another office has it now.
	Referred,
	/// It was done, and citizens found that it was not.
	Reopened,
	/// It was done.
	Fixed,
	/// Citizens did it.
	FixedByCitizens,
	/// It will not be done.
	Rejected,
	/// Nobody in the consortium can do it.
	NotResponsible,
	/// Another object says the same.
	Duplicate,
	/// It will not take place.
	Cancelled,
	/// Its author took it back.
	Withdrawn,
	/// It is over and done with, and on its way out of the state.
	Archived,
}

impl State {
	/// All of them, in the order of their codes.
	pub const ALL: [State; 20] = [
		State::Draft,
		State::Submitted,
		State::Acknowledged,
		State::UnderReview,
		State::Evaluating,
		State::NeedsInformation,
		State::Accepted,
		State::Planned,
		State::Scheduled,
		State::InProgress,
		State::Referred,
		State::Reopened,
		State::Fixed,
		State::FixedByCitizens,
		State::Rejected,
		State::NotResponsible,
		State::Duplicate,
		State::Cancelled,
		State::Withdrawn,
		State::Archived,
	];

	/// Whether an office has something to do about it.
	pub const fn is_open(self) -> bool {
		(self as u8) > (State::Draft as u8) && (self as u8) < (State::Fixed as u8)
	}

	/// Whether it is done with, one way or another.
	pub const fn is_closed(self) -> bool {
		(self as u8) >= (State::Fixed as u8)
	}

	/// Whether somebody says that it was done.
	pub const fn is_fixed(self) -> bool {
		matches!(self, State::Fixed | State::FixedByCitizens)
	}

	/// Whether what is in it stands on the map and in the lists. A draft is not there yet, a
	/// duplicate is found as what it was merged into, and what was taken back is gone.
	pub const fn is_listed(self) -> bool {
		!matches!(self, State::Draft | State::Duplicate | State::Withdrawn | State::Archived)
	}
}

/// A set of [`State`]s.
pub type States = Set<State>;

impl Numbered for State {
	fn number(self) -> u8 {
		self as u8
	}
}
