// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{compare, state, vote::ISSUE, Chain, Contents};
use co3_chance::{parts, Dice, Part, FEWEST};
use co3_primitives::geo::BoundingBox;
use co3_primitives::SortedId;
use co3_runtime::{
	civic_api::geo_proposals::{Filter, Query},
	Consortium, GeoProposals, LiquidDelegation, Quota, Residents, Runtime, System, Territories,
};
use pallet_liquid_delegation::{Ballots, Issues, State, Trusters};
use sp_core::storage::Storage;
use sp_state_machine::BasicExternalities;
use std::collections::BTreeSet;

const SMALL: Contents = Contents { chain: Chain::Dev, objects: 200, members: 0, seed: 1 };
const VOTE: Contents = Contents { chain: Chain::Dev, objects: 0, members: 400, seed: 1 };
const VOTE_ON_FOUR: Contents = Contents { chain: Chain::Local, ..VOTE };

/// All objects whose shape meets a box.
fn found(state: &Storage, bbox: BoundingBox) -> BTreeSet<u64> {
	let filter = Filter { bbox: Some(bbox), ..Default::default() };
	let query = Query { filter, limit: 1_000, cursor: None };
	let page = BasicExternalities::new(state.clone()).execute_with(|| GeoProposals::objects(query));
	let page = page.expect("a sensible question");
	assert!(page.cursor.is_none(), "200 fit on a page");
	page.objects.read().expect("a page").iter().map(|view| view.id).collect()
}

#[test]
fn everything_that_was_put_on_the_map_is_found_there() {
	let state = state(SMALL);
	assert_eq!(found(&state, BoundingBox::WORLD), (0..200).collect());
}

#[test]
fn the_modules_own_checks_accept_the_state() {
	for contents in [SMALL, VOTE, VOTE_ON_FOUR] {
		BasicExternalities::new(state(contents)).execute_with(|| {
			assert_eq!(Consortium::do_try_state(), Ok(()));
			assert_eq!(Quota::do_try_state(), Ok(()));
			assert_eq!(Territories::do_try_state(), Ok(()));
			assert_eq!(Residents::do_try_state(), Ok(()));
			assert_eq!(GeoProposals::do_try_state(), Ok(()));
			// The vote began in a block that comes again once the chain begins.
			let began = Issues::<Runtime>::iter_values().filter_map(|issue| issue.voting_since);
			System::set_block_number(began.max().unwrap_or_default());
			assert_eq!(LiquidDelegation::do_try_state(), Ok(()));
		});
	}
}

#[test]
fn the_same_seed_makes_the_same_state() {
	for contents in [SMALL, VOTE] {
		let first = state(contents);
		assert_eq!(first.top, state(contents).top);
		assert_ne!(first.top, state(Contents { seed: 2, ..contents }).top);
	}
}

#[test]
fn a_vote_is_open_when_the_chain_begins() {
	BasicExternalities::new(state(VOTE)).execute_with(|| {
		let issue = LiquidDelegation::issue(ISSUE).expect("something was asked").issue;
		assert_eq!((issue.state, issue.due), (State::Voting, Some(5)));
		assert_eq!(Ballots::<Runtime>::iter_key_prefix(SortedId::from(ISSUE)).count(), 120);
		assert_eq!(Trusters::<Runtime>::iter_key_prefix(issue.unit).count(), 200);
	});
}

#[test]
fn half_of_the_members_delegate_and_three_in_ten_vote() {
	for members in [FEWEST, 1_000, 1_001, 10_000] {
		let parts = parts(members, &mut Dice::new(1));
		let of = |wanted: fn(&Part) -> bool| parts.iter().filter(|part| wanted(part)).count();
		assert_eq!(parts.len(), members as usize);
		assert_eq!(of(|part| matches!(part, Part::Trusts(_))), members as usize / 2);
		assert_eq!(of(|part| *part == Part::Votes), members as usize * 3 / 10);
		let oneself = |(who, part): (usize, &Part)| *part == Part::Trusts(who);
		assert!(!parts.iter().enumerate().any(oneself));
	}
}

#[test]
fn a_ballot_and_a_transfer_are_done_on_one_state() {
	for one in compare(FEWEST, 2, 1) {
		let name = one.act.name();
		assert!(
			one.reads > 2 && one.writes > 1,
			"{name}: {} read, {} written",
			one.reads,
			one.writes
		);
		assert_eq!(one.times.len(), 2, "{name}");
	}
}

#[test]
fn things_lie_in_heaps() {
	let state = state(SMALL);
	// Were they spread evenly over the box around the city, every sixteenth of it had twelve or so.
	let ((west, east), (south, north)) = ((75_780_000, 77_730_000), (450_060_000, 451_410_000));
	let parts = (0..16).map(|part: i32| {
		let (column, row) = (part % 4, part / 4);
		let (width, height) = ((east - west) / 4, (north - south) / 4);
		let (west, south) = (west + column * width, south + row * height);
		let part = BoundingBox::new(west, south, west + width, south + height);
		found(&state, part.expect("a box")).len()
	});
	let fullest = parts.max().expect("there are sixteen");
	assert!(fullest > 3 * 200 / 16, "the fullest sixteenth has only {fullest}");
}
