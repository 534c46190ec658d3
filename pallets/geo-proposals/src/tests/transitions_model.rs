// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Random steps by random people against the table of states, and supports that move through merges
//! against a plain set.

use crate::{
	mock::*,
	transitions::{allowed, TABLE},
	*,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug)]
enum Act {
	Submit(u64),
	Support(u64, u64),
	Unsupport(u64, u64),
	Proceed(u64, State, bool),
	Advance(u64, u64, State, bool),
	Withdraw(u64, u64),
	Merge(u64, u64),
	Unmerge(u64),
	Move(u64, u32),
	Check(u64, u64, bool),
	Hide(u64),
	Restore(u64),
	Wait(u64),
	Archive(u64),
}

fn act() -> impl Strategy<Value = Act> {
	let (who, id) = (1..6u64, 0..6u64);
	let state = prop::sample::select(State::ALL.to_vec());
	prop_oneof![
		2 => who.clone().prop_map(Act::Submit),
		5 => (who.clone(), id.clone()).prop_map(|(who, id)| Act::Support(who, id)),
		1 => (who.clone(), id.clone()).prop_map(|(who, id)| Act::Unsupport(who, id)),
		6 => (id.clone(), state.clone(), any::<bool>())
			.prop_map(|(id, to, reason)| Act::Proceed(id, to, reason)),
		2 => (who.clone(), id.clone(), state, any::<bool>())
			.prop_map(|(who, id, to, reason)| Act::Advance(who, id, to, reason)),
		1 => (who.clone(), id.clone()).prop_map(|(who, id)| Act::Withdraw(who, id)),
		2 => (id.clone(), id.clone()).prop_map(|(id, into)| Act::Merge(id, into)),
		1 => id.clone().prop_map(Act::Unmerge),
		2 => (id.clone(), 1..5u32).prop_map(|(id, limit)| Act::Move(id, limit)),
		3 => (who, id.clone(), any::<bool>()).prop_map(|(who, id, yes)| Act::Check(who, id, yes)),
		1 => id.clone().prop_map(Act::Hide),
		1 => id.clone().prop_map(Act::Restore),
		1 => prop_oneof![9 => 1..60u64, 1 => 900..1_100u64].prop_map(Act::Wait),
		1 => id.prop_map(Act::Archive),
	]
}

/// What the model knows of an object.
#[derive(Clone, Debug)]
struct Known {
	author: u64,
	state: State,
	hidden: bool,
	into: Option<u64>,
	supporters: BTreeSet<u64>,
	/// Whether enough people ever stood behind it at once.
	reached: bool,
	confirmed: BTreeSet<u64>,
	disputed: BTreeSet<u64>,
	changed: u64,
}

type World = BTreeMap<u64, Known>;

/// So many supports are enough for a vote.
const ENOUGH: usize = 3;

fn has(world: &World, id: u64, of: impl Fn(&Known) -> bool) -> bool {
	world.get(&id).is_some_and(of)
}

/// Whether supports are on their way to `id`.
fn awaits(world: &World, id: u64) -> bool {
	world.values().any(|known| known.into == Some(id) && !known.supporters.is_empty())
}

/// Notes that enough people stand behind something, while they are counted.
fn gather(known: &mut Known) {
	known.reached |= known.state.is_open() && known.supporters.len() >= ENOUGH;
}

fn step(known: &mut Known, to: State) {
	known.state = to;
	if to == State::Reopened {
		gather(known);
	}
	known.changed = System::block_number();
	if to.is_fixed() {
		known.confirmed.clear();
		known.disputed.clear();
	}
}

/// Does `act` on the chain and in the model, and compares.
fn apply(world: &mut World, act: Act) {
	match act {
		Act::Submit(author) => {
			let hidden = world.values().filter(|known| known.author == author && known.hidden);
			let can = hidden.count() < 2
				&& world.values().filter(|known| known.author == author).count() < 5;
			let id = NextObject::<Test>::get();
			let words = details("The lamp is dark");
			let done = GeoProposals::submit(by(author), Kind::Report, 0, corner(), words, false);
			assert_eq!(done.is_ok(), can, "{done:?}");
			if can {
				world.insert(
					id,
					Known {
						author,
						state: State::Submitted,
						hidden: false,
						into: None,
						supporters: BTreeSet::new(),
						reached: false,
						confirmed: BTreeSet::new(),
						disputed: BTreeSet::new(),
						changed: System::block_number(),
					},
				);
			}
		}
		Act::Support(who, id) => {
			let can = has(world, id, |known| {
				known.state.is_open() && !known.hidden && !known.supporters.contains(&who)
			});
			assert_eq!(GeoProposals::support(by(who), id).is_ok(), can);
			if can {
				let known = world.get_mut(&id).unwrap();
				known.supporters.insert(who);
				gather(known);
			}
		}
		Act::Unsupport(who, id) => {
			let can = has(world, id, |known| {
				(known.state.is_open() || known.into.is_some()) && known.supporters.contains(&who)
			});
			assert_eq!(GeoProposals::unsupport(by(who), id).is_ok(), can);
			if can {
				world.get_mut(&id).unwrap().supporters.remove(&who);
			}
		}
		Act::Proceed(id, to, reasoned) => {
			let reason = reasoned.then_some(Reason::Other);
			let can = has(world, id, |known| {
				allowed(known.state, to, Mover::Office).is_some_and(|rule| !rule.reason || reasoned)
			});
			assert_eq!(GeoProposals::proceed(by(201), id, to, reason, None).is_ok(), can);
			if can {
				step(world.get_mut(&id).unwrap(), to);
			}
		}
		Act::Advance(who, id, to, reasoned) => {
			let reason = reasoned.then_some(Reason::Other);
			let can = has(world, id, |known| {
				known.author == who
					&& !known.hidden
					&& to != State::Withdrawn
					&& allowed(known.state, to, Mover::Author)
						.is_some_and(|rule| !rule.reason || reasoned)
			});
			assert_eq!(GeoProposals::advance(by(who), id, to, reason, None).is_ok(), can);
			if can {
				step(world.get_mut(&id).unwrap(), to);
			}
		}
		Act::Withdraw(who, id) => {
			let can = has(world, id, |known| known.author == who && known.state.is_open());
			assert_eq!(GeoProposals::withdraw(by(who), id).is_ok(), can);
			if can {
				step(world.get_mut(&id).unwrap(), State::Withdrawn);
			}
		}
		Act::Merge(id, into) => {
			let can = id != into
				&& has(world, id, |known| known.state.is_open())
				&& has(world, into, |known| known.state.is_open() && !known.hidden)
				&& (!has(world, id, |known| known.reached)
					|| has(world, into, |known| known.reached))
				&& !awaits(world, id);
			assert_eq!(GeoProposals::merge(by(201), id, into, None).is_ok(), can);
			if can {
				let known = world.get_mut(&id).unwrap();
				step(known, State::Duplicate);
				known.into = Some(into);
			}
		}
		Act::Unmerge(id) => {
			let can = has(world, id, |known| known.state == State::Duplicate);
			let done = GeoProposals::unmerge(by(201), id, Reason::Mistake, None);
			assert_eq!(done.is_ok(), can);
			if can {
				let known = world.get_mut(&id).unwrap();
				step(known, State::Reopened);
				known.into = None;
			}
		}
		Act::Move(id, limit) => {
			let can = limit <= 4
				&& has(world, id, |known| {
					let shown = |into| has(world, into, |known| !known.hidden);
					known.into.is_some_and(shown) && !known.supporters.is_empty()
				});
			assert_eq!(GeoProposals::move_supports(by(999), id, limit).is_ok(), can);
			if can {
				// Which ones moved is the chain's choice; how many, and where to, is not.
				let left: BTreeSet<_> = GeoProposals::supports(id, None, 10)
					.iter()
					.map(|view| view.voter - 1_000)
					.collect();
				let known = world.get_mut(&id).unwrap();
				let into = known.into.unwrap();
				let moved: Vec<_> = known.supporters.difference(&left).copied().collect();
				assert_eq!(moved.len(), known.supporters.len().min(limit as usize));
				known.supporters = left;
				let into = world.get_mut(&into).unwrap();
				into.supporters.extend(moved);
				gather(into);
			}
		}
		Act::Check(who, id, yes) => {
			let can = has(world, id, |known| {
				known.state.is_fixed()
					&& !known.hidden
					&& (known.author == who || known.supporters.contains(&who))
					&& !known.confirmed.contains(&who)
					&& !known.disputed.contains(&who)
			});
			assert_eq!(GeoProposals::check_fix(by(who), id, yes).is_ok(), can);
			if can {
				let known = world.get_mut(&id).unwrap();
				let said = if yes { &mut known.confirmed } else { &mut known.disputed };
				said.insert(who);
				if known.disputed.len() >= 2.max(known.confirmed.len()) {
					step(known, State::Reopened);
				}
			}
		}
		Act::Hide(id) => {
			let can = has(world, id, |known| !known.hidden);
			assert_eq!(GeoProposals::hide(by(401), id, Breach::Spam).is_ok(), can);
			if can {
				let known = world.get_mut(&id).unwrap();
				known.hidden = true;
				known.changed = System::block_number();
			}
		}
		Act::Restore(id) => {
			let can = has(world, id, |known| known.hidden);
			let words = details("The lamp is dark");
			assert_eq!(GeoProposals::restore(by(411), id, words).is_ok(), can);
			if can {
				let known = world.get_mut(&id).unwrap();
				known.hidden = false;
				known.changed = System::block_number();
			}
		}
		Act::Wait(blocks) => wait(blocks),
		Act::Archive(id) => {
			let now = System::block_number();
			let can = has(world, id, |known| {
				let leaving = known.into.filter(|_| !known.supporters.is_empty());
				let stuck = |into| has(world, into, |known| known.hidden);
				let quiet = match leaving {
					None => 100,
					Some(into) if stuck(into) => 1_000,
					Some(_) => u64::MAX,
				};
				known.state == State::Archived
					|| known.state.is_closed() && now - known.changed >= quiet
			}) && !awaits(world, id);
			assert_eq!(GeoProposals::archive(by(999), id, 4).is_ok(), can);
			if can {
				match GeoProposals::object(id) {
					None => {
						world.remove(&id);
					}
					Some(view) => {
						let known = world.get_mut(&id).unwrap();
						known.state = view.object.state;
						let left = GeoProposals::supports(id, None, 10);
						known.supporters = left.iter().map(|view| view.voter - 1_000).collect();
					}
				}
			}
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(192))]

	#[test]
	fn states_and_supports_are_what_the_table_and_the_people_say(
		acts in prop::collection::vec(act(), 1..160),
	) {
		ExtBuilder::build().execute_with(|| {
			SupportsPerVoter::set(1_000);
			change_rules(0, |rules| rules.threshold = Some(ENOUGH as u32));
			let mut world = World::new();
			for act in acts {
				apply(&mut world, act);
				for (id, known) in &world {
					let object = read(*id);
					assert_eq!((object.state, object.is_hidden()), (known.state, known.hidden));
					assert_eq!(object.records.supports as usize, known.supporters.len());
					assert_eq!(object.threshold != Threshold::NotReached, known.reached);
				}
			}
			let on_chain: BTreeSet<_> =
				Supports::<Test>::iter_keys().map(|(key, who)| (key.id(), who - 1_000)).collect();
			let known: BTreeSet<_> = world
				.iter()
				.flat_map(|(id, known)| known.supporters.iter().map(move |who| (*id, *who)))
				.collect();
			assert_eq!(on_chain, known, "nobody's support is lost, and nobody's counts twice");
			check();
		});
	}
}

#[test]
fn the_table_has_one_rule_for_a_step_and_leads_everywhere() {
	for (at, rule) in TABLE.iter().enumerate() {
		for other in &TABLE[at + 1..] {
			let both = rule.to == other.to
				&& rule.by.iter().any(|by| other.by.contains(by))
				&& rule.from.iter().any(|from| other.from.contains(from));
			assert!(!both, "two rules for a step to {:?}", rule.to);
		}
	}
	for state in State::ALL.into_iter().filter(|state| *state != State::Draft) {
		assert!(TABLE.iter().any(|rule| rule.to == state), "nothing leads to {state:?}");
	}
	// Whatever was closed wrongly can be opened again, but for what was taken back.
	for state in State::ALL.into_iter().filter(|state| state.is_closed()) {
		let back =
			TABLE.iter().any(|rule| rule.to == State::Reopened && rule.from.contains(&state));
		assert_eq!(back, !matches!(state, State::Withdrawn | State::Archived), "{state:?}");
	}
}
