// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Where objects are found: on the map, by territory, by author.

use crate::{
	BlockNumberFor, ByAuthor, ByTerritory, Cells, Config, Details, Map, Object, ObjectOf, Objects,
	Pallet,
};
use alloc::borrow::Cow;
use co3_primitives::{
	geo::Shape,
	map_index::MapIndex,
	query::{self, Layer},
	Ancestry, SortedId,
};
use codec::FullCodec;

/// The map of this pallet.
pub struct Index<T>(core::marker::PhantomData<T>);

impl<T: Config> MapIndex for Index<T> {
	type Points = Map<T>;
	type Cells = Cells<T>;
}

impl<T: Config> Layer for Index<T> {
	type VoterId = T::VoterId;
	type Details = Details;
	type Thing<D: FullCodec + 'static> = Object<T::VoterId, BlockNumberFor<T>, D>;
	type All = Objects<T>;
	type ByTerritory = ByTerritory<T>;
	type ByAuthor = ByAuthor<T>;

	fn shape<D: FullCodec + 'static>(object: &Self::Thing<D>) -> Option<Cow<'_, Shape>> {
		object.location.shape().map(Cow::Borrowed)
	}

	fn within<D: FullCodec + 'static>(object: &Self::Thing<D>) -> &Ancestry {
		&object.within
	}
}

impl<T: Config> Pallet<T> {
	/// Puts an object on the map and into the lists, or takes it off, as what has changed demands.
	pub(crate) fn relist(key: SortedId, was_listed: bool, object: &ObjectOf<T>) {
		match (was_listed, object.is_listed()) {
			(false, true) => query::list::<Index<T>>(key, object),
			(true, false) => query::unlist::<Index<T>>(key, object),
			_ => {}
		}
	}
}
