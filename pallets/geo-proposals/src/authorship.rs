// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	location::Settled, version, BlockNumberFor, ByAuthor, ByTerritory, Categories, Config, Details,
	Error, Event, Kind, Location, Map, NextObject, Object, ObjectKey, ObjectOf, Objects, ObjectsOf,
	Pallet, State,
};
use co3_primitives::{ActingAuthor, Author, CategoryId, CivicAction, ObjectId, OnCivicAction};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::{Get, UnixTime},
};
use sp_runtime::{traits::SaturatedConversion, ArithmeticError};

impl<T: Config> Pallet<T> {
	/// See [`Pallet::submit`].
	pub(crate) fn do_submit(
		acting: ActingAuthor<T::VoterId>,
		kind: Kind,
		category: CategoryId,
		location: Location,
		details: Details,
	) -> DispatchResult {
		let ActingAuthor { author, assisted, .. } = acting;
		details.check::<T>()?;
		Self::ensure_not_over(&details)?;
		let Settled { location, within, municipality } = location.settle::<T>()?;
		if let Author::Office(office) = author {
			ensure!(office == municipality, Error::<T>::OutsideTerritory);
		}
		let known = Categories::<T>::get(municipality, category);
		ensure!(known.is_some_and(|category| category.open), Error::<T>::UnknownCategory);
		let kept = ObjectsOf::<T>::get(author);
		ensure!(kept < Self::cap_of(&author), Error::<T>::CapReached);
		let id = NextObject::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		let now = frame_system::Pallet::<T>::block_number();
		let object = Object {
			kind,
			category,
			author,
			assisted,
			location,
			within,
			details,
			version: 1,
			version_since: now,
			submitted_at: now,
			changed_at: now,
			supports: 0,
			state: State::Open,
		};
		NextObject::<T>::put(next);
		// Saturating: below the cap, as just checked.
		ObjectsOf::<T>::insert(author, kept.saturating_add(1));
		Self::list(id.into(), &object);
		Objects::<T>::insert(ObjectKey::from(id), &object);
		let territory = location.territory();
		Self::deposit_event(Event::Submitted {
			object: id,
			author,
			kind,
			category,
			territory,
			assisted,
		});
		if let Author::Resident(voter) = author {
			let action = CivicAction::Submitted { object: id, category };
			T::OnCivicAction::on_civic_action(&voter, territory, action);
		}
		Ok(())
	}

	/// See [`Pallet::edit`].
	pub(crate) fn do_edit(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		details: Details,
	) -> DispatchResult {
		details.check::<T>()?;
		let key = ObjectKey::from(id);
		let mut object = Self::open_object_of(&acting.author, key)?;
		// Words about something past can be mended, its dates cannot be moved into the past.
		if details.validity != object.details.validity {
			Self::ensure_not_over(&details)?;
		}
		let now = frame_system::Pallet::<T>::block_number();
		let replaced = version::list_present::<T>(key, &mut object, now)?;

		object.details = details;
		object.changed_at = now;
		let version = object.version;
		Objects::<T>::insert(key, object);
		let assisted = acting.assisted;
		Self::deposit_event(Event::Edited { object: id, version, replaced, assisted });
		Ok(())
	}

	/// See [`Pallet::withdraw`].
	pub(crate) fn do_withdraw(acting: ActingAuthor<T::VoterId>, id: ObjectId) -> DispatchResult {
		let key = ObjectKey::from(id);
		let mut object = Self::open_object_of(&acting.author, key)?;

		let now = frame_system::Pallet::<T>::block_number();
		object.state = State::Withdrawn { since: now, uncleared: object.supports };
		object.changed_at = now;
		Self::unlist(key, &object);
		Objects::<T>::insert(key, object);
		Self::deposit_event(Event::Withdrawn { object: id, assisted: acting.assisted });
		Ok(())
	}

	/// How many objects of `author` the chain keeps at most.
	pub(crate) fn cap_of(author: &Author<T::VoterId>) -> u32 {
		match author {
			Author::Resident(_) => T::ObjectsPerResident::get(),
			Author::Organisation(_) => T::ObjectsPerOrganisation::get(),
			Author::Office(_) => T::ObjectsPerOffice::get(),
		}
	}

	/// The object, if it is open and `author`'s.
	fn open_object_of(
		author: &Author<T::VoterId>,
		key: ObjectKey,
	) -> Result<ObjectOf<T>, DispatchError> {
		let object = Objects::<T>::get(key).ok_or(Error::<T>::UnknownObject)?;
		ensure!(object.author == *author, Error::<T>::NotAuthor);
		ensure!(object.is_open(), Error::<T>::NotOpen);
		Ok(object)
	}

	/// Refuses what would be history before anybody reads it.
	fn ensure_not_over(details: &Details) -> Result<(), Error<T>> {
		// Saturating: milliseconds since 1970 fit 64 bits for half a thousand million years.
		let now: u64 = T::Time::now().as_millis().saturated_into();
		ensure!(details.validity.is_none_or(|v| now <= v.to), Error::<T>::AlreadyOver);
		Ok(())
	}

	/// Puts an object on the map and into every list.
	fn list(key: ObjectKey, object: &Object<T::VoterId, BlockNumberFor<T>>) {
		if let Some(geohash) = object.location.geohash() {
			Map::<T>::insert((geohash, key), ());
		}
		for territory in &object.within {
			ByTerritory::<T>::insert(territory, key, ());
		}
		ByAuthor::<T>::insert(object.author, key, ());
	}

	/// Takes it off again.
	fn unlist(key: ObjectKey, object: &Object<T::VoterId, BlockNumberFor<T>>) {
		if let Some(geohash) = object.location.geohash() {
			Map::<T>::remove((geohash, key));
		}
		for territory in &object.within {
			ByTerritory::<T>::remove(territory, key);
		}
		ByAuthor::<T>::remove(object.author, key);
	}
}
