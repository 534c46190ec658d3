// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The desk acts for those who cannot act by themselves: on a mandate, marked for everyone to see,
//! a few times a day, and never for somebody who does not want it.

use crate::{AssistanceLogs, Config, Day, Error, Event, Origin, Pallet, WeightInfo};
use alloc::boxed::Box;
use co3_primitives::{Officers, ResidentId, Role};
use codec::{Decode, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::{extract_actual_weight, DispatchResultWithPostInfo, GetDispatchInfo},
	ensure,
	traits::{Contains, Get},
	BoundedVec, CloneNoBound, DebugNoBound, DefaultNoBound, EqNoBound, PartialEqNoBound,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::{traits::Dispatchable, DispatchResult};

/// What the desk did for a resident on one day.
#[derive(
	CloneNoBound,
	DebugNoBound,
	Decode,
	DefaultNoBound,
	Encode,
	EqNoBound,
	MaxEncodedLen,
	PartialEqNoBound,
	TypeInfo,
)]
#[scale_info(skip_type_params(Max))]
pub struct AssistanceLog<Max: Get<u32>> {
	/// The day.
	pub day: Day,
	/// The mandates used on it.
	pub mandates: BoundedVec<H256, Max>,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_set_assistance(origin: OriginFor<T>, accepted: bool) -> DispatchResult {
		let (id, resident) = Self::load_own(origin)?;
		Self::change(id, resident, |resident| resident.assistance = accepted);
		Self::deposit_event(Event::AssistanceSet { resident: id, accepted });
		Ok(())
	}

	pub(crate) fn do_assist(
		origin: OriginFor<T>,
		id: ResidentId,
		mandate: H256,
		call: Box<<T as Config>::RuntimeCall>,
	) -> DispatchResultWithPostInfo {
		let desk = ensure_signed(origin)?;
		let resident = Self::load(id)?;
		let holds = T::Officers::holds(&desk, resident.municipality, Role::Desk);
		ensure!(holds, Error::<T>::NotDesk);
		ensure!(T::AssistableCalls::contains(&call), Error::<T>::NotAssistable);
		Self::ensure_rights(&resident)?;
		ensure!(resident.assistance, Error::<T>::AssistanceDeclined);
		let today = Self::today();
		let mut log = AssistanceLogs::<T>::get(id);
		if log.day != today {
			log = AssistanceLog { day: today, mandates: BoundedVec::new() };
		}
		ensure!(!log.mandates.contains(&mandate), Error::<T>::MandateUsed);
		log.mandates.try_push(mandate).map_err(|_| Error::<T>::TooMuchAssistance)?;
		AssistanceLogs::<T>::insert(id, log);

		let info = call.get_dispatch_info();
		let outcome = call.dispatch(Origin::Assisted { resident: id }.into());
		let weight = T::WeightInfo::assist().saturating_add(extract_actual_weight(&outcome, &info));
		let result = outcome.map(|_| ()).map_err(|error| error.error);
		Self::deposit_event(Event::Assisted { desk, resident: id, mandate, result });
		Ok(Some(weight).into())
	}
}
