// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who holds which role in which municipality, and until when.

use crate::*;
use sp_runtime::traits::Saturating;

/// An appointment, as it is read.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Officer<AccountId, BlockNumber> {
	/// Who.
	pub who: AccountId,
	/// As what.
	pub role: Role,
	/// The first block at which they are not in office any more.
	pub until: BlockNumber,
	/// Whether they are in office now: not run out, the municipality not suspended.
	pub in_office: bool,
}

impl<T: Config> Pallet<T> {
	pub(crate) fn do_appoint(
		municipality: MunicipalityId,
		who: T::AccountId,
		role: Role,
		until: BlockNumberFor<T>,
	) -> DispatchResult {
		let now = frame_system::Pallet::<T>::block_number();
		// Saturating: a chain near its last block allows any end.
		let latest = now.saturating_add(T::MaxTerm::get());
		ensure!(until > now && until <= latest, Error::<T>::BadTerm);
		// A renewal is neither counted nor registered a second time.
		if !Appointments::<T>::contains_key(municipality, (&who, role)) {
			let count = AppointmentCount::<T>::get(municipality);
			ensure!(count < T::MaxOfficers::get(), Error::<T>::TooManyOfficers);
			T::Registry::register(&who, AccountKind::Officer, municipality)?;
			// Below a 32-bit bound.
			AppointmentCount::<T>::insert(municipality, count.saturating_add(1));
		}
		Appointments::<T>::insert(municipality, (&who, role), until);
		Self::deposit_event(Event::OfficerAppointed { municipality, who, role, until });
		Ok(())
	}

	/// Ends an appointment, run out or not, and gives its registration back.
	pub(crate) fn end_appointment(
		municipality: MunicipalityId,
		who: &T::AccountId,
		role: Role,
	) -> DispatchResult {
		Appointments::<T>::take(municipality, (who, role)).ok_or(Error::<T>::NotAppointed)?;
		AppointmentCount::<T>::mutate_exists(municipality, |count| {
			// One was counted for each appointment, so it does not go below zero.
			let left = count.unwrap_or_default().saturating_sub(1);
			*count = (left > 0).then_some(left);
		});
		T::Registry::unregister(who, AccountKind::Officer, municipality);
		Ok(())
	}

	pub(crate) fn ensure_run_out(
		municipality: MunicipalityId,
		who: &T::AccountId,
		role: Role,
	) -> DispatchResult {
		let until = Appointments::<T>::get(municipality, (who, role));
		let until = until.ok_or(Error::<T>::NotAppointed)?;
		let now = frame_system::Pallet::<T>::block_number();
		ensure!(now >= until, Error::<T>::StillInOffice);
		Ok(())
	}

	/// Ends all appointments of a municipality that is being removed; `MaxOfficers` at most.
	pub(crate) fn clear_officers(municipality: MunicipalityId) {
		for ((who, _), _) in Appointments::<T>::drain_prefix(municipality) {
			T::Registry::unregister(&who, AccountKind::Officer, municipality);
		}
		AppointmentCount::<T>::remove(municipality);
	}

	pub(crate) fn list_officers(
		municipality: MunicipalityId,
	) -> Vec<Officer<T::AccountId, BlockNumberFor<T>>> {
		let now = frame_system::Pallet::<T>::block_number();
		let active = Self::find_active(municipality).is_ok();
		let mut officers: Vec<_> = Appointments::<T>::iter_prefix(municipality)
			.map(|((who, role), until)| Officer {
				who,
				role,
				until,
				in_office: active && now < until,
			})
			.collect();
		officers.sort_by(|one, other| (one.role, &one.who).cmp(&(other.role, &other.who)));
		officers
	}
}

impl<T: Config> co3_primitives::Officers<T::AccountId> for Pallet<T> {
	fn holds(who: &T::AccountId, municipality: MunicipalityId, role: Role) -> bool {
		let now = frame_system::Pallet::<T>::block_number();
		Appointments::<T>::get(municipality, (who, role)).is_some_and(|until| now < until)
			&& Self::find_active(municipality).is_ok()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn appoint_for_benchmark(who: &T::AccountId, municipality: MunicipalityId, role: Role) {
		if Self::find_active(municipality).is_err() {
			let governance = frame_benchmarking::account("governance", municipality, 0);
			<Self as co3_primitives::Municipalities<T::AccountId>>::admit_for_benchmark(
				municipality,
				&governance,
			);
		}
		let until = frame_system::Pallet::<T>::block_number().saturating_add(T::MaxTerm::get());
		if Appointments::<T>::mutate(municipality, (who, role), |end| end.replace(until)).is_none()
		{
			AppointmentCount::<T>::mutate(municipality, |count| *count = count.saturating_add(1));
		}
	}
}
