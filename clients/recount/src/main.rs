// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! `co3-recount`: see `--help`, and `docs/recount.md`.

use clap::Parser;
use co3_recount::{run, Options, UNCHECKED};
use std::{
	io::{self, Write},
	process::ExitCode,
};

fn main() -> ExitCode {
	let options = Options::parse();
	let mut out = io::BufWriter::new(io::stdout().lock());
	let ended = run(&options, &mut out, &mut io::stderr());
	match ended.and_then(|code| out.flush().map(|()| code)) {
		Ok(code) => ExitCode::from(code),
		Err(error) => {
			eprintln!("co3-recount: cannot write: {error}.");
			ExitCode::from(UNCHECKED)
		}
	}
}
