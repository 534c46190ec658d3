// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{AccountKind, AccountRegistry};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::{BuildStorage, DispatchError};

fn capacity(who: u64) -> u64 {
	Quota::quota(who).unwrap().capacity
}

#[test]
fn the_consortium_sets_the_classes_and_they_hold_at_once() {
	ExtBuilder.build_and_execute(|| {
		let budget = BudgetClass { capacity: 5_000, ..SMALL_BUDGET };
		assert_ok!(Quota::force_set_class(RuntimeOrigin::root(), SMALL, budget));
		System::assert_last_event(Event::ClassSet { class: SMALL, budget }.into());
		assert_eq!(capacity(RESIDENT), 5_000);

		assert_ok!(Quota::force_set_class(RuntimeOrigin::root(), 9, budget));
		assert_ok!(Quota::force_set_default(RuntimeOrigin::root(), AccountKind::Officer, 9));
		System::assert_last_event(
			Event::DefaultSet { kind: AccountKind::Officer, class: 9 }.into(),
		);
		assert_eq!(capacity(OFFICER), 5_000);
	});
}

#[test]
fn nobody_but_the_consortium_sets_classes() {
	ExtBuilder.build_and_execute(|| {
		let origin = || RuntimeOrigin::signed(GOVERNANCE);
		let bad = DispatchError::BadOrigin;
		assert_noop!(Quota::force_set_class(origin(), SMALL, SMALL_BUDGET), bad);
		assert_noop!(Quota::force_remove_class(origin(), MIDDLE), bad);
		assert_noop!(Quota::force_set_default(origin(), AccountKind::Purse, LARGE), bad);
	});
}

#[test]
fn a_class_must_be_of_some_use() {
	ExtBuilder.build_and_execute(|| {
		for budget in [
			BudgetClass { capacity: 0, ..SMALL_BUDGET },
			BudgetClass { recovery: 0, ..SMALL_BUDGET },
			BudgetClass { max_waiting: 0, ..SMALL_BUDGET },
			BudgetClass { max_length: 0, ..SMALL_BUDGET },
		] {
			assert_noop!(
				Quota::force_set_class(RuntimeOrigin::root(), 9, budget),
				Error::<Test>::EmptyClass
			);
		}
		// To keep nothing in storage is an honest class.
		let budget = BudgetClass { slots: 0, ..SMALL_BUDGET };
		assert_ok!(Quota::force_set_class(RuntimeOrigin::root(), 9, budget));
		assert_noop!(
			Quota::force_set_class(RuntimeOrigin::root(), 10, budget),
			Error::<Test>::TooManyClasses
		);
		assert_noop!(
			Quota::force_set_default(RuntimeOrigin::root(), AccountKind::Purse, 77),
			Error::<Test>::UnknownClass
		);
	});
}

#[test]
fn a_municipality_chooses_for_its_own_people() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Quota::register(&STRANGER, AccountKind::Resident, 2));
		let origin = RuntimeOrigin::signed(GOVERNANCE);
		let kind = AccountKind::Resident;
		assert_ok!(Quota::choose_class(origin.clone(), kind, Some(MIDDLE)));
		System::assert_last_event(
			Event::ClassChosen { municipality: 1, kind, class: Some(MIDDLE) }.into(),
		);
		assert_eq!(capacity(RESIDENT), 4_000);
		assert_eq!(Quota::quota(RESIDENT).unwrap().registrations[0].class, Some(MIDDLE));
		// Not for purses, and not for another town's residents.
		assert_eq!(capacity(PURSE), 2_000);
		assert_eq!(capacity(STRANGER), 2_000);

		assert_ok!(Quota::choose_class(origin, kind, None));
		assert_eq!(capacity(RESIDENT), 2_000);
	});
}

#[test]
fn a_municipality_does_not_choose_what_is_not_offered() {
	ExtBuilder.build_and_execute(|| {
		let origin = || RuntimeOrigin::signed(GOVERNANCE);
		let kind = AccountKind::Resident;
		assert_noop!(Quota::choose_class(origin(), kind, Some(LARGE)), Error::<Test>::ClassNotOpen);
		assert_noop!(Quota::choose_class(origin(), kind, Some(77)), Error::<Test>::UnknownClass);
		for kind in [
			AccountKind::Officer,
			AccountKind::Validator,
			AccountKind::Signatory,
			AccountKind::Governance,
		] {
			assert_noop!(
				Quota::choose_class(origin(), kind, Some(SMALL)),
				Error::<Test>::KindNotChoosable
			);
		}
		assert_noop!(
			Quota::choose_class(RuntimeOrigin::signed(OFFICER), kind, Some(SMALL)),
			Error::<Test>::NotGovernance
		);
		assert_noop!(
			Quota::choose_class(RuntimeOrigin::root(), kind, Some(SMALL)),
			DispatchError::BadOrigin
		);
	});
}

#[test]
fn a_class_that_goes_leaves_the_default_behind() {
	ExtBuilder.build_and_execute(|| {
		let kind = AccountKind::Resident;
		assert_ok!(Quota::choose_class(RuntimeOrigin::signed(GOVERNANCE), kind, Some(MIDDLE)));
		// Closed, it is no longer a choice; opened again, it is.
		for (open, expected) in [(false, 2_000), (true, 4_000)] {
			let budget = BudgetClass { open, ..MIDDLE_BUDGET };
			assert_ok!(Quota::force_set_class(RuntimeOrigin::root(), MIDDLE, budget));
			assert_eq!(capacity(RESIDENT), expected);
		}
		assert_ok!(Quota::force_remove_class(RuntimeOrigin::root(), MIDDLE));
		System::assert_last_event(Event::ClassRemoved { class: MIDDLE }.into());
		assert_eq!(capacity(RESIDENT), 2_000);
		assert_noop!(
			Quota::force_remove_class(RuntimeOrigin::root(), MIDDLE),
			Error::<Test>::UnknownClass
		);
		assert_noop!(
			Quota::force_remove_class(RuntimeOrigin::root(), SMALL),
			Error::<Test>::ClassInUse
		);
	});
}

#[test]
fn an_account_of_several_kinds_gets_the_best_of_each() {
	ExtBuilder.build_and_execute(|| {
		let patient = BudgetClass { capacity: 1, max_waiting: 99, slots: 50, ..SMALL_BUDGET };
		assert_ok!(Quota::force_set_class(RuntimeOrigin::root(), SMALL, patient));
		assert_ok!(Quota::register(&OFFICER, AccountKind::Resident, 1));
		let quota = Quota::quota(OFFICER).unwrap();
		assert_eq!((quota.capacity, quota.recovery), (100_000, 1_000));
		assert_eq!((quota.max_waiting, quota.slots), (99, 50));
		assert_eq!(quota.registrations.len(), 2);
		assert_eq!(Quota::quota_of(OFFICER), Some(quota));
	});
}

#[test]
fn a_kind_without_a_class_may_do_nothing() {
	ExtBuilder.build_and_execute(|| {
		Defaults::<Test>::mutate(|defaults| defaults.remove(&AccountKind::Resident));
		assert_eq!(Quota::quota(RESIDENT).unwrap().registrations[0].class, None);
		assert_eq!(ask(RESIDENT, vote()), Err(refused(Refusal::TooLong)));
	});
}

#[test]
fn a_chain_begins_with_its_classes_and_choices() {
	let genesis =
		GenesisConfig::<Test> { choices: vec![(1, AccountKind::Resident, MIDDLE)], ..genesis() };
	let mut ext: sp_io::TestExternalities = genesis.build_storage().unwrap().into();
	ext.execute_with(|| {
		assert_ok!(Quota::register(&RESIDENT, AccountKind::Resident, 1));
		assert_eq!(capacity(RESIDENT), 4_000);
		assert_ok!(Quota::do_try_state());
	});
}

#[test]
#[should_panic = "quota genesis"]
fn a_chain_does_not_begin_with_a_default_that_does_not_exist() {
	let genesis = GenesisConfig::<Test> { classes: vec![], ..genesis() };
	let _ = genesis.build_storage();
}
