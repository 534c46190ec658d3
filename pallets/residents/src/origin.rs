// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who may act as a resident.

use crate::{Config, Origin, Pallet};
use co3_primitives::{ResidentId, Voter};
use core::marker::PhantomData;
use frame_support::traits::{EnsureOrigin, OriginTrait};

/// Lets pass a resident who may act now, be it with their own key or assisted by the desk.
///
/// A signature of a proxy, of a multisig or of a derivative account is that account's, which is
/// nobody's key here: nobody but the desk acts for a resident.
pub struct EnsureResident<T>(PhantomData<T>);

impl<T: Config, O> EnsureOrigin<O> for EnsureResident<T>
where
	O: OriginTrait<AccountId = T::AccountId> + From<Origin>,
	for<'a> &'a O::PalletsOrigin: TryInto<&'a Origin>,
{
	type Success = Voter<ResidentId>;

	fn try_origin(origin: O) -> Result<Self::Success, O> {
		let assisted = match origin.caller().try_into() {
			Ok(Origin::Assisted { resident }) => Some(*resident),
			Err(_) => None,
		};
		let voter = match assisted {
			Some(resident) => Pallet::<T>::voter_by_id(resident, true),
			None => origin.as_signer().and_then(Pallet::<T>::voter),
		};
		voter.ok_or(origin)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<O, ()> {
		let account = Pallet::<T>::attest_for_benchmark().map_err(|_| ())?;
		Ok(O::signed(account))
	}
}
