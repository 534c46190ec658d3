// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How an issue goes from phase to phase.
//!
//! A phase ends in the block whose tick it is due at, before anything else happens there: the end of the
//! block before is frozen, and what is counted is what there was by then. Where no moment can be frozen
//! the phase is not over: it goes on to the next line of the grid, and people with it. So nothing that is
//! done after a phase can count, and nothing that was done in it can miss the count.

use crate::{
	agenda::Item, Areas, Cancellation, Config, Drafts, Error, Event, Ground, InAdmission, IssueOf,
	OpenIssues, Pallet, Policy, Publicity, RunningIn, Seeking, State, Task, Tick,
};
use co3_primitives::{AreaId, CivicAction, IssueId, OnCivicAction, SortedId};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use sp_runtime::DispatchError;

impl<T: Config> Pallet<T> {
	/// An issue at the present tick. Of all ends only that of the opening of ballots is left to whoever
	/// touches the issue: nothing is frozen then.
	pub(crate) fn current(id: IssueId) -> Result<IssueOf<T>, DispatchError> {
		let mut issue = Self::issue_of(id)?;
		let ended = issue.due.filter(|due| *due <= Self::tick());
		if let Some(at) = ended.filter(|_| issue.state == State::Revealing) {
			issue.state = State::Counting;
			issue.due = None;
			Self::deposit_event(Event::PhaseBegan { issue: id, state: issue.state, at });
		}
		Ok(issue)
	}

	/// See [`Pallet::advance`].
	pub(crate) fn do_advance(id: IssueId) -> DispatchResult {
		let before = Self::issue_of(id)?;
		let issue = Self::current(id)?;
		ensure!(issue != before, Error::<T>::NothingDue);
		Self::keep(id, issue);
		Ok(())
	}

	/// Does one thing that is due at `due`, which is now, or puts it off.
	pub(crate) fn attend_to(item: Item, due: Tick) {
		match item {
			Item::Check(area) => Self::check_area_at(area, due),
			Item::Revealing(job) => Self::wake(job),
			Item::Admission(id)
			| Item::Discussion(id)
			| Item::Verification(id)
			| Item::Confirmation(id)
			| Item::Voting(id)
			| Item::Abandoned(id) => {
				let Ok(issue) = Self::issue_of(id) else { return };
				let Ok(policy) = Self::policy_of(&issue) else { return };
				Self::attend_to_issue(id, issue, &policy, item, due);
			}
		}
	}

	/// The same, of an issue.
	fn attend_to_issue(id: IssueId, mut issue: IssueOf<T>, policy: &Policy, item: Item, due: Tick) {
		// All initiatives were revoked long enough ago, or too late for any other: nothing is left.
		let abandoned = issue.abandoned.is_some_and(|at| at <= due);
		let void = abandoned || (matches!(item, Item::Verification(_)) && issue.unrevoked == 0);
		let revoked = match issue.state {
			State::Discussion if abandoned => Some(Cancellation::RevokedInDiscussion),
			State::Verification if void => Some(Cancellation::RevokedInVerification),
			_ => None,
		};
		if let Some(how) = revoked {
			Self::cancel(id, &mut issue, how, due);
			return Self::keep(id, issue);
		}
		let begun = match (item, issue.state) {
			// Whatever else is being counted: the issue's time ends, and it is counted as of then.
			(Item::Admission(_), State::Admission) => Self::begin_check(issue.area, due),
			// Its confirmation period begins, or began, later than it was to.
			(Item::Voting(_), State::Voting) if issue.due > Some(due) => false,
			(Item::Discussion(_), State::Discussion) => {
				Self::begin_count(id, Task::Discussion(id), &mut issue, policy, due)
			}
			(Item::Verification(_), State::Verification) => {
				Self::begin_count(id, Task::Quorum(id), &mut issue, policy, due)
			}
			(Item::Confirmation(_), State::Voting) => {
				Self::begin_count(id, Task::Confirmation(id), &mut issue, policy, due)
			}
			(Item::Voting(_), State::Voting) => {
				Self::begin_count(id, Task::Vote(id), &mut issue, policy, due)
			}
			// It was cancelled, or revoked and then not.
			_ => return,
		};
		match item {
			// Nothing hangs on the record of a discussion: where no moment is left for it, there is none.
			Item::Discussion(_) => Self::end_phase(id, &mut issue, policy, due),
			_ if !begun => Self::extend(id, &mut issue, item, due),
			Item::Verification(_) | Item::Voting(_) => Self::end_phase(id, &mut issue, policy, due),
			_ => {}
		}
		Self::keep(id, issue);
	}

	/// Ends the phase of an issue whose end the clock alone decides, once what is counted as of `end` is
	/// frozen.
	pub(crate) fn end_phase(id: IssueId, issue: &mut IssueOf<T>, policy: &Policy, end: Tick) {
		// Saturating, throughout: a tick that is never reached stays one.
		match issue.state {
			State::Discussion => {
				issue.half_frozen = Some(end);
				issue.state = State::Verification;
				let at = end.saturating_add(policy.times.verification);
				issue.due = Some(Self::schedule(Item::Verification(id), at));
			}
			State::Verification => {
				issue.fully_frozen = Some(end);
				issue.voting_since = Some(frame_system::Pallet::<T>::block_number());
				issue.abandoned = None;
				issue.state = State::Voting;
				let at = end.saturating_add(policy.times.voting);
				let confirmation = Self::schedule_confirmation(id, policy, at);
				issue.confirmation = confirmation.map(|(begins, _)| begins);
				// One that begins later takes the close with it.
				let later = confirmation.map_or(0, |(_, later)| later);
				issue.due = Some(Self::schedule(Item::Voting(id), at.saturating_add(later)));
			}
			State::Voting => {
				issue.closed = Some(end);
				Self::note_closed(issue.area, id, end);
				match policy.publicity {
					Publicity::HiddenUntilClose => {
						issue.state = State::Revealing;
						issue.due = Some(end.saturating_add(policy.times.reveal));
					}
					Publicity::Open => {
						issue.state = State::Counting;
						issue.due = None;
					}
				}
			}
			_ => return,
		}
		Self::deposit_event(Event::PhaseBegan { issue: id, state: issue.state, at: end });
	}

	/// No moment could be frozen at `due`: what was to end then goes on to the next line of the grid that has
	/// room, for everybody. A confirmation period that begins later takes the close with it, so that it is
	/// no shorter than the policy says.
	fn extend(id: IssueId, issue: &mut IssueOf<T>, item: Item, due: Tick) {
		// Saturating, throughout: a tick that is never reached stays one.
		let (before, next) = (issue.due, due.saturating_add(1));
		if matches!(item, Item::Confirmation(_)) {
			let begins = Self::schedule(item, next);
			issue.confirmation = Some(begins);
			let later = begins.saturating_sub(due);
			issue.due = before.map(|closes| closes.saturating_add(later));
		} else {
			let end = before.map_or(next, |end| end.max(next));
			issue.due = Some(Self::schedule(item, end));
		}
		if let Some(due) = issue.due.filter(|_| issue.due != before) {
			Self::deposit_event(Event::PhaseExtended { issue: id, state: issue.state, due });
		}
	}

	/// When the confirmation period of a vote begins that closes with `at` or the next line of the grid,
	/// if its policy asks for one; and how much later that is than it would be, were no line full.
	fn schedule_confirmation(id: IssueId, policy: &Policy, at: Tick) -> Option<(Tick, Tick)> {
		let lasts = Some(policy.times.confirmation).filter(|lasts| *lasts > 0)?;
		// Saturating, twice: it is shorter than the voting, and none begins earlier.
		let wanted = Self::on_grid(Self::on_grid(at).saturating_sub(lasts));
		let begins = Self::schedule(Item::Confirmation(id), wanted);
		Some((begins, begins.saturating_sub(wanted)))
	}

	/// Begins the discussion of an issue that has been admitted as of `at`.
	pub(crate) fn admit(id: IssueId, issue: &mut IssueOf<T>, policy: &Policy, at: Tick) {
		issue.accepted = Some(at);
		issue.state = State::Discussion;
		// Saturating: a tick that is never reached stays one.
		let end = at.saturating_add(policy.times.discussion);
		issue.due = Some(Self::schedule(Item::Discussion(id), end));
		Self::leave_admission(issue.area, id);
		if let Some(at) = issue.abandoned {
			Self::abandon(id, issue, policy, at);
		}
		Self::deposit_event(Event::PhaseBegan { issue: id, state: State::Discussion, at });
	}

	/// All initiatives were revoked at `at`: notes when the issue is cancelled if they stay so.
	pub(crate) fn abandon(id: IssueId, issue: &mut IssueOf<T>, policy: &Policy, at: Tick) {
		// Saturating: a tick that is never reached stays one.
		let end = at.saturating_add(policy.times.verification);
		issue.abandoned = Some(Self::schedule(Item::Abandoned(id), end));
	}

	/// Ends an issue without a vote.
	pub(crate) fn cancel(id: IssueId, issue: &mut IssueOf<T>, how: Cancellation, at: Tick) {
		if issue.state == State::Admission {
			Self::leave_admission(issue.area, id);
		}
		if issue.closed.is_none() {
			Self::note_closed(issue.area, id, at);
		}
		issue.closed = Some(at);
		Self::finish(id, issue, State::Canceled(how));
		// Of the issue alone: who had spoken for something in it brought about no decision.
		let action = CivicAction::Cancelled { issue: id };
		T::OnCivicAction::on_civic_action(None, issue.unit, action);
	}

	/// Ends an issue.
	pub(crate) fn finish(id: IssueId, issue: &mut IssueOf<T>, state: State) {
		issue.state = state;
		issue.due = None;
		issue.abandoned = None;
		issue.over = Some(Self::tick());
		// Saturating: it was counted when it began.
		OpenIssues::<T>::mutate(|open| *open = open.saturating_sub(1));
		Self::deposit_event(Event::Ended { issue: id, state });
	}

	/// See [`Pallet::cancel_issue`].
	pub(crate) fn do_cancel(id: IssueId, ground: Ground) -> DispatchResult {
		let mut issue = Self::current(id)?;
		// What people have voted on is counted.
		ensure!(issue.is_discussed() || issue.takes_ballots(), Error::<T>::TooLate);
		let now = Self::tick();
		Self::cancel(id, &mut issue, Cancellation::ByGovernment(ground), now);
		Self::keep(id, issue);
		Ok(())
	}

	/// An issue no longer seeks admission.
	fn leave_admission(area: AreaId, id: IssueId) {
		let listed = InAdmission::<T>::mutate(area, |issues| {
			let before = issues.len();
			issues.retain(|one| *one != id);
			issues.len() < before
		});
		if !listed {
			return;
		}
		let first = Drafts::<T>::get((SortedId::from(id), 1, 1));
		if let Some(author) = first.and_then(|draft| draft.by) {
			Seeking::<T>::mutate_exists(area, author, |count| {
				// Saturating: it was counted when it was listed.
				*count = count.map(|count| count.saturating_sub(1)).filter(|count| *count > 0);
			});
		}
	}

	/// An admitted issue no longer makes the admission of others harder, from `at` on.
	fn note_closed(area: AreaId, id: IssueId, at: Tick) {
		let counted = Areas::<T>::get(area).is_some_and(|area| area.checks > 0);
		RunningIn::<T>::mutate(area, |running| {
			if let Some(one) = running.iter_mut().find(|one| one.issue == id) {
				one.closed = Some(at);
			}
			// A count as of a moment before it was closed still needs to know.
			if !counted {
				running.retain(|one| one.closed.is_none());
			}
		});
	}

	/// A check of an area is due by itself, or because somebody asked. Where no moment can be frozen it is
	/// planned for the next line of the grid, so that nobody need ask again.
	fn check_area_at(id: AreaId, due: Tick) {
		let Some(area) = Areas::<T>::get(id) else { return };
		let seeks = !InAdmission::<T>::get(id).is_empty();
		// One that is under way began after whoever asked did so: it is their answer.
		let done = !seeks || area.checks > 0 || Self::begin_check(id, due);
		let Some(mut area) = Areas::<T>::get(id) else { return };
		let planned = area.next_check.filter(|next| *next > due);
		if !done {
			// Saturating: a tick that is never reached stays one.
			let next = Self::schedule(Item::Check(id), due.saturating_add(1));
			area.next_check = Some(planned.map_or(next, |planned| planned.min(next)));
		} else if area.next_check.is_some() && planned.is_none() {
			area.next_check = None;
			if seeks {
				Self::plan_checks(id, &mut area);
			}
		} else {
			return;
		}
		Areas::<T>::insert(id, area);
	}
}
