// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the calls of this pallet cost.

#![allow(missing_docs)]
#![allow(clippy::unnecessary_cast)]
#![allow(unused_parens)]

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

/// Weight functions needed for `pallet_territories`.
pub trait WeightInfo {
	fn create_for_municipality() -> Weight;
	fn create() -> Weight;
	fn set_boundary(v: u32, s: u32) -> Weight;
	fn clear_boundary() -> Weight;
	fn rename() -> Weight;
	fn split(n: u32) -> Weight;
	fn close() -> Weight;
	fn set_offsets(n: u32) -> Weight;
	fn territory_of() -> Weight;
}

/// Weights for `pallet_territories` with the runtime's own database costs.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn create_for_municipality() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn create() -> Weight {
		Weight::from_parts(80_000_000, 24_000)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// The range of component `v` is `[7, 1024]`.
	/// The range of component `s` is `[0, 32]`.
	fn set_boundary(v: u32, s: u32) -> Weight {
		Weight::from_parts(100_000_000, 32_000)
			.saturating_add(Weight::from_parts(30_000_000, 0).saturating_mul(v.into()))
			.saturating_add(Weight::from_parts(6_000_000_000, 9_700).saturating_mul(s.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn clear_boundary() -> Weight {
		Weight::from_parts(80_000_000, 16_000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn rename() -> Weight {
		Weight::from_parts(60_000_000, 10_000)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// The range of component `n` is `[2, 16]`.
	fn split(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 16_000)
			.saturating_add(Weight::from_parts(20_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	fn close() -> Weight {
		Weight::from_parts(80_000_000, 16_000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// The range of component `n` is `[0, 64]`.
	fn set_offsets(n: u32) -> Weight {
		Weight::from_parts(50_000_000, 4_000)
			.saturating_add(Weight::from_parts(50_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn territory_of() -> Weight {
		Weight::from_parts(4_000_000_000, 2_300_000)
			.saturating_add(T::DbWeight::get().reads(240_u64))
	}
}

// For tests.
impl WeightInfo for () {
	fn create_for_municipality() -> Weight {
		Weight::from_parts(60_000_000, 8_000)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn create() -> Weight {
		Weight::from_parts(80_000_000, 24_000)
			.saturating_add(ParityDbWeight::get().reads(14_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	/// The range of component `v` is `[7, 1024]`.
	/// The range of component `s` is `[0, 32]`.
	fn set_boundary(v: u32, s: u32) -> Weight {
		Weight::from_parts(100_000_000, 32_000)
			.saturating_add(Weight::from_parts(30_000_000, 0).saturating_mul(v.into()))
			.saturating_add(Weight::from_parts(6_000_000_000, 9_700).saturating_mul(s.into()))
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(s.into())))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn clear_boundary() -> Weight {
		Weight::from_parts(80_000_000, 16_000)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn rename() -> Weight {
		Weight::from_parts(60_000_000, 10_000)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// The range of component `n` is `[2, 16]`.
	fn split(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 16_000)
			.saturating_add(Weight::from_parts(20_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
			.saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(n.into())))
	}
	fn close() -> Weight {
		Weight::from_parts(80_000_000, 16_000)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// The range of component `n` is `[0, 64]`.
	fn set_offsets(n: u32) -> Weight {
		Weight::from_parts(50_000_000, 4_000)
			.saturating_add(Weight::from_parts(50_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn territory_of() -> Weight {
		Weight::from_parts(4_000_000_000, 2_300_000)
			.saturating_add(ParityDbWeight::get().reads(240_u64))
	}
}
