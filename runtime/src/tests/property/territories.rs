// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::world::{Act, World};
use crate::*;
use co3_primitives::{geo::MultiPolygon, Role, TerritoryId};
use pallet_territories::{
	Call, ChildrenOf, Name, OffsetFrom, RecordOf, Records, MAX_LEVEL, OFFSET_RANGE, ROOT,
};

/// How many territories the demonstration has: they keep their boundaries, or nothing would be
/// found on the map any more.
const DEMONSTRATION: TerritoryId = 28;

/// A call of this name that ought to succeed, if the state has what it takes.
pub fn act(world: &mut World, name: &str) -> Option<Act> {
	match name {
		"create_for_municipality" => {
			let (municipality, _) = world.governance()?;
			let level = 7 + world.dice.below(2) as u8;
			let name = self::name(world);
			Act::enacted(Call::create_for_municipality { municipality, level, name })
		}
		"create" => {
			let (parent, record, who) = drawn_by(world, |_, at| at.level < MAX_LEVEL)?;
			let name = self::name(world);
			Act::by(who, Call::create { parent, level: record.level + 1, name })
		}
		"set_boundary" => {
			let (territory, record, who) = drawn_by(world, |id, at| {
				let leaf = ChildrenOf::<Runtime>::get(id).iter().all(|child| child.shape.is_none());
				let above = at.parent.and_then(Records::<Runtime>::get);
				id >= DEMONSTRATION && leaf && above.is_some_and(|above| above.shape.is_some())
			})?;
			let around = Records::<Runtime>::get(record.parent?)?.shape?.bounding_box;
			// A small lozenge somewhere in what is above.
			let (width, height) = (around.east - around.west, around.north - around.south);
			let half = (width.min(height) / 40).max(2);
			let mut between = |low: i32, high: i32| {
				low + half + world.dice.below((high - low - 2 * half).max(1) as u64) as i32
			};
			let lon = between(around.west, around.east);
			let lat = between(around.south, around.north);
			let ring = vec![
				(lon - half, lat),
				(lon, lat - half),
				(lon + half, lat),
				(lon, lat + half),
				(lon - half, lat),
			];
			let boundary = MultiPolygon::from_coordinates(&[vec![ring]]).expect("four vertices");
			Act::by(who, Call::set_boundary { territory, boundary })
		}
		"clear_boundary" => {
			let (territory, _, who) = drawn_by(world, |id, at| {
				let leaf = ChildrenOf::<Runtime>::get(id).iter().all(|child| child.shape.is_none());
				id >= DEMONSTRATION && at.shape.is_some() && leaf
			})?;
			Act::by(who, Call::clear_boundary { territory })
		}
		"rename" => {
			let (territory, _, who) = drawn_by(world, |_, _| true)?;
			let name = self::name(world);
			Act::by(who, Call::rename { territory, name })
		}
		"split" => {
			let (territory, _, who) = drawn_by(world, can_end)?;
			let parts = (0..2 + world.dice.below(2)).map(|_| self::name(world)).collect::<Vec<_>>();
			let parts = parts.try_into().expect("three fit");
			Act::by(who, Call::split { territory, parts })
		}
		"close" => {
			let (territory, record, who) = drawn_by(world, can_end)?;
			let siblings = ChildrenOf::<Runtime>::get(record.parent?);
			let heirs = siblings.iter().map(|child| child.id).filter(|id| *id != territory);
			let successor = world.dice.pick(heirs.map(Some).chain([None]))?;
			Act::by(who, Call::close { territory, successor })
		}
		"set_offsets" => {
			let (territory, _, who) = drawn_by(world, |_, _| true)?;
			let from = (0..world.dice.below(5)).map(|year| year * 31_536_000);
			let entries = from.map(|from| OffsetFrom {
				from,
				minutes: OFFSET_RANGE.start() + world.dice.below(1_000) as i16,
			});
			let offsets = entries.collect::<Vec<_>>().try_into().expect("four fit");
			Act::by(who, Call::set_offsets { territory, offsets })
		}
		_ => panic!("nobody sends Territories.{name} here: add it to the generator"),
	}
}

fn name(world: &mut World) -> Name {
	Name { title: world.title(), language: Default::default() }
}

fn can_end(id: TerritoryId, record: &RecordOf<Runtime>) -> bool {
	id >= DEMONSTRATION && record.parent != Some(ROOT) && ChildrenOf::<Runtime>::get(id).is_empty()
}

/// An open territory that is fit, and an officer who may draw it.
fn drawn_by(
	world: &mut World,
	fit: impl Fn(TerritoryId, &RecordOf<Runtime>) -> bool,
) -> Option<(TerritoryId, RecordOf<Runtime>, AccountId)> {
	let (municipality, who) = world.office(Role::TerritoryOfficer)?;
	let own = Records::<Runtime>::iter().filter(|(id, at)| {
		at.closed.is_none() && at.municipality == Some(municipality) && fit(*id, at)
	});
	world.dice.pick(own).map(|(id, record)| (id, record, who))
}
