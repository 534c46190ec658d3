// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Rights that end by the date, while a vote goes on.

use super::{
	chain::{act, begin_late, end, next, preset, try_state},
	closing::{counted, id, person, trust, vote_in_town, LATER, TOWN},
};
use crate::{constants::MILLISECONDS_PER_DAY, genesis_presets::LOCAL, *};
use frame_support::{assert_noop, assert_ok};
use pallet_liquid_delegation::{Call, Error, Outcome, Scope};
use pallet_residents::Day;
use sp_runtime::DispatchError;

/// The day of the vote: 1 January 2027. The next one comes when the test says so.
const TODAY: Day = 20_819;

/// What a vote comes to in which the second person, whom the third and the fourth trust in a chain, and who
/// trusts the first, is attested until `last`, and of which all but the beginning is on the next day.
fn with_a_trustee_until(last: Day) -> Outcome<BlockNumber> {
	let mut outcome = None;
	preset(LOCAL).execute_with(|| {
		let issue = vote_in_town(false, |number| if number == 2 { last } else { LATER });
		end();
		begin_late(System::block_number() + 1, MILLISECONDS_PER_DAY);
		outcome = Some(counted(issue));
		assert_ok!(try_state());
	});
	outcome.expect("it was counted")
}

#[test]
fn where_a_trustee_lapses_before_the_close_the_chain_breaks_and_what_is_behind_is_lost() {
	let (whole, broken) = (with_a_trustee_until(LATER), with_a_trustee_until(TODAY));
	// Whoever voted, and the chain of three behind the first; the seventh trusts the eighth.
	let others = (7 + 8) + 12;
	assert_eq!(whole.report.weight, 1 + (2 + 3 + 4) + others);
	assert_eq!((whole.report.longest_chain, whole.report.voters), (3, 3));
	// The second weighs nothing any more, and what the third and the fourth left to them goes nowhere.
	assert_eq!(broken.report.weight, 1 + others);
	assert_eq!((broken.report.longest_chain, broken.report.voters), (1, 3));
	// Of the unit, only who lapsed is missing: the others could have voted.
	assert_eq!(whole.heads - broken.heads, 1);
	assert_eq!(whole.population - broken.population, 2);
}

#[test]
fn nobody_trusts_whoever_has_lapsed() {
	preset(LOCAL).execute_with(|| {
		vote_in_town(false, |number| if number == 2 { TODAY } else { LATER });
		let areas = Scope::Area(0);
		assert_ok!(trust(9, 2, areas));
		assert_ok!(act(&person(9), Call::undelegate { unit: TOWN, scope: areas }));
		let lapsed = id(2);
		end();
		begin_late(System::block_number() + 1, MILLISECONDS_PER_DAY);
		for scope in [Scope::Unit, areas, Scope::Issue(0)] {
			let call = Call::delegate { unit: TOWN, scope, to: Some(lapsed), until: None };
			let refused = Error::<Runtime>::TrusteeNotEntitled;
			assert_noop!(act(&person(9), call), refused);
		}
		// Nor does the lapsed person decide anything more: their key is nobody's.
		let call = Call::delegate { unit: TOWN, scope: areas, to: Some(id(9)), until: None };
		assert_noop!(act(&person(2), call), DispatchError::BadOrigin);
		next();
		end();
		assert_ok!(try_state());
	});
}
