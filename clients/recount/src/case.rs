// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Everything that the count of a vote depends on, read and proven.

use crate::{
	before::Before,
	frozen::{value, Frozen, Who},
	keys,
	lists::{self, by_person},
	published::Published,
	records::{beginning, whole, Ballot, Issue, Outcome, Paper, Publicity, Snapshot},
	source::Place,
	state::State,
	trust::Established,
	Count, Error, Moment, Subject,
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
	/// What led when the confirmation period began, if anything did; where the vote has none, or this is
	/// what is counted, nothing.
	pub led: Option<Option<u8>>,
	/// What the chain published, as it stands in the state.
	pub published: Vec<u8>,
}

impl Case {
	/// Reads the case of a vote, or of what led in it before, and looks for the resident who asks.
	pub fn read(
		state: &mut State<'_>,
		blocks: &Established,
		subject: Subject,
		who: Option<Who>,
	) -> Result<Self, Error> {
		let Published { bytes: published, record: noted, faults } =
			Published::<Outcome>::read(state, blocks, subject)?;
		let key = keys::of_issue("Issues", subject.issue);
		let issue = value(state, Place::Counted, "the issue as it was counted", key)?;
		let issue: Issue = beginning(&issue.ok_or_else(|| subject.not_counted())?, "an issue")?;
		let end = issue.ends(subject.count);
		let end = end.ok_or_else(|| Error::Form("an issue that never closed".into()))?;
		let named = (noted.freeze.block, noted.counted_at);
		let mut frozen = Frozen::read(state, blocks, subject, named, end, who)?;
		frozen.faults.extend(faults);
		let (ballots, positions, initiatives) = (BTreeMap::new(), Vec::new(), Vec::new());
		let mut case = Self { frozen, ballots, positions, initiatives, led: None, published };
		case.read_ballots(state)?;
		let mut before = Before { state, blocks, issue: &issue, faults: Vec::new() };
		case.read_initiatives(&mut before)?;
		case.read_interim(&mut before)?;
		case.frozen.faults.extend(before.faults);
		Ok(case)
	}

	/// What was handed in before the close or the confirmation period, and what of it was opened after.
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

	/// Which initiatives were voted on: those that the support at the end of the verification admitted, and no
	/// others. What that was is recounted by itself.
	fn read_initiatives(&mut self, before: &mut Before<'_, '_>) -> Result<(), Error> {
		let (issue, mut admitted, mut polling) =
			(self.frozen.subject.issue, BTreeMap::new(), Vec::new());
		let what = (Place::Counted, "the initiatives");
		lists::initiatives(before.state, what, issue, |number, initiative| {
			admitted.insert(number, initiative.admitted);
			polling.extend(initiative.polling.then_some(number));
		})?;
		let count = Count::Support(Moment::Verification);
		let support = (Place::Supported, Subject { issue, count });
		if let Some(support) = before.read::<Snapshot>(support)? {
			before.faults.extend(support.unfounded(&admitted, |number| polling.contains(&number)));
			before.admitted_as(&admitted, issue)?;
		}
		self.initiatives = admitted.keys().copied().collect();
		let voted_on = admitted.into_iter().filter(|(_, admitted)| *admitted == Some(true));
		self.positions = voted_on.map(|(number, _)| number).collect();
		Ok(())
	}

	/// What led before, where that decides. Whether it did is recounted by itself.
	fn read_interim(&mut self, before: &mut Before<'_, '_>) -> Result<(), Error> {
		let Frozen { subject, policy, .. } = &self.frozen;
		if subject.count != Count::Vote || !policy.asks_for_confirmation() {
			return Ok(());
		}
		let interim = Subject { count: Count::Confirmation, ..*subject };
		let led = before.read::<Outcome>((Place::Led, interim))?;
		self.led = Some(led.and_then(|interim| interim.winner));
		Ok(())
	}
}

/// The hash of the chain's first block, as its state remembers it.
fn genesis(state: &mut State<'_>) -> Result<H256, Error> {
	let bytes = value(state, Place::Counted, "the first block", keys::genesis())?;
	whole(&bytes.unwrap_or_default(), "the hash of a block")
}
