// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What breaks a rule is hidden, in public: by whom, why, and what came of the appeal.

use crate::{
	Actor, ActorOf, BlockNumberFor, Config, Details, Error, Event, Flags, HiddenOf, Hidings,
	Moderation, Mover, ObjectOf, Pallet, Reason, State, Words,
};
use co3_primitives::{
	counts::{one_less, one_more},
	ActingAuthor, Appeal, Breach, ContentRef, Engagements, Hiding, MunicipalityId, ObjectId,
	SortedId, Voter,
};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};

/// A [`Hiding`] of this chain.
pub type HidingOf<T> =
	Hiding<<T as Config>::VoterId, <T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	/// See [`Pallet::flag`].
	pub(crate) fn do_flag(
		voter: Voter<T::VoterId>,
		id: ObjectId,
		breach: Breach,
	) -> DispatchResult {
		let Voter { id: who, .. } = voter;
		let key = SortedId::from(id);
		let mut object = Self::object_of(id)?;
		ensure!(object.is_listed(), Error::<T>::NotOpen);
		ensure!(!Flags::<T>::contains_key(key, who), Error::<T>::AlreadyFlagged);
		ensure!(object.records.flags < T::MaxFlags::get(), Error::<T>::CapReached);

		Flags::<T>::insert(key, who, breach);
		T::Engagements::engage(&who);
		// Saturating: below the cap, as just checked.
		object.records.flags = object.records.flags.saturating_add(1);
		let flags = object.records.flags;
		Self::keep(id, object);
		Self::deposit_event(Event::Flagged { object: id, breach, flags });
		Ok(())
	}

	/// See [`Pallet::hide`].
	pub(crate) fn do_hide(
		id: ObjectId,
		mut object: ObjectOf<T>,
		moderator: T::AccountId,
		breach: Breach,
	) -> DispatchResult {
		ensure!(!object.is_hidden(), Error::<T>::Hidden);

		let was_listed = object.is_listed();
		let since = frame_system::Pallet::<T>::block_number();
		object.words = Words::Hidden(object.words.hash());
		object.changed_at = since;
		Self::relist(SortedId::from(id), was_listed, &object);
		let actor = Self::moderator(&object, &moderator);
		let reason = Some(Reason::Breaks(breach));
		Self::record_moderation(id, &mut object, Mover::Hiding, actor, reason, None);
		HiddenOf::<T>::mutate(object.author, one_more);
		Moderation::<T>::mutate(object.municipality, |figures| figures.count_hidden(breach));
		let municipality = object.municipality;
		Self::keep(id, object);
		let hiding = Hiding { breach, moderator: moderator.clone(), since, appeal: None };
		Hidings::<T>::insert(SortedId::from(id), hiding);
		Self::deposit_event(Event::Hidden { object: id, municipality, moderator, breach });
		Ok(())
	}

	/// See [`Pallet::appeal`].
	pub(crate) fn do_appeal(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		grounds: ContentRef,
	) -> DispatchResult {
		grounds.check().map_err(Error::<T>::from)?;
		let mut object = Self::object_of(id)?;
		Self::ensure_writes(id, &object, &acting.author)?;
		let mut hiding = Self::hiding_of(id)?;
		let by = acting.author;
		// What somebody who writes with the author said in vain does not use up the author's own word.
		let own = |before: &Appeal<_, _>| {
			before.rejected && before.by != object.author && by == object.author
		};
		ensure!(hiding.appeal.as_ref().is_none_or(own), Error::<T>::AlreadyAppealed);

		let since = frame_system::Pallet::<T>::block_number();
		let (actor, note) = (Actor::Author(by), Some(grounds.clone()));
		Self::record_moderation(id, &mut object, Mover::Appeal, actor, None, note);
		hiding.appeal = Some(Appeal { by, grounds, since, rejected: false });
		Hidings::<T>::insert(SortedId::from(id), hiding);
		Moderation::<T>::mutate(object.municipality, |figures| one_more(&mut figures.appeals));
		Self::keep(id, object);
		let assisted = acting.assisted;
		Self::deposit_event(Event::Appealed { object: id, author: by, assisted });
		Ok(())
	}

	/// See [`Pallet::decide_appeal`].
	pub(crate) fn do_decide_appeal(
		id: ObjectId,
		mut object: ObjectOf<T>,
		moderator: T::AccountId,
		restored: Option<Details>,
	) -> DispatchResult {
		let mut hiding = Self::hiding_of(id)?;
		ensure!(hiding.moderator != moderator, Error::<T>::SamePerson);
		let appeal = hiding.appeal.as_mut().ok_or(Error::<T>::NotAppealed)?;
		ensure!(!appeal.rejected, Error::<T>::AlreadyDecided);

		let municipality = object.municipality;
		let granted = restored.is_some();
		if let Some(details) = restored {
			Self::show(id, object, &moderator, details)?;
			Moderation::<T>::mutate(municipality, |figures| one_more(&mut figures.granted));
		} else {
			appeal.rejected = true;
			let actor = Self::moderator(&object, &moderator);
			Self::record_moderation(id, &mut object, Mover::Refusal, actor, None, None);
			Self::keep(id, object);
			Hidings::<T>::insert(SortedId::from(id), hiding);
			Moderation::<T>::mutate(municipality, |figures| one_more(&mut figures.rejected));
		}
		Self::deposit_event(Event::AppealDecided { object: id, municipality, moderator, granted });
		Ok(())
	}

	/// See [`Pallet::restore`].
	pub(crate) fn do_restore(
		id: ObjectId,
		object: ObjectOf<T>,
		moderator: T::AccountId,
		details: Details,
	) -> DispatchResult {
		let municipality = object.municipality;
		// Whoever gives in while an appeal waits has granted it: what is left is what waits.
		let appealed = Self::hiding_of(id)?.awaits_decision();
		Self::show(id, object, &moderator, details)?;
		Moderation::<T>::mutate(municipality, |figures| match appealed {
			true => one_more(&mut figures.granted),
			false => one_more(&mut figures.restored),
		});
		Self::deposit_event(Event::Restored { object: id, municipality, moderator });
		Ok(())
	}

	/// Shows again what was hidden: the same words, brought by whoever kept them.
	fn show(
		id: ObjectId,
		mut object: ObjectOf<T>,
		moderator: &T::AccountId,
		details: Details,
	) -> DispatchResult {
		let Words::Hidden(hash) = object.words else { return Err(Error::<T>::NotHidden.into()) };
		ensure!(details.hash() == hash, Error::<T>::OtherWords);

		let was_listed = object.is_listed();
		object.words = Words::Shown(details);
		Self::touch(&mut object);
		Self::relist(SortedId::from(id), was_listed, &object);
		Self::forget_hiding(id, &object);
		let actor = Self::moderator(&object, moderator);
		Self::record_moderation(id, &mut object, Mover::Restoration, actor, None, None);
		Self::keep(id, object);
		Ok(())
	}

	/// A moderator of the municipality that answers, as who took a step.
	fn moderator(object: &ObjectOf<T>, account: &T::AccountId) -> ActorOf<T> {
		Actor::Officer { municipality: object.municipality, account: account.clone() }
	}

	/// Puts on record what became of the words, so that it can be read when they are shown again, too.
	fn record_moderation(
		id: ObjectId,
		object: &mut ObjectOf<T>,
		by: Mover,
		actor: ActorOf<T>,
		reason: Option<Reason>,
		note: Option<ContentRef>,
	) {
		// What is on its way out of the state takes nothing any more: its records go by their count.
		if object.state != State::Archived {
			Self::record(id, object, by, actor, reason, note);
		}
	}

	/// No longer counts something as hidden.
	pub(crate) fn forget_hiding(id: ObjectId, object: &ObjectOf<T>) {
		if Hidings::<T>::take(SortedId::from(id)).is_some() {
			HiddenOf::<T>::mutate_exists(object.author, one_less);
		}
	}

	pub(crate) fn hiding_of(id: ObjectId) -> Result<HidingOf<T>, Error<T>> {
		Hidings::<T>::get(SortedId::from(id)).ok_or(Error::NotHidden)
	}

	/// Counts a reference that a moderator marked dead.
	pub(crate) fn count_dead(municipality: MunicipalityId) {
		Moderation::<T>::mutate(municipality, |figures| one_more(&mut figures.dead));
	}
}
