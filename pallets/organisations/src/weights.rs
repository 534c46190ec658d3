// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_organisations`, measured by `scripts/bench-weights`: do not edit by hand.
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

/// What the calls of `pallet_organisations` weigh.
pub trait WeightInfo {
	/// Weight of `found`.
	fn found() -> Weight;
	/// Weight of `invite`.
	fn invite() -> Weight;
	/// Weight of `accept`.
	fn accept() -> Weight;
	/// Weight of `decline`.
	fn decline() -> Weight;
	/// Weight of `withdraw_invitation`.
	fn withdraw_invitation() -> Weight;
	/// Weight of `leave`.
	fn leave() -> Weight;
	/// Weight of `remove`.
	fn remove() -> Weight;
	/// Weight of `set_rank`.
	fn set_rank() -> Weight;
	/// Weight of `hand_over`.
	fn hand_over() -> Weight;
	/// Weight of `appoint_administrator`.
	fn appoint_administrator() -> Weight;
	/// Weight of `request_parent`.
	fn request_parent() -> Weight;
	/// Weight of `withdraw_parent_request`.
	fn withdraw_parent_request() -> Weight;
	/// Weight of `accept_child`.
	fn accept_child() -> Weight;
	/// Weight of `end_affiliation`.
	fn end_affiliation() -> Weight;
	/// Weight of `update`.
	fn update() -> Weight;
	/// Weight of `replace_account`.
	fn replace_account() -> Weight;
	/// Weight of `suspend`.
	fn suspend() -> Weight;
	/// Weight of `restore`.
	fn restore() -> Weight;
	/// Weight of `dissolve`.
	fn dissolve() -> Weight;
	/// Weight of `clear`.
	fn clear(n: u32) -> Weight;
}

/// The weights, with the prices of database access that the runtime sets.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::AccountOf` (r:1 w:1)
	/// Proof: `Organisations::AccountOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::NextId` (r:1 w:1)
	/// Proof: `Organisations::NextId` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Memberships` (r:1 w:1)
	/// Proof: `Organisations::Memberships` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::ParentRequests` (r:0 w:1)
	/// Proof: `Organisations::ParentRequests` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:0 w:1)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn found() -> Weight {
		// Minimum execution time: 222_191_000 picoseconds.
		Weight::from_parts(383_480_000, 4035)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:2 w:0)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Invitations` (r:1 w:1)
	/// Proof: `Organisations::Invitations` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::InvitedTo` (r:0 w:1)
	/// Proof: `Organisations::InvitedTo` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Minimum execution time: 101_851_000 picoseconds.
		Weight::from_parts(142_862_000, 6014)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Invitations` (r:1 w:1)
	/// Proof: `Organisations::Invitations` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:1 w:1)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Memberships` (r:1 w:1)
	/// Proof: `Organisations::Memberships` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::InvitedTo` (r:0 w:1)
	/// Proof: `Organisations::InvitedTo` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn accept() -> Weight {
		// Minimum execution time: 232_896_000 picoseconds.
		Weight::from_parts(376_129_000, 3876)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Invitations` (r:1 w:1)
	/// Proof: `Organisations::Invitations` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::InvitedTo` (r:0 w:1)
	/// Proof: `Organisations::InvitedTo` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn decline() -> Weight {
		// Minimum execution time: 89_052_000 picoseconds.
		Weight::from_parts(125_597_000, 3876)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Invitations` (r:1 w:1)
	/// Proof: `Organisations::Invitations` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:1 w:0)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::InvitedTo` (r:0 w:1)
	/// Proof: `Organisations::InvitedTo` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn withdraw_invitation() -> Weight {
		// Minimum execution time: 95_833_000 picoseconds.
		Weight::from_parts(141_430_000, 3876)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:1 w:1)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Memberships` (r:1 w:1)
	/// Proof: `Organisations::Memberships` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	fn leave() -> Weight {
		// Minimum execution time: 222_691_000 picoseconds.
		Weight::from_parts(234_759_000, 3876)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:2 w:1)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Memberships` (r:1 w:1)
	/// Proof: `Organisations::Memberships` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	fn remove() -> Weight {
		// Minimum execution time: 193_688_000 picoseconds.
		Weight::from_parts(336_690_000, 6014)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:2 w:1)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Organisations` (r:1 w:0)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	fn set_rank() -> Weight {
		// Minimum execution time: 117_885_000 picoseconds.
		Weight::from_parts(142_922_000, 6014)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:2 w:2)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Organisations` (r:1 w:0)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	fn hand_over() -> Weight {
		// Minimum execution time: 134_040_000 picoseconds.
		Weight::from_parts(155_381_000, 6014)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:1 w:1)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Invitations` (r:1 w:1)
	/// Proof: `Organisations::Invitations` (`max_values`: None, `max_size`: Some(45), added: 2520, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Memberships` (r:1 w:1)
	/// Proof: `Organisations::Memberships` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::InvitedTo` (r:0 w:1)
	/// Proof: `Organisations::InvitedTo` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn appoint_administrator() -> Weight {
		// Minimum execution time: 169_031_000 picoseconds.
		Weight::from_parts(181_740_000, 4035)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:1 w:0)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Organisations` (r:2 w:0)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::ParentRequests` (r:0 w:1)
	/// Proof: `Organisations::ParentRequests` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn request_parent() -> Weight {
		// Minimum execution time: 157_003_000 picoseconds.
		Weight::from_parts(165_566_000, 6762)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Organisations::ParentRequests` (r:1 w:1)
	/// Proof: `Organisations::ParentRequests` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:2 w:0)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	fn withdraw_parent_request() -> Weight {
		// Minimum execution time: 154_360_000 picoseconds.
		Weight::from_parts(165_686_000, 6014)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:1 w:0)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Organisations` (r:4 w:4)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::ParentRequests` (r:1 w:1)
	/// Proof: `Organisations::ParentRequests` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	fn accept_child() -> Weight {
		// Minimum execution time: 193_969_000 picoseconds.
		Weight::from_parts(204_925_000, 12534)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Organisations::Organisations` (r:4 w:4)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:2 w:0)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	fn end_affiliation() -> Weight {
		// Minimum execution time: 217_023_000 picoseconds.
		Weight::from_parts(226_006_000, 12534)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:1 w:0)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	fn update() -> Weight {
		// Minimum execution time: 123_694_000 picoseconds.
		Weight::from_parts(150_053_000, 3876)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(142), added: 2617, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:1 w:0)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::AccountOf` (r:1 w:2)
	/// Proof: `Organisations::AccountOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:2 w:2)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn replace_account() -> Weight {
		// Minimum execution time: 158_215_000 picoseconds.
		Weight::from_parts(196_432_000, 6358)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	fn suspend() -> Weight {
		// Minimum execution time: 98_417_000 picoseconds.
		Weight::from_parts(117_305_000, 4035)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	fn restore() -> Weight {
		// Minimum execution time: 102_443_000 picoseconds.
		Weight::from_parts(117_505_000, 4035)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Organisations::Organisations` (r:4 w:4)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::ParentRequests` (r:0 w:1)
	/// Proof: `Organisations::ParentRequests` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::AccountOf` (r:0 w:1)
	/// Proof: `Organisations::AccountOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	fn dissolve() -> Weight {
		// Minimum execution time: 160_549_000 picoseconds.
		Weight::from_parts(168_541_000, 12534)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Organisations::Organisations` (r:1 w:1)
	/// Proof: `Organisations::Organisations` (`max_values`: None, `max_size`: Some(411), added: 2886, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Members` (r:101 w:100)
	/// Proof: `Organisations::Members` (`max_values`: None, `max_size`: Some(37), added: 2512, mode: `MaxEncodedLen`)
	/// Storage: `Organisations::Memberships` (r:100 w:100)
	/// Proof: `Organisations::Memberships` (`max_values`: None, `max_size`: Some(153), added: 2628, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn clear(n: u32) -> Weight {
		// Minimum execution time: 140_158_000 picoseconds.
		Weight::from_parts(261_172_911, 3876)
			// Standard Error: 450_313
			.saturating_add(Weight::from_parts(16_307_169, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(1_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2628).saturating_mul(n.into()))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	fn found() -> Weight {
		Weight::from_parts(383_480_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn invite() -> Weight {
		Weight::from_parts(142_862_000, 6014)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn accept() -> Weight {
		Weight::from_parts(376_129_000, 3876)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn decline() -> Weight {
		Weight::from_parts(125_597_000, 3876)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn withdraw_invitation() -> Weight {
		Weight::from_parts(141_430_000, 3876)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn leave() -> Weight {
		Weight::from_parts(234_759_000, 3876)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn remove() -> Weight {
		Weight::from_parts(336_690_000, 6014)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn set_rank() -> Weight {
		Weight::from_parts(142_922_000, 6014)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn hand_over() -> Weight {
		Weight::from_parts(155_381_000, 6014)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn appoint_administrator() -> Weight {
		Weight::from_parts(181_740_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn request_parent() -> Weight {
		Weight::from_parts(165_566_000, 6762)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn withdraw_parent_request() -> Weight {
		Weight::from_parts(165_686_000, 6014)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn accept_child() -> Weight {
		Weight::from_parts(204_925_000, 12534)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn end_affiliation() -> Weight {
		Weight::from_parts(226_006_000, 12534)
			.saturating_add(ParityDbWeight::get().reads(10_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn update() -> Weight {
		Weight::from_parts(150_053_000, 3876)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn replace_account() -> Weight {
		Weight::from_parts(196_432_000, 6358)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn suspend() -> Weight {
		Weight::from_parts(117_305_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn restore() -> Weight {
		Weight::from_parts(117_505_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn dissolve() -> Weight {
		Weight::from_parts(168_541_000, 12534)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
	}
	/// The range of component `n` is `[1, 100]`.
	fn clear(n: u32) -> Weight {
		Weight::from_parts(261_172_911, 3876)
			// Standard Error: 450_313
			.saturating_add(Weight::from_parts(16_307_169, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
			.saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 2628).saturating_mul(n.into()))
	}
}
