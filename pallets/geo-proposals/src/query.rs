// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	BlockNumberFor, Config, Index, Kinds, ObjectOf, ObjectView, Objects, PageOf, Pallet, QueryOf,
	State, States,
};
use alloc::vec::Vec;
use co3_primitives::{
	geo::{BoundingBox, Position},
	map_index::Walk,
	query::{read, Bounds, Near, Outline, QueryError, Scope, Select},
	Author, CategoryId, Cursor, Listing, MunicipalityId, ObjectId, SortedId, TerritoryId,
};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{
	ensure,
	traits::{ConstU32, Get},
	BoundedVec,
};
use scale_info::TypeInfo;

/// How many categories a filter names at most.
pub const MAX_NAMED: u32 = 32;
/// How many duplicates are suggested at most.
const MAX_SUGGESTED: usize = 32;
/// Which objects to read. Everything named must be true; an empty filter is true of every object.
///
/// Only listed objects are found, unless states are named. What is hidden is read by its id.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Filter<VoterId, BlockNumber> {
	/// In this box or partly in it, sides included. What is known only by its territory is in no box.
	pub bbox: Option<BoundingBox>,
	/// At most so far away, at its nearest point.
	pub near: Option<Near>,
	/// In this territory or below it, as the tree was when the object was put there.
	pub territory: Option<TerritoryId>,
	/// Of one of these kinds.
	pub kinds: Option<Kinds>,
	/// About one of these.
	pub categories: Option<BoundedVec<CategoryId, ConstU32<MAX_NAMED>>>,
	/// In one of these states.
	pub states: Option<States>,
	/// By this author.
	pub author: Option<Author<VoterId>>,
	/// The case at this moment, in milliseconds since 1970; what has no dates always is.
	pub valid_at: Option<u64>,
	/// Put there or changed in this block or later.
	pub changed_since: Option<BlockNumber>,
}

impl<VoterId, BlockNumber> Default for Filter<VoterId, BlockNumber> {
	fn default() -> Self {
		Self {
			bbox: None,
			near: None,
			territory: None,
			kinds: None,
			categories: None,
			states: None,
			author: None,
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
		object: &Outline<Index<T>>,
		whole: impl FnOnce() -> Option<ObjectOf<T>>,
	) -> bool {
		let stands = |state: State| match self.states {
			Some(states) => states.contains(state),
			None => state.is_listed(),
		};
		let holds_at = |moment: u64| {
			let validity = whole()?.words.shown()?.validity;
			Some(validity.is_none_or(|validity| validity.holds_at(moment)))
		};
		let scope = Select::<Index<T>>::scope(self);
		!object.is_hidden()
			&& stands(object.state)
			&& scope.lists(&object.within, &object.author)
			&& self.kinds.is_none_or(|kinds| kinds.contains(object.kind))
			&& self.categories.as_ref().is_none_or(|named| named.contains(&object.category))
			&& self.changed_since.is_none_or(|since| object.changed_at >= since)
			&& self.valid_at.is_none_or(|moment| holds_at(moment) == Some(true))
			&& scope.reaches(object.location.shape())
	}
}

/// A question to the map.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Query<VoterId, BlockNumber> {
	/// Which objects.
	pub filter: Filter<VoterId, BlockNumber>,
	/// How many at most.
	pub limit: u32,
	/// Where the page before stopped; none for the first page.
	pub cursor: Option<Cursor>,
}

/// A part of an answer.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, TypeInfo)]
pub struct Page<VoterId, BlockNumber> {
	/// The objects: along the map's line where the filter has a box or a circle, by id otherwise.
	pub objects: Listing<ObjectView<VoterId, BlockNumber>>,
	/// Where to go on; none when this was all. A page can be short, or empty, and still have one:
	/// the work for a page is bounded, whatever it finds.
	pub cursor: Option<Cursor>,
}

impl<T: Config> Pallet<T> {
	/// Answers `query`; see [`Pallet::objects`].
	pub(crate) fn answer_query(query: QueryOf<T>) -> Result<PageOf<T>, QueryError> {
		let Query { filter, limit, cursor } = query;
		let bounds = Bounds { page: T::MaxPage::get(), visited: T::MaxVisited::get() };
		let lead = |key: SortedId, _: &Outline<Index<T>>| key.id();
		let (objects, cursor) =
			read::<Index<T>, T::Territories, _, _>(&filter, limit, cursor, bounds, lead)?;
		Ok(Page { objects, cursor })
	}

	/// See [`Pallet::duplicates`].
	pub(crate) fn duplicates_of(
		municipality: MunicipalityId,
		category: CategoryId,
		position: Position,
	) -> Result<Vec<(u64, ObjectId)>, QueryError> {
		ensure!(position.is_valid(), QueryError::BadCircle);
		let known =
			Self::category_of(municipality, category).map_err(|_| QueryError::UnknownCategory)?;
		let rules =
			Self::rules_of(category, known.version).map_err(|_| QueryError::UnknownCategory)?;
		let radius = u64::from(rules.duplicates_within).saturating_mul(1_000); // Saturating: 23 bits.
		let bounds = BoundingBox::around(position, radius).ok_or(QueryError::BadCircle)?;
		let mut found: Vec<_> = Walk::<Index<T>>::new(bounds, None)
			.take(T::MaxVisited::get() as usize)
			.filter(|step| step.inside)
			.filter_map(|step| {
				let object = Objects::<T>::get(step.place.id())?;
				let shape = object.location.shape()?;
				let about = object.category == category && object.is_open();
				if !about {
					return None;
				}
				let away = shape.distance_mm(position).filter(|away| *away <= radius)?;
				Some((away, step.place.id().id()))
			})
			.collect();
		found.sort_unstable();
		// What has an extent was met in each of its cells.
		found.dedup();
		found.truncate(MAX_SUGGESTED);
		Ok(found)
	}

	/// An object as it is read.
	pub(crate) fn view(key: SortedId) -> Option<ObjectView<T::VoterId, BlockNumberFor<T>>> {
		Objects::<T>::get(key).map(|object: ObjectOf<T>| ObjectView { id: key.id(), object })
	}
}
