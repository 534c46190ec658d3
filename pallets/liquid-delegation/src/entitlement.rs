// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who may take part, and with what weight; and who may initiate.

use crate::{Config, Error, Event, IssueOf, Overrides, OverridesIn, Pallet, Scope, Suffrage};
use co3_primitives::{Electorate, IssueId, SortedId, Territories, TerritoryId, Voter};
use co3_tally::{Entitlement, Override, Privilege};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::Get,
};

impl<T: Config> Pallet<T> {
	/// Why `voter` may take part where this suffrage holds. Nothing is known of whoever
	/// cannot act.
	pub(crate) fn entitlement(
		voter: Option<&Voter<T::VoterId>>,
		suffrage: Suffrage,
		within: impl FnOnce(TerritoryId) -> bool,
		issue: Option<Override>,
	) -> Entitlement {
		let privilege = voter
			.filter(|voter| suffrage.includes(voter.group()) && within(voter.territory))
			.map(|voter| Privilege { voting_right: true, weight: voter.weight.into() });
		Entitlement { active: voter.is_some(), privilege, issue }
	}

	/// What is different for somebody in an issue now.
	pub(crate) fn override_of(issue: IssueId, voter: &T::VoterId) -> Option<Override> {
		*Overrides::<T>::get(SortedId::from(issue), voter).get()
	}

	/// The weight of somebody who may take part in an issue now.
	pub(crate) fn weight_in(
		id: IssueId,
		issue: &IssueOf<T>,
		voter: Option<&Voter<T::VoterId>>,
	) -> Option<u64> {
		let different = voter.and_then(|voter| Self::override_of(id, &voter.id));
		let within = |home| T::Territories::is_within(home, issue.unit);
		Self::entitlement(voter, issue.suffrage, within, different).weight()
	}

	/// Refuses whoever may not take part in an issue.
	pub(crate) fn ensure_entitled(
		id: IssueId,
		issue: &IssueOf<T>,
		voter: &Voter<T::VoterId>,
	) -> DispatchResult {
		ensure!(Self::weight_in(id, issue, Some(voter)).is_some(), Error::<T>::NotEntitled);
		Ok(())
	}

	/// Whether somebody may begin, or speak for, an initiative in an issue now. No count asks for it: who
	/// may and has no vote counts nowhere.
	pub(crate) fn may_initiate(id: IssueId, issue: &IssueOf<T>, voter: &Voter<T::VoterId>) -> bool {
		let different = Self::override_of(id, &voter.id);
		different.and_then(|different| different.initiative_right).unwrap_or_else(|| {
			issue.initiative_right.includes(voter.group())
				&& T::Territories::is_within(voter.territory, issue.unit)
		})
	}

	/// Refuses whoever may not begin, or speak for, an initiative in an issue.
	pub(crate) fn ensure_may_initiate(
		id: IssueId,
		issue: &IssueOf<T>,
		voter: &Voter<T::VoterId>,
	) -> DispatchResult {
		ensure!(Self::may_initiate(id, issue, voter), Error::<T>::MayNotInitiate);
		Ok(())
	}

	/// Refuses whoever has no part in a unit, or in one issue of it.
	pub(crate) fn ensure_belongs(
		voter: &Voter<T::VoterId>,
		unit: TerritoryId,
		scope: Scope,
	) -> DispatchResult {
		ensure!(Self::belongs(voter, unit, scope)?, Error::<T>::NotEntitled);
		Ok(())
	}

	/// Refuses a trustee who cannot act, or has no part there.
	pub(crate) fn ensure_trustworthy(
		trustee: &T::VoterId,
		unit: TerritoryId,
		scope: Scope,
	) -> DispatchResult {
		let trustee = T::Electorate::voter(trustee).ok_or(Error::<T>::TrusteeNotEntitled)?;
		ensure!(Self::belongs(&trustee, unit, scope)?, Error::<T>::TrusteeNotEntitled);
		Ok(())
	}

	fn belongs(
		voter: &Voter<T::VoterId>,
		unit: TerritoryId,
		scope: Scope,
	) -> Result<bool, DispatchError> {
		if let Scope::Issue(id) = scope {
			return Ok(Self::weight_in(id, &Self::issue_of(id)?, Some(voter)).is_some());
		}
		let suffrage = Self::unit_of(unit)?.suffrage;
		let within = |home| T::Territories::is_within(home, unit);
		Ok(Self::entitlement(Some(voter), suffrage, within, None).weight().is_some())
	}

	/// See [`Pallet::set_override`].
	pub(crate) fn do_set_override(
		id: IssueId,
		voter: T::VoterId,
		different: Option<Override>,
	) -> DispatchResult {
		let issue = Self::current(id)?;
		ensure!(issue.takes_ballots() || issue.is_discussed(), Error::<T>::TooLate);
		let known = T::Electorate::voter(&voter).is_some();
		ensure!(known || different.is_none(), Error::<T>::UnknownVoter);
		if let Some(weight) = different.and_then(|different| different.weight) {
			ensure!(weight <= u64::from(T::MaxWeight::get()), Error::<T>::WeightOutOfRange);
		}
		let (key, pending) = (SortedId::from(id), Self::frozen_blocks());
		let new = !Overrides::<T>::contains_key(key, voter);
		ensure!(!new || different.is_some(), Error::<T>::NoOverride);
		let count = OverridesIn::<T>::get(key);
		ensure!(!new || count < T::MaxOverrides::get(), Error::<T>::TooManyOverrides);

		if new {
			// Saturating: below the cap, as just checked. Those taken back stay counted, as they stay on
			// record for as long as the issue does.
			OverridesIn::<T>::insert(key, count.saturating_add(1));
		}
		let now = frame_system::Pallet::<T>::block_number();
		Overrides::<T>::mutate(key, voter, |record| record.set(different, now, &pending));
		Self::deposit_event(Event::OverrideSet { issue: id, voter, different });
		Ok(())
	}
}
