// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

const SALT: H256 = H256([7; 32]);

fn seal(person: u64, id: IssueId, grades: &Grades) -> DispatchResult {
	let commitment = LiquidDelegation::sealed_as(id, 1_000 + person, grades.clone(), SALT);
	LiquidDelegation::seal(by(person), id, commitment)
}

fn reveal(id: IssueId, person: u64, grades: &Grades) -> DispatchResult {
	LiquidDelegation::reveal(by(9), id, 1_000 + person, grades.clone(), SALT)
}

#[test]
fn nobody_knows_before_the_close_and_everybody_after() {
	ExtBuilder(9).build_and_execute(|| {
		trust(&[(4, 3), (5, 2)]);
		let id = vote_on(SEALED, 2);
		let (yes, no) = (grades(&[1, -1]), grades(&[-1, 1]));
		assert_noop!(LiquidDelegation::vote(by(1), id, yes.clone()), Error::BallotsAreSealed);
		assert_ok!(seal(1, id, &no));
		// Changed, as long as it is open.
		assert_ok!(seal(1, id, &yes));
		assert_ok!(seal(2, id, &yes));
		assert_ok!(seal(3, id, &no));
		assert_noop!(reveal(id, 1, &yes), Error::NotRevealing);
		run_to(140);
		assert_eq!(read(id).state, State::Revealing);
		assert_noop!(seal(4, id, &no), Error::NotVoting);
		// The register is taken at the close, before anybody shows anything.
		assert_eq!(Jobs::<Test>::iter().next().unwrap().1.freeze.block, 139);
		assert_noop!(
			LiquidDelegation::delegate(by(6), TOWN, Scope::Issue(id), Some(1_001), None),
			Error::TooLate
		);
		assert_ok!(reveal(id, 1, &yes));
		assert_noop!(reveal(id, 1, &yes), Error::AlreadyRevealed);
		// All that the commitment was to is there to be looked at.
		let shown = LiquidDelegation::ballot(id, 1_001).unwrap().paper;
		assert_eq!(shown, Paper::Revealed { grades: yes.clone(), salt: SALT });
		assert_noop!(reveal(id, 2, &no), Error::WrongOpening);
		assert_noop!(
			LiquidDelegation::reveal(by(9), id, 1_002, yes.clone(), H256::zero()),
			Error::WrongOpening
		);
		assert_noop!(reveal(id, 5, &yes), Error::NotVoted);
		assert_noop!(
			LiquidDelegation::reveal(RuntimeOrigin::none(), id, 1_002, yes.clone(), SALT),
			BadOrigin
		);
		assert_ok!(reveal(id, 2, &yes));
		// Nobody is counted before all could show.
		assert!(Results::<Test>::get(SortedId::from(id)).is_none());
		run_to(171);
		assert_noop!(reveal(id, 3, &no), Error::NotRevealing);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		// 3 stays silent, and holds what 4 gave.
		assert_eq!(outcome.unopened, 1);
		assert_eq!((outcome.report.voters, outcome.report.weight), (3, 5));
		let first = &outcome.initiatives[0].1;
		assert_eq!((first.positive, first.negative), (3, 0));
		assert_eq!(outcome.winner, Some(1));
	});
}

#[test]
fn a_commitment_is_to_one_issue_and_one_voter() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(SEALED, 1);
		let yes = grades(&[1]);
		// Somebody copies what a neighbour handed in.
		let copied = LiquidDelegation::sealed_as(id, 1_001, yes.clone(), SALT);
		assert_ok!(LiquidDelegation::seal(by(2), id, copied));
		let elsewhere = LiquidDelegation::sealed_as(id + 1, 1_003, yes.clone(), SALT);
		assert_ok!(LiquidDelegation::seal(by(3), id, elsewhere));
		run_to(141);
		assert_noop!(reveal(id, 2, &yes), Error::WrongOpening);
		assert_noop!(reveal(id, 3, &yes), Error::WrongOpening);
	});
}

#[test]
fn what_a_sealed_ballot_may_not_say_stays_sealed() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(SEALED, 1);
		let nonsense: Grades = vec![(1, 1), (1, 2)].try_into().unwrap();
		let unknown: Grades = vec![(9, 1)].try_into().unwrap();
		assert_ok!(seal(1, id, &nonsense));
		assert_ok!(seal(2, id, &unknown));
		run_to(141);
		assert_noop!(reveal(id, 1, &nonsense), Error::GradesNotSorted);
		assert_noop!(reveal(id, 2, &unknown), Error::UnknownInitiative);
		run_to(171);
		let outcome = Results::<Test>::get(SortedId::from(id)).unwrap();
		assert_eq!((outcome.unopened, outcome.report.weight), (2, 2));
	});
}

#[test]
fn where_ballots_are_open_nothing_is_sealed() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		assert_noop!(LiquidDelegation::seal(by(1), id, SALT), Error::BallotsAreOpen);
		let before = open(4, OPEN);
		assert_noop!(LiquidDelegation::seal(by(1), before, SALT), Error::NotVoting);
	});
}
