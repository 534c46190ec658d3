// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	fields, location::Settled, transitions::Move, version, Actor, BlockNumberFor, Clocks, Config,
	Details, Error, Event, HiddenOf, Kind, Location, Mover, NextObject, Object, ObjectOf, Objects,
	ObjectsOf, Pallet, Records, Rules, State, Threshold, Words,
};
use co3_primitives::{
	ActingAuthor, Author, CategoryId, CivicAction, MunicipalityId, ObjectId, OnCivicAction,
	SortedId,
};
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
		draft: bool,
	) -> DispatchResult {
		let ActingAuthor { author, assisted, .. } = acting;
		let Settled { location, within, municipality } = location.settle::<T>()?;
		if let Author::Office(office) = author {
			ensure!(office == municipality, Error::<T>::OutsideTerritory);
		}
		let (version, rules) = Self::ensure_taken(&author, municipality, category, kind, &details)?;
		let kept = ObjectsOf::<T>::get(author);
		ensure!(kept < Self::cap_of(&author), Error::<T>::CapReached);
		Self::spend_allowance(&author, category, &rules)?;
		Self::join_crowd(&author, &location)?;
		let id = NextObject::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;

		let now = frame_system::Pallet::<T>::block_number();
		let route = Self::route_in(category, &rules, &within);
		let mut object = Object {
			kind,
			category,
			rules: version,
			author,
			assisted,
			location,
			within,
			municipality,
			version: 1,
			version_since: now,
			submitted_at: now,
			changed_at: now,
			state: State::Draft,
			state_since: now,
			clocks: Clocks::default(),
			body: Self::body_of(&route),
			escalated: false,
			supports: 0,
			threshold: Threshold::NotReached,
			merged_into: None,
			arriving: 0,
			fixes: 0,
			confirmed: 0,
			disputed: 0,
			part_of: None,
			height: 0,
			records: Records::default(),
			words: Words::Shown(details),
		};
		NextObject::<T>::put(next);
		// Saturating: below the cap, as just checked.
		ObjectsOf::<T>::insert(author, kept.saturating_add(1));
		crate::ByAuthor::<T>::insert(author, SortedId::from(id), ());
		Self::deposit_event(Event::Submitted {
			object: id,
			author,
			kind,
			category,
			territory: object.location.territory(),
			body: object.body,
			draft,
			assisted,
		});
		Self::count_new(&object);
		if !draft {
			Self::publish(id, &mut object, Actor::Author(author))?;
		}
		Self::keep(id, object);
		Ok(())
	}

	/// Whether the category takes this of this author now: the rules under which it does, and their
	/// version.
	fn ensure_taken(
		author: &Author<T::VoterId>,
		municipality: MunicipalityId,
		category: CategoryId,
		kind: Kind,
		details: &Details,
	) -> Result<(u32, Rules), Error<T>> {
		let known = Self::category_of(municipality, category)?;
		ensure!(known.phase.submissions, Error::CategoryClosed);
		let rules = Self::rules_of(category, known.version)?;
		rules.takes::<T>(kind)?;
		Self::check_details(&rules, details)?;
		Self::ensure_not_over(details)?;
		let hidden = HiddenOf::<T>::get(author);
		ensure!(hidden < T::MaxHidden::get(), Error::TooManyHidden);
		Ok((known.version, rules))
	}

	/// Brings a draft under the rules of the day on which it is published: nobody keeps drafts for a
	/// day when they would no longer be taken.
	fn renew(object: &mut ObjectOf<T>) -> Result<(), Error<T>> {
		let Object { author, municipality, category, kind, .. } = *object;
		let details = object.words.shown().ok_or(Error::Hidden)?;
		let (version, rules) = Self::ensure_taken(&author, municipality, category, kind, details)?;
		object.rules = version;
		object.body = Self::body_of(&Self::route_in(category, &rules, &object.within));
		Ok(())
	}

	/// Puts a draft on the map, and the clocks in motion.
	fn publish(id: ObjectId, object: &mut ObjectOf<T>, actor: crate::ActorOf<T>) -> DispatchResult {
		let step =
			Move { to: State::Submitted, by: Mover::Author, actor, reason: None, note: None };
		Self::step(id, object, step)?;
		object.submitted_at = object.state_since;
		if let Author::Resident(voter) = object.author {
			let action = CivicAction::Submitted { object: id, category: object.category };
			T::OnCivicAction::on_civic_action(Some(&voter), object.location.territory(), action);
		}
		Ok(())
	}

	/// See [`Pallet::proceed`]: what authors may do.
	pub(crate) fn do_author_step(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		to: State,
		reason: Option<crate::Reason>,
		note: Option<co3_primitives::ContentRef>,
	) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		Self::ensure_writes(id, &object, &acting.author)?;
		ensure!(!object.is_hidden(), Error::<T>::Hidden);
		let actor = Actor::Author(acting.author);
		if to == State::Submitted {
			ensure!(object.state == State::Draft, Error::<T>::NotAllowed);
			Self::renew(&mut object)?;
			Self::publish(id, &mut object, actor)?;
		} else {
			// Taking back is a call of its own, which nobody can pause.
			ensure!(to != State::Withdrawn, Error::<T>::NotAllowed);
			Self::step(id, &mut object, Move { to, by: Mover::Author, actor, reason, note })?;
		}
		Self::keep(id, object);
		Ok(())
	}

	/// See [`Pallet::edit`].
	pub(crate) fn do_edit(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		details: Details,
	) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		Self::ensure_writes(id, &object, &acting.author)?;
		let before = object.words.shown().ok_or(Error::<T>::Hidden)?;
		ensure!(object.state.is_open() || object.state == State::Draft, Error::<T>::NotOpen);
		let rules = Self::rules_of(object.category, object.rules)?;
		// It is put to the vote in the words under which it got there.
		let settled = rules.ballot.is_some() && object.threshold != Threshold::NotReached;
		ensure!(!settled, Error::<T>::TooLate);
		Self::check_details(&rules, &details)?;
		// Words about something past can be mended, its dates cannot be moved into the past.
		if details.validity != before.validity {
			Self::ensure_not_over(&details)?;
		}
		let now = frame_system::Pallet::<T>::block_number();
		let replaced = version::list_present::<T>(SortedId::from(id), &mut object, now)?;

		object.words = Words::Shown(details);
		object.changed_at = now;
		let version = object.version;
		Self::keep(id, object);
		let ActingAuthor { author, assisted, .. } = acting;
		Self::deposit_event(Event::Edited { object: id, author, version, replaced, assisted });
		Ok(())
	}

	/// See [`Pallet::withdraw`].
	pub(crate) fn do_withdraw(acting: ActingAuthor<T::VoterId>, id: ObjectId) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		Self::ensure_owns(id, &object, &acting.author)?;
		let step = Move {
			to: State::Withdrawn,
			by: Mover::Author,
			actor: Actor::Author(acting.author),
			reason: None,
			note: None,
		};
		Self::step(id, &mut object, step)?;
		Self::keep(id, object);
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

	/// Whether details have the form they must have, and say what the category asks for.
	pub(crate) fn check_details(rules: &Rules, details: &Details) -> Result<(), Error<T>> {
		details.check::<T>()?;
		ensure!(details.content.size >= u64::from(rules.text_at_least), Error::TextTooShort);
		fields::check(&rules.fields, &details.answers)
	}

	/// Refuses what would be history before anybody reads it.
	fn ensure_not_over(details: &Details) -> Result<(), Error<T>> {
		let now = Self::now();
		ensure!(details.validity.is_none_or(|v| now <= v.to), Error::AlreadyOver);
		Ok(())
	}

	/// The block's time, in milliseconds since 1970.
	pub(crate) fn now() -> u64 {
		// Saturating: that fits 64 bits for half a thousand million years.
		T::Time::now().as_millis().saturated_into()
	}

	/// An object that has not been archived.
	pub(crate) fn object_of(id: ObjectId) -> Result<ObjectOf<T>, DispatchError> {
		Ok(Objects::<T>::get(SortedId::from(id)).ok_or(Error::<T>::UnknownObject)?)
	}

	/// The object, if people can act on it.
	pub(crate) fn open_object(id: ObjectId) -> Result<ObjectOf<T>, DispatchError> {
		let object = Self::object_of(id)?;
		ensure!(object.is_open(), Error::<T>::NotOpen);
		Ok(object)
	}

	/// Writes an object.
	pub(crate) fn keep(id: ObjectId, object: Object<T::VoterId, BlockNumberFor<T>>) {
		Objects::<T>::insert(SortedId::from(id), object);
	}
}
