// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{geo::Shape, Engagements};
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

#[test]
fn a_line_counts_where_it_begins_and_with_all_else_of_its_author() {
	ExtBuilder::build_and_execute(|| {
		ObjectsPerCell::set(2);
		let line = |from: (i32, i32), to: (i32, i32)| placed(Shape::line(&[from, to]).unwrap(), 1);
		let (here, there) = ((CORNER.lon, CORNER.lat), (CORNER.lon + 200_000, CORNER.lat));
		for _ in 0..2 {
			assert_ok!(try_submit(1, line(here, there)));
		}
		assert_noop!(try_submit(1, line(here, there)), Error::Crowded);
		assert_noop!(try_submit(1, corner()), Error::Crowded);
		// The same way back begins somewhere else, and is counted there.
		for _ in 0..2 {
			assert_ok!(try_submit(1, line(there, here)));
		}
		assert_noop!(try_submit(1, line(there, here)), Error::Crowded);
		// However often they turn it round: nobody has more than their share in all.
		assert_ok!(try_submit(1, Location::Area { territory: 11 }));
		let elsewhere = (CORNER.lon + 400_000, CORNER.lat);
		assert_noop!(try_submit(1, line(elsewhere, here)), Error::CapReached);
	});
}

#[test]
fn a_check_of_everything_finds_who_has_more_than_their_share() {
	let found = |why| assert_eq!(GeoProposals::do_try_state(), Err(why));
	ExtBuilder::build().execute_with(|| {
		let ids = [1, 2, 3].map(submit);
		for (at, id) in ids.into_iter().enumerate() {
			let attendance = Attendance::SignedUp;
			let sign_up = SignUp { slot: 0, attendance, since: 1, assisted: false };
			SignUps::<Test>::insert(SortedId::from(id), 1_005, sign_up);
			SignUpsOf::<Test>::insert(1_005, at as u32 + 1);
			Objects::<Test>::mutate(SortedId::from(id), |object| {
				object.as_mut().unwrap().records.sign_ups += 1;
			});
			<Test as Config>::Engagements::engage(&1_005);
			if at < 2 {
				GeoProposals::do_try_state().unwrap();
			}
		}
		found("nobody helps at more than the cap".into());
	});
	ExtBuilder::build().execute_with(|| {
		let ids = [1, 2, 3].map(submit);
		for id in ids {
			GeoProposals::do_try_state().unwrap();
			EndorsementsOf::<Test>::remove(7);
			assert_ok!(GeoProposals::endorse(by(107), id));
			EndorsementsOf::<Test>::insert(7, id as u32 + 1);
		}
		found("no organisation endorses more than the cap".into());
	});
}
