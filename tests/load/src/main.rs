// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Writes what `scripts/bench` measures with.

use clap::Parser;
use co3_load::{specification, state, submission, Contents};
use co3_runtime::{Hash, WASM_BINARY};
use std::{path::PathBuf, process::ExitCode};

/// What to write.
#[derive(Debug, Parser)]
enum Command {
	/// The raw specification of a chain with so many objects on its map.
	Specification {
		/// How many objects.
		#[arg(long)]
		objects: u32,
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
		Command::Specification { objects, seed, runtime, output } => {
			let code = match runtime {
				Some(file) => std::fs::read(&file)
					.map_err(|error| format!("{} cannot be read: {error}", file.display()))?,
				None => WASM_BINARY
					.ok_or("This was built without a runtime: name one, or build without SKIP_WASM_BUILD.")?
					.to_vec(),
			};
			let text = specification(state(Contents { objects, seed }), &code)?;
			std::fs::write(&output, text)
				.map_err(|error| format!("{} cannot be written: {error}", output.display()))
		}
		Command::Submission { genesis, seed } => {
			println!("0x{}", hex::encode(submission(genesis, seed)));
			Ok(())
		}
	}
}
