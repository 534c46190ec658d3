// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{AnchorId, CategoryId, IssueId, ObjectId, TerritoryId};
use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo,
};

/// Something that a reward rule may look at: what a person did, or how something ended that people had
/// begun. What somebody chose is never part of it.
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
pub enum CivicAction {
	/// Put something on the map.
	Submitted {
		/// What.
		object: ObjectId,
		/// About what.
		category: CategoryId,
	},
	/// Supported something on the map.
	Supported {
		/// What.
		object: ObjectId,
	},
	/// Said whether something reported has really been solved.
	FixChecked {
		/// What.
		object: ObjectId,
	},
	/// Signed up for a task.
	SignedUp {
		/// Which.
		object: ObjectId,
	},
	/// Was there when the task was done, as its organiser confirmed.
	CheckedIn {
		/// Which.
		object: ObjectId,
	},
	/// Worked on a task for some time, as a second person confirmed.
	HoursConfirmed {
		/// Which.
		object: ObjectId,
		/// How long.
		minutes: u32,
	},
	/// Had signed up for a task and did not come.
	MissedTask {
		/// Which.
		object: ObjectId,
	},
	/// Thought of something that stands over the city, as an officer approved for the first time.
	Anchored {
		/// What.
		anchor: AnchorId,
	},
	/// Voted in an issue, whatever they said in it.
	Voted {
		/// Which.
		issue: IssueId,
	},
	/// Brought an issue to its decision: spoke for the initiative that won or, where none did, for the
	/// one that the issue began with. Where nobody speaks for that, the issue came to its decision all
	/// the same.
	Decided {
		/// Which.
		issue: IssueId,
		/// For which initiative they spoke.
		initiative: u8,
		/// Whether it won.
		won: bool,
	},
	/// An issue ended without a vote.
	Cancelled {
		/// Which.
		issue: IssueId,
	},
}

/// Told about every civic action once, after it has happened. Cannot refuse it, and calls nothing
/// back.
pub trait OnCivicAction<VoterId> {
	/// `voter` did `action` in `territory`. None where nobody in particular did it: an office asked, or
	/// something ended without a vote.
	fn on_civic_action(voter: Option<&VoterId>, territory: TerritoryId, action: CivicAction);
}

impl<VoterId> OnCivicAction<VoterId> for () {
	fn on_civic_action(_: Option<&VoterId>, _: TerritoryId, _: CivicAction) {}
}
