// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Territories that decide. Nothing is inherited through the tree, not even delegations: who lives in
//! a district votes in the district's issues and in the town's, and delegates in each as they like.

use crate::{BlockNumberFor, Config, EnsureDecided, Error, Event, Pallet, Units};
use co3_primitives::{Class, Municipalities, Officers, Role, Territories, TerritoryId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::EnsureOrigin,
};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use scale_info::TypeInfo;

/// A set of [`Class`]es.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Classes(u8);

impl Classes {
	/// The set of the listed classes.
	pub fn of(classes: &[Class]) -> Self {
		Self(classes.iter().fold(0, |bits, class| bits | 1 << *class as u8))
	}

	/// Whether `class` is in the set.
	pub const fn contains(self, class: Class) -> bool {
		self.0 & (1 << class as u8) != 0
	}

	/// Whether it holds something, and nothing that is no class.
	fn is_sensible(self) -> bool {
		self.0 != 0 && self.0 & !Self::of(&Class::ALL).0 == 0
	}
}

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
	/// Who has a vote in it. An issue keeps what was true when it began.
	pub classes: Classes,
	/// Whether new issues can begin. What has begun goes on.
	pub open: bool,
	/// When it was last changed.
	pub changed_at: BlockNumber,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_unit`].
	pub(crate) fn do_set_unit(
		territory: TerritoryId,
		classes: Classes,
		open: bool,
	) -> DispatchResult {
		ensure!(classes.is_sensible(), Error::<T>::BadClasses);
		ensure!(!open || T::Territories::is_open(territory), Error::<T>::TerritoryClosed);
		let changed_at = frame_system::Pallet::<T>::block_number();
		Units::<T>::insert(territory, Unit { classes, open, changed_at });
		Self::deposit_event(Event::UnitSet { unit: territory, classes, open });
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
	/// rules that it has, is the unit's own affair. Rules, classes and overrides are not: a majority
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
