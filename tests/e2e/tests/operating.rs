// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What an operator does with the program: runs nodes of every kind, asks them how they are, stops
//! them, looks into what they leave on disk, and carries it about.

use co3_e2e::{command, export_specification, free_port, within, Node, Role};
use codec::Encode;
use frame_support::storage::storage_prefix;
use serde_json::{json, Value};
use std::{path::PathBuf, process::Output};
use tokio::{
	io::{AsyncReadExt, AsyncWriteExt},
	net::TcpStream,
	task::{block_in_place, spawn_blocking},
};

/// How high the chain grows at least before it is looked into.
const HEIGHT: u32 = 8;

#[tokio::test(flavor = "multi_thread")]
async fn nodes_of_every_kind_follow_and_what_they_leave_can_be_carried_about() {
	// Raw, as operators have it: whatever has to run the genesis builder itself takes three times as long.
	let directory = tempfile::tempdir().expect("a temporary directory");
	let file = directory.path().join("specification.json");
	export_specification("dev", &file);
	let chain = file.to_str().expect("a path of letters");
	let metrics = free_port();
	let port = format!("--prometheus-port={metrics}");
	let mut alice = Node::start(chain, Role::Validator("alice"), &[], &[&port]).await;
	let boot = [alice.address().await];
	let known = &boot;
	let follow = |more| async move { Node::start(chain, Role::Full, known, &[more]).await };
	// Both network backends, with the default one between them.
	let (archive, mut libp2p) =
		tokio::join!(follow("--state-pruning=archive"), follow("--network-backend=libp2p"));
	archive.wait_finalised(3, 60).await;
	libp2p.wait_finalised(3, 60).await;
	let all = [&alice, &archive, &libp2p];
	tokio::join!(
		by_warp_sync(chain, &all),
		what_is_served_by_default(&libp2p, &archive),
		how_it_is(&alice, metrics),
	);

	for node in all {
		node.wait_finalised(HEIGHT, 60).await;
	}
	let hash = alice.hash_at(HEIGHT).await;
	assert!(hash.is_some());
	for node in all {
		assert_eq!(node.hash_at(HEIGHT).await, hash, "{}", node.name);
		assert!(!node.log().contains("panicked"), "{}", node.log());
		assert!(!node.log().to_lowercase().contains("telemetry"), "{}", node.log());
	}

	// Two at a time, for they mostly load the runtime: each has a directory of its own.
	alice.stop();
	libp2p.stop();
	let carried = Left::of(chain, &libp2p);
	let carried = spawn_blocking(move || carried_to_another_machine(&carried));
	let left = Left::of(chain, &alice);
	let info = block_in_place(|| {
		let info = left.info();
		what_was_left(&left, &info);
		taken_back(&left, &info);
		info
	});
	goes_on(&mut alice, &info).await;
	carried.await.expect("it could be carried");
}

/// A newcomer that skips to the present by proofs of finality, and fetches the past afterwards.
async fn by_warp_sync(chain: &str, known: &[&Node; 3]) {
	let mut boot = Vec::new();
	for node in known {
		boot.push(node.address().await);
	}
	let newcomer = Node::start(chain, Role::Full, &boot, &["--sync=warp"]).await;
	let (height, _) = known[0].finalised().await;
	newcomer.wait_finalised(height, 60).await;
	assert!(newcomer.log().contains("Warp sync is complete"), "{}", newcomer.log());
	// What it skipped to may be later than what was asked for, which it does not know yet.
	let (height, hash) = newcomer.finalised().await;
	assert_eq!(known[0].hash_at(height).await, Some(hash));
	// Blocks are kept, and so a newcomer has those from before it came.
	within(60, "the first block has come", || async {
		let first = newcomer.hash_at(1).await?;
		let block = newcomer.rpc("chain_getBlock", vec![first.into()]).await.ok()?;
		block["block"]["extrinsics"].is_array().then_some(())
	})
	.await;
}

async fn what_is_served_by_default(node: &Node, archive: &Node) {
	for (method, parameters) in [
		("author_rotateKeysWithOwner", json!([format!("0x{}", "00".repeat(32))])),
		("author_insertKey", json!(["aura", "//Alice", "0x00"])),
		("author_hasKey", json!(["0x00", "aura"])),
		("author_removeExtrinsic", json!([[]])),
		("system_addReservedPeer", json!(["/ip4/127.0.0.1/tcp/1"])),
		("system_peers", json!([])),
	] {
		let parameters = parameters.as_array().expect("a list").clone();
		let refused = node.rpc(method, parameters).await.expect_err(method).to_string();
		assert!(refused.contains("unsafe"), "{method}: {refused}");
	}
	let methods = node.rpc("rpc_methods", vec![]).await.expect("a list");
	let methods = methods["methods"].as_array().expect("a list").clone();
	for known in [
		"system_health",
		"chain_getHeader",
		"state_getReadProof",
		"author_submitExtrinsic",
		"grandpa_proveFinality",
		"chainHead_v1_follow",
		"chainSpec_v1_genesisHash",
		"transaction_v1_broadcast",
		"system_accountNextIndex",
		"payment_queryInfo",
		"civic_objects",
	] {
		assert!(methods.contains(&known.into()), "{known} is not served");
	}
	// Old states are asked for where they are kept.
	let height = archive.rpc("archive_v1_finalizedHeight", vec![]).await.expect("a height");
	assert!(height.as_u64().is_some_and(|height| height >= 3), "{height}");
	assert!(node.rpc("archive_v1_finalizedHeight", vec![]).await.is_err());
}

/// The metrics that `docs/operators.md` tells to watch, and the version.
async fn how_it_is(node: &Node, port: u16) {
	let mut stream = TcpStream::connect(("127.0.0.1", port)).await.expect("metrics are served");
	let request = "GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
	stream.write_all(request.as_bytes()).await.expect("they can be asked for");
	let mut answer = String::new();
	stream.read_to_string(&mut answer).await.expect("they come");
	let docs = std::fs::read_to_string("../../docs/operators.md").expect("the operators' page");
	for metric in [
		"substrate_block_height{status=\"best\"",
		"substrate_block_height{status=\"finalized\"",
		"substrate_finality_grandpa_round",
		"substrate_sub_libp2p_peers_count",
		"substrate_ready_transactions_number",
	] {
		assert!(docs.contains(metric), "{metric} is not on the operators' page");
		assert!(answer.contains(metric), "{metric} is not measured: {answer}");
	}
	// Only the pool that is aware of forks has views.
	assert!(answer.contains("substrate_sub_txpool_active_views"), "{answer}");

	let version = said(&command(&["--version"]));
	let (_, rest) = version.trim().split_once("co3-node ").expect("the program's name");
	let (number, commit) = rest.split_once('-').expect("a number, and the commit");
	assert_eq!(number.split('.').filter(|part| part.parse::<u32>().is_ok()).count(), 3, "{rest}");
	assert!(commit.len() >= 7 && commit.chars().all(|digit| digit.is_ascii_hexdigit()), "{rest}");
	assert_eq!(node.rpc("system_version", vec![]).await.expect("a version"), rest);
}

/// What a command printed; it must have succeeded.
fn said(output: &Output) -> String {
	assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
	String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Why a command failed, in its one sentence. Lines of the log may come after it: they wait in a buffer.
fn complaint(output: &Output) -> String {
	assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stdout));
	let text = String::from_utf8_lossy(&output.stderr).into_owned();
	let why = text.lines().find_map(|line| line.strip_prefix("co3-node: "));
	why.unwrap_or_else(|| panic!("it does not say why: {text}")).to_string()
}

/// The directory of a node that does not run.
struct Left {
	chain: String,
	directory: PathBuf,
}

impl Left {
	fn of(chain: &str, node: &Node) -> Self {
		Self { chain: chain.to_string(), directory: node.base_path().to_path_buf() }
	}

	/// That of a node of the same chain which has never run.
	fn elsewhere(&self, directory: PathBuf) -> Self {
		Self { chain: self.chain.clone(), directory }
	}

	fn run(&self, arguments: &[&str]) -> Output {
		let chain = format!("--chain={}", self.chain);
		let at = format!("--base-path={}", self.directory.display());
		command(&[arguments, &[chain.as_str(), at.as_str()][..]].concat())
	}

	fn info(&self) -> Value {
		serde_json::from_str(&said(&self.run(&["chain-info"]))).expect("JSON")
	}
}

fn number(info: &Value, field: &str) -> u32 {
	let number = info[field].as_u64().unwrap_or_else(|| panic!("{field} of {info}"));
	number.try_into().expect("a height")
}

fn what_was_left(left: &Left, info: &Value) {
	let final_block = number(info, "finalized_number");
	assert!(HEIGHT <= final_block && final_block <= number(info, "best_number"));
	assert!(said(&left.run(&["check-block", "2"])).contains("Completed"));
	let why = complaint(&left.run(&["check-block", "4000000000"]));
	assert!(why.contains("Unknown block"), "{why}");

	// The state of a block names its own height.
	let at = final_block.to_string();
	let state = said(&left.run(&["export-state", &at]));
	let state: Value = serde_json::from_str(&state).expect("a specification");
	let height = storage_prefix(b"System", b"Number");
	let kept = &state["genesis"]["raw"]["top"][format!("0x{}", hex::encode(height))];
	assert_eq!(kept, &format!("0x{}", hex::encode(final_block.encode())));
}

/// Blocks as a file, in both forms, into the databases of other machines; and one of these removed.
fn carried_to_another_machine(left: &Left) {
	let info = left.info();
	let elsewhere = tempfile::tempdir().expect("a temporary directory");
	let (all, some) = (elsewhere.path().join("all.json"), elsewhere.path().join("some"));
	let (all, some) = (all.display().to_string(), some.display().to_string());
	said(&left.run(&["export-blocks", &all]));
	let text = std::fs::read_to_string(&all).expect("blocks");
	let blocks = serde_json::Deserializer::from_str(&text).into_iter::<Value>();
	assert_eq!(blocks.inspect(|block| assert!(block.is_ok())).count() as u64, info["best_number"]);
	said(&left.run(&["export-blocks", "--binary", "--from=1", "--to=3", &some]));

	let one = left.elsewhere(elsewhere.path().join("one"));
	said(&one.run(&["import-blocks", &all]));
	let imported = one.info();
	for field in ["best_number", "best_hash", "genesis_hash"] {
		assert_eq!(imported[field], info[field], "{field}");
	}
	let other = left.elsewhere(elsewhere.path().join("other"));
	said(&other.run(&["import-blocks", "--binary", &some]));
	assert_eq!(number(&other.info(), "best_number"), 3);

	let database = other.directory.join("chains/co3_dev/paritydb");
	assert!(database.is_dir());
	said(&other.run(&["purge-chain", "-y"]));
	assert!(!database.exists());
}

/// What is not final is taken back, and nothing else, however much is asked for.
fn taken_back(left: &Left, info: &Value) {
	said(&left.run(&["revert", "1000"]));
	let reverted = left.info();
	assert_eq!(reverted["finalized_hash"], info["finalized_hash"]);
	assert_eq!(reverted["best_hash"], info["finalized_hash"]);
}

/// It remembers, and makes new blocks on what is left.
async fn goes_on(node: &mut Node, info: &Value) {
	let (height, hash) = (number(info, "finalized_number"), &info["finalized_hash"]);
	node.resume().await;
	assert_eq!(&Value::from(node.hash_at(height).await), hash);
	node.wait_finalised(number(info, "best_number") + 1, 60).await;
}

#[test]
fn keys_are_made_looked_at_and_put_where_a_node_finds_them() {
	let directory = tempfile::tempdir().expect("a temporary directory");
	let made = said(&command(&["key", "generate", "--scheme=ed25519", "--output-type=json"]));
	let made: Value = serde_json::from_str(&made).expect("JSON");
	let phrase = made["secretPhrase"].as_str().expect("words");
	let seen = ["key", "inspect", "--scheme=ed25519", "--output-type=json", phrase];
	let seen: Value = serde_json::from_str(&said(&command(&seen))).expect("JSON");
	assert_eq!(seen["publicKey"], made["publicKey"]);

	let at = format!("--base-path={}", directory.path().display());
	let kind = ["--key-type=gran", "--scheme=ed25519"];
	let place = ["key", "insert", "--chain=dev", at.as_str(), "--suri", phrase];
	let insert = [&place[..], &kind].concat();
	said(&command(&insert));
	let public = made["publicKey"].as_str().and_then(|key| key.strip_prefix("0x")).expect("a key");
	let name = format!("{}{public}", hex::encode("gran"));
	let stored = directory.path().join("chains/co3_dev/keystore").join(name);
	assert_eq!(std::fs::read_to_string(stored).expect("the key"), format!("\"{phrase}\""));

	let file = directory.path().join("node-key").display().to_string();
	let told = command(&["key", "generate-node-key", "--file", &file]);
	assert!(said(&told).is_empty(), "the secret went to the file");
	let peer = String::from_utf8_lossy(&told.stderr).trim().to_string();
	assert!(peer.starts_with("12D3KooW"), "{peer}");
	assert_eq!(said(&command(&["key", "inspect-node-key", "--file", &file])).trim(), peer);
}
