// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	BlockNumberFor, Config, Error, Event, ObjectKey, ObjectOf, Objects, Pallet, Supports,
	SupportsOf,
};
use alloc::vec::Vec;
use co3_primitives::{CivicAction, Engagements, ObjectId, OnCivicAction, Voter};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::Get,
};
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
		let Voter { id: who, assisted, .. } = voter;
		let key = ObjectKey::from(id);
		let mut object = Self::open_object(key)?;
		ensure!(!Supports::<T>::contains_key(key, who), Error::<T>::AlreadySupported);
		let given = SupportsOf::<T>::get(who);
		ensure!(given < T::SupportsPerVoter::get(), Error::<T>::CapReached);

		let since = frame_system::Pallet::<T>::block_number();
		Supports::<T>::insert(key, who, Support { since, assisted });
		// Saturating: below the cap, as just checked.
		SupportsOf::<T>::insert(who, given.saturating_add(1));
		// Saturating: one a person, and there are fewer people than that.
		object.supports = object.supports.saturating_add(1);
		let (supports, territory) = (object.supports, object.location.territory());
		Objects::<T>::insert(key, object);
		T::Engagements::engage(&who);
		Self::deposit_event(Event::Supported { object: id, voter: who, supports, assisted });
		let action = CivicAction::Supported { object: id };
		T::OnCivicAction::on_civic_action(&who, territory, action);
		Ok(())
	}

	/// See [`Pallet::unsupport`].
	pub(crate) fn do_unsupport(voter: Voter<T::VoterId>, id: ObjectId) -> DispatchResult {
		let Voter { id: who, assisted, .. } = voter;
		let key = ObjectKey::from(id);
		let mut object = Self::open_object(key)?;
		ensure!(Supports::<T>::contains_key(key, who), Error::<T>::NotSupported);

		Supports::<T>::remove(key, who);
		Self::release_supporter(&who);
		// Saturating: the support just removed was counted.
		object.supports = object.supports.saturating_sub(1);
		let supports = object.supports;
		Objects::<T>::insert(key, object);
		Self::deposit_event(Event::Unsupported { object: id, voter: who, supports, assisted });
		Ok(())
	}

	/// Ends what a support meant for the person who gave it.
	pub(crate) fn release_supporter(who: &T::VoterId) {
		SupportsOf::<T>::mutate_exists(who, |given| {
			// Saturating: the support that ends was counted. None is left of a zero.
			*given = given.map(|given| given.saturating_sub(1)).filter(|given| *given > 0);
		});
		T::Engagements::disengage(who);
	}

	/// A page of an object's supports; see [`Pallet::supports`].
	pub(crate) fn supports_page(
		key: ObjectKey,
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

	/// The object, if people can support it.
	fn open_object(key: ObjectKey) -> Result<ObjectOf<T>, DispatchError> {
		let object = Objects::<T>::get(key).ok_or(Error::<T>::UnknownObject)?;
		ensure!(object.is_open(), Error::<T>::NotOpen);
		Ok(object)
	}
}
