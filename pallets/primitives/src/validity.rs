// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use scale_info::TypeInfo;

/// From when to when something is the case: an event's hours, an offer's last day. Milliseconds
/// since 1970, both ends included.
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
pub struct Validity {
	/// The first moment.
	pub from: u64,
	/// The last moment.
	pub to: u64,
}

impl Validity {
	/// Whether `moment` lies within.
	pub const fn holds_at(&self, moment: u64) -> bool {
		self.from <= moment && moment <= self.to
	}

	/// Whether it ends after it has begun.
	pub const fn check(&self) -> bool {
		self.from <= self.to
	}
}
