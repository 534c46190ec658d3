// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	BlockNumberFor, ByAuthor, ByTerritory, Config, Index, Kinds, Object, ObjectOf, ObjectView,
	Objects, PageOf, Pallet, QueryOf, State, States,
};
use alloc::{boxed::Box, vec::Vec};
use co3_primitives::{
	geo::{BoundingBox, Position},
	map_index::{is_first, Place, Walk},
	Author, CategoryId, Cursor, CursorError, MunicipalityId, ObjectId, SortedId, Territories,
	TerritoryId,
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
/// The largest circle that can be asked for, in metres: beyond, ask by box or territory.
pub const MAX_RADIUS: u32 = 100_000;

/// Everything within a distance.
#[derive(Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct Near {
	/// Of what.
	pub centre: Position,
	/// How far, along a great circle; up to [`MAX_RADIUS`].
	pub metres: u32,
}

impl Near {
	fn radius_mm(&self) -> u64 {
		u64::from(self.metres).saturating_mul(1_000) // Saturating: 42 bits.
	}

	/// The box around it.
	fn bounds(&self) -> Option<BoundingBox> {
		BoundingBox::around(self.centre, self.radius_mm())
	}
}

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

impl<VoterId: PartialEq, BlockNumber: PartialOrd> Filter<VoterId, BlockNumber> {
	/// Whether all that is named is true of `object`.
	pub fn matches(&self, object: &Object<VoterId, BlockNumber>) -> bool {
		let shape = object.location.shape();
		let stands = |state: State| match &self.states {
			Some(states) => states.contains(state),
			None => state.is_listed(),
		};
		let is_near = |near: Near| {
			let (bounds, shape) = (near.bounds()?, shape?);
			// Most of what is too far away is so at first sight.
			shape.meets(&bounds).then(|| shape.distance_mm(near.centre))?
		};
		let is_near = |near: Near| is_near(near).is_some_and(|away| away <= near.radius_mm());
		// The cheap first: the distance is by far the dearest.
		!object.is_hidden()
			&& stands(object.state)
			&& self.territory.is_none_or(|territory| object.within.contains(&territory))
			&& self.kinds.is_none_or(|kinds| kinds.contains(object.kind))
			&& self.categories.as_ref().is_none_or(|named| named.contains(&object.category))
			&& self.author.as_ref().is_none_or(|author| object.author == *author)
			&& self.valid_at.is_none_or(|moment| {
				let validity = object.words.shown().and_then(|details| details.validity);
				validity.is_none_or(|validity| validity.holds_at(moment))
			}) && self.changed_since.as_ref().is_none_or(|since| object.changed_at >= *since)
			&& self.bbox.is_none_or(|bbox| shape.is_some_and(|shape| shape.meets(&bbox)))
			&& self.near.is_none_or(is_near)
	}

	/// The box to walk through, if there is one.
	fn bounds(&self) -> Option<BoundingBox> {
		self.bbox.or(self.near.and_then(|near| near.bounds()))
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
	/// The objects: along the map's line where the filter has a box or a circle, by id otherwise.
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
	/// The circle's centre is not on the globe, or its radius is zero or too great.
	BadCircle,
	/// No objects at all were asked for, or more than a page holds.
	LimitOutOfRange,
	/// There is no such territory.
	UnknownTerritory,
	/// There is no such category.
	UnknownCategory,
	/// These bytes are no cursor.
	BadCursor,
	/// The cursor came with an answer to another filter.
	CursorOfAnotherQuery,
}

impl From<CursorError> for QueryError {
	fn from(error: CursorError) -> Self {
		match error {
			CursorError::Malformed => Self::BadCursor,
			CursorError::OfAnotherQuery => Self::CursorOfAnotherQuery,
		}
	}
}

/// The last key that was read, in the index that the filter is read from.
#[derive(Clone, Copy, Decode, Encode)]
pub(crate) enum After {
	/// In one of the indexes by id.
	Object(SortedId),
	/// On the map.
	Map(Place),
}

/// One key that was read: where to go on after it, and the object to look at, if there is one.
type Visit = (After, Option<SortedId>);

impl<T: Config> Pallet<T> {
	/// Answers `query`; see [`Pallet::objects`].
	pub(crate) fn answer_query(query: QueryOf<T>) -> Result<PageOf<T>, QueryError> {
		let Query { filter, limit, cursor } = query;
		ensure!((1..=T::MaxPage::get()).contains(&limit), QueryError::LimitOutOfRange);
		Self::check_filter(&filter)?;
		let after = cursor.map(|cursor| cursor.after(&filter)).transpose()?;

		let bounds = filter.bounds();
		let mut visits = Self::visits(&filter, after)?;
		let mut objects = Vec::new();
		let mut last = None;
		for _ in 0..T::MaxVisited::get() {
			let Some((at, candidate)) = visits.next() else {
				return Ok(Page { objects, cursor: None });
			};
			last = Some(at);
			let Some(key) = candidate else { continue };
			let Some(object) = Objects::<T>::get(key) else { continue };
			if Self::is_met_first(&at, &object, bounds.as_ref()) && filter.matches(&object) {
				objects.push(ObjectView { id: key.id(), object });
				if objects.len() == limit as usize {
					break;
				}
			}
		}
		Ok(Page { objects, cursor: last.map(|after| Cursor::new(&filter, &after)) })
	}

	fn check_filter(filter: &Filter<T::VoterId, BlockNumberFor<T>>) -> Result<(), QueryError> {
		ensure!(filter.bbox.is_none_or(|bbox| bbox.check()), QueryError::BadBox);
		let sensible =
			|near: Near| near.centre.is_valid() && (1..=MAX_RADIUS).contains(&near.metres);
		ensure!(filter.near.is_none_or(sensible), QueryError::BadCircle);
		if let Some(territory) = filter.territory {
			ensure!(!T::Territories::ancestry(territory).is_empty(), QueryError::UnknownTerritory);
		}
		Ok(())
	}

	/// Whether a walk meets an object here for the first time: what has an extent stands in several
	/// cells, and is reported once.
	fn is_met_first(at: &After, object: &ObjectOf<T>, bounds: Option<&BoundingBox>) -> bool {
		match (at, bounds, object.location.shape()) {
			(After::Map(place), Some(bounds), Some(shape)) => is_first(place, shape, bounds),
			_ => true,
		}
	}

	/// The keys to read for `filter`, in order, from the index that is likely to hold the fewest
	/// others: the map for a box or a circle, else the author's, else the territory's, else all
	/// objects. What is in no list, which only named states can find, is by author or by id alone.
	fn visits(
		filter: &Filter<T::VoterId, BlockNumberFor<T>>,
		after: Option<After>,
	) -> Result<Box<dyn Iterator<Item = Visit>>, QueryError> {
		if let Some(bounds) = filter.bounds() {
			let after = match after {
				None => None,
				Some(After::Map(place)) => Some(place),
				Some(After::Object(_)) => return Err(QueryError::BadCursor),
			};
			return Ok(Box::new(Walk::<Index<T>>::new(bounds, after).map(|step| {
				let candidate = step.inside.then(|| step.place.id());
				(After::Map(step.place), candidate)
			})));
		}
		let after = match after {
			None => None,
			Some(After::Object(key)) => Some(key),
			Some(After::Map(_)) => return Err(QueryError::BadCursor),
		};
		let visit = |key| (After::Object(key), Some(key));
		Ok(match (filter.author, filter.territory, after) {
			(Some(author), _, None) => Box::new(ByAuthor::<T>::iter_key_prefix(author).map(visit)),
			(Some(author), _, Some(key)) => {
				let from = ByAuthor::<T>::hashed_key_for(author, key);
				Box::new(ByAuthor::<T>::iter_key_prefix_from(author, from).map(visit))
			}
			(None, Some(territory), None) => {
				Box::new(ByTerritory::<T>::iter_key_prefix(territory).map(visit))
			}
			(None, Some(territory), Some(key)) => {
				let from = ByTerritory::<T>::hashed_key_for(territory, key);
				Box::new(ByTerritory::<T>::iter_key_prefix_from(territory, from).map(visit))
			}
			(None, None, None) => Box::new(Objects::<T>::iter_keys().map(visit)),
			(None, None, Some(key)) => {
				let from = Objects::<T>::hashed_key_for(key);
				Box::new(Objects::<T>::iter_keys_from(from).map(visit))
			}
		})
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
				if !about || !is_first(&step.place, shape, &bounds) {
					return None;
				}
				let away = shape.distance_mm(position).filter(|away| *away <= radius)?;
				Some((away, step.place.id().id()))
			})
			.collect();
		found.sort_unstable();
		found.truncate(MAX_SUGGESTED);
		Ok(found)
	}

	/// An object as it is read.
	pub(crate) fn view(key: SortedId) -> Option<ObjectView<T::VoterId, BlockNumberFor<T>>> {
		Objects::<T>::get(key).map(|object: ObjectOf<T>| ObjectView { id: key.id(), object })
	}
}
