// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::world::{content, Act, World};
use crate::tests::chain;
use crate::{configs::civic::KeyCooldown, constants::DAYS, *};
use co3_primitives::{MunicipalityId, Role};
use pallet_consortium::{
	AdmittedValidators, Appointments, Call, Departing, HandOvers, Municipalities, MunicipalityFor,
	Validators, ValidatorsOf,
};

/// The demonstration's members: they are not removed, as little as a town ends on a Tuesday.
const DEMONSTRATION: MunicipalityId = 4;

/// A call of this name that ought to succeed, if the state has what it takes.
pub fn act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"admit" | "suspend" | "restore" | "remove" | "replace_governance" | "enact" => {
			membership(world, name)
		}
		"update_documents"
		| "hand_over_governance"
		| "cancel_hand_over"
		| "accept_governance"
		| "declare_signatories" => governance(world, name),
		"appoint" | "withdraw_appointment" | "resign" | "expire_appointment" => {
			appointments(world, name)
		}
		_ => validators(world, name),
	}
}

fn member(
	world: &mut World,
	fit: impl Fn(MunicipalityId, &MunicipalityFor<Runtime>) -> bool,
) -> Option<(MunicipalityId, MunicipalityFor<Runtime>)> {
	world.dice.pick(Municipalities::<Runtime>::iter().filter(|(id, it)| fit(*id, it)))
}

/// What the consortium decides about its members.
fn membership(world: &mut World, name: &str) -> Option<Act> {
	let seats = pallet_collective::Members::<Runtime, pallet_collective::Instance1>::get().len();
	match name {
		"admit" => {
			if Municipalities::<Runtime>::count() > 10 {
				return None;
			}
			let (governance, name) = (world.fresh(), world.title());
			let statute = Some(content(world.number()));
			// Few seats: every motion needs two thirds of them.
			let seat = seats < 5 && world.dice.percent(50);
			Act::enacted(Call::admit { governance, name, contact: None, statute, seat })
		}
		"suspend" => {
			let (municipality, _) =
				member(world, |_, it| it.is_active() && (!it.seat || seats > 2))?;
			either(world, Call::suspend { municipality })
		}
		"restore" => {
			let (municipality, _) = member(world, |_, it| !it.is_active())?;
			Act::enacted(Call::restore { municipality })
		}
		"remove" => {
			// Those whose validators run are refused, so not many of them.
			let idle = |id| ValidatorsOf::<Runtime>::get(id).is_empty();
			let few = world.dice.percent(80);
			let (municipality, _) = member(world, |id, it| {
				id >= DEMONSTRATION && (!it.seat || seats > 2) && (idle(id) || !few)
			})?;
			either(world, Call::remove { municipality })
		}
		"replace_governance" => {
			let (municipality, _) = member(world, |_, it| !it.seat || seats > 2)?;
			let to = world.fresh();
			either(world, Call::replace_governance { municipality, to })
		}
		"enact" => {
			let remark = b"We were here.".to_vec();
			Act::enacted(frame_system::Call::remark_with_event { remark })
		}
		_ => unreachable!("listed above"),
	}
}

/// As the very call, so that the ayes of the others count, or enacted by two thirds of all.
fn either(world: &mut World, call: Call<Runtime>) -> Option<Act> {
	if world.dice.percent(50) {
		Act::motion(call)
	} else {
		Act::enacted(call)
	}
}

/// What a member does by its governance account.
fn governance(world: &mut World, name: &str) -> Option<Act> {
	let (municipality, who) = world.governance()?;
	let offers = HandOvers::<Runtime>::iter();
	let call = match name {
		"update_documents" => {
			let contact = Some(content(world.number()));
			Call::update_documents { contact, statute: None }
		}
		"hand_over_governance" => Call::hand_over_governance { to: world.fresh() },
		"cancel_hand_over" => {
			let (municipality, _) = world.dice.pick(offers)?;
			let governance = Municipalities::<Runtime>::get(municipality)?.governance;
			return Act::by(governance, Call::cancel_hand_over {});
		}
		"accept_governance" => {
			let (municipality, to) = world.dice.pick(offers)?;
			return Act::by(to, Call::accept_governance { municipality });
		}
		_ => {
			let before = pallet_consortium::Signatories::<Runtime>::get(municipality);
			let mut signatories: Vec<_> = before.into_iter().take(1).collect();
			signatories.extend([world.fresh(), world.fresh()]);
			Call::declare_signatories { signatories: signatories.try_into().expect("three fit") }
		}
	};
	Act::by(who, call)
}

fn appointments(world: &mut World, name: &str) -> Option<Act> {
	let now = System::block_number();
	if name == "appoint" {
		let (_, who) = world.governance()?;
		// Those first that nobody has.
		let held: Vec<_> =
			Appointments::<Runtime>::iter_keys().map(|(_, (_, role))| role).collect();
		let vacant = world.dice.pick(Role::ALL.into_iter().filter(|role| !held.contains(role)));
		let role = vacant.or_else(|| world.dice.pick(Role::ALL))?;
		let term = if world.dice.percent(40) { 2 * DAYS } else { 300 * DAYS };
		let until = now + 1 + world.dice.below(u64::from(term)) as BlockNumber;
		let officer = world.fresh();
		return Act::by(who, Call::appoint { who: officer, role, until });
	}
	// An office that nobody else holds is not given up.
	let doubled = |municipality: MunicipalityId, role: Role| {
		let all = Appointments::<Runtime>::iter_prefix(municipality);
		all.filter(|((_, other), until)| *other == role && *until > now).count() > 1
	};
	let all = Appointments::<Runtime>::iter();
	let fit = all.filter(|(municipality, (_, role), until)| match name {
		"expire_appointment" => *until <= now,
		_ => *until > now && doubled(*municipality, *role),
	});
	let (municipality, (who, role), _) = world.dice.pick(fit)?;
	match name {
		"expire_appointment" => {
			let who = who.clone();
			let anyone = staff(world)?;
			Act::by(anyone, Call::expire_appointment { municipality, who, role })
		}
		"resign" => Act::by(who, Call::resign { municipality, role }),
		_ => {
			let record =
				Municipalities::<Runtime>::get(municipality).filter(|it| it.is_active())?;
			Act::by(record.governance, Call::withdraw_appointment { who, role })
		}
	}
}

/// Whoever has something to do with running the consortium.
fn staff(world: &mut World) -> Option<AccountId> {
	let role = world.dice.pick([
		Role::Moderator,
		Role::Desk,
		Role::TokenIssuer,
		Role::PointOfficer,
		Role::ValidatorOperator,
	])?;
	let signs = pallet_consortium::Signatories::<Runtime>::iter_values().flatten();
	let signatory = world.dice.pick(signs).filter(|_| world.dice.percent(30));
	signatory.or_else(|| world.office(role).map(|(_, who)| who))
}

/// Who runs which validator.
fn validators(world: &mut World, name: &str) -> Option<Act> {
	let now = System::block_number();
	let set = AdmittedValidators::<Runtime>::get();
	let admitted = |stash: &AccountId| set.iter().any(|it| it.stash == *stash);
	let leaving = |stash: &AccountId| Departing::<Runtime>::get().contains(stash);
	let has_keys = |stash: &AccountId| pallet_session::NextKeys::<Runtime>::contains_key(stash);
	let all = Validators::<Runtime>::iter();
	let idle = all.filter(|(stash, _)| !admitted(stash) && !leaving(stash));
	match name {
		"nominate_validator" => {
			let (municipality, governance) = world.governance()?;
			let operator = world.officer(municipality, Role::ValidatorOperator);
			let who = operator.filter(|_| world.dice.percent(50)).unwrap_or(governance);
			let stash = world.fresh();
			Act::by(who, Call::nominate_validator { municipality, stash })
		}
		"withdraw_nomination" => {
			let (stash, it) = world.dice.pick(idle)?;
			let record =
				Municipalities::<Runtime>::get(it.municipality).filter(|it| it.is_active())?;
			Act::by(record.governance, Call::withdraw_nomination { stash })
		}
		"set_keys" => {
			let all = Validators::<Runtime>::iter();
			let free = all.filter(|(stash, it)| {
				!leaving(stash) && it.keys_set_at.is_none_or(|at| now >= at + KeyCooldown::get())
			});
			let (stash, _) = world.dice.pick(free)?;
			let call = keys_of(world, &stash);
			Act::by(stash, call)
		}
		"purge_keys" => {
			let (stash, _) = world.dice.pick(idle.filter(|(stash, _)| has_keys(stash)))?;
			Act::by(stash, Call::purge_keys {})
		}
		"admit_validator" => {
			// One a municipality, or instead of one that is to go.
			let fits = |municipality| {
				set.iter().all(|it| it.municipality != municipality || it.marked)
					&& Municipalities::<Runtime>::get(municipality).is_some_and(|it| it.is_active())
			};
			let ready = idle.filter(|(stash, it)| has_keys(stash) && fits(it.municipality));
			let (stash, _) = world.dice.pick(ready)?;
			Act::enacted(Call::admit_validator { stash })
		}
		"retire_validator" | "remove_validator" => {
			let stays = set.iter().filter(|it| !it.marked);
			let one = world.dice.pick(stays.cloned())?;
			let stash = one.stash;
			if name == "remove_validator" {
				return Act::enacted(Call::remove_validator { stash });
			}
			let record = Municipalities::<Runtime>::get(one.municipality)?;
			record.is_active().then_some(())?;
			Act::by(record.governance, Call::retire_validator { stash })
		}
		"set_minimum" => {
			let minimum = 2 + world.dice.below(3) as u32;
			Act::enacted(Call::set_minimum { minimum })
		}
		_ => panic!("nobody sends Consortium.{name} here: add it to the generator"),
	}
}

/// Keys of a new machine, with the proof that the stash has them.
fn keys_of(world: &mut World, stash: &AccountId) -> Call<Runtime> {
	let seed = sp_io::hashing::blake2_256(&world.number().to_be_bytes());
	chain::set_keys(&seed, stash)
}
