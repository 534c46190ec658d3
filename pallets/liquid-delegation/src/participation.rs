// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who takes part in the discussion, and what they support.

use crate::{
	allowance::Effort, initiative::MAX_INITIATIVES, Ballots, Config, Error, Event, Opinions,
	Pallet, Participations,
};
use co3_primitives::{Engagements, IssueId, SortedId, Voter};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::ConstU32,
	BoundedVec,
};
use scale_info::TypeInfo;

/// That somebody supports an initiative.
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
pub struct Supporting {
	/// Which one.
	pub initiative: u8,
	/// The draft that they saw.
	pub draft: u16,
	/// How many of their opinions on its suggestions are critical: what must be is not, or what
	/// must not be is.
	pub critical: u8,
}

/// What somebody does in the discussion of an issue. One record a person, so that one read says all
/// that a count of supporters needs.
#[derive(
	Clone,
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
pub struct Participation {
	/// Whether they take part directly: nobody speaks for them.
	pub interested: bool,
	/// What they support. Whoever supports something is interested.
	pub supports: BoundedVec<Supporting, ConstU32<MAX_INITIATIVES>>,
}

impl Participation {
	/// That they support an initiative, if they do.
	pub fn support(&self, initiative: u8) -> Option<&Supporting> {
		self.supports.iter().find(|support| support.initiative == initiative)
	}

	pub(crate) fn support_mut(&mut self, initiative: u8) -> Option<&mut Supporting> {
		self.supports.iter_mut().find(|support| support.initiative == initiative)
	}
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::set_interest`].
	pub(crate) fn do_set_interest(
		voter: Voter<T::VoterId>,
		id: IssueId,
		interested: bool,
	) -> DispatchResult {
		let issue = Self::current(id)?;
		ensure!(issue.is_discussed(), Error::<T>::TooLate);
		// Whoever has lost the right may still leave.
		if interested {
			Self::ensure_entitled(id, &issue, &voter)?;
		}
		Self::change_participation(id, voter.id, |participation| {
			ensure!(participation.interested != interested, Error::<T>::NothingNew);
			participation.interested = interested;
			if !interested {
				participation.supports = BoundedVec::new();
			}
			Ok(())
		})?;
		if !interested {
			Self::drop_opinions(id, &voter.id, |_| true);
		}
		let assisted = voter.assisted;
		Self::deposit_event(Event::InterestSet {
			issue: id,
			voter: voter.id,
			interested,
			assisted,
		});
		Ok(())
	}

	/// See [`Pallet::support`].
	pub(crate) fn do_support(
		voter: Voter<T::VoterId>,
		id: IssueId,
		number: u8,
		draft: u16,
	) -> DispatchResult {
		let issue = Self::current(id)?;
		ensure!(issue.is_discussed(), Error::<T>::TooLate);
		Self::ensure_entitled(id, &issue, &voter)?;
		let initiative = Self::initiative_of(id, number)?;
		ensure!(initiative.revoked.is_none(), Error::<T>::AlreadyRevoked);
		ensure!(initiative.drafts == draft, Error::<T>::DraftChanged);
		let participation = Participations::<T>::get(SortedId::from(id), voter.id);
		let seen = participation.get().support(number).map(|support| support.draft);
		ensure!(seen != Some(draft), Error::<T>::NothingNew);
		// To look at a new draft takes no room.
		if seen.is_none() {
			Self::spend(&voter.id, Effort::Support)?;
		}

		Self::write_support(id, voter.id, number, draft)?;
		let assisted = voter.assisted;
		Self::deposit_event(Event::Supported {
			issue: id,
			initiative: number,
			voter: voter.id,
			draft,
			assisted,
		});
		Ok(())
	}

	/// See [`Pallet::unsupport`].
	pub(crate) fn do_unsupport(
		voter: Voter<T::VoterId>,
		id: IssueId,
		number: u8,
	) -> DispatchResult {
		let issue = Self::current(id)?;
		ensure!(issue.is_discussed(), Error::<T>::TooLate);
		Self::change_participation(id, voter.id, |participation| {
			ensure!(participation.support(number).is_some(), Error::<T>::NotSupported);
			participation.supports.retain(|support| support.initiative != number);
			Ok(())
		})?;
		// An opinion is a supporter's.
		Self::drop_opinions(id, &voter.id, |of| of == number);
		let assisted = voter.assisted;
		let voter = voter.id;
		Self::deposit_event(Event::Unsupported { issue: id, initiative: number, voter, assisted });
		Ok(())
	}

	/// Whether somebody supports an initiative.
	pub(crate) fn supports(id: IssueId, voter: &T::VoterId, number: u8) -> bool {
		let participation = Participations::<T>::get(SortedId::from(id), voter);
		participation.get().support(number).is_some()
	}

	/// Writes that somebody supports an initiative and has seen this draft of it.
	pub(crate) fn write_support(
		id: IssueId,
		voter: T::VoterId,
		initiative: u8,
		draft: u16,
	) -> DispatchResult {
		Self::change_participation(id, voter, |participation| {
			participation.interested = true;
			match participation.support_mut(initiative) {
				Some(support) => support.draft = draft,
				None => participation
					.supports
					.try_push(Supporting { initiative, draft, critical: 0 })
					.map_err(|_| Error::<T>::TooManyInitiatives)?,
			}
			Ok(())
		})
	}

	/// Changes what somebody does in the discussion of an issue. Their first act in it makes them
	/// part of it.
	pub(crate) fn change_participation(
		id: IssueId,
		voter: T::VoterId,
		change: impl FnOnce(&mut Participation) -> DispatchResult,
	) -> DispatchResult {
		let key = SortedId::from(id);
		let mut record = Participations::<T>::get(key, voter);
		let mut participation = record.get().clone();
		change(&mut participation)?;
		Self::engage(id, &voter);
		let now = frame_system::Pallet::<T>::block_number();
		record.set(participation, now, &Self::frozen_blocks());
		Participations::<T>::insert(key, voter, record);
		Ok(())
	}

	/// Makes somebody part of an issue, unless they are.
	pub(crate) fn engage(id: IssueId, voter: &T::VoterId) {
		let key = SortedId::from(id);
		let known =
			Participations::<T>::contains_key(key, voter) || Ballots::<T>::contains_key(key, voter);
		if !known {
			T::Engagements::engage(voter);
		}
	}

	/// Takes back somebody's opinions on the initiatives that are meant.
	pub(crate) fn drop_opinions(id: IssueId, voter: &T::VoterId, meant: impl Fn(u8) -> bool) {
		let key = SortedId::from(id);
		Opinions::<T>::mutate_exists(key, voter, |slot| {
			let Some(opinions) = slot.as_mut() else { return };
			for row in opinions.iter().filter(|row| meant(row.initiative)) {
				Self::count_opinion(id, row.initiative, row.suggestion, false);
			}
			opinions.retain(|row| !meant(row.initiative));
			if opinions.is_empty() {
				*slot = None;
			}
		});
	}

	/// Whether an initiative can be spoken about.
	pub(crate) fn discussed(
		id: IssueId,
		number: u8,
	) -> Result<crate::InitiativeOf<T>, DispatchError> {
		let initiative = Self::initiative_of(id, number)?;
		ensure!(initiative.revoked.is_none(), Error::<T>::AlreadyRevoked);
		Ok(initiative)
	}
}
