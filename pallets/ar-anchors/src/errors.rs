// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Why a call was refused.

use frame_support::pallet_macros::pallet_section;

/// Why a call was refused.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such anchor, or it has been archived.
		UnknownAnchor,
		/// The anchor is somebody else's.
		NotAuthor,
		/// The table of states has no such step for whoever tried it.
		NotAllowed,
		/// This step needs a reason.
		ReasonMissing,
		/// The anchor has changed since: look at it again.
		OtherVersion,
		/// The position is in no territory that a municipality answers for, the territory named is
		/// closed or not around all of it, an office acted outside of its municipality, or the anchor
		/// would move to another one.
		OutsideTerritory,
		/// A position is not on the globe: longitude −180° to 180°, latitude −90° to 90°.
		OffTheGlobe,
		/// An angle beyond half a turn, or a pitch beyond a quarter.
		AngleOutOfRange,
		/// The quaternion's length is not one.
		NotUnitQuaternion,
		/// The picture's or marker's hash is not a multihash of an accepted function.
		BadMarkerHash,
		/// A point is no area.
		NotAnArea,
		/// The pose is not in the area, or on the line.
		OutsideArea,
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
		/// An anchor would stand on itself, through others or directly.
		CircularStand,
		/// Too many anchors would stand on each other.
		TooDeep,
		/// An anchor would stand more than a kilometre from the one that it stands on.
		TooFarAway,
		/// The anchor is suspended or retired, or nobody but its author can stand on it yet.
		NotStanding,
		/// As many as there can be: anchors of this author, anchors on this one, steps, reports, dead
		/// references.
		CapReached,
		/// This author has as many anchors in this small place as there can be.
		Crowded,
		/// Only an organisation can show something to its own members.
		NotOrganisation,
		/// A link of an anchor to itself.
		LinkedToItself,
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
		/// The asset has no alternative text.
		NoAlternativeText,
		/// The same bytes twice among the asset and its variants.
		VariantTwice,
		/// The window ends before it begins.
		EndsBeforeItBegins,
		/// The window has ended.
		AlreadyOver,
		/// The window has not ended, or there is none.
		NotOver,
		/// The signer is no proposal officer of this municipality.
		NotProposalOfficer,
		/// The signer is no moderator of this municipality.
		NotModerator,
		/// The signer is neither a moderator nor a proposal officer of this municipality.
		NotReviewer,
		/// The anchor is suspended.
		Suspended,
		/// The anchor is not suspended.
		NotSuspended,
		/// These are not the words of the anchor, or not those that were hidden.
		OtherWords,
		/// What the anchor shows does not hold this reference.
		NotInWords,
		/// Whoever suspended it cannot look at it again.
		SamePerson,
		/// There is an appeal already.
		AlreadyAppealed,
		/// There is no appeal.
		NotAppealed,
		/// The appeal has been turned down.
		AlreadyDecided,
		/// This person reported it already.
		AlreadyFlagged,
		/// The reference is dead already.
		AlreadyDead,
		/// The anchor is not retired.
		StillStanding,
		/// It is too early for this.
		TooEarly,
		/// Zero, or more than one call does.
		LimitOutOfRange,
	}
}
