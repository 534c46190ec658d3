// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	Archive, ByAuthor, ByTerritory, Categories, CategoriesOf, Config, Map, NextCategory,
	NextObject, ObjectKey, Objects, ObjectsOf, Pallet, Supports, SupportsOf, Versions,
};
use alloc::collections::BTreeMap;
use codec::Encode;
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Checks all that must always be true of this pallet's state. For tests and for
	/// `try-runtime`: it reads everything.
	pub fn do_try_state() -> Result<(), DispatchError> {
		Self::check_objects()?;
		Self::check_lists()?;
		Self::check_supports()?;
		Self::check_archive()?;
		Self::check_categories()
	}

	/// Every object is what its author and the tree of places made it.
	fn check_objects() -> Result<(), DispatchError> {
		let mut kept = BTreeMap::new();
		for (key, object) in Objects::<T>::iter() {
			ensure!(key.id() < NextObject::<T>::get(), "an object's id was given out");
			ensure!(object.details.check::<T>().is_ok(), "an object's details have their form");
			ensure!(
				object.within.first() == Some(&object.location.territory()),
				"an object is in its own territory first"
			);
			let allowed = object
				.location
				.position()
				.is_none_or(|at| object.location.precision().allows(at) && at == at.canonical());
			ensure!(allowed, "a position has no more digits than its class, and one form");
			ensure!(
				object.submitted_at <= object.version_since
					&& object.version_since <= object.changed_at,
				"an object is submitted before it is changed"
			);
			let listed = Versions::<T>::decode_len(key).unwrap_or_default();
			ensure!(
				(object.version as usize).checked_sub(1) == Some(listed),
				"all versions but the present one are listed"
			);
			ensure!(
				object.supports_in_state() <= object.supports,
				"no more supports are in state than were counted"
			);
			let count: &mut u32 = kept.entry(object.author.encode()).or_default();
			*count = count.saturating_add(1);
			ensure!(*count <= Self::cap_of(&object.author), "no author has more than the cap");
		}
		ensure!(
			ObjectsOf::<T>::iter().count() == kept.len()
				&& ObjectsOf::<T>::iter()
					.all(|(author, count)| kept.get(&author.encode()) == Some(&count)),
			"the count of an author's objects is their number"
		);
		ensure!(
			Versions::<T>::iter_keys().all(Objects::<T>::contains_key),
			"versions are listed of objects that exist"
		);
		Ok(())
	}

	/// What is open is on the map and in every list it belongs to, and nothing else is.
	fn check_lists() -> Result<(), DispatchError> {
		let (mut on_map, mut in_territories, mut of_authors) = (0usize, 0usize, 0usize);
		for (key, object) in Objects::<T>::iter().filter(|(_, object)| object.is_open()) {
			if let Some(geohash) = object.location.geohash() {
				ensure!(Map::<T>::contains_key((geohash, key)), "what has a place is on the map");
				on_map = on_map.saturating_add(1);
			}
			ensure!(
				object.within.iter().all(|at| ByTerritory::<T>::contains_key(at, key)),
				"an object is listed in its territory and in all above it"
			);
			in_territories = in_territories.saturating_add(object.within.len());
			ensure!(
				ByAuthor::<T>::contains_key(object.author, key),
				"an object is listed under its author"
			);
			of_authors = of_authors.saturating_add(1);
		}
		ensure!(Map::<T>::iter_keys().count() == on_map, "nothing else is on the map");
		ensure!(
			ByTerritory::<T>::iter_keys().count() == in_territories,
			"nothing else is listed in a territory"
		);
		ensure!(
			ByAuthor::<T>::iter_keys().count() == of_authors,
			"nothing else is listed under an author"
		);
		Ok(())
	}

	/// Supports are counted once, by object and by person.
	fn check_supports() -> Result<(), DispatchError> {
		let mut by_object: BTreeMap<ObjectKey, u32> = BTreeMap::new();
		let mut by_voter: BTreeMap<_, u32> = BTreeMap::new();
		for (key, voter) in Supports::<T>::iter_keys() {
			let of_object = by_object.entry(key).or_default();
			*of_object = of_object.saturating_add(1);
			let of_voter = by_voter.entry(voter.encode()).or_default();
			*of_voter = of_voter.saturating_add(1);
		}
		ensure!(by_object.keys().all(Objects::<T>::contains_key), "what is supported exists");
		ensure!(
			Objects::<T>::iter().all(|(key, object)| {
				by_object.get(&key).copied().unwrap_or_default() == object.supports_in_state()
			}),
			"an object's count of supports is their number"
		);
		ensure!(
			SupportsOf::<T>::iter().count() == by_voter.len()
				&& SupportsOf::<T>::iter()
					.all(|(voter, count)| by_voter.get(&voter.encode()) == Some(&count)),
			"a person's count of supports is their number"
		);
		ensure!(
			by_voter.values().all(|count| *count <= T::SupportsPerVoter::get()),
			"nobody supports more than the cap"
		);
		Ok(())
	}

	/// What is archived is gone.
	fn check_archive() -> Result<(), DispatchError> {
		ensure!(
			Archive::<T>::iter_keys()
				.all(|key| !Objects::<T>::contains_key(key) && key.id() < NextObject::<T>::get()),
			"an archived object was there and is gone"
		);
		Ok(())
	}

	/// Categories have names, ids that were given out, and are counted.
	fn check_categories() -> Result<(), DispatchError> {
		let mut counts: BTreeMap<_, u32> = BTreeMap::new();
		for (municipality, id, category) in Categories::<T>::iter() {
			ensure!(id < NextCategory::<T>::get(), "a category's id was given out");
			ensure!(category.name.check().is_ok(), "a category's name is a title");
			ensure!(category.version > 0, "a category was set once at least");
			let count = counts.entry(municipality).or_default();
			*count = count.saturating_add(1);
		}
		ensure!(
			counts == CategoriesOf::<T>::iter().collect(),
			"a municipality's count of categories is their number"
		);
		ensure!(
			counts.values().all(|count| *count <= T::MaxCategories::get()),
			"no municipality has more categories than the cap"
		);
		Ok(())
	}
}
