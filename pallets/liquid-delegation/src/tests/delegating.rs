// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

fn delegate(who: u64, scope: Scope, to: Option<u64>) -> DispatchResult {
	LiquidDelegation::delegate(by(who), TOWN, scope, to.map(|to| 1_000 + to), None)
}

#[test]
fn a_neighbour_decides_for_me_where_i_say_so() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(9, OPEN);
		assert_ok!(delegate(1, Scope::Unit, Some(2)));
		let event = Event::Delegated {
			unit: TOWN,
			truster: 1_001,
			scope: Scope::Unit,
			to: Some(1_002),
			until: 5_001,
			assisted: false,
		};
		System::assert_last_event(event.into());
		let holds = |scope| LiquidDelegation::delegation(TOWN, 1_001, scope).holds;
		assert_eq!(holds(Scope::Issue(id)), Some((Scope::Unit, 1_002)));
		assert_ok!(delegate(1, Scope::Area(AREA), Some(3)));
		assert_eq!(holds(Scope::Issue(id)), Some((Scope::Area(AREA), 1_003)));
		assert_ok!(delegate(1, Scope::Issue(id), None));
		assert_eq!(holds(Scope::Issue(id)), None);
		assert_eq!(holds(Scope::Area(AREA)), Some((Scope::Area(AREA), 1_003)));
		assert_ok!(LiquidDelegation::undelegate(by(1), TOWN, Scope::Issue(id)));
		assert_ok!(LiquidDelegation::undelegate(by(1), TOWN, Scope::Area(AREA)));
		assert_eq!(holds(Scope::Issue(id)), Some((Scope::Unit, 1_002)));
		assert_noop!(
			LiquidDelegation::undelegate(by(1), TOWN, Scope::Area(AREA)),
			Error::NotDelegated
		);
		assert_ok!(LiquidDelegation::undelegate(by(1), TOWN, Scope::Unit));
		assert!(!Trusters::<Test>::contains_key(TOWN, 1_001), "nothing is kept of nothing");
		assert_eq!(Incoming::<Test>::iter().count(), 0);
	});
}

#[test]
fn nobody_delegates_to_themselves_nor_to_who_cannot_act_there() {
	ExtBuilder(3).build_and_execute(|| {
		settle(1_900, 2);
		assert_noop!(delegate(1, Scope::Unit, Some(1)), Error::ToOneself);
		assert_noop!(delegate(1, Scope::Unit, None), Error::NobodyAtUnit);
		// Foreign, never attested, and erased.
		assert_noop!(delegate(1, Scope::Unit, Some(900)), Error::TrusteeNotEntitled);
		assert_noop!(delegate(1, Scope::Unit, Some(555)), Error::TrusteeNotEntitled);
		Registry::change(1_003, |_| None);
		assert_noop!(delegate(1, Scope::Unit, Some(3)), Error::TrusteeNotEntitled);
		assert_noop!(delegate(900, Scope::Unit, Some(2)), Error::NotEntitled);
		assert_noop!(delegate(1, Scope::Area(7), Some(2)), Error::UnknownArea);
		assert_noop!(delegate(1, Scope::Issue(7), Some(2)), Error::UnknownIssue);
		assert_noop!(
			LiquidDelegation::delegate(by(1), 2, Scope::Unit, Some(1_002), None),
			Error::UnknownUnit
		);
	});
}

#[test]
fn a_delegation_ends_by_itself() {
	ExtBuilder(3).build_and_execute(|| {
		let until =
			|until| LiquidDelegation::delegate(by(1), TOWN, Scope::Unit, Some(1_002), Some(until));
		for wrong in [0, 1, 5_002, u64::MAX] {
			assert_noop!(until(wrong), Error::TermOutOfRange);
		}
		assert_ok!(until(20));
		let holds = || LiquidDelegation::delegation(TOWN, 1_001, Scope::Unit).holds.is_some();
		run_to(19);
		assert!(holds());
		assert_noop!(LiquidDelegation::prune(by(9), TOWN, 1_001), Error::NothingToClear);
		run_to(20);
		assert!(!holds());
		assert_eq!(Incoming::<Test>::get(1_002), 1);
		// Anyone clears it away.
		assert_ok!(LiquidDelegation::prune(by(9), TOWN, 1_001));
		assert_eq!(Incoming::<Test>::get(1_002), 0);
		assert!(!Trusters::<Test>::contains_key(TOWN, 1_001));
		assert_noop!(LiquidDelegation::prune(by(9), TOWN, 1_001), Error::NothingToClear);
	});
}

#[test]
fn a_trustee_closes_caps_or_refuses() {
	ExtBuilder(9).build_and_execute(|| {
		assert_ok!(LiquidDelegation::set_acceptance(by(9), Acceptance::AtMost(2)));
		assert_ok!(delegate(1, Scope::Unit, Some(9)));
		assert_ok!(delegate(2, Scope::Unit, Some(9)));
		assert_noop!(delegate(3, Scope::Unit, Some(9)), Error::TrusteeClosed);
		// Renewing is nothing new.
		assert_ok!(delegate(2, Scope::Unit, Some(9)));
		assert_ok!(LiquidDelegation::refuse(by(9), TOWN, 1_001, Scope::Unit));
		assert_noop!(
			LiquidDelegation::refuse(by(9), TOWN, 1_001, Scope::Unit),
			Error::NotDelegated
		);
		assert_noop!(
			LiquidDelegation::refuse(by(8), TOWN, 1_002, Scope::Unit),
			Error::NotDelegated
		);
		assert_ok!(delegate(3, Scope::Unit, Some(9)));
		assert_ok!(LiquidDelegation::set_acceptance(by(9), Acceptance::Closed));
		assert_noop!(delegate(4, Scope::Unit, Some(9)), Error::TrusteeClosed);
		assert_eq!(LiquidDelegation::incoming(1_009), (2, Acceptance::Closed));
		assert_ok!(LiquidDelegation::set_acceptance(by(9), Acceptance::All));
		assert_ok!(delegate(4, Scope::Unit, Some(9)));
	});
}

#[test]
fn never_means_never() {
	ExtBuilder(4).build_and_execute(|| {
		let never =
			|all: &[u64]| LiquidDelegation::set_never(by(1), all.to_vec().try_into().unwrap());
		assert_noop!(never(&[1_001]), Error::ToOneself);
		assert_noop!(never(&[1_002, 1_002]), Error::NamedTwice);
		assert_ok!(never(&[1_002, 1_003]));
		assert_noop!(delegate(1, Scope::Unit, Some(3)), Error::NeverTrusted);
		assert_ok!(never(&[]));
		assert_ok!(delegate(1, Scope::Unit, Some(3)));
		// What one has said oneself is not forgotten by the way.
		assert_ok!(delegate(1, Scope::Area(AREA), Some(2)));
		assert_noop!(never(&[1_004, 1_003]), Error::StillTrusted);
		assert_noop!(never(&[1_002]), Error::StillTrusted);
		assert_ok!(never(&[1_004]));
		assert_ok!(LiquidDelegation::undelegate(by(1), TOWN, Scope::Unit));
		assert_ok!(never(&[1_004, 1_003]));
		// What has run out says nothing.
		assert_noop!(never(&[1_002]), Error::StillTrusted);
		run_idle_to(5_001);
		assert_ok!(never(&[1_002]));
		assert_noop!(delegate(1, Scope::Area(AREA), Some(2)), Error::NeverTrusted);
	});
}

#[test]
fn rows_of_what_is_over_make_room() {
	ExtBuilder(40).build_and_execute(|| {
		MaxOpenIssues::set(100);
		let ids: Vec<_> = (0..33).map(|at| open(3 + at, OPEN)).collect();
		for id in &ids[..32] {
			assert_ok!(delegate(1, Scope::Issue(*id), Some(2)));
		}
		assert_noop!(delegate(1, Scope::Issue(ids[32]), Some(2)), Error::TooManyDelegations);
		assert_ok!(LiquidDelegation::cancel_issue(by(2_001), ids[0], Ground::Mistake));
		assert_ok!(delegate(1, Scope::Issue(ids[32]), Some(2)));
		assert_eq!(Incoming::<Test>::get(1_002), 32);
		assert_noop!(delegate(1, Scope::Issue(ids[0]), Some(2)), Error::TooLate);
		assert_ok!(LiquidDelegation::cancel_issue(by(2_001), ids[1], Ground::Mistake));
		assert_ok!(LiquidDelegation::prune(by(9), TOWN, 1_001));
		assert_eq!(Incoming::<Test>::get(1_002), 31);
	});
}

#[test]
fn where_a_policy_has_no_delegation_there_is_none() {
	ExtBuilder(9).build_and_execute(|| {
		let mut policy = open_policy();
		policy.delegation = false;
		assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), policy));
		trust(&[(5, 1)]);
		let id = vote_on(OPEN, 1);
		assert_noop!(delegate(4, Scope::Issue(id), Some(2)), Error::NoDelegation);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		run_to(141);
		assert_eq!(Results::<Test>::get(SortedId::from(id)).unwrap().report.weight, 1);
	});
}
