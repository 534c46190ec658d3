// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Deliberate faults: a check that finds nothing wrong proves nothing before it has been seen to
//! find something.

use super::{super::chain, setting, Run};
use crate::{genesis_presets::LOCAL, *};
use co3_primitives::SortedId;
use frame_support::storage::transactional::with_transaction_unchecked;
use pallet_ar_anchors as anchors;
use pallet_geo_proposals as map;
use pallet_liquid_delegation as vote;
use pallet_residents::HistoryOf;
use sp_runtime::TransactionOutcome::Rollback;
use std::panic::{catch_unwind, AssertUnwindSafe};

/// A fault: in which module, what has gone wrong, and how; none if there is nothing yet to go wrong.
type Fault = (&'static str, &'static str, fn() -> Option<()>);

const FAULTS: &[Fault] = &[
	("consortium", "an officer is counted twice", || {
		pallet_consortium::AppointmentCount::<Runtime>::mutate(0, |count| *count += 1);
		Some(())
	}),
	("consortium", "a governance account is forgotten", || {
		let (governance, _) = pallet_consortium::GovernanceOf::<Runtime>::iter().next()?;
		pallet_consortium::GovernanceOf::<Runtime>::remove(governance);
		Some(())
	}),
	("consortium", "a validator falls out of the set", || {
		pallet_consortium::AdmittedValidators::<Runtime>::mutate(|set| {
			(!set.is_empty()).then(|| set.remove(0)).map(drop)
		})
	}),
	("quota", "the default class is gone", || {
		let classes = pallet_quota::Classes::<Runtime>::mutate(|classes| classes.remove(&5));
		classes.map(drop)
	}),
	("quota", "somebody paid tomorrow", || {
		let (who, mut account) = pallet_quota::Accounts::<Runtime>::iter().next()?;
		account.usage.at = System::block_number() + 1;
		pallet_quota::Accounts::<Runtime>::insert(who, account);
		Some(())
	}),
	("territories", "a place has vanished", || {
		pallet_territories::Records::<Runtime>::remove(2);
		Some(())
	}),
	("territories", "a town counts one place too many", || {
		pallet_territories::TerritoriesOf::<Runtime>::mutate(0, |count| *count += 1);
		Some(())
	}),
	("residents", "a key leads nowhere", || {
		let (account, _) = pallet_residents::ResidentIds::<Runtime>::iter().next()?;
		pallet_residents::ResidentIds::<Runtime>::remove(account);
		Some(())
	}),
	("residents", "somebody lives in two places", || {
		let (at, group, mut count) = pallet_residents::Population::<Runtime>::iter().next()?;
		count.tally.heads += 1;
		pallet_residents::Population::<Runtime>::insert(at, group, count);
		Some(())
	}),
	("residents", "a nullifier is not held", || {
		let (nullifier, _) = pallet_residents::NullifierHolders::<Runtime>::iter().next()?;
		pallet_residents::NullifierHolders::<Runtime>::remove(nullifier);
		Some(())
	}),
	("residents", "a past is kept in which nothing was", || {
		pallet_residents::Histories::<Runtime>::insert(0, HistoryOf::<Runtime>::default());
		Some(())
	}),
	("residents", "somebody is kept for a matter that there is not", || {
		let (id, count) = pallet_residents::EngagementCounts::<Runtime>::iter().next()?;
		pallet_residents::EngagementCounts::<Runtime>::insert(id, count + 1);
		Some(())
	}),
	("residents", "a request waits in another town", || {
		let (town, number, hash) = pallet_residents::OpenRequests::<Runtime>::iter().next()?;
		pallet_residents::OpenRequests::<Runtime>::insert(town + 1, number, hash);
		pallet_residents::OpenRequests::<Runtime>::remove(town, number);
		Some(())
	}),
	("residents", "a request was decided before anybody asked", || {
		use pallet_residents::Requests;
		let mut all = Requests::<Runtime>::iter();
		let (hash, mut request) = all.find(|(_, request)| request.outcome.is_some())?;
		request.outcome.as_mut()?.at = request.filed_at - 1;
		Requests::<Runtime>::insert(hash, request);
		Some(())
	}),
	("organisations", "a member is counted twice", || {
		let (id, mut one) = pallet_organisations::Organisations::<Runtime>::iter().next()?;
		one.members += 1;
		pallet_organisations::Organisations::<Runtime>::insert(id, one);
		Some(())
	}),
	("organisations", "a membership is known to one side", || {
		let (voter, _) = pallet_organisations::Memberships::<Runtime>::iter().next()?;
		pallet_organisations::Memberships::<Runtime>::remove(voter);
		Some(())
	}),
	("geo-proposals", "a support is counted twice", || {
		let mut all = map::Objects::<Runtime>::iter();
		let (key, mut object) = all.find(|(_, object)| object.state.is_open())?;
		object.supports += 1;
		map::Objects::<Runtime>::insert(key, object);
		Some(())
	}),
	("geo-proposals", "a state was reached without a step", || {
		let mut all = map::Objects::<Runtime>::iter();
		let (key, mut object) = all.find(|(_, one)| one.state != map::State::Evaluating)?;
		object.state = map::State::Evaluating;
		map::Objects::<Runtime>::insert(key, object);
		Some(())
	}),
	("geo-proposals", "a figure is wrong", || {
		let (at, category, mut figures) = map::Statistics::<Runtime>::iter().next()?;
		figures.states[map::State::Submitted as usize] += 1;
		map::Statistics::<Runtime>::insert(at, category, figures);
		Some(())
	}),
	("geo-proposals", "a record hangs on nothing", || {
		let key = SortedId::from(u64::MAX);
		map::Commented::<Runtime>::insert(key, co3_primitives::Author::Office(0), 1);
		Some(())
	}),
	("geo-proposals", "something has fallen off the map", || {
		let key = map::Map::<Runtime>::iter_keys().next()?;
		map::Map::<Runtime>::remove(key);
		Some(())
	}),
	("geo-proposals", "something is missing from its author's list", || {
		let (author, key) = map::ByAuthor::<Runtime>::iter_keys().next()?;
		map::ByAuthor::<Runtime>::remove(author, key);
		Some(())
	}),
	("geo-proposals", "somebody supports who is nobody", || {
		let mut all = map::Objects::<Runtime>::iter();
		let (key, mut object) = all.find(|(_, object)| object.state.is_open())?;
		let since = System::block_number();
		map::Supports::<Runtime>::insert(key, u64::MAX, map::Support { since, assisted: false });
		map::SupportsOf::<Runtime>::insert(u64::MAX, 1);
		object.supports += 1;
		object.records.supports += 1;
		map::Objects::<Runtime>::insert(key, object);
		Some(())
	}),
	("geo-proposals", "a fix is confirmed by nobody", || {
		let mut all = map::Objects::<Runtime>::iter();
		let (key, mut object) = all.find(|(_, one)| one.state != map::State::Archived)?;
		object.confirmed += 1;
		map::Objects::<Runtime>::insert(key, object);
		Some(())
	}),
	("geo-proposals", "a dispute is taken for a confirmation", || {
		let checked = map::Checks::<Runtime>::iter().find(|(key, _, check)| {
			map::Objects::<Runtime>::get(key).is_some_and(|object| {
				object.state != map::State::Archived && object.fixes == check.fix
			})
		});
		let (key, voter, mut check) = checked?;
		check.confirmed = !check.confirmed;
		map::Checks::<Runtime>::insert(key, voter, check);
		Some(())
	}),
	("geo-proposals", "somebody has said less than they did", || {
		let mut all = map::Commented::<Runtime>::iter();
		let is_live = |key| {
			map::Objects::<Runtime>::get(key).is_some_and(|one| one.state != map::State::Archived)
		};
		let (key, author, count) = all.find(|(key, ..)| is_live(*key))?;
		map::Commented::<Runtime>::insert(key, author, count + 1);
		Some(())
	}),
	("geo-proposals", "a submission is not counted", || forget_step(map::State::Submitted)),
	("geo-proposals", "a reopening is not counted", || forget_step(map::State::Reopened)),
	("ar-anchors", "somebody reports who is nobody", || {
		let (key, mut anchor) = anchors::Anchors::<Runtime>::iter().next()?;
		anchors::Flags::<Runtime>::insert(key, u64::MAX, co3_primitives::Breach::Spam);
		anchor.records.flags += 1;
		anchors::Anchors::<Runtime>::insert(key, anchor);
		Some(())
	}),
	("ar-anchors", "an anchor is up that nobody approved", || {
		let (key, mut anchor) = anchors::Anchors::<Runtime>::iter().next()?;
		anchor.approved_at = None;
		anchor.state = anchors::State::Live;
		anchors::Anchors::<Runtime>::insert(key, anchor);
		Some(())
	}),
	("ar-anchors", "an anchor is counted twice", || {
		let (author, count) = anchors::AnchorsOf::<Runtime>::iter().next()?;
		anchors::AnchorsOf::<Runtime>::insert(author, count + 1);
		Some(())
	}),
	("ar-anchors", "an anchor has fallen off the map", || {
		let key = anchors::Map::<Runtime>::iter_keys().next()?;
		anchors::Map::<Runtime>::remove(key);
		Some(())
	}),
	("ar-anchors", "an anchor stands on what does not know of it", || {
		let (below, key) = anchors::Children::<Runtime>::iter_keys().next()?;
		anchors::Children::<Runtime>::remove(below, key);
		let mut anchor = anchors::Anchors::<Runtime>::get(below)?;
		anchor.records.children -= 1;
		anchors::Anchors::<Runtime>::insert(below, anchor);
		Some(())
	}),
	("liquid-delegation", "a trustee is counted once too often", || {
		let (trustee, count) = vote::Incoming::<Runtime>::iter().next()?;
		vote::Incoming::<Runtime>::insert(trustee, count + 1);
		Some(())
	}),
	("liquid-delegation", "an issue has an initiative too many", || {
		let (key, mut issue) = vote::Issues::<Runtime>::iter().find(|(_, one)| !one.cleared)?;
		issue.initiatives += 1;
		vote::Issues::<Runtime>::insert(key, issue);
		Some(())
	}),
	("liquid-delegation", "a moment is frozen that nobody counts", || {
		let block = System::block_number();
		let freeze = co3_primitives::Freeze { block, moment: 0 };
		let held = vote::Held { freeze, counts: 1 };
		vote::Frozen::<Runtime>::try_mutate(|all| all.try_push(held)).ok()
	}),
	("liquid-delegation", "what is due first is forgotten", || {
		vote::NextDue::<Runtime>::take().map(drop)
	}),
	("liquid-delegation", "somebody supports without being part of it", || {
		let mut all = vote::Participations::<Runtime>::iter();
		let (key, voter, mut record) = all.find(|(.., one)| !one.get().supports.is_empty())?;
		let mut less = record.get().clone();
		less.interested = false;
		record.set(less, System::block_number(), &Default::default());
		vote::Participations::<Runtime>::insert(key, voter, record);
		Some(())
	}),
	("liquid-delegation", "a delegation is from a block to come", || {
		let (unit, truster, mut record) = vote::Trusters::<Runtime>::iter().next()?;
		let rows = record.get().clone();
		record.set(rows, System::block_number() + 1, &Default::default());
		vote::Trusters::<Runtime>::insert(unit, truster, record);
		Some(())
	}),
	("liquid-delegation", "support is from a block to come", || {
		let (key, voter, mut record) = vote::Participations::<Runtime>::iter().next()?;
		let same = record.get().clone();
		record.set(same, System::block_number() + 1, &Default::default());
		vote::Participations::<Runtime>::insert(key, voter, record);
		Some(())
	}),
	("liquid-delegation", "an exception is from a block to come", || {
		let (key, voter, mut record) = vote::Overrides::<Runtime>::iter().next()?;
		let same = *record.get();
		record.set(same, System::block_number() + 1, &Default::default());
		vote::Overrides::<Runtime>::insert(key, voter, record);
		Some(())
	}),
	("liquid-delegation", "an exception is counted twice", || {
		let (key, count) = vote::OverridesIn::<Runtime>::iter().find(|(key, _)| {
			vote::Issues::<Runtime>::get(key).is_some_and(|issue| issue.over.is_none())
		})?;
		vote::OverridesIn::<Runtime>::insert(key, count + 1);
		Some(())
	}),
	("liquid-delegation", "more people know a draft than support it", || {
		let mut all = vote::Initiatives::<Runtime>::iter();
		let (key, number, mut one) = all.find(|(.., one)| one.figures.is_some())?;
		let figures = one.figures.as_mut()?;
		figures.support.informed = figures.support.supporters + 1;
		vote::Initiatives::<Runtime>::insert(key, number, one);
		Some(())
	}),
	("liquid-delegation", "more people support something than there are", || {
		let (key, moment, mut one) = vote::Snapshots::<Runtime>::iter()
			.find(|(_, moment, _)| *moment == vote::Moment::Verification)?;
		one.participants = one.heads + 1;
		vote::Snapshots::<Runtime>::insert(key, moment, one);
		Some(())
	}),
	("liquid-delegation", "a result has more weight than there is", || {
		let (key, mut one) = vote::Results::<Runtime>::iter().next()?;
		one.report.weight = one.population + 1;
		vote::Results::<Runtime>::insert(key, one);
		Some(())
	}),
	("liquid-delegation", "a count waits for ever", || {
		// What still notes who weighs how much does not wait yet.
		let waits = |count: u64| {
			let key = SortedId::from(count);
			!vote::Ready::<Runtime>::contains_key(vote::Queue::Votes, key)
		};
		let wakes =
			|item: &&mut vote::Item| matches!(item, vote::Item::Revealing(count) if waits(*count));
		let mut all = vote::Agenda::<Runtime>::iter();
		all.find_map(|(tick, mut slot)| {
			*slot.iter_mut().find(wakes)? = vote::Item::Abandoned(u64::MAX);
			vote::Agenda::<Runtime>::insert(tick, slot);
			Some(())
		})
	}),
	("liquid-delegation", "somebody is not to be reminded", || {
		let (at, who) = vote::Reminders::<Runtime>::iter_keys().next()?;
		vote::Reminders::<Runtime>::remove(at, who);
		Some(())
	}),
	("liquid-delegation", "a reminder is of nothing", || {
		let (at, who) = vote::Reminders::<Runtime>::iter_keys().next()?;
		let later = at.id() + 1;
		vote::Reminders::<Runtime>::remove(at, who);
		vote::Reminders::<Runtime>::insert(SortedId::from(later), who, ());
		vote::NextReminder::<Runtime>::insert(who.0, who.1, later);
		Some(())
	}),
];

/// Counts no steps to `to` where one is on record.
fn forget_step(to: map::State) -> Option<()> {
	let mut steps = map::Steps::<Runtime>::iter();
	let (key, ..) = steps.find(|(_, _, step)| step.to == to && step.from != to)?;
	let object = map::Objects::<Runtime>::get(key)?;
	map::Statistics::<Runtime>::mutate(object.location.territory(), object.category, |figures| {
		let count = match to {
			map::State::Submitted => &mut figures.submitted,
			_ => &mut figures.reopened,
		};
		*count = 0;
	});
	Some(())
}

/// Whether there is something that a fault can break; if so, it is found.
fn is_found((pallet, what, break_it): &Fault) -> bool {
	let looked_at = with_transaction_unchecked(|| {
		let broken = break_it();
		Rollback(broken.map(|()| chain::try_state()))
	});
	let Some(found) = looked_at else { return false };
	let (complains, why) = found.expect_err(what);
	assert_eq!(complains, *pallet, "{what}: {why:?}");
	true
}

#[test]
fn every_deliberate_fault_is_found() {
	let seed = setting("CO3_PROPERTY_SEED", 7);
	println!("CO3_PROPERTY_SEED={seed}");
	let mut state = chain::preset(LOCAL);
	let mut run = Run::new(seed);
	let mut faults = FAULTS.to_vec();
	// The run goes on until each has something to break.
	for block in 0..300 {
		state.execute_with(|| {
			faults.retain(|fault| {
				let found = is_found(fault);
				if found {
					println!("found after {block} blocks: {}", fault.1);
				}
				!found
			})
		});
		if faults.is_empty() {
			break;
		}
		run.block(&mut state);
	}
	let left: Vec<_> = faults.iter().map(|(_, what, _)| *what).collect();
	assert_eq!(left, Vec::<&str>::new(), "there was never anything to break");
	assert_eq!(state.execute_with(chain::try_state), Ok(()), "the faults were taken back");
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
