// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is due at which tick.

use crate::{Agenda, Config, JobId, NextDue, Pallet, Tick};
use co3_primitives::{AreaId, IssueId, SortedId};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::ConstU32, BoundedVec};
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

/// What is due at one tick.
pub type Slot = BoundedVec<Item, ConstU32<MAX_DUE>>;

impl<T: Config> Pallet<T> {
	/// Puts `item` on the agenda for the first tick of the grid from `at` on that has room, and
	/// returns it. Nothing is frozen when ballots can no longer be opened: any tick will do for that. What
	/// should have ended by now, where a count was long in telling that it had begun, ends next.
	pub(crate) fn schedule(item: Item, at: Tick) -> Tick {
		let fits = |tick| match item {
			Item::Revealing(_) => tick,
			_ => Self::on_grid(tick),
		};
		// Saturating, twice: as for the grid.
		let mut tick = fits(at.max(Self::tick().saturating_add(1)));
		// One read for each line that is full, and none is but by what is on the agenda: of each open issue the
		// end of its phase, its confirmation period, two counts of its area, and of revoked initiatives; and
		// of issues that are over what they had left there. So there is always a line with room.
		loop {
			let key = SortedId::from(tick);
			let mut slot = Agenda::<T>::get(key);
			if slot.try_push(item).is_ok() {
				Agenda::<T>::insert(key, slot);
				break;
			}
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

	/// Does what is due at `tick`. How many things that were: no more than fit a slot.
	pub(crate) fn attend(tick: Tick) -> u32 {
		// That is now: no block passes over a tick, and nothing is scheduled for one that is over.
		let Some(due) = NextDue::<T>::get().filter(|due| *due <= tick) else { return 0 };
		let slot = Agenda::<T>::take(SortedId::from(due));
		for item in &slot {
			Self::attend_to(*item, due);
		}
		NextDue::<T>::set(Self::first_slot());
		slot.len() as u32
	}
}
