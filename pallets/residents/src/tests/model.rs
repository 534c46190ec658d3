// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Random lives, against a model that counts everybody one by one and forgets nothing.

use crate::{
	mock::{Residents, *},
	*,
};
use co3_primitives::{Electorate, Engagements, Freeze, Group, Territories, Voter};
use frame_support::{traits::Hooks, weights::Weight, BoundedVec};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Copy, Debug)]
enum Op {
	Attest { home: usize, group: usize, weight: u32, term: u32 },
	Renew { term: u32 },
	Reclassify { group: usize, weight: u32 },
	Suspend,
	Restore,
	Move { home: usize },
	Rotate,
	ReplaceKey,
	Erase,
	Release,
	Engage,
	Disengage,
	Pass { days: u32 },
	Idle { steps: u64 },
	Roll { place: usize, group: usize },
	Close,
	End { count: usize },
	Forget,
}

/// Homes: every place but the root.
fn home(index: usize) -> u32 {
	Places::ALL[1 + index % (Places::ALL.len() - 1)]
}

fn group() -> std::ops::Range<usize> {
	0..Group::ALL.len()
}

fn ops() -> impl Strategy<Value = Vec<(u64, Op)>> {
	let term = 0u32..60;
	let op = prop_oneof![
		6 => (0usize..12, group(), 1u32..=10, term.clone())
			.prop_map(|(home, group, weight, term)| Op::Attest { home, group, weight, term }),
		2 => term.prop_map(|term| Op::Renew { term }),
		1 => (group(), 1u32..=10).prop_map(|(group, weight)| Op::Reclassify { group, weight }),
		2 => Just(Op::Suspend),
		2 => Just(Op::Restore),
		2 => (0usize..12).prop_map(|home| Op::Move { home }),
		1 => Just(Op::Rotate),
		1 => Just(Op::ReplaceKey),
		1 => Just(Op::Erase),
		1 => Just(Op::Release),
		1 => Just(Op::Engage),
		1 => Just(Op::Disengage),
		2 => (0u32..40).prop_map(|days| Op::Pass { days }),
		1 => (0u64..20).prop_map(|steps| Op::Idle { steps }),
		1 => (0usize..13, group()).prop_map(|(place, group)| Op::Roll { place, group }),
		3 => Just(Op::Close),
		2 => (0usize..8).prop_map(|count| Op::End { count }),
		1 => Just(Op::Forget),
	];
	prop::collection::vec((0u64..12, op), 1..120)
}

/// How many counts run at most.
const MOST_COUNTS: usize = 6;

fn standing(id: u64) -> Option<Standing> {
	pallet::Residents::<Test>::get(id).map(|resident| resident.standing())
}

fn versions(id: u64) -> usize {
	Histories::<Test>::get(id).map_or(0, |history| history.versions().len())
}

/// What the model knows of a person.
#[derive(Clone, Debug, Default)]
struct Person {
	id: u64,
	account: u64,
	attested: bool,
	home: u32,
	group: Option<Group>,
	weight: u32,
	expires: Day,
	suspended: bool,
	/// Matters that this person, erased or not, acted in, under the id above.
	open: u32,
	ever: bool,
}

/// Who could vote, by id.
type Voters = BTreeMap<u64, Voter<u64>>;

#[derive(Default)]
struct Model {
	people: Vec<Person>,
	today: Day,
	next_account: u64,
	next_id: u64,
	/// The moments that counts still need, and who could vote at each.
	closed: Vec<(Freeze<u64>, Voters)>,
}

impl Model {
	fn voters(&self) -> Voters {
		let able = self
			.people
			.iter()
			.filter(|person| person.attested && !person.suspended && person.expires >= self.today);
		able.map(|person| {
			let Person { id, home, group, weight, .. } = *person;
			let Group { class, age } = group.unwrap();
			(id, Voter { id, territory: home, class, age, weight, assisted: false })
		})
		.collect()
	}

	fn fresh_account(&mut self) -> u64 {
		self.next_account += 1;
		10_000 + self.next_account
	}

	/// Does `op` to person `n` on the chain and in the model, and says whether it was accepted.
	fn apply(&mut self, n: usize, op: Op) -> bool {
		let today = self.today;
		let fresh = self.fresh_account();
		let person = self.people[n].clone();
		let lapsed = person.expires < today;
		let by = registrar(Places::municipality_of(person.home).unwrap_or(1));
		let me = RuntimeOrigin::signed(person.account);
		let slot = &mut self.people[n];
		match op {
			Op::Attest { home: at, group, weight, term } => {
				let (home, group) = (home(at), Group::ALL[group]);
				let Group { class, age } = group;
				let account = if person.attested { person.account } else { fresh };
				let expires = today + term;
				let said = Attestation {
					class,
					age,
					weight,
					expires,
					..attestation(n as u64, account, home)
				};
				let town = Places::municipality_of(home).unwrap();
				let done = Residents::attest(registrar(town), said);
				assert_eq!(done.is_ok(), !person.attested || lapsed, "{done:?}");
				if done.is_err() {
					return false;
				}
				let same = person.ever && (person.attested || person.open > 0);
				let id = if same { person.id } else { self.next_id };
				if !same {
					self.next_id += 1;
				}
				*slot = Person {
					id,
					account,
					attested: true,
					home,
					group: Some(group),
					weight,
					expires,
					suspended: false,
					open: person.open,
					ever: true,
				};
				true
			}
			Op::Renew { term } => {
				let expires = today + term;
				let done = Residents::renew(by, person.id, expires);
				assert_eq!(done.is_ok(), person.attested && expires > person.expires, "{done:?}");
				if done.is_ok() {
					slot.expires = expires;
				}
				done.is_ok()
			}
			Op::Reclassify { group, weight } => {
				let group @ Group { class, age } = Group::ALL[group];
				let done = Residents::reclassify(by, person.id, class, age, weight);
				assert_eq!(done.is_ok(), person.attested && !lapsed, "{done:?}");
				if done.is_ok() {
					(slot.group, slot.weight) = (Some(group), weight);
				}
				done.is_ok()
			}
			Op::Suspend => {
				let done = Residents::suspend(by, person.id, 1);
				assert_eq!(done.is_ok(), person.attested && !person.suspended, "{done:?}");
				slot.suspended |= done.is_ok();
				done.is_ok()
			}
			Op::Restore => {
				let done = Residents::restore(by, person.id);
				let expected = person.attested && person.suspended && !lapsed;
				assert_eq!(done.is_ok(), expected, "{done:?}");
				slot.suspended &= done.is_err();
				done.is_ok()
			}
			Op::Move { home: at } => {
				let to = home(at);
				let town = Places::municipality_of(to).unwrap();
				let leaves = Places::municipality_of(person.home) != Some(town);
				if leaves {
					let _ = Residents::ask_to_move(me, Some(town));
				}
				let done = Residents::move_home(registrar(town), person.id, to);
				let may = person.attested && !lapsed && !(leaves && person.suspended);
				assert_eq!(done.is_ok(), may && to != person.home, "{done:?}");
				if done.is_ok() {
					slot.home = to;
				}
				done.is_ok()
			}
			Op::Rotate => {
				pass_blocks(ROTATION_PAUSE);
				let done = Residents::rotate_key(me, fresh);
				assert_eq!(done.is_ok(), person.attested, "{done:?}");
				if done.is_ok() {
					slot.account = fresh;
				}
				done.is_ok()
			}
			Op::ReplaceKey => {
				let done = Residents::propose_key_replacement(by, person.id, fresh);
				assert_eq!(done.is_ok(), person.attested, "{done:?}");
				if done.is_ok() {
					pass_blocks(OBJECTION_TIME);
					Residents::complete(RuntimeOrigin::signed(77), person.id).unwrap();
					slot.account = fresh;
				}
				done.is_ok()
			}
			Op::Erase => {
				let done = Residents::erase(me);
				assert_eq!(done.is_ok(), person.attested && !person.suspended, "{done:?}");
				slot.attested &= done.is_err();
				done.is_ok()
			}
			Op::Release => {
				let done = Residents::release_lapsed(RuntimeOrigin::signed(77), person.id);
				let expected = person.attested && today > person.expires + GRACE;
				assert_eq!(done.is_ok(), expected, "{done:?}");
				slot.attested &= done.is_err();
				done.is_ok()
			}
			Op::Engage if person.attested => {
				Residents::engage(&person.id);
				slot.open += 1;
				true
			}
			Op::Disengage if person.open > 0 => {
				Residents::disengage(&person.id);
				slot.open -= 1;
				true
			}
			Op::Engage | Op::Disengage => false,
			Op::Pass { days } => {
				self.today += days;
				go_to(self.today);
				true
			}
			Op::Idle { steps } => {
				let weight = <() as WeightInfo>::sweep()
					+ <() as WeightInfo>::roll_population(1).saturating_mul(steps);
				Residents::on_idle(1, weight);
				Residents::on_idle(1, Weight::zero());
				true
			}
			Op::Roll { place, group } => {
				let (territory, group) = (Places::ALL[place], Group::ALL[group]);
				Residents::roll_population(RuntimeOrigin::signed(77), territory, group).is_ok()
			}
			Op::Close if self.closed.len() < MOST_COUNTS => {
				let voters = self.voters();
				self.closed.push((Counts::close(), voters));
				true
			}
			Op::Close => false,
			Op::End { count } if count < self.closed.len() => {
				Counts::end(self.closed.remove(count).0);
				true
			}
			Op::End { .. } => false,
			Op::Forget => {
				let named = BoundedVec::truncate_from(vec![person.id]);
				let _ = Residents::forget_history(RuntimeOrigin::signed(77), named);
				assert!(versions(person.id) <= self.closed.len());
				true
			}
		}
	}

	fn check(&self) {
		for (freeze, voters) in &self.closed {
			for id in 0..self.next_id {
				let voter = <Residents as Electorate<_, _>>::voter_at(&id, freeze);
				assert_eq!(voter.as_ref(), voters.get(&id), "{id} at {freeze:?}");
			}
		}
		for territory in Places::ALL {
			for (group, tally) in Residents::population(territory) {
				let counted = self.people.iter().filter(|person| {
					person.attested
						&& !person.suspended
						&& person.expires >= self.today
						&& person.group == Some(group)
						&& Places::is_within(person.home, territory)
				});
				let heads = counted.clone().count() as u64;
				let weight = counted.map(|person| u64::from(person.weight)).sum();
				assert_eq!(tally, Tally { heads, weight }, "territory {territory}, {group:?}");
			}
		}
		for person in self.people.iter().filter(|person| person.attested) {
			let view = Residents::resident_of(person.account).unwrap();
			assert_eq!((view.id, view.engagements), (person.id, person.open));
			let may_act = !person.suspended && person.expires >= self.today;
			assert_eq!(Residents::voter(&person.account).is_some(), may_act);
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(150))]

	#[test]
	fn whatever_happens_to_people_they_count_where_and_when_they_should(ops in ops()) {
		story(|| {
			let mut model = Model {
				// Nobody is given the last ids, so that nobody else is meant by them.
				people: (0..12)
					.map(|n| Person { id: u64::MAX - n, ..Default::default() })
					.collect(),
				today: TODAY,
				..Default::default()
			};
			for (at, (who, op)) in ops.into_iter().enumerate() {
				let who = who as usize;
				let was = standing(model.people[who].id);
				model.apply(who, op);
				let id = model.people[who].id;
				if standing(id) != was {
					assert!(versions(id) <= model.closed.len(), "one version a count");
				}
				model.check();
				if at % 10 == 0 {
					Residents::do_try_state().unwrap();
				}
			}
			// When all counts are over, whoever asks has everything forgotten.
			std::mem::take(&mut model.closed).into_iter().for_each(|(freeze, _)| Counts::end(freeze));
			(0..model.next_id).for_each(|id| {
				let named = BoundedVec::truncate_from(vec![id]);
				let _ = Residents::forget_history(RuntimeOrigin::signed(77), named);
			});
			assert_eq!(Histories::<Test>::iter().count(), 0);
			model.check();
		});
	}
}
