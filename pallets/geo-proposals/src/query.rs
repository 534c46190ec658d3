// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	cursor::{After, Cursor},
	map_index::Walk,
	BlockNumberFor, ByAuthor, ByTerritory, Config, Map, Object, ObjectKey, ObjectOf, ObjectView,
	Objects, PageOf, Pallet, QueryOf,
};
use alloc::{boxed::Box, vec::Vec};
use co3_primitives::{geo::BoundingBox, Author, CategoryId, Territories, TerritoryId};
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{ensure, traits::Get};
use scale_info::TypeInfo;

/// Which objects to read. Everything named must be true; an empty filter is true of every object.
///
/// Only open objects are found. A withdrawn one is read by its id.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Filter<VoterId, BlockNumber> {
	/// In this box, sides included. What is known only by its territory is in no box.
	pub bbox: Option<BoundingBox>,
	/// In this territory or below it, as the tree was when the object was put there.
	pub territory: Option<TerritoryId>,
	/// Of this kind.
	pub kind: Option<crate::Kind>,
	/// About this.
	pub category: Option<CategoryId>,
	/// By this author.
	pub author: Option<Author<VoterId>>,
	/// The case at this moment, in milliseconds since 1970; what has no dates always is.
	pub valid_at: Option<u64>,
	/// Put there or changed by its author in this block or later.
	pub changed_since: Option<BlockNumber>,
}

impl<VoterId, BlockNumber> Default for Filter<VoterId, BlockNumber> {
	fn default() -> Self {
		Self {
			bbox: None,
			territory: None,
			kind: None,
			category: None,
			author: None,
			valid_at: None,
			changed_since: None,
		}
	}
}

impl<VoterId: PartialEq, BlockNumber: PartialOrd> Filter<VoterId, BlockNumber> {
	/// Whether all that is named is true of `object`.
	pub fn matches(&self, object: &Object<VoterId, BlockNumber>) -> bool {
		let position = object.location.position();
		object.is_open()
			&& self.bbox.is_none_or(|bbox| position.is_some_and(|at| bbox.contains(at)))
			&& self.territory.is_none_or(|territory| object.within.contains(&territory))
			&& self.kind.is_none_or(|kind| object.kind == kind)
			&& self.category.is_none_or(|category| object.category == category)
			&& self.author.as_ref().is_none_or(|author| object.author == *author)
			&& self.valid_at.is_none_or(|moment| {
				object.details.validity.is_none_or(|validity| validity.holds_at(moment))
			}) && self.changed_since.as_ref().is_none_or(|since| object.changed_at >= *since)
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
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Page<VoterId, BlockNumber> {
	/// The objects: along the map's line where the filter has a box, by id otherwise.
	pub objects: Vec<ObjectView<VoterId, BlockNumber>>,
	/// Where to go on; none when this was all. A page can be short, or empty, and still have one:
	/// the work for a page is bounded, whatever it finds.
	pub cursor: Option<Cursor>,
}

/// Why a question was refused.
#[derive(Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub enum QueryError {
	/// The box leaves the globe, or its south is north of its north. (A west that is east of its
	/// east is no mistake: such a box crosses the antimeridian.)
	BadBox,
	/// No objects at all were asked for, or more than a page holds.
	LimitOutOfRange,
	/// There is no such territory.
	UnknownTerritory,
	/// These bytes are no cursor.
	BadCursor,
	/// The cursor came with an answer to another filter.
	CursorOfAnotherQuery,
}

/// One key that was read: where to go on after it, and the object to look at, if there is one.
type Visit = (After, Option<ObjectKey>);

impl<T: Config> Pallet<T> {
	/// Answers `query`; see [`Pallet::objects`].
	pub(crate) fn answer(query: QueryOf<T>) -> Result<PageOf<T>, QueryError> {
		let Query { filter, limit, cursor } = query;
		ensure!((1..=T::MaxPage::get()).contains(&limit), QueryError::LimitOutOfRange);
		ensure!(filter.bbox.is_none_or(|bbox| bbox.check()), QueryError::BadBox);
		if let Some(territory) = filter.territory {
			ensure!(!T::Territories::ancestry(territory).is_empty(), QueryError::UnknownTerritory);
		}
		let after = cursor.map(|cursor| cursor.after(&filter)).transpose()?;

		let mut visits = Self::visits(&filter, after)?;
		let mut objects = Vec::new();
		let mut last = None;
		for _ in 0..T::MaxVisited::get() {
			let Some((at, candidate)) = visits.next() else {
				return Ok(Page { objects, cursor: None });
			};
			last = Some(at);
			let found = candidate.and_then(|key| Some((key, Objects::<T>::get(key)?)));
			if let Some((key, object)) = found.filter(|(_, object)| filter.matches(object)) {
				objects.push(ObjectView { id: key.id(), object });
				if objects.len() == limit as usize {
					break;
				}
			}
		}
		Ok(Page { objects, cursor: last.map(|after| Cursor::new(&filter, after)) })
	}

	/// The keys to read for `filter`, in order, from the index that is likely to hold the fewest
	/// others: the map for a box, else the territory's, else the author's, else all objects.
	fn visits(
		filter: &Filter<T::VoterId, BlockNumberFor<T>>,
		after: Option<After>,
	) -> Result<Box<dyn Iterator<Item = Visit>>, QueryError> {
		if let Some(bbox) = filter.bbox {
			let after = match after {
				None => None,
				Some(After::Map(key)) => Some(key),
				Some(After::Object(_)) => return Err(QueryError::BadCursor),
			};
			return Ok(Box::new(
				Walk::<Map<T>>::new(bbox, after)
					.map(|step| (After::Map(step.key), step.inside.then_some(step.key.1))),
			));
		}
		let after = match after {
			None => None,
			Some(After::Object(key)) => Some(key),
			Some(After::Map(_)) => return Err(QueryError::BadCursor),
		};
		let visit = |key| (After::Object(key), Some(key));
		Ok(match (filter.territory, filter.author, after) {
			(Some(territory), _, None) => {
				Box::new(ByTerritory::<T>::iter_key_prefix(territory).map(visit))
			}
			(Some(territory), _, Some(key)) => {
				let from = ByTerritory::<T>::hashed_key_for(territory, key);
				Box::new(ByTerritory::<T>::iter_key_prefix_from(territory, from).map(visit))
			}
			(None, Some(author), None) => {
				Box::new(ByAuthor::<T>::iter_key_prefix(author).map(visit))
			}
			(None, Some(author), Some(key)) => {
				let from = ByAuthor::<T>::hashed_key_for(author, key);
				Box::new(ByAuthor::<T>::iter_key_prefix_from(author, from).map(visit))
			}
			(None, None, None) => Box::new(Objects::<T>::iter_keys().map(visit)),
			(None, None, Some(key)) => {
				let from = Objects::<T>::hashed_key_for(key);
				Box::new(Objects::<T>::iter_keys_from(from).map(visit))
			}
		})
	}

	/// An object as it is read.
	pub(crate) fn view(key: ObjectKey) -> Option<ObjectView<T::VoterId, BlockNumberFor<T>>> {
		Objects::<T>::get(key).map(|object: ObjectOf<T>| ObjectView { id: key.id(), object })
	}
}
