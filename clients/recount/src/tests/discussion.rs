// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The same small town, before it votes: who stands behind what.

use super::{
	node::{Chain, Entries, FakeNode, COUNTED, FROZEN, LATEST},
	town::{initiative, initiative_key, issue, voter_key, Town, CLOSED, MOMENT},
	ISSUE,
};
use crate::{
	keys,
	records::{Freeze, Participation, Snapshot, Supporting},
	Count, Error, Moment, Recount, Subject, SupportReport, Trust,
};
use co3_tally::SupportCount;
use codec::Encode;
use std::collections::BTreeMap;

/// An initiative, as it was at the end of the phase, and what the count made of it.
#[derive(Clone, Copy, Debug)]
pub struct Proposed {
	pub drafts: u16,
	pub revoked: Option<u64>,
	pub admitted: Option<bool>,
}

/// The town, what is discussed in it, and what the chain published about that.
#[derive(Clone, Debug)]
pub struct Discussion {
	pub town: Town,
	pub moment: Moment,
	pub participations: BTreeMap<u64, Participation>,
	pub initiatives: BTreeMap<u8, Proposed>,
	/// When the phase was to end.
	pub due: u64,
	pub published: Snapshot,
}

/// Initiative, draft, and how many critical opinions.
pub fn interested(supports: &[(u8, u16, u8)]) -> Participation {
	let support = |(initiative, draft, critical)| Supporting { initiative, draft, critical };
	Participation { interested: true, supports: supports.iter().copied().map(support).collect() }
}

impl Discussion {
	/// Eight people take part, of whom four may.
	pub fn new() -> Self {
		let participations = [
			(1, interested(&[(1, 1, 0)])),
			(2, interested(&[(1, 1, 1), (2, 2, 0)])),
			(8, interested(&[(2, 2, 0)])),
			(9, interested(&[(2, 2, 0)])),
			(11, interested(&[(2, 1, 0), (4, 1, 0)])),
			(13, interested(&[(3, 1, 0)])),
			(14, Participation::default()), // left again
			(96, interested(&[(2, 2, 0)])), // nobody any more
		];
		let proposed = |drafts, revoked, admitted| Proposed { drafts, revoked, admitted };
		let initiatives = [
			(1, proposed(1, None, Some(true))),
			(2, proposed(2, None, Some(true))),
			(3, proposed(1, None, Some(false))),
			(4, proposed(1, Some(CLOSED - 5), None)),
		];
		Self {
			town: Town::new(),
			moment: Moment::Verification,
			participations: participations.into(),
			initiatives: initiatives.into(),
			due: CLOSED,
			published: published(),
		}
	}

	pub fn subject(&self) -> Subject {
		Subject { issue: ISSUE, count: Count::Support(self.moment) }
	}

	fn state(&self, counted: bool) -> BTreeMap<Vec<u8>, Vec<u8>> {
		let mut state = self.town.state(counted);
		let (admission, discussion, verification, voting) = (0u8, 1u8, 2u8, 3u8);
		let (at, later) = (Some(self.published.at), Some(self.due + 100));
		let record = match (self.moment, counted) {
			(Moment::Admission, _) => issue(admission, later, [None, None], [None, None]),
			(Moment::Discussion, false) => {
				issue(discussion, Some(self.due), [None, None], [None, None])
			}
			(Moment::Discussion, true) => issue(verification, later, [at, None], [None, None]),
			(_, false) => issue(verification, Some(self.due), [Some(20), None], [None, None]),
			(_, true) => issue(voting, later, [Some(20), at], [None, None]),
		};
		state.insert(keys::of_issue("Issues", ISSUE), record);
		for (person, participation) in &self.participations {
			let past: Vec<(u32, Participation)> = vec![(3, Participation::default())];
			let record = (participation, 9u32, past).encode();
			state.insert(voter_key("Participations", *person), record);
		}
		for (number, Proposed { drafts, revoked, admitted }) in &self.initiatives {
			let admitted = admitted.filter(|_| counted);
			state.insert(initiative_key(*number), initiative(*drafts, *revoked, admitted));
		}
		state
	}

	pub fn chain(&self) -> Chain {
		Chain::of(self.states())
	}

	/// The states at the end of the blocks that matter, by their heights.
	pub fn states(&self) -> BTreeMap<u32, Entries> {
		let mut counted = self.state(true);
		counted.insert(self.subject().record(), self.published.encode());
		BTreeMap::from([
			(FROZEN, self.state(false)),
			(FROZEN + 1, self.town.noticed()),
			(COUNTED, counted.clone()),
			(LATEST, counted),
		])
	}

	/// Recounts it with a node that is honest but for keys of which it says nothing.
	pub fn recounted(&self, hidden: &[Vec<u8>]) -> Result<SupportReport, Error> {
		let chain = self.chain();
		let mut node = FakeNode::of(&chain);
		node.hidden.extend(hidden.iter().cloned());
		let trust = Trust::Genesis { hash: chain.genesis(), authorities: None };
		let recount = Recount { subject: self.subject(), trust, who: None, scenario: None };
		let mut source = node.source_of(self.subject());
		recount.support(&mut source, self.moment)
	}
}

/// By hand: 1 weighs 3 with 3 and 4 behind them, 2 weighs 2 with 5, 11 weighs 5 and 13 nothing.
fn published() -> Snapshot {
	let count = |supporters, informed, satisfied, satisfied_informed| SupportCount {
		supporters,
		informed,
		satisfied,
		satisfied_informed,
	};
	Snapshot {
		freeze: Freeze { block: FROZEN, moment: MOMENT },
		at: CLOSED,
		counted_at: COUNTED,
		heads: 11,
		population: 14,
		participants: 4,
		supports: vec![(1, count(5, 5, 3, 3)), (2, count(7, 2, 7, 2)), (3, count(0, 0, 0, 0))],
		quorum: Some(1),
	}
}
