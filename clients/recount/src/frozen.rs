// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What every count depends on, read and proven: the issue and its rules, who could take part, and whom
//! they trusted, as of the frozen block.

use crate::{
	keys,
	records::{beginning, whole, Freeze, Issue, Overrides, Person, Policy, Territory, Trusting},
	register::{Member, Register, Tree},
	source::Place,
	state::State,
	trust::Established,
	Error, Subject,
};
use codec::Decode;

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
	/// What is as it may be, and should be known.
	pub remarks: Vec<String>,
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
		let key = keys::policy(issue.policy, issue.policy_version);
		let policy = value(state, Place::Frozen, "the policy", key)?;
		let policy = policy.ok_or_else(|| Error::Form("no such policy".into()))?;
		let mut this = Self {
			subject,
			policy: beginning(&policy, "a policy")?,
			register: Register::default(),
			freeze: Freeze { block, moment },
			end,
			counted_at,
			faults: Vec::new(),
			remarks: Vec::new(),
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

	/// The frozen block is the last one before the end.
	fn check_moment(&mut self, issue: &Issue, tick: u64, next_tick: u64) {
		let (what, end) = (self.subject.phase(), self.end);
		if issue.ends(self.subject.count).is_some_and(|ends| ends != end) {
			self.faults.push(format!("the {what} ended at another tick than it was to end at"));
		}
		if next_tick < end {
			self.faults.push(format!(
				"the register was frozen at tick {tick}, and the {what} ended at {end}"
			));
		} else if tick >= end {
			let late = tick - end + 1;
			self.remarks.push(format!(
				"the register was frozen {late} ticks after the end of the {what}: as many moments as can \
				 be were frozen for other counts"
			));
		}
	}

	fn read_register(
		&mut self,
		state: &mut State<'_>,
		issue: &Issue,
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
		self.register = Register::new(members, within, issue.suffrage, self.freeze.moment);
		let overrides = keys::of_issue("Overrides", self.subject.issue);
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
		// Delegations run out as of the last tick before the end.
		let (id, last) = (self.subject.issue, self.end.saturating_sub(1));
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

/// All that people did in an issue, by their numbers as residents, from everything below one prefix.
/// Says how many records there are.
pub(crate) fn by_person<Record: Decode>(
	state: &mut State<'_>,
	(place, what, one): (Place, &str, &str),
	prefix: &[u8],
	mut note: impl FnMut(u64, Record),
) -> Result<u64, Error> {
	state.all(place, what, prefix, |key, value| {
		note(keys::after_blake2(key)?, whole(value, one)?);
		Ok(())
	})
}

/// The tick of the civic clock at the end of a block.
fn tick_at(state: &mut State<'_>, place: Place, number: u32) -> Result<u64, Error> {
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
