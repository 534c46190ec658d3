// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What `scripts/bench-weights` measures, and what the modules' benchmarks need of the runtime.

use crate::*;
use alloc::vec::Vec;
use codec::Encode;
use pallet_residents::Day;

frame_benchmarking::define_benchmarks!(
	[frame_benchmarking, BaselineBench::<Runtime>]
	[frame_system, SystemBench::<Runtime>]
	[frame_system_extensions, SystemExtensionsBench::<Runtime>]
	[pallet_ar_anchors, ArAnchors]
	[pallet_consortium, Consortium]
	[pallet_geo_proposals, GeoProposals]
	[pallet_liquid_delegation, LiquidDelegation]
	[pallet_liquid_delegation_hooks, LiquidDelegationHooksBench::<Runtime>]
	[pallet_organisations, Organisations]
	[pallet_quota, Quota]
	[pallet_residents, Residents]
	[pallet_territories, Territories]
);

/// Session keys as a node makes them, with the proof that they are its own.
pub struct SessionKeysOf;
impl pallet_consortium::benchmarking::BenchmarkHelper<AccountId, SessionKeys> for SessionKeysOf {
	fn session_keys(owner: &AccountId, seed: u32) -> (SessionKeys, Vec<u8>) {
		let seed = alloc::format!("//{seed}").into_bytes();
		let generated = SessionKeys::generate(&owner.encode(), Some(seed));
		(generated.keys, generated.proof.encode())
	}
}

/// Turns the block's clock, and knows what the desk may submit.
pub struct Clock;
impl pallet_residents::BenchmarkHelper<RuntimeCall> for Clock {
	fn set_day(day: Day) {
		let moment = Moment::from(day).saturating_mul(constants::MILLISECONDS_PER_DAY);
		pallet_timestamp::Now::<Runtime>::put(moment);
	}

	fn assistable_call() -> RuntimeCall {
		// Of nothing: it is refused at once, and the assistance is what is measured.
		pallet_organisations::Call::leave { id: 0 }.into()
	}
}
