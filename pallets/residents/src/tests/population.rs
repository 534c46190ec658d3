// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{Residents, *},
	*,
};
use co3_primitives::{AgeClass, Class, Group, Territories};
use frame_support::{
	assert_noop, assert_ok,
	traits::Hooks,
	weights::{Weight, WeightMeter},
	BoundedVec,
};
use std::collections::BTreeMap;

type E = Error<Test>;
const FULL: Group = Group { class: Class::FullRights, age: AgeClass::Unstated };

fn attest_until(n: u64, home: u32, expires: Day) {
	let person = Attestation { expires, ..attestation(n, n, home) };
	let by = registrar(Places::municipality_of(home).unwrap());
	assert_ok!(Residents::attest(by, person));
}

/// Counts everybody one by one.
fn recount() -> BTreeMap<(u32, Group), Tally> {
	let mut tallies = BTreeMap::<_, Tally>::new();
	for (_, resident) in crate::Residents::<Test>::iter() {
		if resident.status == Status::Active && resident.expires >= Residents::today() {
			for territory in Places::ancestry(resident.home) {
				let Resident { class, age, .. } = resident;
				let tally = tallies.entry((territory, Group { class, age })).or_default();
				tally.heads += 1;
				tally.weight += u64::from(resident.weight);
			}
		}
	}
	tallies
}

fn assert_recount() {
	let mut recount = recount();
	for territory in Places::ALL {
		for (group, tally) in Residents::population(territory) {
			assert_eq!(tally, recount.remove(&(territory, group)).unwrap_or_default());
		}
	}
	assert!(recount.is_empty());
}

#[test]
fn a_hundred_thousand_lapse_in_one_block_and_the_population_is_right_in_that_block() {
	story(|| {
		const PEOPLE: u64 = 100_000;
		let homes = [11, 12, 111];
		for first in (0..PEOPLE).step_by(100) {
			let batch = (first..first + 100).map(|n| Attestation {
				// No need to compute a hundred thousand HMACs.
				nullifier: sp_core::H256::from_low_u64_be(n + 1),
				home: homes[n as usize % 3],
				class: Class::ALL[n as usize % 2],
				age: AgeClass::ALL[n as usize / 2 % 2],
				weight: 1 + n as u32 % 4,
				expires: TODAY + 5,
				..attestation(0, 100_000 + n, 11)
			});
			let batch = BoundedVec::truncate_from(batch.collect());
			assert_ok!(Residents::attest_batch(registrar(1), 1, batch));
		}
		attest_until(1, 21, TODAY + 6);
		assert_eq!((heads(0), heads(1)), (PEOPLE + 1, PEOPLE));
		assert_recount();

		set_seconds(u64::from(TODAY + 6) * 86_400 - 1);
		assert_eq!((heads(0), heads(1)), (PEOPLE + 1, PEOPLE));
		set_seconds(u64::from(TODAY + 6) * 86_400);
		assert_eq!((heads(0), heads(1), heads(111)), (1, 0, 0));
		assert_recount();

		// Nobody has written anything. Now somebody does: still right, and cheap.
		let key = (1, FULL, TODAY + 5);
		assert_eq!(Lapsing::<Test>::get(key).heads, PEOPLE / 4);
		attest_until(2, 11, TODAY + 9);
		assert_eq!((heads(0), heads(1), heads(11)), (2, 1, 1));
		Residents::on_idle(1, Weight::MAX);
		assert!(!Lapsing::<Test>::contains_key(key));
		assert_eq!((heads(0), heads(1), heads(11)), (2, 1, 1));
		// What was taken off is not taken off again.
		assert_ok!(Residents::renew(registrar(1), 0, TODAY + 50));
		assert_eq!((heads(0), heads(1)), (3, 2));
	});
}

#[test]
fn a_town_is_counted_in_all_that_stands_above_it() {
	story(|| {
		let person = Attestation { weight: 3, ..attestation(1, 1, 111) };
		assert_ok!(Residents::attest(registrar(1), person));
		attest(2, 12);
		let tally = |territory| Residents::population(territory)[0].1;
		assert_eq!(tally(111), Tally { heads: 1, weight: 3 });
		assert_eq!(tally(11), Tally { heads: 1, weight: 3 });
		assert_eq!(tally(12), Tally { heads: 1, weight: 1 });
		assert_eq!(tally(1), Tally { heads: 2, weight: 4 });
		assert_eq!(tally(0), Tally { heads: 2, weight: 4 });
		assert_eq!(tally(2), Tally::default());
	});
}

#[test]
fn each_age_class_is_counted_apart_wherever_people_go() {
	story(|| {
		let young = Group { age: AgeClass::Under30, ..FULL };
		let grown = Group { age: AgeClass::From30To64, ..FULL };
		let somebody = |n, age, expires| {
			let person = Attestation { age, expires, ..attestation(n, n, 11) };
			assert_ok!(Residents::attest(registrar(1), person));
		};
		let live = |territory, group| Residents::population_of(territory, group).heads;
		(1..=3).for_each(|n| somebody(n, AgeClass::Under30, TODAY + 10));
		somebody(4, AgeClass::Under30, TODAY + 5);
		somebody(5, AgeClass::Unstated, TODAY + 10);
		assert_eq!((live(11, young), live(0, young), live(11, grown)), (4, 4, 0));
		assert_eq!(live(11, FULL), 1);

		assert_ok!(Residents::renew(registrar(1), 0, TODAY + 400));
		assert_ok!(Residents::reclassify(registrar(1), 1, Class::FullRights, grown.age, 1));
		assert_eq!((live(1, young), live(1, grown)), (3, 1));
		assert_ok!(Residents::move_home(registrar(1), 0, 12));
		assert_eq!((live(11, young), live(12, young), live(1, young)), (2, 1, 3));
		assert_ok!(Residents::suspend(registrar(1), 2, 1));
		assert_eq!(live(1, young), 2);
		assert_ok!(Residents::restore(registrar(1), 2));
		assert_recount();

		go_to(TODAY + 6);
		assert_eq!((live(1, young), live(1, grown)), (2, 1));
		System::reset_events();
		assert_ok!(Residents::roll_population(RuntimeOrigin::signed(77), 1, young));
		assert!(
			matches!(last_event(), Event::Lapsed { territory: 1, group, heads: 1, .. } if group == young)
		);
		assert_ok!(Residents::erase(RuntimeOrigin::signed(3)));
		assert_ok!(Residents::erase(RuntimeOrigin::signed(2)));
		assert_eq!((live(1, young), live(1, grown), live(1, FULL)), (1, 0, 1));
		assert_recount();
	});
}

#[test]
fn anyone_brings_the_books_up_to_the_day() {
	story(|| {
		let anyone = || RuntimeOrigin::signed(77);
		assert_noop!(Residents::roll_population(anyone(), 11, FULL), E::NothingToRoll);
		attest_until(1, 11, TODAY + 1);
		attest_until(2, 11, TODAY + 40);
		attest_until(3, 11, TODAY + 100);
		go_to(TODAY + 1);
		assert_noop!(Residents::roll_population(anyone(), 11, FULL), E::NothingToRoll);
		go_to(TODAY + 50);
		System::reset_events();
		let info = Residents::roll_population(anyone(), 11, FULL).unwrap();
		assert_eq!(info.actual_weight, Some(<() as WeightInfo>::roll_population(30)));
		let (territory, group, heads_off, weight) = (11, FULL, 1, 1);
		let day = TODAY + 1;
		let lapsed = Event::Lapsed { territory, group, day, heads: heads_off, weight };
		assert_eq!(last_event(), lapsed);
		assert_eq!(heads(11), 1, "right before the second half is rolled");
		let info = Residents::roll_population(anyone(), 11, FULL).unwrap();
		assert_eq!(info.actual_weight, Some(<() as WeightInfo>::roll_population(19)));
		assert_eq!(heads(11), 1);
		let error = Residents::roll_population(anyone(), 11, FULL).unwrap_err().error;
		assert_eq!(error, E::NothingToRoll.into());
		go_to(TODAY + 200);
		for _ in 0..4 {
			let _ = Residents::roll_population(anyone(), 11, FULL);
		}
		assert_eq!(Population::<Test>::get(11, FULL), None, "nothing is kept for nobody");
	});
}

#[test]
fn the_sweep_takes_what_a_block_leaves_and_goes_on_in_the_next() {
	story(|| {
		for (n, home) in [(1, 11), (2, 12), (3, 21), (4, 311)] {
			attest_until(n, home, TODAY + n as u32);
		}
		go_to(TODAY + 20);
		assert_eq!(Residents::on_idle(1, Weight::zero()), Weight::zero());
		let step = <() as WeightInfo>::sweep() + <() as WeightInfo>::roll_population(1) * 2;
		let mut blocks = 0;
		while Swept::<Test>::get().day < TODAY + 20 {
			let mut meter = WeightMeter::with_limit(step);
			Residents::sweep(&mut meter);
			assert!(meter.consumed().all_lte(step));
			assert_eq!(heads(0), 0);
			Residents::do_try_state().unwrap();
			blocks += 1;
			assert!(blocks < 100, "it gets there");
		}
		assert!(blocks > 5);
		assert_eq!(Population::<Test>::iter().count() + Lapsing::<Test>::iter().count(), 0);
		// Nothing more today.
		let base = <() as WeightInfo>::sweep();
		assert_eq!(Residents::on_idle(1, Weight::MAX), base);
	});
}

#[test]
fn those_who_lapse_first_may_be_attested_last() {
	story(|| {
		attest_until(1, 11, TODAY + 300);
		attest_until(2, 11, TODAY + 3);
		go_to(TODAY + 4);
		assert_recount();
		Residents::on_idle(1, Weight::MAX);
		// Whoever was taken off the books may go without being taken off twice.
		assert_ok!(Residents::suspend(registrar(1), 1, 1));
		assert_recount();
		attest_until(3, 11, TODAY + 4);
		assert_recount();
		assert_ok!(Residents::erase(RuntimeOrigin::signed(1)));
		assert_recount();
	});
}
