// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The chain stands still, and no block is made.

use super::{
	chain::{act, begin, begin_late, end, preset, try_state},
	closing::{counted, person, read, say, vote_in_town, LATER},
};
use crate::{constants::MILLISECONDS_PER_DAY, genesis_presets::LOCAL, *};
use codec::Encode;
use frame_support::assert_ok;
use pallet_liquid_delegation::{Call, OutcomeOf, State};

/// What a vote comes to during which the chain stands still for so long, but for the date of its close.
fn voted(standstill: Moment) -> (Vec<u8>, Moment) {
	let mut outcome = None;
	preset(LOCAL).execute_with(|| {
		let issue = vote_in_town(false, |_| LATER);
		let (clock, due, now) = (LiquidDelegation::clock(), read(issue).due, Timestamp::get());
		let left = due.expect("it closes") - clock;
		end();
		begin_late(System::block_number() + 1, standstill);
		assert_eq!(Timestamp::get() - now, constants::MILLISECONDS_PER_BLOCK + standstill);
		// One block has passed, and one tick, by the date a day; nothing has come any nearer.
		assert_eq!(LiquidDelegation::clock(), clock + 1);
		assert_eq!((read(issue).state, read(issue).due), (State::Voting, due));
		let mut voting = 0;
		while LiquidDelegation::clock() + 1 < due.expect("it closes") {
			voting += 1;
			end();
			begin(System::block_number() + 1);
		}
		assert_eq!(voting + 2, left, "as many blocks to vote in are left as there were");
		// In the last of them.
		assert_ok!(act(&person(9), Call::vote { issue, grades: say(1) }));
		outcome = Some(counted(issue));
		assert_ok!(try_state());
	});
	let mut outcome: OutcomeOf<Runtime> = outcome.expect("it was counted");
	assert_eq!(outcome.report.voters, 4);
	let moment = core::mem::take(&mut outcome.freeze.moment);
	(outcome.encode(), moment)
}

#[test]
fn where_the_chain_stood_still_for_a_day_nobody_lost_time_to_vote() {
	let (without, then) = voted(0);
	let (with, later) = voted(MILLISECONDS_PER_DAY);
	assert_eq!(with, without, "byte for byte");
	assert_eq!(later - then, MILLISECONDS_PER_DAY);
}
