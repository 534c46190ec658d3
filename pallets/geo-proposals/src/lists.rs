// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Where objects are found: on the map, by territory, by author.

use crate::{ByTerritory, Cells, Config, Map, ObjectOf, Pallet};
use co3_primitives::{
	map_index::{self, MapIndex},
	SortedId,
};

/// The map of this pallet.
pub struct Index<T>(core::marker::PhantomData<T>);

impl<T: Config> MapIndex for Index<T> {
	type Points = Map<T>;
	type Cells = Cells<T>;
}

impl<T: Config> Pallet<T> {
	/// Puts an object on the map and into the lists, or takes it off, as what has changed demands.
	pub(crate) fn relist(key: SortedId, was_listed: bool, object: &ObjectOf<T>) {
		match (was_listed, object.is_listed()) {
			(false, true) => Self::list(key, object),
			(true, false) => Self::unlist(key, object),
			_ => {}
		}
	}

	fn list(key: SortedId, object: &ObjectOf<T>) {
		if let Some(shape) = object.location.shape() {
			map_index::insert::<Index<T>>(shape, key);
		}
		for territory in &object.within {
			ByTerritory::<T>::insert(territory, key, ());
		}
	}

	/// Takes it off again.
	pub(crate) fn unlist(key: SortedId, object: &ObjectOf<T>) {
		if let Some(shape) = object.location.shape() {
			map_index::remove::<Index<T>>(shape, key);
		}
		for territory in &object.within {
			ByTerritory::<T>::remove(territory, key);
		}
	}
}
