// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_residents`, measured by `scripts/bench-weights`: do not edit by hand.
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

/// What the calls of `pallet_residents` weigh.
pub trait WeightInfo {
	/// Weight of `attest`.
	fn attest() -> Weight;
	/// Weight of `attest_batch`.
	fn attest_batch(n: u32) -> Weight;
	/// Weight of `renew`.
	fn renew() -> Weight;
	/// Weight of `reclassify`.
	fn reclassify() -> Weight;
	/// Weight of `suspend`.
	fn suspend() -> Weight;
	/// Weight of `restore`.
	fn restore() -> Weight;
	/// Weight of `ask_to_move`.
	fn ask_to_move() -> Weight;
	/// Weight of `move_home`.
	fn move_home() -> Weight;
	/// Weight of `rotate_key`.
	fn rotate_key() -> Weight;
	/// Weight of `propose_key_replacement`.
	fn propose_key_replacement() -> Weight;
	/// Weight of `propose_erasure`.
	fn propose_erasure() -> Weight;
	/// Weight of `object`.
	fn object() -> Weight;
	/// Weight of `complete`.
	fn complete() -> Weight;
	/// Weight of `force_replace_key`.
	fn force_replace_key() -> Weight;
	/// Weight of `erase`.
	fn erase() -> Weight;
	/// Weight of `release_lapsed`.
	fn release_lapsed() -> Weight;
	/// Weight of `attest_purse`.
	fn attest_purse() -> Weight;
	/// Weight of `close_purse`.
	fn close_purse() -> Weight;
	/// Weight of `set_assistance`.
	fn set_assistance() -> Weight;
	/// Weight of `assist`.
	fn assist() -> Weight;
	/// Weight of `begin_nullifier_rotation`.
	fn begin_nullifier_rotation() -> Weight;
	/// Weight of `replace_nullifiers`.
	fn replace_nullifiers(n: u32) -> Weight;
	/// Weight of `roll_population`.
	fn roll_population(d: u32) -> Weight;
	/// Weight of `forget_history`.
	fn forget_history(n: u32) -> Weight;
	/// Weight of `file_request`.
	fn file_request() -> Weight;
	/// Weight of `decide_request`.
	fn decide_request() -> Weight;
	/// Weight of `clear_requests`.
	fn clear_requests(n: u32) -> Weight;
	/// Weight of `sweep`.
	fn sweep() -> Weight;
}

/// The weights, with the prices of database access that the runtime sets.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::NullifierLedger` (r:1 w:1)
	/// Proof: `Residents::NullifierLedger` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	/// Storage: `Residents::NullifierHolders` (r:1 w:1)
	/// Proof: `Residents::NullifierHolders` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Residents::NextResidentId` (r:1 w:1)
	/// Proof: `Residents::NextResidentId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Lapsing` (r:8 w:8)
	/// Proof: `Residents::Lapsing` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:8 w:8)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:1)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:0 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Residents::ResidentIds` (r:0 w:1)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn attest() -> Weight {
		// Minimum execution time: 320_114_000 picoseconds.
		Weight::from_parts(418_530_000, 22950)
			.saturating_add(T::DbWeight::get().reads(35_u64))
			.saturating_add(T::DbWeight::get().writes(24_u64))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::NullifierLedger` (r:1 w:1)
	/// Proof: `Residents::NullifierLedger` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	/// Storage: `Residents::NullifierHolders` (r:100 w:100)
	/// Proof: `Residents::NullifierHolders` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:100 w:100)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Residents::NextResidentId` (r:1 w:1)
	/// Proof: `Residents::NextResidentId` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:100 w:100)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Lapsing` (r:800 w:800)
	/// Proof: `Residents::Lapsing` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:8 w:8)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:100 w:100)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:0 w:100)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Residents::ResidentIds` (r:0 w:100)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn attest_batch(n: u32) -> Weight {
		// Minimum execution time: 382_727_000 picoseconds.
		Weight::from_parts(269_558_401, 22950)
			// Standard Error: 4_037_068
			.saturating_add(Weight::from_parts(151_963_347, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().reads((12_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(10_u64))
			.saturating_add(T::DbWeight::get().writes((14_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 20200).saturating_mul(n.into()))
	}
	/// Storage: `Residents::Residents` (r:1 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:8 w:8)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Lapsing` (r:16 w:16)
	/// Proof: `Residents::Lapsing` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:1)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	fn renew() -> Weight {
		// Minimum execution time: 327_425_000 picoseconds.
		Weight::from_parts(407_243_000, 41390)
			.saturating_add(T::DbWeight::get().reads(39_u64))
			.saturating_add(T::DbWeight::get().writes(26_u64))
	}
	/// Storage: `Residents::Residents` (r:1 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:16 w:16)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Lapsing` (r:16 w:16)
	/// Proof: `Residents::Lapsing` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:1)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	fn reclassify() -> Weight {
		// Minimum execution time: 356_728_000 picoseconds.
		Weight::from_parts(473_071_000, 41390)
			.saturating_add(T::DbWeight::get().reads(47_u64))
			.saturating_add(T::DbWeight::get().writes(34_u64))
	}
	/// Storage: `Residents::Residents` (r:1 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:8 w:8)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Lapsing` (r:8 w:8)
	/// Proof: `Residents::Lapsing` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:1)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// Minimum execution time: 244_041_000 picoseconds.
		Weight::from_parts(336_819_000, 22950)
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	/// Storage: `Residents::Residents` (r:1 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Lapsing` (r:8 w:8)
	/// Proof: `Residents::Lapsing` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:8 w:8)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:1)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	fn restore() -> Weight {
		// Minimum execution time: 262_008_000 picoseconds.
		Weight::from_parts(339_893_000, 22950)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(18_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::MoveRequests` (r:0 w:1)
	/// Proof: `Residents::MoveRequests` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn ask_to_move() -> Weight {
		// Minimum execution time: 73_469_000 picoseconds.
		Weight::from_parts(117_544_000, 3608)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Territories::Records` (r:15 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Residents::MoveRequests` (r:1 w:1)
	/// Proof: `Residents::MoveRequests` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:15 w:15)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Lapsing` (r:15 w:15)
	/// Proof: `Residents::Lapsing` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:1)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	/// Storage: `Residents::PendingActs` (r:0 w:1)
	/// Proof: `Residents::PendingActs` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	fn move_home() -> Weight {
		// Minimum execution time: 528_672_000 picoseconds.
		Weight::from_parts(706_647_000, 42165)
			.saturating_add(T::DbWeight::get().reads(54_u64))
			.saturating_add(T::DbWeight::get().writes(35_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:2)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Residents::PendingActs` (r:1 w:0)
	/// Proof: `Residents::PendingActs` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:2 w:2)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn rotate_key() -> Weight {
		// Minimum execution time: 105_886_000 picoseconds.
		Weight::from_parts(132_626_000, 6358)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:0)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Residents::PendingActs` (r:1 w:1)
	/// Proof: `Residents::PendingActs` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	fn propose_key_replacement() -> Weight {
		// Minimum execution time: 95_451_000 picoseconds.
		Weight::from_parts(120_178_000, 4035)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Residents::PendingActs` (r:1 w:1)
	/// Proof: `Residents::PendingActs` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	fn propose_erasure() -> Weight {
		// Minimum execution time: 91_696_000 picoseconds.
		Weight::from_parts(112_787_000, 4035)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Residents::PendingActs` (r:1 w:1)
	/// Proof: `Residents::PendingActs` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	fn object() -> Weight {
		// Minimum execution time: 87_820_000 picoseconds.
		Weight::from_parts(105_867_000, 4035)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::PendingActs` (r:1 w:1)
	/// Proof: `Residents::PendingActs` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:8 w:8)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Lapsing` (r:8 w:8)
	/// Proof: `Residents::Lapsing` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:1)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:0)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Residents::AssistanceLogs` (r:0 w:1)
	/// Proof: `Residents::AssistanceLogs` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Tombstones` (r:0 w:1)
	/// Proof: `Residents::Tombstones` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Residents::ResidentIds` (r:0 w:1)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::MoveRequests` (r:0 w:1)
	/// Proof: `Residents::MoveRequests` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn complete() -> Weight {
		// Minimum execution time: 295_778_000 picoseconds.
		Weight::from_parts(354_716_000, 22950)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(24_u64))
	}
	/// Storage: `Residents::Residents` (r:1 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:2 w:2)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Residents::PendingActs` (r:0 w:1)
	/// Proof: `Residents::PendingActs` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Residents::ResidentIds` (r:0 w:2)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	fn force_replace_key() -> Weight {
		// Minimum execution time: 101_380_000 picoseconds.
		Weight::from_parts(113_257_000, 6358)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:1)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:8 w:8)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Lapsing` (r:8 w:8)
	/// Proof: `Residents::Lapsing` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:1)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:0)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Residents::AssistanceLogs` (r:0 w:1)
	/// Proof: `Residents::AssistanceLogs` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	/// Storage: `Residents::PendingActs` (r:0 w:1)
	/// Proof: `Residents::PendingActs` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Tombstones` (r:0 w:1)
	/// Proof: `Residents::Tombstones` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `Residents::MoveRequests` (r:0 w:1)
	/// Proof: `Residents::MoveRequests` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn erase() -> Weight {
		// Minimum execution time: 279_063_000 picoseconds.
		Weight::from_parts(348_877_000, 22950)
			.saturating_add(T::DbWeight::get().reads(31_u64))
			.saturating_add(T::DbWeight::get().writes(24_u64))
	}
	/// Storage: `Residents::Residents` (r:1 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:8 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:8 w:8)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:1)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:0)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Residents::NullifierHolders` (r:1 w:1)
	/// Proof: `Residents::NullifierHolders` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `Residents::NullifierLedger` (r:1 w:1)
	/// Proof: `Residents::NullifierLedger` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	/// Storage: `Residents::AssistanceLogs` (r:0 w:1)
	/// Proof: `Residents::AssistanceLogs` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	/// Storage: `Residents::PendingActs` (r:0 w:1)
	/// Proof: `Residents::PendingActs` (`max_values`: None, `max_size`: Some(53), added: 2528, mode: `MaxEncodedLen`)
	/// Storage: `Residents::ResidentIds` (r:0 w:1)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::MoveRequests` (r:0 w:1)
	/// Proof: `Residents::MoveRequests` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn release_lapsed() -> Weight {
		// Minimum execution time: 221_498_000 picoseconds.
		Weight::from_parts(280_515_000, 22950)
			.saturating_add(T::DbWeight::get().reads(25_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Residents::PurseCounts` (r:1 w:1)
	/// Proof: `Residents::PurseCounts` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Purses` (r:0 w:1)
	/// Proof: `Residents::Purses` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn attest_purse() -> Weight {
		// Minimum execution time: 46_239_000 picoseconds.
		Weight::from_parts(52_328_000, 4035)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Residents::Purses` (r:1 w:1)
	/// Proof: `Residents::Purses` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Residents::PurseCounts` (r:1 w:1)
	/// Proof: `Residents::PurseCounts` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn close_purse() -> Weight {
		// Minimum execution time: 43_645_000 picoseconds.
		Weight::from_parts(47_430_000, 4035)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:1)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	fn set_assistance() -> Weight {
		// Minimum execution time: 59_709_000 picoseconds.
		Weight::from_parts(75_331_000, 3608)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::AssistanceLogs` (r:1 w:1)
	/// Proof: `Residents::AssistanceLogs` (`max_values`: None, `max_size`: Some(277), added: 2752, mode: `MaxEncodedLen`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:1 w:0)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn assist() -> Weight {
		// Minimum execution time: 150_143_000 picoseconds.
		Weight::from_parts(226_045_000, 4035)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::NullifierLedger` (r:1 w:1)
	/// Proof: `Residents::NullifierLedger` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	fn begin_nullifier_rotation() -> Weight {
		// Minimum execution time: 9_714_000 picoseconds.
		Weight::from_parts(10_936_000, 1505)
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Residents::NullifierLedger` (r:1 w:1)
	/// Proof: `Residents::NullifierLedger` (`max_values`: Some(1), `max_size`: Some(20), added: 515, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:100 w:100)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Residents::NullifierHolders` (r:200 w:200)
	/// Proof: `Residents::NullifierHolders` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn replace_nullifiers(n: u32) -> Weight {
		// Minimum execution time: 135_641_000 picoseconds.
		Weight::from_parts(400_557_869, 4035)
			// Standard Error: 2_755_215
			.saturating_add(Weight::from_parts(19_487_855, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5070).saturating_mul(n.into()))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:1 w:1)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Lapsing` (r:32 w:32)
	/// Proof: `Residents::Lapsing` (`max_values`: None, `max_size`: Some(50), added: 2525, mode: `MaxEncodedLen`)
	/// The range of component `d` is `[1, 32]`.
	fn roll_population(d: u32) -> Weight {
		// Minimum execution time: 86_538_000 picoseconds.
		Weight::from_parts(71_424_442, 3507)
			// Standard Error: 314_401
			.saturating_add(Weight::from_parts(10_184_603, 0).saturating_mul(d.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2525).saturating_mul(d.into()))
	}
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:100 w:100)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn forget_history(n: u32) -> Weight {
		// Minimum execution time: 76_313_000 picoseconds.
		Weight::from_parts(123_949_218, 2511)
			// Standard Error: 297_886
			.saturating_add(Weight::from_parts(6_296_842, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3777).saturating_mul(n.into()))
	}
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:2 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Requests` (r:1 w:1)
	/// Proof: `Residents::Requests` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Residents::OpenRequestCounts` (r:1 w:1)
	/// Proof: `Residents::OpenRequestCounts` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Residents::NextRequest` (r:1 w:1)
	/// Proof: `Residents::NextRequest` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::OpenRequests` (r:0 w:1)
	/// Proof: `Residents::OpenRequests` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn file_request() -> Weight {
		// Minimum execution time: 50_375_000 picoseconds.
		Weight::from_parts(53_359_000, 6070)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Residents::Requests` (r:1 w:1)
	/// Proof: `Residents::Requests` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:2 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Residents::OpenRequestCounts` (r:1 w:1)
	/// Proof: `Residents::OpenRequestCounts` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::OpenRequests` (r:0 w:1)
	/// Proof: `Residents::OpenRequests` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn decide_request() -> Weight {
		// Minimum execution time: 48_111_000 picoseconds.
		Weight::from_parts(50_735_000, 6070)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Requests` (r:100 w:100)
	/// Proof: `Residents::Requests` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn clear_requests(n: u32) -> Weight {
		// Minimum execution time: 18_988_000 picoseconds.
		Weight::from_parts(12_925_895, 1493)
			// Standard Error: 16_354
			.saturating_add(Weight::from_parts(5_055_964, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(1_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2618).saturating_mul(n.into()))
	}
	/// Storage: `Residents::Swept` (r:1 w:0)
	/// Proof: `Residents::Swept` (`max_values`: Some(1), `max_size`: Some(11), added: 506, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn sweep() -> Weight {
		// Minimum execution time: 10_356_000 picoseconds.
		Weight::from_parts(11_367_000, 1496).saturating_add(T::DbWeight::get().reads(2_u64))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	fn attest() -> Weight {
		Weight::from_parts(418_530_000, 22950)
			.saturating_add(ParityDbWeight::get().reads(35_u64))
			.saturating_add(ParityDbWeight::get().writes(24_u64))
	}
	/// The range of component `n` is `[1, 100]`.
	fn attest_batch(n: u32) -> Weight {
		Weight::from_parts(269_558_401, 22950)
			// Standard Error: 4_037_068
			.saturating_add(Weight::from_parts(151_963_347, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(23_u64))
			.saturating_add(ParityDbWeight::get().reads((12_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
			.saturating_add(ParityDbWeight::get().writes((14_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 20200).saturating_mul(n.into()))
	}
	fn renew() -> Weight {
		Weight::from_parts(407_243_000, 41390)
			.saturating_add(ParityDbWeight::get().reads(39_u64))
			.saturating_add(ParityDbWeight::get().writes(26_u64))
	}
	fn reclassify() -> Weight {
		Weight::from_parts(473_071_000, 41390)
			.saturating_add(ParityDbWeight::get().reads(47_u64))
			.saturating_add(ParityDbWeight::get().writes(34_u64))
	}
	fn suspend() -> Weight {
		Weight::from_parts(336_819_000, 22950)
			.saturating_add(ParityDbWeight::get().reads(30_u64))
			.saturating_add(ParityDbWeight::get().writes(18_u64))
	}
	fn restore() -> Weight {
		Weight::from_parts(339_893_000, 22950)
			.saturating_add(ParityDbWeight::get().reads(31_u64))
			.saturating_add(ParityDbWeight::get().writes(18_u64))
	}
	fn ask_to_move() -> Weight {
		Weight::from_parts(117_544_000, 3608)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn move_home() -> Weight {
		Weight::from_parts(706_647_000, 42165)
			.saturating_add(ParityDbWeight::get().reads(54_u64))
			.saturating_add(ParityDbWeight::get().writes(35_u64))
	}
	fn rotate_key() -> Weight {
		Weight::from_parts(132_626_000, 6358)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn propose_key_replacement() -> Weight {
		Weight::from_parts(120_178_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn propose_erasure() -> Weight {
		Weight::from_parts(112_787_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn object() -> Weight {
		Weight::from_parts(105_867_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn complete() -> Weight {
		Weight::from_parts(354_716_000, 22950)
			.saturating_add(ParityDbWeight::get().reads(31_u64))
			.saturating_add(ParityDbWeight::get().writes(24_u64))
	}
	fn force_replace_key() -> Weight {
		Weight::from_parts(113_257_000, 6358)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
	}
	fn erase() -> Weight {
		Weight::from_parts(348_877_000, 22950)
			.saturating_add(ParityDbWeight::get().reads(31_u64))
			.saturating_add(ParityDbWeight::get().writes(24_u64))
	}
	fn release_lapsed() -> Weight {
		Weight::from_parts(280_515_000, 22950)
			.saturating_add(ParityDbWeight::get().reads(25_u64))
			.saturating_add(ParityDbWeight::get().writes(17_u64))
	}
	fn attest_purse() -> Weight {
		Weight::from_parts(52_328_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn close_purse() -> Weight {
		Weight::from_parts(47_430_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn set_assistance() -> Weight {
		Weight::from_parts(75_331_000, 3608)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn assist() -> Weight {
		Weight::from_parts(226_045_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn begin_nullifier_rotation() -> Weight {
		Weight::from_parts(10_936_000, 1505)
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	/// The range of component `n` is `[1, 100]`.
	fn replace_nullifiers(n: u32) -> Weight {
		Weight::from_parts(400_557_869, 4035)
			// Standard Error: 2_755_215
			.saturating_add(Weight::from_parts(19_487_855, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().reads((3_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
			.saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 5070).saturating_mul(n.into()))
	}
	/// The range of component `d` is `[1, 32]`.
	fn roll_population(d: u32) -> Weight {
		Weight::from_parts(71_424_442, 3507)
			// Standard Error: 314_401
			.saturating_add(Weight::from_parts(10_184_603, 0).saturating_mul(d.into()))
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(d.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
			.saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(d.into())))
			.saturating_add(Weight::from_parts(0, 2525).saturating_mul(d.into()))
	}
	/// The range of component `n` is `[1, 100]`.
	fn forget_history(n: u32) -> Weight {
		Weight::from_parts(123_949_218, 2511)
			// Standard Error: 297_886
			.saturating_add(Weight::from_parts(6_296_842, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 3777).saturating_mul(n.into()))
	}
	fn file_request() -> Weight {
		Weight::from_parts(53_359_000, 6070)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn decide_request() -> Weight {
		Weight::from_parts(50_735_000, 6070)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	/// The range of component `n` is `[1, 100]`.
	fn clear_requests(n: u32) -> Weight {
		Weight::from_parts(12_925_895, 1493)
			// Standard Error: 16_354
			.saturating_add(Weight::from_parts(5_055_964, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(1_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2618).saturating_mul(n.into()))
	}
	fn sweep() -> Weight {
		Weight::from_parts(11_367_000, 1496).saturating_add(ParityDbWeight::get().reads(2_u64))
	}
}
