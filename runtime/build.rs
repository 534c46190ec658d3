// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Builds the runtime a second time, as the WebAssembly that the chain carries.

fn main() {
	// The build directory lies outside the checkout: without this the builder would not find
	// `Cargo.lock`, and would resolve the newest versions instead of ours. Where that is is asked when this
	// runs: another clone on the machine may have compiled it.
	#[cfg(feature = "std")]
	if let Ok(here) = std::env::var("CARGO_MANIFEST_DIR") {
		std::env::set_var("WASM_BUILD_WORKSPACE_HINT", here + "/..");
	}
	#[cfg(all(feature = "std", not(feature = "metadata-hash")))]
	substrate_wasm_builder::WasmBuilder::build_using_defaults();
	#[cfg(all(feature = "std", feature = "metadata-hash"))]
	// No coin, hence no symbol that anyone could mistake for one: wallets show plain numbers.
	substrate_wasm_builder::WasmBuilder::init_with_defaults().enable_metadata_hash("", 0).build();
}
