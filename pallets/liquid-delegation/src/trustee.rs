// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What trustees accept, and whom trusters never want.

use crate::{Config, Error, Event, Incoming, Never, NeverOf, Pallet, Trustees};
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
	pub(crate) fn do_set_never(voter: T::VoterId, never: NeverOf<T>) -> DispatchResult {
		for (at, one) in never.iter().enumerate() {
			ensure!(*one != voter, Error::<T>::ToOneself);
			ensure!(!never.iter().take(at).any(|other| other == one), Error::<T>::NamedTwice);
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

	/// Refuses a trustee who accepts no more, or whom the truster never wants.
	pub(crate) fn ensure_acceptable(truster: &T::VoterId, trustee: &T::VoterId) -> DispatchResult {
		ensure!(!Never::<T>::get(truster).contains(trustee), Error::<T>::NeverTrusted);
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
