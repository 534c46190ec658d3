// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

/// Founds organisation `n` with account `5_000 + n` and administrator `100 + n`, for `count` of
/// them.
fn found_many(count: u64) {
	for n in 0..count {
		found(5_000 + n, 100 + n);
	}
}

fn boss(id: u32) -> RuntimeOrigin {
	person(100 + u64::from(id))
}

fn affiliate(child: u32, parent: u32) -> sp_runtime::DispatchResult {
	Groups::request_parent(boss(child), child, parent)?;
	Groups::accept_child(boss(parent), parent, child)
}

fn below(id: u32) -> [u32; 3] {
	Organisations::<Test>::get(id).unwrap().below
}

#[test]
fn a_section_becomes_part_of_the_federation_when_both_agree() {
	ExtBuilder::default().build_and_execute(|| {
		found_many(2);
		let refused = Error::<Test>::NoRequest;
		assert_noop!(Groups::accept_child(boss(0), 0, 1), refused);
		assert_ok!(Groups::request_parent(boss(1), 1, 0));
		let refused = Error::<Test>::NotMember;
		assert_noop!(Groups::accept_child(boss(1), 0, 1), refused);
		assert_ok!(Groups::accept_child(boss(0), 0, 1));
		let by = Actor::Member { voter: 100, assisted: false };
		System::assert_last_event(Event::ParentAccepted { id: 1, parent: 0, by }.into());
		assert_eq!(below(0), [1, 0, 0]);
		assert_noop!(Groups::request_parent(boss(1), 1, 0), Error::<Test>::HasParent);
	});
}

#[test]
fn only_administrators_speak_for_either_side() {
	ExtBuilder::default().build_and_execute(|| {
		found_many(2);
		join(1, 101, 7, Rank::Manager);
		assert_noop!(Groups::request_parent(person(7), 1, 0), Error::<Test>::RankTooLow);
		assert_noop!(Groups::request_parent(person(8), 1, 0), Error::<Test>::NotMember);
		let refused = Error::<Test>::NoSuchOrganisation;
		assert_noop!(Groups::request_parent(boss(1), 1, 77), refused);
	});
}

#[test]
fn a_request_is_taken_back_or_turned_down() {
	ExtBuilder::default().build_and_execute(|| {
		found_many(3);
		assert_noop!(Groups::withdraw_parent_request(boss(1), 1), Error::<Test>::NoRequest);
		assert_ok!(Groups::request_parent(boss(1), 1, 0));
		assert_noop!(Groups::withdraw_parent_request(boss(2), 1), Error::<Test>::NotMember);
		assert_ok!(Groups::withdraw_parent_request(boss(0), 1));
		let by = Actor::Member { voter: 100, assisted: false };
		System::assert_last_event(Event::ParentRequestWithdrawn { id: 1, parent: 0, by }.into());
		assert_ok!(Groups::request_parent(boss(1), 1, 0));
		assert_ok!(Groups::request_parent(boss(1), 1, 2));
		assert_noop!(Groups::accept_child(boss(0), 0, 1), Error::<Test>::NoRequest);
		assert_ok!(Groups::withdraw_parent_request(boss(1), 1));
	});
}

#[test]
fn nothing_is_part_of_itself_not_even_by_way_of_others() {
	ExtBuilder::default().build_and_execute(|| {
		found_many(3);
		assert_noop!(Groups::request_parent(boss(0), 0, 0), Error::<Test>::Circular);
		assert_ok!(affiliate(1, 0));
		assert_ok!(affiliate(2, 1));
		assert_ok!(Groups::request_parent(boss(0), 0, 2));
		assert_noop!(Groups::accept_child(boss(2), 2, 0), Error::<Test>::Circular);
	});
}

#[test]
fn four_levels_and_no_more() {
	ExtBuilder::default().build_and_execute(|| {
		found_many(6);
		// Two towers of two and three.
		assert_ok!(affiliate(1, 0));
		assert_ok!(affiliate(3, 2));
		assert_ok!(affiliate(4, 3));
		assert_ok!(Groups::request_parent(boss(2), 2, 1));
		assert_noop!(Groups::accept_child(boss(1), 1, 2), Error::<Test>::TooDeep);
		assert_ok!(Groups::request_parent(boss(2), 2, 0));
		assert_ok!(Groups::accept_child(boss(0), 0, 2));
		assert_eq!(below(0), [2, 1, 1]);
		assert_ok!(Groups::request_parent(boss(5), 5, 4));
		assert_noop!(Groups::accept_child(boss(4), 4, 5), Error::<Test>::TooDeep);
		// Without its lowest part, the tower has room for another.
		assert_ok!(Groups::end_affiliation(boss(4), 4));
		assert_eq!(below(0), [2, 1, 0]);
		assert_ok!(affiliate(5, 3));
		assert_eq!(below(0), [2, 1, 1]);
	});
}

#[test]
fn either_side_and_the_registrar_end_it() {
	ExtBuilder::default().build_and_execute(|| {
		found_many(3);
		for origin in [boss(0), boss(1), registrar(1)] {
			assert_ok!(affiliate(1, 0));
			assert_noop!(Groups::end_affiliation(boss(2), 1), Error::<Test>::NotMember);
			assert_ok!(Groups::end_affiliation(origin, 1));
			assert_eq!(below(0), [0, 0, 0]);
		}
		assert_noop!(Groups::end_affiliation(boss(1), 1), Error::<Test>::NoParent);
		assert_noop!(Groups::end_affiliation(person(9), 77), Error::<Test>::NoSuchOrganisation);
	});
}

#[test]
fn when_the_federation_is_gone_anybody_may_tidy_up() {
	ExtBuilder::default().build_and_execute(|| {
		found_many(4);
		assert_ok!(affiliate(2, 1));
		assert_ok!(affiliate(1, 0));
		assert_eq!(below(0), [1, 1, 0]);
		assert_ok!(Groups::request_parent(boss(3), 3, 1));
		assert_ok!(Groups::dissolve(boss(1), 1));
		assert_eq!(below(0), [0, 0, 0]);
		assert_noop!(Groups::accept_child(boss(1), 1, 3), Error::<Test>::NotActive);
		assert_noop!(Groups::request_parent(boss(3), 3, 1), Error::<Test>::NotActive);
		assert_noop!(Groups::end_affiliation(RuntimeOrigin::root(), 2), DispatchError::BadOrigin);
		assert_ok!(Groups::end_affiliation(person(9), 2));
		let by = Actor::Anyone;
		System::assert_last_event(Event::AffiliationEnded { id: 2, parent: 1, by }.into());
		assert_eq!(below(1), [0, 0, 0]);
	});
}
