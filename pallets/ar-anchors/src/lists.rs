// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Where anchors are found: on the map, by territory, by author.

use crate::{
	Anchor, AnchorOf, Anchors, BlockNumberFor, ByAuthor, ByTerritory, Cells, Config, Details, Map,
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
	type Thing<D: FullCodec + 'static> = Anchor<T::VoterId, BlockNumberFor<T>, D>;
	type All = Anchors<T>;
	type ByTerritory = ByTerritory<T>;
	type ByAuthor = ByAuthor<T>;

	fn shape<D: FullCodec + 'static>(anchor: &Self::Thing<D>) -> Option<Cow<'_, Shape>> {
		Some(anchor.site.shape())
	}

	fn within<D: FullCodec + 'static>(anchor: &Self::Thing<D>) -> &Ancestry {
		&anchor.within
	}
}

impl<T: Config> Pallet<T> {
	/// Puts an anchor on the map and into the lists, or takes it off, as its new state demands.
	pub(crate) fn relist(key: SortedId, was_listed: bool, anchor: &AnchorOf<T>) {
		match (was_listed, anchor.state.is_listed()) {
			(false, true) => query::list::<Index<T>>(key, anchor),
			(true, false) => query::unlist::<Index<T>>(key, anchor),
			_ => {}
		}
	}
}
