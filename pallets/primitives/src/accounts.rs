// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::MunicipalityId;
use frame_support::pallet_prelude::{
	Decode, DecodeWithMemTracking, DispatchError, Encode, MaxEncodedLen, TypeInfo,
};
use serde::{Deserialize, Serialize};

/// In what capacity an account is known to the chain. One account may have several.
///
/// The order is the ladder of the transaction pool: later kinds go first.
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
pub enum AccountKind {
	/// Pays and earns, has no civic right.
	Purse,
	/// A person.
	Resident,
	/// An association, a cooperative, a merchant.
	Organisation,
	/// Holds a role in a municipality.
	Officer,
	/// The stash of a validator.
	Validator,
	/// One of the declared signatories of a municipality's governance multisig.
	Signatory,
	/// A municipality's governance account.
	Governance,
}

impl AccountKind {
	/// All of them, lowest on the ladder first.
	pub const ALL: [AccountKind; 7] = [
		AccountKind::Purse,
		AccountKind::Resident,
		AccountKind::Organisation,
		AccountKind::Officer,
		AccountKind::Validator,
		AccountKind::Signatory,
		AccountKind::Governance,
	];
}

/// A set of [`AccountKind`]s.
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
pub struct AccountKinds(u8);

impl AccountKinds {
	/// Nobody.
	pub const NONE: Self = Self(0);

	/// The set of the listed kinds.
	pub const fn of(kinds: &[AccountKind]) -> Self {
		let mut bits = 0;
		let mut at = 0;
		while at < kinds.len() {
			bits |= 1 << kinds[at] as u8;
			at += 1;
		}
		Self(bits)
	}

	/// Whether `kind` is in the set.
	pub const fn contains(self, kind: AccountKind) -> bool {
		self.0 & (1 << kind as u8) != 0
	}

	/// The set with `kind` in it.
	#[must_use]
	pub const fn with(self, kind: AccountKind) -> Self {
		Self(self.0 | 1 << kind as u8)
	}

	/// What both sets hold.
	#[must_use]
	pub const fn intersection(self, other: Self) -> Self {
		Self(self.0 & other.0)
	}

	/// Whether nothing is in it.
	pub const fn is_empty(self) -> bool {
		self.0 == 0
	}

	/// The kind in the set that stands highest on the ladder.
	pub fn highest(self) -> Option<AccountKind> {
		AccountKind::ALL.into_iter().rev().find(|kind| self.contains(*kind))
	}
}

/// Where accounts become able to send transactions, and stop being so.
///
/// Registrations are counted by kind: an account that two municipalities appointed stays an officer
/// until both have withdrawn it. The first registration takes a provider reference that is never
/// given back, so that a nonce never starts anew.
pub trait AccountRegistry<AccountId> {
	/// Registers `who` once more as `kind`, on behalf of `municipality`.
	///
	/// Fails where a bound of the registry is reached; nothing has changed then.
	fn register(
		who: &AccountId,
		kind: AccountKind,
		municipality: MunicipalityId,
	) -> Result<(), DispatchError>;

	/// Takes back one registration of `who` as `kind` on behalf of `municipality`. Without one,
	/// nothing happens.
	fn unregister(who: &AccountId, kind: AccountKind, municipality: MunicipalityId);

	/// What `who` is registered as.
	fn kinds(who: &AccountId) -> AccountKinds;
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_set_knows_its_members_and_the_highest_of_them() {
		let set = AccountKinds::of(&[AccountKind::Resident, AccountKind::Officer]);
		assert!(set.contains(AccountKind::Resident) && set.contains(AccountKind::Officer));
		assert!(!set.contains(AccountKind::Purse));
		assert_eq!(set.highest(), Some(AccountKind::Officer));
		assert_eq!(AccountKinds::NONE.highest(), None);
		assert!(set.intersection(AccountKinds::of(&[AccountKind::Purse])).is_empty());
		assert_eq!(
			AccountKinds::NONE.with(AccountKind::Governance).highest(),
			Some(AccountKind::Governance)
		);
	}
}
