// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Why a call was refused.

use frame_support::pallet_macros::pallet_section;

/// Why a call was refused.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// This territory does not decide anything.
		UnknownUnit,
		/// The unit has no such area.
		UnknownArea,
		/// The unit has no such policy.
		UnknownPolicy,
		/// There is no such issue, or not in this unit.
		UnknownIssue,
		/// The issue has no such initiative.
		UnknownInitiative,
		/// The initiative has no such draft.
		UnknownDraft,
		/// The initiative has no such suggestion.
		UnknownSuggestion,
		/// Nobody with this id can act.
		UnknownVoter,
		/// The signer does not govern this territory.
		NotGoverning,
		/// The signer has no such role in the municipality that answers for this territory.
		NotOfficer,
		/// No class at all, or something that is none.
		BadClasses,
		/// No age class at all, or something that is none.
		BadAges,
		/// The territory is closed, or there is none such.
		TerritoryClosed,
		/// The times of a policy contradict each other or are longer than can be: every phase takes
		/// some time; what is asked for admission is within its longest time, and a poll has none;
		/// ballots that are hidden are revealed, and others are not; a veto falls into the delay.
		BadTimes,
		/// A confirmation period is a part of the voting, at least a step of the grid, and for open
		/// ballots only: of sealed ones nobody knows what leads.
		BadConfirmation,
		/// A share is more than the whole, or the rule by which an area admits issues is out of its
		/// bounds.
		BadQuorum,
		/// A bar on reverse beat paths needs tuple strength.
		BadRules,
		/// The area does not allow this policy.
		PolicyNotAllowed,
		/// Only officers ask by this policy.
		PollingOnly,
		/// This policy is not for polls.
		NotPolling,
		/// A poll asks something.
		NothingAsked,
		/// Unit, area or policy take nothing new.
		Closed,
		/// The matter lies outside of the area's unit.
		OutsideUnit,
		/// Something is named twice.
		NamedTwice,
		/// As many versions as an area or a policy can have.
		TooManyVersions,
		/// As many areas as a unit can have, closed ones included.
		TooManyAreas,
		/// As many policies as a unit can have, closed ones included.
		TooManyPolicies,
		/// As many issues as can be open on the whole chain.
		TooManyOpenIssues,
		/// As many issues of the area seek admission as can at a time.
		TooManyInAdmission,
		/// As many initiatives as an issue can have, those that were revoked included.
		TooManyInitiatives,
		/// As many drafts as an initiative can have.
		TooManyDrafts,
		/// As many initiators as an initiative can have, those invited included.
		TooManyInitiators,
		/// As many suggestions as an initiative can have at a time, or ever.
		TooManySuggestions,
		/// This person has an opinion on as many suggestions of the issue as one can.
		TooManyOpinions,
		/// This person has said as much about delegation in the unit, for areas or for issues, as one can.
		TooManyDelegations,
		/// As many overrides as an issue can have, those taken back included.
		TooManyOverrides,
		/// This person has begun, or newly supported, as much as one can in the period.
		AllowanceSpent,
		/// This person has as many of these as one can: initiatives in an issue, those that were revoked
		/// included; suggestions to an initiative that they stand behind; issues of an area that seek
		/// admission. There is room for others.
		OwnCapReached,
		/// This person may not take part there.
		NotEntitled,
		/// This person may not begin, or speak for, an initiative there.
		MayNotInitiate,
		/// To trust nobody at all is to withdraw one's delegation.
		NobodyAtUnit,
		/// A delegation to oneself.
		ToOneself,
		/// The trustee may not take part there, or cannot act.
		TrusteeNotEntitled,
		/// The trustee accepts no more delegations.
		TrusteeClosed,
		/// The truster said never to this trustee.
		NeverTrusted,
		/// A delegation to one of them is there: take it back first.
		StillTrusted,
		/// There is no such delegation.
		NotDelegated,
		/// By this policy nobody decides for others.
		NoDelegation,
		/// A delegation that ends before it begins, or later than can be.
		TermOutOfRange,
		/// It is too late for this: the issue is in a later phase, or over.
		TooLate,
		/// It is too early for this.
		TooEarly,
		/// No phase is over but for what takes a count.
		NothingDue,
		/// Nothing would change.
		NothingNew,
		/// No issue of the area seeks admission.
		NothingToCheck,
		/// It will happen no later in any case.
		AlreadyScheduled,
		/// The area is being counted: ask again when that is done.
		CheckUnderWay,
		/// This person does not speak for the initiative.
		NotInitiator,
		/// This person speaks for it, or is asked to, already.
		AlreadyInitiator,
		/// Nobody has asked this person to speak for the initiative.
		NotInvited,
		/// The last initiator cannot leave: revoke the initiative instead.
		LastInitiator,
		/// The initiative was taken back.
		AlreadyRevoked,
		/// There is another draft by now: look at it first.
		DraftChanged,
		/// This person does not support the initiative.
		NotSupported,
		/// The text is condemned already.
		AlreadyCondemned,
		/// The issue is not voted on now.
		NotVoting,
		/// Ballots are not opened now.
		NotRevealing,
		/// By this policy ballots are hidden until the close: seal yours.
		BallotsAreSealed,
		/// By this policy ballots are open.
		BallotsAreOpen,
		/// Two grades for one initiative, or grades that are not by rising number.
		GradesNotSorted,
		/// The policy does not take this grade.
		GradeOutOfRange,
		/// The initiative is not voted on: it was taken back, or did not reach the quorum.
		NotAdmitted,
		/// This person has voted: withdraw the ballot first.
		AlreadyVoted,
		/// This person has handed in nothing that could be withdrawn or opened.
		NotVoted,
		/// This ballot is open already.
		AlreadyRevealed,
		/// This is not what the ballot was sealed with.
		WrongOpening,
		/// Nothing is different for this person.
		NoOverride,
		/// More weight than one person can have.
		WeightOutOfRange,
		/// By this policy nothing follows by itself.
		NoEffect,
		/// This is not a call, or not one that a decision can release.
		NotEnactable,
		/// The action is longer than what a decision can release, or does not say how long it is.
		ActionTooLong,
		/// The action is not as long as was stated.
		ActionLengthWrong,
		/// No decision of this issue waits for its release.
		NothingToEnact,
		/// Nobody has brought the bytes of the action yet.
		ActionUnknown,
		/// The action weighs more than was stated.
		TooHeavy,
		/// Zero, or more than one call does.
		LimitOutOfRange,
		/// The issue is not over.
		StillOpen,
		/// A count still needs it.
		StillCounted,
		/// Nothing is left to clear.
		NothingToClear,
		/// The title is empty.
		EmptyTitle,
		/// The title is not one line of UTF-8, or contains characters that would disguise it.
		BadTitle,
		/// A content reference's hash is not a multihash of an accepted function.
		BadContentHash,
		/// A content reference's media type is not one.
		BadMediaType,
		/// A content reference says that there is nothing.
		EmptyContent,
		/// A content reference's language is not a language tag.
		BadLanguage,
		/// A picture, a film or a sound has no alternative text.
		NoAlternativeText,
	}
}
