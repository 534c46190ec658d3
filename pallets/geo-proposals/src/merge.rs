// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Several objects say the same: one stays, and has everybody's support once.

use crate::{
	transitions::Move, Audience, Config, Error, Event, Mover, ObjectOf, Objects, Pallet, Reason,
	State, Supports, Threshold,
};
use co3_primitives::{ContentRef, ObjectId, Officer, SortedId};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::Get,
};

impl<T: Config> Pallet<T> {
	/// See [`Pallet::merge`].
	pub(crate) fn do_merge(
		id: ObjectId,
		officer: Officer<T::AccountId>,
		into: ObjectId,
		note: Option<ContentRef>,
	) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		let mut other = Self::object_of(into)?;
		ensure!(into != id && other.merged_into != Some(id), Error::<T>::CircularMerge);
		// Nobody's support is led to where nobody can read what it stands for.
		ensure!(other.is_open(), Error::<T>::NotOpen);
		ensure!(other.municipality == object.municipality, Error::<T>::OutsideTerritory);
		Self::ensure_no_wider(&object, &other)?;
		match object.threshold {
			// What has been brought to a vote is decided there.
			Threshold::Brought { .. } => return Err(Error::<T>::AlreadyBrought.into()),
			// What has enough support is not lost in what has not: the other goes into this one.
			Threshold::Reached { .. } => {
				let reached = other.threshold != Threshold::NotReached;
				ensure!(reached, Error::<T>::ThresholdNotReached);
			}
			Threshold::NotReached => {}
		}
		// Its own duplicates first: supports never travel two ways at once.
		ensure!(object.arriving == 0, Error::<T>::StillArriving);
		let step = Move {
			to: State::Duplicate,
			by: Mover::Merger,
			actor: officer.into(),
			reason: Some(Reason::SaysTheSame),
			note,
		};
		Self::step(id, &mut object, step)?;

		object.merged_into = Some(into);
		if object.records.supports > 0 {
			// Saturating: no more than there are objects.
			other.arriving = other.arriving.saturating_add(1);
			Self::keep(into, other);
		}
		Self::keep(id, object);
		Self::deposit_event(Event::Merged { object: id, into });
		Ok(())
	}

	/// Refuses to let in by merging whom the other does not ask: people from elsewhere.
	fn ensure_no_wider(object: &ObjectOf<T>, other: &ObjectOf<T>) -> Result<(), Error<T>> {
		let audience =
			|of: &ObjectOf<T>| Self::rules_of(of.category, of.rules).map(|rules| rules.audience);
		let same = (object.category, object.rules) == (other.category, other.rules);
		let wider = !same
			&& audience(other)? == Audience::Residents
			&& audience(object)? != Audience::Residents;
		ensure!(!wider, Error::FromElsewhere);
		Ok(())
	}

	/// See [`Pallet::unmerge`].
	pub(crate) fn do_unmerge(
		id: ObjectId,
		officer: Officer<T::AccountId>,
		reason: Reason,
		note: Option<ContentRef>,
	) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		let into = object.merged_into.ok_or(Error::<T>::NotMerged)?;
		let step = Move {
			to: State::Reopened,
			by: Mover::Merger,
			actor: officer.into(),
			reason: Some(reason),
			note,
		};
		Self::step(id, &mut object, step)?;
		if object.records.supports > 0 {
			Self::arrived(into);
		}
		object.merged_into = None;
		Self::keep(id, object);
		Self::deposit_event(Event::Unmerged { object: id, from: into });
		Ok(())
	}

	/// See [`Pallet::move_supports`]. Returns how many it moved.
	pub(crate) fn do_move_supports(id: ObjectId, limit: u32) -> Result<u32, DispatchError> {
		ensure!((1..=T::MaxCleared::get()).contains(&limit), Error::<T>::LimitOutOfRange);
		let key = SortedId::from(id);
		let mut object = Self::object_of(id)?;
		let into = object.merged_into.ok_or(Error::<T>::NotMerged)?;
		ensure!(object.records.supports > 0, Error::<T>::NothingToMove);
		let mut other = Self::object_of(into)?;
		// Hidden meanwhile: supports wait for it to be shown again, or for the merge to be undone.
		ensure!(!other.is_hidden(), Error::<T>::Hidden);

		let moved = object.records.supports.min(limit);
		// No further than is counted: the number is exact, and the iteration ends by itself.
		for (voter, support) in Supports::<T>::drain_prefix(key).take(moved as usize) {
			if Supports::<T>::contains_key(SortedId::from(into), voter) {
				// Who supports both, supports once.
				Self::release_supporter(&voter);
			} else {
				Supports::<T>::insert(SortedId::from(into), voter, support);
				if other.state.is_closed() {
					// What was closed meanwhile keeps its count; the support is let go with it.
					other.records.supports = other.records.supports.saturating_add(1);
				} else {
					Self::add_support(into, &mut other);
				}
			}
		}
		// Saturating: at most what was counted has moved.
		object.records.supports = object.records.supports.saturating_sub(moved);
		let left = object.records.supports;
		if left == 0 {
			// Saturating: it was counted when it was merged.
			other.arriving = other.arriving.saturating_sub(1);
		}
		let supports = other.supports;
		Self::keep(into, other);
		Self::keep(id, object);
		Self::deposit_event(Event::SupportsMoved { object: id, into, moved, left, supports });
		Ok(moved)
	}

	/// Notes that nothing is left to hand over, once the last support of a duplicate is gone.
	pub(crate) fn settle_arrivals(object: &ObjectOf<T>) {
		if let Some(into) = object.merged_into.filter(|_| object.records.supports == 0) {
			Self::arrived(into);
		}
	}

	/// One object fewer has supports to hand over to `into`.
	fn arrived(into: ObjectId) {
		Objects::<T>::mutate(SortedId::from(into), |other| {
			if let Some(other) = other {
				// Saturating: it was counted when it was merged.
				other.arriving = other.arriving.saturating_sub(1);
			}
		});
	}
}
