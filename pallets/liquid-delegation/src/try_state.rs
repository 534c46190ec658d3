// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	agenda::Item, area::MAX_IN_ADMISSION, turns::ROUND, Agenda, Areas, Ballots, Begun,
	BlockNumberFor, Config, Cursors, Drafts, Frozen, InAdmission, Incoming, Initiation,
	Initiatives, Initiators, Interims, Issues, Jobs, Moment, NextDue, NextIssue, NextJob,
	NextReminder, Nodes, OpenIssues, Opinions, Overrides, OverridesIn, Pallet, Participations,
	Postponed, Ready, Reminders, Results, RunningIn, Seeking, Snapshots, State, Suggestions, Task,
	Trusters, Turn,
};
use alloc::{collections::BTreeMap, vec::Vec};
use co3_primitives::{SortedId, Versioned};
use co3_tally::SupportCount;
use codec::Encode;
use frame_support::ensure;
use sp_runtime::DispatchError;

/// How many entries there are for each key.
type Counts = BTreeMap<Vec<u8>, u32>;

fn counts<Key: Encode>(keys: impl Iterator<Item = Key>) -> Counts {
	let mut counts = Counts::new();
	for key in keys {
		let count = counts.entry(key.encode()).or_default();
		*count = count.saturating_add(1);
	}
	counts
}

fn count_of<Key: Encode>(counts: &Counts, key: Key) -> u32 {
	counts.get(&key.encode()).copied().unwrap_or_default()
}

impl<T: Config> Pallet<T> {
	/// Checks all that must always be true of this pallet's state. For tests and for
	/// `try-runtime`: it reads everything.
	pub fn do_try_state() -> Result<(), DispatchError> {
		Self::check_agenda()?;
		Self::check_delegations()?;
		Self::check_reminders()?;
		Self::check_issues()?;
		Self::check_initiatives()?;
		Self::check_authors()?;
		Self::check_support()?;
		Self::check_suggestions()?;
		Self::check_overrides()?;
		Self::check_figures()?;
		Self::check_confirmations()?;
		Self::check_versions()?;
		Self::check_counts()
	}

	/// What is due first is known.
	fn check_agenda() -> Result<(), DispatchError> {
		let first = Agenda::<T>::iter_keys().next().map(SortedId::id);
		if Postponed::<T>::iter_keys().next().is_some() {
			let over = NextDue::<T>::get().is_some_and(|due| due <= Self::tick());
			ensure!(over, "what waits is due in every block");
		} else {
			ensure!(NextDue::<T>::get() == first, "what is due first is known");
		}
		for (_, slot) in Agenda::<T>::iter() {
			ensure!(!slot.is_empty(), "nothing is kept of an empty slot");
		}
		Ok(())
	}

	/// Whoever is trusted knows by how many.
	fn check_delegations() -> Result<(), DispatchError> {
		let mut trusted = Vec::new();
		for (_, truster, record) in Trusters::<T>::iter() {
			let rows = record.get();
			ensure!(!rows.is_empty() || !record.has_no_past(), "a record says something");
			ensure!(rows.unit.is_none_or(|row| row.to.is_some()), "nobody is not said of a unit");
			for (_, row) in rows.iter() {
				ensure!(row.to != Some(truster), "nobody trusts themselves");
				trusted.extend(row.to);
			}
		}
		let trusted = counts(trusted.into_iter());
		for (trustee, count) in Incoming::<T>::iter() {
			ensure!(count_of(&trusted, trustee) == count, "delegations are counted");
		}
		let counted = Incoming::<T>::iter_keys().count();
		ensure!(counted == trusted.len(), "whoever is trusted is counted");
		Ok(())
	}

	/// Whoever is to be reminded has one entry, for the first of their rows of which they were not told.
	fn check_reminders() -> Result<(), DispatchError> {
		let now = Self::tick();
		let mut planned = 0;
		for (unit, truster, at) in NextReminder::<T>::iter() {
			planned += 1;
			let entry = Reminders::<T>::contains_key(SortedId::from(at), (unit, truster));
			ensure!(entry, "a planned reminder has an entry");
			let record = Trusters::<T>::get(unit, truster);
			let known = record.get().iter().any(|(_, row)| Self::reminder_of(&row) == at);
			ensure!(known, "a reminder is of a row");
		}
		ensure!(Reminders::<T>::iter_keys().count() == planned, "an entry is planned");
		for (unit, truster, record) in Trusters::<T>::iter() {
			let at = NextReminder::<T>::get(unit, truster);
			for (_, row) in record.get().iter() {
				let due = Self::reminder_of(&row);
				let in_time = at.is_some_and(|at| at <= due);
				ensure!(due <= now || in_time, "whatever ends is told of in time");
			}
		}
		Ok(())
	}

	/// Issues are where their times say.
	fn check_issues() -> Result<(), DispatchError> {
		let mut open = 0u32;
		for (key, issue) in Issues::<T>::iter() {
			ensure!(key.id() < NextIssue::<T>::get(), "an issue's id was given out");
			let over = issue.state.is_over();
			ensure!(over == issue.over.is_some(), "what is over has an end");
			open = open.saturating_add(u32::from(!over));
			ensure!(!over || issue.closed.is_some(), "what is over is closed");
			ensure!(
				!over || (issue.due.is_none() && issue.abandoned.is_none()),
				"and nothing is due"
			);
			let times = [
				Some(issue.created),
				issue.accepted,
				issue.half_frozen,
				issue.fully_frozen,
				issue.closed,
			];
			let passed: Vec<_> = times.into_iter().flatten().collect();
			ensure!(passed.windows(2).all(|pair| pair[0] <= pair[1]), "phases follow each other");
			let reached = match issue.state {
				State::Admission => issue.accepted.is_none(),
				State::Discussion => issue.accepted.is_some() && issue.half_frozen.is_none(),
				State::Verification => issue.half_frozen.is_some() && issue.fully_frozen.is_none(),
				State::Voting => issue.fully_frozen.is_some() && issue.closed.is_none(),
				State::Revealing | State::Counting => issue.closed.is_some(),
				_ => true,
			};
			ensure!(reached, "a state is what the times say");
			let seeks = InAdmission::<T>::get(issue.area).contains(&key.id());
			ensure!(seeks == (issue.state == State::Admission), "who seeks admission is listed");
		}
		ensure!(OpenIssues::<T>::get() == open, "open issues are counted");
		for (area, issues) in InAdmission::<T>::iter() {
			ensure!(issues.len() <= MAX_IN_ADMISSION as usize, "a list is bounded");
			for id in issues {
				let issue = Issues::<T>::get(SortedId::from(id)).ok_or("a listed issue exists")?;
				ensure!(issue.area == area, "an issue is listed in its area");
			}
		}
		for (area, running) in RunningIn::<T>::iter() {
			for one in running {
				let issue = Self::issue_of(one.issue)?;
				ensure!(issue.area == area, "an issue runs in its area");
			}
		}
		Ok(())
	}

	/// Issues know their initiatives, and initiatives their people.
	fn check_initiatives() -> Result<(), DispatchError> {
		let (mut all, mut unrevoked) = (Vec::new(), Vec::new());
		for (key, number, initiative) in Initiatives::<T>::iter() {
			all.push(key);
			unrevoked.extend(initiative.revoked.is_none().then_some(key));
			let issue = Self::issue_of(key.id())?;
			ensure!((1..=issue.initiatives).contains(&number), "initiatives are numbered");
			if !issue.cleared {
				let people = |wanted: Initiation| {
					Initiators::<T>::iter_prefix((key, number))
						.filter(|(_, state)| *state == wanted)
						.count()
				};
				let accepted = people(Initiation::Accepted) == usize::from(initiative.initiators);
				let begun = people(Initiation::Invited) == usize::from(initiative.invited);
				// Clearing goes step by step, once the issue is over.
				ensure!(issue.over.is_some() || (accepted && begun), "initiators are counted");
			}
		}
		let (all, unrevoked) = (counts(all.into_iter()), counts(unrevoked.into_iter()));
		for (key, issue) in Issues::<T>::iter() {
			ensure!(count_of(&all, key) == u32::from(issue.initiatives), "initiatives are counted");
			let left = count_of(&unrevoked, key);
			ensure!(left == u32::from(issue.unrevoked), "and those that stand");
		}
		Ok(())
	}

	/// How many issues that seek admission, and how many initiatives, are one person's is known.
	fn check_authors() -> Result<(), DispatchError> {
		let author = |key, number| Drafts::<T>::get((key, number, 1)).and_then(|draft| draft.by);
		let (mut seeking, mut begun) = (Vec::new(), Vec::new());
		for (area, issues) in InAdmission::<T>::iter() {
			let authors = issues.iter().filter_map(|id| author(SortedId::from(*id), 1));
			seeking.extend(authors.map(|author| (area, author)));
		}
		let seeking = counts(seeking.into_iter());
		for (area, voter, count) in Seeking::<T>::iter() {
			ensure!(count_of(&seeking, (area, voter)) == count, "who seeks admission is counted");
		}
		ensure!(Seeking::<T>::iter_keys().count() == seeking.len(), "and nobody else is");
		for (key, number) in Initiatives::<T>::iter_keys() {
			// Clearing goes step by step, once the issue is over.
			if Issues::<T>::get(key).is_some_and(|issue| issue.over.is_none()) {
				begun.extend(author(key, number).map(|author| (key, author)));
			}
		}
		let begun = counts(begun.into_iter());
		let mut known = 0;
		for (key, voter, count) in Begun::<T>::iter() {
			let issue = Self::issue_of(key.id())?;
			ensure!(!issue.cleared, "nothing is left of what is cleared");
			if issue.over.is_none() {
				known += 1;
				let counted = count_of(&begun, (key, voter)) == u32::from(count);
				ensure!(counted, "initiatives are counted for who began them");
			}
		}
		ensure!(known == begun.len(), "whoever began an initiative is counted");
		Ok(())
	}

	/// Whoever supports something is interested, and their critical opinions are counted.
	fn check_support() -> Result<(), DispatchError> {
		for (key, voter, record) in Participations::<T>::iter() {
			let participation = record.get();
			let interested = participation.interested || participation.supports.is_empty();
			ensure!(interested, "whoever supports something is interested");
			if Issues::<T>::get(key).is_some_and(|issue| issue.over.is_some()) {
				continue;
			}
			let opinions = Opinions::<T>::get(key, voter);
			for support in &participation.supports {
				let critical = opinions
					.iter()
					.filter(|row| row.initiative == support.initiative)
					.filter(|row| row.opinion.is_critical())
					.count();
				ensure!(critical == usize::from(support.critical), "critical opinions are counted");
			}
			for row in &opinions {
				let made = Suggestions::<T>::get((key, row.initiative, row.suggestion));
				let own = made.is_some_and(|made| made.by == voter);
				ensure!(own == row.own, "whose a suggestion is is known");
				let supported = participation.support(row.initiative).is_some();
				ensure!(supported, "an opinion is a supporter's");
			}
		}
		Ok(())
	}

	/// A suggestion lives as long as somebody has an opinion on it.
	fn check_suggestions() -> Result<(), DispatchError> {
		let rows = Opinions::<T>::iter().flat_map(|(key, _, rows)| {
			rows.into_iter().map(move |row| (key, row.initiative, row.suggestion))
		});
		let opinions = counts(rows);
		let mut alive = Vec::new();
		for ((key, initiative, number), suggestion) in Suggestions::<T>::iter() {
			if Issues::<T>::get(key).is_some_and(|issue| issue.over.is_some()) {
				continue;
			}
			ensure!(suggestion.opinions > 0, "a suggestion has an opinion");
			let counted = count_of(&opinions, (key, initiative, number));
			ensure!(counted == suggestion.opinions, "opinions are counted");
			alive.push((key, initiative));
		}
		let alive = counts(alive.into_iter());
		for (key, number, initiative) in Initiatives::<T>::iter() {
			let over = Issues::<T>::get(key).is_some_and(|issue| issue.over.is_some());
			let counted = count_of(&alive, (key, number)) == u32::from(initiative.suggestions);
			ensure!(over || counted, "suggestions are counted");
		}
		Ok(())
	}

	/// For how many people something is different is known until their records are cleared.
	fn check_overrides() -> Result<(), DispatchError> {
		let entries = counts(Overrides::<T>::iter_keys().map(|(key, _)| key));
		for (key, issue) in Issues::<T>::iter() {
			let (found, known) = (count_of(&entries, key), OverridesIn::<T>::get(key));
			// Clearing goes step by step, once the issue is over.
			let fits = found == known || issue.over.is_some() && found < known;
			ensure!(fits, "overrides are counted");
			ensure!(!issue.cleared || known == 0, "nothing is left of what is cleared");
		}
		Ok(())
	}

	/// A part is no more than the whole.
	fn check_figures() -> Result<(), DispatchError> {
		let whole = |count: &SupportCount| {
			let both = count.satisfied.min(count.informed);
			count.satisfied.max(count.informed) <= count.supporters
				&& count.satisfied_informed <= both
		};
		for initiative in Initiatives::<T>::iter_values() {
			let figures = initiative.figures;
			ensure!(figures.is_none_or(|figures| whole(&figures.support)), "support has parts");
		}
		for (_, moment, one) in Snapshots::<T>::iter() {
			ensure!(one.supports.iter().all(|(_, count)| whole(count)), "support has parts");
			// What is different in one issue does not change how many an area has.
			let most = one.supports.iter().map(|(_, count)| count.supporters).max();
			let within =
				one.participants <= one.heads && most.unwrap_or_default() <= one.population;
			ensure!(within || moment == Moment::Admission, "supporters are people of the unit");
		}
		for one in Results::<T>::iter_values().chain(Interims::<T>::iter_values()) {
			let report = one.report;
			let within = report.voters <= one.heads && report.weight <= one.population;
			ensure!(within, "voters are people of the unit");
			ensure!(
				report.delegated.max(report.largest) <= report.weight,
				"what was delegated weighed no more than all"
			);
		}
		Ok(())
	}

	/// Where a policy asks for it, it is known what led, and what people had handed in.
	fn check_confirmations() -> Result<(), DispatchError> {
		for (key, issue) in Issues::<T>::iter() {
			let asked = Self::policy_of(&issue)?.times.confirmation > 0;
			let begins = issue.fully_frozen.filter(|_| asked).is_some();
			ensure!(issue.confirmation.is_some() == begins, "what is asked for begins");
			if let (State::Voting, Some(begins)) = (issue.state, issue.confirmation) {
				let within = issue.fully_frozen < Some(begins) && Some(begins) < issue.due;
				ensure!(within, "it begins while people vote");
			}
			let interim = Interims::<T>::get(key);
			let of_then = interim.as_ref().is_none_or(|one| Some(one.closed) == issue.confirmation);
			ensure!(of_then, "what led is known as of then");
			let led = interim.and_then(|one| one.winner);
			if let Some(outcome) = Results::<T>::get(key) {
				let confirmed = outcome.winner.is_none() || !asked || outcome.winner == led;
				ensure!(confirmed, "what wins led before");
				let barred = asked && outcome.winner.is_none() && outcome.unconfirmed != led;
				ensure!(outcome.unconfirmed.is_none() || barred, "what led before is confirmed");
			}
		}
		for key in Interims::<T>::iter_keys() {
			ensure!(Issues::<T>::contains_key(key), "what led, led in an issue");
		}
		let now = Self::tick();
		for (key, _, ballot) in Ballots::<T>::iter() {
			ensure!(ballot.at <= now, "what was handed in is there");
			let begins = Self::issue_of(key.id())?.confirmation;
			let replaced = begins.is_some_and(|begins| begins <= ballot.at);
			ensure!(ballot.before.is_none() || replaced, "what stood before is kept if it counts");
		}
		Ok(())
	}

	/// Whatever a count looks back on says what it was at each moment that one needs.
	fn check_versions() -> Result<(), DispatchError> {
		let held: Vec<_> = Frozen::<T>::get().iter().map(|held| held.freeze.block).collect();
		for record in Trusters::<T>::iter_values() {
			Self::check_record(&record, &held)?;
		}
		for record in Participations::<T>::iter_values() {
			Self::check_record(&record, &held)?;
		}
		for record in Overrides::<T>::iter_values() {
			Self::check_record(&record, &held)?;
		}
		Ok(())
	}

	fn check_record<Value>(
		record: &Versioned<Value, BlockNumberFor<T>>,
		held: &[BlockNumberFor<T>],
	) -> Result<(), DispatchError> {
		let (history, now) = (record.history(), frame_system::Pallet::<T>::block_number());
		let begun = history.versions().iter().map(|(since, _)| *since);
		let begun: Vec<_> = begun.chain([history.since()]).collect();
		let rising = begun.is_sorted_by(|one, next| one < next) && history.since() <= now;
		ensure!(rising, "each version began after the one before it");
		let known = held.iter().all(|block| record.at(*block).is_some());
		ensure!(known, "a record knows what it was at every frozen moment");
		Ok(())
	}

	/// Moments are frozen as long as counts need them; what counts note is of counts that go on.
	fn check_counts() -> Result<(), DispatchError> {
		let needed = Jobs::<T>::iter_values().filter(|job| job.noted.is_none());
		let needed = counts(needed.map(|job| job.freeze));
		let frozen = Frozen::<T>::get();
		for held in &frozen {
			ensure!(count_of(&needed, held.freeze) == held.counts, "a moment is needed");
		}
		ensure!(frozen.len() == needed.len(), "what is needed is frozen");
		let rising = frozen.windows(2).all(|pair| pair[0].freeze.block < pair[1].freeze.block);
		ensure!(rising, "moments are in order");
		let mut checks = Vec::new();
		let woken: Vec<_> = Agenda::<T>::iter_values()
			.flatten()
			.filter_map(|item| match item {
				Item::Revealing(count) => Some(count),
				_ => None,
			})
			.collect();
		for (key, job) in Jobs::<T>::iter() {
			ensure!(key.id() < NextJob::<T>::get(), "a count's number was given out");
			if let Task::Admission { area, .. } = job.task {
				checks.push(area);
			}
			let before = job.after.and_then(|before| Jobs::<T>::get(SortedId::from(before)));
			let queue = job.task.queue();
			let ready = Ready::<T>::contains_key(queue, key);
			match before {
				Some(before) => {
					ensure!(before.then == Some(key.id()), "whoever stands in line is known");
					ensure!(before.task.queue() == queue, "a line is of one row");
					ensure!(!ready, "a count does not overtake another");
				}
				None => ensure!(ready || woken.contains(&key.id()), "a count that waits is woken"),
			}
		}
		for (queue, key) in Ready::<T>::iter_keys() {
			let job = Jobs::<T>::get(key).ok_or("what can go on is a count")?;
			ensure!(job.task.queue() == queue, "a count stands in its row");
		}
		let turns = Turn::<T>::get();
		let given = turns.votes.max(turns.checks) <= NextJob::<T>::get();
		ensure!(given && turns.round < ROUND, "whose turn is next is a count that there can be");
		for (key, bytes) in Cursors::<T>::iter() {
			ensure!(Jobs::<T>::contains_key(key), "a cursor is a count's");
			ensure!(Self::read_cursor(&bytes).is_some(), "a cursor can be read");
		}
		for (key, _, _) in Nodes::<T>::iter() {
			ensure!(Jobs::<T>::contains_key(key), "a note is a count's");
		}
		let checks = counts(checks.into_iter());
		for (id, area) in Areas::<T>::iter() {
			ensure!(count_of(&checks, id) == area.checks, "an area's counts are counted");
		}
		Ok(())
	}
}
