// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How somebody becomes a resident and stays one.

use crate::{
	AssistanceLogs, Config, Day, Error, Event, MoveRequests, NextResidentId, Pallet, PendingActs,
	ReasonCode, Resident, ResidentOf, Residents, Status, Tombstones,
};
use co3_primitives::{
	AccountKind, AccountRegistry, AgeClass, Class, Freezes, MunicipalityId, PendingFreezes,
	ResidentId, Territories, TerritoryId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, storage::with_storage_layer, traits::Get, BoundedVec};
use frame_system::{
	ensure_signed,
	pallet_prelude::{BlockNumberFor, OriginFor},
};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::{DispatchError, DispatchResult};

/// What a registrar says of a person.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Attestation<AccountId> {
	/// The key they will sign with. Nobody may use it yet.
	pub account: AccountId,
	/// Where they are at home.
	pub home: TerritoryId,
	/// What rights they have.
	pub class: Class,
	/// How old they are. Left unstated unless a law or an electorate of the municipality asks for it.
	pub age: AgeClass,
	/// How much they count; 1 but where the municipality's law says otherwise.
	pub weight: u32,
	/// The last day of their rights.
	pub expires: Day,
	/// HMAC-SHA-256 of their civil identifier under the consortium's secret key.
	pub nullifier: H256,
	/// The same under the secret key before, as long as the nullifiers are being replaced.
	pub previous_nullifier: Option<H256>,
}

/// Whom an attestation is about.
enum Holder<T: Config> {
	/// Nobody whom the chain remembers.
	Nobody,
	/// Somebody who was erased while matters that they had acted in were open.
	Erased(ResidentId),
	/// Somebody whose attestation has lapsed.
	Lapsed(ResidentId, ResidentOf<T>),
}

impl<T: Config> Pallet<T> {
	/// The municipality that answers for `home`.
	pub(crate) fn municipality_of(home: TerritoryId) -> Result<MunicipalityId, Error<T>> {
		ensure!(T::Territories::is_open(home), Error::<T>::NoSuchTerritory);
		T::Territories::municipality_of(home).ok_or(Error::<T>::NoMunicipality)
	}

	fn ensure_term(expires: Day) -> Result<(), Error<T>> {
		let today = Self::today();
		ensure!(expires >= today, Error::<T>::TermOver);
		// A term is far below what is left of a u32 of days.
		ensure!(expires <= today.saturating_add(T::MaxTerm::get()), Error::<T>::TermTooLong);
		Ok(())
	}

	pub(crate) fn ensure_weight(weight: u32) -> Result<(), Error<T>> {
		ensure!((1..=T::MaxWeight::get()).contains(&weight), Error::<T>::WeightOutOfRange);
		Ok(())
	}

	fn holder(attestation: &Attestation<T::AccountId>) -> Result<Holder<T>, Error<T>> {
		let id = Self::find_nullifier(attestation.nullifier, attestation.previous_nullifier)?;
		let Some(id) = id else { return Ok(Holder::Nobody) };
		let Some(resident) = Residents::<T>::get(id) else { return Ok(Holder::Erased(id)) };
		ensure!(Self::is_lapsed(&resident), Error::<T>::NullifierInUse);
		// Otherwise whoever attests could take a lapsed person over without a time to object.
		ensure!(resident.account == attestation.account, Error::<T>::OtherKey);
		Ok(Holder::Lapsed(id, resident))
	}

	/// Makes the person of `attestation` a resident of `municipality`, under the id that they had
	/// if the chain remembers one.
	pub(crate) fn put_attestation(
		by: Option<T::AccountId>,
		municipality: MunicipalityId,
		attestation: Attestation<T::AccountId>,
		pending: &PendingFreezes<BlockNumberFor<T>>,
	) -> Result<ResidentId, DispatchError> {
		Self::ensure_weight(attestation.weight)?;
		let holder = Self::holder(&attestation)?;
		if !matches!(holder, Holder::Lapsed(..)) {
			Self::ensure_free(&attestation.account)?;
		}

		let Attestation { account, home, class, age, weight, expires, nullifier, .. } = attestation;
		let mut before = None;
		let (id, revived, rotated_at, assistance) = match holder {
			Holder::Nobody => {
				let id = NextResidentId::<T>::get();
				// A u64 outlasts any number of attestations.
				NextResidentId::<T>::put(id.saturating_add(1));
				(id, false, None, true)
			}
			Holder::Erased(id) => {
				if let Some(held) = Tombstones::<T>::take(id) {
					Self::free_nullifier(held);
				}
				(id, true, None, true)
			}
			Holder::Lapsed(id, old) => {
				before = Some(old.standing());
				Self::free_nullifier(old.nullifier);
				T::Registry::unregister(&account, AccountKind::Resident, old.municipality);
				Self::forget_passing(id);
				(id, true, old.rotated_at, old.assistance)
			}
		};
		Self::link_account(id, &account, municipality)?;
		Self::hold_nullifier(nullifier, id);
		let resident = Resident {
			account: account.clone(),
			home,
			municipality,
			class,
			age,
			weight,
			expires,
			status: Status::Active,
			nullifier,
			attested_by: by.clone(),
			attested_at: frame_system::Pallet::<T>::block_number(),
			rotated_at,
			assistance,
		};
		Self::put(id, before, resident, pending);
		Self::deposit_event(Event::Attested {
			resident: id,
			account,
			home,
			class,
			age,
			weight,
			expires,
			revived,
			by,
		});
		Ok(id)
	}

	/// Drops what was asked or set in motion for `id` under the attestation that ends.
	pub(crate) fn forget_passing(id: ResidentId) {
		PendingActs::<T>::remove(id);
		MoveRequests::<T>::remove(id);
		AssistanceLogs::<T>::remove(id);
	}

	pub(crate) fn do_attest(
		origin: OriginFor<T>,
		attestation: Attestation<T::AccountId>,
	) -> DispatchResult {
		let by = ensure_signed(origin)?;
		let municipality = Self::municipality_of(attestation.home)?;
		Self::ensure_registrar(&by, municipality)?;
		Self::ensure_term(attestation.expires)?;
		Self::put_attestation(Some(by), municipality, attestation, &T::Freezes::pending())?;
		Ok(())
	}

	pub(crate) fn do_attest_batch(
		origin: OriginFor<T>,
		municipality: MunicipalityId,
		attestations: BoundedVec<Attestation<T::AccountId>, T::MaxBatch>,
	) -> DispatchResult {
		let by = ensure_signed(origin)?;
		Self::ensure_registrar(&by, municipality)?;
		ensure!(!attestations.is_empty(), Error::<T>::EmptyBatch);
		let pending = T::Freezes::pending();
		let (mut attested, mut refused) = (0u32, 0u32);
		for (index, attestation) in (0u32..).zip(attestations) {
			let outcome = with_storage_layer(|| {
				let home_municipality = Self::municipality_of(attestation.home)?;
				ensure!(home_municipality == municipality, Error::<T>::OutsideMunicipality);
				Self::ensure_term(attestation.expires)?;
				Self::put_attestation(Some(by.clone()), municipality, attestation, &pending)
			});
			// Neither exceeds the length of the batch.
			match outcome {
				Ok(_) => attested = attested.saturating_add(1),
				Err(error) => {
					refused = refused.saturating_add(1);
					Self::deposit_event(Event::AttestationRefused { index, error });
				}
			}
		}
		Self::deposit_event(Event::BatchAttested { municipality, attested, refused, by });
		Ok(())
	}

	pub(crate) fn do_renew(origin: OriginFor<T>, id: ResidentId, expires: Day) -> DispatchResult {
		let (by, resident) = Self::load_for_registrar(origin, id)?;
		Self::ensure_term(expires)?;
		ensure!(expires > resident.expires, Error::<T>::NotLater);
		Self::change(id, resident, |resident| {
			resident.expires = expires;
			resident.attested_by = Some(by.clone());
			resident.attested_at = frame_system::Pallet::<T>::block_number();
		});
		Self::deposit_event(Event::Renewed { resident: id, expires, by });
		Ok(())
	}

	pub(crate) fn do_reclassify(
		origin: OriginFor<T>,
		id: ResidentId,
		class: Class,
		age: AgeClass,
		weight: u32,
	) -> DispatchResult {
		let (by, resident) = Self::load_for_registrar(origin, id)?;
		Self::ensure_weight(weight)?;
		ensure!(!Self::is_lapsed(&resident), Error::<T>::Lapsed);
		Self::change(id, resident, |resident| {
			(resident.class, resident.age, resident.weight) = (class, age, weight);
		});
		Self::deposit_event(Event::Reclassified { resident: id, class, age, weight, by });
		Ok(())
	}

	pub(crate) fn do_suspend(
		origin: OriginFor<T>,
		id: ResidentId,
		reason: ReasonCode,
	) -> DispatchResult {
		let (by, resident) = Self::load_for_registrar(origin, id)?;
		ensure!(resident.status == Status::Active, Error::<T>::Suspended);
		Self::change(id, resident, |resident| resident.status = Status::Suspended { reason });
		Self::deposit_event(Event::Suspended { resident: id, reason, by });
		Ok(())
	}

	pub(crate) fn do_restore(origin: OriginFor<T>, id: ResidentId) -> DispatchResult {
		let (by, resident) = Self::load_for_registrar(origin, id)?;
		ensure!(resident.status != Status::Active, Error::<T>::NotSuspended);
		ensure!(!Self::is_lapsed(&resident), Error::<T>::Lapsed);
		Self::change(id, resident, |resident| resident.status = Status::Active);
		Self::deposit_event(Event::Restored { resident: id, by });
		Ok(())
	}
}
