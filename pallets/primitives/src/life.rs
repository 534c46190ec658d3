// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Lives as tables: from which state to which one, by whom, and whether a reason is needed. Each step
//! is kept.

use crate::{Author, ContentRef, MunicipalityId, Officer};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What a table allows: from one of these states, to that one, by one of these.
pub struct Rule<State: 'static, Mover: 'static> {
	/// From.
	pub from: &'static [State],
	/// To.
	pub to: State,
	/// By whom.
	pub by: &'static [Mover],
	/// Whether a reason must be given.
	pub reason: bool,
}

/// A line of a table.
pub const fn rule<State: 'static, Mover: 'static>(
	from: &'static [State],
	to: State,
	by: &'static [Mover],
	reason: bool,
) -> Rule<State, Mover> {
	Rule { from, to, by, reason }
}

/// The rule of `table` for a step, if it has one. No step leads from a state to itself.
pub fn allowed<State: PartialEq + 'static, Mover: PartialEq + 'static>(
	table: &'static [Rule<State, Mover>],
	from: State,
	to: State,
	by: Mover,
) -> Option<&'static Rule<State, Mover>> {
	if from == to {
		return None;
	}
	table.iter().find(|rule| rule.to == to && rule.from.contains(&from) && rule.by.contains(&by))
}

/// Who took a step.
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
pub enum Actor<VoterId, AccountId> {
	/// The author, or somebody who writes with them.
	Author(Author<VoterId>),
	/// An officer, in public.
	Officer {
		/// Of which municipality.
		municipality: MunicipalityId,
		/// Their account.
		account: AccountId,
	},
	/// Citizens together, or anyone who pushed what was due.
	Anyone,
}

impl<VoterId, AccountId> From<Officer<AccountId>> for Actor<VoterId, AccountId> {
	fn from(officer: Officer<AccountId>) -> Self {
		Actor::Officer { municipality: officer.municipality, account: officer.account }
	}
}

/// A step of a life, on record until what lived is archived.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Step<State, Mover, Reason, Actor, BlockNumber> {
	/// From which state.
	pub from: State,
	/// To which one; the same where something else changed.
	pub to: State,
	/// In what capacity.
	pub by: Mover,
	/// Who.
	pub actor: Actor,
	/// Why.
	pub reason: Option<Reason>,
	/// The words to it, off chain.
	pub note: Option<ContentRef>,
	/// In which block.
	pub at: BlockNumber,
	/// At what time, in milliseconds since 1970.
	pub on: u64,
}
