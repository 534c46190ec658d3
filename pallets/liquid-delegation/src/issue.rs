// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A question with competing answers.

use crate::{Config, Error, Issues, JobId, Pallet, Suffrage, Tick};
use co3_primitives::{AreaId, IssueId, ObjectId, PolicyId, SortedId, TerritoryId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Why a municipality took an issue from the agenda.
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
pub enum Ground {
	/// It is not the unit's to decide.
	OutsideCompetence,
	/// It would break a law.
	Unlawful,
	/// It is decided already, here or elsewhere.
	AlreadyDecided,
	/// Another issue asks the same.
	Duplicate,
	/// It was begun to hinder others.
	Abuse,
	/// It began under wrong rules, by mistake.
	Mistake,
}

/// Why an issue ended without a vote.
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
pub enum Cancellation {
	/// The municipality, or the consortium, took it from the agenda.
	ByGovernment(Ground),
	/// All initiatives were revoked before it was admitted.
	RevokedBeforeAdmission,
	/// Too few supported it in time.
	NotAdmitted,
	/// All initiatives were revoked in the discussion.
	RevokedInDiscussion,
	/// All initiatives were revoked, and the verification was for nothing.
	RevokedInVerification,
	/// No initiative reached the quorum for the vote.
	NoInitiativeAdmitted,
}

/// Where an issue is in its life.
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
	/// Seeks enough support to be dealt with.
	Admission,
	/// Is discussed: drafts and suggestions.
	Discussion,
	/// Drafts stand; support moves, and new initiatives can come.
	Verification,
	/// Is voted on.
	Voting,
	/// Sealed ballots are opened.
	Revealing,
	/// Is counted.
	Counting,
	/// Over, and something was decided.
	FinishedWithWinner,
	/// Over, and all stays as it is.
	FinishedWithoutWinner,
	/// Over without a vote.
	Canceled(Cancellation),
}

impl State {
	/// Whether nothing can change any more.
	pub const fn is_over(self) -> bool {
		matches!(self, Self::FinishedWithWinner | Self::FinishedWithoutWinner | Self::Canceled(_))
	}
}

/// A question with competing answers.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Issue<BlockNumber> {
	/// Who decides.
	pub unit: TerritoryId,
	/// In which subject area.
	pub area: AreaId,
	/// The area as it was when the issue began.
	pub area_version: u32,
	/// By which rules.
	pub policy: PolicyId,
	/// The rules as they were when the issue began.
	pub policy_version: u32,
	/// Who had a vote in the unit when the issue began.
	pub suffrage: Suffrage,
	/// Who began issues and initiatives in the unit then.
	pub initiative_right: Suffrage,
	/// What on the map it came from.
	pub object: Option<ObjectId>,
	/// Where it is in its life.
	pub state: State,
	/// When the present phase ends: not before.
	pub due: Option<Tick>,
	/// When it began.
	pub created: Tick,
	/// In which block that was.
	pub created_at: BlockNumber,
	/// When it was admitted.
	pub accepted: Option<Tick>,
	/// When drafts were closed.
	pub half_frozen: Option<Tick>,
	/// When support was closed, and voting began.
	pub fully_frozen: Option<Tick>,
	/// In which block that was.
	pub voting_since: Option<BlockNumber>,
	/// When its confirmation period begins: what wins must have led then.
	pub confirmation: Option<Tick>,
	/// When it was closed.
	pub closed: Option<Tick>,
	/// When its end was known.
	pub over: Option<Tick>,
	/// How many initiatives it has.
	pub initiatives: u8,
	/// How many of them are not revoked.
	pub unrevoked: u8,
	/// When it is cancelled, if all stay revoked.
	pub abandoned: Option<Tick>,
	/// The last count about it that was begun.
	pub last_count: Option<JobId>,
	/// What its clean-up has come to.
	pub cleared: bool,
}

impl<BlockNumber> Issue<BlockNumber> {
	/// Whether people can take part in the discussion: interest, support, opinions, new initiatives.
	pub(crate) const fn is_discussed(&self) -> bool {
		matches!(self.state, State::Admission | State::Discussion | State::Verification)
	}

	/// Whether what is proposed can change: drafts, suggestions, initiators, revocations.
	pub(crate) const fn is_editable(&self) -> bool {
		matches!(self.state, State::Admission | State::Discussion)
	}

	/// Whether ballots are taken.
	pub(crate) const fn takes_ballots(&self) -> bool {
		matches!(self.state, State::Voting)
	}

	/// Whether it matters whom people trust in it from now on.
	pub(crate) const fn takes_delegations(&self) -> bool {
		self.is_discussed() || self.takes_ballots()
	}
}

impl<T: Config> Pallet<T> {
	/// An issue as it was left; see [`Pallet::current`].
	pub(crate) fn issue_of(id: IssueId) -> Result<crate::IssueOf<T>, Error<T>> {
		Issues::<T>::get(SortedId::from(id)).ok_or(Error::UnknownIssue)
	}

	/// Stores an issue that was changed.
	pub(crate) fn keep(id: IssueId, issue: crate::IssueOf<T>) {
		Issues::<T>::insert(SortedId::from(id), issue);
	}
}
