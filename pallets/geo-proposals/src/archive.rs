// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	Archive, Config, Error, Event, ObjectKey, Objects, ObjectsOf, Pallet, State, Supports, Versions,
};
use co3_primitives::ObjectId;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchError, traits::Get};
use scale_info::TypeInfo;
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash, Saturating};

/// What the chain keeps for good of an object that is gone.
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
pub struct Archived<BlockNumber> {
	/// BLAKE2b-256 of the SCALE form of the object and its listed versions, as they were last:
	/// whoever kept a copy can show that it is the one.
	pub hash: H256,
	/// When it was archived.
	pub at: BlockNumber,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::archive`]. Returns how many supports it cleared.
	pub(crate) fn do_archive(id: ObjectId, limit: u32) -> Result<u32, DispatchError> {
		ensure!((1..=T::MaxCleared::get()).contains(&limit), Error::<T>::LimitOutOfRange);
		let key = ObjectKey::from(id);
		let mut object = Objects::<T>::get(key).ok_or(Error::<T>::UnknownObject)?;
		let State::Withdrawn { since, uncleared } = object.state else {
			return Err(Error::<T>::StillOpen.into());
		};
		let now = frame_system::Pallet::<T>::block_number();
		// Saturating: it was not withdrawn after the present block.
		ensure!(now.saturating_sub(since) >= T::ArchiveAfter::get(), Error::<T>::TooEarly);

		let cleared = uncleared.min(limit);
		// No further than is counted: the number is exact, and the iteration ends by itself.
		for (voter, _) in Supports::<T>::drain_prefix(key).take(cleared as usize) {
			Self::release_supporter(&voter);
		}
		// Saturating: at most what is left was cleared.
		let left = uncleared.saturating_sub(cleared);
		object.state = State::Withdrawn { since, uncleared: left };
		if left > 0 {
			Objects::<T>::insert(key, object);
			Self::deposit_event(Event::SupportsCleared { object: id, cleared, left });
			return Ok(cleared);
		}
		let hash = BlakeTwo256::hash_of(&(&object, Versions::<T>::take(key)));
		Archive::<T>::insert(key, Archived { hash, at: now });
		Objects::<T>::remove(key);
		ObjectsOf::<T>::mutate_exists(object.author, |kept| {
			// Saturating: the object that goes was counted. None is left of a zero.
			*kept = kept.map(|kept| kept.saturating_sub(1)).filter(|kept| *kept > 0);
		});
		Self::deposit_event(Event::Archived { object: id, hash });
		Ok(cleared)
	}
}
