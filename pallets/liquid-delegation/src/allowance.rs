// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How much one person can begin, and newly support, in how long.

use crate::{Config, Error, Pallet, Spent, Tick};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::Get};
use scale_info::TypeInfo;

/// Something that others have to read, or that counts have to add up.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Effort {
	Issue,
	Initiative,
	Draft,
	Suggestion,
	Support,
}

/// How much of what.
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
pub struct Allowances {
	/// Issues.
	pub issues: u32,
	/// Initiatives, those that began an issue not among them.
	pub initiatives: u32,
	/// Drafts, the first of each initiative not among them.
	pub drafts: u32,
	/// Suggestions.
	pub suggestions: u32,
	/// Support that was not there before, by a suggestion or an opinion as well; that of an author for
	/// what they begin not among it.
	pub supports: u32,
}

impl Allowances {
	fn of(&mut self, effort: Effort) -> &mut u32 {
		match effort {
			Effort::Issue => &mut self.issues,
			Effort::Initiative => &mut self.initiatives,
			Effort::Draft => &mut self.drafts,
			Effort::Suggestion => &mut self.suggestions,
			Effort::Support => &mut self.supports,
		}
	}
}

impl<T: Config> Pallet<T> {
	/// The number of the present period.
	pub(crate) fn period() -> Tick {
		Self::tick() / T::Period::get().max(1)
	}

	/// Counts one more effort of `voter` in the present period.
	pub(crate) fn spend(voter: &T::VoterId, effort: Effort) -> Result<(), Error<T>> {
		let period = Self::period();
		let (since, before) = Spent::<T>::get(voter);
		let mut spent = if since == period { before } else { Allowances::default() };
		let count = spent.of(effort);
		ensure!(*count < *T::Allowances::get().of(effort), Error::AllowanceSpent);
		// Saturating: below the allowance, as just checked.
		*count = count.saturating_add(1);
		Spent::<T>::insert(voter, (period, spent));
		Ok(())
	}

	/// Forgets what somebody spent in a period that is over.
	pub(crate) fn forget_spent(voter: &T::VoterId) {
		Spent::<T>::mutate_exists(voter, |spent| {
			*spent = spent.filter(|(period, _)| *period == Self::period());
		});
	}
}
