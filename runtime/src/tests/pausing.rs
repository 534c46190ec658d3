// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What a pause of calls does to the clock of votes.

use super::chain::{begin, dispatch, end, preset};
use crate::{
	configs::{
		civic::{CitizensPaused, VotePaused},
		governance::NeverPaused,
	},
	genesis_presets::LOCAL,
	*,
};
use codec::{Decode, Encode};
use frame_support::traits::{Contains, Get, GetCallName};
use pallet_tx_pause::{Call, RuntimeCallNameOf};

fn named(pallet: &str, call: &str) -> RuntimeCallNameOf<Runtime> {
	let name = (pallet.as_bytes(), call.as_bytes()).encode();
	Decode::decode(&mut &name[..]).expect("names are short")
}

/// More than a third of the seats pause a name.
fn pause(pallet: &str, call: &str) {
	let seats = pallet_collective::RawOrigin::Members(2, 5);
	let full_name = named(pallet, call);
	assert_eq!(dispatch(seats, Call::pause { full_name }), Ok(()), "{pallet}.{call}");
}

fn resume(pallet: &str, call: &str) {
	let ident = named(pallet, call);
	assert_eq!(dispatch(RuntimeOrigin::root(), Call::unpause { ident }), Ok(()), "{pallet}.{call}");
}

/// The calls of the vote that can be paused.
fn of_the_vote() -> impl Iterator<Item = &'static str> {
	let names = pallet_liquid_delegation::Call::<Runtime>::get_call_names().iter().copied();
	names.filter(|name| !NeverPaused::contains(&named("LiquidDelegation", name)))
}

#[test]
fn a_pause_of_any_call_of_the_vote_stops_its_clock() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		// So many reads a block it costs at most to know.
		assert!((1..48).contains(&of_the_vote().count()));
		for name in of_the_vote() {
			assert!(!CitizensPaused::get());
			pause("LiquidDelegation", name);
			assert!(CitizensPaused::get(), "{name}");
			let before = LiquidDelegation::clock();
			end();
			begin(System::block_number() + 1);
			assert_eq!(LiquidDelegation::clock(), before, "{name}");
			resume("LiquidDelegation", name);
		}
		pause("GeoProposals", "support");
		assert!(!CitizensPaused::get(), "it is no call of the vote");
		end();
	});
}

#[test]
fn a_thousand_paused_names_that_are_no_calls_change_nothing() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		for at in 0..500 {
			pause("LiquidDelegation", &format!("call_{at}"));
			pause(&format!("Pallet{at}"), "vote");
		}
		assert_eq!(pallet_tx_pause::PausedCalls::<Runtime>::iter_keys().count(), 1_000);
		let before = LiquidDelegation::clock();
		end();
		begin(System::block_number() + 1);
		assert_eq!(LiquidDelegation::clock(), before + 1);
		assert!(!CitizensPaused::get());
		// It is asked for by name, wherever the others stand.
		pause("LiquidDelegation", "vote");
		assert!(VotePaused::get());
		end();
	});
}

#[test]
fn to_know_of_a_pause_nobody_walks_the_list_of_what_is_paused() {
	let mut chain = preset(LOCAL);
	chain.execute_with(|| {
		begin(1);
		(0..1_000).for_each(|at| pause("LiquidDelegation", &format!("call_{at}")));
		end();
	});
	chain.commit_all().expect("the state is written");
	let (paused, asked) = chain.execute_and_prove(VotePaused::get);
	assert!(!paused);
	let walk = || pallet_tx_pause::PausedCalls::<Runtime>::iter_keys().count();
	let (names, walked) = chain.execute_and_prove(walk);
	assert_eq!(names, 1_000);
	let (asked, walked) = (asked.encoded_size(), walked.encoded_size());
	println!("to ask reads {asked} bytes of the state, to walk {walked}");
	assert!(3 * asked < walked);
}
