// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Why something was refused, as wallets show it.

use frame_support::pallet_macros::pallet_section;

/// The errors of this pallet.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such organisation.
		NoSuchOrganisation,
		/// The organisation is suspended or dissolved.
		NotActive,
		/// The organisation is not suspended.
		NotSuspended,
		/// The organisation was dissolved.
		Dissolved,
		/// The organisation was not dissolved.
		NotDissolved,
		/// Only a registrar of the organisation's home municipality may do this.
		NotRegistrar,
		/// There is no open territory of a municipality with this number.
		NoSuchTerritory,
		/// The name is empty, not UTF-8, or holds control characters.
		BadName,
		/// The reference to the documents is malformed.
		BadDocuments,
		/// The account already belongs to a person, an office or an organisation.
		AccountInUse,
		/// The account was replaced too recently.
		TooSoon,
		/// You are not a member of this organisation.
		NotMember,
		/// There is no such member.
		NoSuchMember,
		/// They are a member already.
		AlreadyMember,
		/// They are invited already.
		AlreadyInvited,
		/// There is no such invitation.
		NotInvited,
		/// Whoever invited may no longer offer this rank.
		InvitationLapsed,
		/// This takes a higher rank than yours.
		RankTooLow,
		/// An organisation must keep an administrator: hand over first, or dissolve it.
		LastAdministrator,
		/// Only the last administrator, or the registrar, may dissolve an organisation.
		NotLastAdministrator,
		/// They are an administrator already.
		AlreadyAdministrator,
		/// Nothing would change.
		NothingToChange,
		/// The organisation has as many members as it may have.
		TooManyMembers,
		/// The organisation has as many open invitations as it may have.
		TooManyInvitations,
		/// The person belongs to as many organisations as they may.
		TooManyMemberships,
		/// The organisation is part of another one already.
		HasParent,
		/// The organisation is part of no other.
		NoParent,
		/// There is no such request.
		NoRequest,
		/// An organisation cannot be part of itself, not even by way of others.
		Circular,
		/// At most four levels of organisations may stand above each other.
		TooDeep,
		/// Nothing is left to clear.
		NothingToClear,
		/// No number is left for another organisation.
		NoIdLeft,
	}
}
