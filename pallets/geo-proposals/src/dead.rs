// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! References to content that is gone: whoever keeps the bytes may erase them, and must not show
//! them again.

use crate::{
	BlockNumberFor, Config, Dead, Details, Error, Event, ObjectOf, Pallet, Updates, Versions,
};
use co3_primitives::{
	is_multihash, ActingAuthor, Death, DeathReason, Multihash, ObjectId, SortedId,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};
use scale_info::TypeInfo;

/// Which reference.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Reference {
	/// One by its hash: in the author's words, of this or of an earlier version, shown or hidden. A moderator
	/// may also name one in a note, an answer or a claim to this object.
	Words(Multihash),
	/// That of an update, by its number.
	Update(u32),
}

/// A [`Death`] of this chain.
pub type DeathOf<T> = Death<BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	/// See [`Pallet::take_back`].
	pub(crate) fn do_take_back(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		reference: Reference,
		version: Option<Details>,
	) -> DispatchResult {
		match &reference {
			Reference::Words(hash) => {
				let object = Self::object_of(id)?;
				Self::ensure_owns(id, &object, &acting.author)?;
				Self::ensure_in_words(id, &object, hash, version.as_ref())?;
			}
			Reference::Update(number) => {
				let update = Updates::<T>::get(SortedId::from(id), number);
				let update = update.ok_or(Error::<T>::UnknownUpdate)?;
				ensure!(update.by == acting.author && !update.official, Error::<T>::NotAuthor);
			}
		}
		// Half of the places are for moderators, whatever authors take back.
		let cap = T::MaxDead::get() / 2;
		Self::mark_dead(id, reference, DeathReason::TakenBack, cap)
	}

	/// Refuses a hash that the author's words do not hold: those of today, or those of the version that is
	/// brought, of which the chain has the hash. Nobody takes back what others said.
	fn ensure_in_words(
		id: ObjectId,
		object: &ObjectOf<T>,
		hash: &Multihash,
		version: Option<&Details>,
	) -> Result<(), Error<T>> {
		let details = match version {
			Some(brought) => {
				let said = brought.hash();
				let earlier = || Versions::<T>::get(SortedId::from(id)).into_iter();
				let known =
					object.words.hash() == said || earlier().any(|earlier| earlier.hash == said);
				ensure!(known, Error::OtherWords);
				brought
			}
			None => object.words.shown().ok_or(Error::Hidden)?,
		};
		ensure!(details.names(hash), Error::NotInWords);
		Ok(())
	}

	/// Marks a reference as dead, which is a change of the object: whoever reads what changed learns what must
	/// no longer be shown. Whoever asks for it has been checked.
	pub(crate) fn mark_dead(
		id: ObjectId,
		reference: Reference,
		reason: DeathReason,
		cap: u32,
	) -> DispatchResult {
		let key = SortedId::from(id);
		let at = frame_system::Pallet::<T>::block_number();
		let death = Death { reason, at };
		let mut object = Self::object_of(id)?;
		match &reference {
			Reference::Words(hash) => {
				ensure!(is_multihash(hash), Error::<T>::BadContentHash);
				ensure!(!Dead::<T>::contains_key(key, hash), Error::<T>::AlreadyDead);
				ensure!(object.records.dead < cap, Error::<T>::CapReached);
				// Saturating: below the cap, as just checked.
				object.records.dead = object.records.dead.saturating_add(1);
				Dead::<T>::insert(key, hash, death);
			}
			Reference::Update(number) => {
				Updates::<T>::try_mutate(key, number, |update| -> DispatchResult {
					let update = update.as_mut().ok_or(Error::<T>::UnknownUpdate)?;
					ensure!(update.dead.is_none(), Error::<T>::AlreadyDead);
					update.dead = Some(death);
					Ok(())
				})?;
			}
		}
		object.changed_at = at;
		Self::keep(id, object);
		Self::deposit_event(Event::MarkedDead { object: id, reference, reason });
		Ok(())
	}
}
