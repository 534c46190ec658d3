// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A citizen keeps the receipt of a report, and proves it later without any node.

use co3_e2e::{no_byte_can_change, proposal, receipt_of, trusted, within, Client, Network, Node};
use co3_geo::Position;
use co3_proofs::Receipt;
use serde_json::{json, Value};

const PLACE: Position = Position { lon: 76_861_234, lat: 450_705_678 };

async fn ask(node: &Node, method: &str, parameters: Vec<Value>) -> Value {
	node.rpc(method, parameters).await.unwrap_or_else(|error| panic!("{method}: {error}"))
}

/// Submits a report, and asks for its receipt once it is final.
async fn report(node: &Node, client: &Client<'_>, who: &str, title: &str) -> (Value, Vec<u8>) {
	let nonce = client.nonce(who).await;
	let signed = client.sign(who, proposal(title, PLACE, 1, 0), nonce);
	client.submit(&signed).await.expect("it is accepted");
	client.wait_nonce(who, nonce + 1, 60).await;
	let found = within(90, "the report stands in a block", || async {
		let (mut number, _) = node.finalised().await;
		loop {
			let hash = node.hash_at(number).await?;
			let block = ask(node, "chain_getBlock", vec![hash.clone().into()]).await;
			let extrinsics = block["block"]["extrinsics"].as_array()?.clone();
			let text = json!(format!("0x{}", hex::encode(&signed)));
			if let Some(at) = extrinsics.iter().position(|one| *one == text) {
				return Some((hash, at));
			}
			number = number.checked_sub(1)?;
		}
	})
	.await;
	let (block, index) = found;
	let index = u32::try_from(index).expect("a block has fewer");
	(receipt_of(node, &block, index).await, signed)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_receipt_is_proven_without_a_node_and_no_byte_of_it_can_change() {
	let network = Network::start().await;
	let node = &network.validators[0];
	let client = Client::connect(node).await;
	let trusted = trusted(node).await;

	let (text, signed) = report(node, &client, "//Torino//anna", "Buca in via Cigna").await;
	let receipt: Receipt = serde_json::from_value(text.clone()).expect("a receipt");
	let proven = receipt.verify(&trusted).expect("an honest node's receipt");
	assert_eq!(proven.extrinsic, signed);
	println!(
		"a receipt of {} bytes: {} headers, {} handovers",
		text.to_string().len(),
		receipt.headers.len(),
		receipt.handovers.len()
	);

	// Another node makes one that proves the same.
	let block = json!(receipt.block);
	let other = &network.validators[1];
	let again = receipt_of(other, block.as_str().expect("a hash"), receipt.index).await;
	let again: Receipt = serde_json::from_value(again).expect("a receipt");
	assert_eq!(again.verify(&trusted).expect("another honest node's receipt"), proven);

	no_byte_can_change(&text, &trusted);
	what_has_no_receipt(node, &receipt).await;
}

async fn what_has_no_receipt(node: &Node, receipt: &Receipt) {
	let code = |parameters: Vec<Value>| async move {
		match node.rpc("civic_receipt", parameters).await {
			Err(jsonrpsee::core::ClientError::Call(error)) => error.code(),
			other => panic!("{other:?}"),
		}
	};
	let block = json!(receipt.block);
	assert_eq!(code(vec![json!(format!("0x{}", "00".repeat(32))), json!(0)]).await, 9002);
	assert_eq!(code(vec![json!("0x12"), json!(0)]).await, 9001);
	assert_eq!(code(vec![block.clone(), json!(-1)]).await, 9001);
	// Nobody has voted after these voters yet.
	assert_eq!(code(vec![block.clone(), json!(0), json!(7)]).await, 9001);
	let beyond = node.rpc("civic_receipt", vec![block, json!(4_000_000)]).await;
	assert_eq!(beyond.expect("an answer"), Value::Null);
	let best = ask(node, "chain_getBlockHash", vec![]).await;
	let answer = node.rpc("civic_receipt", vec![best, json!(0)]).await;
	// The best block is hardly ever final at once.
	if let Err(jsonrpsee::core::ClientError::Call(error)) = answer {
		assert_eq!(error.code(), 9005);
	}
}
