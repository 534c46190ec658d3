// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_ar_anchors`, measured by `scripts/bench-weights`: do not edit by hand.
//!
//! Date: 2026-11-26, steps: 20, repeats: 5, processor: AMD EPYC,
//! benchmark command line: 64.0.0.

#![allow(unused_parens)]
#![allow(unused_imports)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

/// What the calls of `pallet_ar_anchors` weigh.
pub trait WeightInfo {
	/// Weight of `propose`.
	fn propose() -> Weight;
	/// Weight of `propose_area`.
	fn propose_area(v: u32) -> Weight;
	/// Weight of `edit`.
	fn edit() -> Weight;
	/// Weight of `edit_area`.
	fn edit_area(v: u32) -> Weight;
	/// Weight of `advance`.
	fn advance() -> Weight;
	/// Weight of `retire`.
	fn retire() -> Weight;
	/// Weight of `proceed`.
	fn proceed() -> Weight;
	/// Weight of `flag`.
	fn flag() -> Weight;
	/// Weight of `suspend`.
	fn suspend() -> Weight;
	/// Weight of `appeal`.
	fn appeal() -> Weight;
	/// Weight of `restore`.
	fn restore() -> Weight;
	/// Weight of `reject_appeal`.
	fn reject_appeal() -> Weight;
	/// Weight of `take_back`.
	fn take_back() -> Weight;
	/// Weight of `condemn`.
	fn condemn() -> Weight;
	/// Weight of `expire`.
	fn expire() -> Weight;
	/// Weight of `archive`.
	fn archive(n: u32) -> Weight;
}

/// The weights, with the prices of database access that the runtime sets.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::NextAnchor` (r:1 w:1)
	/// Proof: `ArAnchors::NextAnchor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Boundaries` (r:232 w:0)
	/// Proof: `Territories::Boundaries` (`max_values`: None, `max_size`: Some(9222), added: 11697, mode: `MaxEncodedLen`)
	/// Storage: `Territories::ChildrenOf` (r:7 w:0)
	/// Proof: `Territories::ChildrenOf` (`max_values`: None, `max_size`: Some(4230), added: 6705, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::AnchorsOf` (r:1 w:1)
	/// Proof: `ArAnchors::AnchorsOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Crowds` (r:1 w:1)
	/// Proof: `ArAnchors::Crowds` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Anchors` (r:4 w:5)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Children` (r:0 w:1)
	/// Proof: `ArAnchors::Children` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Map` (r:0 w:1)
	/// Proof: `ArAnchors::Map` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByTerritory` (r:0 w:8)
	/// Proof: `ArAnchors::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByAuthor` (r:0 w:1)
	/// Proof: `ArAnchors::ByAuthor` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn propose() -> Weight {
		// Minimum execution time: 2_689_573_000 picoseconds.
		Weight::from_parts(2_758_014_000, 2714694)
			.saturating_add(T::DbWeight::get().reads(257_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::NextAnchor` (r:1 w:1)
	/// Proof: `ArAnchors::NextAnchor` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Boundaries` (r:1 w:0)
	/// Proof: `Territories::Boundaries` (`max_values`: None, `max_size`: Some(9222), added: 11697, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::AnchorsOf` (r:1 w:1)
	/// Proof: `ArAnchors::AnchorsOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Crowds` (r:1 w:1)
	/// Proof: `ArAnchors::Crowds` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Anchors` (r:0 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Cells` (r:0 w:32)
	/// Proof: `ArAnchors::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByTerritory` (r:0 w:8)
	/// Proof: `ArAnchors::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByAuthor` (r:0 w:1)
	/// Proof: `ArAnchors::ByAuthor` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[5, 64]`.
	fn propose_area(v: u32) -> Weight {
		// Minimum execution time: 466_841_000 picoseconds.
		Weight::from_parts(358_301_433, 22950)
			// Standard Error: 232_070
			.saturating_add(Weight::from_parts(27_322_034, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(45_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Anchors` (r:5 w:5)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Boundaries` (r:232 w:0)
	/// Proof: `Territories::Boundaries` (`max_values`: None, `max_size`: Some(9222), added: 11697, mode: `MaxEncodedLen`)
	/// Storage: `Territories::ChildrenOf` (r:7 w:0)
	/// Proof: `Territories::ChildrenOf` (`max_values`: None, `max_size`: Some(4230), added: 6705, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Crowds` (r:1 w:1)
	/// Proof: `ArAnchors::Crowds` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Children` (r:0 w:1)
	/// Proof: `ArAnchors::Children` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Cells` (r:0 w:32)
	/// Proof: `ArAnchors::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Steps` (r:0 w:1)
	/// Proof: `ArAnchors::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Map` (r:0 w:1)
	/// Proof: `ArAnchors::Map` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByTerritory` (r:0 w:15)
	/// Proof: `ArAnchors::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn edit() -> Weight {
		// Minimum execution time: 2_902_918_000 picoseconds.
		Weight::from_parts(3_174_060_000, 2714694)
			.saturating_add(T::DbWeight::get().reads(256_u64))
			.saturating_add(T::DbWeight::get().writes(56_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Anchors` (r:1 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Boundaries` (r:1 w:0)
	/// Proof: `Territories::Boundaries` (`max_values`: None, `max_size`: Some(9222), added: 11697, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Crowds` (r:1 w:1)
	/// Proof: `ArAnchors::Crowds` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Cells` (r:0 w:32)
	/// Proof: `ArAnchors::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Steps` (r:0 w:1)
	/// Proof: `ArAnchors::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByTerritory` (r:0 w:15)
	/// Proof: `ArAnchors::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[5, 64]`.
	fn edit_area(v: u32) -> Weight {
		// Minimum execution time: 680_508_000 picoseconds.
		Weight::from_parts(667_056_540, 22950)
			// Standard Error: 556_358
			.saturating_add(Weight::from_parts(26_074_942, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(50_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Anchors` (r:1 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Steps` (r:0 w:1)
	/// Proof: `ArAnchors::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	fn advance() -> Weight {
		// Minimum execution time: 100_980_000 picoseconds.
		Weight::from_parts(123_754_000, 5663)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Anchors` (r:1 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Cells` (r:0 w:32)
	/// Proof: `ArAnchors::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Steps` (r:0 w:1)
	/// Proof: `ArAnchors::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByTerritory` (r:0 w:8)
	/// Proof: `ArAnchors::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn retire() -> Weight {
		// Minimum execution time: 236_831_000 picoseconds.
		Weight::from_parts(270_481_000, 5663)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(42_u64))
	}
	/// Storage: `ArAnchors::Anchors` (r:1 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Cells` (r:0 w:32)
	/// Proof: `ArAnchors::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Steps` (r:0 w:1)
	/// Proof: `ArAnchors::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByTerritory` (r:0 w:8)
	/// Proof: `ArAnchors::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn proceed() -> Weight {
		// Minimum execution time: 266_334_000 picoseconds.
		Weight::from_parts(310_550_000, 5663)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(42_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Anchors` (r:1 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Flags` (r:1 w:1)
	/// Proof: `ArAnchors::Flags` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn flag() -> Weight {
		// Minimum execution time: 106_257_000 picoseconds.
		Weight::from_parts(136_893_000, 5663)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ArAnchors::Anchors` (r:1 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Moderation` (r:1 w:1)
	/// Proof: `ArAnchors::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Cells` (r:0 w:32)
	/// Proof: `ArAnchors::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Suspensions` (r:0 w:1)
	/// Proof: `ArAnchors::Suspensions` (`max_values`: None, `max_size`: Some(263), added: 2738, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Steps` (r:0 w:1)
	/// Proof: `ArAnchors::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByTerritory` (r:0 w:8)
	/// Proof: `ArAnchors::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// Minimum execution time: 258_393_000 picoseconds.
		Weight::from_parts(321_205_000, 5663)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(44_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Anchors` (r:1 w:0)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Suspensions` (r:1 w:1)
	/// Proof: `ArAnchors::Suspensions` (`max_values`: None, `max_size`: Some(263), added: 2738, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Moderation` (r:1 w:1)
	/// Proof: `ArAnchors::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		// Minimum execution time: 106_889_000 picoseconds.
		Weight::from_parts(139_517_000, 5663)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ArAnchors::Anchors` (r:1 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:2 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Suspensions` (r:1 w:1)
	/// Proof: `ArAnchors::Suspensions` (`max_values`: None, `max_size`: Some(263), added: 2738, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Moderation` (r:1 w:1)
	/// Proof: `ArAnchors::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Cells` (r:0 w:32)
	/// Proof: `ArAnchors::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Steps` (r:0 w:1)
	/// Proof: `ArAnchors::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByTerritory` (r:0 w:8)
	/// Proof: `ArAnchors::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn restore() -> Weight {
		// Minimum execution time: 276_510_000 picoseconds.
		Weight::from_parts(338_992_000, 6070)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(44_u64))
	}
	/// Storage: `ArAnchors::Anchors` (r:1 w:0)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:2 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Suspensions` (r:1 w:1)
	/// Proof: `ArAnchors::Suspensions` (`max_values`: None, `max_size`: Some(263), added: 2738, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Moderation` (r:1 w:1)
	/// Proof: `ArAnchors::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn reject_appeal() -> Weight {
		// Minimum execution time: 82_703_000 picoseconds.
		Weight::from_parts(120_098_000, 6070)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Anchors` (r:1 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Dead` (r:1 w:1)
	/// Proof: `ArAnchors::Dead` (`max_values`: None, `max_size`: Some(107), added: 2582, mode: `MaxEncodedLen`)
	fn take_back() -> Weight {
		// Minimum execution time: 118_405_000 picoseconds.
		Weight::from_parts(173_747_000, 5663)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `ArAnchors::Anchors` (r:1 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Dead` (r:1 w:1)
	/// Proof: `ArAnchors::Dead` (`max_values`: None, `max_size`: Some(107), added: 2582, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Moderation` (r:1 w:1)
	/// Proof: `ArAnchors::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn condemn() -> Weight {
		// Minimum execution time: 125_696_000 picoseconds.
		Weight::from_parts(198_314_000, 5663)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `ArAnchors::Anchors` (r:1 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Cells` (r:0 w:32)
	/// Proof: `ArAnchors::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Steps` (r:0 w:1)
	/// Proof: `ArAnchors::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByTerritory` (r:0 w:8)
	/// Proof: `ArAnchors::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn expire() -> Weight {
		// Minimum execution time: 235_909_000 picoseconds.
		Weight::from_parts(275_598_000, 5663)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(42_u64))
	}
	/// Storage: `ArAnchors::Anchors` (r:1 w:1)
	/// Proof: `ArAnchors::Anchors` (`max_values`: None, `max_size`: Some(2198), added: 4673, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Archive` (r:1 w:1)
	/// Proof: `ArAnchors::Archive` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Flags` (r:100 w:99)
	/// Proof: `ArAnchors::Flags` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:99 w:99)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Tombstones` (r:99 w:0)
	/// Proof: `Residents::Tombstones` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Steps` (r:2 w:1)
	/// Proof: `ArAnchors::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::AnchorsOf` (r:1 w:1)
	/// Proof: `ArAnchors::AnchorsOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Crowds` (r:1 w:1)
	/// Proof: `ArAnchors::Crowds` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::Suspensions` (r:0 w:1)
	/// Proof: `ArAnchors::Suspensions` (`max_values`: None, `max_size`: Some(263), added: 2738, mode: `MaxEncodedLen`)
	/// Storage: `ArAnchors::ByAuthor` (r:0 w:1)
	/// Proof: `ArAnchors::ByAuthor` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn archive(n: u32) -> Weight {
		// Minimum execution time: 99_728_000 picoseconds.
		Weight::from_parts(153_644_173, 13605)
			// Standard Error: 138_269
			.saturating_add(Weight::from_parts(10_474_328, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2516).saturating_mul(n.into()))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	fn propose() -> Weight {
		Weight::from_parts(2_758_014_000, 2714694)
			.saturating_add(ParityDbWeight::get().reads(257_u64))
			.saturating_add(ParityDbWeight::get().writes(19_u64))
	}
	/// The range of component `v` is `[5, 64]`.
	fn propose_area(v: u32) -> Weight {
		Weight::from_parts(358_301_433, 22950)
			// Standard Error: 232_070
			.saturating_add(Weight::from_parts(27_322_034, 0).saturating_mul(v.into()))
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().writes(45_u64))
	}
	fn edit() -> Weight {
		Weight::from_parts(3_174_060_000, 2714694)
			.saturating_add(ParityDbWeight::get().reads(256_u64))
			.saturating_add(ParityDbWeight::get().writes(56_u64))
	}
	/// The range of component `v` is `[5, 64]`.
	fn edit_area(v: u32) -> Weight {
		Weight::from_parts(667_056_540, 22950)
			// Standard Error: 556_358
			.saturating_add(Weight::from_parts(26_074_942, 0).saturating_mul(v.into()))
			.saturating_add(ParityDbWeight::get().reads(14_u64))
			.saturating_add(ParityDbWeight::get().writes(50_u64))
	}
	fn advance() -> Weight {
		Weight::from_parts(123_754_000, 5663)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn retire() -> Weight {
		Weight::from_parts(270_481_000, 5663)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(42_u64))
	}
	fn proceed() -> Weight {
		Weight::from_parts(310_550_000, 5663)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(42_u64))
	}
	fn flag() -> Weight {
		Weight::from_parts(136_893_000, 5663)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn suspend() -> Weight {
		Weight::from_parts(321_205_000, 5663)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(44_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(139_517_000, 5663)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn restore() -> Weight {
		Weight::from_parts(338_992_000, 6070)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(44_u64))
	}
	fn reject_appeal() -> Weight {
		Weight::from_parts(120_098_000, 6070)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn take_back() -> Weight {
		Weight::from_parts(173_747_000, 5663)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn condemn() -> Weight {
		Weight::from_parts(198_314_000, 5663)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn expire() -> Weight {
		Weight::from_parts(275_598_000, 5663)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(42_u64))
	}
	/// The range of component `n` is `[1, 100]`.
	fn archive(n: u32) -> Weight {
		Weight::from_parts(153_644_173, 13605)
			// Standard Error: 138_269
			.saturating_add(Weight::from_parts(10_474_328, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
			.saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2516).saturating_mul(n.into()))
	}
}
