// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_geo_proposals`, measured by `scripts/bench-weights`: do not edit by hand.
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

/// What the calls of `pallet_geo_proposals` weigh.
pub trait WeightInfo {
	/// Weight of `submit`.
	fn submit() -> Weight;
	/// Weight of `edit`.
	fn edit() -> Weight;
	/// Weight of `withdraw`.
	fn withdraw() -> Weight;
	/// Weight of `support`.
	fn support() -> Weight;
	/// Weight of `unsupport`.
	fn unsupport() -> Weight;
	/// Weight of `archive`.
	fn archive(n: u32) -> Weight;
	/// Weight of `set_category`.
	fn set_category() -> Weight;
	/// Weight of `close_category`.
	fn close_category() -> Weight;
}

/// The weights, with the prices of database access that the runtime sets.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Boundaries` (r:232 w:0)
	/// Proof: `Territories::Boundaries` (`max_values`: None, `max_size`: Some(9222), added: 11697, mode: `MaxEncodedLen`)
	/// Storage: `Territories::ChildrenOf` (r:7 w:0)
	/// Proof: `Territories::ChildrenOf` (`max_values`: None, `max_size`: Some(4230), added: 6705, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:0)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ObjectsOf` (r:1 w:1)
	/// Proof: `GeoProposals::ObjectsOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::NextObject` (r:1 w:1)
	/// Proof: `GeoProposals::NextObject` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Map` (r:0 w:1)
	/// Proof: `GeoProposals::Map` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByAuthor` (r:0 w:1)
	/// Proof: `GeoProposals::ByAuthor` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:0 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	fn submit() -> Weight {
		// Minimum execution time: 2_356_183_000 picoseconds.
		Weight::from_parts(2_463_182_000, 2714694)
			.saturating_add(T::DbWeight::get().reads(253_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Versions` (r:1 w:1)
	/// Proof: `GeoProposals::Versions` (`max_values`: None, `max_size`: Some(2322), added: 4797, mode: `MaxEncodedLen`)
	fn edit() -> Weight {
		// Minimum execution time: 130_294_000 picoseconds.
		Weight::from_parts(182_511_000, 5787)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Map` (r:0 w:1)
	/// Proof: `GeoProposals::Map` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByAuthor` (r:0 w:1)
	/// Proof: `GeoProposals::ByAuthor` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Minimum execution time: 133_419_000 picoseconds.
		Weight::from_parts(170_885_000, 5458)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(11_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Supports` (r:1 w:1)
	/// Proof: `GeoProposals::Supports` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SupportsOf` (r:1 w:1)
	/// Proof: `GeoProposals::SupportsOf` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn support() -> Weight {
		// Minimum execution time: 122_652_000 picoseconds.
		Weight::from_parts(158_136_000, 5458)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Supports` (r:1 w:1)
	/// Proof: `GeoProposals::Supports` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SupportsOf` (r:1 w:1)
	/// Proof: `GeoProposals::SupportsOf` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Tombstones` (r:1 w:0)
	/// Proof: `Residents::Tombstones` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	fn unsupport() -> Weight {
		// Minimum execution time: 150_243_000 picoseconds.
		Weight::from_parts(185_957_000, 5458)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(1993), added: 4468, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Supports` (r:101 w:100)
	/// Proof: `GeoProposals::Supports` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SupportsOf` (r:100 w:100)
	/// Proof: `GeoProposals::SupportsOf` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:100 w:100)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Tombstones` (r:100 w:0)
	/// Proof: `Residents::Tombstones` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Versions` (r:1 w:0)
	/// Proof: `GeoProposals::Versions` (`max_values`: None, `max_size`: Some(2322), added: 4797, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ObjectsOf` (r:1 w:1)
	/// Proof: `GeoProposals::ObjectsOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Archive` (r:0 w:1)
	/// Proof: `GeoProposals::Archive` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 100]`.
	fn archive(n: u32) -> Weight {
		// Minimum execution time: 99_017_000 picoseconds.
		Weight::from_parts(99_639_000, 5787)
			// Standard Error: 532_163
			.saturating_add(Weight::from_parts(19_559_408, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2523).saturating_mul(n.into()))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::CategoriesOf` (r:1 w:1)
	/// Proof: `GeoProposals::CategoriesOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::NextCategory` (r:1 w:1)
	/// Proof: `GeoProposals::NextCategory` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:0 w:1)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	fn set_category() -> Weight {
		// Minimum execution time: 37_596_000 picoseconds.
		Weight::from_parts(40_350_000, 4035)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:1)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(159), added: 2634, mode: `MaxEncodedLen`)
	fn close_category() -> Weight {
		// Minimum execution time: 36_324_000 picoseconds.
		Weight::from_parts(39_348_000, 4035)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	fn submit() -> Weight {
		Weight::from_parts(2_463_182_000, 2714694)
			.saturating_add(ParityDbWeight::get().reads(253_u64))
			.saturating_add(ParityDbWeight::get().writes(13_u64))
	}
	fn edit() -> Weight {
		Weight::from_parts(182_511_000, 5787)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(170_885_000, 5458)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(11_u64))
	}
	fn support() -> Weight {
		Weight::from_parts(158_136_000, 5458)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn unsupport() -> Weight {
		Weight::from_parts(185_957_000, 5458)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// The range of component `n` is `[0, 100]`.
	fn archive(n: u32) -> Weight {
		Weight::from_parts(99_639_000, 5787)
			// Standard Error: 532_163
			.saturating_add(Weight::from_parts(19_559_408, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
			.saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2523).saturating_mul(n.into()))
	}
	fn set_category() -> Weight {
		Weight::from_parts(40_350_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn close_category() -> Weight {
		Weight::from_parts(39_348_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
