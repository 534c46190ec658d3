// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{ContentRef, Title};
use frame_support::{assert_noop, assert_ok, traits::EnsureOrigin};
use sp_core::H256;
use sp_runtime::DispatchError;

const REASON: H256 = H256::repeat_byte(5);

fn acts(account: u64) -> bool {
	EnsureOrganisation::<Test>::try_origin(person(account)).is_ok()
}

#[test]
fn an_association_takes_another_name() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		join(id, 1, 2, Rank::Manager);
		let update = |who, name, documents| Groups::update(person(who), id, name, documents);
		assert_noop!(update(2, title("Altro"), documents()), Error::<Test>::RankTooLow);
		assert_noop!(update(1, Title::default(), documents()), Error::<Test>::BadName);
		let wrong = ContentRef { size: 0, ..documents() };
		assert_noop!(update(1, title("Altro"), wrong), Error::<Test>::BadDocuments);
		assert_ok!(update(1, title("Altro"), documents()));
		assert_eq!(Organisations::<Test>::get(id).unwrap().name, title("Altro"));
		assert_noop!(update(1, title("Altro"), documents()), Error::<Test>::NothingToChange);
	});
}

#[test]
fn a_lost_key_is_replaced_but_not_every_minute() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		join(id, 1, 2, Rank::Manager);
		let replace = |account| Groups::replace_account(person(1), id, account);
		assert_noop!(replace(5_001), Error::<Test>::TooSoon);
		System::set_block_number(11);
		let refused = Error::<Test>::RankTooLow;
		assert_noop!(Groups::replace_account(person(2), id, 5_001), refused);
		for in_use in [5_000, 7] {
			assert_noop!(replace(in_use), Error::<Test>::AccountInUse);
		}
		assert_ok!(replace(5_001));
		let by = Actor::Member { voter: 1, assisted: false };
		System::assert_last_event(Event::AccountReplaced { id, old: 5_000, new: 5_001, by }.into());
		assert!(acts(5_001) && !acts(5_000));
		assert_eq!((registrations(5_000), registrations(5_001)), (0, 1));
		assert_noop!(replace(5_002), Error::<Test>::TooSoon);
	});
}

#[test]
fn a_suspended_organisation_does_nothing_until_it_is_restored() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		join(id, 1, 2, Rank::Member);
		assert_ok!(Groups::invite(person(1), id, 3, Rank::Member));
		let refused = Error::<Test>::NotRegistrar;
		assert_noop!(Groups::suspend(person(1), id, REASON), refused);
		assert_noop!(Groups::suspend(registrar(2), id, REASON), Error::<Test>::NotRegistrar);
		assert_noop!(Groups::restore(registrar(1), id), Error::<Test>::NotSuspended);
		assert_ok!(Groups::suspend(registrar(1), id, REASON));
		System::assert_last_event(Event::Suspended { id, municipality: 1, reason: REASON }.into());
		assert!(!acts(5_000));
		assert_eq!(registrations(5_000), 0, "its account sends nothing at all");

		let stopped = Error::<Test>::NotActive;
		assert_noop!(Groups::suspend(registrar(1), id, REASON), stopped);
		assert_noop!(Groups::accept(person(3), id), Error::<Test>::NotActive);
		let invite = Groups::invite(person(1), id, 4, Rank::Member);
		assert_eq!(invite, Err(Error::<Test>::NotActive.into()));
		let promote = Groups::set_rank(person(1), id, 2, Rank::Manager);
		assert_eq!(promote, Err(Error::<Test>::NotActive.into()));
		assert_noop!(Groups::hand_over(person(1), id, 2), Error::<Test>::NotActive);
		let rename = Groups::update(person(1), id, title("Altro"), documents());
		assert_eq!(rename, Err(Error::<Test>::NotActive.into()));
		// But nobody is held back.
		assert_ok!(Groups::decline(person(3), id));
		assert_ok!(Groups::leave(person(2), id));

		assert_noop!(Groups::restore(person(1), id), Error::<Test>::NotRegistrar);
		assert_ok!(Groups::restore(registrar(1), id));
		assert!(acts(5_000));
	});
}

#[test]
fn a_full_registry_does_not_take_a_suspended_one_back() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		assert_ok!(Groups::suspend(registrar(1), id, REASON));
		fill_registry();
		assert_noop!(Groups::restore(registrar(1), id), DispatchError::Exhausted);
	});
}

#[test]
fn the_last_administrator_or_the_registrar_dissolves() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		join(id, 1, 2, Rank::Manager);
		assert_noop!(Groups::dissolve(person(2), id), Error::<Test>::RankTooLow);
		assert_noop!(Groups::dissolve(person(9), id), Error::<Test>::NotMember);
		assert_ok!(Groups::appoint_administrator(registrar(1), id, 2));
		assert_noop!(Groups::dissolve(person(2), id), Error::<Test>::NotLastAdministrator);
		assert_ok!(Groups::leave(person(2), id));
		assert_ok!(Groups::dissolve(person(1), id));
		let by = Actor::Member { voter: 1, assisted: false };
		System::assert_last_event(Event::Dissolved { id, by }.into());
		assert!(!acts(5_000));
		assert_eq!(registrations(5_000), 0);
		assert_noop!(Groups::dissolve(registrar(1), id), Error::<Test>::Dissolved);
		let refused = Error::<Test>::Dissolved;
		assert_noop!(Groups::appoint_administrator(registrar(1), id, 3), refused);
		assert_noop!(Groups::restore(registrar(1), id), Error::<Test>::NotSuspended);

		let other = found(5_001, 1);
		assert_ok!(Groups::suspend(registrar(1), other, REASON));
		assert_ok!(Groups::dissolve(registrar(1), other));
		assert_eq!(registrations(5_001), 0);
	});
}

#[test]
fn what_a_dissolved_organisation_leaves_is_cleared_by_anybody_in_steps() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		for who in 2..=4 {
			join(id, 1, who, Rank::Member);
		}
		for who in 5..=7 {
			assert_ok!(Groups::invite(person(1), id, who, Rank::Member));
		}
		assert_noop!(Groups::clear(person(9), id, 9), Error::<Test>::NotDissolved);
		assert_noop!(Groups::clear(person(9), 77, 9), Error::<Test>::NoSuchOrganisation);
		assert_ok!(Groups::dissolve(person(1), id));
		// Whoever does not want to wait leaves, the last administrator too.
		assert_ok!(Groups::leave(person(1), id));
		assert_noop!(Groups::clear(person(9), id, 0), Error::<Test>::NothingToClear);
		assert_noop!(Groups::clear(RuntimeOrigin::none(), id, 9), DispatchError::BadOrigin);
		assert_ok!(Groups::clear(person(9), id, 2));
		System::assert_last_event(Event::Cleared { id, members: 2, invitations: 0 }.into());
		assert_ok!(Groups::clear(person(9), id, 100));
		System::assert_last_event(Event::Cleared { id, members: 1, invitations: 3 }.into());
		assert_noop!(Groups::clear(person(9), id, 9), Error::<Test>::NothingToClear);
		assert_eq!(Members::<Test>::iter().count() + Memberships::<Test>::iter().count(), 0);
		assert_eq!(Invitations::<Test>::iter().count() + InvitedTo::<Test>::iter().count(), 0);
		assert_eq!(Organisations::<Test>::get(id).unwrap().status, Status::Dissolved);
	});
}
