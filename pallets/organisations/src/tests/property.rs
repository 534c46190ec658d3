// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Whatever people do, the lists are what a plain model says.

use crate::{mock::*, *};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Copy, Debug)]
enum Act {
	Invite(u64, u64, Rank),
	Accept(u64),
	Decline(u64),
	Withdraw(u64, u64),
	Leave(u64),
	Remove(u64, u64),
	SetRank(u64, u64, Rank),
	HandOver(u64, u64),
	Appoint(u64),
}

/// One organisation as a list on paper.
#[derive(Default)]
struct Paper {
	members: BTreeMap<u64, Rank>,
	invited: BTreeMap<u64, (Rank, u64)>,
}

impl Paper {
	fn administrators(&self) -> usize {
		self.members.values().filter(|rank| **rank == Rank::Administrator).count()
	}

	/// Does `act` if the rules allow it, and tells whether they do.
	fn play(&mut self, act: Act) -> bool {
		let rank = |who: &u64| self.members.get(who).copied();
		match act {
			Act::Invite(by, who, offered) => {
				let allowed = rank(&by) > Some(offered)
					&& rank(&who).is_none()
					&& !self.invited.contains_key(&who)
					&& self.invited.len() < 3;
				if allowed {
					self.invited.insert(who, (offered, by));
				}
				allowed
			}
			Act::Accept(who) => {
				let Some((offered, by)) = self.invited.get(&who).copied() else { return false };
				let allowed = rank(&by) > Some(offered) && self.members.len() < 5;
				if allowed {
					self.invited.remove(&who);
					self.members.insert(who, offered);
				}
				allowed
			}
			Act::Decline(who) => self.invited.remove(&who).is_some(),
			Act::Withdraw(by, who) => {
				let Some((offered, _)) = self.invited.get(&who) else { return false };
				let allowed = rank(&by) > Some(*offered);
				if allowed {
					self.invited.remove(&who);
				}
				allowed
			}
			Act::Leave(who) => {
				let last = rank(&who) == Some(Rank::Administrator) && self.administrators() == 1;
				!last && self.members.remove(&who).is_some()
			}
			Act::Remove(by, who) => {
				let allowed = rank(&who).is_some() && rank(&by) > rank(&who);
				if allowed {
					self.members.remove(&who);
				}
				allowed
			}
			Act::SetRank(by, who, new) => {
				let allowed = rank(&who).is_some()
					&& rank(&by) > rank(&who)
					&& rank(&by) > Some(new)
					&& rank(&who) != Some(new);
				if allowed {
					self.members.insert(who, new);
				}
				allowed
			}
			Act::HandOver(by, to) => match (rank(&by), rank(&to)) {
				(Some(Rank::Administrator), Some(old)) if old != Rank::Administrator => {
					self.members.insert(by, old);
					self.members.insert(to, Rank::Administrator);
					true
				}
				_ => false,
			},
			Act::Appoint(who) => {
				let allowed = rank(&who) != Some(Rank::Administrator)
					&& (rank(&who).is_some() || self.members.len() < 5);
				if allowed {
					self.invited.remove(&who);
					self.members.insert(who, Rank::Administrator);
				}
				allowed
			}
		}
	}
}

fn dispatch(act: Act) -> sp_runtime::DispatchResult {
	match act {
		Act::Invite(by, who, rank) => Groups::invite(person(by), 0, who, rank),
		Act::Accept(who) => Groups::accept(person(who), 0),
		Act::Decline(who) => Groups::decline(person(who), 0),
		Act::Withdraw(by, who) => Groups::withdraw_invitation(person(by), 0, who),
		Act::Leave(who) => Groups::leave(person(who), 0),
		Act::Remove(by, who) => Groups::remove(person(by), 0, who),
		Act::SetRank(by, who, rank) => Groups::set_rank(person(by), 0, who, rank),
		Act::HandOver(by, to) => Groups::hand_over(person(by), 0, to),
		Act::Appoint(who) => Groups::appoint_administrator(registrar(1), 0, who),
	}
}

fn act() -> impl Strategy<Value = Act> {
	let who = || 1..8_u64;
	let rank = || prop::sample::select(vec![Rank::Member, Rank::Manager, Rank::Administrator]);
	prop_oneof![
		4 => (who(), who(), rank()).prop_map(|(by, who, rank)| Act::Invite(by, who, rank)),
		6 => who().prop_map(Act::Accept),
		1 => who().prop_map(Act::Decline),
		1 => (who(), who()).prop_map(|(by, who)| Act::Withdraw(by, who)),
		1 => who().prop_map(Act::Leave),
		1 => (who(), who()).prop_map(|(by, who)| Act::Remove(by, who)),
		2 => (who(), who(), rank()).prop_map(|(by, who, rank)| Act::SetRank(by, who, rank)),
		1 => (who(), who()).prop_map(|(by, to)| Act::HandOver(by, to)),
		1 => who().prop_map(Act::Appoint),
	]
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(150))]

	#[test]
	fn the_chain_keeps_the_same_list_as_a_clerk_with_paper(
		acts in prop::collection::vec(act(), 1..60),
	) {
		ExtBuilder::default().build_and_execute(|| {
			found(5_000, 1);
			let mut paper = Paper::default();
			paper.members.insert(1, Rank::Administrator);
			for act in acts {
				let allowed = paper.play(act);
				let done = frame_support::storage::with_storage_layer(|| dispatch(act));
				assert_eq!(done.is_ok(), allowed, "{act:?}: {done:?}");
				let listed: BTreeMap<_, _> = Members::<Test>::iter_prefix(0).collect();
				assert_eq!(listed, paper.members);
				let invited: BTreeMap<_, _> = Invitations::<Test>::iter_prefix(0)
					.map(|(who, invitation)| (who, (invitation.rank, invitation.by)))
					.collect();
				assert_eq!(invited, paper.invited);
			}
		});
	}
}
