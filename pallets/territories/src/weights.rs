// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_territories`, measured by `scripts/bench-weights`: do not edit by hand.
//!
//! Date: 2026-11-24, steps: 20, repeats: 5, processor: AMD EPYC,
//! benchmark command line: 64.0.0.

#![allow(unused_parens)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

/// What the calls of `pallet_territories` weigh.
pub trait WeightInfo {
	/// Weight of `create_for_municipality`.
	fn create_for_municipality() -> Weight;
	/// Weight of `create`.
	fn create() -> Weight;
	/// Weight of `set_boundary`.
	fn set_boundary(v: u32, s: u32) -> Weight;
	/// Weight of `clear_boundary`.
	fn clear_boundary() -> Weight;
	/// Weight of `rename`.
	fn rename() -> Weight;
	/// Weight of `split`.
	fn split(n: u32) -> Weight;
	/// Weight of `close`.
	fn close() -> Weight;
	/// Weight of `set_offsets`.
	fn set_offsets(n: u32) -> Weight;
	/// Weight of `territory_of`.
	fn territory_of() -> Weight;
}

/// The weights, with the prices of database access that the runtime sets.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:1 w:1)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Territories::ChildrenOf` (r:1 w:1)
	/// Proof: `Territories::ChildrenOf` (`max_values`: None, `max_size`: Some(4230), added: 6705, mode: `MaxEncodedLen`)
	/// Storage: `Territories::TerritoriesOf` (r:1 w:1)
	/// Proof: `Territories::TerritoriesOf` (`max_values`: None, `max_size`: Some(8), added: 2483, mode: `MaxEncodedLen`)
	/// Storage: `Territories::NextId` (r:1 w:1)
	/// Proof: `Territories::NextId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn create_for_municipality() -> Weight {
		// Minimum execution time: 54_892_000 picoseconds.
		Weight::from_parts(64_846_000, 7695)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Territories::Records` (r:7 w:1)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Territories::ChildrenOf` (r:1 w:1)
	/// Proof: `Territories::ChildrenOf` (`max_values`: None, `max_size`: Some(4230), added: 6705, mode: `MaxEncodedLen`)
	/// Storage: `Territories::TerritoriesOf` (r:1 w:1)
	/// Proof: `Territories::TerritoriesOf` (`max_values`: None, `max_size`: Some(8), added: 2483, mode: `MaxEncodedLen`)
	/// Storage: `Territories::NextId` (r:1 w:1)
	/// Proof: `Territories::NextId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn create() -> Weight {
		// Minimum execution time: 92_718_000 picoseconds.
		Weight::from_parts(105_347_000, 20205)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Territories::Records` (r:2 w:1)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Territories::ChildrenOf` (r:2 w:1)
	/// Proof: `Territories::ChildrenOf` (`max_values`: None, `max_size`: Some(4230), added: 6705, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Boundaries` (r:32 w:1)
	/// Proof: `Territories::Boundaries` (`max_values`: None, `max_size`: Some(9222), added: 11697, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[7, 1024]`.
	/// The range of component `s` is `[0, 32]`.
	fn set_boundary(v: u32, s: u32) -> Weight {
		// Minimum execution time: 2_122_355_000 picoseconds.
		Weight::from_parts(2_130_708_000, 14400)
			// Standard Error: 12_738_600
			.saturating_add(Weight::from_parts(140_700_515, 0).saturating_mul(v.into()))
			// Standard Error: 410_114_217
			.saturating_add(Weight::from_parts(4_314_150_962, 0).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(Weight::from_parts(0, 11703).saturating_mul(s.into()))
	}
	/// Storage: `Territories::Records` (r:1 w:1)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Territories::ChildrenOf` (r:2 w:1)
	/// Proof: `Territories::ChildrenOf` (`max_values`: None, `max_size`: Some(4230), added: 6705, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Boundaries` (r:0 w:1)
	/// Proof: `Territories::Boundaries` (`max_values`: None, `max_size`: Some(9222), added: 11697, mode: `MaxEncodedLen`)
	fn clear_boundary() -> Weight {
		// Minimum execution time: 68_512_000 picoseconds.
		Weight::from_parts(83_264_000, 14400)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Territories::Records` (r:1 w:1)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Territories::PreviousNames` (r:1 w:1)
	/// Proof: `Territories::PreviousNames` (`max_values`: None, `max_size`: Some(4837), added: 7312, mode: `MaxEncodedLen`)
	fn rename() -> Weight {
		// Minimum execution time: 45_007_000 picoseconds.
		Weight::from_parts(48_452_000, 8302)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Territories::Records` (r:1 w:17)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Territories::ChildrenOf` (r:2 w:2)
	/// Proof: `Territories::ChildrenOf` (`max_values`: None, `max_size`: Some(4230), added: 6705, mode: `MaxEncodedLen`)
	/// Storage: `Territories::TerritoriesOf` (r:1 w:1)
	/// Proof: `Territories::TerritoriesOf` (`max_values`: None, `max_size`: Some(8), added: 2483, mode: `MaxEncodedLen`)
	/// Storage: `Territories::NextId` (r:1 w:1)
	/// Proof: `Territories::NextId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[2, 16]`.
	fn split(n: u32) -> Weight {
		// Minimum execution time: 86_608_000 picoseconds.
		Weight::from_parts(83_551_885, 14400)
			// Standard Error: 44_389
			.saturating_add(Weight::from_parts(6_443_380, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	/// Storage: `Territories::Records` (r:2 w:1)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Territories::ChildrenOf` (r:2 w:2)
	/// Proof: `Territories::ChildrenOf` (`max_values`: None, `max_size`: Some(4230), added: 6705, mode: `MaxEncodedLen`)
	fn close() -> Weight {
		// Minimum execution time: 64_776_000 picoseconds.
		Weight::from_parts(80_610_000, 14400)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Territories::OffsetsOf` (r:0 w:1)
	/// Proof: `Territories::OffsetsOf` (`max_values`: None, `max_size`: Some(646), added: 3121, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 64]`.
	fn set_offsets(n: u32) -> Weight {
		// Minimum execution time: 35_894_000 picoseconds.
		Weight::from_parts(39_483_020, 4035)
			// Standard Error: 1_474
			.saturating_add(Weight::from_parts(10_865, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Boundaries` (r:232 w:0)
	/// Proof: `Territories::Boundaries` (`max_values`: None, `max_size`: Some(9222), added: 11697, mode: `MaxEncodedLen`)
	/// Storage: `Territories::ChildrenOf` (r:7 w:0)
	/// Proof: `Territories::ChildrenOf` (`max_values`: None, `max_size`: Some(4230), added: 6705, mode: `MaxEncodedLen`)
	fn territory_of() -> Weight {
		// Minimum execution time: 2_221_743_000 picoseconds.
		Weight::from_parts(2_414_881_000, 2714694).saturating_add(T::DbWeight::get().reads(240_u64))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	fn create_for_municipality() -> Weight {
		Weight::from_parts(64_846_000, 7695)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn create() -> Weight {
		Weight::from_parts(105_347_000, 20205)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// The range of component `v` is `[7, 1024]`.
	/// The range of component `s` is `[0, 32]`.
	fn set_boundary(v: u32, s: u32) -> Weight {
		Weight::from_parts(2_130_708_000, 14400)
			// Standard Error: 12_738_600
			.saturating_add(Weight::from_parts(140_700_515, 0).saturating_mul(v.into()))
			// Standard Error: 410_114_217
			.saturating_add(Weight::from_parts(4_314_150_962, 0).saturating_mul(s.into()))
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
			.saturating_add(Weight::from_parts(0, 11703).saturating_mul(s.into()))
	}
	fn clear_boundary() -> Weight {
		Weight::from_parts(83_264_000, 14400)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn rename() -> Weight {
		Weight::from_parts(48_452_000, 8302)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// The range of component `n` is `[2, 16]`.
	fn split(n: u32) -> Weight {
		Weight::from_parts(83_551_885, 14400)
			// Standard Error: 44_389
			.saturating_add(Weight::from_parts(6_443_380, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
			.saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	fn close() -> Weight {
		Weight::from_parts(80_610_000, 14400)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// The range of component `n` is `[0, 64]`.
	fn set_offsets(n: u32) -> Weight {
		Weight::from_parts(39_483_020, 4035)
			// Standard Error: 1_474
			.saturating_add(Weight::from_parts(10_865, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn territory_of() -> Weight {
		Weight::from_parts(2_414_881_000, 2714694)
			.saturating_add(ParityDbWeight::get().reads(240_u64))
	}
}
