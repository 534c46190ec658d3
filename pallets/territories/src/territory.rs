// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{local_time::Offsets, Shape};
use alloc::vec::Vec;
use co3_geo::BoundingBox;
use co3_primitives::{is_language, Language, MunicipalityId, TerritoryId, Title};
use frame_support::{
	pallet_prelude::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo},
	traits::ConstU32,
	BoundedVec,
};

/// The root of the tree: the consortium as a whole.
pub const ROOT: TerritoryId = 0;
/// The deepest administrative level that OpenStreetMap numbers.
pub const MAX_LEVEL: u8 = 12;
/// Into how many parts a territory is split at most.
pub const MAX_PARTS: u32 = 16;
/// How many former names a territory keeps.
pub const MAX_FORMER_NAMES: u32 = 32;

/// Territories that came in place of another.
pub type Successors = BoundedVec<TerritoryId, ConstU32<MAX_PARTS>>;

/// What a territory is called.
#[derive(
	Clone,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Name {
	/// The name, as people there write it.
	pub title: Title,
	/// In which language that is.
	pub language: Language,
}

impl Name {
	/// Whether it may be shown to people: a readable title, and a language tag or none.
	pub fn check(&self) -> bool {
		self.title.check().is_ok() && is_language(&self.language)
	}
}

/// What a territory was called before.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct FormerName<BlockNumber> {
	/// The name.
	pub name: Name,
	/// The block from which on it had another one.
	pub until: BlockNumber,
}

/// The names that a territory had, the oldest first.
pub type FormerNames<BlockNumber> = BoundedVec<FormerName<BlockNumber>, ConstU32<MAX_FORMER_NAMES>>;

/// How a territory ended.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Closure<BlockNumber> {
	/// In which block.
	pub at: BlockNumber,
	/// What came in its place: its parts, the one that took it in, or nothing.
	pub successors: Successors,
}

/// A node in the tree of places. It is never removed: what happened in it keeps its place.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Territory<BlockNumber> {
	/// What it lies in; none for the root.
	pub parent: Option<TerritoryId>,
	/// Who answers for it; none for the root.
	pub municipality: Option<MunicipalityId>,
	/// Its administrative level as OpenStreetMap numbers them (`admin_level`): greater than that of
	/// what it lies in.
	pub level: u8,
	/// What it is called today.
	pub name: Name,
	/// The territory of which it was once a part.
	pub predecessor: Option<TerritoryId>,
	/// The block it was made in.
	pub opened_at: BlockNumber,
	/// How it ended, if it did.
	pub closed: Option<Closure<BlockNumber>>,
	/// The extent of its boundary, if it has one.
	pub shape: Option<Shape>,
}

/// A territory as readers see it.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct TerritoryView<BlockNumber> {
	/// Which.
	pub id: TerritoryId,
	/// What it lies in; none for the root.
	pub parent: Option<TerritoryId>,
	/// Who answers for it; none for the root.
	pub municipality: Option<MunicipalityId>,
	/// Its administrative level as OpenStreetMap numbers them.
	pub level: u8,
	/// What it is called today.
	pub name: Name,
	/// What it was called before, the oldest first.
	pub former_names: Vec<FormerName<BlockNumber>>,
	/// The territory of which it was once a part.
	pub predecessor: Option<TerritoryId>,
	/// The block it was made in.
	pub opened_at: BlockNumber,
	/// How it ended, if it did.
	pub closed: Option<Closure<BlockNumber>>,
	/// The box around its boundary, if it has one.
	pub bounding_box: Option<BoundingBox>,
	/// How many positions its boundary has.
	pub vertices: u32,
	/// Its own table of local time; where it is silent, that of what it lies in speaks.
	pub offsets: Offsets,
}
