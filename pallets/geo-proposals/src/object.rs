// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Body, Clocks, Location, State, Threshold};
use co3_primitives::{
	counts::total, Ancestry, Author, CategoryId, MunicipalityId, ObjectId, Words,
};
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

	/// Whether somebody else than its author can come to look after it. What a person asks of the town
	/// or tells it stays that person's word: no office finds it another master.
	pub const fn can_be_kept(self) -> bool {
		!matches!(self, Kind::Proposal | Kind::Report | Kind::Story)
	}
}

/// A set of [`Kind`]s.
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
pub struct Kinds(u8);

impl Kinds {
	/// Every kind.
	pub const ALL: Self = Self(u8::MAX);

	/// The set of the listed kinds.
	pub fn of(kinds: &[Kind]) -> Self {
		Self(kinds.iter().fold(0, |bits, kind| bits | 1 << *kind as u8))
	}

	/// Whether `kind` is in the set.
	pub const fn contains(self, kind: Kind) -> bool {
		self.0 & (1 << kind as u8) != 0
	}

	/// Whether nothing is in it.
	pub const fn is_empty(self) -> bool {
		self.0 == 0
	}
}

/// What hangs on an object in state, counted, so that the clean-up knows when it is done.
#[derive(
	Clone,
	Copy,
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
pub struct Records {
	/// Steps of its life.
	pub steps: u32,
	/// Supports.
	pub supports: u32,
	/// Citizens' words on whether it was fixed.
	pub checks: u32,
	/// Comments and answers.
	pub updates: u32,
	/// Authors who commented.
	pub commenters: u32,
	/// People's reports that it breaks a rule.
	pub flags: u32,
	/// References to content that is gone.
	pub dead: u32,
	/// People who signed up.
	pub sign_ups: u32,
	/// Those who write with the author, or asked to.
	pub writers: u32,
	/// Organisations that endorse it.
	pub endorsements: u32,
	/// Valuators.
	pub evaluations: u32,
	/// Objects that are part of it.
	pub parts: u32,
}

impl Records {
	/// All of them together.
	pub fn total(&self) -> u32 {
		total(&[
			self.steps,
			self.supports,
			self.checks,
			self.updates,
			self.commenters,
			self.flags,
			self.dead,
			self.sign_ups,
			self.writers,
			self.endorsements,
			self.evaluations,
			self.parts,
		])
	}
}

/// Something on the map; with nothing for details, the same read without them.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Object<VoterId, BlockNumber, Details = crate::Details> {
	/// What sort of thing.
	pub kind: Kind,
	/// About what: a category of the municipality that answers for the territory.
	pub category: CategoryId,
	/// The version of the category's rules that it came under, and keeps.
	pub rules: u32,
	/// Who put it there.
	pub author: Author<VoterId>,
	/// Whether the desk did, on the author's mandate.
	pub assisted: bool,
	/// Where.
	pub location: Location,
	/// The territory and all above it, as the tree was then: in all of them it is found.
	pub within: Ancestry,
	/// The municipality that answers for the territory.
	pub municipality: MunicipalityId,
	/// Which version of the words this is, from 1.
	pub version: u32,
	/// When this version began.
	pub version_since: BlockNumber,
	/// When it was put on the map, or begun as a draft.
	pub submitted_at: BlockNumber,
	/// When anything of it last changed that its author, the office or a moderator decides: its words, its
	/// state, who answers and how, what the office and experts say, its slots, links and bundles, who writes
	/// it. What people add to it, supports, comments, reports and sign-ups, does not count.
	pub changed_at: BlockNumber,
	/// Where it is in its life.
	pub state: State,
	/// Since when.
	pub state_since: BlockNumber,
	/// How long everything took.
	pub clocks: Clocks,
	/// Who is to answer.
	pub body: Body,
	/// Whether it went to the next higher office because the answer was late.
	pub escalated: bool,
	/// How many people support it, or did when it was closed for good.
	pub supports: u32,
	/// Whether enough people do, and what came of it.
	pub threshold: Threshold<BlockNumber>,
	/// What it was merged into, if it was.
	pub merged_into: Option<ObjectId>,
	/// How many objects merged into it still have supports to hand over.
	pub arriving: u32,
	/// How often it was said to be fixed.
	pub fixes: u32,
	/// How many people confirmed the last fix.
	pub confirmed: u32,
	/// How many disputed it.
	pub disputed: u32,
	/// The bundle that it is part of.
	pub part_of: Option<ObjectId>,
	/// How many levels of parts are at most below it.
	pub height: u8,
	/// What hangs on it.
	pub records: Records,
	/// What the author says about it, or the hash of what is hidden. Last, for most of it is here, and most
	/// questions are about the rest.
	pub words: Words<Details>,
}

impl<VoterId, BlockNumber, Details> Object<VoterId, BlockNumber, Details> {
	/// Whether its words are hidden.
	pub const fn is_hidden(&self) -> bool {
		matches!(self.words, Words::Hidden(_))
	}

	/// Whether it stands on the map and in the lists.
	pub const fn is_listed(&self) -> bool {
		self.state.is_listed() && !self.is_hidden()
	}

	/// Whether people can act on it: it is open, and all can read what they act on.
	pub const fn is_open(&self) -> bool {
		self.state.is_open() && !self.is_hidden()
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
