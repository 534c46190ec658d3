// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Everything that the count of a vote depends on, read and proven.

use crate::{
	frozen::{by_person, known_layout, value, Frozen, Who},
	keys,
	records::{beginning, whole, Ballot, Initiative, Issue, Outcome, Paper, Publicity},
	source::Place,
	state::State,
	trust::Established,
	Error, Subject,
};
use co3_proofs::H256;
use std::collections::BTreeMap;

/// Everything that the count of a vote depends on.
#[derive(Clone, Debug)]
pub struct Case {
	/// The rules, the register and the delegations.
	pub frozen: Frozen,
	/// What people handed in, by their numbers as residents.
	pub ballots: BTreeMap<u64, Paper>,
	/// The initiatives that were voted on.
	pub positions: Vec<u8>,
	/// All initiatives.
	pub initiatives: Vec<u8>,
	/// What the chain published, as it stands in the state.
	pub published: Vec<u8>,
}

impl Case {
	/// Reads the case of issue `id`, and looks for the resident who asks.
	pub fn read(
		state: &mut State<'_>,
		blocks: &Established,
		id: u64,
		who: Option<Who>,
	) -> Result<Self, Error> {
		let Published { bytes: published, outcome: noted, closed } = Published::read(state, id)?;
		let named = (noted.freeze.block, noted.counted_at);
		let frozen = Frozen::read(state, blocks, Subject::vote(id), named, closed, who)?;
		let (ballots, positions, initiatives) = (BTreeMap::new(), Vec::new(), Vec::new());
		let mut case = Self { frozen, ballots, positions, initiatives, published };
		case.read_ballots(state)?;
		case.read_initiatives(state)?;
		Ok(case)
	}

	/// What was handed in before the close, and what of it was opened after.
	fn read_ballots(&mut self, state: &mut State<'_>) -> Result<(), Error> {
		let issue = self.frozen.subject.issue;
		let prefix = keys::of_issue("Ballots", issue);
		let ballots = &mut self.ballots;
		let what = (Place::Frozen, "the ballots", "a ballot");
		self.frozen.sizes.acts = by_person(state, what, &prefix, |voter, ballot: Ballot| {
			ballots.insert(voter, ballot.paper);
		})?;
		if self.frozen.policy.publicity == Publicity::Open {
			return Ok(());
		}
		let genesis = genesis(state)?;
		let mut opened = BTreeMap::new();
		let what = (Place::Counted, "the opened ballots", "a ballot");
		by_person(state, what, &prefix, |voter, ballot: Ballot| {
			opened.insert(voter, ballot.paper);
		})?;
		let faults = &mut self.frozen.faults;
		for (voter, paper) in &mut self.ballots {
			match opened.remove(voter) {
				Some(after) if after == *paper => {}
				Some(after) if after.opens(paper, &genesis, issue, *voter) => *paper = after,
				_ => {
					faults.push(format!("the ballot of resident {voter} is not the one handed in"))
				}
			}
		}
		let late = opened.keys().map(|voter| format!("resident {voter} handed in after the close"));
		faults.extend(late);
		Ok(())
	}

	fn read_initiatives(&mut self, state: &mut State<'_>) -> Result<(), Error> {
		let prefix = keys::of_issue("Initiatives", self.frozen.subject.issue);
		let (all, positions) = (&mut self.initiatives, &mut self.positions);
		state.all(Place::Counted, "the initiatives", &prefix, |key, value| {
			let [number] = keys::plain(key)?;
			let initiative: Initiative = beginning(value, "an initiative")?;
			all.push(number);
			if initiative.admitted == Some(true) {
				positions.push(number);
			}
			Ok(())
		})?;
		Ok(())
	}
}

/// What the chain published.
struct Published {
	bytes: Vec<u8>,
	outcome: Outcome,
	closed: u64,
}

impl Published {
	fn read(state: &mut State<'_>, id: u64) -> Result<Self, Error> {
		let subject = Subject::vote(id);
		let keys = [subject.record(), keys::of_issue("Issues", id)];
		let mut values = known_layout(state, Place::Counted, "the result", &keys)?.into_iter();
		let mut next = || values.next().flatten().ok_or_else(|| subject.not_counted());
		let bytes = next()?;
		let issue: Issue = beginning(&next()?, "an issue")?;
		let closed =
			issue.closed.ok_or_else(|| Error::Form("an issue that never closed".into()))?;
		Ok(Self { outcome: whole(&bytes, "a result")?, bytes, closed })
	}
}

/// The hash of the chain's first block, as its state remembers it.
fn genesis(state: &mut State<'_>) -> Result<H256, Error> {
	let bytes = value(state, Place::Counted, "the first block", keys::genesis())?;
	whole(&bytes.unwrap_or_default(), "the hash of a block")
}
