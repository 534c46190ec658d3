// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::{
	map,
	world::{block_after, key_of, Act, World},
};
use crate::{
	configs::civic::{RequestRetention, RotationPause},
	*,
};
use co3_primitives::{AgeClass, Class, MunicipalityId, PendingFreezes, ResidentId, Role};
use frame_support::traits::Get;
use pallet_residents::{
	Attestation, Call, Day, Decision, Histories, HistoryOf, NullifierHolders, NullifierLedger,
	OpenRequests, PendingActs, Population, Purses, Replacement, Requests, Resident, Status,
};

type Record = Resident<AccountId, BlockNumber>;

/// A call of this name that ought to succeed, if the state has what it takes.
pub fn act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"attest" => {
			let (municipality, who) = world.office(Role::Registrar)?;
			let attestation = attestation(world, municipality)?;
			Act::by(who, Call::attest { attestation })
		}
		"attest_batch" => {
			let (municipality, who) = world.office(Role::Registrar)?;
			let many = 1 + world.dice.below(4);
			let mut all: Vec<_> =
				(0..many).filter_map(|_| attestation(world, municipality)).collect();
			// Somebody who is there already, whom the batch names and passes over.
			all.extend(all.first().cloned().filter(|_| world.dice.percent(30)));
			let attestations = all.try_into().expect("five fit");
			Act::by(who, Call::attest_batch { municipality, attestations })
		}
		"attest_purse" => {
			let (municipality, who) = world.office(Role::Registrar)?;
			let account = world.fresh();
			Act::by(who, Call::attest_purse { municipality, account })
		}
		"close_purse" => {
			// One stays, so that there is always somebody who has one.
			let purses: Vec<_> = Purses::<Runtime>::iter().skip(1).collect();
			let (account, municipality) = world.dice.pick(purses)?;
			let registrar = world.officer(municipality, Role::Registrar);
			let who = registrar.filter(|_| world.dice.percent(50)).unwrap_or(account.clone());
			Act::by(who, Call::close_purse { account })
		}
		"release_lapsed" => {
			let grace: Day = <Runtime as pallet_residents::Config>::LapseGrace::get();
			let today = Residents::today();
			let Some((resident, _)) = some(world, |_, it| it.expires + grace < today) else {
				let all = pallet_residents::Residents::<Runtime>::iter_values();
				return day(all.map(|it| it.expires + grace + 1).min()?);
			};
			Act::by(world.registered(), Call::release_lapsed { resident })
		}
		"roll_population" => {
			let today = Residents::today();
			let due = Population::<Runtime>::iter().filter(|(_, _, count)| count.from < today);
			let Some((territory, group, _)) = world.dice.pick(due) else { return day(today + 1) };
			Act::by(world.registered(), Call::roll_population { territory, group })
		}
		"forget_history" => {
			let (resident, _) = some(world, |_, _| true)?;
			leave_history(resident);
			let most: u32 = <Runtime as pallet_residents::Config>::MaxBatch::get();
			let all = Histories::<Runtime>::iter_keys().take(most as usize).collect::<Vec<_>>();
			let residents = all.try_into().expect("as many as fit");
			Act::by(world.registered(), Call::forget_history { residents })
		}
		"begin_nullifier_rotation" => {
			let due = NullifierLedger::<Runtime>::get().outstanding == 0;
			due.then(|| Act::enacted(Call::begin_nullifier_rotation {})).flatten()
		}
		"replace_nullifiers" => replace_nullifiers(world),
		"complete" => {
			let now = System::block_number();
			let all = PendingActs::<Runtime>::iter();
			let (due, coming): (Vec<_>, Vec<_>) = all.partition(|(_, pending)| now >= pending.due);
			let Some((resident, _)) = world.dice.pick(due) else {
				return Act::wait(coming.into_iter().map(|(_, pending)| pending.due).min()?);
			};
			Act::by(world.registered(), Call::complete { resident })
		}
		"object" => {
			let pending = PendingActs::<Runtime>::iter_keys();
			let resident = world.dice.pick(pending)?;
			Act::by(key_of(resident)?, Call::object { resident })
		}
		"force_replace_key" => {
			let (resident, _) = world.resident()?;
			let new = world.fresh();
			Act::enacted(Call::force_replace_key { resident, new })
		}
		"assist" => assist(world),
		"file_request" | "decide_request" | "clear_requests" => of_request(world, name),
		"renew"
		| "reclassify"
		| "suspend"
		| "restore"
		| "move_home"
		| "propose_key_replacement"
		| "propose_erasure" => of_registrar(world, name),
		"ask_to_move" | "rotate_key" | "erase" | "set_assistance" => of_resident(world, name),
		_ => panic!("nobody sends Residents.{name} here: add it to the generator"),
	}
}

/// Nothing before that day.
fn day(day: Day) -> Option<Act> {
	Act::wait(block_after(u64::from(day) * 24 * 3_600_000))
}

/// A resident who is fit.
fn some(
	world: &mut World,
	fit: impl Fn(ResidentId, &Record) -> bool,
) -> Option<(ResidentId, Record)> {
	let all = pallet_residents::Residents::<Runtime>::iter();
	world.dice.pick(all.filter(|(id, resident)| fit(*id, resident)))
}

/// Leaves behind of a resident what a count would have: none has run yet.
fn leave_history(resident: ResidentId) {
	let now = System::block_number();
	let close = PendingFreezes::truncate_from(vec![now.saturating_sub(1)]);
	let mut history = HistoryOf::<Runtime>::default();
	history.replace(None, now, &close);
	Histories::<Runtime>::insert(resident, history);
}

fn last_day(world: &mut World) -> Day {
	// Some for days, some for years.
	let term = if world.dice.percent(30) { 20 } else { 1_500 };
	Residents::today() + world.dice.below(term) as Day
}

fn attestation(world: &mut World, municipality: MunicipalityId) -> Option<Attestation<AccountId>> {
	let rotating = NullifierLedger::<Runtime>::get().outstanding > 0;
	let old = nullifier(world);
	Some(Attestation {
		account: world.fresh(),
		home: world.territory_of(municipality)?,
		class: world.dice.pick(Class::ALL)?,
		age: age(world)?,
		weight: 1 + world.dice.below(3) as u32,
		expires: last_day(world),
		nullifier: nullifier(world),
		previous_nullifier: rotating.then_some(old),
	})
}

/// Mostly nobody states one.
fn age(world: &mut World) -> Option<AgeClass> {
	let stated = world.dice.percent(30);
	if stated {
		world.dice.pick(AgeClass::ALL)
	} else {
		Some(AgeClass::Unstated)
	}
}

fn nullifier(world: &mut World) -> Hash {
	sp_io::hashing::blake2_256(&world.number().to_be_bytes()).into()
}

fn replace_nullifiers(world: &mut World) -> Option<Act> {
	let ledger = NullifierLedger::<Runtime>::get();
	let (municipality, who) = world.office(Role::Registrar)?;
	let old = |it: &Record| {
		NullifierHolders::<Runtime>::get(it.nullifier).is_some_and(|held| held.key < ledger.key)
	};
	let due: Vec<_> = pallet_residents::Residents::<Runtime>::iter()
		.filter(|(_, it)| it.municipality == municipality && old(it))
		.take(5)
		.collect();
	if due.is_empty() {
		return None;
	}
	let replacements: Vec<_> = due
		.into_iter()
		.map(|(resident, it)| Replacement { resident, old: it.nullifier, new: nullifier(world) })
		.collect();
	let replacements = replacements.try_into().expect("five fit");
	Act::by(who, Call::replace_nullifiers { municipality, replacements })
}

fn assist(world: &mut World) -> Option<Act> {
	let (municipality, desk) = world.office(Role::Desk)?;
	let able = |id: ResidentId, it: &Record| {
		it.municipality == municipality && it.assistance && key_of(id).is_some()
	};
	let (resident, _) = some(world, able)?;
	let call = if world.dice.percent(50) {
		map::support(world, resident)?
	} else {
		map::submission(world, None, None)?
	};
	let mandate = nullifier(world);
	Act::by(desk, Call::assist { resident, mandate, call: Box::new(call.into()) })
}

/// What becomes of somebody's wish to be attested.
fn of_request(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"file_request" => {
			let role = world.dice.pick([Role::Desk, Role::Registrar])?;
			let (municipality, who) = world.office(role)?;
			// Somebody's receipt, whose number and salt are theirs.
			Act::by(who, Call::file_request { municipality, request: nullifier(world) })
		}
		"decide_request" => {
			let (municipality, _, request) = world.dice.pick(OpenRequests::<Runtime>::iter())?;
			let decision = match world.dice.below(3) {
				0 => Decision::Verified,
				1 => Decision::Denied { reason: world.dice.below(9) as u8 },
				_ => Decision::Withdrawn,
			};
			let who = world.officer(municipality, Role::Registrar)?;
			Act::by(who, Call::decide_request { request, decision })
		}
		_ => {
			let decided = Requests::<Runtime>::iter()
				.filter_map(|(hash, request)| Some((hash, request.outcome?.at)))
				.map(|(hash, at)| (hash, at + RequestRetention::get()));
			let now = Timestamp::get();
			let (due, coming): (Vec<_>, Vec<_>) = decided.partition(|(_, due)| now >= *due);
			if due.is_empty() {
				return Act::wait(block_after(coming.into_iter().map(|(_, due)| due).min()?));
			}
			let due: Vec<_> = due.into_iter().take(5).map(|(hash, _)| hash).collect();
			let requests = due.try_into().expect("five fit");
			Act::by(world.registered(), Call::clear_requests { requests })
		}
	}
}

/// What a registrar does about one of the municipality's residents.
fn of_registrar(world: &mut World, name: &str) -> Option<Act> {
	let today = Residents::today();
	let is_lapsed = move |it: &Record| it.expires < today;
	let is_active = |it: &Record| it.status == Status::Active;
	let (resident, record) = some(world, |id, it| match name {
		"suspend" => is_active(it),
		"restore" => !is_active(it) && !is_lapsed(it),
		"reclassify" => !is_lapsed(it),
		"renew" => it.expires < today + 1_500,
		"move_home" => is_active(it) && !is_lapsed(it),
		_ => !PendingActs::<Runtime>::contains_key(id),
	})?;
	let asked = pallet_residents::MoveRequests::<Runtime>::get(resident);
	let municipality = match name {
		"move_home" => asked.unwrap_or(record.municipality),
		_ => record.municipality,
	};
	let who = world.officer(municipality, Role::Registrar)?;
	let call = match name {
		"suspend" => Call::suspend { resident, reason: world.dice.below(9) as u8 },
		"restore" => Call::restore { resident },
		"reclassify" => {
			let (class, age) = (world.dice.pick(Class::ALL)?, age(world)?);
			Call::reclassify { resident, class, age, weight: 1 + world.dice.below(5) as u32 }
		}
		"renew" => {
			let from = record.expires.max(today);
			Call::renew { resident, expires: from + 1 + world.dice.below(300) as Day }
		}
		"move_home" => Call::move_home { resident, home: world.territory_of(municipality)? },
		"propose_erasure" => Call::propose_erasure { resident },
		_ => Call::propose_key_replacement { resident, new: world.fresh() },
	};
	Act::by(who, call)
}

/// What a resident does about themself.
fn of_resident(world: &mut World, name: &str) -> Option<Act> {
	let now = System::block_number();
	let (_, record) = some(world, |id, it| {
		let rested = it.rotated_at.is_none_or(|at| now >= at + RotationPause::get());
		key_of(id).is_some()
			&& (name != "rotate_key" || rested && !PendingActs::<Runtime>::contains_key(id))
	})?;
	let call = match name {
		"ask_to_move" => {
			let (other, _) = world.office(Role::Registrar)?;
			Call::ask_to_move { municipality: Some(other).filter(|at| *at != record.municipality) }
		}
		"rotate_key" => Call::rotate_key { new: world.fresh() },
		"erase" => Call::erase {},
		_ => Call::set_assistance { accepted: world.dice.percent(70) },
	};
	Act::by(record.account, call)
}
