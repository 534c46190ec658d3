// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What can be asked about issues. An answer is bounded in work as well as in length.

use crate::{
	BlockNumberFor, Config, DraftOf, Drafts, Initiation, InitiativeOf, Initiatives, Initiators,
	Interims, IssueOf, Issues, IssuesIn, Jobs, Moment, OutcomeOf, Overrides, OverridesIn, Pallet,
	Results, SnapshotOf, Snapshots, State, Step, Suggestion, Suggestions, Task,
};
use alloc::{boxed::Box, vec::Vec};
use co3_primitives::{AreaId, Cursor, CursorError, IssueId, SortedId, TerritoryId};
use co3_tally::Override;
use codec::{Decode, DecodeWithMemTracking, Encode};
use frame_support::{storage::with_transaction_unchecked, traits::Get};
use scale_info::TypeInfo;
use sp_runtime::TransactionOutcome;

/// The phases that issues can be asked for by.
#[derive(Clone, Copy, Debug, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
pub enum Phase {
	/// Seeks admission.
	Admission,
	/// Is discussed.
	Discussion,
	/// Is verified.
	Verification,
	/// Is voted on.
	Voting,
	/// Ballots are opened, or counted.
	Counting,
	/// Was decided, one way or the other.
	Finished,
	/// Ended without a vote.
	Canceled,
}

impl From<State> for Phase {
	fn from(state: State) -> Self {
		match state {
			State::Admission => Self::Admission,
			State::Discussion => Self::Discussion,
			State::Verification => Self::Verification,
			State::Voting => Self::Voting,
			State::Revealing | State::Counting => Self::Counting,
			State::FinishedWithWinner | State::FinishedWithoutWinner => Self::Finished,
			State::Canceled(_) => Self::Canceled,
		}
	}
}

/// Which issues are asked for.
#[derive(
	Clone, Copy, Debug, Decode, DecodeWithMemTracking, Default, Encode, Eq, PartialEq, TypeInfo,
)]
pub struct IssueFilter {
	/// Of this unit.
	pub unit: Option<TerritoryId>,
	/// Of this area.
	pub area: Option<AreaId>,
	/// In this phase.
	pub phase: Option<Phase>,
}

/// Why a question was not answered.
#[derive(Clone, Copy, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub enum QueryError {
	/// The cursor is none.
	BadCursor,
	/// The cursor came with an answer to another question.
	OtherQuestion,
	/// There is no such thing.
	Unknown,
	/// There are more people than are looked at for an answer: compute it from the state.
	TooMany,
}

impl From<CursorError> for QueryError {
	fn from(error: CursorError) -> Self {
		match error {
			CursorError::Malformed => Self::BadCursor,
			CursorError::OfAnotherQuery => Self::OtherQuestion,
		}
	}
}

/// An issue, as it is read: at the present tick, whether or not anybody has touched it.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct IssueView<BlockNumber> {
	/// Its id.
	pub id: IssueId,
	/// For how many people something is, or was, different in it; see [`Pallet::overrides`].
	pub overrides: u32,
	/// All the rest.
	pub issue: crate::Issue<BlockNumber>,
}

/// Some issues, and where to go on.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct IssuePage<BlockNumber> {
	/// By id.
	pub issues: Vec<IssueView<BlockNumber>>,
	/// Where to go on; none at the end.
	pub cursor: Option<Cursor>,
}

/// Some of those for whom something is, or was, different in an issue, and where to go on.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct OverridePage<VoterId> {
	/// For whom, and what; none if it was taken back. In no order that means something.
	pub overrides: Vec<(VoterId, Option<Override>)>,
	/// Where to go on; none at the end.
	pub cursor: Option<Cursor>,
}

/// An initiative, as it is read.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct InitiativeView<VoterId, BlockNumber, Action> {
	/// The initiative.
	pub initiative: crate::Initiative<Action>,
	/// Its drafts, the first one first.
	pub drafts: Vec<crate::Draft<VoterId, BlockNumber>>,
	/// Who speaks for it, or is asked to.
	pub initiators: Vec<(VoterId, Initiation)>,
	/// Its suggestions, by number.
	pub suggestions: Vec<(u16, Suggestion<VoterId>)>,
}

/// How far a count has come.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct Progress<BlockNumber> {
	/// What is counted.
	pub task: Task,
	/// As of which block.
	pub frozen: BlockNumber,
	/// In which block the count began; none while it waits.
	pub begun: Option<BlockNumber>,
	/// Which of its issues it is at, and of how many.
	pub part: (u32, u32),
	/// At what of it.
	pub step: Step,
	/// How many steps have been done.
	pub steps: u64,
}

/// All that is known of what an issue comes to.
#[derive(Clone, Debug, Decode, Encode, Eq, PartialEq, TypeInfo)]
pub struct TallyView<BlockNumber> {
	/// The result, once it is there.
	pub outcome: Option<crate::Outcome<BlockNumber>>,
	/// What led when the confirmation period began, once that is counted.
	pub interim: Option<crate::Outcome<BlockNumber>>,
	/// The support at the ends of its phases.
	pub snapshots: Vec<(Moment, crate::Snapshot<BlockNumber>)>,
	/// The counts that are under way.
	pub progress: Vec<Progress<BlockNumber>>,
}

/// Answers without leaving a trace in the state: what is brought to the present tick for an answer, or
/// noted for it, is not stored.
pub(crate) fn look<Answer>(answer: impl FnOnce() -> Answer) -> Answer {
	with_transaction_unchecked(|| TransactionOutcome::Rollback(answer()))
}

impl<T: Config> Pallet<T> {
	/// An issue as it stands at the present tick.
	pub(crate) fn seen(id: IssueId) -> Option<IssueOf<T>> {
		look(|| Self::current(id).ok())
	}

	/// An issue, as it is read.
	pub(crate) fn view_of(id: IssueId, issue: IssueOf<T>) -> IssueView<BlockNumberFor<T>> {
		IssueView { id, overrides: OverridesIn::<T>::get(SortedId::from(id)), issue }
	}

	/// See [`Pallet::overrides`].
	pub(crate) fn overrides_page(
		id: IssueId,
		cursor: Option<Cursor>,
		limit: u32,
	) -> Result<OverridePage<T::VoterId>, QueryError> {
		Self::issue_of(id).map_err(|_| QueryError::Unknown)?;
		let key = SortedId::from(id);
		let all = match cursor.map(|cursor| cursor.after::<_, T::VoterId>(&id)).transpose()? {
			None => Overrides::<T>::iter_prefix(key),
			Some(after) => {
				let from = Overrides::<T>::hashed_key_for(key, after);
				Overrides::<T>::iter_prefix_from(key, from)
			}
		};
		let limit = limit.clamp(1, T::MaxPage::get()) as usize;
		let overrides: Vec<_> =
			all.take(limit).map(|(voter, record)| (voter, *record.get())).collect();
		let last = overrides.last().filter(|_| overrides.len() == limit);
		let cursor = last.map(|(voter, _)| Cursor::new(&id, voter));
		Ok(OverridePage { overrides, cursor })
	}

	/// See [`Pallet::issues`].
	pub(crate) fn issues_page(
		filter: IssueFilter,
		cursor: Option<Cursor>,
		limit: u32,
	) -> Result<IssuePage<BlockNumberFor<T>>, QueryError> {
		let after = cursor.map(|cursor| cursor.after::<_, u64>(&filter)).transpose()?;
		let keys: Vec<SortedId> =
			Self::keys_after(filter.unit, after).take(T::MaxVisited::get() as usize).collect();
		let full = keys.len() as u32 == T::MaxVisited::get();
		let limit = limit.clamp(1, T::MaxPage::get()) as usize;
		let mut issues = Vec::new();
		for key in &keys {
			let Some(issue) = Self::seen(key.id()) else { continue };
			if filter.admits(&issue) {
				issues.push(Self::view_of(key.id(), issue));
			}
			if issues.len() == limit {
				return Ok(IssuePage { issues, cursor: Some(Cursor::new(&filter, &key.id())) });
			}
		}
		let last = keys.last().filter(|_| full).map(|key| Cursor::new(&filter, &key.id()));
		Ok(IssuePage { issues, cursor: last })
	}

	/// The keys of the issues of a unit, or of all, after one of them.
	fn keys_after(
		unit: Option<TerritoryId>,
		after: Option<IssueId>,
	) -> Box<dyn Iterator<Item = SortedId>> {
		let after = after.map(SortedId::from);
		match (unit, after) {
			(Some(unit), None) => Box::new(IssuesIn::<T>::iter_key_prefix(unit)),
			(Some(unit), Some(after)) => {
				let from = IssuesIn::<T>::hashed_key_for(unit, after);
				Box::new(IssuesIn::<T>::iter_key_prefix_from(unit, from))
			}
			(None, None) => Box::new(Issues::<T>::iter_keys()),
			(None, Some(after)) => {
				let from = Issues::<T>::hashed_key_for(after);
				Box::new(Issues::<T>::iter_keys_from(from))
			}
		}
	}

	/// See [`Pallet::initiative`].
	pub(crate) fn initiative_view(
		id: IssueId,
		number: u8,
	) -> Option<InitiativeView<T::VoterId, BlockNumberFor<T>, crate::ActionOf<T>>> {
		let key = SortedId::from(id);
		let initiative: InitiativeOf<T> = Initiatives::<T>::get(key, number)?;
		let drafts: Vec<DraftOf<T>> = (1..=initiative.drafts)
			.filter_map(|draft| Drafts::<T>::get((key, number, draft)))
			.collect();
		let initiators = Initiators::<T>::iter_prefix((key, number)).collect();
		let mut suggestions: Vec<_> = Suggestions::<T>::iter_prefix((key, number)).collect();
		suggestions.sort_by_key(|(number, _)| *number);
		Some(InitiativeView { initiative, drafts, initiators, suggestions })
	}

	/// See [`Pallet::tally`].
	pub(crate) fn tally_of(id: IssueId) -> Option<TallyView<BlockNumberFor<T>>> {
		Self::issue_of(id).ok()?;
		let key = SortedId::from(id);
		let outcome: Option<OutcomeOf<T>> = Results::<T>::get(key);
		let interim: Option<OutcomeOf<T>> = Interims::<T>::get(key);
		let moments = [Moment::Admission, Moment::Discussion, Moment::Verification];
		let snapshots: Vec<(Moment, SnapshotOf<T>)> = moments
			.into_iter()
			.filter_map(|moment| Some((moment, Snapshots::<T>::get(key, moment)?)))
			.collect();
		let progress = Jobs::<T>::iter()
			.take(T::MaxVisited::get() as usize)
			.filter(|(_, job)| job.issues.contains(&id))
			.map(|(key, job)| {
				let cursor = Self::cursor_of(key.id());
				Progress {
					task: job.task,
					frozen: job.freeze.block,
					begun: job.begun,
					// At most as many as an area has in admission.
					part: (cursor.part, job.issues.len() as u32),
					step: cursor.step(),
					steps: job.steps,
				}
			})
			.collect();
		Some(TallyView { outcome, interim, snapshots, progress })
	}
}

impl IssueFilter {
	/// Whether an issue is asked for.
	fn admits<BlockNumber>(&self, issue: &crate::Issue<BlockNumber>) -> bool {
		self.unit.is_none_or(|unit| issue.unit == unit)
			&& self.area.is_none_or(|area| issue.area == area)
			&& self.phase.is_none_or(|phase| Phase::from(issue.state) == phase)
	}
}
