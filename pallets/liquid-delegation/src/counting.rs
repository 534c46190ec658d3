// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The counts go on step by step within their share of each block.

use crate::{
	cursor::{Census, Cursor, Stage, Sums},
	register::Frame,
	Ballot, Ballots, Config, Drafts, HooksWeightInfo, JobId, JobOf, Jobs, Nodes, Note, Overrides,
	Pallet, Paper, Participations, Ready, Task, LOG,
};
use alloc::{vec, vec::Vec};
use co3_primitives::{IssueId, SortedId};
use co3_tally::{Concentration, Register, Resolution, Support, SupportCount, Votes};
use frame_support::{
	traits::Get,
	weights::{Weight, WeightMeter},
};

/// How many notes of a count are freed in one step.
pub(crate) const CLEARED: u32 = 16;

/// How a count's turn ended.
pub(crate) enum End {
	/// There is nothing left to do.
	Done,
	/// It has to wait for ballots to be opened.
	Waiting,
	/// The share of the block is used up.
	Exhausted,
	/// What was left of it is less than one step takes.
	NoRoom,
}

/// What a step of a count came to.
pub(crate) enum Next {
	More,
	/// All that hangs on the frozen moment is noted.
	Noted,
	Wait,
	Done,
}

/// What was measured of the step that is next.
pub(crate) fn measured<VoterId, Costs: HooksWeightInfo>(cursor: &Cursor<VoterId>) -> Weight {
	// As many as an issue has initiatives.
	let number = cursor.positions.len() as u32;
	match cursor.stage {
		Stage::Beginning => Costs::count_begin(),
		Stage::Overrides { .. } => Costs::count_override(),
		Stage::Resolving(_) => Costs::count_delegation(),
		Stage::Noting { .. } | Stage::Ballots { .. } => Costs::count_ballot(),
		Stage::Supporters { .. } => Costs::count_supporter(),
		Stage::Settling { .. } => Costs::count_settle(number),
		Stage::Ranking { .. } => Costs::count_rank(number),
		Stage::Clearing { .. } => Costs::count_clear(),
		Stage::Admitting => Costs::count_admit(),
		Stage::GivingUp { .. } => Costs::count_give_up(),
	}
}

impl<T: Config> Pallet<T> {
	/// The most that counts take of a block.
	pub(crate) fn count_share() -> Weight {
		T::CountShare::get() * T::BlockWeights::get().max_block
	}

	/// Goes on with one count.
	pub(crate) fn take_turn(id: JobId, meter: &mut WeightMeter) -> End {
		let key = SortedId::from(id);
		let Some(mut job) = Jobs::<T>::get(key) else { return End::Done };
		job.begun.get_or_insert(frame_system::Pallet::<T>::block_number());
		let mut cursor = Self::cursor_of(id);
		let (mut frame, before) = (None, job.steps);
		let end = loop {
			if meter.try_consume(Self::price(&cursor)).is_err() {
				break if job.steps > before { End::Exhausted } else { End::NoRoom };
			}
			// Saturating: a step a nanosecond would take centuries.
			job.steps = job.steps.saturating_add(1);
			match Self::step(id, &job, &mut cursor, &mut frame) {
				Next::More => {}
				Next::Noted => Self::let_go(&mut job, cursor.census),
				Next::Wait => break End::Waiting,
				Next::Done => break End::Done,
			}
		};
		if matches!(end, End::Done) {
			Self::end_job(id, &job);
			return end;
		}
		if Self::keep_cursor(id, &cursor).is_err() {
			// Out of reach: see the bound.
			log::error!(target: LOG, "the cursor of count {id} is too large: it begins anew");
			let _ = Self::keep_cursor(id, &Cursor::anew(job.noted.is_some()));
		}
		if matches!(end, End::Waiting) {
			// The agenda wakes it. The write is within the price of the step that was not done.
			Ready::<T>::remove(job.task.queue(), key);
		}
		Jobs::<T>::insert(key, job);
		end
	}

	/// What the next step weighs at most.
	pub(crate) fn price(cursor: &Cursor<T::VoterId>) -> Weight {
		let step = measured::<_, T::HooksWeightInfo>(cursor);
		match cursor.stage {
			// The same ballot, person and note are read as to count a ballot, and no grades are: one note
			// is written. The last of these steps reads no ballot, and writes to let go of the moment.
			Stage::Noting { .. } => step.saturating_add(T::DbWeight::get().writes(1)),
			_ => step,
		}
	}

	/// One step of a count. The stage is left as it is to be stored.
	pub(crate) fn step(
		id: JobId,
		job: &JobOf<T>,
		cursor: &mut Cursor<T::VoterId>,
		frame: &mut Option<Frame<T>>,
	) -> Next {
		let stage = core::mem::replace(&mut cursor.stage, Stage::CLEARING);
		match stage {
			Stage::Clearing { after } => return Self::clear_nodes(id, job, cursor, frame, after),
			Stage::Admitting => {
				let more = Self::admit_next(job, cursor);
				cursor.stage = if more { Stage::Admitting } else { Stage::GivingUp { at: 0 } };
				return Next::More;
			}
			Stage::GivingUp { at } => {
				let Some((next, _)) = cursor.best.get(at as usize) else { return Next::Done };
				Self::give_up(job, *next);
				// Saturating: as many as an area has in admission, at most.
				cursor.stage = Stage::GivingUp { at: at.saturating_add(1) };
				return Next::More;
			}
			_ => {}
		}
		if frame.is_none() {
			let issue = job.issues.get(cursor.part as usize);
			*frame = issue.and_then(|issue| Frame::of(id, job, *issue));
		}
		// Without an issue there is nothing to count: the stage is to free what was noted.
		let Some(frame) = frame.as_mut() else { return Next::More };
		cursor.stage = match stage {
			Stage::Beginning => Self::begin_part(job, cursor, frame),
			Stage::Overrides { after } => Self::count_override(cursor, frame, after),
			Stage::Resolving(mut resolution) => {
				if resolution.step(frame) {
					Stage::Resolving(resolution)
				} else if frame.votes && Self::tick() < job.ballots_from {
					Stage::Noting { after: None }
				} else if frame.votes {
					Self::first_ballot(cursor)
				} else {
					let counts = vec![SupportCount::default(); cursor.positions.len()];
					Stage::Supporters { after: None, counts, participants: 0 }
				}
			}
			Stage::Noting { after } => match Self::note_ballot(frame, after) {
				Some(noted) => noted,
				None => {
					cursor.stage = Self::first_ballot(cursor);
					return Next::Noted;
				}
			},
			Stage::Supporters { after, counts, participants } => {
				Self::count_supporter(cursor, frame, after, counts, participants)
			}
			Stage::Settling { counts, participants } => {
				Self::support_counted(job, cursor, frame, counts, participants);
				Stage::CLEARING
			}
			Stage::Ballots { after, sums } => {
				if Self::tick() < job.ballots_from {
					cursor.stage = Stage::Ballots { after, sums };
					return Next::Wait;
				}
				Self::count_ballot(job, cursor, frame, after, sums)
			}
			Stage::Ranking { sums } => {
				Self::ballots_counted(job, cursor, frame, &sums);
				Stage::CLEARING
			}
			done @ (Stage::Clearing { .. } | Stage::Admitting | Stage::GivingUp { .. }) => done,
		};
		Next::More
	}

	/// Begins with one issue: what of it is counted.
	fn begin_part(
		job: &JobOf<T>,
		cursor: &mut Cursor<T::VoterId>,
		frame: &Frame<T>,
	) -> Stage<T::VoterId> {
		let admission = matches!(job.task, Task::Admission { .. });
		let settled = match job.task {
			// A count before this one has decided.
			Task::Admission { .. } => {
				frame.issue.accepted.is_some()
					|| frame.issue.closed.is_some_and(|closed| closed <= job.end)
			}
			_ => frame.issue.state.is_over(),
		};
		if settled {
			return Stage::CLEARING;
		}
		cursor.positions = Self::initiatives_of(frame.id, &frame.issue)
			.into_iter()
			.filter(|(_, initiative)| match frame.votes {
				true => initiative.admitted == Some(true),
				false => initiative.created < job.end && !initiative.was_revoked(job.end),
			})
			.map(|(number, initiative)| {
				(number, Self::draft_at(frame.id, number, initiative.drafts, job))
			})
			.collect();
		if let Some(census) = job.noted {
			cursor.census = census;
			return Self::first_ballot(cursor);
		}
		let (heads, weight) = job.populations.of(frame.issue.suffrage);
		cursor.census = Census { heads, weight };
		if admission {
			// What is different in one issue does not change how many an area has.
			return Stage::Resolving(Resolution::new());
		}
		Stage::Overrides { after: None }
	}

	/// Which draft of an initiative held at the frozen moment.
	fn draft_at(id: IssueId, number: u8, last: u16, job: &JobOf<T>) -> u16 {
		let key = SortedId::from(id);
		// Drafts are in the order of their blocks, and the first is as old as the initiative.
		let (mut held, mut after) = (1, last.saturating_add(1));
		while after.saturating_sub(held) > 1 {
			let middle = held.midpoint(after);
			let kept = Drafts::<T>::get((key, number, middle));
			if kept.is_some_and(|kept| kept.at <= job.freeze.block) {
				held = middle;
			} else {
				after = middle;
			}
		}
		held
	}

	/// Adds up one person for whom something was different.
	fn count_override(
		cursor: &mut Cursor<T::VoterId>,
		frame: &Frame<T>,
		after: Option<T::VoterId>,
	) -> Stage<T::VoterId> {
		let key = SortedId::from(frame.id);
		let next = match after {
			None => Overrides::<T>::iter_key_prefix(key).next(),
			Some(after) => {
				let from = Overrides::<T>::hashed_key_for(key, after);
				Overrides::<T>::iter_key_prefix_from(key, from).next()
			}
		};
		let Some(member) = next else { return Stage::Resolving(Resolution::new()) };
		if let Some(different) = frame.override_of(&member) {
			let before = frame.entitlement(&member, None).weight();
			let with = frame.entitlement(&member, Some(different)).weight();
			let census = &mut cursor.census;
			// Saturating, all of them: whoever had a part was counted, and there are fewer people and
			// less weight than the types hold.
			if let Some(weight) = before {
				census.heads = census.heads.saturating_sub(1);
				census.weight = census.weight.saturating_sub(weight.into());
			}
			if let Some(weight) = with {
				census.heads = census.heads.saturating_add(1);
				census.weight = census.weight.saturating_add(weight.into());
			}
		}
		Stage::Overrides { after: Some(member) }
	}

	/// Adds up what one person supported.
	fn count_supporter(
		cursor: &Cursor<T::VoterId>,
		frame: &Frame<T>,
		after: Option<T::VoterId>,
		mut counts: Vec<SupportCount>,
		mut participants: u64,
	) -> Stage<T::VoterId> {
		let key = SortedId::from(frame.id);
		let next = match after {
			None => Participations::<T>::iter_prefix(key).next(),
			Some(after) => {
				let from = Participations::<T>::hashed_key_for(key, after);
				Participations::<T>::iter_prefix_from(key, from).next()
			}
		};
		let Some((member, record)) = next else {
			return Stage::Settling { counts, participants };
		};
		let then = record.at(frame.freeze.block).filter(|then| then.interested);
		if let Some((then, own)) = then.zip(frame.weight(&member)) {
			// Saturating, both: there are fewer people and less weight than the types hold.
			participants = participants.saturating_add(1);
			let weight = frame.node(member).received.saturating_add(own.into());
			for ((number, draft), count) in cursor.positions.iter().zip(&mut counts) {
				if let Some(support) = then.support(*number) {
					let informed = support.draft == *draft;
					let satisfied = support.critical == 0;
					count.add(Support { informed, satisfied }, weight);
				}
			}
		}
		Stage::Supporters { after: Some(member), counts, participants }
	}

	/// Notes what one more ballot weighs by itself. None once all are noted.
	fn note_ballot(frame: &Frame<T>, after: Option<T::VoterId>) -> Option<Stage<T::VoterId>> {
		let (member, ballot) = Self::next_ballot(frame.id, after)?;
		if ballot.as_of(frame.tick).is_some_and(Paper::acts) {
			frame.note_weight(&member);
		}
		Some(Stage::Noting { after: Some(member) })
	}

	/// The ballot after that of `after`.
	fn next_ballot(id: IssueId, after: Option<T::VoterId>) -> Option<(T::VoterId, Ballot)> {
		let key = SortedId::from(id);
		match after {
			None => Ballots::<T>::iter_prefix(key).next(),
			Some(after) => {
				let from = Ballots::<T>::hashed_key_for(key, after);
				Ballots::<T>::iter_prefix_from(key, from).next()
			}
		}
	}

	/// Where the ballots begin to be added up.
	fn first_ballot(cursor: &Cursor<T::VoterId>) -> Stage<T::VoterId> {
		// Out of reach: an issue has far fewer initiatives than a table holds.
		Self::no_sums(cursor.positions.len())
			.map_or(Stage::CLEARING, |sums| Stage::Ballots { after: None, sums })
	}

	/// What no ballot at all says.
	pub(crate) fn no_sums(initiatives: usize) -> Option<Sums> {
		let votes = Votes::new(initiatives).ok()?;
		Some(Sums { votes, concentration: Concentration::default(), unopened: 0 })
	}

	/// Adds up one ballot.
	fn count_ballot(
		job: &JobOf<T>,
		cursor: &Cursor<T::VoterId>,
		frame: &Frame<T>,
		after: Option<T::VoterId>,
		mut sums: Sums,
	) -> Stage<T::VoterId> {
		let Some((member, ballot)) = Self::next_ballot(frame.id, after) else {
			return Stage::Ranking { sums };
		};
		let Note { node, own } = frame.note(&member);
		// What they weighed at a moment that is gone is noted.
		let own = if job.noted.is_some() { own } else { frame.weight(&member) };
		let paper = ballot.as_of(frame.tick).filter(|paper| paper.acts());
		if let Some((paper, own)) = paper.zip(own) {
			// Saturating, all of them: there are fewer people and less weight than the types hold.
			let weight = node.received.saturating_add(own.into());
			if matches!(paper, Paper::Sealed(_)) {
				sums.unopened = sums.unopened.saturating_add(1);
			}
			let grades = paper.grades().iter().filter_map(|(number, grade)| {
				// What did not reach the quorum is not voted on, whatever was said before.
				let at = cursor.positions.iter().position(|(known, _)| known == number)?;
				Some((at, i32::from(*grade)))
			});
			let counted = co3_tally::Ballot::graded(cursor.positions.len(), grades)
				.and_then(|ballot| sums.votes.add(&ballot, weight));
			match counted {
				Ok(()) => sums.concentration.add(own, node.received, node.depth),
				Err(error) => log::error!(target: LOG, "a ballot was not counted: {error:?}"),
			}
		}
		Stage::Ballots { after: Some(member), sums }
	}

	/// Frees some of what the delegations of one issue took, and goes on to the next.
	fn clear_nodes(
		id: JobId,
		job: &JobOf<T>,
		cursor: &mut Cursor<T::VoterId>,
		frame: &mut Option<Frame<T>>,
		after: Option<T::VoterId>,
	) -> Next {
		let key = SortedId::from(id);
		// From where it stopped: in one block, what has just been freed would be passed over each time.
		let members: Vec<_> = match after {
			None => Nodes::<T>::iter_key_prefix(key).take(CLEARED as usize).collect(),
			Some(after) => {
				let from = Nodes::<T>::hashed_key_for(key, after);
				Nodes::<T>::iter_key_prefix_from(key, from).take(CLEARED as usize).collect()
			}
		};
		for member in &members {
			Nodes::<T>::remove(key, member);
		}
		if let Some(last) = members.last() {
			cursor.stage = Stage::Clearing { after: Some(*last) };
			return Next::More;
		}
		*frame = None;
		if core::mem::take(&mut cursor.anew) {
			*cursor = Cursor::new();
			return Next::More;
		}
		// Saturating: far fewer issues than that.
		cursor.part = cursor.part.saturating_add(1);
		if (cursor.part as usize) < job.issues.len() {
			cursor.stage = Stage::Beginning;
			return Next::More;
		}
		match job.task {
			Task::Admission { .. } => {
				cursor.stage = Stage::Admitting;
				Next::More
			}
			_ => Next::Done,
		}
	}
}
