// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::Numbered;
use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo,
};
use serde::{Deserialize, Serialize};

/// How old a resident is, as far as a vote or a service depends on it.
///
/// Bands are broad, and none is for minors alone: the first holds them among adults. A registrar
/// states one only where a law or an electorate asks for it.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
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
pub enum AgeClass {
	/// Nobody has stated it: the usual case.
	#[default]
	Unstated,
	/// Not yet 30 years old.
	Under30,
	/// From 30 to 64 years old.
	From30To64,
	/// 65 years old or more.
	From65,
}

impl AgeClass {
	/// All of them.
	pub const ALL: [AgeClass; 4] =
		[AgeClass::Unstated, AgeClass::Under30, AgeClass::From30To64, AgeClass::From65];
}

impl Numbered for AgeClass {
	fn number(self) -> u8 {
		self as u8
	}
}
