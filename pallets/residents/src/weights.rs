// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_residents`: conservative estimates until `scripts/bench-weights` has run.

use core::marker::PhantomData;
use frame_support::{
	traits::Get,
	weights::{constants::ParityDbWeight, Weight},
};

/// What the calls of `pallet_residents` cost.
pub trait WeightInfo {
	/// `attest`.
	fn attest() -> Weight;
	/// `attest_batch` with so many people.
	fn attest_batch(n: u32) -> Weight;
	/// `renew`.
	fn renew() -> Weight;
	/// `reclassify`.
	fn reclassify() -> Weight;
	/// `suspend`.
	fn suspend() -> Weight;
	/// `restore`.
	fn restore() -> Weight;
	/// `ask_to_move`.
	fn ask_to_move() -> Weight;
	/// `move_home`.
	fn move_home() -> Weight;
	/// `rotate_key`.
	fn rotate_key() -> Weight;
	/// `propose_key_replacement`.
	fn propose_key_replacement() -> Weight;
	/// `propose_erasure`.
	fn propose_erasure() -> Weight;
	/// `object`.
	fn object() -> Weight;
	/// `complete`.
	fn complete() -> Weight;
	/// `force_replace_key`.
	fn force_replace_key() -> Weight;
	/// `erase`.
	fn erase() -> Weight;
	/// `release_lapsed`.
	fn release_lapsed() -> Weight;
	/// `attest_purse`.
	fn attest_purse() -> Weight;
	/// `close_purse`.
	fn close_purse() -> Weight;
	/// `set_assistance`.
	fn set_assistance() -> Weight;
	/// `assist`.
	fn assist() -> Weight;
	/// `begin_nullifier_rotation`.
	fn begin_nullifier_rotation() -> Weight;
	/// `replace_nullifiers` with so many people.
	fn replace_nullifiers(n: u32) -> Weight;
	/// `roll_population` with so many days.
	fn roll_population(d: u32) -> Weight;
	/// The part of the daily sweep that every block pays.
	fn sweep() -> Weight;
}

/// Weights with the runtime's database costs.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn attest() -> Weight {
		Weight::from_parts(45_000_000, 54000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 40))
	}
	fn attest_batch(n: u32) -> Weight {
		Weight::from_parts(45_000_000, 16_384)
			.saturating_add(Weight::from_parts(40_000_000, 108000).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(20, 40))
			.saturating_add(T::DbWeight::get().reads_writes(40, 60).saturating_mul(n.into()))
	}
	fn renew() -> Weight {
		Weight::from_parts(35_000_000, 54000)
			.saturating_add(T::DbWeight::get().reads_writes(20, 36))
	}
	fn reclassify() -> Weight {
		Weight::from_parts(35_000_000, 75600)
			.saturating_add(T::DbWeight::get().reads_writes(28, 40))
	}
	fn suspend() -> Weight {
		Weight::from_parts(30_000_000, 48600)
			.saturating_add(T::DbWeight::get().reads_writes(18, 34))
	}
	fn restore() -> Weight {
		Weight::from_parts(30_000_000, 48600)
			.saturating_add(T::DbWeight::get().reads_writes(18, 34))
	}
	fn ask_to_move() -> Weight {
		Weight::from_parts(12_000_000, 8100).saturating_add(T::DbWeight::get().reads_writes(3, 1))
	}
	fn move_home() -> Weight {
		Weight::from_parts(45_000_000, 81000)
			.saturating_add(T::DbWeight::get().reads_writes(30, 60))
	}
	fn rotate_key() -> Weight {
		Weight::from_parts(25_000_000, 16200).saturating_add(T::DbWeight::get().reads_writes(6, 6))
	}
	fn propose_key_replacement() -> Weight {
		Weight::from_parts(18_000_000, 13500).saturating_add(T::DbWeight::get().reads_writes(5, 1))
	}
	fn propose_erasure() -> Weight {
		Weight::from_parts(16_000_000, 10800).saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}
	fn object() -> Weight {
		Weight::from_parts(15_000_000, 10800).saturating_add(T::DbWeight::get().reads_writes(4, 1))
	}
	fn complete() -> Weight {
		Weight::from_parts(45_000_000, 67500)
			.saturating_add(T::DbWeight::get().reads_writes(25, 45))
	}
	fn force_replace_key() -> Weight {
		Weight::from_parts(25_000_000, 16200).saturating_add(T::DbWeight::get().reads_writes(6, 7))
	}
	fn erase() -> Weight {
		Weight::from_parts(40_000_000, 64800)
			.saturating_add(T::DbWeight::get().reads_writes(24, 45))
	}
	fn release_lapsed() -> Weight {
		Weight::from_parts(42_000_000, 64800)
			.saturating_add(T::DbWeight::get().reads_writes(24, 45))
	}
	fn attest_purse() -> Weight {
		Weight::from_parts(20_000_000, 13500).saturating_add(T::DbWeight::get().reads_writes(5, 4))
	}
	fn close_purse() -> Weight {
		Weight::from_parts(20_000_000, 10800).saturating_add(T::DbWeight::get().reads_writes(4, 4))
	}
	fn set_assistance() -> Weight {
		Weight::from_parts(12_000_000, 5400).saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}
	fn assist() -> Weight {
		Weight::from_parts(25_000_000, 16200).saturating_add(T::DbWeight::get().reads_writes(6, 1))
	}
	fn begin_nullifier_rotation() -> Weight {
		Weight::from_parts(8_000_000, 2700).saturating_add(T::DbWeight::get().reads_writes(1, 1))
	}
	fn replace_nullifiers(n: u32) -> Weight {
		Weight::from_parts(20_000_000, 16_384)
			.saturating_add(Weight::from_parts(12_000_000, 8100).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads_writes(3, 3))
			.saturating_add(T::DbWeight::get().reads_writes(3, 3).saturating_mul(n.into()))
	}
	fn roll_population(d: u32) -> Weight {
		Weight::from_parts(15_000_000, 16_384)
			.saturating_add(Weight::from_parts(4_000_000, 2700).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads_writes(2, 2))
			.saturating_add(T::DbWeight::get().reads_writes(1, 1).saturating_mul(d.into()))
	}
	fn sweep() -> Weight {
		Weight::from_parts(5_000_000, 5400).saturating_add(T::DbWeight::get().reads_writes(2, 1))
	}
}

// For tests.
impl WeightInfo for () {
	fn attest() -> Weight {
		Weight::from_parts(45_000_000, 54000)
			.saturating_add(ParityDbWeight::get().reads_writes(20, 40))
	}
	fn attest_batch(n: u32) -> Weight {
		Weight::from_parts(45_000_000, 16_384)
			.saturating_add(Weight::from_parts(40_000_000, 108000).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads_writes(20, 40))
			.saturating_add(ParityDbWeight::get().reads_writes(40, 60).saturating_mul(n.into()))
	}
	fn renew() -> Weight {
		Weight::from_parts(35_000_000, 54000)
			.saturating_add(ParityDbWeight::get().reads_writes(20, 36))
	}
	fn reclassify() -> Weight {
		Weight::from_parts(35_000_000, 75600)
			.saturating_add(ParityDbWeight::get().reads_writes(28, 40))
	}
	fn suspend() -> Weight {
		Weight::from_parts(30_000_000, 48600)
			.saturating_add(ParityDbWeight::get().reads_writes(18, 34))
	}
	fn restore() -> Weight {
		Weight::from_parts(30_000_000, 48600)
			.saturating_add(ParityDbWeight::get().reads_writes(18, 34))
	}
	fn ask_to_move() -> Weight {
		Weight::from_parts(12_000_000, 8100)
			.saturating_add(ParityDbWeight::get().reads_writes(3, 1))
	}
	fn move_home() -> Weight {
		Weight::from_parts(45_000_000, 81000)
			.saturating_add(ParityDbWeight::get().reads_writes(30, 60))
	}
	fn rotate_key() -> Weight {
		Weight::from_parts(25_000_000, 16200)
			.saturating_add(ParityDbWeight::get().reads_writes(6, 6))
	}
	fn propose_key_replacement() -> Weight {
		Weight::from_parts(18_000_000, 13500)
			.saturating_add(ParityDbWeight::get().reads_writes(5, 1))
	}
	fn propose_erasure() -> Weight {
		Weight::from_parts(16_000_000, 10800)
			.saturating_add(ParityDbWeight::get().reads_writes(4, 1))
	}
	fn object() -> Weight {
		Weight::from_parts(15_000_000, 10800)
			.saturating_add(ParityDbWeight::get().reads_writes(4, 1))
	}
	fn complete() -> Weight {
		Weight::from_parts(45_000_000, 67500)
			.saturating_add(ParityDbWeight::get().reads_writes(25, 45))
	}
	fn force_replace_key() -> Weight {
		Weight::from_parts(25_000_000, 16200)
			.saturating_add(ParityDbWeight::get().reads_writes(6, 7))
	}
	fn erase() -> Weight {
		Weight::from_parts(40_000_000, 64800)
			.saturating_add(ParityDbWeight::get().reads_writes(24, 45))
	}
	fn release_lapsed() -> Weight {
		Weight::from_parts(42_000_000, 64800)
			.saturating_add(ParityDbWeight::get().reads_writes(24, 45))
	}
	fn attest_purse() -> Weight {
		Weight::from_parts(20_000_000, 13500)
			.saturating_add(ParityDbWeight::get().reads_writes(5, 4))
	}
	fn close_purse() -> Weight {
		Weight::from_parts(20_000_000, 10800)
			.saturating_add(ParityDbWeight::get().reads_writes(4, 4))
	}
	fn set_assistance() -> Weight {
		Weight::from_parts(12_000_000, 5400)
			.saturating_add(ParityDbWeight::get().reads_writes(2, 1))
	}
	fn assist() -> Weight {
		Weight::from_parts(25_000_000, 16200)
			.saturating_add(ParityDbWeight::get().reads_writes(6, 1))
	}
	fn begin_nullifier_rotation() -> Weight {
		Weight::from_parts(8_000_000, 2700).saturating_add(ParityDbWeight::get().reads_writes(1, 1))
	}
	fn replace_nullifiers(n: u32) -> Weight {
		Weight::from_parts(20_000_000, 16_384)
			.saturating_add(Weight::from_parts(12_000_000, 8100).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads_writes(3, 3))
			.saturating_add(ParityDbWeight::get().reads_writes(3, 3).saturating_mul(n.into()))
	}
	fn roll_population(d: u32) -> Weight {
		Weight::from_parts(15_000_000, 16_384)
			.saturating_add(Weight::from_parts(4_000_000, 2700).saturating_mul(d.into()))
			.saturating_add(ParityDbWeight::get().reads_writes(2, 2))
			.saturating_add(ParityDbWeight::get().reads_writes(1, 1).saturating_mul(d.into()))
	}
	fn sweep() -> Weight {
		Weight::from_parts(5_000_000, 5400).saturating_add(ParityDbWeight::get().reads_writes(2, 1))
	}
}
