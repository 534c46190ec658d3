// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The published specifications are those that the node makes, whichever of its commands writes them, and
//! the pilot's holds nobody's well-known key.

use co3_e2e::command;
use co3_runtime::genesis_presets::pilot::well_known;
use serde_json::Value;
use sp_core::{crypto::Ss58Codec, ed25519, sr25519, Pair};
use std::{
	path::{Path, PathBuf},
	process::Output,
};

fn published(name: &str) -> PathBuf {
	Path::new("../../chain-specs").join(name)
}

fn read(path: &Path) -> Value {
	let text = std::fs::read_to_string(path).expect("the file can be read");
	serde_json::from_str(&text).expect("the file is JSON")
}

fn json_of(output: Output) -> Value {
	let why = String::from_utf8_lossy(&output.stderr).into_owned();
	assert!(output.status.success(), "{why}");
	serde_json::from_slice(&output.stdout).expect("a specification is JSON")
}

/// The specification without the code, which differs from toolchain to toolchain.
fn without_code(mut spec: Value) -> Value {
	let code = &mut spec["genesis"]["runtimeGenesis"]["code"];
	assert!(code.as_str().is_some_and(|code| code.starts_with("0x")), "there is a runtime");
	*code = "0x".into();
	spec
}

#[test]
fn the_published_specifications_are_those_of_this_node() {
	for chain in ["dev", "local"] {
		let made = json_of(command(&["export-chain-spec", "--chain", chain]));
		let file = published(&format!("{chain}.json"));
		// Nobody is told anything that the operator did not ask for.
		assert_eq!(made["telemetryEndpoints"], Value::Null);
		assert_eq!(made["bootNodes"], Value::Array(vec![]));
		assert_eq!(read(&file), without_code(made), "run scripts/chain-specs");
	}
}

#[test]
fn both_forms_of_writing_a_specification_write_the_same() {
	let directory = tempfile::tempdir().expect("a temporary directory");
	let at = format!("--base-path={}", directory.path().display());
	for raw in [None, Some("--raw")] {
		let more: Vec<_> = ["--chain=dev"].into_iter().chain(raw).collect();
		let older = [&["build-spec", "--disable-default-bootnode", &at][..], &more].concat();
		let newer = [&["export-chain-spec"][..], &more].concat();
		assert_eq!(json_of(command(&older)), json_of(command(&newer)), "{raw:?}");
	}
}

/// Puts a key that nobody knows in the place of everything the operators have to fill in.
fn fill_in(value: &mut Value, keys: &mut Vec<[u8; 32]>) {
	match value {
		Value::String(text) => {
			let key = match text.split(' ').next() {
				Some("ACCOUNT" | "AURA") => sr25519::Pair::generate().0.public().0,
				Some("GRANDPA") => ed25519::Pair::generate().0.public().0,
				_ => return,
			};
			keys.push(key);
			*text = match text.starts_with("GRANDPA") {
				true => ed25519::Public::from_raw(key).to_ss58check(),
				false => sr25519::Public::from_raw(key).to_ss58check(),
			};
		}
		Value::Array(values) => values.iter_mut().for_each(|value| fill_in(value, keys)),
		Value::Object(fields) => fields.values_mut().for_each(|value| fill_in(value, keys)),
		_ => {}
	}
}

/// The template with keys made now, the keys, and where it lies.
fn filled_in(directory: &Path) -> (Value, Vec<[u8; 32]>, String) {
	let mut file = read(&published("pilot.template.json"));
	let mut keys = Vec::new();
	fill_in(&mut file, &mut keys);
	let path = directory.join("keys.json");
	std::fs::write(&path, file.to_string()).expect("the directory is ours");
	(file, keys, path.display().to_string())
}

#[test]
fn the_filled_in_template_makes_a_pilot_without_any_well_known_key() {
	let directory = tempfile::tempdir().expect("a temporary directory");
	let (_, keys, path) = filled_in(directory.path());
	let spec = directory.path().join("spec.json");
	let output = spec.display().to_string();
	let made = command(&["pilot-spec", "--keys", &path, "--raw", "--output", &output]);
	assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
	let spec = read(&spec);
	assert_eq!(spec["id"], "co3_pilot");
	assert_eq!(spec["telemetryEndpoints"], Value::Null);
	let state = spec["genesis"]["raw"]["top"].as_object().expect("the raw state");
	let code = format!("0x{}", hex::encode(b":code"));
	assert!(state.contains_key(&code), "there is a runtime");
	let text: String = state
		.iter()
		.filter(|(key, _)| **key != code)
		.map(|(key, value)| format!("{key} {value}\n"))
		.collect();
	for key in well_known() {
		assert!(!text.contains(&hex::encode(key)), "0x{} is everybody's", hex::encode(key));
	}
	for key in keys {
		assert!(text.contains(&hex::encode(key)), "0x{} was lost", hex::encode(key));
	}
}

#[test]
fn a_development_key_among_the_operators_is_refused_in_a_sentence() {
	let directory = tempfile::tempdir().expect("a temporary directory");
	let (mut file, _, path) = filled_in(directory.path());
	let alice = sr25519::Pair::from_string("//Alice", None).expect("a path");
	file["municipalities"][0]["officers"][0][0] = alice.public().to_ss58check().into();
	std::fs::write(&path, file.to_string()).expect("the directory is ours");
	let output = command(&["pilot-spec", "--keys", &path]);
	assert!(!output.status.success());
	let why = String::from_utf8_lossy(&output.stderr).into_owned();
	assert!(why.contains("is a development key that everybody has"), "{why}");
	assert_eq!(why.trim().lines().count(), 1, "{why}");
}

#[test]
fn the_template_itself_is_refused_until_it_is_filled_in() {
	let template = published("pilot.template.json").display().to_string();
	let output = command(&["pilot-spec", "--keys", &template]);
	assert!(!output.status.success());
	let why = String::from_utf8_lossy(&output.stderr).into_owned();
	assert!(why.contains("is not a file of keys"), "{why}");
}
