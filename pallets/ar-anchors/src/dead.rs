// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! References to content that is gone.

use crate::{AnchorOf, BlockNumberFor, Config, Dead, Details, Error, Event, Kind, Pallet};
use co3_primitives::{
	counts::one_more, is_multihash, ActingAuthor, AnchorId, Death, DeathReason, Multihash, SortedId,
};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};

/// A [`Death`] of this chain.
pub type DeathOf<T> = Death<BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	/// See [`Pallet::take_back`].
	pub(crate) fn do_take_back(
		acting: ActingAuthor<T::VoterId>,
		id: AnchorId,
		hash: Multihash,
		hidden: Option<Details>,
	) -> DispatchResult {
		let anchor = Self::anchor_of(id)?;
		Self::ensure_owns(&anchor, &acting.author)?;
		Self::ensure_in_words(&anchor, &hash, hidden.as_ref())?;
		// Half of the places are for moderators, whatever authors take back.
		Self::mark_dead(id, hash, DeathReason::TakenBack, T::MaxDead::get() / 2)
	}

	/// Refuses a hash that what the anchor shows does not hold. Nobody takes back what is somebody else's.
	fn ensure_in_words(
		anchor: &AnchorOf<T>,
		hash: &Multihash,
		hidden: Option<&Details>,
	) -> Result<(), Error<T>> {
		// What holds it in its place is no secret, even of one that is hidden.
		if matches!(&anchor.site.kind, Kind::Trackable(marker) if marker == hash) {
			return Ok(());
		}
		let details = match hidden {
			Some(brought) => {
				ensure!(brought.hash() == anchor.words.hash(), Error::OtherWords);
				brought
			}
			None => anchor.words.shown().ok_or(Error::Suspended)?,
		};
		ensure!(details.names(hash), Error::NotInWords);
		Ok(())
	}

	/// Marks a reference as dead, which is a change of the anchor: whoever
	/// reads what changed learns what must no longer be shown. Whoever asks for it has been checked.
	pub(crate) fn mark_dead(
		id: AnchorId,
		hash: Multihash,
		reason: DeathReason,
		cap: u32,
	) -> DispatchResult {
		let key = SortedId::from(id);
		let mut anchor = Self::anchor_of(id)?;
		ensure!(is_multihash(&hash), Error::<T>::BadContentHash);
		ensure!(!Dead::<T>::contains_key(key, &hash), Error::<T>::AlreadyDead);
		ensure!(anchor.records.dead < cap, Error::<T>::CapReached);
		one_more(&mut anchor.records.dead);
		Self::touch(&mut anchor);
		Self::keep(id, anchor);
		let death = Death { reason, at: frame_system::Pallet::<T>::block_number() };
		Dead::<T>::insert(key, &hash, death);
		Self::deposit_event(Event::MarkedDead { anchor: id, hash, reason });
		Ok(())
	}
}
