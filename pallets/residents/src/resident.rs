// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the chain knows of a person, and what follows from it today.

use crate::{Config, Error, NextResidentId, Pallet, ResidentOf, Residents, Tombstones};
use co3_primitives::{
	AccountKind, AccountRegistry, AgeClass, Class, MunicipalityId, Officers, ResidentId, Role,
	TerritoryId, Voter,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::time::Duration;
use frame_support::{ensure, traits::UnixTime};
use frame_system::{
	ensure_signed,
	pallet_prelude::{BlockNumberFor, OriginFor},
};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::{
	traits::{BlockNumberProvider, SaturatedConversion},
	DispatchError,
};

/// A day, counted in UTC from 1 January 1970, which is day 0.
pub type Day = u32;

/// Why a registrar suspended somebody, or denied what somebody asked for: a number from the
/// municipality's published list. The list must not tell anything about the person.
pub type ReasonCode = u8;

const SECONDS_IN_A_DAY: u64 = 24 * 60 * 60;

/// Whether an attestation gives rights.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Status {
	/// It does, until it lapses.
	Active,
	/// It does not, until a registrar restores it.
	Suspended {
		/// Why.
		reason: ReasonCode,
	},
}

/// A person who was attested. Everything else on chain that is theirs is kept under their id.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Resident<AccountId, BlockNumber> {
	/// The key they sign with today.
	pub account: AccountId,
	/// Where they are at home.
	pub home: TerritoryId,
	/// The municipality that answers for their home, and whose registrars look after this record.
	pub municipality: MunicipalityId,
	/// What rights they have.
	pub class: Class,
	/// How old they are, where a registrar has stated it.
	pub age: AgeClass,
	/// How much they count.
	pub weight: u32,
	/// The last day of their rights. They end with its last second.
	pub expires: Day,
	/// Whether a registrar has suspended them.
	pub status: Status,
	/// What keeps them from being attested a second time.
	pub nullifier: H256,
	/// The registrar who last vouched for them; none for those who were there from the beginning.
	pub attested_by: Option<AccountId>,
	/// When that was.
	pub attested_at: BlockNumber,
	/// When they last changed their key themselves.
	pub rotated_at: Option<BlockNumber>,
	/// Whether the desk may act for them on their mandate.
	pub assistance: bool,
}

/// A resident as wallets and auditors read it.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct ResidentView<AccountId, BlockNumber> {
	/// Who.
	pub id: ResidentId,
	/// The record as it is kept.
	pub resident: Resident<AccountId, BlockNumber>,
	/// Whether the last day of their rights is over.
	pub lapsed: bool,
	/// In how many open matters they have acted.
	pub engagements: u32,
	/// What a registrar has set in motion and the resident can still object to.
	pub pending: Option<crate::Pending<AccountId, BlockNumber>>,
	/// The municipality they have asked to move to.
	pub moving_to: Option<MunicipalityId>,
}

/// What became of a resident's id. Ids are given out in order, so one that was given out and has
/// no record belongs to somebody who was erased.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub enum ResidentState<AccountId, BlockNumber> {
	/// Was attested.
	Attested(ResidentView<AccountId, BlockNumber>),
	/// Was erased.
	Erased {
		/// In how many open matters they had acted. While it is not zero their nullifier stays, and
		/// if they come back it is under this id.
		engagements: u32,
	},
}

/// A [`ResidentView`] of this runtime.
pub type ResidentViewOf<T> =
	ResidentView<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
/// A [`ResidentState`] of this runtime.
pub type ResidentStateOf<T> =
	ResidentState<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

/// The day of a moment, given as the time since it became 1970.
pub(crate) fn day_of(moment: Duration) -> Day {
	// Fits until the year 11 761 191.
	(moment.as_secs() / SECONDS_IN_A_DAY).saturated_into()
}

impl<T: Config> Pallet<T> {
	/// The day of the block that is being built; in a read, of the block that is read.
	pub fn today() -> Day {
		day_of(T::Time::now())
	}

	/// The person who signs with `account`, if they may act now.
	pub fn voter(account: &T::AccountId) -> Option<Voter<ResidentId>> {
		Self::voter_by_id(crate::ResidentIds::<T>::get(account)?, false)
	}

	/// `resident`, if they may act now.
	pub fn voter_by_id(id: ResidentId, assisted: bool) -> Option<Voter<ResidentId>> {
		let voter = Residents::<T>::get(id)?.standing().voter(id, Self::today())?;
		Some(Voter { assisted, ..voter })
	}

	/// That a resident may act now.
	pub(crate) fn ensure_rights(resident: &ResidentOf<T>) -> Result<(), Error<T>> {
		ensure!(resident.status == Status::Active, Error::<T>::Suspended);
		ensure!(!Self::is_lapsed(resident), Error::<T>::Lapsed);
		Ok(())
	}

	pub(crate) fn is_lapsed(resident: &ResidentOf<T>) -> bool {
		resident.expires < Self::today()
	}

	pub(crate) fn load(id: ResidentId) -> Result<ResidentOf<T>, DispatchError> {
		Ok(Residents::<T>::get(id).ok_or(Error::<T>::NoSuchResident)?)
	}

	/// The resident whose own key has signed, lapsed or suspended ones included.
	pub(crate) fn load_own(
		origin: OriginFor<T>,
	) -> Result<(ResidentId, ResidentOf<T>), DispatchError> {
		let who = ensure_signed(origin)?;
		let id = crate::ResidentIds::<T>::get(&who).ok_or(Error::<T>::NotResident)?;
		Ok((id, Self::load(id)?))
	}

	/// Resident `id`, where a registrar of their municipality has signed.
	pub(crate) fn load_for_registrar(
		origin: OriginFor<T>,
		id: ResidentId,
	) -> Result<(T::AccountId, ResidentOf<T>), DispatchError> {
		let who = ensure_signed(origin)?;
		let resident = Self::load(id)?;
		Self::ensure_registrar(&who, resident.municipality)?;
		Ok((who, resident))
	}

	pub(crate) fn ensure_registrar(
		who: &T::AccountId,
		municipality: MunicipalityId,
	) -> Result<(), Error<T>> {
		ensure!(T::Officers::holds(who, municipality, Role::Registrar), Error::<T>::NotRegistrar);
		Ok(())
	}

	/// That nobody uses `account`, in whatever capacity. A key that already signs for a group, an
	/// office or a purse would link it to a person, or let one act through the other.
	pub(crate) fn ensure_free(account: &T::AccountId) -> Result<(), Error<T>> {
		ensure!(T::Registry::kinds(account).is_empty(), Error::<T>::AccountInUse);
		Ok(())
	}

	/// Gives `id` the key `account`, on behalf of `municipality`.
	pub(crate) fn link_account(
		id: ResidentId,
		account: &T::AccountId,
		municipality: MunicipalityId,
	) -> Result<(), DispatchError> {
		T::Registry::register(account, AccountKind::Resident, municipality)?;
		crate::ResidentIds::<T>::insert(account, id);
		Ok(())
	}

	pub(crate) fn unlink_account(account: &T::AccountId, municipality: MunicipalityId) {
		T::Registry::unregister(account, AccountKind::Resident, municipality);
		crate::ResidentIds::<T>::remove(account);
	}

	/// The blocks in which residents' calls could be submitted, so far.
	pub(crate) fn clock() -> BlockNumberFor<T> {
		T::Clock::current_block_number()
	}

	pub(crate) fn view(id: ResidentId) -> Option<ResidentViewOf<T>> {
		let resident = Residents::<T>::get(id)?;
		Some(ResidentView {
			id,
			lapsed: Self::is_lapsed(&resident),
			resident,
			engagements: crate::EngagementCounts::<T>::get(id),
			pending: crate::PendingActs::<T>::get(id),
			moving_to: crate::MoveRequests::<T>::get(id),
		})
	}

	pub(crate) fn state(id: ResidentId) -> Option<ResidentStateOf<T>> {
		if let Some(view) = Self::view(id) {
			return Some(ResidentState::Attested(view));
		}
		let engagements = crate::EngagementCounts::<T>::get(id);
		let was_given = Tombstones::<T>::contains_key(id) || id < NextResidentId::<T>::get();
		was_given.then_some(ResidentState::Erased { engagements })
	}
}
