// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What happened.

use frame_support::pallet_macros::pallet_section;

/// What happened.
#[pallet_section]
mod events {
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// A municipality joined the consortium.
		MunicipalityAdmitted {
			/// Its number.
			municipality: MunicipalityId,
			/// The account that acts for it.
			governance: T::AccountId,
			/// Whether it votes.
			seat: bool,
		},
		/// A municipality may not act or vote until it is restored.
		MunicipalitySuspended {
			/// Its number.
			municipality: MunicipalityId,
		},
		/// A suspended municipality may act and vote again.
		MunicipalityRestored {
			/// Its number.
			municipality: MunicipalityId,
		},
		/// A municipality left the consortium, with its officers, signatories and validators.
		MunicipalityRemoved {
			/// Its number.
			municipality: MunicipalityId,
		},
		/// A municipality changed its contact or its statute.
		DocumentsUpdated {
			/// Its number.
			municipality: MunicipalityId,
		},
		/// A motion passed by two thirds had its call dispatched as Root.
		Enacted,
		/// A municipality's governance was offered to another account.
		HandOverOffered {
			/// Its number.
			municipality: MunicipalityId,
			/// Who may accept.
			to: T::AccountId,
		},
		/// The offer was taken back.
		HandOverCancelled {
			/// The municipality's number.
			municipality: MunicipalityId,
		},
		/// Another account governs a municipality.
		GovernanceChanged {
			/// Its number.
			municipality: MunicipalityId,
			/// Who governed it until now.
			from: T::AccountId,
			/// Who governs it from now on.
			to: T::AccountId,
		},
		/// A municipality declared who signs for its governance account.
		SignatoriesDeclared {
			/// Its number.
			municipality: MunicipalityId,
			/// All of them.
			signatories: Vec<T::AccountId>,
		},
		/// Somebody was appointed, or their appointment renewed.
		OfficerAppointed {
			/// By which municipality.
			municipality: MunicipalityId,
			/// Who.
			who: T::AccountId,
			/// As what.
			role: Role,
			/// The first block at which they are not in office any more.
			until: BlockNumberFor<T>,
		},
		/// The municipality withdrew an appointment.
		AppointmentWithdrawn {
			/// Which municipality.
			municipality: MunicipalityId,
			/// Whose.
			who: T::AccountId,
			/// As what.
			role: Role,
		},
		/// An officer resigned.
		OfficerResigned {
			/// From which municipality's office.
			municipality: MunicipalityId,
			/// Who.
			who: T::AccountId,
			/// As what.
			role: Role,
		},
		/// An appointment that had run out was cleared.
		AppointmentExpired {
			/// Which municipality's.
			municipality: MunicipalityId,
			/// Whose.
			who: T::AccountId,
			/// As what.
			role: Role,
		},
		/// A municipality proposed a validator.
		ValidatorNominated {
			/// Which municipality.
			municipality: MunicipalityId,
			/// The validator's stash.
			stash: T::AccountId,
		},
		/// A validator that had not been admitted was withdrawn.
		NominationWithdrawn {
			/// The validator's stash.
			stash: T::AccountId,
		},
		/// A validator set or changed its session keys. They are used two sessions later.
		KeysSet {
			/// The validator's stash.
			stash: T::AccountId,
		},
		/// A validator that had not been admitted removed its session keys.
		KeysPurged {
			/// The validator's stash.
			stash: T::AccountId,
		},
		/// The consortium admitted a validator. It starts two sessions later.
		ValidatorAdmitted {
			/// Which municipality's.
			municipality: MunicipalityId,
			/// The validator's stash.
			stash: T::AccountId,
		},
		/// It was decided that a validator goes. Where the others would be too few, or one
		/// municipality too strong without it, it stays until a replacement starts.
		ValidatorMarked {
			/// The validator's stash.
			stash: T::AccountId,
			/// Why.
			reason: Reason,
		},
		/// A validator is not in the wanted set any more. It stops two sessions later at most.
		ValidatorLeaving {
			/// The validator's stash.
			stash: T::AccountId,
		},
		/// A validator is out: its keys and its registration are gone.
		ValidatorLeft {
			/// The validator's stash.
			stash: T::AccountId,
		},
		/// The validators of a coming session differ from those before.
		ValidatorsChanging {
			/// The session at whose start the change takes effect.
			session: SessionIndex,
			/// Who starts.
			joining: Vec<T::AccountId>,
			/// Who stops.
			leaving: Vec<T::AccountId>,
		},
		/// The number of validators that there must always be was changed.
		MinimumChanged {
			/// The new number.
			minimum: u32,
		},
	}
}
