// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Changing the key. Whatever a resident is and owns on chain is kept under their id, so that
//! the link between id and key is all that changes.

use crate::{Config, Error, Event, Pallet, PendingActs, ResidentOf};
use co3_primitives::ResidentId;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	traits::{EnsureOrigin, Get},
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use scale_info::TypeInfo;
use sp_runtime::{traits::Saturating, DispatchResult};

/// Who changed a key.
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
pub enum KeyChange {
	/// The resident, with the old key.
	Own,
	/// A registrar, after the time in which the old key could object.
	Registrar,
	/// The consortium, by vote.
	Consortium,
}

/// What a registrar sets in motion, and what happens only after a time in which the resident's own
/// key can object.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Act<AccountId> {
	/// Another key takes the place of one that was lost.
	ReplaceKey(AccountId),
	/// The attestation is removed.
	Erase,
}

/// An [`Act`] that waits.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Pending<AccountId, BlockNumber> {
	/// What.
	pub act: Act<AccountId>,
	/// From when on anyone may complete it, in blocks in which the resident could object.
	pub due: BlockNumber,
}

impl<T: Config> Pallet<T> {
	fn set_key(
		id: ResidentId,
		resident: ResidentOf<T>,
		new: T::AccountId,
		how: KeyChange,
	) -> DispatchResult {
		Self::ensure_free(&new)?;
		Self::link_account(id, &new, resident.municipality)?;
		Self::unlink_account(&resident.account, resident.municipality);
		let old = resident.account.clone();
		Self::change(id, resident, |resident| {
			resident.account = new.clone();
			if how == KeyChange::Own {
				resident.rotated_at = Some(Self::clock());
			}
		});
		Self::deposit_event(Event::KeyChanged { resident: id, old, new, how });
		Ok(())
	}

	pub(crate) fn do_rotate_key(origin: OriginFor<T>, new: T::AccountId) -> DispatchResult {
		let (id, resident) = Self::load_own(origin)?;
		// Every new key is an account that the registry keeps for life.
		let rested = resident
			.rotated_at
			.is_none_or(|at| Self::clock().saturating_sub(at) >= T::RotationPause::get());
		ensure!(rested, Error::<T>::RotatedRecently);
		ensure!(!PendingActs::<T>::contains_key(id), Error::<T>::ActPending);
		Self::set_key(id, resident, new, KeyChange::Own)
	}

	pub(crate) fn do_force_replace_key(
		origin: OriginFor<T>,
		id: ResidentId,
		new: T::AccountId,
	) -> DispatchResult {
		T::ForceOrigin::ensure_origin(origin)?;
		let resident = Self::load(id)?;
		Self::set_key(id, resident, new, KeyChange::Consortium)?;
		PendingActs::<T>::remove(id);
		Ok(())
	}

	pub(crate) fn do_propose(
		origin: OriginFor<T>,
		id: ResidentId,
		act: Act<T::AccountId>,
	) -> DispatchResult {
		let (by, _) = Self::load_for_registrar(origin, id)?;
		if let Act::ReplaceKey(new) = &act {
			Self::ensure_free(new)?;
		}
		ensure!(!PendingActs::<T>::contains_key(id), Error::<T>::ActPending);
		let due = Self::clock().saturating_add(T::ObjectionTime::get());
		PendingActs::<T>::insert(id, Pending { act: act.clone(), due });
		Self::deposit_event(Event::ActProposed { resident: id, act, due, by });
		Ok(())
	}

	pub(crate) fn do_object(origin: OriginFor<T>, id: ResidentId) -> DispatchResult {
		let by = ensure_signed(origin)?;
		let resident = Self::load(id)?;
		if resident.account != by {
			Self::ensure_registrar(&by, resident.municipality)?;
		}
		ensure!(PendingActs::<T>::take(id).is_some(), Error::<T>::NothingPending);
		Self::deposit_event(Event::ActStopped { resident: id, by });
		Ok(())
	}

	pub(crate) fn do_complete(origin: OriginFor<T>, id: ResidentId) -> DispatchResult {
		ensure_signed(origin)?;
		let pending = PendingActs::<T>::get(id).ok_or(Error::<T>::NothingPending)?;
		ensure!(Self::clock() >= pending.due, Error::<T>::TooEarly);
		let resident = Self::load(id)?;
		match pending.act {
			Act::ReplaceKey(new) => {
				Self::set_key(id, resident, new, KeyChange::Registrar)?;
				PendingActs::<T>::remove(id);
			}
			Act::Erase => Self::remove(id, resident, crate::Erasure::Registrar),
		}
		Ok(())
	}
}
