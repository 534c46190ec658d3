// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What authors do: propose, change, put up, take down, take back.

use crate::{
	transitions::Move, Anchor, AnchorOf, Anchors, ByAuthor, Config, Details, Error, Event, Index,
	Mover, NextAnchor, Pallet, Proposal, Reason, Records, State, Visibility, Words,
};
use co3_primitives::{
	life::Actor, query, ActingAuthor, AnchorId, Author, Link, Placed, SortedId, Validity,
};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::UnixTime,
};
use sp_runtime::{traits::SaturatedConversion, ArithmeticError};

impl<T: Config> Pallet<T> {
	/// See [`Pallet::propose`].
	pub(crate) fn do_propose(
		acting: ActingAuthor<T::VoterId>,
		proposal: Proposal,
	) -> DispatchResult {
		let ActingAuthor { author, assisted, .. } = acting;
		let id = NextAnchor::<T>::get();
		let next = id.checked_add(1).ok_or(ArithmeticError::Overflow)?;
		let (proposal, placed) = Self::settle(id, &author, proposal)?;
		Self::ensure_not_over(proposal.window)?;
		Self::count_anchor(&author)?;
		Self::join_crowd(&author, &proposal.site)?;

		let Proposal { site, window, visibility, details } = proposal;
		let Placed { within, municipality, .. } = placed;
		let now = frame_system::Pallet::<T>::block_number();
		let anchor = Anchor {
			author,
			assisted,
			site,
			within,
			municipality,
			window,
			visibility,
			version: 1,
			proposed_at: now,
			approved_at: None,
			changed_at: now,
			changed_on: Self::now(),
			state: State::Proposed,
			state_since: now,
			levels: 0,
			records: Records::default(),
			words: Words::Shown(details),
		};
		Self::step_on(id, &anchor)?;
		NextAnchor::<T>::put(next);
		ByAuthor::<T>::insert(author, SortedId::from(id), ());
		query::list::<Index<T>>(SortedId::from(id), &anchor);
		Self::deposit_event(Event::Proposed {
			anchor: id,
			author,
			territory: anchor.site.territory,
			details: anchor.words.hash(),
			assisted,
		});
		Self::keep(id, anchor);
		Ok(())
	}

	/// See [`Pallet::edit`].
	pub(crate) fn do_edit(
		acting: ActingAuthor<T::VoterId>,
		id: AnchorId,
		proposal: Proposal,
	) -> DispatchResult {
		let ActingAuthor { author, assisted, .. } = acting;
		let before = Self::anchor_of(id)?;
		Self::ensure_owns(&before, &author)?;
		ensure!(before.state != State::Suspended, Error::<T>::Suspended);
		ensure!(before.state.is_listed(), Error::<T>::NotAllowed);
		let (proposal, placed) = Self::settle(id, &author, proposal)?;
		// Whoever answers for it goes on answering for it.
		ensure!(placed.municipality == before.municipality, Error::<T>::OutsideTerritory);
		// What is over can be mended, its window cannot be moved into the past.
		if proposal.window != before.window {
			Self::ensure_not_over(proposal.window)?;
		}

		let key = SortedId::from(id);
		query::unlist::<Index<T>>(key, &before);
		Self::leave_crowd(&author, &before.site);
		Self::step_off(id, &before);
		Self::join_crowd(&author, &proposal.site)?;

		let Proposal { site, window, visibility, details } = proposal;
		let mut anchor = Anchor {
			site,
			within: placed.within,
			window,
			visibility,
			words: Words::Shown(details),
			// Saturating: a change a block would take longer than any author.
			version: before.version.saturating_add(1),
			..before
		};
		Self::touch(&mut anchor);
		Self::step_on(id, &anchor)?;
		query::list::<Index<T>>(key, &anchor);
		let (version, details) = (anchor.version, anchor.words.hash());
		Self::deposit_event(Event::Edited { anchor: id, version, details, assisted });
		if anchor.state != State::Proposed {
			// What stands over the city was seen by an officer as it is.
			let step = Move {
				reason: Some(Reason::Edited),
				assisted,
				..Move::plain(State::Proposed, Mover::Author, Actor::Author(author))
			};
			Self::step(id, &mut anchor, step)?;
		}
		Self::keep(id, anchor);
		Ok(())
	}

	/// See [`Pallet::advance`] and [`Pallet::retire`].
	pub(crate) fn do_author_step(
		acting: ActingAuthor<T::VoterId>,
		id: AnchorId,
		to: State,
	) -> DispatchResult {
		let ActingAuthor { author, assisted, .. } = acting;
		let mut anchor = Self::anchor_of(id)?;
		Self::ensure_owns(&anchor, &author)?;
		if to == State::Live {
			Self::ensure_not_over(anchor.window)?;
		}
		let step = Move { assisted, ..Move::plain(to, Mover::Author, Actor::Author(author)) };
		Self::step(id, &mut anchor, step)?;
		Self::keep(id, anchor);
		Ok(())
	}

	/// Checks what an author proposes, and finds where it is.
	fn settle(
		id: AnchorId,
		author: &Author<T::VoterId>,
		proposal: Proposal,
	) -> Result<(Proposal, Placed), DispatchError> {
		let Proposal { site, window, visibility, details } = proposal;
		let (site, placed) = site.settle::<T>()?;
		if let Author::Office(office) = author {
			ensure!(*office == placed.municipality, Error::<T>::OutsideTerritory);
		}
		ensure!(window.as_ref().is_none_or(Validity::check), Error::<T>::EndsBeforeItBegins);
		let of_group = matches!(author, Author::Organisation(_));
		ensure!(visibility == Visibility::Public || of_group, Error::<T>::NotOrganisation);
		Self::check_details(id, &details)?;
		Ok((Proposal { site, window, visibility, details }, placed))
	}

	fn check_details(id: AnchorId, details: &Details) -> DispatchResult {
		details.check::<T>()?;
		// What other modules hold, readers look up.
		if let Some(Link::Anchor(other)) = details.link {
			ensure!(other != id, Error::<T>::LinkedToItself);
			ensure!(Anchors::<T>::contains_key(SortedId::from(other)), Error::<T>::UnknownAnchor);
		}
		Ok(())
	}

	/// Refuses what would be history before anybody sees it.
	pub(crate) fn ensure_not_over(window: Option<Validity>) -> Result<(), Error<T>> {
		ensure!(window.is_none_or(|window| Self::now() <= window.to), Error::AlreadyOver);
		Ok(())
	}

	/// Refuses whoever is not the author.
	pub(crate) fn ensure_owns(
		anchor: &AnchorOf<T>,
		author: &Author<T::VoterId>,
	) -> Result<(), Error<T>> {
		ensure!(anchor.author == *author, Error::NotAuthor);
		Ok(())
	}

	/// The block's time, in milliseconds since 1970.
	pub(crate) fn now() -> u64 {
		// Saturating: that fits 64 bits for half a thousand million years.
		T::Time::now().as_millis().saturated_into()
	}

	/// An anchor that has not been archived.
	pub(crate) fn anchor_of(id: AnchorId) -> Result<AnchorOf<T>, Error<T>> {
		Anchors::<T>::get(SortedId::from(id)).ok_or(Error::UnknownAnchor)
	}

	/// Writes an anchor.
	pub(crate) fn keep(id: AnchorId, anchor: AnchorOf<T>) {
		Anchors::<T>::insert(SortedId::from(id), anchor);
	}
}
