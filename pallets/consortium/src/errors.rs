// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Why a call was refused.

use frame_support::pallet_macros::pallet_section;

/// Why a call was refused.
#[pallet_section]
mod errors {
	#[pallet::error]
	pub enum Error<T> {
		/// No member of the consortium has this number.
		NoSuchMunicipality,
		/// The municipality is suspended.
		Suspended,
		/// The municipality is not suspended.
		NotSuspended,
		/// The consortium has as many members as it can.
		TooManyMunicipalities,
		/// Nobody with a vote would be left.
		LastMember,
		/// Fewer than two thirds of the others agreed.
		NotEnoughAyes,
		/// The name is empty, or holds characters that cannot be shown.
		BadName,
		/// A document's reference is malformed.
		BadDocument,
		/// The account does not govern a municipality.
		NotGovernance,
		/// The account governs a municipality already.
		AlreadyGoverns,
		/// The municipality's governance has not been offered to anybody.
		NoHandOver,
		/// The municipality's governance has been offered to somebody else.
		NotOffered,
		/// An account is in the list twice.
		DuplicateSignatory,
		/// The municipality has as many appointments as it can.
		TooManyOfficers,
		/// An appointment must end in the future, and within the longest term.
		BadTerm,
		/// There is no such appointment.
		NotAppointed,
		/// The appointment has not run out.
		StillInOffice,
		/// Only the municipality and its validator operators decide about its validators.
		NotOperator,
		/// The municipality has as many validators as it can.
		TooManyNominations,
		/// The stash is nominated already, or has not left yet.
		AlreadyNominated,
		/// The account is not a nominated validator.
		NotNominated,
		/// The validator has been admitted already.
		AlreadyAdmitted,
		/// The validator has not been admitted.
		NotAdmitted,
		/// The validator is about to leave.
		AlreadyLeaving,
		/// The validator has no session keys.
		KeysNotSet,
		/// A member of the set cannot do without its session keys.
		KeysInUse,
		/// The session keys were changed too short a time ago.
		TooSoon,
		/// The set has as many validators as it can.
		TooManyValidators,
		/// Fewer validators than the minimum would be left.
		MinimumReached,
		/// One municipality would hold a third of the validators or more.
		ThirdReached,
		/// The minimum must be at least one, and at most what runs, is queued and is admitted.
		BadMinimum,
	}
}
