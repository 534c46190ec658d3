// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What one author may put on the map: in state, in a period, in one place.

use crate::{Config, Crowds, Error, Location, ObjectOf, ObjectsOf, Pallet, Rules, Spent};
use co3_primitives::{counts::one_less, Author, CategoryId};
use frame_support::{ensure, traits::Get};

impl<T: Config> Pallet<T> {
	/// Counts one more object of `author` about `category` in the present period.
	pub(crate) fn spend_allowance(
		author: &Author<T::VoterId>,
		category: CategoryId,
		rules: &Rules,
	) -> Result<(), Error<T>> {
		let Some(allowance) = rules.allowance else { return Ok(()) };
		let period = Self::now().checked_div(allowance.period).unwrap_or_default();
		let (since, before) = Spent::<T>::get(author, category);
		let spent = if since == period { before } else { 0 };
		ensure!(spent < allowance.objects, Error::AllowanceSpent);
		// Saturating: below the allowance, as just checked.
		Spent::<T>::insert(author, category, (period, spent.saturating_add(1)));
		Ok(())
	}

	/// Counts one more object of `author` in the cell around `location`.
	pub(crate) fn join_crowd(
		author: &Author<T::VoterId>,
		location: &Location,
	) -> Result<(), Error<T>> {
		// An office looks after all lamps of a square.
		if matches!(author, Author::Office(_)) {
			return Ok(());
		}
		let Some(cell) = location.crowd() else { return Ok(()) };
		let there = Crowds::<T>::get(author, cell);
		ensure!(there < T::ObjectsPerCell::get(), Error::Crowded);
		// Saturating: below the cap, as just checked.
		Crowds::<T>::insert(author, cell, there.saturating_add(1));
		Ok(())
	}

	/// Lets an object that leaves the state no longer count for its author.
	pub(crate) fn release_author(object: &ObjectOf<T>) {
		ObjectsOf::<T>::mutate_exists(object.author, one_less);
		let last = !ObjectsOf::<T>::contains_key(object.author);
		if let Some(cell) = object.location.crowd() {
			Crowds::<T>::mutate_exists(object.author, cell, one_less);
		}
		// What was spent in a period is of use for as long as there is anything of the author: at most
		// one entry a category of theirs, and never more at once than they have objects. One goes with
		// each object.
		if last || Spent::<T>::get(object.author, object.category).0 < Self::period_of(object) {
			Spent::<T>::remove(object.author, object.category);
		}
	}

	/// The present period of the rules that `object` came under.
	fn period_of(object: &ObjectOf<T>) -> u64 {
		let allowance =
			Self::rules_of(object.category, object.rules).ok().and_then(|rules| rules.allowance);
		allowance
			.and_then(|allowance| Self::now().checked_div(allowance.period))
			.unwrap_or_default()
	}
}
