// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Writes what `scripts/bench` measures with.

use clap::Parser;
use co3_load::{compare, specification, state, submission, Chain, Contents, FEWEST};
use co3_runtime::{Hash, WASM_BINARY};
use std::{path::PathBuf, process::ExitCode};

/// What to write.
#[derive(Debug, Parser)]
enum Command {
	/// The raw specification of a chain with so many objects on its map, or so many members in a vote.
	Specification {
		/// Which chain it is otherwise.
		#[arg(long, value_enum, default_value_t)]
		chain: Chain,
		/// How many objects.
		#[arg(long, default_value_t = 0)]
		objects: u32,
		/// How many members: half of them delegate, three in ten have voted, and the vote closes soon.
		#[arg(long, value_parser = clap::value_parser!(u32).range(i64::from(FEWEST)..))]
		members: Option<u32>,
		/// What chance begins with.
		#[arg(long)]
		seed: u64,
		/// The runtime, to measure another one; without it, the one that this was built with.
		#[arg(long, value_name = "FILE")]
		runtime: Option<PathBuf>,
		/// Where to write it.
		#[arg(long, value_name = "FILE")]
		output: PathBuf,
	},
	/// A transaction that puts one thing more on the map, in hexadecimal, to the standard output.
	Submission {
		/// The hash of the chain's first block.
		#[arg(long)]
		genesis: Hash,
		/// What chance begins with.
		#[arg(long)]
		seed: u64,
	},
	/// What a ballot takes beside a plain transfer of `pallet-assets`, to the standard output.
	Ballot {
		/// How many members the vote has.
		#[arg(long, value_parser = clap::value_parser!(u32).range(i64::from(FEWEST)..))]
		members: u32,
		/// How often each is done.
		#[arg(long)]
		samples: u32,
		/// What chance begins with.
		#[arg(long)]
		seed: u64,
	},
}

fn main() -> ExitCode {
	match run(Command::parse()) {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("co3-load: {error}");
			ExitCode::FAILURE
		}
	}
}

fn run(command: Command) -> Result<(), String> {
	match command {
		Command::Specification { chain, objects, members, seed, runtime, output } => {
			let code = match runtime {
				Some(file) => std::fs::read(&file)
					.map_err(|error| format!("{} cannot be read: {error}", file.display()))?,
				None => WASM_BINARY
					.ok_or("This was built without a runtime: name one, or build without SKIP_WASM_BUILD.")?
					.to_vec(),
			};
			let text = specification(
				state(Contents { chain, objects, members: members.unwrap_or(0), seed }),
				&code,
			)?;
			std::fs::write(&output, text)
				.map_err(|error| format!("{} cannot be written: {error}", output.display()))
		}
		Command::Submission { genesis, seed } => {
			println!("0x{}", hex::encode(submission(genesis, seed)));
			Ok(())
		}
		Command::Ballot { members, samples, seed } => {
			print_ballot(members, samples, seed);
			Ok(())
		}
	}
}

fn print_ballot(members: u32, samples: u32, seed: u64) {
	println!("| call | declared weight | median | 99th percentile | values read | written |");
	println!("|---|---|---|---|---|---|");
	let microseconds = |time: std::time::Duration| time.as_secs_f64() * 1e6;
	for one in compare(members, samples, seed) {
		println!(
			// A unit of weight is a picosecond.
			"| {} | {:.1} µs | {:.1} µs | {:.1} µs | {} | {} |",
			one.act.name(),
			one.act.declared().ref_time() as f64 / 1e6,
			microseconds(one.percentile(50)),
			microseconds(one.percentile(99)),
			one.reads,
			one.writes,
		);
	}
}
