// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What breaks a rule is taken down, in public: by whom, why, and what came of the appeal.

use crate::{
	transitions::Move, AnchorOf, BlockNumberFor, Config, Details, Error, Event, Flags, Moderation,
	Mover, Pallet, Reason, State, Suspensions, Words,
};
use co3_primitives::{
	counts::one_more, ActingAuthor, AnchorId, Appeal, Breach, ContentRef, Engagements, Hiding,
	Officer, SortedId, Voter,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{ensure, pallet_prelude::DispatchResult, traits::Get};
use scale_info::TypeInfo;

/// That an anchor was taken down.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Suspension<VoterId, AccountId, BlockNumber> {
	/// From which state: it goes back there.
	pub from: State,
	/// By whom, why, since when, and what the author says to it.
	pub hiding: Hiding<VoterId, AccountId, BlockNumber>,
}

/// A [`Suspension`] of this chain.
pub type SuspensionOf<T> =
	Suspension<<T as Config>::VoterId, <T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

impl<T: Config> Pallet<T> {
	/// See [`Pallet::flag`].
	pub(crate) fn do_flag(
		voter: Voter<T::VoterId>,
		id: AnchorId,
		breach: Breach,
	) -> DispatchResult {
		let Voter { id: who, .. } = voter;
		let key = SortedId::from(id);
		let mut anchor = Self::anchor_of(id)?;
		ensure!(anchor.state.is_listed(), Error::<T>::NotStanding);
		ensure!(!Flags::<T>::contains_key(key, who), Error::<T>::AlreadyFlagged);
		ensure!(anchor.records.flags < T::MaxFlags::get(), Error::<T>::CapReached);

		Flags::<T>::insert(key, who, breach);
		T::Engagements::engage(&who);
		one_more(&mut anchor.records.flags);
		let flags = anchor.records.flags;
		Self::keep(id, anchor);
		Self::deposit_event(Event::Flagged { anchor: id, breach, flags });
		Ok(())
	}

	/// See [`Pallet::suspend`].
	pub(crate) fn do_suspend(
		id: AnchorId,
		mut anchor: AnchorOf<T>,
		officer: Officer<T::AccountId>,
		breach: Breach,
		note: Option<ContentRef>,
	) -> DispatchResult {
		let (from, moderator) = (anchor.state, officer.account.clone());
		let step = Move {
			reason: Some(Reason::Breaks(breach)),
			note,
			..Move::plain(State::Suspended, Mover::Moderator, officer.into())
		};
		Self::step(id, &mut anchor, step)?;
		anchor.words = Words::Hidden(anchor.words.hash());
		let since = anchor.changed_at;
		let hiding = Hiding { breach, moderator, since, appeal: None };
		Suspensions::<T>::insert(SortedId::from(id), Suspension { from, hiding });
		Moderation::<T>::mutate(anchor.municipality, |figures| figures.count_hidden(breach));
		Self::keep(id, anchor);
		Ok(())
	}

	/// See [`Pallet::appeal`].
	pub(crate) fn do_appeal(
		acting: ActingAuthor<T::VoterId>,
		id: AnchorId,
		grounds: ContentRef,
	) -> DispatchResult {
		grounds.check().map_err(Error::<T>::from)?;
		let anchor = Self::anchor_of(id)?;
		Self::ensure_owns(&anchor, &acting.author)?;
		let mut suspension = Self::suspension_of(id, &anchor)?;
		ensure!(suspension.hiding.appeal.is_none(), Error::<T>::AlreadyAppealed);

		let since = frame_system::Pallet::<T>::block_number();
		let by = acting.author;
		suspension.hiding.appeal = Some(Appeal { by, grounds, since, rejected: false });
		Suspensions::<T>::insert(SortedId::from(id), suspension);
		Moderation::<T>::mutate(anchor.municipality, |figures| one_more(&mut figures.appeals));
		Self::deposit_event(Event::Appealed { anchor: id, assisted: acting.assisted });
		Ok(())
	}

	/// See [`Pallet::restore`].
	pub(crate) fn do_restore(
		id: AnchorId,
		mut anchor: AnchorOf<T>,
		officer: Officer<T::AccountId>,
		details: Details,
	) -> DispatchResult {
		let Suspension { from, hiding } = Self::suspension_of(id, &anchor)?;
		ensure!(hiding.moderator != officer.account, Error::<T>::SamePerson);
		ensure!(details.hash() == anchor.words.hash(), Error::<T>::OtherWords);

		Suspensions::<T>::remove(SortedId::from(id));
		anchor.words = Words::Shown(details);
		let municipality = anchor.municipality;
		// An appeal that was turned down has been counted: this is somebody's own insight.
		let granted = hiding.awaits_decision();
		Moderation::<T>::mutate(municipality, |figures| match granted {
			true => one_more(&mut figures.granted),
			false => one_more(&mut figures.restored),
		});
		Self::step(id, &mut anchor, Move::plain(from, Mover::Review, officer.into()))?;
		Self::keep(id, anchor);
		Ok(())
	}

	/// See [`Pallet::reject_appeal`].
	pub(crate) fn do_reject_appeal(
		id: AnchorId,
		anchor: &AnchorOf<T>,
		officer: Officer<T::AccountId>,
	) -> DispatchResult {
		let mut suspension = Self::suspension_of(id, anchor)?;
		let Officer { municipality, account } = officer;
		ensure!(suspension.hiding.moderator != account, Error::<T>::SamePerson);
		let appeal = suspension.hiding.appeal.as_mut().ok_or(Error::<T>::NotAppealed)?;
		ensure!(!appeal.rejected, Error::<T>::AlreadyDecided);

		appeal.rejected = true;
		Suspensions::<T>::insert(SortedId::from(id), suspension);
		Moderation::<T>::mutate(municipality, |figures| one_more(&mut figures.rejected));
		Self::deposit_event(Event::AppealRejected { anchor: id, municipality, officer: account });
		Ok(())
	}

	/// Why an anchor is suspended, if it is: what was retired meanwhile is decided.
	fn suspension_of(id: AnchorId, anchor: &AnchorOf<T>) -> Result<SuspensionOf<T>, Error<T>> {
		ensure!(anchor.state == State::Suspended, Error::NotSuspended);
		Suspensions::<T>::get(SortedId::from(id)).ok_or(Error::NotSuspended)
	}
}
