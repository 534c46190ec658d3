// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{AccountOf, Config, Organisations};
use co3_primitives::{OrganisationId, TerritoryId};
use core::marker::PhantomData;
use frame_support::traits::{EnsureOrigin, OriginTrait};

/// Signed by the account of an organisation that may act. Yields which one, and its home.
pub struct EnsureOrganisation<T>(PhantomData<T>);

impl<T: Config> EnsureOrigin<T::RuntimeOrigin> for EnsureOrganisation<T> {
	type Success = (OrganisationId, TerritoryId);

	fn try_origin(origin: T::RuntimeOrigin) -> Result<Self::Success, T::RuntimeOrigin> {
		let found = origin.as_signer().and_then(|who| {
			let id = AccountOf::<T>::get(who)?;
			let organisation = Organisations::<T>::get(id)?;
			organisation.is_active().then_some((id, organisation.home))
		});
		found.ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<T::RuntimeOrigin, ()> {
		let id = crate::benchmarking::organisation::<T>(0).map_err(|_| ())?;
		let organisation = Organisations::<T>::get(id).ok_or(())?;
		Ok(frame_system::RawOrigin::Signed(organisation.account).into())
	}
}
