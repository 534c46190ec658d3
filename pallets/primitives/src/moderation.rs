// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What breaks a rule is hidden, in public: by whom, why, and what came of the appeal.

use crate::{counts::one_more, Author, ContentRef};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// Which rule something breaks.
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
pub enum Breach {
	/// A law.
	Illegal,
	/// It shows or names people.
	PersonalData,
	/// It insults or threatens.
	Abuse,
	/// It advertises, or fills the map.
	Spam,
	/// It is not there, or not true.
	Misleading,
	/// It belongs elsewhere.
	OutOfScope,
}

impl Breach {
	/// All of them, in the order of their codes.
	pub const ALL: [Breach; 6] = [
		Breach::Illegal,
		Breach::PersonalData,
		Breach::Abuse,
		Breach::Spam,
		Breach::Misleading,
		Breach::OutOfScope,
	];
}

/// An author's appeal against hiding.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Appeal<VoterId, BlockNumber> {
	/// By whom: the author, or somebody who writes with them.
	pub by: Author<VoterId>,
	/// Their grounds, off chain.
	pub grounds: ContentRef,
	/// Since when.
	pub since: BlockNumber,
	/// Whether it was turned down; nobody has decided yet otherwise.
	pub rejected: bool,
}

/// That something is hidden.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Hiding<VoterId, AccountId, BlockNumber> {
	/// Why.
	pub breach: Breach,
	/// By which moderator.
	pub moderator: AccountId,
	/// Since when.
	pub since: BlockNumber,
	/// What the author says to it: the last appeal.
	pub appeal: Option<Appeal<VoterId, BlockNumber>>,
}

impl<VoterId, AccountId, BlockNumber> Hiding<VoterId, AccountId, BlockNumber> {
	/// Whether the author waits for somebody to decide.
	pub fn awaits_decision(&self) -> bool {
		self.appeal.as_ref().is_some_and(|appeal| !appeal.rejected)
	}
}

/// What a municipality's moderators have done so far.
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
pub struct ModerationFigures {
	/// How often something was hidden, for each [`Breach`] in the order of [`Breach::ALL`].
	pub hidden: [u32; Breach::ALL.len()],
	/// How often something was shown again without an appeal.
	pub restored: u32,
	/// How many appeals there were: those that were neither turned down nor granted wait, or were
	/// never decided.
	pub appeals: u32,
	/// How many of them were turned down.
	pub rejected: u32,
	/// How many of them led to what was hidden being shown again.
	pub granted: u32,
	/// How many references were marked dead.
	pub dead: u32,
}

impl ModerationFigures {
	/// Counts something that was hidden.
	pub fn count_hidden(&mut self, breach: Breach) {
		if let Some(count) = self.hidden.get_mut(breach as usize) {
			one_more(count);
		}
	}
}
