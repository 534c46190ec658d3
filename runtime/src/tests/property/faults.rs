// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Deliberate faults: a check that finds nothing wrong proves nothing before it has been seen to
//! find something.

use super::{super::chain, Run};
use crate::{genesis_presets::LOCAL, *};
use frame_support::storage::transactional::with_transaction_unchecked;
use pallet_ar_anchors as anchors;
use pallet_geo_proposals as map;
use pallet_residents::HistoryOf;
use sp_runtime::TransactionOutcome::Rollback;
use std::panic::{catch_unwind, AssertUnwindSafe};

/// A fault: in which module, what has gone wrong, and how.
type Fault = (&'static str, &'static str, fn());

const FAULTS: &[Fault] = &[
	("consortium", "an officer is counted twice", || {
		pallet_consortium::AppointmentCount::<Runtime>::mutate(0, |count| *count += 1);
	}),
	("consortium", "a governance account is forgotten", || {
		let (governance, _) = pallet_consortium::GovernanceOf::<Runtime>::iter().next().unwrap();
		pallet_consortium::GovernanceOf::<Runtime>::remove(governance);
	}),
	("consortium", "a validator falls out of the set", || {
		pallet_consortium::AdmittedValidators::<Runtime>::mutate(|set| {
			set.remove(0);
		});
	}),
	("quota", "the default class is gone", || {
		pallet_quota::Classes::<Runtime>::mutate(|classes| {
			classes.remove(&5);
		});
	}),
	("quota", "somebody paid tomorrow", || {
		let (who, mut account) = pallet_quota::Accounts::<Runtime>::iter().next().unwrap();
		account.usage.at = System::block_number() + 1;
		pallet_quota::Accounts::<Runtime>::insert(who, account);
	}),
	("territories", "a place has vanished", || {
		pallet_territories::Records::<Runtime>::remove(2);
	}),
	("territories", "a town counts one place too many", || {
		pallet_territories::TerritoriesOf::<Runtime>::mutate(0, |count| *count += 1);
	}),
	("residents", "a key leads nowhere", || {
		let (account, _) = pallet_residents::ResidentIds::<Runtime>::iter().next().unwrap();
		pallet_residents::ResidentIds::<Runtime>::remove(account);
	}),
	("residents", "somebody lives in two places", || {
		let (at, class, mut count) =
			pallet_residents::Population::<Runtime>::iter().next().unwrap();
		count.tally.heads += 1;
		pallet_residents::Population::<Runtime>::insert(at, class, count);
	}),
	("residents", "a nullifier is not held", || {
		let (nullifier, _) = pallet_residents::NullifierHolders::<Runtime>::iter().next().unwrap();
		pallet_residents::NullifierHolders::<Runtime>::remove(nullifier);
	}),
	("residents", "a past is kept in which nothing was", || {
		pallet_residents::Histories::<Runtime>::insert(0, HistoryOf::<Runtime>::default());
	}),
	("organisations", "a member is counted twice", || {
		let (id, mut one) = pallet_organisations::Organisations::<Runtime>::iter().next().unwrap();
		one.members += 1;
		pallet_organisations::Organisations::<Runtime>::insert(id, one);
	}),
	("organisations", "a membership is known to one side", || {
		let (voter, _) = pallet_organisations::Memberships::<Runtime>::iter().next().unwrap();
		pallet_organisations::Memberships::<Runtime>::remove(voter);
	}),
	("geo-proposals", "a support is counted twice", || {
		let open = map::Objects::<Runtime>::iter().find(|(_, object)| object.state.is_open());
		let (key, mut object) = open.unwrap();
		object.supports += 1;
		map::Objects::<Runtime>::insert(key, object);
	}),
	("geo-proposals", "a state was reached without a step", || {
		let (key, mut object) = map::Objects::<Runtime>::iter().next().unwrap();
		object.state = map::State::Evaluating;
		map::Objects::<Runtime>::insert(key, object);
	}),
	("geo-proposals", "a figure is wrong", || {
		let (at, category, mut figures) = map::Statistics::<Runtime>::iter().next().unwrap();
		figures.states[map::State::Submitted as usize] += 1;
		map::Statistics::<Runtime>::insert(at, category, figures);
	}),
	("geo-proposals", "a record hangs on nothing", || {
		let key = co3_primitives::SortedId::from(u64::MAX);
		map::Commented::<Runtime>::insert(key, co3_primitives::Author::Office(0), 1);
	}),
	("geo-proposals", "something has fallen off the map", || {
		let key = map::Map::<Runtime>::iter_keys().next().unwrap();
		map::Map::<Runtime>::remove(key);
	}),
	("ar-anchors", "an anchor is up that nobody approved", || {
		let (key, mut anchor) = anchors::Anchors::<Runtime>::iter().next().unwrap();
		anchor.approved_at = None;
		anchor.state = anchors::State::Live;
		anchors::Anchors::<Runtime>::insert(key, anchor);
	}),
	("ar-anchors", "an anchor is counted twice", || {
		let (author, count) = anchors::AnchorsOf::<Runtime>::iter().next().unwrap();
		anchors::AnchorsOf::<Runtime>::insert(author, count + 1);
	}),
	("ar-anchors", "an anchor has fallen off the map", || {
		let key = anchors::Map::<Runtime>::iter_keys().next().unwrap();
		anchors::Map::<Runtime>::remove(key);
	}),
	("ar-anchors", "an anchor stands on what does not know of it", || {
		let (below, key) = anchors::Children::<Runtime>::iter_keys().next().unwrap();
		anchors::Children::<Runtime>::remove(below, key);
		anchors::Anchors::<Runtime>::mutate(below, |anchor| {
			anchor.as_mut().unwrap().records.children -= 1;
		});
	}),
	("geo-proposals", "something is missing from its author's list", || {
		let (author, key) = map::ByAuthor::<Runtime>::iter_keys().next().unwrap();
		map::ByAuthor::<Runtime>::remove(author, key);
	}),
];

#[test]
fn every_deliberate_fault_is_found() {
	let mut state = chain::preset(LOCAL);
	let mut run = Run::new(7);
	let something_of_everything = || {
		map::Map::<Runtime>::iter().next().is_some()
			&& map::Supports::<Runtime>::iter().next().is_some()
			&& map::Objects::<Runtime>::iter().any(|(_, object)| object.state.is_open())
			&& pallet_organisations::Memberships::<Runtime>::iter().next().is_some()
			&& anchors::Map::<Runtime>::iter().next().is_some()
			&& anchors::Children::<Runtime>::iter().next().is_some()
	};
	while !state.execute_with(something_of_everything) {
		run.block(&mut state);
	}
	state.execute_with(|| {
		for (pallet, what, break_it) in FAULTS {
			let found = with_transaction_unchecked(|| {
				break_it();
				Rollback(chain::try_state())
			});
			let (complains, why) = found.expect_err(what);
			assert_eq!(complains, *pallet, "{what}: {why:?}");
		}
		assert_eq!(chain::try_state(), Ok(()), "the faults were taken back");
	});
}

#[test]
fn a_fault_between_two_blocks_ends_the_run() {
	let mut state = chain::preset(LOCAL);
	let mut run = Run::new(7);
	run.block(&mut state);
	state.execute_with(|| {
		pallet_residents::NullifierLedger::<Runtime>::mutate(|ledger| ledger.held += 1);
	});
	let ended = catch_unwind(AssertUnwindSafe(|| run.block(&mut state)));
	let why = ended.expect_err("the run goes on as if nothing had happened");
	let why = why.downcast_ref::<String>().expect("a panic says why");
	assert!(why.contains("the state of residents is wrong"), "{why}");
}
