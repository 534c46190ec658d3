// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	AnchorOf, AnchorView, Anchors, BlockNumberFor, Config, Index, PageOf, Pallet, QueryOf, Sorts,
	State, States,
};
use co3_primitives::{
	geo::BoundingBox,
	query::{read, Bounds, Near, Outline, QueryError, Scope, Select},
	AnchorId, Author, Cursor, Link, Listing, SortedId, TerritoryId,
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::traits::Get;
use scale_info::TypeInfo;

/// Which anchors to read. Everything named must be true.
///
/// Only what is up is found, unless states are named: whoever forgets to ask shows nothing that nobody has
/// approved.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Filter<VoterId, BlockNumber> {
	/// In this box or partly in it, sides included.
	pub bbox: Option<BoundingBox>,
	/// At most so far away, at its nearest point.
	pub near: Option<Near>,
	/// In this territory or below it, as the tree was when the anchor was put there.
	pub territory: Option<TerritoryId>,
	/// Of one of these sorts.
	pub kinds: Option<Sorts>,
	/// In one of these states.
	pub states: Option<States>,
	/// By this author.
	pub author: Option<Author<VoterId>>,
	/// A handle of this. What is suspended leads nowhere.
	pub link: Option<Link>,
	/// With a window that is open at this moment, in milliseconds since 1970, or with none.
	pub valid_at: Option<u64>,
	/// Proposed or changed in this block or later.
	pub changed_since: Option<BlockNumber>,
}

impl<VoterId, BlockNumber> Default for Filter<VoterId, BlockNumber> {
	fn default() -> Self {
		Self {
			bbox: None,
			near: None,
			territory: None,
			kinds: None,
			states: None,
			author: None,
			link: None,
			valid_at: None,
			changed_since: None,
		}
	}
}

impl<T: Config> Select<Index<T>> for Filter<T::VoterId, BlockNumberFor<T>> {
	fn scope(&self) -> Scope<T::VoterId> {
		let Self { bbox, near, territory, author, .. } = *self;
		Scope { bbox, near, territory, author }
	}

	fn selects(
		&self,
		anchor: &Outline<Index<T>>,
		whole: impl FnOnce() -> Option<AnchorOf<T>>,
	) -> bool {
		let stands = match self.states {
			Some(states) => states.contains(anchor.state),
			None => anchor.state == State::Live,
		};
		let link = || whole()?.words.shown()?.link;
		let scope = Select::<Index<T>>::scope(self);
		stands
			&& scope.lists(&anchor.within, &anchor.author)
			&& self.kinds.is_none_or(|kinds| kinds.contains(anchor.site.kind.sort()))
			&& self
				.valid_at
				.is_none_or(|moment| anchor.window.is_none_or(|window| window.holds_at(moment)))
			&& self.changed_since.is_none_or(|since| anchor.changed_at >= since)
			&& self.link.is_none_or(|named| link() == Some(named))
			&& scope.reaches(Some(&anchor.site.shape()))
	}
}

/// A question to the layer.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Query<VoterId, BlockNumber> {
	/// Which anchors.
	pub filter: Filter<VoterId, BlockNumber>,
	/// How many at most.
	pub limit: u32,
	/// Where the page before stopped; none for the first page.
	pub cursor: Option<Cursor>,
}

/// A part of an answer.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, TypeInfo)]
pub struct Page<VoterId, BlockNumber> {
	/// The anchors: along the map's line where the filter has a box or a circle, by id otherwise.
	pub anchors: Listing<AnchorView<VoterId, BlockNumber>>,
	/// Where to go on; none when this was all. A page can be short, or empty, and still have one.
	pub cursor: Option<Cursor>,
}

impl<T: Config> Pallet<T> {
	/// Answers `query`; see [`Pallet::anchors`].
	pub(crate) fn answer_query(query: QueryOf<T>) -> Result<PageOf<T>, QueryError> {
		let Query { filter, limit, cursor } = query;
		let bounds = Bounds { page: T::MaxPage::get(), visited: T::MaxVisited::get() };
		let now = Self::now();
		let lead = |key: SortedId, anchor: &Outline<Index<T>>| {
			(key.id(), anchor.is_shown_at(now), Self::is_broken(&anchor.site))
		};
		let (anchors, cursor) =
			read::<Index<T>, T::Territories, _, _>(&filter, limit, cursor, bounds, lead)?;
		Ok(Page { anchors, cursor })
	}

	/// An anchor as it is read.
	pub(crate) fn view(id: AnchorId) -> Option<AnchorView<T::VoterId, BlockNumberFor<T>>> {
		let anchor = Anchors::<T>::get(SortedId::from(id))?;
		let shown = anchor.is_shown_at(Self::now());
		Some(AnchorView { id, shown, broken: Self::is_broken(&anchor.site), anchor })
	}
}
