// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A youth council: those under 30 decide, whatever their class and theirs alone.

use crate::{mock::*, *};
use co3_primitives::{AgeClass, Class};
use co3_tally::Quorum;
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

const FULL: &[Class] = &[Class::FullRights];

fn grow(id: u64, age: AgeClass) {
	Registry::change(id, |voter| voter.map(|voter| Voter { age, ..voter }));
}

fn set_ages(ages: &[AgeClass]) {
	let suffrage = Suffrage::of(FULL, ages);
	assert_ok!(LiquidDelegation::set_unit(by(2_001), TOWN, suffrage, suffrage, true));
}

/// A town of twenty, in which 1 to 10 are under 30 and decide, 11 to 14 are older, and of the others nobody has
/// stated how old they are. What a discussion takes is two in ten, what a vote takes three.
fn council(told: impl FnOnce()) {
	ExtBuilder(20).build_and_execute(|| {
		for (number, age) in (1..=14).zip([AgeClass::Under30; 10].into_iter().chain([
			AgeClass::From30To64,
			AgeClass::From30To64,
			AgeClass::From65,
			AgeClass::From65,
		])) {
			grow(1_000 + number, age);
		}
		set_ages(&[AgeClass::Under30]);
		let of = |num| Quorum { absolute: 0, share: share(num, 10) };
		let terms = Policy { admission: of(2), initiative: of(3), ..open_policy() };
		assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), terms));
		told();
	});
}

#[test]
fn a_unit_names_age_classes_that_there_are() {
	ExtBuilder(3).build_and_execute(|| {
		let set = |suffrage| LiquidDelegation::set_unit(by(2_001), TOWN, suffrage, suffrage, true);
		assert_noop!(set(Suffrage::of(FULL, &[])), Error::BadAges);
		assert_noop!(set(Suffrage::of(&[], &AgeClass::ALL)), Error::BadClasses);
		let wild = |bits: (u32, u32)| Suffrage::decode(&mut &bits.encode()[..]).unwrap();
		assert_noop!(set(wild((1, 0b1_0001))), Error::BadAges);
		assert_noop!(set(wild((0b1001, 1))), Error::BadClasses);
		let all = Suffrage::of(&Class::ALL, &AgeClass::ALL);
		assert_eq!(all, wild((0b111, 0b1111)));
		assert_ok!(set(all));
		System::assert_last_event(
			Event::UnitSet { unit: TOWN, suffrage: all, initiative_right: all, open: true }.into(),
		);
	});
}

#[test]
fn only_the_young_take_part_and_are_all_of_whom_shares_are_asked() {
	council(|| {
		let figures = LiquidDelegation::unit_figures(TOWN).unwrap();
		assert_eq!((figures.heads, figures.weight), (10, 10));
		// Older, and not known to be young.
		for outsider in [11, 14, 15] {
			assert_noop!(
				LiquidDelegation::open_issue(by(outsider), AREA, Some(OPEN), text(1), None),
				Error::MayNotInitiate
			);
		}
		// Three of ten are enough. Of twenty, six would be asked.
		let id = vote_on(OPEN, 1);
		for outsider in [11, 14, 15] {
			let vote = LiquidDelegation::vote(by(outsider), id, grades(&[-1]));
			assert_noop!(vote, Error::NotEntitled);
		}
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		run_to(142);
		let outcome = LiquidDelegation::tally(id).unwrap().outcome.unwrap();
		assert_eq!((outcome.heads, outcome.population), (10, 10));
		assert_eq!((outcome.report.voters, outcome.winner), (1, Some(1)));
	});
}

#[test]
fn whoever_trusts_an_older_neighbour_is_heard_by_nobody() {
	council(|| {
		let to = |trustee| LiquidDelegation::delegate(by(4), TOWN, Scope::Unit, trustee, None);
		assert_noop!(to(Some(1_011)), Error::TrusteeNotEntitled);
		assert_noop!(to(Some(1_015)), Error::TrusteeNotEntitled);
		trust(&[(4, 5), (6, 5), (7, 8), (9, 8)]);
		let id = vote_on(OPEN, 1);
		for person in [1, 5, 8] {
			assert_ok!(LiquidDelegation::vote(by(person), id, grades(&[1])));
		}
		// Before the close 5 grows up, who voted, and is counted out with whoever trusted them.
		grow(1_005, AgeClass::From30To64);
		assert_noop!(LiquidDelegation::vote(by(5), id, grades(&[2])), Error::NotEntitled);
		run_idle_to(140);
		// In the block after the last one of the vote 8 does, too, and it is late for that.
		grow(1_008, AgeClass::From30To64);
		run_to(142);
		let outcome = LiquidDelegation::tally(id).unwrap().outcome.unwrap();
		let report = outcome.report;
		assert_eq!((report.voters, report.weight, report.delegated), (2, 4, 2));
		assert_eq!(outcome.heads, 9);
	});
}

#[test]
fn an_issue_keeps_the_ages_that_it_began_with() {
	council(|| {
		let id = open(1, OPEN);
		set_ages(&AgeClass::ALL);
		assert_noop!(LiquidDelegation::support(by(11), id, 1, 1), Error::NotEntitled);
		assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		// Of the area all twenty are part now; of the issue, the ten it began with.
		run_to(11);
		assert_eq!(read(id).state, State::Discussion);
		assert_ok!(LiquidDelegation::open_issue(by(15), AREA, Some(OPEN), text(2), None));
		// What the town decides for one person in one issue goes before their age, as before all else.
		let guest = Override { voting_right: Some(true), ..Override::default() };
		assert_ok!(LiquidDelegation::set_override(by(2_001), id, 1_011, Some(guest)));
		assert_ok!(LiquidDelegation::support(by(11), id, 1, 1));
	});
}
