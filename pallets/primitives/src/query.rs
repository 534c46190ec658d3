// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How a layer over the city is read: by box or circle along the map's line, by author or territory by
//! id, a page at a time, bounded in work as well as in hits.

use crate::{
	map_index::{self, is_first, MapIndex, Place, Walk},
	Ancestry, Author, Cursor, CursorError, Listing, SortedId, Territories, TerritoryId,
};
use alloc::{borrow::Cow, boxed::Box, collections::BTreeSet, vec, vec::Vec};
use co3_geo::{BoundingBox, Position, Shape};
use codec::{Decode, DecodeWithMemTracking, Encode, FullCodec};
use frame_support::{
	ensure,
	storage::{
		IterableStorageDoubleMap, IterableStorageMap, StorageDoubleMap as _, StorageMap as _,
		StoragePrefixedMap,
	},
};
use scale_info::TypeInfo;
use sp_io::storage;

/// The largest circle that can be asked for, in metres: beyond, ask by box or territory.
pub const MAX_RADIUS: u32 = 100_000;

/// The bytes before the id in a key: the pallet's and the map's, hashed.
const PREFIX_BYTES: usize = 32;
/// How many bytes most things take.
const USUAL_BYTES: usize = 1_024;

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

/// Why a question was refused.
#[derive(Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub enum QueryError {
	/// The box leaves the globe, or its south is north of its north. (A west that is east of its
	/// east is no mistake: such a box crosses the antimeridian.)
	BadBox,
	/// The circle's centre is not on the globe, or its radius is zero or too great.
	BadCircle,
	/// Nothing at all was asked for, or more than a page holds.
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

/// A layer over the city: things with an author, in a territory, most of them on the map.
pub trait Layer: MapIndex + 'static {
	/// Whatever identifies a person.
	type VoterId: FullCodec + Copy + PartialEq + 'static;
	/// What the authors say.
	type Details: FullCodec + 'static;
	/// What is kept of a thing, its [`Words`](crate::Words) of such details last: the same bytes can be
	/// decoded without them, which spares nearly all allocations.
	type Thing<Details: FullCodec + 'static>: FullCodec + 'static;
	/// Everything, by id, under the identity hasher.
	type All: IterableStorageMap<SortedId, Whole<Self>, Query = Option<Whole<Self>>>
		+ StoragePrefixedMap<Whole<Self>>
		+ 'static;
	/// What is listed, by its territory and by all above it.
	type ByTerritory: IterableStorageDoubleMap<TerritoryId, SortedId, ()> + 'static;
	/// Everything, by its author.
	type ByAuthor: IterableStorageDoubleMap<Author<Self::VoterId>, SortedId, ()> + 'static;

	/// Where a thing is; none for what is known only by its territory.
	fn shape<D: FullCodec + 'static>(thing: &Self::Thing<D>) -> Option<Cow<'_, Shape>>;
	/// Its territory and all above it.
	fn within<D: FullCodec + 'static>(thing: &Self::Thing<D>) -> &Ancestry;
}

/// A thing with its words.
pub type Whole<L> = <L as Layer>::Thing<<L as Layer>::Details>;
/// A thing without its words: whether they are shown is known.
pub type Outline<L> = <L as Layer>::Thing<()>;

/// Puts a thing on the map, and into the lists of its territories.
pub fn list<L: Layer>(key: SortedId, thing: &Whole<L>) {
	if let Some(shape) = L::shape::<L::Details>(thing) {
		map_index::insert::<L>(&shape, key);
	}
	for territory in L::within::<L::Details>(thing) {
		L::ByTerritory::insert(territory, key, ());
	}
}

/// Takes it off again.
pub fn unlist<L: Layer>(key: SortedId, thing: &Whole<L>) {
	if let Some(shape) = L::shape::<L::Details>(thing) {
		map_index::remove::<L>(&shape, key);
	}
	for territory in L::within::<L::Details>(thing) {
		L::ByTerritory::remove(territory, key);
	}
}

/// Whether the listed things are on the map and in their territories, and nothing else is. Reads
/// everything: for checks.
pub fn check_lists<L: Layer>(
	listed: impl Iterator<Item = (SortedId, Whole<L>)>,
) -> Result<(), &'static str> {
	// Saturating, both: no memory holds that many.
	let (mut on_map, mut in_territories) = (0usize, 0usize);
	for (key, thing) in listed {
		if let Some(shape) = L::shape::<L::Details>(&thing) {
			if !map_index::is_listed::<L>(&shape, key) {
				return Err("what has a place is on the map");
			}
			on_map = on_map.saturating_add(map_index::places(&shape, key).len());
		}
		let within = L::within::<L::Details>(&thing);
		if !within.iter().all(|at| L::ByTerritory::contains_key(at, key)) {
			return Err("what is listed is so in its territory and in all above it");
		}
		in_territories = in_territories.saturating_add(within.len());
	}
	if map_index::count::<L>() != on_map {
		return Err("nothing else is on the map");
	}
	if L::ByTerritory::iter_keys().count() != in_territories {
		return Err("nothing else is listed in a territory");
	}
	Ok(())
}

/// Where to look: what a filter says that the lists and the map can answer.
#[derive(Clone, Copy, Debug)]
pub struct Scope<VoterId> {
	/// In this box or partly in it, sides included.
	pub bbox: Option<BoundingBox>,
	/// At most so far away, at its nearest point.
	pub near: Option<Near>,
	/// In this territory or below it.
	pub territory: Option<TerritoryId>,
	/// By this author.
	pub author: Option<Author<VoterId>>,
}

impl<VoterId: PartialEq> Scope<VoterId> {
	/// Refuses what is nowhere.
	pub fn check<T: Territories>(&self) -> Result<(), QueryError> {
		ensure!(self.bbox.is_none_or(|bbox| bbox.check()), QueryError::BadBox);
		let sensible =
			|near: Near| near.centre.is_valid() && (1..=MAX_RADIUS).contains(&near.metres);
		ensure!(self.near.is_none_or(sensible), QueryError::BadCircle);
		if let Some(territory) = self.territory {
			ensure!(!T::ancestry(territory).is_empty(), QueryError::UnknownTerritory);
		}
		Ok(())
	}

	/// The box to walk through, if there is one.
	pub fn bounds(&self) -> Option<BoundingBox> {
		self.bbox.or(self.near.and_then(|near| near.bounds()))
	}

	/// Whether something of `author` is in the territory named, and theirs.
	pub fn lists(&self, within: &Ancestry, author: &Author<VoterId>) -> bool {
		self.territory.is_none_or(|territory| within.contains(&territory))
			&& self.author.as_ref().is_none_or(|named| named == author)
	}

	/// Whether something of this shape is in the box and near enough. The distance is by far the
	/// dearest of all that a filter asks: ask this last.
	pub fn reaches(&self, shape: Option<&Shape>) -> bool {
		let is_near = |near: Near| {
			let (bounds, shape) = (near.bounds()?, shape?);
			// Most of what is too far away is so at first sight.
			shape.meets(&bounds).then(|| shape.distance_mm(near.centre))?
		};
		let is_near = |near: Near| is_near(near).is_some_and(|away| away <= near.radius_mm());
		self.bbox.is_none_or(|bbox| shape.is_some_and(|shape| shape.meets(&bbox)))
			&& self.near.is_none_or(is_near)
	}
}

/// What to read of a layer.
pub trait Select<L: Layer>: Encode {
	/// Where to look.
	fn scope(&self) -> Scope<L::VoterId>;
	/// Whether all that is asked is true of a thing. `whole` decodes it with its words: only for what asks
	/// about them.
	fn selects(&self, outline: &Outline<L>, whole: impl FnOnce() -> Option<Whole<L>>) -> bool;
}

/// How much to read at once.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
	/// How many things a page holds at most.
	pub page: u32,
	/// How many keys are read for it at most, whatever they turn out to be.
	pub visited: u32,
}

/// The things of a page, and where to go on; nowhere when this was all.
pub type Found<View> = (Listing<View>, Option<Cursor>);

/// The last key that was read, in the index that the filter is read from.
#[derive(Clone, Copy, Decode, Encode)]
pub enum After {
	/// In one of the indexes by id.
	Thing(SortedId),
	/// On the map.
	Map(Place),
}

/// One key that was read: where to go on after it, and the thing to look at, if there is one.
type Visit = (After, Option<SortedId>);

/// At most `limit` of what `select` is true of, after `cursor`: along the map's line where there is a
/// box or a circle, by id otherwise. A `View` is in SCALE what `lead` says of a thing, and then the thing.
pub fn read<L: Layer, T: Territories, View, Lead: Encode>(
	select: &impl Select<L>,
	limit: u32,
	cursor: Option<Cursor>,
	bounds: Bounds,
	lead: impl Fn(SortedId, &Outline<L>) -> Lead,
) -> Result<Found<View>, QueryError> {
	ensure!((1..=bounds.page).contains(&limit), QueryError::LimitOutOfRange);
	let scope = select.scope();
	scope.check::<T>()?;
	let after = cursor.map(|cursor| cursor.after(select)).transpose()?;

	let mut visits = visits::<L>(&scope, after)?;
	let mut meetings = Meetings::new(scope.bounds().filter(|_| after.is_some()));
	let mut stored = StoredValue::new::<L>();
	let (mut count, mut found) = (0u32, Vec::new());
	let mut last = None;
	for _ in 0..bounds.visited {
		let Some((at, candidate)) = visits.next() else {
			return Ok((Listing::stored(count, found), None));
		};
		last = Some(at);
		let Some(key) = candidate.filter(|key| meetings.is_first(&at, *key)) else { continue };
		let Some(bytes) = stored.read(key) else { continue };
		let Ok(outline) = Outline::<L>::decode(&mut &*bytes) else { continue };
		let whole = || Whole::<L>::decode(&mut &*bytes).ok();
		if !meetings.was_before::<L>(&at, &outline) && select.selects(&outline, whole) {
			lead(key, &outline).encode_to(&mut found);
			found.extend_from_slice(bytes);
			count = count.saturating_add(1); // Saturating: not beyond the limit.
			if count == limit {
				break;
			}
		}
	}
	Ok((Listing::stored(count, found), last.map(|after| Cursor::new(select, &after))))
}

/// What stands in state under an id. Keys and values are made in the same two places one after the other,
/// because every allocation of a runtime is a call to the node.
struct StoredValue {
	key: Vec<u8>,
	value: Vec<u8>,
}

impl StoredValue {
	fn new<L: Layer>() -> Self {
		Self { key: L::All::final_prefix().to_vec(), value: vec![0; USUAL_BYTES] }
	}

	/// The value of `id`, if it has one.
	fn read(&mut self, id: SortedId) -> Option<&[u8]> {
		self.key.truncate(PREFIX_BYTES);
		id.encode_to(&mut self.key);
		let bytes = storage::read(&self.key, &mut self.value, 0)? as usize;
		if bytes > self.value.len() {
			self.value.resize(bytes, 0);
			storage::read(&self.key, &mut self.value, 0)?;
		}
		self.value.get(..bytes)
	}
}

/// What a walk has met. What has an extent stands in several cells, and is reported once.
struct Meetings {
	/// On this page.
	here: BTreeSet<SortedId>,
	/// The box of a walk that goes on where another page stopped.
	resumed: Option<BoundingBox>,
}

impl Meetings {
	const fn new(resumed: Option<BoundingBox>) -> Self {
		Self { here: BTreeSet::new(), resumed }
	}

	/// Whether something is met for the first time on this page.
	fn is_first(&mut self, at: &After, key: SortedId) -> bool {
		!matches!(at, After::Map(Place::Cell(_))) || self.here.insert(key)
	}

	/// Whether a thing was met on a page before this one: a cell of it in the box comes before `at`.
	/// Computes its cover, which nobody needs who begins.
	fn was_before<L: Layer>(&self, at: &After, thing: &Outline<L>) -> bool {
		let (After::Map(place), Some(bounds)) = (at, &self.resumed) else { return false };
		L::shape::<()>(thing).is_some_and(|shape| !is_first(place, &shape, bounds))
	}
}

/// The keys to read, in order, from the index that is likely to hold the fewest others: the map for a
/// box or a circle, else the author's, else the territory's, else everything. What is in no list is by
/// author or by id alone.
fn visits<L: Layer>(
	scope: &Scope<L::VoterId>,
	after: Option<After>,
) -> Result<Box<dyn Iterator<Item = Visit>>, QueryError> {
	if let Some(bounds) = scope.bounds() {
		let after = match after {
			None => None,
			Some(After::Map(place)) => Some(place),
			Some(After::Thing(_)) => return Err(QueryError::BadCursor),
		};
		return Ok(Box::new(Walk::<L>::new(bounds, after).map(|step| {
			let candidate = step.inside.then(|| step.place.id());
			(After::Map(step.place), candidate)
		})));
	}
	let after = match after {
		None => None,
		Some(After::Thing(key)) => Some(key),
		Some(After::Map(_)) => return Err(QueryError::BadCursor),
	};
	let visit = |key| (After::Thing(key), Some(key));
	Ok(match (scope.author, scope.territory, after) {
		(Some(author), _, None) => Box::new(L::ByAuthor::iter_key_prefix(author).map(visit)),
		(Some(author), _, Some(key)) => {
			let from = L::ByAuthor::hashed_key_for(author, key);
			Box::new(L::ByAuthor::iter_key_prefix_from(author, from).map(visit))
		}
		(None, Some(territory), None) => {
			Box::new(L::ByTerritory::iter_key_prefix(territory).map(visit))
		}
		(None, Some(territory), Some(key)) => {
			let from = L::ByTerritory::hashed_key_for(territory, key);
			Box::new(L::ByTerritory::iter_key_prefix_from(territory, from).map(visit))
		}
		(None, None, None) => Box::new(L::All::iter_keys().map(visit)),
		(None, None, Some(key)) => {
			let from = L::All::hashed_key_for(key);
			Box::new(L::All::iter_keys_from(from).map(visit))
		}
	})
}
