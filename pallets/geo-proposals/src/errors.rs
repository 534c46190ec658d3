// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Why a call was refused.

use frame_support::pallet_macros::pallet_section;

/// Why a call was refused.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such object, or it has been archived.
		UnknownObject,
		/// The municipality that answers there has no category with this id.
		UnknownCategory,
		/// The category does not take this now: submissions, supports or comments are closed.
		CategoryClosed,
		/// Nothing of this kind can be about the category.
		KindNotTaken,
		/// The rules contradict themselves or leave a bound of the chain.
		BadRules,
		/// A route leads back to where it comes from.
		BadRoute,
		/// The category has no route of its own in this territory.
		UnknownRoute,
		/// No such body can act, there is none, or it is named twice.
		UnknownBody,
		/// That body has it already.
		SameBody,
		/// The position is in no territory that a municipality answers for, the territory named is
		/// closed or not around all of it, or an office acted outside of its municipality.
		OutsideTerritory,
		/// A position is not on the globe: longitude −180° to 180°, latitude −90° to 90°.
		OffTheGlobe,
		/// A position has more digits than its precision class allows.
		TooPrecise,
		/// A line of one position, or a ring of fewer than four.
		TooFewPositions,
		/// A ring whose last position is not its first.
		RingNotClosed,
		/// The same position twice in a row.
		RepeatedPosition,
		/// A border that crosses or touches itself.
		SelfCrossing,
		/// A hole that is not in its polygon, or in another hole.
		HoleOutside,
		/// A line or polygon that reaches a pole, or is wider than half the globe: also what lies across the
		/// antimeridian (180°), which has to be cut there into two.
		OverAPole,
		/// A line or polygon that is wider or higher than two degrees.
		TooWide,
		/// As many as there can be: objects of this author, supports by this person, categories of
		/// this municipality, comments, and so on.
		CapReached,
		/// This author has put as much on the map about the category as its rules allow in the
		/// period.
		AllowanceSpent,
		/// This author has as many objects in this small place as there can be.
		Crowded,
		/// As many objects of this author are hidden as there can be: nothing new before some are
		/// restored or archived.
		TooManyHidden,
		/// The text is shorter than the category asks for.
		TextTooShort,
		/// A field that must be filled in is not.
		FieldMissing,
		/// The category has no such field.
		UnknownField,
		/// A field is filled with something else than it holds.
		FieldOfWrongType,
		/// A field's text is too long.
		FieldTooLong,
		/// A field's number or option is out of range.
		FieldOutOfRange,
		/// Fields are given twice, or not in the order of the category.
		FieldsNotSorted,
		/// The object is somebody else's.
		NotAuthor,
		/// The object cannot be acted on: it is a draft, closed, or hidden.
		NotOpen,
		/// The object is hidden, or what its supports would move to is.
		Hidden,
		/// The object is not hidden.
		NotHidden,
		/// These are not the words that were hidden; or neither those of today nor of a listed version.
		OtherWords,
		/// The author's words do not hold this reference.
		NotInWords,
		/// The table of states has no such step for whoever tried it.
		NotAllowed,
		/// This step needs a reason.
		ReasonMissing,
		/// The object is not over and done with.
		StillOpen,
		/// It is too early for this.
		TooEarly,
		/// It is too late for this.
		TooLate,
		/// Nothing is overdue.
		NotOverdue,
		/// It went to the next higher office already.
		AlreadyEscalated,
		/// As many versions are listed as there can be.
		TooManyVersions,
		/// Somebody from elsewhere, where the category asks residents only; or a merge that would bring
		/// their supports there.
		FromElsewhere,
		/// This person supports it already.
		AlreadySupported,
		/// This person does not support it.
		NotSupported,
		/// Too few people support it so far, or what something with enough support would be merged into.
		ThresholdNotReached,
		/// It has been brought to a vote.
		AlreadyBrought,
		/// The category's rules name no vote.
		NoBallot,
		/// The vote is another municipality's; or a district's, and the rules name a threshold for elsewhere.
		BallotElsewhere,
		/// An object would be merged into itself, or into what was merged into it.
		CircularMerge,
		/// The object was not merged into another.
		NotMerged,
		/// Supports are still on their way from one object to another: move them first.
		StillArriving,
		/// No supports are left to move.
		NothingToMove,
		/// Nobody says that it was fixed, or its category does not ask citizens.
		NotFixed,
		/// Neither the author nor a supporter, nor somebody who was there.
		NotConcerned,
		/// This person said so already.
		AlreadyChecked,
		/// The signer does not answer proposals for this municipality.
		NotProposalOfficer,
		/// The signer is no moderator of this municipality.
		NotModerator,
		/// There is no such update.
		UnknownUpdate,
		/// The reference is dead already.
		AlreadyDead,
		/// This person reported it already.
		AlreadyFlagged,
		/// There is an appeal already.
		AlreadyAppealed,
		/// There is no appeal.
		NotAppealed,
		/// The appeal has been decided.
		AlreadyDecided,
		/// The same person cannot do both.
		SamePerson,
		/// The object is no task.
		NotTask,
		/// The task has no such slot.
		UnknownSlot,
		/// People have signed up for the slot: it stays when it is, and has a place for each of them.
		SlotTaken,
		/// A slot without a single place.
		NoPlaces,
		/// All places of the slot are taken.
		SlotFull,
		/// This person signed up already.
		AlreadySignedUp,
		/// This person did not sign up.
		NotSignedUp,
		/// It is on record already whether this person came.
		AlreadyRecorded,
		/// Nobody has confirmed that this person was there.
		NotCheckedIn,
		/// A second person has confirmed it already.
		AlreadyConfirmed,
		/// No minutes, or more than the slot has.
		MinutesOutOfRange,
		/// They write with the author already, or have asked to.
		AlreadyWrites,
		/// They neither write with the author nor have asked to.
		UnknownWriter,
		/// They have not asked the author.
		NotAsked,
		/// A proposal, a report and a story stay their author's: nobody else looks after them.
		NotForKeepers,
		/// They have not asked the office.
		NotClaimed,
		/// Only an organisation can.
		NotOrganisation,
		/// The organisation endorses it already.
		AlreadyEndorsed,
		/// The organisation does not endorse it.
		NotEndorsed,
		/// The account is no valuator of this municipality, or was not asked.
		NotValuator,
		/// The valuator has been asked already.
		AlreadyValuator,
		/// The valuator has answered already.
		AlreadyEvaluated,
		/// The same link twice.
		LinkedTwice,
		/// A link of an object to itself.
		LinkedToItself,
		/// A bundle would be part of itself.
		CircularBundle,
		/// A bundle would have too many levels of parts.
		TooDeep,
		/// It is part of this bundle already.
		AlreadyPart,
		/// It is part of no bundle.
		NotPart,
		/// A case number of other characters than letters, digits and `-/._:`.
		BadCaseNumber,
		/// Zero, or more than one call does.
		LimitOutOfRange,
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
		/// The validity ends before it begins.
		EndsBeforeItBegins,
		/// The validity has ended.
		AlreadyOver,
	}
}
