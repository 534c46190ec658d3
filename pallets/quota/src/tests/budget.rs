// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{AccountKind, AccountRegistry};
use frame_support::{assert_err, assert_ok};
use proptest::prelude::*;

fn exhaust(who: u64) {
	while send(who, vote()).is_ok() {}
}

#[test]
fn a_spent_budget_comes_back_block_by_block() {
	ExtBuilder.build_and_execute(|| {
		exhaust(RESIDENT);
		assert_err!(ask(RESIDENT, vote()), refused(Refusal::Exhausted));
		assert_err!(send(RESIDENT, vote()), refused(Refusal::Exhausted));

		let quota = Quota::quota(RESIDENT).unwrap();
		assert_eq!(quota.used + quota.remaining, quota.capacity);
		let missing = price_of(RESIDENT, &vote(), 1) - quota.remaining;
		let wait = missing.div_ceil(quota.recovery);
		run_to(wait);
		assert_err!(send(RESIDENT, vote()), refused(Refusal::Exhausted));
		run_to(1 + wait);
		assert_ok!(send(RESIDENT, vote()).unwrap());

		let full_at = Quota::quota(RESIDENT).unwrap().full_at.unwrap();
		run_to(full_at - 1);
		assert!(used(RESIDENT) > 0);
		run_to(full_at);
		assert_eq!(used(RESIDENT), 0);
		assert_eq!(Quota::quota(RESIDENT).unwrap().full_at, Some(full_at));
	});
}

#[test]
fn one_citizen_who_spends_everything_takes_nothing_from_another() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Quota::register(&STRANGER, AccountKind::Resident, 1));
		exhaust(RESIDENT);
		assert_eq!(used(STRANGER), 0);
		assert_ok!(ask(STRANGER, vote()));
	});
}

#[test]
fn a_call_that_fails_is_paid_all_the_same() {
	ExtBuilder.build_and_execute(|| {
		let call = proxy(remark(1));
		let price = price_of(RESIDENT, &call, 2);
		assert_err!(send(RESIDENT, call).unwrap(), pallet_proxy::Error::<Test>::NotProxy);
		assert_eq!(used(RESIDENT), price);
		assert_eq!(System::account_nonce(RESIDENT), 1);
	});
}

#[test]
fn a_transaction_that_is_refused_costs_nothing() {
	ExtBuilder.build_and_execute(|| {
		for call in [forbidden(), batch(vec![forbidden()]), derivative(vote()), remark(5_000)] {
			assert!(send(RESIDENT, call).is_err());
		}
		assert_eq!(used(RESIDENT), 0);
	});
}

#[test]
fn what_costs_more_than_everything_is_not_to_be_waited_for() {
	ExtBuilder.build_and_execute(|| {
		let call = batch((0..15).map(|_| remark(30)).collect());
		assert_err!(ask(RESIDENT, call.clone()), refused(Refusal::TooExpensive));
		assert_ok!(ask(OFFICER, call));
	});
}

#[test]
fn leaving_and_coming_back_refills_nothing() {
	ExtBuilder.build_and_execute(|| {
		exhaust(RESIDENT);
		let before = used(RESIDENT);
		Quota::unregister(&RESIDENT, AccountKind::Resident, 1);
		assert_ok!(Quota::register(&RESIDENT, AccountKind::Resident, 2));
		assert_eq!(used(RESIDENT), before);
		assert_err!(ask(RESIDENT, vote()), refused(Refusal::Exhausted));
	});
}

#[test]
fn weight_that_was_not_needed_is_given_back() {
	ExtBuilder.build_and_execute(|| {
		use frame_support::{dispatch::GetDispatchInfo, pallet_prelude::Weight};
		use sp_runtime::traits::TransactionExtension;
		let extension = CheckQuota::<Test>::new();
		let (one, most) = (<()>::check_quota(1, 1), <()>::check_quota(1, 8));
		assert_eq!(extension.weight(&vote()), most);
		let info = vote().get_dispatch_info();
		let charge = Quota::check(&RESIDENT, &vote(), 100, 0).unwrap();
		let origin = RuntimeOrigin::signed(RESIDENT);
		let unspent =
			extension.clone().prepare(Val::Signed(charge), &origin, &vote(), &info, 100).unwrap();
		assert_eq!(unspent, most - one);
		let unsigned = extension.prepare(Val::NotSigned, &origin, &vote(), &info, 100).unwrap();
		assert_eq!(unsigned, most);
		assert!(unspent != Weight::zero());
	});
}

#[test]
fn what_was_spent_between_looking_and_paying_counts() {
	ExtBuilder.build_and_execute(|| {
		use frame_support::dispatch::GetDispatchInfo;
		use sp_runtime::traits::TransactionExtension;
		let charge = Quota::check(&RESIDENT, &vote(), 100, 0).unwrap();
		exhaust(RESIDENT);
		let (origin, info) = (RuntimeOrigin::signed(RESIDENT), vote().get_dispatch_info());
		let paid =
			CheckQuota::<Test>::new().prepare(Val::Signed(charge), &origin, &vote(), &info, 100);
		assert_eq!(paid.err(), Some(refused(Refusal::Exhausted)));
	});
}

#[test]
fn arithmetic_at_the_edges() {
	let usage = Usage { used: u64::MAX, at: 5u32 };
	// A block before the last payment, as a fork may show it.
	assert_eq!(usage.used_at(3, u64::MAX), u64::MAX);
	assert_eq!(usage.used_at(6, u64::MAX), 0);
	assert_eq!(usage.used_at(u32::MAX, u64::MAX), 0);
	assert_eq!(usage.remaining_at(5, 1, 10), 0);
	assert_eq!(usage.pay(5, 1, u64::MAX, 1), None);
	assert_eq!(usage.recovered_at(5, 0), None);
	assert_eq!(usage.recovered_at(5, 1), None);
	assert_eq!(Usage { used: 11, at: 5u32 }.recovered_at(5, 10), Some(7));
	assert_eq!(Usage::<u32>::default().recovered_at(5, 0), Some(5));
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(200))]

	/// The lazy account book says what a model says that visits the account in every block.
	#[test]
	fn budgets_are_as_if_every_account_were_visited_in_every_block(
		capacity in 1u64..1_000,
		recovery in 0u64..50,
		payments in prop::collection::vec((0u32..40, 0u64..600), 0..40),
	) {
		let mut usage = Usage::<u32>::default();
		let (mut now, mut used) = (0u32, 0u64);
		for (wait, price) in payments {
			for _ in 0..wait {
				now += 1;
				used = used.saturating_sub(recovery);
			}
			prop_assert_eq!(usage.used_at(now, recovery), used);
			prop_assert_eq!(usage.remaining_at(now, recovery, capacity), capacity - used);
			let full_at = usage.recovered_at(now, recovery);
			if used == 0 || recovery > 0 {
				let mut left = used;
				let mut block = now;
				while left > 0 {
					left = left.saturating_sub(recovery);
					block += 1;
				}
				prop_assert_eq!(full_at, Some(block));
			} else {
				prop_assert_eq!(full_at, None);
			}
			let paid = usage.pay(now, recovery, capacity, price);
			prop_assert_eq!(paid.is_some(), used + price <= capacity);
			if let Some(paid) = paid {
				usage = paid;
				used += price;
			}
		}
	}
}
