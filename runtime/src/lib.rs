// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The rules of the co3 chain, wired together. What a module does stands in `pallets/`; here
//! stands only which modules there are, what each is given, and who may call what.
//!
//! | where | what |
//! |---|---|
//! | [`constants`] | the numbers that shape time and blocks, with their reasons |
//! | [`configs`] | the modules' settings, and [`configs::access`]: who may send which call |
//! | [`civic_api`] | what clients can ask |
//! | [`genesis_presets`] | the chains one can start |

#![cfg_attr(not(feature = "std"), no_std)]
#![recursion_limit = "512"]
// The SDK's macros write public items without a word; ours have theirs.
#![allow(missing_docs)]

#[cfg(feature = "std")]
include!(concat!(env!("OUT_DIR"), "/wasm_binary.rs"));

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
#[macro_use]
mod benchmarks;
mod apis;
pub mod civic_api;
pub mod configs;
pub mod constants;
pub mod genesis_presets;
#[cfg(test)]
mod tests;

pub use apis::{api, RuntimeApi};

use alloc::vec::Vec;
use frame_support::weights::constants::ParityDbWeight;
use sp_runtime::{
	generic, impl_opaque_keys,
	traits::{BlakeTwo256, IdentifyAccount, Verify},
	MultiAddress, MultiSignature,
};
use sp_version::{runtime_version, RuntimeVersion};

/// A signature by sr25519, ed25519 or ECDSA.
pub type Signature = MultiSignature;
/// A public key, or the hash of one.
pub type AccountId = <<Signature as Verify>::Signer as IdentifyAccount>::AccountId;
/// A block's height.
pub type BlockNumber = u32;
/// How many transactions an account has sent.
pub type Nonce = u32;
/// BLAKE2b-256.
pub type Hash = sp_core::H256;
/// Milliseconds since 1970.
pub type Moment = u64;
/// Where an SDK module wants an amount of money, it gets a count of slots.
pub type Balance = u128;
/// How a transaction names an account.
pub type Address = MultiAddress<AccountId, ()>;
/// A block's header.
pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
/// A block.
pub type Block = generic::Block<Header, UncheckedExtrinsic>;

/// What a database access costs here: the node opens ParityDB and nothing else.
pub type DbWeight = ParityDbWeight;

/// What a transaction carries beside its call and its signature.
///
/// [`pallet_quota::CheckQuota`] stands directly before the nonce check: a stranger then gets *its*
/// answer, and it reads the nonce that follows.
pub type TxExtension = (
	frame_system::AuthorizeCall<Runtime>,
	frame_system::CheckNonZeroSender<Runtime>,
	frame_system::CheckSpecVersion<Runtime>,
	frame_system::CheckTxVersion<Runtime>,
	frame_system::CheckGenesis<Runtime>,
	frame_system::CheckMortality<Runtime>,
	pallet_quota::CheckQuota<Runtime>,
	frame_system::CheckNonce<Runtime>,
	frame_system::CheckWeight<Runtime>,
	frame_metadata_hash_extension::CheckMetadataHash<Runtime>,
	frame_system::WeightReclaim<Runtime>,
);

/// The extension of a transaction with this nonce and this mortality.
pub fn extension(era: generic::Era, nonce: Nonce) -> TxExtension {
	(
		frame_system::AuthorizeCall::new(),
		frame_system::CheckNonZeroSender::new(),
		frame_system::CheckSpecVersion::new(),
		frame_system::CheckTxVersion::new(),
		frame_system::CheckGenesis::new(),
		frame_system::CheckMortality::from(era),
		pallet_quota::CheckQuota::new(),
		frame_system::CheckNonce::from(nonce),
		frame_system::CheckWeight::new(),
		frame_metadata_hash_extension::CheckMetadataHash::new(false),
		frame_system::WeightReclaim::new(),
	)
}

/// A transaction as it travels.
pub type UncheckedExtrinsic =
	generic::UncheckedExtrinsic<Address, RuntimeCall, Signature, TxExtension>;

/// What runs a block.
pub type Executive = frame_executive::Executive<
	Runtime,
	Block,
	frame_system::ChainContext<Runtime>,
	Runtime,
	AllPalletsWithSystem,
>;

/// Types for a node, which must not look into transactions, so that it can outlive an upgrade.
pub mod opaque {
	use super::*;
	pub use sp_runtime::OpaqueExtrinsic as UncheckedExtrinsic;

	/// A block's header.
	pub type Header = generic::Header<BlockNumber, BlakeTwo256>;
	/// A block whose transactions are bytes.
	pub type Block = generic::Block<Header, UncheckedExtrinsic>;
	/// What names a block.
	pub type BlockId = generic::BlockId<Block>;
}

impl_opaque_keys! {
	/// The keys a validator signs with: blocks, and finality.
	pub struct SessionKeys {
		pub aura: Aura,
		pub grandpa: Grandpa,
	}
}

/// Which runtime this is.
#[runtime_version]
pub const VERSION: RuntimeVersion = RuntimeVersion {
	spec_name: alloc::borrow::Cow::Borrowed("co3"),
	impl_name: alloc::borrow::Cow::Borrowed("co3-node"),
	authoring_version: 1,
	spec_version: 1,
	impl_version: 1,
	apis: apis::RUNTIME_API_VERSIONS,
	transaction_version: 1,
	system_version: 1,
};

/// The modules, by index. An index is part of every transaction and of every key in the state of a
/// client: it is never changed and never used again.
///
/// Genesis is built and hooks are run in the order of the indices: the quota's registry first,
/// since others register accounts in it, then the consortium, which hands the session its
/// validators.
#[frame_support::runtime]
mod runtime {
	/// The chain's rules.
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Runtime;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(3)]
	pub type Quota = pallet_quota;
	#[runtime::pallet_index(4)]
	pub type Consortium = pallet_consortium;
	#[runtime::pallet_index(5)]
	pub type Historical = pallet_session::historical;
	#[runtime::pallet_index(6)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(7)]
	pub type Aura = pallet_aura;
	#[runtime::pallet_index(8)]
	pub type Grandpa = pallet_grandpa;
	#[runtime::pallet_index(9)]
	pub type Offences = pallet_offences;

	#[runtime::pallet_index(10)]
	pub type Utility = pallet_utility;
	#[runtime::pallet_index(11)]
	pub type Multisig = pallet_multisig;
	#[runtime::pallet_index(12)]
	pub type Proxy = pallet_proxy;
	#[runtime::pallet_index(13)]
	pub type Preimage = pallet_preimage;
	#[runtime::pallet_index(14)]
	pub type Scheduler = pallet_scheduler;
	#[runtime::pallet_index(15)]
	pub type TxPause = pallet_tx_pause;
	#[runtime::pallet_index(16)]
	pub type SafeMode = pallet_safe_mode;
	#[runtime::pallet_index(17)]
	pub type Migrations = pallet_migrations;
	#[runtime::pallet_index(18)]
	pub type Council = pallet_collective<Instance1>;
	#[runtime::pallet_index(19)]
	pub type Sudo = pallet_sudo;

	#[runtime::pallet_index(30)]
	pub type Territories = pallet_territories;
	#[runtime::pallet_index(31)]
	pub type Residents = pallet_residents;
	#[runtime::pallet_index(32)]
	pub type Organisations = pallet_organisations;
	#[runtime::pallet_index(33)]
	pub type GeoProposals = pallet_geo_proposals;
	#[runtime::pallet_index(35)]
	pub type ArAnchors = pallet_ar_anchors;
	// 34 and 37 are kept for the service tokens and the reward points.
	#[runtime::pallet_index(36)]
	pub type LiquidDelegation = pallet_liquid_delegation;
}

/// A transaction signed by `key`, for tests and tools that have the runtime at hand.
#[cfg(feature = "std")]
pub fn signed(
	key: &sp_core::sr25519::Pair,
	call: RuntimeCall,
	era: generic::Era,
	era_hash: Hash,
	genesis: Hash,
	nonce: Nonce,
) -> UncheckedExtrinsic {
	use codec::Encode;
	use sp_core::Pair;
	let extra = extension(era, nonce);
	let implicit = (
		(),
		(),
		VERSION.spec_version,
		VERSION.transaction_version,
		genesis,
		era_hash,
		(),
		(),
		(),
		None::<[u8; 32]>,
		(),
	);
	let payload = generic::SignedPayload::from_raw(call.clone(), extra.clone(), implicit);
	let signature = payload.using_encoded(|bytes| key.sign(bytes));
	UncheckedExtrinsic::new_signed(
		call,
		MultiAddress::Id(AccountId::from(key.public())),
		MultiSignature::Sr25519(signature),
		extra,
	)
}
