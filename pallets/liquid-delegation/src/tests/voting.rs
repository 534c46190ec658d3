// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::CivicAction;
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

fn outcome(id: IssueId) -> OutcomeOf<Test> {
	Results::<Test>::get(SortedId::from(id)).unwrap()
}

#[test]
fn the_best_liked_of_three_wins() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 3);
		assert_eq!(read(id).fully_frozen, Some(90));
		for person in 1..=3 {
			assert_ok!(LiquidDelegation::vote(by(person), id, grades(&[2, 1, -1])));
		}
		for person in 4..=5 {
			assert_ok!(LiquidDelegation::vote(by(person), id, grades(&[-1, 3, 1])));
		}
		run_to(141);
		let outcome = outcome(id);
		assert_eq!(outcome.winner, Some(1));
		assert_eq!((outcome.heads, outcome.population), (9, 9));
		let numbers: Vec<_> = outcome
			.initiatives
			.iter()
			.map(|(number, verdict)| (*number, verdict.positive, verdict.negative, verdict.rank))
			.collect();
		assert_eq!(numbers, [(1, 3, 2, 1), (2, 5, 0, 2), (3, 2, 3, 3)]);
		assert_eq!(read(id).state, State::FinishedWithWinner);
		assert_eq!(outcome.report.voters, 5);
		assert_eq!(outcome.report.gini, 0);
		let winner = Event::Decided { issue: id, winner: Some(1) };
		System::assert_has_event(winner.into());
		// What was voted on is in the table, the status quo first.
		assert_eq!(outcome.table.len(), 16);
		assert_eq!(outcome.table[4], 3, "three prefer the first to the status quo");
	});
}

#[test]
fn a_ballot_is_changed_and_taken_back_until_the_close() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		// The block in which it was noticed that the vote has begun.
		assert_eq!((read(id).fully_frozen, read(id).voting_since), (Some(90), Some(90)));
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[-1])));
		assert_ok!(LiquidDelegation::vote(by(2), id, grades(&[1])));
		assert_ok!(LiquidDelegation::withdraw_ballot(by(2), id));
		assert_noop!(LiquidDelegation::withdraw_ballot(by(2), id), Error::NotVoted);
		assert_noop!(LiquidDelegation::withdraw_ballot(by(3), id), Error::NotVoted);
		assert_ok!(LiquidDelegation::vote(by(1_004), id, grades(&[])));
		// Who voted, and who did, for reward rules: once, whatever they said.
		let told = |voter| (Some(voter), TOWN, CivicAction::Voted { issue: id });
		assert_eq!(Told::get(), [told(1_001), told(1_002), told(1_004)]);
		Told::kill();
		run_to(140);
		assert_noop!(LiquidDelegation::withdraw_ballot(by(1), id), Error::NotVoting);
		assert_noop!(LiquidDelegation::vote(by(1), id, grades(&[1])), Error::NotVoting);
		let outcome = outcome(id);
		assert_eq!((outcome.initiatives[0].1.positive, outcome.initiatives[0].1.negative), (0, 1));
		assert_eq!(outcome.report.voters, 2);
		assert_eq!(outcome.winner, None);
		assert_eq!(read(id).state, State::FinishedWithoutWinner);
		// Nothing won: whoever began the issue has brought it to its decision all the same.
		let decided = CivicAction::Decided { issue: id, initiative: 1, won: false };
		assert_eq!(Told::get(), [(Some(1_001), TOWN, decided)]);
	});
}

#[test]
fn who_speaks_for_what_won_is_told_of() {
	ExtBuilder(9).build_and_execute(|| {
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::add_initiative(by(3), id, text(2), None));
		for guest in [4, 5] {
			assert_ok!(LiquidDelegation::invite(by(3), id, 2, 1_000 + guest));
		}
		assert_ok!(LiquidDelegation::accept_invitation(by(4), id, 2));
		assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
		assert_ok!(LiquidDelegation::support(by(2), id, 2, 1));
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		while read(id).state != State::Voting {
			next_block(Weight::MAX);
		}
		assert_ok!(LiquidDelegation::vote(by(6), id, grades(&[-1, 1])));
		Told::kill();
		run_to(read(id).due.unwrap() + 1);
		assert_eq!(outcome(id).winner, Some(2));
		// Not who was asked to and did not answer, and not who spoke for something else.
		let decided = CivicAction::Decided { issue: id, initiative: 2, won: true };
		let mut told = Told::get();
		told.sort_by_key(|(voter, _, _)| *voter);
		assert_eq!(told, [(Some(1_003), TOWN, decided), (Some(1_004), TOWN, decided)]);
	});
}

#[test]
fn an_empty_ballot_takes_part_and_a_refusal_to_vote_does_not() {
	ExtBuilder(9).build_and_execute(|| {
		trust(&[(4, 5), (6, 7), (5, 1)]);
		let id = vote_on(OPEN, 1);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		// 5 holds what 4 gave; 7 lets 6's vote go nowhere.
		assert_ok!(LiquidDelegation::vote(by(5), id, grades(&[])));
		assert_ok!(LiquidDelegation::decline(by(7), id));
		assert_noop!(LiquidDelegation::decline(by(7), id), Error::NothingNew);
		assert_noop!(LiquidDelegation::decline(by(1), id), Error::AlreadyVoted);
		run_to(141);
		let outcome = outcome(id);
		assert_eq!(outcome.report.weight, 3);
		assert_eq!(outcome.report.delegated, 1);
		assert_eq!(outcome.initiatives[0].1.positive, 1);
	});
}

#[test]
fn weights_are_peoples_and_their_trusters() {
	ExtBuilder(9).build_and_execute(|| {
		Registry::change(1_004, |voter| voter.map(|voter| Voter { weight: 200, ..voter }));
		trust(&[(4, 5), (5, 6), (7, 6)]);
		let id = vote_on(OPEN, 1);
		assert_ok!(LiquidDelegation::vote(by(6), id, grades(&[1])));
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[-1])));
		run_to(141);
		let outcome = outcome(id);
		assert_eq!(outcome.population, 208);
		assert_eq!(outcome.initiatives[0].1.positive, 203);
		let report = outcome.report;
		assert_eq!((report.voters, report.weight, report.delegated), (2, 204, 202));
		assert_eq!((report.largest, report.longest_chain), (203, 2));
		assert_eq!(report.delegated_share, 990_196_078);
		assert!(report.gini > 480_000_000);
	});
}

#[test]
fn grades_are_what_the_policy_takes() {
	ExtBuilder(9).build_and_execute(|| {
		for (grading, right, wrong) in
			[(Grading::Approval, [0, 1], [-1, 2]), (Grading::YesNo, [-1, 1], [-2, 2])]
		{
			let mut policy = open_policy();
			policy.grading = grading;
			let id = NextPolicy::<Test>::get();
			assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, None, policy));
			let mut area = area(&[OPEN, SEALED, POLL]);
			area.policies.try_push(id).unwrap();
			assert_ok!(LiquidDelegation::set_area(by(2_001), TOWN, Some(AREA), area));
			let issue = open(1, id);
			assert_ok!(LiquidDelegation::support(by(2), issue, 1, 1));
			let start = System::block_number();
			let _ = LiquidDelegation::request_check(by(9), AREA);
			while read(issue).state != State::Voting {
				next_block(Weight::MAX);
				assert!(System::block_number() < start + 300);
			}
			for grade in right {
				assert_ok!(LiquidDelegation::vote(by(1), issue, grades(&[grade])));
			}
			for grade in wrong {
				assert_noop!(
					LiquidDelegation::vote(by(1), issue, grades(&[grade])),
					Error::GradeOutOfRange
				);
			}
		}
	});
}

#[test]
fn an_empty_electorate_decides_nothing() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 1);
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
		for voter in 1_001..=1_009 {
			Registry::change(voter, |_| None);
		}
		run_to(141);
		let outcome = outcome(id);
		assert_eq!((outcome.heads, outcome.population, outcome.report.voters), (0, 0, 0));
		assert_eq!(outcome.winner, None);
	});
}

#[test]
fn zero_weights_decide_nothing_either() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 2);
		let none = Override { weight: Some(0), ..Override::default() };
		assert_ok!(LiquidDelegation::set_override(by(2_001), id, 1_001, Some(none)));
		assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1, -1])));
		run_to(141);
		let outcome = outcome(id);
		assert_eq!((outcome.heads, outcome.population), (9, 8));
		assert_eq!((outcome.report.voters, outcome.report.weight), (1, 0));
		assert_eq!(outcome.winner, None);
	});
}

#[test]
fn a_poll_is_asked_by_an_office_and_needs_no_quorum() {
	ExtBuilder(9).build_and_execute(|| {
		let ask = |who, policy, texts: Vec<ContentRef>| {
			LiquidDelegation::open_poll(by(who), AREA, policy, texts.try_into().unwrap())
		};
		assert_noop!(ask(1, POLL, vec![text(1)]), Error::NotOfficer);
		assert_noop!(ask(2_102, POLL, vec![text(1)]), Error::NotOfficer);
		assert_noop!(ask(2_101, OPEN, vec![text(1)]), Error::NotPolling);
		assert_noop!(ask(2_101, POLL, vec![]), Error::NothingAsked);
		assert_ok!(ask(2_101, POLL, vec![text(1), text(2)]));
		assert_eq!(read(0).state, State::Discussion);
		// A citizens' answer needs a quorum, an office's does not.
		assert_ok!(LiquidDelegation::add_initiative(by(1), 0, text(3), None));
		run_to(100);
		assert_eq!(read(0).state, State::Voting);
		assert_ok!(LiquidDelegation::vote(by(1), 0, grades(&[1, 2])));
		assert_noop!(LiquidDelegation::vote(by(2), 0, grades(&[1, 2, 3])), Error::NotAdmitted);
		run_to(141);
		assert_eq!(outcome(0).winner, Some(2));
	});
}
