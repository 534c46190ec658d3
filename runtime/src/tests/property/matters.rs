// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! How something on the map comes to a vote.

use super::{
	map::{self, Thing},
	units::{self, Beginning, Manner},
	world::{Act, World},
};
use crate::*;
use co3_primitives::{MunicipalityId, Role, Territories as _};
use pallet_geo_proposals::{Body, Call, Categories, FixCheck, Rules, RulesOf, Supports, Threshold};

/// Brings something to a vote, or gets it there.
pub fn bring(world: &mut World) -> Option<Act> {
	let open = units::beginnings();
	let reached = map::some(world, |_, thing| {
		let reached = matches!(thing.threshold, Threshold::Reached { .. });
		reached && thing.is_listed() && leads(&open, thing)
	});
	if let Some((key, _)) = reached {
		return Act::by(world.registered(), Call::bring { object: key.id() });
	}
	back(world, &open).or_else(|| submit(world)).or_else(|| {
		let (municipality, who) = world.office(Role::ProposalOfficer)?;
		match units::ballot(world, municipality) {
			Some(_) => set_category(world, municipality, who, None),
			None => units::begin(world, Manner::Openly),
		}
	})
}

/// Whether a vote that can begin takes it, if enough people stand behind it.
fn leads(open: &[Beginning], thing: &Thing) -> bool {
	let rules = RulesOf::<Runtime>::get(thing.category, thing.rules);
	let ballot = rules.and_then(|rules| rules.ballot);
	ballot.is_some_and(|ballot| units::takes(open, &ballot, thing.location.territory()))
}

/// One more person stands behind something that it would lead to a vote.
fn back(world: &mut World, open: &[Beginning]) -> Option<Act> {
	let (key, _) = map::some(world, |_, thing| {
		thing.is_open() && thing.threshold == Threshold::NotReached && leads(open, thing)
	})?;
	let all = pallet_residents::ResidentIds::<Runtime>::iter();
	let (who, _) = world.dice.find(all, |(_, id)| {
		Residents::voter_by_id(*id, false).is_some() && !Supports::<Runtime>::contains_key(key, id)
	})?;
	Act::by(who, Call::support { object: key.id() })
}

/// Something of which it would be true once people stand behind it.
fn submit(world: &mut World) -> Option<Act> {
	let leading = Categories::<Runtime>::iter().filter(|(_, id, category)| {
		let rules = RulesOf::<Runtime>::get(id, category.version);
		category.phase.submissions && rules.is_some_and(|rules| rules.ballot.is_some())
	});
	let (municipality, category, _) = world.dice.pick(leading)?;
	let (_, who) = world.resident()?;
	let call = map::submission(world, Some(municipality), Some(category))?;
	Act::by(who, call)
}

/// Rules under which much happens: thresholds are low and times short, so that the ones are reached and
/// answers are late.
pub fn set_category(
	world: &mut World,
	municipality: MunicipalityId,
	who: AccountId,
	category: Option<u32>,
) -> Option<Act> {
	let name = world.title();
	let mut rules = Rules::plain(municipality);
	let vote = units::ballot(world, municipality);
	rules.ballot = vote.map(|(ballot, _)| ballot);
	// Where a district votes, what is in it is enough for it.
	match vote.filter(|(_, unit)| Territories::ancestry(*unit).len() > 2) {
		Some((_, district)) => {
			rules.thresholds = vec![(district, 2)].try_into().expect("one fits");
		}
		None => rules.threshold = Some(2),
	}
	rules.targets.answer = Some(3_600_000);
	rules.route.escalation = Some(Body { municipality, office: 9 });
	rules.fix_check = rules.fix_check.map(|check| FixCheck { disputes: 1, ..check });
	Act::by(who, Call::set_category { municipality, category, name, rules })
}
