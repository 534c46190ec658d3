// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is frozen stays as it was, whatever people do: at the end of each block all that a count looks at
//! is read and hashed, and as long as the moment is held, what is kept of it gives the same hash.

use super::model::{act, admitted, play, Act, BLOCK, PEOPLE};
use crate::{mock::*, query::look, *};
use co3_primitives::{Electorate, Freeze};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// As of when something is read.
#[derive(Clone, Copy)]
enum As {
	/// As it is.
	Now,
	/// As it was, from what is kept of it.
	Of(Freeze<u64>, Tick),
}

impl As {
	fn value<Value>(self, record: &Versioned<Value, u64>) -> Option<&Value> {
		match self {
			Self::Now => Some(record.get()),
			Self::Of(freeze, _) => record.at(freeze.block),
		}
	}

	fn voter(self, id: u64) -> Option<Voter<u64>> {
		match self {
			Self::Now => Registry::voter(&id),
			Self::Of(freeze, _) => Registry::voter_at(&id, &freeze),
		}
	}

	fn tick(self) -> Tick {
		match self {
			Self::Now => LiquidDelegation::clock(),
			Self::Of(_, tick) => tick,
		}
	}
}

/// What a ballot says, or was sealed as: that it was opened changes nothing of it.
fn handed_in(issue: SortedId, voter: u64, paper: &Paper) -> Vec<u8> {
	match paper {
		Paper::Revealed { grades, salt } => {
			let (issue, grades) = (issue.id(), grades.clone());
			LiquidDelegation::sealed_as(issue, voter, grades, *salt).encode()
		}
		Paper::Sealed(commitment) => commitment.encode(),
		paper => paper.encode(),
	}
}

/// The hash of all that counts look at: register, delegations, support, overrides; and, of `issues`, the
/// ballots, of which no more is kept than their own counts need.
fn digest(when: As, issues: &[IssueId]) -> [u8; 32] {
	let register: Vec<_> = (1_001..=1_000 + PEOPLE).filter_map(|id| when.voter(id)).collect();
	let trusters: Vec<_> = Trusters::<Test>::iter()
		.filter_map(|(unit, who, record)| Some((unit, who, when.value(&record)?.clone())))
		.filter(|(_, _, rows)| !rows.is_empty())
		.collect();
	let support: Vec<_> = Participations::<Test>::iter()
		.filter_map(|(issue, who, record)| Some((issue, who, when.value(&record)?.clone())))
		.filter(|(_, _, said)| *said != Participation::default())
		.collect();
	let different: Vec<_> = Overrides::<Test>::iter()
		.filter_map(|(issue, who, record)| Some((issue, who, (*when.value(&record)?)?)))
		.collect();
	let ballots: Vec<_> = Ballots::<Test>::iter()
		.filter(|(issue, ..)| issues.contains(&issue.id()))
		.filter_map(|(issue, who, ballot)| {
			let paper = ballot.as_of(when.tick()).filter(|paper| paper.acts())?;
			Some((issue, who, handed_in(issue, who, paper)))
		})
		.collect();
	(register, trusters, support, different, ballots).using_encoded(sp_io::hashing::blake2_256)
}

/// A block's tick, and the hashes of what there was at its end: without ballots, and with those of the one
/// issue that there is.
type End = (Tick, [[u8; 32]; 2]);

/// Whether ballots are counted as of a moment.
fn counts_ballots(freeze: &Freeze<u64>) -> bool {
	Jobs::<Test>::iter_values().any(|job| {
		job.freeze == *freeze && matches!(job.task, Task::Vote(_) | Task::Confirmation(_))
	})
}

/// What there was to count at the end of each block.
#[derive(Default)]
struct Witness {
	ends: BTreeMap<u64, End>,
	compared: usize,
}

impl Witness {
	/// Compares what is frozen with what was seen, and looks at what there is: whoever acts last in a block
	/// makes its end.
	fn look(&mut self, id: IssueId) {
		for held in Frozen::<Test>::get() {
			let (tick, seen) = self.ends[&held.freeze.block];
			let when = As::Of(held.freeze, tick);
			let (kept, seen) = match counts_ballots(&held.freeze) {
				true => (digest(when, &[id]), seen[1]),
				false => (digest(when, &[]), seen[0]),
			};
			assert_eq!(kept, seen, "the end of block {} is as it was", held.freeze.block);
			self.compared += 1;
		}
		for job in Jobs::<Test>::iter_values() {
			assert_eq!(self.ends[&job.freeze.block].0, job.frozen_tick());
		}
		let hashes = [digest(As::Now, &[]), digest(As::Now, &[id])];
		self.ends.insert(System::block_number(), (LiquidDelegation::clock(), hashes));
	}
}

/// One block. A count that begins in it goes on in the next one at the earliest: its moment is looked at.
fn block(share: u8) -> Act {
	let counts = Jobs::<Test>::iter_keys().next().is_some();
	Act::Pass { blocks: 1, share: if counts { share } else { 0 } }
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]

	#[test]
	fn what_is_frozen_stays_as_it_was_whatever_people_do(
		sealed in any::<bool>(),
		confirmation in prop::sample::select(vec![0u64, 10, 30]),
		acts in prop::collection::vec(act(), 0..160),
	) {
		ExtBuilder(PEOPLE).build().execute_with(|| {
			let (id, mut model, mut phases) = admitted(sealed, confirmation);
			let mut witness = Witness::default();
			while !Frozen::<Test>::get().is_empty() {
				play(&BLOCK, id, &mut model, &mut phases);
			}
			witness.look(id);
			let mut live = |act: &Act| {
				play(act, id, &mut model, &mut phases);
				witness.look(id);
			};
			for act in &acts {
				match *act {
					Act::Pass { blocks, share } => (0..blocks).for_each(|_| live(&block(share))),
					_ => live(act),
				}
			}
			Paused::set(false);
			while !read(id).state.is_over() || Jobs::<Test>::iter().next().is_some() {
				live(&block(3));
			}
			assert!(witness.compared > 0, "moments were frozen");
			check();
		});
	}
}

#[test]
fn a_write_that_does_not_mind_what_is_frozen_is_noticed() {
	ExtBuilder(PEOPLE).build().execute_with(|| {
		trust(&[(4, 1)]);
		let id = vote_on(OPEN, 1);
		let different = Some(Override { weight: Some(7), ..Override::default() });
		LiquidDelegation::set_override(by(2_001), id, 1_004, different).unwrap();
		LiquidDelegation::vote(by(1), id, grades(&[1])).unwrap();
		run_idle_to(139);
		let mut witness = Witness::default();
		witness.look(id);
		run_idle_to(140);
		let (key, careless) = (SortedId::from(id), Default::default());
		let faults: [&dyn Fn(); 5] = [
			&|| {
				Trusters::<Test>::mutate(TOWN, 1_004, |one| {
					one.set(Rows::default(), 140, &careless)
				})
			},
			&|| {
				let none = Participation::default();
				Participations::<Test>::mutate(key, 1_001, |one| one.set(none, 140, &careless))
			},
			&|| Overrides::<Test>::mutate(key, 1_004, |one| one.set(None, 140, &careless)),
			&|| Ballots::<Test>::remove(key, 1_001),
			&|| Ballots::<Test>::mutate(key, 1_001, |one| one.as_mut().unwrap().at = 140),
		];
		let (tick, [_, seen]) = witness.ends[&139];
		let freeze = Frozen::<Test>::get()[0].freeze;
		for fault in faults {
			let kept = || digest(As::Of(freeze, tick), &[id]);
			assert_eq!(kept(), seen);
			let after = look(|| {
				fault();
				kept()
			});
			assert_ne!(after, seen);
		}
	});
}
