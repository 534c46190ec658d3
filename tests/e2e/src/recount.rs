// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Recounts, as an auditor makes them.

use crate::{node::built, Node};
use std::path::Path;
use tokio::process::Command;

/// Recounts an issue with the help of a node that nobody trusts, and with `more` arguments: the code with
/// which the program ends, and what it says.
pub async fn recount(node: &Node, issue: u64, more: &[&str]) -> (Option<i32>, String) {
	let genesis = node.hash_at(0).await.expect("a first block");
	let (url, issue) = (node.url(), issue.to_string());
	let first: [&str; 4] = [&url, &issue, "--genesis", &genesis];
	run(&[&first[..], more].concat()).await
}

/// Recounts what an auditor exported, without any node: likewise.
pub async fn recount_export(file: &Path, genesis: &str) -> (Option<i32>, String) {
	let file = file.to_str().expect("a path of letters");
	run(&["--from", file, "--genesis", genesis]).await
}

async fn run(arguments: &[&str]) -> (Option<i32>, String) {
	let said = Command::new(built("co3-recount"))
		.args(arguments)
		.output()
		.await
		.expect("the program can be run");
	let text = [said.stdout, said.stderr].concat();
	(said.status.code(), String::from_utf8_lossy(&text).into_owned())
}
