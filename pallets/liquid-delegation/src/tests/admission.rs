// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_tally::{AreaRule, Quorum};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

/// An issue of `who`, supported by so many others.
fn supported(who: u64, others: u64) -> IssueId {
	let id = open(who, OPEN);
	for person in who + 1..=who + others {
		assert_ok!(LiquidDelegation::support(by(person), id, 1, 1));
	}
	id
}

/// Others ask for as much again with every issue that is dealt with.
fn limited() {
	let mut area = area(&[OPEN, SEALED, POLL]);
	area.limiter = Some(AreaRule {
		standard: share(2, 1),
		factor: share(2, 1),
		issues: share(1, 1),
		time: 139,
		exponent: share(1, 1),
		population: None,
	});
	area.check_every = Some(20);
	assert_ok!(LiquidDelegation::set_area(by(2_001), TOWN, Some(AREA), area));
}

#[test]
fn too_little_support_in_time_is_the_end() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		run_to(109);
		assert_eq!(read(id).state, State::Admission);
		run_idle_to(115);
		// Until it is counted people go on: nobody knows yet.
		assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
		assert_eq!(read(id).state, State::Admission);
		run_to(116);
		// But what came after the end is not counted.
		assert_eq!(read(id).state, State::Canceled(Cancellation::NotAdmitted));
		assert_eq!(read(id).closed, Some(110));
	});
}

#[test]
fn a_share_of_the_population_is_asked_for_too() {
	ExtBuilder(40).build_and_execute(|| {
		let mut policy = open_policy();
		policy.admission = Quorum { absolute: 2, share: share(1, 10) };
		policy.times.admission_min = 30;
		assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), policy));
		let enough = supported(1, 3);
		let short = supported(11, 2);
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_to(10);
		// Too young.
		assert_eq!(read(enough).state, State::Admission);
		run_to(31);
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_to(41);
		assert_eq!(read(enough).accepted, Some(40));
		assert_eq!(read(short).state, State::Admission);
	});
}

#[test]
fn one_at_a_time_and_each_makes_the_next_one_harder() {
	ExtBuilder(40).build_and_execute(|| {
		limited();
		let (three, five, four) = (supported(1, 2), supported(11, 4), supported(21, 3));
		// One is asked for as long as nothing runs, and two, four, … after that.
		run_to(31);
		assert_eq!(read(five).accepted, Some(30));
		assert_eq!(read(four).accepted, Some(30));
		assert_eq!(read(three).state, State::Admission);
		assert_eq!(RunningIn::<Test>::get(AREA).len(), 2);
		// What is closed makes room.
		assert_ok!(LiquidDelegation::cancel_issue(by(2_001), five, Ground::Duplicate));
		run_to(51);
		assert_eq!(read(three).accepted, Some(50));
		assert_eq!(RunningIn::<Test>::get(AREA).len(), 2);
	});
}

#[test]
fn a_count_that_is_late_decides_as_of_its_moment() {
	let play = |late: bool| {
		let mut states = Vec::new();
		ExtBuilder(40).build_and_execute(|| {
			limited();
			let ids = [supported(1, 2), supported(11, 4), supported(21, 3)];
			let run = |to| if late { run_idle_to(to) } else { run_to(to) };
			run(33);
			// People change their minds, the town has its say, an initiator gives up.
			assert_ok!(LiquidDelegation::unsupport(by(22), ids[2], 1));
			assert_ok!(LiquidDelegation::cancel_issue(by(2_001), ids[1], Ground::Duplicate));
			run(45);
			run_to(140);
			states = ids.map(|id| (read(id).accepted, read(id).closed)).to_vec();
		});
		states
	};
	let (in_time, late) = (play(false), play(true));
	assert_eq!(in_time[0], late[0]);
	assert_eq!(in_time[2], late[2]);
	// What the town took away meanwhile was never told that it had been admitted.
	assert_eq!(in_time[1], (Some(30), Some(33)));
	assert_eq!(late[1], (None, Some(33)));
}

#[test]
fn what_is_revoked_while_it_is_counted_waits_for_the_count() {
	let play = |support: u64| {
		let mut state = None;
		ExtBuilder(9).build_and_execute(|| {
			let id = supported(1, support);
			assert_ok!(LiquidDelegation::request_check(by(9), AREA));
			run_idle_to(12);
			assert_ok!(LiquidDelegation::revoke(by(1), id, 1, None));
			assert_eq!(read(id).state, State::Admission);
			// What began since waits for nothing: the count does not know it.
			let late = open(5, OPEN);
			assert_ok!(LiquidDelegation::revoke(by(5), late, 1, None));
			let how = Cancellation::RevokedBeforeAdmission;
			assert_eq!(read(late).state, State::Canceled(how));
			run_to(13);
			state = Some(read(id).state);
		});
		state.unwrap()
	};
	assert_eq!(play(0), State::Canceled(Cancellation::RevokedBeforeAdmission));
	assert_eq!(play(3), State::Discussion);
}

#[test]
fn anyone_asks_for_a_count_from_time_to_time() {
	ExtBuilder(9).build_and_execute(|| {
		assert_noop!(LiquidDelegation::request_check(by(9), 7), Error::UnknownArea);
		assert_noop!(LiquidDelegation::request_check(by(9), AREA), Error::NothingToCheck);
		let id = supported(1, 1);
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		System::assert_last_event(Event::CheckScheduled { area: AREA, at: 10 }.into());
		assert_noop!(LiquidDelegation::request_check(by(8), AREA), Error::TooEarly);
		run_to(11);
		assert_eq!(read(id).accepted, Some(10));
		open(2, OPEN);
		run_to(30);
		assert_noop!(LiquidDelegation::request_check(by(8), AREA), Error::TooEarly);
		run_to(31);
		assert_ok!(LiquidDelegation::request_check(by(8), AREA));
	});
}

#[test]
fn one_check_at_a_time_but_every_issue_is_counted_at_its_end() {
	ExtBuilder(9).build_and_execute(|| {
		limited();
		let id = open(1, OPEN);
		let area = || Areas::<Test>::get(AREA).unwrap();
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		// Nothing is counted for a long time.
		run_idle_to(31);
		assert_eq!(area().last_check, Some((10, 0)));
		assert_noop!(LiquidDelegation::request_check(by(9), AREA), Error::CheckUnderWay);
		// What the area does by itself comes another time …
		assert_eq!((area().next_check, area().checks), (Some(50), 1));
		// … and the end of an issue's time is the end.
		run_idle_to(110);
		assert_eq!((area().last_check, area().checks), (Some((110, 1)), 2));
		assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
		run_to(112);
		assert_eq!(read(id).state, State::Canceled(Cancellation::NotAdmitted));
		assert_eq!(area().checks, 0);
	});
}

#[test]
fn an_area_counts_by_itself_where_it_says_so() {
	ExtBuilder(9).build_and_execute(|| {
		limited();
		let id = open(1, OPEN);
		assert_eq!(Areas::<Test>::get(AREA).unwrap().next_check, Some(30));
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_to(25);
		assert_noop!(LiquidDelegation::request_check(by(9), AREA), Error::TooEarly);
		assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
		run_to(31);
		assert_eq!(read(id).accepted, Some(30));
		// Nothing is left to count: the next one begins it anew.
		run_to(60);
		assert_eq!(Areas::<Test>::get(AREA).unwrap().next_check, None);
		open(2, OPEN);
		assert_eq!(Areas::<Test>::get(AREA).unwrap().next_check, Some(80));
		run_to(75);
		assert_noop!(LiquidDelegation::request_check(by(9), AREA), Error::AlreadyScheduled);
	});
}

#[test]
fn no_initiative_of_enough_support_is_no_vote() {
	ExtBuilder(9).build_and_execute(|| {
		let id = supported(1, 1);
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_to(12);
		assert_ok!(LiquidDelegation::unsupport(by(2), id, 1));
		run_idle_to(95);
		// Ballots are taken from the beginning on, though nobody has counted yet.
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		run_to(96);
		assert_eq!(read(id).state, State::Canceled(Cancellation::NoInitiativeAdmitted));
		assert_eq!((read(id).fully_frozen, read(id).closed), (Some(90), Some(90)));
		assert_noop!(LiquidDelegation::vote(by(1), id, grades(&[1])), Error::NotVoting);
		run_to(150);
		assert!(Results::<Test>::get(SortedId::from(id)).is_none());
	});
}

#[test]
fn an_issue_seeks_admission_until_it_can_be_counted() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		run_to(109);
		super::clock::hold_moments(32);
		run_to(110);
		let event = Event::PhaseExtended { issue: id, state: State::Admission, due: 120 };
		System::assert_has_event(event.into());
		assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
		super::clock::release_moments(32);
		run_to(121);
		assert_eq!(read(id).accepted, Some(120));
	});
}

#[test]
fn those_that_are_given_up_end_one_by_one() {
	ExtBuilder(9).build_and_execute(|| {
		let ids = [open(1, OPEN), open(2, OPEN), open(3, OPEN)];
		run_idle_to(110);
		let ended = || ids.iter().filter(|id| read(**id).state.is_over()).count();
		let mut counts = vec![ended()];
		while Areas::<Test>::get(AREA).unwrap().checks > 0 {
			next_block(super::counting::crumb());
			LiquidDelegation::do_try_state().unwrap();
			counts.push(ended());
		}
		assert!(counts.windows(2).all(|pair| pair[1] - pair[0] <= 1), "{counts:?}");
		assert_eq!(counts.last(), Some(&3));
	});
}
