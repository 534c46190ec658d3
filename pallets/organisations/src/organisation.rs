// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What an organisation is, and what its home municipality attests of it.

use crate::{
	AccountOf, Actor, Config, Error, Event, Invitations, InvitedTo, Members, NextId,
	OrganisationOf, Organisations, Pallet, ParentRequests, Rank,
};
use co3_primitives::{
	AccountKind, AccountRegistry, ContentRef, MunicipalityId, Officers, OrganisationId, Role,
	Territories, TerritoryId, Title,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, traits::Get};
use frame_system::{ensure_signed, pallet_prelude::OriginFor};
use scale_info::TypeInfo;
use serde::{Deserialize, Serialize};
use sp_core::H256;
use sp_runtime::{traits::Saturating, DispatchError, DispatchResult};

/// How many levels of organisations may stand above each other, the topmost included.
pub const MAX_LEVELS: usize = 4;

/// What sort of group it is. It decides nothing here; other modules may ask for it.
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
	PartialEq,
	Serialize,
	TypeInfo,
)]
pub enum OrganisationKind {
	/// People who joined for a purpose, not for profit.
	Association,
	/// An enterprise that its members own.
	Cooperative,
	/// A shop, a workshop, a firm.
	Merchant,
	/// A school, a library, a hospital, a parish.
	Institution,
	/// Neighbours without a legal form, whom the registrar knows.
	InformalGroup,
}

/// Whether an organisation may act.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub enum Status {
	/// It acts by its own account.
	Active,
	/// The registrar has stopped it; its account sends nothing until it is restored.
	Suspended,
	/// It is no more. Its record stays, so that what it did keeps an author.
	Dissolved,
}

/// A group that acts under its own key.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Organisation<AccountId, BlockNumber> {
	/// The account that signs for it.
	pub account: AccountId,
	/// The block since which that account does.
	pub account_since: BlockNumber,
	/// Where it is at home.
	pub home: TerritoryId,
	/// The municipality whose registrar founded it and answers for it.
	pub municipality: MunicipalityId,
	/// What sort of group it is.
	pub kind: OrganisationKind,
	/// What it is called.
	pub name: Title,
	/// Its statutes or whatever says who it is, off chain.
	pub documents: ContentRef,
	/// The organisation that it is part of.
	pub parent: Option<OrganisationId>,
	/// Whether it may act.
	pub status: Status,
	/// How many members it has.
	pub members: u32,
	/// How many of them are administrators.
	pub administrators: u32,
	/// How many invitations are open.
	pub invitations: u32,
	/// How many organisations stand one, two and three levels below it. With it, joining two
	/// trees costs a walk to the top instead of a walk through everything below.
	pub below: [u32; MAX_LEVELS - 1],
}

impl<AccountId, BlockNumber> Organisation<AccountId, BlockNumber> {
	/// How many levels stand below this one.
	pub fn height(&self) -> usize {
		self.below.iter().rposition(|count| *count > 0).map_or(0, |at| at + 1)
	}

	/// Whether it may act.
	pub fn is_active(&self) -> bool {
		self.status == Status::Active
	}
}

/// What a registrar puts on record when an organisation is founded.
pub(crate) struct Founding<T: Config> {
	pub account: T::AccountId,
	pub home: TerritoryId,
	pub kind: OrganisationKind,
	pub name: Title,
	pub documents: ContentRef,
	pub administrator: T::VoterId,
	pub parent: Option<OrganisationId>,
}

impl<T: Config> Pallet<T> {
	/// The organisation's record.
	pub(crate) fn load(id: OrganisationId) -> Result<OrganisationOf<T>, DispatchError> {
		Organisations::<T>::get(id).ok_or(Error::<T>::NoSuchOrganisation.into())
	}

	/// The organisation's record, if it may act.
	pub(crate) fn load_active(id: OrganisationId) -> Result<OrganisationOf<T>, DispatchError> {
		let organisation = Self::load(id)?;
		ensure!(organisation.is_active(), Error::<T>::NotActive);
		Ok(organisation)
	}

	/// The organisation's record, unless it was dissolved.
	pub(crate) fn load_existing(id: OrganisationId) -> Result<OrganisationOf<T>, DispatchError> {
		let organisation = Self::load(id)?;
		ensure!(organisation.status != Status::Dissolved, Error::<T>::Dissolved);
		Ok(organisation)
	}

	/// That a registrar of `municipality` has signed.
	pub(crate) fn ensure_registrar(
		origin: OriginFor<T>,
		municipality: MunicipalityId,
	) -> Result<Actor<T::VoterId>, DispatchError> {
		let who = ensure_signed(origin)?;
		ensure!(T::Officers::holds(&who, municipality, Role::Registrar), Error::<T>::NotRegistrar);
		Ok(Actor::Registrar(municipality))
	}

	/// That `account` means nobody yet. An account with two meanings would leave it open who spoke.
	fn ensure_fresh(account: &T::AccountId) -> DispatchResult {
		let fresh =
			!AccountOf::<T>::contains_key(account) && T::Accounts::kinds(account).is_empty();
		ensure!(fresh, Error::<T>::AccountInUse);
		Ok(())
	}

	/// The municipality that answers for `home`.
	pub(crate) fn municipality_of(home: TerritoryId) -> Result<MunicipalityId, DispatchError> {
		ensure!(T::Territories::is_open(home), Error::<T>::NoSuchTerritory);
		T::Territories::municipality_of(home).ok_or(Error::<T>::NoSuchTerritory.into())
	}

	pub(crate) fn do_found(origin: OriginFor<T>, founding: Founding<T>) -> DispatchResult {
		ensure_signed(origin.clone())?;
		let municipality = Self::municipality_of(founding.home)?;
		Self::ensure_registrar(origin, municipality)?;
		let account = founding.account.clone();
		let Founding { home, parent, .. } = founding;
		let administrator = founding.administrator.clone();
		let id = Self::record(founding, municipality)?;
		Self::deposit_event(Event::Founded {
			id,
			account,
			home,
			municipality,
			administrator,
			parent,
		});
		Ok(())
	}

	/// Puts a new organisation on record. The caller has checked who asks for it.
	pub(crate) fn record(
		founding: Founding<T>,
		municipality: MunicipalityId,
	) -> Result<OrganisationId, DispatchError> {
		let Founding { account, home, kind, name, documents, administrator, parent } = founding;
		name.check().map_err(|_| Error::<T>::BadName)?;
		documents.check().map_err(|_| Error::<T>::BadDocuments)?;
		if let Some(parent) = parent {
			Self::load_active(parent)?;
		}
		Self::ensure_fresh(&account)?;
		let id = NextId::<T>::get();
		let next = id.checked_add(1).ok_or(Error::<T>::NoIdLeft)?;

		T::Accounts::register(&account, AccountKind::Organisation, municipality)?;
		NextId::<T>::put(next);
		AccountOf::<T>::insert(&account, id);
		let mut organisation = Organisation {
			account,
			account_since: frame_system::Pallet::<T>::block_number(),
			home,
			municipality,
			kind,
			name,
			documents,
			parent: None,
			status: Status::Active,
			members: 0,
			administrators: 0,
			invitations: 0,
			below: [0; MAX_LEVELS - 1],
		};
		Self::seat(id, &mut organisation, administrator, Rank::Administrator)?;
		Organisations::<T>::insert(id, organisation);
		if let Some(parent) = parent {
			ParentRequests::<T>::insert(id, parent);
		}
		Ok(id)
	}

	pub(crate) fn do_update(
		origin: OriginFor<T>,
		id: OrganisationId,
		name: Title,
		documents: ContentRef,
	) -> DispatchResult {
		let by = Self::ensure_administrator(origin, id)?;
		name.check().map_err(|_| Error::<T>::BadName)?;
		documents.check().map_err(|_| Error::<T>::BadDocuments)?;
		let mut organisation = Self::load_active(id)?;
		let changed = organisation.name != name || organisation.documents != documents;
		ensure!(changed, Error::<T>::NothingToChange);

		organisation.name = name;
		organisation.documents = documents;
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::Updated { id, by });
		Ok(())
	}

	pub(crate) fn do_replace_account(
		origin: OriginFor<T>,
		id: OrganisationId,
		new: T::AccountId,
	) -> DispatchResult {
		let by = Self::ensure_administrator(origin, id)?;
		let mut organisation = Self::load_active(id)?;
		Self::ensure_fresh(&new)?;
		let now = frame_system::Pallet::<T>::block_number();
		// Saturating: an interval beyond the last block number means "never again".
		let earliest = organisation.account_since.saturating_add(T::ReplacementInterval::get());
		ensure!(now >= earliest, Error::<T>::TooSoon);

		let municipality = organisation.municipality;
		T::Accounts::register(&new, AccountKind::Organisation, municipality)?;
		let old = core::mem::replace(&mut organisation.account, new.clone());
		T::Accounts::unregister(&old, AccountKind::Organisation, municipality);
		organisation.account_since = now;
		AccountOf::<T>::remove(&old);
		AccountOf::<T>::insert(&new, id);
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::AccountReplaced { id, old, new, by });
		Ok(())
	}

	pub(crate) fn do_suspend(
		origin: OriginFor<T>,
		id: OrganisationId,
		reason: H256,
	) -> DispatchResult {
		let (mut organisation, _) = Self::load_for_registrar(origin, id)?;
		let municipality = organisation.municipality;
		ensure!(organisation.is_active(), Error::<T>::NotActive);

		T::Accounts::unregister(&organisation.account, AccountKind::Organisation, municipality);
		organisation.status = Status::Suspended;
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::Suspended { id, municipality, reason });
		Ok(())
	}

	pub(crate) fn do_restore(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
		let (mut organisation, _) = Self::load_for_registrar(origin, id)?;
		let municipality = organisation.municipality;
		ensure!(organisation.status == Status::Suspended, Error::<T>::NotSuspended);

		T::Accounts::register(&organisation.account, AccountKind::Organisation, municipality)?;
		organisation.status = Status::Active;
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::Restored { id, municipality });
		Ok(())
	}

	pub(crate) fn do_dissolve(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
		let mut organisation = Self::load_existing(id)?;
		let last = organisation.administrators == 1;
		let by = Self::ensure_member_or_registrar(origin, id, &organisation, |rank| {
			ensure!(rank == Rank::Administrator, Error::<T>::RankTooLow);
			ensure!(last, Error::<T>::NotLastAdministrator);
			Ok(())
		})?;

		if organisation.is_active() {
			T::Accounts::unregister(
				&organisation.account,
				AccountKind::Organisation,
				organisation.municipality,
			);
		}
		AccountOf::<T>::remove(&organisation.account);
		ParentRequests::<T>::remove(id);
		Self::detach(&mut organisation);
		organisation.status = Status::Dissolved;
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::Dissolved { id, by });
		Ok(())
	}

	/// Removes what a dissolved organisation leaves behind, at most `limit` items.
	pub(crate) fn do_clear(
		origin: OriginFor<T>,
		id: OrganisationId,
		limit: u32,
	) -> Result<u32, DispatchError> {
		ensure_signed(origin)?;
		let limit = limit.min(T::MaxClearance::get());
		ensure!(limit > 0, Error::<T>::NothingToClear);
		let mut organisation = Self::load(id)?;
		ensure!(organisation.status == Status::Dissolved, Error::<T>::NotDissolved);
		let left = organisation.members.saturating_add(organisation.invitations);
		ensure!(left > 0, Error::<T>::NothingToClear);

		// Collected first: a map must not change under its own iterator. At most `limit` keys.
		let voters: alloc::vec::Vec<_> =
			Members::<T>::iter_prefix(id).take(limit as usize).collect();
		let members = voters.len() as u32;
		for (voter, rank) in voters {
			Self::unseat(id, &mut organisation, &voter, rank);
		}
		// Not below zero: at most `limit` members were taken.
		let rest = limit.saturating_sub(members);
		let invited: alloc::vec::Vec<_> =
			Invitations::<T>::iter_key_prefix(id).take(rest as usize).collect();
		let invitations = invited.len() as u32;
		for voter in invited {
			Invitations::<T>::remove(id, &voter);
			InvitedTo::<T>::remove(&voter, id);
			// Each key is one counted invitation.
			organisation.invitations = organisation.invitations.saturating_sub(1);
		}
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::Cleared { id, members, invitations });
		Ok(members.saturating_add(invitations))
	}
}
