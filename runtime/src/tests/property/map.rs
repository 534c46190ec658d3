// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::world::{content, key_of, Act, World};
use crate::{configs::civic::ArchiveAfter, *};
use co3_primitives::{
	geo::{Position, Precision},
	Author, MunicipalityId, ResidentId, Role, Territories as _, TerritoryId,
};
use pallet_geo_proposals::{Call, Categories, Details, Kind, Location, Objects, State, Supports};

/// A call of this name that ought to succeed, if the state has what it takes.
pub fn act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"submit" => submit(world).and_then(|(who, call)| Act::by(who, call)),
		"edit" => {
			let (object, who) = open_object(world)?;
			let details = details(world);
			Act::by(who, Call::edit { object, details })
		}
		"withdraw" => {
			let (object, who) = open_object(world)?;
			Act::by(who, Call::withdraw { object })
		}
		"support" => {
			let (id, who) = world.resident()?;
			let call = support(world, id)?;
			Act::by(who, call)
		}
		"unsupport" => {
			let open = |key: &_| Objects::<Runtime>::get(key).is_some_and(|it| it.is_open());
			let given = Supports::<Runtime>::iter_keys();
			let given = given.filter(|(key, voter)| open(key) && key_of(*voter).is_some());
			let (key, voter) = world.dice.pick(given)?;
			Act::by(key_of(voter)?, Call::unsupport { object: key.id() })
		}
		"archive" => {
			let now = System::block_number();
			let old = Objects::<Runtime>::iter().filter(|(_, object)| match object.state {
				State::Withdrawn { since, .. } => now >= since + ArchiveAfter::get(),
				State::Open => false,
			});
			let (key, _) = world.dice.pick(old)?;
			let limit = 1 + world.dice.below(10) as u32;
			Act::by(world.registered(), Call::archive { object: key.id(), limit })
		}
		"set_category" => {
			let (municipality, who) = world.office(Role::ProposalOfficer)?;
			let known = Categories::<Runtime>::iter_prefix(municipality).map(|(id, _)| Some(id));
			let category = world.dice.pick(known.chain([None, None]))?;
			let name = world.title();
			Act::by(who, Call::set_category { municipality, category, name })
		}
		"close_category" => {
			let (municipality, who) = world.office(Role::ProposalOfficer)?;
			let open: Vec<_> = open_categories(municipality);
			// The last ones stay, or nothing could be submitted any more.
			let category =
				world.dice.pick(open).filter(|_| open_categories(municipality).len() > 3)?;
			Act::by(who, Call::close_category { municipality, category })
		}
		_ => panic!("nobody sends GeoProposals.{name} here: add it to the generator"),
	}
}

/// What a resident can support.
pub fn support(world: &mut World, voter: ResidentId) -> Option<Call<Runtime>> {
	let others = Objects::<Runtime>::iter()
		.filter(|(key, it)| it.is_open() && !Supports::<Runtime>::contains_key(key, voter));
	let (key, _) = world.dice.pick(others)?;
	Some(Call::support { object: key.id() })
}

fn details(world: &mut World) -> Details {
	let title = world.title();
	let media = (0..world.dice.below(3)).map(|_| content(world.number())).collect::<Vec<_>>();
	Details {
		title,
		content: content(world.number()),
		media: media.try_into().expect("two fit"),
		validity: None,
	}
}

fn open_categories(municipality: MunicipalityId) -> Vec<u32> {
	let all = Categories::<Runtime>::iter_prefix(municipality);
	all.filter(|(_, category)| category.open).map(|(id, _)| id).collect()
}

/// Somewhere in a territory: a point, or all of it.
fn location(world: &mut World, within: Option<MunicipalityId>) -> Option<(Location, TerritoryId)> {
	let municipality = match within {
		Some(municipality) => municipality,
		None => world.governance()?.0,
	};
	let territory = world.territory_of(municipality)?;
	if world.dice.percent(15) {
		return Some((Location::Area { territory }, territory));
	}
	let shape = pallet_territories::Records::<Runtime>::get(territory)?.shape?;
	let around = shape.bounding_box;
	let mut between = |low: i32, high: i32| low + world.dice.below((high - low) as u64) as i32;
	let position = Position {
		lon: between(around.west, around.east),
		lat: between(around.south, around.north),
	};
	let precision =
		world.dice.pick([Precision::Exact, Precision::Exact, Precision::HundredMetres])?;
	let position = precision.coarsen(position)?;
	let found = Territories::territory_of(position)?;
	// The district or the whole town: both are right.
	let claim = world.dice.pick(Territories::ancestry(found).into_iter().filter(|id| *id != 0))?;
	Some((Location::Point { position, precision, territory: claim }, found))
}

fn submit(world: &mut World) -> Option<(AccountId, Call<Runtime>)> {
	let (who, within) = match world.dice.below(5) {
		0 => world.office(Role::ProposalOfficer).map(|(town, who)| (who, Some(town)))?,
		1 => (world.organisation()?.1, None),
		_ => (world.resident()?.1, None),
	};
	let call = submission(world, within)?;
	Some((who, call))
}

/// Something to put on the map, in this municipality or in any.
pub fn submission(world: &mut World, within: Option<MunicipalityId>) -> Option<Call<Runtime>> {
	let (location, found) = location(world, within)?;
	let municipality = Territories::municipality_of(found)?;
	let category = world.dice.pick(open_categories(municipality))?;
	let kind = world.dice.pick(Kind::ALL)?;
	Some(Call::submit { kind, category, location, details: details(world) })
}

/// An open object, and who can sign for its author.
fn open_object(world: &mut World) -> Option<(u64, AccountId)> {
	let open = Objects::<Runtime>::iter().filter(|(_, object)| object.is_open());
	let (key, object) = world.dice.pick(open)?;
	let who = match object.author {
		Author::Resident(id) => key_of(id)?,
		Author::Organisation(id) => {
			pallet_organisations::Organisations::<Runtime>::get(id)
				.filter(|organisation| organisation.is_active())?
				.account
		}
		Author::Office(municipality) => world.officer(municipality, Role::ProposalOfficer)?,
	};
	Some((key.id(), who))
}
