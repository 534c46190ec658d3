// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is due at which tick.

use crate::{
	freezing::Precedence, Agenda, Config, JobId, NextDue, Pallet, Postponed, Task, Tick,
	MAX_INITIATIVES,
};
use alloc::vec::Vec;
use co3_primitives::{AreaId, IssueId, SortedId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	traits::{ConstU32, Get},
	BoundedVec,
};
use scale_info::TypeInfo;

/// How many things are due at one tick. One more is due at the next tick of the grid.
pub const MAX_DUE: u32 = 32;

/// Something that is due.
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
pub enum Item {
	/// The issues of an area that seek admission are counted.
	Check(AreaId),
	/// An issue has sought admission for as long as it can.
	Admission(IssueId),
	/// The discussion of an issue ends.
	Discussion(IssueId),
	/// The verification of an issue ends.
	Verification(IssueId),
	/// The confirmation period of a vote begins.
	Confirmation(IssueId),
	/// The vote about an issue closes.
	Voting(IssueId),
	/// All initiatives of an issue were revoked long enough ago.
	Abandoned(IssueId),
	/// Sealed ballots can no longer be opened: the count that waits for that goes on.
	Revealing(JobId),
}

impl Item {
	/// What is counted as of then.
	pub(crate) const fn task(self) -> Option<Task> {
		match self {
			Self::Discussion(id) => Some(Task::Discussion(id)),
			Self::Verification(id) => Some(Task::Quorum(id)),
			Self::Confirmation(id) => Some(Task::Confirmation(id)),
			Self::Voting(id) => Some(Task::Vote(id)),
			_ => None,
		}
	}

	/// Who goes first where moments are scarce.
	fn precedence(self) -> Precedence {
		self.task().map_or(Precedence::Others, Task::precedence)
	}
}

/// What is due at one tick.
pub type Slot = BoundedVec<Item, ConstU32<MAX_DUE>>;

impl<T: Config> Pallet<T> {
	/// Puts `item` on the agenda for the first tick of the grid from `at` on that has room, and
	/// returns it. Nothing is frozen when ballots can no longer be opened: any tick will do for that.
	pub(crate) fn schedule(item: Item, at: Tick) -> Tick {
		let fits = |tick| match item {
			Item::Revealing(_) => tick,
			_ => Self::on_grid(tick),
		};
		let mut tick = fits(at);
		// As many slots as all that can be on the agenda fills: of each open issue the end of its phase, its
		// confirmation period, a count of its area that is due and one that was asked for, and no more ends
		// after revocations than it has initiatives.
		let items = T::MaxOpenIssues::get().saturating_mul(MAX_INITIATIVES.saturating_add(4));
		let slots = items.div_ceil(MAX_DUE).saturating_add(1);
		for _ in 0..slots {
			let key = SortedId::from(tick);
			let mut slot = Agenda::<T>::get(key);
			if slot.try_push(item).is_ok() {
				Agenda::<T>::insert(key, slot);
				break;
			}
			// Saturating: as for the grid.
			tick = fits(tick.saturating_add(1));
		}
		NextDue::<T>::mutate(|next| *next = Some(next.map_or(tick, |next| next.min(tick))));
		tick
	}

	/// The first tick on the agenda.
	fn first_slot() -> Option<Tick> {
		// Keys sort as ticks do.
		Agenda::<T>::iter_keys().next().map(SortedId::id)
	}

	/// Does what is due at `tick`, and what has waited for a moment to freeze as far as there are any
	/// again. How many things that were: no more than fit a slot.
	pub(crate) fn attend(tick: Tick) -> u32 {
		if NextDue::<T>::get().is_none_or(|due| due > tick) {
			return 0;
		}
		let mut done = 0;
		if let Some(due) = Self::first_slot().filter(|due| *due <= tick) {
			let slot = Agenda::<T>::take(SortedId::from(due));
			for item in &slot {
				if !Self::attend_to(*item, due) {
					Postponed::<T>::insert(item.precedence(), item, due);
				}
			}
			done = slot.len() as u32;
		}
		// Saturating, both: as many as a slot holds.
		done = done.saturating_add(Self::attend_late(MAX_DUE.saturating_sub(done)));
		// Whatever waits is due in every block.
		let waits = Postponed::<T>::iter_keys().next().map(|_| tick);
		NextDue::<T>::set(waits.or_else(Self::first_slot));
		done
	}

	/// Does up to `most` of the things that wait for a moment to freeze. How many that were.
	fn attend_late(most: u32) -> u32 {
		let first = Postponed::<T>::iter_keys().next();
		if !first.is_some_and(|(precedence, _)| Self::can_freeze(precedence)) {
			return 0;
		}
		let late: Vec<_> = Postponed::<T>::iter().take(most as usize).collect();
		let mut done = 0u32;
		for (precedence, item, due) in late {
			if !Self::attend_to(item, due) {
				break;
			}
			Postponed::<T>::remove(precedence, item);
			// Saturating: as many as a slot holds.
			done = done.saturating_add(1);
		}
		done
	}
}
