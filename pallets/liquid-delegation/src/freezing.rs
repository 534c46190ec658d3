// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Frozen moments, and who still needs them.

use crate::{BlockNumberFor, Config, Frozen, NextDue, Pallet, Suffrage};
use co3_primitives::{
	Electorate, Freeze, Freezes, Group, PendingFreezes, TerritoryId, MAX_FREEZES,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{traits::UnixTime, BoundedVec};
use scale_info::TypeInfo;
use sp_runtime::traits::Saturating;

/// A frozen moment and how many counts need it.
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
pub struct Held<BlockNumber> {
	/// The moment.
	pub freeze: Freeze<BlockNumber>,
	/// How many counts.
	pub counts: u32,
}

/// Who goes first where moments are scarce.
#[derive(Clone, Copy)]
pub(crate) enum Precedence {
	/// What votes are decided by: which initiatives are voted on, and the ballots.
	Votes,
	/// Counts of what seeks admission, and the record of a discussion.
	Others,
}

impl Precedence {
	/// How many moments can be held, this one among them, for one to be frozen. Since others leave one half
	/// alone, they never hold more than the other, however many there are: only votes can extend votes, and
	/// of these each holds a few moments, which its own counts let go of.
	const fn most(self) -> u32 {
		match self {
			Self::Votes => MAX_FREEZES,
			Self::Others => MAX_FREEZES / 2,
		}
	}
}

/// How many lived in a unit at a frozen moment, by group in the order of [`Group::ALL`]: how many
/// people, and the sum of their weights.
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
pub struct Populations(pub [(u64, u64); Group::ALL.len()]);

impl Populations {
	/// Those who have a vote by `suffrage` together.
	pub fn of(&self, suffrage: Suffrage) -> (u64, u128) {
		Group::ALL
			.into_iter()
			.zip(self.0)
			.filter(|(group, _)| suffrage.includes(*group))
			// Saturating: there are fewer people than that; twelve weights of 64 bits fit.
			.fold((0, 0), |(heads, weight), (_, (more, much))| {
				(heads.saturating_add(more), weight.saturating_add(u128::from(much)))
			})
	}
}

impl<T: Config> Pallet<T> {
	/// The frozen blocks that counts still need, the earliest first; and the block before this one, if
	/// something is due now and its moment has yet to be frozen: other modules may write in the block
	/// before this one's turn comes.
	pub(crate) fn frozen_blocks() -> PendingFreezes<BlockNumberFor<T>> {
		let frozen = Frozen::<T>::get();
		// As many as the other list holds: nothing is cut.
		let mut blocks: PendingFreezes<_> =
			BoundedVec::truncate_from(frozen.iter().map(|held| held.freeze.block).collect());
		if NextDue::<T>::get().is_some_and(|due| due <= Self::tick()) {
			let before = Self::block_before();
			if !blocks.contains(&before) {
				// Without room it cannot be frozen in this block either.
				let _ = blocks.try_push(before);
			}
		}
		blocks
	}

	/// The block before this one: what is frozen is its end, before anything else happens in this block.
	fn block_before() -> BlockNumberFor<T> {
		// Saturating: nothing is due in the first block.
		frame_system::Pallet::<T>::block_number().saturating_sub(1u32.into())
	}

	/// Freezes the end of the block before this one for one more count; none while too many moments
	/// are frozen.
	pub(crate) fn freeze(precedence: Precedence) -> Option<Freeze<BlockNumberFor<T>>> {
		let block = Self::block_before();
		Frozen::<T>::mutate(|all| {
			let known = all.iter().position(|held| held.freeze.block == block);
			// Saturating: one more than a list holds.
			let held = (all.len() as u32).saturating_add(u32::from(known.is_none()));
			if held > precedence.most() {
				return None;
			}
			if let Some(held) = known.and_then(|at| all.get_mut(at)) {
				// Saturating: a few counts a block begin.
				held.counts = held.counts.saturating_add(1);
				return Some(held.freeze);
			}
			// The block's own time is not set yet: it is that of the block before.
			let moment = T::Time::now().as_millis().try_into().unwrap_or(u64::MAX);
			let freeze = Freeze { block, moment };
			// Blocks come in order.
			all.try_push(Held { freeze, counts: 1 }).ok().map(|()| freeze)
		})
	}

	/// A count no longer needs a moment.
	pub(crate) fn release(freeze: &Freeze<BlockNumberFor<T>>) {
		Frozen::<T>::mutate(|all| {
			if let Some(held) = all.iter_mut().find(|held| held.freeze == *freeze) {
				// Saturating: each count was counted once.
				held.counts = held.counts.saturating_sub(1);
			}
			all.retain(|held| held.counts > 0);
		});
	}

	/// How many live in a unit now.
	pub(crate) fn populations(unit: TerritoryId) -> Populations {
		let mut populations = Populations::default();
		for (group, heads, weight) in T::Electorate::population(unit) {
			if let Some(slot) = populations.0.get_mut(group.index()) {
				*slot = (heads, weight);
			}
		}
		populations
	}
}

impl<T: Config> Freezes<BlockNumberFor<T>> for Pallet<T> {
	fn pending() -> PendingFreezes<BlockNumberFor<T>> {
		Self::frozen_blocks()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn freeze_for_benchmark(blocks: &PendingFreezes<BlockNumberFor<T>>) {
		let held = |block: &_| Held { freeze: Freeze { block: *block, moment: 0 }, counts: 1 };
		// As many as the other list holds: nothing is cut.
		Frozen::<T>::put(BoundedVec::truncate_from(blocks.iter().map(held).collect()));
	}
}
