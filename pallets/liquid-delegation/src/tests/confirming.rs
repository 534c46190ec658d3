// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What must have led before it wins. In these stories a vote begins at 90 and closes at 140.

use super::{
	clock::{hold_moments, release_moments},
	counting::{crumb, prepare},
	enacting::{bound, note, vote_for},
};
use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

const FIRST: &[i8] = &[1, -1];
const SECOND: &[i8] = &[-1, 1];

/// What wins must have led so many ticks before the close, in what begins from now on.
fn ask_for(confirmation: Tick) {
	let mut terms = open_policy();
	terms.times.confirmation = confirmation;
	assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), terms));
}

/// A vote about two things, of which one must have led since 120.
fn vote_on_two() -> IssueId {
	ask_for(20);
	let id = vote_on(OPEN, 2);
	assert_eq!((read(id).confirmation, read(id).due), (Some(120), Some(140)));
	id
}

fn say(people: impl IntoIterator<Item = u64>, id: IssueId, say: &[i8]) {
	for person in people {
		assert_ok!(LiquidDelegation::vote(by(person), id, grades(say)));
	}
}

fn interim(id: IssueId) -> Option<OutcomeOf<Test>> {
	LiquidDelegation::tally(id).unwrap().interim
}

fn outcome(id: IssueId) -> OutcomeOf<Test> {
	LiquidDelegation::tally(id).unwrap().outcome.unwrap()
}

/// Goes on to after the close, and tells what won, and what would have.
fn close(id: IssueId) -> (Option<u8>, Option<u8>) {
	run_to(141);
	let outcome = outcome(id);
	let won = read(id).state == State::FinishedWithWinner;
	assert_eq!(won, outcome.winner.is_some());
	(outcome.winner, outcome.unconfirmed)
}

#[test]
fn what_leads_and_stays_ahead_wins() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on_two();
		say([1, 2], id, FIRST);
		say([3], id, SECOND);
		run_idle_to(120);
		let progress = LiquidDelegation::tally(id).unwrap().progress;
		assert_eq!(progress[0].task, Task::Confirmation(id));
		assert_eq!((progress[0].frozen, interim(id)), (119, None));
		run_to(121);
		let led = interim(id).unwrap();
		assert_eq!((led.closed, led.freeze.block, led.winner), (120, 119, Some(1)));
		let event = Event::InterimCounted { issue: id, at: 120, leader: Some(1) };
		System::assert_has_event(event.into());
		// And people go on voting.
		assert_eq!(read(id).state, State::Voting);
		say([4], id, SECOND);
		say([5], id, FIRST);
		assert_eq!(close(id), (Some(1), None));
	});
}

#[test]
fn what_is_overtaken_in_the_last_days_changes_nothing() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on_two();
		say([1, 2], id, FIRST);
		run_to(125);
		say([4, 5, 6], id, SECOND);
		Told::kill();
		assert_eq!(close(id), (None, Some(2)));
		// Both results are there, and the verdicts are what the ballots say.
		assert_eq!(interim(id).unwrap().winner, Some(1));
		let verdicts = outcome(id).initiatives;
		assert!(verdicts[1].1.eligible && verdicts[1].1.rank == 1);
		let decided = co3_primitives::CivicAction::Decided { issue: id, initiative: 1, won: false };
		assert_eq!(Told::get(), [(Some(1_001), TOWN, decided)]);
		System::assert_has_event(Event::Decided { issue: id, winner: None }.into());
	});
}

#[test]
fn a_delegation_taken_back_in_the_last_days_does_not_turn_a_vote() {
	ExtBuilder(9).build_and_execute(|| {
		trust(&[(4, 1), (5, 1), (6, 1)]);
		let id = vote_on_two();
		say([1], id, FIRST);
		say([2, 3], id, SECOND);
		run_to(121);
		for person in 4..=6 {
			assert_ok!(LiquidDelegation::undelegate(by(person), TOWN, Scope::Unit));
		}
		assert_eq!(close(id), (None, Some(2)));
		let led = interim(id).unwrap();
		assert_eq!((led.report.weight, led.winner), (6, Some(1)));
		assert_eq!(outcome(id).report.weight, 3);
	});
}

#[test]
fn where_nothing_led_nothing_is_decided() {
	let early: [&[(u64, &[i8])]; 3] =
		[&[], &[(1, FIRST), (2, SECOND)], &[(1, &[-1, -1]), (2, FIRST)]];
	for ballots in early {
		ExtBuilder(9).build_and_execute(|| {
			let id = vote_on_two();
			for (person, grades) in ballots {
				say([*person], id, grades);
			}
			run_to(121);
			assert_eq!(interim(id).unwrap().winner, None);
			say([5, 6, 7], id, SECOND);
			assert_eq!(close(id), (None, Some(2)));
		});
	}
}

#[test]
fn what_led_and_lost_its_majority_is_not_what_would_have_won() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on_two();
		say([1, 2], id, FIRST);
		run_to(121);
		say([3, 4, 5], id, &[-1, -1]);
		assert_eq!(close(id), (None, None));
	});
}

#[test]
fn nothing_is_asked_where_no_policy_does() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on(OPEN, 2);
		// New rules are for new issues.
		ask_for(20);
		run_to(130);
		say([1, 2], id, SECOND);
		assert_eq!((read(id).confirmation, interim(id)), (None, None));
		assert_eq!(close(id), (Some(2), None));
	});
}

#[test]
fn a_ballot_keeps_what_it_was_when_the_period_began() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on_two();
		let kept = |person: u64| {
			let ballot = LiquidDelegation::ballot(id, 1_000 + person).unwrap();
			(ballot.paper, ballot.at, ballot.before)
		};
		let (first, second) = (Paper::Open(grades(FIRST)), Paper::Open(grades(SECOND)));
		say([1, 2, 3], id, SECOND);
		let begun = LiquidDelegation::clock();
		run_to(119);
		say([1], id, FIRST);
		assert_eq!(kept(1), (first.clone(), 119, None));
		run_to(120);
		say([1], id, SECOND);
		assert_eq!(kept(1), (second.clone(), 120, Some(first.clone())));
		run_to(125);
		// Whatever comes later: one past is kept, that of then.
		assert_ok!(LiquidDelegation::withdraw_ballot(by(1), id));
		assert_eq!(kept(1), (Paper::Withdrawn, 125, Some(first.clone())));
		assert_eq!(
			LiquidDelegation::part(id, 1_001),
			Some(Part { weight: Some(1), initiative_right: true, acts: false })
		);
		assert_ok!(LiquidDelegation::decline(by(1), id));
		assert_noop!(LiquidDelegation::decline(by(1), id), Error::NothingNew);
		assert_eq!(kept(1), (Paper::Declined, 125, Some(first.clone())));
		// Who had handed in nothing, had nothing.
		say([4], id, FIRST);
		say([4], id, SECOND);
		assert_eq!(kept(4), (second.clone(), 125, None));
		assert_ok!(LiquidDelegation::withdraw_ballot(by(4), id));
		assert_noop!(LiquidDelegation::withdraw_ballot(by(4), id), Error::NotVoted);
		assert_eq!(kept(2), (second, begun, None));
		// The desk's mark is that of the ballot which is there.
		say([1_002], id, FIRST);
		assert!(LiquidDelegation::ballot(id, 1_002).unwrap().assisted);
		run_to(141);
		assert_eq!(outcome(id).report.voters, 2);
		assert_eq!(interim(id).unwrap().report.voters, 3);
		// What people did goes in the end, and what was counted stays.
		run_to(250);
		while !read(id).cleared {
			assert_ok!(LiquidDelegation::clear(by(9), id, 8));
		}
		assert_eq!(Ballots::<Test>::iter().count(), 0);
		assert!(interim(id).is_some() && outcome(id).closed == 140);
	});
}

/// What led, but for the block in which it was counted, where people go on doing this while it is.
fn led_while(people: u64, act: impl Fn(u64, IssueId)) -> Vec<u8> {
	let mut led = Vec::new();
	ExtBuilder(people).build_and_execute(|| {
		ask_for(20);
		let id = prepare(people);
		run_idle_to(120);
		// The clock stands still, so that the count has the time it takes.
		Paused::set(true);
		let mut step = 0;
		while interim(id).is_none() {
			act(step, id);
			next_block(crumb());
			LiquidDelegation::do_try_state().unwrap();
			step += 1;
			assert!(step < 3_000, "a count always ends");
		}
		assert!(step > 50, "it was stopped often: {step}");
		led = OutcomeOf::<Test> { counted_at: 0, ..interim(id).unwrap() }.encode();
		Paused::set(false);
		run_to(System::block_number() + 30);
		assert!(read(id).state.is_over());
		assert!(Frozen::<Test>::get().is_empty());
	});
	led
}

#[test]
fn what_people_do_while_it_is_counted_counts_later() {
	let people = 41;
	let expected = led_while(people, |_, _| ());
	let busy = led_while(people, |step, id| {
		let person = step % people + 1;
		let (who, voter, other) = (by(person), 1_000 + person, 1_000 + step % 7 + 1);
		let _ = match step % 6 {
			0 => LiquidDelegation::vote(who, id, grades(&[-9, 9, -9])),
			1 => LiquidDelegation::withdraw_ballot(who, id),
			2 => LiquidDelegation::decline(who, id),
			3 => LiquidDelegation::delegate(who, TOWN, Scope::Issue(id), Some(other), None),
			4 => LiquidDelegation::undelegate(who, TOWN, Scope::Unit),
			_ => LiquidDelegation::set_override(by(2_001), id, voter, None),
		};
		if step % 5 == 0 {
			Registry::change(voter, |_| None);
		}
	});
	assert_eq!(busy, expected);
}

#[test]
fn however_late_it_is_counted_it_is_counted_before_the_vote() {
	ExtBuilder(9).build_and_execute(|| {
		ask_for(20);
		let id = open(1, OPEN);
		assert_ok!(LiquidDelegation::add_initiative(by(2), id, text(2), None));
		for number in 1..=2 {
			for person in 1..=3 {
				let _ = LiquidDelegation::support(by(person), id, number, 1);
			}
		}
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_to(89);
		run_idle_to(100);
		say([1, 2], id, FIRST);
		run_idle_to(130);
		say([3, 4, 5], id, SECOND);
		run_idle_to(300);
		let tasks: Vec<_> = Jobs::<Test>::iter_values().map(|job| job.task).collect();
		assert_eq!(tasks, [Task::Quorum(id), Task::Confirmation(id), Task::Vote(id)]);
		settle_counts();
		assert_eq!(interim(id).unwrap().winner, Some(1));
		assert_eq!(close(id), (None, Some(2)));
	});
}

#[test]
fn a_period_is_a_part_of_an_open_vote() {
	ExtBuilder(9).build_and_execute(|| {
		let set = |confirmation, mut terms: Terms| {
			terms.times.confirmation = confirmation;
			LiquidDelegation::set_policy(by(2_001), TOWN, None, terms)
		};
		for wrong in [1, 9, 50, 51, Tick::MAX] {
			assert_noop!(set(wrong, open_policy()), Error::BadConfirmation);
		}
		for right in [0, 10, 15, 49] {
			assert_ok!(set(right, open_policy()));
		}
		// Of sealed ballots nobody knows what leads, whether it is said or follows.
		assert_noop!(set(20, sealed_policy()), Error::BadConfirmation);
		assert_noop!(set(20, Terms { publicity: None, ..sealed_policy() }), Error::BadConfirmation);
		assert_ok!(set(20, poll_policy()));
	});
}

#[test]
fn a_period_begins_with_a_line_of_the_grid() {
	for (confirmation, begins) in [(10, 130), (11, 130), (15, 130), (20, 120), (49, 100)] {
		ExtBuilder(9).build_and_execute(|| {
			ask_for(confirmation);
			let id = vote_on(OPEN, 1);
			assert_eq!((read(id).confirmation, read(id).due), (Some(begins), Some(140)));
			run_to(begins + 1);
			assert_eq!(interim(id).unwrap().freeze.block, begins - 1);
		});
	}
}

#[test]
fn a_vote_taken_from_the_agenda_has_no_result_of_any_kind() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on_two();
		say([1, 2], id, FIRST);
		run_idle_to(122);
		next_block(crumb());
		assert_eq!(Jobs::<Test>::iter().count(), 1);
		assert_ok!(LiquidDelegation::cancel_issue(by(2_001), id, Ground::Unlawful));
		settle_counts();
		assert_eq!(interim(id), None);
		assert!(Frozen::<Test>::get().is_empty());
		run_to(200);
		assert!(Results::<Test>::get(SortedId::from(id)).is_none());
		// What is counted by then stays on record.
		let other = vote_on(OPEN, 1);
		run_to(read(other).confirmation.unwrap() + 1);
		assert_ok!(LiquidDelegation::cancel_issue(by(2_001), other, Ground::Unlawful));
		assert!(interim(other).is_some());
		run_to(System::block_number() + 50);
	});
}

#[test]
fn a_period_that_begins_later_takes_the_close_with_it() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on_two();
		say([1, 2], id, FIRST);
		run_to(115);
		hold_moments(64);
		run_to(125);
		let event = Event::PhaseExtended { issue: id, state: State::Voting, due: 150 };
		System::assert_has_event(event.into());
		assert_eq!((read(id).confirmation, read(id).due), (Some(130), Some(150)));
		say([1, 3, 4], id, SECOND);
		release_moments(64);
		run_to(132);
		say([1, 3, 4, 5], id, FIRST);
		let led = interim(id).unwrap();
		assert_eq!((led.closed, led.freeze.block), (130, 129));
		assert_eq!((led.winner, led.report.voters), (Some(2), 4));
		run_to(149);
		assert_eq!(read(id).state, State::Voting);
		run_to(151);
		assert_eq!((outcome(id).closed, outcome(id).freeze.block), (150, 149));
		assert_eq!((outcome(id).winner, outcome(id).unconfirmed), (None, Some(1)));
	});
}

#[test]
fn no_vote_ends_without_that_anybody_knows_what_led() {
	ExtBuilder(9).build_and_execute(|| {
		let id = vote_on_two();
		say([1, 2], id, FIRST);
		run_to(115);
		hold_moments(64);
		run_to(145);
		// Past the close that was to be, whose place on the agenda has come and gone.
		assert_eq!((read(id).confirmation, read(id).due), (Some(150), Some(170)));
		release_moments(64);
		run_to(155);
		assert_eq!(interim(id).unwrap().winner, Some(1));
		hold_moments(64);
		run_to(175);
		assert_eq!((read(id).confirmation, read(id).due), (Some(150), Some(180)));
		release_moments(64);
		run_to(181);
		assert_eq!((outcome(id).closed, outcome(id).winner), (180, Some(1)));
	});
}

#[test]
fn a_period_that_full_lines_put_off_takes_the_close_with_it() {
	ExtBuilder(9).build_and_execute(|| {
		ask_for(20);
		// What is due then and finds nothing to do.
		let others = Slot::truncate_from(vec![Item::Check(77); MAX_DUE as usize]);
		for tick in [120, 130, 140] {
			Agenda::<Test>::insert(SortedId::from(tick), &others);
		}
		let id = vote_on(OPEN, 1);
		assert_eq!((read(id).confirmation, read(id).due), (Some(150), Some(170)));
		say([1, 2], id, &[1]);
		run_to(172);
		assert_eq!((interim(id).unwrap().winner, outcome(id).winner), (Some(1), Some(1)));
	});
}

#[test]
fn what_is_not_confirmed_releases_nothing() {
	ExtBuilder(9).build_and_execute(|| {
		ask_for(20);
		for late in [false, true] {
			let id = vote_for(bound(note(7)));
			let (begins, due) = (read(id).confirmation.unwrap(), read(id).due.unwrap());
			run_to(if late { begins } else { begins - 1 });
			assert_ok!(LiquidDelegation::vote(by(1), id, grades(&[1])));
			run_to(due + 1);
			assert_eq!(LiquidDelegation::enactment(id).is_some(), !late);
			assert_eq!(outcome(id).unconfirmed.is_some(), late);
		}
	});
}

#[test]
fn two_votes_share_a_moment_and_are_confirmed_each_by_itself() {
	ExtBuilder(9).build_and_execute(|| {
		ask_for(20);
		let ids = [open(1, OPEN), open(2, OPEN)];
		for id in ids {
			for person in 1..=3 {
				let _ = LiquidDelegation::support(by(person), id, 1, 1);
			}
		}
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_to(100);
		say([1, 2], ids[0], &[1]);
		say([1, 2], ids[1], &[-1]);
		run_idle_to(120);
		let frozen = Frozen::<Test>::get();
		assert_eq!((frozen.len(), frozen[0].freeze.block, frozen[0].counts), (1, 119, 2));
		run_to(121);
		say([3, 4, 5], ids[1], &[1]);
		assert_eq!(ids.map(close), [(Some(1), None), (None, Some(1))]);
	});
}
