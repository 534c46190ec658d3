// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError;

#[test]
fn a_neighbour_is_invited_and_joins() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		assert_ok!(Groups::invite(person(1), id, 2, Rank::Manager));
		let by = Actor::Member { voter: 1, assisted: false };
		System::assert_last_event(Event::Invited { id, who: 2, rank: Rank::Manager, by }.into());
		assert_ok!(Groups::accept(person(2), id));
		System::assert_last_event(
			Event::Joined { id, who: 2, rank: Rank::Manager, assisted: false }.into(),
		);
		assert_eq!(rank(id, 2), Some(Rank::Manager));
		assert_noop!(Groups::accept(person(2), id), Error::<Test>::NotInvited);
	});
}

#[test]
fn what_the_desk_did_for_somebody_is_marked() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		assert_ok!(Groups::invite(person(1), id, 2, Rank::Member));
		at_the_desk(true);
		assert_ok!(Groups::accept(person(2), id));
		System::assert_last_event(
			Event::Joined { id, who: 2, rank: Rank::Member, assisted: true }.into(),
		);
	});
}

#[test]
fn a_new_key_is_the_same_member() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		join(id, 1, 2, Rank::Manager);
		rotate(2, 6_000);
		assert_noop!(Groups::invite(person(2), id, 3, Rank::Member), DispatchError::BadOrigin);
		assert_ok!(Groups::invite(person(6_000), id, 3, Rank::Member));
		assert_ok!(Groups::leave(person(6_000), id));
		assert_eq!(rank(id, 2), None);
	});
}

#[test]
fn nobody_is_invited_twice_nor_as_a_member() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		assert_ok!(Groups::invite(person(1), id, 2, Rank::Member));
		let invite = || Groups::invite(person(1), id, 2, Rank::Manager);
		assert_noop!(invite(), Error::<Test>::AlreadyInvited);
		assert_ok!(Groups::accept(person(2), id));
		assert_noop!(invite(), Error::<Test>::AlreadyMember);
	});
}

#[test]
fn an_invitation_can_be_declined() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		assert_ok!(Groups::invite(person(1), id, 2, Rank::Member));
		assert_ok!(Groups::decline(person(2), id));
		assert_noop!(Groups::decline(person(2), id), Error::<Test>::NotInvited);
		assert_noop!(Groups::decline(person(2), 77), Error::<Test>::NoSuchOrganisation);
		assert_noop!(Groups::decline(RuntimeOrigin::root(), id), DispatchError::BadOrigin);
	});
}

#[test]
fn an_invitation_can_be_taken_back_by_whoever_could_have_made_it() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		join(id, 1, 2, Rank::Manager);
		assert_ok!(Groups::invite(person(1), id, 3, Rank::Manager));
		let refused = Error::<Test>::RankTooLow;
		assert_noop!(Groups::withdraw_invitation(person(2), id, 3), refused);
		let refused = Error::<Test>::NotMember;
		assert_noop!(Groups::withdraw_invitation(person(9), id, 3), refused);
		assert_ok!(Groups::withdraw_invitation(person(1), id, 3));
		let refused = Error::<Test>::NotInvited;
		assert_noop!(Groups::withdraw_invitation(person(1), id, 3), refused);

		assert_ok!(Groups::invite(person(1), id, 3, Rank::Manager));
		assert_ok!(Groups::withdraw_invitation(registrar(1), id, 3));
		let by = Actor::Registrar(1);
		System::assert_last_event(Event::InvitationWithdrawn { id, who: 3, by }.into());
	});
}

#[test]
fn an_invitation_is_worth_what_the_inviter_is_when_it_is_accepted() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		join(id, 1, 2, Rank::Manager);
		assert_ok!(Groups::invite(person(2), id, 3, Rank::Member));
		assert_ok!(Groups::set_rank(person(1), id, 2, Rank::Member));
		assert_noop!(Groups::accept(person(3), id), Error::<Test>::InvitationLapsed);
		assert_ok!(Groups::remove(person(1), id, 2));
		assert_noop!(Groups::accept(person(3), id), Error::<Test>::InvitationLapsed);
		assert_ok!(Groups::withdraw_invitation(person(1), id, 3));
	});
}

#[test]
fn whoever_wants_to_leave_leaves_but_for_the_last_administrator() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		join(id, 1, 2, Rank::Member);
		assert_noop!(Groups::leave(person(1), id), Error::<Test>::LastAdministrator);
		assert_ok!(Groups::hand_over(person(1), id, 2));
		assert_ok!(Groups::leave(person(1), id));
		System::assert_last_event(Event::Left { id, who: 1, assisted: false }.into());
		assert_noop!(Groups::leave(person(1), id), Error::<Test>::NotMember);
	});
}

#[test]
fn an_organisation_has_room_for_so_many() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		for who in 2..=4 {
			join(id, 1, who, Rank::Member);
		}
		for who in 5..=7 {
			assert_ok!(Groups::invite(person(1), id, who, Rank::Member));
		}
		let refused = Error::<Test>::TooManyInvitations;
		assert_noop!(Groups::invite(person(1), id, 8, Rank::Member), refused);
		assert_ok!(Groups::accept(person(5), id));
		assert_noop!(Groups::accept(person(6), id), Error::<Test>::TooManyMembers);
		let refused = Error::<Test>::TooManyMembers;
		assert_noop!(Groups::appoint_administrator(registrar(1), id, 8), refused);
	});
}

#[test]
fn a_person_has_time_for_so_many_organisations() {
	ExtBuilder::default().build_and_execute(|| {
		for n in 0..4 {
			found(5_000 + n, n + 1);
		}
		let last = 3;
		for id in 0..last {
			join(id, u64::from(id) + 1, 9, Rank::Member);
		}
		assert_ok!(Groups::invite(person(4), last, 9, Rank::Member));
		assert_noop!(Groups::accept(person(9), last), Error::<Test>::TooManyMemberships);
		assert_ok!(Groups::leave(person(9), 0));
		assert_ok!(Groups::accept(person(9), last));
	});
}

#[test]
fn a_departed_member_is_removed_by_the_registrar() {
	ExtBuilder::default().build_and_execute(|| {
		let id = found(5_000, 1);
		join(id, 1, 2, Rank::Manager);
		let refused = Error::<Test>::LastAdministrator;
		assert_noop!(Groups::remove(registrar(1), id, 1), refused);
		assert_noop!(Groups::remove(registrar(2), id, 2), DispatchError::BadOrigin);
		// The administrator is gone for good: somebody else takes over, then the place is cleared.
		assert_ok!(Groups::appoint_administrator(registrar(1), id, 2));
		assert_ok!(Groups::remove(registrar(1), id, 1));
		let by = Actor::Registrar(1);
		System::assert_last_event(Event::Removed { id, who: 1, by }.into());
		assert_eq!(Memberships::<Test>::get(1), vec![]);
	});
}
