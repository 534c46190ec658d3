// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What follows from a decision by itself: an action of a closed list, released by anyone after a delay
//! in which it can be vetoed. It waits for some time, and not for ever.

use crate::{
	policy::Effect, ActionOf, Config, Enactments, Error, Event, Initiatives, IssueOf, Origin,
	Pallet, Policy, Results, Tick, WeightInfo,
};
use alloc::borrow::Cow;
use co3_primitives::{IssueId, SortedId, TerritoryId};
use codec::{Decode, DecodeLimit, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::{extract_actual_weight, DispatchResultWithPostInfo, GetDispatchInfo},
	ensure,
	pallet_prelude::{DispatchResult, Weight},
	traits::{Bounded, Contains, Get, QueryPreimage},
	MAX_EXTRINSIC_DEPTH,
};
use scale_info::TypeInfo;
use sp_runtime::traits::Dispatchable;

/// An action that a decision waits to release.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Enactment<Action> {
	/// Who decided.
	pub unit: TerritoryId,
	/// The initiative that won.
	pub initiative: u8,
	/// What follows.
	pub action: Action,
	/// From which tick on it can be released.
	pub from: Tick,
	/// Up to which tick it can be vetoed.
	pub veto_until: Tick,
	/// From which tick on it is released no more.
	pub until: Tick,
}

impl<T: Config> Pallet<T> {
	/// Refuses an action that no decision could release. What is not here yet is looked at when it is
	/// to be released.
	pub(crate) fn ensure_enactable(policy: &Policy, action: &ActionOf<T>) -> DispatchResult {
		ensure!(policy.effect.is_some(), Error::<T>::NoEffect);
		let short = action.len().is_some_and(|len| len <= T::MaxActionLength::get());
		ensure!(short, Error::<T>::ActionTooLong);
		let known = Self::call_of(action)?;
		let listed = known.is_none_or(|call| T::EnactableCalls::contains(&call));
		ensure!(listed, Error::<T>::NotEnactable);
		Ok(())
	}

	/// The call that an action stands for; none while nobody has brought its bytes. No deeper than a
	/// transaction can be: whoever nests calls does not overflow the stack.
	fn call_of(action: &ActionOf<T>) -> Result<Option<<T as Config>::RuntimeCall>, Error<T>> {
		let bytes = match action {
			Bounded::Inline(bytes) => Cow::Borrowed(&bytes[..]),
			Bounded::Lookup { hash, len } => {
				let Some(known) = T::Preimages::len(hash) else { return Ok(None) };
				ensure!(known == *len, Error::ActionLengthWrong);
				let Ok(bytes) = T::Preimages::fetch(hash, Some(*len)) else { return Ok(None) };
				bytes
			}
			// Of an older form, which does not say how long it is.
			Bounded::Legacy { .. } => return Err(Error::ActionTooLong),
		};
		DecodeLimit::decode_all_with_depth_limit(MAX_EXTRINSIC_DEPTH, &mut &bytes[..])
			.map(Some)
			.map_err(|_| Error::NotEnactable)
	}

	/// Lets the winner's action wait for its release.
	pub(crate) fn plan_enactment(id: IssueId, issue: &IssueOf<T>, winner: u8, effect: Effect) {
		let key = SortedId::from(id);
		let Some(initiative) = Initiatives::<T>::get(key, winner) else { return };
		let Some(action) = initiative.action else { return };
		let now = Self::tick();
		// Saturating, throughout: a tick that is never reached stays one.
		let from = now.saturating_add(effect.delay);
		let enactment = Enactment {
			unit: issue.unit,
			initiative: winner,
			action,
			from,
			veto_until: now.saturating_add(effect.veto),
			until: from.saturating_add(T::EnactmentLife::get()),
		};
		Enactments::<T>::insert(key, enactment);
		Self::deposit_event(Event::EnactmentPlanned { issue: id, initiative: winner, from });
	}

	/// Lets go of the actions that nothing will release. The winner's is let go of when it is released, or
	/// never will be.
	pub(crate) fn drop_actions(id: IssueId, issue: &IssueOf<T>) {
		let winner = Results::<T>::get(SortedId::from(id)).and_then(|outcome| outcome.winner);
		for (number, initiative) in Self::initiatives_of(id, issue) {
			if let Some(action) = initiative.action.filter(|_| winner != Some(number)) {
				T::Preimages::drop(&action);
			}
		}
	}

	/// See [`Pallet::enact`].
	pub(crate) fn do_enact(id: IssueId, bound: Weight) -> DispatchResultWithPostInfo {
		let key = SortedId::from(id);
		let enactment = Enactments::<T>::get(key).ok_or(Error::<T>::NothingToEnact)?;
		let (now, own) = (Self::tick(), T::WeightInfo::enact());
		ensure!(now >= enactment.from, Error::<T>::TooEarly);
		if now >= enactment.until {
			Self::drop_enactment(key, &enactment.action);
			Self::deposit_event(Event::EnactmentLapsed { issue: id });
			return Ok(Some(own).into());
		}
		let call = match Self::call_of(&enactment.action) {
			Ok(None) => return Err(Error::<T>::ActionUnknown.into()),
			Ok(call) => call.filter(T::EnactableCalls::contains),
			// What came is no call, or not what was said: nothing better can come.
			Err(_) => None,
		};
		let Some(call) = call else {
			Self::drop_enactment(key, &enactment.action);
			Self::deposit_event(Event::NotEnacted { issue: id });
			return Ok(Some(own).into());
		};
		let info = call.get_dispatch_info();
		ensure!(info.call_weight.all_lte(bound), Error::<T>::TooHeavy);

		Self::drop_enactment(key, &enactment.action);
		let origin = Origin::Decided { unit: enactment.unit, issue: id };
		let outcome = call.dispatch(origin.into());
		let weight = own.saturating_add(extract_actual_weight(&outcome, &info));
		let result = outcome.map(|_| ()).map_err(|error| error.error);
		Self::deposit_event(Event::Enacted { issue: id, result });
		Ok(Some(weight).into())
	}

	/// See [`Pallet::veto`].
	pub(crate) fn do_veto(id: IssueId) -> DispatchResult {
		let key = SortedId::from(id);
		let enactment = Enactments::<T>::get(key).ok_or(Error::<T>::NothingToEnact)?;
		ensure!(Self::tick() < enactment.veto_until, Error::<T>::TooLate);
		Self::drop_enactment(key, &enactment.action);
		Self::deposit_event(Event::Vetoed { issue: id });
		Ok(())
	}

	/// Nothing is released any more, or it is about to be.
	fn drop_enactment(key: SortedId, action: &ActionOf<T>) {
		Enactments::<T>::remove(key);
		T::Preimages::drop(action);
	}
}
