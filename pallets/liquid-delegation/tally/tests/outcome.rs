// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! From ballots to a winner, and what has none.

use co3_tally::{
	Ballot, CountError, DefeatStrength, Outcome, Pairwise, Quirks, Quorum, Ratio, Rules,
	TieBreaking, Turnout, Votes, MAX_OPTIONS, MAX_WEIGHT,
};
use codec::{Decode, Encode};
use proptest::prelude::*;

/// The fewer take part, the larger the majority must be.
const ADAPTIVE: Turnout = Turnout { adaptive: true, ..Turnout::ANY };

fn outcome(votes: &Votes) -> Outcome {
	outcome_of(votes, votes.pairwise().voters(), Turnout::ANY)
}

fn outcome_of(votes: &Votes, population: u128, turnout: Turnout) -> Outcome {
	let rules = Rules { turnout, ..Rules::default() };
	Outcome::new(votes, population, &rules, Quirks::NONE).unwrap()
}

fn at_least(absolute: u64, num: u32, den: u32) -> Turnout {
	let share = Ratio::new(num, den).unwrap();
	Turnout { least: Quorum { absolute, share }, ..Turnout::ANY }
}

fn cast(initiatives: usize, ballots: &[&[i32]]) -> Votes {
	let mut votes = Votes::new(initiatives).unwrap();
	for grades in ballots {
		let ballot = Ballot::graded(initiatives, grades.iter().copied().enumerate()).unwrap();
		votes.add(&ballot, 1).unwrap();
	}
	votes
}

#[test]
fn an_issue_without_initiatives_keeps_the_status_quo() {
	let mut votes = Votes::new(0).unwrap();
	votes.add(&Ballot::empty(0).unwrap(), 5).unwrap();
	let outcome = outcome(&votes);
	assert_eq!((outcome.initiatives.len(), outcome.status_quo_rank, outcome.winner), (0, 1, None));
}

#[test]
fn nobody_and_voters_without_weight_decide_nothing() {
	let silent = cast(2, &[]);
	let mut weightless = cast(2, &[]);
	weightless.add(&Ballot::approval(2, [0]).unwrap(), 0).unwrap();
	for votes in [silent, weightless] {
		let outcome = outcome(&votes);
		assert_eq!((outcome.status_quo_rank, outcome.winner), (1, None));
		assert!(outcome.initiatives.iter().all(|verdict| !verdict.eligible));
	}
}

#[test]
fn weights_that_overflow_are_refused_and_change_nothing() {
	let mut votes = cast(1, &[]);
	let yes = Ballot::yes_no(Some(true));
	votes.add(&yes, MAX_WEIGHT - 1).unwrap();
	let before = votes.clone();
	assert_eq!(votes.add(&yes, 2), Err(CountError::TooMuchWeight));
	assert_eq!(votes.add(&yes, u128::MAX), Err(CountError::TooMuchWeight));
	assert_eq!(votes, before);
	votes.add(&Ballot::yes_no(Some(false)), 1).unwrap();
	let outcome = outcome(&votes);
	assert_eq!(outcome.winner, Some(0));
	assert_eq!(outcome.initiatives[0].positive, MAX_WEIGHT - 1);
}

#[test]
fn a_ballot_grades_what_is_there_and_once() {
	assert_eq!(Ballot::graded(2, [(2, 1)]), Err(CountError::UnknownInitiative));
	assert_eq!(Ballot::graded(2, [(1, 1), (1, 1)]), Err(CountError::GradedTwice));
	assert_eq!(Ballot::empty(MAX_OPTIONS), Err(CountError::TooManyOptions));
	assert_eq!(Pairwise::new(MAX_OPTIONS + 1), Err(CountError::TooManyOptions));
	assert!(Votes::new(usize::MAX).is_err());
	let long = Ballot::empty(3).unwrap();
	assert_eq!(Votes::new(2).unwrap().add(&long, 1), Err(CountError::UnknownInitiative));
	let rows = |rows: &[&[u128]]| {
		let rows: Vec<Vec<u128>> = rows.iter().map(|row| row.to_vec()).collect();
		Pairwise::from_rows(&rows, 9).map(|_| ())
	};
	assert_eq!(rows(&[&[0, 1], &[2]]), Err(CountError::NotSquare));
	assert_eq!(rows(&[&[0, MAX_WEIGHT], &[1, 0]]), Err(CountError::TooMuchWeight));
	assert_eq!(rows(&[&[0, u128::MAX], &[u128::MAX, 0]]), Err(CountError::TooMuchWeight));
	assert_eq!(rows(&[&[u128::MAX, 3], &[6, 0]]), Ok(()));
}

#[test]
fn approval_is_counted_by_approvals() {
	let mut votes = Votes::new(3).unwrap();
	for approved in [vec![0, 1], vec![1], vec![1, 2], vec![2], vec![]] {
		votes.add(&Ballot::approval(3, approved).unwrap(), 1).unwrap();
	}
	let outcome = outcome(&votes);
	let positive: Vec<u128> = outcome.initiatives.iter().map(|verdict| verdict.positive).collect();
	assert_eq!(positive, [1, 3, 2]);
	assert_eq!(outcome.winner, Some(1));
	let ranks: Vec<u32> = outcome.initiatives.iter().map(|verdict| verdict.rank).collect();
	assert_eq!(ranks, [3, 1, 2]);
}

#[test]
fn yes_or_no_needs_more_than_half_of_those_who_say_so() {
	for (yes, no, passes) in [(2, 1, true), (1, 1, false), (0, 0, false), (1, 2, false)] {
		let mut votes = Votes::new(1).unwrap();
		for (answer, voters) in [(Some(true), yes), (Some(false), no), (None, 100)] {
			votes.add(&Ballot::yes_no(answer), voters).unwrap();
		}
		assert_eq!(outcome(&votes).winner.is_some(), passes, "{yes} : {no}");
	}
}

#[test]
fn a_majority_of_too_few_is_none() {
	// Three of a hundred: two for it, and one against.
	let votes = cast(1, &[&[1], &[1], &[-1]]);
	for (turnout, population, wins) in [
		(Turnout::ANY, 100, true),
		(at_least(0, 1, 10), 100, false),
		(at_least(0, 1, 10), 31, false),
		(at_least(0, 1, 10), 30, true),
		(at_least(4, 1, 10), 30, false),
		// 1 against 2 · √(3 / 12), which is 1; then against a little more.
		(ADAPTIVE, 100, false),
		(ADAPTIVE, 12, false),
		(ADAPTIVE, 11, true),
		(Turnout { adaptive: true, ..at_least(4, 0, 1) }, 11, false),
	] {
		let outcome = outcome_of(&votes, population, turnout);
		assert_eq!(outcome.winner.is_some(), wins, "{turnout:?} of {population}");
		let verdict = &outcome.initiatives[0];
		assert_eq!((verdict.turnout_quorum, verdict.eligible), (wins, wins));
		// All the rest is as it was.
		assert!(verdict.direct_majority && verdict.indirect_majority);
		assert!(verdict.better_than_status_quo);
		assert_eq!((verdict.schulze_rank, outcome.status_quo_rank), (1, 2));
	}
}

#[test]
fn an_empty_ballot_takes_part_in_the_turnout() {
	let mut votes = cast(1, &[&[1], &[1], &[-1]]);
	let half = at_least(0, 1, 2);
	assert_eq!(outcome_of(&votes, 20, half).winner, None);
	assert_eq!(outcome_of(&votes, 20, ADAPTIVE).winner, None);
	votes.add(&Ballot::empty(1).unwrap(), 7).unwrap();
	assert_eq!(outcome_of(&votes, 20, half).winner, Some(0));
	assert_eq!(outcome_of(&votes, 20, ADAPTIVE).winner, Some(0));
}

/// The best liked is opposed by so many that it would take more people; the next one is not.
#[test]
fn what_fewer_oppose_can_win_with_fewer() {
	let votes = cast(2, &[&[2, 1], &[2, 1], &[2, 1], &[-1, 0], &[-1, 0]]);
	let numbers = |turnout| {
		let outcome = outcome_of(&votes, 20, turnout);
		let one = |at: usize| {
			let verdict = &outcome.initiatives[at];
			(verdict.turnout_quorum, verdict.schulze_rank, verdict.rank)
		};
		(outcome.winner, one(0), one(1))
	};
	assert_eq!(numbers(Turnout::ANY), (Some(0), (true, 1, 1), (true, 2, 2)));
	assert_eq!(numbers(ADAPTIVE), (Some(1), (false, 1, 2), (true, 2, 1)));
}

/// 2 beats the status quo, while 1 ties with both of them: the reference finds no order.
#[test]
fn simple_tie_breaking_always_has_an_order() {
	let rows = [vec![0, 5, 3], vec![5, 0, 5], vec![7, 5, 0]];
	let votes = Votes::from_pairwise(Pairwise::from_rows(&rows, 10).unwrap()).unwrap();
	for defeat_strength in [DefeatStrength::Tuple, DefeatStrength::Simple] {
		let rules =
			Rules { defeat_strength, tie_breaking: TieBreaking::Simple, ..Rules::default() };
		let reference = Outcome::new(&votes, 10, &rules, Quirks::REFERENCE);
		assert_eq!(reference, Err(CountError::NoOrder));
		let outcome = Outcome::new(&votes, 10, &rules, Quirks::NONE).unwrap();
		// Of those that nobody is ahead of, 1 is the oldest; then comes 2, and then the status quo.
		let places: Vec<u32> =
			outcome.initiatives.iter().map(|verdict| verdict.schulze_rank).collect();
		assert_eq!((places, outcome.status_quo_rank), (vec![1, 2], 3));
	}
}

proptest! {
	#[test]
	fn the_order_of_ballots_changes_nothing(
		mut ballots in prop::collection::vec((prop::collection::vec(-3..=3, 4), 0u128..5), 0..20),
	) {
		let count = |ballots: &[(Vec<i32>, u128)]| {
			let mut votes = Votes::new(4).unwrap();
			for (at, (grades, weight)) in ballots.iter().enumerate() {
				let ballot = Ballot::graded(4, grades.iter().copied().enumerate()).unwrap();
				votes.add(&ballot, *weight).unwrap();
				if at % 3 == 0 {
					votes = Votes::decode(&mut &votes.encode()[..]).unwrap();
				}
			}
			votes
		};
		let forwards = count(&ballots);
		ballots.reverse();
		prop_assert_eq!(count(&ballots), forwards);
	}
}
