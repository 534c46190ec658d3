// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Weights of `pallet_liquid_delegation`, estimated: `scripts/bench-weights` has not measured them yet,
//! and writes this file anew when it does.

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
	/// Weight of `condemn`.
	fn condemn() -> Weight;
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
}

/// The weights, with the prices of database access that the runtime sets.
pub struct SubstrateWeight<T>(PhantomData<T>);
impl<T: frame_system::Config> WeightInfo for SubstrateWeight<T> {
	fn set_unit() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn set_policy() -> Weight {
		Weight::from_parts(200_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn set_policy_open() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn set_area() -> Weight {
		Weight::from_parts(300_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn set_area_open() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn set_override() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(24_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn cancel_issue() -> Weight {
		Weight::from_parts(500_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(50_u64))
			.saturating_add(T::DbWeight::get().writes(40_u64))
	}
	fn open_poll() -> Weight {
		Weight::from_parts(5_000_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(60_u64))
			.saturating_add(T::DbWeight::get().writes(140_u64))
	}
	fn condemn() -> Weight {
		Weight::from_parts(150_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(5_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn veto() -> Weight {
		Weight::from_parts(200_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().writes(3_u64))
	}
	fn delegate() -> Weight {
		Weight::from_parts(800_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(91_u64))
			.saturating_add(T::DbWeight::get().writes(59_u64))
	}
	fn undelegate() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn refuse() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(13_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn set_acceptance() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn set_never() -> Weight {
		Weight::from_parts(200_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(4_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn prune() -> Weight {
		Weight::from_parts(800_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(91_u64))
			.saturating_add(T::DbWeight::get().writes(59_u64))
	}
	fn open_issue() -> Weight {
		Weight::from_parts(700_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().writes(20_u64))
	}
	fn add_initiative() -> Weight {
		Weight::from_parts(500_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(36_u64))
			.saturating_add(T::DbWeight::get().writes(14_u64))
	}
	fn add_draft() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn revoke() -> Weight {
		Weight::from_parts(600_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(60_u64))
			.saturating_add(T::DbWeight::get().writes(40_u64))
	}
	fn invite() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn accept_invitation() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(24_u64))
			.saturating_add(T::DbWeight::get().writes(8_u64))
	}
	fn remove_initiator() -> Weight {
		Weight::from_parts(300_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn set_interest() -> Weight {
		Weight::from_parts(900_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(75_u64))
			.saturating_add(T::DbWeight::get().writes(75_u64))
	}
	fn support() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn unsupport() -> Weight {
		Weight::from_parts(900_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(75_u64))
			.saturating_add(T::DbWeight::get().writes(75_u64))
	}
	fn suggest() -> Weight {
		Weight::from_parts(600_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(36_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
	fn rate() -> Weight {
		Weight::from_parts(500_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().writes(10_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(600_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(60_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	fn seal() -> Weight {
		Weight::from_parts(300_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn withdraw_ballot() -> Weight {
		Weight::from_parts(250_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(12_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn decline() -> Weight {
		Weight::from_parts(300_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(30_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn reveal() -> Weight {
		Weight::from_parts(500_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(44_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn advance() -> Weight {
		Weight::from_parts(600_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(50_u64))
			.saturating_add(T::DbWeight::get().writes(44_u64))
	}
	fn request_check() -> Weight {
		Weight::from_parts(250_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn enact() -> Weight {
		Weight::from_parts(300_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(6_u64))
	}
	/// The range of component `n` is `[1, 100]`.
	fn clear(n: u32) -> Weight {
		Weight::from_parts(250_000_000, 0)
			.saturating_add(Weight::from_parts(40_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(16_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(10_u64))
			.saturating_add(T::DbWeight::get().writes((4_u64).saturating_mul(n.into())))
	}
	/// The range of component `n` is `[0, 32]`.
	fn attend(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(Weight::from_parts(900_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(6_u64))
			.saturating_add(T::DbWeight::get().reads((60_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(4_u64))
			.saturating_add(T::DbWeight::get().writes((45_u64).saturating_mul(n.into())))
	}
	fn remind_idle() -> Weight {
		Weight::from_parts(15_000_000, 0).saturating_add(T::DbWeight::get().reads(2_u64))
	}
	fn remind() -> Weight {
		Weight::from_parts(700_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(40_u64))
			.saturating_add(T::DbWeight::get().writes(4_u64))
	}
	fn count_idle() -> Weight {
		Weight::from_parts(15_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(3_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn count_turn() -> Weight {
		Weight::from_parts(3_000_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(8_u64))
			.saturating_add(T::DbWeight::get().writes(5_u64))
	}
	fn count_begin() -> Weight {
		Weight::from_parts(1_500_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(240_u64))
			.saturating_add(T::DbWeight::get().writes(1_u64))
	}
	fn count_override() -> Weight {
		Weight::from_parts(60_000_000, 0).saturating_add(T::DbWeight::get().reads(18_u64))
	}
	fn count_delegation() -> Weight {
		Weight::from_parts(80_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(20_u64))
			.saturating_add(T::DbWeight::get().writes(2_u64))
	}
	fn count_supporter() -> Weight {
		Weight::from_parts(60_000_000, 0).saturating_add(T::DbWeight::get().reads(20_u64))
	}
	/// The range of component `n` is `[1, 32]`.
	fn count_settle(n: u32) -> Weight {
		Weight::from_parts(600_000_000, 0)
			.saturating_add(Weight::from_parts(40_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(50_u64))
			.saturating_add(T::DbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(45_u64))
			.saturating_add(T::DbWeight::get().writes((2_u64).saturating_mul(n.into())))
	}
	fn count_ballot() -> Weight {
		Weight::from_parts(60_000_000, 0).saturating_add(T::DbWeight::get().reads(20_u64))
	}
	/// The range of component `n` is `[1, 32]`.
	fn count_rank(n: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 0)
			.saturating_add(Weight::from_parts(2_000_000_000, 0).saturating_mul(n.into()))
			.saturating_add(T::DbWeight::get().reads(80_u64))
			.saturating_add(T::DbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(T::DbWeight::get().writes(40_u64))
			.saturating_add(T::DbWeight::get().writes((3_u64).saturating_mul(n.into())))
	}
	fn count_clear() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(17_u64))
			.saturating_add(T::DbWeight::get().writes(16_u64))
	}
	fn count_admit() -> Weight {
		Weight::from_parts(9_000_000_000, 0)
			.saturating_add(T::DbWeight::get().reads(220_u64))
			.saturating_add(T::DbWeight::get().writes(12_u64))
	}
}

/// The same, with the prices of ParityDB.
impl WeightInfo for () {
	fn set_unit() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn set_policy() -> Weight {
		Weight::from_parts(200_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn set_policy_open() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn set_area() -> Weight {
		Weight::from_parts(300_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(40_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn set_area_open() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn set_override() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(24_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn cancel_issue() -> Weight {
		Weight::from_parts(500_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(50_u64))
			.saturating_add(ParityDbWeight::get().writes(40_u64))
	}
	fn open_poll() -> Weight {
		Weight::from_parts(5_000_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(60_u64))
			.saturating_add(ParityDbWeight::get().writes(140_u64))
	}
	fn condemn() -> Weight {
		Weight::from_parts(150_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(5_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn veto() -> Weight {
		Weight::from_parts(200_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().writes(3_u64))
	}
	fn delegate() -> Weight {
		Weight::from_parts(800_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(91_u64))
			.saturating_add(ParityDbWeight::get().writes(59_u64))
	}
	fn undelegate() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(13_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn refuse() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(13_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn set_acceptance() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn set_never() -> Weight {
		Weight::from_parts(200_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(4_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn prune() -> Weight {
		Weight::from_parts(800_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(91_u64))
			.saturating_add(ParityDbWeight::get().writes(59_u64))
	}
	fn open_issue() -> Weight {
		Weight::from_parts(700_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(40_u64))
			.saturating_add(ParityDbWeight::get().writes(20_u64))
	}
	fn add_initiative() -> Weight {
		Weight::from_parts(500_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(36_u64))
			.saturating_add(ParityDbWeight::get().writes(14_u64))
	}
	fn add_draft() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(20_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn revoke() -> Weight {
		Weight::from_parts(600_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(60_u64))
			.saturating_add(ParityDbWeight::get().writes(40_u64))
	}
	fn invite() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(30_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn accept_invitation() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(24_u64))
			.saturating_add(ParityDbWeight::get().writes(8_u64))
	}
	fn remove_initiator() -> Weight {
		Weight::from_parts(300_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn set_interest() -> Weight {
		Weight::from_parts(900_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(75_u64))
			.saturating_add(ParityDbWeight::get().writes(75_u64))
	}
	fn support() -> Weight {
		Weight::from_parts(400_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(30_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn unsupport() -> Weight {
		Weight::from_parts(900_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(75_u64))
			.saturating_add(ParityDbWeight::get().writes(75_u64))
	}
	fn suggest() -> Weight {
		Weight::from_parts(600_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(36_u64))
			.saturating_add(ParityDbWeight::get().writes(12_u64))
	}
	fn rate() -> Weight {
		Weight::from_parts(500_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(40_u64))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
	}
	fn vote() -> Weight {
		Weight::from_parts(600_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(60_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	fn seal() -> Weight {
		Weight::from_parts(300_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(30_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn withdraw_ballot() -> Weight {
		Weight::from_parts(250_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(12_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn decline() -> Weight {
		Weight::from_parts(300_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(30_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn reveal() -> Weight {
		Weight::from_parts(500_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(44_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn advance() -> Weight {
		Weight::from_parts(600_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(50_u64))
			.saturating_add(ParityDbWeight::get().writes(44_u64))
	}
	fn request_check() -> Weight {
		Weight::from_parts(250_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn enact() -> Weight {
		Weight::from_parts(300_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(6_u64))
	}
	/// The range of component `n` is `[1, 100]`.
	fn clear(n: u32) -> Weight {
		Weight::from_parts(250_000_000, 0)
			.saturating_add(Weight::from_parts(40_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(16_u64))
			.saturating_add(ParityDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(10_u64))
			.saturating_add(ParityDbWeight::get().writes((4_u64).saturating_mul(n.into())))
	}
	/// The range of component `n` is `[0, 32]`.
	fn attend(n: u32) -> Weight {
		Weight::from_parts(100_000_000, 0)
			.saturating_add(Weight::from_parts(900_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(6_u64))
			.saturating_add(ParityDbWeight::get().reads((60_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
			.saturating_add(ParityDbWeight::get().writes((45_u64).saturating_mul(n.into())))
	}
	fn remind_idle() -> Weight {
		Weight::from_parts(15_000_000, 0).saturating_add(ParityDbWeight::get().reads(2_u64))
	}
	fn remind() -> Weight {
		Weight::from_parts(700_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(40_u64))
			.saturating_add(ParityDbWeight::get().writes(4_u64))
	}
	fn count_idle() -> Weight {
		Weight::from_parts(15_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(3_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn count_turn() -> Weight {
		Weight::from_parts(3_000_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(8_u64))
			.saturating_add(ParityDbWeight::get().writes(5_u64))
	}
	fn count_begin() -> Weight {
		Weight::from_parts(1_500_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(240_u64))
			.saturating_add(ParityDbWeight::get().writes(1_u64))
	}
	fn count_override() -> Weight {
		Weight::from_parts(60_000_000, 0).saturating_add(ParityDbWeight::get().reads(18_u64))
	}
	fn count_delegation() -> Weight {
		Weight::from_parts(80_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(20_u64))
			.saturating_add(ParityDbWeight::get().writes(2_u64))
	}
	fn count_supporter() -> Weight {
		Weight::from_parts(60_000_000, 0).saturating_add(ParityDbWeight::get().reads(20_u64))
	}
	/// The range of component `n` is `[1, 32]`.
	fn count_settle(n: u32) -> Weight {
		Weight::from_parts(600_000_000, 0)
			.saturating_add(Weight::from_parts(40_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(50_u64))
			.saturating_add(ParityDbWeight::get().reads((2_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(45_u64))
			.saturating_add(ParityDbWeight::get().writes((2_u64).saturating_mul(n.into())))
	}
	fn count_ballot() -> Weight {
		Weight::from_parts(60_000_000, 0).saturating_add(ParityDbWeight::get().reads(20_u64))
	}
	/// The range of component `n` is `[1, 32]`.
	fn count_rank(n: u32) -> Weight {
		Weight::from_parts(1_500_000_000, 0)
			.saturating_add(Weight::from_parts(2_000_000_000, 0).saturating_mul(n.into()))
			.saturating_add(ParityDbWeight::get().reads(80_u64))
			.saturating_add(ParityDbWeight::get().reads((4_u64).saturating_mul(n.into())))
			.saturating_add(ParityDbWeight::get().writes(40_u64))
			.saturating_add(ParityDbWeight::get().writes((3_u64).saturating_mul(n.into())))
	}
	fn count_clear() -> Weight {
		Weight::from_parts(120_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(17_u64))
			.saturating_add(ParityDbWeight::get().writes(16_u64))
	}
	fn count_admit() -> Weight {
		Weight::from_parts(9_000_000_000, 0)
			.saturating_add(ParityDbWeight::get().reads(220_u64))
			.saturating_add(ParityDbWeight::get().writes(12_u64))
	}
}
