// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Receipts, as a citizen asks for them and anybody checks them.

use crate::{within, Node};
use co3_proofs::{Receipt, Trusted};
use codec::Decode;
use serde_json::{json, Value};

/// What a verifier knows beforehand, from somebody whom they trust: which chain, and who voted first.
pub async fn trusted(node: &Node) -> Trusted {
	let genesis = node.hash_at(0).await.expect("a first block");
	let call = vec!["GrandpaApi_grandpa_authorities".into(), "0x".into(), genesis.clone().into()];
	let answer = node.rpc("state_call", call).await.expect("the runtime answers");
	let authorities = Decode::decode(&mut &crate::map::bytes(&answer)[..]).expect("voters");
	Trusted { genesis: genesis.parse().expect("a hash"), set: 0, authorities }
}

/// The receipt of the transaction at `index` in `block`, once there is one.
pub async fn receipt_of(node: &Node, block: &str, index: u32) -> Value {
	within(120, "there is a receipt", || async {
		node.rpc("civic_receipt", vec![json!(block), json!(index)]).await.ok()
	})
	.await
}

/// Changes a receipt in every byte, one at a time: it must prove nothing any more.
pub fn no_byte_can_change(text: &Value, trusted: &Trusted) {
	let bytes = serde_json::to_vec(text).expect("JSON");
	assert!(bytes.len() > 1_000, "a receipt is longer than that");
	for at in 0..bytes.len() {
		let mut changed = bytes.clone();
		changed[at] ^= 1;
		let verdict = serde_json::from_slice::<Receipt>(&changed).map(|it| it.verify(trusted));
		assert!(!matches!(verdict, Ok(Ok(_))), "byte {at} of {}", bytes.len());
	}
}
