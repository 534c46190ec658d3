// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Random steps by random people against the table of states and a plain model.

use crate::{
	mock::*,
	transitions::{allowed, TABLE},
	*,
};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
enum Act {
	Propose(u64, Option<u64>),
	Edit(u64, u64, Option<u64>),
	Advance(u64, u64, State),
	Retire(u64, u64),
	Proceed(u64, State, bool),
	Suspend(u64, u64),
	Restore(u64, u64),
	Wait(u64),
	Archive(u64),
}

fn act() -> impl Strategy<Value = Act> {
	let (who, id) = (1..4u64, 0..6u64);
	let stand = prop::option::weighted(0.6, 0..6u64);
	let state = prop::sample::select(State::ALL.to_vec());
	let moderator = prop::sample::select(vec![401u64, 411]);
	prop_oneof![
		3 => (who.clone(), stand.clone()).prop_map(|(who, on)| Act::Propose(who, on)),
		3 => (who.clone(), id.clone(), stand).prop_map(|(who, id, on)| Act::Edit(who, id, on)),
		3 => (who.clone(), id.clone(), state.clone())
			.prop_map(|(who, id, to)| Act::Advance(who, id, to)),
		1 => (who, id.clone()).prop_map(|(who, id)| Act::Retire(who, id)),
		6 => (id.clone(), state, any::<bool>())
			.prop_map(|(id, to, reason)| Act::Proceed(id, to, reason)),
		2 => (moderator.clone(), id.clone()).prop_map(|(who, id)| Act::Suspend(who, id)),
		2 => (moderator, id.clone()).prop_map(|(who, id)| Act::Restore(who, id)),
		1 => (1..80u64).prop_map(Act::Wait),
		2 => id.prop_map(Act::Archive),
	]
}

/// What the model knows of an anchor.
#[derive(Clone, Debug)]
struct Known {
	author: u64,
	state: State,
	version: u32,
	stands_on: Option<u64>,
	suspended: Option<(u64, State)>,
	since: u64,
}

#[derive(Default)]
struct Model(BTreeMap<u64, Known>);

impl Model {
	fn is(&self, id: u64, what: impl Fn(&Known) -> bool) -> bool {
		self.0.get(&id).is_some_and(what)
	}

	/// What `id` stands on, and what that does, down to the ground.
	fn way_down(&self, id: u64) -> Vec<u64> {
		let mut way = vec![];
		let mut next = Some(id);
		while let Some(known) = next.and_then(|id| self.0.get(&id)) {
			next = known.stands_on.filter(|_| known.state != State::Retired);
			way.extend(next.filter(|id| self.0.contains_key(id)));
		}
		way
	}

	/// How many stand directly on `id`.
	fn on(&self, id: u64) -> usize {
		let stands = |known: &&Known| known.stands_on == Some(id) && known.state != State::Retired;
		self.0.values().filter(stands).count()
	}

	/// Whether `id`, which has nothing on it, can stand there; `leaves` is what it stood on.
	fn carries(&self, id: u64, author: u64, on: Option<u64>) -> bool {
		let Some(on) = on else { return true };
		let room = self.on(on) - usize::from(self.is(id, |it| it.stands_on == Some(on)));
		on != id
			&& self.is(on, |it| {
				it.state.is_listed() && (it.state != State::Proposed || it.author == author)
			}) && !self.way_down(on).contains(&id)
			&& room < 3
	}

	fn go(&mut self, id: u64, to: State) {
		let known = self.0.get_mut(&id).unwrap();
		known.state = to;
		known.since = System::block_number();
	}

	/// Does `act` on the chain and here, and compares.
	fn apply(&mut self, act: Act) {
		match act {
			Act::Propose(author, stand) => {
				let id = NextAnchor::<Test>::get();
				let can = self.0.values().filter(|known| known.author == author).count() < 8
					&& self.carries(id, author, stand)
					&& stand.is_none_or(|on| self.way_down(on).len() < usize::from(MAX_LEVELS));
				let proposal = stand.map_or_else(mural, on);
				assert_eq!(ArAnchors::propose(by(author), proposal).is_ok(), can);
				if can {
					let since = System::block_number();
					self.0.insert(
						id,
						Known {
							author,
							state: State::Proposed,
							version: 1,
							stands_on: stand,
							suspended: None,
							since,
						},
					);
				}
			}
			Act::Edit(author, id, stand) => {
				let can = self.is(id, |it| it.author == author && it.state.is_listed())
					&& self.carries(id, author, stand);
				let done = ArAnchors::edit(by(author), id, stand.map_or_else(mural, on));
				// How high a stack is, the chain knows as an upper bound only.
				let high = done == Err(crate::Error::<Test>::TooDeep.into());
				assert_eq!(done.is_ok(), can && !high, "{done:?}");
				if done.is_ok() {
					let known = self.0.get_mut(&id).unwrap();
					known.stands_on = stand;
					known.version += 1;
					if known.state != State::Proposed {
						self.go(id, State::Proposed);
					}
				}
			}
			Act::Advance(author, id, to) => {
				let can = matches!(to, State::Approved | State::Live)
					&& self.is(id, |it| {
						it.author == author && allowed(it.state, to, Mover::Author).is_some()
					});
				assert_eq!(ArAnchors::advance(by(author), id, to).is_ok(), can);
				if can {
					self.go(id, to);
				}
			}
			Act::Retire(author, id) => {
				let can = self.is(id, |it| it.author == author && it.state != State::Retired);
				assert_eq!(ArAnchors::retire(by(author), id).is_ok(), can);
				if can {
					self.go(id, State::Retired);
				}
			}
			Act::Proceed(id, to, reasoned) => {
				let reason = reasoned.then_some(Reason::Other);
				let can = self.is(id, |it| {
					allowed(it.state, to, Mover::Office)
						.is_some_and(|rule| !rule.reason || reasoned)
				});
				let version = self.0.get(&id).map_or(1, |it| it.version);
				let done = ArAnchors::proceed(by(201), id, version, to, reason, None);
				assert_eq!(done.is_ok(), can);
				if can {
					self.go(id, to);
				}
			}
			Act::Suspend(who, id) => {
				let can = self.is(id, |it| it.state.is_listed());
				assert_eq!(ArAnchors::suspend(by(who), id, Breach::Spam, None).is_ok(), can);
				if can {
					let from = self.0[&id].state;
					self.go(id, State::Suspended);
					self.0.get_mut(&id).unwrap().suspended = Some((who, from));
				}
			}
			Act::Restore(who, id) => {
				let can = self.is(id, |it| {
					it.state == State::Suspended && it.suspended.is_some_and(|(by, _)| by != who)
				});
				assert_eq!(ArAnchors::restore(by(who), id, mural().details).is_ok(), can);
				if can {
					let (_, from) = self.0[&id].suspended.unwrap();
					self.go(id, from);
					self.0.get_mut(&id).unwrap().suspended = None;
				}
			}
			Act::Wait(blocks) => wait(blocks),
			Act::Archive(id) => {
				let now = System::block_number();
				let can = self.is(id, |it| it.state == State::Retired && now - it.since >= 100);
				assert_eq!(ArAnchors::archive(by(999), id, 4).is_ok(), can);
				if ArAnchors::anchor(id).is_none() {
					self.0.remove(&id);
				}
			}
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(192))]

	#[test]
	fn lives_and_stands_are_what_the_table_and_the_model_say(
		acts in prop::collection::vec(act(), 1..120),
	) {
		ExtBuilder::build().execute_with(|| {
			AnchorsPerCell::set(1_000);
			// How many steps there can be is told elsewhere.
			MaxSteps::set(1_000);
			let mut model = Model::default();
			for act in acts {
				model.apply(act);
				for (id, known) in &model.0 {
					let anchor = read(*id);
					assert_eq!((anchor.state, anchor.version), (known.state, known.version));
					// What is being cleared away has no list any more.
					if ArAnchors::archived(*id).is_none() {
						assert_eq!(ArAnchors::children(*id, None, 9).len(), model.on(*id));
					}
				}
			}
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
		assert!(!rule.from.contains(&State::Retired), "what is over stays so");
	}
	for state in State::ALL {
		assert!(TABLE.iter().any(|rule| rule.to == state), "nothing leads to {state:?}");
	}
}
