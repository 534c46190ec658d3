// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is checked of the state is checked: each fault that is put into it is found.

use super::counting::crumb;
use crate::{
	cursor::{Cursor, Stage},
	mock::*,
	query::look,
	*,
};
use co3_tally::{Node, Pairwise, Votes};
use frame_support::assert_ok;

/// Nothing is wrong, and after `corrupt`, of which nothing stays, this is.
fn found(corrupt: impl FnOnce(), fault: &'static str) {
	assert_ok!(LiquidDelegation::do_try_state());
	let answer = look(|| {
		corrupt();
		LiquidDelegation::do_try_state()
	});
	assert_eq!(answer, Err(fault.into()));
}

/// Goes on, step by step, until a count is where it is wanted.
fn count_until(wanted: impl Fn(&Cursor<u64>) -> bool) -> JobId {
	loop {
		let jobs: Vec<_> = Jobs::<Test>::iter_keys().map(SortedId::id).collect();
		let there = |job: &JobId| wanted(&LiquidDelegation::cursor_of(*job));
		if let Some(job) = jobs.into_iter().find(there) {
			return job;
		}
		next_block(crumb());
	}
}

/// A count comes upon another cursor than it left.
fn change_cursor(job: JobId, change: impl FnOnce(&mut Cursor<u64>)) {
	let mut cursor = LiquidDelegation::cursor_of(job);
	change(&mut cursor);
	assert_ok!(LiquidDelegation::keep_cursor(job, &cursor));
}

fn change_job(job: JobId, change: impl FnOnce(&mut JobOf<Test>)) {
	Jobs::<Test>::mutate(SortedId::from(job), |job| change(job.as_mut().unwrap()));
}

/// A record that is what it is, and says that at the frozen moment it was nothing.
fn forged<Value: Clone + Default>(record: &mut Versioned<Value, u64>, freeze: u64) {
	let present = record.get().clone();
	let pending = vec![freeze].try_into().unwrap();
	*record = Versioned::default();
	record.set(present, System::block_number(), &pending);
}

/// A check of two issues stands at the support of the first, some of which it has added up.
fn at_supporters(test: impl FnOnce(IssueId, JobId)) {
	ExtBuilder(20).build().execute_with(|| {
		let id = open(1, OPEN);
		let other = open(2, OPEN);
		assert_ok!(LiquidDelegation::add_initiative(by(2), id, text(2), None));
		for person in 2..=6 {
			assert_ok!(LiquidDelegation::support(by(person), id, 1, 1));
		}
		trust(&[(7, 3), (8, 7), (9, 4)]);
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_idle_to(10);
		let job =
			count_until(|cursor| matches!(cursor.stage, Stage::Supporters { participants: 4, .. }));
		assert_eq!(Jobs::<Test>::get(SortedId::from(job)).unwrap().issues[..], [id, other]);
		test(id, job);
	});
}

/// A vote stands at its ballots, some of which it has added up.
fn at_ballots(policy: PolicyId, test: impl FnOnce(IssueId, JobId)) {
	ExtBuilder(20).build().execute_with(|| {
		trust(&[(7, 3), (8, 7), (9, 4)]);
		let id = vote_on(policy, 2);
		for person in 1..=6 {
			let say = grades(&[1, -1]);
			let done = match policy {
				SEALED => {
					let commitment =
						LiquidDelegation::sealed_as(id, 1_000 + person, say, H256([7; 32]));
					LiquidDelegation::seal(by(person), id, commitment)
				}
				_ => LiquidDelegation::vote(by(person), id, say),
			};
			assert_ok!(done);
		}
		let different = Some(Override { weight: Some(7), ..Default::default() });
		assert_ok!(LiquidDelegation::set_override(by(2_001), id, 1_005, different));
		run_idle_to(read(id).due.unwrap());
		let job = count_until(|cursor| match &cursor.stage {
			Stage::Ballots { sums, .. } => sums.concentration.voters() == 4,
			_ => false,
		});
		test(id, job);
	});
}

#[test]
fn support_that_does_not_add_up_is_found() {
	at_supporters(|id, job| {
		let count = |change: fn(&mut Vec<co3_tally::SupportCount>, &mut u64)| {
			move || {
				change_cursor(job, |cursor| match &mut cursor.stage {
					Stage::Supporters { counts, participants, .. } => change(counts, participants),
					stage => panic!("it adds up support: {stage:?}"),
				})
			}
		};
		found(count(|counts, _| counts[0].informed -= 1), "support adds up");
		found(count(|_, participants| *participants += 1), "participants are counted");
		found(
			count(|counts, _| {
				counts.pop();
			}),
			"a table has a place for each position, and for the status quo",
		);
		// Whoever was there at the moment was not.
		let freeze = Frozen::<Test>::get()[0].freeze.block;
		let last = match LiquidDelegation::cursor_of(job).stage {
			Stage::Supporters { after, .. } => after.unwrap(),
			stage => panic!("it adds up support: {stage:?}"),
		};
		let forge =
			|| Participations::<Test>::mutate(SortedId::from(id), last, |one| forged(one, freeze));
		found(forge, "participants are counted");
	});
}

#[test]
fn a_note_that_no_delegation_brought_is_found() {
	at_supporters(|_, job| {
		let (key, fault) = (SortedId::from(job), "what delegations brought is noted");
		let change = |who, change: fn(&mut Node)| {
			move || Nodes::<Test>::mutate(key, who, |note| change(&mut note.node))
		};
		found(change(1_003, |node| node.received += 1), fault);
		found(change(1_019, |node| node.received += 1), fault);
		found(|| Nodes::<Test>::remove(key, 1_004), fault);
		let weighs = || Nodes::<Test>::mutate(key, 1_003, |note| note.own = Some(9));
		found(weighs, "what somebody weighed is noted");
		// Whoever trusted somebody at the moment did not.
		let freeze = Frozen::<Test>::get()[0].freeze.block;
		found(|| Trusters::<Test>::mutate(TOWN, 1_008, |one| forged(one, freeze)), fault);
	});
}

#[test]
fn a_population_that_was_not_there_is_found() {
	at_ballots(OPEN, |id, job| {
		let there = "who lived there at the moment is counted";
		found(|| change_job(job, |job| job.populations.0[0].0 += 1), there);
		found(|| change_job(job, |job| job.populations.0[5].1 += 1), there);
		let fault = "who could take part is counted";
		found(|| change_cursor(job, |cursor| cursor.census.heads += 1), fault);
		found(|| change_cursor(job, |cursor| cursor.census.weight -= 1), fault);
		let freeze = Frozen::<Test>::get()[0].freeze.block;
		let key = SortedId::from(id);
		found(|| Overrides::<Test>::mutate(key, 1_005, |one| forged(one, freeze)), fault);
		// The register says something else of the moment than it did.
		assert_ok!(LiquidDelegation::do_try_state());
		let weighs = |voter: &mut Voter<u64>| voter.weight = 9;
		People::mutate(|people| people.get_mut(&1_012).unwrap()[0].1.as_mut().map(weighs));
		assert_eq!(LiquidDelegation::do_try_state(), Err(there.into()));
	});
}

#[test]
fn a_cursor_that_is_nowhere_is_found() {
	at_supporters(|_, job| {
		let change = |change: fn(&mut Cursor<u64>)| move || change_cursor(job, change);
		let key = SortedId::from(job);
		let foreign = || Cursors::<Test>::insert(key, CursorBytes::truncate_from(vec![2, 7, 7]));
		found(foreign, "a cursor can be read");
		found(change(|cursor| cursor.part = 2), "a cursor is at an issue of its count");
		let positions = "positions are the initiatives that are counted";
		found(change(|cursor| cursor.positions.push((3, 1))), positions);
		found(change(|cursor| cursor.positions.truncate(1)), positions);
		let draft = "a position is the draft that held";
		found(change(|cursor| cursor.positions[1].1 = 2), draft);
		found(change(|cursor| cursor.positions[1].1 = 0), draft);
		let task = "a count is at what its task asks for";
		found(change(|cursor| cursor.stage = Stage::Noting { after: None }), task);
		found(change(|cursor| cursor.stage = Stage::Overrides { after: None }), task);
		let sums = || LiquidDelegation::no_sums(2).unwrap();
		let ranks = || change_cursor(job, |cursor| cursor.stage = Stage::Ranking { sums: sums() });
		found(ranks, task);
		let gives_up = |cursor: &mut Cursor<u64>| {
			cursor.stage = Stage::GivingUp { at: 1 };
			cursor.part = 2;
		};
		found(change(gives_up), task);
		found(change(|cursor| cursor.anew = true), "what begins anew is cleared first");
		found(change(|cursor| cursor.best.push((9, 1))), "what is added up is the count's");
		found(change(|cursor| cursor.admitted.push(0)), "what is admitted was added up");
		found(change(|cursor| cursor.stage = Stage::Beginning), "what begins has noted nothing");
		found(|| Cursors::<Test>::remove(key), "what begins has noted nothing");
	});
	at_ballots(OPEN, |_, job| {
		let other = || change_job(job, |job| job.issues = vec![7].try_into().unwrap());
		found(other, "a count is about its issue");
		let admits = || change_cursor(job, |cursor| cursor.stage = Stage::Admitting);
		found(admits, "a cursor is at an issue of its count");
		let further = |cursor: &mut Cursor<u64>| {
			cursor.stage = Stage::Admitting;
			cursor.part = 1;
		};
		found(|| change_cursor(job, further), "a count is at what its task asks for");
	});
}

#[test]
fn ballots_that_do_not_add_up_are_found() {
	at_ballots(OPEN, |id, job| {
		let sums = |change: fn(&mut crate::cursor::Sums)| {
			move || {
				change_cursor(job, |cursor| match &mut cursor.stage {
					Stage::Ballots { sums, .. } => change(sums),
					stage => panic!("it adds up ballots: {stage:?}"),
				})
			}
		};
		found(sums(|sums| sums.concentration.add(1, 0, 0)), "voters add up");
		found(sums(|sums| sums.unopened += 1), "what stays sealed is counted");
		let empty = |sums: &mut crate::cursor::Sums| sums.votes = Votes::new(2).unwrap();
		found(sums(empty), "a table is of all voters");
		found(
			sums(|sums| sums.votes = Votes::new(3).unwrap()),
			"a table has a place for each position, and for the status quo",
		);
		let both = |sums: &mut crate::cursor::Sums| {
			let rows = [vec![0, 99, 0], vec![99, 0, 0], vec![0, 0, 0]];
			let table = Pairwise::from_rows(&rows, sums.concentration.weight()).unwrap();
			sums.votes = Votes::from_pairwise(table).unwrap();
		};
		found(sums(both), "nobody prefers two things to each other");
		let last = match LiquidDelegation::cursor_of(job).stage {
			Stage::Ballots { after, .. } => after.unwrap(),
			stage => panic!("it adds up ballots: {stage:?}"),
		};
		let withdraws = || {
			Ballots::<Test>::mutate(SortedId::from(id), last, |ballot| {
				ballot.as_mut().unwrap().paper = Paper::Withdrawn;
			})
		};
		found(withdraws, "voters add up");
	});
	at_ballots(SEALED, |_, job| {
		assert!(Jobs::<Test>::get(SortedId::from(job)).unwrap().noted.is_some());
		let census = || change_cursor(job, |cursor| cursor.census.weight += 1);
		found(census, "what is noted is counted");
		let follows = || {
			change_cursor(job, |cursor| {
				cursor.stage = Stage::Resolving(co3_tally::Resolution::new())
			})
		};
		found(follows, "a count is at what its task asks for");
	});
}

#[test]
fn figures_that_are_not_on_record_are_found() {
	ExtBuilder(20).build().execute_with(|| {
		let id = vote_on(OPEN, 3);
		let (key, quorum) = (SortedId::from(id), Moment::Verification);
		let shown = || {
			Initiatives::<Test>::mutate(key, 2, |one| {
				one.as_mut().unwrap().figures.as_mut().unwrap().at -= 10;
			})
		};
		found(shown, "the last figures are on record");
		let admitted = || {
			Initiatives::<Test>::mutate(key, 2, |one| one.as_mut().unwrap().admitted = Some(false))
		};
		found(admitted, "what reaches the quorum is voted on");
		let record = |moment, change: fn(&mut SnapshotOf<Test>)| {
			move || Snapshots::<Test>::mutate(key, moment, |one| change(one.as_mut().unwrap()))
		};
		found(
			record(quorum, |one| one.supports[0].1.supporters += 1),
			"the last figures are on record",
		);
		let before = Moment::Admission;
		found(record(before, |one| one.at = 9_999), "what is on record has been");
		found(record(before, |one| one.supports[0].0 = 2), "each is on record once");
		found(record(before, |one| one.supports[2].0 = 9), "what is on record is an initiative's");
		found(record(before, |one| one.quorum = Some(1)), "a quorum is asked for before a vote");
	});
}

#[test]
fn lists_and_counts_that_say_something_else_than_what_they_are_of_are_found() {
	ExtBuilder(20).build().execute_with(|| {
		trust(&[(7, 3), (8, 3)]);
		let id = vote_on(OPEN, 1);
		let seeks = [open(5, OPEN), open(6, OPEN)];
		assert_ok!(LiquidDelegation::suggest(by(5), seeks[0], 1, text(4), Degree::Should));
		let suggestion = (SortedId::from(seeks[0]), 1, 0);

		found(|| Incoming::<Test>::insert(1_003, 1), "delegations are counted");
		found(|| Incoming::<Test>::insert(1_009, 1), "delegations are counted");
		found(|| OpenIssues::<Test>::put(9), "open issues are counted");
		let unlisted = || IssuesIn::<Test>::remove(TOWN, SortedId::from(id));
		found(unlisted, "an issue is listed in its unit");
		let listed = || IssuesIn::<Test>::insert(2, SortedId::from(id), AREA);
		found(listed, "what a unit lists is an issue");
		let admission = |change: fn(&mut Vec<IssueId>)| {
			move || {
				let mut all = InAdmission::<Test>::get(AREA).to_vec();
				change(&mut all);
				InAdmission::<Test>::insert(AREA, BoundedVec::truncate_from(all));
			}
		};
		found(admission(|all| all.reverse()), "the oldest comes first");
		found(admission(|all| all.push(all[1])), "the oldest comes first");
		found(admission(|all| all.truncate(1)), "who seeks admission is listed");
		found(|| Seeking::<Test>::insert(AREA, 1_005, 2), "who seeks admission is counted");
		let begun = || Begun::<Test>::insert(SortedId::from(id), 1_001, 2);
		found(begun, "initiatives are counted for who began them");

		let running = |change: fn(&mut Vec<Running>)| {
			move || {
				let mut all = RunningIn::<Test>::get(AREA).to_vec();
				change(&mut all);
				RunningIn::<Test>::insert(AREA, BoundedVec::truncate_from(all));
			}
		};
		found(running(|all| all.clear()), "whatever runs is listed");
		found(running(|all| all.push(all[0])), "it runs once");
		found(running(|all| all[0].closed = Some(9)), "it runs until it is closed");
		found(running(|all| all[0].accepted += 1), "it runs since it was admitted");
		found(running(|all| all[0].takes += 1), "it takes what its policy says");

		let more =
			|| Suggestions::<Test>::mutate(suggestion, |one| one.as_mut().unwrap().opinions += 1);
		found(more, "opinions are counted");
		let stray = || Opinions::<Test>::mutate(suggestion.0, 1_005, |rows| rows[0].suggestion = 7);
		found(stray, "an opinion is on a suggestion");
	});
}
