// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The state as an auditor fetches it: with the two calls that every Substrate node answers.

use crate::Node;
use co3_geo::Position;
use co3_runtime::AccountId;
use serde_json::{json, Value};
use sp_core::H256;

/// The most keys that a node lists at once.
const PAGE: usize = 1_000;

/// An account in the hexadecimal form.
pub fn account(account: &AccountId) -> Value {
	hexadecimal(account.as_ref())
}

fn hexadecimal(bytes: &[u8]) -> Value {
	format!("0x{}", hex::encode(bytes)).into()
}

/// A position, as a node is asked about it.
pub fn point(at: Position) -> Value {
	let degrees = |units: i32| f64::from(units) / 1e7;
	json!({ "lon": degrees(at.lon), "lat": degrees(at.lat) })
}

/// Bytes that a node wrote in hexadecimal.
pub fn bytes(value: &Value) -> Vec<u8> {
	let text = value.as_str().and_then(|text| text.strip_prefix("0x"));
	hex::decode(text.unwrap_or_else(|| panic!("{value} is not hexadecimal"))).expect("hexadecimal")
}

/// The last finalised block's hash, and the root of its state.
pub async fn finalised_root(node: &Node) -> (String, H256) {
	let (_, hash) = node.finalised().await;
	let header = node.rpc("chain_getHeader", vec![hash.clone().into()]).await.expect("a header");
	(hash, H256::from_slice(&bytes(&header["stateRoot"])))
}

/// All keys that begin with `prefix`, in the state of block `at`.
pub async fn keys_under(node: &Node, prefix: &[u8], at: &str) -> Vec<Vec<u8>> {
	let mut keys: Vec<Vec<u8>> = Vec::new();
	loop {
		let start = keys.last().map_or(Value::Null, |key| hexadecimal(key));
		let parameters = vec![hexadecimal(prefix), PAGE.into(), start, at.into()];
		let page = node.rpc("state_getKeysPaged", parameters).await.expect("keys");
		let page = page.as_array().expect("a list of keys");
		keys.extend(page.iter().map(bytes));
		if page.len() < PAGE {
			return keys;
		}
	}
}

/// The proof of the values of `keys`, in the state of block `at`.
pub async fn read_proof(node: &Node, keys: &[Vec<u8>], at: &str) -> Vec<Vec<u8>> {
	let keys: Vec<_> = keys.iter().map(|key| hexadecimal(key)).collect();
	let answer = node.rpc("state_getReadProof", vec![keys.into(), at.into()]).await;
	let answer = answer.expect("a proof");
	assert_eq!(answer["at"], at, "the proof is of another block");
	answer["proof"].as_array().expect("a list of nodes").iter().map(bytes).collect()
}
