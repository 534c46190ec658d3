// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Moving house. Inside a municipality its registrar writes it down. Between two, the resident
//! asks with their own key and the registrar of the new one takes them in: neither town can push a
//! person out, pull one over or hold one back.

use crate::{Config, Error, Event, MoveRequests, Pallet, PendingActs};
use co3_primitives::{AccountKind, AccountRegistry, MunicipalityId, ResidentId, TerritoryId};
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	pub(crate) fn do_ask_to_move(
		origin: OriginFor<T>,
		municipality: Option<MunicipalityId>,
	) -> DispatchResult {
		let (id, resident) = Self::load_own(origin)?;
		Self::ensure_rights(&resident)?;
		ensure!(municipality != Some(resident.municipality), Error::<T>::SameHome);
		MoveRequests::<T>::set(id, municipality);
		Self::deposit_event(Event::MoveAsked { resident: id, municipality });
		Ok(())
	}

	pub(crate) fn do_move_home(
		origin: OriginFor<T>,
		id: ResidentId,
		home: TerritoryId,
	) -> DispatchResult {
		let by = ensure_signed(origin)?;
		let municipality = Self::municipality_of(home)?;
		Self::ensure_registrar(&by, municipality)?;
		let resident = Self::load(id)?;
		ensure!(resident.home != home, Error::<T>::SameHome);
		let (from, leaves) = (resident.home, resident.municipality);
		if leaves == municipality {
			ensure!(!Self::is_lapsed(&resident), Error::<T>::Lapsed);
		} else {
			ensure!(MoveRequests::<T>::get(id) == Some(municipality), Error::<T>::MoveNotAsked);
			Self::ensure_rights(&resident)?;
		}

		if leaves != municipality {
			T::Registry::register(&resident.account, AccountKind::Resident, municipality)?;
			T::Registry::unregister(&resident.account, AccountKind::Resident, leaves);
			MoveRequests::<T>::remove(id);
			// What the old municipality set in motion is no longer its business.
			PendingActs::<T>::remove(id);
		}
		Self::change(id, resident, |resident| {
			(resident.home, resident.municipality) = (home, municipality);
		});
		Self::deposit_event(Event::Moved { resident: id, from, to: home, by });
		Ok(())
	}
}
