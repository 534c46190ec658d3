// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_quota`, measured by `scripts/bench-weights`: do not edit by hand.
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

/// What the calls of `pallet_quota` weigh.
pub trait WeightInfo {
	/// Weight of `force_set_class`.
	fn force_set_class() -> Weight;
	/// Weight of `force_remove_class`.
	fn force_remove_class() -> Weight;
	/// Weight of `force_set_default`.
	fn force_set_default() -> Weight;
	/// Weight of `choose_class`.
	fn choose_class() -> Weight;
	/// Weight of `check_quota`.
	fn check_quota(c: u32, r: u32) -> Weight;
}

/// The weights, with the prices of database access that the runtime sets.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Quota::Classes` (r:1 w:1)
	/// Proof: `Quota::Classes` (`max_values`: Some(1), `max_size`: Some(961), added: 1456, mode: `MaxEncodedLen`)
	fn force_set_class() -> Weight {
		// Minimum execution time: 15_063_000 picoseconds.
		Weight::from_parts(16_604_000, 2446)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Quota::Defaults` (r:1 w:0)
	/// Proof: `Quota::Defaults` (`max_values`: Some(1), `max_size`: Some(15), added: 510, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Classes` (r:1 w:1)
	/// Proof: `Quota::Classes` (`max_values`: Some(1), `max_size`: Some(961), added: 1456, mode: `MaxEncodedLen`)
	fn force_remove_class() -> Weight {
		// Minimum execution time: 17_856_000 picoseconds.
		Weight::from_parts(20_711_000, 2446)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Quota::Classes` (r:1 w:0)
	/// Proof: `Quota::Classes` (`max_values`: Some(1), `max_size`: Some(961), added: 1456, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Defaults` (r:1 w:1)
	/// Proof: `Quota::Defaults` (`max_values`: Some(1), `max_size`: Some(15), added: 510, mode: `MaxEncodedLen`)
	fn force_set_default() -> Weight {
		// Minimum execution time: 17_005_000 picoseconds.
		Weight::from_parts(24_827_000, 2446)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Classes` (r:1 w:0)
	/// Proof: `Quota::Classes` (`max_values`: Some(1), `max_size`: Some(961), added: 1456, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Choices` (r:0 w:1)
	/// Proof: `Quota::Choices` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	fn choose_class() -> Weight {
		// Minimum execution time: 30_245_000 picoseconds.
		Weight::from_parts(34_091_000, 4035)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Classes` (r:1 w:0)
	/// Proof: `Quota::Classes` (`max_values`: Some(1), `max_size`: Some(961), added: 1456, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Defaults` (r:1 w:0)
	/// Proof: `Quota::Defaults` (`max_values`: Some(1), `max_size`: Some(15), added: 510, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Choices` (r:16 w:0)
	/// Proof: `Quota::Choices` (`max_values`: None, `max_size`: Some(22), added: 2497, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:0)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// The range of component `c` is `[1, 100]`.
	/// The range of component `r` is `[1, 16]`.
	fn check_quota(c: u32, r: u32) -> Weight {
		// Minimum execution time: 34_922_000 picoseconds.
		Weight::from_parts(32_608_394, 3674)
			// Standard Error: 2_356
			.saturating_add(Weight::from_parts(29_232, 0).saturating_mul(c.into()))
			// Standard Error: 15_046
			.saturating_add(Weight::from_parts(3_744_210, 0).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 2497).saturating_mul(r.into()))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	fn force_set_class() -> Weight {
		Weight::from_parts(16_604_000, 2446)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn force_remove_class() -> Weight {
		Weight::from_parts(20_711_000, 2446)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn force_set_default() -> Weight {
		Weight::from_parts(24_827_000, 2446)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn choose_class() -> Weight {
		Weight::from_parts(34_091_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// The range of component `c` is `[1, 100]`.
	/// The range of component `r` is `[1, 16]`.
	fn check_quota(c: u32, r: u32) -> Weight {
		Weight::from_parts(32_608_394, 3674)
			// Standard Error: 2_356
			.saturating_add(Weight::from_parts(29_232, 0).saturating_mul(c.into()))
			// Standard Error: 15_046
			.saturating_add(Weight::from_parts(3_744_210, 0).saturating_mul(r.into()))
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(r.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
			.saturating_add(Weight::from_parts(0, 2497).saturating_mul(r.into()))
	}
}
