// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! JSON-RPC over HTTP or WebSocket.

use crate::Error;
use jsonrpsee::{
	core::{client::ClientT, params::ArrayParams},
	http_client::{HttpClient, HttpClientBuilder},
	ws_client::{WsClient, WsClientBuilder},
};
use serde_json::Value;
use std::time::Duration;
use tokio::runtime::{self, Runtime};

/// The most bytes of an answer. Nodes give less of their own.
const MAX_ANSWER: u32 = 64 * 1024 * 1024;
const PATIENCE: Duration = Duration::from_secs(120);

/// Somebody who can be asked.
pub trait Rpc {
	/// The answer to a question.
	fn ask(&mut self, method: &str, params: Vec<Value>) -> Result<Value, Error>;
}

/// A node somewhere.
pub struct Remote {
	runtime: Runtime,
	client: Client,
}

enum Client {
	Http(Box<HttpClient>),
	WebSocket(Box<WsClient>),
}

impl Remote {
	/// A node at an address such as `http://127.0.0.1:9944` or `wss://node.example`.
	pub fn at(address: &str) -> Result<Self, Error> {
		let failed = |error: &dyn std::fmt::Display| Error::Node(format!("{address}: {error}"));
		let runtime = runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
		let runtime = runtime.map_err(|error| failed(&error))?;
		let client = if address.starts_with("ws") {
			let builder = WsClientBuilder::default()
				.max_response_size(MAX_ANSWER)
				.request_timeout(PATIENCE)
				.connection_timeout(PATIENCE);
			let client =
				runtime.block_on(builder.build(address)).map_err(|error| failed(&error))?;
			Client::WebSocket(Box::new(client))
		} else {
			let builder = HttpClientBuilder::default()
				.max_response_size(MAX_ANSWER)
				.request_timeout(PATIENCE);
			Client::Http(Box::new(builder.build(address).map_err(|error| failed(&error))?))
		};
		Ok(Self { runtime, client })
	}
}

impl Rpc for Remote {
	fn ask(&mut self, method: &str, params: Vec<Value>) -> Result<Value, Error> {
		let mut list = ArrayParams::new();
		for param in params {
			list.insert(param).map_err(|error| Error::Node(error.to_string()))?;
		}
		let answer = self.runtime.block_on(async {
			match &self.client {
				Client::Http(client) => client.request(method, list).await,
				Client::WebSocket(client) => client.request(method, list).await,
			}
		});
		answer.map_err(|error| {
			let said = error.to_string();
			// So nodes say that they keep the states of the last blocks only.
			let hint = match said.contains("discarded") {
				true => " (it no longer has this state: ask an archive node)",
				false => "",
			};
			Error::Node(format!("{method}: {said}{hint}"))
		})
	}
}
