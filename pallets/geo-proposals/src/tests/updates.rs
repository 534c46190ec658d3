// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{Author, ContentRef};
use frame_support::{assert_noop, assert_ok, BoundedVec};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

fn answer(object: u64, to: Option<State>, reason: Option<Reason>) -> OfficialAnswer {
	OfficialAnswer { object, content: text(7), to, reason }
}

fn publish(account: u64, answers: Vec<OfficialAnswer>) -> sp_runtime::DispatchResult {
	GeoProposals::answer(by(account), answers.try_into().unwrap())
}

#[test]
fn people_comment_and_the_office_answers_in_its_own_colour() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_ok!(GeoProposals::comment(by(302), id, text(3)));
		pass(3);
		assert_ok!(publish(201, vec![answer(id, None, None)]));
		System::assert_last_event(
			Event::Answered { object: id, number: 1, municipality: 1 }.into(),
		);
		let updates = GeoProposals::updates(id, 0, 9);
		let told: Vec<_> = updates
			.iter()
			.map(|view| (view.number, view.update.by, view.update.official, view.update.assisted))
			.collect();
		assert_eq!(
			told,
			[(0, Author::Resident(1_002), false, true), (1, Author::Office(1), true, false)]
		);
		assert_eq!(GeoProposals::updates(id, 1, 9), updates[1..]);
		// Whoever answers has seen it.
		let clocks = read(id).clocks;
		assert_eq!(clocks.acknowledged.unwrap().took, 3 * HOUR);
		assert_eq!(clocks.answered.unwrap().took, 3 * HOUR);
		assert_eq!(read(id).state, State::Submitted);
	});
}

#[test]
fn what_many_wait_for_is_published_in_one_block_or_not_at_all() {
	ExtBuilder::build_and_execute(|| {
		let ids: Vec<_> = (1..=3).map(submit).collect();
		let reason = Some(Reason::TooExpensive);
		let good: Vec<_> =
			ids.iter().map(|id| answer(*id, Some(State::Rejected), reason)).collect();
		let mut bad = good.clone();
		bad[2].reason = None;
		assert_noop!(publish(201, bad), Error::ReasonMissing);
		let mut bad = good.clone();
		bad[1].object = 99;
		assert_noop!(publish(201, bad), Error::UnknownObject);
		let mut bad = good.clone();
		bad[1].content.size = 0;
		assert_noop!(publish(201, bad), Error::EmptyContent);
		let abroad = put(9, Kind::Report, 2, at(-600_000_000, 10, 2));
		let mixed = [good.clone(), vec![answer(abroad, None, None)]].concat();
		assert_noop!(publish(201, mixed), Error::NotProposalOfficer);
		assert_noop!(publish(201, vec![]), Error::LimitOutOfRange);
		assert_noop!(publish(1, good.clone()), Error::NotProposalOfficer);
		assert_ok!(publish(201, good));
		for id in ids {
			assert_eq!(read(id).state, State::Rejected);
			assert_eq!(GeoProposals::updates(id, 0, 9).len(), 1);
		}
		assert!(BoundedVec::<OfficialAnswer, ConstU32<MAX_ANSWERS>>::try_from(vec![
			answer(
				0, None, None
			);
			MAX_ANSWERS
				as usize + 1
		])
		.is_err());
	});
}

#[test]
fn nobody_fills_a_page_with_comments() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for account in [1, 301] {
			assert_ok!(GeoProposals::comment(by(account), id, text(3)));
		}
		assert_noop!(GeoProposals::comment(by(1), id, text(3)), Error::CapReached);
		for account in [2, 2, 3] {
			assert_ok!(GeoProposals::comment(by(account), id, text(3)));
		}
		assert_noop!(GeoProposals::comment(by(4), id, text(3)), Error::CapReached);
		// An official answer always finds room.
		assert_ok!(publish(201, vec![answer(id, None, None)]));
	});
}

#[test]
fn comments_have_their_form_their_place_and_their_time() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let bad = ContentRef { language: b"?".to_vec().try_into().unwrap(), ..text(1) };
		assert_noop!(GeoProposals::comment(by(2), id, bad), Error::BadLanguage);
		assert_noop!(GeoProposals::comment(by(2), 9, text(1)), Error::UnknownObject);
		assert_noop!(GeoProposals::comment(by(999), id, text(1)), BadOrigin);
		let quiet = Phase { comments: false, ..Phase::OPEN };
		assert_ok!(GeoProposals::set_phase(by(201), 1, 0, quiet));
		assert_noop!(GeoProposals::comment(by(2), id, text(1)), Error::CategoryClosed);
		assert_ok!(GeoProposals::set_phase(by(201), 1, 0, Phase::OPEN));
		assert_ok!(GeoProposals::withdraw(by(1), id));
		assert_noop!(GeoProposals::comment(by(2), id, text(1)), Error::NotOpen);
	});
}

#[test]
fn what_is_on_its_way_out_takes_nothing_any_more() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for account in [2, 2, 3, 3, 4] {
			assert_ok!(GeoProposals::comment(by(account), id, text(3)));
		}
		assert_ok!(GeoProposals::withdraw(by(1), id));
		// What was taken back can still be answered, until it goes.
		assert_ok!(publish(201, vec![answer(id, None, None)]));
		wait(100);
		assert_ok!(GeoProposals::archive(by(9), id, 2));
		assert_eq!(read(id).state, State::Archived);
		assert_noop!(publish(201, vec![answer(id, None, None)]), Error::NotOpen);
		assert_noop!(GeoProposals::comment(by(9), id, text(3)), Error::NotOpen);
		while GeoProposals::object(id).is_some() {
			assert_ok!(GeoProposals::archive(by(9), id, 2));
			check();
		}
		assert_eq!(Updates::<Test>::iter().count(), 0);
	});
}
