// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{notebook::Notes, *},
	*,
};
use co3_primitives::{AgeClass, Class};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

pub(super) fn note(page: u8) -> RuntimeCall {
	RuntimeCall::Notebook(notebook::Call::note { page })
}

pub(super) fn bound(call: RuntimeCall) -> ActionOf<Test> {
	Shelf::bound(call).unwrap()
}

fn remark(length: usize) -> RuntimeCall {
	RuntimeCall::System(frame_system::Call::remark { remark: vec![1; length] })
}

/// A decision that waits to release `action`, from now on.
fn decide(action: ActionOf<Test>) -> IssueId {
	let id = vote_for(action);
	assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
	run_to(read(id).due.unwrap() + 20);
	id
}

/// An issue that would release `action`, in which the vote has just begun.
pub(super) fn vote_for(action: ActionOf<Test>) -> IssueId {
	let id = NextIssue::<Test>::get();
	assert_ok!(LiquidDelegation::open_issue(by(1), AREA, Some(OPEN), text(1), Some(action)));
	assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
	assert_ok!(LiquidDelegation::request_check(by(9), AREA));
	while read(id).state != State::Voting {
		next_block(Weight::MAX);
	}
	id
}

const ENOUGH: Weight = Weight::from_parts(1_000_000_000, 1_000_000);

#[test]
fn a_decision_releases_its_action_once_by_anyone() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_for(bound(note(7)));
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		assert_noop!(LiquidDelegation::enact(by(5), id, ENOUGH), Error::NothingToEnact);
		run_to(140);
		let waiting = LiquidDelegation::enactment(id).unwrap();
		assert_eq!((waiting.from, waiting.veto_until, waiting.initiative), (160, 150, 1));
		run_to(159);
		assert_noop!(LiquidDelegation::enact(by(5), id, ENOUGH), Error::TooEarly);
		run_to(160);
		assert_noop!(LiquidDelegation::enact(RuntimeOrigin::none(), id, ENOUGH), BadOrigin);
		assert_ok!(LiquidDelegation::enact(by(5), id, ENOUGH));
		assert_eq!(Notes::<Test>::get(), [(TOWN, id, 7)]);
		System::assert_last_event(Event::Enacted { issue: id, result: Ok(()) }.into());
		assert_noop!(LiquidDelegation::enact(by(5), id, ENOUGH), Error::NothingToEnact);
	});
}

#[test]
fn it_is_vetoed_in_time_or_not_at_all() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_for(bound(note(7)));
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		assert_noop!(LiquidDelegation::veto(by(2_001), id), Error::NothingToEnact);
		run_to(149);
		assert_noop!(LiquidDelegation::veto(by(2_002), id), Error::NotGoverning);
		assert_noop!(LiquidDelegation::veto(by(5), id), Error::NotGoverning);
		assert_ok!(LiquidDelegation::veto(by(2_000), id));
		run_to(170);
		assert_noop!(LiquidDelegation::enact(by(5), id, ENOUGH), Error::NothingToEnact);
		let late = vote_for(bound(note(8)));
		assert_ok!(LiquidDelegation::vote(by(1), late, grades(&[1])));
		let due = read(late).due.unwrap();
		run_to(due + 10);
		assert_noop!(LiquidDelegation::veto(by(2_001), late), Error::TooLate);
		assert!(Notes::<Test>::get().is_empty());
	});
}

#[test]
fn only_what_is_listed_is_released() {
	ExtBuilder(9).build_and_execute(|| {
		let begin = |action| LiquidDelegation::open_issue(by(1), AREA, Some(OPEN), text(1), action);
		assert_noop!(begin(Some(bound(remark(1)))), Error::NotEnactable);
		assert_noop!(begin(Some(bound(remark(200)))), Error::NotEnactable);
		// Rules, votes and the veto are not a decision's to change.
		let rules = Call::set_policy { unit: TOWN, policy: None, terms: open_policy() };
		assert_noop!(begin(Some(bound(rules.into()))), Error::NotEnactable);
		// Nobody knows what is behind a hash, and it is looked at later.
		let unknown = bound(remark(200));
		Library::set(Default::default());
		let id = decide(unknown);
		assert_noop!(LiquidDelegation::enact(by(5), id, ENOUGH), Error::ActionUnknown);
		let _ = bound(remark(200));
		assert_ok!(LiquidDelegation::enact(by(5), id, Weight::zero()));
		System::assert_last_event(Event::NotEnacted { issue: id }.into());
		assert_noop!(LiquidDelegation::enact(by(5), id, ENOUGH), Error::NothingToEnact);
		assert!(Library::get().values().all(|(_, held)| *held == 0));
	});
}

#[test]
fn what_weighs_more_than_was_stated_goes_on_waiting() {
	ExtBuilder(9).build_and_execute(|| {
		let id = decide(bound(set_open(TOWN, false)));
		assert_noop!(LiquidDelegation::enact(by(5), id, Weight::zero()), Error::TooHeavy);
		assert_ok!(LiquidDelegation::enact(by(5), id, ENOUGH));
		System::assert_last_event(Event::Enacted { issue: id, result: Ok(()) }.into());
	});
}

#[test]
fn an_action_is_short_and_says_how_long_it_is() {
	ExtBuilder(9).build_and_execute(|| {
		let begin =
			|action| LiquidDelegation::open_issue(by(1), AREA, Some(OPEN), text(1), Some(action));
		let hash = H256::repeat_byte(7);
		assert_noop!(begin(Bounded::unrequested(hash, 513)), Error::ActionTooLong);
		let older = Bounded::Legacy { hash, dummy: Default::default() };
		assert_noop!(begin(older), Error::ActionTooLong);
		let hash = Shelf::note(vec![1; 300].into()).unwrap();
		assert_noop!(begin(Bounded::unrequested(hash, 299)), Error::ActionLengthWrong);
		// Bytes that are no call, or a call and something behind it.
		assert_noop!(begin(Bounded::unrequested(hash, 300)), Error::NotEnactable);
		let longer = [note(1).encode(), vec![0]].concat().try_into().unwrap();
		assert_noop!(begin(Bounded::Inline(longer)), Error::NotEnactable);
		assert_ok!(begin(Bounded::unrequested(H256::repeat_byte(8), 512)));
	});
}

#[test]
fn what_comes_and_is_not_what_was_said_is_cleared() {
	ExtBuilder(9).build_and_execute(|| {
		let hash = sp_io::hashing::blake2_256(&[1; 300]).into();
		let shorter = decide(Bounded::unrequested(hash, 200));
		let no_call = decide(Bounded::unrequested(hash, 300));
		let _ = Shelf::note(vec![1; 300].into());
		for id in [shorter, no_call] {
			assert_ok!(LiquidDelegation::enact(by(5), id, ENOUGH));
			System::assert_last_event(Event::NotEnacted { issue: id }.into());
			assert!(LiquidDelegation::enactment(id).is_none());
		}
		assert!(Library::get().values().all(|(_, held)| *held == 0));
	});
}

#[test]
fn what_is_not_released_in_time_never_is() {
	ExtBuilder(9).build_and_execute(|| {
		let id = decide(bound(note(7)));
		let until = LiquidDelegation::enactment(id).unwrap().until;
		assert_eq!(until, System::block_number() + 200);
		let other = decide(Bounded::unrequested(H256::repeat_byte(7), 200));
		run_to(until);
		assert_ok!(LiquidDelegation::enact(by(5), id, ENOUGH));
		System::assert_last_event(Event::EnactmentLapsed { issue: id }.into());
		assert_noop!(LiquidDelegation::enact(by(5), id, ENOUGH), Error::NothingToEnact);
		assert!(Notes::<Test>::get().is_empty());
		// That nobody ever brought its bytes is no reason to keep it.
		assert_noop!(LiquidDelegation::enact(by(5), other, ENOUGH), Error::ActionUnknown);
		run_to(LiquidDelegation::enactment(other).unwrap().until);
		assert_ok!(LiquidDelegation::enact(by(5), other, ENOUGH));
		assert_eq!(Enactments::<Test>::iter_keys().count(), 0);
		assert!(Library::get().values().all(|(_, held)| *held == 0));
	});
}

fn set_open(unit: TerritoryId, open: bool) -> RuntimeCall {
	Call::set_area_open { unit, area: AREA, open }.into()
}

#[test]
fn a_unit_decides_which_subjects_it_decides() {
	ExtBuilder(9).build_and_execute(|| {
		let wanted = area(&[OPEN]);
		let action = Call::set_area { unit: TOWN, area: None, terms: wanted.clone() };
		let id = decide(bound(action.into()));
		assert_ok!(LiquidDelegation::enact(by(5), id, ENOUGH));
		let (state, terms) = LiquidDelegation::area(1).unwrap();
		assert_eq!((state.unit, terms), (TOWN, wanted));
		let id = decide(bound(set_open(TOWN, false)));
		assert_ok!(LiquidDelegation::enact(by(5), id, ENOUGH));
		assert!(!LiquidDelegation::area(AREA).unwrap().0.open);
	});
}

#[test]
fn no_unit_decides_for_another_one() {
	ExtBuilder(9).build_and_execute(|| {
		let suffrage = Suffrage::of(&[Class::FullRights], &AgeClass::ALL);
		assert_ok!(LiquidDelegation::set_unit(by(2_002), 2, suffrage, suffrage, true));
		assert_ok!(LiquidDelegation::set_policy(by(2_002), 2, None, open_policy()));
		assert_ok!(LiquidDelegation::set_area(by(2_002), 2, None, area(&[3])));
		let action = Call::set_area_open { unit: 2, area: 1, open: false };
		let id = decide(bound(action.into()));
		assert_ok!(LiquidDelegation::enact(by(5), id, ENOUGH));
		let result = Err(Error::NotGoverning.into());
		System::assert_last_event(Event::Enacted { issue: id, result }.into());
		assert!(LiquidDelegation::area(1).unwrap().0.open);
		// Not even in a district of its own: nothing is inherited.
		let origin = RuntimeOrigin::from(Origin::Decided { unit: 11, issue: id });
		assert_noop!(
			LiquidDelegation::set_area_open(origin.clone(), TOWN, AREA, false),
			Error::NotGoverning
		);
		let origin = RuntimeOrigin::from(Origin::Decided { unit: TOWN, issue: id });
		assert_noop!(LiquidDelegation::set_policy(origin, TOWN, None, open_policy()), BadOrigin);
	});
}

/// An action whose bytes nobody has brought.
fn long(page: u8) -> ActionOf<Test> {
	let call = RuntimeCall::System(frame_system::Call::remark { remark: vec![page; 200] });
	let action = bound(call);
	Library::mutate(|shelf| shelf.values_mut().for_each(|(bytes, _)| bytes.clear()));
	action
}

#[test]
fn what_fails_is_cancelled_or_loses_releases_nothing() {
	ExtBuilder(9).build_and_execute(|| {
		let lost = vote_for(long(1));
		assert_ok!(LiquidDelegation::vote(by(1), lost, grades(&[-1])));
		let cancelled = open(2, OPEN);
		assert_ok!(LiquidDelegation::add_initiative(by(3), cancelled, text(2), Some(long(2))));
		assert_ok!(LiquidDelegation::cancel_issue(by(2_001), cancelled, Ground::Unlawful));
		let revoked = open(4, OPEN);
		assert_ok!(LiquidDelegation::add_initiative(by(5), revoked, text(2), Some(long(3))));
		for (person, number) in [(4, 1), (5, 2)] {
			assert_ok!(LiquidDelegation::revoke(by(person), revoked, number, None));
		}
		run_to(400);
		for id in [lost, cancelled, revoked] {
			assert!(read(id).state.is_over());
			assert_noop!(LiquidDelegation::enact(by(5), id, ENOUGH), Error::NothingToEnact);
		}
		// Nothing is held for nobody, once what is over is cleared.
		assert!(Library::get().values().all(|(_, held)| *held == 1));
		for id in [lost, cancelled, revoked] {
			while !read(id).cleared {
				assert_ok!(LiquidDelegation::clear(by(9), id, 8));
			}
		}
		assert!(Library::get().values().all(|(_, held)| *held == 0));
	});
}

#[test]
fn what_waits_for_its_release_is_not_cleared_away() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_for(long(1));
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		run_to(read(id).due.unwrap() + 110);
		while !read(id).cleared {
			assert_ok!(LiquidDelegation::clear(by(9), id, 8));
		}
		let held = || Library::get().values().map(|(_, held)| *held).sum::<u32>();
		assert!(Enactments::<Test>::contains_key(SortedId::from(id)));
		assert_eq!(held(), 1);
		// It is let go of once, with the end of its time.
		run_to(400);
		assert_ok!(LiquidDelegation::enact(by(5), id, ENOUGH));
		assert_eq!(held(), 0);
	});
}

#[test]
fn a_policy_without_effect_has_none() {
	ExtBuilder(9).build_and_execute(|| {
		let mut policy = open_policy();
		policy.effect = None;
		assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), policy));
		assert_noop!(
			LiquidDelegation::open_issue(by(1), AREA, Some(OPEN), text(1), Some(bound(note(1)))),
			Error::NoEffect
		);
	});
}
