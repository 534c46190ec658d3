// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A ballot beside a plain transfer of tokens: on one state, in one process, in turn.

use crate::{state, tokens, vote, Chain};
use co3_chance::Dice;
use co3_runtime::{AccountId, Runtime, System};
use frame_support::{storage::storage_prefix, weights::Weight};
use pallet_liquid_delegation::{weights::SubstrateWeight, WeightInfo};
use sp_core::{storage::StateVersion, Blake2Hasher};
use sp_externalities::set_and_run_with_externalities;
use sp_state_machine::{Backend, Ext, InMemoryBackend, OverlayedChanges, TrieBackendBuilder};
use sp_trie::recorder::Recorder;
use std::time::{Duration, Instant};

/// How often each is done before times are taken.
const WARM: u32 = 100;

/// What the frame keeps for the time of a block: benchmarks leave it aside, too.
const OF_THE_BLOCK: [&[u8]; 4] = [b"Number", b"ExecutionPhase", b"EventCount", b"Events"];

/// What somebody does.
#[derive(Clone, Copy)]
pub enum Act {
	/// Votes, with ten grades, for the first time.
	Vote,
	/// Sends tokens to somebody who has some.
	Transfer,
}

impl Act {
	/// The call.
	pub fn name(self) -> &'static str {
		match self {
			Self::Vote => "`liquid-delegation.vote`, ten grades",
			Self::Transfer => "`pallet-assets.transfer`",
		}
	}

	/// What is declared for it: the worst case of each, with the database that co3's chains have.
	pub fn declared(self) -> Weight {
		match self {
			Self::Vote => SubstrateWeight::<Runtime>::vote(),
			Self::Transfer => tokens::weight(),
		}
	}

	/// The same, ready to be done by one of these people.
	fn prepare(self, people: &[AccountId], dice: &mut Dice) -> Box<dyn FnOnce()> {
		let who = dice.pick(people).clone();
		match self {
			Self::Vote => {
				let ballot = vote::ballot(dice);
				Box::new(move || state::dispatch(&who, ballot))
			}
			Self::Transfer => {
				let to = dice.pick(people).clone();
				Box::new(move || tokens::transfer(&who, &to))
			}
		}
	}
}

/// What was found about an act.
pub struct Measured {
	/// Which one.
	pub act: Act,
	/// How long it took each time, the shortest first.
	pub times: Vec<Duration>,
	/// How many values it read from the database, present or not.
	pub reads: usize,
	/// How many values it changed.
	pub writes: usize,
}

impl Measured {
	/// How long it took at most in so many of a hundred cases.
	pub fn percentile(&self, percent: usize) -> Duration {
		self.times[(self.times.len() * percent / 100).min(self.times.len() - 1)]
	}
}

/// Has `samples` people vote and as many send tokens, each on the same state: of so many members three
/// in ten have voted, and those who have not have tokens, too.
///
/// Both are native code of the profile that this program was built in, dispatched with their origins:
/// what a transaction costs beside its call is left aside, for both.
pub fn compare(members: u32, samples: u32, seed: u64) -> [Measured; 2] {
	let mut dice = Dice::new(seed);
	let (storage, people) = state::begin(Chain::Dev, || {
		let people = vote::begin(members, &mut dice);
		tokens::endow(&people);
		// There are no events before the first block.
		System::set_block_number(1);
		people
	});
	let backend = InMemoryBackend::<Blake2Hasher>::from((storage, StateVersion::V1));
	let mut found = [Act::Vote, Act::Transfer].map(|act| {
		let (reads, writes) = accesses(&backend, act.prepare(&people, &mut dice));
		Measured { act, times: vec![], reads, writes }
	});
	for sample in 0..WARM + samples {
		for one in &mut found {
			let (taken, _) = run(&backend, one.act.prepare(&people, &mut dice));
			one.times.extend((sample >= WARM).then_some(taken));
		}
	}
	for one in &mut found {
		one.times.sort();
	}
	found
}

/// Does something on a state, which stays as it is; how long it takes, and what would be different.
fn run<B: Backend<Blake2Hasher>>(
	backend: &B,
	act: Box<dyn FnOnce()>,
) -> (Duration, OverlayedChanges<Blake2Hasher>) {
	let mut changes = OverlayedChanges::default();
	let mut externalities = Ext::new(&mut changes, backend, None);
	let taken = set_and_run_with_externalities(&mut externalities, || {
		let begins = Instant::now();
		act();
		begins.elapsed()
	});
	(taken, changes)
}

/// How many values something reads and changes.
fn accesses(backend: &InMemoryBackend<Blake2Hasher>, act: Box<dyn FnOnce()>) -> (usize, usize) {
	let recorder = Recorder::default();
	let recorded = TrieBackendBuilder::wrap(backend).with_recorder(recorder.clone()).build();
	let (_, changes) = run(&recorded, act);
	let known = OF_THE_BLOCK.map(|item| storage_prefix(b"System", item).to_vec());
	let counts = |key: &[u8]| !known.iter().any(|of_the_block| of_the_block == key);
	let read = recorder.recorded_keys().into_values().flat_map(|keys| keys.into_keys());
	let reads = read.filter(|key| counts(key)).count();
	(reads, changes.changes().filter(|(key, _)| counts(key)).count())
}
