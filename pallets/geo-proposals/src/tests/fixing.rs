// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The hole in via Cigna.

use crate::{mock::*, *};
use co3_primitives::CivicAction;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

fn fix(id: u64) {
	assert_ok!(GeoProposals::proceed(by(201), id, State::Fixed, None, None));
}

#[test]
fn the_hole_in_via_cigna() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for neighbour in [2, 3, 4] {
			assert_ok!(GeoProposals::support(by(neighbour), id));
		}
		pass(1);
		for state in [State::Acknowledged, State::Scheduled, State::InProgress, State::Fixed] {
			assert_ok!(GeoProposals::proceed(by(201), id, state, None, None));
		}
		pass(24);
		// The author says yes, two neighbours say no: it is as open as before.
		assert_ok!(GeoProposals::check_fix(by(1), id, true));
		assert_ok!(GeoProposals::check_fix(by(2), id, false));
		assert_eq!(read(id).state, State::Fixed);
		assert_ok!(GeoProposals::check_fix(by(303), id, false));
		let object = read(id);
		assert_eq!((object.state, object.confirmed, object.disputed), (State::Reopened, 1, 2));
		System::assert_has_event(
			Event::FixChecked {
				object: id,
				voter: 1_003,
				confirmed: false,
				confirmed_by: 1,
				disputed_by: 2,
				assisted: true,
			}
			.into(),
		);
		let last = GeoProposals::steps(id, 0, 10).pop().unwrap();
		assert_eq!((last.by, last.actor), (Mover::Citizens, Actor::Anyone));
		assert_eq!(last.reason, Some(Reason::Disputed));
		assert_eq!(Told::get().last(), Some(&(1_003, 111, CivicAction::FixChecked { object: id })));
		// The second fix is another one: everybody is asked again.
		fix(id);
		assert_eq!((read(id).fixes, read(id).confirmed, read(id).disputed), (2, 0, 0));
		for neighbour in [1, 2, 3] {
			assert_ok!(GeoProposals::check_fix(by(neighbour), id, true));
		}
		assert_ok!(GeoProposals::check_fix(by(4), id, false));
		assert_eq!((read(id).state, read(id).confirmed), (State::Fixed, 3));
		let figures = GeoProposals::statistics(111, None, 9).pop().unwrap().figures;
		assert_eq!((figures.reopened, figures.solved.0.iter().sum::<u32>()), (1, 2));
	});
}

#[test]
fn nobody_says_it_twice_and_nobody_who_has_nothing_to_do_with_it() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_noop!(GeoProposals::check_fix(by(1), id, true), Error::NotFixed);
		fix(id);
		assert_noop!(GeoProposals::check_fix(by(2), id, false), Error::NotConcerned);
		assert_noop!(GeoProposals::check_fix(by(201), id, true), BadOrigin);
		assert_noop!(GeoProposals::check_fix(by(1), 9, true), Error::UnknownObject);
		assert_ok!(GeoProposals::check_fix(by(1), id, true));
		for hand in [1, 301] {
			assert_noop!(GeoProposals::check_fix(by(hand), id, false), Error::AlreadyChecked);
		}
	});
}

#[test]
fn after_four_weeks_it_is_settled() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		fix(id);
		pass(28 * 24);
		assert_ok!(GeoProposals::check_fix(by(1), id, false));
		pass(1);
		let other = submit(2);
		fix(other);
		pass(28 * 24 + 1);
		assert_noop!(GeoProposals::check_fix(by(2), other, false), Error::TooLate);
	});
}

#[test]
fn a_few_who_grumble_do_not_outweigh_the_many_who_are_content() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for neighbour in 2..=7 {
			assert_ok!(GeoProposals::support(by(neighbour), id));
		}
		fix(id);
		for neighbour in [1, 2, 3] {
			assert_ok!(GeoProposals::check_fix(by(neighbour), id, true));
		}
		for neighbour in [4, 5] {
			assert_ok!(GeoProposals::check_fix(by(neighbour), id, false));
		}
		assert_eq!(read(id).state, State::Fixed);
		assert_ok!(GeoProposals::check_fix(by(6), id, false));
		assert_eq!(read(id).state, State::Reopened);
	});
}

#[test]
fn where_citizens_are_not_asked_they_have_no_say() {
	ExtBuilder::build_and_execute(|| {
		change_rules(0, |rules| rules.fix_check = None);
		let id = submit(1);
		fix(id);
		assert_noop!(GeoProposals::check_fix(by(1), id, false), Error::NotFixed);
	});
}
