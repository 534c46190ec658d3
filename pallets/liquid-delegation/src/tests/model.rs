// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Random acts of random people against a plain model, which remembers everything and counts by
//! following every chain from its beginning.

use crate::{mock::*, *};
use co3_primitives::{AgeClass, Class};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

pub(super) const PEOPLE: u64 = 12;
const SALT: H256 = H256([7; 32]);

/// What somebody does, or how time goes on.
#[derive(Clone, Debug)]
pub(super) enum Act {
	Delegate { who: u64, scope: u8, to: u64, until: Option<u64> },
	Undelegate { who: u64, scope: u8 },
	Vote { who: u64, say: [i8; 3] },
	Withdraw { who: u64 },
	Reveal { who: u64 },
	Interest { who: u64, interested: bool },
	Support { who: u64, number: u8 },
	Change { who: u64, what: u8 },
	Differ { who: u64, what: u8 },
	Prune { who: u64 },
	Pass { blocks: u64, share: u8 },
	Pause(bool),
}

pub(super) fn act() -> impl Strategy<Value = Act> {
	let who = || 1..=PEOPLE;
	prop_oneof![
		8 => (who(), 0..3u8, who(), prop::option::weighted(0.3, 1..250u64))
			.prop_map(|(who, scope, to, until)| Act::Delegate { who, scope, to, until }),
		2 => (who(), 0..3u8).prop_map(|(who, scope)| Act::Undelegate { who, scope }),
		6 => (who(), prop::array::uniform3(-3..=3i8)).prop_map(|(who, say)| Act::Vote { who, say }),
		1 => who().prop_map(|who| Act::Withdraw { who }),
		3 => who().prop_map(|who| Act::Reveal { who }),
		2 => (who(), any::<bool>()).prop_map(|(who, interested)| Act::Interest { who, interested }),
		3 => (who(), 1..=3u8).prop_map(|(who, number)| Act::Support { who, number }),
		3 => (who(), 0..5u8).prop_map(|(who, what)| Act::Change { who, what }),
		1 => (who(), 0..4u8).prop_map(|(who, what)| Act::Differ { who, what }),
		1 => who().prop_map(|who| Act::Prune { who }),
		8 => (1..25u64, 0..4u8).prop_map(|(blocks, share)| Act::Pass { blocks, share }),
		1 => prop::bool::weighted(0.3).prop_map(Act::Pause),
	]
}

/// All that matters to a count, as plainly as it can be.
#[derive(Clone, Default)]
pub(super) struct Model {
	tick: u64,
	/// By person and scope: to whom, until when.
	said: BTreeMap<(u64, u8), (Option<u64>, u64)>,
	interested: BTreeSet<u64>,
	supports: BTreeSet<(u64, u8)>,
	ballots: BTreeMap<u64, [i8; 3]>,
	/// Whether ballots are sealed, and whose were opened.
	sealed: bool,
	opened: BTreeSet<u64>,
	weights: BTreeMap<u64, u64>,
	different: BTreeMap<u64, Override>,
	heads: BTreeMap<u64, u64>,
}

impl Model {
	fn weight(&self, who: u64) -> Option<u64> {
		let alive = self.heads.contains_key(&who);
		let own = self.weights.get(&who).copied();
		let different = self.different.get(&who).copied().unwrap_or_default();
		let right = different.voting_right.or(own.map(|_| true))?;
		let weight = different.weight.or(own).unwrap_or_default();
		(alive && right).then_some(weight)
	}

	fn trustee(&self, who: u64) -> Option<u64> {
		let said = |scope: u8| self.said.get(&(who, scope)).filter(|(_, until)| self.tick < *until);
		said(2).or_else(|| said(1)).or_else(|| said(0)).and_then(|(to, _)| *to)
	}

	/// Who acts for `who`, if anybody does.
	fn actor(&self, who: u64, acts: impl Fn(u64) -> bool) -> Option<u64> {
		let mut at = who;
		for _ in 0..=PEOPLE {
			self.weight(at)?;
			if acts(at) {
				return Some(at);
			}
			at = self.trustee(at)?;
		}
		None
	}

	/// The weight at each who acts.
	fn weights_of(&self, acts: impl Fn(u64) -> bool) -> BTreeMap<u64, u128> {
		let mut sums = BTreeMap::new();
		for who in 1..=PEOPLE {
			if let Some(actor) = self.actor(who, &acts) {
				*sums.entry(actor).or_default() += u128::from(self.weight(who).unwrap());
			}
		}
		sums
	}

	/// Whether nobody sees what a ballot says.
	fn is_hidden(&self, who: u64) -> bool {
		self.sealed && !self.opened.contains(&who)
	}

	/// The pairwise table of these initiatives, the status quo first.
	fn table(&self, admitted: &[u8]) -> Vec<u128> {
		let weights = self.weights_of(|who| self.ballots.contains_key(&who));
		let options = admitted.len() + 1;
		let mut table = vec![0; options * options];
		for (voter, weight) in weights {
			let say = if self.is_hidden(voter) { [0; 3] } else { self.ballots[&voter] };
			let grade =
				|at: usize| if at == 0 { 0 } else { say[usize::from(admitted[at - 1]) - 1] };
			for x in 0..options {
				for y in 0..options {
					if grade(x) > grade(y) {
						table[x * options + y] += weight;
					}
				}
			}
		}
		table
	}

	/// The support of each initiative.
	fn support(&self) -> Vec<u128> {
		let weights = self.weights_of(|who| self.interested.contains(&who));
		let of = |number: u8| {
			let theirs = weights.iter().filter(|(who, _)| self.supports.contains(&(**who, number)));
			theirs.map(|(_, weight)| *weight).sum()
		};
		(1..=3).map(of).collect()
	}

	fn population(&self) -> u128 {
		(1..=PEOPLE).filter_map(|who| self.weight(who)).map(u128::from).sum()
	}
}

fn scope_of(scope: u8, id: IssueId) -> Scope {
	match scope {
		0 => Scope::Unit,
		1 => Scope::Area(AREA),
		_ => Scope::Issue(id),
	}
}

/// Does one act on the chain, and in the model what the chain let happen.
pub(super) fn play(act: &Act, id: IssueId, model: &mut Model, frozen: &mut Vec<Model>) {
	match *act {
		Act::Delegate { who, scope, to, until } => {
			let to = Some(to).filter(|to| *to != who);
			let until = until.map(|until| model.tick + until);
			let done = LiquidDelegation::delegate(
				by(who),
				TOWN,
				scope_of(scope, id),
				to.map(|to| 1_000 + to),
				until,
			);
			if done.is_ok() {
				model.said.insert((who, scope), (to, until.unwrap_or(u64::MAX)));
			}
		}
		Act::Undelegate { who, scope } => {
			if LiquidDelegation::undelegate(by(who), TOWN, scope_of(scope, id)).is_ok() {
				model.said.remove(&(who, scope));
			}
		}
		Act::Vote { who, say } => {
			let commitment = LiquidDelegation::sealed_as(id, 1_000 + who, grades(&say), SALT);
			let done = match model.sealed {
				true => LiquidDelegation::seal(by(who), id, commitment),
				false => LiquidDelegation::vote(by(who), id, grades(&say)),
			};
			if done.is_ok() {
				model.ballots.insert(who, say);
			}
		}
		Act::Reveal { who } => {
			let say = grades(&model.ballots.get(&who).copied().unwrap_or_default());
			if LiquidDelegation::reveal(by(9), id, 1_000 + who, say, SALT).is_ok() {
				model.opened.insert(who);
			}
		}
		Act::Withdraw { who } => {
			if LiquidDelegation::withdraw_ballot(by(who), id).is_ok() {
				model.ballots.remove(&who);
			}
		}
		Act::Interest { who, interested } => {
			if LiquidDelegation::set_interest(by(who), id, interested).is_ok() {
				if interested {
					model.interested.insert(who);
				} else {
					model.interested.remove(&who);
					model.supports.retain(|(voter, _)| *voter != who);
				}
			}
		}
		Act::Support { who, number } => {
			if LiquidDelegation::support(by(who), id, number, 1).is_ok() {
				model.interested.insert(who);
				model.supports.insert((who, number));
			}
		}
		Act::Change { who, what } => {
			let change = |voter: Option<Voter<u64>>| {
				let territory = if what == 4 { 2 } else { 11 };
				let weight = u32::from(what);
				let (class, age) = (Class::FullRights, AgeClass::Unstated);
				let id = 1_000 + who;
				let same = Voter { id, territory, class, age, weight, assisted: false };
				voter.filter(|_| what == 0).map(|_| None).unwrap_or(Some(same))
			};
			Registry::change(1_000 + who, change);
			let now = Registry::voter(&(1_000 + who));
			model.heads.remove(&who);
			model.weights.remove(&who);
			if let Some(voter) = now {
				model.heads.insert(who, u64::from(voter.weight));
				if voter.territory == 11 {
					model.weights.insert(who, u64::from(voter.weight));
				}
			}
		}
		Act::Differ { who, what } => {
			let different = match what {
				0 => None,
				1 => Some(Override { voting_right: Some(false), ..Override::default() }),
				2 => Some(Override {
					voting_right: Some(true),
					weight: Some(5),
					..Override::default()
				}),
				_ => Some(Override { weight: Some(7), ..Override::default() }),
			};
			let voter = 1_000 + who;
			if LiquidDelegation::set_override(by(2_001), id, voter, different).is_ok() {
				model.different.remove(&who);
				if let Some(different) = different {
					model.different.insert(who, different);
				}
			}
		}
		Act::Prune { who } => {
			let _ = LiquidDelegation::prune(by(9), TOWN, 1_000 + who);
		}
		Act::Pass { blocks, share } => {
			for _ in 0..blocks {
				let before = model.clone();
				if !Paused::get() {
					model.tick += 1;
				}
				let share = match share {
					0 => Weight::zero(),
					1 => super::counting::turn()
						.saturating_add(<() as HooksWeightInfo>::count_rank(MAX_INITIATIVES)),
					_ => Weight::MAX,
				};
				next_block(share);
				// A phase that ends is counted as it was with the last tick before.
				if model.tick > before.tick && model.tick.is_multiple_of(10) {
					frozen.push(before);
				}
			}
		}
		Act::Pause(paused) => Paused::set(paused),
	}
}

/// An issue with three initiatives that has just been admitted, the model of all that was said and done
/// until then, and what it was at the end of each phase.
pub(super) fn admitted(sealed: bool, confirmation: u64) -> (IssueId, Model, Vec<Model>) {
	let mut model = Model { tick: 1, sealed, ..Default::default() };
	for who in 1..=PEOPLE {
		model.weights.insert(who, 1);
		model.heads.insert(who, 1);
	}
	let mut terms = open_policy();
	terms.times.confirmation = confirmation;
	LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), terms).unwrap();
	let id = open(1, if sealed { SEALED } else { OPEN });
	for (person, number) in [(2, 2), (3, 3)] {
		LiquidDelegation::add_initiative(by(person), id, text(number), None).unwrap();
	}
	for (who, number) in [(1, 1), (2, 2), (3, 3)] {
		model.interested.insert(who);
		model.supports.insert((who, number));
	}
	play(&Act::Support { who: 4, number: 1 }, id, &mut model, &mut Vec::new());
	LiquidDelegation::request_check(by(9), AREA).unwrap();
	let mut frozen = Vec::new();
	while read(id).state == State::Admission {
		play(&BLOCK, id, &mut model, &mut frozen);
	}
	(id, model, frozen)
}

/// A block in which counts have all that they need.
pub(super) const BLOCK: Act = Act::Pass { blocks: 1, share: 3 };

/// As if counts elsewhere needed all moments that are left, or no more.
fn hold_all_moments(held: bool) {
	let elsewhere = Held { freeze: co3_primitives::Freeze { block: 0, moment: 0 }, counts: 1 };
	Frozen::<Test>::mutate(|all| {
		all.retain(|one| one.freeze != elsewhere.freeze);
		while held && all.try_insert(0, elsewhere).is_ok() {}
	});
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(96))]

	#[test]
	fn what_is_published_is_what_a_plain_count_gives(
		sealed in any::<bool>(),
		confirmation in prop::sample::select(vec![0u64, 10, 30]),
		discussion in prop::collection::vec(act(), 0..40),
		verification in prop::collection::vec(act(), 0..40),
		voting in prop::collection::vec(act(), 0..60),
		after in prop::collection::vec(act(), 0..60),
		// Where no moment can be frozen what ends is extended, and is counted as of then.
		scarce in prop::array::uniform4(prop::bool::weighted(0.2)),
	) {
		ExtBuilder(PEOPLE).build().execute_with(|| {
			let (id, mut model, mut frozen) = admitted(sealed, confirmation);
			for (acts, scarce) in [discussion, verification, voting, after].iter().zip(scarce) {
				hold_all_moments(scarce);
				for act in acts {
					play(act, id, &mut model, &mut frozen);
					if !scarce {
						LiquidDelegation::do_try_state().unwrap();
					}
				}
				hold_all_moments(false);
			}
			Paused::set(false);
			let mut blocks = 0;
			while !read(id).state.is_over() || Jobs::<Test>::iter().next().is_some() {
				play(&BLOCK, id, &mut model, &mut frozen);
				blocks += 1;
				assert!(blocks < 400, "an issue always ends");
			}
			check();

			let as_of = |tick: Option<u64>| {
				let last = tick.unwrap() - 1;
				frozen.iter().rev().find(|one| one.tick == last).unwrap()
			};
			let snapshot = Snapshots::<Test>::get(SortedId::from(id), Moment::Verification).unwrap();
			let then = as_of(read(id).fully_frozen);
			let sums: Vec<_> = snapshot.supports.iter().map(|(_, sum)| sum.supporters).collect();
			assert_eq!(sums, then.support());
			assert_eq!(snapshot.population, then.population());
			let admitted: Vec<u8> =
				(1..=3).filter(|at| then.support()[*at as usize - 1] >= 2).collect();
			let Some(outcome) = Results::<Test>::get(SortedId::from(id)) else {
				assert!(admitted.is_empty(), "without a result there was nothing to vote on");
				return;
			};
			// What led is what a plain count of then gives, whatever people did since.
			let interim = Interims::<Test>::get(SortedId::from(id));
			let confirmed = confirmation > 0 && !sealed;
			assert_eq!(interim.is_some(), confirmed);
			if let Some(interim) = &interim {
				let then = as_of(read(id).confirmation);
				assert_eq!(interim.table.to_vec(), then.table(&admitted));
				assert_eq!(interim.population, then.population());
				let first = outcome.winner.or(outcome.unconfirmed);
				let led = first == interim.winner;
				assert_eq!(outcome.winner, first.filter(|_| led));
				assert_eq!(outcome.unconfirmed, first.filter(|_| !led));
			}
			let numbers: Vec<_> = outcome.initiatives.iter().map(|(number, _)| *number).collect();
			assert_eq!(numbers, admitted);
			// What was opened after the close is counted, and nothing else that came after it.
			let close = Model { opened: model.opened.clone(), ..as_of(read(id).closed).clone() };
			assert_eq!(outcome.table.to_vec(), close.table(&admitted));
			assert_eq!(outcome.population, close.population());
			let weights = close.weights_of(|who| close.ballots.contains_key(&who));
			assert_eq!(outcome.report.weight, weights.values().sum::<u128>());
			assert_eq!(outcome.report.voters as usize, weights.len());
			let hidden = weights.keys().filter(|who| close.is_hidden(**who)).count();
			assert_eq!(outcome.unopened as usize, hidden);
			assert!(Frozen::<Test>::get().is_empty());
		});
	}
}
