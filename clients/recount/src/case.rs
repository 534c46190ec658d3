// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Everything that a count depends on, read and proven.

use crate::{
	keys,
	records::{
		beginning, whole, Ballot, Freeze, Initiative, Issue, Outcome, Overrides, Paper, Person,
		Policy, Publicity, Territory, Trusting,
	},
	register::{Member, Register, Tree},
	source::Place,
	state::State,
	trust::Established,
	Error,
};
use co3_proofs::H256;
use std::collections::BTreeMap;

/// Somebody who wants to know what became of their vote.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Who {
	/// By the account that they signed with then.
	Account([u8; 32]),
	/// By their number.
	Resident(u64),
}

/// How many records were read.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Sizes {
	/// Places of the whole tree.
	pub territories: u64,
	/// Residents of the whole chain.
	pub residents: u64,
	/// People who said something about delegation in the unit.
	pub trusters: u64,
	/// People for whom something was different.
	pub overrides: u64,
	/// What was handed in, with what says nothing any more.
	pub ballots: u64,
}

/// Everything that the count of an issue depends on.
#[derive(Clone, Debug)]
pub struct Case {
	/// Which issue.
	pub id: u64,
	/// By which rules.
	pub policy: Policy,
	/// Who could take part, and whom they trusted.
	pub register: Register,
	/// What people handed in, by their numbers as residents.
	pub ballots: BTreeMap<u64, Paper>,
	/// The initiatives that were voted on.
	pub positions: Vec<u8>,
	/// All initiatives.
	pub initiatives: Vec<u8>,
	/// The moment as of which everything was frozen.
	pub freeze: Freeze,
	/// The tick of the close.
	pub closed: u64,
	/// In which block the count was done.
	pub counted_at: u32,
	/// What the chain published, as it stands in the state.
	pub published: Vec<u8>,
	/// What should not be, besides what the count will tell.
	pub faults: Vec<String>,
	/// What is as it may be, and should be known.
	pub remarks: Vec<String>,
	/// Who asked, if they were a resident.
	pub asked_by: Option<u64>,
	/// How much was read.
	pub sizes: Sizes,
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
		if (noted.freeze.block, noted.counted_at) != (blocks.frozen.number, blocks.counted.number) {
			return Err(Error::Answer("these are not the blocks that the result names".into()));
		}
		let frozen = blocks.frozen.number;
		let Frozen { issue, policy, moment, tick } = Frozen::read(state, frozen, id)?;
		let next_tick = tick_at(state, Place::Noticed, blocks.noticed.number)?;
		let mut case = Self {
			id,
			policy,
			register: Register::default(),
			ballots: BTreeMap::new(),
			positions: Vec::new(),
			initiatives: Vec::new(),
			freeze: Freeze { block: frozen, moment },
			closed,
			counted_at: blocks.counted.number,
			published,
			faults: Vec::new(),
			remarks: Vec::new(),
			asked_by: None,
			sizes: Sizes::default(),
		};
		case.check_moment(&issue, tick, next_tick);
		case.read_register(state, &issue, moment, who)?;
		case.read_delegations(state, &issue)?;
		case.read_ballots(state)?;
		case.read_initiatives(state)?;
		Ok(case)
	}

	/// The frozen block is the last one before the close.
	fn check_moment(&mut self, issue: &Issue, tick: u64, next_tick: u64) {
		if issue.closes().is_some_and(|closes| closes != self.closed) {
			self.faults.push("the vote closed at another tick than it was to close at".into());
		}
		if next_tick < self.closed {
			self.faults.push(format!(
				"the register was frozen at tick {tick}, and the vote closed at {}",
				self.closed
			));
		} else if tick >= self.closed {
			let late = tick - self.closed + 1;
			self.remarks.push(format!(
				"the register was frozen {late} ticks after the close: as many moments as can be were \
				 frozen for other counts"
			));
		}
	}

	fn read_register(
		&mut self,
		state: &mut State<'_>,
		issue: &Issue,
		moment: u64,
		who: Option<Who>,
	) -> Result<(), Error> {
		let mut tree = Tree::default();
		let records = keys::item("Territories", "Records");
		self.sizes.territories =
			state.all(Place::Frozen, "the tree of places", &records, |key, value| {
				let Territory { parent } = beginning(value, "a territory")?;
				tree.0.insert(u32::from_le_bytes(keys::plain(key)?), parent);
				Ok(())
			})?;
		let (mut members, mut found) = (Vec::new(), None);
		let residents = keys::item("Residents", "Residents");
		self.sizes.residents =
			state.all(Place::Frozen, "the register", &residents, |key, value| {
				let id = keys::after_twox(key)?;
				let person: Person = beginning(value, "a resident")?;
				let asks = match who {
					Some(Who::Account(account)) => account == person.account,
					Some(Who::Resident(asks)) => asks == id,
					None => false,
				};
				found = if asks { Some(id) } else { found };
				members.push(Member::new(id, &person));
				Ok(())
			})?;
		self.asked_by = found;
		let within = tree.within(issue.unit);
		self.register = Register::new(members, within, issue.classes, moment);
		let overrides = keys::of_issue("Overrides", self.id);
		let register = &mut self.register;
		self.sizes.overrides =
			state.all(Place::Frozen, "the overrides", &overrides, |key, value| {
				let record: Overrides = whole(value, "an override")?;
				if let Some(different) = record.present {
					register.note_override(keys::after_blake2(key)?, different);
				}
				Ok(())
			})?;
		Ok(())
	}

	fn read_delegations(&mut self, state: &mut State<'_>, issue: &Issue) -> Result<(), Error> {
		if !self.policy.delegation {
			return Ok(());
		}
		// Delegations run out as of the last tick before the close.
		let (id, last) = (self.id, self.closed.saturating_sub(1));
		let register = &mut self.register;
		let prefix = keys::trusters(issue.unit);
		self.sizes.trusters =
			state.all(Place::Frozen, "the delegations", &prefix, |key, value| {
				let truster = keys::after_blake2(key)?;
				let Trusting { present, .. } = whole(value, "a delegation")?;
				register.note_delegations(truster, present.at(issue.area, id, last));
				Ok(())
			})?;
		Ok(())
	}

	/// What was handed in before the close, and what of it was opened after.
	fn read_ballots(&mut self, state: &mut State<'_>) -> Result<(), Error> {
		let prefix = keys::of_issue("Ballots", self.id);
		let ballots = &mut self.ballots;
		self.sizes.ballots = state.all(Place::Frozen, "the ballots", &prefix, |key, value| {
			let ballot: Ballot = whole(value, "a ballot")?;
			ballots.insert(keys::after_blake2(key)?, ballot.paper);
			Ok(())
		})?;
		if self.policy.publicity == Publicity::Open {
			return Ok(());
		}
		let genesis = genesis(state)?;
		let mut opened = BTreeMap::new();
		state.all(Place::Counted, "the opened ballots", &prefix, |key, value| {
			let ballot: Ballot = whole(value, "a ballot")?;
			opened.insert(keys::after_blake2(key)?, ballot.paper);
			Ok(())
		})?;
		for (voter, paper) in &mut self.ballots {
			match opened.remove(voter) {
				Some(after) if after == *paper => {}
				Some(after) if after.opens(paper, &genesis, self.id, *voter) => *paper = after,
				_ => self
					.faults
					.push(format!("the ballot of resident {voter} is not the one handed in")),
			}
		}
		let late = opened.keys().map(|voter| format!("resident {voter} handed in after the close"));
		self.faults.extend(late);
		Ok(())
	}

	fn read_initiatives(&mut self, state: &mut State<'_>) -> Result<(), Error> {
		let prefix = keys::of_issue("Initiatives", self.id);
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
		let keys = [keys::of_issue("Results", id), keys::of_issue("Issues", id)];
		let mut values = known_layout(state, Place::Counted, "the result", &keys)?.into_iter();
		let mut next = || values.next().flatten().ok_or_else(|| not_counted(id));
		let bytes = next()?;
		let issue: Issue = beginning(&next()?, "an issue")?;
		let closed =
			issue.closed.ok_or_else(|| Error::Form("an issue that never closed".into()))?;
		Ok(Self { outcome: whole(&bytes, "a result")?, bytes, closed })
	}
}

/// That an issue has no result.
pub fn not_counted(id: u64) -> Error {
	Error::Unknown(format!(
		"issue {id} has no result: it is unknown, not counted yet, or was cancelled"
	))
}

/// What was decided beforehand.
struct Frozen {
	issue: Issue,
	policy: Policy,
	moment: u64,
	tick: u64,
}

impl Frozen {
	fn read(state: &mut State<'_>, block: u32, id: u64) -> Result<Self, Error> {
		let keys = [keys::of_issue("Issues", id), keys::time()];
		let mut values = known_layout(state, Place::Frozen, "the issue", &keys)?.into_iter();
		let mut next = || values.next().flatten();
		let issue = next().ok_or_else(|| Error::Unknown(format!("there is no issue {id}")))?;
		let issue: Issue = beginning(&issue, "an issue")?;
		let moment = whole(&next().unwrap_or_default(), "the time of a block")?;
		let key = keys::policy(issue.policy, issue.policy_version);
		let mut values = state.values(Place::Frozen, "the policy", &[key])?;
		let policy = values.pop().flatten().ok_or_else(|| Error::Form("no such policy".into()))?;
		let policy = beginning(&policy, "a policy")?;
		let tick = tick_at(state, Place::Frozen, block)?;
		Ok(Self { issue, policy, moment, tick })
	}
}

/// The hash of the chain's first block, as its state remembers it.
fn genesis(state: &mut State<'_>) -> Result<H256, Error> {
	let mut values = state.values(Place::Counted, "the first block", &[keys::genesis()])?;
	whole(&values.pop().flatten().unwrap_or_default(), "the hash of a block")
}

/// The tick of the civic clock at the end of a block.
fn tick_at(state: &mut State<'_>, place: Place, number: u32) -> Result<u64, Error> {
	let mut values = state.values(place, "the civic clock", &[keys::paused()])?;
	let paused = match values.pop().flatten() {
		None => 0,
		Some(bytes) => whole::<u32>(&bytes, "the number of paused blocks")?,
	};
	Ok(number.saturating_sub(paused).into())
}

/// Values of a block whose records are laid out as this program knows them.
fn known_layout(
	state: &mut State<'_>,
	place: Place,
	what: &str,
	keys: &[Vec<u8>],
) -> Result<Vec<Option<Vec<u8>>>, Error> {
	let layouts = keys::LAYOUTS.map(|(pallet, _)| keys::layout(pallet));
	let asked: Vec<_> = layouts.into_iter().chain(keys.iter().cloned()).collect();
	let mut values = state.values(place, what, &asked)?;
	let rest = values.split_off(keys::LAYOUTS.len());
	for ((pallet, known), bytes) in keys::LAYOUTS.into_iter().zip(values) {
		let version: u16 = whole(&bytes.unwrap_or_default(), "the version of a layout")
			.map_err(|_| Error::Form(format!("the chain has no pallet {pallet}")))?;
		if version != known {
			return Err(Error::Form(format!(
				"{pallet} has layout {version}, and this program knows {known}: take the release that \
				 belongs to the runtime of that block"
			)));
		}
	}
	Ok(rest)
}
