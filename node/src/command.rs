// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Does what the command line says.

// The SDK's error is large, and returned once.
#![allow(clippy::result_large_err)]

use crate::{
	chain_spec,
	cli::{Cli, PilotSpecCmd, Subcommand},
	network, service,
};
use co3_runtime::opaque::Block;
use sc_cli::{CliConfiguration, Database, Error, KeySubcommand, Result, Runner, SubstrateCli};
use sc_network::config::NetworkBackendType;
use sc_service::{config::RpcMethods, ChainSpec, Configuration, PartialComponents};
use sp_runtime::traits::Block as BlockT;
use std::fs;

impl SubstrateCli for Cli {
	fn impl_name() -> String {
		"co3 node".into()
	}

	fn impl_version() -> String {
		env!("SUBSTRATE_CLI_IMPL_VERSION").into()
	}

	fn description() -> String {
		env!("CARGO_PKG_DESCRIPTION").into()
	}

	fn author() -> String {
		env!("CARGO_PKG_AUTHORS").into()
	}

	fn support_url() -> String {
		concat!(env!("CARGO_PKG_REPOSITORY"), "/issues").into()
	}

	fn copyright_start_year() -> i32 {
		2026
	}

	fn load_spec(&self, id: &str) -> std::result::Result<Box<dyn ChainSpec>, String> {
		Ok(Box::new(chain_spec::load(id)?))
	}
}

/// Reads the command line and does what it says.
pub fn run() -> Result<()> {
	let mut cli = Cli::from_args();
	match &cli.subcommand {
		None => {
			network::listen_by_default(&mut cli.run.network_params)?;
			run_node(&cli)
		}
		Some(Subcommand::Key(command)) => run_key(command, &cli),
		Some(Subcommand::BuildSpec(command)) => {
			runner(&cli, command)?.sync_run(|config| command.run(config.chain_spec, config.network))
		}
		Some(Subcommand::ExportChainSpec(command)) => command.run(cli.load_spec(&command.chain)?),
		Some(Subcommand::PilotSpec(command)) => write_pilot_spec(command),
		Some(Subcommand::CheckBlock(command)) => runner(&cli, command)?.async_run(|config| {
			let PartialComponents { client, task_manager, import_queue, .. } =
				service::new_partial(&config)?;
			Ok((command.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::ExportBlocks(command)) => runner(&cli, command)?.async_run(|config| {
			let PartialComponents { client, task_manager, .. } = service::new_partial(&config)?;
			Ok((command.run(client, config.database), task_manager))
		}),
		Some(Subcommand::ExportState(command)) => runner(&cli, command)?.async_run(|config| {
			let PartialComponents { client, task_manager, .. } = service::new_partial(&config)?;
			Ok((command.run(client, config.chain_spec), task_manager))
		}),
		Some(Subcommand::ImportBlocks(command)) => runner(&cli, command)?.async_run(|config| {
			let PartialComponents { client, task_manager, import_queue, .. } =
				service::new_partial(&config)?;
			Ok((command.run(client, import_queue), task_manager))
		}),
		Some(Subcommand::PurgeChain(command)) => {
			runner(&cli, command)?.sync_run(|config| command.run(config.database))
		}
		Some(Subcommand::Revert(command)) => runner(&cli, command)?.async_run(|config| {
			let PartialComponents { client, task_manager, backend, .. } =
				service::new_partial(&config)?;
			// GRANDPA's own records must not know more than the chain does.
			let revert_grandpa = Box::new(|client, _, blocks| {
				sc_consensus_grandpa::revert(client, blocks).map_err(Error::from)
			});
			Ok((command.run(client, backend, Some(revert_grandpa)), task_manager))
		}),
		Some(Subcommand::ChainInfo(command)) => {
			runner(&cli, command)?.sync_run(|config| command.run::<Block>(&config))
		}
		#[cfg(feature = "runtime-benchmarks")]
		Some(Subcommand::Benchmark(command)) => benchmark::run(command, &cli),
	}
}

/// What went wrong, in a sentence that an operator can act upon.
pub fn in_one_sentence(error: &Error) -> String {
	match error {
		Error::Input(sentence) => sentence.clone(),
		Error::NetworkKeyNotFound(path) => format!(
			"This validator has no network key: make one, once, with `co3-node key \
			generate-node-key` and the same `--chain` and `--base-path`, and keep a copy of {}.",
			path.display()
		),
		other => other.to_string().split_whitespace().collect::<Vec<_>>().join(" "),
	}
}

/// Prepares a command that works on a database.
fn runner<C: CliConfiguration>(cli: &Cli, command: &C) -> Result<Runner<Cli>> {
	match command.database()? {
		// The weights of the runtime are measured with this one, so no other may be slower.
		None | Some(Database::ParityDb) => cli.create_runner(command),
		Some(_) => Err("The only database is ParityDB: leave `--database` out.".into()),
	}
}

/// Runs a node until it is told to stop.
fn run_node(cli: &Cli) -> Result<()> {
	let mut runner = runner(cli, &cli.run)?;
	keep_rpc_safe(runner.config_mut(), cli.run.shared_params.dev)?;
	if let Some(prometheus) = &runner.config().prometheus_config {
		network::ensure_free(prometheus.port, "--prometheus-port")?;
	}
	runner.run_node_until_exit(|config| async move {
		match config.network.network_backend {
			NetworkBackendType::Libp2p => service::new_full::<
				sc_network::NetworkWorker<Block, <Block as BlockT>::Hash>,
			>(config),
			NetworkBackendType::Litep2p => {
				service::new_full::<sc_network::Litep2pNetworkBackend>(config)
			}
		}
		.map_err(Error::from)
	})
}

/// Serves safe methods only, unless the operator asks for more, and only on the port that was
/// asked for.
///
/// The SDK would serve every method, keys included, to whatever runs on the same machine, and
/// would move to a random port where the wanted one is taken.
fn keep_rpc_safe(config: &mut Configuration, is_dev: bool) -> Result<()> {
	if !is_dev && matches!(config.rpc.methods, RpcMethods::Auto) {
		config.rpc.methods = RpcMethods::Safe;
	}
	for endpoint in config.rpc.addr.iter_mut().flatten() {
		if !is_dev && matches!(endpoint.rpc_methods, RpcMethods::Auto) {
			endpoint.rpc_methods = RpcMethods::Safe;
		}
		endpoint.retry_random_port = false;
		if !endpoint.is_optional {
			network::ensure_free(endpoint.listen_addr, "--rpc-port")?;
		}
	}
	Ok(())
}

/// Makes, shows and inserts keys.
fn run_key(command: &KeySubcommand, cli: &Cli) -> Result<()> {
	match command {
		// Where the key goes to a file or to the screen, no chain needs to be named.
		KeySubcommand::GenerateNodeKey(generate)
			if generate.chain.is_none() && !names_a_base_path(std::env::args()) =>
		{
			generate.run("", &Cli::executable_name())
		}
		other => other.run(cli),
	}
}

/// Whether a command line says to work in the directory of a chain. The SDK keeps the parsed
/// arguments to itself.
fn names_a_base_path(mut arguments: impl Iterator<Item = String>) -> bool {
	arguments
		.any(|argument| argument.starts_with("--base-path") || argument == "--default-base-path")
}

/// Writes the specification of the pilot chain.
fn write_pilot_spec(command: &PilotSpecCmd) -> Result<()> {
	let spec = chain_spec::pilot(&command.keys, command.boot_nodes.clone())?;
	let json = sc_service::chain_ops::build_spec(&spec, command.raw)?;
	match &command.output {
		Some(path) => {
			fs::write(path, json)
				.map_err(|error| format!("Cannot write {}: {error}", path.display()))?;
			eprintln!("Wrote the specification of the pilot chain to {}.", path.display());
		}
		None => println!("{json}"),
	}
	Ok(())
}

#[cfg(feature = "runtime-benchmarks")]
mod benchmark;

#[cfg(test)]
mod tests {
	use super::*;
	use clap::Parser;

	#[test]
	fn the_command_line_holds_together() {
		use clap::CommandFactory;
		Cli::command().debug_assert();
		for name in [
			"key",
			"build-spec",
			"export-chain-spec",
			"pilot-spec",
			"check-block",
			"export-blocks",
			"export-state",
			"import-blocks",
			"purge-chain",
			"revert",
			"chain-info",
		] {
			assert!(Cli::command().find_subcommand(name).is_some(), "{name}");
		}
	}

	#[test]
	fn paritydb_is_the_only_database() {
		for (database, refused) in [("paritydb", false), ("auto", true)] {
			let cli = Cli::parse_from(["co3-node", "--chain", "", "--database", database]);
			let error = runner(&cli, &cli.run).err().map(|error| in_one_sentence(&error));
			let says_paritydb = error.is_some_and(|error| error.contains("ParityDB"));
			assert_eq!(says_paritydb, refused, "{database}");
		}
	}

	#[test]
	fn what_nobody_said_is_as_the_readme_says() {
		let cli = Cli::parse_from(["co3-node", "--chain", ""]);
		let pruning = &cli.run.import_params.pruning_params;
		assert_eq!(pruning.blocks_pruning().unwrap(), sc_service::BlocksPruning::KeepFinalized);
		// The SDK's own number of states, 256.
		assert_eq!(pruning.state_pruning().unwrap(), None);
		let pool = cli.run.pool_config.pool_type;
		assert!(matches!(pool, sc_cli::TransactionPoolType::ForkAware));
		let network = &cli.run.network_params;
		assert!(matches!(network.network_backend, sc_cli::NetworkBackendType::Litep2p));
		assert!(matches!(network.sync, sc_cli::SyncMode::Full));
		assert!(cli.run.telemetry_params.telemetry_endpoints.is_empty());
	}

	#[test]
	fn errors_are_one_sentence() {
		let lines = Error::Input("one".into());
		assert_eq!(in_one_sentence(&lines), "one");
		let key = in_one_sentence(&Error::NetworkKeyNotFound("/data/key".into()));
		assert!(key.contains("generate-node-key") && key.ends_with("/data/key."));
		let other = in_one_sentence(&Error::InvalidListenMultiaddress);
		assert!(!other.contains('\n'));
	}

	#[test]
	fn a_node_key_for_a_file_needs_no_chain() {
		let line = |text: &str| text.split(' ').map(String::from).collect::<Vec<_>>().into_iter();
		assert!(!names_a_base_path(line("co3-node key generate-node-key --file x")));
		assert!(names_a_base_path(line("co3-node key generate-node-key --base-path=x")));
		assert!(names_a_base_path(line("co3-node key generate-node-key --default-base-path")));
	}
}
