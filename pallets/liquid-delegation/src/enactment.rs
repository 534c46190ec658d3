// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What follows from a decision by itself: an action of a closed list, released by anyone after a delay
//! in which it can be vetoed.

use crate::{
	policy::Effect, ActionOf, Config, Enactments, Error, Event, Initiatives, IssueOf, Origin,
	Pallet, Tick, WeightInfo,
};
use co3_primitives::{IssueId, SortedId, TerritoryId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	dispatch::{extract_actual_weight, DispatchResultWithPostInfo, GetDispatchInfo},
	ensure,
	pallet_prelude::{DispatchResult, Weight},
	traits::{Contains, QueryPreimage},
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
}

impl<T: Config> Pallet<T> {
	/// Lets the winner's action wait for its release.
	pub(crate) fn plan_enactment(id: IssueId, issue: &IssueOf<T>, winner: u8, effect: Effect) {
		let key = SortedId::from(id);
		let Some(initiative) = Initiatives::<T>::get(key, winner) else { return };
		let Some(action) = initiative.action else { return };
		let now = Self::tick();
		// Saturating, twice: a tick that is never reached stays one.
		let enactment = Enactment {
			unit: issue.unit,
			initiative: winner,
			action,
			from: now.saturating_add(effect.delay),
			veto_until: now.saturating_add(effect.veto),
		};
		let from = enactment.from;
		Enactments::<T>::insert(key, enactment);
		Self::deposit_event(Event::EnactmentPlanned { issue: id, initiative: winner, from });
	}

	/// Lets go of the actions that nothing will release.
	pub(crate) fn drop_actions(id: IssueId, issue: &IssueOf<T>) {
		let key = SortedId::from(id);
		let kept = Enactments::<T>::get(key).map(|enactment| enactment.initiative);
		for (number, initiative) in Self::initiatives_of(id, issue) {
			if let Some(action) = initiative.action.filter(|_| kept != Some(number)) {
				T::Preimages::drop(&action);
			}
		}
	}

	/// See [`Pallet::enact`].
	pub(crate) fn do_enact(id: IssueId, bound: Weight) -> DispatchResultWithPostInfo {
		let key = SortedId::from(id);
		let enactment = Enactments::<T>::get(key).ok_or(Error::<T>::NothingToEnact)?;
		ensure!(Self::tick() >= enactment.from, Error::<T>::TooEarly);
		let peeked = T::Preimages::peek(&enactment.action);
		let (call, _) = peeked.map_err(|_| Error::<T>::ActionUnknown)?;
		let info = call.get_dispatch_info();
		ensure!(info.call_weight.all_lte(bound), Error::<T>::TooHeavy);

		Enactments::<T>::remove(key);
		Self::release_action(&enactment.action);
		let own = T::WeightInfo::enact();
		if !T::EnactableCalls::contains(&call) {
			Self::deposit_event(Event::NotEnacted { issue: id });
			return Ok(Some(own).into());
		}
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
		Enactments::<T>::remove(key);
		Self::release_action(&enactment.action);
		Self::deposit_event(Event::Vetoed { issue: id });
		Ok(())
	}

	fn release_action(action: &ActionOf<T>) {
		T::Preimages::drop(action);
	}
}
