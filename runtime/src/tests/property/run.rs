// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The run: which call comes next, who sends it, and what became of all.

use super::{
	super::chain,
	anchors, consortium, map, organisations, quota, residents, territories, votes,
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
use sp_runtime::traits::{BlakeTwo256, Hash as _};
use std::collections::BTreeMap;

/// Attempts in a block.
const ATTEMPTS: usize = 40;

/// What others stand on: without things on the map, and people behind them, there is nothing to merge,
/// to move, to answer; and without issues and ballots nothing to count.
const FERTILE: [(&str, &str); 10] = [
	("GeoProposals", "submit"),
	("GeoProposals", "submit"),
	("GeoProposals", "support"),
	("GeoProposals", "support"),
	("GeoProposals", "set_slots"),
	("GeoProposals", "sign_up"),
	("LiquidDelegation", "open_issue"),
	("LiquidDelegation", "delegate"),
	("LiquidDelegation", "vote"),
	("LiquidDelegation", "seal"),
];

/// What some calls stand on, where chance alone does not bring it about often enough: whoever looks
/// for one of these begins with what is beside it.
const STANDS_ON: &[(&str, &[&str])] = &[
	("Consortium.accept_governance", &["Consortium.hand_over_governance"]),
	("Consortium.cancel_hand_over", &["Consortium.hand_over_governance"]),
	("Consortium.restore", &["Consortium.suspend"]),
	("Consortium.remove", &["Consortium.admit"]),
	("Consortium.resign", &["Consortium.appoint"]),
	("Consortium.withdraw_appointment", &["Consortium.appoint"]),
	("Consortium.expire_appointment", &["Consortium.appoint"]),
	("Consortium.withdraw_nomination", &["Consortium.nominate_validator"]),
	("Consortium.purge_keys", &["Consortium.nominate_validator", "Consortium.set_keys"]),
	(
		"Consortium.admit_validator",
		&["Consortium.nominate_validator", "Consortium.set_keys", "Consortium.remove_validator"],
	),
	("Consortium.nominate_validator", &["Consortium.admit"]),
	("Quota.force_remove_class", &["Quota.force_set_class"]),
	("Territories.clear_boundary", &["Territories.set_boundary"]),
	("Territories.set_boundary", &["Territories.create"]),
	("Territories.split", &["Territories.create"]),
	("Territories.close", &["Territories.create"]),
	("Residents.replace_nullifiers", &["Residents.begin_nullifier_rotation"]),
	("Residents.complete", &["Residents.propose_key_replacement", "Residents.propose_erasure"]),
	("Residents.object", &["Residents.propose_key_replacement", "Residents.propose_erasure"]),
	("Residents.restore", &["Residents.suspend"]),
	("Residents.close_purse", &["Residents.attest_purse"]),
	("Organisations.accept", &["Organisations.invite"]),
	("Organisations.decline", &["Organisations.invite"]),
	("Organisations.withdraw_invitation", &["Organisations.invite"]),
	("Organisations.invite", &["Organisations.found", "Residents.attest"]),
	("Organisations.leave", &["Organisations.accept", "Organisations.appoint_administrator"]),
	("Organisations.remove", &["Organisations.accept", "Organisations.appoint_administrator"]),
	("Organisations.set_rank", &["Organisations.accept"]),
	("Organisations.hand_over", &["Organisations.accept"]),
	("Organisations.accept_child", &["Organisations.request_parent"]),
	("Organisations.withdraw_parent_request", &["Organisations.request_parent"]),
	("Organisations.request_parent", &["Organisations.found"]),
	("Organisations.end_affiliation", &["Organisations.accept_child"]),
	("Organisations.restore", &["Organisations.suspend"]),
	("Organisations.suspend", &["Organisations.found"]),
	("Organisations.dissolve", &["Organisations.found"]),
	("Organisations.clear", &["Organisations.dissolve"]),
	("GeoProposals.decide_appeal", &["GeoProposals.appeal"]),
	("GeoProposals.appeal", &["GeoProposals.hide"]),
	("GeoProposals.restore", &["GeoProposals.hide"]),
	("GeoProposals.evaluate", &["GeoProposals.set_valuator"]),
	("GeoProposals.set_valuator", &["Consortium.appoint"]),
	("GeoProposals.decide_claim", &["GeoProposals.claim"]),
	("GeoProposals.admit", &["GeoProposals.join"]),
	("GeoProposals.end_writing", &["GeoProposals.admit"]),
	("GeoProposals.unendorse", &["GeoProposals.endorse"]),
	("GeoProposals.move_supports", &["GeoProposals.merge"]),
	("GeoProposals.unmerge", &["GeoProposals.merge"]),
	("GeoProposals.confirm_hours", &["GeoProposals.check_in"]),
	("GeoProposals.check_in", &["GeoProposals.sign_up"]),
	("GeoProposals.miss", &["GeoProposals.sign_up"]),
	("GeoProposals.cancel_sign_up", &["GeoProposals.sign_up"]),
	("GeoProposals.sign_up", &["GeoProposals.set_slots"]),
	("LiquidDelegation.reveal", &["LiquidDelegation.seal"]),
	("LiquidDelegation.veto", &["LiquidDelegation.vote"]),
	("LiquidDelegation.enact", &["LiquidDelegation.open_issue", "LiquidDelegation.vote"]),
];

type Generator = fn(&mut World, &str) -> Option<Act>;

/// What became of a call's attempts.
#[derive(Clone, Copy, Default)]
struct Tally {
	sent: u64,
	accepted: u64,
}

impl Tally {
	fn note(&mut self, accepted: bool) {
		self.sent += 1;
		self.accepted += u64::from(accepted);
	}
}

/// A chain on which things happen.
pub struct Run {
	world: World,
	number: BlockNumber,
	calls: Vec<(&'static str, &'static str, Generator)>,
	tallies: BTreeMap<String, Tally>,
	roles: BTreeMap<&'static str, Tally>,
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
		Self { world: World::new(seed), number: 0, calls, tallies, roles: BTreeMap::new() }
	}

	/// One more block of `chain`, after which everything is looked at.
	pub fn block(&mut self, chain: &mut TestExternalities) {
		chain.execute_with(|| self.fill());
		// As a node does: a block's changes are not kept in memory for ever.
		chain.commit_all().expect("the block is written");
	}

	fn fill(&mut self) {
		self.number += match self.world.dice.below(100) {
			0..80 => 1,
			// Nobody did anything for a while.
			80..86 => 1 + self.world.dice.below(HOURS.into()) as BlockNumber,
			86..93 => 1 + self.world.dice.below(DAYS.into()) as BlockNumber,
			93..96 => 15 * DAYS,
			96..99 => 1,
			_ => 60 * DAYS,
		};
		chain::begin(self.number);
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
				None => {}
			}
		}
		chain::end();
		if let Err((pallet, error)) = chain::try_state() {
			self.report();
			panic!("after block {} the state of {pallet} is wrong: {error:?}", self.number);
		}
	}

	/// One of the calls that never succeeded, or something that it stands on.
	fn towards(&mut self, missing: &[String]) -> Option<Act> {
		let mut wanted = self.world.dice.pick(missing.to_vec())?;
		// Nothing stands on more than that.
		for _ in 0..4 {
			let known =
				|call: &&(&str, &str, Generator)| format!("{}.{}", call.0, call.1) == wanted;
			let (_, name, generator) = *self.calls.iter().find(known)?;
			if let Some(act) = generator(&mut self.world, name) {
				return Some(act);
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
		let accepted = self.send(&who, call);
		self.note(name, accepted);
	}

	/// Signs and sends; whether it did what it says.
	fn send(&mut self, who: &AccountId, call: RuntimeCall) -> bool {
		let roles = roles_of(who);
		let result = chain::apply(chain::sign(self.world.key(who), call));
		let accepted = matches!(result, Ok(Ok(())));
		for role in roles {
			self.roles.entry(role).or_default().note(accepted);
		}
		accepted
	}

	fn note(&mut self, name: String, accepted: bool) {
		self.tallies.entry(name).or_default().note(accepted);
	}

	/// A motion: proposed, voted on and closed by seats. At times it is lost, and at times somebody
	/// tries without one.
	fn debate(&mut self, call: RuntimeCall) {
		let name = name_of(&call);
		if self.world.dice.percent(8) {
			let who = self.world.anybody();
			let accepted = self.send(&who, call);
			return self.note(name, accepted);
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
		self.note("Council.propose".into(), proposed);
		if !proposed {
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
			self.note("Council.close".into(), closed);
			if !carried || !closed {
				return;
			}
		}
		let executed = System::read_events_no_consensus().filter_map(|record| match record.event {
			RuntimeEvent::Council(pallet_collective::Event::Executed { proposal_hash, result }) => {
				(proposal_hash == hash).then_some(result.is_ok())
			}
			_ => None,
		});
		let accepted = executed.last().unwrap_or_default();
		if let RuntimeCall::Consortium(pallet_consortium::Call::enact { call }) = &call {
			self.note(name_of(call), accepted);
		}
		self.note(name, accepted);
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

	/// Prints what became of every call and every role.
	pub fn report(&self) {
		let (accepted, sent) = self.total();
		println!("block {}: {accepted} of {sent} calls accepted", self.number);
		for (name, tally) in &self.tallies {
			println!("{:>6} of {:>6}  {name}", tally.accepted, tally.sent);
		}
		for (name, tally) in &self.roles {
			println!("{:>6} of {:>6}  as {name}", tally.accepted, tally.sent);
		}
	}
}
