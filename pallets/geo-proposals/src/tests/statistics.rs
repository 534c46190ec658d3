// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::assert_ok;

#[test]
fn a_district_counts_what_it_has_and_so_does_everything_above_it() {
	ExtBuilder::build_and_execute(|| {
		let ids = [1, 2, 3].map(submit);
		put(1, Kind::Report, 1, at(77_500_000, 451_500_000, 1));
		pass(2);
		assert_ok!(GeoProposals::proceed(by(201), ids[0], State::Acknowledged, None, None));
		pass(30);
		assert_ok!(GeoProposals::proceed(by(201), ids[0], State::Fixed, None, None));
		assert_ok!(GeoProposals::withdraw(by(3), ids[2]));
		let figures = |territory: u32, category: u32| {
			let views = GeoProposals::statistics(territory, None, 10);
			views.into_iter().find(|view| view.category == category).map(|view| view.figures)
		};
		for territory in [111, 11, 1, 0] {
			let lights = figures(territory, 0).unwrap();
			assert_eq!(lights.submitted, 3);
			let count = |state: State| lights.states[state as usize];
			assert_eq!((count(State::Submitted), count(State::Fixed)), (1, 1));
			assert_eq!((count(State::Withdrawn), count(State::Draft)), (1, 0));
			// Two hours are up to six, thirty-two up to seventy-two.
			assert_eq!(lights.acknowledged.0[1], 1);
			assert_eq!((lights.answered.0[3], lights.solved.0[3]), (1, 1));
		}
		assert_eq!(figures(111, 1), None);
		assert_eq!(figures(1, 1).unwrap().submitted, 1);
		// A page goes on after the category that ended the one before.
		let first = GeoProposals::statistics(1, None, 1);
		let second = GeoProposals::statistics(1, Some(first[0].category), 10);
		assert_eq!((first.len(), second.len()), (1, 1));
	});
}

#[test]
fn a_class_holds_its_upper_end() {
	let mut histogram = Histogram::default();
	for end in BUCKETS {
		histogram.add(end);
		histogram.add(end + 1);
	}
	histogram.add(u64::MAX);
	assert_eq!(histogram.0, [1, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
}
