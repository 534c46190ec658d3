// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What follows from a count, as of the tick that the counted phase ended with, however late it is
//! known.

use crate::{
	area::Running,
	cursor::{Cursor, Sums},
	register::Frame,
	AreaVersions, Cancellation, Config, Event, Figures, Initiatives, Interims, IssueOf, JobOf,
	Moment, OutcomeOf, Pallet, Results, RunningIn, Snapshot, Snapshots, State, Task, Tick,
};
use alloc::vec::Vec;
use co3_primitives::{AreaId, IssueId, SortedId};
use co3_tally::{next_to_admit, Candidate, Quorum, Ratio, RunningIssue, SupportCount};
use frame_support::BoundedVec;

impl<T: Config> Pallet<T> {
	/// The support of an issue has been added up.
	pub(crate) fn support_counted(
		job: &JobOf<T>,
		cursor: &mut Cursor<T::VoterId>,
		frame: &Frame<T>,
		counts: Vec<SupportCount>,
		participants: u64,
	) {
		let (id, key) = (frame.id, SortedId::from(frame.id));
		let most = counts.iter().map(|count| count.supporters).max().unwrap_or_default();
		cursor.best.push((id, most));
		for ((number, _), count) in cursor.positions.iter().zip(&counts) {
			Initiatives::<T>::mutate(key, number, |initiative| {
				let Some(initiative) = initiative else { return };
				// An earlier moment may be counted later.
				if initiative.figures.is_none_or(|figures| figures.at <= job.end) {
					initiative.figures = Some(Figures { at: job.end, support: *count });
				}
			});
		}
		let quorum = frame.policy.initiative.of(cursor.census.weight);
		let (moment, quorum) = match job.task {
			Task::Admission { .. } => (Moment::Admission, None),
			Task::Discussion(_) => (Moment::Discussion, None),
			_ => (Moment::Verification, Some(quorum)),
		};
		let numbers = cursor.positions.iter().map(|(number, _)| *number);
		let snapshot = Snapshot {
			freeze: job.freeze,
			at: job.end,
			counted_at: frame_system::Pallet::<T>::block_number(),
			heads: cursor.census.heads,
			population: cursor.census.weight,
			participants,
			// As many as an issue has initiatives: nothing is cut.
			supports: BoundedVec::truncate_from(numbers.zip(counts.iter().copied()).collect()),
			quorum,
		};
		Snapshots::<T>::insert(key, moment, snapshot);
		Self::deposit_event(Event::SupportCounted { issue: id, moment, at: job.end });
		if let Some(quorum) = quorum {
			Self::decide_quorum(job, cursor, id, &counts, quorum);
		}
	}

	/// Which initiatives are voted on. If there is none, the issue ended when the vote began.
	fn decide_quorum(
		job: &JobOf<T>,
		cursor: &Cursor<T::VoterId>,
		id: IssueId,
		counts: &[SupportCount],
		quorum: u128,
	) {
		let Ok(mut issue) = Self::issue_of(id) else { return };
		let mut admitted = Vec::new();
		for ((number, _), count) in cursor.positions.iter().zip(counts) {
			Initiatives::<T>::mutate(SortedId::from(id), number, |initiative| {
				let Some(initiative) = initiative else { return };
				let enough = initiative.polling || count.satisfied >= quorum;
				initiative.admitted = Some(enough);
				if enough {
					admitted.push(*number);
				}
			});
		}
		let none = admitted.is_empty();
		// As many as an issue has initiatives: nothing is cut.
		let initiatives = BoundedVec::truncate_from(admitted);
		Self::deposit_event(Event::QuorumCounted { issue: id, quorum, admitted: initiatives });
		if none && !issue.state.is_over() {
			Self::cancel(id, &mut issue, Cancellation::NoInitiativeAdmitted, job.end);
			Self::keep(id, issue);
		}
	}

	/// Admits one more issue of an area: the best supported of those that reach what is asked for. Whether
	/// there was one.
	pub(crate) fn admit_next(job: &JobOf<T>, cursor: &mut Cursor<T::VoterId>) -> bool {
		let Task::Admission { area, version } = job.task else { return false };
		let candidates: Vec<(IssueId, IssueOf<T>, Candidate)> = cursor
			.best
			.iter()
			.filter(|(id, _)| !cursor.admitted.contains(id))
			.filter_map(|(id, supporters)| Self::candidate(job, *id, *supporters))
			.collect();
		let asked = Self::area_quorum(job, area, version);
		let quorums: Vec<_> = candidates.iter().map(|(_, _, candidate)| *candidate).collect();
		// Their own quorums are numbers by now, whatever the population.
		let next = next_to_admit(&quorums, 0, asked).and_then(|at| candidates.into_iter().nth(at));
		let Some((id, mut issue, _)) = next else { return false };
		cursor.admitted.push(id);
		let Ok(policy) = Self::policy_of(&issue) else { return true };
		let running = Running {
			issue: id,
			accepted: job.end,
			// It may have been cancelled since: until then it was dealt with.
			closed: issue.closed,
			// Saturating: longer than anything takes.
			takes: job
				.end
				.saturating_sub(issue.created)
				.saturating_add(policy.times.discussion)
				.saturating_add(policy.times.verification)
				.saturating_add(policy.times.voting),
		};
		let pushed = RunningIn::<T>::try_mutate(area, |all| {
			// Counts of an area follow each other: none of an earlier moment is left.
			all.retain(|one| one.closed.is_none_or(|closed| closed > job.end));
			all.try_push(running)
		});
		if pushed.is_err() {
			// As many as can be dealt with at a time: it waits, as if its support had not been enough.
			return true;
		}
		if issue.state == State::Admission {
			Self::admit(id, &mut issue, &policy, job.end);
			Self::keep(id, issue);
		}
		true
	}

	/// An issue that may be admitted as of the end of a count.
	fn candidate(
		job: &JobOf<T>,
		id: IssueId,
		supporters: u128,
	) -> Option<(IssueId, IssueOf<T>, Candidate)> {
		let issue = Self::issue_of(id).ok()?;
		let policy = Self::policy_of(&issue).ok()?;
		// What was cancelled since sought admission then.
		let sought = issue.accepted.is_none()
			&& (issue.state == State::Admission
				|| issue.closed.is_some_and(|closed| closed > job.end));
		// Saturating: later than can be reached is too early.
		let ripe = issue.created.saturating_add(policy.times.admission_min) <= job.end;
		let (_, population) = job.populations.of(issue.suffrage);
		// Saturating: more than there are people is not reached by either.
		let absolute = policy.admission.of(population).try_into().unwrap_or(u64::MAX);
		let candidate = Candidate { supporters, quorum: Quorum { absolute, share: Ratio::ZERO } };
		(sought && ripe).then_some((id, issue, candidate))
	}

	/// What an area asks for while others are dealt with: nothing without a limiter.
	fn area_quorum(job: &JobOf<T>, area: AreaId, version: u32) -> u128 {
		let limiter = AreaVersions::<T>::get(area, version).and_then(|area| area.limiter);
		let Some(limiter) = limiter else { return 0 };
		let dealt_with = |one: &Running| {
			one.accepted <= job.end && one.closed.is_none_or(|closed| closed > job.end)
		};
		let running: Vec<_> = RunningIn::<T>::get(area)
			.into_iter()
			.filter(dealt_with)
			.map(|one| RunningIssue { duration: one.takes })
			.collect();
		let (_, population) = job.populations.of(job.suffrage);
		// None only for a rule that would not have been accepted: nothing gets in by mistake.
		limiter.quorum(running, population).unwrap_or(u128::MAX)
	}

	/// Ends an issue that was not admitted, if it has no more time, or nothing left to admit.
	pub(crate) fn give_up(job: &JobOf<T>, id: IssueId) {
		let Ok(mut issue) = Self::issue_of(id) else { return };
		if issue.state != State::Admission {
			return;
		}
		let late = issue.due.filter(|due| *due <= job.end);
		let end: Option<(Tick, Cancellation)> = match (late, issue.abandoned) {
			(Some(due), _) => Some((due, Cancellation::NotAdmitted)),
			(None, Some(at)) => Some((at, Cancellation::RevokedBeforeAdmission)),
			(None, None) => None,
		};
		if let Some((at, how)) = end {
			Self::cancel(id, &mut issue, how, at);
			Self::keep(id, issue);
		}
	}

	/// The ballots have been added up.
	pub(crate) fn ballots_counted(
		job: &JobOf<T>,
		cursor: &Cursor<T::VoterId>,
		frame: &Frame<T>,
		sums: &Sums,
	) {
		let rules = &frame.policy.rules;
		let outcome = Self::outcome_of(job, rules, &cursor.positions, cursor.census, sums);
		match job.task {
			Task::Confirmation(_) => Self::note_interim(frame, outcome),
			_ => Self::decide_vote(frame, outcome),
		}
	}

	/// Puts on record what led when a confirmation period began, unless the vote was cancelled since.
	fn note_interim(frame: &Frame<T>, outcome: OutcomeOf<T>) {
		if frame.issue.state.is_over() {
			return;
		}
		let (id, at, leader) = (frame.id, outcome.closed, outcome.winner);
		Interims::<T>::insert(SortedId::from(id), outcome);
		Self::deposit_event(Event::InterimCounted { issue: id, at, leader });
	}

	/// What a vote came to, and what follows.
	fn decide_vote(frame: &Frame<T>, mut outcome: OutcomeOf<T>) {
		let (id, key) = (frame.id, SortedId::from(frame.id));
		if frame.policy.times.confirmation > 0 {
			let led = Interims::<T>::get(key).and_then(|interim| interim.winner);
			outcome.confirm(led);
		}
		let winner = outcome.winner;
		Results::<T>::insert(key, outcome);
		let Ok(mut issue) = Self::current(id) else { return };
		if let Some((winner, effect)) = winner.zip(frame.policy.effect) {
			Self::plan_enactment(id, &issue, winner, effect);
		}
		Self::tell_decided(id, issue.unit, winner);
		let state = match winner {
			Some(_) => State::FinishedWithWinner,
			None => State::FinishedWithoutWinner,
		};
		Self::finish(id, &mut issue, state);
		Self::keep(id, issue);
		Self::deposit_event(Event::Decided { issue: id, winner });
	}
}
