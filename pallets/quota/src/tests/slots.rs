// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{AccountKind, AccountRegistry};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	traits::{
		fungible::{self, Balanced as _, Inspect as _, Mutate as _},
		tokens::{Fortitude, Precision, Preservation},
		BalanceStatus, Consideration, Currency, ExistenceRequirement, Footprint, Imbalance,
		ReservableCurrency, SignedImbalance, WithdrawReasons,
	},
};
use sp_runtime::TokenError;

type Slots = SlotCurrency<Test>;
type NoMoney = NoFunds<RuntimeHoldReason>;

fn slots(who: u64) -> u128 {
	Slots::reserved_balance(&who)
}

#[test]
fn proxies_take_slots_up_to_the_cap_and_give_them_back() {
	ExtBuilder.build_and_execute(|| {
		let origin = RuntimeOrigin::signed(RESIDENT);
		assert_ok!(Proxy::add_proxy(origin.clone(), 11, Anything, 0));
		assert_ok!(Proxy::add_proxy(origin.clone(), 12, Anything, 0));
		assert_eq!(slots(RESIDENT), 2);
		assert_eq!(Quota::quota(RESIDENT).unwrap().slots_used, 2);
		assert_noop!(Proxy::add_proxy(origin.clone(), 13, Anything, 0), Error::<Test>::NoFreeSlot);
		assert_ok!(Proxy::remove_proxy(origin.clone(), 11, Anything, 0));
		assert_eq!(slots(RESIDENT), 1);
		assert_ok!(Proxy::add_proxy(origin.clone(), 13, Anything, 0));
		assert_ok!(Proxy::remove_proxies(origin));
		assert_eq!(slots(RESIDENT), 0);
	});
}

#[test]
fn announcements_take_slots_too() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Proxy::add_proxy(RuntimeOrigin::signed(RESIDENT), OFFICER, Anything, 1));
		let origin = RuntimeOrigin::signed(OFFICER);
		assert_ok!(Proxy::announce(origin.clone(), RESIDENT, Default::default()));
		assert_eq!((slots(RESIDENT), slots(OFFICER)), (1, 1));
		assert_ok!(Proxy::remove_announcement(origin, RESIDENT, Default::default()));
		assert_eq!(slots(OFFICER), 0);
	});
}

#[test]
fn a_multisig_takes_the_slot_of_who_began_it_and_gives_it_back_when_done() {
	ExtBuilder.build_and_execute(|| {
		let call = remark(1);
		let weight = frame_support::weights::Weight::from_parts(1_000_000_000, 0);
		assert_ok!(Multisig::approve_as_multi(
			RuntimeOrigin::signed(OFFICER),
			2,
			vec![SIGNATORY],
			None,
			sp_io::hashing::blake2_256(&call.encode()),
			weight,
		));
		assert_eq!((slots(OFFICER), slots(SIGNATORY)), (1, 0));
		let timepoint = Multisig::timepoint();
		assert_ok!(Multisig::as_multi(
			RuntimeOrigin::signed(SIGNATORY),
			2,
			vec![OFFICER],
			Some(timepoint),
			Box::new(call),
			weight,
		));
		assert_eq!(slots(OFFICER), 0);
	});
}

#[test]
fn a_multisig_that_is_cancelled_gives_the_slot_back() {
	ExtBuilder.build_and_execute(|| {
		let origin = || RuntimeOrigin::signed(OFFICER);
		let hash = [7; 32];
		let begin = |hash| {
			Multisig::approve_as_multi(origin(), 2, vec![SIGNATORY], None, hash, Default::default())
		};
		for number in 0..8 {
			assert_ok!(begin([number; 32]));
		}
		assert_noop!(begin([8; 32]), Error::<Test>::NoFreeSlot);
		let timepoint = Multisig::timepoint();
		assert_ok!(Multisig::cancel_as_multi(origin(), 2, vec![SIGNATORY], timepoint, hash));
		assert_eq!(slots(OFFICER), 7);
		assert_ok!(begin([8; 32]));
	});
}

#[test]
fn who_is_not_registered_has_no_slots_but_gets_rid_of_old_things() {
	ExtBuilder.build_and_execute(|| {
		assert_noop!(
			Proxy::add_proxy(RuntimeOrigin::signed(STRANGER), 11, Anything, 0),
			Error::<Test>::NoFreeSlot
		);
		assert_ok!(Proxy::add_proxy(RuntimeOrigin::signed(RESIDENT), 11, Anything, 0));
		Quota::unregister(&RESIDENT, AccountKind::Resident, 1);
		assert_eq!(Quota::free_slots(&RESIDENT), 0);
		assert_noop!(Slots::reserve(&RESIDENT, 1), Error::<Test>::NoFreeSlot);
		assert_ok!(Proxy::remove_proxies(RuntimeOrigin::signed(RESIDENT)));
		assert_eq!(slots(RESIDENT), 0);
	});
}

#[test]
fn a_reserve_counts_and_never_lies() {
	ExtBuilder.build_and_execute(|| {
		assert!(Slots::can_reserve(&RESIDENT, 2) && !Slots::can_reserve(&RESIDENT, 3));
		assert!(Slots::can_reserve(&STRANGER, 0) && !Slots::can_reserve(&STRANGER, 1));
		assert_ok!(Slots::reserve(&STRANGER, 0));
		assert_noop!(Slots::reserve(&RESIDENT, u128::MAX), Error::<Test>::NoFreeSlot);
		assert_noop!(Slots::reserve(&RESIDENT, u32::MAX.into()), Error::<Test>::NoFreeSlot);
		assert_ok!(Slots::reserve(&RESIDENT, 2));
		assert_noop!(Slots::reserve(&RESIDENT, u32::MAX.into()), Error::<Test>::NoFreeSlot);
		assert_eq!(Slots::unreserve(&RESIDENT, 5), 3);
		assert_eq!(Slots::unreserve(&STRANGER, 5), 5);
		assert_eq!(Slots::unreserve(&RESIDENT, u128::MAX), u128::MAX);

		assert_ok!(Slots::reserve(&RESIDENT, 2));
		assert_eq!(Slots::slash_reserved(&RESIDENT, 3).1, 1);
		assert_eq!(slots(RESIDENT), 0);
	});
}

#[test]
fn slots_can_go_to_another_who_has_room() {
	ExtBuilder.build_and_execute(|| {
		use BalanceStatus::{Free, Reserved};
		assert_ok!(Slots::reserve(&RESIDENT, 2));
		assert_noop!(
			Slots::repatriate_reserved(&RESIDENT, &STRANGER, 1, Reserved),
			Error::<Test>::NoFreeSlot
		);
		assert_eq!(Slots::repatriate_reserved(&RESIDENT, &RESIDENT, 3, Reserved), Ok(1));
		assert_eq!(Slots::repatriate_reserved(&RESIDENT, &OFFICER, 1, Reserved), Ok(0));
		assert_eq!((slots(RESIDENT), slots(OFFICER)), (1, 1));
		assert_eq!(Slots::repatriate_reserved(&RESIDENT, &OFFICER, 4, Free), Ok(3));
		assert_eq!((slots(RESIDENT), slots(OFFICER)), (0, 1));
	});
}

#[test]
fn a_thing_kept_takes_one_slot_whatever_its_size() {
	ExtBuilder.build_and_execute(|| {
		type Ticket = SlotConsideration<Test>;
		let large = Footprint::from_parts(1, 4_000_000);
		let first = Ticket::new(&RESIDENT, large).unwrap();
		assert_eq!(first.encode(), Vec::<u8>::new());
		let second = Ticket::new(&RESIDENT, Footprint::default()).unwrap();
		assert_noop!(Ticket::new(&RESIDENT, large), Error::<Test>::NoFreeSlot);
		assert_noop!(Ticket::new(&STRANGER, large), Error::<Test>::NoFreeSlot);
		let first = Consideration::<u64, Footprint>::update(first, &RESIDENT, large).unwrap();
		assert_eq!(slots(RESIDENT), 2);
		assert_ok!(Consideration::<u64, Footprint>::drop(first, &RESIDENT));
		assert_ok!(Consideration::<u64, Footprint>::drop(second, &RESIDENT));
		assert_eq!(slots(RESIDENT), 0);
	});
}

#[test]
fn there_is_no_coin() {
	ExtBuilder.build_and_execute(|| {
		let expendable = ExistenceRequirement::AllowDeath;
		let all = WithdrawReasons::all();
		assert_eq!((Slots::total_issuance(), Slots::minimum_balance()), (0, 0));
		assert_eq!((Slots::total_balance(&RESIDENT), Slots::free_balance(&RESIDENT)), (0, 0));
		assert!(Slots::can_slash(&RESIDENT, 0) && !Slots::can_slash(&RESIDENT, 1));
		assert_ok!(<Slots as Currency<u64>>::transfer(&RESIDENT, &PURSE, 0, expendable));
		assert_noop!(
			<Slots as Currency<u64>>::transfer(&RESIDENT, &PURSE, 1, expendable),
			TokenError::FundsUnavailable
		);
		assert_ok!(Slots::ensure_can_withdraw(&RESIDENT, 0, all, 0));
		assert_noop!(
			Slots::ensure_can_withdraw(&RESIDENT, 1, all, 0),
			TokenError::FundsUnavailable
		);
		assert!(Slots::deposit_into_existing(&RESIDENT, 0).is_ok());
		assert!(Slots::deposit_into_existing(&RESIDENT, 1).is_err());
		assert!(<Slots as Currency<u64>>::withdraw(&RESIDENT, 0, all, expendable).is_ok());
		assert!(<Slots as Currency<u64>>::withdraw(&RESIDENT, 1, all, expendable).is_err());
		assert_eq!(Slots::deposit_creating(&RESIDENT, 9).peek(), 0);
		assert_eq!(<Slots as Currency<u64>>::issue(9).peek(), 0);
		assert_eq!(<Slots as Currency<u64>>::burn(9).peek(), 0);
		assert_eq!(<Slots as Currency<u64>>::slash(&RESIDENT, 9).1, 9);
		let SignedImbalance::Positive(made) = Slots::make_free_balance_be(&STRANGER, 9) else {
			panic!("nothing is taken")
		};
		assert_eq!(made.peek(), 0);
		assert_eq!(Slots::free_balance(&STRANGER), 0);
	});
}

#[test]
fn no_funds_can_be_minted_held_or_moved() {
	// What the SDK's sessions, safe mode and fees ask for.
	fn fits<C, Reason>()
	where
		C: fungible::Mutate<u64> + fungible::Balanced<u64>,
		C: fungible::hold::Mutate<u64, Reason = Reason>,
	{
	}
	fits::<NoMoney, RuntimeHoldReason>();
	ExtBuilder.build_and_execute(|| {
		assert_eq!(<NoMoney as fungible::Inspect<u64>>::total_issuance(), 0);
		assert_eq!((NoMoney::balance(&RESIDENT), NoMoney::total_balance(&RESIDENT)), (0, 0));
		assert_eq!(NoMoney::mint_into(&RESIDENT, 0), Ok(0));
		assert_noop!(NoMoney::mint_into(&RESIDENT, 1), TokenError::CannotCreate);
		let moved = <NoMoney as fungible::Mutate<u64>>::transfer(
			&RESIDENT,
			&PURSE,
			1,
			Preservation::Expendable,
		);
		assert!(moved.is_err());
		assert_eq!(NoMoney::set_balance(&RESIDENT, 7), 0);
		assert!(NoMoney::deposit(&RESIDENT, 1, Precision::Exact).is_err());
		let withdrawn = NoMoney::withdraw(
			&RESIDENT,
			1,
			Precision::Exact,
			Preservation::Expendable,
			Fortitude::Force,
		);
		assert!(withdrawn.is_err());
	});
}

#[test]
fn nothing_is_held_and_nothing_released() {
	use fungible::hold::{Inspect as _, Mutate as _, Unbalanced as _};
	type Plain = NoFunds<u8>;
	assert_eq!(Plain::balance_on_hold(&1, &RESIDENT), 0);
	assert_eq!(Plain::total_balance_on_hold(&RESIDENT), 0);
	assert_ok!(Plain::hold(&1, &RESIDENT, 0));
	assert_eq!(Plain::hold(&1, &RESIDENT, 1), Err(TokenError::FundsUnavailable.into()));
	assert_eq!(Plain::set_balance_on_hold(&1, &RESIDENT, 1), Err(TokenError::CannotCreate.into()));
	assert_eq!(Plain::release_all(&1, &RESIDENT, Precision::BestEffort), Ok(0));
	assert!(Plain::release(&1, &RESIDENT, 1, Precision::Exact).is_err());
}
