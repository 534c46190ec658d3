// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Everything that a count of support depends on, read, proven and counted.

use crate::{
	frozen::Frozen,
	lists,
	participant::{participants, Participant},
	published::Published,
	records::{Initiative, Participation, Snapshot},
	source::Place,
	state::State,
	trust::Established,
	Count, Error, Moment, Subject,
};
use co3_tally::{Support, SupportCount};
use std::collections::BTreeMap;

/// An initiative whose support was counted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Position {
	/// Which one.
	pub number: u8,
	/// The draft that held.
	pub draft: u16,
	/// Whether it is voted on without a quorum.
	pub polling: bool,
}

/// Everything that a count of support depends on.
#[derive(Clone, Debug)]
pub struct Backing {
	/// The rules, the register and the delegations.
	pub frozen: Frozen,
	/// At the end of which phase.
	pub moment: Moment,
	/// What people did in the discussion, by their numbers as residents.
	pub participations: BTreeMap<u64, Participation>,
	/// The initiatives that were not revoked.
	pub positions: Vec<Position>,
	/// Which initiatives the chain put to the vote, or not, once it had counted.
	pub admitted: BTreeMap<u8, Option<bool>>,
	/// What the chain published, as it stands in the state.
	pub published: Vec<u8>,
}

/// What a recount of support comes to.
pub struct Backed {
	/// The record.
	pub snapshot: Snapshot,
	/// Everybody who took part, with what was delegated to them, by their numbers as residents.
	pub weights: BTreeMap<u64, u128>,
}

impl Backing {
	/// Reads what the support of an issue at the end of a phase depends on.
	pub fn read(
		state: &mut State<'_>,
		blocks: &Established,
		issue: u64,
		moment: Moment,
	) -> Result<Self, Error> {
		let subject = Subject { issue, count: Count::Support(moment) };
		let Published { bytes: published, record: noted, faults } =
			Published::<Snapshot>::read(state, blocks, subject)?;
		let named = (noted.freeze.block, noted.counted_at);
		let mut frozen = Frozen::read(state, blocks, subject, named, noted.at, None)?;
		frozen.faults.extend(faults);
		let participations = lists::participations(state, Place::Frozen, issue)?;
		frozen.sizes.acts = participations.len() as u64;
		let mut positions = Vec::new();
		let what = (Place::Frozen, "the initiatives");
		lists::initiatives(state, what, issue, |number, initiative| {
			if initiative.stands_at(noted.at) {
				let Initiative { drafts: draft, polling, .. } = initiative;
				positions.push(Position { number, draft, polling });
			}
		})?;
		let mut admitted = BTreeMap::new();
		if moment == Moment::Verification {
			let what = (Place::Counted, "the initiatives that were voted on");
			lists::initiatives(state, what, issue, |number, initiative| {
				admitted.insert(number, initiative.admitted);
			})?;
		}
		Ok(Self { frozen, moment, participations, positions, admitted, published })
	}

	/// Counts. Linear in residents, delegations and supports.
	pub fn count(&self) -> Result<Backed, Error> {
		let Frozen { register, policy, freeze, end: at, counted_at, .. } = &self.frozen;
		let mut counts = vec![SupportCount::default(); self.positions.len()];
		let mut weights = BTreeMap::new();
		for Participant { person, participation, weight } in
			participants(register, &self.participations)?
		{
			weights.insert(person, weight);
			for (position, count) in self.positions.iter().zip(&mut counts) {
				if let Some(support) = participation.support(position.number) {
					let informed = support.draft == position.draft;
					let satisfied = support.critical == 0;
					count.add(Support { informed, satisfied }, weight);
				}
			}
		}
		// What is different in one issue does not change how many an area has.
		let (heads, population) = register.population(self.moment != Moment::Admission);
		let decides = self.moment == Moment::Verification;
		let snapshot = Snapshot {
			freeze: *freeze,
			at: *at,
			counted_at: *counted_at,
			heads,
			population,
			participants: weights.len() as u64,
			supports: self.positions.iter().map(|one| one.number).zip(counts).collect(),
			quorum: decides.then(|| policy.initiative.of(population)),
		};
		Ok(Backed { snapshot, weights })
	}

	/// What of the vote that followed does not follow from the count.
	pub fn faults(&self, counted: &Snapshot) -> Vec<String> {
		if counted.quorum.is_none() {
			return Vec::new();
		}
		let polls = |number| self.positions.iter().any(|one| one.number == number && one.polling);
		counted.unfounded(&self.admitted, polls)
	}
}
