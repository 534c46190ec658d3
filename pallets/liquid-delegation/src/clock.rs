// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The civic clock: it counts the blocks in which citizens could act, and no others.
//!
//! Every deadline is a tick of it. While the chain stands still there are no blocks, and while citizens'
//! calls are paused there are no ticks: nobody loses time to either.

use crate::{BlockNumberFor, Config, FreezeGrid, Pallet, PausedBlocks};
use frame_support::traits::Get;
use sp_runtime::traits::{Saturating, UniqueSaturatedInto};

/// A moment of the civic clock, or how long something takes by it.
pub type Tick = u64;

impl<T: Config> Pallet<T> {
	/// The present tick. All blocks of a pause have the tick of the block before it.
	pub fn tick() -> Tick {
		Self::tick_of(frame_system::Pallet::<T>::block_number())
	}

	fn tick_of(block: BlockNumberFor<T>) -> Tick {
		// Saturating: no more blocks were paused than there were.
		block.saturating_sub(PausedBlocks::<T>::get()).unique_saturated_into()
	}

	/// Counts the block that begins, if citizens cannot act in it. Returns its tick.
	pub(crate) fn strike() -> Tick {
		if T::Paused::get() {
			// Saturating: one a block.
			PausedBlocks::<T>::mutate(|blocks| *blocks = blocks.saturating_add(1u32.into()));
		}
		Self::tick()
	}

	/// The first tick of the grid that is not before `tick`. Phases end on the grid, so that many
	/// issues are counted as of one frozen moment.
	pub(crate) fn on_grid(tick: Tick) -> Tick {
		let grid = FreezeGrid::<T>::get().max(1);
		// Saturating: a tick that is never reached stays one.
		tick.div_ceil(grid).saturating_mul(grid)
	}
}
