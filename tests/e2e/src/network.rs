// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Node, Role};
use std::path::Path;
use tempfile::TempDir;

/// Four validators that know each other.
pub struct Network {
	/// Alice, Bob, Charlie and Dave.
	pub validators: Vec<Node>,
	/// Where the chain's specification is.
	directory: TempDir,
}

impl Network {
	/// Starts the `local` chain.
	///
	/// From its raw specification, as operators do.
	pub async fn start() -> Self {
		Self::start_with(|file| crate::node::export_specification("local", file)).await
	}

	/// Starts a chain of their own, whose raw specification is written first.
	pub async fn start_with(write: impl FnOnce(&Path)) -> Self {
		let directory = tempfile::tempdir().expect("a temporary directory");
		write(&directory.path().join(SPECIFICATION));
		let mut network = Self { validators: Vec::new(), directory };
		let chain = network.chain();
		let first = Node::start(&chain, Role::Validator("alice"), &[], &[]).await;
		let boot = [first.address().await];
		let other = |key| Node::start(&chain, Role::Validator(key), &boot, &[]);
		let (second, third, fourth) = tokio::join!(other("bob"), other("charlie"), other("dave"));
		network.validators.extend([first, second, third, fourth]);
		network
	}

	/// The chain, for another node to start with.
	pub fn chain(&self) -> String {
		self.directory.path().join(SPECIFICATION).display().to_string()
	}

	/// The addresses of the nodes that run.
	pub async fn addresses(&self) -> Vec<String> {
		let mut addresses = Vec::new();
		for node in self.validators.iter().filter(|node| node.runs()) {
			addresses.push(node.address().await);
		}
		addresses
	}
}

const SPECIFICATION: &str = "specification.json";
