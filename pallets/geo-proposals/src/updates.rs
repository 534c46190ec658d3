// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is said about an object after it was put on the map: by people, and by offices.

use crate::{
	transitions::Move, BlockNumberFor, Commented, Config, Death, Error, Event, Mover, ObjectOf,
	Pallet, Reason, State, Updates,
};
use alloc::vec::Vec;
use co3_primitives::{ActingAuthor, Author, ContentRef, ObjectId, Officer, SortedId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};
use scale_info::TypeInfo;

/// How many official answers are published at once at most.
pub const MAX_ANSWERS: u32 = 32;

/// A comment, or an official answer.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Update<VoterId, BlockNumber> {
	/// By whom.
	pub by: Author<VoterId>,
	/// Whether it is the official answer of the office whose turn it was.
	pub official: bool,
	/// What they said, off chain.
	pub content: ContentRef,
	/// In which block.
	pub at: BlockNumber,
	/// At what time, in milliseconds since 1970.
	pub on: u64,
	/// Whether the desk said so for them, on their mandate.
	pub assisted: bool,
	/// That the content is gone, and why.
	pub dead: Option<Death<BlockNumber>>,
}

/// An update and its number, as it is read.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct UpdateView<VoterId, BlockNumber> {
	/// Its number among those of the object, from 0.
	pub number: u32,
	/// All the rest.
	pub update: Update<VoterId, BlockNumber>,
}

/// An official answer, one of several that are published at once.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct OfficialAnswer {
	/// To what.
	pub object: ObjectId,
	/// The words, off chain.
	pub content: ContentRef,
	/// What becomes of it; none where it stays as it is.
	pub to: Option<State>,
	/// Why, where the step wants a reason.
	pub reason: Option<Reason>,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::comment`].
	pub(crate) fn do_comment(
		acting: ActingAuthor<T::VoterId>,
		id: ObjectId,
		content: ContentRef,
	) -> DispatchResult {
		let ActingAuthor { author, assisted, .. } = acting;
		content.check().map_err(Error::<T>::from)?;
		let mut object = Self::object_of(id)?;
		ensure!(object.is_listed(), Error::<T>::NotOpen);
		let category = Self::category_of(object.municipality, object.category)?;
		ensure!(category.phase.comments, Error::<T>::CategoryClosed);
		let key = SortedId::from(id);
		let said = Commented::<T>::get(key, author);
		ensure!(said < T::CommentsPerAuthor::get(), Error::<T>::CapReached);
		ensure!(object.records.updates < T::MaxComments::get(), Error::<T>::CapReached);

		if said == 0 {
			// Saturating: no more than there are comments.
			object.records.commenters = object.records.commenters.saturating_add(1);
		}
		// Saturating: below the cap, as just checked.
		Commented::<T>::insert(key, author, said.saturating_add(1));
		let number = Self::add_update(id, &mut object, author, false, content, assisted);
		Self::keep(id, object);
		Self::deposit_event(Event::Commented { object: id, number, author, assisted });
		Ok(())
	}

	/// See [`Pallet::answer`].
	pub(crate) fn do_answer(
		id: ObjectId,
		mut object: ObjectOf<T>,
		officer: Officer<T::AccountId>,
		answer: OfficialAnswer,
	) -> DispatchResult {
		let OfficialAnswer { content, to, reason, .. } = answer;
		content.check().map_err(Error::<T>::from)?;
		// What is on its way out of the state takes nothing any more: its records go by their count.
		let answerable = !matches!(object.state, State::Draft | State::Archived);
		ensure!(answerable, Error::<T>::NotOpen);

		let municipality = officer.municipality;
		let now = Self::now();
		if object.state.is_open() {
			let stopped = [object.clocks.acknowledge(now), object.clocks.answer(now)];
			Self::count_stopped(&object, &stopped);
		}
		Self::touch(&mut object);
		let by = Author::Office(municipality);
		let number = Self::add_update(id, &mut object, by, true, content, false);
		Self::deposit_event(Event::Answered { object: id, number, municipality });
		if let Some(to) = to {
			let actor = officer.into();
			Self::step(id, &mut object, Move { to, by: Mover::Office, actor, reason, note: None })?;
		}
		Self::keep(id, object);
		Ok(())
	}

	/// Puts an update on record, and gives its number.
	fn add_update(
		id: ObjectId,
		object: &mut ObjectOf<T>,
		by: Author<T::VoterId>,
		official: bool,
		content: ContentRef,
		assisted: bool,
	) -> u32 {
		let number = object.records.updates;
		let at = frame_system::Pallet::<T>::block_number();
		let on = Self::now();
		let update = Update { by, official, content, at, on, assisted, dead: None };
		Updates::<T>::insert(SortedId::from(id), number, update);
		// Saturating: an answer a call would take longer than any office.
		object.records.updates = number.saturating_add(1);
		number
	}

	/// A page of the updates of an object; see [`Pallet::updates`].
	pub(crate) fn updates_page(
		key: SortedId,
		from: u32,
		limit: u32,
	) -> Vec<UpdateView<T::VoterId, BlockNumberFor<T>>> {
		// Saturating: the end is bounded by the page.
		(from..from.saturating_add(limit.min(T::MaxPage::get())))
			.map_while(|number| {
				Updates::<T>::get(key, number).map(|update| UpdateView { number, update })
			})
			.collect()
	}
}
