// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, reminder::REMINDED, *};
use frame_support::{assert_ok, traits::Hooks};

fn delegate(who: u64, scope: Scope, to: Option<u64>, until: Tick) {
	let to = to.map(|to| 1_000 + to);
	assert_ok!(LiquidDelegation::delegate(by(who), TOWN, scope, to, Some(until)));
}

/// Who was told since this was last asked: the person, of which delegation, and when it ends.
fn told() -> Vec<(u64, Scope, Tick)> {
	let events = System::events();
	System::reset_events();
	let endings = events.into_iter().filter_map(|record| match record.event {
		RuntimeEvent::LiquidDelegation(Event::DelegationEnding {
			truster, scope, until, ..
		}) => Some((truster - 1_000, scope, until)),
		_ => None,
	});
	endings.collect()
}

/// How many entries there are.
fn entries() -> usize {
	check();
	Reminders::<Test>::iter_keys().count()
}

#[test]
fn whoever_let_a_neighbour_decide_is_told_before_that_ends() {
	ExtBuilder(3).build_and_execute(|| {
		delegate(1, Scope::Unit, Some(2), 500);
		run_to(399);
		assert_eq!(told(), []);
		run_to(400);
		let event = Event::DelegationEnding {
			unit: TOWN,
			truster: 1_001,
			scope: Scope::Unit,
			to: Some(1_002),
			until: 500,
		};
		System::assert_has_event(event.into());
		System::reset_events();
		// Once, and nothing is kept of it.
		assert_eq!(entries(), 0);
		run_to(600);
		assert_eq!(told(), []);
	});
}

#[test]
fn whoever_renews_is_told_anew_and_whoever_takes_it_back_is_not() {
	ExtBuilder(4).build_and_execute(|| {
		for who in 1..=3 {
			delegate(who, Scope::Unit, Some(4), 500);
		}
		assert_eq!(entries(), 3);
		// One renews before, one after; one takes it back; the trustee refuses none.
		run_to(300);
		delegate(1, Scope::Unit, Some(4), 700);
		assert_ok!(LiquidDelegation::undelegate(by(3), TOWN, Scope::Unit));
		assert_eq!(entries(), 2);
		run_to(400);
		assert_eq!(told(), [(2, Scope::Unit, 500)]);
		delegate(2, Scope::Unit, Some(1), 800);
		assert_eq!(entries(), 2);
		run_to(699);
		assert_eq!(told(), [(1, Scope::Unit, 700)]);
		run_to(700);
		assert_eq!(told(), [(2, Scope::Unit, 800)]);
		assert_eq!(entries(), 0);
	});
}

#[test]
fn what_is_said_for_less_than_the_notice_needs_no_reminder() {
	ExtBuilder(3).build_and_execute(|| {
		run_to(10);
		delegate(1, Scope::Unit, Some(3), 110);
		assert_eq!(entries(), 0);
		delegate(2, Scope::Unit, Some(3), 111);
		assert_eq!(entries(), 1);
		// Shortened, it no longer does.
		delegate(2, Scope::Area(AREA), None, 500);
		delegate(2, Scope::Unit, Some(3), 50);
		run_to(120);
		assert_eq!(told(), []);
		run_to(400);
		assert_eq!(told(), [(2, Scope::Area(AREA), 500)]);
	});
}

#[test]
fn however_much_somebody_says_one_entry_waits() {
	ExtBuilder(40).build_and_execute(|| {
		let ids = [open(11, OPEN), open(12, OPEN)];
		delegate(1, Scope::Unit, Some(2), 900);
		delegate(1, Scope::Area(AREA), None, 800);
		assert_eq!(entries(), 1);
		delegate(1, Scope::Issue(ids[0]), Some(3), 180);
		delegate(1, Scope::Issue(ids[1]), Some(3), 180);
		assert_eq!(entries(), 1);
		run_to(79);
		assert_eq!(told(), []);
		// What ends together is told together.
		run_to(80);
		let both = [(1, Scope::Issue(ids[0]), 180), (1, Scope::Issue(ids[1]), 180)];
		assert_eq!(told(), both);
		assert_eq!(entries(), 1);
		run_to(700);
		assert_eq!(told(), [(1, Scope::Area(AREA), 800)]);
		run_to(800);
		assert_eq!(told(), [(1, Scope::Unit, 900)]);
		assert_eq!(entries(), 0);
	});
}

#[test]
fn nobody_is_told_of_what_means_nothing_any_more() {
	ExtBuilder(9).build_and_execute(|| {
		let over = open(9, OPEN);
		delegate(1, Scope::Issue(over), Some(2), 500);
		delegate(3, Scope::Issue(over), Some(2), 500);
		delegate(4, Scope::Unit, Some(2), 500);
		assert_ok!(LiquidDelegation::cancel_issue(by(2_001), over, Ground::Mistake));
		assert_eq!(entries(), 3);
		// Pruned, refused: at once. What nobody clears away goes with its day.
		assert_ok!(LiquidDelegation::prune(by(8), TOWN, 1_001));
		assert_ok!(LiquidDelegation::refuse(by(2), TOWN, 1_004, Scope::Unit));
		assert_eq!(entries(), 1);
		run_to(400);
		assert_eq!(told(), []);
		assert_eq!(entries(), 0);
	});
}

#[test]
fn those_who_have_left_are_not_told_unless_they_return() {
	ExtBuilder(3).build_and_execute(|| {
		delegate(1, Scope::Unit, Some(3), 500);
		delegate(1, Scope::Area(AREA), Some(3), 600);
		delegate(2, Scope::Unit, Some(3), 500);
		// One is erased; the other one's attestation lapses for a while.
		Registry::change(1_002, |_| None);
		let mut lapsed = None;
		Registry::change(1_001, |known| {
			lapsed = known;
			None
		});
		run_to(450);
		assert_eq!(told(), []);
		assert_eq!(entries(), 1);
		Registry::change(1_001, |_| lapsed);
		run_to(500);
		assert_eq!(told(), [(1, Scope::Area(AREA), 600)]);
		assert_eq!(entries(), 0);
	});
}

#[test]
fn many_at_once_are_told_some_a_block() {
	ExtBuilder(50).build_and_execute(|| {
		for who in 1..=40 {
			delegate(who, Scope::Unit, Some(50), 500);
		}
		run_to(399);
		let mut reached = Vec::new();
		for left in [40 - REMINDED, 40 - 2 * REMINDED, 0] {
			next_block(Weight::MAX);
			let now = told();
			assert!(now.len() <= REMINDED as usize);
			reached.extend(now);
			assert_eq!(entries(), left as usize);
		}
		reached.sort_by_key(|(who, ..)| *who);
		let all: Vec<_> = (1..=40).map(|who| (who, Scope::Unit, 500)).collect();
		assert_eq!(reached, all);
	});
}

#[test]
fn where_blocks_have_no_room_the_reminder_waits() {
	ExtBuilder(5).build_and_execute(|| {
		delegate(1, Scope::Unit, Some(5), 500);
		delegate(1, Scope::Area(AREA), Some(5), 505);
		delegate(2, Scope::Unit, Some(5), 500);
		run_idle_to(410);
		assert_eq!(told(), []);
		// Changed while it waits, it is told of as it is then; and what was said meanwhile waits on.
		delegate(1, Scope::Unit, Some(4), 900);
		assert_eq!(entries(), 2);
		// Room for one.
		let (idle, one) = (<()>::remind_idle(), <()>::remind());
		next_block(idle.saturating_add(one));
		assert_eq!(told().len(), 1);
		next_block(idle.saturating_add(one));
		assert_eq!(told().len(), 1);
		assert_eq!(entries(), 1);
		run_to(800);
		assert_eq!(told(), [(1, Scope::Unit, 900)]);
	});
}

#[test]
fn what_has_ended_before_there_was_room_is_not_told() {
	ExtBuilder(5).build_and_execute(|| {
		delegate(1, Scope::Unit, Some(5), 500);
		run_idle_to(500);
		assert_eq!(entries(), 1);
		run_to(501);
		assert_eq!(told(), []);
		assert_eq!(entries(), 0);
	});
}

#[test]
fn a_pause_moves_the_end_and_the_reminder_with_it() {
	ExtBuilder(5).build_and_execute(|| {
		delegate(1, Scope::Unit, Some(5), 500);
		run_to(390);
		Paused::set(true);
		run_to(800);
		assert_eq!(told(), []);
		Paused::set(false);
		run_to(809);
		assert_eq!(told(), []);
		run_to(810);
		assert_eq!(told(), [(1, Scope::Unit, 500)]);
	});
}

#[test]
fn reminders_leave_most_of_the_share_to_counts() {
	ExtBuilder(50).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		for who in 1..=40 {
			delegate(who, Scope::Unit, Some(50), 240);
		}
		// Both are due with the same block.
		run_idle_to(141);
		assert_eq!(told(), []);
		let mut meter = frame_support::weights::WeightMeter::new();
		LiquidDelegation::on_poll(141, &mut meter);
		assert!(meter.consumed().all_lte(LiquidDelegation::count_share()));
		assert_eq!(told().len(), REMINDED as usize);
		assert!(Results::<Test>::contains_key(SortedId::from(id)));
	});
}
