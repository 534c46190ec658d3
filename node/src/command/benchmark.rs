// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Measures what things cost. Only in a node built for it: it brings two hundred crates with it.

use crate::{cli::Cli, service};
use co3_runtime::opaque::Block;
use frame_benchmarking_cli::{BenchmarkCmd, SUBSTRATE_REFERENCE_HARDWARE};
use sc_cli::Result;
use sc_service::PartialComponents;
use sp_runtime::traits::HashingFor;

/// Runs one of the measurements.
pub fn run(command: &BenchmarkCmd, cli: &Cli) -> Result<()> {
	super::runner(cli, command)?.sync_run(|config| match command {
		BenchmarkCmd::Pallet(command) => {
			command.run_with_spec::<HashingFor<Block>, ()>(Some(config.chain_spec))
		}
		BenchmarkCmd::Storage(command) => {
			let PartialComponents { client, backend, .. } = service::new_partial(&config)?;
			let database = backend.expose_db();
			let storage = backend.expose_storage();
			let trie_cache = backend.expose_shared_trie_cache();
			command.run(config, client, database, storage, trie_cache)
		}
		BenchmarkCmd::Block(command) => {
			let PartialComponents { client, .. } = service::new_partial(&config)?;
			command.run(client)
		}
		BenchmarkCmd::Overhead(command) => {
			command.run_with_default_builder_and_spec::<Block, ()>(Some(config.chain_spec))
		}
		BenchmarkCmd::Machine(command) => {
			command.run(&config, SUBSTRATE_REFERENCE_HARDWARE.clone())
		}
		// What a single call costs is measured with its pallet; here it would need an account that
		// may send it.
		BenchmarkCmd::Extrinsic(_) => {
			Err("Measure a call with `benchmark pallet`: this chain has no call that all may send."
				.into())
		}
	})
}
