// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What must hold after every block.

use crate::{
	AccountOf, Config, Invitations, InvitedTo, Members, Memberships, NextId, OrganisationOf,
	Organisations, Pallet, ParentRequests, Rank, Status, MAX_LEVELS,
};
use alloc::collections::BTreeMap;
use co3_primitives::{AccountKind, AccountRegistry, OrganisationId};
use frame_support::{ensure, traits::Get};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// Checks every invariant of this pallet.
	pub fn do_try_state() -> Result<(), DispatchError> {
		let organisations: BTreeMap<_, _> = Organisations::<T>::iter().collect();
		for (id, organisation) in &organisations {
			Self::try_members(*id, organisation)?;
			Self::try_account(*id, organisation)?;
		}
		Self::try_both_directions()?;
		Self::try_tree(&organisations)
	}

	fn try_members(
		id: OrganisationId,
		organisation: &OrganisationOf<T>,
	) -> Result<(), DispatchError> {
		ensure!(id < NextId::<T>::get(), "An organisation has an id that was not given out yet.");
		let members = Members::<T>::iter_prefix(id).count() as u32;
		ensure!(members == organisation.members, "Members are miscounted.");
		ensure!(members <= T::MaxMembers::get(), "There are too many members.");
		let administrators = Members::<T>::iter_prefix(id)
			.filter(|(_, rank)| *rank == Rank::Administrator)
			.count() as u32;
		ensure!(administrators == organisation.administrators, "Administrators are miscounted.");
		ensure!(
			organisation.status == Status::Dissolved || administrators > 0,
			"An organisation that exists has no administrator."
		);
		let invitations = Invitations::<T>::iter_prefix(id).count() as u32;
		ensure!(invitations == organisation.invitations, "Invitations are miscounted.");
		ensure!(invitations <= T::MaxInvitations::get(), "There are too many invitations.");
		Ok(())
	}

	fn try_account(
		id: OrganisationId,
		organisation: &OrganisationOf<T>,
	) -> Result<(), DispatchError> {
		let signs = AccountOf::<T>::get(&organisation.account) == Some(id);
		ensure!(
			signs == (organisation.status != Status::Dissolved),
			"An organisation's account signs for it exactly while it exists."
		);
		ensure!(
			!organisation.is_active()
				|| T::Accounts::kinds(&organisation.account).contains(AccountKind::Organisation),
			"An active organisation's account is not registered."
		);
		Ok(())
	}

	fn try_both_directions() -> Result<(), DispatchError> {
		for (account, id) in AccountOf::<T>::iter() {
			ensure!(
				Organisations::<T>::get(id).is_some_and(|found| found.account == account),
				"An account signs for an organisation that has another."
			);
		}
		for (id, voter, _) in Members::<T>::iter() {
			ensure!(Organisations::<T>::contains_key(id), "A member belongs to nothing.");
			ensure!(
				Memberships::<T>::get(&voter).contains(&id),
				"A member's list of organisations misses one."
			);
		}
		for (voter, of) in Memberships::<T>::iter() {
			ensure!(!of.is_empty(), "An empty list of organisations is stored.");
			for (at, id) in of.iter().enumerate() {
				ensure!(
					Members::<T>::contains_key(id, &voter),
					"A person's list names an organisation that they do not belong to."
				);
				ensure!(!of[..at].contains(id), "A person's list names an organisation twice.");
			}
		}
		for (id, voter, invitation) in Invitations::<T>::iter() {
			ensure!(Organisations::<T>::contains_key(id), "An invitation leads nowhere.");
			ensure!(InvitedTo::<T>::contains_key(&voter, id), "An invitation cannot be found.");
			ensure!(!Members::<T>::contains_key(id, &voter), "A member is invited.");
			ensure!(
				invitation.rank < Rank::Administrator,
				"An invitation offers a rank that nobody may offer."
			);
		}
		for (voter, id, ()) in InvitedTo::<T>::iter() {
			ensure!(
				Invitations::<T>::contains_key(id, &voter),
				"A person is told of an invitation that there is not."
			);
		}
		Ok(())
	}

	fn try_tree(
		organisations: &BTreeMap<OrganisationId, OrganisationOf<T>>,
	) -> Result<(), DispatchError> {
		let mut below = BTreeMap::<OrganisationId, [u32; MAX_LEVELS - 1]>::new();
		for (id, organisation) in organisations {
			ensure!(
				organisation.parent.is_none() || organisation.status != Status::Dissolved,
				"A dissolved organisation is still part of another."
			);
			let mut next = organisation.parent;
			let mut distance = 0;
			while let Some(above) = next {
				ensure!(above != *id, "An organisation is part of itself.");
				let counts = below.entry(above).or_default();
				let count =
					counts.get_mut(distance).ok_or("Organisations are too many levels deep.")?;
				*count = count.saturating_add(1);
				distance = distance.saturating_add(1);
				next = organisations.get(&above).ok_or("A parent does not exist.")?.parent;
			}
		}
		for (id, organisation) in organisations {
			ensure!(
				organisation.below == below.get(id).copied().unwrap_or_default(),
				"What stands below an organisation is miscounted."
			);
		}
		for (child, parent) in ParentRequests::<T>::iter() {
			let asks = organisations.get(&child).ok_or("A request comes from nowhere.")?;
			ensure!(
				asks.parent.is_none() && asks.status != Status::Dissolved,
				"An organisation asks for a parent that it cannot take."
			);
			ensure!(organisations.contains_key(&parent), "A request goes nowhere.");
		}
		Ok(())
	}
}
