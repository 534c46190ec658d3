// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the calls of `pallet_consortium` cost.
//!
//! Conservative estimates until `scripts/bench-weights` has measured them.

#![cfg_attr(rustfmt, rustfmt_skip)]
#![allow(unused_parens)]
#![allow(unused_imports)]
#![allow(missing_docs)]

use core::marker::PhantomData;
use frame_support::{traits::Get, weights::{constants::ParityDbWeight, Weight}};

/// What the calls of `pallet_consortium` cost.
pub trait WeightInfo {
	fn admit() -> Weight;
	fn suspend() -> Weight;
	fn restore() -> Weight;
	fn remove() -> Weight;
	fn update_documents() -> Weight;
	fn enact() -> Weight;
	fn hand_over_governance() -> Weight;
	fn cancel_hand_over() -> Weight;
	fn accept_governance() -> Weight;
	fn replace_governance() -> Weight;
	fn declare_signatories() -> Weight;
	fn appoint() -> Weight;
	fn withdraw_appointment() -> Weight;
	fn resign() -> Weight;
	fn expire_appointment() -> Weight;
	fn nominate_validator() -> Weight;
	fn withdraw_nomination() -> Weight;
	fn set_keys() -> Weight;
	fn purge_keys() -> Weight;
	fn admit_validator() -> Weight;
	fn retire_validator() -> Weight;
	fn remove_validator() -> Weight;
	fn set_minimum() -> Weight;
}

/// With the database weights of the runtime.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn admit() -> Weight {
		Weight::from_parts(70_000_000, 143000)
			.saturating_add(T::DbWeight::get().reads(130_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn suspend() -> Weight {
		Weight::from_parts(60_000_000, 143000)
			.saturating_add(T::DbWeight::get().reads(130_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn restore() -> Weight {
		Weight::from_parts(60_000_000, 143000)
			.saturating_add(T::DbWeight::get().reads(130_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn remove() -> Weight {
		Weight::from_parts(600_000_000, 363000)
			.saturating_add(T::DbWeight::get().reads(330_u64))
			.saturating_add(T::DbWeight::get().writes(230_u64))
	}
	fn update_documents() -> Weight {
		Weight::from_parts(25_000_000, 2200)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn enact() -> Weight {
		Weight::from_parts(10_000_000, 1500)
	}
	fn hand_over_governance() -> Weight {
		Weight::from_parts(30_000_000, 6600)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn cancel_hand_over() -> Weight {
		Weight::from_parts(25_000_000, 5500)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn accept_governance() -> Weight {
		Weight::from_parts(70_000_000, 148500)
			.saturating_add(T::DbWeight::get().reads(135_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	fn replace_governance() -> Weight {
		Weight::from_parts(80_000_000, 154000)
			.saturating_add(T::DbWeight::get().reads(140_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn declare_signatories() -> Weight {
		Weight::from_parts(300_000_000, 77000)
			.saturating_add(T::DbWeight::get().reads(70_u64))
			.saturating_add(T::DbWeight::get().writes(50_u64))
	}
	fn appoint() -> Weight {
		Weight::from_parts(35_000_000, 6600)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn withdraw_appointment() -> Weight {
		Weight::from_parts(30_000_000, 6600)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn resign() -> Weight {
		Weight::from_parts(30_000_000, 5500)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn expire_appointment() -> Weight {
		Weight::from_parts(30_000_000, 5500)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn nominate_validator() -> Weight {
		Weight::from_parts(40_000_000, 8800)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn withdraw_nomination() -> Weight {
		Weight::from_parts(60_000_000, 15400)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	fn set_keys() -> Weight {
		Weight::from_parts(200_000_000, 13200)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn purge_keys() -> Weight {
		Weight::from_parts(50_000_000, 13200)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn admit_validator() -> Weight {
		Weight::from_parts(150_000_000, 22000)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn retire_validator() -> Weight {
		Weight::from_parts(150_000_000, 24200)
			.saturating_add(T::DbWeight::get().reads(22_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	fn remove_validator() -> Weight {
		Weight::from_parts(150_000_000, 22000)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	fn set_minimum() -> Weight {
		Weight::from_parts(150_000_000, 11000)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
}

/// For tests.
impl WeightInfo for () {
	fn admit() -> Weight {
		Weight::from_parts(70_000_000, 143000)
			.saturating_add(ParityDbWeight::get().reads(130_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn suspend() -> Weight {
		Weight::from_parts(60_000_000, 143000)
			.saturating_add(ParityDbWeight::get().reads(130_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn restore() -> Weight {
		Weight::from_parts(60_000_000, 143000)
			.saturating_add(ParityDbWeight::get().reads(130_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn remove() -> Weight {
		Weight::from_parts(600_000_000, 363000)
			.saturating_add(ParityDbWeight::get().reads(330_u64))
			.saturating_add(ParityDbWeight::get().writes(230_u64))
	}
	fn update_documents() -> Weight {
		Weight::from_parts(25_000_000, 2200)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn enact() -> Weight {
		Weight::from_parts(10_000_000, 1500)
	}
	fn hand_over_governance() -> Weight {
		Weight::from_parts(30_000_000, 6600)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn cancel_hand_over() -> Weight {
		Weight::from_parts(25_000_000, 5500)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn accept_governance() -> Weight {
		Weight::from_parts(70_000_000, 148500)
			.saturating_add(ParityDbWeight::get().reads(135_u64))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
	}
	fn replace_governance() -> Weight {
		Weight::from_parts(80_000_000, 154000)
			.saturating_add(ParityDbWeight::get().reads(140_u64))
			.saturating_add(ParityDbWeight::get().writes(9_u64))
	}
	fn declare_signatories() -> Weight {
		Weight::from_parts(300_000_000, 77000)
			.saturating_add(ParityDbWeight::get().reads(70_u64))
			.saturating_add(ParityDbWeight::get().writes(50_u64))
	}
	fn appoint() -> Weight {
		Weight::from_parts(35_000_000, 6600)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn withdraw_appointment() -> Weight {
		Weight::from_parts(30_000_000, 6600)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn resign() -> Weight {
		Weight::from_parts(30_000_000, 5500)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn expire_appointment() -> Weight {
		Weight::from_parts(30_000_000, 5500)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn nominate_validator() -> Weight {
		Weight::from_parts(40_000_000, 8800)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn withdraw_nomination() -> Weight {
		Weight::from_parts(60_000_000, 15400)
			.saturating_add(ParityDbWeight::get().reads(14_u64))
			.saturating_add(ParityDbWeight::get().writes(9_u64))
	}
	fn set_keys() -> Weight {
		Weight::from_parts(200_000_000, 13200)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn purge_keys() -> Weight {
		Weight::from_parts(50_000_000, 13200)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn admit_validator() -> Weight {
		Weight::from_parts(150_000_000, 22000)
			.saturating_add(ParityDbWeight::get().reads(20_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn retire_validator() -> Weight {
		Weight::from_parts(150_000_000, 24200)
			.saturating_add(ParityDbWeight::get().reads(22_u64))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
	}
	fn remove_validator() -> Weight {
		Weight::from_parts(150_000_000, 22000)
			.saturating_add(ParityDbWeight::get().reads(20_u64))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
	}
	fn set_minimum() -> Weight {
		Weight::from_parts(150_000_000, 11000)
			.saturating_add(ParityDbWeight::get().reads(10_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
}
