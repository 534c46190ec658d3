// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Any sequence of nominations, admissions, removals, offences and sessions, against a model so
//! plain that it can be read.

use super::*;
use proptest::{collection::vec, prelude::*};

/// Six municipalities, and four stashes for each.
const MUNICIPALITIES: u32 = 6;
const STASHES_EACH: u64 = 4;

fn stashes() -> Vec<u64> {
	(0..u64::from(MUNICIPALITIES) * STASHES_EACH).map(|at| 100 + at).collect()
}

fn owner(stash: u64) -> u32 {
	(stash - 100) as u32 % MUNICIPALITIES
}

#[derive(Clone, Debug)]
enum Act {
	Nominate(u64),
	Withdraw(u64),
	Admit(u64),
	Remove(u64),
	Retire(u64),
	Offend(Vec<u64>),
	Minimum(u32),
	Expel(u32),
	Session,
}

fn act() -> impl Strategy<Value = Act> {
	let stash = || proptest::sample::select(stashes());
	prop_oneof![
		3 => stash().prop_map(Act::Nominate),
		1 => stash().prop_map(Act::Withdraw),
		6 => stash().prop_map(Act::Admit),
		1 => stash().prop_map(Act::Remove),
		2 => stash().prop_map(Act::Retire),
		1 => vec(stash(), 1..4).prop_map(Act::Offend),
		1 => (0..7u32).prop_map(Act::Minimum),
		1 => (0..60u32).prop_map(Act::Expel),
		4 => Just(Act::Session),
	]
}

/// A stash and whether it is marked, the longest admitted first.
type Wanted = Vec<(u64, bool)>;

#[derive(Clone, Default)]
struct Model {
	expelled: Vec<u32>,
	nominated: Vec<u64>,
	wanted: Wanted,
	leaving: Vec<u64>,
	queued: Vec<u64>,
	running: Vec<u64>,
	minimum: usize,
}

impl Model {
	fn fits(&self, wanted: &Wanted) -> bool {
		let share = |of: u32| wanted.iter().filter(|(stash, _)| owner(*stash) == of).count();
		let balanced =
			wanted.len() < 4 || (0..MUNICIPALITIES).all(|of| share(of) * 3 < wanted.len());
		wanted.len() >= self.minimum && balanced
	}

	fn without(wanted: &Wanted, stash: u64) -> Wanted {
		wanted.iter().filter(|(other, _)| *other != stash).copied().collect()
	}

	fn settled(&self, wanted: Wanted) -> Wanted {
		for (stash, marked) in &wanted {
			let less = Self::without(&wanted, *stash);
			if *marked && self.fits(&less) {
				return self.settled(less);
			}
		}
		wanted
	}

	/// Whoever is wanted no more leaves if it runs or is about to, and is out if not.
	fn want(&mut self, wanted: Wanted) {
		for (stash, _) in std::mem::replace(&mut self.wanted, wanted) {
			let stays = self.wanted.iter().any(|(other, _)| *other == stash);
			if !stays && (self.running.contains(&stash) || self.queued.contains(&stash)) {
				self.leaving.push(stash);
			}
		}
	}

	fn mark(&mut self, stash: u64) -> bool {
		match self.wanted.iter_mut().find(|(other, _)| *other == stash) {
			Some((_, marked)) if !*marked => *marked = true,
			_ => return false,
		}
		self.want(self.settled(self.wanted.clone()));
		true
	}

	fn is_known(&self, stash: u64) -> bool {
		self.nominated.contains(&stash)
			|| self.leaving.contains(&stash)
			|| self.wanted.iter().any(|(other, _)| *other == stash)
	}

	/// Whether it is allowed; what follows if it is.
	fn act(&mut self, act: &Act) -> bool {
		match act {
			Act::Nominate(stash) => {
				if self.is_known(*stash) || self.expelled.contains(&owner(*stash)) {
					return false;
				}
				self.nominated.push(*stash);
			}
			Act::Withdraw(stash) => {
				let before = self.nominated.len();
				self.nominated.retain(|other| other != stash);
				return self.nominated.len() < before;
			}
			Act::Admit(stash) => {
				let mut wanted = self.wanted.clone();
				wanted.push((*stash, false));
				let wanted = self.settled(wanted);
				let fits = self.fits(&wanted) && wanted.len() <= 8;
				if !fits || !self.nominated.contains(stash) {
					return false;
				}
				self.nominated.retain(|other| other != stash);
				self.want(wanted);
			}
			Act::Remove(stash) => return self.mark(*stash),
			Act::Retire(stash) => {
				return !self.expelled.contains(&owner(*stash)) && self.mark(*stash)
			}
			Act::Offend(stashes) => {
				for stash in stashes {
					self.nominated.retain(|other| other != stash);
					self.mark(*stash);
				}
			}
			Act::Minimum(minimum) => {
				let minimum = *minimum as usize;
				let most = self.wanted.len().min(self.queued.len()).min(self.running.len());
				if minimum < 1 || minimum > most {
					return false;
				}
				self.minimum = minimum;
				self.want(self.settled(self.wanted.clone()));
			}
			Act::Expel(municipality) => {
				let theirs = |stash: &u64| owner(*stash) == *municipality;
				let stay =
					self.wanted.iter().filter(|(stash, _)| !theirs(stash)).copied().collect();
				let concerned = self.wanted.iter().any(|(stash, _)| theirs(stash));
				let known = *municipality < MUNICIPALITIES && !self.expelled.contains(municipality);
				let last = self.expelled.len() as u32 == MUNICIPALITIES - 1;
				if !known || last || (concerned && !self.fits(&stay)) {
					return false;
				}
				self.nominated.retain(|stash| !theirs(stash));
				if concerned {
					self.want(self.settled(stay));
				}
				self.expelled.push(*municipality);
			}
			Act::Session => {
				self.running = std::mem::replace(
					&mut self.queued,
					self.wanted.iter().map(|(stash, _)| *stash).collect(),
				);
				let running = &self.running;
				self.leaving.retain(|stash| running.contains(stash));
			}
		}
		true
	}
}

/// The same on the chain; whether it was allowed. `round` keeps reports apart.
fn chain(act: &Act, round: u64) -> bool {
	let governance = |stash: u64| signed(200 + u64::from(owner(stash)));
	let result = match act {
		Act::Nominate(stash) => {
			let nominated =
				Consortium::nominate_validator(governance(*stash), owner(*stash), *stash);
			if nominated.is_ok() {
				let (keys, proof) = keys_and_proof(*stash, *stash);
				assert_ok!(Consortium::set_keys(signed(*stash), keys, proof));
			}
			nominated
		}
		Act::Withdraw(stash) => Consortium::withdraw_nomination(governance(*stash), *stash),
		Act::Admit(stash) => Consortium::admit_validator(root(), *stash),
		Act::Remove(stash) => Consortium::remove_validator(root(), *stash),
		Act::Retire(stash) => Consortium::retire_validator(governance(*stash), *stash),
		Act::Offend(stashes) => {
			assert_ok!(report(stashes, round));
			Ok(())
		}
		Act::Minimum(minimum) => Consortium::set_minimum(root(), *minimum),
		Act::Expel(municipality) => Consortium::remove(root(), *municipality),
		Act::Session => {
			next_session();
			Ok(())
		}
	};
	result.is_ok()
}

fn first() -> (ExtBuilder, Model) {
	let members = (0..MUNICIPALITIES)
		.map(|at| GenesisMunicipality {
			name: format!("Municipality {at}"),
			governance: 200 + u64::from(at),
			seat: true,
			contact: None,
			statute: None,
			signatories: vec![],
			officers: vec![],
			validators: if at < 4 { vec![100 + u64::from(at)] } else { vec![] },
		})
		.collect();
	let running = vec![100, 101, 102, 103];
	let model = Model {
		wanted: running.iter().map(|stash| (*stash, false)).collect(),
		queued: running.clone(),
		running,
		minimum: 3,
		..Default::default()
	};
	(ExtBuilder { members, minimum: 3, ..Default::default() }, model)
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(64))]

	#[test]
	fn whatever_happens_the_set_is_what_the_plain_model_says(acts in vec(act(), 1..80)) {
		let (builder, mut model) = first();
		builder.build_and_execute(|| {
			for (round, act) in acts.iter().enumerate() {
				let before = model.clone();
				let allowed = model.act(act);
				if !allowed {
					model = before;
				}
				assert_eq!(chain(act, round as u64), allowed, "{act:?}");
				let wanted: Wanted = AdmittedValidators::<Test>::get()
					.iter()
					.map(|validator| (validator.stash, validator.marked))
					.collect();
				assert_eq!(wanted, model.wanted, "{act:?}");
				assert_eq!(running(), model.running, "{act:?}");
				let leaving = Departing::<Test>::get().into_inner();
				assert_eq!(leaving, model.leaving, "{act:?}");
				check();
			}
		});
	}
}
