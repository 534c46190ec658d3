// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use co3_primitives::{AccountKind, AccountKinds};
use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, Encode, MaxEncodedLen, TypeInfo,
};
use serde::{Deserialize, Serialize};

/// The number of a budget class.
pub type ClassId = u8;

/// The kinds of accounts for which a municipality chooses among the classes. For the others the
/// consortium decides alone: nobody is to starve another municipality's officers.
pub const CHOOSABLE: AccountKinds =
	AccountKinds::of(&[AccountKind::Purse, AccountKind::Resident, AccountKind::Organisation]);

/// What an account may do without paying.
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
	PartialEq,
	Serialize,
	TypeInfo,
)]
pub struct BudgetClass {
	/// The most units that can be spent at once, after a long rest.
	pub capacity: u64,
	/// Units that come back in every block.
	pub recovery: u64,
	/// How many transactions of one account may wait to be included.
	pub max_waiting: u32,
	/// The longest transaction, in bytes.
	pub max_length: u32,
	/// How many things an account may keep in storage for which others ask a deposit.
	pub slots: u32,
	/// Whether municipalities may choose this class.
	pub open: bool,
}

impl BudgetClass {
	/// Whether an account in this class could do anything, and do it again some day.
	pub fn is_usable(&self) -> bool {
		self.capacity > 0 && self.recovery > 0 && self.max_waiting > 0 && self.max_length > 0
	}

	/// The better of both in every respect, so that one more registration never takes away.
	#[must_use]
	pub fn best(self, other: Self) -> Self {
		Self {
			capacity: self.capacity.max(other.capacity),
			recovery: self.recovery.max(other.recovery),
			max_waiting: self.max_waiting.max(other.max_waiting),
			max_length: self.max_length.max(other.max_length),
			slots: self.slots.max(other.slots),
			open: self.open || other.open,
		}
	}
}
