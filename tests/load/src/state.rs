// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The state of a chain on which people have been busy.

use crate::{city::City, people, things, vote};
use clap::ValueEnum;
use co3_chance::Dice;
use co3_runtime::{
	genesis_presets::{get_preset, DEVELOPMENT, LOCAL},
	AccountId, Moment, Runtime, RuntimeCall, RuntimeGenesisConfig, RuntimeOrigin,
};
use frame_support::genesis_builder_helper::build_state;
use sc_chain_spec::json_merge;
use serde_json::json;
use sp_core::storage::Storage;
use sp_runtime::traits::Dispatchable;
use sp_state_machine::BasicExternalities;

/// When all of it was put there: 1 January 2026. Before any clock that this is run by.
const MOMENT: Moment = 1_767_225_600_000;

/// Objects of an author, on the average: far below what one may have, and enough in a crowded city
/// for an author to have several in one place.
const OBJECTS_OF_AN_AUTHOR: u32 = 20;

/// Whose first state everything is put into.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum Chain {
	/// The development chain's, of one validator.
	#[default]
	Dev,
	/// The local chain's, of four.
	Local,
}

impl Chain {
	fn preset(self) -> &'static str {
		match self {
			Self::Dev => DEVELOPMENT,
			Self::Local => LOCAL,
		}
	}
}

/// What to put into a state.
#[derive(Clone, Copy, Debug)]
pub struct Contents {
	/// What it begins as.
	pub chain: Chain,
	/// How many objects on the map.
	pub objects: u32,
	/// How many members of a vote, which closes soon; no vote if none.
	pub members: u32,
	/// What chance begins with.
	pub seed: u64,
}

/// A chain's first state, and on top of it what the contents say.
///
/// Everything in it was put there by the calls that people send, dispatched with their origins, so
/// that every index, counter and statistic is as it would be. Only what transactions cost (nonces and
/// quota) and what blocks leave behind (hashes and events) is not there.
pub fn state(contents: Contents) -> Storage {
	let Contents { chain, objects, members, seed } = contents;
	let mut dice = Dice::new(seed);
	begin(chain, || {
		if objects > 0 {
			draw_map(objects, &mut dice);
		}
		if members > 0 {
			vote::begin(members, &mut dice);
		}
	})
	.0
}

/// A chain's first state with what is done to it, and what comes of that.
pub(crate) fn begin<R>(chain: Chain, fill: impl FnOnce() -> R) -> (Storage, R) {
	let mut state = BasicExternalities::new_empty();
	let result = state.execute_with(|| {
		build_state::<RuntimeGenesisConfig>(genesis(chain)).expect("the genesis is accepted");
		pallet_timestamp::Now::<Runtime>::put(MOMENT);
		fill()
	});
	(state.into_storages(), result)
}

fn draw_map(objects: u32, dice: &mut Dice) {
	let city = City::new(dice);
	let authors = people::attest(objects.div_ceil(OBJECTS_OF_AN_AUTHOR), dice);
	for _ in 0..objects {
		let author = dice.pick(&authors);
		dispatch(author, things::submission(&city, dice, MOMENT));
	}
}

/// The genesis of a chain as the node completes it: the preset over the default. Phases can end with any
/// block, so that a vote closes soon.
fn genesis(chain: Chain) -> Vec<u8> {
	let preset = get_preset(&chain.preset().into()).expect("the runtime has the preset");
	let default = RuntimeGenesisConfig::default();
	let mut genesis = serde_json::to_value(default).expect("the default is JSON");
	json_merge(&mut genesis, serde_json::from_slice(&preset).expect("a preset is JSON"));
	json_merge(&mut genesis, json!({ "liquidDelegation": { "freezeGrid": 1 } }));
	genesis.to_string().into_bytes()
}

/// Has `who` make a call, which must succeed.
pub(crate) fn dispatch(who: &AccountId, call: impl Into<RuntimeCall>) {
	let result = call.into().dispatch(RuntimeOrigin::signed(who.clone()));
	assert!(result.is_ok(), "{who} was refused: {result:?}");
}
