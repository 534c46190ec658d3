// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use sc_chain_spec::{ChainSpec as _, ChainType, GenericChainSpec};
use sp_core::storage::{well_known_keys::CODE, Storage};

/// The raw specification of a chain that begins with `state` and runs `code`.
pub fn specification(mut state: Storage, code: &[u8]) -> Result<String, String> {
	state.top.insert(CODE.to_vec(), code.to_vec());
	let mut spec: GenericChainSpec = GenericChainSpec::builder(code, None)
		.with_name("co3 load")
		.with_id("co3_load")
		.with_protocol_id("co3")
		.with_chain_type(ChainType::Development)
		.build();
	spec.set_storage(state);
	spec.as_json(true)
}
