// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the node, and through it every client, can ask the runtime.

use crate::{civic_api, genesis_presets, *};
use alloc::vec::Vec;
use co3_primitives::{
	geo::{MultiPolygon, Position},
	AnchorId, AreaId, CategoryId, Cursor, Group, IssueId, MunicipalityId, ObjectId, OrganisationId,
	PolicyId, ResidentId, TerritoryId,
};
use frame_support::{
	genesis_builder_helper::{build_state, get_preset},
	view_functions::{ViewFunctionDispatchError, ViewFunctionId},
};
use pallet_transaction_payment::{FeeDetails, RuntimeDispatchInfo};
use sp_api::impl_runtime_apis;
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;
use sp_core::{crypto::KeyTypeId, OpaqueMetadata};
use sp_runtime::{
	traits::{Block as BlockT, NumberFor},
	transaction_validity::{TransactionSource, TransactionValidity},
	ApplyExtrinsicResult,
};
use sp_session::OpaqueGeneratedSessionKeys;

impl_runtime_apis! {
	impl sp_api::Core<Block> for Runtime {
		fn version() -> RuntimeVersion {
			VERSION
		}

		fn execute_block(block: <Block as BlockT>::LazyBlock) {
			Executive::execute_block(block)
		}

		fn initialize_block(header: &<Block as BlockT>::Header) -> sp_runtime::ExtrinsicInclusionMode {
			Executive::initialize_block(header)
		}
	}

	impl sp_api::Metadata<Block> for Runtime {
		fn metadata() -> OpaqueMetadata {
			OpaqueMetadata::new(Runtime::metadata().into())
		}

		fn metadata_at_version(version: u32) -> Option<OpaqueMetadata> {
			Runtime::metadata_at_version(version)
		}

		fn metadata_versions() -> Vec<u32> {
			Runtime::metadata_versions()
		}
	}

	impl frame_support::view_functions::runtime_api::RuntimeViewFunction<Block> for Runtime {
		fn execute_view_function(
			id: ViewFunctionId,
			input: Vec<u8>,
		) -> Result<Vec<u8>, ViewFunctionDispatchError> {
			Runtime::execute_view_function(id, input)
		}
	}

	impl sp_block_builder::BlockBuilder<Block> for Runtime {
		fn apply_extrinsic(extrinsic: <Block as BlockT>::Extrinsic) -> ApplyExtrinsicResult {
			Executive::apply_extrinsic(extrinsic)
		}

		fn finalize_block() -> <Block as BlockT>::Header {
			Executive::finalize_block()
		}

		fn inherent_extrinsics(data: sp_inherents::InherentData) -> Vec<<Block as BlockT>::Extrinsic> {
			data.create_extrinsics()
		}

		fn check_inherents(
			block: <Block as BlockT>::LazyBlock,
			data: sp_inherents::InherentData,
		) -> sp_inherents::CheckInherentsResult {
			data.check_extrinsics(&block)
		}
	}

	impl sp_transaction_pool::runtime_api::TaggedTransactionQueue<Block> for Runtime {
		fn validate_transaction(
			source: TransactionSource,
			transaction: <Block as BlockT>::Extrinsic,
			block_hash: <Block as BlockT>::Hash,
		) -> TransactionValidity {
			Executive::validate_transaction(source, transaction, block_hash)
		}
	}

	impl sp_offchain::OffchainWorkerApi<Block> for Runtime {
		fn offchain_worker(header: &<Block as BlockT>::Header) {
			Executive::offchain_worker(header)
		}
	}

	impl sp_consensus_aura::AuraApi<Block, AuraId> for Runtime {
		fn slot_duration() -> sp_consensus_aura::SlotDuration {
			sp_consensus_aura::SlotDuration::from_millis(Aura::slot_duration())
		}

		fn authorities() -> Vec<AuraId> {
			pallet_aura::Authorities::<Runtime>::get().into_inner()
		}
	}

	impl sp_session::SessionKeys<Block> for Runtime {
		fn generate_session_keys(owner: Vec<u8>, seed: Option<Vec<u8>>) -> OpaqueGeneratedSessionKeys {
			SessionKeys::generate(&owner, seed).into()
		}

		fn decode_session_keys(encoded: Vec<u8>) -> Option<Vec<(Vec<u8>, KeyTypeId)>> {
			SessionKeys::decode_into_raw_public_keys(&encoded)
		}
	}

	impl sp_consensus_grandpa::GrandpaApi<Block> for Runtime {
		fn grandpa_authorities() -> sp_consensus_grandpa::AuthorityList {
			Grandpa::grandpa_authorities()
		}

		fn current_set_id() -> sp_consensus_grandpa::SetId {
			pallet_grandpa::CurrentSetId::<Runtime>::get()
		}

		fn submit_report_equivocation_unsigned_extrinsic(
			proof: sp_consensus_grandpa::EquivocationProof<<Block as BlockT>::Hash, NumberFor<Block>>,
			key_owner_proof: sp_consensus_grandpa::OpaqueKeyOwnershipProof,
		) -> Option<()> {
			let key_owner_proof = key_owner_proof.decode()?;
			Grandpa::submit_unsigned_equivocation_report(proof, key_owner_proof)
		}

		fn generate_key_ownership_proof(
			_set_id: sp_consensus_grandpa::SetId,
			authority_id: GrandpaId,
		) -> Option<sp_consensus_grandpa::OpaqueKeyOwnershipProof> {
			use codec::Encode;
			use frame_support::traits::KeyOwnerProofSystem;

			Historical::prove((sp_consensus_grandpa::KEY_TYPE, authority_id))
				.map(|proof| sp_consensus_grandpa::OpaqueKeyOwnershipProof::new(proof.encode()))
		}
	}

	impl frame_system_rpc_runtime_api::AccountNonceApi<Block, AccountId, Nonce> for Runtime {
		fn account_nonce(account: AccountId) -> Nonce {
			System::account_nonce(account)
		}
	}

	// Nobody pays: wallets that show a fee show zero.
	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentApi<Block, Balance> for Runtime {
		fn query_info(transaction: <Block as BlockT>::Extrinsic, _length: u32) -> RuntimeDispatchInfo<Balance> {
			civic_api::free_of_charge(&transaction.function)
		}

		fn query_fee_details(_transaction: <Block as BlockT>::Extrinsic, _length: u32) -> FeeDetails<Balance> {
			FeeDetails { inclusion_fee: None, tip: 0 }
		}

		fn query_weight_to_fee(_weight: frame_support::weights::Weight) -> Balance {
			0
		}

		fn query_length_to_fee(_length: u32) -> Balance {
			0
		}
	}

	impl pallet_transaction_payment_rpc_runtime_api::TransactionPaymentCallApi<Block, Balance, RuntimeCall> for Runtime {
		fn query_call_info(call: RuntimeCall, _length: u32) -> RuntimeDispatchInfo<Balance> {
			civic_api::free_of_charge(&call)
		}

		fn query_call_fee_details(_call: RuntimeCall, _length: u32) -> FeeDetails<Balance> {
			FeeDetails { inclusion_fee: None, tip: 0 }
		}

		fn query_weight_to_fee(_weight: frame_support::weights::Weight) -> Balance {
			0
		}

		fn query_length_to_fee(_length: u32) -> Balance {
			0
		}
	}

	impl civic_api::CivicApi<Block> for Runtime {
		fn municipalities() -> Vec<(MunicipalityId, civic_api::Municipality)> {
			Consortium::municipalities()
		}

		fn validators() -> Vec<civic_api::ValidatorView> {
			Consortium::validators()
		}

		fn territories(after: Option<TerritoryId>, limit: u32) -> Vec<civic_api::TerritoryView> {
			Territories::territories(after, limit)
		}

		fn territory(id: TerritoryId) -> Option<civic_api::TerritoryView> {
			Territories::territory(id)
		}

		fn territory_of(position: Position) -> Option<TerritoryId> {
			Territories::territory_of(position)
		}

		fn boundary(id: TerritoryId) -> Option<MultiPolygon> {
			Territories::boundary(id)
		}

		fn population(id: TerritoryId) -> Vec<(Group, pallet_residents::Tally)> {
			Residents::population(id)
		}

		fn resident(account: AccountId) -> Option<civic_api::ResidentView> {
			Residents::resident_of(account)
		}

		fn quota(account: AccountId) -> Option<civic_api::QuotaView> {
			Quota::quota(account)
		}

		fn organisation(id: OrganisationId) -> Option<civic_api::Organisation> {
			Organisations::organisation(id)
		}

		fn organisation_of(account: AccountId) -> Option<OrganisationId> {
			Organisations::organisation_of(account)
		}

		fn categories(municipality: MunicipalityId) -> Vec<civic_api::CategoryView> {
			GeoProposals::categories(municipality)
		}

		fn objects(
			query: civic_api::Query,
		) -> Result<civic_api::Page, pallet_geo_proposals::QueryError> {
			GeoProposals::objects(query)
		}

		fn object(id: ObjectId) -> Option<civic_api::ObjectView> {
			GeoProposals::object(id)
		}

		fn dossier(id: ObjectId) -> Option<civic_api::Dossier> {
			GeoProposals::dossier(id)
		}

		fn versions(id: ObjectId) -> Option<Vec<pallet_geo_proposals::Version<BlockNumber>>> {
			GeoProposals::versions(id)
		}

		fn steps(id: ObjectId, from: u32, limit: u32) -> Vec<civic_api::Step> {
			GeoProposals::steps(id, from, limit)
		}

		fn updates(id: ObjectId, from: u32, limit: u32) -> Vec<civic_api::UpdateView> {
			GeoProposals::updates(id, from, limit)
		}

		fn duplicates(
			municipality: MunicipalityId,
			category: CategoryId,
			position: Position,
		) -> Result<Vec<(u64, ObjectId)>, pallet_geo_proposals::QueryError> {
			GeoProposals::duplicates(municipality, category, position)
		}

		fn statistics(
			territory: TerritoryId,
			after: Option<CategoryId>,
			limit: u32,
		) -> Vec<pallet_geo_proposals::FiguresView> {
			GeoProposals::statistics(territory, after, limit)
		}

		fn moderation(municipality: MunicipalityId) -> pallet_geo_proposals::ModerationFigures {
			GeoProposals::moderation(municipality)
		}

		fn anchors(
			query: civic_api::AnchorQuery,
		) -> Result<civic_api::AnchorPage, pallet_ar_anchors::QueryError> {
			ArAnchors::anchors(query)
		}

		fn anchor(id: AnchorId) -> Option<civic_api::AnchorView> {
			ArAnchors::anchor(id)
		}

		fn anchor_dossier(id: AnchorId) -> Option<civic_api::AnchorDossier> {
			ArAnchors::dossier(id)
		}

		fn anchor_steps(id: AnchorId, from: u32, limit: u32) -> Vec<civic_api::AnchorStep> {
			ArAnchors::steps(id, from, limit)
		}

		fn anchor_moderation(
			municipality: MunicipalityId,
		) -> pallet_geo_proposals::ModerationFigures {
			ArAnchors::moderation(municipality)
		}

		fn clock() -> (pallet_liquid_delegation::Tick, pallet_liquid_delegation::Tick) {
			(LiquidDelegation::clock(), LiquidDelegation::freeze_grid())
		}

		fn unit(id: TerritoryId) -> Option<civic_api::UnitFigures> {
			LiquidDelegation::unit_figures(id)
		}

		fn area(
			id: AreaId,
			version: Option<u32>,
		) -> Option<(pallet_liquid_delegation::AreaState, pallet_liquid_delegation::Area)> {
			let (state, present) = LiquidDelegation::area(id)?;
			let terms = match version {
				Some(version) => {
					pallet_liquid_delegation::AreaVersions::<Runtime>::get(id, version)?
				}
				None => present,
			};
			Some((state, terms))
		}

		fn policy(
			id: PolicyId,
			version: Option<u32>,
		) -> Option<(pallet_liquid_delegation::PolicyState, pallet_liquid_delegation::Policy)> {
			let (state, present) = LiquidDelegation::policy(id)?;
			let terms = match version {
				Some(version) => {
					pallet_liquid_delegation::PolicyVersions::<Runtime>::get(id, version)?
				}
				None => present,
			};
			Some((state, terms))
		}

		fn issue(id: IssueId) -> Option<civic_api::IssueView> {
			LiquidDelegation::issue(id)
		}

		fn issues(
			filter: pallet_liquid_delegation::IssueFilter,
			cursor: Option<Cursor>,
			limit: u32,
		) -> Result<civic_api::IssuePage, pallet_liquid_delegation::QueryError> {
			LiquidDelegation::issues(filter, cursor, limit)
		}

		fn overrides(
			issue: IssueId,
			cursor: Option<Cursor>,
			limit: u32,
		) -> Result<civic_api::OverridePage, pallet_liquid_delegation::QueryError> {
			LiquidDelegation::overrides(issue, cursor, limit)
		}

		fn initiative(issue: IssueId, number: u8) -> Option<civic_api::InitiativeView> {
			LiquidDelegation::initiative(issue, number)
		}

		fn participation(
			issue: IssueId,
			voter: ResidentId,
		) -> pallet_liquid_delegation::Participation {
			LiquidDelegation::participation(issue, voter)
		}

		fn ballot(issue: IssueId, voter: ResidentId) -> Option<pallet_liquid_delegation::Ballot> {
			LiquidDelegation::ballot(issue, voter)
		}

		fn part(issue: IssueId, voter: ResidentId) -> Option<pallet_liquid_delegation::Part> {
			LiquidDelegation::part(issue, voter)
		}

		fn delegation(
			unit: TerritoryId,
			voter: ResidentId,
			scope: pallet_liquid_delegation::Scope,
		) -> civic_api::DelegationView {
			LiquidDelegation::delegation(unit, voter, scope)
		}

		fn incoming(voter: ResidentId) -> (u32, pallet_liquid_delegation::Acceptance) {
			LiquidDelegation::incoming(voter)
		}

		fn delegation_chain(issue: IssueId, voter: ResidentId) -> Option<civic_api::ChainView> {
			LiquidDelegation::delegation_chain(issue, voter)
		}

		fn simulate_delegation(
			issue: IssueId,
			voter: ResidentId,
			scope: pallet_liquid_delegation::Scope,
			to: Option<ResidentId>,
		) -> Option<civic_api::ChainView> {
			LiquidDelegation::simulate_delegation(issue, voter, scope, to)
		}

		fn tally(issue: IssueId) -> Option<civic_api::TallyView> {
			LiquidDelegation::tally(issue)
		}

		fn enactment(issue: IssueId) -> Option<civic_api::Enactment> {
			LiquidDelegation::enactment(issue)
		}

		fn harmonic_weights(
			issue: IssueId,
		) -> Result<Vec<(u8, u128)>, pallet_liquid_delegation::QueryError> {
			LiquidDelegation::harmonic_weights(issue)
		}

		fn suggestion_order(
			issue: IssueId,
			initiative: u8,
		) -> Result<Vec<(u16, Option<u32>)>, pallet_liquid_delegation::QueryError> {
			LiquidDelegation::suggestion_order(issue, initiative)
		}

		fn issue_order(
			area: AreaId,
		) -> Result<Vec<(IssueId, Option<u32>)>, pallet_liquid_delegation::QueryError> {
			LiquidDelegation::issue_order(area)
		}
	}

	impl sp_genesis_builder::GenesisBuilder<Block> for Runtime {
		fn build_state(config: Vec<u8>) -> sp_genesis_builder::Result {
			build_state::<RuntimeGenesisConfig>(config)
		}

		fn get_preset(id: &Option<sp_genesis_builder::PresetId>) -> Option<Vec<u8>> {
			get_preset::<RuntimeGenesisConfig>(id, genesis_presets::get_preset)
		}

		fn preset_names() -> Vec<sp_genesis_builder::PresetId> {
			genesis_presets::preset_names()
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	impl frame_benchmarking::Benchmark<Block> for Runtime {
		fn benchmark_metadata(
			extra: bool,
		) -> (Vec<frame_benchmarking::BenchmarkList>, Vec<frame_support::traits::StorageInfo>) {
			use frame_benchmarking::{baseline::Pallet as BaselineBench, BenchmarkList};
			use frame_support::traits::StorageInfoTrait;
			use frame_system_benchmarking::{
				extensions::Pallet as SystemExtensionsBench, Pallet as SystemBench,
			};
			use pallet_liquid_delegation::hook_benchmarking::Pallet as LiquidDelegationHooksBench;

			let mut list = Vec::<BenchmarkList>::new();
			list_benchmarks!(list, extra);
			(list, AllPalletsWithSystem::storage_info())
		}

		#[allow(non_local_definitions)]
		fn dispatch_benchmark(
			config: frame_benchmarking::BenchmarkConfig,
		) -> Result<Vec<frame_benchmarking::BenchmarkBatch>, alloc::string::String> {
			use frame_benchmarking::{
				baseline::{self, Pallet as BaselineBench},
				BenchmarkBatch,
			};
			use frame_support::traits::{TrackedStorageKey, WhitelistedStorageKeys};
			use frame_system_benchmarking::{
				extensions::Pallet as SystemExtensionsBench, Pallet as SystemBench,
			};
			use pallet_liquid_delegation::hook_benchmarking::Pallet as LiquidDelegationHooksBench;

			impl frame_system_benchmarking::Config for Runtime {}
			impl baseline::Config for Runtime {}

			let whitelist: Vec<TrackedStorageKey> = AllPalletsWithSystem::whitelisted_storage_keys();
			let mut batches = Vec::<BenchmarkBatch>::new();
			let params = (&config, &whitelist);
			add_benchmarks!(params, batches);
			Ok(batches)
		}
	}

	#[cfg(feature = "try-runtime")]
	impl frame_try_runtime::TryRuntime<Block> for Runtime {
		fn on_runtime_upgrade(
			checks: frame_try_runtime::UpgradeCheckSelect,
		) -> (frame_support::weights::Weight, frame_support::weights::Weight) {
			// A tool's dry run: a migration that fails must stop it.
			let weight = Executive::try_runtime_upgrade(checks).expect("the upgrade fails");
			(weight, crate::constants::MAXIMUM_BLOCK_WEIGHT)
		}

		fn execute_block(
			block: <Block as BlockT>::LazyBlock,
			state_root_check: bool,
			signature_check: bool,
			select: frame_try_runtime::TryStateSelect,
		) -> frame_support::weights::Weight {
			Executive::try_execute_block(block, state_root_check, signature_check, select)
				.expect("the block fails")
		}
	}
}
