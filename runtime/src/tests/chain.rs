// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A chain in memory: a preset's state, and blocks built on it as a validator builds them.

use crate::{constants::MILLISECONDS_PER_BLOCK, *};
use co3_primitives::counts::Counts;
use codec::Encode;
use frame_support::genesis_builder_helper::build_state;
use serde_json::Value;
use sp_consensus_aura::{Slot, AURA_ENGINE_ID};
use sp_core::{ed25519, proof_of_possession::statement_of_ownership, sr25519, Pair};
use sp_io::TestExternalities;
use sp_runtime::{
	generic::{Digest, DigestItem, Era},
	traits::{Dispatchable, Header as _},
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult, DispatchError, DispatchResult,
};
use std::collections::BTreeSet;

/// 1 January 2027, the middle of nothing in the demonstration's calendar.
const START: Moment = 1_798_761_600_000;

/// The state that a preset makes.
pub fn preset(name: &str) -> TestExternalities {
	let preset = genesis_presets::get_preset(&name.into()).expect("a preset of this name");
	build(&serde_json::from_slice(&preset).expect("a preset is JSON"))
}

/// The state that a genesis makes, given as what it says beyond the default.
pub fn build(patch: &Value) -> TestExternalities {
	let mut state = TestExternalities::new_empty();
	state.execute_with(|| {
		let default = RuntimeGenesisConfig::default();
		let mut genesis = serde_json::to_value(default).expect("the default is JSON");
		merge(&mut genesis, patch);
		build_state::<RuntimeGenesisConfig>(genesis.to_string().into_bytes())
			.expect("the genesis is accepted");
	});
	state.commit_all().expect("the genesis is written");
	state
}

/// Puts what `patch` says into `genesis`, as the node does with a preset.
fn merge(genesis: &mut Value, patch: &Value) {
	match (genesis, patch) {
		(Value::Object(genesis), Value::Object(patch)) => {
			for (name, value) in patch {
				merge(genesis.entry(name.as_str()).or_insert(Value::Null), value);
			}
		}
		(genesis, patch) => *genesis = patch.clone(),
	}
}

/// The key of a path under the development phrase.
pub fn key(path: &str) -> sr25519::Pair {
	sr25519::Pair::from_string(path, None).expect("a path")
}

/// The account of a path under the development phrase.
pub fn account(path: &str) -> AccountId {
	key(path).public().into()
}

/// Begins block `number`, with its slot and its timestamp; blocks may be left out, in which nothing
/// happened.
pub fn begin(number: BlockNumber) {
	begin_late(number, 0);
}

/// Begins block `number`, and with it all that follow so many milliseconds later than they would have
/// begun: meanwhile the chain stands still.
pub fn begin_late(number: BlockNumber, late: Moment) {
	System::set_block_number(number - 1);
	let nominal = START + Moment::from(number) * MILLISECONDS_PER_BLOCK;
	// Where it stood still before, a block comes after the one before it.
	let moment = nominal.max(Timestamp::get() + MILLISECONDS_PER_BLOCK) + late;
	let slot = Slot::from(moment / MILLISECONDS_PER_BLOCK);
	let seal = DigestItem::PreRuntime(AURA_ENGINE_ID, slot.encode());
	let parent = System::block_hash(number - 1);
	let header =
		Header::new(number, Hash::default(), Hash::default(), parent, Digest { logs: vec![seal] });
	Executive::initialize_block(&header);
	let now = pallet_timestamp::Call::set { now: moment };
	apply(UncheckedExtrinsic::new_bare(now.into()))
		.expect("the inherent is valid")
		.expect("the inherent is accepted");
}

/// Ends the block that was begun.
pub fn end() {
	Executive::finalize_block();
}

/// Ends the block that was begun, and begins the next.
pub fn next() {
	end();
	begin(System::block_number() + 1);
}

/// Puts a transaction into the block that was begun.
pub fn apply(transaction: UncheckedExtrinsic) -> ApplyExtrinsicResult {
	Executive::apply_extrinsic(transaction)
}

/// `call`, signed as the next transaction of `key`, for ever valid.
pub fn sign(key: &sr25519::Pair, call: impl Into<RuntimeCall>) -> UncheckedExtrinsic {
	let genesis = System::block_hash(0);
	let nonce = System::account_nonce(AccountId::from(key.public()));
	signed(key, call.into(), Era::Immortal, genesis, genesis, nonce)
}

/// What the pool answers to `call` of the key of `path`.
pub fn validate(path: &str, call: impl Into<RuntimeCall>) -> TransactionValidity {
	validate_signed(&key(path), call)
}

/// What the pool answers to `call` of `key`.
pub fn validate_signed(key: &sr25519::Pair, call: impl Into<RuntimeCall>) -> TransactionValidity {
	ask_pool(sign(key, call))
}

/// What the pool answers to a transaction that comes over the network or a connection.
pub fn ask_pool(transaction: UncheckedExtrinsic) -> TransactionValidity {
	ask_pool_from(TransactionSource::External, transaction)
}

/// What the pool answers to a transaction that comes from `source`.
pub fn ask_pool_from(
	source: TransactionSource,
	transaction: UncheckedExtrinsic,
) -> TransactionValidity {
	// On a copy of the state, as nodes do it.
	frame_support::storage::transactional::with_transaction_unchecked(|| {
		let answer = Executive::validate_transaction(source, transaction, System::parent_hash());
		sp_runtime::TransactionOutcome::Rollback(answer)
	})
}

/// Does `call` as the account of a path under the development phrase.
pub fn act(who: &str, call: impl Into<RuntimeCall>) -> DispatchResult {
	dispatch(RuntimeOrigin::signed(account(who)), call)
}

/// What becomes of `call` when `origin` dispatches it.
pub fn dispatch(
	origin: impl Into<RuntimeOrigin>,
	call: impl Into<RuntimeCall>,
) -> Result<(), DispatchError> {
	call.into().dispatch(origin.into()).map(|_| ()).map_err(|error| error.error)
}

/// The call by which `stash` sets the session keys that a seed makes.
pub fn set_keys(seed: &[u8; 32], stash: &AccountId) -> pallet_consortium::Call<Runtime> {
	let (aura, grandpa) = (sr25519::Pair::from_seed(seed), ed25519::Pair::from_seed(seed));
	let keys = SessionKeys { aura: aura.public().into(), grandpa: grandpa.public().into() };
	let statement = statement_of_ownership(&stash.encode());
	let proof = (aura.sign(&statement), grandpa.sign(&statement)).encode();
	pallet_consortium::Call::set_keys { keys, proof: proof.try_into().expect("two signatures fit") }
}

/// Every module's invariants.
pub fn try_state() -> Result<(), (&'static str, DispatchError)> {
	Consortium::do_try_state().map_err(|error| ("consortium", error))?;
	Quota::do_try_state().map_err(|error| ("quota", error))?;
	Territories::do_try_state().map_err(|error| ("territories", error))?;
	Residents::do_try_state().map_err(|error| ("residents", error))?;
	Organisations::do_try_state().map_err(|error| ("organisations", error))?;
	GeoProposals::do_try_state().map_err(|error| ("geo-proposals", error))?;
	ArAnchors::do_try_state().map_err(|error| ("ar-anchors", error))?;
	LiquidDelegation::do_try_state().map_err(|error| ("liquid-delegation", error))?;
	recount_engagements().map_err(|error| ("residents", error.into()))
}

/// What the register counts for a person is what the modules keep of them: each support, word on a fix,
/// sign-up and report, and each issue that they discuss or vote in.
fn recount_engagements() -> Result<(), &'static str> {
	use pallet_ar_anchors as anchors;
	use pallet_geo_proposals as map;
	use pallet_liquid_delegation as vote;
	let issues: BTreeSet<_> = vote::Participations::<Runtime>::iter_keys()
		.chain(vote::Ballots::<Runtime>::iter_keys())
		.collect();
	let people = map::Supports::<Runtime>::iter_keys()
		.chain(map::Checks::<Runtime>::iter_keys())
		.chain(map::SignUps::<Runtime>::iter_keys())
		.chain(map::Flags::<Runtime>::iter_keys())
		.chain(anchors::Flags::<Runtime>::iter_keys())
		.chain(issues);
	let found = Counts::of(people.map(|(_, voter)| voter));
	let kept = pallet_residents::EngagementCounts::<Runtime>::iter();
	frame_support::ensure!(found.are(kept), "what somebody is part of is counted for them");
	Ok(())
}

/// The custom code of a refusal; none if it was let in or refused by somebody else.
pub fn code(answer: TransactionValidity) -> Option<pallet_quota::Refusal> {
	use sp_runtime::transaction_validity::{InvalidTransaction, TransactionValidityError};
	match answer {
		Err(TransactionValidityError::Invalid(InvalidTransaction::Custom(code))) => {
			pallet_quota::Refusal::from_code(code)
		}
		_ => None,
	}
}
