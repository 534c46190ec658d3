// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What happened.

use frame_support::pallet_macros::pallet_section;

/// What happened.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Something was put on the map, or begun as a draft.
		Submitted {
			/// Its id.
			object: ObjectId,
			/// By whom.
			author: Author<T::VoterId>,
			/// What sort of thing.
			kind: Kind,
			/// About what.
			category: CategoryId,
			/// Where, as the chain found.
			territory: TerritoryId,
			/// Who is to answer.
			body: Body,
			/// Whether it is a draft.
			draft: bool,
			/// Whether the desk did it, on the author's mandate.
			assisted: bool,
		},
		/// Something was said anew.
		Edited {
			/// About which object.
			object: ObjectId,
			/// By whom: the author, or somebody who writes with them.
			author: Author<T::VoterId>,
			/// The number of the version that is shown now.
			version: u32,
			/// Whether it took the place of a version so young that it is not listed.
			replaced: bool,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// An author took something off the map.
		Withdrawn {
			/// Which object.
			object: ObjectId,
			/// Whether the desk did it, on the author's mandate.
			assisted: bool,
		},
		/// An object went a step further in its life.
		Moved {
			/// Which object.
			object: ObjectId,
			/// From which state.
			from: State,
			/// To which one.
			to: State,
			/// In what capacity somebody took it there.
			by: Mover,
			/// Why.
			reason: Option<Reason>,
		},
		/// Another body is to answer.
		Referred {
			/// For which object.
			object: ObjectId,
			/// Who.
			body: Body,
			/// Whether because the answer was late.
			escalated: bool,
		},
		/// A person supports something.
		Supported {
			/// Which object.
			object: ObjectId,
			/// Who.
			voter: T::VoterId,
			/// How many support it now.
			supports: u32,
			/// Whether the desk did it, on the person's mandate.
			assisted: bool,
		},
		/// A person no longer supports something.
		Unsupported {
			/// Which object.
			object: ObjectId,
			/// Who.
			voter: T::VoterId,
			/// How many support it now.
			supports: u32,
			/// Whether the desk did it, on the person's mandate.
			assisted: bool,
		},
		/// Enough people support something for the next step.
		ThresholdReached {
			/// Which object.
			object: ObjectId,
			/// How many.
			supports: u32,
		},
		/// Something was brought to a vote.
		Brought {
			/// Which object.
			object: ObjectId,
			/// Which vote.
			issue: IssueId,
		},
		/// Another object says the same, and goes on for both.
		Merged {
			/// Which one.
			object: ObjectId,
			/// Into which.
			into: ObjectId,
		},
		/// An object goes on by itself again.
		Unmerged {
			/// Which one.
			object: ObjectId,
			/// Into which it had been merged.
			from: ObjectId,
		},
		/// Supports went over to what the object was merged into, once a person.
		SupportsMoved {
			/// From which object.
			object: ObjectId,
			/// To which.
			into: ObjectId,
			/// How many left the one.
			moved: u32,
			/// How many are left to move.
			left: u32,
			/// How many support the other now.
			supports: u32,
		},
		/// A person said whether something has been fixed.
		FixChecked {
			/// Which object.
			object: ObjectId,
			/// Who.
			voter: T::VoterId,
			/// What they said.
			confirmed: bool,
			/// How many have confirmed this fix.
			confirmed_by: u32,
			/// How many have disputed it.
			disputed_by: u32,
			/// Whether the desk did it, on the person's mandate.
			assisted: bool,
		},
		/// Some records of an archived object left the state.
		RecordsCleared {
			/// Which object.
			object: ObjectId,
			/// How many did.
			cleared: u32,
			/// How many are left to clear.
			left: u32,
		},
		/// An object left the state, with all that hung on it. A hash stays.
		Archived {
			/// Which object.
			object: ObjectId,
		},
		/// A municipality has a new category, or new rules for one.
		CategorySet {
			/// Which municipality.
			municipality: MunicipalityId,
			/// Which category.
			category: CategoryId,
			/// The version of the rules.
			version: u32,
		},
		/// What people may do about a category has changed.
		PhaseSet {
			/// Which municipality.
			municipality: MunicipalityId,
			/// Which category.
			category: CategoryId,
			/// What they may do now.
			phase: Phase,
		},
		/// A territory has its own route for a category, or no longer.
		RouteSet {
			/// Which category.
			category: CategoryId,
			/// Which territory.
			territory: TerritoryId,
			/// The route.
			route: Option<Route>,
		},
		/// Somebody commented.
		Commented {
			/// On which object.
			object: ObjectId,
			/// The number of the update.
			number: u32,
			/// Who.
			author: Author<T::VoterId>,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// An office answered.
		Answered {
			/// To which object.
			object: ObjectId,
			/// The number of the update.
			number: u32,
			/// Of which municipality.
			municipality: MunicipalityId,
		},
		/// A person reported that something breaks a rule.
		Flagged {
			/// Which object.
			object: ObjectId,
			/// Which rule.
			breach: Breach,
			/// How many reports there are.
			flags: u32,
		},
		/// A moderator hid something.
		Hidden {
			/// Which object.
			object: ObjectId,
			/// Of which municipality.
			municipality: MunicipalityId,
			/// Which moderator.
			moderator: T::AccountId,
			/// Why.
			breach: Breach,
		},
		/// An author appealed against it.
		Appealed {
			/// Which object.
			object: ObjectId,
			/// Who.
			author: Author<T::VoterId>,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// Another moderator decided.
		AppealDecided {
			/// Which object.
			object: ObjectId,
			/// Of which municipality.
			municipality: MunicipalityId,
			/// Which moderator.
			moderator: T::AccountId,
			/// Whether it is shown again.
			granted: bool,
		},
		/// A moderator showed something again.
		Restored {
			/// Which object.
			object: ObjectId,
			/// Of which municipality.
			municipality: MunicipalityId,
			/// Which moderator.
			moderator: T::AccountId,
		},
		/// Content is gone: whoever keeps the bytes may erase them.
		MarkedDead {
			/// Of which object.
			object: ObjectId,
			/// Which reference.
			reference: Reference,
			/// Why.
			reason: DeathReason,
		},
		/// A task has new slots.
		SlotsSet {
			/// Which task.
			object: ObjectId,
		},
		/// A person signed up.
		SignedUp {
			/// For which task.
			object: ObjectId,
			/// Who.
			voter: T::VoterId,
			/// For which slot.
			slot: u8,
			/// Whether the desk did it, on the person's mandate.
			assisted: bool,
		},
		/// A person no longer comes.
		SignUpCancelled {
			/// To which task.
			object: ObjectId,
			/// Who.
			voter: T::VoterId,
			/// Whether the desk did it, on the person's mandate.
			assisted: bool,
		},
		/// An organiser said who came.
		Attended {
			/// To which task.
			object: ObjectId,
			/// Who.
			voter: T::VoterId,
			/// Whether they did.
			came: bool,
			/// Who says so.
			by: Author<T::VoterId>,
		},
		/// A second person said how long somebody worked.
		HoursConfirmed {
			/// For which task.
			object: ObjectId,
			/// Who worked.
			voter: T::VoterId,
			/// How long.
			minutes: u32,
			/// Who says so.
			second: Author<T::VoterId>,
		},
		/// Somebody has something to do with an object, or no longer.
		WritingSet {
			/// Which object.
			object: ObjectId,
			/// Who.
			who: Author<T::VoterId>,
			/// What.
			writing: Option<Writing>,
		},
		/// An officer decided who looks after something.
		ClaimDecided {
			/// Which object.
			object: ObjectId,
			/// Who had asked.
			who: Author<T::VoterId>,
			/// Whether they do.
			granted: bool,
			/// Why.
			reason: Reason,
			/// Of which municipality.
			municipality: MunicipalityId,
			/// Which officer.
			officer: T::AccountId,
		},
		/// An organisation stands behind something.
		Endorsed {
			/// Which object.
			object: ObjectId,
			/// Which organisation.
			organisation: OrganisationId,
			/// How many do.
			endorsements: u32,
		},
		/// An organisation no longer does.
		Unendorsed {
			/// Which object.
			object: ObjectId,
			/// Which organisation.
			organisation: OrganisationId,
			/// How many do.
			endorsements: u32,
		},
		/// An expert was asked what something would take, or no longer.
		ValuatorSet {
			/// About which object.
			object: ObjectId,
			/// Who.
			valuator: T::AccountId,
			/// Whether they are asked.
			assigned: bool,
		},
		/// An expert said what something would take.
		Evaluated {
			/// Which object.
			object: ObjectId,
			/// Who.
			valuator: T::AccountId,
			/// Whether it can be done.
			feasible: bool,
		},
		/// An object has new links.
		LinksSet {
			/// Which object.
			object: ObjectId,
		},
		/// An object is part of a bundle, or no longer.
		WholeSet {
			/// Which object.
			object: ObjectId,
			/// Which bundle.
			whole: Option<ObjectId>,
		},
		/// An office said who looks into something besides, or under which number.
		HandlingSet {
			/// Which object.
			object: ObjectId,
			/// Of which municipality.
			municipality: MunicipalityId,
			/// Which officer.
			officer: T::AccountId,
		},
	}
}
