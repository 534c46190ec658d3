// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What groups stand behind. Never counted with people.

use crate::{Config, Endorsements, EndorsementsOf, Error, Event, Pallet};
use alloc::vec::Vec;
use co3_primitives::{counts, ActingAuthor, Author, ObjectId, OrganisationId, SortedId};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};

fn organisation<T: Config>(acting: &ActingAuthor<T::VoterId>) -> Result<OrganisationId, Error<T>> {
	match acting.author {
		Author::Organisation(organisation) => Ok(organisation),
		Author::Resident(_) | Author::Office(_) => Err(Error::NotOrganisation),
	}
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::endorse`].
	pub(crate) fn do_endorse(acting: ActingAuthor<T::VoterId>, id: ObjectId) -> DispatchResult {
		let who = organisation::<T>(&acting)?;
		let key = SortedId::from(id);
		let mut object = Self::open_object(id)?;
		Self::ensure_audience(&object, acting.home)?;
		ensure!(!Endorsements::<T>::contains_key(key, who), Error::<T>::AlreadyEndorsed);
		let given = EndorsementsOf::<T>::get(who);
		ensure!(given < T::EndorsementsPerOrganisation::get(), Error::<T>::CapReached);

		// Saturating: below the cap, as just checked.
		EndorsementsOf::<T>::insert(who, given.saturating_add(1));
		Endorsements::<T>::insert(key, who, frame_system::Pallet::<T>::block_number());
		// Saturating: one an organisation.
		object.records.endorsements = object.records.endorsements.saturating_add(1);
		let endorsements = object.records.endorsements;
		Self::keep(id, object);
		Self::deposit_event(Event::Endorsed { object: id, organisation: who, endorsements });
		Ok(())
	}

	/// See [`Pallet::unendorse`].
	pub(crate) fn do_unendorse(acting: ActingAuthor<T::VoterId>, id: ObjectId) -> DispatchResult {
		let who = organisation::<T>(&acting)?;
		let key = SortedId::from(id);
		let mut object = Self::object_of(id)?;
		ensure!(Endorsements::<T>::contains_key(key, who), Error::<T>::NotEndorsed);

		Endorsements::<T>::remove(key, who);
		Self::release_endorser(&who);
		// Saturating: the endorsement that ends was counted.
		object.records.endorsements = object.records.endorsements.saturating_sub(1);
		let endorsements = object.records.endorsements;
		Self::keep(id, object);
		Self::deposit_event(Event::Unendorsed { object: id, organisation: who, endorsements });
		Ok(())
	}

	/// One endorsement fewer of an organisation.
	pub(crate) fn release_endorser(who: &OrganisationId) {
		EndorsementsOf::<T>::mutate_exists(who, counts::one_less);
	}

	/// A page of the organisations that endorse an object; see [`Pallet::endorsements`].
	pub(crate) fn endorsements_page(
		key: SortedId,
		after: Option<OrganisationId>,
		limit: u32,
	) -> Vec<OrganisationId> {
		let keys = match after {
			None => Endorsements::<T>::iter_key_prefix(key),
			Some(after) => {
				let from = Endorsements::<T>::hashed_key_for(key, after);
				Endorsements::<T>::iter_key_prefix_from(key, from)
			}
		};
		keys.take(limit.min(T::MaxPage::get()) as usize).collect()
	}
}
