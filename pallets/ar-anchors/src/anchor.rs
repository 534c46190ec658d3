// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Site, State, Visibility};
use co3_primitives::{counts::total, Ancestry, AnchorId, Author, MunicipalityId, Validity, Words};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// What hangs on an anchor in state, counted, so that the clean-up knows when it is done.
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
	/// Anchors that stand on it.
	pub children: u32,
	/// People's reports that it breaks a rule.
	pub flags: u32,
	/// References to content that is gone.
	pub dead: u32,
}

impl Records {
	/// All of them together.
	pub fn total(&self) -> u32 {
		total(&[self.steps, self.children, self.flags, self.dead])
	}
}

/// Something over the city; with nothing for details, the same read without them.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Anchor<VoterId, BlockNumber, Details = crate::Details> {
	/// Who proposed it.
	pub author: Author<VoterId>,
	/// Whether the desk did, on the author's mandate.
	pub assisted: bool,
	/// Where it is, and what holds it there.
	pub site: Site,
	/// The territory and all above it, as the tree was then: in all of them it is found.
	pub within: Ancestry,
	/// The municipality that answers for the territory.
	pub municipality: MunicipalityId,
	/// From when to when it is shown.
	pub window: Option<Validity>,
	/// To whom.
	pub visibility: Visibility,
	/// Which version this is, from 1. Every change of what it shows or of where it is makes one.
	pub version: u32,
	/// When it was proposed.
	pub proposed_at: BlockNumber,
	/// When an officer last approved it.
	pub approved_at: Option<BlockNumber>,
	/// When anything of it last changed.
	pub changed_at: BlockNumber,
	/// The same by the clock, in milliseconds since 1970.
	pub changed_on: u64,
	/// Where it is in its life.
	pub state: State,
	/// Since when.
	pub state_since: BlockNumber,
	/// How many levels of anchors are at most on it.
	pub levels: u8,
	/// What hangs on it.
	pub records: Records,
	/// What it shows, or the hash of what is hidden. Last, for most of it is here, and most questions are
	/// about the rest.
	pub words: Words<Details>,
}

impl<VoterId, BlockNumber, Details> Anchor<VoterId, BlockNumber, Details> {
	/// Whether it is to be seen at this moment: it is up, and its window is open.
	pub fn is_shown_at(&self, moment: u64) -> bool {
		self.state == State::Live && self.window.is_none_or(|window| window.holds_at(moment))
	}
}

/// An anchor as it is read.
#[derive(Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub struct AnchorView<VoterId, BlockNumber> {
	/// Its id.
	pub id: AnchorId,
	/// Whether it is to be seen now.
	pub shown: bool,
	/// Whether the anchor that it stands on is retired or gone: it is where its own pose says.
	pub broken: bool,
	/// All the rest.
	pub anchor: Anchor<VoterId, BlockNumber>,
}
