// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! One of every call, whatever modules there are.

use crate::RuntimeCall;
use codec::Decode;
use frame_support::traits::GetCallMetadata;
use sp_runtime::traits::AppendZerosInput;
use std::collections::BTreeMap;

/// Every call of the runtime by module and name, with arguments of nothing but zeros.
pub fn every_call() -> BTreeMap<(&'static str, &'static str), RuntimeCall> {
	let mut calls = BTreeMap::new();
	for indices in 0..=u16::MAX {
		let indices = indices.to_be_bytes();
		if let Ok(call) = RuntimeCall::decode(&mut AppendZerosInput::new(&mut &indices[..])) {
			let metadata = call.get_call_metadata();
			calls.insert((metadata.pallet_name, metadata.function_name), call);
		}
	}
	// A policy's shares are of something: nothing but zeros is none.
	let terms = super::property::policy();
	let set = pallet_liquid_delegation::Call::set_policy { unit: 0, policy: None, terms };
	calls.insert(("LiquidDelegation", "set_policy"), set.into());
	calls
}

#[test]
fn a_sample_of_every_call_is_found() {
	let found: Vec<_> = every_call().into_keys().collect();
	let mut all: Vec<_> = RuntimeCall::get_module_names()
		.iter()
		.flat_map(|pallet| RuntimeCall::get_call_names(pallet).iter().map(|name| (*pallet, *name)))
		.collect();
	all.sort();
	assert_eq!(found, all);
}
