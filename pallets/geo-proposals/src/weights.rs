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
	/// Weight of `submit_shape`.
	fn submit_shape(v: u32) -> Weight;
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
	/// Weight of `set_phase`.
	fn set_phase() -> Weight;
	/// Weight of `set_route`.
	fn set_route() -> Weight;
	/// Weight of `advance`.
	fn advance() -> Weight;
	/// Weight of `proceed`.
	fn proceed() -> Weight;
	/// Weight of `refer`.
	fn refer() -> Weight;
	/// Weight of `escalate`.
	fn escalate() -> Weight;
	/// Weight of `merge`.
	fn merge() -> Weight;
	/// Weight of `unmerge`.
	fn unmerge() -> Weight;
	/// Weight of `move_supports`.
	fn move_supports(n: u32) -> Weight;
	/// Weight of `check_fix`.
	fn check_fix() -> Weight;
	/// Weight of `bring`.
	fn bring() -> Weight;
	/// Weight of `comment`.
	fn comment() -> Weight;
	/// Weight of `answer`.
	fn answer(n: u32) -> Weight;
	/// Weight of `flag`.
	fn flag() -> Weight;
	/// Weight of `hide`.
	fn hide() -> Weight;
	/// Weight of `appeal`.
	fn appeal() -> Weight;
	/// Weight of `decide_appeal`.
	fn decide_appeal() -> Weight;
	/// Weight of `restore`.
	fn restore() -> Weight;
	/// Weight of `take_back`.
	fn take_back() -> Weight;
	/// Weight of `condemn`.
	fn condemn() -> Weight;
	/// Weight of `set_slots`.
	fn set_slots() -> Weight;
	/// Weight of `sign_up`.
	fn sign_up() -> Weight;
	/// Weight of `cancel_sign_up`.
	fn cancel_sign_up() -> Weight;
	/// Weight of `check_in`.
	fn check_in() -> Weight;
	/// Weight of `confirm_hours`.
	fn confirm_hours() -> Weight;
	/// Weight of `join`.
	fn join() -> Weight;
	/// Weight of `claim`.
	fn claim() -> Weight;
	/// Weight of `admit`.
	fn admit() -> Weight;
	/// Weight of `decide_claim`.
	fn decide_claim() -> Weight;
	/// Weight of `end_writing`.
	fn end_writing() -> Weight;
	/// Weight of `endorse`.
	fn endorse() -> Weight;
	/// Weight of `unendorse`.
	fn unendorse() -> Weight;
	/// Weight of `set_links`.
	fn set_links() -> Weight;
	/// Weight of `set_whole`.
	fn set_whole() -> Weight;
	/// Weight of `set_valuator`.
	fn set_valuator() -> Weight;
	/// Weight of `evaluate`.
	fn evaluate() -> Weight;
	/// Weight of `set_handling`.
	fn set_handling() -> Weight;
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
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ObjectsOf` (r:1 w:1)
	/// Proof: `GeoProposals::ObjectsOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::HiddenOf` (r:1 w:0)
	/// Proof: `GeoProposals::HiddenOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Spent` (r:1 w:1)
	/// Proof: `GeoProposals::Spent` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Crowds` (r:1 w:1)
	/// Proof: `GeoProposals::Crowds` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::NextObject` (r:1 w:1)
	/// Proof: `GeoProposals::NextObject` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Routes` (r:8 w:0)
	/// Proof: `GeoProposals::Routes` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Map` (r:0 w:1)
	/// Proof: `GeoProposals::Map` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByAuthor` (r:0 w:1)
	/// Proof: `GeoProposals::ByAuthor` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:0 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	fn submit() -> Weight {
		// Minimum execution time: 1_787_103_000 picoseconds.
		Weight::from_parts(1_923_546_000, 2714694)
			.saturating_add(T::DbWeight::get().reads(274_u64))
			.saturating_add(T::DbWeight::get().writes(24_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Boundaries` (r:1 w:0)
	/// Proof: `Territories::Boundaries` (`max_values`: None, `max_size`: Some(9222), added: 11697, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:0)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ObjectsOf` (r:1 w:1)
	/// Proof: `GeoProposals::ObjectsOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::HiddenOf` (r:1 w:0)
	/// Proof: `GeoProposals::HiddenOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Spent` (r:1 w:1)
	/// Proof: `GeoProposals::Spent` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Crowds` (r:1 w:1)
	/// Proof: `GeoProposals::Crowds` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::NextObject` (r:1 w:1)
	/// Proof: `GeoProposals::NextObject` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Routes` (r:8 w:0)
	/// Proof: `GeoProposals::Routes` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:1)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByAuthor` (r:0 w:1)
	/// Proof: `GeoProposals::ByAuthor` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:0 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[4, 64]`.
	fn submit_shape(v: u32) -> Weight {
		// Minimum execution time: 374_758_000 picoseconds.
		Weight::from_parts(349_849_567, 22950)
			// Standard Error: 101_542
			.saturating_add(Weight::from_parts(15_932_335, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(36_u64))
			.saturating_add(T::DbWeight::get().writes(24_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Versions` (r:1 w:1)
	/// Proof: `GeoProposals::Versions` (`max_values`: None, `max_size`: Some(2322), added: 4797, mode: `MaxEncodedLen`)
	fn edit() -> Weight {
		// Minimum execution time: 130_795_000 picoseconds.
		Weight::from_parts(189_372_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:1)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Minimum execution time: 154_740_000 picoseconds.
		Weight::from_parts(206_017_000, 22582)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(19_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:0)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Supports` (r:1 w:1)
	/// Proof: `GeoProposals::Supports` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SupportsOf` (r:1 w:1)
	/// Proof: `GeoProposals::SupportsOf` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn support() -> Weight {
		// Minimum execution time: 145_366_000 picoseconds.
		Weight::from_parts(189_382_000, 6838)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Supports` (r:1 w:1)
	/// Proof: `GeoProposals::Supports` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SupportsOf` (r:1 w:1)
	/// Proof: `GeoProposals::SupportsOf` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Tombstones` (r:1 w:0)
	/// Proof: `Residents::Tombstones` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	fn unsupport() -> Weight {
		// Minimum execution time: 116_343_000 picoseconds.
		Weight::from_parts(167_109_000, 6838)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Versions` (r:1 w:1)
	/// Proof: `GeoProposals::Versions` (`max_values`: None, `max_size`: Some(2322), added: 4797, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SignUps` (r:98 w:97)
	/// Proof: `GeoProposals::SignUps` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SignUpsOf` (r:97 w:97)
	/// Proof: `GeoProposals::SignUpsOf` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:97 w:97)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Tombstones` (r:97 w:0)
	/// Proof: `Residents::Tombstones` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:4 w:3)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Hidings` (r:1 w:0)
	/// Proof: `GeoProposals::Hidings` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ObjectsOf` (r:1 w:1)
	/// Proof: `GeoProposals::ObjectsOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Crowds` (r:1 w:1)
	/// Proof: `GeoProposals::Crowds` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Archive` (r:0 w:1)
	/// Proof: `GeoProposals::Archive` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Handlings` (r:0 w:1)
	/// Proof: `GeoProposals::Handlings` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Links` (r:0 w:1)
	/// Proof: `GeoProposals::Links` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Spent` (r:0 w:1)
	/// Proof: `GeoProposals::Spent` (`max_values`: None, `max_size`: Some(49), added: 2524, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByAuthor` (r:0 w:1)
	/// Proof: `GeoProposals::ByAuthor` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Tasks` (r:0 w:1)
	/// Proof: `GeoProposals::Tasks` (`max_values`: None, `max_size`: Some(657), added: 3132, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[4, 100]`.
	fn archive(n: u32) -> Weight {
		// Minimum execution time: 227_549_000 picoseconds.
		Weight::from_parts(214_010_416, 22582)
			// Standard Error: 125_899
			.saturating_add(Weight::from_parts(12_433_494, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(12_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2394).saturating_mul(n.into()))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:1)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:0 w:1)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	fn set_category() -> Weight {
		// Minimum execution time: 36_735_000 picoseconds.
		Weight::from_parts(39_589_000, 4035)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:1)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn set_phase() -> Weight {
		// Minimum execution time: 26_239_000 picoseconds.
		Weight::from_parts(27_962_000, 4035)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:0)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Routes` (r:1 w:1)
	/// Proof: `GeoProposals::Routes` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RoutesOf` (r:1 w:1)
	/// Proof: `GeoProposals::RoutesOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn set_route() -> Weight {
		// Minimum execution time: 92_568_000 picoseconds.
		Weight::from_parts(110_515_000, 4035)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	fn advance() -> Weight {
		// Minimum execution time: 182_262_000 picoseconds.
		Weight::from_parts(204_614_000, 22582)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	fn proceed() -> Weight {
		// Minimum execution time: 201_310_000 picoseconds.
		Weight::from_parts(222_912_000, 22582)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	fn refer() -> Weight {
		// Minimum execution time: 201_721_000 picoseconds.
		Weight::from_parts(227_629_000, 22582)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Routes` (r:8 w:0)
	/// Proof: `GeoProposals::Routes` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	fn escalate() -> Weight {
		// Minimum execution time: 174_950_000 picoseconds.
		Weight::from_parts(192_777_000, 21190)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:2 w:2)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:1)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn merge() -> Weight {
		// Minimum execution time: 246_547_000 picoseconds.
		Weight::from_parts(268_069_000, 22582)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:2 w:2)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:1)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn unmerge() -> Weight {
		// Minimum execution time: 247_369_000 picoseconds.
		Weight::from_parts(268_611_000, 22582)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:2 w:2)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Supports` (r:201 w:200)
	/// Proof: `GeoProposals::Supports` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn move_supports(n: u32) -> Weight {
		// Minimum execution time: 155_552_000 picoseconds.
		Weight::from_parts(166_608_473, 12686)
			// Standard Error: 83_851
			.saturating_add(Weight::from_parts(8_516_225, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5040).saturating_mul(n.into()))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Writers` (r:1 w:0)
	/// Proof: `GeoProposals::Writers` (`max_values`: None, `max_size`: Some(240), added: 2715, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Supports` (r:1 w:0)
	/// Proof: `GeoProposals::Supports` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Checks` (r:1 w:1)
	/// Proof: `GeoProposals::Checks` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	fn check_fix() -> Weight {
		// Minimum execution time: 244_645_000 picoseconds.
		Weight::from_parts(271_664_000, 22582)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:0)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	fn bring() -> Weight {
		// Minimum execution time: 64_256_000 picoseconds.
		Weight::from_parts(70_485_000, 6838).saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:0)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Commented` (r:1 w:1)
	/// Proof: `GeoProposals::Commented` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Updates` (r:0 w:1)
	/// Proof: `GeoProposals::Updates` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	fn comment() -> Weight {
		// Minimum execution time: 174_189_000 picoseconds.
		Weight::from_parts(196_072_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:32 w:32)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Updates` (r:0 w:32)
	/// Proof: `GeoProposals::Updates` (`max_values`: None, `max_size`: Some(251), added: 2726, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:32)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn answer(n: u32) -> Weight {
		// Minimum execution time: 241_960_000 picoseconds.
		Weight::from_parts(183_641_988, 22582)
			// Standard Error: 515_651
			.saturating_add(Weight::from_parts(70_356_080, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5848).saturating_mul(n.into()))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Flags` (r:1 w:1)
	/// Proof: `GeoProposals::Flags` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn flag() -> Weight {
		// Minimum execution time: 160_719_000 picoseconds.
		Weight::from_parts(177_614_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::HiddenOf` (r:1 w:1)
	/// Proof: `GeoProposals::HiddenOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Moderation` (r:1 w:1)
	/// Proof: `GeoProposals::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:1)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Hidings` (r:0 w:1)
	/// Proof: `GeoProposals::Hidings` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	fn hide() -> Weight {
		// Minimum execution time: 147_930_000 picoseconds.
		Weight::from_parts(163_904_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:0)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Hidings` (r:1 w:1)
	/// Proof: `GeoProposals::Hidings` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Moderation` (r:1 w:1)
	/// Proof: `GeoProposals::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		// Minimum execution time: 150_054_000 picoseconds.
		Weight::from_parts(163_634_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Hidings` (r:1 w:1)
	/// Proof: `GeoProposals::Hidings` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::HiddenOf` (r:1 w:1)
	/// Proof: `GeoProposals::HiddenOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Moderation` (r:1 w:1)
	/// Proof: `GeoProposals::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:1)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn decide_appeal() -> Weight {
		// Minimum execution time: 167_249_000 picoseconds.
		Weight::from_parts(186_458_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Hidings` (r:1 w:1)
	/// Proof: `GeoProposals::Hidings` (`max_values`: None, `max_size`: Some(253), added: 2728, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::HiddenOf` (r:1 w:1)
	/// Proof: `GeoProposals::HiddenOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Moderation` (r:1 w:1)
	/// Proof: `GeoProposals::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:1)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn restore() -> Weight {
		// Minimum execution time: 168_191_000 picoseconds.
		Weight::from_parts(185_917_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(13_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Dead` (r:1 w:1)
	/// Proof: `GeoProposals::Dead` (`max_values`: None, `max_size`: Some(107), added: 2582, mode: `MaxEncodedLen`)
	fn take_back() -> Weight {
		// Minimum execution time: 148_891_000 picoseconds.
		Weight::from_parts(181_020_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Dead` (r:1 w:1)
	/// Proof: `GeoProposals::Dead` (`max_values`: None, `max_size`: Some(107), added: 2582, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Moderation` (r:1 w:1)
	/// Proof: `GeoProposals::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn condemn() -> Weight {
		// Minimum execution time: 132_447_000 picoseconds.
		Weight::from_parts(149_363_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:0)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Tasks` (r:1 w:1)
	/// Proof: `GeoProposals::Tasks` (`max_values`: None, `max_size`: Some(657), added: 3132, mode: `MaxEncodedLen`)
	fn set_slots() -> Weight {
		// Minimum execution time: 151_285_000 picoseconds.
		Weight::from_parts(163_894_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Tasks` (r:1 w:1)
	/// Proof: `GeoProposals::Tasks` (`max_values`: None, `max_size`: Some(657), added: 3132, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SignUps` (r:1 w:1)
	/// Proof: `GeoProposals::SignUps` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SignUpsOf` (r:1 w:1)
	/// Proof: `GeoProposals::SignUpsOf` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn sign_up() -> Weight {
		// Minimum execution time: 176_693_000 picoseconds.
		Weight::from_parts(194_580_000, 6838)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SignUps` (r:1 w:1)
	/// Proof: `GeoProposals::SignUps` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Tasks` (r:1 w:1)
	/// Proof: `GeoProposals::Tasks` (`max_values`: None, `max_size`: Some(657), added: 3132, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SignUpsOf` (r:1 w:1)
	/// Proof: `GeoProposals::SignUpsOf` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Tombstones` (r:1 w:0)
	/// Proof: `Residents::Tombstones` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	fn cancel_sign_up() -> Weight {
		// Minimum execution time: 179_467_000 picoseconds.
		Weight::from_parts(195_411_000, 6838)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:0)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SignUps` (r:1 w:1)
	/// Proof: `GeoProposals::SignUps` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Tasks` (r:1 w:0)
	/// Proof: `GeoProposals::Tasks` (`max_values`: None, `max_size`: Some(657), added: 3132, mode: `MaxEncodedLen`)
	fn check_in() -> Weight {
		// Minimum execution time: 153_449_000 picoseconds.
		Weight::from_parts(170_815_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:0)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SignUps` (r:2 w:1)
	/// Proof: `GeoProposals::SignUps` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Tasks` (r:1 w:0)
	/// Proof: `GeoProposals::Tasks` (`max_values`: None, `max_size`: Some(657), added: 3132, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Writers` (r:1 w:0)
	/// Proof: `GeoProposals::Writers` (`max_values`: None, `max_size`: Some(240), added: 2715, mode: `MaxEncodedLen`)
	fn confirm_hours() -> Weight {
		// Minimum execution time: 148_962_000 picoseconds.
		Weight::from_parts(161_300_000, 6838)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Writers` (r:1 w:1)
	/// Proof: `GeoProposals::Writers` (`max_values`: None, `max_size`: Some(240), added: 2715, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		// Minimum execution time: 162_422_000 picoseconds.
		Weight::from_parts(174_039_000, 6838)
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
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Writers` (r:1 w:1)
	/// Proof: `GeoProposals::Writers` (`max_values`: None, `max_size`: Some(240), added: 2715, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		// Minimum execution time: 164_015_000 picoseconds.
		Weight::from_parts(182_232_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:0)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Writers` (r:1 w:1)
	/// Proof: `GeoProposals::Writers` (`max_values`: None, `max_size`: Some(240), added: 2715, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Minimum execution time: 138_586_000 picoseconds.
		Weight::from_parts(159_398_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Writers` (r:1 w:1)
	/// Proof: `GeoProposals::Writers` (`max_values`: None, `max_size`: Some(240), added: 2715, mode: `MaxEncodedLen`)
	fn decide_claim() -> Weight {
		// Minimum execution time: 97_756_000 picoseconds.
		Weight::from_parts(115_021_000, 6838)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Writers` (r:1 w:1)
	/// Proof: `GeoProposals::Writers` (`max_values`: None, `max_size`: Some(240), added: 2715, mode: `MaxEncodedLen`)
	fn end_writing() -> Weight {
		// Minimum execution time: 91_026_000 picoseconds.
		Weight::from_parts(135_883_000, 6838)
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
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:0)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Endorsements` (r:1 w:1)
	/// Proof: `GeoProposals::Endorsements` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::EndorsementsOf` (r:1 w:1)
	/// Proof: `GeoProposals::EndorsementsOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn endorse() -> Weight {
		// Minimum execution time: 115_713_000 picoseconds.
		Weight::from_parts(185_827_000, 6838)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Endorsements` (r:1 w:1)
	/// Proof: `GeoProposals::Endorsements` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::EndorsementsOf` (r:1 w:1)
	/// Proof: `GeoProposals::EndorsementsOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn unendorse() -> Weight {
		// Minimum execution time: 146_498_000 picoseconds.
		Weight::from_parts(159_057_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:17 w:0)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Links` (r:0 w:1)
	/// Proof: `GeoProposals::Links` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	fn set_links() -> Weight {
		// Minimum execution time: 183_102_000 picoseconds.
		Weight::from_parts(204_565_000, 100406)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:5 w:5)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Parts` (r:0 w:1)
	/// Proof: `GeoProposals::Parts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn set_whole() -> Weight {
		// Minimum execution time: 268_430_000 picoseconds.
		Weight::from_parts(286_417_000, 30230)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:2 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Evaluations` (r:1 w:1)
	/// Proof: `GeoProposals::Evaluations` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	fn set_valuator() -> Weight {
		// Minimum execution time: 120_911_000 picoseconds.
		Weight::from_parts(133_739_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:0)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Evaluations` (r:1 w:1)
	/// Proof: `GeoProposals::Evaluations` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	fn evaluate() -> Weight {
		// Minimum execution time: 112_528_000 picoseconds.
		Weight::from_parts(122_122_000, 6838)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:0)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:5 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Handlings` (r:0 w:1)
	/// Proof: `GeoProposals::Handlings` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn set_handling() -> Weight {
		// Minimum execution time: 118_045_000 picoseconds.
		Weight::from_parts(131_026_000, 16215)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	fn submit() -> Weight {
		Weight::from_parts(1_923_546_000, 2714694)
			.saturating_add(ParityDbWeight::get().reads(274_u64))
			.saturating_add(ParityDbWeight::get().writes(24_u64))
	}
	/// The range of component `v` is `[4, 64]`.
	fn submit_shape(v: u32) -> Weight {
		Weight::from_parts(349_849_567, 22950)
			// Standard Error: 101_542
			.saturating_add(Weight::from_parts(15_932_335, 0).saturating_mul(v.into()))
			.saturating_add(ParityDbWeight::get().reads(36_u64))
			.saturating_add(ParityDbWeight::get().writes(24_u64))
	}
	fn edit() -> Weight {
		Weight::from_parts(189_372_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(206_017_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(19_u64))
	}
	fn support() -> Weight {
		Weight::from_parts(189_382_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn unsupport() -> Weight {
		Weight::from_parts(167_109_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// The range of component `n` is `[4, 100]`.
	fn archive(n: u32) -> Weight {
		Weight::from_parts(214_010_416, 22582)
			// Standard Error: 125_899
			.saturating_add(Weight::from_parts(12_433_494, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(12_u64))
			.saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2394).saturating_mul(n.into()))
	}
	fn set_category() -> Weight {
		Weight::from_parts(39_589_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn set_phase() -> Weight {
		Weight::from_parts(27_962_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn set_route() -> Weight {
		Weight::from_parts(110_515_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn advance() -> Weight {
		Weight::from_parts(204_614_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
	}
	fn proceed() -> Weight {
		Weight::from_parts(222_912_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
	}
	fn refer() -> Weight {
		Weight::from_parts(227_629_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
	}
	fn escalate() -> Weight {
		Weight::from_parts(192_777_000, 21190)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn merge() -> Weight {
		Weight::from_parts(268_069_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(13_u64))
			.saturating_add(ParityDbWeight::get().writes(20_u64))
	}
	fn unmerge() -> Weight {
		Weight::from_parts(268_611_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(13_u64))
			.saturating_add(ParityDbWeight::get().writes(20_u64))
	}
	/// The range of component `n` is `[1, 100]`.
	fn move_supports(n: u32) -> Weight {
		Weight::from_parts(166_608_473, 12686)
			// Standard Error: 83_851
			.saturating_add(Weight::from_parts(8_516_225, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
			.saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5040).saturating_mul(n.into()))
	}
	fn check_fix() -> Weight {
		Weight::from_parts(271_664_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(17_u64))
			.saturating_add(ParityDbWeight::get().writes(12_u64))
	}
	fn bring() -> Weight {
		Weight::from_parts(70_485_000, 6838).saturating_add(ParityDbWeight::get().reads(2_u64))
	}
	fn comment() -> Weight {
		Weight::from_parts(196_072_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// The range of component `n` is `[1, 32]`.
	fn answer(n: u32) -> Weight {
		Weight::from_parts(183_641_988, 22582)
			// Standard Error: 515_651
			.saturating_add(Weight::from_parts(70_356_080, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(11_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
			.saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5848).saturating_mul(n.into()))
	}
	fn flag() -> Weight {
		Weight::from_parts(177_614_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn hide() -> Weight {
		Weight::from_parts(163_904_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(13_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(163_634_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn decide_appeal() -> Weight {
		Weight::from_parts(186_458_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(13_u64))
	}
	fn restore() -> Weight {
		Weight::from_parts(185_917_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(13_u64))
	}
	fn take_back() -> Weight {
		Weight::from_parts(181_020_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn condemn() -> Weight {
		Weight::from_parts(149_363_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn set_slots() -> Weight {
		Weight::from_parts(163_894_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn sign_up() -> Weight {
		Weight::from_parts(194_580_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn cancel_sign_up() -> Weight {
		Weight::from_parts(195_411_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn check_in() -> Weight {
		Weight::from_parts(170_815_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn confirm_hours() -> Weight {
		Weight::from_parts(161_300_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn join() -> Weight {
		Weight::from_parts(174_039_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn claim() -> Weight {
		Weight::from_parts(182_232_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn admit() -> Weight {
		Weight::from_parts(159_398_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn decide_claim() -> Weight {
		Weight::from_parts(115_021_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn end_writing() -> Weight {
		Weight::from_parts(135_883_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn endorse() -> Weight {
		Weight::from_parts(185_827_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn unendorse() -> Weight {
		Weight::from_parts(159_057_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn set_links() -> Weight {
		Weight::from_parts(204_565_000, 100406)
			.saturating_add(ParityDbWeight::get().reads(20_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn set_whole() -> Weight {
		Weight::from_parts(286_417_000, 30230)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn set_valuator() -> Weight {
		Weight::from_parts(133_739_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn evaluate() -> Weight {
		Weight::from_parts(122_122_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn set_handling() -> Weight {
		Weight::from_parts(131_026_000, 16215)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
