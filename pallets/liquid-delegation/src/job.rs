// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Counts that are under way. Each is about one frozen moment, goes on for as many blocks as it takes,
//! and takes turns with the others.

use crate::{
	agenda::Item, area::MAX_IN_ADMISSION, cursor::Census, freezing::Precedence, Areas, Config,
	Cursors, InAdmission, IssueOf, JobOf, Jobs, NextJob, Pallet, Policy, Populations, Publicity,
	Ready, Suffrage, Tick, Units,
};
use co3_primitives::{AreaId, Freeze, IssueId, SortedId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
use scale_info::TypeInfo;

/// The number of a count.
pub type JobId = u64;

/// The most bytes of a count's cursor: a table of all initiatives a ballot can hold takes 18 KiB, and the
/// 7,872 classes of all weights that there are, of 28 bytes each, 216 KiB.
pub const MAX_CURSOR: u32 = 256 * 1024;

/// What is counted, and what for.
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
pub enum Task {
	/// The supporters of all issues of an area that seek admission: which are admitted.
	Admission {
		/// The area.
		area: AreaId,
		/// Its version.
		version: u32,
	},
	/// The supporters at the end of a discussion, for the record.
	Discussion(IssueId),
	/// The supporters at the end of a verification: which initiatives are voted on.
	Quorum(IssueId),
	/// The ballots when a confirmation period begins: what leads then.
	Confirmation(IssueId),
	/// The ballots.
	Vote(IssueId),
}

impl Task {
	/// Whether it goes first where moments are scarce.
	pub(crate) const fn precedence(self) -> Precedence {
		match self {
			Self::Quorum(_) | Self::Confirmation(_) | Self::Vote(_) => Precedence::Votes,
			Self::Admission { .. } | Self::Discussion(_) => Precedence::Others,
		}
	}
}

/// A count.
#[derive(
	Clone, Debug, Decode, DecodeWithMemTracking, Encode, Eq, MaxEncodedLen, PartialEq, TypeInfo,
)]
pub struct Job<BlockNumber> {
	/// What is counted.
	pub task: Task,
	/// The issues that it is about.
	pub issues: BoundedVec<IssueId, ConstU32<MAX_IN_ADMISSION>>,
	/// The tick that the counted phase ended with, or the confirmation period began.
	pub end: Tick,
	/// The moment as of which everything is counted.
	pub freeze: Freeze<BlockNumber>,
	/// How many lived in the unit at that moment.
	pub populations: Populations,
	/// Who had a vote in the unit.
	pub suffrage: Suffrage,
	/// The count that must be over first.
	pub after: Option<JobId>,
	/// The count that can begin once this one is over. There is one at most: counts about one issue, and
	/// about one area, stand in a line.
	pub then: Option<JobId>,
	/// From which tick on ballots can be looked at.
	pub ballots_from: Tick,
	/// How many could take part, once all that hangs on the frozen moment is noted. From then on the
	/// count no longer needs it.
	pub noted: Option<Census>,
	/// In which block the moment was frozen.
	pub queued: BlockNumber,
	/// In which block the count began.
	pub begun: Option<BlockNumber>,
	/// How many steps have been done.
	pub steps: u64,
}

impl<BlockNumber> Job<BlockNumber> {
	/// The last tick of the counted phase, as which delegations run out.
	pub(crate) fn frozen_tick(&self) -> Tick {
		// Saturating: nothing ends with the first tick.
		self.end.saturating_sub(1)
	}
}

/// An encoded cursor.
pub type CursorBytes = BoundedVec<u8, ConstU32<MAX_CURSOR>>;

impl<T: Config> Pallet<T> {
	/// Begins a count about an issue as of the end of a phase, or of the voting before a confirmation
	/// period, with tick `end`. Whether a moment could be frozen for it.
	pub(crate) fn begin_count(
		id: IssueId,
		task: Task,
		issue: &mut IssueOf<T>,
		policy: &Policy,
		end: Tick,
	) -> bool {
		let Some(freeze) = Self::freeze(task.precedence()) else { return false };
		let reveal = match (task, policy.publicity) {
			(Task::Vote(_), Publicity::HiddenUntilClose) => policy.times.reveal,
			_ => 0,
		};
		let job = Job {
			task,
			// One fits.
			issues: BoundedVec::truncate_from(alloc::vec![id]),
			end,
			freeze,
			populations: Self::populations(issue.unit),
			suffrage: issue.suffrage,
			after: issue.last_count,
			then: None,
			// Saturating: a tick that is never reached stays one.
			ballots_from: end.saturating_add(reveal),
			noted: None,
			queued: frame_system::Pallet::<T>::block_number(),
			begun: None,
			steps: 0,
		};
		let from = job.ballots_from;
		let count = Self::put_job(job);
		if from > end {
			Self::schedule(Item::Revealing(count), from);
		}
		issue.last_count = Some(count);
		true
	}

	/// Begins to count what seeks admission in an area, as of `end`, unless that has begun. Whether a
	/// moment could be frozen for it.
	pub(crate) fn begin_check(id: AreaId, end: Tick) -> bool {
		let Some(mut area) = Areas::<T>::get(id) else { return true };
		if area.last_check.is_some_and(|(tick, _)| tick >= end) {
			return true;
		}
		let task = Task::Admission { area: id, version: area.version };
		let Some(freeze) = Self::freeze(task.precedence()) else { return false };
		let job = Job {
			task,
			issues: InAdmission::<T>::get(id),
			end,
			freeze,
			populations: Self::populations(area.unit),
			suffrage: Units::<T>::get(area.unit).map(|unit| unit.suffrage).unwrap_or_default(),
			after: area.last_check.map(|(_, job)| job),
			then: None,
			ballots_from: end,
			noted: None,
			queued: frame_system::Pallet::<T>::block_number(),
			begun: None,
			steps: 0,
		};
		area.last_check = Some((end, Self::put_job(job)));
		// Saturating: as many as moments are frozen, at most.
		area.checks = area.checks.saturating_add(1);
		Areas::<T>::insert(id, area);
		true
	}

	/// Stores a count. It stands in line where another one comes first.
	pub(crate) fn put_job(job: JobOf<T>) -> JobId {
		let id = NextJob::<T>::mutate(|next| {
			let id = *next;
			// Saturating: one a block would take longer than there is time.
			*next = id.saturating_add(1);
			id
		});
		let key = SortedId::from(id);
		let first = job.after.map(SortedId::from);
		match first.and_then(|first| Some((first, Jobs::<T>::get(first)?))) {
			Some((first, before)) => Jobs::<T>::insert(first, Job { then: Some(id), ..before }),
			None => Ready::<T>::insert(job.task.queue(), key, ()),
		}
		Jobs::<T>::insert(key, job);
		id
	}

	/// Lets a count that has waited go on, unless another one comes first.
	pub(crate) fn wake(id: JobId) {
		let key = SortedId::from(id);
		let Some(job) = Jobs::<T>::get(key) else { return };
		if !job.after.is_some_and(|before| Jobs::<T>::contains_key(SortedId::from(before))) {
			Ready::<T>::insert(job.task.queue(), key, ());
		}
	}

	/// All that hangs on the moment of a count is noted: lets go of it.
	pub(crate) fn let_go(job: &mut JobOf<T>, census: Census) {
		job.noted = Some(census);
		Self::release(&job.freeze);
	}

	/// Ends a count, and lets go of its moment. Whoever stands in line behind it goes on.
	pub(crate) fn end_job(id: JobId, job: &JobOf<T>) {
		let key = SortedId::from(id);
		Jobs::<T>::remove(key);
		Cursors::<T>::remove(key);
		Ready::<T>::remove(job.task.queue(), key);
		if job.noted.is_none() {
			Self::release(&job.freeze);
		}
		if let Some(next) = job.then {
			Self::wake(next);
		}
		if let Task::Admission { area, .. } = job.task {
			Areas::<T>::mutate(area, |area| {
				if let Some(area) = area {
					// Saturating: it was counted when it began.
					area.checks = area.checks.saturating_sub(1);
				}
			});
		}
	}
}
