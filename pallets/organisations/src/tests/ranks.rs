// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

/// Administrator 1, managers 2 and 3, member 4.
fn club() -> u32 {
	let id = found(5_000, 1);
	join(id, 1, 2, Rank::Manager);
	join(id, 1, 3, Rank::Manager);
	join(id, 2, 4, Rank::Member);
	id
}

#[test]
fn nobody_grants_a_rank_at_or_above_their_own() {
	ExtBuilder::default().build_and_execute(|| {
		let id = club();
		let all = [Rank::Member, Rank::Manager, Rank::Administrator];
		for (who, own) in [(1, Rank::Administrator), (2, Rank::Manager), (4, Rank::Member)] {
			for offered in all.into_iter().filter(|offered| *offered >= own) {
				let refused = Error::<Test>::RankTooLow;
				assert_noop!(Groups::invite(person(who), id, 9, offered), refused);
				let refused = Error::<Test>::RankTooLow;
				assert_noop!(Groups::set_rank(person(who), id, 4, offered), refused);
			}
		}
	});
}

#[test]
fn nobody_touches_an_equal() {
	ExtBuilder::default().build_and_execute(|| {
		let id = club();
		let refused = Error::<Test>::RankTooLow;
		assert_noop!(Groups::set_rank(person(2), id, 3, Rank::Member), refused);
		assert_noop!(Groups::remove(person(2), id, 3), Error::<Test>::RankTooLow);
		assert_noop!(Groups::remove(person(2), id, 1), Error::<Test>::RankTooLow);
		assert_noop!(Groups::remove(person(1), id, 1), Error::<Test>::RankTooLow);
		assert_noop!(Groups::remove(person(9), id, 4), Error::<Test>::NotMember);
		assert_noop!(Groups::remove(person(1), id, 9), Error::<Test>::NoSuchMember);
		assert_ok!(Groups::remove(person(2), id, 4));
	});
}

#[test]
fn a_rank_is_given_and_taken_by_somebody_above() {
	ExtBuilder::default().build_and_execute(|| {
		let id = club();
		assert_ok!(Groups::set_rank(person(1), id, 4, Rank::Manager));
		let by = Actor::Member { voter: 1, assisted: false };
		System::assert_last_event(Event::RankSet { id, who: 4, rank: Rank::Manager, by }.into());
		let again = Groups::set_rank(person(1), id, 4, Rank::Manager);
		assert_eq!(again, Err(Error::<Test>::NothingToChange.into()));
		let refused = Error::<Test>::NoSuchMember;
		assert_noop!(Groups::set_rank(person(1), id, 9, Rank::Member), refused);
	});
}

#[test]
fn an_administrator_hands_over_and_takes_the_others_place() {
	ExtBuilder::default().build_and_execute(|| {
		let id = club();
		let refused = Error::<Test>::RankTooLow;
		assert_noop!(Groups::hand_over(person(2), id, 4), refused);
		assert_noop!(Groups::hand_over(person(1), id, 9), Error::<Test>::NoSuchMember);
		assert_noop!(Groups::hand_over(person(1), id, 1), Error::<Test>::AlreadyAdministrator);
		assert_ok!(Groups::hand_over(person(1), id, 4));
		System::assert_last_event(Event::HandedOver { id, from: 1, to: 4, assisted: false }.into());
		assert_eq!(rank(id, 4), Some(Rank::Administrator));
		assert_eq!(rank(id, 1), Some(Rank::Member));
	});
}

#[test]
fn the_registrar_appoints_an_administrator_member_or_not() {
	ExtBuilder::default().build_and_execute(|| {
		let id = club();
		assert_ok!(Groups::invite(person(1), id, 5, Rank::Member));
		let refused = Error::<Test>::NotRegistrar;
		assert_noop!(Groups::appoint_administrator(person(1), id, 5), refused);
		assert_ok!(Groups::appoint_administrator(registrar(1), id, 5));
		System::assert_last_event(
			Event::AdministratorAppointed { id, who: 5, municipality: 1 }.into(),
		);
		assert_ok!(Groups::appoint_administrator(registrar(1), id, 4));
		let refused = Error::<Test>::AlreadyAdministrator;
		assert_noop!(Groups::appoint_administrator(registrar(1), id, 4), refused);
		assert_eq!(Organisations::<Test>::get(id).unwrap().administrators, 3);
		assert_ok!(Groups::leave(person(1), id));
	});
}
