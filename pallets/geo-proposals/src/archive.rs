// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	transitions::Move, Actor, Archive, BlockNumberFor, ByAuthor, Checks, Commented, Config, Dead,
	Endorsements, Error, Evaluations, Event, Flags, Handlings, Links, Mover, ObjectOf, Objects,
	Pallet, Parts, SignUps, State, Steps, Supports, Tasks, Updates, Versions, WeightInfo, Writers,
};
use co3_primitives::{counts::clear, Archived, Engagements, ObjectId, SortedId};
use frame_support::{ensure, pallet_prelude::DispatchError, traits::Get, weights::Weight};
use sp_runtime::traits::{BlakeTwo256, Hash, Saturating};

impl<T: Config> Pallet<T> {
	/// See [`Pallet::archive`]. Returns how many records it cleared.
	pub(crate) fn do_archive(id: ObjectId, limit: u32) -> Result<u32, DispatchError> {
		ensure!((1..=T::MaxCleared::get()).contains(&limit), Error::<T>::LimitOutOfRange);
		let key = SortedId::from(id);
		let mut object = Self::object_of(id)?;
		let now = frame_system::Pallet::<T>::block_number();
		if object.state != State::Archived {
			Self::ensure_done_with(id, &object, now)?;
			// Of the object as people may have copied it.
			let hash = BlakeTwo256::hash_of(&(&object, Versions::<T>::get(key)));
			Archive::<T>::insert(key, Archived { hash, at: now });
			let (by, actor) = (Mover::Citizens, Actor::Anyone);
			let step = Move { to: State::Archived, by, actor, reason: None, note: None };
			Self::step(id, &mut object, step)?;
		}
		let before = object.records.total();
		Self::clear_records(key, &mut object, limit);
		let left = object.records.total();
		// Saturating: some were cleared, none came.
		let cleared = before.saturating_sub(left);
		if left > 0 {
			Self::keep(id, object);
			Self::deposit_event(Event::RecordsCleared { object: id, cleared, left });
			return Ok(cleared);
		}
		Self::leave_whole(id, &mut object);
		Self::forget_hiding(id, &object);
		Self::release_author(&object);
		Versions::<T>::remove(key);
		Tasks::<T>::remove(key);
		Links::<T>::remove(key);
		Handlings::<T>::remove(key);
		ByAuthor::<T>::remove(object.author, key);
		Objects::<T>::remove(key);
		Self::deposit_event(Event::Archived { object: id });
		Ok(cleared)
	}

	/// Refuses what somebody still has to do with.
	fn ensure_done_with(
		id: ObjectId,
		object: &ObjectOf<T>,
		now: BlockNumberFor<T>,
	) -> Result<(), Error<T>> {
		// Saturating: it was not changed after the present block.
		let quiet = now.saturating_sub(object.changed_at);
		let over = object
			.words
			.shown()
			.and_then(|details| details.validity)
			.is_some_and(|validity| validity.to < Self::now());
		// Nothing else goes for lying still: a petition does not end because nobody answers it.
		let idle = over || object.state == State::Draft;
		ensure!(object.state.is_closed() || idle, Error::StillOpen);
		// Supports on their way from one object to another arrive first.
		let to = object.merged_into.filter(|_| object.records.supports > 0);
		// But nothing arrives where it is hidden: if that lasts, they are let go.
		let stuck = to
			.and_then(|to| Objects::<T>::get(SortedId::from(to)))
			.is_some_and(|to| to.is_hidden());
		ensure!(object.arriving == 0 && (to.is_none() || stuck), Error::StillArriving);
		// An appeal is not settled by letting what it is about go: it has all the time that there is.
		let appealed = object.is_hidden() && Self::hiding_of(id)?.awaits_decision();
		let soon = object.state.is_closed() && !appealed && !stuck;
		let wait = if soon { T::ArchiveAfter::get() } else { T::IdleAfter::get() };
		ensure!(quiet >= wait, Error::TooEarly);
		Ok(())
	}

	/// What it weighs to clear so much: as measured, and what something was merged into that stays hidden, which
	/// waits for supports no longer.
	pub(crate) fn archive_weight(cleared: u32) -> Weight {
		T::WeightInfo::archive(cleared).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}

	/// Clears at most `limit` of what hangs on an object, and lets everybody go who was counted.
	fn clear_records(key: SortedId, object: &mut ObjectOf<T>, limit: u32) {
		let mut left = limit;
		if object.records.supports > 0 {
			let count = &mut object.records.supports;
			clear(Supports::<T>::drain_prefix(key), count, &mut left, |(who, _)| {
				Self::release_supporter(&who);
			});
			Self::settle_arrivals(object);
		}
		let records = &mut object.records;
		clear(SignUps::<T>::drain_prefix(key), &mut records.sign_ups, &mut left, |(who, _)| {
			Self::release_volunteer(&who);
		});
		clear(Checks::<T>::drain_prefix(key), &mut records.checks, &mut left, |(who, _)| {
			T::Engagements::disengage(&who);
		});
		clear(Flags::<T>::drain_prefix(key), &mut records.flags, &mut left, |(who, _)| {
			T::Engagements::disengage(&who);
		});
		clear(
			Endorsements::<T>::drain_prefix(key),
			&mut records.endorsements,
			&mut left,
			|(who, _)| {
				Self::release_endorser(&who);
			},
		);
		clear(Parts::<T>::drain_prefix(key), &mut records.parts, &mut left, |(part, ())| {
			Objects::<T>::mutate(part, |part| {
				if let Some(part) = part {
					part.part_of = None;
				}
			});
		});
		clear(Updates::<T>::drain_prefix(key), &mut records.updates, &mut left, |_| ());
		clear(Commented::<T>::drain_prefix(key), &mut records.commenters, &mut left, |_| ());
		clear(Steps::<T>::drain_prefix(key), &mut records.steps, &mut left, |_| ());
		clear(Dead::<T>::drain_prefix(key), &mut records.dead, &mut left, |_| ());
		clear(Writers::<T>::drain_prefix(key), &mut records.writers, &mut left, |_| ());
		clear(Evaluations::<T>::drain_prefix(key), &mut records.evaluations, &mut left, |_| ());
	}
}
