// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How the consortium decides, and what its officers' tools are.
//!
//! Two thirds of the seats decide anything, as Root; more than a third may *pause*, and nothing
//! else.

use crate::{
	constants::{MAXIMUM_BLOCK_WEIGHT, MOTION_DURATION, SAFE_MODE_DURATION},
	*,
};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use frame_support::{
	parameter_types,
	traits::{
		ConstU128, ConstU32, Contains, EitherOf, EitherOfDiverse, EnsureOrigin, EqualPrivilegeOnly,
		InstanceFilter,
	},
	weights::Weight,
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess, EnsureWithSuccess};
use pallet_collective::{EnsureProportionAtLeast, EnsureProportionMoreThan, Instance1, RawOrigin};
use sp_runtime::{traits::BlakeTwo256, Perbill};

/// A motion that two thirds of the seats carried.
pub type EnsureTwoThirds = EnsureProportionAtLeast<AccountId, Instance1, 2, 3>;
/// A motion that more than a third of the seats carried: enough to pause, never to change.
pub type EnsureOverAThird = EnsureProportionMoreThan<AccountId, Instance1, 1, 3>;

parameter_types! {
	pub const MotionDuration: BlockNumber = MOTION_DURATION;
	/// A motion may do half a block's work at once: an upgrade is authorised by its hash, not here.
	pub MaximumMotionWeight: Weight = Perbill::from_percent(50) * MAXIMUM_BLOCK_WEIGHT;
}

impl pallet_collective::Config<Instance1> for Runtime {
	type RuntimeOrigin = RuntimeOrigin;
	type RuntimeEvent = RuntimeEvent;
	type Proposal = RuntimeCall;
	type MotionDuration = MotionDuration;
	type MaxProposals = ConstU32<64>;
	type MaxMembers = ConstU32<{ crate::configs::civic::MAX_MUNICIPALITIES }>;
	// Who did not vote did not agree.
	type DefaultVote = NoByDefault;
	type WeightInfo = pallet_collective::weights::SubstrateWeight<Runtime>;
	// The seats follow the municipalities: nobody sets them by hand.
	type SetMembersOrigin = frame_support::traits::NeverEnsureOrigin<()>;
	type MaxProposalWeight = MaximumMotionWeight;
	type DisapproveOrigin = EnsureRoot<AccountId>;
	type KillOrigin = EnsureRoot<AccountId>;
	// Only seats propose, and at most 64 motions are open.
	type Consideration = ();
}

/// A seat that has not voted when a motion runs out has not agreed to it.
pub struct NoByDefault;
impl pallet_collective::DefaultVote for NoByDefault {
	fn default_vote(_: Option<bool>, _: u32, _: u32, _: u32) -> bool {
		false
	}
}

/// A motion with its count, `(ayes, seats)`: for what two thirds of the *others* decide.
pub struct EnsureMotion;
impl EnsureOrigin<RuntimeOrigin> for EnsureMotion {
	type Success = (u32, u32);

	fn try_origin(origin: RuntimeOrigin) -> Result<Self::Success, RuntimeOrigin> {
		match origin.clone().into() {
			Ok(RawOrigin::<AccountId, Instance1>::Members(ayes, seats)) => Ok((ayes, seats)),
			_ => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RawOrigin::<AccountId, Instance1>::Members(3, 3).into())
	}
}

impl pallet_utility::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PalletsOrigin = OriginCaller;
	type WeightInfo = pallet_utility::weights::SubstrateWeight<Runtime>;
}

// In the SDK's modules below, an amount of currency is a number of slots: one for each thing kept
// in storage, whatever its size, within the cap of the account's class.
impl pallet_multisig::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = pallet_quota::SlotCurrency<Runtime>;
	type DepositBase = ConstU128<1>;
	type DepositFactor = ConstU128<0>;
	type MaxSignatories = ConstU32<16>;
	type WeightInfo = pallet_multisig::weights::SubstrateWeight<Runtime>;
	type BlockNumberProvider = System;
}

/// What an officer may hand to another key.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	Ord,
	PartialEq,
	PartialOrd,
	scale_info::TypeInfo,
)]
pub enum ProxyKind {
	/// All that the officer's account may do itself; never a resident's rights, which no proxy has.
	#[default]
	Everything,
	/// Session keys only: for the machine room.
	ValidatorKeys,
}

impl InstanceFilter<RuntimeCall> for ProxyKind {
	fn filter(&self, call: &RuntimeCall) -> bool {
		match self {
			ProxyKind::Everything => true,
			ProxyKind::ValidatorKeys => matches!(
				call,
				RuntimeCall::Consortium(
					pallet_consortium::Call::set_keys { .. }
						| pallet_consortium::Call::purge_keys { .. }
				)
			),
		}
	}

	fn is_superset(&self, other: &Self) -> bool {
		self == other || *self == ProxyKind::Everything
	}
}

impl pallet_proxy::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type Currency = pallet_quota::SlotCurrency<Runtime>;
	type ProxyType = ProxyKind;
	type ProxyDepositBase = ConstU128<1>;
	type ProxyDepositFactor = ConstU128<0>;
	type MaxProxies = ConstU32<8>;
	type WeightInfo = pallet_proxy::weights::SubstrateWeight<Runtime>;
	type MaxPending = ConstU32<8>;
	type CallHasher = BlakeTwo256;
	type AnnouncementDepositBase = ConstU128<1>;
	type AnnouncementDepositFactor = ConstU128<0>;
	type BlockNumberProvider = System;
}

impl pallet_preimage::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type WeightInfo = pallet_preimage::weights::SubstrateWeight<Runtime>;
	type Currency = pallet_quota::SlotCurrency<Runtime>;
	type ManagerOrigin = EnsureRoot<AccountId>;
	type Consideration = pallet_quota::SlotConsideration<Runtime>;
}

parameter_types! {
	/// What was scheduled may take a third of a block, so that citizens keep the rest.
	pub ScheduledWeight: Weight = Perbill::from_percent(33) * MAXIMUM_BLOCK_WEIGHT;
}

impl pallet_scheduler::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeOrigin = RuntimeOrigin;
	type PalletsOrigin = OriginCaller;
	type RuntimeCall = RuntimeCall;
	type MaximumWeight = ScheduledWeight;
	type ScheduleOrigin = EnsureRoot<AccountId>;
	type OriginPrivilegeCmp = EqualPrivilegeOnly;
	type MaxScheduledPerBlock = ConstU32<50>;
	type WeightInfo = pallet_scheduler::weights::SubstrateWeight<Runtime>;
	type Preimages = Preimage;
	type BlockNumberProvider = System;
}

/// What no pause may stop: taking back, objecting, leaving, and the consortium's own work, without
/// which nothing could be resumed.
///
/// Nor does the safe mode stop what only carries other calls: each of them is asked for again when
/// its turn comes. Without that, somebody for whom the desk acts could not withdraw, and a seat that
/// votes by proxy could not vote for going on. Of these, only the desk's assistance cannot be paused
/// by its name either, since for some there is no other way; whoever sends batches can send their
/// calls one by one.
pub struct NeverPaused;
impl Contains<RuntimeCall> for NeverPaused {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_ar_anchors::Call as Anchor;
		use pallet_geo_proposals::Call as Map;
		use pallet_liquid_delegation::Call as Vote;
		use pallet_organisations::Call as Organisation;
		use pallet_residents::Call as Resident;
		matches!(
			call,
			RuntimeCall::System(_)
				| RuntimeCall::Timestamp(_)
				| RuntimeCall::Consortium(_)
				| RuntimeCall::Grandpa(_)
				| RuntimeCall::Council(_)
				| RuntimeCall::Multisig(_)
				| RuntimeCall::Preimage(_)
				| RuntimeCall::Scheduler(_)
				| RuntimeCall::TxPause(_)
				| RuntimeCall::SafeMode(_)
				| RuntimeCall::Migrations(_)
				| RuntimeCall::Sudo(_)
				| RuntimeCall::Utility(_)
				| RuntimeCall::Proxy(_)
				| RuntimeCall::GeoProposals(
					Map::withdraw { .. }
						| Map::unsupport { .. }
						| Map::unendorse { .. }
						| Map::cancel_sign_up { .. }
						| Map::take_back { .. }
						| Map::end_writing { .. }
				) | RuntimeCall::ArAnchors(Anchor::retire { .. } | Anchor::take_back { .. })
				| RuntimeCall::LiquidDelegation(
					Vote::undelegate { .. }
						| Vote::refuse { .. }
						| Vote::unsupport { .. }
						| Vote::withdraw_ballot { .. }
				) | RuntimeCall::Organisations(Organisation::leave { .. })
				| RuntimeCall::Residents(
					Resident::object { .. } | Resident::erase { .. } | Resident::assist { .. }
				)
		)
	}
}

impl Contains<pallet_tx_pause::RuntimeCallNameOf<Runtime>> for NeverPaused {
	fn contains((pallet, call): &pallet_tx_pause::RuntimeCallNameOf<Runtime>) -> bool {
		matches!(
			(&pallet[..], &call[..]),
			(
				b"GeoProposals",
				b"withdraw"
					| b"unsupport" | b"unendorse"
					| b"cancel_sign_up"
					| b"take_back" | b"end_writing"
			) | (b"ArAnchors", b"retire" | b"take_back")
				| (
					b"LiquidDelegation",
					b"undelegate" | b"refuse" | b"unsupport" | b"withdraw_ballot"
				) | (b"Organisations", b"leave")
				| (b"Residents", b"object" | b"erase" | b"assist")
				| (
					b"System"
						| b"Timestamp" | b"Consortium"
						| b"Grandpa" | b"Council"
						| b"Multisig" | b"Preimage"
						| b"Scheduler" | b"TxPause"
						| b"SafeMode" | b"Migrations"
						| b"Sudo",
					_
				)
		)
	}
}

impl pallet_tx_pause::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type PauseOrigin = EitherOfDiverse<EnsureOverAThird, EnsureRoot<AccountId>>;
	type UnpauseOrigin = EnsureRoot<AccountId>;
	type WhitelistedCalls = NeverPaused;
	type MaxNameLen = ConstU32<64>;
	type WeightInfo = pallet_tx_pause::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	pub const SafeModeDuration: BlockNumber = SAFE_MODE_DURATION;
	pub const NoPermissionlessEntry: Option<Balance> = None;
	pub const NoReleaseDelay: Option<BlockNumber> = None;
}

impl pallet_safe_mode::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type Currency = pallet_quota::NoFunds<RuntimeHoldReason>;
	type RuntimeHoldReason = RuntimeHoldReason;
	type WhitelistedCalls = NeverPaused;
	type EnterDuration = SafeModeDuration;
	type ExtendDuration = SafeModeDuration;
	type EnterDepositAmount = NoPermissionlessEntry;
	type ExtendDepositAmount = NoPermissionlessEntry;
	type ForceEnterOrigin = EitherOf<
		EnsureWithSuccess<EnsureOverAThird, AccountId, SafeModeDuration>,
		EnsureRootWithSuccess<AccountId, SafeModeDuration>,
	>;
	type ForceExtendOrigin = EnsureRootWithSuccess<AccountId, SafeModeDuration>;
	type ForceExitOrigin = EnsureRoot<AccountId>;
	type ForceDepositOrigin = EnsureRoot<AccountId>;
	type Notify = ();
	type ReleaseDelay = NoReleaseDelay;
	type WeightInfo = pallet_safe_mode::weights::SubstrateWeight<Runtime>;
}

// The key is set in the development chain's genesis and nowhere else; without one every call of
// this module fails.
impl pallet_sudo::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type RuntimeCall = RuntimeCall;
	type WeightInfo = pallet_sudo::weights::SubstrateWeight<Runtime>;
}
