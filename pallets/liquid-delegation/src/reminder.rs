// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Whoever has let somebody decide is told some time before that ends.
//!
//! One entry for each truster and unit, for the next of their rows of which they are to be told: a change
//! moves one entry, however many rows there are, and no entry outlives its row.

use crate::{
	Config, Event, HooksWeightInfo, NextReminder, Pallet, Reminders, Row, RowsOf, Tick, Trusters,
};
use co3_primitives::{Electorate, SortedId, TerritoryId};
use frame_support::{traits::Get, weights::WeightMeter};

/// How many trusters are reminded in one block at most: a million in little more than two days, and each
/// block's together weigh a small part of what counts have of it.
pub(crate) const REMINDED: u32 = 16;

impl<T: Config> Pallet<T> {
	/// When the truster of a row is to be told that it ends.
	pub(crate) fn reminder_of(row: &Row<T::VoterId>) -> Tick {
		// Saturating: what ends before the notice is over was said after it had begun.
		row.until.saturating_sub(T::ReminderBefore::get())
	}

	/// The first reminder from `from` on of what is said in these rows.
	fn first_reminder(rows: &RowsOf<T>, from: Tick) -> Option<Tick> {
		rows.iter().map(|(_, row)| Self::reminder_of(&row)).filter(|due| *due >= from).min()
	}

	/// Keeps the entry of a truster who says something else. What is said for a shorter time than the
	/// notice needs no reminder.
	pub(crate) fn schedule_reminder(unit: TerritoryId, truster: T::VoterId, rows: &RowsOf<T>) {
		let planned = NextReminder::<T>::get(unit, truster);
		// Saturating: a tick that is never reached stays one.
		let next = Self::tick().saturating_add(1);
		// What is due and was not yet told still is to be.
		let from = planned.map_or(next, |at| at.min(next));
		Self::plan_reminder(unit, truster, planned, Self::first_reminder(rows, from));
	}

	/// Moves the entry of a truster.
	pub(crate) fn plan_reminder(
		unit: TerritoryId,
		truster: T::VoterId,
		planned: Option<Tick>,
		at: Option<Tick>,
	) {
		if planned == at {
			return;
		}
		if let Some(planned) = planned {
			Reminders::<T>::remove(SortedId::from(planned), (unit, truster));
		}
		if let Some(at) = at {
			Reminders::<T>::insert(SortedId::from(at), (unit, truster), ());
		}
		NextReminder::<T>::set(unit, truster, at);
	}

	/// Reminds whoever is to be reminded, the longest due first, as far as the meter allows.
	pub(crate) fn remind_due(meter: &mut WeightMeter) {
		if meter.try_consume(T::HooksWeightInfo::remind_idle()).is_err() {
			return;
		}
		let now = Self::tick();
		// Keys sort as ticks do.
		let due = Reminders::<T>::iter_keys()
			.take_while(|(at, _)| at.id() <= now)
			.take(REMINDED as usize);
		// Entries go, and others come behind `now`: the next key is still the next.
		for (at, (unit, truster)) in due {
			if meter.try_consume(T::HooksWeightInfo::remind()).is_err() {
				return;
			}
			Self::remind(unit, truster, at.id(), now);
		}
	}

	/// Tells one truster all that they are to be told by now, in one unit.
	fn remind(unit: TerritoryId, truster: T::VoterId, at: Tick, now: Tick) {
		let record = Trusters::<T>::get(unit, truster);
		let rows = record.get();
		// Nobody tells those who have left; should they return, their later rows are still told of.
		if T::Electorate::voter(&truster).is_some() {
			for (scope, row) in rows.iter() {
				let due = (at..=now).contains(&Self::reminder_of(&row));
				if due && Self::stands(scope, &row, now) {
					let Row { to, until } = row;
					Self::deposit_event(Event::DelegationEnding {
						unit,
						truster,
						scope,
						to,
						until,
					});
				}
			}
		}
		// Saturating: a tick that is never reached stays one.
		let next = Self::first_reminder(rows, now.saturating_add(1));
		Self::plan_reminder(unit, truster, Some(at), next);
	}
}
