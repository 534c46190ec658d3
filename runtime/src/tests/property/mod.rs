// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Random calls by random roles, as signed transactions in blocks of a chain that begins as the
//! demonstration; after every block all that must hold of the state is looked at.
//!
//! `CO3_PROPERTY_SEED` repeats a run, `CO3_PROPERTY_BLOCKS` sets how many blocks it has at least.

mod anchors;
mod consortium;
mod dice;
mod faults;
mod map;
mod matters;
mod needs;
mod organisations;
mod quota;
mod residents;
mod run;
mod territories;
mod units;
mod votes;
mod world;

pub use anchors::all_over_an_area;
use run::Run;
pub use units::policy;
pub use world::content;

fn setting(name: &str, otherwise: u64) -> u64 {
	std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn whatever_anybody_sends_the_state_keeps_its_invariants() {
	let seed = setting("CO3_PROPERTY_SEED", 1);
	let blocks = setting("CO3_PROPERTY_BLOCKS", 300);
	println!("CO3_PROPERTY_SEED={seed} CO3_PROPERTY_BLOCKS={blocks}");
	assert_eq!(Run::unknown(), Vec::<&str>::new(), "what calls stand on are calls");
	let mut chain = super::chain::preset(crate::genesis_presets::LOCAL);
	let mut run = Run::new(seed);
	// Chance is given some time more to come upon what needs much to be right.
	for done in 0..3 * blocks.max(300) {
		if done >= blocks && run.missing().is_empty() && run.silent().is_empty() {
			break;
		}
		run.block(&mut chain);
	}
	run.report();
	assert_eq!(run.missing(), Vec::<String>::new(), "never succeeded");
	assert_eq!(run.silent(), Vec::<&str>::new(), "sent nothing");
	let (accepted, sent) = run.total();
	assert!(accepted * 2 >= sent, "only {accepted} of {sent} calls were accepted");
	assert!(accepted < sent, "nothing wrong was tried");
}
