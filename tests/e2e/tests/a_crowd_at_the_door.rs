// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! More people stand at a node's door than its pool holds. What an officer, a validator's stash and a
//! governance account send gets in all the same, and goes before all of the crowd, most of which waits for a
//! later block.

use co3_e2e::{
	account, attestation, batch, bytes, command, proposal, within, Call, Client, Node, Refused,
	Role, SLOT,
};
use co3_geo::Position;
use co3_primitives::Role as Office;
use co3_runtime::{
	configs::governance::ProxyKind, genesis_presets::EXPIRES, AccountId, Runtime,
	UncheckedExtrinsic,
};
use codec::Decode;
use serde_json::{json, Value};
use sp_runtime::{
	generic::Preamble,
	traits::{BlakeTwo256, Hash as _},
	MultiAddress,
};
use std::{collections::BTreeSet, path::Path};

const GOVERNANCE: &str = "//Torino";
const STASH: &str = "//Torino//stash";
const REGISTRAR: &str = "//Torino//registrar";
const PURSE: &str = "//Torino//purse";
/// Whom the registrar attests.
const NEWCOMER: &str = "//Torino//dora";
/// Whom the governance account gives an office.
const APPOINTED: &str = "//Torino//elio";

const TORINO: u32 = 1;
const PLACE: Position = Position { lon: 76_868_565, lat: 450_703_393 };

/// How many transactions the pool has room for.
const READY: u32 = 60;
/// How many more that wait for an earlier one of their signer: the SDK gives them a tenth.
const EARLY: u32 = READY / 10;
/// Those who find no room.
const LATE: u32 = READY + EARLY;

/// How many things everybody puts on the map at once: a block has room for a third of the crowd at most.
const THINGS: usize = 8;

/// Ten slots, and as many again for a busy machine.
const SOON: u64 = 20 * SLOT;

#[tokio::test(flavor = "multi_thread")]
async fn those_who_serve_the_town_pass_the_crowd_at_the_door() {
	let directory = tempfile::tempdir().expect("a temporary directory");
	let file = directory.path().join("specification.json");
	town_with_a_crowd(&file);
	let chain = file.to_str().expect("a path of letters");
	let keys = directory.path().join("keys");
	finality_has_its_key(&keys);
	// The only validator has no key yet for making blocks, and so all who come have to wait.
	let more = [format!("--pool-limit={READY}"), format!("--keystore-path={}", keys.display())];
	let node = Node::start(chain, Role::Keyless, &[], &more.each_ref().map(String::as_str)).await;
	let client = Client::connect(&node).await;

	let displaced = the_pool_is_full(&node, &client).await;
	nothing_else_fits_in(&node, &client).await;
	the_doors_open(&node).await;

	// Whoever was displaced signs anew: what a node dropped it does not take again for half an hour. First it
	// has to clear up: it keeps what stands in a block, and has less room, until the block is final.
	within(SOON, "the same bytes are known", || async {
		says(&client.submit(&displaced).await, "temporarily banned").then_some(())
	})
	.await;
	client.must(&person(0), things(THINGS)).await;
	assert!(!node.log().contains("panicked"), "{}", node.log());
}

/// The development chain, with the crowd and a purse attested from its beginning.
fn town_with_a_crowd(file: &Path) {
	let made = command(&["export-chain-spec", "--chain=dev"]);
	assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
	let mut chain: Value = serde_json::from_slice(&made.stdout).expect("it is JSON");
	let people = &mut chain["genesis"]["runtimeGenesis"]["patch"]["residents"];
	let crowd = (0..=LATE).map(|number| {
		json!({
			"account": Client::account(&person(number)),
			"home": TORINO,
			"class": "FullRights",
			"weight": 1,
			"expires": EXPIRES,
			"nullifier": BlakeTwo256::hash(person(number).as_bytes()),
		})
	});
	people["residents"].as_array_mut().expect("a list").extend(crowd);
	people["purses"] = json!([{ "account": Client::account(PURSE), "municipality": 0 }]);
	std::fs::write(file, chain.to_string()).expect("the directory is ours");
}

/// A node takes part in finality with the key that it finds when it starts.
fn finality_has_its_key(keys: &Path) {
	let keys = keys.display().to_string();
	let key = ["--key-type=gran", "--scheme=ed25519", "--suri=//Alice"];
	let insert = ["key", "insert", "--chain=dev", "--keystore-path", &keys];
	let inserted = command(&[&insert[..], &key].concat());
	assert!(inserted.status.success(), "{}", String::from_utf8_lossy(&inserted.stderr));
}

/// Somebody in the crowd.
fn person(number: u32) -> String {
	format!("//Torino//crowd//{number}")
}

fn crowd(numbers: impl Iterator<Item = u32>) -> BTreeSet<AccountId> {
	numbers.map(|number| Client::account(&person(number))).collect()
}

fn things(number: usize) -> Call {
	batch(vec![proposal("Panchina", PLACE, TORINO, 0); number])
}

/// As many people as there is room for; for an officer there is still some, in the place of who has waited
/// longest. Returns what is displaced.
async fn the_pool_is_full(node: &Node, client: &Client<'_>) -> Vec<u8> {
	let first = client.sign(&person(0), things(THINGS), 0);
	client.submit(&first).await.expect("there is room");
	for number in 1..READY {
		client.offer(&person(number), things(THINGS), 0).await.expect("there is room");
	}
	assert_eq!(BTreeSet::from_iter(waiting(node).await), crowd(0..READY));

	// One who asks for more than the others stands behind them, and a purse behind all people.
	is_turned_away(client, &person(LATE), things(THINGS + 1)).await;
	is_turned_away(client, PURSE, clean_up()).await;
	let attest = pallet_residents::Call::<Runtime>::attest {
		attestation: attestation(NEWCOMER, TORINO + 1),
	};
	client.offer(REGISTRAR, attest, 0).await.expect("an officer is let in");
	let waiting = waiting(node).await;
	assert_eq!(waiting[0], Client::account(REGISTRAR));
	assert_eq!(BTreeSet::from_iter(waiting[1..].to_vec()), crowd(1..READY));
	first
}

/// Others have signed ahead and fill the rest: now it is full of everything. A stash and a governance account
/// are let in even so.
async fn nothing_else_fits_in(node: &Node, client: &Client<'_>) {
	for number in READY..LATE {
		// The node clears up after what it has displaced in its own time.
		within(SOON, "there is room for one who is early", || async {
			client.offer(&person(number), things(THINGS), 1).await.ok()
		})
		.await;
	}
	is_turned_away(client, &person(LATE), things(THINGS)).await;
	is_turned_away(client, PURSE, clean_up()).await;
	let name_a_proxy = pallet_proxy::Call::<Runtime>::add_proxy {
		delegate: Client::account("//Torino//operator").into(),
		proxy_type: ProxyKind::ValidatorKeys,
		delay: 0,
	};
	client.offer(STASH, name_a_proxy, 0).await.expect("a stash is let in");
	let appoint = pallet_consortium::Call::<Runtime>::appoint {
		who: Client::account(APPOINTED),
		role: Office::Desk,
		until: 100,
	};
	client.offer(GOVERNANCE, appoint, 0).await.expect("a governance account is let in");
	let waiting = waiting(node).await;
	assert_eq!(waiting[..3], staff());
	assert_eq!(BTreeSet::from_iter(waiting[3..].to_vec()), crowd(3..READY));
	assert_eq!(node.best().await, 0, "nobody makes blocks");
}

/// Those who serve the town, highest on the ladder first.
fn staff() -> [AccountId; 3] {
	[GOVERNANCE, STASH, REGISTRAR].map(Client::account)
}

/// What everybody may send.
fn clean_up() -> Call {
	pallet_residents::Call::<Runtime>::release_lapsed { resident: 0 }.into()
}

async fn is_turned_away(client: &Client<'_>, signer: &str, call: Call) {
	let answer = client.offer(signer, call, 0).await;
	assert!(says(&answer, "Immediately Dropped"), "{signer}: {answer:?}");
}

fn says(answer: &Result<(), Refused>, words: &str) -> bool {
	matches!(answer, Err(Refused::Other(why)) if why.contains(words))
}

/// The validator gets its other key, and makes blocks.
async fn the_doors_open(node: &Node) {
	let (name, key) = ("//Alice", account(&Client::account("//Alice")));
	node.rpc("author_insertKey", vec!["aura".into(), name.into(), key]).await.expect("a key");
	within(SOON, "the crowd has gone", || async { waiting(node).await.is_empty().then_some(()) })
		.await;
	let mut blocks = Vec::new();
	for height in 1..=node.best().await {
		blocks.push(included(node, height).await);
	}
	let sizes: Vec<_> = blocks.iter().map(Vec::len).collect();
	println!("transactions in each block: {sizes:?}");
	assert!(sizes.iter().filter(|size| **size > 0).count() > 1, "all had room in one block");
	let all = blocks.concat();
	assert_eq!(all[..3], staff());
	assert_eq!(all.len(), READY as usize, "each once");
	assert_eq!(BTreeSet::from_iter(all[3..].to_vec()), crowd(3..READY));
	// What was let in was also done.
	for (method, path) in [("civic_resident", NEWCOMER), ("civic_quota", APPOINTED)] {
		let known = node.rpc(method, vec![account(&Client::account(path))]).await;
		assert_ne!(known.expect("an answer"), Value::Null, "{path}");
	}
}

/// Who signed what the node would put into its next block, in this order.
async fn waiting(node: &Node) -> Vec<AccountId> {
	let waiting = node.rpc("author_pendingExtrinsics", vec![]).await.expect("a list");
	signers(&waiting)
}

/// Who signed what stands in the block at `height`, in this order.
async fn included(node: &Node, height: u32) -> Vec<AccountId> {
	let hash = node.hash_at(height).await.expect("there is such a block");
	let block = node.rpc("chain_getBlock", vec![hash.into()]).await.expect("a block");
	signers(&block["block"]["extrinsics"])
}

/// What the block's author states is signed by nobody.
fn signers(extrinsics: &Value) -> Vec<AccountId> {
	let signer = |extrinsic: &Value| {
		let read = UncheckedExtrinsic::decode(&mut &bytes(extrinsic)[..]).expect("of this runtime");
		match read.preamble {
			Preamble::Signed(MultiAddress::Id(account), ..) => Some(account),
			_ => None,
		}
	};
	extrinsics.as_array().expect("a list").iter().filter_map(signer).collect()
}
