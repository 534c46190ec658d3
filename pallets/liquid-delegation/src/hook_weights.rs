// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_liquid_delegation_hooks`, measured by `scripts/bench-weights`: do not edit by hand.
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

/// What the calls of `pallet_liquid_delegation_hooks` weigh.
pub trait WeightInfo {
	/// Weight of `attend`.
	fn attend(n: u32) -> Weight;
	/// Weight of `remind_idle`.
	fn remind_idle() -> Weight;
	/// Weight of `remind`.
	fn remind() -> Weight;
	/// Weight of `count_idle`.
	fn count_idle() -> Weight;
	/// Weight of `count_turn`.
	fn count_turn() -> Weight;
	/// Weight of `count_begin`.
	fn count_begin() -> Weight;
	/// Weight of `count_override`.
	fn count_override() -> Weight;
	/// Weight of `count_delegation`.
	fn count_delegation() -> Weight;
	/// Weight of `count_supporter`.
	fn count_supporter() -> Weight;
	/// Weight of `count_settle`.
	fn count_settle(n: u32) -> Weight;
	/// Weight of `count_ballot`.
	fn count_ballot() -> Weight;
	/// Weight of `count_rank`.
	fn count_rank(n: u32) -> Weight;
	/// Weight of `count_clear`.
	fn count_clear() -> Weight;
	/// Weight of `count_admit`.
	fn count_admit() -> Weight;
	/// Weight of `count_give_up`.
	fn count_give_up() -> Weight;
}

/// The weights, with the prices of database access that the runtime sets.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Migrations::Cursor` (r:1 w:0)
	/// Proof: `Migrations::Cursor` (`max_values`: Some(1), `max_size`: Some(65550), added: 66045, mode: `MaxEncodedLen`)
	/// Storage: `TxPause::PausedCalls` (r:33 w:0)
	/// Proof: `TxPause::PausedCalls` (`max_values`: None, `max_size`: Some(148), added: 2623, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Agenda` (r:34 w:33)
	/// Proof: `LiquidDelegation::Agenda` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:32 w:32)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:32 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:1)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Population` (r:384 w:0)
	/// Proof: `Residents::Population` (`max_values`: None, `max_size`: Some(42), added: 2517, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextJob` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextJob` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Jobs` (r:32 w:64)
	/// Proof: `LiquidDelegation::Jobs` (`max_values`: None, `max_size`: Some(819), added: 3294, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Areas` (r:32 w:0)
	/// Proof: `LiquidDelegation::Areas` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::RunningIn` (r:32 w:32)
	/// Proof: `LiquidDelegation::RunningIn` (`max_values`: None, `max_size`: Some(8462), added: 10937, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[0, 32]`.
	fn attend(n: u32) -> Weight {
		// Minimum execution time: 146_007_000 picoseconds.
		Weight::from_parts(453_986_725, 87549)
			// Standard Error: 4_215_078
			.saturating_add(Weight::from_parts(84_153_895, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(41_u64))
			.saturating_add(T::DbWeight::get().reads((18_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 30204).saturating_mul(n.into()))
	}
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Reminders` (r:1 w:0)
	/// Proof: `LiquidDelegation::Reminders` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn remind_idle() -> Weight {
		// Minimum execution time: 9_914_000 picoseconds.
		Weight::from_parts(11_898_000, 3501).saturating_add(T::DbWeight::get().reads(2_u64))
	}
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Reminders` (r:2 w:2)
	/// Proof: `LiquidDelegation::Reminders` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Trusters` (r:1 w:0)
	/// Proof: `LiquidDelegation::Trusters` (`max_values`: None, `max_size`: Some(75430), added: 77905, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:32 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextReminder` (r:0 w:1)
	/// Proof: `LiquidDelegation::NextReminder` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn remind() -> Weight {
		// Minimum execution time: 303_349_000 picoseconds.
		Weight::from_parts(342_387_000, 85214)
			.saturating_add(T::DbWeight::get().reads(38_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `LiquidDelegation::Turn` (r:1 w:0)
	/// Proof: `LiquidDelegation::Turn` (`max_values`: Some(1), `max_size`: Some(17), added: 512, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ready` (r:4 w:0)
	/// Proof: `LiquidDelegation::Ready` (`max_values`: None, `max_size`: Some(9), added: 2484, mode: `MaxEncodedLen`)
	fn count_idle() -> Weight {
		// Minimum execution time: 22_183_000 picoseconds.
		Weight::from_parts(23_315_000, 10926).saturating_add(T::DbWeight::get().reads(5_u64))
	}
	/// Storage: `LiquidDelegation::Jobs` (r:1 w:1)
	/// Proof: `LiquidDelegation::Jobs` (`max_values`: None, `max_size`: Some(819), added: 3294, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Cursors` (r:1 w:1)
	/// Proof: `LiquidDelegation::Cursors` (`max_values`: None, `max_size`: Some(262156), added: 264631, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:1 w:0)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	fn count_turn() -> Weight {
		// Minimum execution time: 602_052_000 picoseconds.
		Weight::from_parts(722_049_000, 265621)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:32 w:0)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Drafts` (r:192 w:0)
	/// Proof: `LiquidDelegation::Drafts` (`max_values`: None, `max_size`: Some(220), added: 2695, mode: `MaxEncodedLen`)
	fn count_begin() -> Weight {
		// Minimum execution time: 1_095_432_000 picoseconds.
		Weight::from_parts(1_157_344_000, 518430).saturating_add(T::DbWeight::get().reads(226_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:2 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:0)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	fn count_override() -> Weight {
		// Minimum execution time: 72_818_000 picoseconds.
		Weight::from_parts(78_166_000, 9225).saturating_add(T::DbWeight::get().reads(9_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:0)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:1 w:0)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Trusters` (r:1 w:0)
	/// Proof: `LiquidDelegation::Trusters` (`max_values`: None, `max_size`: Some(75430), added: 77905, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Nodes` (r:2 w:2)
	/// Proof: `LiquidDelegation::Nodes` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn count_delegation() -> Weight {
		// Minimum execution time: 135_611_000 picoseconds.
		Weight::from_parts(152_235_000, 78895)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:2 w:0)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:0)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Nodes` (r:1 w:0)
	/// Proof: `LiquidDelegation::Nodes` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn count_supporter() -> Weight {
		// Minimum execution time: 98_776_000 picoseconds.
		Weight::from_parts(107_890_000, 23428).saturating_add(T::DbWeight::get().reads(11_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:32 w:32)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Areas` (r:1 w:0)
	/// Proof: `LiquidDelegation::Areas` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::RunningIn` (r:1 w:1)
	/// Proof: `LiquidDelegation::RunningIn` (`max_values`: None, `max_size`: Some(8462), added: 10937, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::OpenIssues` (r:1 w:1)
	/// Proof: `LiquidDelegation::OpenIssues` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Snapshots` (r:0 w:1)
	/// Proof: `LiquidDelegation::Snapshots` (`max_values`: None, `max_size`: Some(2171), added: 4646, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn count_settle(n: u32) -> Weight {
		// Minimum execution time: 73_449_000 picoseconds.
		Weight::from_parts(73_863_025, 11927)
			// Standard Error: 23_747
			.saturating_add(Weight::from_parts(5_318_106, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2727).saturating_mul(n.into()))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:2 w:0)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Nodes` (r:1 w:0)
	/// Proof: `LiquidDelegation::Nodes` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Histories` (r:1 w:0)
	/// Proof: `Residents::Histories` (`max_values`: None, `max_size`: Some(1302), added: 3777, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	fn count_ballot() -> Weight {
		// Minimum execution time: 77_024_000 picoseconds.
		Weight::from_parts(81_971_000, 9225).saturating_add(T::DbWeight::get().reads(12_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Interims` (r:1 w:0)
	/// Proof: `LiquidDelegation::Interims` (`max_values`: None, `max_size`: Some(19663), added: 22138, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:1 w:0)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiators` (r:17 w:0)
	/// Proof: `LiquidDelegation::Initiators` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::OpenIssues` (r:1 w:1)
	/// Proof: `LiquidDelegation::OpenIssues` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Results` (r:0 w:1)
	/// Proof: `LiquidDelegation::Results` (`max_values`: None, `max_size`: Some(19663), added: 22138, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Enactments` (r:0 w:1)
	/// Proof: `LiquidDelegation::Enactments` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 32]`.
	fn count_rank(n: u32) -> Weight {
		// Minimum execution time: 145_045_000 picoseconds.
		Weight::from_parts(27_681_426, 43643)
			// Standard Error: 523_454
			.saturating_add(Weight::from_parts(24_855_896, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(23_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `LiquidDelegation::Nodes` (r:16 w:16)
	/// Proof: `LiquidDelegation::Nodes` (`max_values`: None, `max_size`: Some(66), added: 2541, mode: `MaxEncodedLen`)
	fn count_clear() -> Weight {
		// Minimum execution time: 58_196_000 picoseconds.
		Weight::from_parts(65_427_000, 41646)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:64 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::AreaVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::AreaVersions` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::RunningIn` (r:1 w:1)
	/// Proof: `LiquidDelegation::RunningIn` (`max_values`: None, `max_size`: Some(8462), added: 10937, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::FreezeGrid` (r:1 w:0)
	/// Proof: `LiquidDelegation::FreezeGrid` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Agenda` (r:3 w:1)
	/// Proof: `LiquidDelegation::Agenda` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::InAdmission` (r:1 w:1)
	/// Proof: `LiquidDelegation::InAdmission` (`max_values`: None, `max_size`: Some(526), added: 3001, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Drafts` (r:1 w:0)
	/// Proof: `LiquidDelegation::Drafts` (`max_values`: None, `max_size`: Some(220), added: 2695, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Seeking` (r:1 w:1)
	/// Proof: `LiquidDelegation::Seeking` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	fn count_admit() -> Weight {
		// Minimum execution time: 762_840_000 picoseconds.
		Weight::from_parts(832_663_000, 169438)
			.saturating_add(T::DbWeight::get().reads(76_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::InAdmission` (r:1 w:1)
	/// Proof: `LiquidDelegation::InAdmission` (`max_values`: None, `max_size`: Some(526), added: 3001, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Drafts` (r:1 w:0)
	/// Proof: `LiquidDelegation::Drafts` (`max_values`: None, `max_size`: Some(220), added: 2695, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Seeking` (r:1 w:1)
	/// Proof: `LiquidDelegation::Seeking` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Areas` (r:1 w:0)
	/// Proof: `LiquidDelegation::Areas` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::RunningIn` (r:1 w:1)
	/// Proof: `LiquidDelegation::RunningIn` (`max_values`: None, `max_size`: Some(8462), added: 10937, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::OpenIssues` (r:1 w:1)
	/// Proof: `LiquidDelegation::OpenIssues` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn count_give_up() -> Weight {
		// Minimum execution time: 91_425_000 picoseconds.
		Weight::from_parts(115_181_000, 11927)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	/// The range of component `n` is `[0, 32]`.
	fn attend(n: u32) -> Weight {
		Weight::from_parts(453_986_725, 87549)
			// Standard Error: 4_215_078
			.saturating_add(Weight::from_parts(84_153_895, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(41_u64))
			.saturating_add(ParityDbWeight::get().reads((18_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
			.saturating_add(ParityDbWeight::get().writes((5_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 30204).saturating_mul(n.into()))
	}
	fn remind_idle() -> Weight {
		Weight::from_parts(11_898_000, 3501).saturating_add(ParityDbWeight::get().reads(2_u64))
	}
	fn remind() -> Weight {
		Weight::from_parts(342_387_000, 85214)
			.saturating_add(ParityDbWeight::get().reads(38_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn count_idle() -> Weight {
		Weight::from_parts(23_315_000, 10926).saturating_add(ParityDbWeight::get().reads(5_u64))
	}
	fn count_turn() -> Weight {
		Weight::from_parts(722_049_000, 265621)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn count_begin() -> Weight {
		Weight::from_parts(1_157_344_000, 518430)
			.saturating_add(ParityDbWeight::get().reads(226_u64))
	}
	fn count_override() -> Weight {
		Weight::from_parts(78_166_000, 9225).saturating_add(ParityDbWeight::get().reads(9_u64))
	}
	fn count_delegation() -> Weight {
		Weight::from_parts(152_235_000, 78895)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn count_supporter() -> Weight {
		Weight::from_parts(107_890_000, 23428).saturating_add(ParityDbWeight::get().reads(11_u64))
	}
	/// The range of component `n` is `[1, 32]`.
	fn count_settle(n: u32) -> Weight {
		Weight::from_parts(73_863_025, 11927)
			// Standard Error: 23_747
			.saturating_add(Weight::from_parts(5_318_106, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().reads((1_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
			.saturating_add(ParityDbWeight::get().writes((1_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2727).saturating_mul(n.into()))
	}
	fn count_ballot() -> Weight {
		Weight::from_parts(81_971_000, 9225).saturating_add(ParityDbWeight::get().reads(12_u64))
	}
	/// The range of component `n` is `[1, 32]`.
	fn count_rank(n: u32) -> Weight {
		Weight::from_parts(27_681_426, 43643)
			// Standard Error: 523_454
			.saturating_add(Weight::from_parts(24_855_896, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(23_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn count_clear() -> Weight {
		Weight::from_parts(65_427_000, 41646)
			.saturating_add(ParityDbWeight::get().reads(16_u64))
			.saturating_add(ParityDbWeight::get().writes(16_u64))
	}
	fn count_admit() -> Weight {
		Weight::from_parts(832_663_000, 169438)
			.saturating_add(ParityDbWeight::get().reads(76_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn count_give_up() -> Weight {
		Weight::from_parts(115_181_000, 11927)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
}
