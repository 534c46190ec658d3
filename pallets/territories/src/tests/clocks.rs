// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;

fn minutes(territory: TerritoryId, timestamp: u64) -> Option<i16> {
	Territories::local_time(territory, timestamp).map(|time| time.minutes)
}

#[test]
fn summer_time_comes_and_goes() {
	ExtBuilder::default().build_and_execute(|| {
		let seen: Vec<_> =
			[0, 999, 1_000, 1_999, 2_000, 2_999, 3_000, u64::MAX].map(|at| minutes(1, at)).into();
		let expected = [0, 0, 60, 60, 120, 120, 60, 60].map(Some);
		assert_eq!(seen, expected);
		assert_eq!(
			Territories::local_time(1, 2_500),
			Some(LocalTime { seconds: 2_500 + 7_200, minutes: 120 })
		);
		assert_eq!(Territories::local_time(1, u64::MAX).unwrap().seconds, i64::MAX);
	});
}

#[test]
fn a_district_lives_by_its_towns_clock_until_it_has_its_own() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(minutes(2, 2_500), Some(120));
		assert_ok!(Territories::set_offsets(torino(), 2, table(&[(2_400, -90)])));
		assert_eq!(last_event(), Event::OffsetsSet { territory: 2, entries: 1 });
		assert_eq!(minutes(2, 2_500), Some(-90));
		assert_eq!(minutes(2, 2_300), Some(120), "before that, its table says nothing");
		assert_eq!(Territories::local_time(2, 2_500).unwrap().seconds, 2_500 - 5_400);
		assert_ok!(Territories::set_offsets(torino(), 2, table(&[])));
		assert_eq!(minutes(2, 2_500), Some(120));
		assert_eq!(minutes(4, 2_500), Some(0), "nobody said anything: UTC");
		assert_ok!(Territories::set_offsets(RuntimeOrigin::root(), ROOT, table(&[(0, 30)])));
		assert_eq!(minutes(4, 2_500), Some(30));
		assert_eq!(minutes(99, 2_500), None);
	});
}

#[test]
fn a_table_is_in_order_and_in_use_on_earth() {
	ExtBuilder::default().build_and_execute(|| {
		let set = |origin, territory, entries: &[(u64, i16)]| {
			Territories::set_offsets(origin, territory, table(entries))
		};
		assert_noop!(set(torino(), 1, &[(2, 0), (1, 60)]), Error::OffsetsNotSorted);
		assert_noop!(set(torino(), 1, &[(1, 0), (1, 60)]), Error::OffsetsNotSorted);
		assert_noop!(set(torino(), 1, &[(1, 841)]), Error::OffsetOutOfRange);
		assert_noop!(set(torino(), 1, &[(1, -721)]), Error::OffsetOutOfRange);
		assert_noop!(set(RuntimeOrigin::none(), 1, &[]), BadOrigin);
		let resident = RuntimeOrigin::signed(RESIDENT);
		assert_noop!(set(resident, 1, &[]), Error::NotTerritoryOfficer);
		assert_noop!(set(torino(), 99, &[]), Error::UnknownTerritory);
		let most: Vec<_> = (0..MAX_OFFSETS).map(|at| (u64::from(at), 840)).collect();
		assert_ok!(set(torino(), 1, &most));
		assert_eq!(minutes(1, 1_000_000), Some(840));
		assert_ok!(Territories::close(torino(), 2, None));
		assert_noop!(set(torino(), 2, &[]), Error::TerritoryClosed);
	});
}
