// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

#[test]
fn who_supports_is_interested_and_who_leaves_takes_all_along() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::support(by(1_002), id, 1, 1));
		System::assert_last_event(
			Event::Supported { issue: id, initiative: 1, voter: 1_002, draft: 1, assisted: true }
				.into(),
		);
		assert!(LiquidDelegation::participation(id, 1_002).interested);
		assert_noop!(LiquidDelegation::set_interest(by(2), id, true), Error::NothingNew);
		assert_ok!(LiquidDelegation::unsupport(by(2), id, 1));
		assert!(LiquidDelegation::participation(id, 1_002).interested);
		assert_noop!(LiquidDelegation::unsupport(by(2), id, 1), Error::NotSupported);
		assert_ok!(LiquidDelegation::suggest(by(2), id, 1, text(2), Degree::Must));
		assert_ok!(LiquidDelegation::set_interest(by(2), id, false));
		assert!(LiquidDelegation::participation(id, 1_002).supports.is_empty());
		assert!(LiquidDelegation::initiative(id, 1).unwrap().suggestions.is_empty());
		assert_noop!(LiquidDelegation::support(by(2), id, 7, 1), Error::UnknownInitiative);
	});
}

#[test]
fn a_suggestion_lives_as_long_as_somebody_has_an_opinion() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::suggest(by(2), id, 1, text(2), Degree::Must));
		let critical = |voter| {
			LiquidDelegation::participation(id, voter).support(1).map(|support| support.critical)
		};
		assert_eq!(critical(1_002), Some(1));
		let opinion = |degree, fulfilled| Some(Opinion { degree, fulfilled });
		let rate = |who, opinion| LiquidDelegation::rate(by(who), id, 1, 0, opinion);
		assert_noop!(rate(2, opinion(Degree::Must, false)), Error::NothingNew);
		assert_ok!(rate(2, opinion(Degree::Must, true)));
		assert_eq!(critical(1_002), Some(0));
		assert_noop!(rate(3, None), Error::NothingNew);
		assert_ok!(rate(3, opinion(Degree::MustNot, true)));
		assert_eq!(critical(1_003), Some(1));
		assert_ok!(rate(2, None));
		assert_ok!(LiquidDelegation::unsupport(by(3), id, 1));
		System::assert_has_event(
			Event::SuggestionDied { issue: id, initiative: 1, suggestion: 0 }.into(),
		);
		assert_noop!(rate(2, opinion(Degree::Should, true)), Error::UnknownSuggestion);
		// Its number is not given again.
		assert_ok!(LiquidDelegation::suggest(by(2), id, 1, text(3), Degree::Should));
		assert_eq!(LiquidDelegation::initiative(id, 1).unwrap().suggestions[0].0, 1);
	});
}

#[test]
fn a_suggestion_that_must_go_keeps_its_hash_and_its_opinions() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::suggest(by(2), id, 1, text(2), Degree::Must));
		let meant = |suggestion| Text::Suggestion { initiative: 1, suggestion };
		let condemn = |who, text| LiquidDelegation::condemn(by(who), id, text);
		assert_noop!(condemn(1, meant(0)), Error::NotOfficer);
		// A moderator of another town has no say here.
		assert_noop!(condemn(2_202, meant(0)), Error::NotOfficer);
		assert_noop!(condemn(2_201, meant(1)), Error::UnknownSuggestion);
		assert_ok!(condemn(2_201, meant(0)));
		System::assert_last_event(Event::Condemned { issue: id, text: meant(0) }.into());
		assert_noop!(condemn(2_201, meant(0)), Error::AlreadyCondemned);
		let shown = || LiquidDelegation::initiative(id, 1).unwrap().suggestions;
		let kept = Suggestion { content: text(2), by: 1_002, opinions: 1, condemned: true };
		assert_eq!(shown(), [(0, kept)]);
		// The draft with the same number is another text.
		assert!(!LiquidDelegation::initiative(id, 1).unwrap().drafts[0].condemned);
		// Who has read it may still think something of it, and with the last opinion it dies as any other.
		let should = Some(Opinion { degree: Degree::ShouldNot, fulfilled: false });
		assert_ok!(LiquidDelegation::rate(by(3), id, 1, 0, should));
		assert_eq!(shown()[0].1.opinions, 2);
		for who in 2..=3 {
			assert_ok!(LiquidDelegation::rate(by(who), id, 1, 0, None));
		}
		assert!(shown().is_empty());
		assert_noop!(condemn(2_201, meant(0)), Error::UnknownSuggestion);
	});
}

#[test]
fn suggestions_and_opinions_are_bounded() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		let suggest = |who| LiquidDelegation::suggest(by(who), id, 1, text(2), Degree::Should);
		let should = Opinion { degree: Degree::Should, fulfilled: false };
		for who in [2, 3, 4, 5] {
			for _ in 0..8 {
				assert_ok!(suggest(who));
			}
			// One alone does not fill the list.
			assert_noop!(suggest(who), Error::OwnCapReached);
		}
		for suggestion in 8..32 {
			assert_ok!(LiquidDelegation::rate(by(2), id, 1, suggestion, Some(should)));
		}
		assert_ok!(suggest(6));
		assert_noop!(
			LiquidDelegation::rate(by(2), id, 1, 32, Some(should)),
			Error::TooManyOpinions
		);
		// Whoever no longer stands behind one of theirs can make another.
		assert_ok!(LiquidDelegation::rate(by(3), id, 1, 8, None));
		assert_ok!(suggest(3));
		assert_noop!(suggest(7), Error::TooManySuggestions);
		// Nor are there more than numbers for them.
		let key = SortedId::from(id);
		assert_ok!(LiquidDelegation::set_interest(by(2), id, false));
		Initiatives::<Test>::mutate(key, 1, |one| one.as_mut().unwrap().next_suggestion = u16::MAX);
		assert_noop!(suggest(4), Error::TooManySuggestions);
	});
}

#[test]
fn only_the_satisfied_count_for_the_second_quorum() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::add_initiative(by(2), id, text(2), None));
		for person in 3..=4 {
			assert_ok!(LiquidDelegation::support(by(person), id, 1, 1));
			assert_ok!(LiquidDelegation::support(by(person), id, 2, 1));
			let suggestion = (person - 3) as u16;
			assert_ok!(LiquidDelegation::suggest(by(person), id, 2, text(3), Degree::Must));
			assert!(Suggestions::<Test>::contains_key((SortedId::from(id), 2, suggestion)));
		}
		assert_ok!(LiquidDelegation::request_check(by(2), AREA));
		run_to(91);
		let view = LiquidDelegation::tally(id).unwrap();
		let (moment, last) = &view.snapshots[2];
		assert_eq!((*moment, last.quorum, last.participants), (Moment::Verification, Some(2), 4));
		assert_eq!(Some(last.at), read(id).fully_frozen);
		assert!(last.counted_at > last.freeze.block);
		let sums: Vec<_> = last
			.supports
			.iter()
			.map(|(number, count)| (*number, count.supporters, count.satisfied))
			.collect();
		assert_eq!(sums, [(1, 3, 3), (2, 3, 1)]);
		let admitted =
			|number| Initiatives::<Test>::get(SortedId::from(id), number).unwrap().admitted;
		assert_eq!((admitted(1), admitted(2)), (Some(true), Some(false)));
		assert_noop!(LiquidDelegation::vote(by(1), id, grades(&[1, 1])), Error::NotAdmitted);
	});
}

#[test]
fn who_decides_for_others_supports_for_them() {
	ExtBuilder(9).build_and_execute(|| {
		trust(&[(5, 4), (6, 5), (7, 8), (8, 7)]);
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::support(by(4), id, 1, 1));
		// Interest alone stops what others gave, too.
		assert_ok!(LiquidDelegation::set_interest(by(5), id, true));
		assert_ok!(LiquidDelegation::request_check(by(2), AREA));
		run_to(10);
		let figures = Initiatives::<Test>::get(SortedId::from(id), 1).unwrap().figures.unwrap();
		assert_eq!((figures.at, figures.support.supporters), (10, 2));
		assert_ok!(LiquidDelegation::set_interest(by(5), id, false));
		run_to(61);
		let figures = Initiatives::<Test>::get(SortedId::from(id), 1).unwrap().figures.unwrap();
		assert_eq!((figures.at, figures.support.supporters), (60, 4));
	});
}
