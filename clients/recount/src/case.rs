// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Everything that the count of a vote depends on, read and proven.

use crate::{
	frozen::{known_layout, value, Frozen, Who},
	keys,
	lists::{self, by_person},
	records::{beginning, whole, Ballot, Issue, Outcome, Paper, Publicity},
	source::Place,
	state::State,
	trust::Established,
	Count, Error, Subject,
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
		let Published { bytes: published, outcome: noted, end } = Published::read(state, subject)?;
		let named = (noted.freeze.block, noted.counted_at);
		let frozen = Frozen::read(state, blocks, subject, named, end, who)?;
		let (ballots, positions, initiatives) = (BTreeMap::new(), Vec::new(), Vec::new());
		let mut case = Self { frozen, ballots, positions, initiatives, led: None, published };
		case.read_ballots(state)?;
		case.read_initiatives(state)?;
		case.read_interim(state)?;
		Ok(case)
	}

	/// What was handed in before the close or the confirmation period, and what of it was opened after.
	fn read_ballots(&mut self, state: &mut State<'_>) -> Result<(), Error> {
		let issue = self.frozen.subject.issue;
		let prefix = keys::of_issue("Ballots", issue);
		let (ballots, last) = (&mut self.ballots, self.frozen.end.saturating_sub(1));
		let what = (Place::Frozen, "the ballots", "a ballot");
		self.frozen.sizes.acts = by_person(state, what, &prefix, |voter, ballot: Ballot| {
			// Where the moment was frozen late, people have gone on voting since.
			ballots.extend(ballot.as_of(last).map(|paper| (voter, paper)));
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
		let (all, positions) = (&mut self.initiatives, &mut self.positions);
		let what = (Place::Counted, "the initiatives");
		lists::initiatives(state, what, self.frozen.subject.issue, |number, initiative| {
			all.push(number);
			if initiative.admitted == Some(true) {
				positions.push(number);
			}
		})
	}

	/// What led before, where that decides. Whether it did is recounted by itself.
	fn read_interim(&mut self, state: &mut State<'_>) -> Result<(), Error> {
		let Frozen { subject, policy, remarks, .. } = &mut self.frozen;
		if subject.count != Count::Vote || !policy.asks_for_confirmation() {
			return Ok(());
		}
		let interim = Subject { count: Count::Confirmation, ..*subject };
		let bytes = value(state, Place::Counted, "what led before", interim.record())?;
		if bytes.is_none() {
			remarks.push(
				"what led before its confirmation period was not counted, since as many moments as can be \
				 were frozen for other counts: nothing is decided then"
					.into(),
			);
		}
		let led = bytes.map(|bytes| whole::<Outcome>(&bytes, "a result")).transpose()?;
		self.led = Some(led.and_then(|interim| interim.winner));
		Ok(())
	}
}

/// What the chain published.
struct Published {
	bytes: Vec<u8>,
	outcome: Outcome,
	/// The tick as of which.
	end: u64,
}

impl Published {
	fn read(state: &mut State<'_>, subject: Subject) -> Result<Self, Error> {
		let keys = [subject.record(), keys::of_issue("Issues", subject.issue)];
		let mut values = known_layout(state, Place::Counted, "the result", &keys)?.into_iter();
		let mut next = || values.next().flatten().ok_or_else(|| subject.not_counted());
		let bytes = next()?;
		let issue: Issue = beginning(&next()?, "an issue")?;
		let end = issue.ends(subject.count);
		let end = end.ok_or_else(|| Error::Form("an issue that never closed".into()))?;
		Ok(Self { outcome: whole(&bytes, "a result")?, bytes, end })
	}
}

/// The hash of the chain's first block, as its state remembers it.
fn genesis(state: &mut State<'_>) -> Result<H256, Error> {
	let bytes = value(state, Place::Counted, "the first block", keys::genesis())?;
	whole(&bytes.unwrap_or_default(), "the hash of a block")
}
