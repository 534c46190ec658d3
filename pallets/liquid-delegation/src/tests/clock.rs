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

#[test]
fn where_too_many_moments_are_frozen_the_clock_goes_on_and_the_count_waits() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		run_to(130);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		// As if all moments were needed by counts elsewhere.
		let held = |block| Held {
			freeze: co3_primitives::Freeze { block, moment: 3_000 * block },
			counts: 1,
		};
		let full: Vec<_> = (0..64).map(held).collect();
		Frozen::<Test>::put(BoundedVec::truncate_from(full));
		run_to(150);
		assert_eq!(NextDue::<Test>::get(), Some(140));
		assert!(Jobs::<Test>::iter().next().is_none());
		// Nobody votes any more, and anyone brings the issue to where the clock is.
		assert_noop!(LiquidDelegation::vote(by(2), id, grades(&[1])), Error::NotVoting);
		assert_eq!(read(id).state, State::Counting);
		Frozen::<Test>::kill();
		run_to(152);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		assert_eq!((outcome.closed, outcome.freeze.block), (140, 150));
		assert_eq!(read(id).closed, Some(140));
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
