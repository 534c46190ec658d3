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
		/// A territory decides from now on, or by another suffrage or right to initiate, or takes no new
		/// issues.
		UnitSet {
			/// Which.
			unit: TerritoryId,
			/// Who has a vote.
			suffrage: Suffrage,
			/// Who begins issues and initiatives.
			initiative_right: Suffrage,
			/// Whether new issues can begin.
			open: bool,
		},
		/// A policy was made, or has a new version.
		PolicySet {
			/// Of which unit.
			unit: TerritoryId,
			/// Which.
			policy: PolicyId,
			/// The version.
			version: u32,
		},
		/// A policy takes new issues, or no more.
		PolicyOpenSet {
			/// Which.
			policy: PolicyId,
			/// Whether it does.
			open: bool,
		},
		/// An area was made, or has a new version.
		AreaSet {
			/// Of which unit.
			unit: TerritoryId,
			/// Which.
			area: AreaId,
			/// The version.
			version: u32,
		},
		/// An area takes new issues, or no more.
		AreaOpenSet {
			/// Which.
			area: AreaId,
			/// Whether it does.
			open: bool,
		},
		/// A delegation ends soon, unless it is renewed: a reminder to the truster.
		DelegationEnding {
			/// In which unit.
			unit: TerritoryId,
			/// Who let somebody else decide.
			truster: T::VoterId,
			/// For what.
			scope: Scope,
			/// Whom; none for explicitly nobody.
			to: Option<T::VoterId>,
			/// When it ends.
			until: Tick,
		},
		/// Somebody asked to count what seeks admission.
		CheckScheduled {
			/// In which area.
			area: AreaId,
			/// As of which tick.
			at: Tick,
		},
		/// Somebody lets somebody else decide, or explicitly nobody.
		Delegated {
			/// In which unit.
			unit: TerritoryId,
			/// Who.
			truster: T::VoterId,
			/// For what.
			scope: Scope,
			/// Whom they trust.
			to: Option<T::VoterId>,
			/// Until when.
			until: Tick,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// Somebody took a delegation back.
		Undelegated {
			/// In which unit.
			unit: TerritoryId,
			/// Who.
			truster: T::VoterId,
			/// For what.
			scope: Scope,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// A trustee refused a delegation.
		Refused {
			/// In which unit.
			unit: TerritoryId,
			/// Whose.
			truster: T::VoterId,
			/// For what.
			scope: Scope,
			/// Who refused.
			trustee: T::VoterId,
		},
		/// Delegations that mean nothing any more were cleared.
		Pruned {
			/// In which unit.
			unit: TerritoryId,
			/// Whose.
			truster: T::VoterId,
		},
		/// A trustee said how many delegations they accept.
		AcceptanceSet {
			/// Who.
			voter: T::VoterId,
			/// How many.
			acceptance: Acceptance,
		},
		/// Somebody said whom they never want to decide for them.
		NeverSet {
			/// Who.
			voter: T::VoterId,
			/// How many they named.
			count: u32,
		},
		/// An issue began.
		IssueBegan {
			/// Which.
			issue: IssueId,
			/// Who decides.
			unit: TerritoryId,
			/// In which area.
			area: AreaId,
			/// By which policy.
			policy: PolicyId,
			/// What on the map it came from.
			object: Option<ObjectId>,
		},
		/// An initiative was added.
		InitiativeBegan {
			/// To which issue.
			issue: IssueId,
			/// Its number.
			initiative: u8,
			/// Who added it, if a person did.
			author: Option<T::VoterId>,
		},
		/// An initiative says something else.
		DraftAdded {
			/// Of which issue.
			issue: IssueId,
			/// Which.
			initiative: u8,
			/// The number of the draft.
			draft: u16,
		},
		/// A moderator said that a text must go: whoever keeps it has to erase it.
		Condemned {
			/// Of which issue.
			issue: IssueId,
			/// Which.
			text: Text,
		},
		/// An initiative was taken back.
		Revoked {
			/// Of which issue.
			issue: IssueId,
			/// Which.
			initiative: u8,
			/// What its initiators recommend instead.
			successor: Option<(IssueId, u8)>,
		},
		/// Somebody was asked to speak for an initiative.
		Invited {
			/// Of which issue.
			issue: IssueId,
			/// Which.
			initiative: u8,
			/// Who.
			voter: T::VoterId,
		},
		/// Somebody speaks for an initiative.
		InitiatorJoined {
			/// Of which issue.
			issue: IssueId,
			/// Which.
			initiative: u8,
			/// Who.
			voter: T::VoterId,
		},
		/// Somebody no longer speaks for an initiative, or will not.
		InitiatorLeft {
			/// Of which issue.
			issue: IssueId,
			/// Which.
			initiative: u8,
			/// Who.
			voter: T::VoterId,
		},
		/// Somebody takes part in a discussion, or no longer.
		InterestSet {
			/// In which issue.
			issue: IssueId,
			/// Who.
			voter: T::VoterId,
			/// Whether they do.
			interested: bool,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// Somebody supports an initiative.
		Supported {
			/// Of which issue.
			issue: IssueId,
			/// Which.
			initiative: u8,
			/// Who.
			voter: T::VoterId,
			/// The draft that they saw.
			draft: u16,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// Somebody no longer supports an initiative.
		Unsupported {
			/// Of which issue.
			issue: IssueId,
			/// Which.
			initiative: u8,
			/// Who.
			voter: T::VoterId,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// Somebody would have something different.
		Suggested {
			/// Of which issue.
			issue: IssueId,
			/// In which initiative.
			initiative: u8,
			/// The number of the suggestion.
			suggestion: u16,
			/// Who.
			by: T::VoterId,
		},
		/// Nobody has an opinion on a suggestion any more.
		SuggestionDied {
			/// Of which issue.
			issue: IssueId,
			/// Of which initiative.
			initiative: u8,
			/// Which.
			suggestion: u16,
		},
		/// Somebody thinks something of a suggestion, or no longer.
		Rated {
			/// Of which issue.
			issue: IssueId,
			/// Of which initiative.
			initiative: u8,
			/// Which.
			suggestion: u16,
			/// Who.
			voter: T::VoterId,
			/// What.
			opinion: Option<Opinion>,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// Something is different for somebody in an issue, or no longer: an act of the
		/// municipality.
		OverrideSet {
			/// In which issue.
			issue: IssueId,
			/// For whom.
			voter: T::VoterId,
			/// What.
			different: Option<Override>,
		},
		/// An issue is in its next phase.
		PhaseBegan {
			/// Which.
			issue: IssueId,
			/// In which phase.
			state: State,
			/// Since when.
			at: Tick,
		},
		/// No moment could be frozen at the end of a phase, or when the confirmation period of a vote was to
		/// begin: the phase, and the beginning of that period, are later. Whatever can be done in it can be done
		/// until then.
		PhaseExtended {
			/// Of which issue.
			issue: IssueId,
			/// Which phase.
			state: State,
			/// When it ends now: not before.
			due: Tick,
		},
		/// The support of an issue has been counted.
		SupportCounted {
			/// Which.
			issue: IssueId,
			/// At the end of which phase.
			moment: Moment,
			/// As of which tick.
			at: Tick,
		},
		/// It is known which initiatives are voted on.
		QuorumCounted {
			/// Of which issue.
			issue: IssueId,
			/// The weight that was asked for.
			quorum: u128,
			/// Which initiatives reached it, or need not.
			admitted: BoundedVec<u8, ConstU32<MAX_INITIATIVES>>,
		},
		/// Somebody voted, or voted anew.
		BallotCast {
			/// In which issue.
			issue: IssueId,
			/// Who.
			voter: T::VoterId,
			/// Whether the ballot is hidden until the close.
			sealed: bool,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// Somebody took a ballot back, or that they would not vote.
		BallotWithdrawn {
			/// In which issue.
			issue: IssueId,
			/// Who.
			voter: T::VoterId,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// Somebody said that they will not vote themselves.
		Declined {
			/// In which issue.
			issue: IssueId,
			/// Who.
			voter: T::VoterId,
			/// Whether the desk did it, on their mandate.
			assisted: bool,
		},
		/// A sealed ballot was opened.
		BallotRevealed {
			/// In which issue.
			issue: IssueId,
			/// Whose.
			voter: T::VoterId,
		},
		/// It is known what led when the confirmation period of a vote began.
		InterimCounted {
			/// In which issue.
			issue: IssueId,
			/// As of which tick.
			at: Tick,
			/// The initiative that led.
			leader: Option<u8>,
		},
		/// An issue has been counted.
		Decided {
			/// Which.
			issue: IssueId,
			/// The initiative that won.
			winner: Option<u8>,
		},
		/// An issue is over.
		Ended {
			/// Which.
			issue: IssueId,
			/// How.
			state: State,
		},
		/// What follows from a decision waits for its release.
		EnactmentPlanned {
			/// Of which issue.
			issue: IssueId,
			/// The initiative that won.
			initiative: u8,
			/// From which tick on anyone can release it.
			from: Tick,
		},
		/// What follows from a decision was released.
		Enacted {
			/// Of which issue.
			issue: IssueId,
			/// What came of it.
			result: DispatchResult,
		},
		/// What a decision would have released is not among what decisions can.
		NotEnacted {
			/// Of which issue.
			issue: IssueId,
		},
		/// What follows from a decision was not released in time, and never will be.
		EnactmentLapsed {
			/// Of which issue.
			issue: IssueId,
		},
		/// What follows from a decision was vetoed.
		Vetoed {
			/// Of which issue.
			issue: IssueId,
		},
		/// What people did in an issue has left the state.
		Cleared {
			/// Which.
			issue: IssueId,
		},
	}
}
