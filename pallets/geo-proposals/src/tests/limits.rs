// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

fn try_submit(account: u64, location: Location) -> sp_runtime::DispatchResult {
	GeoProposals::submit(by(account), Kind::Report, 0, location, details("Dark"), false)
}

#[test]
fn a_category_gives_every_author_so_much_a_week() {
	ExtBuilder::build_and_execute(|| {
		let period = 7 * 24 * HOUR;
		change_rules(0, |rules| rules.allowance = Some(Allowance { objects: 2, period }));
		for _ in 0..2 {
			assert_ok!(try_submit(1, corner()));
		}
		for hand in [1, 301] {
			assert_noop!(try_submit(hand, corner()), Error::AllowanceSpent);
		}
		// Others have their own, and so have other categories.
		assert_ok!(try_submit(2, corner()));
		put(1, Kind::Report, 1, corner());
		pass(7 * 24);
		assert_ok!(try_submit(1, corner()));
		// Withdrawing gives nothing back.
		assert_ok!(GeoProposals::withdraw(by(2), 2));
		wait(200);
		assert_ok!(GeoProposals::archive(by(9), 2, 4));
		assert_eq!(Spent::<Test>::iter().count(), 1);
	});
}

#[test]
fn no_square_is_crowded_by_one_author() {
	ExtBuilder::build_and_execute(|| {
		ObjectsPerCell::set(2);
		for _ in 0..2 {
			assert_ok!(try_submit(1, corner()));
		}
		let beside = at(CORNER.lon + 100, CORNER.lat + 100, 1);
		for hand in [1, 301] {
			assert_noop!(try_submit(hand, beside.clone()), Error::Crowded);
		}
		// Elsewhere, somebody else, the office that looks after all lamps, and the whole district.
		assert_ok!(try_submit(1, at(77_500_000, 451_500_000, 1)));
		assert_ok!(try_submit(2, beside.clone()));
		assert_ok!(try_submit(1, Location::Area { territory: 11 }));
		for _ in 0..5 {
			assert_ok!(try_submit(201, beside.clone()));
		}
		// What has left the state makes room.
		assert_ok!(GeoProposals::withdraw(by(1), 0));
		assert_noop!(try_submit(1, beside.clone()), Error::Crowded);
		wait(100);
		assert_ok!(GeoProposals::archive(by(9), 0, 4));
		assert_ok!(try_submit(1, beside));
	});
}
