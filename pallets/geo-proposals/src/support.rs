// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	Audience, BlockNumberFor, Config, Error, Event, ObjectOf, Pallet, Supports, SupportsOf,
};
use alloc::vec::Vec;
use co3_primitives::{
	counts, CivicAction, Engagements, ObjectId, OnCivicAction, SortedId, Territories, TerritoryId,
	Voter,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};
use scale_info::TypeInfo;

/// That a person stands behind an object.
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
pub struct Support<BlockNumber> {
	/// Since when.
	pub since: BlockNumber,
	/// Whether the desk said so for them, on their mandate.
	pub assisted: bool,
}

/// A support and whose it is, as it is read.
#[derive(Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct SupportView<VoterId, BlockNumber> {
	/// Whose.
	pub voter: VoterId,
	/// All the rest.
	pub support: Support<BlockNumber>,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::support`].
	pub(crate) fn do_support(voter: Voter<T::VoterId>, id: ObjectId) -> DispatchResult {
		let Voter { id: who, assisted, territory: home, .. } = voter;
		let key = SortedId::from(id);
		let mut object = Self::open_object(id)?;
		Self::ensure_audience(&object, Some(home))?;
		ensure!(!Supports::<T>::contains_key(key, who), Error::<T>::AlreadySupported);
		let given = SupportsOf::<T>::get(who);
		ensure!(given < T::SupportsPerVoter::get(), Error::<T>::CapReached);

		let since = frame_system::Pallet::<T>::block_number();
		Supports::<T>::insert(key, who, Support { since, assisted });
		// Saturating: below the cap, as just checked.
		SupportsOf::<T>::insert(who, given.saturating_add(1));
		Self::add_support(id, &mut object);
		let (supports, territory) = (object.supports, object.location.territory());
		Self::keep(id, object);
		T::Engagements::engage(&who);
		Self::deposit_event(Event::Supported { object: id, voter: who, supports, assisted });
		let action = CivicAction::Supported { object: id };
		T::OnCivicAction::on_civic_action(Some(&who), territory, action);
		Ok(())
	}

	/// Counts a support that has just been written.
	pub(crate) fn add_support(id: ObjectId, object: &mut ObjectOf<T>) {
		// Saturating: one a person, and there are fewer people than that.
		object.supports = object.supports.saturating_add(1);
		object.records.supports = object.records.supports.saturating_add(1);
		Self::check_threshold(id, object);
	}

	/// See [`Pallet::unsupport`].
	pub(crate) fn do_unsupport(voter: Voter<T::VoterId>, id: ObjectId) -> DispatchResult {
		let Voter { id: who, assisted, .. } = voter;
		let key = SortedId::from(id);
		let mut object = Self::object_of(id)?;
		// What is closed for good keeps its count. What is hidden, or waits to hand its supports
		// over, does not bind anybody.
		let leaving = object.state.is_open() || object.merged_into.is_some();
		ensure!(leaving, Error::<T>::NotOpen);
		ensure!(Supports::<T>::contains_key(key, who), Error::<T>::NotSupported);

		Supports::<T>::remove(key, who);
		Self::release_supporter(&who);
		// Saturating, twice: the support just removed was counted.
		object.supports = object.supports.saturating_sub(1);
		object.records.supports = object.records.supports.saturating_sub(1);
		let supports = object.supports;
		Self::settle_arrivals(&object);
		Self::keep(id, object);
		Self::deposit_event(Event::Unsupported { object: id, voter: who, supports, assisted });
		Ok(())
	}

	/// Refuses whoever the category does not ask, and everybody while it asks nobody.
	pub(crate) fn ensure_audience(
		object: &ObjectOf<T>,
		home: Option<TerritoryId>,
	) -> Result<(), Error<T>> {
		let category = Self::category_of(object.municipality, object.category)?;
		ensure!(category.phase.supports, Error::CategoryClosed);
		match Self::rules_of(object.category, object.rules)?.audience {
			Audience::Everybody => {}
			Audience::Residents => {
				let municipality = home.and_then(T::Territories::municipality_of);
				ensure!(municipality == Some(object.municipality), Error::FromElsewhere);
			}
		}
		Ok(())
	}

	/// Ends what a support meant for the person who gave it.
	pub(crate) fn release_supporter(who: &T::VoterId) {
		SupportsOf::<T>::mutate_exists(who, counts::one_less);
		T::Engagements::disengage(who);
	}

	/// A page of an object's supports; see [`Pallet::supports`].
	pub(crate) fn supports_page(
		key: SortedId,
		after: Option<T::VoterId>,
		limit: u32,
	) -> Vec<SupportView<T::VoterId, BlockNumberFor<T>>> {
		let supports = match after {
			None => Supports::<T>::iter_prefix(key),
			Some(after) => {
				Supports::<T>::iter_prefix_from(key, Supports::<T>::hashed_key_for(key, after))
			}
		};
		supports
			.take(limit.min(T::MaxPage::get()) as usize)
			.map(|(voter, support)| SupportView { voter, support })
			.collect()
	}
}
