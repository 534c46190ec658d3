// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Details, Location};
use co3_primitives::{Ancestry, Author, CategoryId, ObjectId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What sort of thing is on the map.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Kind {
	/// Something that should be done or changed.
	Proposal,
	/// Something that is broken or dangerous.
	Report,
	/// A place worth knowing, such as an empty building.
	Place,
	/// Something that takes place.
	Event,
	/// Something that happened.
	News,
	/// Something that somebody remembers.
	Story,
	/// Work for volunteers.
	Task,
	/// Something given, lent or looked for.
	Offer,
}

impl Kind {
	/// All of them.
	pub const ALL: [Kind; 8] = [
		Kind::Proposal,
		Kind::Report,
		Kind::Place,
		Kind::Event,
		Kind::News,
		Kind::Story,
		Kind::Task,
		Kind::Offer,
	];
}

/// Where an object is in its life.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum State<BlockNumber> {
	/// On the map, and can be supported.
	Open,
	/// Taken back by its author: off the map and out of every list, still found by its id until it
	/// is archived.
	Withdrawn {
		/// When.
		since: BlockNumber,
		/// How many of its supports are still in state; the clean-up has removed the others.
		uncleared: u32,
	},
}

/// Something on the map.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Object<VoterId, BlockNumber> {
	/// What sort of thing.
	pub kind: Kind,
	/// About what: a category of the municipality that answers for the territory.
	pub category: CategoryId,
	/// Who put it there.
	pub author: Author<VoterId>,
	/// Whether the desk did, on the author's mandate.
	pub assisted: bool,
	/// Where.
	pub location: Location,
	/// The territory and all above it, as the tree was then: in all of them it is found.
	pub within: Ancestry,
	/// What the author says about it.
	pub details: Details,
	/// Which version of the details this is, from 1.
	pub version: u32,
	/// When this version began.
	pub version_since: BlockNumber,
	/// When it was put on the map.
	pub submitted_at: BlockNumber,
	/// When the author last changed or withdrew it.
	pub changed_at: BlockNumber,
	/// How many people support it; of a withdrawn one, how many did when it was withdrawn.
	pub supports: u32,
	/// Whether it is still there.
	pub state: State<BlockNumber>,
}

impl<VoterId, BlockNumber> Object<VoterId, BlockNumber> {
	/// Whether it is on the map and can be supported.
	pub const fn is_open(&self) -> bool {
		matches!(self.state, State::Open)
	}

	/// How many supports of it are in state.
	pub const fn supports_in_state(&self) -> u32 {
		match self.state {
			State::Open => self.supports,
			State::Withdrawn { uncleared, .. } => uncleared,
		}
	}
}

/// An object and its id, as it is read.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct ObjectView<VoterId, BlockNumber> {
	/// Its id.
	pub id: ObjectId,
	/// All the rest.
	pub object: Object<VoterId, BlockNumber>,
}
