// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Count, Moment};
use co3_tally::{Quorum, Rules};
use codec::{Decode, Encode};

/// Why a municipality took an issue from the agenda: a number from a list.
type Ground = u8;

/// Why an issue ended without a vote.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
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
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
pub enum Stage {
	/// Seeks enough support to be dealt with.
	Admission,
	/// Is discussed.
	Discussion,
	/// Drafts stand.
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

/// Who had a vote among those who lived in a unit: whoever was of one of the classes and of one of the age
/// classes. Bit n stands for the one with number n.
#[derive(Clone, Copy, Debug, Decode, Default, Encode, Eq, PartialEq)]
pub struct Suffrage {
	classes: u32,
	ages: u32,
}

impl Suffrage {
	/// Whether a class had a vote.
	pub fn has_class(self, class: u8) -> bool {
		holds(self.classes, class)
	}

	/// Whether an age class had a vote.
	pub fn has_age(self, age: u8) -> bool {
		holds(self.ages, age)
	}
}

fn holds(bits: u32, number: u8) -> bool {
	1u32.checked_shl(number.into()).is_some_and(|bit| bits & bit != 0)
}

/// An issue: the beginning of its record.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Issue {
	/// Who decides.
	pub unit: u32,
	/// In which subject area.
	pub area: u32,
	area_version: u32,
	/// By which rules.
	pub policy: u32,
	/// The rules as they were when the issue began.
	pub policy_version: u32,
	/// Who had a vote.
	pub suffrage: Suffrage,
	initiative_right: Suffrage,
	object: Option<u64>,
	/// Where it is in its life.
	pub state: Stage,
	/// When the present phase ends.
	pub due: Option<u64>,
	created: u64,
	created_at: u32,
	accepted: Option<u64>,
	half_frozen: Option<u64>,
	fully_frozen: Option<u64>,
	voting_since: Option<u32>,
	/// When its confirmation period begins.
	pub confirmation: Option<u64>,
	/// When it was closed.
	pub closed: Option<u64>,
}

impl Issue {
	/// When what is counted ended, or ends: its vote, the part before the confirmation period, or a phase.
	/// Support in admission is counted at no moment that the issue knows of.
	pub fn ends(&self, count: Count) -> Option<u64> {
		match (count, self.state) {
			(Count::Support(Moment::Admission), _) => None,
			(Count::Support(Moment::Discussion), Stage::Discussion)
			| (Count::Support(Moment::Verification), Stage::Verification)
			| (Count::Vote, Stage::Voting) => self.due,
			(Count::Support(Moment::Discussion), _) => self.half_frozen,
			(Count::Support(Moment::Verification), _) => self.fully_frozen,
			(Count::Confirmation, _) => self.confirmation,
			(Count::Vote, _) => self.closed,
		}
	}
}

/// One answer to the question of an issue: the beginning of its record.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Initiative {
	created: u64,
	/// Whether it is voted on without a quorum.
	pub polling: bool,
	/// How many drafts it has: the last one holds.
	pub drafts: u16,
	initiators: u8,
	invited: u8,
	next_suggestion: u16,
	suggestions: u16,
	revoked: Option<(u64, Option<(u64, u8)>)>,
	/// Whether it reached the quorum for the vote.
	pub admitted: Option<bool>,
}

impl Initiative {
	/// Whether it is taken back.
	pub fn is_revoked(&self) -> bool {
		self.revoked.is_some()
	}

	/// Whether it was there, and not taken back, when a phase ended with tick `end`.
	pub fn stands_at(&self, end: u64) -> bool {
		self.created < end && self.revoked.is_none_or(|(at, _)| at >= end)
	}
}

/// Who sees what of ballots, and when.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
pub enum Publicity {
	/// Everybody, as they are cast.
	Open,
	/// Until the close nobody but who cast it, then everybody.
	HiddenUntilClose,
}

/// Which grades a ballot takes.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq)]
enum Grading {
	Graded,
	Approval,
	YesNo,
}

/// By which rules an issue is decided: the beginning of the record.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq)]
pub struct Policy {
	name: Vec<u8>,
	polling: bool,
	/// Of admission (least and most), discussion, verification, voting, confirmation, and opening ballots.
	times: [u64; 7],
	admission: Quorum,
	/// What an initiative needs to be voted on.
	pub initiative: Quorum,
	/// How ballots are counted.
	pub rules: Rules,
	/// Who sees what of them.
	pub publicity: Publicity,
	grading: Grading,
	/// Whether people can let others decide.
	pub delegation: bool,
}

impl Policy {
	/// Whether what wins must have led before.
	pub fn asks_for_confirmation(&self) -> bool {
		let [.., confirmation, _] = self.times;
		confirmation > 0
	}
}
