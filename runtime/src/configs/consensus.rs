// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who makes blocks and who finalises them.

use crate::{
	constants::{
		MAXIMUM_VALIDATORS, MILLISECONDS_PER_BLOCK, REPORT_LONGEVITY, SET_ID_SESSION_ENTRIES,
	},
	*,
};
use frame_support::{
	parameter_types,
	traits::{ConstBool, ConstU128, ConstU32, ConstU64},
};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_runtime::traits::OpaqueKeys;

impl pallet_aura::Config for Runtime {
	type AuthorityId = AuraId;
	// Nobody is disabled: a disabled author's slot is lost. Offenders leave the set.
	type DisabledValidators = ();
	type MaxAuthorities = ConstU32<MAXIMUM_VALIDATORS>;
	type AllowMultipleBlocksPerSlot = ConstBool<false>;
	type SlotDuration = ConstU64<MILLISECONDS_PER_BLOCK>;
}

parameter_types! {
	pub const ReportLongevity: u64 = REPORT_LONGEVITY;
}

impl pallet_grandpa::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	// Grandpa's own weights are not published for ParityDB; these are the SDK's.
	type WeightInfo = ();
	type MaxAuthorities = ConstU32<MAXIMUM_VALIDATORS>;
	type MaxNominators = ConstU32<0>;
	type MaxSetIdSessionEntries = ConstU64<SET_ID_SESSION_ENTRIES>;
	type KeyOwnerProof = sp_session::MembershipProof;
	type EquivocationReportSystem =
		pallet_grandpa::EquivocationReportSystem<Self, Offences, Historical, ReportLongevity>;
}

impl pallet_authorship::Config for Runtime {
	type FindAuthor = pallet_session::FindAccountFromAuthorIndex<Self, Aura>;
	type EventHandler = Consortium;
}

/// How many blocks a session has: the consortium's genesis says it.
pub struct SessionLength;
impl frame_support::traits::Get<BlockNumber> for SessionLength {
	fn get() -> BlockNumber {
		pallet_consortium::SessionLength::<Runtime>::get()
	}
}

impl pallet_session::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = AccountId;
	type ValidatorIdOf = pallet_consortium::StashOf<Runtime>;
	type ShouldEndSession = pallet_session::PeriodicSessions<SessionLength, ConstU32<0>>;
	type NextSessionRotation = pallet_session::PeriodicSessions<SessionLength, ConstU32<0>>;
	type SessionManager = pallet_session::historical::NoteHistoricalRoot<Self, Consortium>;
	type SessionHandler = <SessionKeys as OpaqueKeys>::KeyTypeIdProviders;
	type Keys = SessionKeys;
	type DisablingStrategy = ();
	type WeightInfo = pallet_session::weights::SubstrateWeight<Runtime>;
	// Keys are the consortium's matter: only a nominated stash sets any, once a cool-down.
	type Currency = pallet_quota::NoFunds<RuntimeHoldReason>;
	type KeyDeposit = ConstU128<0>;
}

impl pallet_session::historical::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = pallet_consortium::IdentificationOf<Runtime>;
}

impl pallet_offences::Config for Runtime {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = pallet_session::historical::IdentificationTuple<Self>;
	type OnOffenceHandler = Consortium;
}
