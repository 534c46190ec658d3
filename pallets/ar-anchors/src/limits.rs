// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What one author may have over the city: in state, and in one place.

use crate::{AnchorsOf, Config, Crowds, Error, Pallet, Site};
use co3_primitives::{counts::one_less, Author};
use frame_support::{ensure, traits::Get};

impl<T: Config> Pallet<T> {
	/// How many anchors of `author` the chain keeps at most.
	pub(crate) fn cap_of(author: &Author<T::VoterId>) -> u32 {
		match author {
			Author::Resident(_) => T::AnchorsPerResident::get(),
			Author::Organisation(_) => T::AnchorsPerOrganisation::get(),
			Author::Office(_) => T::AnchorsPerOffice::get(),
		}
	}

	/// Counts one more anchor of `author`.
	pub(crate) fn count_anchor(author: &Author<T::VoterId>) -> Result<(), Error<T>> {
		let kept = AnchorsOf::<T>::get(author);
		ensure!(kept < Self::cap_of(author), Error::CapReached);
		// Saturating: below the cap, as just checked.
		AnchorsOf::<T>::insert(author, kept.saturating_add(1));
		Ok(())
	}

	/// Counts one more anchor of `author` in the cell around `site`.
	pub(crate) fn join_crowd(author: &Author<T::VoterId>, site: &Site) -> Result<(), Error<T>> {
		// An office labels all houses of a street.
		if matches!(author, Author::Office(_)) {
			return Ok(());
		}
		let Some(cell) = site.crowd() else { return Ok(()) };
		let there = Crowds::<T>::get(author, cell);
		ensure!(there < T::AnchorsPerCell::get(), Error::Crowded);
		// Saturating: below the cap, as just checked.
		Crowds::<T>::insert(author, cell, there.saturating_add(1));
		Ok(())
	}

	/// Counts one less there. Where none was counted, none is.
	pub(crate) fn leave_crowd(author: &Author<T::VoterId>, site: &Site) {
		if let Some(cell) = site.crowd() {
			Crowds::<T>::mutate_exists(author, cell, one_less);
		}
	}

	/// Lets an anchor that leaves the state no longer count for its author.
	pub(crate) fn release_author(author: &Author<T::VoterId>, site: &Site) {
		AnchorsOf::<T>::mutate_exists(author, one_less);
		Self::leave_crowd(author, site);
	}
}
