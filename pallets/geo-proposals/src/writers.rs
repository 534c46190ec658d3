// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Those who write with the author, and those who look after something in the author's place.

use crate::{BlockNumberFor, Config, Error, Event, ObjectOf, Pallet, Reason, Writers};
use alloc::vec::Vec;
use co3_primitives::{ActingAuthor, Author, ContentRef, ObjectId, Officer, SortedId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::Get,
};
use scale_info::TypeInfo;

/// What somebody has to do with an object that is not theirs.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Writing {
	/// They asked the author to let them write with them.
	Asked,
	/// They write with the author.
	CoAuthor,
	/// They asked the office to let them look after it; why is off chain.
	Claimed {
		/// Why it should be them.
		reasons: ContentRef,
	},
	/// They look after it, as the author could.
	Keeper,
}

/// Somebody who writes with an author, or asked to.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Writer<BlockNumber> {
	/// As what.
	pub writing: Writing,
	/// Since when.
	pub since: BlockNumber,
}

/// A writer and who it is, as it is read.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct WriterView<VoterId, BlockNumber> {
	/// Who.
	pub who: Author<VoterId>,
	/// All the rest.
	pub writer: Writer<BlockNumber>,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::join`] and [`Pallet::claim`].
	pub(crate) fn do_ask(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		writing: Writing,
	) -> DispatchResult {
		let who = acting.author;
		let mut object = Self::object_of(id)?;
		ensure!(!object.state.is_closed() && !object.is_hidden(), Error::<T>::NotOpen);
		if let Writing::Claimed { reasons } = &writing {
			ensure!(object.kind.can_be_kept(), Error::<T>::NotForKeepers);
			reasons.check().map_err(Error::<T>::from)?;
		}
		ensure!(object.author != who, Error::<T>::AlreadyWrites);
		let key = SortedId::from(id);
		ensure!(!Writers::<T>::contains_key(key, who), Error::<T>::AlreadyWrites);
		ensure!(object.records.writers < T::MaxWriters::get(), Error::<T>::CapReached);
		Self::ensure_at_home(&who, &object)?;

		let since = frame_system::Pallet::<T>::block_number();
		// Saturating: below the cap, as just checked.
		object.records.writers = object.records.writers.saturating_add(1);
		Self::keep(id, object);
		Writers::<T>::insert(key, who, Writer { writing: writing.clone(), since });
		Self::deposit_event(Event::WritingSet { object: id, who, writing: Some(writing) });
		Ok(())
	}

	/// See [`Pallet::admit`].
	pub(crate) fn do_admit(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		who: Author<T::VoterId>,
	) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		Self::ensure_owns(id, &object, &acting.author)?;
		let key = SortedId::from(id);
		let mut writer = Writers::<T>::get(key, who).ok_or(Error::<T>::UnknownWriter)?;
		ensure!(writer.writing == Writing::Asked, Error::<T>::NotAsked);

		writer.writing = Writing::CoAuthor;
		writer.since = frame_system::Pallet::<T>::block_number();
		Writers::<T>::insert(key, who, writer);
		Self::touch(&mut object);
		Self::keep(id, object);
		let writing = Some(Writing::CoAuthor);
		Self::deposit_event(Event::WritingSet { object: id, who, writing });
		Ok(())
	}

	/// See [`Pallet::decide_claim`].
	pub(crate) fn do_decide_claim(
		id: ObjectId,
		mut object: ObjectOf<T>,
		officer: Officer<T::AccountId>,
		who: Author<T::VoterId>,
		granted: bool,
		reason: Reason,
	) -> DispatchResult {
		let key = SortedId::from(id);
		let mut writer = Writers::<T>::get(key, who).ok_or(Error::<T>::UnknownWriter)?;
		let claimed = matches!(writer.writing, Writing::Claimed { .. });
		// A keeper is let go the same way as a claim is turned down.
		let kept = writer.writing == Writing::Keeper && !granted;
		ensure!(claimed || kept, Error::<T>::NotClaimed);

		let writing = granted.then_some(Writing::Keeper);
		if granted {
			writer.writing = Writing::Keeper;
			writer.since = frame_system::Pallet::<T>::block_number();
			Writers::<T>::insert(key, who, writer);
		} else {
			Self::drop_writer(id, &mut object, &who);
		}
		Self::touch(&mut object);
		Self::keep(id, object);
		let Officer { municipality, account } = officer;
		Self::deposit_event(Event::ClaimDecided {
			object: id,
			who,
			granted,
			reason,
			municipality,
			officer: account,
		});
		Self::deposit_event(Event::WritingSet { object: id, who, writing });
		Ok(())
	}

	/// See [`Pallet::end_writing`].
	pub(crate) fn do_end_writing(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		who: Author<T::VoterId>,
	) -> DispatchResult {
		let mut object = Self::object_of(id)?;
		let writer = Writers::<T>::get(SortedId::from(id), who).ok_or(Error::<T>::UnknownWriter)?;
		let themselves = acting.author == who;
		// Whom the office let in, the office lets go.
		let authors = matches!(writer.writing, Writing::Asked | Writing::CoAuthor);
		ensure!(themselves || (authors && object.author == acting.author), Error::<T>::NotAuthor);

		Self::drop_writer(id, &mut object, &who);
		// Who asked, and asks no longer, was never one of those who write it.
		if matches!(writer.writing, Writing::CoAuthor | Writing::Keeper) {
			Self::touch(&mut object);
		}
		Self::keep(id, object);
		Self::deposit_event(Event::WritingSet { object: id, who, writing: None });
		Ok(())
	}

	fn drop_writer(id: ObjectId, object: &mut ObjectOf<T>, who: &Author<T::VoterId>) {
		Writers::<T>::remove(SortedId::from(id), who);
		// Saturating: the writer who goes was counted.
		object.records.writers = object.records.writers.saturating_sub(1);
	}

	/// An office acts for its own municipality only.
	fn ensure_at_home(who: &Author<T::VoterId>, object: &ObjectOf<T>) -> Result<(), Error<T>> {
		match who {
			Author::Office(office) => {
				ensure!(*office == object.municipality, Error::OutsideTerritory);
			}
			Author::Resident(_) | Author::Organisation(_) => {}
		}
		Ok(())
	}

	fn writes_as(id: ObjectId, who: &Author<T::VoterId>) -> Option<Writing> {
		Writers::<T>::get(SortedId::from(id), who).map(|writer| writer.writing)
	}

	/// Refuses whoever is neither the author nor writes with them.
	pub(crate) fn ensure_writes(
		id: ObjectId,
		object: &ObjectOf<T>,
		who: &Author<T::VoterId>,
	) -> Result<(), DispatchError> {
		let with = || matches!(Self::writes_as(id, who), Some(Writing::CoAuthor | Writing::Keeper));
		ensure!(object.author == *who || with(), Error::<T>::NotAuthor);
		Ok(())
	}

	/// Refuses whoever neither writes an object nor is the municipality that answers for it.
	pub(crate) fn ensure_speaks(
		id: ObjectId,
		object: &ObjectOf<T>,
		who: &Author<T::VoterId>,
	) -> Result<(), DispatchError> {
		if *who == Author::Office(object.body.municipality) {
			return Ok(());
		}
		Self::ensure_writes(id, object, who)
	}

	/// Refuses whoever is neither the author nor looks after it in their place.
	pub(crate) fn ensure_owns(
		id: ObjectId,
		object: &ObjectOf<T>,
		who: &Author<T::VoterId>,
	) -> Result<(), DispatchError> {
		let keeps = || Self::writes_as(id, who) == Some(Writing::Keeper);
		ensure!(object.author == *who || keeps(), Error::<T>::NotAuthor);
		Ok(())
	}

	/// Everybody who writes with the author of an object, or asked to.
	pub(crate) fn writers_of(key: SortedId) -> Vec<WriterView<T::VoterId, BlockNumberFor<T>>> {
		Writers::<T>::iter_prefix(key).map(|(who, writer)| WriterView { who, writer }).collect()
	}
}
