// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! `co3-count FILE…`: see `scripts/count`.

use std::{
	env,
	io::{self, BufWriter, Write},
	process::ExitCode,
};

fn main() -> ExitCode {
	let arguments: Vec<String> =
		env::args_os().skip(1).map(|argument| argument.to_string_lossy().into_owned()).collect();
	let mut out = BufWriter::new(io::stdout().lock());
	let ended = co3_count::run(&arguments, &mut out, &mut io::stderr());
	match ended.and_then(|code| out.flush().map(|()| code)) {
		Ok(code) => ExitCode::from(code),
		// Whoever reads has heard enough.
		Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
		Err(error) => {
			eprintln!("co3-count: cannot write: {error}.");
			ExitCode::from(2)
		}
	}
}
