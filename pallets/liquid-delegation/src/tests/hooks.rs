// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What hooks do is no more than what they declare, however much is due at once.

use super::{
	clock::hold_moments,
	enacting::{bound, note},
};
use crate::{
	counting::{measured, Next},
	hook_weights::SubstrateWeight,
	mock::*,
	*,
};
use frame_support::{assert_ok, weights::RuntimeDbWeight};
use sp_io::{hashing::twox_128, TestExternalities};

type Costs = SubstrateWeight<Test>;

/// How many writes a weight declares.
fn writes_of(weigh: impl Fn() -> Weight) -> usize {
	let at = |write| {
		Prices::set(RuntimeDbWeight { read: 0, write });
		weigh().ref_time()
	};
	let (one, none) = (at(1), at(0));
	(one - none) as usize
}

/// How many entries of the pallet `act` changes.
fn changes(ext: &mut TestExternalities, act: impl FnOnce()) -> usize {
	ext.commit_all().unwrap();
	ext.execute_with(act);
	let own = twox_128(b"LiquidDelegation");
	ext.overlayed_changes().changes().filter(|(key, _)| key.starts_with(&own)).count()
}

const DUE: Tick = 1_000;

/// An issue of a unit, an area and a policy of its own.
fn alone(at: u32, state: State, terms: Terms) -> IssueId {
	let (id, own) = (open(u64::from(at) + 1, OPEN), 100 + at);
	let check = Some((10, NextJob::<Test>::get()));
	let known = Areas::<Test>::get(AREA).unwrap();
	Areas::<Test>::insert(own, AreaState { unit: own, last_check: check, ..known });
	AreaVersions::<Test>::insert(own, 1, Area { check_every: Some(1), ..area(&[own]) });
	Units::<Test>::insert(own, Units::<Test>::get(TOWN).unwrap());
	PolicyVersions::<Test>::insert(own, 1, terms.resolve());
	InAdmission::<Test>::mutate(own, |all| all.try_push(id).unwrap());
	let one = Running { issue: id, accepted: 1, closed: None, takes: 1 };
	RunningIn::<Test>::mutate(own, |all| all.try_push(one).unwrap());
	let mut issue = read(id);
	(issue.unit, issue.area, issue.policy) = (own, own, own);
	issue.state = state;
	issue.due = Some(DUE);
	issue.confirmation = Some(DUE);
	issue.last_count = check.map(|(_, job)| job);
	LiquidDelegation::keep(id, issue);
	let job = Job {
		task: Task::Discussion(id),
		issues: vec![id].try_into().unwrap(),
		end: 1,
		freeze: co3_primitives::Freeze { block: 0, moment: 0 },
		populations: Default::default(),
		suffrage: Default::default(),
		after: None,
		then: None,
		ballots_from: 0,
		noted: None,
		queued: 1,
		begun: None,
		steps: 0,
	};
	LiquidDelegation::put_job(job);
	id
}

/// How many writes it takes if 32 things of a kind are due at once.
fn attended(
	kind: fn(IssueId) -> Item,
	state: State,
	change: fn(&mut IssueOf<Test>),
	room: bool,
) -> usize {
	let mut ext = ExtBuilder(40).build();
	ext.execute_with(|| {
		let due: Vec<_> = (0..MAX_DUE)
			.map(|at| {
				let mut terms = sealed_policy();
				// Whatever comes next comes at another tick.
				terms.times.verification = 10 * u64::from(at) + 10;
				terms.times.voting = 50 * u64::from(at) + 50;
				terms.times.confirmation = 20;
				terms.times.reveal = u64::from(at) + 1;
				let id = alone(at, state, terms);
				let mut issue = read(id);
				change(&mut issue);
				LiquidDelegation::keep(id, issue);
				kind(id)
			})
			.collect();
		let _ = Agenda::<Test>::clear(u32::MAX, None);
		Agenda::<Test>::insert(SortedId::from(DUE), Slot::try_from(due).unwrap());
		NextDue::<Test>::put(DUE);
		if !room {
			hold_moments(64);
		}
		System::set_block_number(DUE);
	});
	changes(&mut ext, || assert_eq!(LiquidDelegation::attend(DUE), MAX_DUE))
}

#[test]
fn whatever_is_due_in_32_units_at_once_was_declared() {
	let unchanged: fn(&mut IssueOf<Test>) = |_| ();
	let check = |id| Item::Check(100 + id as u32);
	let mut all = Vec::new();
	for room in [true, false] {
		all.extend([
			attended(check, State::Admission, unchanged, room),
			attended(Item::Admission, State::Admission, unchanged, room),
			attended(Item::Discussion, State::Discussion, unchanged, room),
			attended(Item::Verification, State::Verification, unchanged, room),
			attended(Item::Confirmation, State::Voting, unchanged, room),
			attended(Item::Voting, State::Voting, unchanged, room),
			attended(Item::Abandoned, State::Discussion, |one| one.abandoned = Some(DUE), room),
			attended(Item::Verification, State::Verification, |one| one.unrevoked = 0, room),
		]);
	}
	let declared = writes_of(|| Costs::attend(MAX_DUE));
	assert!(all.iter().all(|done| *done > 32 && *done <= declared), "{all:?} of {declared}");
	// Nothing writes more than what is measured: the close of a vote with sealed ballots.
	assert_eq!(all.iter().max(), Some(&all[5]), "{all:?}");
}

/// Does all counts that can go on, and looks at each of their steps.
fn count_all(ext: &mut TestExternalities) {
	let next = || Ready::<Test>::iter_keys().next().map(|(_, key)| key.id());
	while let Some(id) = ext.execute_with(next) {
		let job = ext.execute_with(|| Jobs::<Test>::get(SortedId::from(id)).unwrap());
		let mut cursor = ext.execute_with(|| LiquidDelegation::cursor_of(id));
		let mut done = false;
		while !done {
			let bound = writes_of(|| measured::<_, Costs>(&cursor));
			let stage = cursor.step();
			let wrote = changes(ext, || {
				let next = LiquidDelegation::step(id, &job, &mut cursor, &mut None);
				done = matches!(next, Next::Done);
			});
			assert!(wrote <= bound, "{stage:?} writes {wrote}, and declares {bound}");
		}
		ext.execute_with(|| LiquidDelegation::end_job(id, &job));
	}
}

#[test]
fn no_step_of_a_count_writes_more_than_it_declares() {
	let mut ext = ExtBuilder(40).build();
	ext.execute_with(|| {
		trust(&[(35, 1), (36, 35)]);
		for who in 1..=6 {
			let id = open(who, OPEN);
			for page in 1..=4 {
				let (by, action) = (by(4 * who + u64::from(page) + 4), Some(bound(note(page))));
				assert_ok!(LiquidDelegation::add_initiative(by, id, text(page), action));
			}
			// Two are admitted, and one of these reaches no quorum for a vote.
			if who <= 2 {
				assert_ok!(LiquidDelegation::support(by(40), id, 1, 1));
			}
		}
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_idle_to(10);
	});
	count_all(&mut ext);
	ext.execute_with(|| {
		assert_eq!([0, 1, 2].map(|id| read(id).accepted), [Some(10), Some(10), None]);
		run_idle_to(70);
		assert_ok!(LiquidDelegation::unsupport(by(40), 1, 1));
		run_idle_to(90);
	});
	count_all(&mut ext);
	ext.execute_with(|| {
		assert_eq!(read(1).state, State::Canceled(Cancellation::NoInitiativeAdmitted));
		assert_ok!(LiquidDelegation::vote(by(1), 0, grades(&[1])));
		run_idle_to(140);
	});
	count_all(&mut ext);
	ext.execute_with(|| {
		assert_eq!(read(0).state, State::FinishedWithWinner);
		assert!((2..6).all(|id| read(id).state == State::Canceled(Cancellation::NotAdmitted)));
	});
}
