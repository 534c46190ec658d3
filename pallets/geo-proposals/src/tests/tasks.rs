// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Saturday in the garden.

use crate::{mock::*, *};
use co3_primitives::{Author, CivicAction};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

const START: u64 = 1_000_000 + 24 * HOUR;
const END: u64 = START + 3 * HOUR;

fn slots(slots: &[(u64, u64, u16)]) -> BoundedVec<(u64, u64, u16), ConstU32<MAX_SLOTS>> {
	slots.to_vec().try_into().unwrap()
}

/// A task of the organisation 1 with a slot for `places` people.
fn garden(places: u16) -> u64 {
	let id = put(101, Kind::Task, 1, corner());
	assert_ok!(GeoProposals::set_slots(by(101), id, slots(&[(START, END, places)])));
	id
}

fn attendance(id: u64, account: u64) -> Attendance<u64> {
	SignUps::<Test>::get(co3_primitives::SortedId::from(id), 1_000 + account).unwrap().attendance
}

#[test]
fn saturday_in_the_garden() {
	ExtBuilder::build_and_execute(|| {
		let id = garden(12);
		for account in 1..=12 {
			assert_ok!(GeoProposals::sign_up(by(account), id, 0));
		}
		System::assert_last_event(
			Event::SignedUp { object: id, voter: 1_012, slot: 0, assisted: false }.into(),
		);
		assert_noop!(GeoProposals::sign_up(by(13), id, 0), Error::SlotFull);
		// One has a cold, and another takes the place.
		assert_ok!(GeoProposals::cancel_sign_up(by(12), id));
		assert_ok!(GeoProposals::sign_up(by(313), id, 0));
		pass(24);
		for account in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] {
			assert_ok!(GeoProposals::check_in(by(101), id, 1_000 + account));
		}
		assert_eq!(attendance(id, 1), Attendance::CheckedIn { by: Author::Organisation(1) });
		pass(4);
		// A second person: one who was there, for another.
		assert_ok!(GeoProposals::confirm_hours(by(2), id, 1_001, 150));
		assert_eq!(
			attendance(id, 1),
			Attendance::Confirmed {
				minutes: 150,
				by: Author::Organisation(1),
				second: Author::Resident(1_002)
			}
		);
		for account in [11, 13] {
			assert_ok!(GeoProposals::miss(by(101), id, 1_000 + account));
		}
		assert_eq!(attendance(id, 13), Attendance::Missed);
		let told: Vec<_> = Told::get().into_iter().map(|(_, _, action)| action).collect();
		let count = |action| told.iter().filter(|told| **told == action).count();
		assert_eq!(count(CivicAction::SignedUp { object: id }), 13);
		assert_eq!(count(CivicAction::CheckedIn { object: id }), 10);
		assert_eq!(count(CivicAction::HoursConfirmed { object: id, minutes: 150 }), 1);
		assert_eq!(count(CivicAction::MissedTask { object: id }), 2);
		assert_eq!(GeoProposals::sign_ups(id, None, 5).len(), 5);
	});
}

#[test]
fn hours_need_a_second_person_who_has_something_to_do_with_it() {
	ExtBuilder::build_and_execute(|| {
		let id = garden(3);
		for account in [1, 2, 3] {
			assert_ok!(GeoProposals::sign_up(by(account), id, 0));
		}
		pass(24);
		let confirm =
			|account, minutes| GeoProposals::confirm_hours(by(account), id, 1_001, minutes);
		assert_noop!(confirm(201, 60), Error::NotCheckedIn);
		assert_ok!(GeoProposals::check_in(by(101), id, 1_001));
		assert_noop!(GeoProposals::check_in(by(101), id, 1_001), Error::AlreadyRecorded);
		// Neither the volunteer, by whichever hand, nor who let them in.
		for account in [1, 301, 101] {
			assert_noop!(confirm(account, 60), Error::SamePerson);
		}
		// Nobody who was not there, be it that they had signed up.
		for account in [2, 9, 102] {
			assert_noop!(confirm(account, 60), Error::NotConcerned);
		}
		for minutes in [0, 181, u32::MAX] {
			assert_noop!(confirm(201, minutes), Error::MinutesOutOfRange);
		}
		assert_noop!(GeoProposals::confirm_hours(by(201), id, 1_009, 60), Error::NotSignedUp);
		assert_noop!(GeoProposals::confirm_hours(by(999), id, 1_001, 60), BadOrigin);
		assert_ok!(confirm(201, 180));
		assert_noop!(confirm(201, 60), Error::AlreadyConfirmed);
		assert_ok!(GeoProposals::check_in(by(101), id, 1_002));
		pass(30 * 24 + 4);
		assert_noop!(GeoProposals::confirm_hours(by(201), id, 1_002, 60), Error::TooLate);
	});
}

#[test]
fn people_are_checked_in_around_the_time_and_by_those_who_organise() {
	ExtBuilder::build_and_execute(|| {
		let id = garden(5);
		for account in [1, 2, 3] {
			assert_ok!(GeoProposals::sign_up(by(account), id, 0));
		}
		pass(22);
		assert_noop!(GeoProposals::check_in(by(101), id, 1_001), Error::TooEarly);
		assert_noop!(GeoProposals::miss(by(101), id, 1_001), Error::TooEarly);
		pass(1);
		for account in [1, 2, 102, 202] {
			assert_noop!(GeoProposals::check_in(by(account), id, 1_003), Error::NotAuthor);
		}
		assert_noop!(GeoProposals::check_in(by(101), id, 1_009), Error::NotSignedUp);
		// The town's office helps out.
		assert_ok!(GeoProposals::check_in(by(201), id, 1_001));
		assert_noop!(GeoProposals::cancel_sign_up(by(1), id), Error::AlreadyRecorded);
		pass(6);
		assert_noop!(GeoProposals::check_in(by(101), id, 1_002), Error::TooLate);
		assert_noop!(GeoProposals::cancel_sign_up(by(2), id), Error::TooLate);
		assert_noop!(GeoProposals::sign_up(by(4), id, 0), Error::TooLate);
		assert_ok!(GeoProposals::miss(by(101), id, 1_002));
		assert_noop!(GeoProposals::miss(by(101), id, 1_002), Error::AlreadyRecorded);
		pass(31 * 24);
		assert_noop!(GeoProposals::miss(by(101), id, 1_003), Error::TooLate);
	});
}

#[test]
fn nobody_lets_themselves_in() {
	ExtBuilder::build_and_execute(|| {
		let id = put(1, Kind::Task, 1, corner());
		assert_ok!(GeoProposals::set_slots(by(1), id, slots(&[(START, END, 2)])));
		assert_ok!(GeoProposals::sign_up(by(1), id, 0));
		pass(24);
		for hand in [1, 301] {
			assert_noop!(GeoProposals::check_in(by(hand), id, 1_001), Error::SamePerson);
		}
	});
}

#[test]
fn slots_make_sense_and_what_people_signed_up_for_is_not_moved() {
	ExtBuilder::build_and_execute(|| {
		let id = garden(2);
		let set = |list: &[(u64, u64, u16)]| GeoProposals::set_slots(by(101), id, slots(list));
		assert_noop!(set(&[(END, START, 1)]), Error::EndsBeforeItBegins);
		assert_noop!(set(&[(START, START, 1)]), Error::EndsBeforeItBegins);
		assert_noop!(set(&[(0, 1, 1)]), Error::AlreadyOver);
		assert_noop!(set(&[(START, END, 0)]), Error::NoPlaces);
		let later = (END, END + HOUR, 4);
		assert_ok!(set(&[(START, END, 2), later]));
		assert_ok!(GeoProposals::sign_up(by(1), id, 1));
		assert_noop!(set(&[(START, END, 2)]), Error::SlotTaken);
		assert_noop!(set(&[(START, END, 2), (END, END + 1, 4)]), Error::SlotTaken);
		assert_noop!(set(&[(START, END, 2), (END, END + HOUR, 0)]), Error::NoPlaces);
		assert_ok!(set(&[(START + 1, END, 7), (END, END + HOUR, 1), later]));
		assert_eq!(GeoProposals::dossier(id).unwrap().slots[1].taken, 1);
		assert_noop!(GeoProposals::set_slots(by(102), id, slots(&[later])), Error::NotAuthor);
		let report = submit(1);
		assert_noop!(GeoProposals::set_slots(by(1), report, slots(&[later])), Error::NotTask);
		assert_noop!(GeoProposals::check_in(by(1), report, 1_002), Error::NotTask);
	});
}

#[test]
fn people_sign_up_once_and_not_without_end() {
	ExtBuilder::build_and_execute(|| {
		let tasks = [garden(2), garden(2), garden(2)];
		assert_noop!(GeoProposals::sign_up(by(1), tasks[0], 1), Error::UnknownSlot);
		assert_noop!(GeoProposals::sign_up(by(101), tasks[0], 0), BadOrigin);
		assert_noop!(GeoProposals::cancel_sign_up(by(1), tasks[0]), Error::NotSignedUp);
		assert_ok!(GeoProposals::sign_up(by(1), tasks[0], 0));
		assert_noop!(GeoProposals::sign_up(by(301), tasks[0], 0), Error::AlreadySignedUp);
		assert_ok!(GeoProposals::sign_up(by(1), tasks[1], 0));
		assert_noop!(GeoProposals::sign_up(by(1), tasks[2], 0), Error::CapReached);
		assert_ok!(GeoProposals::cancel_sign_up(by(301), tasks[0]));
		assert_ok!(GeoProposals::sign_up(by(1), tasks[2], 0));
		let report = submit(1);
		assert_noop!(GeoProposals::sign_up(by(2), report, 0), Error::UnknownSlot);
	});
}
