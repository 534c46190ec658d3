// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How an issue goes from phase to phase.
//!
//! What the clock alone decides is computed, never waited for: whoever touches an issue first brings it
//! to the present tick, and every phase begins at the nominal end of the one before. What takes a count
//! is decided as of the tick at which the phase ended.

use crate::{
	agenda::Item, Areas, Cancellation, Config, Drafts, Error, Event, Ground, InAdmission, IssueOf,
	OpenIssues, Pallet, Policy, Publicity, RunningIn, Seeking, State, Tick,
};
use co3_primitives::{AreaId, CivicAction, IssueId, OnCivicAction, SortedId};
use frame_support::{ensure, pallet_prelude::DispatchResult};
use sp_runtime::DispatchError;

/// The most steps that the clock can be behind: one for each phase that ends by itself.
const MAX_STEPS: u32 = 5;

impl<T: Config> Pallet<T> {
	/// An issue at the present tick. Whoever changes nothing else of it need not keep it.
	pub(crate) fn current(id: IssueId) -> Result<IssueOf<T>, DispatchError> {
		let mut issue = Self::issue_of(id)?;
		if issue.due.is_some() || issue.abandoned.is_some() {
			let policy = Self::policy_of(&issue)?;
			Self::catch_up(id, &mut issue, &policy);
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

	/// Lets all ends of phases pass that the clock alone decides. Whether there was one.
	pub(crate) fn catch_up(id: IssueId, issue: &mut IssueOf<T>, policy: &Policy) -> bool {
		let now = Self::tick();
		let mut moved = false;
		for _ in 0..MAX_STEPS {
			if !Self::pass(id, issue, policy, now) {
				break;
			}
			moved = true;
		}
		moved
	}

	/// Lets one end of a phase pass, the earliest, if it is over at `now`.
	fn pass(id: IssueId, issue: &mut IssueOf<T>, policy: &Policy, now: Tick) -> bool {
		let ended = issue.due.filter(|due| *due <= now);
		let abandoned = issue.abandoned.filter(|at| {
			let in_time = ended.is_none_or(|end| *at <= end);
			*at <= now && in_time && issue.state != State::Admission
		});
		if let Some(at) = abandoned.filter(|_| issue.is_discussed()) {
			let how = match issue.state {
				State::Discussion => Cancellation::RevokedInDiscussion,
				_ => Cancellation::RevokedInVerification,
			};
			Self::cancel(id, issue, how, at);
			return true;
		}
		let Some(end) = ended else { return false };
		// Saturating, throughout: a tick that is never reached stays one.
		match issue.state {
			// Whether it is admitted takes a count.
			State::Admission => return false,
			State::Discussion => {
				issue.half_frozen = Some(end);
				issue.state = State::Verification;
				let at = end.saturating_add(policy.times.verification);
				issue.due = Some(Self::schedule(Item::Verification(id), at));
			}
			State::Verification if issue.unrevoked == 0 => {
				Self::cancel(id, issue, Cancellation::RevokedInVerification, end);
				return true;
			}
			State::Verification => {
				issue.fully_frozen = Some(end);
				issue.voting_since = Some(frame_system::Pallet::<T>::block_number());
				issue.abandoned = None;
				issue.state = State::Voting;
				let at = end.saturating_add(policy.times.voting);
				issue.confirmation = Self::schedule_confirmation(id, policy, at);
				// Full ticks pass things on: whatever they do, a vote closes after that has begun.
				let after = issue.confirmation.map_or(at, |begins| begins.saturating_add(1));
				issue.due = Some(Self::schedule(Item::Voting(id), at.max(after)));
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
			State::Revealing => {
				issue.state = State::Counting;
				issue.due = None;
			}
			_ => return false,
		}
		Self::deposit_event(Event::PhaseBegan { issue: id, state: issue.state, at: end });
		true
	}

	/// When the confirmation period of a vote begins that closes with `at` or the next line of the grid,
	/// if its policy asks for one.
	fn schedule_confirmation(id: IssueId, policy: &Policy, at: Tick) -> Option<Tick> {
		let lasts = Some(policy.times.confirmation).filter(|lasts| *lasts > 0)?;
		// Saturating: it is shorter than the voting.
		let begins = Self::on_grid(at).saturating_sub(lasts);
		Some(Self::schedule(Item::Confirmation(id), begins))
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
		Self::drop_actions(id, issue);
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

	/// Does one thing that was due at `due`. Whether it could be done: what takes a count may have to wait
	/// for a moment to freeze. What ended by the clock has ended all the same.
	pub(crate) fn attend_to(item: Item, due: Tick) -> bool {
		let id = match item {
			Item::Check(area) => return Self::check_area_at(area, due),
			Item::Revealing(job) => {
				Self::wake(job);
				return true;
			}
			Item::Admission(id) => {
				let Ok(issue) = Self::issue_of(id) else { return true };
				if issue.state != State::Admission {
					return true;
				}
				// Whatever else is being counted: the issue's time ends, and it is counted as of then.
				return Self::begin_check(issue.area, due);
			}
			Item::Discussion(id)
			| Item::Verification(id)
			| Item::Confirmation(id)
			| Item::Voting(id)
			| Item::Abandoned(id) => id,
		};
		let Ok(mut issue) = Self::issue_of(id) else { return true };
		let Ok(policy) = Self::policy_of(&issue) else { return true };
		Self::catch_up(id, &mut issue, &policy);
		let ended = match item {
			Item::Discussion(_) => issue.half_frozen,
			Item::Verification(_) => issue.fully_frozen,
			// If it waited for a moment until the close, the register of then is gone: nothing is confirmed.
			Item::Confirmation(_) => issue.confirmation.filter(|_| issue.takes_ballots()),
			_ => issue.closed,
		};
		// Unless it was cancelled before.
		let counted = ended == Some(due) && !issue.state.is_over();
		let begun = match item.task().filter(|_| counted) {
			Some(task) => Self::begin_count(task, &mut issue, &policy, due),
			None => true,
		};
		Self::keep(id, issue);
		begun
	}

	/// A check of an area is due by itself, or because somebody asked.
	fn check_area_at(id: AreaId, due: Tick) -> bool {
		let Some(area) = Areas::<T>::get(id) else { return true };
		let seeks = !InAdmission::<T>::get(id).is_empty();
		// One that is under way began after whoever asked did so: it is their answer.
		if seeks && area.checks == 0 && !Self::begin_check(id, due) {
			return false;
		}
		let Some(mut area) = Areas::<T>::get(id) else { return true };
		if area.next_check.is_some_and(|next| next <= due) {
			area.next_check = None;
			if seeks {
				Self::plan_checks(id, &mut area);
			}
			Areas::<T>::insert(id, area);
		}
		true
	}
}
