// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Gives the node its version string: the crate's version and the commit it was built from.

use std::process::{Command, Stdio};

/// What `substrate-build-script-utils` takes for the commit, where it is set.
const COMMIT: &str = "SUBSTRATE_CLI_GIT_COMMIT_HASH";

fn main() {
	println!("cargo:rerun-if-env-changed={COMMIT}");
	if is_checkout() {
		substrate_build_script_utils::rerun_if_git_head_changed();
	} else if std::env::var_os(COMMIT).is_none() {
		// Built from a source archive: the version alone, and no made-up commit.
		println!("cargo:rerun-if-changed=build.rs");
		std::env::set_var(COMMIT, "");
	}
	substrate_build_script_utils::generate_cargo_keys();
}

/// Whether git is here and knows a commit.
fn is_checkout() -> bool {
	Command::new("git")
		.args(["rev-parse", "--verify", "--quiet", "HEAD"])
		.stdout(Stdio::null())
		.stderr(Stdio::null())
		.status()
		.is_ok_and(|status| status.success())
}
