// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{Author, Matter, Title};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::{BadOrigin, Unavailable};

type Error = crate::Error<Test>;

const BALLOT: Ballot = Ballot { area: 4, policy: 2 };

fn reach(threshold: u32) -> u64 {
	change_rules(0, |rules| {
		rules.threshold = Some(threshold);
		rules.ballot = Some(BALLOT);
	});
	let id = submit(1);
	for person in 2..2 + u64::from(threshold) {
		assert_ok!(GeoProposals::support(by(person), id));
	}
	id
}

#[test]
fn enough_support_is_brought_to_a_vote_by_anyone_and_once() {
	ExtBuilder::build_and_execute(|| {
		let id = reach(3);
		System::assert_has_event(Event::ThresholdReached { object: id, supports: 3 }.into());
		assert_eq!(read(id).threshold, Threshold::Reached { at: 1 });
		assert_noop!(GeoProposals::bring(RuntimeOrigin::none(), id), BadOrigin);
		assert_ok!(GeoProposals::bring(by(999), id));
		System::assert_last_event(Event::Brought { object: id, issue: 1 }.into());
		assert_eq!(
			Brought::get(),
			[Matter {
				object: id,
				author: Author::Resident(1_001),
				territory: 111,
				area: 4,
				policy: 2,
				details: details("The lamp is dark").hash(),
			}]
		);
		assert_noop!(GeoProposals::bring(by(999), id), Error::AlreadyBrought);
		// What is being voted on is not merged away.
		let other = submit(9);
		assert_noop!(GeoProposals::merge(by(201), id, other, None), Error::AlreadyBrought);
	});
}

#[test]
fn what_got_there_before_votes_are_taken_is_not_lost() {
	ExtBuilder::build_and_execute(|| {
		Votes::set(false);
		let id = reach(2);
		assert_noop!(GeoProposals::bring(by(5), id), Unavailable);
		// Even if people change their minds, or it is done.
		assert_ok!(GeoProposals::unsupport(by(2), id));
		assert_eq!(read(id).threshold, Threshold::Reached { at: 1 });
		Votes::set(true);
		assert_ok!(GeoProposals::bring(by(5), id));
	});
}

#[test]
fn a_threshold_is_the_deepest_territorys_and_only_where_there_is_one() {
	ExtBuilder::build_and_execute(|| {
		change_rules(0, |rules| {
			rules.threshold = Some(9);
			rules.thresholds = vec![(1, 5), (11, 2)].try_into().unwrap();
			rules.ballot = None;
		});
		let deep = submit(1);
		let wide = put(1, Kind::Report, 0, at(77_500_000, 451_500_000, 1));
		for person in 2..=6 {
			for id in [deep, wide] {
				let supports = read(id).supports;
				let expected = if id == deep { 2 } else { 5 };
				assert_eq!(read(id).threshold == Threshold::NotReached, supports < expected);
				assert_ok!(GeoProposals::support(by(person), id));
			}
		}
		assert!(read(wide).threshold != Threshold::NotReached);
		assert_noop!(GeoProposals::bring(by(9), deep), Error::NoBallot);
		let without = put(1, Kind::Report, 1, corner());
		assert_ok!(GeoProposals::support(by(2), without));
		assert_noop!(GeoProposals::bring(by(9), without), Error::ThresholdNotReached);
		assert_noop!(GeoProposals::bring(by(9), 99), Error::UnknownObject);
	});
}

#[test]
fn no_category_promises_a_vote_that_can_never_be() {
	ExtBuilder::build_and_execute(|| {
		let set = |area, threshold, thresholds: &[(u32, u32)]| {
			let rules = Rules {
				threshold,
				thresholds: thresholds.to_vec().try_into().unwrap(),
				ballot: Some(Ballot { area, policy: 2 }),
				..Rules::plain(1)
			};
			GeoProposals::set_category(by(201), 1, Some(0), Title::new("Lights").unwrap(), rules)
		};
		// One that nobody opens, one that nothing reaches, and the neighbours'.
		assert_noop!(set(9, Some(2), &[]), Unavailable);
		assert_noop!(set(4, None, &[]), Error::BadRules);
		assert_noop!(set(5, Some(2), &[]), Error::BallotElsewhere);
		// The district's, while enough people can stand behind something elsewhere.
		for (threshold, thresholds) in [(Some(2), &[][..]), (None, &[(1, 9), (11, 2)])] {
			assert_noop!(set(6, threshold, thresholds), Error::BallotElsewhere);
		}
		assert_ok!(set(6, None, &[(11, 2)]));
		// The consortium's takes what is in all of it.
		assert_ok!(set(7, Some(9), &[(11, 2)]));
	});
}

#[test]
fn supports_that_come_by_merging_count_too() {
	ExtBuilder::build_and_execute(|| {
		change_rules(0, |rules| rules.threshold = Some(3));
		let [first, second] = [1, 2].map(submit);
		for (person, id) in [(6, first), (7, first), (8, second)] {
			assert_ok!(GeoProposals::support(by(person), id));
		}
		assert_ok!(GeoProposals::merge(by(201), first, second, None));
		assert_eq!(read(second).threshold, Threshold::NotReached);
		assert_ok!(GeoProposals::move_supports(by(9), first, 4));
		assert!(matches!(read(second).threshold, Threshold::Reached { .. }));
	});
}

#[test]
fn what_has_enough_support_is_not_buried_in_what_has_not() {
	ExtBuilder::build_and_execute(|| {
		let petition = reach(2);
		// One about something on which nobody votes, and one that few stand behind.
		let without = put(2, Kind::Report, 1, corner());
		let small = submit(3);
		let merge = |id, into| GeoProposals::merge(by(201), id, into, None);
		for into in [without, small] {
			assert_noop!(merge(petition, into), Error::ThresholdNotReached);
		}
		// The other way round is the way, and into what has got there too.
		assert_ok!(merge(small, petition));
		let other = submit(4);
		for person in [5, 6] {
			assert_ok!(GeoProposals::support(by(person), other));
		}
		assert_ok!(merge(other, petition));
		assert_ok!(GeoProposals::move_supports(by(9), other, 4));
		assert_ok!(GeoProposals::bring(by(9), petition));
		assert_eq!(read(petition).supports, 4);
	});
}

#[test]
fn what_is_hidden_or_taken_back_is_not_voted_on() {
	ExtBuilder::build_and_execute(|| {
		let id = reach(2);
		assert_ok!(GeoProposals::hide(by(401), id, Breach::Illegal));
		assert_noop!(GeoProposals::bring(by(9), id), Error::NotOpen);
		assert_ok!(GeoProposals::restore(by(401), id, details("The lamp is dark")));
		assert_ok!(GeoProposals::withdraw(by(1), id));
		assert_noop!(GeoProposals::bring(by(9), id), Error::NotOpen);
	});
}

#[test]
fn a_town_may_ask_its_own_people_only() {
	ExtBuilder::build_and_execute(|| {
		change_rules(0, |rules| rules.audience = Audience::Residents);
		let id = submit(1);
		assert_noop!(GeoProposals::support(by(90), id), Error::FromElsewhere);
		assert_ok!(GeoProposals::support(by(89), id));
		let quiet = Phase { supports: false, ..Phase::OPEN };
		assert_ok!(GeoProposals::set_phase(by(201), 1, 0, quiet));
		assert_noop!(GeoProposals::support(by(3), id), Error::CategoryClosed);
		// Nobody is bound while nobody is asked.
		assert_ok!(GeoProposals::unsupport(by(89), id));
	});
}

#[test]
fn what_enough_people_stand_behind_is_put_to_the_vote_as_they_saw_it() {
	ExtBuilder::build_and_execute(|| {
		let id = reach(3);
		assert_noop!(GeoProposals::edit(by(1), id, details("The opposite")), Error::TooLate);
		assert_ok!(GeoProposals::bring(by(9), id));
		assert_noop!(GeoProposals::edit(by(1), id, details("The opposite")), Error::TooLate);
		assert_eq!(Brought::get()[0].details, details("The lamp is dark").hash());
		// Where no vote follows, words can still be mended; what was said before is listed.
		change_rules(0, |rules| rules.ballot = None);
		let other = submit(1);
		for person in 2..5 {
			assert_ok!(GeoProposals::support(by(person), other));
		}
		assert!(read(other).threshold != Threshold::NotReached);
		assert_ok!(GeoProposals::edit(by(1), other, details("All lamps are dark")));
		assert_eq!(GeoProposals::versions(other).unwrap().len(), 2);
	});
}
