// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The chains this node knows by name. Each is a preset of the runtime with a name around it.

use co3_runtime::genesis_presets::{
	pilot::{well_known, Pilot},
	DEVELOPMENT, LOCAL, PILOT,
};
use sc_service::{config::MultiaddrWithPeerId, ChainType, GenericChainSpec, Properties};
use serde_json::Value;
use sp_core::storage::{well_known_keys::CODE, Storage};
use sp_runtime::BuildStorage;
use std::{fs::File, io::Read, path::Path};

/// The specification of a chain.
pub type ChainSpec = GenericChainSpec;

/// The largest file of keys that is read. Four operators and their officers need a few kilobytes;
/// this leaves room for every municipality of a country.
const MAX_KEYS_BYTES: u64 = 4 * 1024 * 1024;

/// What wallets are told: accounts are shown in the generic form, and there is no coin.
const SS58_FORMAT: u16 = 42;

/// The chain of one validator with well-known keys, for developers.
pub fn development() -> Result<ChainSpec, String> {
	named("co3 development", "co3_dev", ChainType::Development, DEVELOPMENT, Value::Null, vec![])
}

/// The chain of four validators with well-known keys, for trying out a network on one machine.
pub fn local() -> Result<ChainSpec, String> {
	named("co3 local", "co3_local", ChainType::Local, LOCAL, Value::Null, vec![])
}

/// The pilot chain, with what its operators supplied in the file `keys`.
pub fn pilot(keys: &Path, boot_nodes: Vec<MultiaddrWithPeerId>) -> Result<ChainSpec, String> {
	let genesis = read_keys(keys)?
		.genesis()
		.map_err(|error| format!("{} is refused: {error}.", keys.display()))?;
	let spec = named("co3 pilot", "co3_pilot", ChainType::Live, PILOT, genesis, boot_nodes)?;
	let state = spec.build_storage().map_err(|error| {
		format!("The runtime refuses the genesis that {} describes: {error}", keys.display())
	})?;
	refuse_well_known_keys(&state)?;
	Ok(spec)
}

/// The chain called `id`, or the one in the file of that name.
pub fn load(id: &str) -> Result<ChainSpec, String> {
	match id {
		"dev" => development(),
		"local" => local(),
		"pilot" => Err("The pilot chain has no keys of its own: write its specification with \
			`co3-node pilot-spec --keys FILE --output SPEC`, and start with `--chain SPEC`."
			.into()),
		"" => Err("Say which chain: `--dev`, `--chain local`, or `--chain FILE` with the \
			specification that your consortium published."
			.into()),
		path => ChainSpec::from_json_file(path.into()).map_err(|error| {
			format!("No chain is called \"{path}\", and it is not a specification either: {error}")
		}),
	}
}

/// A specification made from `preset`, with `genesis` merged into it.
fn named(
	name: &str,
	id: &str,
	chain_type: ChainType,
	preset: &str,
	genesis: Value,
	boot_nodes: Vec<MultiaddrWithPeerId>,
) -> Result<ChainSpec, String> {
	let code = co3_runtime::WASM_BINARY
		.ok_or("This node was built without a runtime: build it without SKIP_WASM_BUILD.")?;
	let mut properties = Properties::new();
	properties.insert("ss58Format".into(), SS58_FORMAT.into());
	let mut spec = ChainSpec::builder(code, None)
		.with_name(name)
		.with_id(id)
		.with_protocol_id("co3")
		.with_chain_type(chain_type)
		.with_properties(properties)
		.with_boot_nodes(boot_nodes)
		.with_genesis_config_preset_name(preset);
	if !genesis.is_null() {
		spec = spec.with_genesis_config_patch(genesis);
	}
	Ok(spec.build())
}

/// What the operators agreed on.
fn read_keys(path: &Path) -> Result<Pilot, String> {
	let name = path.display();
	let file = File::open(path).map_err(|error| format!("Cannot open {name}: {error}."))?;
	let mut text = String::new();
	file.take(MAX_KEYS_BYTES + 1)
		.read_to_string(&mut text)
		.map_err(|error| format!("Cannot read {name}: {error}."))?;
	if text.len() as u64 > MAX_KEYS_BYTES {
		return Err(format!("{name} is larger than {MAX_KEYS_BYTES} bytes: not a file of keys."));
	}
	serde_json::from_str(&text).map_err(|error| format!("{name} is not a file of keys: {error}."))
}

/// Refuses a state in which a key stands that everyone can sign with, wherever it came from.
fn refuse_well_known_keys(state: &Storage) -> Result<(), String> {
	let well_known = well_known();
	let texts = state
		.top
		.iter()
		.filter(|(key, _)| key.as_slice() != CODE)
		.flat_map(|(key, value)| [key, value]);
	for text in texts {
		if let Some(key) = text.windows(32).find(|window| well_known.contains(*window)) {
			return Err(format!(
				"Everyone has the secret of the key 0x{}: put one of your own in its place.",
				hex::encode(key)
			));
		}
	}
	Ok(())
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_chain_that_nobody_knows_is_refused_in_one_sentence() {
		for id in ["", "pilot", "/nowhere/spec.json"] {
			let error = load(id).err().unwrap();
			assert!(!error.contains('\n'), "{error}");
		}
	}

	#[test]
	fn keys_that_are_no_keys_are_refused() {
		let directory = tempfile::tempdir().unwrap();
		let file = directory.path().join("keys.json");
		assert!(read_keys(&file).unwrap_err().contains("Cannot open"));
		for text in ["", "{", "[]", "{}", "7", r#"{"municipalities":[],"sudo":1}"#] {
			std::fs::write(&file, text).unwrap();
			assert!(read_keys(&file).unwrap_err().contains("not a file of keys"), "{text}");
		}
		std::fs::write(&file, vec![b' '; MAX_KEYS_BYTES as usize + 1]).unwrap();
		assert!(read_keys(&file).unwrap_err().contains("larger"));
	}

	#[test]
	fn a_key_that_everyone_knows_is_found_wherever_it_stands() {
		let mut state = Storage::default();
		state.top.insert(vec![1; 40], vec![2; 64]);
		assert_eq!(refuse_well_known_keys(&state), Ok(()));

		let known = well_known().into_iter().next().unwrap();
		let mut in_value = state.clone();
		in_value.top.insert(vec![7], [&[9; 5][..], &known, &[9; 5]].concat());
		assert!(refuse_well_known_keys(&in_value).unwrap_err().contains(&hex::encode(known)));

		let mut in_key = state;
		in_key.top.insert([&[9; 48][..], &known].concat(), vec![]);
		assert!(refuse_well_known_keys(&in_key).is_err());
	}
}
