// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::Node;
use co3_runtime::{AccountId, Runtime, RuntimeCall, RuntimeEvent};
use codec::{Decode, Encode};
use jsonrpsee::core::ClientError;
use serde_json::Value;
use sp_core::{sr25519, Pair, H256};
use sp_runtime::{generic::Era, DispatchError};
use subxt::{
	config::{polkadot::PolkadotExtrinsicParamsBuilder as Parameters, PolkadotConfig},
	transactions::TransactionStatus,
	OnlineClient,
};
use subxt_signer::{sr25519::Keypair, SecretUri};

/// A call as the runtime types it; the client encodes it by the chain's metadata.
pub type Call = RuntimeCall;

/// For how many blocks a transaction is good, unless it is for ever.
const MORTALITY: u64 = 64;

/// What became of a transaction in a block.
#[derive(Clone, Debug)]
pub struct Outcome {
	/// The block it is in.
	pub block: String,
	/// What it caused.
	pub events: Vec<RuntimeEvent>,
	/// Why it failed, if it did.
	pub failure: Option<DispatchError>,
}

/// Why a transaction never got into a block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
	/// The quota's (or another extension's) own code.
	Custom(u8),
	/// Anything else, as the node said it.
	Other(String),
}

/// How a transaction is sent.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terms {
	/// Without an end to its life.
	pub immortal: bool,
	/// Waiting until its block is final, not only the best.
	pub finalised: bool,
}

/// Someone who sends transactions to a node with a generic client.
pub struct Client<'a> {
	api: OnlineClient<PolkadotConfig>,
	node: &'a Node,
	genesis: H256,
}

/// The key that a development path such as `//Torino//registrar` names.
fn key(path: &str) -> Keypair {
	let uri: SecretUri = path.parse().expect("a path");
	Keypair::from_uri(&uri).expect("a key")
}

impl<'a> Client<'a> {
	/// Connects to `node`.
	pub async fn connect(node: &'a Node) -> Self {
		let api = OnlineClient::from_insecure_url(node.url()).await.expect("the node answers");
		let genesis = node.hash_at(0).await.expect("a genesis block");
		Self { api, node, genesis: genesis.parse().expect("a hash is hexadecimal") }
	}

	/// The account of a development path.
	pub fn account(path: &str) -> AccountId {
		AccountId::new(key(path).public_key().0)
	}

	/// How many transactions of a development path's account are in the best chain.
	pub async fn nonce(&self, path: &str) -> u32 {
		let account = format!("0x{}", hex::encode(Self::account(path)));
		let parameters = vec!["AccountNonceApi_account_nonce".into(), account.into()];
		let answer = self.node.rpc("state_call", parameters).await.expect("the runtime answers");
		let bytes = crate::map::bytes(&answer);
		u32::decode(&mut &bytes[..]).expect("a nonce")
	}

	/// Signs, submits and waits until it is in the best block. The transaction is mortal.
	pub async fn send(&self, signer: &str, call: impl Into<Call>) -> Result<Outcome, Refused> {
		self.send_on(signer, call, Terms::default()).await
	}

	/// Sends, and panics unless it was included and succeeded.
	pub async fn must(&self, signer: &str, call: impl Into<Call>) -> Outcome {
		self.must_on(signer, call, Terms::default()).await
	}

	/// As [`Client::must`], in the way given.
	pub async fn must_on(&self, signer: &str, call: impl Into<Call>, terms: Terms) -> Outcome {
		let call = call.into();
		match self.send_on(signer, call.clone(), terms).await {
			Ok(outcome) if outcome.failure.is_none() => outcome,
			other => panic!("{signer} sent {call:?}: {other:?}"),
		}
	}

	/// Signs, submits and waits, in the way given.
	pub async fn send_on(
		&self,
		signer: &str,
		call: impl Into<Call>,
		terms: Terms,
	) -> Result<Outcome, Refused> {
		let parameters = Parameters::new().nonce(self.next_nonce(signer).await);
		let parameters = match terms.immortal {
			true => parameters.immortal(),
			false => parameters.mortal(MORTALITY),
		};
		let at = self.api.at_current_block().await.expect("a block");
		let mut transactions = at.tx();
		let call = call.into().encode();
		let payload = transactions.from_call_data_bytes(&call).expect("the metadata has the call");
		let signed = transactions
			.create_signed(&payload, &key(signer), parameters.build())
			.await
			.expect("everything that is to be signed is known");
		let refused = |error: String| Err(refusal(&error));
		let mut progress = match signed.submit_and_watch().await {
			Ok(progress) => progress,
			Err(error) => return refused(format!("{error:?}")),
		};
		let included = loop {
			match progress.next().await {
				Some(Ok(TransactionStatus::InBestBlock(block))) if !terms.finalised => break block,
				Some(Ok(TransactionStatus::InFinalizedBlock(block))) => break block,
				Some(Ok(
					TransactionStatus::Error { message }
					| TransactionStatus::Invalid { message }
					| TransactionStatus::Dropped { message },
				)) => return refused(message),
				Some(Ok(_)) => {}
				Some(Err(error)) => return refused(format!("{error:?}")),
				None => return refused("the node stopped telling".into()),
			}
		};
		let caused = included.fetch_events().await.expect("the block's events");
		let events: Vec<_> = caused
			.iter()
			.map(|event| {
				let event = event.expect("the metadata has the event");
				let head = [event.pallet_index(), event.event_index()];
				let bytes = [&head[..], event.field_bytes()].concat();
				RuntimeEvent::decode(&mut &bytes[..]).expect("the runtime has the event")
			})
			.collect();
		let failure = events.iter().find_map(|event| match event {
			RuntimeEvent::System(frame_system::Event::<Runtime>::ExtrinsicFailed {
				dispatch_error,
				..
			}) => Some(*dispatch_error),
			_ => None,
		});
		Ok(Outcome { block: format!("{:?}", included.block_hash()), events, failure })
	}

	/// The next nonce, what waits in the pool counted.
	async fn next_nonce(&self, signer: &str) -> u64 {
		let account = Self::account(signer).to_string();
		let nonce = self.node.rpc("system_accountNextIndex", vec![account.into()]).await;
		nonce.expect("the node counts nonces").as_u64().expect("a nonce is a number")
	}

	/// An immortal transaction's bytes.
	pub fn sign(&self, signer: &str, call: impl Into<Call>, nonce: u32) -> Vec<u8> {
		let pair = sr25519::Pair::from_string(signer, None).expect("a path");
		let genesis = self.genesis;
		co3_runtime::signed(&pair, call.into(), Era::Immortal, genesis, genesis, nonce).encode()
	}

	/// Signs and submits with `nonce`, and waits for no more than the pool's answer.
	pub async fn offer(
		&self,
		signer: &str,
		call: impl Into<Call>,
		nonce: u32,
	) -> Result<(), Refused> {
		self.submit(&self.sign(signer, call, nonce)).await
	}

	/// Submits bytes, and waits for no more than the pool's answer.
	pub async fn submit(&self, bytes: &[u8]) -> Result<(), Refused> {
		let parameters: Vec<Value> = vec![format!("0x{}", hex::encode(bytes)).into()];
		match self.node.rpc("author_submitExtrinsic", parameters).await {
			Ok(_) => Ok(()),
			Err(ClientError::Call(error)) => Err(refusal(&format!("{error:?}"))),
			Err(error) => panic!("{} does not answer: {error}", self.node.name),
		}
	}

	/// Waits until the best block holds `nonce` transactions of an account.
	pub async fn wait_nonce(&self, path: &str, nonce: u32, seconds: u64) {
		crate::node::within(seconds, &format!("nonce {nonce} of {path}"), || async {
			(self.nonce(path).await >= nonce).then_some(())
		})
		.await
	}
}

impl Outcome {
	/// What `pick` finds first among the events.
	pub fn find<T>(&self, pick: impl Fn(&RuntimeEvent) -> Option<T>) -> T {
		let found = self.events.iter().find_map(pick);
		found.unwrap_or_else(|| panic!("not among {:?}", self.events))
	}
}

/// The node says `Custom error: 2`, `custom error: 2` or `Custom(2)` in the text of its error; nothing more structured
/// travels.
fn refusal(message: &str) -> Refused {
	let code = ["ustom error: ", "Custom("].into_iter().find_map(|before| {
		let rest = message.split(before).nth(1)?;
		let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
		digits.parse().ok()
	});
	match code {
		Some(code) => Refused::Custom(code),
		None => Refused::Other(message.to_string()),
	}
}
