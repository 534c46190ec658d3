// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A city has voted, and the count takes many blocks. In the middle of it the only validator is killed.
//! When it is back, the count goes on where it was, and everybody finds the same result.

use co3_e2e::{city_that_votes, recount, within, Node, Role, SLOT};
use serde_json::{json, Value};
use std::time::Duration;

/// Half of them delegate, three in ten have voted: a count of many blocks.
const MEMBERS: u32 = 6_000;
const ISSUE: u64 = 0;

/// Half a minute and a minute, and the same again for a busy machine.
const SOON: u64 = 20 * SLOT;
const LATER: u64 = 40 * SLOT;

async fn tally(node: &Node, at: Option<&str>) -> Value {
	let parameters = [Value::from(ISSUE.to_string())].into_iter().chain(at.map(Value::from));
	node.rpc("civic_tally", parameters.collect()).await.expect("there is the issue")
}

/// At what the count is, and how many steps have been done; none before it has begun, and when it is done.
async fn progress(node: &Node) -> Option<(Value, u64)> {
	let tally = tally(node, None).await;
	let progress = tally["progress"].get(0)?;
	let steps = progress["steps"].as_str()?.parse().ok()?;
	Some((progress["begun"].clone(), steps)).filter(|(begun, _)| !begun.is_null())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_count_goes_on_where_its_only_validator_was_killed() {
	let directory = tempfile::tempdir().expect("a temporary directory");
	let file = directory.path().join("specification.json");
	city_that_votes(MEMBERS, &file);
	let chain = file.to_str().expect("a path of letters");
	let alice = Role::Validator("alice");
	let mut validator = Node::start(chain, alice, &[], &["--force-authoring"]).await;
	let boot = [validator.address().await];
	let auditor = Node::start(chain, Role::Full, &boot, &["--state-pruning=archive"]).await;

	// Some of it is done, and the result is far.
	let (begun, before) = within(SOON, "the count has begun", || progress(&auditor)).await;
	validator.kill();
	assert!(before > 0, "it is under way");
	assert_eq!(tally(&auditor, None).await["outcome"], Value::Null);
	// Nobody else makes blocks, so nobody counts.
	tokio::time::sleep(Duration::from_secs(2 * SLOT)).await;
	let (_, left) = progress(&auditor).await.expect("it is not done");

	validator.resume().await;
	let (still, _) = within(SOON, "the count goes on", || async {
		progress(&validator).await.filter(|(_, steps)| *steps > left)
	})
	.await;
	assert_eq!(still, begun, "it did not begin anew");
	let outcome = within(LATER, "the result is published", || async {
		Some(tally(&validator, None).await["outcome"].clone()).filter(|outcome| !outcome.is_null())
	})
	.await;
	let counted_at = outcome["countedAt"].as_u64().and_then(|at| u32::try_from(at).ok());
	let counted_at = counted_at.expect("a block");
	let begun = begun.as_u64().expect("a block") as u32;
	assert!(counted_at > begun + 2, "it took many blocks: {begun} to {counted_at}");

	// What follows holds of a final block, for both.
	let mut outcomes = Vec::new();
	for node in [&validator, &auditor] {
		node.wait_finalised(counted_at + 1, LATER).await;
		let at = node.hash_at(counted_at + 1).await.expect("a final block");
		outcomes.push((at.clone(), tally(node, Some(&at)).await["outcome"].clone()));
	}
	assert_eq!(outcomes[0], outcomes[1], "one result");
	assert_eq!(outcomes[0].1["table"], outcome["table"]);
	assert_eq!(outcomes[0].1["concentration"]["voters"], json!((MEMBERS * 3 / 10).to_string()));
	// Who counts without a pause, and trusts nobody, finds the same.
	let (code, said) = recount(&auditor, ISSUE, &[]).await;
	assert_eq!(code, Some(0), "{said}");
	for node in [&validator, &auditor] {
		assert!(!node.log().contains("panicked"), "{}: {}", node.name, node.log());
	}
}
