// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Which organisation is part of which. A tree of at most [`MAX_LEVELS`] levels, and nobody
//! becomes part of another, or gets a part, without having agreed.

use crate::{
	Actor, Config, Error, Event, OrganisationOf, Organisations, Pallet, ParentRequests, Rank,
	Status, MAX_LEVELS,
};
use alloc::vec::Vec;
use co3_primitives::OrganisationId;
use frame_support::ensure;
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use sp_runtime::DispatchResult;

impl<T: Config> Pallet<T> {
	/// `id` and everything above it, itself first.
	pub(crate) fn lineage(id: OrganisationId) -> Vec<OrganisationId> {
		let mut line = Vec::with_capacity(MAX_LEVELS);
		let mut next = Some(id);
		while let Some(at) = next.filter(|_| line.len() < MAX_LEVELS) {
			line.push(at);
			next = Organisations::<T>::get(at).and_then(|organisation| organisation.parent);
		}
		line
	}

	/// Adds (or takes away) `child` and everything below it to the counts of `line`, its parent
	/// first.
	fn count_below(
		line: &[OrganisationId],
		child: &OrganisationOf<T>,
		change: impl Fn(u32, u32) -> u32,
	) {
		for (above, id) in line.iter().enumerate() {
			Organisations::<T>::mutate_extant(*id, |organisation| {
				// The child itself stands `above + 1` levels below, what is below it deeper.
				let moved = core::iter::once(1).chain(child.below);
				for (count, more) in organisation.below.iter_mut().skip(above).zip(moved) {
					*count = change(*count, more);
				}
			});
		}
	}

	/// Takes `child` out from under its parent. The caller stores it.
	pub(crate) fn detach(child: &mut OrganisationOf<T>) -> Option<OrganisationId> {
		let parent = child.parent.take()?;
		// What is taken away was added when they came together.
		Self::count_below(&Self::lineage(parent), child, u32::saturating_sub);
		Some(parent)
	}

	pub(crate) fn do_request_parent(
		origin: OriginFor<T>,
		id: OrganisationId,
		parent: OrganisationId,
	) -> DispatchResult {
		let by = Self::ensure_administrator(origin, id)?;
		let organisation = Self::load_active(id)?;
		ensure!(organisation.parent.is_none(), Error::<T>::HasParent);
		ensure!(id != parent, Error::<T>::Circular);
		Self::load_active(parent)?;

		// An earlier request of the same organisation is replaced.
		ParentRequests::<T>::insert(id, parent);
		Self::deposit_event(Event::ParentRequested { id, parent, by });
		Ok(())
	}

	pub(crate) fn do_withdraw_parent_request(
		origin: OriginFor<T>,
		id: OrganisationId,
	) -> DispatchResult {
		let parent = ParentRequests::<T>::get(id);
		// Either side may end it; somebody of neither side hears why the child's refused them.
		let by = Self::ensure_administrator(origin.clone(), id).or_else(|refusal| {
			parent.and_then(|parent| Self::ensure_administrator(origin, parent).ok()).ok_or(refusal)
		})?;
		let parent = parent.ok_or(Error::<T>::NoRequest)?;
		ParentRequests::<T>::remove(id);
		Self::deposit_event(Event::ParentRequestWithdrawn { id, parent, by });
		Ok(())
	}

	pub(crate) fn do_accept_child(
		origin: OriginFor<T>,
		id: OrganisationId,
		child: OrganisationId,
	) -> DispatchResult {
		let by = Self::ensure_administrator(origin, id)?;
		Self::affiliate(id, child)?;
		Self::deposit_event(Event::ParentAccepted { id: child, parent: id, by });
		Ok(())
	}

	/// Grants the request of `child` to become part of `parent`.
	pub(crate) fn affiliate(parent: OrganisationId, child: OrganisationId) -> DispatchResult {
		Self::load_active(parent)?;
		ensure!(ParentRequests::<T>::get(child) == Some(parent), Error::<T>::NoRequest);
		let mut organisation = Self::load_active(child)?;
		let line = Self::lineage(parent);
		ensure!(!line.contains(&child), Error::<T>::Circular);
		let levels = line.len().saturating_add(1).saturating_add(organisation.height());
		ensure!(levels <= MAX_LEVELS, Error::<T>::TooDeep);

		// One more at most for every id given out, and ids are a u32.
		Self::count_below(&line, &organisation, u32::saturating_add);
		organisation.parent = Some(parent);
		Organisations::<T>::insert(child, organisation);
		ParentRequests::<T>::remove(child);
		Ok(())
	}

	pub(crate) fn do_end_affiliation(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
		let mut organisation = Self::load(id)?;
		let parent_gone = organisation
			.parent
			.and_then(Organisations::<T>::get)
			.is_some_and(|parent| parent.status == Status::Dissolved);
		let by = if parent_gone {
			ensure_signed(origin)?;
			Actor::Anyone
		} else {
			Self::ensure_either_side(origin, id, &organisation)?
		};
		let parent = Self::detach(&mut organisation).ok_or(Error::<T>::NoParent)?;
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::AffiliationEnded { id, parent, by });
		Ok(())
	}

	/// That an administrator of the child, of its parent, or the child's registrar has signed.
	fn ensure_either_side(
		origin: OriginFor<T>,
		id: OrganisationId,
		organisation: &OrganisationOf<T>,
	) -> Result<Actor<T::VoterId>, sp_runtime::DispatchError> {
		let own = Self::ensure_member_or_registrar(origin.clone(), id, organisation, |rank| {
			ensure!(rank == Rank::Administrator, Error::<T>::RankTooLow);
			Ok(())
		});
		own.or_else(|refusal| {
			organisation
				.parent
				.and_then(|parent| Self::ensure_administrator(origin, parent).ok())
				.ok_or(refusal)
		})
	}
}
