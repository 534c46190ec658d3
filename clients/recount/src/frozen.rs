// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What every count depends on, read and proven: the issue and its rules, who could take part, and whom
//! they trusted, as of the frozen block.

use crate::{
	keys, lists,
	records::{beginning, whole, Freeze, Issue, Policy},
	register::Register,
	source::Place,
	state::State,
	trust::Established,
	Error, Subject,
};

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
	/// What was handed in, with what says nothing any more; or what people did in the discussion.
	pub acts: u64,
}

/// What every count depends on.
#[derive(Clone, Debug)]
pub struct Frozen {
	/// What is recounted.
	pub subject: Subject,
	/// By which rules.
	pub policy: Policy,
	/// Who could take part, and whom they trusted.
	pub register: Register,
	/// The moment as of which everything was frozen.
	pub freeze: Freeze,
	/// The tick that the counted phase ended with.
	pub end: u64,
	/// In which block the count was done.
	pub counted_at: u32,
	/// What should not be, besides what the count will tell.
	pub faults: Vec<String>,
	/// Who asked, if they were a resident.
	pub asked_by: Option<u64>,
	/// How much was read.
	pub sizes: Sizes,
}

impl Frozen {
	/// Reads what the count of a phase that ended with tick `end` depends on, and looks for the resident
	/// who asks. A record names the blocks `named`: where it was frozen, and where it was counted.
	pub fn read(
		state: &mut State<'_>,
		blocks: &Established,
		subject: Subject,
		(named, counted_at): (u32, u32),
		end: u64,
		who: Option<Who>,
	) -> Result<Self, Error> {
		let block = blocks.frozen.number;
		if (named, counted_at) != (block, blocks.counted.number) {
			return Err(Error::Answer("these are not the blocks that the result names".into()));
		}
		let id = subject.issue;
		let keys = [keys::of_issue("Issues", id), keys::time()];
		let mut values = known_layout(state, Place::Frozen, "the issue", &keys)?.into_iter();
		let mut next = || values.next().flatten();
		let issue = next().ok_or_else(|| Error::Unknown(format!("there is no issue {id}")))?;
		let issue: Issue = beginning(&issue, "an issue")?;
		let moment = whole(&next().unwrap_or_default(), "the time of a block")?;
		let policy = policy_of(state, Place::Frozen, &issue)?;
		let mut this = Self {
			subject,
			policy,
			register: Register::default(),
			freeze: Freeze { block, moment },
			end,
			counted_at,
			faults: Vec::new(),
			asked_by: None,
			sizes: Sizes::default(),
		};
		let tick = tick_at(state, Place::Frozen, block)?;
		let next_tick = tick_at(state, Place::Noticed, blocks.noticed.number)?;
		this.check_moment(&issue, tick, next_tick);
		this.read_register(state, &issue, who)?;
		this.read_delegations(state, &issue)?;
		Ok(this)
	}

	/// The frozen block is the last one before the end: where none can be frozen a phase goes on.
	fn check_moment(&mut self, issue: &Issue, tick: u64, next_tick: u64) {
		let (what, end) = (self.subject.phase(), self.end);
		if issue.ends(self.subject.count).is_some_and(|ends| ends != end) {
			self.faults.push(format!("the {what} ended at another tick than it was to end at"));
		}
		if tick >= end || next_tick != end {
			self.faults.push(format!(
				"the register was frozen at tick {tick}, and the {what} ended at {end}: that is not the \
				 last block before it"
			));
		}
	}

	fn read_register(
		&mut self,
		state: &mut State<'_>,
		issue: &Issue,
		who: Option<Who>,
	) -> Result<(), Error> {
		let (tree, territories) = lists::territories(state, Place::Frozen)?;
		let mut found = None;
		let members = lists::residents(state, Place::Frozen, |id, person| {
			let asks = match who {
				Some(Who::Account(account)) => account == person.account,
				Some(Who::Resident(asks)) => asks == id,
				None => false,
			};
			found = if asks { Some(id) } else { found };
		})?;
		self.asked_by = found;
		(self.sizes.territories, self.sizes.residents) = (territories, members.len() as u64);
		let within = tree.within(issue.unit);
		self.register = Register::new(members, within, issue.suffrage, self.freeze.moment);
		let (id, register) = (self.subject.issue, &mut self.register);
		self.sizes.overrides = lists::overrides(state, Place::Frozen, id, |person, different| {
			register.note_override(person, different);
		})?;
		Ok(())
	}

	fn read_delegations(&mut self, state: &mut State<'_>, issue: &Issue) -> Result<(), Error> {
		if !self.policy.delegation {
			return Ok(());
		}
		// Delegations run out as of the last tick before the end.
		let (id, last) = (self.subject.issue, self.end.saturating_sub(1));
		let register = &mut self.register;
		self.sizes.trusters =
			lists::trusters(state, Place::Frozen, issue.unit, |truster, rows| {
				register.note_delegations(truster, rows.at(issue.area, id, last));
			})?;
		Ok(())
	}
}

/// What is at one key, proven.
pub(crate) fn value(
	state: &mut State<'_>,
	place: Place,
	what: &str,
	key: Vec<u8>,
) -> Result<Option<Vec<u8>>, Error> {
	Ok(state.values(place, what, &[key])?.pop().flatten())
}

/// By which rules an issue is decided.
pub(crate) fn policy_of(
	state: &mut State<'_>,
	place: Place,
	issue: &Issue,
) -> Result<Policy, Error> {
	let key = keys::policy(issue.policy, issue.policy_version);
	let policy = value(state, place, "the policy", key)?;
	beginning(&policy.ok_or_else(|| Error::Form("no such policy".into()))?, "a policy")
}

/// The tick of the civic clock at the end of a block.
pub(crate) fn tick_at(state: &mut State<'_>, place: Place, number: u32) -> Result<u64, Error> {
	let paused = match value(state, place, "the civic clock", keys::paused())? {
		None => 0,
		Some(bytes) => whole::<u32>(&bytes, "the number of paused blocks")?,
	};
	Ok(number.saturating_sub(paused).into())
}

/// Values of a block whose records are laid out as this program knows them.
pub(crate) fn known_layout(
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
