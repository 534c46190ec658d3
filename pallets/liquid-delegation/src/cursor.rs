// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How far a count has come. Stored after every turn, so that a node that stops, or a new version of the
//! chain's program, goes on where it was.

use crate::{job::CursorBytes, Config, Cursors, JobId, Jobs, Pallet, LOG};
use alloc::vec::Vec;
use co3_primitives::{IssueId, SortedId};
use co3_tally::{Concentration, Resolution, SupportCount, Votes};
use codec::{Decode, DecodeAll, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::ensure;
use scale_info::TypeInfo;

/// The form in which a cursor is stored. One of another form is not read: the count begins anew.
const FORM: u8 = 2;

/// What a count is at.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub(crate) enum Stage<VoterId> {
	/// One of its issues is next.
	Beginning,
	/// Adds up for whom something was different.
	Overrides { after: Option<VoterId> },
	/// Follows delegations.
	Resolving(Resolution<VoterId>),
	/// Notes what each ballot weighs by itself, as long as the moment is frozen: sealed ones are opened
	/// long after.
	Noting { after: Option<VoterId> },
	/// Adds up support.
	Supporters { after: Option<VoterId>, counts: Vec<SupportCount>, participants: u64 },
	/// Puts support on record, and decides by it.
	Settling { counts: Vec<SupportCount>, participants: u64 },
	/// Adds up ballots.
	Ballots { after: Option<VoterId>, sums: Sums },
	/// Ranks what was voted on.
	Ranking { sums: Sums },
	/// Frees what the delegations took.
	Clearing { after: Option<VoterId> },
	/// Decides which issue is admitted next.
	Admitting,
	/// Ends those that were not admitted and have no more time, one after the other.
	GivingUp { at: u32 },
}

impl<VoterId> Stage<VoterId> {
	/// Frees from the beginning.
	pub const CLEARING: Self = Self::Clearing { after: None };
}

/// What the ballots seen so far say together.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub(crate) struct Sums {
	pub votes: Votes,
	pub concentration: Concentration,
	/// How many stayed sealed.
	pub unopened: u64,
}

/// How many could take part, and how much they weighed.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Census {
	/// How many people.
	pub heads: u64,
	/// The sum of their weights.
	pub weight: u128,
}

/// How far a count has come.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub(crate) struct Cursor<VoterId> {
	/// Which of its issues it is at.
	pub part: u32,
	/// At what of it.
	pub stage: Stage<VoterId>,
	/// The initiatives that are counted, each with the draft that held.
	pub positions: Vec<(u8, u16)>,
	/// How many could take part in the issue.
	pub census: Census,
	/// For each issue done, the support of its initiative with most.
	pub best: Vec<(IssueId, u128)>,
	/// The issues admitted so far.
	pub admitted: Vec<IssueId>,
	/// Whether the count begins anew once all is freed.
	pub anew: bool,
}

impl<VoterId> Cursor<VoterId> {
	pub fn new() -> Self {
		Self {
			part: 0,
			stage: Stage::Beginning,
			positions: Vec::new(),
			census: Census::default(),
			best: Vec::new(),
			admitted: Vec::new(),
			anew: false,
		}
	}

	/// A cursor that frees what another one left, and begins anew; with what was noted, once the moment
	/// that was counted is gone.
	pub fn anew(noted: bool) -> Self {
		let new = Self::new();
		if noted {
			return new;
		}
		Self { stage: Stage::CLEARING, anew: true, ..new }
	}

	/// What it is at, for people.
	pub fn step(&self) -> Step {
		match self.stage {
			Stage::Beginning | Stage::Overrides { .. } | Stage::Noting { .. } => Step::Register,
			Stage::Resolving(_) => Step::Delegations,
			Stage::Supporters { .. } | Stage::Settling { .. } => Step::Supporters,
			Stage::Ballots { .. } => Step::Ballots,
			Stage::Ranking { .. } => Step::Ranking,
			Stage::Clearing { .. } => Step::Clearing,
			Stage::Admitting | Stage::GivingUp { .. } => Step::Admission,
		}
	}
}

/// What a count is at, as it is read.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub enum Step {
	/// Who could take part.
	Register,
	/// Whom they trusted.
	Delegations,
	/// What they supported.
	Supporters,
	/// How they voted.
	Ballots,
	/// Which initiative is ahead.
	Ranking,
	/// Frees the storage it took.
	Clearing,
	/// Which issue is admitted.
	Admission,
}

impl<T: Config> Pallet<T> {
	/// How far a count has come. One that cannot be read begins anew.
	pub(crate) fn cursor_of(id: JobId) -> Cursor<T::VoterId> {
		let key = SortedId::from(id);
		let Some(bytes) = Cursors::<T>::get(key) else { return Cursor::new() };
		Self::read_cursor(&bytes).unwrap_or_else(|| {
			log::error!(target: LOG, "the cursor of count {id} cannot be read: it begins anew");
			Cursor::anew(Jobs::<T>::get(key).is_some_and(|job| job.noted.is_some()))
		})
	}

	/// A cursor from its stored form, if it is one.
	pub(crate) fn read_cursor(bytes: &CursorBytes) -> Option<Cursor<T::VoterId>> {
		let (form, cursor) = <(u8, Cursor<T::VoterId>)>::decode_all(&mut &bytes[..]).ok()?;
		(form == FORM).then_some(cursor)
	}

	/// Stores how far a count has come.
	pub(crate) fn keep_cursor(id: JobId, cursor: &Cursor<T::VoterId>) -> Result<(), ()> {
		let bytes = CursorBytes::try_from((FORM, cursor).encode()).map_err(|_| ())?;
		ensure!(!bytes.is_empty(), ());
		Cursors::<T>::insert(SortedId::from(id), bytes);
		Ok(())
	}
}
