// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Accounts that pay and earn and have no civic right. Nothing here says whose they are.

use crate::{Config, Error, Event, Pallet, PurseCounts, Purses};
use co3_primitives::{AccountKind, AccountRegistry, MunicipalityId};
use frame_support::{ensure, traits::Get};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::{DispatchError, DispatchResult};

impl<T: Config> Pallet<T> {
	pub(crate) fn put_purse(
		municipality: MunicipalityId,
		account: T::AccountId,
	) -> Result<(), DispatchError> {
		let count = PurseCounts::<T>::get(municipality);
		ensure!(count < T::MaxPurses::get(), Error::<T>::TooManyPurses);
		Self::ensure_free(&account)?;
		T::Registry::register(&account, AccountKind::Purse, municipality)?;
		// Below the maximum, which is a u32.
		PurseCounts::<T>::insert(municipality, count.saturating_add(1));
		Purses::<T>::insert(&account, municipality);
		Self::deposit_event(Event::PurseAttested { account, municipality });
		Ok(())
	}

	pub(crate) fn do_attest_purse(
		origin: OriginFor<T>,
		municipality: MunicipalityId,
		account: T::AccountId,
	) -> DispatchResult {
		let by = ensure_signed(origin)?;
		Self::ensure_registrar(&by, municipality)?;
		Self::put_purse(municipality, account)
	}

	pub(crate) fn do_close_purse(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
		let by = ensure_signed(origin)?;
		let municipality = Purses::<T>::get(&account).ok_or(Error::<T>::NoSuchPurse)?;
		if by != account {
			Self::ensure_registrar(&by, municipality)?;
		}
		T::Registry::unregister(&account, AccountKind::Purse, municipality);
		Purses::<T>::remove(&account);
		PurseCounts::<T>::mutate_exists(municipality, |count| {
			// It was counted when it was attested.
			*count = count.map(|count| count.saturating_sub(1)).filter(|count| *count > 0);
		});
		Self::deposit_event(Event::PurseClosed { account, municipality, by });
		Ok(())
	}
}
