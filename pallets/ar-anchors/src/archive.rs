// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How an anchor ends: its window closes, and what is left of it leaves the state.

use crate::{
	transitions::Move, AnchorOf, Anchors, Archive, ByAuthor, Children, Config, Dead, Error, Event,
	Flags, Mover, Pallet, State, Steps, Suspensions,
};
use co3_primitives::{counts::clear, life::Actor, AnchorId, Archived, Engagements, SortedId};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::Get,
};
use sp_runtime::traits::{BlakeTwo256, Hash, Saturating};

impl<T: Config> Pallet<T> {
	/// See [`Pallet::expire`].
	pub(crate) fn do_expire(id: AnchorId) -> DispatchResult {
		let anchor = Self::anchor_of(id)?;
		let over = anchor.window.is_some_and(|window| window.to < Self::now());
		ensure!(over, Error::<T>::NotOver);
		Self::end(id, anchor)
	}

	/// Retires what is over.
	pub(crate) fn end(id: AnchorId, mut anchor: AnchorOf<T>) -> DispatchResult {
		let step = Move::plain(State::Retired, Mover::Clock, Actor::Anyone);
		Self::step(id, &mut anchor, step)?;
		Self::keep(id, anchor);
		Ok(())
	}

	/// See [`Pallet::archive`]. Returns how many records it cleared.
	pub(crate) fn do_archive(id: AnchorId, limit: u32) -> Result<u32, DispatchError> {
		ensure!((1..=T::MaxCleared::get()).contains(&limit), Error::<T>::LimitOutOfRange);
		let key = SortedId::from(id);
		let mut anchor = Self::anchor_of(id)?;
		ensure!(anchor.state == State::Retired, Error::<T>::StillStanding);
		let now = frame_system::Pallet::<T>::block_number();
		if !Archive::<T>::contains_key(key) {
			// Saturating: it was not retired after the present block.
			let quiet = now.saturating_sub(anchor.state_since);
			ensure!(quiet >= T::ArchiveAfter::get(), Error::<T>::TooEarly);
			// Of the anchor as people may have copied it.
			let hash = BlakeTwo256::hash_of(&anchor);
			Archive::<T>::insert(key, Archived { hash, at: now });
		}

		let mut left = limit;
		let records = &mut anchor.records;
		clear(Flags::<T>::drain_prefix(key), &mut records.flags, &mut left, |(who, _)| {
			T::Engagements::disengage(&who);
		});
		clear(Children::<T>::drain_prefix(key), &mut records.children, &mut left, |_| ());
		clear(Dead::<T>::drain_prefix(key), &mut records.dead, &mut left, |_| ());
		clear(Steps::<T>::drain_prefix(key), &mut records.steps, &mut left, |_| ());
		// Saturating: no more is left than there was.
		let cleared = limit.saturating_sub(left);
		let rest = records.total();
		if rest > 0 {
			Self::keep(id, anchor);
			Self::deposit_event(Event::RecordsCleared { anchor: id, cleared, left: rest });
			return Ok(cleared);
		}
		Self::release_author(&anchor.author, &anchor.site);
		Suspensions::<T>::remove(key);
		ByAuthor::<T>::remove(anchor.author, key);
		Anchors::<T>::remove(key);
		Self::deposit_event(Event::Archived { anchor: id });
		Ok(cleared)
	}
}
