// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Being forgotten. An erased person's id stays behind without anything that leads to them; their
//! nullifier stays only as long as something they acted in is open.

use crate::{
	Config, EngagementCounts, Error, Event, Pallet, ResidentOf, Residents, Status, Tombstones,
};
use co3_primitives::{Engagements, ResidentId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::Get};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use scale_info::TypeInfo;
use sp_runtime::DispatchResult;

const LOG: &str = "runtime::residents";

/// Why an attestation was removed.
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
pub enum Erasure {
	/// The resident wanted it.
	Own,
	/// A registrar wanted it, and the resident did not object in time.
	Registrar,
	/// It lapsed, and nobody renewed it for long.
	Lapse,
}

impl<T: Config> Pallet<T> {
	/// Removes the attestation of `id` and everything here that leads from it to a key.
	pub(crate) fn remove(id: ResidentId, resident: ResidentOf<T>, why: Erasure) {
		Self::take(id, resident.standing());
		Self::unlink_account(&resident.account, resident.municipality);
		Self::forget_passing(id);
		let engagements = EngagementCounts::<T>::get(id);
		if engagements > 0 {
			Tombstones::<T>::insert(id, resident.nullifier);
		} else {
			Self::free_nullifier(resident.nullifier);
		}
		Self::deposit_event(Event::Erased { resident: id, why, engagements });
	}

	pub(crate) fn do_erase(origin: OriginFor<T>) -> DispatchResult {
		let (id, resident) = Self::load_own(origin)?;
		// Or a suspension could be shaken off by leaving and coming back.
		ensure!(resident.status == Status::Active, Error::<T>::Suspended);
		Self::remove(id, resident, Erasure::Own);
		Ok(())
	}

	pub(crate) fn do_release_lapsed(origin: OriginFor<T>, id: ResidentId) -> DispatchResult {
		ensure_signed(origin)?;
		let resident = Self::load(id)?;
		// A day and a grace are far below the end of a u32.
		let kept_to = resident.expires.saturating_add(T::LapseGrace::get());
		ensure!(Self::today() > kept_to, Error::<T>::TooEarly);
		Self::remove(id, resident, Erasure::Lapse);
		Ok(())
	}
}

impl<T: Config> Engagements<ResidentId> for Pallet<T> {
	fn engage(id: &ResidentId) {
		EngagementCounts::<T>::mutate(id, |count| match count.checked_add(1) {
			Some(more) => *count = more,
			None => log::error!(target: LOG, "resident {id} acts in too many open matters"),
		});
	}

	fn disengage(id: &ResidentId) {
		let left = EngagementCounts::<T>::mutate_exists(id, |count| {
			let left = count.unwrap_or_default().checked_sub(1);
			if left.is_none() {
				log::error!(target: LOG, "a matter ended for {id}, who was not part of it");
			}
			*count = left.filter(|left| *left > 0);
			left
		});
		if left == Some(0) {
			if let Some(nullifier) = Tombstones::<T>::take(id) {
				Self::free_nullifier(nullifier);
				Self::deposit_event(Event::Forgotten { resident: *id });
			}
		}
	}

	fn is_known(id: &ResidentId) -> bool {
		Residents::<T>::contains_key(id) || Tombstones::<T>::contains_key(id)
	}
}
