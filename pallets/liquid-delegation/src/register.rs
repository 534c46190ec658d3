// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The register of an issue as it was at a frozen moment, read from state.

use crate::{
	Ballots, BlockNumberFor, Config, IssueOf, JobId, JobOf, Nodes, Overrides, Pallet, Paper,
	Participations, Policy, Task, Tick, Trusters,
};
use alloc::collections::BTreeMap;
use co3_primitives::{Electorate, Freeze, IssueId, SortedId, Territories, TerritoryId, Voter};
use co3_tally::{Entitlement, Node, Override, Register, Standing};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::cell::RefCell;
use scale_info::TypeInfo;

/// What a count notes about somebody.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Default,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Note {
	/// What delegations bring them, and how far those were followed.
	pub node: Node,
	/// What they weigh by themselves, where that has to be known after the frozen moment is gone.
	pub own: Option<u64>,
}

/// An issue, and the moment as of which it is counted.
pub(crate) struct Frame<T: Config> {
	pub job: JobId,
	pub id: IssueId,
	pub issue: IssueOf<T>,
	pub policy: Policy,
	pub freeze: Freeze<BlockNumberFor<T>>,
	/// As of which tick delegations run out, and ballots are counted.
	pub tick: Tick,
	/// Whether ballots are counted, or support.
	pub votes: bool,
	/// Which homes lie in the unit: the tree never changes above a home.
	within: RefCell<BTreeMap<TerritoryId, bool>>,
}

impl<T: Config> Frame<T> {
	/// The frame of one issue of a count; none where there is no such issue.
	pub fn of(job_id: JobId, job: &JobOf<T>, id: IssueId) -> Option<Self> {
		let issue = Pallet::<T>::issue_of(id).ok()?;
		let policy = Pallet::<T>::policy_of(&issue).ok()?;
		let votes = matches!(job.task, Task::Confirmation(_) | Task::Vote(_));
		let frame = Self::new(id, issue, policy, job.freeze, job.frozen_tick(), votes);
		Some(Self { job: job_id, ..frame })
	}

	/// A frame of no count: what is noted about it must not be stored.
	pub fn new(
		id: IssueId,
		issue: IssueOf<T>,
		policy: Policy,
		freeze: Freeze<BlockNumberFor<T>>,
		tick: Tick,
		votes: bool,
	) -> Self {
		let within = RefCell::new(BTreeMap::new());
		Self { job: JobId::MAX, id, issue, policy, freeze, tick, votes, within }
	}

	fn key(&self) -> SortedId {
		self.id.into()
	}

	/// Whether a home lies in the unit.
	fn is_within(&self, home: TerritoryId) -> bool {
		*self
			.within
			.borrow_mut()
			.entry(home)
			.or_insert_with(|| T::Territories::is_within(home, self.issue.unit))
	}

	/// What was different for somebody in the issue.
	pub fn override_of(&self, member: &T::VoterId) -> Option<Override> {
		Overrides::<T>::get(self.key(), member).at(self.freeze.block).copied().flatten()
	}

	/// Why somebody could take part, with or without what was different for them.
	pub fn entitlement(&self, member: &T::VoterId, different: Option<Override>) -> Entitlement {
		let voter: Option<Voter<_>> = T::Electorate::voter_at(member, &self.freeze);
		let within = |home| self.is_within(home);
		Pallet::<T>::entitlement(voter.as_ref(), self.issue.suffrage, within, different)
	}

	/// The own weight of somebody who could take part.
	pub fn weight(&self, member: &T::VoterId) -> Option<u64> {
		self.entitlement(member, self.override_of(member)).weight()
	}

	/// What was noted about somebody.
	pub fn note(&self, member: &T::VoterId) -> Note {
		Nodes::<T>::get(SortedId::from(self.job), member)
	}

	/// Notes what somebody weighed by themselves.
	pub fn note_weight(&self, member: &T::VoterId) {
		let own = self.weight(member);
		if own.is_some() {
			let note = self.note(member);
			Nodes::<T>::insert(SortedId::from(self.job), member, Note { own, ..note });
		}
	}

	/// Whether somebody took part directly.
	fn acts(&self, member: &T::VoterId) -> bool {
		if self.votes {
			let ballot = Ballots::<T>::get(self.key(), member);
			return ballot.is_some_and(|ballot| ballot.as_of(self.tick).is_some_and(Paper::acts));
		}
		let record = Participations::<T>::get(self.key(), member);
		record.at(self.freeze.block).is_some_and(|participation| participation.interested)
	}

	/// Whom somebody trusted.
	fn delegate(&self, member: &T::VoterId) -> Option<T::VoterId> {
		let record = Trusters::<T>::get(self.issue.unit, member);
		let rows = record.at(self.freeze.block)?;
		let said = rows.delegations(self.issue.area, self.id, self.tick);
		said.effective().map(|(_, trustee)| trustee)
	}
}

impl<T: Config> Register for Frame<T> {
	type Member = T::VoterId;

	/// Everybody who ever said something about delegation in the unit, in the order of the trie: nobody
	/// else passes anything on.
	fn next(&self, after: Option<T::VoterId>) -> Option<T::VoterId> {
		if !self.policy.delegation {
			return None;
		}
		let unit = self.issue.unit;
		match after {
			None => Trusters::<T>::iter_key_prefix(unit).next(),
			Some(after) => {
				let from = Trusters::<T>::hashed_key_for(unit, after);
				Trusters::<T>::iter_key_prefix_from(unit, from).next()
			}
		}
	}

	fn standing(&self, member: T::VoterId) -> Standing<T::VoterId> {
		let entitlement = self.entitlement(&member, self.override_of(&member));
		entitlement.standing(self.acts(&member), self.delegate(&member))
	}

	fn node(&self, member: T::VoterId) -> Node {
		self.note(&member).node
	}

	fn set_node(&mut self, member: T::VoterId, node: Node) {
		// The own weight is noted when all delegations have been followed.
		Nodes::<T>::insert(SortedId::from(self.job), member, Note { node, own: None });
	}
}
