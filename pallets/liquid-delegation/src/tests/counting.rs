// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{counting::CLEARED, cursor::Cursor, mock::*, *};
use co3_primitives::{Class, Freezes};
use frame_support::assert_ok;

/// Weight for one step of the count whose turn it is, and no more.
pub(super) fn crumb() -> Weight {
	let mut turns = Turn::<Test>::get();
	let mut order = turns.order().into_iter();
	let first = order.find_map(|queue| LiquidDelegation::next_job(queue, *turns.of(queue)));
	first.map_or_else(turn, crumb_of)
}

/// The same, whoever's turn it is.
fn crumb_of(job: JobId) -> Weight {
	turn().saturating_add(LiquidDelegation::price(&LiquidDelegation::cursor_of(job)))
}

/// What a block takes in which a count has its turn, and does nothing.
pub(super) fn turn() -> Weight {
	idle().saturating_add(<() as HooksWeightInfo>::count_turn())
}

/// What a block takes in which there is nothing to do.
fn idle() -> Weight {
	<() as HooksWeightInfo>::remind_idle().saturating_add(<() as HooksWeightInfo>::count_idle())
}

/// A vote about three things with chains, circles and people of all sorts.
pub(super) fn prepare(people: u64) -> IssueId {
	for voter in 1_001..=1_000 + people {
		let weight = (voter % 7) as u32;
		Registry::change(voter, |known| known.map(|known| Voter { weight, ..known }));
	}
	for truster in 1..=people {
		// A chain of tens, circles of three, and one whom many trust.
		let trustee = match truster % 10 {
			0 => continue,
			1..=5 => truster + 1,
			6 => truster - 2,
			_ => 20,
		};
		if trustee <= people && trustee != truster {
			trust(&[(truster, trustee)]);
		}
	}
	let id = vote_on(OPEN, 3);
	for person in (1..=people).filter(|person| person % 4 == 0) {
		let say = [person as i8 % 3 - 1, person as i8 % 5 - 2, 1];
		assert_ok!(LiquidDelegation::vote(by(person), id, grades(&say)));
	}
	let different = Override { weight: Some(9), ..Override::default() };
	assert_ok!(LiquidDelegation::set_override(by(2_001), id, 1_008, Some(different)));
	id
}

/// What is published, but for the block in which it was done.
fn published(id: IssueId) -> Vec<u8> {
	let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
	OutcomeOf::<Test> { counted_at: 0, ..outcome }.encode()
}

/// The result where nothing happens after the close.
fn expected(people: u64) -> Vec<u8> {
	let mut result = Vec::new();
	ExtBuilder(people).build_and_execute(|| {
		let id = prepare(people);
		run_to(141);
		result = published(id);
	});
	result
}

#[test]
fn a_count_may_be_stopped_after_every_step() {
	let people = 41;
	let result = expected(people);
	ExtBuilder(people).build_and_execute(|| {
		let id = prepare(people);
		run_idle_to(140);
		let mut blocks = 0;
		while Results::<Test>::get(SortedId::from(id)).is_none() {
			next_block(crumb());
			LiquidDelegation::do_try_state().unwrap();
			blocks += 1;
			assert!(blocks < 3_000, "a count always ends");
		}
		assert!(blocks > 50, "it was stopped often: {blocks}");
		assert_eq!(published(id), result);
		settle_counts();
		assert_eq!(Nodes::<Test>::iter().count(), 0);
	});
}

#[test]
fn what_happens_after_the_close_changes_nothing_however_late_the_count() {
	let people = 41;
	let result = expected(people);
	ExtBuilder(people).build_and_execute(|| {
		let id = prepare(people);
		run_idle_to(140);
		assert_eq!(LiquidDelegation::pending().last(), Some(&139));
		// In the very block of the close, and in all that follow while nobody counts.
		for (at, person) in (1..=people).enumerate() {
			let voter = 1_000 + person;
			match at % 5 {
				0 => Registry::change(voter, |_| None),
				1 => Registry::change(voter, |known| known.map(|one| Voter { weight: 999, ..one })),
				2 => Registry::change(voter, |known| {
					known.map(|one| Voter { class: Class::Stakeholder, ..one })
				}),
				3 => {
					Registry::change(voter, |known| known.map(|one| Voter { territory: 2, ..one }))
				}
				_ => {}
			}
			// Whoever is still there changes what they say at once, and is not put off.
			let said = Trusters::<Test>::get(TOWN, voter).get().unit.is_some();
			let undelegated = LiquidDelegation::undelegate(by(person), TOWN, Scope::Unit);
			assert_eq!(undelegated.is_ok(), said && at % 5 != 0);
			let other = Some(1_000 + (person % people) + 1);
			let delegated =
				LiquidDelegation::delegate(by(person), TOWN, Scope::Area(AREA), other, None);
			assert_eq!(delegated.is_ok(), matches!(at % 5, 1 | 4));
			let _ = LiquidDelegation::prune(by(person), TOWN, voter);
			assert!(LiquidDelegation::vote(by(person), id, grades(&[-9, 9, -9])).is_err());
			assert!(LiquidDelegation::withdraw_ballot(by(person), id).is_err());
			if at % 3 == 0 {
				next_block(Weight::zero());
			}
		}
		run_idle_to(400);
		run_to(401);
		assert_eq!(published(id), result);
		settle_counts();
		// And nothing is left of what was kept for it.
		assert!(LiquidDelegation::pending().is_empty());
		for (unit, voter) in Trusters::<Test>::iter_keys().collect::<Vec<_>>() {
			let _ = LiquidDelegation::prune(by(9), unit, voter);
		}
		assert!(Trusters::<Test>::iter_values().all(|record| record.has_no_past()));
	});
}

/// How many steps each count has done.
fn steps() -> Vec<(JobId, u64)> {
	Jobs::<Test>::iter().map(|(key, job)| (key.id(), job.steps)).collect()
}

#[test]
fn several_counts_go_on_by_turns() {
	ExtBuilder(41).build_and_execute(|| {
		let first = prepare(41);
		run_idle_to(140);
		let second = open(4, OPEN);
		let third = open(5, OPEN);
		run_idle_to(250);
		let tasks: Vec<_> = Jobs::<Test>::iter_values().map(|job| job.task).collect();
		let check = Task::Admission { area: AREA, version: 1 };
		assert_eq!(tasks, [Task::Vote(first), check]);
		Turn::<Test>::kill();
		for _ in 0..10 {
			next_block(crumb());
		}
		// One step a block, three of the vote and then one of the check.
		let done: Vec<_> = steps().into_iter().map(|(_, steps)| steps).collect();
		assert_eq!(done, [8, 2]);
		settle_counts();
		assert!(Results::<Test>::get(SortedId::from(first)).is_some());
		let seeks = |id| read(id).state == State::Admission;
		assert!(!seeks(second) && !seeks(third));
	});
}

/// In how many blocks with room for one step a vote is counted while others wait: for their ballots to
/// be opened, and for one another.
fn blocks_of_a_count(sealed: u64, in_line: u64) -> u64 {
	let mut blocks = 0;
	ExtBuilder(41).build_and_execute(|| {
		MaxOpenIssues::set(300);
		let policy = sealed_poll();
		for _ in 0..sealed {
			let questions = vec![text(1)].try_into().unwrap();
			assert_ok!(LiquidDelegation::open_poll(by(2_101), AREA, policy, questions));
		}
		run_to(400);
		let id = prepare(41);
		let close = read(id).due.unwrap();
		run_idle_to(close);
		let vote = read(id).last_count.unwrap();
		let first = Jobs::<Test>::get(SortedId::from(vote)).unwrap();
		for before in (vote..).take(in_line as usize) {
			let next = Job {
				after: Some(before),
				then: None,
				task: Task::Discussion(id),
				..first.clone()
			};
			assert_eq!(LiquidDelegation::put_job(next), before + 1);
		}
		let held = |held: &&mut HeldOf<Test>| held.freeze == first.freeze;
		Frozen::<Test>::mutate(|all| {
			all.iter_mut().find(held).unwrap().counts += in_line as u32;
		});
		assert_eq!(Jobs::<Test>::iter().count() as u64, 1 + sealed + in_line);
		while Jobs::<Test>::contains_key(SortedId::from(vote)) {
			next_block(crumb_of(vote));
			blocks += 1;
			assert!(blocks < 3_000, "a count always ends");
		}
		settle_counts();
		assert!(Results::<Test>::get(SortedId::from(id)).is_some());
	});
	blocks
}

#[test]
fn a_count_takes_no_longer_however_many_wait() {
	let alone = blocks_of_a_count(0, 0);
	assert!(alone > 50, "it is stopped often: {alone}");
	for (sealed, in_line) in [(0, 1), (0, 7), (0, 200), (1, 0), (200, 200)] {
		let blocks = blocks_of_a_count(sealed, in_line);
		assert!(blocks <= alone + 2, "{blocks} in the place of {alone}: {sealed}, {in_line}");
	}
}

/// In how many blocks with room for any step a vote is counted beside checks of so many areas, and in how
/// many more the checks are.
fn blocks_beside_checks(areas: u64) -> (u64, u64) {
	let (mut vote_took, mut checks_took) = (0, 0);
	ExtBuilder(99).build_and_execute(|| {
		MaxAreas::set(100);
		MaxOpenIssues::set(200);
		let mut policy = open_policy();
		policy.times.admission_max = 1_000;
		assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), policy));
		let id = prepare(41);
		let others: Vec<_> = (0..areas)
			.map(|at| {
				let other = NextArea::<Test>::get();
				let terms = area(&[OPEN]);
				assert_ok!(LiquidDelegation::set_area(by(2_001), TOWN, None, terms));
				let who = by(42 + at % 50);
				assert_ok!(LiquidDelegation::open_issue(who, other, Some(OPEN), text(1), None));
				other
			})
			.collect();
		let close = read(id).due.unwrap();
		run_idle_to(close - 25);
		for other in &others {
			assert_ok!(LiquidDelegation::request_check(by(9), *other));
		}
		run_idle_to(close);
		assert_eq!(Jobs::<Test>::iter().count() as u64, 1 + areas);
		type Weights = ();
		let step = Weights::count_begin()
			.max(Weights::count_delegation())
			.max(Weights::count_settle(3))
			.max(Weights::count_rank(3))
			.max(Weights::count_admit());
		let share = turn().saturating_add(step);
		while Results::<Test>::get(SortedId::from(id)).is_none() {
			next_block(share);
			vote_took += 1;
			assert!(vote_took < 3_000, "a count always ends");
		}
		let done: u64 = steps().into_iter().map(|(_, steps)| steps).sum();
		assert!(areas == 0 || done > 0, "checks go on beside a vote");
		while Ready::<Test>::iter_keys().next().is_some() {
			next_block(share);
			checks_took += 1;
			assert!(checks_took < 30_000, "a count always ends");
		}
		assert!(Areas::<Test>::iter_values().all(|area| area.checks == 0));
	});
	(vote_took, checks_took)
}

#[test]
fn checks_of_any_number_of_areas_take_one_block_of_four_from_a_vote() {
	let (alone, _) = blocks_beside_checks(0);
	assert!(alone >= 6, "it takes some blocks: {alone}");
	let (beside, more) = blocks_beside_checks(64);
	assert!(3 * beside <= 4 * alone + 6, "{beside} in the place of {alone}");
	assert!(more > beside, "the checks were many: {more}");
}

#[test]
fn votes_without_end_leave_one_block_of_four_to_checks() {
	ExtBuilder(41).build_and_execute(|| {
		let id = prepare(41);
		run_idle_to(140);
		open(4, OPEN);
		run_idle_to(250);
		let (vote, check) = (read(id).last_count.unwrap(), NextJob::<Test>::get() - 1);
		let mut blocks = 0;
		while Jobs::<Test>::contains_key(SortedId::from(check)) {
			next_block(crumb());
			blocks += 1;
			// It begins anew each time: as if others came in its place for ever.
			LiquidDelegation::keep_cursor(vote, &Cursor::anew(false)).unwrap();
			assert!(blocks < 3_000, "a check always ends");
		}
		assert!(blocks > 8, "it took its turns: {blocks}");
		settle_counts();
	});
}

#[test]
fn a_cursor_that_nobody_can_read_begins_anew() {
	let people = 41;
	let result = expected(people);
	ExtBuilder(people).build_and_execute(|| {
		let id = prepare(people);
		run_idle_to(140);
		for _ in 0..60 {
			next_block(crumb());
		}
		assert!(Nodes::<Test>::iter().count() > 2);
		let key = Jobs::<Test>::iter_keys().next().unwrap();
		// As if an upgrade had changed its form.
		let foreign = vec![2, 7, 7, 7].try_into().unwrap();
		Cursors::<Test>::insert(key, CursorBytes::from(foreign));
		run_to(400);
		settle_counts();
		assert_eq!(published(id), result);
		assert_eq!(Nodes::<Test>::iter().count(), 0);
	});
}

#[test]
fn a_past_that_a_count_needs_is_missed() {
	ExtBuilder(41).build_and_execute(|| {
		prepare(41);
		run_idle_to(141);
		let (unit, truster, whole) = Trusters::<Test>::iter().next().unwrap();
		let mut record = whole.clone();
		record.set(record.get().clone(), 141, &Default::default());
		Trusters::<Test>::insert(unit, truster, record);
		let missed = LiquidDelegation::do_try_state().unwrap_err();
		assert_eq!(missed, "a record knows what it was at every frozen moment".into());
		Trusters::<Test>::insert(unit, truster, whole);
		settle_counts();
	});
}

#[test]
fn counts_take_no_more_than_their_share() {
	ExtBuilder(41).build_and_execute(|| {
		let id = prepare(41);
		run_idle_to(140);
		let weights: frame_system::limits::BlockWeights =
			<Test as frame_system::Config>::BlockWeights::get();
		let whole = weights.max_block;
		let mut meter = WeightMeter::with_limit(whole);
		System::set_block_number(141);
		LiquidDelegation::on_poll(141, &mut meter);
		assert!(meter.consumed().all_lte(Perbill::from_percent(25) * whole));
		assert!(Results::<Test>::get(SortedId::from(id)).is_some(), "that is a lot");
		// Without work it only looks.
		settle_counts();
		let mut meter = WeightMeter::with_limit(whole);
		LiquidDelegation::on_poll(142, &mut meter);
		assert_eq!(meter.consumed(), idle());
	});
}

#[test]
fn a_chain_of_any_length_and_circles_of_any_size() {
	ExtBuilder(700).build_and_execute(|| {
		for truster in 1..650 {
			trust(&[(truster, truster + 1)]);
		}
		for truster in 660..690 {
			trust(&[(truster, truster + 1)]);
		}
		trust(&[(690, 660), (691, 660)]);
		for person in 1..=3 {
			assert_ok!(LiquidDelegation::undelegate(by(person), TOWN, Scope::Unit));
		}
		let id = vote_on(OPEN, 1);
		assert_ok!(LiquidDelegation::vote(by(650), id, grades(&[1])));
		run_to(142);
		let report = Results::<Test>::get(SortedId::from(id)).unwrap().report;
		assert_eq!((report.voters, report.weight, report.longest_chain), (1, 647, 646));
		settle_counts();
		assert!(CLEARED > 0 && Nodes::<Test>::iter().count() == 0);
	});
}

#[test]
fn what_others_write_before_its_turn_in_the_block_of_the_close_is_too_late() {
	ExtBuilder(9).build_and_execute(|| {
		trust(&[(4, 1)]);
		let id = vote_on(OPEN, 1);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		run_idle_to(139);
		// A motion that takes effect when the block begins, say.
		System::set_block_number(140);
		assert_eq!(LiquidDelegation::pending().to_vec(), [139]);
		assert_ok!(LiquidDelegation::undelegate(by(4), TOWN, Scope::Unit));
		LiquidDelegation::on_initialize(140);
		run_to(142);
		assert_eq!(Results::<Test>::get(SortedId::from(id)).unwrap().report.weight, 2);
	});
}
