// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{city::City, things};
use co3_chance::Dice;
use co3_runtime::{signed, Hash, Moment};
use codec::Encode;
use sp_core::{sr25519, Pair};
use sp_runtime::generic::Era;
use std::time::{SystemTime, UNIX_EPOCH};

/// The first transaction of the demonstration's Anna on the chain with this genesis: she puts one
/// thing more on the map. Valid for as long as what it is about.
pub fn submission(genesis: Hash, seed: u64) -> Vec<u8> {
	let anna = sr25519::Pair::from_string("//Torino//anna", None).expect("a path");
	let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is past 1970");
	let mut dice = Dice::new(seed);
	let city = City::new(&mut dice);
	let call = things::submission(&city, &mut dice, now.as_millis() as Moment);
	signed(&anna, call.into(), Era::Immortal, genesis, genesis, 0).encode()
}
