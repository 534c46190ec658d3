// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::Freezes;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::BuildStorage;

type Error = crate::Error<Test>;

#[test]
fn the_chain_stopped_for_a_day() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		assert_eq!(read(id).due, Some(140));
		run_to(100);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		// A day without citizens' calls, and it is as if it had not been.
		Paused::set(true);
		run_to(400);
		assert_eq!(LiquidDelegation::clock(), 100);
		assert_eq!(read(id).state, State::Voting);
		Paused::set(false);
		run_to(439);
		assert_ok!(LiquidDelegation::vote(by(2), id, grades(&[1])));
		run_to(440);
		assert_noop!(LiquidDelegation::vote(by(3), id, grades(&[1])), Error::NotVoting);
		settle_counts();
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		assert_eq!((outcome.closed, outcome.freeze.block), (140, 439));
		assert_eq!(outcome.report.voters, 2);
	});
}

#[test]
fn phases_end_on_the_grid_and_share_a_moment() {
	ExtBuilder(9).build_and_execute(|| {
		let ids = [open(1, OPEN), open(2, OPEN), open(3, OPEN)];
		run_to(7);
		let later = open(4, OPEN);
		for id in ids {
			assert_eq!(read(id).due, Some(110));
		}
		assert_eq!(read(later).due, Some(110));
		run_idle_to(110);
		assert_eq!(LiquidDelegation::pending().to_vec(), [109]);
		assert_eq!(Jobs::<Test>::iter().count(), 1, "one count for the area");
		settle_counts();
		assert!(LiquidDelegation::pending().is_empty());
	});
}

#[test]
fn more_than_fits_is_due_a_little_later() {
	ExtBuilder(60).build_and_execute(|| {
		let ids: Vec<_> = (1..=40).map(|who| open(who, OPEN)).collect();
		assert_eq!(read(ids[31]).due, Some(110));
		assert_eq!(read(ids[32]).due, Some(120));
		run_to(112);
		assert!(read(ids[0]).state.is_over());
		assert_eq!(read(ids[39]).state, State::Admission);
		run_to(122);
		assert!(ids.iter().all(|id| read(*id).state.is_over()));
		assert_eq!(NextDue::<Test>::get(), None);
	});
}

#[test]
fn nobody_pushes_an_issue_before_its_time() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_noop!(LiquidDelegation::advance(by(5), id), Error::NothingDue);
		assert_noop!(LiquidDelegation::advance(by(5), 77), Error::UnknownIssue);
		let id = vote_on(OPEN, 1);
		run_to(139);
		assert_noop!(LiquidDelegation::advance(by(5), id), Error::NothingDue);
	});
}

/// As if so many moments were needed by counts elsewhere.
pub(super) fn hold_moments(count: u64) {
	let held =
		|block| Held { freeze: co3_primitives::Freeze { block, moment: 3_000 * block }, counts: 1 };
	Frozen::<Test>::put(BoundedVec::truncate_from((0..count).map(held).collect()));
}

/// Those counts are done.
pub(super) fn release_moments(count: u64) {
	Frozen::<Test>::mutate(|all| all.retain(|held| held.freeze.block >= count));
}

#[test]
fn where_too_many_moments_are_frozen_the_clock_goes_on_and_the_count_waits() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		run_to(130);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		hold_moments(64);
		run_to(150);
		assert_eq!(NextDue::<Test>::get(), Some(150));
		assert!(Jobs::<Test>::iter().next().is_none());
		// Nobody votes any more, and anyone brings the issue to where the clock is.
		assert_noop!(LiquidDelegation::vote(by(2), id, grades(&[1])), Error::NotVoting);
		assert_eq!(read(id).state, State::Counting);
		release_moments(64);
		run_to(152);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		assert_eq!((outcome.closed, outcome.freeze.block), (140, 150));
		assert_eq!(read(id).closed, Some(140));
		assert_eq!(NextDue::<Test>::get(), None);
	});
}

#[test]
fn where_the_register_is_late_no_delegation_for_the_issue_is() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		run_to(130);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		let trust = |truster, scope, until| {
			LiquidDelegation::delegate(by(truster), TOWN, scope, Some(1_001), Some(until))
		};
		let issue = Scope::Issue(id);
		// They hold at the close; the one for the area of 6, and the one for the issue of 4, run out soon.
		assert_ok!(trust(4, issue, 145));
		assert_ok!(trust(5, issue, 1_000));
		assert_ok!(trust(6, Scope::Area(AREA), 145));
		assert_ok!(trust(7, Scope::Unit, 1_000));
		hold_moments(64);
		// From the very block of the close on.
		for block in [140, 150] {
			run_to(block);
			assert!(Jobs::<Test>::iter().next().is_none());
			assert_noop!(trust(8, issue, 1_000), Error::TooLate);
			assert_noop!(LiquidDelegation::undelegate(by(5), TOWN, issue), Error::TooLate);
			assert_noop!(LiquidDelegation::refuse(by(1), TOWN, 1_005, issue), Error::TooLate);
			for truster in 4..=6 {
				let pruned = LiquidDelegation::prune(by(9), TOWN, 1_000 + truster);
				assert_noop!(pruned, Error::NothingToClear);
			}
		}
		// What is said of areas and units goes on for ever, and is that of the moment before the count.
		assert_ok!(LiquidDelegation::undelegate(by(7), TOWN, Scope::Unit));
		release_moments(64);
		run_to(152);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		assert_eq!((outcome.closed, outcome.freeze.block), (140, 150));
		assert_eq!((outcome.report.voters, outcome.report.weight), (1, 4));
		// It is over: what was said of it can go.
		assert_ok!(LiquidDelegation::undelegate(by(5), TOWN, issue));
		assert_ok!(LiquidDelegation::prune(by(9), TOWN, 1_004));
		assert_ok!(LiquidDelegation::prune(by(9), TOWN, 1_006));
	});
}

#[test]
fn what_can_wait_leaves_moments_to_votes_and_holds_nothing_up() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		run_to(100);
		let polls: Vec<_> = (0..3)
			.map(|_| {
				let id = NextIssue::<Test>::get();
				let questions = vec![text(1)].try_into().unwrap();
				assert_ok!(LiquidDelegation::open_poll(by(2_101), AREA, POLL, questions));
				id
			})
			.collect();
		run_to(139);
		// All is due at once: a check, three ends of discussions, and the close of a vote.
		let seeks = open(4, OPEN);
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		for poll in &polls {
			let mut issue = read(*poll);
			issue.due = Some(LiquidDelegation::schedule(Item::Discussion(*poll), 140));
			LiquidDelegation::keep(*poll, issue);
		}
		hold_moments(32);
		run_idle_to(140);
		let jobs = || Jobs::<Test>::iter_values().map(|job| (job.task, job.freeze.block));
		assert_eq!(jobs().collect::<Vec<_>>(), [(Task::Vote(id), 139)]);
		assert_eq!(Postponed::<Test>::iter().count(), 4);
		// What ended by the clock has ended, and what comes later is not held up.
		assert_eq!(read(polls[0]).state, State::Verification);
		run_idle_to(170);
		let quorums: Vec<_> = polls.iter().map(|poll| (Task::Quorum(*poll), 169)).collect();
		assert_eq!(jobs().skip(1).collect::<Vec<_>>(), quorums);
		settle_counts();
		assert_eq!(Results::<Test>::get(SortedId::from(id)).unwrap().freeze.block, 139);
		assert_eq!(read(seeks).state, State::Admission);
		assert!(Initiatives::<Test>::get(SortedId::from(seeks), 1).unwrap().figures.is_none());
		assert_eq!(Postponed::<Test>::iter().count(), 4);
		LiquidDelegation::do_try_state().unwrap_err();
		release_moments(32);
		run_to(180);
		// They are counted as soon as there is room.
		assert_eq!(Postponed::<Test>::iter().count(), 0);
		let figures = Initiatives::<Test>::get(SortedId::from(seeks), 1).unwrap().figures;
		assert_eq!(figures.unwrap().at, 140);
		let noted = |poll: &IssueId| {
			Snapshots::<Test>::get(SortedId::from(*poll), Moment::Discussion).unwrap()
		};
		assert!(polls.iter().map(noted).all(|one| one.at == 140 && one.freeze.block > 170));
	});
}

#[test]
fn whoever_asks_for_checks_does_not_outrun_the_counts() {
	ExtBuilder(9).build_and_execute(|| {
		let areas = [AREA, AREA + 1, AREA + 2];
		for area_id in &areas[1..] {
			let terms = area(&[OPEN, SEALED, POLL]);
			assert_ok!(LiquidDelegation::set_area(by(2_001), TOWN, None, terms));
			assert!(Areas::<Test>::contains_key(area_id));
		}
		let mut policy = open_policy();
		policy.times.admission_max = 1_000;
		assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), policy));
		for (at, area) in areas.iter().enumerate() {
			let who = by(at as u64 + 1);
			assert_ok!(LiquidDelegation::open_issue(who, *area, Some(OPEN), text(1), None));
		}
		let poll = sealed_poll();
		// A vote closes every ten blocks, nothing is counted, and everybody asks in every block.
		let mut asked = 0;
		for block in 2..300 {
			if block % 10 == 1 {
				let questions = vec![text(1)].try_into().unwrap();
				assert_ok!(LiquidDelegation::open_poll(by(2_101), AREA, poll, questions));
			}
			for area in &areas {
				asked += u32::from(LiquidDelegation::request_check(by(9), *area).is_ok());
			}
			next_block(Weight::zero());
		}
		assert_eq!(asked, 3);
		assert_noop!(LiquidDelegation::request_check(by(9), AREA), Error::CheckUnderWay);
		let votes: Vec<_> = Jobs::<Test>::iter_values()
			.filter(|job| matches!(job.task, Task::Vote(_)))
			.map(|job| job.end - job.freeze.block)
			.collect();
		assert!(votes.len() > 20 && votes.iter().all(|late| *late == 1), "{votes:?}");
		let checks = Jobs::<Test>::iter_values()
			.filter(|job| matches!(job.task, Task::Admission { .. }))
			.count();
		assert_eq!(checks, 3);
		run_to(305);
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
	});
}

/// A chain whose genesis says this of the grid.
fn founded(freeze_grid: Option<Tick>) -> sp_io::TestExternalities {
	let genesis = crate::GenesisConfig::<Test> { freeze_grid, ..Default::default() };
	genesis.build_storage().unwrap().into()
}

#[test]
fn phases_end_where_the_genesis_says() {
	for (said, grid) in [(Some(1), 1), (Some(7), 7), (None, 20)] {
		founded(said).execute_with(|| {
			assert_eq!(LiquidDelegation::freeze_grid(), grid);
			let ends = [0, 1, grid, grid + 1].map(LiquidDelegation::on_grid);
			assert_eq!(ends, [0, grid, grid, 2 * grid]);
		});
	}
}

#[test]
#[should_panic(expected = "the grid of the chain specification has no lines")]
fn no_chain_starts_on_which_no_phase_ever_ends() {
	founded(Some(0));
}
