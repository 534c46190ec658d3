// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights for `pallet_quota`.

#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

/// Weight functions needed for `pallet_quota`.
pub trait WeightInfo {
	fn force_set_class() -> Weight;
	fn force_remove_class() -> Weight;
	fn force_set_default() -> Weight;
	fn choose_class() -> Weight;
	fn check_quota(c: u32, r: u32) -> Weight;
}

/// Weights for `pallet_quota` using the co3 node and recommended hardware.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Quota::Classes` (r:1 w:1)
	fn force_set_class() -> Weight {
		Weight::from_parts(20_000_000, 1_000)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Quota::Defaults` (r:1 w:0)
	/// Storage: `Quota::Classes` (r:1 w:1)
	fn force_remove_class() -> Weight {
		Weight::from_parts(20_000_000, 1_500)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Quota::Classes` (r:1 w:0)
	/// Storage: `Quota::Defaults` (r:1 w:1)
	fn force_set_default() -> Weight {
		Weight::from_parts(20_000_000, 1_500)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Consortium::*` (r:2 w:0)
	/// Storage: `Quota::Classes` (r:1 w:0)
	/// Storage: `Quota::Choices` (r:0 w:1)
	fn choose_class() -> Weight {
		Weight::from_parts(25_000_000, 3_500)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Storage: `Quota::Classes` (r:1 w:0)
	/// Storage: `Quota::Defaults` (r:1 w:0)
	/// Storage: `Quota::Choices` (r:r w:0)
	/// Storage: `System::Account` (r:1 w:0)
	fn check_quota(c: u32, r: u32) -> Weight {
		Weight::from_parts(20_000_000, 4_000)
			.saturating_add(Weight::from_parts(500_000, 0).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(2_500_000, 2_500).saturating_mul(r.into()))
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(r.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
}

// For tests.
impl WeightInfo for () {
	fn force_set_class() -> Weight {
		Weight::from_parts(20_000_000, 1_000)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn force_remove_class() -> Weight {
		Weight::from_parts(20_000_000, 1_500)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn force_set_default() -> Weight {
		Weight::from_parts(20_000_000, 1_500)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn choose_class() -> Weight {
		Weight::from_parts(25_000_000, 3_500)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn check_quota(c: u32, r: u32) -> Weight {
		Weight::from_parts(20_000_000, 4_000)
			.saturating_add(Weight::from_parts(500_000, 0).saturating_mul(c.into()))
			.saturating_add(Weight::from_parts(2_500_000, 2_500).saturating_mul(r.into()))
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(r.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
}
