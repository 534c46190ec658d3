// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is due at which tick.

use crate::{Agenda, Config, NextDue, Pallet, Tick, MAX_INITIATIVES};
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
	/// The vote about an issue closes.
	Voting(IssueId),
	/// All initiatives of an issue were revoked long enough ago.
	Abandoned(IssueId),
}

/// What is due at one tick.
pub type Slot = BoundedVec<Item, ConstU32<MAX_DUE>>;

impl<T: Config> Pallet<T> {
	/// Puts `item` on the agenda for the first tick of the grid from `at` on that has room, and
	/// returns it.
	pub(crate) fn schedule(item: Item, at: Tick) -> Tick {
		let mut tick = Self::on_grid(at);
		// As many slots as all that can be on the agenda fills: of each open issue the end of its phase, a
		// count of its area that is due and one that was asked for, and no more ends after revocations
		// than it has initiatives.
		let items = T::MaxOpenIssues::get().saturating_mul(MAX_INITIATIVES.saturating_add(3));
		let slots = items.div_ceil(MAX_DUE).saturating_add(1);
		for _ in 0..slots {
			let key = SortedId::from(tick);
			let mut slot = Agenda::<T>::get(key);
			if slot.try_push(item).is_ok() {
				Agenda::<T>::insert(key, slot);
				break;
			}
			// Saturating: as for the grid.
			tick = Self::on_grid(tick.saturating_add(1));
		}
		NextDue::<T>::mutate(|next| *next = Some(next.map_or(tick, |next| next.min(tick))));
		tick
	}

	/// What has been due the longest by `tick`, if anything.
	pub(crate) fn take_due(tick: Tick) -> Option<(Tick, Slot)> {
		let due = NextDue::<T>::get().filter(|due| *due <= tick)?;
		let slot = Agenda::<T>::take(SortedId::from(due));
		// Keys sort as ticks do.
		NextDue::<T>::set(Agenda::<T>::iter_keys().next().map(SortedId::id));
		Some((due, slot))
	}

	/// Puts back what could not be done yet.
	pub(crate) fn put_back(due: Tick, slot: Slot) {
		Agenda::<T>::insert(SortedId::from(due), slot);
		NextDue::<T>::put(due);
	}
}
