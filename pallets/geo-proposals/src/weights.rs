// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_geo_proposals`, measured by `scripts/bench-weights`: do not edit by hand.
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
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
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
	/// Storage: `GeoProposals::HiddenOf` (r:1 w:0)
	/// Proof: `GeoProposals::HiddenOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ObjectsOf` (r:1 w:1)
	/// Proof: `GeoProposals::ObjectsOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
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
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Map` (r:0 w:1)
	/// Proof: `GeoProposals::Map` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByAuthor` (r:0 w:1)
	/// Proof: `GeoProposals::ByAuthor` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:0 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	fn submit() -> Weight {
		// Minimum execution time: 2_382_128_000 picoseconds.
		Weight::from_parts(2_488_205_000, 2714694)
			.saturating_add(T::DbWeight::get().reads(274_u64))
			.saturating_add(T::DbWeight::get().writes(24_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Boundaries` (r:1 w:0)
	/// Proof: `Territories::Boundaries` (`max_values`: None, `max_size`: Some(9222), added: 11697, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:0)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::HiddenOf` (r:1 w:0)
	/// Proof: `GeoProposals::HiddenOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ObjectsOf` (r:1 w:1)
	/// Proof: `GeoProposals::ObjectsOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
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
	/// Storage: `GeoProposals::Cells` (r:0 w:32)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByAuthor` (r:0 w:1)
	/// Proof: `GeoProposals::ByAuthor` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:0 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// The range of component `v` is `[5, 64]`.
	fn submit_shape(v: u32) -> Weight {
		// Minimum execution time: 574_371_000 picoseconds.
		Weight::from_parts(490_010_361, 22950)
			// Standard Error: 136_478
			.saturating_add(Weight::from_parts(26_734_152, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(36_u64))
			.saturating_add(T::DbWeight::get().writes(55_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Versions` (r:1 w:1)
	/// Proof: `GeoProposals::Versions` (`max_values`: None, `max_size`: Some(2322), added: 4797, mode: `MaxEncodedLen`)
	fn edit() -> Weight {
		// Minimum execution time: 146_397_000 picoseconds.
		Weight::from_parts(173_977_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:32)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn withdraw() -> Weight {
		// Minimum execution time: 283_900_000 picoseconds.
		Weight::from_parts(332_983_000, 22582)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(50_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
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
		// Minimum execution time: 151_194_000 picoseconds.
		Weight::from_parts(185_585_000, 6838)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
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
		// Minimum execution time: 108_030_000 picoseconds.
		Weight::from_parts(132_246_000, 6838)
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
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Hidings` (r:1 w:0)
	/// Proof: `GeoProposals::Hidings` (`max_values`: None, `max_size`: Some(262), added: 2737, mode: `MaxEncodedLen`)
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
		// Minimum execution time: 261_277_000 picoseconds.
		Weight::from_parts(213_859_258, 22582)
			// Standard Error: 185_566
			.saturating_add(Weight::from_parts(15_589_686, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(12_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2394).saturating_mul(n.into()))
	}
	/// Storage: `Consortium::Municipalities` (r:3 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:1)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::AppointmentCount` (r:1 w:1)
	/// Proof: `Consortium::AppointmentCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:1)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:0 w:1)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	fn set_category() -> Weight {
		// Minimum execution time: 65_396_000 picoseconds.
		Weight::from_parts(69_013_000, 10125)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Categories` (r:1 w:1)
	/// Proof: `GeoProposals::Categories` (`max_values`: None, `max_size`: Some(165), added: 2640, mode: `MaxEncodedLen`)
	fn set_phase() -> Weight {
		// Minimum execution time: 32_268_000 picoseconds.
		Weight::from_parts(35_593_000, 4035)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:3 w:0)
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
		// Minimum execution time: 102_371_000 picoseconds.
		Weight::from_parts(125_737_000, 10125)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	fn advance() -> Weight {
		// Minimum execution time: 161_870_000 picoseconds.
		Weight::from_parts(204_342_000, 22582)
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
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	fn proceed() -> Weight {
		// Minimum execution time: 152_486_000 picoseconds.
		Weight::from_parts(202_510_000, 22582)
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
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	fn refer() -> Weight {
		// Minimum execution time: 152_596_000 picoseconds.
		Weight::from_parts(191_463_000, 22582)
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
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	fn escalate() -> Weight {
		// Minimum execution time: 123_914_000 picoseconds.
		Weight::from_parts(172_045_000, 21190)
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
	/// Storage: `GeoProposals::Cells` (r:0 w:32)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn merge() -> Weight {
		// Minimum execution time: 315_367_000 picoseconds.
		Weight::from_parts(334_014_000, 22582)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(51_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:2 w:2)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Statistics` (r:8 w:8)
	/// Proof: `GeoProposals::Statistics` (`max_values`: None, `max_size`: Some(224), added: 2699, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:32)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn unmerge() -> Weight {
		// Minimum execution time: 333_393_000 picoseconds.
		Weight::from_parts(349_988_000, 22582)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(51_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:2 w:2)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Supports` (r:201 w:200)
	/// Proof: `GeoProposals::Supports` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn move_supports(n: u32) -> Weight {
		// Minimum execution time: 112_317_000 picoseconds.
		Weight::from_parts(107_428_993, 12686)
			// Standard Error: 76_042
			.saturating_add(Weight::from_parts(9_397_987, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(2_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5040).saturating_mul(n.into()))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
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
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	fn check_fix() -> Weight {
		// Minimum execution time: 180_016_000 picoseconds.
		Weight::from_parts(199_145_000, 22582)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:0)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::RulesOf` (r:1 w:0)
	/// Proof: `GeoProposals::RulesOf` (`max_values`: None, `max_size`: Some(2948), added: 5423, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Areas` (r:1 w:0)
	/// Proof: `LiquidDelegation::Areas` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn bring() -> Weight {
		// Minimum execution time: 55_743_000 picoseconds.
		Weight::from_parts(60_430_000, 6838).saturating_add(T::DbWeight::get().reads(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
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
		// Minimum execution time: 114_820_000 picoseconds.
		Weight::from_parts(130_002_000, 6838)
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
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn answer(n: u32) -> Weight {
		// Minimum execution time: 178_695_000 picoseconds.
		Weight::from_parts(123_856_426, 22582)
			// Standard Error: 574_323
			.saturating_add(Weight::from_parts(84_043_450, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5848).saturating_mul(n.into()))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Flags` (r:1 w:1)
	/// Proof: `GeoProposals::Flags` (`max_values`: None, `max_size`: Some(41), added: 2516, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn flag() -> Weight {
		// Minimum execution time: 103_994_000 picoseconds.
		Weight::from_parts(114_129_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::HiddenOf` (r:1 w:1)
	/// Proof: `GeoProposals::HiddenOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Moderation` (r:1 w:1)
	/// Proof: `GeoProposals::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:32)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Hidings` (r:0 w:1)
	/// Proof: `GeoProposals::Hidings` (`max_values`: None, `max_size`: Some(262), added: 2737, mode: `MaxEncodedLen`)
	fn hide() -> Weight {
		// Minimum execution time: 247_406_000 picoseconds.
		Weight::from_parts(261_888_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(45_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Hidings` (r:1 w:1)
	/// Proof: `GeoProposals::Hidings` (`max_values`: None, `max_size`: Some(262), added: 2737, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Moderation` (r:1 w:1)
	/// Proof: `GeoProposals::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	fn appeal() -> Weight {
		// Minimum execution time: 100_189_000 picoseconds.
		Weight::from_parts(109_763_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Hidings` (r:1 w:1)
	/// Proof: `GeoProposals::Hidings` (`max_values`: None, `max_size`: Some(262), added: 2737, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::HiddenOf` (r:1 w:1)
	/// Proof: `GeoProposals::HiddenOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Moderation` (r:1 w:1)
	/// Proof: `GeoProposals::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:32)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn decide_appeal() -> Weight {
		// Minimum execution time: 274_887_000 picoseconds.
		Weight::from_parts(312_623_000, 6838)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(45_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Hidings` (r:1 w:1)
	/// Proof: `GeoProposals::Hidings` (`max_values`: None, `max_size`: Some(262), added: 2737, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::HiddenOf` (r:1 w:1)
	/// Proof: `GeoProposals::HiddenOf` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Moderation` (r:1 w:1)
	/// Proof: `GeoProposals::Moderation` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Cells` (r:0 w:32)
	/// Proof: `GeoProposals::Cells` (`max_values`: None, `max_size`: Some(17), added: 2492, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Steps` (r:0 w:1)
	/// Proof: `GeoProposals::Steps` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::ByTerritory` (r:0 w:8)
	/// Proof: `GeoProposals::ByTerritory` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn restore() -> Weight {
		// Minimum execution time: 270_070_000 picoseconds.
		Weight::from_parts(299_043_000, 6838)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(45_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Versions` (r:1 w:0)
	/// Proof: `GeoProposals::Versions` (`max_values`: None, `max_size`: Some(2322), added: 4797, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Dead` (r:1 w:1)
	/// Proof: `GeoProposals::Dead` (`max_values`: None, `max_size`: Some(107), added: 2582, mode: `MaxEncodedLen`)
	fn take_back() -> Weight {
		// Minimum execution time: 147_198_000 picoseconds.
		Weight::from_parts(171_934_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
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
		// Minimum execution time: 116_623_000 picoseconds.
		Weight::from_parts(134_369_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Tasks` (r:1 w:1)
	/// Proof: `GeoProposals::Tasks` (`max_values`: None, `max_size`: Some(657), added: 3132, mode: `MaxEncodedLen`)
	fn set_slots() -> Weight {
		// Minimum execution time: 112_346_000 picoseconds.
		Weight::from_parts(134_930_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
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
		// Minimum execution time: 122_862_000 picoseconds.
		Weight::from_parts(149_721_000, 6838)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
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
		// Minimum execution time: 131_374_000 picoseconds.
		Weight::from_parts(151_885_000, 6838)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:0)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::SignUps` (r:1 w:1)
	/// Proof: `GeoProposals::SignUps` (`max_values`: None, `max_size`: Some(69), added: 2544, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Tasks` (r:1 w:0)
	/// Proof: `GeoProposals::Tasks` (`max_values`: None, `max_size`: Some(657), added: 3132, mode: `MaxEncodedLen`)
	fn check_in() -> Weight {
		// Minimum execution time: 104_014_000 picoseconds.
		Weight::from_parts(124_605_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
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
		// Minimum execution time: 100_429_000 picoseconds.
		Weight::from_parts(121_510_000, 6838)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Writers` (r:1 w:1)
	/// Proof: `GeoProposals::Writers` (`max_values`: None, `max_size`: Some(240), added: 2715, mode: `MaxEncodedLen`)
	fn join() -> Weight {
		// Minimum execution time: 111_956_000 picoseconds.
		Weight::from_parts(132_977_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Writers` (r:1 w:1)
	/// Proof: `GeoProposals::Writers` (`max_values`: None, `max_size`: Some(240), added: 2715, mode: `MaxEncodedLen`)
	fn claim() -> Weight {
		// Minimum execution time: 119_677_000 picoseconds.
		Weight::from_parts(141_209_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Writers` (r:1 w:1)
	/// Proof: `GeoProposals::Writers` (`max_values`: None, `max_size`: Some(240), added: 2715, mode: `MaxEncodedLen`)
	fn admit() -> Weight {
		// Minimum execution time: 101_931_000 picoseconds.
		Weight::from_parts(122_852_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
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
		// Minimum execution time: 85_436_000 picoseconds.
		Weight::from_parts(94_440_000, 6838)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Writers` (r:1 w:1)
	/// Proof: `GeoProposals::Writers` (`max_values`: None, `max_size`: Some(240), added: 2715, mode: `MaxEncodedLen`)
	fn end_writing() -> Weight {
		// Minimum execution time: 103_343_000 picoseconds.
		Weight::from_parts(117_984_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
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
		// Minimum execution time: 116_433_000 picoseconds.
		Weight::from_parts(130_794_000, 6838)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Endorsements` (r:1 w:1)
	/// Proof: `GeoProposals::Endorsements` (`max_values`: None, `max_size`: Some(32), added: 2507, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::EndorsementsOf` (r:1 w:1)
	/// Proof: `GeoProposals::EndorsementsOf` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn unendorse() -> Weight {
		// Minimum execution time: 96_753_000 picoseconds.
		Weight::from_parts(122_011_000, 6838)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:17 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Links` (r:0 w:1)
	/// Proof: `GeoProposals::Links` (`max_values`: None, `max_size`: Some(177), added: 2652, mode: `MaxEncodedLen`)
	fn set_links() -> Weight {
		// Minimum execution time: 166_337_000 picoseconds.
		Weight::from_parts(183_611_000, 100406)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Objects` (r:5 w:5)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Parts` (r:0 w:1)
	/// Proof: `GeoProposals::Parts` (`max_values`: None, `max_size`: Some(24), added: 2499, mode: `MaxEncodedLen`)
	fn set_whole() -> Weight {
		// Minimum execution time: 287_867_000 picoseconds.
		Weight::from_parts(310_149_000, 30230)
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
		// Minimum execution time: 93_529_000 picoseconds.
		Weight::from_parts(111_085_000, 6838)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Evaluations` (r:1 w:1)
	/// Proof: `GeoProposals::Evaluations` (`max_values`: None, `max_size`: Some(278), added: 2753, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	fn evaluate() -> Weight {
		// Minimum execution time: 87_359_000 picoseconds.
		Weight::from_parts(102_221_000, 6838)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `GeoProposals::Objects` (r:1 w:1)
	/// Proof: `GeoProposals::Objects` (`max_values`: None, `max_size`: Some(3373), added: 5848, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:5 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `GeoProposals::Handlings` (r:0 w:1)
	/// Proof: `GeoProposals::Handlings` (`max_values`: None, `max_size`: Some(83), added: 2558, mode: `MaxEncodedLen`)
	fn set_handling() -> Weight {
		// Minimum execution time: 96_633_000 picoseconds.
		Weight::from_parts(111_284_000, 16215)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	fn submit() -> Weight {
		Weight::from_parts(2_488_205_000, 2714694)
			.saturating_add(ParityDbWeight::get().reads(274_u64))
			.saturating_add(ParityDbWeight::get().writes(24_u64))
	}
	/// The range of component `v` is `[5, 64]`.
	fn submit_shape(v: u32) -> Weight {
		Weight::from_parts(490_010_361, 22950)
			// Standard Error: 136_478
			.saturating_add(Weight::from_parts(26_734_152, 0).saturating_mul(v.into()))
			.saturating_add(ParityDbWeight::get().reads(36_u64))
			.saturating_add(ParityDbWeight::get().writes(55_u64))
	}
	fn edit() -> Weight {
		Weight::from_parts(173_977_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn withdraw() -> Weight {
		Weight::from_parts(332_983_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(50_u64))
	}
	fn support() -> Weight {
		Weight::from_parts(185_585_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn unsupport() -> Weight {
		Weight::from_parts(132_246_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// The range of component `n` is `[4, 100]`.
	fn archive(n: u32) -> Weight {
		Weight::from_parts(213_859_258, 22582)
			// Standard Error: 185_566
			.saturating_add(Weight::from_parts(15_589_686, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(12_u64))
			.saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2394).saturating_mul(n.into()))
	}
	fn set_category() -> Weight {
		Weight::from_parts(69_013_000, 10125)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn set_phase() -> Weight {
		Weight::from_parts(35_593_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn set_route() -> Weight {
		Weight::from_parts(125_737_000, 10125)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn advance() -> Weight {
		Weight::from_parts(204_342_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
	}
	fn proceed() -> Weight {
		Weight::from_parts(202_510_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
	}
	fn refer() -> Weight {
		Weight::from_parts(191_463_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
	}
	fn escalate() -> Weight {
		Weight::from_parts(172_045_000, 21190)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn merge() -> Weight {
		Weight::from_parts(334_014_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(13_u64))
			.saturating_add(ParityDbWeight::get().writes(51_u64))
	}
	fn unmerge() -> Weight {
		Weight::from_parts(349_988_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(14_u64))
			.saturating_add(ParityDbWeight::get().writes(51_u64))
	}
	/// The range of component `n` is `[1, 100]`.
	fn move_supports(n: u32) -> Weight {
		Weight::from_parts(107_428_993, 12686)
			// Standard Error: 76_042
			.saturating_add(Weight::from_parts(9_397_987, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
			.saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5040).saturating_mul(n.into()))
	}
	fn check_fix() -> Weight {
		Weight::from_parts(199_145_000, 22582)
			.saturating_add(ParityDbWeight::get().reads(17_u64))
			.saturating_add(ParityDbWeight::get().writes(12_u64))
	}
	fn bring() -> Weight {
		Weight::from_parts(60_430_000, 6838).saturating_add(ParityDbWeight::get().reads(3_u64))
	}
	fn comment() -> Weight {
		Weight::from_parts(130_002_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// The range of component `n` is `[1, 32]`.
	fn answer(n: u32) -> Weight {
		Weight::from_parts(123_856_426, 22582)
			// Standard Error: 574_323
			.saturating_add(Weight::from_parts(84_043_450, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(11_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
			.saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5848).saturating_mul(n.into()))
	}
	fn flag() -> Weight {
		Weight::from_parts(114_129_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn hide() -> Weight {
		Weight::from_parts(261_888_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(45_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(109_763_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn decide_appeal() -> Weight {
		Weight::from_parts(312_623_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(45_u64))
	}
	fn restore() -> Weight {
		Weight::from_parts(299_043_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(45_u64))
	}
	fn take_back() -> Weight {
		Weight::from_parts(171_934_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn condemn() -> Weight {
		Weight::from_parts(134_369_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn set_slots() -> Weight {
		Weight::from_parts(134_930_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn sign_up() -> Weight {
		Weight::from_parts(149_721_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn cancel_sign_up() -> Weight {
		Weight::from_parts(151_885_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn check_in() -> Weight {
		Weight::from_parts(124_605_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn confirm_hours() -> Weight {
		Weight::from_parts(121_510_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn join() -> Weight {
		Weight::from_parts(132_977_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn claim() -> Weight {
		Weight::from_parts(141_209_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn admit() -> Weight {
		Weight::from_parts(122_852_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn decide_claim() -> Weight {
		Weight::from_parts(94_440_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn end_writing() -> Weight {
		Weight::from_parts(117_984_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn endorse() -> Weight {
		Weight::from_parts(130_794_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn unendorse() -> Weight {
		Weight::from_parts(122_011_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn set_links() -> Weight {
		Weight::from_parts(183_611_000, 100406)
			.saturating_add(ParityDbWeight::get().reads(20_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn set_whole() -> Weight {
		Weight::from_parts(310_149_000, 30230)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn set_valuator() -> Weight {
		Weight::from_parts(111_085_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn evaluate() -> Weight {
		Weight::from_parts(102_221_000, 6838)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn set_handling() -> Weight {
		Weight::from_parts(111_284_000, 16215)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
}
