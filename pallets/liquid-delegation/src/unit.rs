// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Territories that decide. Nothing is inherited through the tree, not even delegations: who lives in
//! a district votes in the district's issues and in the town's, and delegates in each as they like.

use crate::{BlockNumberFor, Config, EnsureDecided, Error, Event, Pallet, Suffrage, Units};
use co3_primitives::{Municipalities, Officers, Role, Territories, TerritoryId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::EnsureOrigin,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use scale_info::TypeInfo;

/// A territory that decides.
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
pub struct Unit<BlockNumber> {
	/// Who has a vote in it: supports, suggests, rates, delegates, votes. An issue keeps what was true
	/// when it began.
	pub suffrage: Suffrage,
	/// Who begins issues and initiatives in it, and speaks for them. An issue keeps this as well.
	pub initiative_right: Suffrage,
	/// Whether new issues can begin. What has begun goes on.
	pub open: bool,
	/// When it was last changed.
	pub changed_at: BlockNumber,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_unit`].
	pub(crate) fn do_set_unit(
		territory: TerritoryId,
		suffrage: Suffrage,
		initiative_right: Suffrage,
		open: bool,
	) -> DispatchResult {
		suffrage.check::<T>()?;
		initiative_right.check::<T>()?;
		ensure!(!open || T::Territories::is_open(territory), Error::<T>::TerritoryClosed);
		let changed_at = frame_system::Pallet::<T>::block_number();
		Units::<T>::insert(territory, Unit { suffrage, initiative_right, open, changed_at });
		Self::deposit_event(Event::UnitSet { unit: territory, suffrage, initiative_right, open });
		Ok(())
	}

	/// A territory that decides.
	pub(crate) fn unit_of(unit: TerritoryId) -> Result<Unit<BlockNumberFor<T>>, Error<T>> {
		Units::<T>::get(unit).ok_or(Error::UnknownUnit)
	}

	/// Lets pass whoever governs `territory`: its municipality's governance account, or the
	/// consortium where no municipality answers for it.
	pub(crate) fn ensure_governs(origin: OriginFor<T>, territory: TerritoryId) -> DispatchResult {
		match T::Territories::municipality_of(territory) {
			None => {
				ensure!(T::Territories::is_open(territory), Error::<T>::UnknownUnit);
				T::ConsortiumOrigin::ensure_origin(origin)?;
			}
			Some(municipality) => {
				let who = ensure_signed(origin)?;
				let governed = T::Municipalities::governed_by(&who);
				ensure!(governed == Some(municipality), Error::<T>::NotGoverning);
			}
		}
		Ok(())
	}

	/// Lets pass a decision of the unit itself, and whoever governs it. Which subjects it decides, by the
	/// rules that it has, is the unit's own affair. Rules, rights and overrides are not: a majority
	/// must not vote away the veto, or anybody's vote.
	pub(crate) fn ensure_governs_or_decided(
		origin: OriginFor<T>,
		unit: TerritoryId,
	) -> DispatchResult {
		match EnsureDecided::try_origin(origin) {
			Ok((decided, _)) => {
				ensure!(decided == unit, Error::<T>::NotGoverning);
				Ok(())
			}
			Err(origin) => Self::ensure_governs(origin, unit),
		}
	}

	/// Lets pass an officer of the municipality that answers for `territory`.
	pub(crate) fn ensure_officer(
		origin: OriginFor<T>,
		territory: TerritoryId,
		role: Role,
	) -> Result<(), DispatchError> {
		let who = ensure_signed(origin)?;
		let municipality = T::Territories::municipality_of(territory);
		let holds = municipality.is_some_and(|one| T::Officers::holds(&who, one, role));
		ensure!(holds, Error::<T>::NotOfficer);
		Ok(())
	}
}
