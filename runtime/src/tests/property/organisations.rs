// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::world::{content, key_of, Act, World};
use crate::{configs::civic::ReplacementInterval, *};
use co3_primitives::{OrganisationId, ResidentId, Role};
use pallet_organisations::{
	Call, Invitations, Members, Organisation, OrganisationKind, Organisations, ParentRequests,
	Rank, Status,
};

type Record = Organisation<AccountId, BlockNumber>;

/// A call of this name that ought to succeed, if the state has what it takes.
pub fn act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"found" => found(world),
		"invite" => {
			let (id, by, who) = member(world, |it, rank| it.is_active() && rank > Rank::Member)?;
			let rank = if by == Rank::Administrator { Rank::Manager } else { Rank::Member };
			let (guest, _) = world.resident()?;
			Act::by(who, Call::invite { id, who: guest, rank })
		}
		"accept" | "decline" => {
			let open = Invitations::<Runtime>::iter().filter(|(id, guest, invitation)| {
				let inviter = Members::<Runtime>::get(id, invitation.by);
				let holds = inviter.is_some_and(|rank| rank > invitation.rank);
				let active = Organisations::<Runtime>::get(id).is_some_and(|it| it.is_active());
				key_of(*guest).is_some() && holds && active
			});
			let (id, guest, _) = world.dice.pick(open)?;
			let call = if name == "accept" { Call::accept { id } } else { Call::decline { id } };
			Act::by(key_of(guest)?, call)
		}
		"withdraw_invitation" => {
			let (id, guest, _) = world.dice.pick(Invitations::<Runtime>::iter())?;
			let who = registrar(world, id)?;
			Act::by(who, Call::withdraw_invitation { id, who: guest })
		}
		"leave" => {
			let (id, _, who) = member(world, may_go)?;
			Act::by(who, Call::leave { id })
		}
		"remove" => {
			let (id, guest) = other(world, may_go)?;
			let who = registrar(world, id)?;
			Act::by(who, Call::remove { id, who: guest })
		}
		"set_rank" => {
			let (id, low) = other(world, |it, rank| it.is_active() && rank < Rank::Administrator)?;
			let present = Members::<Runtime>::get(id, low)?;
			let rank = if present == Rank::Member { Rank::Manager } else { Rank::Member };
			let who = administrator(world, id)?;
			Act::by(who, Call::set_rank { id, who: low, rank })
		}
		"hand_over" => {
			let (id, to) = other(world, |it, rank| it.is_active() && rank < Rank::Administrator)?;
			let who = administrator(world, id)?;
			Act::by(who, Call::hand_over { id, to })
		}
		"appoint_administrator" => {
			let (id, _) = organisation(world, |it| it.status != Status::Dissolved)?;
			let (guest, _) = world.resident()?;
			let who = registrar(world, id)?;
			Act::by(who, Call::appoint_administrator { id, who: guest })
		}
		"request_parent" => {
			let (id, _) = organisation(world, |it| it.is_active() && it.parent.is_none())?;
			let all = Organisations::<Runtime>::iter();
			let above = all.filter(|(other, it)| *other != id && it.is_active());
			let parent = world.dice.pick(above.map(|(other, _)| other))?;
			let who = administrator(world, id)?;
			Act::by(who, Call::request_parent { id, parent })
		}
		"withdraw_parent_request" | "accept_child" => {
			let (child, parent) = world.dice.pick(ParentRequests::<Runtime>::iter())?;
			if name == "accept_child" {
				let who = administrator(world, parent)?;
				return Act::by(who, Call::accept_child { id: parent, child });
			}
			let side = world.dice.pick([child, parent])?;
			let who = administrator(world, side)?;
			Act::by(who, Call::withdraw_parent_request { id: child })
		}
		"end_affiliation" => {
			let (id, record) = organisation(world, |it| it.parent.is_some())?;
			let side = world.dice.pick([id, record.parent?])?;
			let who = administrator(world, side)?;
			Act::by(who, Call::end_affiliation { id })
		}
		"update" => {
			let (id, _) = organisation(world, |it| it.is_active())?;
			let who = administrator(world, id)?;
			let name = world.title();
			Act::by(who, Call::update { id, name, documents: content(world.number()) })
		}
		"replace_account" => {
			let now = System::block_number();
			let rested = |it: &Record| now >= it.account_since + ReplacementInterval::get();
			let (id, _) = organisation(world, |it| it.is_active() && rested(it))?;
			let who = administrator(world, id)?;
			let account = world.fresh();
			Act::by(who, Call::replace_account { id, account })
		}
		"suspend" => {
			ensure_many()?;
			let (id, _) = organisation(world, |it| it.is_active())?;
			let who = registrar(world, id)?;
			Act::by(who, Call::suspend { id, reason: Hash::repeat_byte(1) })
		}
		"restore" => {
			let (id, _) = organisation(world, |it| it.status == Status::Suspended)?;
			let who = registrar(world, id)?;
			Act::by(who, Call::restore { id })
		}
		"dissolve" => {
			ensure_many()?;
			let (id, record) = organisation(world, |it| it.status != Status::Dissolved)?;
			let last = record.administrators == 1 && world.dice.percent(30);
			let who = if last { administrator(world, id)? } else { registrar(world, id)? };
			Act::by(who, Call::dissolve { id })
		}
		"clear" => {
			let left = |it: &Record| it.members + it.invitations > 0;
			let (id, _) = organisation(world, |it| it.status == Status::Dissolved && left(it))?;
			let limit = 1 + world.dice.below(4) as u32;
			Act::by(world.registered(), Call::clear { id, limit })
		}
		_ => panic!("nobody sends Organisations.{name} here: add it to the generator"),
	}
}

fn found(world: &mut World) -> Option<Act> {
	let (municipality, who) = world.office(Role::Registrar)?;
	let home = world.territory_of(municipality)?;
	let kind = world.dice.pick([
		OrganisationKind::Association,
		OrganisationKind::Cooperative,
		OrganisationKind::Merchant,
		OrganisationKind::Institution,
		OrganisationKind::InformalGroup,
	])?;
	let (administrator, _) = world.resident()?;
	let parent = world.organisation().map(|(id, _)| id).filter(|_| world.dice.percent(30));
	let (account, name) = (world.fresh(), world.title());
	let documents = content(world.number());
	Act::by(who, Call::found { account, home, kind, name, documents, parent, administrator })
}

/// That one less would still be enough to be part of each other.
fn ensure_many() -> Option<()> {
	let active = Organisations::<Runtime>::iter_values().filter(|it| it.is_active());
	(active.count() > 4).then_some(())
}

fn organisation(
	world: &mut World,
	fit: impl Fn(&Record) -> bool,
) -> Option<(OrganisationId, Record)> {
	world.dice.pick(Organisations::<Runtime>::iter().filter(|(_, it)| fit(it)))
}

/// Everybody's place, as far as the organisation and the rank are fit.
fn places(
	fit: impl Fn(&Record, Rank) -> bool,
) -> impl Iterator<Item = (OrganisationId, ResidentId, Rank)> {
	Members::<Runtime>::iter().filter(move |(id, _, rank)| {
		Organisations::<Runtime>::get(id).is_some_and(|it| fit(&it, *rank))
	})
}

/// A member who may act, with the key.
fn member(
	world: &mut World,
	fit: impl Fn(&Record, Rank) -> bool,
) -> Option<(OrganisationId, Rank, AccountId)> {
	let able = places(fit).filter_map(|(id, voter, rank)| Some((id, rank, key_of(voter)?)));
	world.dice.pick(able)
}

/// A member, whether they may act or not.
fn other(
	world: &mut World,
	fit: impl Fn(&Record, Rank) -> bool,
) -> Option<(OrganisationId, ResidentId)> {
	world.dice.pick(places(fit)).map(|(id, voter, _)| (id, voter))
}

fn may_go(record: &Record, rank: Rank) -> bool {
	rank < Rank::Administrator || record.administrators > 1 || record.status == Status::Dissolved
}

fn administrator(world: &mut World, id: OrganisationId) -> Option<AccountId> {
	let all = Members::<Runtime>::iter_prefix(id);
	let able = all.filter(|(_, rank)| *rank == Rank::Administrator);
	world.dice.pick(able.filter_map(|(voter, _)| key_of(voter)))
}

fn registrar(world: &mut World, id: OrganisationId) -> Option<AccountId> {
	let municipality = Organisations::<Runtime>::get(id)?.municipality;
	world.officer(municipality, Role::Registrar)
}
