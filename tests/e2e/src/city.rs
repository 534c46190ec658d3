// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::node::built;
use std::{path::Path, process::Command};

/// Writes the raw specification of a chain, `dev` or `local`, on which so many people are in the middle of
/// a vote that closes with one of the first blocks. It is issue 0.
pub fn city_that_votes(chain: &str, members: u32, file: &Path) {
	let output = format!("--output={}", file.display());
	let (chain, members) = (format!("--chain={chain}"), format!("--members={members}"));
	let written = Command::new(built("co3-load"))
		.args(["specification", &chain, &members, "--seed=1", &output])
		.output()
		.expect("the program can be run");
	let said = String::from_utf8_lossy(&written.stderr);
	assert!(written.status.success(), "no specification: {said}");
}
