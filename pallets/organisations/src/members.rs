// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who belongs to an organisation, with which rank, and how people come and go.

use crate::{
	Config, Error, Event, Invitations, InvitedTo, Members, Memberships, OrganisationOf,
	Organisations, Pallet, Status,
};
use co3_primitives::{MunicipalityId, OrganisationId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	traits::{EnsureOrigin, Get},
};
use frame_system::pallet_prelude::OriginFor;
use scale_info::TypeInfo;
use sp_runtime::{DispatchError, DispatchResult};

/// What a member may do. Each rank includes the ones before it.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	TypeInfo,
)]
pub enum Rank {
	/// Belongs to it.
	Member,
	/// Invites and removes members.
	Manager,
	/// Names managers and speaks for the organisation. At least one at any time.
	Administrator,
}

/// A place that waits for its answer.
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
pub struct Invitation<VoterId> {
	/// The rank it offers.
	pub rank: Rank,
	/// Who invited. It is worth what they are when it is accepted.
	pub by: VoterId,
}

/// In what capacity somebody did something.
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
pub enum Actor<VoterId> {
	/// A member.
	Member {
		/// Who.
		voter: VoterId,
		/// Whether the desk acted for them, on their mandate.
		assisted: bool,
	},
	/// A registrar of this municipality.
	Registrar(MunicipalityId),
	/// Somebody who only tidied up.
	Anyone,
}

/// A member who acts.
pub(crate) struct ActingMember<VoterId> {
	pub voter: VoterId,
	pub rank: Rank,
	pub assisted: bool,
}

impl<VoterId> ActingMember<VoterId> {
	pub fn actor(self) -> Actor<VoterId> {
		Actor::Member { voter: self.voter, assisted: self.assisted }
	}
}

impl<T: Config> Pallet<T> {
	/// That a member of `id` has signed.
	pub(crate) fn ensure_member(
		origin: OriginFor<T>,
		id: OrganisationId,
	) -> Result<ActingMember<T::VoterId>, DispatchError> {
		let voter = T::MemberOrigin::ensure_origin(origin)?;
		let rank = Members::<T>::get(id, &voter.id).ok_or(Error::<T>::NotMember)?;
		Ok(ActingMember { voter: voter.id, rank, assisted: voter.assisted })
	}

	/// That an administrator of `id` has signed.
	pub(crate) fn ensure_administrator(
		origin: OriginFor<T>,
		id: OrganisationId,
	) -> Result<Actor<T::VoterId>, DispatchError> {
		let member = Self::ensure_member(origin, id)?;
		ensure!(member.rank == Rank::Administrator, Error::<T>::RankTooLow);
		Ok(member.actor())
	}

	/// That a member has signed whose rank `suffices`, or else a registrar of the home
	/// municipality. Whoever is neither hears why they were refused as a member.
	pub(crate) fn ensure_member_or_registrar(
		origin: OriginFor<T>,
		id: OrganisationId,
		organisation: &OrganisationOf<T>,
		suffices: impl FnOnce(Rank) -> DispatchResult,
	) -> Result<Actor<T::VoterId>, DispatchError> {
		let as_member = Self::ensure_member(origin.clone(), id)
			.and_then(|member| suffices(member.rank).map(|()| member.actor()));
		as_member.or_else(|refusal| {
			Self::ensure_registrar(origin, organisation.municipality).map_err(|_| refusal)
		})
	}

	/// The record of `id`, and that a registrar of its municipality has signed.
	pub(crate) fn load_for_registrar(
		origin: OriginFor<T>,
		id: OrganisationId,
	) -> Result<(OrganisationOf<T>, Actor<T::VoterId>), DispatchError> {
		frame_system::ensure_signed(origin.clone())?;
		let organisation = Self::load(id)?;
		let by = Self::ensure_registrar(origin, organisation.municipality)?;
		Ok((organisation, by))
	}

	/// Makes `voter` a member of `rank`. They are not one yet; the caller stores `organisation`.
	pub(crate) fn seat(
		id: OrganisationId,
		organisation: &mut OrganisationOf<T>,
		voter: T::VoterId,
		rank: Rank,
	) -> DispatchResult {
		ensure!(organisation.members < T::MaxMembers::get(), Error::<T>::TooManyMembers);
		Memberships::<T>::try_mutate(&voter, |of| of.try_push(id))
			.map_err(|_| Error::<T>::TooManyMemberships)?;
		Members::<T>::insert(id, &voter, rank);
		// Below the cap, which is a u32.
		organisation.members = organisation.members.saturating_add(1);
		Self::count_rank(organisation, None, Some(rank));
		Ok(())
	}

	/// Takes `voter`, a member of `rank`, off the list. The caller stores `organisation`.
	pub(crate) fn unseat(
		id: OrganisationId,
		organisation: &mut OrganisationOf<T>,
		voter: &T::VoterId,
		rank: Rank,
	) {
		Members::<T>::remove(id, voter);
		Memberships::<T>::mutate_exists(voter, |of| {
			if let Some(list) = of {
				list.retain(|other| *other != id);
				if list.is_empty() {
					*of = None;
				}
			}
		});
		// They were counted when they were seated.
		organisation.members = organisation.members.saturating_sub(1);
		Self::count_rank(organisation, Some(rank), None);
	}

	/// Keeps the number of administrators when a rank goes and another comes.
	fn count_rank(organisation: &mut OrganisationOf<T>, gone: Option<Rank>, come: Option<Rank>) {
		// Never more than members, never less than those counted before.
		if gone == Some(Rank::Administrator) {
			organisation.administrators = organisation.administrators.saturating_sub(1);
		}
		if come == Some(Rank::Administrator) {
			organisation.administrators = organisation.administrators.saturating_add(1);
		}
	}

	/// Drops the invitation of `voter`, if there is one. The caller stores `organisation`.
	fn drop_invitation(
		id: OrganisationId,
		organisation: &mut OrganisationOf<T>,
		voter: &T::VoterId,
	) -> Option<Invitation<T::VoterId>> {
		let invitation = Invitations::<T>::take(id, voter)?;
		InvitedTo::<T>::remove(voter, id);
		// It was counted when it was made.
		organisation.invitations = organisation.invitations.saturating_sub(1);
		Some(invitation)
	}

	pub(crate) fn do_invite(
		origin: OriginFor<T>,
		id: OrganisationId,
		who: T::VoterId,
		rank: Rank,
	) -> DispatchResult {
		let member = Self::ensure_member(origin, id)?;
		ensure!(member.rank > rank, Error::<T>::RankTooLow);
		let mut organisation = Self::load_active(id)?;
		ensure!(!Members::<T>::contains_key(id, &who), Error::<T>::AlreadyMember);
		ensure!(!Invitations::<T>::contains_key(id, &who), Error::<T>::AlreadyInvited);
		let cap = T::MaxInvitations::get();
		ensure!(organisation.invitations < cap, Error::<T>::TooManyInvitations);

		Invitations::<T>::insert(id, &who, Invitation { rank, by: member.voter.clone() });
		InvitedTo::<T>::insert(&who, id, ());
		// Below the cap, which is a u32.
		organisation.invitations = organisation.invitations.saturating_add(1);
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::Invited { id, who, rank, by: member.actor() });
		Ok(())
	}

	pub(crate) fn do_accept(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
		let voter = T::MemberOrigin::ensure_origin(origin)?;
		let mut organisation = Self::load_active(id)?;
		let invitation = Self::drop_invitation(id, &mut organisation, &voter.id)
			.ok_or(Error::<T>::NotInvited)?;
		let inviter = Members::<T>::get(id, &invitation.by);
		ensure!(inviter.is_some_and(|rank| rank > invitation.rank), Error::<T>::InvitationLapsed);

		Self::seat(id, &mut organisation, voter.id.clone(), invitation.rank)?;
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::Joined {
			id,
			who: voter.id,
			rank: invitation.rank,
			assisted: voter.assisted,
		});
		Ok(())
	}

	pub(crate) fn do_decline(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
		let voter = T::MemberOrigin::ensure_origin(origin)?;
		let mut organisation = Self::load(id)?;
		Self::drop_invitation(id, &mut organisation, &voter.id).ok_or(Error::<T>::NotInvited)?;
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::InvitationDeclined {
			id,
			who: voter.id,
			assisted: voter.assisted,
		});
		Ok(())
	}

	pub(crate) fn do_withdraw_invitation(
		origin: OriginFor<T>,
		id: OrganisationId,
		who: T::VoterId,
	) -> DispatchResult {
		let mut organisation = Self::load(id)?;
		let invitation = Invitations::<T>::get(id, &who);
		// Somebody who may not ask is told so, whether there is an invitation or not.
		let offered = invitation.map_or(Rank::Member, |invitation| invitation.rank);
		let by = Self::ensure_member_or_registrar(origin, id, &organisation, |rank| {
			ensure!(rank > offered, Error::<T>::RankTooLow);
			Ok(())
		})?;
		Self::drop_invitation(id, &mut organisation, &who).ok_or(Error::<T>::NotInvited)?;
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::InvitationWithdrawn { id, who, by });
		Ok(())
	}

	pub(crate) fn do_leave(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
		let member = Self::ensure_member(origin, id)?;
		let mut organisation = Self::load(id)?;
		Self::ensure_not_last(&organisation, member.rank)?;
		Self::unseat(id, &mut organisation, &member.voter, member.rank);
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::Left { id, who: member.voter, assisted: member.assisted });
		Ok(())
	}

	/// That an organisation which still exists keeps an administrator when one of `rank` goes.
	fn ensure_not_last(organisation: &OrganisationOf<T>, rank: Rank) -> DispatchResult {
		let last = rank == Rank::Administrator
			&& organisation.administrators <= 1
			&& organisation.status != Status::Dissolved;
		ensure!(!last, Error::<T>::LastAdministrator);
		Ok(())
	}

	pub(crate) fn do_remove(
		origin: OriginFor<T>,
		id: OrganisationId,
		who: T::VoterId,
	) -> DispatchResult {
		let mut organisation = Self::load(id)?;
		let present = Members::<T>::get(id, &who);
		// Somebody who may not ask is told so, whether there is such a member or not.
		let lowest = present.unwrap_or(Rank::Member);
		let by = Self::ensure_member_or_registrar(origin, id, &organisation, |rank| {
			ensure!(rank > lowest, Error::<T>::RankTooLow);
			Ok(())
		})?;
		let rank = present.ok_or(Error::<T>::NoSuchMember)?;
		Self::ensure_not_last(&organisation, rank)?;

		Self::unseat(id, &mut organisation, &who, rank);
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::Removed { id, who, by });
		Ok(())
	}

	pub(crate) fn do_set_rank(
		origin: OriginFor<T>,
		id: OrganisationId,
		who: T::VoterId,
		rank: Rank,
	) -> DispatchResult {
		let member = Self::ensure_member(origin, id)?;
		ensure!(member.rank > rank, Error::<T>::RankTooLow);
		Self::load_active(id)?;
		let present = Members::<T>::get(id, &who).ok_or(Error::<T>::NoSuchMember)?;
		ensure!(member.rank > present, Error::<T>::RankTooLow);
		ensure!(present != rank, Error::<T>::NothingToChange);

		// Nobody stands above an administrator, so their number is not touched here.
		Members::<T>::insert(id, &who, rank);
		Self::deposit_event(Event::RankSet { id, who, rank, by: member.actor() });
		Ok(())
	}

	pub(crate) fn do_hand_over(
		origin: OriginFor<T>,
		id: OrganisationId,
		to: T::VoterId,
	) -> DispatchResult {
		let member = Self::ensure_member(origin, id)?;
		ensure!(member.rank == Rank::Administrator, Error::<T>::RankTooLow);
		Self::load_active(id)?;
		let present = Members::<T>::get(id, &to).ok_or(Error::<T>::NoSuchMember)?;
		ensure!(present != Rank::Administrator, Error::<T>::AlreadyAdministrator);

		// They change places: there are as many administrators as before.
		Members::<T>::insert(id, &to, Rank::Administrator);
		Members::<T>::insert(id, &member.voter, present);
		Self::deposit_event(Event::HandedOver {
			id,
			from: member.voter,
			to,
			assisted: member.assisted,
		});
		Ok(())
	}

	pub(crate) fn do_appoint_administrator(
		origin: OriginFor<T>,
		id: OrganisationId,
		who: T::VoterId,
	) -> DispatchResult {
		let (mut organisation, _) = Self::load_for_registrar(origin, id)?;
		ensure!(organisation.status != Status::Dissolved, Error::<T>::Dissolved);
		match Members::<T>::get(id, &who) {
			Some(Rank::Administrator) => return Err(Error::<T>::AlreadyAdministrator.into()),
			Some(rank) => {
				Members::<T>::insert(id, &who, Rank::Administrator);
				Self::count_rank(&mut organisation, Some(rank), Some(Rank::Administrator));
			}
			None => {
				Self::drop_invitation(id, &mut organisation, &who);
				Self::seat(id, &mut organisation, who.clone(), Rank::Administrator)?;
			}
		}
		let municipality = organisation.municipality;
		Organisations::<T>::insert(id, organisation);
		Self::deposit_event(Event::AdministratorAppointed { id, who, municipality });
		Ok(())
	}
}
