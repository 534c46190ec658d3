// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_ar_anchors`: estimates above what the like calls of `pallet_geo_proposals` were
//! measured at, until `scripts/bench-weights ar-anchors` writes this file.

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
	fn propose() -> Weight {
		Weight::from_parts(2_200_000_000, 2800000)
			.saturating_add(T::DbWeight::get().reads(290_u64))
			.saturating_add(T::DbWeight::get().writes(34_u64))
	}
	fn propose_area(v: u32) -> Weight {
		Weight::from_parts(450_000_000, 45000)
			.saturating_add(Weight::from_parts(17_000_000, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().writes(23_u64))
	}
	fn edit() -> Weight {
		Weight::from_parts(2_900_000_000, 2850000)
			.saturating_add(T::DbWeight::get().reads(300_u64))
			.saturating_add(T::DbWeight::get().writes(49_u64))
	}
	fn edit_area(v: u32) -> Weight {
		Weight::from_parts(900_000_000, 60000)
			.saturating_add(Weight::from_parts(17_000_000, 0).saturating_mul(v.into()))
			.saturating_add(T::DbWeight::get().reads(48_u64))
			.saturating_add(T::DbWeight::get().writes(31_u64))
	}
	fn advance() -> Weight {
		Weight::from_parts(200_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn retire() -> Weight {
		Weight::from_parts(500_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	fn proceed() -> Weight {
		Weight::from_parts(500_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	fn flag() -> Weight {
		Weight::from_parts(140_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn suspend() -> Weight {
		Weight::from_parts(500_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(170_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn restore() -> Weight {
		Weight::from_parts(550_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	fn reject_appeal() -> Weight {
		Weight::from_parts(130_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn take_back() -> Weight {
		Weight::from_parts(130_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn condemn() -> Weight {
		Weight::from_parts(140_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn expire() -> Weight {
		Weight::from_parts(500_000_000, 9000)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	fn archive(n: u32) -> Weight {
		Weight::from_parts(220_000_000, 12000)
			.saturating_add(Weight::from_parts(25_000_000, 2600).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(8_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	fn propose() -> Weight {
		Weight::from_parts(2_200_000_000, 2800000)
			.saturating_add(ParityDbWeight::get().reads(290_u64))
			.saturating_add(ParityDbWeight::get().writes(34_u64))
	}
	fn propose_area(v: u32) -> Weight {
		Weight::from_parts(450_000_000, 45000)
			.saturating_add(Weight::from_parts(17_000_000, 0).saturating_mul(v.into()))
			.saturating_add(ParityDbWeight::get().reads(40_u64))
			.saturating_add(ParityDbWeight::get().writes(23_u64))
	}
	fn edit() -> Weight {
		Weight::from_parts(2_900_000_000, 2850000)
			.saturating_add(ParityDbWeight::get().reads(300_u64))
			.saturating_add(ParityDbWeight::get().writes(49_u64))
	}
	fn edit_area(v: u32) -> Weight {
		Weight::from_parts(900_000_000, 60000)
			.saturating_add(Weight::from_parts(17_000_000, 0).saturating_mul(v.into()))
			.saturating_add(ParityDbWeight::get().reads(48_u64))
			.saturating_add(ParityDbWeight::get().writes(31_u64))
	}
	fn advance() -> Weight {
		Weight::from_parts(200_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn retire() -> Weight {
		Weight::from_parts(500_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(14_u64))
	}
	fn proceed() -> Weight {
		Weight::from_parts(500_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(14_u64))
	}
	fn flag() -> Weight {
		Weight::from_parts(140_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn suspend() -> Weight {
		Weight::from_parts(500_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(16_u64))
	}
	fn appeal() -> Weight {
		Weight::from_parts(170_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn restore() -> Weight {
		Weight::from_parts(550_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(16_u64))
	}
	fn reject_appeal() -> Weight {
		Weight::from_parts(130_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn take_back() -> Weight {
		Weight::from_parts(130_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn condemn() -> Weight {
		Weight::from_parts(140_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn expire() -> Weight {
		Weight::from_parts(500_000_000, 9000)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(14_u64))
	}
	fn archive(n: u32) -> Weight {
		Weight::from_parts(220_000_000, 12000)
			.saturating_add(Weight::from_parts(25_000_000, 2600).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
			.saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(n.into())))
	}
}
