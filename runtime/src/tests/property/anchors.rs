// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What people and officers do in the augmented-reality layer.

use super::{
	map::{author, signer},
	world::{block_after, content, Act, World},
};
use crate::{configs::civic::ArchiveAfter, *};
use co3_primitives::{
	geo::{Position, Shape, MAX_SHAPE_VERTICES},
	Author, Breach, ContentRef, DeathReason, Link, ResidentId, Role, SortedId, Territories as _,
	Validity,
};
use pallet_ar_anchors::{
	transitions::TABLE, Anchor, Anchors, Call, Children, Details, Flags, Kind, Mover, Offset,
	Orientation, Pose, Proposal, Quaternion, Reason, Site, State, Suspensions, Visibility,
};

type Thing = Anchor<ResidentId, BlockNumber>;

/// A call of this name that ought to succeed, if the state has what it takes.
pub fn act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"propose" => {
			let who = author(world)?;
			let proposal = proposal(world, None)?;
			Act::by(who, Call::propose { proposal })
		}
		"edit" | "advance" | "retire" | "appeal" | "take_back" => authors_act(world, name),
		"flag" => {
			let (id, who) = world.resident()?;
			let (key, _) = some(world, |key, thing| {
				thing.state.is_listed() && !Flags::<Runtime>::contains_key(key, id)
			})?;
			let breach = world.dice.pick(Breach::ALL)?;
			Act::by(who, Call::flag { anchor: key.id(), breach })
		}
		"proceed" => {
			let (key, thing) = some(world, |_, thing| thing.state.is_listed())?;
			let who = world.officer(thing.municipality, Role::ProposalOfficer)?;
			let (to, reason) = next(world, &thing, Mover::Office)?;
			let (anchor, version) = (key.id(), thing.version);
			Act::by(who, Call::proceed { anchor, version, to, reason, note: None })
		}
		"suspend" | "restore" | "reject_appeal" | "condemn" => moderators_act(world, name),
		"expire" => {
			let now = Timestamp::get();
			let windows = Anchors::<Runtime>::iter().filter(|(_, it)| it.state != State::Retired);
			let windows = windows.filter_map(|(key, thing)| Some((key, thing.window?.to)));
			let (over, coming): (Vec<_>, Vec<_>) = windows.partition(|(_, to)| *to < now);
			let Some((key, _)) = world.dice.pick(over) else {
				return Act::wait(block_after(coming.into_iter().map(|(_, to)| to).min()?));
			};
			Act::by(world.registered(), Call::expire { anchor: key.id() })
		}
		"archive" => {
			let now = System::block_number();
			let (key, _) = some(world, |_, thing| {
				thing.state == State::Retired && now - thing.state_since >= ArchiveAfter::get()
			})?;
			let limit = 1 + world.dice.below(10) as u32;
			Act::by(world.registered(), Call::archive { anchor: key.id(), limit })
		}
		_ => panic!("nobody sends ArAnchors.{name} here: add it to the generator"),
	}
}

/// Something of which this is true.
fn some(world: &mut World, what: impl Fn(SortedId, &Thing) -> bool) -> Option<(SortedId, Thing)> {
	world.dice.pick(Anchors::<Runtime>::iter().filter(|(key, thing)| what(*key, thing)))
}

/// A step that the table allows, with a reason; seldom the last.
fn next(world: &mut World, thing: &Thing, by: Mover) -> Option<(State, Option<Reason>)> {
	let last = world.dice.percent(15);
	let rules = TABLE.iter().filter(|rule| {
		rule.from.contains(&thing.state)
			&& rule.by.contains(&by)
			&& (last || rule.to != State::Retired)
	});
	let rule = world.dice.pick(rules)?;
	Some((rule.to, rule.reason.then_some(Reason::Other)))
}

fn authors_act(world: &mut World, name: &str) -> Option<Act> {
	let (key, thing) = some(world, |key, thing| match name {
		"edit" => thing.state.is_listed(),
		"advance" => matches!(thing.state, State::Approved | State::Live),
		"retire" => thing.state != State::Retired && key.id() % 3 == 0,
		"appeal" => {
			thing.state == State::Suspended
				&& Suspensions::<Runtime>::get(key).is_some_and(|it| it.hiding.appeal.is_none())
		}
		_ => true,
	})?;
	let anchor = key.id();
	let who = signer(world, thing.author)?;
	match name {
		"edit" => {
			let proposal = proposal(world, Some((anchor, &thing)))?;
			Act::by(who, Call::edit { anchor, proposal })
		}
		"advance" => {
			let to = match thing.state {
				State::Approved => State::Live,
				_ => State::Approved,
			};
			Act::by(who, Call::advance { anchor, to })
		}
		"retire" => Act::by(who, Call::retire { anchor }),
		"appeal" => Act::by(who, Call::appeal { anchor, grounds: content(world.number()) }),
		_ => {
			let hash = thing.words.shown()?.asset.hash.clone();
			Act::by(who, Call::take_back { anchor, hash, hidden: None })
		}
	}
}

fn moderators_act(world: &mut World, name: &str) -> Option<Act> {
	let (key, thing) = some(world, |key, thing| match name {
		"suspend" => thing.state.is_listed() && key.id() % 2 == 0,
		"restore" => thing.state == State::Suspended,
		"reject_appeal" => {
			let kept = Suspensions::<Runtime>::get(key).and_then(|it| it.hiding.appeal);
			thing.state == State::Suspended && kept.is_some_and(|appeal| !appeal.rejected)
		}
		_ => true,
	})?;
	let anchor = key.id();
	// Whoever looks at it is another than the one who suspended it.
	let by = Suspensions::<Runtime>::get(key).map(|it| it.hiding.moderator);
	let mut able = world.officers(thing.municipality, Role::Moderator);
	if matches!(name, "restore" | "reject_appeal") {
		able.extend(world.officers(thing.municipality, Role::ProposalOfficer));
		able.retain(|who| Some(who) != by.as_ref());
	}
	let who = world.dice.pick(able)?;
	match name {
		"suspend" => {
			world.keep(thing.words.shown()?);
			Act::by(who, Call::suspend { anchor, breach: Breach::Spam, note: None })
		}
		"restore" => {
			let details = world.kept(&thing.words.hash())?;
			Act::by(who, Call::restore { anchor, details })
		}
		"reject_appeal" => Act::by(who, Call::reject_appeal { anchor }),
		_ => {
			let hash = content(world.number()).hash;
			Act::by(who, Call::condemn { anchor, hash, reason: DeathReason::Illegal })
		}
	}
}

/// A model with words for those who cannot see it.
fn model(number: u32) -> ContentRef {
	ContentRef { alternative_text: Some(Hash::repeat_byte(1)), ..content(number) }
}

/// Something for `changed`, an anchor that there is, or something new.
fn proposal(world: &mut World, changed: Option<(u64, &Thing)>) -> Option<Proposal> {
	let (position, municipality) = place(world, changed.map(|(_, thing)| thing))?;
	let found = Territories::territory_of(position)?;
	let claims = Territories::ancestry(found).into_iter();
	let territory = world
		.dice
		.pick(claims.filter(|at| Territories::municipality_of(*at) == Some(municipality)))?;
	let own = changed.map(|(_, thing)| thing.author);
	let kind = kind(world, position, changed.map(|(id, _)| id), own);
	// What stands on another is beside it.
	let position = match &kind {
		Kind::Relative { to, .. } => {
			Anchors::<Runtime>::get(SortedId::from(*to))?.site.pose.position
		}
		_ => position,
	};
	let territory = match kind {
		Kind::Relative { .. } => Territories::territory_of(position)?,
		_ => territory,
	};
	let orientation = world.dice.pick([
		Orientation::Unspecified,
		Orientation::Angles { yaw: 90_000_000, pitch: 0, roll: 0 },
		Orientation::Quaternion(Quaternion::IDENTITY),
	])?;
	let now = Timestamp::get();
	let pose = Pose { position, height: Some(240_000), orientation, accuracy: None };
	let window =
		world.dice.percent(30).then_some(Validity { from: now, to: now + 20 * 24 * 3_600_000 });
	Some(Proposal {
		site: Site { pose, floor: None, kind, territory },
		window,
		visibility: Visibility::Public,
		details: Details {
			title: world.title(),
			asset: model(world.number()),
			variants: Default::default(),
			link: world.dice.pick([None, Some(Link::Token(7)), Some(Link::Badge(1))])?,
		},
	})
}

/// Somewhere, in the municipality that answers for `thing` if there is one.
fn place(world: &mut World, thing: Option<&Thing>) -> Option<(Position, u32)> {
	let municipality = match thing {
		Some(thing) => thing.municipality,
		None => world.governance()?.0,
	};
	let territory = world.territory_of(municipality)?;
	let around = pallet_territories::Records::<Runtime>::get(territory)?.shape?.bounding_box;
	let mut between = |low: i32, high: i32| low + world.dice.below((high - low) as u64) as i32;
	let position = Position {
		lon: between(around.west, around.east),
		lat: between(around.south, around.north),
	};
	let found = Territories::territory_of(position)?;
	(Territories::municipality_of(found) == Some(municipality)).then_some((position, municipality))
}

/// What holds it there: at times another anchor, at times a line.
fn kind(
	world: &mut World,
	at: Position,
	changed: Option<u64>,
	own: Option<Author<ResidentId>>,
) -> Kind {
	// The first that can stand on another does.
	let how = match Children::<Runtime>::iter_keys().next() {
		Some(_) => world.dice.below(6),
		None => 2,
	};
	match how {
		0 => Kind::Trackable(content(world.number()).hash),
		1 => {
			let line = Shape::line(&[(at.lon, at.lat), (at.lon + 9, at.lat + 9)]);
			line.map_or(Kind::Pose, Kind::Area)
		}
		2 | 3 => {
			let carries = some(world, |key, thing| {
				Some(key.id()) != changed
					&& (matches!(thing.state, State::Approved | State::Live)
						|| thing.state == State::Proposed && Some(thing.author) == own)
			});
			carries.map_or(Kind::Pose, |(key, _)| Kind::Relative {
				to: key.id(),
				offset: Offset { x: 1, y: 2, z: 3 },
			})
		}
		_ => Kind::Pose,
	}
}

/// A proposal with the largest of areas.
pub fn all_over_an_area() -> Proposal {
	let ring = vec![(0, 0); MAX_SHAPE_VERTICES as usize];
	let shape = Shape::polygon(&[ring]).expect("as many as there may be");
	let position = Position { lon: 0, lat: 0 };
	let orientation = Orientation::Unspecified;
	let pose = Pose { position, height: None, orientation, accuracy: None };
	Proposal {
		site: Site { pose, floor: None, kind: Kind::Area(shape), territory: 0 },
		window: None,
		visibility: Visibility::Public,
		details: Details {
			title: Default::default(),
			asset: model(1),
			variants: Default::default(),
			link: None,
		},
	}
}
