// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is over leaves the state. The result stays, and so do the issue, its initiatives and their drafts.

use crate::{
	Areas, Ballots, Begun, Config, Error, Event, Initiators, Issues, Jobs, Opinions, Overrides,
	OverridesIn, Pallet, Participations, Suggestions,
};
use co3_primitives::{Engagements, IssueId, SortedId};
use frame_support::{ensure, pallet_prelude::DispatchError, traits::Get};

/// Takes entries as long as some are left to take, and counts them.
fn clear<Entry>(
	entries: impl Iterator<Item = Entry>,
	left: &mut u32,
	mut release: impl FnMut(Entry),
) {
	for entry in entries.take(*left as usize) {
		release(entry);
		// Saturating: no more than were left.
		*left = left.saturating_sub(1);
	}
}

impl<T: Config> Pallet<T> {
	/// See [`Pallet::clear`]. Returns how many records it cleared.
	pub(crate) fn do_clear(id: IssueId, limit: u32) -> Result<u32, DispatchError> {
		ensure!((1..=T::MaxCleared::get()).contains(&limit), Error::<T>::LimitOutOfRange);
		let mut issue = Self::issue_of(id)?;
		ensure!(!issue.cleared, Error::<T>::NothingToClear);
		let over = issue.over.ok_or(Error::<T>::StillOpen)?;
		// Saturating: later than can be reached is too early.
		let until = over.saturating_add(T::Retention::get());
		ensure!(Self::tick() >= until, Error::<T>::TooEarly);
		let check = Areas::<T>::get(issue.area).and_then(|area| area.last_check);
		let counts = [issue.last_count, check.map(|(_, job)| job)];
		let counted = |job: &u64| Jobs::<T>::contains_key(SortedId::from(*job));
		ensure!(!counts.iter().flatten().any(counted), Error::<T>::StillCounted);

		let (key, mut left) = (SortedId::from(id), limit);
		clear(Ballots::<T>::drain_prefix(key), &mut left, |(voter, _)| {
			if !Participations::<T>::contains_key(key, voter) {
				Self::leave(&voter);
			}
		});
		// Whoever has a ballot left is part of the issue until it goes.
		if left > 0 {
			clear(Participations::<T>::drain_prefix(key), &mut left, |(voter, _)| {
				Self::leave(&voter);
			});
		}
		clear(Opinions::<T>::drain_prefix(key), &mut left, |_| ());
		clear(Begun::<T>::drain_prefix(key), &mut left, |_| ());
		clear(Overrides::<T>::drain_prefix(key), &mut left, |_| ());
		clear(Suggestions::<T>::drain_prefix((key,)), &mut left, |_| ());
		clear(Initiators::<T>::drain_prefix((key,)), &mut left, |_| ());
		if left > 0 {
			Self::drop_actions(id, &issue);
			OverridesIn::<T>::remove(key);
			issue.cleared = true;
			Issues::<T>::insert(key, issue);
			Self::deposit_event(Event::Cleared { issue: id });
		}
		// Saturating: no more than asked for is left.
		Ok(limit.saturating_sub(left))
	}

	/// An issue is over for somebody.
	fn leave(voter: &T::VoterId) {
		T::Engagements::disengage(voter);
		Self::forget_spent(voter);
	}
}
