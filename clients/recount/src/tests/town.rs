// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A small town that has voted.

use super::{
	node::{Chain, Entries, COUNTED, FROZEN, LATEST, LED, SUPPORTED},
	ISSUE,
};
use crate::{
	keys,
	records::{Freeze, Outcome, Paper, Report, Snapshot},
	Count, Moment, Subject,
};
use co3_tally::{Override, Rules, SupportCount, Verdict};
use codec::Encode;
use sp_crypto_hashing::{blake2_128, twox_64};
use std::collections::BTreeMap;

pub const UNIT: u32 = 1;
pub const AREA: u32 = 5;
const POLICY: u32 = 8;
/// The tick of the close: ten blocks were paused.
pub const CLOSED: u64 = FROZEN as u64 - 10 + 1;
/// The tick of the end of the verification.
const VERIFIED: u64 = 30;
/// The hash of the chain's first block, as its state remembers it.
pub const GENESIS: [u8; 32] = [0x9e; 32];
const DAY: u32 = 20_000;
pub const MOMENT: u64 = DAY as u64 * 86_400_000 + 5;

/// Who lives where, with what rights.
#[derive(Clone, Copy, Debug)]
pub struct Someone {
	pub home: u32,
	pub class: u8,
	pub age: u8,
	pub weight: u32,
	pub expires: u32,
	pub suspended: bool,
}

impl Someone {
	pub const PLAIN: Self =
		Self { home: UNIT, class: 0, age: 1, weight: 1, expires: DAY, suspended: false };
}

/// A row: whom, and until when.
pub type Row = (Option<u64>, u64);
const LONG: u64 = CLOSED + 1_000;

/// What somebody said, by scope.
#[derive(Clone, Debug, Default)]
pub struct Said {
	pub unit: Option<Row>,
	pub areas: Vec<(u32, Row)>,
	pub issues: Vec<(u64, Row)>,
}

impl Said {
	pub fn unit(to: u64) -> Self {
		Self { unit: Some((Some(to), LONG)), ..Self::default() }
	}

	pub fn area(self, to: Option<u64>) -> Self {
		Self { areas: vec![(AREA + 1, (Some(1), LONG)), (AREA, (to, LONG))], ..self }
	}

	pub fn issue(self, to: Option<u64>) -> Self {
		Self { issues: vec![(ISSUE + 1, (Some(1), LONG)), (ISSUE, (to, LONG))], ..self }
	}
}

/// A town, its issue, and what the chain published about it.
#[derive(Clone, Debug)]
pub struct Town {
	/// What territories lie in.
	pub places: BTreeMap<u32, Option<u32>>,
	pub people: BTreeMap<u64, Someone>,
	pub said: BTreeMap<u64, Said>,
	pub overrides: BTreeMap<u64, Option<Override>>,
	/// As handed in, and as they were when they were counted.
	pub ballots: BTreeMap<u64, (Option<Paper>, Option<Paper>)>,
	/// Initiatives, and whether they were voted on.
	pub initiatives: BTreeMap<u8, Option<bool>>,
	pub rules: Rules,
	pub sealed: bool,
	pub delegation: bool,
	/// How long the confirmation period is by the policy, and what led when it began.
	pub confirmation: u64,
	pub interim: Option<Outcome>,
	/// What was counted: the vote, or what led in it before.
	pub count: Count,
	pub paused: (u32, u32),
	pub layout: u16,
	pub published: Outcome,
}

fn open(grades: &[(u8, i8)]) -> (Option<Paper>, Option<Paper>) {
	let paper = Some(Paper::Open(grades.to_vec()));
	(paper.clone(), paper)
}

impl Town {
	/// Fourteen people, of whom seven hand in a ballot, and four of these may.
	pub fn new() -> Self {
		let plain = Someone::PLAIN;
		let district = Someone { home: 2, ..plain };
		let elsewhere = Someone { home: 3, ..plain };
		let people = [
			(1, plain),
			(2, district),
			(3, district),
			(4, plain),
			(5, plain),
			(6, plain),
			(7, plain),
			(8, elsewhere),
			(9, Someone { suspended: true, ..plain }),
			(10, Someone { expires: DAY - 1, ..plain }),
			(11, Someone { class: 1, ..plain }),
			(12, plain),
			(13, elsewhere),
			(14, plain),
		];
		let said = [
			(1, Said::unit(2)), // suspended by the own ballot
			(3, Said::unit(1)),
			(4, Said::unit(2).area(Some(3))),
			(5, Said::unit(1).area(None).issue(Some(2))),
			(6, Said::unit(7)),
			(7, Said::unit(6)),
			(10, Said::unit(1)),
			(12, Said::unit(1).area(None)),
			(14, Said::unit(99)), // nobody any more
			(98, Said::unit(1)),  // nobody any more
			(2, Said { unit: Some((Some(1), CLOSED - 1)), ..Said::default() }), // over
		];
		let different =
			|voting_right, weight| Some(Override { initiative_right: None, voting_right, weight });
		let overrides = [
			(11, different(Some(true), Some(5))),
			(12, None), // taken back
			(13, different(Some(true), None)),
			(97, different(Some(true), Some(1_000))), // nobody
		];
		let ballots = [
			(1, open(&[(1, 1), (2, -1)])),
			(2, open(&[(2, 1), (3, 5)])),
			(8, open(&[(2, 9)])),
			(9, open(&[(2, 9)])),
			(11, open(&[(1, 1)])),
			(12, (Some(Paper::Withdrawn), Some(Paper::Withdrawn))),
			(13, open(&[(2, 2)])),
			(14, (Some(Paper::Declined), Some(Paper::Declined))),
			(96, open(&[(2, 9)])),
		];
		Self {
			places: [(0, None), (1, Some(0)), (2, Some(1)), (3, Some(0))].into(),
			people: people.into(),
			said: said.into(),
			overrides: overrides.into(),
			ballots: ballots.into(),
			initiatives: [(1, Some(true)), (2, Some(true)), (3, Some(false))].into(),
			rules: Rules::default(),
			sealed: false,
			delegation: true,
			confirmation: 0,
			interim: None,
			count: Count::Vote,
			paused: (10, 10),
			layout: 1,
			published: published(),
		}
	}

	/// The state at the end of the frozen block, or later.
	pub fn state(&self, counted: bool) -> Entries {
		let mut state = self.layouts();
		state.insert(keys::time(), (MOMENT + if counted { 12_000 } else { 0 }).encode());
		let paused = if counted { self.paused.1 } else { self.paused.0 };
		state.insert(keys::paused(), paused.encode());
		state.insert(keys::genesis(), GENESIS.encode());
		for (id, parent) in &self.places {
			let key = [&keys::item("Territories", "Records")[..], &id.to_le_bytes()].concat();
			state.insert(key, (parent, [7u8; 40]).encode());
		}
		for (id, someone) in &self.people {
			state.insert(resident_key(*id), resident(*id, someone));
		}
		for (id, Said { unit, areas, issues }) in &self.said {
			let since_and_past = (3u32, vec![(1u32, (unit, areas, issues))]);
			state.insert(truster_key(*id), ((unit, areas, issues), since_and_past).encode());
		}
		for (id, different) in &self.overrides {
			let past: Vec<(u32, Option<Override>)> = Vec::new();
			state.insert(voter_key("Overrides", *id), (different, 3u32, past).encode());
		}
		for (id, (before, after)) in &self.ballots {
			if let Some(paper) = if counted { after } else { before } {
				let record = (paper, CLOSED - 30, None::<Paper>, true, false).encode();
				state.insert(voter_key("Ballots", *id), record);
			}
		}
		state.extend(self.proposed());
		state.insert(keys::of_issue("Issues", ISSUE), self.issue(counted));
		state.insert(keys::policy(POLICY, 3), self.policy());
		// Neighbours that are nobody's business.
		state.insert(keys::of_issue("Ballots", ISSUE + 1), vec![1; 50]);
		state.insert(keys::trusters(UNIT + 1), vec![1; 50]);
		state
	}

	fn issue(&self, counted: bool) -> Vec<u8> {
		let (voting, counting) = (3u8, 5u8);
		let (frozen, lasts) = ([Some(20), Some(VERIFIED)], self.confirmation);
		let begins = |close| Some(close - lasts).filter(|_| lasts > 0);
		match (self.count, counted) {
			(Count::Vote, true) => issue(counting, None, frozen, [begins(CLOSED), Some(CLOSED)]),
			(Count::Vote, false) => issue(voting, Some(CLOSED), frozen, [begins(CLOSED), None]),
			_ => issue(voting, Some(CLOSED + lasts), frozen, [begins(CLOSED + lasts), None]),
		}
	}

	fn policy(&self) -> Vec<u8> {
		let quorum = co3_tally::Quorum { absolute: 1, share: co3_tally::Ratio::ZERO };
		let times = [1, 1, 1, 1, 40, self.confirmation, 1];
		let head = (b"By the book".to_vec(), false, times, quorum, quorum, self.rules);
		(head, u8::from(self.sealed), 0u8, self.delegation, [1u8; 17]).encode()
	}

	pub fn chain(&self) -> Chain {
		Chain::of(self.states())
	}

	/// The states at the end of all blocks that matter, by their heights. What nobody reads there is not in them.
	pub fn states(&self) -> BTreeMap<u32, Entries> {
		let mut records = Entries::from([(support_key(), self.support().encode())]);
		let mut supported = self.layouts();
		supported.extend(self.proposed());
		supported.extend(records.clone());
		let mut led = supported.clone();
		if let Some(interim) = &self.interim {
			records.insert(interim_key(), interim.encode());
			led.insert(interim_key(), interim.encode());
		}
		records.insert(self.subject().record(), self.published.encode());
		let (mut counted, mut latest) = (self.state(true), self.layouts());
		latest.extend(records.clone());
		counted.extend(records);
		BTreeMap::from([
			(SUPPORTED, supported),
			(LED, led),
			(FROZEN, self.state(false)),
			(FROZEN + 1, self.noticed()),
			(COUNTED, counted),
			(LATEST, latest),
		])
	}

	fn layouts(&self) -> Entries {
		let pallets = ["LiquidDelegation", "Residents", "Territories"];
		pallets.map(|pallet| (keys::layout(pallet), self.layout.encode())).into()
	}

	fn proposed(&self) -> Entries {
		let all = self.initiatives.iter();
		all.map(|(number, admitted)| (initiative_key(*number), initiative(1, None, *admitted)))
			.collect()
	}

	/// What stood behind the initiatives at the end of the verification: enough, or one less.
	pub fn support(&self) -> Snapshot {
		let quorum = 5;
		let count = |admitted| {
			let satisfied = if admitted { quorum } else { quorum - 1 };
			SupportCount { supporters: 9, informed: 9, satisfied, satisfied_informed: 2 }
		};
		let supports = self.initiatives.iter();
		Snapshot {
			freeze: Freeze { block: SUPPORTED - 3, moment: MOMENT - 1 },
			at: VERIFIED,
			counted_at: SUPPORTED,
			heads: 11,
			population: 14,
			participants: 4,
			supports: supports.filter_map(|(number, is)| Some((*number, count((*is)?)))).collect(),
			quorum: Some(quorum),
		}
	}

	/// The same town, whose policy asks for a confirmation, and what led when its period began.
	pub fn confirmed(self, winner: Option<u8>) -> Self {
		let (confirmation, freeze) = (20, Freeze { block: LED - 2, moment: MOMENT - 1 });
		let closed = CLOSED - confirmation;
		let interim = Outcome { freeze, closed, counted_at: LED, winner, ..self.published.clone() };
		Self { confirmation, interim: Some(interim), ..self }
	}

	/// What of it is recounted.
	pub fn subject(&self) -> Subject {
		Subject { issue: ISSUE, count: self.count }
	}

	/// The state at the end of the block after the frozen one.
	pub fn noticed(&self) -> Entries {
		BTreeMap::from([(keys::paused(), self.paused.1.encode())])
	}
}

/// The record of the issue in a state, with the ends of its phases, and of the two parts of its vote.
pub fn issue(
	stage: u8,
	due: Option<u64>,
	frozen: [Option<u64>; 2],
	vote: [Option<u64>; 2],
) -> Vec<u8> {
	// Those of class 0 have a vote, and of age class 0 or 1.
	let head = (UNIT, AREA, 1u32, POLICY, 3u32, [0b1u32, 0b11], Some(4u64));
	let times = (2u64, 2u32, Some(10u64), frozen, Some(30u32));
	((head, stage, due, times), vote, [8u8; 20]).encode()
}

pub fn initiative_key(number: u8) -> Vec<u8> {
	[keys::of_issue("Initiatives", ISSUE), vec![number]].concat()
}

/// An initiative with its drafts, since when it is taken back, and whether it was voted on.
pub fn initiative(drafts: u16, revoked: Option<u64>, admitted: Option<bool>) -> Vec<u8> {
	let revoked = revoked.map(|at| (at, None::<(u64, u8)>));
	let head = (3u64, false, drafts, 1u8, 0u8, 0u16, 0u16, revoked);
	(head, admitted, [9u8; 30]).encode()
}

pub fn support_key() -> Vec<u8> {
	keys::snapshot(ISSUE, Moment::Verification)
}

pub fn interim_key() -> Vec<u8> {
	keys::of_issue("Interims", ISSUE)
}

pub fn resident_key(id: u64) -> Vec<u8> {
	let bytes = id.to_le_bytes();
	[&keys::item("Residents", "Residents")[..], &twox_64(&bytes), &bytes].concat()
}

fn after_blake2(prefix: Vec<u8>, id: u64) -> Vec<u8> {
	let bytes = id.to_le_bytes();
	[&prefix[..], &blake2_128(&bytes), &bytes].concat()
}

pub fn truster_key(id: u64) -> Vec<u8> {
	after_blake2(keys::trusters(UNIT), id)
}

pub fn voter_key(name: &str, id: u64) -> Vec<u8> {
	after_blake2(keys::of_issue(name, ISSUE), id)
}

pub fn account(id: u64) -> [u8; 32] {
	sp_crypto_hashing::blake2_256(&id.to_le_bytes())
}

fn resident(id: u64, someone: &Someone) -> Vec<u8> {
	let Someone { home, class, age, weight, expires, suspended } = *someone;
	let status: &[u8] = if suspended { &[1, 77] } else { &[0] };
	let rest = ([6u8; 32], Some(account(id)), 4u32, None::<u32>, false).encode();
	let head = (account(id), home, 1u32, class, age, weight, expires).encode();
	[&head, status, &rest].concat()
}

/// By hand: residents 3 and 4 stand behind 1, 5 behind 2; 11 weighs 5 and 13 nothing by decision.
/// 6 and 7 wait for each other, 12 trusts nobody, and 14 somebody who is not there.
fn published() -> Outcome {
	let winner = Verdict {
		positive: 8,
		negative: 0,
		first: 8,
		direct_majority: true,
		indirect_majority: true,
		turnout_quorum: true,
		better_than_status_quo: true,
		reverse_beat_path: Some(false),
		multistage_majority: false,
		eligible: true,
		schulze_rank: 1,
		rank: 1,
	};
	let loser = Verdict {
		positive: 2,
		negative: 3,
		first: 2,
		direct_majority: false,
		indirect_majority: false,
		turnout_quorum: true,
		better_than_status_quo: false,
		reverse_beat_path: Some(true),
		multistage_majority: true,
		eligible: false,
		schulze_rank: 3,
		rank: 2,
	};
	Outcome {
		freeze: Freeze { block: FROZEN, moment: MOMENT },
		closed: CLOSED,
		counted_at: COUNTED,
		heads: 11,
		population: 14,
		unopened: 0,
		table: vec![0, 0, 3, 8, 0, 8, 2, 2, 0],
		initiatives: vec![(1, winner), (2, loser)],
		status_quo_rank: 2,
		winner: Some(1),
		unconfirmed: None,
		report: Report {
			voters: 4,
			weight: 10,
			delegated: 3,
			delegated_share: 300_000_000,
			largest: 5,
			largest_share: 500_000_000,
			longest_chain: 2,
			gini: 400_000_000,
		},
	}
}
