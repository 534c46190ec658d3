// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{notebook::Notes, *},
	*,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

fn note(page: u8) -> RuntimeCall {
	RuntimeCall::Notebook(notebook::Call::note { page })
}

fn bound(call: RuntimeCall) -> ActionOf<Test> {
	Shelf::bound(call).unwrap()
}

/// An issue that would release `action`, in which the vote has just begun.
fn vote_for(action: ActionOf<Test>) -> IssueId {
	let id = NextIssue::<Test>::get();
	assert_ok!(LiquidDelegation::open_issue(by(1), AREA, OPEN, text(1), Some(action)));
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
		let remark = RuntimeCall::System(frame_system::Call::remark { remark: vec![1] });
		let begin = |action| LiquidDelegation::open_issue(by(1), AREA, OPEN, text(1), action);
		assert_noop!(begin(Some(bound(remark))), Error::NotEnactable);
		// Nobody knows what is behind a hash, and it is looked at later.
		let long = RuntimeCall::System(frame_system::Call::remark { remark: vec![1; 200] });
		let unknown = bound(long.clone());
		Library::set(Default::default());
		let id = vote_for(unknown);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		run_to(170);
		assert_noop!(LiquidDelegation::enact(by(5), id, ENOUGH), Error::ActionUnknown);
		let _ = bound(long);
		assert_noop!(LiquidDelegation::enact(by(5), id, Weight::zero()), Error::TooHeavy);
		assert_ok!(LiquidDelegation::enact(by(5), id, ENOUGH));
		System::assert_last_event(Event::NotEnacted { issue: id }.into());
		assert!(Library::get().values().all(|(_, held)| *held == 0));
	});
}

#[test]
fn what_fails_is_cancelled_or_loses_releases_nothing() {
	ExtBuilder(9).build_and_execute(|| {
		let long = |page| {
			let calls = RuntimeCall::System(frame_system::Call::remark { remark: vec![page; 200] });
			let action = bound(calls);
			Library::mutate(|shelf| shelf.values_mut().for_each(|(bytes, _)| bytes.clear()));
			action
		};
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
		// Nothing is held for nobody.
		assert!(Library::get().values().all(|(_, held)| *held == 0));
	});
}

#[test]
fn a_policy_without_effect_has_none() {
	ExtBuilder(9).build_and_execute(|| {
		let mut policy = open_policy();
		policy.effect = None;
		assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), policy));
		assert_noop!(
			LiquidDelegation::open_issue(by(1), AREA, OPEN, text(1), Some(bound(note(1)))),
			Error::NoEffect
		);
	});
}
