// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who speaks for an initiative.

use crate::{Config, Error, Event, Initiatives, Initiators, IssueOf, Pallet};
use co3_primitives::{
	CivicAction, Electorate, IssueId, OnCivicAction, SortedId, TerritoryId, Voter,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use scale_info::TypeInfo;

/// How many initiators an initiative has at most, those invited included.
pub const MAX_INITIATORS: u8 = 16;

/// What somebody is to an initiative.
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
pub enum Initiation {
	/// Asked by an initiator, and has not answered.
	Invited,
	/// Writes drafts, invites others, can revoke.
	Accepted,
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::invite`].
	pub(crate) fn do_invite(
		voter: Voter<T::VoterId>,
		id: IssueId,
		number: u8,
		who: T::VoterId,
	) -> DispatchResult {
		let (issue, mut initiative) = Self::edited(id, number, &voter)?;
		let key = SortedId::from(id);
		let known = Initiators::<T>::contains_key((key, number, who));
		ensure!(!known, Error::<T>::AlreadyInitiator);
		let guest = T::Electorate::voter(&who).ok_or(Error::<T>::UnknownVoter)?;
		Self::ensure_may_initiate(id, &issue, &guest)?;
		// Saturating: two numbers far below the end of the type.
		let room = initiative.initiators.saturating_add(initiative.invited) < MAX_INITIATORS;
		ensure!(room, Error::<T>::TooManyInitiators);

		// Saturating: below the bound, as just checked.
		initiative.invited = initiative.invited.saturating_add(1);
		Initiatives::<T>::insert(key, number, initiative);
		Initiators::<T>::insert((key, number, who), Initiation::Invited);
		Self::deposit_event(Event::Invited { issue: id, initiative: number, voter: who });
		Ok(())
	}

	/// See [`Pallet::accept_invitation`].
	pub(crate) fn do_accept_invitation(
		voter: Voter<T::VoterId>,
		id: IssueId,
		number: u8,
	) -> DispatchResult {
		let issue = Self::current(id)?;
		ensure!(issue.is_editable(), Error::<T>::TooLate);
		Self::ensure_may_initiate(id, &issue, &voter)?;
		let key = SortedId::from(id);
		let mut initiative = Self::initiative_of(id, number)?;
		let state = Initiators::<T>::get((key, number, voter.id));
		ensure!(state == Some(Initiation::Invited), Error::<T>::NotInvited);

		// Saturating: whoever is invited was counted.
		initiative.invited = initiative.invited.saturating_sub(1);
		Initiatives::<T>::insert(key, number, initiative);
		Self::add_initiator(id, number, voter.id)?;
		Ok(())
	}

	/// See [`Pallet::remove_initiator`].
	pub(crate) fn do_remove_initiator(
		voter: Voter<T::VoterId>,
		id: IssueId,
		number: u8,
		who: T::VoterId,
	) -> DispatchResult {
		let issue = Self::current(id)?;
		ensure!(issue.is_editable(), Error::<T>::TooLate);
		let key = SortedId::from(id);
		let mut initiative = Self::initiative_of(id, number)?;
		let state = Initiators::<T>::get((key, number, who)).ok_or(Error::<T>::NotInitiator)?;
		match state {
			Initiation::Invited => {
				// Whoever is asked declines, whatever they may by now.
				if who != voter.id {
					Self::ensure_speaks(id, &issue, number, &voter)?;
				}
				// Saturating: whoever is invited was counted.
				initiative.invited = initiative.invited.saturating_sub(1);
			}
			Initiation::Accepted => {
				ensure!(who == voter.id, Error::<T>::NotInitiator);
				ensure!(initiative.initiators > 1, Error::<T>::LastInitiator);
				// Saturating: more than one, as just checked.
				initiative.initiators = initiative.initiators.saturating_sub(1);
			}
		}
		Initiators::<T>::remove((key, number, who));
		Initiatives::<T>::insert(key, number, initiative);
		Self::deposit_event(Event::InitiatorLeft { issue: id, initiative: number, voter: who });
		Ok(())
	}

	/// Makes somebody an initiator.
	pub(crate) fn add_initiator(id: IssueId, number: u8, who: T::VoterId) -> DispatchResult {
		let key = SortedId::from(id);
		Initiators::<T>::insert((key, number, who), Initiation::Accepted);
		Initiatives::<T>::mutate(key, number, |initiative| {
			if let Some(initiative) = initiative {
				// Saturating: far below the end of the type.
				initiative.initiators = initiative.initiators.saturating_add(1);
			}
		});
		// They are part of the issue from now on, whatever they support.
		Self::change_participation(id, who, |_| Ok(()))?;
		Self::deposit_event(Event::InitiatorJoined { issue: id, initiative: number, voter: who });
		Ok(())
	}

	/// Tells of an outcome, whatever it is: of those who speak for what won, or else for what the issue
	/// began with; of nobody in particular where nobody speaks for that, as for what an office asked.
	pub(crate) fn tell_decided(id: IssueId, unit: TerritoryId, winner: Option<u8>) {
		// Initiatives are numbered from 1.
		let initiative = winner.unwrap_or(1);
		let action = CivicAction::Decided { issue: id, initiative, won: winner.is_some() };
		// A few: see the bound.
		let all = Initiators::<T>::iter_prefix((SortedId::from(id), initiative));
		let mut told = false;
		for (voter, _) in all.filter(|(_, state)| *state == Initiation::Accepted) {
			T::OnCivicAction::on_civic_action(Some(&voter), unit, action);
			told = true;
		}
		if !told {
			T::OnCivicAction::on_civic_action(None, unit, action);
		}
	}

	/// Refuses whoever does not speak for an initiative, or no longer may.
	pub(crate) fn ensure_speaks(
		id: IssueId,
		issue: &IssueOf<T>,
		number: u8,
		voter: &Voter<T::VoterId>,
	) -> DispatchResult {
		ensure!(Self::initiates(id, number, &voter.id), Error::<T>::NotInitiator);
		Self::ensure_may_initiate(id, issue, voter)
	}

	/// Whether somebody speaks for an initiative.
	pub(crate) fn initiates(id: IssueId, number: u8, who: &T::VoterId) -> bool {
		let state = Initiators::<T>::get((SortedId::from(id), number, who));
		state == Some(Initiation::Accepted)
	}
}
