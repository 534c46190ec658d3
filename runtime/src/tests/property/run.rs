// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The run: which call comes next, who sends it, and what became of all.

use super::{
	super::chain,
	anchors, consortium, map,
	needs::{FERTILE, STANDS_ON},
	organisations, quota, residents, territories, votes,
	world::{roles_of, Act, World, ROLES, STRANGER},
};
use crate::{
	constants::{DAYS, HOURS},
	*,
};
use codec::Encode;
use frame_support::{
	dispatch::GetDispatchInfo,
	traits::{GetCallMetadata, GetCallName},
};
use pallet_collective::Instance1;
use sp_io::TestExternalities;
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _},
	DispatchError,
};
use std::collections::BTreeMap;

/// Attempts in a block.
const ATTEMPTS: usize = 40;

type Generator = fn(&mut World, &str) -> Option<Act>;

/// What became of a call's attempts.
#[derive(Default)]
struct Tally {
	sent: u64,
	accepted: u64,
	/// In which of the run's blocks it was accepted first.
	first: Option<u64>,
	/// Why it was refused, and how often.
	refused: BTreeMap<String, u64>,
}

impl Tally {
	fn note(&mut self, block: u64, outcome: &Result<(), String>) {
		self.sent += 1;
		match outcome {
			Ok(()) => {
				self.accepted += 1;
				self.first = self.first.or(Some(block));
			}
			Err(why) => *self.refused.entry(why.clone()).or_default() += 1,
		}
	}

	/// What it was refused for most often, as the end of a line.
	fn refusals(&self) -> String {
		let mut all: Vec<_> = self.refused.iter().collect();
		all.sort_by_key(|(_, times)| core::cmp::Reverse(**times));
		all.iter().take(3).map(|(why, times)| format!(", {times} {why}")).collect()
	}
}

/// A chain on which things happen.
pub struct Run {
	world: World,
	number: BlockNumber,
	/// How many blocks were filled.
	filled: u64,
	/// Up to which block somebody waits.
	awaited: Option<BlockNumber>,
	calls: Vec<(&'static str, &'static str, Generator)>,
	tallies: BTreeMap<String, Tally>,
	/// How many calls each role sent, and how many of them were accepted.
	roles: BTreeMap<&'static str, (u64, u64)>,
}

/// Every call of our modules, as the modules themselves list them.
fn every_call() -> Vec<(&'static str, &'static str, Generator)> {
	fn of<C: GetCallName>(
		pallet: &'static str,
		generator: Generator,
	) -> impl Iterator<Item = (&'static str, &'static str, Generator)> {
		C::get_call_names().iter().map(move |name| (pallet, *name, generator))
	}
	of::<pallet_consortium::Call<Runtime>>("Consortium", consortium::act)
		.chain(of::<pallet_quota::Call<Runtime>>("Quota", quota::act))
		.chain(of::<pallet_territories::Call<Runtime>>("Territories", territories::act))
		.chain(of::<pallet_residents::Call<Runtime>>("Residents", residents::act))
		.chain(of::<pallet_organisations::Call<Runtime>>("Organisations", organisations::act))
		.chain(of::<pallet_geo_proposals::Call<Runtime>>("GeoProposals", map::act))
		.chain(of::<pallet_ar_anchors::Call<Runtime>>("ArAnchors", anchors::act))
		.chain(of::<pallet_liquid_delegation::Call<Runtime>>("LiquidDelegation", votes::act))
		.collect()
}

fn name_of(call: &RuntimeCall) -> String {
	let metadata = call.get_call_metadata();
	format!("{}.{}", metadata.pallet_name, metadata.function_name)
}

/// What an error is called.
fn reason(error: DispatchError) -> String {
	match error {
		DispatchError::Module(error) => error.message.unwrap_or("unnamed").into(),
		other => format!("{other:?}"),
	}
}

impl Run {
	/// From a seed.
	pub fn new(seed: u64) -> Self {
		let calls = every_call();
		let mut tallies: BTreeMap<_, _> = calls
			.iter()
			.map(|(pallet, name, _)| (format!("{pallet}.{name}"), Tally::default()))
			.collect();
		let council = ["Council.propose", "Council.vote", "Council.close"];
		tallies.extend(council.map(|name| (name.to_string(), Tally::default())));
		Self {
			world: World::new(seed),
			number: 0,
			filled: 0,
			awaited: None,
			calls,
			tallies,
			roles: BTreeMap::new(),
		}
	}

	/// One more block of `chain` in which somebody does something. After each block everything is
	/// looked at.
	pub fn block(&mut self, chain: &mut TestExternalities) {
		let next = self.next_block();
		// Of the blocks between, those are left out in which nothing happens by itself either; at times
		// all of them, and then much is late.
		let late = self.world.dice.percent(25);
		let stirs = |number| votes::stirs(number).filter(|due| *due < next && !late);
		while let Some(due) = chain.execute_with(|| stirs(self.number)) {
			self.build(chain, due, |_| {});
		}
		self.build(chain, next, Self::fill);
		self.filled += 1;
	}

	/// The block in which somebody does something next.
	fn next_block(&mut self) -> BlockNumber {
		let next = self.number
			+ match self.world.dice.below(100) {
				0..83 => 1,
				// Nobody did anything for a while.
				83..89 => 1 + self.world.dice.below(HOURS.into()) as BlockNumber,
				89..96 => 1 + self.world.dice.below(DAYS.into()) as BlockNumber,
				96..99 => 15 * DAYS,
				_ => 60 * DAYS,
			};
		// What somebody waits for is not missed.
		match self.awaited.take().filter(|awaited| *awaited > self.number) {
			Some(awaited) if awaited < next || self.world.dice.percent(50) => awaited,
			_ => next,
		}
	}

	/// A block, and a look at everything after it.
	fn build(
		&mut self,
		chain: &mut TestExternalities,
		number: BlockNumber,
		fill: impl FnOnce(&mut Self),
	) {
		self.number = number;
		chain.execute_with(|| {
			chain::begin(number);
			fill(self);
			chain::end();
			if let Err((pallet, error)) = chain::try_state() {
				self.report();
				panic!("after block {number} the state of {pallet} is wrong: {error:?}");
			}
		});
		// As a node does it: a block's changes are not kept in memory for ever.
		chain.commit_all().expect("the block is written");
	}

	fn fill(&mut self) {
		let (missing, silent) = (self.missing(), self.silent());
		for _ in 0..ATTEMPTS {
			let act = match self.world.dice.percent(25) {
				true => self.towards(&missing),
				false => None,
			};
			let act = act.or_else(|| {
				let (_, name, generator) = self.next_call();
				generator(&mut self.world, name)
			});
			match act {
				Some(Act::By(who, call)) => self.attempt(who, call, &silent),
				Some(Act::Motion(call)) => self.debate(call),
				// Somebody has the patience.
				Some(Act::Wait(_)) | None => {}
			}
		}
	}

	/// One of the calls that never succeeded, or something that it stands on. If all is there and only
	/// the time has not come, that is noted.
	fn towards(&mut self, missing: &[String]) -> Option<Act> {
		let mut wanted = self.world.dice.pick(missing.to_vec())?;
		// Nothing stands on more than that.
		for _ in 0..6 {
			let known =
				|call: &&(&str, &str, Generator)| format!("{}.{}", call.0, call.1) == wanted;
			let (_, name, generator) = *self.calls.iter().find(known)?;
			match generator(&mut self.world, name) {
				Some(Act::Wait(until)) => {
					let earliest = self.awaited.map_or(until, |awaited| awaited.min(until));
					self.awaited = Some(earliest);
					return None;
				}
				Some(act) => return Some(act),
				None => {}
			}
			let (_, needs) = STANDS_ON.iter().find(|(name, _)| *name == wanted)?;
			wanted = self.world.dice.pick(needs.iter().map(|name| name.to_string()))?;
		}
		None
	}

	/// Of three calls, the one that has succeeded least often.
	fn next_call(&mut self) -> (&'static str, &'static str, Generator) {
		let dice = &mut self.world.dice;
		let calls = &self.calls;
		if dice.percent(16) {
			let wanted = dice.pick(FERTILE).expect("there are some");
			let call = calls.iter().find(|call| (call.0, call.1) == wanted);
			return *call.expect("the module has it");
		}
		let three = (0..3).map(|_| calls[dice.below(calls.len() as u64) as usize]);
		let accepted = |call: &(&str, &str, Generator)| {
			self.tallies[&format!("{}.{}", call.0, call.1)].accepted
		};
		three.min_by_key(accepted).expect("one of three")
	}

	/// `who` sends `call`, or at times somebody else does, first of all whoever was `silent`; and at
	/// times in a batch.
	fn attempt(&mut self, who: AccountId, call: RuntimeCall, silent: &[&str]) {
		let who = if self.world.dice.percent(12) {
			let role = self.world.dice.pick(silent.iter().copied());
			let one = role.and_then(|role| self.world.playing(role));
			one.unwrap_or_else(|| self.world.anybody())
		} else {
			who
		};
		let name = name_of(&call);
		let call = if self.world.dice.percent(8) {
			pallet_utility::Call::batch_all { calls: vec![call] }.into()
		} else {
			call
		};
		let outcome = self.send(&who, call);
		self.note(name, outcome);
	}

	/// Signs and sends; whether it did what it says, or why not.
	fn send(&mut self, who: &AccountId, call: RuntimeCall) -> Result<(), String> {
		let roles = roles_of(who);
		let result = chain::apply(chain::sign(self.world.key(who), call));
		let outcome = match result {
			Ok(Ok(())) => Ok(()),
			Ok(Err(error)) => Err(reason(error)),
			Err(refusal) => Err(format!("{refusal:?}")),
		};
		for role in roles {
			let (sent, accepted) = self.roles.entry(role).or_default();
			*sent += 1;
			*accepted += u64::from(outcome.is_ok());
		}
		outcome
	}

	fn note(&mut self, name: String, outcome: Result<(), String>) {
		self.tallies.entry(name).or_default().note(self.filled, &outcome);
	}

	/// A motion: proposed, voted on and closed by seats. At times it is lost, and at times somebody
	/// tries without one.
	fn debate(&mut self, call: RuntimeCall) {
		let name = name_of(&call);
		if self.world.dice.percent(8) {
			let who = self.world.anybody();
			let outcome = self.send(&who, call);
			return self.note(name, outcome);
		}
		let seats = pallet_collective::Members::<Runtime, Instance1>::get();
		let needed = (seats.len() as u32 * 2).div_ceil(3);
		let carried = self.world.dice.percent(92);
		let length_bound = call.encoded_size() as u32;
		let hash = BlakeTwo256::hash_of(&call);
		let proposal = Box::new(call.clone());
		let threshold = needed;
		let propose = pallet_collective::Call::propose { threshold, proposal, length_bound };
		let Some(proposer) = self.world.dice.pick(seats.clone()) else { return };
		let proposed = self.send(&proposer, propose.into());
		self.note("Council.propose".into(), proposed.clone());
		if proposed.is_err() {
			return;
		}
		if threshold > 1 {
			let index =
				pallet_collective::ProposalCount::<Runtime, Instance1>::get().saturating_sub(1);
			let voters = if carried { needed as usize } else { seats.len() };
			for seat in seats.iter().take(voters) {
				let vote =
					pallet_collective::Call::vote { proposal: hash, index, approve: carried };
				let voted = self.send(seat, vote.into());
				self.note("Council.vote".into(), voted);
			}
			let close = pallet_collective::Call::close {
				proposal_hash: hash,
				index,
				proposal_weight_bound: call.get_dispatch_info().call_weight,
				length_bound,
			};
			let closed = self.send(&proposer, close.into());
			self.note("Council.close".into(), closed.clone());
			if !carried || closed.is_err() {
				return;
			}
		}
		let executed = System::read_events_no_consensus().filter_map(|record| match record.event {
			RuntimeEvent::Council(pallet_collective::Event::Executed { proposal_hash, result }) => {
				(proposal_hash == hash).then_some(result.map_err(reason))
			}
			_ => None,
		});
		let outcome = executed.last().unwrap_or_else(|| Err("not executed".into()));
		if let RuntimeCall::Consortium(pallet_consortium::Call::enact { call }) = &call {
			self.note(name_of(call), outcome.clone());
		}
		self.note(name, outcome);
	}

	/// The calls that [`STANDS_ON`] names and that there are not.
	pub fn unknown() -> Vec<&'static str> {
		let known: Vec<_> =
			every_call().iter().map(|(pallet, name, _)| format!("{pallet}.{name}")).collect();
		let named = STANDS_ON.iter().flat_map(|(name, needs)| [name].into_iter().chain(*needs));
		named.filter(|name| !known.iter().any(|call| call == **name)).copied().collect()
	}

	/// The calls of our modules and of the council that never succeeded.
	pub fn missing(&self) -> Vec<String> {
		let never = self
			.tallies
			.iter()
			.filter(|(_, tally)| tally.accepted == 0)
			// What only the consortium enacts is here by chance.
			.filter(|(name, _)| !name.starts_with("System."));
		never.map(|(name, _)| name.clone()).collect()
	}

	/// The roles that never sent anything.
	pub fn silent(&self) -> Vec<&'static str> {
		let all = ROLES.into_iter().chain([STRANGER]);
		all.filter(|role| !self.roles.contains_key(role)).collect()
	}

	/// Accepted and attempted calls.
	pub fn total(&self) -> (u64, u64) {
		self.tallies
			.values()
			.fold((0, 0), |(accepted, sent), one| (accepted + one.accepted, sent + one.sent))
	}

	/// Prints what became of every call and every role, and why most of what was refused was.
	pub fn report(&self) {
		let (accepted, sent) = self.total();
		println!("block {}: {accepted} of {sent} calls accepted", self.number);
		let firsts = self.tallies.iter().filter_map(|(name, tally)| Some((tally.first?, name)));
		if let Some((first, name)) = firsts.max() {
			println!("{} blocks were filled, the last new call in {first}: {name}", self.filled);
		}
		for (name, tally) in &self.tallies {
			println!("{:>6} of {:>6}  {name}{}", tally.accepted, tally.sent, tally.refusals());
		}
		for (name, (sent, accepted)) in &self.roles {
			println!("{accepted:>6} of {sent:>6}  as {name}");
		}
	}
}
