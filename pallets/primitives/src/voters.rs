// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{AgeClass, Group, Numbered, TerritoryId};
use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo,
};
use serde::{Deserialize, Serialize};

/// What rights a resident has. Codes say nothing about age: a code that only minors had would name
/// them. What an electorate asks about age is an [`AgeClass`].
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Deserialize,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	Serialize,
	TypeInfo,
)]
pub enum Class {
	/// Every civic right.
	FullRights,
	/// Takes part, without a vote where the law keeps it to others.
	LimitedRights,
	/// Lives elsewhere and works, studies or owns here.
	Stakeholder,
}

impl Class {
	/// All of them.
	pub const ALL: [Class; 3] = [Class::FullRights, Class::LimitedRights, Class::Stakeholder];
}

impl Numbered for Class {
	fn number(self) -> u8 {
		self as u8
	}
}

/// A person who may act now, as an origin hands them to a civic module.
///
/// `Id` is whatever identifies a voter: today a resident's id, later perhaps an alias that cannot
/// be linked to it. Modules must not assume that it is an account.
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
pub struct Voter<Id> {
	/// Who.
	pub id: Id,
	/// Where they are at home.
	pub territory: TerritoryId,
	/// What rights they have.
	pub class: Class,
	/// How old they are, where somebody stated it.
	pub age: AgeClass,
	/// How much they count; 1 but where the municipality's law says otherwise.
	pub weight: u32,
	/// Whether the desk acted for them, on their mandate.
	pub assisted: bool,
}

impl<Id> Voter<Id> {
	/// Whom they are counted with.
	pub const fn group(&self) -> Group {
		Group { class: self.class, age: self.age }
	}
}

/// What a voter is still part of.
///
/// While it is not zero, an erased person's nullifier stays, so that they cannot come back as
/// someone else and act a second time in the same matter.
pub trait Engagements<Id> {
	/// `voter` acted in one more open matter.
	fn engage(voter: &Id);
	/// A matter that `voter` acted in is over for them.
	fn disengage(voter: &Id);
	/// Whether `voter` is somebody, or was and is not forgotten yet. For checks: whoever acted in a matter
	/// that is open is.
	fn is_known(voter: &Id) -> bool;
}

impl<Id> Engagements<Id> for () {
	fn engage(_: &Id) {}
	fn disengage(_: &Id) {}
	fn is_known(_: &Id) -> bool {
		true
	}
}
