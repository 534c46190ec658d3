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

fn extended(issue: IssueId, state: State, due: Tick) {
	System::assert_has_event(Event::PhaseExtended { issue, state, due }.into());
}

#[test]
fn where_too_many_moments_are_frozen_people_go_on_voting() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		run_to(130);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		hold_moments(64);
		for (line, after) in [(140, 150), (150, 160)] {
			run_to(line);
			extended(id, State::Voting, after);
			assert_eq!((read(id).state, read(id).due), (State::Voting, Some(after)));
			assert_eq!(NextDue::<Test>::get(), Some(after));
			assert!(Jobs::<Test>::iter().next().is_none());
			assert_noop!(LiquidDelegation::advance(by(5), id), Error::NothingDue);
			assert_ok!(LiquidDelegation::vote(by(line / 10 - 10), id, grades(&[1])));
		}
		release_moments(64);
		run_to(159);
		assert_ok!(LiquidDelegation::vote(by(2), id, grades(&[1])));
		run_to(160);
		assert_noop!(LiquidDelegation::vote(by(3), id, grades(&[1])), Error::NotVoting);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		assert_eq!((outcome.closed, outcome.freeze.block), (160, 159));
		assert_eq!((read(id).closed, outcome.report.voters), (Some(160), 4));
	});
}

#[test]
fn whatever_is_done_before_a_late_close_counts_and_nothing_after_it() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		run_to(130);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		let trust = |truster, scope, until| {
			LiquidDelegation::delegate(by(truster), TOWN, scope, Some(1_001), Some(until))
		};
		let issue = Scope::Issue(id);
		// These run out after the close that was to be, and before the one that is.
		assert_ok!(trust(4, issue, 145));
		assert_ok!(trust(6, Scope::Area(AREA), 149));
		assert_ok!(trust(7, Scope::Unit, 1_000));
		hold_moments(64);
		run_to(145);
		assert_ok!(trust(5, issue, 1_000));
		assert_ok!(trust(8, Scope::Unit, 150));
		assert_ok!(LiquidDelegation::undelegate(by(7), TOWN, Scope::Unit));
		assert_ok!(LiquidDelegation::prune(by(9), TOWN, 1_004));
		Registry::change(1_005, |known| known.map(|one| Voter { weight: 7, ..one }));
		release_moments(64);
		run_idle_to(150);
		// And from the very block of the close on nothing of the kind matters, nor is any of it put off.
		assert_noop!(trust(9, issue, 1_000), Error::TooLate);
		assert_ok!(LiquidDelegation::undelegate(by(5), TOWN, issue));
		assert_ok!(LiquidDelegation::prune(by(9), TOWN, 1_006));
		assert_ok!(trust(7, Scope::Area(AREA), 1_000));
		Registry::change(1_008, |_| None);
		run_to(152);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		assert_eq!((outcome.closed, outcome.freeze.block), (150, 149));
		// Persons 1 and 8, and 5 with a weight of seven.
		assert_eq!((outcome.report.voters, outcome.report.weight), (1, 9));
	});
}

#[test]
fn a_trustee_refuses_also_while_the_vote_is_counted() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		let issue = Scope::Issue(id);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		assert_ok!(LiquidDelegation::delegate(by(5), TOWN, issue, Some(1_001), None));
		run_idle_to(140);
		assert_ok!(LiquidDelegation::refuse(by(1), TOWN, 1_005, issue));
		settle_counts();
		assert_eq!(Results::<Test>::get(SortedId::from(id)).unwrap().report.weight, 2);
	});
}

#[test]
fn nobody_opens_a_ballot_before_the_register_is_frozen() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(SEALED, 1);
		run_to(130);
		let salt = H256::repeat_byte(7);
		let sealed = |who: u64| LiquidDelegation::sealed_as(id, 1_000 + who, grades(&[1]), salt);
		let reveal =
			|who: u64| LiquidDelegation::reveal(by(9), id, 1_000 + who, grades(&[1]), salt);
		assert_ok!(LiquidDelegation::seal(by(1), id, sealed(1)));
		hold_moments(64);
		run_to(145);
		assert_noop!(reveal(1), Error::NotRevealing);
		assert_ok!(LiquidDelegation::seal(by(2), id, sealed(2)));
		release_moments(64);
		run_to(150);
		assert_eq!((read(id).closed, read(id).due), (Some(150), Some(180)));
		assert_noop!(LiquidDelegation::seal(by(3), id, sealed(3)), Error::NotVoting);
		assert_ok!(reveal(1));
		assert_ok!(reveal(2));
		run_to(181);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		assert_eq!((outcome.freeze.block, outcome.report.voters, outcome.unopened), (149, 2, 0));
	});
}

#[test]
fn support_is_given_and_taken_as_long_as_verification_goes_on() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_to(61);
		assert_eq!((read(id).state, read(id).due), (State::Verification, Some(90)));
		assert_ok!(LiquidDelegation::unsupport(by(2), id, 1));
		hold_moments(64);
		run_to(90);
		extended(id, State::Verification, 100);
		assert_noop!(LiquidDelegation::vote(by(1), id, grades(&[1])), Error::NotVoting);
		assert_ok!(LiquidDelegation::add_initiative(by(3), id, text(3), None));
		assert_ok!(LiquidDelegation::support(by(4), id, 1, 1));
		release_moments(64);
		run_to(101);
		assert_eq!((read(id).fully_frozen, read(id).due), (Some(100), Some(150)));
		let quorum = Snapshots::<Test>::get(SortedId::from(id), Moment::Verification).unwrap();
		assert_eq!((quorum.at, quorum.freeze.block), (100, 99));
		let reached = |number| Initiatives::<Test>::get(SortedId::from(id), number).unwrap();
		assert_eq!([1, 2].map(|number| reached(number).admitted), [Some(true), Some(false)]);
	});
}

#[test]
fn a_full_line_passes_on_what_is_extended() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		let others = Slot::truncate_from(vec![Item::Check(77); MAX_DUE as usize]);
		Agenda::<Test>::insert(SortedId::from(150), others);
		hold_moments(64);
		run_to(140);
		assert_eq!(read(id).due, Some(160));
		release_moments(64);
		run_to(161);
		assert_eq!(Results::<Test>::get(SortedId::from(id)).unwrap().freeze.block, 159);
	});
}

#[test]
fn others_leave_moments_to_votes() {
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
		// A discussion ends all the same, and nobody notes with how much support.
		assert_eq!(read(polls[0]).state, State::Verification);
		run_idle_to(170);
		let quorums: Vec<_> = polls.iter().map(|poll| (Task::Quorum(*poll), 169)).collect();
		assert_eq!(jobs().skip(1).collect::<Vec<_>>(), quorums);
		settle_counts();
		assert_eq!(Results::<Test>::get(SortedId::from(id)).unwrap().freeze.block, 139);
		for poll in &polls {
			let record = Snapshots::<Test>::get(SortedId::from(*poll), Moment::Discussion);
			assert!(record.is_none());
		}
		// The check is tried again with every line of the grid, and nobody need ask for it again.
		let next_check = || Areas::<Test>::get(AREA).unwrap().next_check;
		assert_eq!(next_check(), Some(180));
		let asked = LiquidDelegation::request_check(by(9), AREA);
		assert_noop!(asked, Error::AlreadyScheduled);
		release_moments(32);
		run_to(181);
		let figures = Initiatives::<Test>::get(SortedId::from(seeks), 1).unwrap().figures;
		assert_eq!((figures.unwrap().at, next_check()), (180, None));
	});
}

#[test]
fn a_count_that_is_late_leaves_no_phase_in_the_past() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		// Its discussion and its verification would be over by the time that it is known to be admitted.
		run_idle_to(104);
		settle_counts();
		assert_eq!((read(id).accepted, read(id).due), (Some(10), Some(110)));
		run_to(141);
		let quorum = Snapshots::<Test>::get(SortedId::from(id), Moment::Verification).unwrap();
		assert_eq!((quorum.at, quorum.freeze.block), (140, 139));
		assert_eq!(read(id).due, Some(190));
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
