// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	area::MAX_IN_ADMISSION, Agenda, Ballots, Begun, BlockNumberFor, Config, Drafts, Figures,
	Frozen, InAdmission, Incoming, Initiation, Initiatives, Initiators, Interims, Issues, IssuesIn,
	Moment, NextDue, NextIssue, NextReminder, OpenIssues, Opinions, Overrides, OverridesIn, Pallet,
	Participations, Reminders, Results, RunningIn, Seeking, Snapshots, State, Suggestions,
	Trusters,
};
use alloc::vec::Vec;
use co3_primitives::{counts::Counts, SortedId, Versioned};
use co3_tally::SupportCount;
use frame_support::ensure;
use sp_runtime::DispatchError;

mod jobs;

impl<T: Config> Pallet<T> {
	/// Checks all that must always be true of this pallet's state. For tests and for
	/// `try-runtime`: it reads everything.
	pub fn do_try_state() -> Result<(), DispatchError> {
		Self::check_agenda()?;
		Self::check_delegations()?;
		Self::check_reminders()?;
		Self::check_issues()?;
		Self::check_running()?;
		Self::check_initiatives()?;
		Self::check_authors()?;
		Self::check_support()?;
		Self::check_suggestions()?;
		Self::check_overrides()?;
		Self::check_figures()?;
		Self::check_records()?;
		Self::check_confirmations()?;
		Self::check_versions()?;
		Self::check_counts()
	}

	/// What is due first is known.
	fn check_agenda() -> Result<(), DispatchError> {
		let first = Agenda::<T>::iter_keys().next().map(SortedId::id);
		ensure!(NextDue::<T>::get() == first, "what is due first is known");
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
		let trusted = Counts::of(trusted.into_iter());
		ensure!(trusted.are(Incoming::<T>::iter()), "delegations are counted");
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
			let area = IssuesIn::<T>::get(issue.unit, key);
			ensure!(area == Some(issue.area), "an issue is listed in its unit");
		}
		ensure!(OpenIssues::<T>::get() == open, "open issues are counted");
		let listed = IssuesIn::<T>::iter_keys().count();
		ensure!(listed == Issues::<T>::iter_keys().count(), "what a unit lists is an issue");
		for (area, issues) in InAdmission::<T>::iter() {
			ensure!(issues.len() <= MAX_IN_ADMISSION as usize, "a list is bounded");
			ensure!(issues.is_sorted_by(|one, next| one < next), "the oldest comes first");
			for id in issues {
				let issue = Issues::<T>::get(SortedId::from(id)).ok_or("a listed issue exists")?;
				ensure!(issue.area == area, "an issue is listed in its area");
			}
		}
		Ok(())
	}

	/// What makes admission harder in an area is what was admitted there and is not closed.
	fn check_running() -> Result<(), DispatchError> {
		let mut listed = Vec::new();
		for (area, one) in RunningIn::<T>::iter()
			.flat_map(|(area, all)| all.into_iter().map(move |one| (area, one)))
		{
			let issue = Self::issue_of(one.issue)?;
			ensure!(issue.area == area, "an issue runs in its area");
			ensure!(one.closed.is_some() == issue.closed.is_some(), "it runs until it is closed");
			// What was cancelled before its admission was known has no such time of its own.
			let since = issue.accepted.map_or(issue.closed.is_some(), |at| at == one.accepted);
			ensure!(since, "it runs since it was admitted");
			let times = Self::policy_of(&issue)?.times;
			let takes = one
				.accepted
				.saturating_sub(issue.created)
				.saturating_add(times.discussion)
				.saturating_add(times.verification)
				.saturating_add(times.voting);
			ensure!(one.takes == takes, "it takes what its policy says");
			listed.push(one.issue);
		}
		let listed = Counts::of(listed.into_iter());
		ensure!(listed.within(1), "it runs once");
		for (key, issue) in Issues::<T>::iter() {
			let runs = issue.accepted.is_some() && issue.closed.is_none();
			if runs && !Self::policy_of(&issue)?.polling {
				ensure!(listed.get(key.id()) == 1, "whatever runs is listed");
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
		let (all, unrevoked) = (Counts::of(all.into_iter()), Counts::of(unrevoked.into_iter()));
		for (key, issue) in Issues::<T>::iter() {
			ensure!(all.get(key) == u32::from(issue.initiatives), "initiatives are counted");
			ensure!(unrevoked.get(key) == u32::from(issue.unrevoked), "and those that stand");
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
		let known = Seeking::<T>::iter().map(|(area, voter, count)| ((area, voter), count));
		ensure!(Counts::of(seeking.into_iter()).are(known), "who seeks admission is counted");
		for (key, number) in Initiatives::<T>::iter_keys() {
			// Clearing goes step by step, once the issue is over.
			if Issues::<T>::get(key).is_some_and(|issue| issue.over.is_none()) {
				begun.extend(author(key, number).map(|author| (key, author)));
			}
		}
		let mut known = Vec::new();
		for (key, voter, count) in Begun::<T>::iter() {
			let issue = Self::issue_of(key.id())?;
			ensure!(!issue.cleared, "nothing is left of what is cleared");
			known.extend(issue.over.is_none().then_some(((key, voter), u32::from(count))));
		}
		let counted = Counts::of(begun.into_iter()).are(known.into_iter());
		ensure!(counted, "initiatives are counted for who began them");
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
				let made = made.ok_or("an opinion is on a suggestion")?;
				ensure!((made.by == voter) == row.own, "whose a suggestion is is known");
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
		let opinions = Counts::of(rows);
		let mut alive = Vec::new();
		for ((key, initiative, number), suggestion) in Suggestions::<T>::iter() {
			if Issues::<T>::get(key).is_some_and(|issue| issue.over.is_some()) {
				continue;
			}
			ensure!(suggestion.opinions > 0, "a suggestion has an opinion");
			let counted = opinions.get((key, initiative, number));
			ensure!(counted == suggestion.opinions, "opinions are counted");
			alive.push((key, initiative));
		}
		let alive = Counts::of(alive.into_iter());
		for (key, number, initiative) in Initiatives::<T>::iter() {
			let over = Issues::<T>::get(key).is_some_and(|issue| issue.over.is_some());
			let counted = alive.get((key, number)) == u32::from(initiative.suggestions);
			ensure!(over || counted, "suggestions are counted");
		}
		Ok(())
	}

	/// For how many people something is different is known until their records are cleared.
	fn check_overrides() -> Result<(), DispatchError> {
		let entries = Counts::of(Overrides::<T>::iter_keys().map(|(key, _)| key));
		for (key, issue) in Issues::<T>::iter() {
			let (found, known) = (entries.get(key), OverridesIn::<T>::get(key));
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

	/// What is shown of an initiative, and what it was admitted by, is what was put on record.
	fn check_records() -> Result<(), DispatchError> {
		for (key, number, initiative) in Initiatives::<T>::iter() {
			let Some(Figures { at, support }) = initiative.figures else { continue };
			let shown = Snapshots::<T>::iter_prefix_values(key)
				.any(|one| one.at == at && one.supports.contains(&(number, support)));
			// Once it was taken back, its issue is counted without it.
			ensure!(shown || initiative.revoked.is_some(), "the last figures are on record");
		}
		for (key, moment, one) in Snapshots::<T>::iter() {
			ensure!(one.at <= Self::tick(), "what is on record has been");
			let numbers = one.supports.iter().map(|(number, _)| *number);
			ensure!(numbers.is_sorted_by(|one, next| one < next), "each is on record once");
			let decided = moment == Moment::Verification;
			ensure!(one.quorum.is_some() == decided, "a quorum is asked for before a vote");
			for (number, count) in one.supports {
				let initiative = Initiatives::<T>::get(key, number);
				let initiative = initiative.ok_or("what is on record is an initiative's")?;
				let enough = |quorum| initiative.polling || count.satisfied >= quorum;
				let follows =
					one.quorum.is_none_or(|quorum| initiative.admitted == Some(enough(quorum)));
				ensure!(follows, "what reaches the quorum is voted on");
			}
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
}
