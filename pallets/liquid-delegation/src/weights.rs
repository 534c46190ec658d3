// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_liquid_delegation`, measured by `scripts/bench-weights`: do not edit by hand.
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

/// What the calls of `pallet_liquid_delegation` weigh.
pub trait WeightInfo {
	/// Weight of `set_unit`.
	fn set_unit() -> Weight;
	/// Weight of `set_policy`.
	fn set_policy() -> Weight;
	/// Weight of `set_policy_open`.
	fn set_policy_open() -> Weight;
	/// Weight of `set_area`.
	fn set_area() -> Weight;
	/// Weight of `set_area_open`.
	fn set_area_open() -> Weight;
	/// Weight of `set_override`.
	fn set_override() -> Weight;
	/// Weight of `cancel_issue`.
	fn cancel_issue() -> Weight;
	/// Weight of `open_poll`.
	fn open_poll() -> Weight;
	/// Weight of `condemn_draft`.
	fn condemn_draft() -> Weight;
	/// Weight of `condemn_suggestion`.
	fn condemn_suggestion() -> Weight;
	/// Weight of `veto`.
	fn veto() -> Weight;
	/// Weight of `delegate`.
	fn delegate() -> Weight;
	/// Weight of `undelegate`.
	fn undelegate() -> Weight;
	/// Weight of `refuse`.
	fn refuse() -> Weight;
	/// Weight of `set_acceptance`.
	fn set_acceptance() -> Weight;
	/// Weight of `set_never`.
	fn set_never() -> Weight;
	/// Weight of `prune`.
	fn prune() -> Weight;
	/// Weight of `open_issue`.
	fn open_issue() -> Weight;
	/// Weight of `add_initiative`.
	fn add_initiative() -> Weight;
	/// Weight of `add_draft`.
	fn add_draft() -> Weight;
	/// Weight of `revoke`.
	fn revoke() -> Weight;
	/// Weight of `invite`.
	fn invite() -> Weight;
	/// Weight of `accept_invitation`.
	fn accept_invitation() -> Weight;
	/// Weight of `remove_initiator`.
	fn remove_initiator() -> Weight;
	/// Weight of `set_interest`.
	fn set_interest() -> Weight;
	/// Weight of `support`.
	fn support() -> Weight;
	/// Weight of `unsupport`.
	fn unsupport() -> Weight;
	/// Weight of `suggest`.
	fn suggest() -> Weight;
	/// Weight of `rate`.
	fn rate() -> Weight;
	/// Weight of `withdraw_opinion`.
	fn withdraw_opinion() -> Weight;
	/// Weight of `vote`.
	fn vote() -> Weight;
	/// Weight of `seal`.
	fn seal() -> Weight;
	/// Weight of `withdraw_ballot`.
	fn withdraw_ballot() -> Weight;
	/// Weight of `decline`.
	fn decline() -> Weight;
	/// Weight of `reveal`.
	fn reveal() -> Weight;
	/// Weight of `advance`.
	fn advance() -> Weight;
	/// Weight of `request_check`.
	fn request_check() -> Weight;
	/// Weight of `enact`.
	fn enact() -> Weight;
	/// Weight of `clear`.
	fn clear(n: u32) -> Weight;
}

/// The weights, with the prices of database access that the runtime sets.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Units` (r:0 w:1)
	/// Proof: `LiquidDelegation::Units` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	fn set_unit() -> Weight {
		// Minimum execution time: 36_484_000 picoseconds.
		Weight::from_parts(41_051_000, 4035)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Units` (r:1 w:0)
	/// Proof: `LiquidDelegation::Units` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::FreezeGrid` (r:1 w:0)
	/// Proof: `LiquidDelegation::FreezeGrid` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PoliciesIn` (r:1 w:1)
	/// Proof: `LiquidDelegation::PoliciesIn` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextPolicy` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextPolicy` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Policies` (r:0 w:1)
	/// Proof: `LiquidDelegation::Policies` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:0 w:1)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	fn set_policy() -> Weight {
		// Minimum execution time: 52_938_000 picoseconds.
		Weight::from_parts(59_068_000, 4035)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Policies` (r:1 w:1)
	/// Proof: `LiquidDelegation::Policies` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	fn set_policy_open() -> Weight {
		// Minimum execution time: 43_574_000 picoseconds.
		Weight::from_parts(48_682_000, 4035)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Units` (r:1 w:0)
	/// Proof: `LiquidDelegation::Units` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Policies` (r:32 w:0)
	/// Proof: `LiquidDelegation::Policies` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::AreasIn` (r:1 w:1)
	/// Proof: `LiquidDelegation::AreasIn` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextArea` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextArea` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Areas` (r:0 w:1)
	/// Proof: `LiquidDelegation::Areas` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::AreaVersions` (r:0 w:1)
	/// Proof: `LiquidDelegation::AreaVersions` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	fn set_area() -> Weight {
		// Minimum execution time: 151_464_000 picoseconds.
		Weight::from_parts(159_376_000, 80862)
			.saturating_add(T::DbWeight::get().reads(38_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Areas` (r:1 w:1)
	/// Proof: `LiquidDelegation::Areas` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	fn set_area_open() -> Weight {
		// Minimum execution time: 42_593_000 picoseconds.
		Weight::from_parts(48_181_000, 4035)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:1)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::OverridesIn` (r:1 w:0)
	/// Proof: `LiquidDelegation::OverridesIn` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	fn set_override() -> Weight {
		// Minimum execution time: 95_411_000 picoseconds.
		Weight::from_parts(125_606_000, 4669)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
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
	/// Storage: `LiquidDelegation::OpenIssues` (r:1 w:1)
	/// Proof: `LiquidDelegation::OpenIssues` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn cancel_issue() -> Weight {
		// Minimum execution time: 94_970_000 picoseconds.
		Weight::from_parts(113_578_000, 11927)
			.saturating_add(T::DbWeight::get().reads(11_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `LiquidDelegation::Areas` (r:1 w:0)
	/// Proof: `LiquidDelegation::Areas` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Units` (r:1 w:0)
	/// Proof: `LiquidDelegation::Units` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::AreaVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::AreaVersions` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Policies` (r:1 w:0)
	/// Proof: `LiquidDelegation::Policies` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::OpenIssues` (r:1 w:1)
	/// Proof: `LiquidDelegation::OpenIssues` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextIssue` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextIssue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::FreezeGrid` (r:1 w:0)
	/// Proof: `LiquidDelegation::FreezeGrid` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Agenda` (r:1 w:1)
	/// Proof: `LiquidDelegation::Agenda` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::InAdmission` (r:1 w:1)
	/// Proof: `LiquidDelegation::InAdmission` (`max_values`: None, `max_size`: Some(526), added: 3001, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::IssuesIn` (r:0 w:1)
	/// Proof: `LiquidDelegation::IssuesIn` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:0 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:0 w:32)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Drafts` (r:0 w:32)
	/// Proof: `LiquidDelegation::Drafts` (`max_values`: None, `max_size`: Some(220), added: 2695, mode: `MaxEncodedLen`)
	fn open_poll() -> Weight {
		// Minimum execution time: 411_038_000 picoseconds.
		Weight::from_parts(441_774_000, 4035)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(71_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Drafts` (r:1 w:1)
	/// Proof: `LiquidDelegation::Drafts` (`max_values`: None, `max_size`: Some(220), added: 2695, mode: `MaxEncodedLen`)
	fn condemn_draft() -> Weight {
		// Minimum execution time: 62_713_000 picoseconds.
		Weight::from_parts(74_250_000, 4035)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Appointments` (r:1 w:0)
	/// Proof: `Consortium::Appointments` (`max_values`: None, `max_size`: Some(65), added: 2540, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Suggestions` (r:1 w:1)
	/// Proof: `LiquidDelegation::Suggestions` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	fn condemn_suggestion() -> Weight {
		// Minimum execution time: 61_361_000 picoseconds.
		Weight::from_parts(83_343_000, 4035)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:1 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::GovernanceOf` (r:1 w:0)
	/// Proof: `Consortium::GovernanceOf` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `Consortium::Municipalities` (r:1 w:0)
	/// Proof: `Consortium::Municipalities` (`max_values`: None, `max_size`: Some(570), added: 3045, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Enactments` (r:1 w:1)
	/// Proof: `LiquidDelegation::Enactments` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(75), added: 2550, mode: `MaxEncodedLen`)
	fn veto() -> Weight {
		// Minimum execution time: 65_026_000 picoseconds.
		Weight::from_parts(83_133_000, 4035)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:2 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Units` (r:1 w:0)
	/// Proof: `LiquidDelegation::Units` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:33 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:2 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Never` (r:1 w:0)
	/// Proof: `LiquidDelegation::Never` (`max_values`: None, `max_size`: Some(281), added: 2756, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Trusters` (r:1 w:1)
	/// Proof: `LiquidDelegation::Trusters` (`max_values`: None, `max_size`: Some(75430), added: 77905, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Trustees` (r:1 w:0)
	/// Proof: `LiquidDelegation::Trustees` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Incoming` (r:2 w:2)
	/// Proof: `LiquidDelegation::Incoming` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextReminder` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextReminder` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Reminders` (r:0 w:2)
	/// Proof: `LiquidDelegation::Reminders` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn delegate() -> Weight {
		// Minimum execution time: 558_246_000 picoseconds.
		Weight::from_parts(662_320_000, 87846)
			.saturating_add(T::DbWeight::get().reads(53_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Trusters` (r:1 w:1)
	/// Proof: `LiquidDelegation::Trusters` (`max_values`: None, `max_size`: Some(75430), added: 77905, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Incoming` (r:1 w:1)
	/// Proof: `LiquidDelegation::Incoming` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextReminder` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextReminder` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Reminders` (r:0 w:2)
	/// Proof: `LiquidDelegation::Reminders` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn undelegate() -> Weight {
		// Minimum execution time: 347_615_000 picoseconds.
		Weight::from_parts(434_333_000, 78895)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Trusters` (r:1 w:1)
	/// Proof: `LiquidDelegation::Trusters` (`max_values`: None, `max_size`: Some(75430), added: 77905, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Incoming` (r:1 w:1)
	/// Proof: `LiquidDelegation::Incoming` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextReminder` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextReminder` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Reminders` (r:0 w:2)
	/// Proof: `LiquidDelegation::Reminders` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn refuse() -> Weight {
		// Minimum execution time: 368_185_000 picoseconds.
		Weight::from_parts(485_449_000, 78895)
			.saturating_add(T::DbWeight::get().reads(9_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Trustees` (r:0 w:1)
	/// Proof: `LiquidDelegation::Trustees` (`max_values`: None, `max_size`: Some(29), added: 2504, mode: `MaxEncodedLen`)
	fn set_acceptance() -> Weight {
		// Minimum execution time: 28_993_000 picoseconds.
		Weight::from_parts(33_430_000, 3608)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Trusters` (r:3 w:0)
	/// Proof: `LiquidDelegation::Trusters` (`max_values`: None, `max_size`: Some(75430), added: 77905, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Never` (r:0 w:1)
	/// Proof: `LiquidDelegation::Never` (`max_values`: None, `max_size`: Some(281), added: 2756, mode: `MaxEncodedLen`)
	fn set_never() -> Weight {
		// Minimum execution time: 252_805_000 picoseconds.
		Weight::from_parts(328_727_000, 234705)
			.saturating_add(T::DbWeight::get().reads(10_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `LiquidDelegation::Trusters` (r:1 w:1)
	/// Proof: `LiquidDelegation::Trusters` (`max_values`: None, `max_size`: Some(75430), added: 77905, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:32 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Incoming` (r:1 w:1)
	/// Proof: `LiquidDelegation::Incoming` (`max_values`: None, `max_size`: Some(28), added: 2503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextReminder` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextReminder` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Reminders` (r:0 w:2)
	/// Proof: `LiquidDelegation::Reminders` (`max_values`: None, `max_size`: Some(36), added: 2511, mode: `MaxEncodedLen`)
	fn prune() -> Weight {
		// Minimum execution time: 455_965_000 picoseconds.
		Weight::from_parts(539_809_000, 85214)
			.saturating_add(T::DbWeight::get().reads(38_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Areas` (r:1 w:1)
	/// Proof: `LiquidDelegation::Areas` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Units` (r:1 w:0)
	/// Proof: `LiquidDelegation::Units` (`max_values`: None, `max_size`: Some(25), added: 2500, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::AreaVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::AreaVersions` (`max_values`: None, `max_size`: Some(342), added: 2817, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Policies` (r:1 w:0)
	/// Proof: `LiquidDelegation::Policies` (`max_values`: None, `max_size`: Some(21), added: 2496, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::OpenIssues` (r:1 w:1)
	/// Proof: `LiquidDelegation::OpenIssues` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextIssue` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextIssue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Spent` (r:1 w:1)
	/// Proof: `LiquidDelegation::Spent` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Seeking` (r:1 w:1)
	/// Proof: `LiquidDelegation::Seeking` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::InAdmission` (r:1 w:1)
	/// Proof: `LiquidDelegation::InAdmission` (`max_values`: None, `max_size`: Some(526), added: 3001, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::FreezeGrid` (r:1 w:0)
	/// Proof: `LiquidDelegation::FreezeGrid` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Agenda` (r:1 w:1)
	/// Proof: `LiquidDelegation::Agenda` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(75), added: 2550, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:0)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `Measured`)
	/// Storage: `LiquidDelegation::Begun` (r:1 w:1)
	/// Proof: `LiquidDelegation::Begun` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:1)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:1 w:0)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::IssuesIn` (r:0 w:1)
	/// Proof: `LiquidDelegation::IssuesIn` (`max_values`: None, `max_size`: Some(16), added: 2491, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:0 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:0 w:1)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiators` (r:0 w:1)
	/// Proof: `LiquidDelegation::Initiators` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Drafts` (r:0 w:1)
	/// Proof: `LiquidDelegation::Drafts` (`max_values`: None, `max_size`: Some(220), added: 2695, mode: `MaxEncodedLen`)
	fn open_issue() -> Weight {
		// Minimum execution time: 219_134_000 picoseconds.
		Weight::from_parts(289_829_000, 12209)
			.saturating_add(T::DbWeight::get().reads(29_u64))
			.saturating_add(T::DbWeight::get().writes(17_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Spent` (r:1 w:1)
	/// Proof: `LiquidDelegation::Spent` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Begun` (r:1 w:1)
	/// Proof: `LiquidDelegation::Begun` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(75), added: 2550, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:0)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `Measured`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:1)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:1 w:0)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:0 w:1)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiators` (r:0 w:1)
	/// Proof: `LiquidDelegation::Initiators` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Drafts` (r:0 w:1)
	/// Proof: `LiquidDelegation::Drafts` (`max_values`: None, `max_size`: Some(220), added: 2695, mode: `MaxEncodedLen`)
	fn add_initiative() -> Weight {
		// Minimum execution time: 190_502_000 picoseconds.
		Weight::from_parts(239_976_000, 12209)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(9_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:1 w:1)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiators` (r:1 w:0)
	/// Proof: `LiquidDelegation::Initiators` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Spent` (r:1 w:1)
	/// Proof: `LiquidDelegation::Spent` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:1)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Drafts` (r:0 w:1)
	/// Proof: `LiquidDelegation::Drafts` (`max_values`: None, `max_size`: Some(220), added: 2695, mode: `MaxEncodedLen`)
	fn add_draft() -> Weight {
		// Minimum execution time: 146_828_000 picoseconds.
		Weight::from_parts(183_232_000, 12209)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:2 w:1)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiators` (r:1 w:0)
	/// Proof: `LiquidDelegation::Initiators` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Areas` (r:1 w:0)
	/// Proof: `LiquidDelegation::Areas` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::InAdmission` (r:1 w:1)
	/// Proof: `LiquidDelegation::InAdmission` (`max_values`: None, `max_size`: Some(526), added: 3001, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Drafts` (r:1 w:0)
	/// Proof: `LiquidDelegation::Drafts` (`max_values`: None, `max_size`: Some(220), added: 2695, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Seeking` (r:1 w:1)
	/// Proof: `LiquidDelegation::Seeking` (`max_values`: None, `max_size`: Some(40), added: 2515, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::RunningIn` (r:1 w:1)
	/// Proof: `LiquidDelegation::RunningIn` (`max_values`: None, `max_size`: Some(8462), added: 10937, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::OpenIssues` (r:1 w:1)
	/// Proof: `LiquidDelegation::OpenIssues` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn revoke() -> Weight {
		// Minimum execution time: 159_336_000 picoseconds.
		Weight::from_parts(197_923_000, 11927)
			.saturating_add(T::DbWeight::get().reads(19_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:2 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:1 w:1)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiators` (r:2 w:1)
	/// Proof: `LiquidDelegation::Initiators` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:2 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	fn invite() -> Weight {
		// Minimum execution time: 143_343_000 picoseconds.
		Weight::from_parts(177_663_000, 9225)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:1 w:1)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiators` (r:1 w:1)
	/// Proof: `LiquidDelegation::Initiators` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:1)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:1 w:0)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn accept_invitation() -> Weight {
		// Minimum execution time: 135_250_000 picoseconds.
		Weight::from_parts(152_055_000, 12209)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:1 w:1)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiators` (r:1 w:1)
	/// Proof: `LiquidDelegation::Initiators` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	fn remove_initiator() -> Weight {
		// Minimum execution time: 97_014_000 picoseconds.
		Weight::from_parts(119_426_000, 3717)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:1)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Opinions` (r:1 w:1)
	/// Proof: `LiquidDelegation::Opinions` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Suggestions` (r:32 w:32)
	/// Proof: `LiquidDelegation::Suggestions` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:1 w:1)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	fn set_interest() -> Weight {
		// Minimum execution time: 447_142_000 picoseconds.
		Weight::from_parts(539_759_000, 87166)
			.saturating_add(T::DbWeight::get().reads(42_u64))
			.saturating_add(T::DbWeight::get().writes(36_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:1 w:0)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:1)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Spent` (r:1 w:1)
	/// Proof: `LiquidDelegation::Spent` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn support() -> Weight {
		// Minimum execution time: 196_971_000 picoseconds.
		Weight::from_parts(270_170_000, 12209)
			.saturating_add(T::DbWeight::get().reads(14_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:1)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Opinions` (r:1 w:1)
	/// Proof: `LiquidDelegation::Opinions` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Suggestions` (r:32 w:32)
	/// Proof: `LiquidDelegation::Suggestions` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:1 w:1)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	fn unsupport() -> Weight {
		// Minimum execution time: 448_174_000 picoseconds.
		Weight::from_parts(537_976_000, 87166)
			.saturating_add(T::DbWeight::get().reads(42_u64))
			.saturating_add(T::DbWeight::get().writes(36_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:1 w:1)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Spent` (r:1 w:1)
	/// Proof: `LiquidDelegation::Spent` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Opinions` (r:1 w:1)
	/// Proof: `LiquidDelegation::Opinions` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:1)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Suggestions` (r:0 w:1)
	/// Proof: `LiquidDelegation::Suggestions` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	fn suggest() -> Weight {
		// Minimum execution time: 279_124_000 picoseconds.
		Weight::from_parts(321_176_000, 12209)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:1 w:0)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Suggestions` (r:1 w:1)
	/// Proof: `LiquidDelegation::Suggestions` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Opinions` (r:1 w:1)
	/// Proof: `LiquidDelegation::Opinions` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:1)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Spent` (r:1 w:1)
	/// Proof: `LiquidDelegation::Spent` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn rate() -> Weight {
		// Minimum execution time: 286_854_000 picoseconds.
		Weight::from_parts(326_734_000, 12209)
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:1 w:1)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Suggestions` (r:1 w:1)
	/// Proof: `LiquidDelegation::Suggestions` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Opinions` (r:1 w:1)
	/// Proof: `LiquidDelegation::Opinions` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:1)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Frozen` (r:1 w:0)
	/// Proof: `LiquidDelegation::Frozen` (`max_values`: Some(1), `max_size`: Some(1026), added: 1521, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:0)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn withdraw_opinion() -> Weight {
		// Minimum execution time: 224_412_000 picoseconds.
		Weight::from_parts(260_766_000, 12209)
			.saturating_add(T::DbWeight::get().reads(15_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:32 w:0)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:0)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:1 w:1)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn vote() -> Weight {
		// Minimum execution time: 197_162_000 picoseconds.
		Weight::from_parts(232_354_000, 88254)
			.saturating_add(T::DbWeight::get().reads(45_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:0)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:1 w:1)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn seal() -> Weight {
		// Minimum execution time: 110_063_000 picoseconds.
		Weight::from_parts(150_994_000, 12209)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:1 w:1)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:0)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	fn withdraw_ballot() -> Weight {
		// Minimum execution time: 77_705_000 picoseconds.
		Weight::from_parts(108_520_000, 12209)
			.saturating_add(T::DbWeight::get().reads(7_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `Residents::ResidentIds` (r:1 w:0)
	/// Proof: `Residents::ResidentIds` (`max_values`: None, `max_size`: Some(56), added: 2531, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Residents` (r:1 w:0)
	/// Proof: `Residents::Residents` (`max_values`: None, `max_size`: Some(143), added: 2618, mode: `MaxEncodedLen`)
	/// Storage: `Timestamp::Now` (r:1 w:0)
	/// Proof: `Timestamp::Now` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `Territories::Records` (r:3 w:0)
	/// Proof: `Territories::Records` (`max_values`: None, `max_size`: Some(270), added: 2745, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:1 w:1)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:1 w:0)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:1 w:1)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	fn decline() -> Weight {
		// Minimum execution time: 105_195_000 picoseconds.
		Weight::from_parts(129_041_000, 12209)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:0)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PolicyVersions` (r:1 w:0)
	/// Proof: `LiquidDelegation::PolicyVersions` (`max_values`: None, `max_size`: Some(334), added: 2809, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:1 w:1)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	/// Storage: `System::BlockHash` (r:1 w:0)
	/// Proof: `System::BlockHash` (`max_values`: None, `max_size`: Some(44), added: 2519, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:32 w:0)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	fn reveal() -> Weight {
		// Minimum execution time: 134_329_000 picoseconds.
		Weight::from_parts(159_927_000, 88254)
			.saturating_add(T::DbWeight::get().reads(37_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn advance() -> Weight {
		// Minimum execution time: 28_001_000 picoseconds.
		Weight::from_parts(45_017_000, 3622)
			.saturating_add(T::DbWeight::get().reads(2_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	/// Storage: `LiquidDelegation::Areas` (r:1 w:1)
	/// Proof: `LiquidDelegation::Areas` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::InAdmission` (r:1 w:0)
	/// Proof: `LiquidDelegation::InAdmission` (`max_values`: None, `max_size`: Some(526), added: 3001, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::FreezeGrid` (r:1 w:0)
	/// Proof: `LiquidDelegation::FreezeGrid` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Agenda` (r:1 w:1)
	/// Proof: `LiquidDelegation::Agenda` (`max_values`: None, `max_size`: Some(297), added: 2772, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::NextDue` (r:1 w:1)
	/// Proof: `LiquidDelegation::NextDue` (`max_values`: Some(1), `max_size`: Some(8), added: 503, mode: `MaxEncodedLen`)
	fn request_check() -> Weight {
		// Minimum execution time: 47_410_000 picoseconds.
		Weight::from_parts(87_079_000, 3991)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	/// Storage: `LiquidDelegation::Enactments` (r:1 w:1)
	/// Proof: `LiquidDelegation::Enactments` (`max_values`: None, `max_size`: Some(168), added: 2643, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:1 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:1 w:1)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(75), added: 2550, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::PreimageFor` (r:1 w:0)
	/// Proof: `Preimage::PreimageFor` (`max_values`: None, `max_size`: Some(4194344), added: 4196819, mode: `Measured`)
	/// Storage: `SafeMode::EnteredUntil` (r:1 w:0)
	/// Proof: `SafeMode::EnteredUntil` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	fn enact() -> Weight {
		// Minimum execution time: 58_587_000 picoseconds.
		Weight::from_parts(89_132_000, 8259)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	/// Storage: `LiquidDelegation::Issues` (r:1 w:1)
	/// Proof: `LiquidDelegation::Issues` (`max_values`: None, `max_size`: Some(157), added: 2632, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::PausedBlocks` (r:1 w:0)
	/// Proof: `LiquidDelegation::PausedBlocks` (`max_values`: Some(1), `max_size`: Some(4), added: 499, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Areas` (r:1 w:0)
	/// Proof: `LiquidDelegation::Areas` (`max_values`: None, `max_size`: Some(60), added: 2535, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Ballots` (r:1 w:0)
	/// Proof: `LiquidDelegation::Ballots` (`max_values`: None, `max_size`: Some(239), added: 2714, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Participations` (r:100 w:99)
	/// Proof: `LiquidDelegation::Participations` (`max_values`: None, `max_size`: Some(8744), added: 11219, mode: `MaxEncodedLen`)
	/// Storage: `Residents::EngagementCounts` (r:99 w:99)
	/// Proof: `Residents::EngagementCounts` (`max_values`: None, `max_size`: Some(20), added: 2495, mode: `MaxEncodedLen`)
	/// Storage: `Residents::Tombstones` (r:99 w:0)
	/// Proof: `Residents::Tombstones` (`max_values`: None, `max_size`: Some(48), added: 2523, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Spent` (r:99 w:99)
	/// Proof: `LiquidDelegation::Spent` (`max_values`: None, `max_size`: Some(52), added: 2527, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Opinions` (r:1 w:0)
	/// Proof: `LiquidDelegation::Opinions` (`max_values`: None, `max_size`: Some(225), added: 2700, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Begun` (r:1 w:0)
	/// Proof: `LiquidDelegation::Begun` (`max_values`: None, `max_size`: Some(33), added: 2508, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Overrides` (r:1 w:0)
	/// Proof: `LiquidDelegation::Overrides` (`max_values`: None, `max_size`: Some(1204), added: 3679, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Suggestions` (r:1 w:0)
	/// Proof: `LiquidDelegation::Suggestions` (`max_values`: None, `max_size`: Some(218), added: 2693, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiators` (r:1 w:0)
	/// Proof: `LiquidDelegation::Initiators` (`max_values`: None, `max_size`: Some(34), added: 2509, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Results` (r:1 w:0)
	/// Proof: `LiquidDelegation::Results` (`max_values`: None, `max_size`: Some(19663), added: 22138, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::Initiatives` (r:32 w:0)
	/// Proof: `LiquidDelegation::Initiatives` (`max_values`: None, `max_size`: Some(252), added: 2727, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::StatusFor` (r:32 w:0)
	/// Proof: `Preimage::StatusFor` (`max_values`: None, `max_size`: Some(91), added: 2566, mode: `MaxEncodedLen`)
	/// Storage: `Preimage::RequestStatusFor` (r:32 w:32)
	/// Proof: `Preimage::RequestStatusFor` (`max_values`: None, `max_size`: Some(75), added: 2550, mode: `MaxEncodedLen`)
	/// Storage: `LiquidDelegation::OverridesIn` (r:0 w:1)
	/// Proof: `LiquidDelegation::OverridesIn` (`max_values`: None, `max_size`: Some(12), added: 2487, mode: `MaxEncodedLen`)
	/// The range of component `n` is `[1, 100]`.
	fn clear(n: u32) -> Weight {
		// Minimum execution time: 467_412_000 picoseconds.
		Weight::from_parts(550_302_828, 88254)
			// Standard Error: 476_086
			.saturating_add(Weight::from_parts(16_832_448, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(103_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(31_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 11219).saturating_mul(n.into()))
	}
}

// For tests, with ParityDB's prices.
impl WeightInfo for () {
	fn set_unit() -> Weight {
		Weight::from_parts(41_051_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn set_policy() -> Weight {
		Weight::from_parts(59_068_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn set_policy_open() -> Weight {
		Weight::from_parts(48_682_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn set_area() -> Weight {
		Weight::from_parts(159_376_000, 80862)
			.saturating_add(ParityDbWeight::get().reads(38_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn set_area_open() -> Weight {
		Weight::from_parts(48_181_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn set_override() -> Weight {
		Weight::from_parts(125_606_000, 4669)
			.saturating_add(ParityDbWeight::get().reads(11_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn cancel_issue() -> Weight {
		Weight::from_parts(113_578_000, 11927)
			.saturating_add(ParityDbWeight::get().reads(11_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn open_poll() -> Weight {
		Weight::from_parts(441_774_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().writes(71_u64))
	}
	fn condemn_draft() -> Weight {
		Weight::from_parts(74_250_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn condemn_suggestion() -> Weight {
		Weight::from_parts(83_343_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn veto() -> Weight {
		Weight::from_parts(83_133_000, 4035)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn delegate() -> Weight {
		Weight::from_parts(662_320_000, 87846)
			.saturating_add(ParityDbWeight::get().reads(53_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn undelegate() -> Weight {
		Weight::from_parts(434_333_000, 78895)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn refuse() -> Weight {
		Weight::from_parts(485_449_000, 78895)
			.saturating_add(ParityDbWeight::get().reads(9_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn set_acceptance() -> Weight {
		Weight::from_parts(33_430_000, 3608)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn set_never() -> Weight {
		Weight::from_parts(328_727_000, 234705)
			.saturating_add(ParityDbWeight::get().reads(10_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn prune() -> Weight {
		Weight::from_parts(539_809_000, 85214)
			.saturating_add(ParityDbWeight::get().reads(38_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn open_issue() -> Weight {
		Weight::from_parts(289_829_000, 12209)
			.saturating_add(ParityDbWeight::get().reads(29_u64))
			.saturating_add(ParityDbWeight::get().writes(17_u64))
	}
	fn add_initiative() -> Weight {
		Weight::from_parts(239_976_000, 12209)
			.saturating_add(ParityDbWeight::get().reads(20_u64))
			.saturating_add(ParityDbWeight::get().writes(9_u64))
	}
	fn add_draft() -> Weight {
		Weight::from_parts(183_232_000, 12209)
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn revoke() -> Weight {
		Weight::from_parts(197_923_000, 11927)
			.saturating_add(ParityDbWeight::get().reads(19_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn invite() -> Weight {
		Weight::from_parts(177_663_000, 9225)
			.saturating_add(ParityDbWeight::get().reads(14_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn accept_invitation() -> Weight {
		Weight::from_parts(152_055_000, 12209)
			.saturating_add(ParityDbWeight::get().reads(16_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn remove_initiator() -> Weight {
		Weight::from_parts(119_426_000, 3717)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn set_interest() -> Weight {
		Weight::from_parts(539_759_000, 87166)
			.saturating_add(ParityDbWeight::get().reads(42_u64))
			.saturating_add(ParityDbWeight::get().writes(36_u64))
	}
	fn support() -> Weight {
		Weight::from_parts(270_170_000, 12209)
			.saturating_add(ParityDbWeight::get().reads(14_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn unsupport() -> Weight {
		Weight::from_parts(537_976_000, 87166)
			.saturating_add(ParityDbWeight::get().reads(42_u64))
			.saturating_add(ParityDbWeight::get().writes(36_u64))
	}
	fn suggest() -> Weight {
		Weight::from_parts(321_176_000, 12209)
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn rate() -> Weight {
		Weight::from_parts(326_734_000, 12209)
			.saturating_add(ParityDbWeight::get().reads(16_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn withdraw_opinion() -> Weight {
		Weight::from_parts(260_766_000, 12209)
			.saturating_add(ParityDbWeight::get().reads(15_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(232_354_000, 88254)
			.saturating_add(ParityDbWeight::get().reads(45_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn seal() -> Weight {
		Weight::from_parts(150_994_000, 12209)
			.saturating_add(ParityDbWeight::get().reads(13_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn withdraw_ballot() -> Weight {
		Weight::from_parts(108_520_000, 12209)
			.saturating_add(ParityDbWeight::get().reads(7_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn decline() -> Weight {
		Weight::from_parts(129_041_000, 12209)
			.saturating_add(ParityDbWeight::get().reads(13_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn reveal() -> Weight {
		Weight::from_parts(159_927_000, 88254)
			.saturating_add(ParityDbWeight::get().reads(37_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn advance() -> Weight {
		Weight::from_parts(45_017_000, 3622)
			.saturating_add(ParityDbWeight::get().reads(2_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn request_check() -> Weight {
		Weight::from_parts(87_079_000, 3991)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn enact() -> Weight {
		Weight::from_parts(89_132_000, 8259)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	/// The range of component `n` is `[1, 100]`.
	fn clear(n: u32) -> Weight {
		Weight::from_parts(550_302_828, 88254)
			// Standard Error: 476_086
			.saturating_add(Weight::from_parts(16_832_448, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(103_u64))
			.saturating_add(ParityDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(31_u64))
			.saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
			.saturating_add(Weight::from_parts(0, 11219).saturating_mul(n.into()))
	}
}
