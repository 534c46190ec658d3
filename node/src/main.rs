// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

mod chain_spec;
mod cli;
mod command;
mod network;
mod rpc;
mod service;

use std::process::ExitCode;

/// The allocator that the SDK's own nodes use: whoever answers from a trie allocates much and little at a
/// time.
#[global_allocator]
static ALLOCATOR: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("co3-node: {}", command::in_one_sentence(&error));
			ExitCode::FAILURE
		}
	}
}
