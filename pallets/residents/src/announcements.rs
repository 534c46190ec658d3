// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the pallet says: its events and errors.

use frame_support::pallet_macros::pallet_section;

/// Events and errors, as the pallet's module takes them in.
#[pallet_section]
mod announcements {
	/// What happened. `by` is the officer's or the signer's account.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	#[allow(missing_docs)] // Each field is what its name and type say; the variants are documented.
	pub enum Event<T: Config> {
		/// Somebody is a resident until the end of the day `expires`; `revived` if they were one
		/// before and have their old id.
		Attested {
			resident: ResidentId,
			account: T::AccountId,
			home: TerritoryId,
			class: Class,
			age: AgeClass,
			weight: u32,
			expires: Day,
			revived: bool,
			by: Option<T::AccountId>,
		},
		/// One person of a batch, counted from 0, was not attested.
		AttestationRefused { index: u32, error: DispatchError },
		/// A batch was worked through.
		BatchAttested {
			municipality: MunicipalityId,
			attested: u32,
			refused: u32,
			by: T::AccountId,
		},
		/// A resident keeps their rights until the end of the day `expires`.
		Renewed { resident: ResidentId, expires: Day, by: T::AccountId },
		/// A resident's class, age class and weight were set.
		Reclassified {
			resident: ResidentId,
			class: Class,
			age: AgeClass,
			weight: u32,
			by: T::AccountId,
		},
		/// A resident has no rights until restored.
		Suspended { resident: ResidentId, reason: ReasonCode, by: T::AccountId },
		/// A suspended resident has their rights again.
		Restored { resident: ResidentId, by: T::AccountId },
		/// A resident wishes to move to another municipality, or no longer does.
		MoveAsked { resident: ResidentId, municipality: Option<MunicipalityId> },
		/// A resident has a new home.
		Moved { resident: ResidentId, from: TerritoryId, to: TerritoryId, by: T::AccountId },
		/// A resident signs with another key from now on.
		KeyChanged { resident: ResidentId, old: T::AccountId, new: T::AccountId, how: KeyChange },
		/// A registrar set something in motion. The resident's key can object until it is completed,
		/// which is not before `due`.
		ActProposed {
			resident: ResidentId,
			act: Act<T::AccountId>,
			due: BlockNumberFor<T>,
			by: T::AccountId,
		},
		/// The resident objected to what a registrar set in motion, or a registrar withdrew it.
		ActStopped { resident: ResidentId, by: T::AccountId },
		/// An attestation was removed. While the erased person is part of open matters
		/// (`engagements`), their nullifier stays.
		Erased { resident: ResidentId, why: Erasure, engagements: u32 },
		/// The last matter that an erased person had acted in is over: their nullifier is free.
		Forgotten { resident: ResidentId },
		/// An account pays and earns from now on, without civic rights.
		PurseAttested { account: T::AccountId, municipality: MunicipalityId },
		/// A purse was closed.
		PurseClosed { account: T::AccountId, municipality: MunicipalityId, by: T::AccountId },
		/// A resident lets the desk act for them, or does not.
		AssistanceSet { resident: ResidentId, accepted: bool },
		/// The desk acted for a resident, on the mandate with this hash, with this outcome.
		Assisted { desk: T::AccountId, resident: ResidentId, mandate: H256, result: DispatchResult },
		/// The consortium changed its secret key: so many nullifiers are to be replaced.
		NullifierRotationBegun { key: u32, outstanding: u64 },
		/// Nullifiers of a municipality's residents were replaced.
		NullifiersReplaced { municipality: MunicipalityId, replaced: u32, by: T::AccountId },
		/// No nullifier made under the secret key before is left.
		NullifierRotationEnded { key: u32 },
		/// These people's last day is over, and they were taken off the population's books. They had
		/// no rights, and were in no population, since the day ended.
		Lapsed { territory: TerritoryId, group: Group, day: Day, heads: u64, weight: u64 },
		/// So many earlier versions of what people were, which no count needs any longer, were
		/// dropped.
		HistoryForgotten { versions: u32 },
		/// Somebody has asked a municipality to be attested.
		RequestFiled { request: H256, municipality: MunicipalityId, number: u64, by: T::AccountId },
		/// A request was verified, denied or withdrawn.
		RequestDecided {
			request: H256,
			municipality: MunicipalityId,
			decision: Decision,
			by: T::AccountId,
		},
		/// So many requests that were decided long ago were cleared.
		RequestsCleared { requests: u32 },
	}

	/// What can be wrong with a call.
	#[pallet::error]
	#[derive(PartialEq)]
	pub enum Error<T> {
		/// You are not a registrar of the municipality concerned.
		NotRegistrar,
		/// You do not sit at the desk of the resident's municipality.
		NotDesk,
		/// Your account is not a resident's.
		NotResident,
		/// There is no resident with this id.
		NoSuchResident,
		/// There is no such territory, or it is closed.
		NoSuchTerritory,
		/// No municipality answers for this territory.
		NoMunicipality,
		/// Another municipality answers for this home.
		OutsideMunicipality,
		/// The weight is 0 or above the maximum.
		WeightOutOfRange,
		/// The last day is over already.
		TermOver,
		/// The last day is too far away.
		TermTooLong,
		/// A renewal must end later than what it renews.
		NotLater,
		/// This person is attested already, here or elsewhere.
		NullifierInUse,
		/// This person's attestation lapsed with another key. Attest that key and replace it, or wait
		/// until the old attestation is released.
		OtherKey,
		/// This account is registered already: a resident needs a key of their own.
		AccountInUse,
		/// The batch is empty.
		EmptyBatch,
		/// The resident is suspended.
		Suspended,
		/// The resident is not suspended.
		NotSuspended,
		/// The resident's attestation has lapsed.
		Lapsed,
		/// The resident is at home there already.
		SameHome,
		/// The resident did not ask to move to this municipality.
		MoveNotAsked,
		/// The key was changed too short a time ago.
		RotatedRecently,
		/// Something that a registrar set in motion is pending: object to it, or let it end, first.
		ActPending,
		/// Nothing is pending for this resident.
		NothingPending,
		/// It is too early for that.
		TooEarly,
		/// This account is not a purse.
		NoSuchPurse,
		/// The municipality has as many purses as it can have.
		TooManyPurses,
		/// The resident does not want the desk to act for them.
		AssistanceDeclined,
		/// The desk cannot do this for anybody.
		NotAssistable,
		/// This mandate was used today.
		MandateUsed,
		/// The desk acted for this resident as often today as it may.
		TooMuchAssistance,
		/// Nullifiers are being replaced already.
		RotationUnderWay,
		/// No nullifiers are being replaced.
		NotRotating,
		/// Nullifiers are being replaced: give this person's under the secret key before as well.
		PreviousNullifierMissing,
		/// This is not the resident's nullifier under the secret key before.
		NullifierMismatch,
		/// This population is up to the day.
		NothingToRoll,
		/// Nothing is kept of what these people were, or counts still need all of it.
		NothingToForget,
		/// There is no such municipality.
		NoSuchMunicipality,
		/// You are neither at this municipality's desk nor one of its registrars.
		NeitherDeskNorRegistrar,
		/// A request is a hash, and this one is empty.
		EmptyRequest,
		/// This request was filed before: each needs a receipt of its own.
		AlreadyFiled,
		/// As many requests of this municipality wait for a decision as can.
		TooManyOpenRequests,
		/// No request with this hash was filed, or it is cleared.
		NoSuchRequest,
		/// This request was decided before. Whoever wants another decision asks anew.
		AlreadyDecided,
		/// This request waits for a decision, and stays until it has one.
		RequestOpen,
	}
}
