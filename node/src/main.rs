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

fn main() -> ExitCode {
	match command::run() {
		Ok(()) => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("co3-node: {}", command::in_one_sentence(&error));
			ExitCode::FAILURE
		}
	}
}
