// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Four operators keep the chain going while one of them is down; the consortium admits a member
//! with a validator of its own, and sends another validator away.

use co3_e2e::{
	bytes, no_byte_can_change, receipt_of, title, trusted, within, Client, Motion, Network, Node,
	Role, SLOT,
};
use co3_primitives::MunicipalityId;
use co3_proofs::Receipt;
use co3_runtime::{Runtime, RuntimeEvent, SessionKeys};
use codec::Decode;
use pallet_consortium::{Call as Consortium, Event};
use serde_json::{json, Value};
use std::collections::BTreeSet;

/// Two of the three seats: what two thirds are.
const SEATS: [&str; 2] = ["//Torino", "//Athina"];
const NEWCOMER: &str = "//Biblioteca";
const NEW_STASH: &str = "//Biblioteca//stash";
const LEAVING: &str = "//Universita//stash";

/// The blocks of a session on the `local` chain.
const SESSION: u32 = 10;
/// Two sessions, with as many slots of patience for a busy machine.
const TWO_SESSIONS: u64 = 40 * SLOT;

#[tokio::test(flavor = "multi_thread")]
async fn the_chain_goes_on_without_one_of_four_and_its_validators_come_and_go() {
	let mut network = Network::start().await;
	// The fifth is there already, and follows.
	let (chain, boot) = (network.chain(), network.addresses().await);
	let ((), fifth) =
		tokio::join!(all_agree(&network, 3, 60), Node::start(&chain, Role::Keyless, &boot, &[]));

	let (killed_at, _) = network.validators[3].finalised().await;
	network.validators[3].kill();
	let (motions, municipality) = three_carry_on(&network.validators[0], &fifth).await;
	{
		let [one, _, _, down] = &mut network.validators[..] else { panic!("there are four") };
		let (height, _) = one.finalised().await;
		assert!(killed_at + 10 <= height, "it has something to catch up with");
		let joins = a_fifth_joins(one, &fifth, &motions[1..], municipality);
		tokio::join!(down.come_back(one), joins);
	}
	one_goes(&network.validators[0], &fifth).await;

	for node in network.validators.iter().chain([&fifth]) {
		assert!(!node.log().contains("panicked"), "{}: {}", node.name, node.log());
	}
}

/// Every node finalises `height`, and all the same block.
async fn all_agree(network: &Network, height: u32, seconds: u64) {
	let mut hashes = BTreeSet::new();
	for node in &network.validators {
		node.wait_finalised(height, seconds).await;
		hashes.insert(node.hash_at(height).await);
	}
	assert_eq!(hashes.len(), 1, "one chain: {hashes:?}");
}

/// While one validator is down, finality goes on, and so does the consortium: it decides to admit
/// a member and the member's validator, and to send another validator away.
async fn three_carry_on(node: &Node, fifth: &Node) -> (Vec<Motion>, MunicipalityId) {
	let client = Client::connect(node).await;
	let (began_at, _) = node.finalised().await;

	let stash = Client::account(NEW_STASH);
	let admit = Consortium::<Runtime>::admit {
		governance: Client::account(NEWCOMER),
		name: title("Biblioteca civica"),
		contact: None,
		statute: None,
		seat: false,
	};
	let admit_validator = Consortium::<Runtime>::admit_validator { stash: stash.clone() };
	let remove = Consortium::<Runtime>::remove_validator { stash: Client::account(LEAVING) };
	let calls = vec![admit.into(), admit_validator.into(), remove.into()];
	let motions = Motion::carry(&client, SEATS, calls).await;

	let admitted = motions[0].enact(&client, SEATS[0]).await;
	let municipality = admitted.find(|event| match event {
		RuntimeEvent::Consortium(Event::MunicipalityAdmitted { municipality, .. }) => {
			Some(*municipality)
		}
		_ => None,
	});
	let nominate = Consortium::<Runtime>::nominate_validator { municipality, stash };
	client.must(NEWCOMER, nominate).await;
	let (keys, proof) = rotated_keys(fifth, NEW_STASH).await;
	// The proof is of the stash that it was made for, and of no other.
	let (_, foreign) = rotated_keys(fifth, LEAVING).await;
	let set = |proof: &[u8]| Consortium::<Runtime>::set_keys {
		keys: keys.clone(),
		proof: proof.to_vec().try_into().expect("a short proof"),
	};
	let refused = client.send(NEW_STASH, set(&foreign)).await.expect("included");
	assert!(refused.failure.is_some(), "a proof of another stash's keys was taken");
	client.must(NEW_STASH, set(&proof)).await;

	for more in 1..=5 {
		node.wait_finalised(began_at + more * 2, 15 * SLOT).await;
	}
	(motions, municipality)
}

/// New session keys that the node has made and proven for a stash.
async fn rotated_keys(node: &Node, stash: &str) -> (SessionKeys, Vec<u8>) {
	let owner = co3_e2e::account(&Client::account(stash));
	let made = node.rpc("author_rotateKeysWithOwner", vec![owner]).await.expect("keys");
	let keys = SessionKeys::decode(&mut &bytes(&made["keys"])[..]).expect("the runtime's keys");
	(keys, bytes(&made["proof"]))
}

async fn validators(node: &Node) -> Vec<Value> {
	let all = node.rpc("civic_validators", vec![]).await.expect("validators");
	all.as_array().expect("a list").clone()
}

/// The validator of a stash, if it is one.
fn of<'a>(validators: &'a [Value], stash: &str) -> Option<&'a Value> {
	let stash = Client::account(stash).to_string();
	validators.iter().find(|validator| validator["stash"] == stash)
}

/// Admitted, it starts with the session after the next, and makes blocks. In the session between,
/// the consortium sends another one away, which still runs when the new one starts.
async fn a_fifth_joins(
	node: &Node,
	fifth: &Node,
	motions: &[Motion],
	municipality: MunicipalityId,
) {
	let client = Client::connect(node).await;
	let before = validators(node).await;
	let nominated = of(&before, NEW_STASH).expect("it was nominated");
	assert_eq!((&nominated["state"], &nominated["keysSet"]), (&"nominated".into(), &true.into()));
	assert_eq!(nominated["municipality"], municipality);

	motions[0].enact(&client, SEATS[0]).await;
	let admitted_at = node.best().await;
	assert_eq!(of(&validators(node).await, NEW_STASH).expect("admitted")["state"], "admitted");
	let next_session = (admitted_at / SESSION + 1) * SESSION;
	within(TWO_SESSIONS, "the next session", || async {
		(node.best().await > next_session).then_some(())
	})
	.await;
	motions[1].enact(&client, SEATS[0]).await;

	let all = within(TWO_SESSIONS, "the fifth makes blocks", || async {
		let all = validators(node).await;
		let one = of(&all, NEW_STASH)?;
		let made = one["recent"].as_array().is_some_and(|sessions| !sessions.is_empty());
		(one["state"] == "active" && made).then_some(all)
	})
	.await;
	assert!(node.best().await <= next_session + 2 * SESSION, "two sessions, and no more");
	assert_eq!(all.len(), 5);
	assert_eq!(of(&all, LEAVING).expect("it runs on for a session")["state"], "leaving");
	let (height, hash) = node.finalised().await;
	fifth.wait_finalised(height, 20 * SLOT).await;
	assert_eq!(fifth.hash_at(height).await, Some(hash));
}

/// What stood in a block after the voters had changed is proven by whoever knows the first ones alone.
async fn a_receipt_follows_the_voters(node: &Node) {
	let (height, block) = node.finalised().await;
	let text = receipt_of(node, &block, 0).await;
	let receipt: Receipt = serde_json::from_value(text.clone()).expect("a receipt");
	assert!(!receipt.handovers.is_empty(), "the voters have changed");
	let proven = receipt.verify(&trusted(node).await).expect("an honest node's receipt");
	assert_eq!(proven.number, height);
	// Whoever knows who votes now asks for no more than that.
	let known = proven.trusted.clone();
	let short = node.rpc("civic_receipt", vec![json!(block), json!(0), json!(known.set)]).await;
	let short: Receipt = serde_json::from_value(short.expect("an answer")).expect("a receipt");
	assert!(short.handovers.is_empty() && short.from as usize == receipt.handovers.len());
	assert_eq!(short.verify(&known).expect("an honest node's receipt"), proven);
	let forgetful = Receipt { handovers: vec![], ..receipt };
	assert!(forgetful.verify(&trusted(node).await).is_err());
	no_byte_can_change(&text, &trusted(node).await);
}

/// What was in a block long ago is proven by a node that came later, from the bodies that it has.
async fn a_receipt_is_made_later(node: &Node, latecomer: &Node) {
	let early = node.hash_at(2).await.expect("a block of the first seconds");
	let receipt = receipt_of(latecomer, &early, 0).await;
	let receipt: Receipt = serde_json::from_value(receipt).expect("a receipt");
	let proven = receipt.verify(&trusted(node).await).expect("the latecomer's receipt");
	assert_eq!(proven.number, 2);
}

/// The one that was removed is out; four go on, and finality with them.
async fn one_goes(node: &Node, fifth: &Node) {
	within(TWO_SESSIONS, "the removed validator is out", || async {
		of(&validators(node).await, LEAVING).is_none().then_some(())
	})
	.await;
	let left = validators(node).await;
	assert_eq!(left.len(), 4);
	assert!(left.iter().all(|one| one["state"] == "active"), "{left:?}");

	let (height, _) = node.finalised().await;
	fifth.wait_finalised(height + 5, 20 * SLOT).await;
	node.wait_finalised(height + 5, 20 * SLOT).await;
	assert_eq!(node.hash_at(height + 5).await, fifth.hash_at(height + 5).await);
	assert!(of(&validators(node).await, LEAVING).is_none(), "it stays out");
	a_receipt_follows_the_voters(node).await;
	a_receipt_is_made_later(node, fifth).await;
}
