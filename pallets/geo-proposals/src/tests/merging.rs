// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The closed market hall.

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

fn merge(id: u64, into: u64) -> sp_runtime::DispatchResult {
	GeoProposals::merge(by(201), id, into, None)
}

/// Moves everything, two at a time.
fn move_all(id: u64) {
	while read(id).records.supports > 0 {
		assert_ok!(GeoProposals::move_supports(by(999), id, 2));
		check();
	}
}

#[test]
fn the_closed_market_hall() {
	ExtBuilder::build_and_execute(|| {
		let [first, second, third] = [1, 2, 3].map(submit);
		let supporters = [(first, vec![1, 2, 3]), (second, vec![2, 3, 4, 5]), (third, vec![3, 6])];
		for (id, people) in &supporters {
			for person in people {
				assert_ok!(GeoProposals::support(by(*person), *id));
			}
		}
		assert_ok!(merge(second, first));
		System::assert_last_event(Event::Merged { object: second, into: first }.into());
		assert_ok!(merge(third, first));
		assert_eq!((read(first).arriving, read(first).supports), (2, 3));
		assert_eq!((read(second).state, read(second).merged_into), (State::Duplicate, Some(first)));
		// Duplicates are found as what they were merged into.
		assert_eq!(find(Filter::default()), [first]);
		let before: i32 = Engaged::get().values().sum();
		assert_eq!(before, 9);
		assert_ok!(GeoProposals::move_supports(by(999), second, 4));
		System::assert_last_event(
			Event::SupportsMoved { object: second, into: first, moved: 4, left: 0, supports: 5 }
				.into(),
		);
		move_all(third);
		// One a person, however many of the three they had supported.
		let mut people: Vec<_> =
			GeoProposals::supports(first, None, 10).iter().map(|view| view.voter).collect();
		people.sort();
		assert_eq!(people, (1_001..=1_006).collect::<Vec<_>>());
		assert_eq!((read(first).supports, read(first).arriving), (6, 0));
		assert_eq!(Engaged::get().values().sum::<i32>(), 6);
		// What was counted when it was merged stays readable.
		assert_eq!(read(second).supports, 4);
		assert_noop!(GeoProposals::move_supports(by(999), second, 2), Error::NothingToMove);
	});
}

#[test]
fn nothing_is_merged_into_itself_by_whatever_way() {
	ExtBuilder::build_and_execute(|| {
		let [first, second, third] = [1, 2, 3].map(submit);
		assert_noop!(merge(first, first), Error::CircularMerge);
		assert_ok!(merge(first, second));
		assert_noop!(merge(second, first), Error::CircularMerge);
		assert_ok!(merge(second, third));
		// The way round is closed: what was merged cannot be merged into.
		assert_noop!(merge(third, first), Error::NotOpen);
		assert_noop!(merge(third, second), Error::CircularMerge);
		assert_noop!(merge(first, third), Error::NotAllowed);
	});
}

#[test]
fn supports_never_travel_two_ways_at_once() {
	ExtBuilder::build_and_execute(|| {
		let [first, second, third] = [1, 2, 3].map(submit);
		for person in 4..=6 {
			assert_ok!(GeoProposals::support(by(person), first));
		}
		assert_ok!(merge(first, second));
		assert_noop!(merge(second, third), Error::StillArriving);
		assert_noop!(GeoProposals::move_supports(by(9), second, 1), Error::NotMerged);
		for limit in [0, 5] {
			assert_noop!(GeoProposals::move_supports(by(9), first, limit), Error::LimitOutOfRange);
		}
		move_all(first);
		assert_ok!(merge(second, third));
		move_all(second);
		assert_eq!(read(third).supports, 3);
	});
}

#[test]
fn whoever_changes_their_mind_on_the_way_is_not_carried_along() {
	ExtBuilder::build_and_execute(|| {
		let [first, second] = [1, 2].map(submit);
		assert_ok!(GeoProposals::support(by(4), first));
		assert_ok!(GeoProposals::support(by(5), first));
		assert_ok!(merge(first, second));
		assert_noop!(GeoProposals::support(by(6), first), Error::NotOpen);
		assert_ok!(GeoProposals::unsupport(by(4), first));
		assert_eq!(read(second).arriving, 1);
		assert_ok!(GeoProposals::unsupport(by(5), first));
		assert_eq!((read(second).arriving, read(second).supports), (0, 0));
	});
}

#[test]
fn a_mistake_is_undone_and_what_has_moved_has_moved() {
	ExtBuilder::build_and_execute(|| {
		let [first, second] = [1, 2].map(submit);
		for person in 4..=6 {
			assert_ok!(GeoProposals::support(by(person), first));
		}
		assert_ok!(merge(first, second));
		assert_ok!(GeoProposals::move_supports(by(9), first, 1));
		let undo = |account| GeoProposals::unmerge(by(account), first, Reason::Mistake, None);
		assert_noop!(undo(1), Error::NotProposalOfficer);
		assert_ok!(undo(201));
		System::assert_last_event(Event::Unmerged { object: first, from: second }.into());
		assert_eq!((read(first).state, read(first).merged_into), (State::Reopened, None));
		assert_eq!((read(first).supports, read(second).supports), (2, 1));
		assert_eq!(read(second).arriving, 0);
		assert_noop!(undo(201), Error::NotMerged);
		// The one that moved stands behind the first again if they wish.
		let moved = GeoProposals::supports(second, None, 1)[0].voter;
		assert_ok!(GeoProposals::support(by(moved - 1_000), first));
		assert_eq!(find(Filter::default()), [first, second]);
	});
}

#[test]
fn nobody_from_elsewhere_comes_in_by_a_merge() {
	ExtBuilder::build_and_execute(|| {
		let open = submit(1);
		change_rules(0, |rules| rules.audience = Audience::Residents);
		let own = submit(2);
		assert_ok!(GeoProposals::support(by(90), open));
		assert_noop!(GeoProposals::support(by(90), own), Error::FromElsewhere);
		assert_noop!(merge(open, own), Error::FromElsewhere);
		// Those of the town may be counted among all.
		assert_ok!(GeoProposals::support(by(3), own));
		assert_ok!(merge(own, open));
		move_all(own);
		assert_eq!(read(open).supports, 2);
	});
}

#[test]
fn nobody_is_led_to_where_nothing_can_be_read() {
	ExtBuilder::build_and_execute(|| {
		let [complaint, other] = [1, 2].map(submit);
		assert_ok!(GeoProposals::hide(by(401), other, Breach::Spam));
		assert_noop!(merge(complaint, other), Error::NotOpen);
		// What is hidden may itself be one too many.
		assert_ok!(merge(other, complaint));
	});
}

#[test]
fn supports_wait_while_what_they_would_move_to_is_hidden() {
	ExtBuilder::build_and_execute(|| {
		let [first, second] = [1, 2].map(submit);
		for person in 4..=6 {
			assert_ok!(GeoProposals::support(by(person), first));
		}
		assert_ok!(merge(first, second));
		assert_ok!(GeoProposals::move_supports(by(9), first, 1));
		assert_ok!(GeoProposals::hide(by(401), second, Breach::Abuse));
		assert_noop!(GeoProposals::move_supports(by(9), first, 1), Error::Hidden);
		assert_eq!((read(first).records.supports, read(second).supports), (2, 1));
		// Nobody is bound meanwhile, and nothing is lost.
		assert_ok!(GeoProposals::unsupport(by(6), first)
			.or_else(|_| { GeoProposals::unsupport(by(6), second) }));
		assert_ok!(GeoProposals::restore(by(411), second, details("The lamp is dark")));
		move_all(first);
		assert_eq!((read(second).supports, read(second).arriving), (2, 0));
	});
}

#[test]
fn what_waits_for_the_hidden_too_long_is_let_go() {
	ExtBuilder::build_and_execute(|| {
		let [first, second] = [1, 2].map(submit);
		for person in 2..=7 {
			assert_ok!(GeoProposals::support(by(person), first));
		}
		assert_ok!(merge(first, second));
		wait(999);
		assert_noop!(GeoProposals::archive(by(9), first, 4), Error::StillArriving);
		assert_ok!(GeoProposals::hide(by(401), second, Breach::Illegal));
		assert_noop!(GeoProposals::archive(by(9), first, 4), Error::TooEarly);
		wait(1);
		assert_ok!(GeoProposals::archive(by(9), first, 4));
		assert_eq!((read(first).records.supports, read(second).arriving), (2, 1));
		check();
		assert_ok!(GeoProposals::archive(by(9), first, 4));
		assert_eq!(read(second).arriving, 0);
		check();
		assert_ok!(GeoProposals::archive(by(9), first, 4));
		assert!(GeoProposals::object(first).is_none());
		assert!(Engaged::get().values().all(|count| *count == 0));
	});
}

#[test]
fn only_the_office_merges_and_only_at_home() {
	ExtBuilder::build_and_execute(|| {
		let [first, second] = [1, 2].map(submit);
		let abroad = put(9, Kind::Report, 2, at(-600_000_000, 10, 2));
		for account in [1, 202, 999] {
			assert_noop!(
				GeoProposals::merge(by(account), first, second, None),
				Error::NotProposalOfficer
			);
		}
		assert_noop!(merge(first, abroad), Error::OutsideTerritory);
		assert_noop!(merge(first, 99), Error::UnknownObject);
		assert_noop!(merge(99, first), Error::UnknownObject);
		assert_ok!(GeoProposals::withdraw(by(2), second));
		assert_noop!(merge(first, second), Error::NotOpen);
		assert_noop!(merge(second, first), Error::NotAllowed);
	});
}

#[test]
fn whoever_arrives_while_it_is_closed_counts_once_it_is_reopened() {
	ExtBuilder::build_and_execute(|| {
		let [first, second] = [1, 2].map(submit);
		assert_ok!(GeoProposals::support(by(4), first));
		assert_ok!(merge(first, second));
		let go = |to| GeoProposals::proceed(by(201), second, to, Some(Reason::Mistake), None);
		assert_ok!(go(State::Fixed));
		move_all(first);
		assert_eq!(read(second).supports, 0);
		assert_ok!(go(State::Reopened));
		assert_eq!(read(second).supports, 1);
	});
}

#[test]
fn what_was_closed_meanwhile_keeps_its_count_and_lets_the_late_ones_go() {
	ExtBuilder::build_and_execute(|| {
		let [first, second] = [1, 2].map(submit);
		assert_ok!(GeoProposals::support(by(4), first));
		assert_ok!(merge(first, second));
		assert_ok!(GeoProposals::proceed(by(201), second, State::Fixed, None, None));
		// It is not cleared away over the heads of those who are on their way.
		wait(100);
		for id in [first, second] {
			assert_noop!(GeoProposals::archive(by(9), id, 4), Error::StillArriving);
		}
		move_all(first);
		assert_eq!((read(second).supports, read(second).records.supports), (0, 1));
		for id in [first, second] {
			while GeoProposals::object(id).is_some() {
				assert_ok!(GeoProposals::archive(by(9), id, 4));
				check();
			}
		}
		assert!(Engaged::get().values().all(|count| *count == 0));
	});
}
