// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Figures that are kept with every step, against a recount of everything that is on record.

use crate::{mock::*, *};
use co3_primitives::{CategoryId, TerritoryId};
use frame_support::assert_ok;
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Act {
	Submit { who: u64, category: u32, far: bool, draft: bool },
	Publish(u64),
	Proceed(u64, State),
	Answer(u64, Option<State>),
	Advance(u64, State),
	Refer(u64, u32),
	Withdraw(u64),
	Merge(u64, u64),
	Unmerge(u64),
	Dispute(u64),
}

fn act() -> impl Strategy<Value = Act> {
	let id = 0..8u64;
	let state = prop::sample::select(State::ALL.to_vec());
	prop_oneof![
		4 => (1..6u64, 0..2u32, any::<bool>(), prop::bool::weighted(0.2)).prop_map(
			|(who, category, far, draft)| Act::Submit { who, category, far, draft }
		),
		1 => id.clone().prop_map(Act::Publish),
		6 => (id.clone(), state.clone()).prop_map(|(id, to)| Act::Proceed(id, to)),
		3 => (id.clone(), prop::option::of(state.clone())).prop_map(|(id, to)| Act::Answer(id, to)),
		2 => (id.clone(), state).prop_map(|(id, to)| Act::Advance(id, to)),
		1 => (id.clone(), 1..4u32).prop_map(|(id, office)| Act::Refer(id, office)),
		1 => id.clone().prop_map(Act::Withdraw),
		1 => (id.clone(), id.clone()).prop_map(|(id, into)| Act::Merge(id, into)),
		1 => id.clone().prop_map(Act::Unmerge),
		2 => id.prop_map(Act::Dispute),
	]
}

/// Does `act`, whether it is allowed or not: what the figures say of it is looked at, not that.
fn apply(act: Act) {
	let author = |id| match GeoProposals::object(id).map(|view| view.object.author) {
		Some(co3_primitives::Author::Resident(voter)) => by(voter - 1_000),
		_ => by(1),
	};
	let reason = Some(Reason::Other);
	let _ = match act {
		Act::Submit { who, category, far, draft } => {
			let place = if far { at(77_500_000, 451_500_000, 1) } else { corner() };
			let words = details("The lamp is dark");
			GeoProposals::submit(by(who), Kind::Report, category, place, words, draft)
		}
		Act::Publish(id) => GeoProposals::advance(author(id), id, State::Submitted, None, None),
		Act::Proceed(id, to) => GeoProposals::proceed(by(201), id, to, reason, None),
		Act::Answer(object, to) => {
			let answer = OfficialAnswer { object, content: text(7), to, reason };
			GeoProposals::answer(by(201), vec![answer].try_into().unwrap())
		}
		Act::Advance(id, to) => GeoProposals::advance(author(id), id, to, reason, None),
		Act::Refer(id, office) => {
			let body = Body { municipality: 1, office };
			GeoProposals::refer(by(201), id, body, Reason::NotOurs, None)
		}
		Act::Withdraw(id) => GeoProposals::withdraw(author(id), id),
		Act::Merge(id, into) => GeoProposals::merge(by(201), id, into, None),
		Act::Unmerge(id) => GeoProposals::unmerge(by(201), id, Reason::Mistake, None),
		Act::Dispute(id) => GeoProposals::check_fix(author(id), id, false),
	};
}

/// What the figures count, but for the classes of times: those hold hours here.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
struct Recount {
	submitted: u32,
	reopened: u32,
	states: BTreeMap<u8, u32>,
	acknowledged: Vec<u64>,
	answered: Vec<u64>,
	solved: Vec<u64>,
}

/// A line of an object's file: a step, or an official answer.
enum Line {
	Answer,
	Step(StepOf<Test>),
}

/// Everything on record about an object, by time. An answer that is a step too comes first, as it does.
fn file(id: u64) -> Vec<(u64, Line)> {
	let all = |from| GeoProposals::steps(id, from, 10);
	let steps = (0..40).flat_map(|page| all(10 * page)).map(|step| (step.on, Line::Step(step)));
	let updates = (0..40).flat_map(|page| GeoProposals::updates(id, 10 * page, 10));
	let mut lines: Vec<_> = updates.map(|view| (view.update.on, Line::Answer)).collect();
	lines.extend(steps);
	// Stable: of what happened at once, the answer stays first.
	lines.sort_by_key(|(on, _)| *on);
	lines
}

/// Reads a file from its first line to its last, with a clock of its own.
fn recount(id: u64, into: &mut Recount) {
	let (mut state, mut ran, mut since) = (State::Draft, 0u64, None::<u64>);
	let (mut seen, mut told) = (false, false);
	for (on, line) in file(id) {
		// The clock runs from the submission, and not while information is missing.
		if let Some(last) = since {
			if state != State::NeedsInformation {
				ran += on - last;
			}
			since = Some(on);
		}
		let (sees, tells, solves) = match &line {
			Line::Answer => (state.is_open(), state.is_open(), false),
			Line::Step(Step { to, by, .. }) => {
				let solves = matches!(
					to,
					State::Fixed
						| State::FixedByCitizens
						| State::Rejected | State::NotResponsible
						| State::Cancelled
				);
				let says = matches!(
					to,
					State::Accepted | State::Planned | State::Scheduled | State::InProgress
				);
				let office = *by == Mover::Office;
				(office || *by == Mover::Referral, office && (says || solves), solves)
			}
		};
		if sees && !seen {
			into.acknowledged.push(ran);
			seen = true;
		}
		if tells && !told {
			into.answered.push(ran);
			told = true;
		}
		if solves {
			into.solved.push(ran);
		}
		if let Line::Step(step) = line {
			if step.from != step.to {
				into.submitted += u32::from(step.to == State::Submitted);
				into.reopened += u32::from(step.to == State::Reopened);
			}
			if step.to == State::Submitted {
				since = Some(on);
			}
			state = step.to;
		}
	}
	*into.states.entry(state as u8).or_default() += 1;
}

/// How many of `times` are in each class, as the documents state them: in hours, ends included.
fn classes(times: &[u64]) -> [u32; 10] {
	let ends = [1, 6, 24, 3 * 24, 7 * 24, 14 * 24, 30 * 24, 90 * 24, 365 * 24];
	let mut counts = [0; 10];
	for took in times {
		counts[ends.iter().filter(|end| *took > **end * HOUR).count()] += 1;
	}
	counts
}

/// Compares all figures with a recount of all that is on record.
fn compare() {
	let mut recounts: BTreeMap<(TerritoryId, CategoryId), Recount> = BTreeMap::new();
	for id in 0..NextObject::<Test>::get() {
		let object = read(id);
		for territory in object.within {
			recount(id, recounts.entry((territory, object.category)).or_default());
		}
	}
	for territory in [0, 1, 11, 111] {
		let found = GeoProposals::statistics(territory, None, 10);
		let there = recounts.keys().filter(|(at, _)| *at == territory).count();
		assert_eq!(found.len(), there, "every category that is about something, and no other");
		for FiguresView { category, figures } in found {
			let recount = &recounts[&(territory, category)];
			assert_eq!(figures.submitted, recount.submitted);
			assert_eq!(figures.reopened, recount.reopened);
			for state in State::ALL {
				let counted = recount.states.get(&(state as u8)).copied().unwrap_or_default();
				assert_eq!(figures.states[state as usize], counted, "{state:?}");
			}
			assert_eq!(figures.acknowledged.0, classes(&recount.acknowledged));
			assert_eq!(figures.answered.0, classes(&recount.answered));
			assert_eq!(figures.solved.0, classes(&recount.solved));
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(128))]

	#[test]
	fn the_figures_are_what_a_recount_of_everything_gives(
		acts in prop::collection::vec((act(), 1..900u64), 1..120),
	) {
		ExtBuilder::build().execute_with(|| {
			ObjectsPerResident::set(1_000);
			change_rules(0, |rules| {
				rules.fix_check = Some(FixCheck { open_for: 4_000 * HOUR, disputes: 1 });
			});
			for (act, hours) in acts {
				// Mostly hours and days, now and then a year.
				pass(if hours > 890 { hours * 12 } else { hours });
				apply(act);
			}
			compare();
			check();
		});
	}
}

#[test]
fn what_is_archived_stays_counted() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		pass(3);
		assert_ok!(GeoProposals::proceed(by(201), id, State::Fixed, None, None));
		compare();
		let before = GeoProposals::statistics(111, None, 9)[0].figures;
		wait(100);
		assert_ok!(GeoProposals::archive(by(9), id, 4));
		let after = GeoProposals::statistics(111, None, 9)[0].figures;
		assert_eq!((after.submitted, after.solved), (before.submitted, before.solved));
		assert_eq!(
			(after.states[State::Fixed as usize], after.states[State::Archived as usize]),
			(0, 1)
		);
	});
}
