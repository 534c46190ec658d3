// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_consortium`, measured by `scripts/bench-weights`: do not edit by hand.
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

/// What the calls of `pallet_consortium` weigh.
pub trait WeightInfo {
	/// Weight of `admit`.
	fn admit() -> Weight;
	/// Weight of `suspend`.
	fn suspend() -> Weight;
	/// Weight of `restore`.
	fn restore() -> Weight;
	/// Weight of `remove`.
	fn remove() -> Weight;
	/// Weight of `update_documents`.
	fn update_documents() -> Weight;
	/// Weight of `enact`.
	fn enact() -> Weight;
	/// Weight of `hand_over_governance`.
	fn hand_over_governance() -> Weight;
	/// Weight of `cancel_hand_over`.
	fn cancel_hand_over() -> Weight;
	/// Weight of `accept_governance`.
	fn accept_governance() -> Weight;
	/// Weight of `replace_governance`.
	fn replace_governance() -> Weight;
	/// Weight of `declare_signatories`.
	fn declare_signatories() -> Weight;
	/// Weight of `appoint`.
	fn appoint() -> Weight;
	/// Weight of `withdraw_appointment`.
	fn withdraw_appointment() -> Weight;
	/// Weight of `resign`.
	fn resign() -> Weight;
	/// Weight of `expire_appointment`.
	fn expire_appointment() -> Weight;
	/// Weight of `nominate_validator`.
	fn nominate_validator() -> Weight;
	/// Weight of `withdraw_nomination`.
	fn withdraw_nomination() -> Weight;
	/// Weight of `set_keys`.
	fn set_keys() -> Weight;
	/// Weight of `purge_keys`.
	fn purge_keys() -> Weight;
	/// Weight of `admit_validator`.
	fn admit_validator() -> Weight;
	/// Weight of `retire_validator`.
	fn retire_validator() -> Weight;
	/// Weight of `remove_validator`.
	fn remove_validator() -> Weight;
	/// Weight of `set_minimum`.
	fn set_minimum() -> Weight;
}

/// The weights, with the prices of database access that the runtime sets.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Consortium::GovernanceOf` (r:1 w:1)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::CounterForMunicipalities` (r:1 w:1)
	/// Proof: `Consortium::CounterForMunicipalities` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::NextMunicipality` (r:1 w:1)
	/// Proof: `Consortium::NextMunicipality` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:101 w:1)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Members` (r:0 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn admit() -> Weight {
		// Minimum execution time: 1_100_376_000 picoseconds.
		Weight::from_parts(1_140_366_000, 308535)
			.saturating_add(T::DbWeight::get().reads(107_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	/// Storage: `Consortium::Municipalities` (r:100 w:1)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Members` (r:0 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn suspend() -> Weight {
		// Minimum execution time: 1_423_987_000 picoseconds.
		Weight::from_parts(1_531_858_000, 305490)
			.saturating_add(T::DbWeight::get().reads(101_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Consortium::Municipalities` (r:100 w:1)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Members` (r:0 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn restore() -> Weight {
		// Minimum execution time: 1_036_751_000 picoseconds.
		Weight::from_parts(1_075_689_000, 305490)
			.saturating_add(T::DbWeight::get().reads(101_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Consortium::Municipalities` (r:100 w:1)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::AdmittedValidators` (r:1 w:1)
	/// Proof: `Consortium::AdmittedValidators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::MinimumValidators` (r:1 w:0)
	/// Proof: `Consortium::MinimumValidators` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Consortium::Departing` (r:1 w:1)
	/// Proof: `Consortium::Departing` (`max_values`: Some(1), `max_size`: Some(4098), added: 4593, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::ValidatorsOf` (r:1 w:1)
	/// Proof: `Consortium::ValidatorsOf` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Validators` (r:3 w:3)
	/// Proof: `Consortium::Validators` (`max_values`: None, `max_size`: Some(250), added: 2725, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:3 w:3)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::ExternallySetKeys` (r:3 w:0)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `System::Account` (r:3 w:3)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:85 w:85)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:65 w:64)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::HandOvers` (r:1 w:1)
	/// Proof: `Consortium::HandOvers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Signatories` (r:1 w:1)
	/// Proof: `Consortium::Signatories` (`max_values`: None, `max_size`: Some(525), added: 3000, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::CounterForMunicipalities` (r:1 w:1)
	/// Proof: `Consortium::CounterForMunicipalities` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Consortium::AppointmentCount` (r:0 w:1)
	/// Proof: `Consortium::AppointmentCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:0 w:1)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Council::Members` (r:0 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::KeyOwner` (r:0 w:6)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn remove() -> Weight {
		// Minimum execution time: 2_893_752_000 picoseconds.
		Weight::from_parts(3_034_302_000, 305490)
			.saturating_add(T::DbWeight::get().reads(272_u64))
			.saturating_add(T::DbWeight::get().writes(175_u64))
	}
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:1)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	fn update_documents() -> Weight {
		// Minimum execution time: 63_936_000 picoseconds.
		Weight::from_parts(75_161_000, 4035)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn enact() -> Weight {
		// Minimum execution time: 8_142_000 picoseconds.
		Weight::from_parts(9_494_000, 0)
	}
	/// Storage: `Consortium::GovernanceOf` (r:2 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:2 w:2)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::HandOvers` (r:1 w:1)
	/// Proof: `Consortium::HandOvers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	fn hand_over_governance() -> Weight {
		// Minimum execution time: 103_133_000 picoseconds.
		Weight::from_parts(123_394_000, 6358)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::HandOvers` (r:1 w:1)
	/// Proof: `Consortium::HandOvers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	fn cancel_hand_over() -> Weight {
		// Minimum execution time: 83_685_000 picoseconds.
		Weight::from_parts(93_318_000, 4035)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Consortium::Municipalities` (r:100 w:1)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::HandOvers` (r:1 w:1)
	/// Proof: `Consortium::HandOvers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:2)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Members` (r:0 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn accept_governance() -> Weight {
		// Minimum execution time: 1_075_950_000 picoseconds.
		Weight::from_parts(1_154_286_000, 305490)
			.saturating_add(T::DbWeight::get().reads(104_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Consortium::Municipalities` (r:100 w:1)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:2)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:3 w:3)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::HandOvers` (r:1 w:1)
	/// Proof: `Consortium::HandOvers` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `Council::Proposals` (r:1 w:0)
	/// Proof: `Council::Proposals` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Members` (r:0 w:1)
	/// Proof: `Council::Members` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Council::Prime` (r:0 w:1)
	/// Proof: `Council::Prime` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn replace_governance() -> Weight {
		// Minimum execution time: 1_131_903_000 picoseconds.
		Weight::from_parts(1_218_602_000, 305490)
			.saturating_add(T::DbWeight::get().reads(107_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Signatories` (r:1 w:1)
	/// Proof: `Consortium::Signatories` (`max_values`: None, `max_size`: Some(525), added: 3000, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:32 w:32)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:16 w:16)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn declare_signatories() -> Weight {
		// Minimum execution time: 415_098_000 picoseconds.
		Weight::from_parts(460_645_000, 86878)
			.saturating_add(T::DbWeight::get().reads(51_u64))
			.saturating_add(T::DbWeight::get().writes(49_u64))
	}
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:1)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::AppointmentCount` (r:1 w:1)
	/// Proof: `Consortium::AppointmentCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn appoint() -> Weight {
		// Minimum execution time: 96_884_000 picoseconds.
		Weight::from_parts(107_300_000, 4035)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:1)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::AppointmentCount` (r:1 w:1)
	/// Proof: `Consortium::AppointmentCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	fn withdraw_appointment() -> Weight {
		// Minimum execution time: 86_479_000 picoseconds.
		Weight::from_parts(95_823_000, 4035)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:1)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::AppointmentCount` (r:1 w:1)
	/// Proof: `Consortium::AppointmentCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	fn resign() -> Weight {
		// Minimum execution time: 65_117_000 picoseconds.
		Weight::from_parts(71_486_000, 3674)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Consortium::Appointments` (r:1 w:1)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::AppointmentCount` (r:1 w:1)
	/// Proof: `Consortium::AppointmentCount` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	fn expire_appointment() -> Weight {
		// Minimum execution time: 65_647_000 picoseconds.
		Weight::from_parts(72_948_000, 3674)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Validators` (r:1 w:1)
	/// Proof: `Consortium::Validators` (`max_values`: None, `max_size`: Some(250), added: 2725, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::ValidatorsOf` (r:1 w:1)
	/// Proof: `Consortium::ValidatorsOf` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	fn nominate_validator() -> Weight {
		// Minimum execution time: 102_883_000 picoseconds.
		Weight::from_parts(109_653_000, 4035)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Consortium::Validators` (r:1 w:1)
	/// Proof: `Consortium::Validators` (`max_values`: None, `max_size`: Some(250), added: 2725, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::AdmittedValidators` (r:1 w:0)
	/// Proof: `Consortium::AdmittedValidators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Departing` (r:1 w:0)
	/// Proof: `Consortium::Departing` (`max_values`: Some(1), `max_size`: Some(4098), added: 4593, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::ValidatorsOf` (r:1 w:1)
	/// Proof: `Consortium::ValidatorsOf` (`max_values`: None, `max_size`: Some(141), added: 2616, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:0)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Quota::Accounts` (r:1 w:1)
	/// Proof: `Quota::Accounts` (`max_values`: None, `max_size`: Some(209), added: 2684, mode: `MaxEncodedLen`)
	/// Storage: `Session::KeyOwner` (r:0 w:2)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn withdraw_nomination() -> Weight {
		// Minimum execution time: 149_863_000 picoseconds.
		Weight::from_parts(155_241_000, 11906)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(7_u64))
	}
	/// Storage: `Consortium::Validators` (r:1 w:1)
	/// Proof: `Consortium::Validators` (`max_values`: None, `max_size`: Some(250), added: 2725, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Departing` (r:1 w:0)
	/// Proof: `Consortium::Departing` (`max_values`: Some(1), `max_size`: Some(4098), added: 4593, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:0)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::KeyOwner` (r:2 w:4)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn set_keys() -> Weight {
		// Minimum execution time: 177_864_000 picoseconds.
		Weight::from_parts(198_335_000, 6936)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Consortium::Validators` (r:1 w:0)
	/// Proof: `Consortium::Validators` (`max_values`: None, `max_size`: Some(250), added: 2725, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::AdmittedValidators` (r:1 w:0)
	/// Proof: `Consortium::AdmittedValidators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Departing` (r:1 w:0)
	/// Proof: `Consortium::Departing` (`max_values`: Some(1), `max_size`: Some(4098), added: 4593, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:1)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Session::ExternallySetKeys` (r:1 w:0)
	/// Proof: `Session::ExternallySetKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `System::Account` (r:1 w:1)
	/// Proof: `System::Account` (`max_values`: None, `max_size`: Some(64), added: 2539, mode: `MaxEncodedLen`)
	/// Storage: `Session::KeyOwner` (r:0 w:2)
	/// Proof: `Session::KeyOwner` (`max_values`: None, `max_size`: None, mode: `Measured`)
	fn purge_keys() -> Weight {
		// Minimum execution time: 96_824_000 picoseconds.
		Weight::from_parts(103_314_000, 8237)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Consortium::Validators` (r:1 w:0)
	/// Proof: `Consortium::Validators` (`max_values`: None, `max_size`: Some(250), added: 2725, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::AdmittedValidators` (r:1 w:1)
	/// Proof: `Consortium::AdmittedValidators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Departing` (r:1 w:1)
	/// Proof: `Consortium::Departing` (`max_values`: Some(1), `max_size`: Some(4098), added: 4593, mode: `MaxEncodedLen`)
	/// Storage: `Session::NextKeys` (r:1 w:0)
	/// Proof: `Session::NextKeys` (`max_values`: None, `max_size`: None, mode: `Measured`)
	/// Storage: `Consortium::MinimumValidators` (r:1 w:0)
	/// Proof: `Consortium::MinimumValidators` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn admit_validator() -> Weight {
		// Minimum execution time: 121_301_000 picoseconds.
		Weight::from_parts(154_119_000, 17188)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Consortium::Validators` (r:1 w:0)
	/// Proof: `Consortium::Validators` (`max_values`: None, `max_size`: Some(250), added: 2725, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Departing` (r:1 w:1)
	/// Proof: `Consortium::Departing` (`max_values`: Some(1), `max_size`: Some(4098), added: 4593, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::AdmittedValidators` (r:1 w:1)
	/// Proof: `Consortium::AdmittedValidators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::MinimumValidators` (r:1 w:0)
	/// Proof: `Consortium::MinimumValidators` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn retire_validator() -> Weight {
		// Minimum execution time: 119_678_000 picoseconds.
		Weight::from_parts(128_141_000, 14890)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Consortium::Validators` (r:1 w:0)
	/// Proof: `Consortium::Validators` (`max_values`: None, `max_size`: Some(250), added: 2725, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Departing` (r:1 w:1)
	/// Proof: `Consortium::Departing` (`max_values`: Some(1), `max_size`: Some(4098), added: 4593, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::AdmittedValidators` (r:1 w:1)
	/// Proof: `Consortium::AdmittedValidators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::MinimumValidators` (r:1 w:0)
	/// Proof: `Consortium::MinimumValidators` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	fn remove_validator() -> Weight {
		// Minimum execution time: 87_310_000 picoseconds.
		Weight::from_parts(107_039_000, 13356)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Consortium::AdmittedValidators` (r:1 w:1)
	/// Proof: `Consortium::AdmittedValidators` (`max_values`: Some(1), `max_size`: Some(2370), added: 2865, mode: `MaxEncodedLen`)
	/// Storage: `Session::Validators` (r:1 w:0)
	/// Proof: `Session::Validators` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Session::QueuedKeys` (r:1 w:0)
	/// Proof: `Session::QueuedKeys` (`max_values`: Some(1), `max_size`: None, mode: `Measured`)
	/// Storage: `Consortium::Departing` (r:1 w:1)
	/// Proof: `Consortium::Departing` (`max_values`: Some(1), `max_size`: Some(4098), added: 4593, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::MinimumValidators` (r:0 w:1)
	/// Proof: `Consortium::MinimumValidators` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn set_minimum() -> Weight {
		// Minimum execution time: 331_583_000 picoseconds.
		Weight::from_parts(355_799_000, 12638)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	fn admit() -> Weight {
		Weight::from_parts(1_140_366_000, 308535)
			.saturating_add(ParityDbWeight::get().reads(107_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn suspend() -> Weight {
		Weight::from_parts(1_531_858_000, 305490)
			.saturating_add(ParityDbWeight::get().reads(101_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn restore() -> Weight {
		Weight::from_parts(1_075_689_000, 305490)
			.saturating_add(ParityDbWeight::get().reads(101_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn remove() -> Weight {
		Weight::from_parts(3_034_302_000, 305490)
			.saturating_add(ParityDbWeight::get().reads(272_u64))
			.saturating_add(ParityDbWeight::get().writes(175_u64))
	}
	fn update_documents() -> Weight {
		Weight::from_parts(75_161_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn enact() -> Weight {
		Weight::from_parts(9_494_000, 0)
	}
	fn hand_over_governance() -> Weight {
		Weight::from_parts(123_394_000, 6358)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn cancel_hand_over() -> Weight {
		Weight::from_parts(93_318_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn accept_governance() -> Weight {
		Weight::from_parts(1_154_286_000, 305490)
			.saturating_add(ParityDbWeight::get().reads(104_u64))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
	}
	fn replace_governance() -> Weight {
		Weight::from_parts(1_218_602_000, 305490)
			.saturating_add(ParityDbWeight::get().reads(107_u64))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
	}
	fn declare_signatories() -> Weight {
		Weight::from_parts(460_645_000, 86878)
			.saturating_add(ParityDbWeight::get().reads(51_u64))
			.saturating_add(ParityDbWeight::get().writes(49_u64))
	}
	fn appoint() -> Weight {
		Weight::from_parts(107_300_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn withdraw_appointment() -> Weight {
		Weight::from_parts(95_823_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn resign() -> Weight {
		Weight::from_parts(71_486_000, 3674)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn expire_appointment() -> Weight {
		Weight::from_parts(72_948_000, 3674)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn nominate_validator() -> Weight {
		Weight::from_parts(109_653_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn withdraw_nomination() -> Weight {
		Weight::from_parts(155_241_000, 11906)
			.saturating_add(ParityDbWeight::get().reads(10_u64))
			.saturating_add(ParityDbWeight::get().writes(7_u64))
	}
	fn set_keys() -> Weight {
		Weight::from_parts(198_335_000, 6936)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn purge_keys() -> Weight {
		Weight::from_parts(103_314_000, 8237)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn admit_validator() -> Weight {
		Weight::from_parts(154_119_000, 17188)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn retire_validator() -> Weight {
		Weight::from_parts(128_141_000, 14890)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn remove_validator() -> Weight {
		Weight::from_parts(107_039_000, 13356)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn set_minimum() -> Weight {
		Weight::from_parts(355_799_000, 12638)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
}
