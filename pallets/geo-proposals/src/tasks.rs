// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Work for volunteers: when, how many, who came, for how long.

use crate::{
	BlockNumberFor, Config, Error, Event, Kind, ObjectOf, Pallet, SignUps, SignUpsOf, Tasks,
};
use alloc::vec::Vec;
use co3_primitives::{
	counts, ActingAuthor, Author, CivicAction, Engagements, ObjectId, OnCivicAction, SortedId,
	Voter,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::{ConstU32, Get},
	BoundedVec,
};
use scale_info::TypeInfo;

/// How many slots a task has at most.
pub const MAX_SLOTS: u32 = 32;
/// How long before a slot begins people can be checked in, and how long after its end: an hour.
const LEEWAY: u64 = 3_600_000;
/// How long after a slot's end hours can be confirmed: thirty days.
const CONFIRMABLE_FOR: u64 = 30 * 24 * 3_600_000;

/// A time at which people work together.
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
pub struct Slot {
	/// When it begins, in milliseconds since 1970.
	pub from: u64,
	/// When it ends.
	pub to: u64,
	/// For how many people.
	pub places: u16,
	/// How many signed up.
	pub taken: u16,
}

/// The slots of a task.
pub type Slots = BoundedVec<Slot, ConstU32<MAX_SLOTS>>;

/// What became of a volunteer. Where they were is never on chain: they were at the task's own place.
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
pub enum Attendance<VoterId> {
	/// They signed up.
	SignedUp,
	/// They were there, as an organiser confirmed.
	CheckedIn {
		/// Who confirmed it.
		by: Author<VoterId>,
	},
	/// They worked so long, as a second person confirmed.
	Confirmed {
		/// How long.
		minutes: u32,
		/// Who confirmed that they were there.
		by: Author<VoterId>,
		/// Who confirmed how long.
		second: Author<VoterId>,
	},
	/// They did not come.
	Missed,
}

/// That a person signed up for a slot.
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
pub struct SignUp<VoterId, BlockNumber> {
	/// For which.
	pub slot: u8,
	/// What became of it.
	pub attendance: Attendance<VoterId>,
	/// Since when.
	pub since: BlockNumber,
	/// Whether the desk signed them up, on their mandate.
	pub assisted: bool,
}

/// A [`SignUp`] of this chain.
pub type SignUpOf<T> = SignUp<<T as Config>::VoterId, BlockNumberFor<T>>;

/// A volunteer, as they are read.
#[derive(Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct SignUpView<VoterId, BlockNumber> {
	/// Who.
	pub voter: VoterId,
	/// All the rest.
	pub sign_up: SignUp<VoterId, BlockNumber>,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_slots`].
	pub(crate) fn do_set_slots(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		slots: Vec<(u64, u64, u16)>,
	) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		Self::ensure_writes(id, &object, &acting.author)?;
		ensure!(object.kind == Kind::Task, Error::<T>::NotTask);
		ensure!(!object.state.is_closed(), Error::<T>::NotOpen);
		let now = Self::now();
		let before = Tasks::<T>::get(SortedId::from(id)).unwrap_or_default();
		// What people signed up for stays as it is; slots are added after it, or dropped from the end.
		let taken = before.iter().rposition(|slot| slot.taken > 0).map_or(0, |last| last + 1);
		ensure!(slots.len() >= taken, Error::<T>::SlotTaken);
		let mut new = Slots::new();
		for (at, (from, to, places)) in slots.into_iter().enumerate() {
			ensure!(from < to, Error::<T>::EndsBeforeItBegins);
			let known = before.get(at).filter(|_| at < taken);
			let taken = known.map(|slot| slot.taken).unwrap_or_default();
			match known {
				Some(slot) if slot.taken > 0 => {
					ensure!((slot.from, slot.to) == (from, to), Error::<T>::SlotTaken);
				}
				_ => ensure!(now < to, Error::<T>::AlreadyOver),
			}
			ensure!(places > 0, Error::<T>::NoPlaces);
			ensure!(places >= taken, Error::<T>::SlotTaken);
			new.try_push(Slot { from, to, places, taken }).map_err(|_| Error::<T>::CapReached)?;
		}
		Tasks::<T>::insert(SortedId::from(id), new);
		Self::touch(&mut object);
		Self::keep(id, object);
		Self::deposit_event(Event::SlotsSet { object: id });
		Ok(())
	}

	/// See [`Pallet::sign_up`].
	pub(crate) fn do_sign_up(voter: Voter<T::VoterId>, id: ObjectId, at: u8) -> DispatchResult {
		let Voter { id: who, assisted, .. } = voter;
		let key = SortedId::from(id);
		let mut object = Self::open_object(id)?;
		let mut slots = Tasks::<T>::get(key).ok_or(Error::<T>::UnknownSlot)?;
		let slot = slots.get_mut(usize::from(at)).ok_or(Error::<T>::UnknownSlot)?;
		ensure!(Self::now() <= slot.to, Error::<T>::TooLate);
		ensure!(slot.taken < slot.places, Error::<T>::SlotFull);
		ensure!(!SignUps::<T>::contains_key(key, who), Error::<T>::AlreadySignedUp);
		let given = SignUpsOf::<T>::get(who);
		ensure!(given < T::SignUpsPerVoter::get(), Error::<T>::CapReached);

		// Saturating, three times: each below its cap, as just checked.
		slot.taken = slot.taken.saturating_add(1);
		Tasks::<T>::insert(key, slots);
		SignUpsOf::<T>::insert(who, given.saturating_add(1));
		object.records.sign_ups = object.records.sign_ups.saturating_add(1);
		let since = frame_system::Pallet::<T>::block_number();
		let attendance = Attendance::SignedUp;
		SignUps::<T>::insert(key, who, SignUp { slot: at, attendance, since, assisted });
		T::Engagements::engage(&who);
		let territory = object.location.territory();
		Self::keep(id, object);
		Self::deposit_event(Event::SignedUp { object: id, voter: who, slot: at, assisted });
		let action = CivicAction::SignedUp { object: id };
		T::OnCivicAction::on_civic_action(Some(&who), territory, action);
		Ok(())
	}

	/// See [`Pallet::cancel_sign_up`].
	pub(crate) fn do_cancel_sign_up(voter: Voter<T::VoterId>, id: ObjectId) -> DispatchResult {
		let Voter { id: who, assisted, .. } = voter;
		let key = SortedId::from(id);
		let mut object = Self::object_of(id)?;
		let sign_up = SignUps::<T>::get(key, who).ok_or(Error::<T>::NotSignedUp)?;
		ensure!(sign_up.attendance == Attendance::SignedUp, Error::<T>::AlreadyRecorded);
		Tasks::<T>::try_mutate(key, |slots| -> DispatchResult {
			let slot = slots.as_mut().and_then(|slots| slots.get_mut(usize::from(sign_up.slot)));
			let slot = slot.ok_or(Error::<T>::UnknownSlot)?;
			// Who signed up and did not come is not unmade by a late change of mind.
			ensure!(Self::now() <= slot.to, Error::<T>::TooLate);
			// Saturating: the place was taken.
			slot.taken = slot.taken.saturating_sub(1);
			Ok(())
		})?;
		SignUps::<T>::remove(key, who);
		Self::release_volunteer(&who);
		// Saturating: whoever goes was counted.
		object.records.sign_ups = object.records.sign_ups.saturating_sub(1);
		Self::keep(id, object);
		Self::deposit_event(Event::SignUpCancelled { object: id, voter: who, assisted });
		Ok(())
	}

	/// See [`Pallet::check_in`] and [`Pallet::miss`].
	pub(crate) fn do_attend(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		who: T::VoterId,
		came: bool,
	) -> DispatchResult {
		let by = acting.author;
		let object = Self::object_of(id)?;
		Self::ensure_organises(id, &object, &by)?;
		ensure!(by != Author::Resident(who), Error::<T>::SamePerson);
		let (mut sign_up, slot) = Self::sign_up_of(id, &who)?;
		let now = Self::now();
		if came {
			ensure!(sign_up.attendance == Attendance::SignedUp, Error::<T>::AlreadyRecorded);
			// Saturating, here and below: times beyond the end of time never come.
			ensure!(now.saturating_add(LEEWAY) >= slot.from, Error::<T>::TooEarly);
			ensure!(now <= slot.to.saturating_add(LEEWAY), Error::<T>::TooLate);
			sign_up.attendance = Attendance::CheckedIn { by };
		} else {
			ensure!(sign_up.attendance == Attendance::SignedUp, Error::<T>::AlreadyRecorded);
			ensure!(now > slot.to, Error::<T>::TooEarly);
			ensure!(now <= slot.to.saturating_add(CONFIRMABLE_FOR), Error::<T>::TooLate);
			sign_up.attendance = Attendance::Missed;
		}
		SignUps::<T>::insert(SortedId::from(id), who, sign_up);
		Self::deposit_event(Event::Attended { object: id, voter: who, came, by });
		let action = match came {
			true => CivicAction::CheckedIn { object: id },
			false => CivicAction::MissedTask { object: id },
		};
		T::OnCivicAction::on_civic_action(Some(&who), object.location.territory(), action);
		Ok(())
	}

	/// See [`Pallet::confirm_hours`].
	pub(crate) fn do_confirm_hours(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		who: T::VoterId,
		minutes: u32,
	) -> DispatchResult {
		let second = acting.author;
		let object = Self::object_of(id)?;
		let (mut sign_up, slot) = Self::sign_up_of(id, &who)?;
		let Attendance::CheckedIn { by } = sign_up.attendance else {
			return Err(match sign_up.attendance {
				Attendance::Confirmed { .. } => Error::<T>::AlreadyConfirmed,
				_ => Error::<T>::NotCheckedIn,
			}
			.into());
		};
		// A second person: neither the volunteer nor who let them in.
		ensure!(second != by && second != Author::Resident(who), Error::<T>::SamePerson);
		let organises = Self::ensure_organises(id, &object, &second).is_ok();
		ensure!(organises || Self::was_there(id, &sign_up, &second), Error::<T>::NotConcerned);
		// Saturating: a slot of more minutes than the type holds allows as many as it holds.
		let longest = slot.to.saturating_sub(slot.from) / 60_000;
		ensure!(minutes > 0 && u64::from(minutes) <= longest, Error::<T>::MinutesOutOfRange);
		let now = Self::now();
		ensure!(now >= slot.from, Error::<T>::TooEarly);
		ensure!(now <= slot.to.saturating_add(CONFIRMABLE_FOR), Error::<T>::TooLate);

		sign_up.attendance = Attendance::Confirmed { minutes, by, second };
		SignUps::<T>::insert(SortedId::from(id), who, sign_up);
		Self::deposit_event(Event::HoursConfirmed { object: id, voter: who, minutes, second });
		let action = CivicAction::HoursConfirmed { object: id, minutes };
		T::OnCivicAction::on_civic_action(Some(&who), object.location.territory(), action);
		Ok(())
	}

	/// Whether `second` worked in the same slot.
	fn was_there(id: ObjectId, sign_up: &SignUpOf<T>, second: &Author<T::VoterId>) -> bool {
		let Author::Resident(voter) = second else { return false };
		SignUps::<T>::get(SortedId::from(id), voter).is_some_and(|other| {
			let came = matches!(
				other.attendance,
				Attendance::CheckedIn { .. } | Attendance::Confirmed { .. }
			);
			other.slot == sign_up.slot && came
		})
	}

	/// Whoever writes, and the office that answers: an author that is a municipality has many officers.
	fn ensure_organises(
		id: ObjectId,
		object: &ObjectOf<T>,
		who: &Author<T::VoterId>,
	) -> DispatchResult {
		ensure!(object.kind == Kind::Task, Error::<T>::NotTask);
		Self::ensure_speaks(id, object, who)
	}

	fn sign_up_of(id: ObjectId, who: &T::VoterId) -> Result<(SignUpOf<T>, Slot), DispatchError> {
		let key = SortedId::from(id);
		let sign_up = SignUps::<T>::get(key, who).ok_or(Error::<T>::NotSignedUp)?;
		let slots = Tasks::<T>::get(key).unwrap_or_default();
		let slot = slots.get(usize::from(sign_up.slot)).ok_or(Error::<T>::UnknownSlot)?;
		Ok((sign_up, *slot))
	}

	/// Ends what signing up meant for the person.
	pub(crate) fn release_volunteer(who: &T::VoterId) {
		SignUpsOf::<T>::mutate_exists(who, counts::one_less);
		T::Engagements::disengage(who);
	}

	/// A page of those who signed up; see [`Pallet::sign_ups`].
	pub(crate) fn sign_ups_page(
		key: SortedId,
		after: Option<T::VoterId>,
		limit: u32,
	) -> Vec<SignUpView<T::VoterId, BlockNumberFor<T>>> {
		let sign_ups = match after {
			None => SignUps::<T>::iter_prefix(key),
			Some(after) => {
				SignUps::<T>::iter_prefix_from(key, SignUps::<T>::hashed_key_for(key, after))
			}
		};
		sign_ups
			.take(limit.min(T::MaxPage::get()) as usize)
			.map(|(voter, sign_up)| SignUpView { voter, sign_up })
			.collect()
	}
}
