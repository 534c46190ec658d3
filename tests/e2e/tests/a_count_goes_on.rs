// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A city has voted, and the count takes many blocks. In the middle of it a validator is killed. Where
//! there are four, the others go on counting, and it finds their result when it is back; where it was the
//! only one, the count goes on where it was, although the chain has got other code meanwhile. Everybody finds
//! the same, and so does an auditor.

use co3_e2e::{
	bytes, city_that_votes, recount, sudo, within, Client, Network, Node, Refused, Role, SLOT,
};
use co3_runtime::{Runtime, RuntimeEvent, WASM_BINARY};
use frame_system::{Call as System, Event};
use pallet_quota::Refusal;
use serde_json::{json, Value};
use sp_core::{storage::well_known_keys::CODE, H256};
use sp_maybe_compressed_blob::{compress_weakly, CODE_BLOB_BOMB_LIMIT};
use sp_runtime::traits::{BlakeTwo256, Hash};
use std::time::Duration;

/// Half of them delegate, three in ten have voted: a count of many blocks.
const MEMBERS: u32 = 6_000;
/// As many again where the code is brought while they are counted, which takes blocks.
const MORE: u32 = 2 * MEMBERS;
const ISSUE: u64 = 0;

/// Who governs the only validator's chain, whose stash it is, and an officer.
const GOVERNANCE: &str = "//Torino";
const STASH: &str = "//Torino//stash";
const OFFICER: &str = "//Torino//operator";

/// How many blocks of the count are to come at least, for it to be in the middle.
const FAR: u32 = 5;

/// Half a minute and a minute, and the same again for a busy machine.
const SOON: u64 = 20 * SLOT;
const LATER: u64 = 40 * SLOT;

async fn tally(node: &Node, at: Option<&str>) -> Value {
	let parameters = [Value::from(ISSUE.to_string())].into_iter().chain(at.map(Value::from));
	node.rpc("civic_tally", parameters.collect()).await.expect("there is the issue")
}

/// At what the count is, and how many steps have been done; none before it has begun, and when it is done.
async fn progress(node: &Node, at: Option<&str>) -> Option<(Value, u64)> {
	let tally = tally(node, at).await;
	let progress = tally["progress"].get(0)?;
	let steps = progress["steps"].as_str()?.parse().ok()?;
	Some((progress["begun"].clone(), steps)).filter(|(begun, _)| !begun.is_null())
}

/// The result, once there is one, and the block in which it was published.
async fn published(node: &Node) -> (Value, u32) {
	let outcome = within(LATER, "the result is published", || async {
		Some(tally(node, None).await["outcome"].clone()).filter(|outcome| !outcome.is_null())
	})
	.await;
	let counted_at = block(&outcome["countedAt"]);
	(outcome, counted_at)
}

fn block(number: &Value) -> u32 {
	let number = number.as_u64().unwrap_or_else(|| panic!("{number} is no block"));
	number.try_into().expect("a height")
}

/// All have the result in one final block, and it is about those who voted. The auditor, who counts without
/// a pause and trusts nobody, asks the last of them, and finds the same.
async fn everybody_finds(members: u32, outcome: &Value, counted_at: u32, nodes: &[&Node]) {
	let mut found = Vec::new();
	for node in nodes {
		node.wait_finalised(counted_at + 1, LATER).await;
		let at = node.hash_at(counted_at + 1).await.expect("a final block");
		found.push((tally(node, Some(&at)).await["outcome"].clone(), at));
	}
	assert!(found.windows(2).all(|two| two[0] == two[1]), "one result: {found:?}");
	let final_outcome = &found[0].0;
	assert_eq!(final_outcome["table"], outcome["table"]);
	assert_eq!(final_outcome["concentration"]["voters"], json!((members * 3 / 10).to_string()));
	let (code, said) = recount(nodes[nodes.len() - 1], ISSUE, &[]).await;
	assert_eq!(code, Some(0), "{said}");
	for node in nodes {
		assert!(!node.log().contains("panicked"), "{}: {}", node.name, node.log());
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_count_goes_on_while_one_of_four_validators_is_down() {
	let mut network = Network::start_with(|file| city_that_votes("local", MEMBERS, file)).await;
	let [one, two, three, down] = &mut network.validators[..] else { panic!("there are four") };

	// Blocks of it are done, and the result is far.
	let (begun, first) =
		within(SOON, "the count has begun", || async { progress(down, None).await }).await;
	within(SOON, "the count is under way", || async {
		progress(down, None).await.filter(|(_, steps)| *steps > first)
	})
	.await;
	down.kill();
	let killed_at = one.best().await;
	let (still, _) = progress(one, None).await.expect("it is not done");
	assert_eq!(still, begun);

	// The others count to the end, block after block, and what they find is final.
	let (outcome, counted_at) = published(one).await;
	assert!(counted_at > killed_at + FAR, "much was left: {killed_at} to {counted_at}");
	let mut steps = Vec::new();
	for height in killed_at..counted_at {
		let at = one.hash_at(height).await;
		let (still, done) = progress(one, at.as_deref()).await.expect("it is not done");
		assert_eq!(still, begun, "it did not begin anew");
		steps.push(done);
	}
	assert!(steps.is_sorted(), "{steps:?}");
	// A block in which a session ends has no room for it, and ranking is no step.
	steps.dedup();
	assert!(steps.len() > FAR as usize, "{steps:?}");
	for node in [&*one, two, three] {
		node.wait_finalised(counted_at + 1, SOON).await;
	}

	down.come_back(one).await;
	everybody_finds(MEMBERS, &outcome, counted_at, &[one, two, three, down]).await;
}

/// The hash of the code that the chain runs on.
async fn code_hash(node: &Node) -> H256 {
	let key = format!("0x{}", hex::encode(CODE));
	let hash = node.rpc("state_getStorageHash", vec![key.into()]).await.expect("there is code");
	H256::from_slice(&bytes(&hash))
}

/// The code is replaced as by every upgrade, by its own compressed form, since there is no other here:
/// authorised by its hash, it is brought by whoever's budget is large enough, and by nobody else.
async fn the_rules_are_brought(node: &Node) {
	let client = Client::connect(node).await;
	let code = WASM_BINARY.expect("the runtime is built");
	let code = compress_weakly(code, CODE_BLOB_BOMB_LIMIT).expect("it is not compressed yet");
	let hash = BlakeTwo256::hash(&code);
	assert_ne!(code_hash(node).await, hash);
	// Of the same version, or the other call would do.
	let authorise = System::<Runtime>::authorize_upgrade_without_checks { code_hash: hash };
	client.must(GOVERNANCE, sudo(authorise)).await;

	let bring = |code| System::<Runtime>::apply_authorized_upgrade { code };
	let refused = client.send(OFFICER, bring(code.clone())).await.unwrap_err();
	assert_eq!(refused, Refused::Custom(Refusal::WrongKind.code()));
	let other = client.send(STASH, bring(code[1..].to_vec())).await.expect("included");
	assert_eq!(other.failure, Some(frame_system::Error::<Runtime>::Unauthorized.into()));
	client.must(STASH, bring(code)).await.find(|event| match event {
		RuntimeEvent::System(Event::CodeUpdated { .. }) => Some(()),
		_ => None,
	});
	assert_eq!(code_hash(node).await, hash);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_count_goes_on_where_its_only_validator_was_killed() {
	let directory = tempfile::tempdir().expect("a temporary directory");
	let file = directory.path().join("specification.json");
	city_that_votes("dev", MORE, &file);
	let chain = file.to_str().expect("a path of letters");
	let alice = Role::Validator("alice");
	let mut validator = Node::start(chain, alice, &[], &["--force-authoring"]).await;
	let boot = [validator.address().await];
	let auditor = Node::start(chain, Role::Full, &boot, &["--state-pruning=archive"]).await;

	// Some of it is done, and the result is far.
	let (begun, before) =
		within(SOON, "the count has begun", || async { progress(&auditor, None).await }).await;
	the_rules_are_brought(&validator).await;
	let (still, _) = within(SOON, "the count goes on by the new code", || async {
		progress(&auditor, None).await.filter(|(_, steps)| *steps > before)
	})
	.await;
	assert_eq!(still, begun, "it did not begin anew");
	validator.kill();
	assert_eq!(tally(&auditor, None).await["outcome"], Value::Null);
	// Nobody else makes blocks, so nobody counts.
	tokio::time::sleep(Duration::from_secs(2 * SLOT)).await;
	let (_, left) = progress(&auditor, None).await.expect("it is not done");

	validator.resume().await;
	let (still, _) = within(SOON, "the count goes on", || async {
		progress(&validator, None).await.filter(|(_, steps)| *steps > left)
	})
	.await;
	assert_eq!(still, begun, "it did not begin anew");
	let (outcome, counted_at) = published(&validator).await;
	assert!(counted_at > block(&begun) + 2, "it took many blocks: {begun} to {counted_at}");
	everybody_finds(MORE, &outcome, counted_at, &[&validator, &auditor]).await;
}
