// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What trustees accept, and whom trusters never want.

use crate::{Config, Error, Event, Incoming, Never, NeverOf, Pallet, Trustees, Trusters};
use co3_primitives::{Territories, TerritoryId, Voter};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use scale_info::TypeInfo;

/// How many delegations somebody accepts, at all scopes of all units together.
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
pub enum Acceptance {
	/// Any number.
	#[default]
	All,
	/// No more than this. What was there before stays.
	AtMost(u32),
	/// None.
	Closed,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_acceptance`].
	pub(crate) fn do_set_acceptance(voter: T::VoterId, acceptance: Acceptance) -> DispatchResult {
		match acceptance {
			// Nothing says no more than that.
			Acceptance::All => Trustees::<T>::remove(voter),
			other => Trustees::<T>::insert(voter, other),
		}
		Self::deposit_event(Event::AcceptanceSet { voter, acceptance });
		Ok(())
	}

	/// See [`Pallet::set_never`].
	pub(crate) fn do_set_never(truster: Voter<T::VoterId>, never: NeverOf<T>) -> DispatchResult {
		let voter = truster.id;
		for (at, one) in never.iter().enumerate() {
			ensure!(*one != voter, Error::<T>::ToOneself);
			ensure!(!never.iter().take(at).any(|other| other == one), Error::<T>::NamedTwice);
		}
		// In no other unit does what they say count, unless one of its issues made an exception.
		for unit in T::Territories::ancestry(truster.territory) {
			let trusted = Self::trusts_one_of(unit, &voter, &never);
			ensure!(!trusted, Error::<T>::StillTrusted);
		}
		let count = never.len() as u32;
		if never.is_empty() {
			Never::<T>::remove(voter);
		} else {
			Never::<T>::insert(voter, never);
		}
		Self::deposit_event(Event::NeverSet { voter, count });
		Ok(())
	}

	/// Whether somebody lets one of these decide in a unit.
	fn trusts_one_of(unit: TerritoryId, truster: &T::VoterId, these: &NeverOf<T>) -> bool {
		let now = Self::tick();
		let said = Trusters::<T>::get(unit, truster);
		let mut rows = said.get().iter().filter(|(_, row)| now < row.until);
		rows.any(|(_, row)| row.to.is_some_and(|to| these.contains(&to)))
	}

	/// Refuses a trustee whom the truster never wants.
	pub(crate) fn ensure_wanted(truster: &T::VoterId, trustee: &T::VoterId) -> DispatchResult {
		ensure!(!Never::<T>::get(truster).contains(trustee), Error::<T>::NeverTrusted);
		Ok(())
	}

	/// Refuses a trustee who accepts no more.
	pub(crate) fn ensure_accepts(trustee: &T::VoterId) -> DispatchResult {
		let room = match Trustees::<T>::get(trustee).unwrap_or_default() {
			Acceptance::All => true,
			Acceptance::AtMost(most) => Incoming::<T>::get(trustee) < most,
			Acceptance::Closed => false,
		};
		ensure!(room, Error::<T>::TrusteeClosed);
		Ok(())
	}

	/// Counts a delegation that somebody has no more.
	pub(crate) fn lose(trustee: Option<T::VoterId>) {
		let Some(trustee) = trustee else { return };
		Incoming::<T>::mutate_exists(trustee, |count| {
			// Saturating: whatever goes was counted when it came.
			*count = count.map(|count| count.saturating_sub(1)).filter(|count| *count > 0);
		});
	}

	/// Counts a delegation that somebody has received.
	pub(crate) fn gain(trustee: Option<T::VoterId>) {
		let Some(trustee) = trustee else { return };
		// Saturating: there are fewer people than that.
		Incoming::<T>::mutate(trustee, |count| *count = count.saturating_add(1));
	}
}
