// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the node answers over JSON-RPC beside what every Substrate node does.
//!
//! The SDK serves `system_*`, `chain_*`, `state_*`, `author_*` and the new `chainHead`,
//! `chainSpec`, `transaction` and (on nodes that keep all state) `archive` families by itself. Here
//! come the nonces and fees that wallets ask for, GRANDPA's proofs, and the civic reads.

pub mod civic;

use crate::service::{Backend, Client};
use civic::{Civic, CivicApiServer, Liquid, LiquidApiServer, Receipts};
use co3_runtime::{opaque::Block, AccountId, BlockNumber, Hash, Nonce};
use jsonrpsee::{core::RegisterMethodError, RpcModule};
use pallet_transaction_payment_rpc::{TransactionPayment, TransactionPaymentApiServer};
use sc_consensus_grandpa::{
	FinalityProofProvider, GrandpaJustificationStream, SharedAuthoritySet, SharedVoterState,
};
use sc_consensus_grandpa_rpc::{Grandpa, GrandpaApiServer};
use sc_rpc::SubscriptionTaskExecutor;
use sc_transaction_pool::TransactionPoolHandle;
use std::sync::Arc;
use substrate_frame_rpc_system::{System, SystemApiServer};

/// What GRANDPA's methods need.
pub struct GrandpaDependencies {
	/// The rounds of voting.
	pub shared_voter_state: SharedVoterState,
	/// Who votes.
	pub shared_authority_set: SharedAuthoritySet<Hash, BlockNumber>,
	/// Proofs of finality as they are made.
	pub justification_stream: GrandpaJustificationStream<Block>,
	/// Runs subscriptions.
	pub subscription_executor: SubscriptionTaskExecutor,
	/// Proofs of finality as they were kept.
	pub finality_proof_provider: Arc<FinalityProofProvider<Backend, Block>>,
}

/// What the methods need.
pub struct Dependencies {
	/// Runs the runtime.
	pub client: Arc<Client>,
	/// Knows the transactions that wait.
	pub pool: Arc<TransactionPoolHandle<Block, Client>>,
	/// Keeps the last proof of finality.
	pub backend: Arc<Backend>,
	/// Knows what is final.
	pub grandpa: GrandpaDependencies,
}

/// All methods that this node adds.
pub fn create(dependencies: Dependencies) -> Result<RpcModule<()>, RegisterMethodError> {
	let Dependencies { client, pool, backend, grandpa } = dependencies;
	let mut methods = RpcModule::new(());
	methods.merge(SystemApiServer::<Hash, AccountId, Nonce>::into_rpc(System::new(
		client.clone(),
		pool,
	)))?;
	methods.merge(TransactionPayment::new(client.clone()).into_rpc())?;
	let authority_set = grandpa.shared_authority_set.clone();
	methods.merge(
		Grandpa::new(
			grandpa.subscription_executor,
			grandpa.shared_authority_set,
			grandpa.shared_voter_state,
			grandpa.justification_stream,
			grandpa.finality_proof_provider,
		)
		.into_rpc(),
	)?;
	let receipts = Receipts { client: client.clone(), backend, authority_set };
	methods.merge(Civic::new(client.clone(), receipts).into_rpc())?;
	methods.merge(Liquid::new(client).into_rpc())?;
	Ok(methods)
}
