// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! One answer to the question of an issue: its drafts, and how it is taken back.

use crate::{
	allowance::Effort, ActionOf, Areas, Begun, BlockNumberFor, Config, Drafts, Error, Event,
	InitiativeOf, Initiatives, IssueOf, Pallet, Policy, State, Tick,
};
use co3_primitives::{ContentRef, IssueId, ObjectId, SortedId, Voter};
use co3_tally::SupportCount;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	ensure,
	pallet_prelude::{DispatchError, DispatchResult},
	traits::{Get, QueryPreimage},
};
use scale_info::TypeInfo;
use sp_core::H256;

/// How many initiatives an issue has at most, those that were revoked included.
pub const MAX_INITIATIVES: u32 = 32;

/// How many of them one person can begin, those that were revoked included: one alone does not close an
/// issue to the answers of others.
pub const MAX_INITIATIVES_OF_ONE: u8 = 3;

/// What an initiative says.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub enum Words {
	/// A text off chain.
	Content(ContentRef),
	/// What somebody put on the map.
	Object {
		/// Which object.
		object: ObjectId,
		/// The hash of its details as they were when it was brought here.
		details: H256,
	},
}

/// One version of what an initiative says.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Draft<VoterId, BlockNumber> {
	/// What it says.
	pub words: Words,
	/// Who wrote it, if a person did.
	pub by: Option<VoterId>,
	/// When.
	pub at: BlockNumber,
	/// Whether a moderator said that the text must go. Its hash stays.
	pub condemned: bool,
}

/// That an initiative was taken back.
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
pub struct Revocation {
	/// When.
	pub at: Tick,
	/// What its initiators recommend instead.
	pub successor: Option<(IssueId, u8)>,
}

/// How much support an initiative had when it was last counted.
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
pub struct Figures {
	/// As of which tick.
	pub at: Tick,
	/// The weight behind it, of those who trusted its supporters too.
	pub support: SupportCount,
}

/// One answer to the question of an issue.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Initiative<Action> {
	/// When it was begun.
	pub created: Tick,
	/// Whether it is voted on without a quorum, because an office asks.
	pub polling: bool,
	/// How many drafts it has: the last one holds.
	pub drafts: u16,
	/// How many initiators it has.
	pub initiators: u8,
	/// How many are invited.
	pub invited: u8,
	/// The number of its next suggestion.
	pub next_suggestion: u16,
	/// How many suggestions it has.
	pub suggestions: u16,
	/// That it was taken back.
	pub revoked: Option<Revocation>,
	/// Whether it reached the quorum for the vote; none while nobody has counted.
	pub admitted: Option<bool>,
	/// What follows if it wins.
	pub action: Option<Action>,
	/// Its support when it was last counted.
	pub figures: Option<Figures>,
}

impl<Action> Initiative<Action> {
	/// Whether it had been taken back before `tick`.
	pub(crate) fn was_revoked(&self, tick: Tick) -> bool {
		self.revoked.is_some_and(|revoked| revoked.at < tick)
	}
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::add_initiative`].
	pub(crate) fn do_add_initiative(
		voter: Voter<T::VoterId>,
		id: IssueId,
		content: ContentRef,
		action: Option<ActionOf<T>>,
	) -> DispatchResult {
		content.check().map_err(Error::<T>::from)?;
		let mut issue = Self::current(id)?;
		ensure!(issue.is_discussed(), Error::<T>::TooLate);
		Self::ensure_may_initiate(id, &issue, &voter)?;
		let policy = Self::policy_of(&issue)?;
		Self::spend(&voter.id, Effort::Initiative)?;
		let begun = Begun::<T>::get(SortedId::from(id), voter.id);
		ensure!(begun < MAX_INITIATIVES_OF_ONE, Error::<T>::OwnCapReached);
		Self::begin_initiative(
			id,
			&mut issue,
			&policy,
			Some(&voter),
			Words::Content(content),
			action,
			false,
		)?;
		Self::keep(id, issue);
		Ok(())
	}

	/// Adds an initiative with its first draft. Its author, if any, initiates it and, if they have a vote,
	/// supports it.
	pub(crate) fn begin_initiative(
		id: IssueId,
		issue: &mut IssueOf<T>,
		policy: &Policy,
		author: Option<&Voter<T::VoterId>>,
		words: Words,
		action: Option<ActionOf<T>>,
		polling: bool,
	) -> DispatchResult {
		ensure!(u32::from(issue.initiatives) < MAX_INITIATIVES, Error::<T>::TooManyInitiatives);
		if let Some(action) = &action {
			Self::ensure_enactable(policy, action)?;
			T::Preimages::hold(action);
		}
		let key = SortedId::from(id);
		// Saturating, twice: below the bound, as just checked.
		issue.initiatives = issue.initiatives.saturating_add(1);
		issue.unrevoked = issue.unrevoked.saturating_add(1);
		issue.abandoned = None;
		let number = issue.initiatives;
		let initiative = Initiative {
			created: Self::tick(),
			polling,
			drafts: 1,
			initiators: 0,
			invited: 0,
			next_suggestion: 0,
			suggestions: 0,
			revoked: None,
			admitted: None,
			action,
			figures: None,
		};
		Initiatives::<T>::insert(key, number, initiative);
		let by = author.map(|author| author.id);
		let at = frame_system::Pallet::<T>::block_number();
		Drafts::<T>::insert((key, number, 1), Draft { words, by, at, condemned: false });
		Self::deposit_event(Event::InitiativeBegan { issue: id, initiative: number, author: by });
		if let Some(author) = author {
			// Saturating: as many as there are initiatives, at most.
			Begun::<T>::mutate(key, author.id, |count| *count = count.saturating_add(1));
			Self::add_initiator(id, number, author.id)?;
			// An office's question is not its asker's wish. And support is of those who have a vote.
			if Self::weight_in(id, issue, Some(author)).is_some() {
				Self::write_support(id, author.id, number, 1)?;
			}
		}
		Ok(())
	}

	/// See [`Pallet::add_draft`].
	pub(crate) fn do_add_draft(
		voter: Voter<T::VoterId>,
		id: IssueId,
		number: u8,
		content: ContentRef,
	) -> DispatchResult {
		content.check().map_err(Error::<T>::from)?;
		let (_, mut initiative) = Self::edited(id, number, &voter)?;
		ensure!(initiative.drafts < T::MaxDrafts::get(), Error::<T>::TooManyDrafts);
		Self::spend(&voter.id, Effort::Draft)?;

		// Saturating: below the bound, as just checked.
		let draft = initiative.drafts.saturating_add(1);
		initiative.drafts = draft;
		let key = SortedId::from(id);
		let at = frame_system::Pallet::<T>::block_number();
		let words = Words::Content(content);
		let by = Some(voter.id);
		Drafts::<T>::insert((key, number, draft), Draft { words, by, at, condemned: false });
		Initiatives::<T>::insert(key, number, initiative);
		// Others have not seen it yet.
		if Self::supports(id, &voter.id, number) {
			Self::write_support(id, voter.id, number, draft)?;
		}
		Self::deposit_event(Event::DraftAdded { issue: id, initiative: number, draft });
		Ok(())
	}

	/// See [`Pallet::revoke`].
	pub(crate) fn do_revoke(
		voter: Voter<T::VoterId>,
		id: IssueId,
		number: u8,
		successor: Option<(IssueId, u8)>,
	) -> DispatchResult {
		let (mut issue, mut initiative) = Self::editable(id, number)?;
		// Whoever speaks for it alone cannot leave: they take it back wherever they live by now.
		match initiative.initiators {
			1 => ensure!(Self::initiates(id, number, &voter.id), Error::<T>::NotInitiator),
			_ => Self::ensure_speaks(id, &issue, number, &voter)?,
		}
		if let Some((other, instead)) = successor {
			ensure!((other, instead) != (id, number), Error::<T>::UnknownInitiative);
			Self::initiative_of(other, instead)?;
		}

		let at = Self::tick();
		initiative.revoked = Some(Revocation { at, successor });
		Initiatives::<T>::insert(SortedId::from(id), number, initiative);
		// Saturating: it was not revoked before.
		issue.unrevoked = issue.unrevoked.saturating_sub(1);
		Self::deposit_event(Event::Revoked { issue: id, initiative: number, successor });
		if issue.unrevoked == 0 {
			let policy = Self::policy_of(&issue)?;
			Self::all_revoked(id, &mut issue, &policy, at);
		}
		Self::keep(id, issue);
		Ok(())
	}

	/// Nothing is left to decide: ends an issue that was not admitted, and sets a date for others.
	fn all_revoked(id: IssueId, issue: &mut IssueOf<T>, policy: &Policy, at: Tick) {
		if issue.state != State::Admission {
			Self::abandon(id, issue, policy, at);
		} else if Areas::<T>::get(issue.area).is_some_and(|area| {
			// As of a moment at which it was there already.
			let known = area.last_check.is_some_and(|(end, _)| issue.created < end);
			area.checks > 0 && known
		}) {
			// It may have been admitted before: the count that is under way will tell.
			issue.abandoned = Some(at);
		} else {
			Self::cancel(id, issue, crate::Cancellation::RevokedBeforeAdmission, at);
		}
	}

	/// An issue and an initiative of it that `voter`, who speaks for it and still may, can change now.
	pub(crate) fn edited(
		id: IssueId,
		number: u8,
		voter: &Voter<T::VoterId>,
	) -> Result<(IssueOf<T>, InitiativeOf<T>), DispatchError> {
		let (issue, initiative) = Self::editable(id, number)?;
		Self::ensure_speaks(id, &issue, number, voter)?;
		Ok((issue, initiative))
	}

	/// An issue and an initiative of it that can be changed now.
	fn editable(id: IssueId, number: u8) -> Result<(IssueOf<T>, InitiativeOf<T>), DispatchError> {
		let issue = Self::current(id)?;
		ensure!(issue.is_editable(), Error::<T>::TooLate);
		let initiative = Self::initiative_of(id, number)?;
		ensure!(initiative.revoked.is_none(), Error::<T>::AlreadyRevoked);
		Ok((issue, initiative))
	}

	/// An initiative of an issue.
	pub(crate) fn initiative_of(id: IssueId, number: u8) -> Result<InitiativeOf<T>, Error<T>> {
		Initiatives::<T>::get(SortedId::from(id), number).ok_or(Error::UnknownInitiative)
	}

	/// All initiatives of an issue, by number.
	pub(crate) fn initiatives_of(
		id: IssueId,
		issue: &IssueOf<T>,
	) -> alloc::vec::Vec<(u8, InitiativeOf<T>)> {
		let key = SortedId::from(id);
		(1..=issue.initiatives)
			.filter_map(|number| Some((number, Initiatives::<T>::get(key, number)?)))
			.collect()
	}
}

/// A [`Draft`] of this chain.
pub type DraftOf<T> = Draft<<T as Config>::VoterId, BlockNumberFor<T>>;
