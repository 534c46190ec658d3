// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{AnchorId, CategoryId, IssueId, ObjectId, TerritoryId};
use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo,
};

/// Something a person did that a reward rule may look at. What they chose is never part of it.
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
	/// one that the issue began with.
	Decided {
		/// Which.
		issue: IssueId,
		/// For which initiative they spoke.
		initiative: u8,
		/// Whether it won.
		won: bool,
	},
}

/// Told about every civic action once, after it has happened. Cannot refuse it, and calls nothing
/// back.
pub trait OnCivicAction<VoterId> {
	/// `voter` did `action` in `territory`.
	fn on_civic_action(voter: &VoterId, territory: TerritoryId, action: CivicAction);
}

impl<VoterId> OnCivicAction<VoterId> for () {
	fn on_civic_action(_: &VoterId, _: TerritoryId, _: CivicAction) {}
}
