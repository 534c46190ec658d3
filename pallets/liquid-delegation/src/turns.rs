// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Which count goes on next.
//!
//! Counts stand in two rows. What is counted once in an issue's life goes before the checks of areas,
//! which come again as often as anyone asks; and checks go first in one block of each round, so that they
//! come to an end however many votes there are.

use crate::{counting::End, Config, HooksWeightInfo, JobId, Pallet, Ready, Task, Turn};
use alloc::vec::Vec;
use co3_primitives::SortedId;
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::weights::WeightMeter;
use scale_info::TypeInfo;

/// How many counts have a turn in one block.
const MAX_TURNS: usize = 8;
/// How many blocks there are in a round. In the last one checks go first, in the others votes.
pub(crate) const ROUND: u8 = 4;

/// A row in which counts wait for their turn.
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
pub enum Queue {
	/// Counts about one issue: its ballots, and what they have to wait for, the quorum and the record of
	/// the discussion.
	Votes,
	/// Counts of what seeks admission.
	Checks,
}

impl Task {
	/// In which row it stands. Counts that wait for each other stand in the same one.
	pub(crate) const fn queue(self) -> Queue {
		match self {
			Self::Admission { .. } => Queue::Checks,
			Self::Discussion(_) | Self::Quorum(_) | Self::Confirmation(_) | Self::Vote(_) => {
				Queue::Votes
			}
		}
	}
}

/// Whose turn is next.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct NextTurns {
	/// From which count on, in the row of votes.
	pub votes: JobId,
	/// From which count on, in the row of checks.
	pub checks: JobId,
	/// How many blocks of the round are over.
	pub round: u8,
}

impl NextTurns {
	/// Which row goes first in the next block. The other one has what that leaves.
	pub(crate) fn order(&self) -> [Queue; 2] {
		// Saturating: a round has some blocks.
		match self.round < ROUND.saturating_sub(1) {
			true => [Queue::Votes, Queue::Checks],
			false => [Queue::Checks, Queue::Votes],
		}
	}

	/// From which count on the next turn of a row is given.
	pub(crate) fn of(&mut self, queue: Queue) -> &mut JobId {
		match queue {
			Queue::Votes => &mut self.votes,
			Queue::Checks => &mut self.checks,
		}
	}

	/// One more block was given away.
	fn pass(&mut self) {
		// Saturating: below the length of a round.
		self.round = self.round.saturating_add(1) % ROUND;
	}
}

impl<T: Config> Pallet<T> {
	/// Goes on with counts as far as the meter allows.
	pub(crate) fn count(meter: &mut WeightMeter) {
		let before = Turn::<T>::get();
		let mut turns = before;
		Self::give_turns(&mut turns, meter);
		if turns != before {
			Turn::<T>::put(turns);
		}
	}

	fn give_turns(turns: &mut NextTurns, meter: &mut WeightMeter) {
		let (idle, turn) = (T::HooksWeightInfo::count_idle(), T::HooksWeightInfo::count_turn());
		if meter.try_consume(idle).is_err() {
			return;
		}
		let mut seen = Vec::new();
		for queue in turns.order() {
			while seen.len() < MAX_TURNS {
				let next = Self::next_job(queue, *turns.of(queue));
				let Some(id) = next.filter(|id| !seen.contains(id)) else { break };
				if meter.try_consume(turn).is_err() {
					return;
				}
				if seen.is_empty() {
					turns.pass();
				}
				seen.push(id);
				let end = Self::take_turn(id, meter);
				// The next one goes first in the next block, but if others left nothing to this one.
				let crowded = matches!(end, End::NoRoom) && seen.len() > 1;
				*turns.of(queue) = if crowded { id } else { id.saturating_add(1) };
				if matches!(end, End::Exhausted | End::NoRoom) {
					return;
				}
			}
		}
	}

	/// Whose turn it is in a row, of those that can go on, from the count `from` on.
	pub(crate) fn next_job(queue: Queue, from: JobId) -> Option<JobId> {
		let from = SortedId::from(from);
		if Ready::<T>::contains_key(queue, from) {
			return Some(from.id());
		}
		let behind = Ready::<T>::hashed_key_for(queue, from);
		let after = Ready::<T>::iter_key_prefix_from(queue, behind).next();
		after.or_else(|| Ready::<T>::iter_key_prefix(queue).next()).map(SortedId::id)
	}
}
