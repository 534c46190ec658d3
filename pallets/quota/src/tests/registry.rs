// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{AccountKind, AccountKinds, AccountRegistry};
use frame_support::{assert_noop, assert_ok};

#[test]
fn the_first_registration_keeps_the_account_alive_for_ever() {
	ExtBuilder.build_and_execute(|| {
		assert_eq!(System::providers(&STRANGER), 0);
		assert_ok!(Quota::register(&STRANGER, AccountKind::Purse, 1));
		assert_ok!(Quota::register(&STRANGER, AccountKind::Resident, 1));
		assert_ok!(Quota::register(&STRANGER, AccountKind::Resident, 1));
		assert_eq!(System::providers(&STRANGER), 1);
		Quota::unregister(&STRANGER, AccountKind::Purse, 1);
		Quota::unregister(&STRANGER, AccountKind::Resident, 1);
		Quota::unregister(&STRANGER, AccountKind::Resident, 1);
		assert_eq!(Quota::kinds(&STRANGER), AccountKinds::NONE);
		assert_eq!(Quota::quota(STRANGER), None);
		assert_eq!(System::providers(&STRANGER), 1);
	});
}

#[test]
fn a_nonce_never_starts_anew() {
	ExtBuilder.build_and_execute(|| {
		let old = sign(RESIDENT, 0, vote());
		assert_ok!(Executive::apply_extrinsic(old.clone()).unwrap());
		assert_ok!(send(RESIDENT, vote()).unwrap());
		Quota::unregister(&RESIDENT, AccountKind::Resident, 1);
		assert_eq!(System::account_nonce(RESIDENT), 2);
		assert_ok!(Quota::register(&RESIDENT, AccountKind::Resident, 1));
		assert_eq!(System::account_nonce(RESIDENT), 2);
		assert_eq!(System::providers(&RESIDENT), 1);
		// Whoever kept the old transaction cannot send it again.
		assert!(validate(old).is_err());
		assert_ok!(ask(RESIDENT, vote()));
	});
}

#[test]
fn who_was_appointed_twice_stays_until_both_have_withdrawn() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Quota::register(&OFFICER, AccountKind::Officer, 2));
		assert_ok!(Quota::register(&OFFICER, AccountKind::Officer, 2));
		Quota::unregister(&OFFICER, AccountKind::Officer, 1);
		Quota::unregister(&OFFICER, AccountKind::Officer, 2);
		assert!(Quota::kinds(&OFFICER).contains(AccountKind::Officer));
		assert_ok!(ask(OFFICER, remark(1)));
		Quota::unregister(&OFFICER, AccountKind::Officer, 2);
		assert!(Quota::kinds(&OFFICER).is_empty());
		assert_eq!(ask(OFFICER, remark(1)), Err(refused(Refusal::NotRegistered)));
	});
}

#[test]
fn nobody_sends_anything_in_the_name_of_a_suspended_municipality() {
	ExtBuilder.build_and_execute(|| {
		// An officer of two towns who lives here, too.
		assert_ok!(Quota::register(&RESIDENT, AccountKind::Officer, 1));
		assert_ok!(Quota::register(&RESIDENT, AccountKind::Officer, 2));
		OneMunicipality::suspend(1);
		for who in EVERYBODY {
			let in_its_name = [OFFICER, SIGNATORY, GOVERNANCE].contains(&who);
			let expected = if in_its_name { Err(refused(Refusal::NotRegistered)) } else { Ok(()) };
			assert_eq!(ask(who, remark(1)), expected, "{who}");
			assert_eq!(Quota::quota(who).is_none(), in_its_name, "{who}");
			// It is known all the same: nobody else can take the account.
			assert!(!Quota::kinds(&who).is_empty(), "{who}");
		}
		let shown = Quota::quota(RESIDENT).unwrap().registrations;
		assert!(shown.iter().any(|one| one.kind == AccountKind::Officer && one.municipality == 2));
		assert!(!shown.iter().any(|one| one.kind == AccountKind::Officer && one.municipality == 1));
		OneMunicipality::restore();
		assert_ok!(ask(OFFICER, remark(1)));
	});
}

#[test]
fn taking_back_what_was_never_given_changes_nothing() {
	ExtBuilder.build_and_execute(|| {
		let before = Accounts::<Test>::get(RESIDENT);
		Quota::unregister(&RESIDENT, AccountKind::Resident, 2);
		Quota::unregister(&RESIDENT, AccountKind::Officer, 1);
		Quota::unregister(&STRANGER, AccountKind::Resident, 1);
		assert_eq!(Accounts::<Test>::get(RESIDENT), before);
		assert_eq!(Accounts::<Test>::get(STRANGER), None);
	});
}

#[test]
fn there_is_a_bound_to_the_reasons_for_being_known() {
	ExtBuilder.build_and_execute(|| {
		for municipality in 1..=8 {
			assert_ok!(Quota::register(&STRANGER, AccountKind::Officer, municipality));
		}
		assert_noop!(
			Quota::register(&STRANGER, AccountKind::Officer, 9),
			Error::<Test>::TooManyRegistrations
		);
		// Once more for the same reason is fine, up to a number that nobody reaches.
		assert_ok!(Quota::register(&STRANGER, AccountKind::Officer, 8));
		Accounts::<Test>::mutate(STRANGER, |account| {
			account.as_mut().unwrap().registrations[0].count = u32::MAX;
		});
		assert_noop!(
			Quota::register(&STRANGER, AccountKind::Officer, 1),
			Error::<Test>::TooManyRegistrations
		);
	});
}

#[test]
fn broken_state_is_noticed() {
	let broken = |harm: fn()| {
		ExtBuilder.build().execute_with(|| {
			assert_ok!(Quota::do_try_state());
			harm();
			assert!(Quota::do_try_state().is_err());
		});
	};
	fn resident(harm: fn(&mut Account<Test>)) {
		Accounts::<Test>::mutate(RESIDENT, |account| harm(account.as_mut().unwrap()));
	}
	broken(|| assert!(System::dec_providers(&RESIDENT).is_ok()));
	broken(|| resident(|account| account.registrations[0].count = 0));
	broken(|| {
		resident(|account| {
			let twice = account.registrations[0];
			account.registrations.try_push(twice).unwrap();
		})
	});
	broken(|| resident(|account| account.usage.at = 2));
	broken(|| {
		Defaults::<Test>::mutate(|defaults| {
			defaults.try_insert(AccountKind::Purse, 77).unwrap();
		});
	});
	broken(|| Choices::<Test>::insert(1, AccountKind::Officer, SMALL));
	broken(|| {
		Classes::<Test>::mutate(|classes| {
			classes.try_insert(SMALL, BudgetClass::default()).unwrap();
		});
	});
}
