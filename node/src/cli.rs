// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What can be said on the command line.

use sc_cli::RunCmd;
use sc_service::config::MultiaddrWithPeerId;
use std::path::PathBuf;

/// Runs a node, or one of the commands below.
#[derive(Debug, clap::Parser)]
pub struct Cli {
	/// What to do instead of running a node.
	#[command(subcommand)]
	pub subcommand: Option<Subcommand>,

	/// How to run the node.
	#[clap(flatten)]
	pub run: RunCmd,
}

/// Everything but running a node.
#[derive(Debug, clap::Subcommand)]
#[allow(clippy::large_enum_variant)] // Made once, when the program starts.
pub enum Subcommand {
	/// Make, look at and insert keys.
	#[command(subcommand)]
	Key(sc_cli::KeySubcommand),

	/// Write the specification of a chain (older form; `export-chain-spec` needs no node key).
	BuildSpec(sc_cli::BuildSpecCmd),

	/// Write the specification of a chain to a file.
	ExportChainSpec(sc_cli::ExportChainSpecCmd),

	/// Write the specification of the pilot chain, with the keys and accounts of its operators.
	PilotSpec(PilotSpecCmd),

	/// Check a block again.
	CheckBlock(sc_cli::CheckBlockCmd),

	/// Write blocks to a file.
	ExportBlocks(sc_cli::ExportBlocksCmd),

	/// Write the state at a block as a specification.
	ExportState(sc_cli::ExportStateCmd),

	/// Read blocks from a file.
	ImportBlocks(sc_cli::ImportBlocksCmd),

	/// Remove the whole chain from this machine.
	PurgeChain(sc_cli::PurgeChainCmd),

	/// Take back blocks that are not finalised.
	Revert(sc_cli::RevertCmd),

	/// Show how far the database has come.
	ChainInfo(sc_cli::ChainInfoCmd),

	/// Measure the machine, the database and the runtime.
	#[cfg(feature = "runtime-benchmarks")]
	#[command(subcommand)]
	Benchmark(frame_benchmarking_cli::BenchmarkCmd),
}

/// Writes the specification of the pilot chain.
#[derive(Debug, Clone, clap::Parser)]
pub struct PilotSpecCmd {
	/// The members, accounts and keys that the operators agreed on, as JSON
	/// (`chain-specs/pilot.template.json` shows one).
	#[arg(long, value_name = "FILE")]
	pub keys: PathBuf,

	/// Where to write the specification; to the standard output, if not given.
	#[arg(long, value_name = "FILE")]
	pub output: Option<PathBuf>,

	/// A node that newcomers ask first; may be repeated.
	#[arg(long = "bootnode", value_name = "ADDRESS")]
	pub boot_nodes: Vec<MultiaddrWithPeerId>,

	/// Write the raw state, as nodes must be started with, instead of the readable genesis.
	#[arg(long)]
	pub raw: bool,
}
