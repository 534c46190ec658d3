// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Random acts of random people against a plain model, and random questions against a plain filter.

use crate::{mock::*, *};
use co3_primitives::{
	geo::{BoundingBox, Position},
	Author, ObjectId, Territories, TerritoryId,
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A longitude or a latitude, often where it is interesting.
fn coordinate(max: i32, home: i32) -> impl Strategy<Value = i32> {
	prop_oneof![
		4 => (-300_000..300_000).prop_map(move |offset| home + offset),
		2 => (0..3_000_000).prop_map(move |offset| max - offset),
		2 => (0..3_000_000).prop_map(move |offset| offset - max),
		1 => Just(max),
		1 => Just(-max),
		1 => -1..=1i32,
		2 => -max..=max,
	]
}

/// A position that a municipality answers for.
fn position() -> impl Strategy<Value = Position> {
	(coordinate(Position::MAX_LON, 76_000_000), coordinate(850_000_000, 450_000_000))
		.prop_map(|(lon, lat)| Position { lon, lat })
}

/// A box: the world, a point, across the antimeridian, any.
fn bounding_box() -> impl Strategy<Value = BoundingBox> {
	let any = (position(), position()).prop_map(|(one, other)| BoundingBox {
		west: one.lon,
		east: other.lon,
		south: one.lat.min(other.lat),
		north: one.lat.max(other.lat),
	});
	let point = position().prop_map(|Position { lon, lat }| BoundingBox {
		west: lon,
		east: lon,
		south: lat,
		north: lat,
	});
	prop_oneof![6 => any, 1 => point, 1 => Just(BoundingBox::WORLD)]
}

/// Whether `bbox` holds `position`, by counting eastwards from its west.
fn holds(bbox: &BoundingBox, position: Position) -> bool {
	let turn = 3_600_000_000i64;
	let eastwards = |lon: i32| (i64::from(lon) - i64::from(bbox.west)).rem_euclid(turn);
	let whole = i64::from(bbox.east) - i64::from(bbox.west) == turn;
	(whole || eastwards(position.lon) <= eastwards(bbox.east))
		&& (bbox.south..=bbox.north).contains(&position.lat)
}

#[derive(Clone, Debug)]
struct Thing {
	account: u64,
	kind: Kind,
	position: Position,
	/// Known by its territory only.
	area: bool,
}

fn thing() -> impl Strategy<Value = Thing> {
	(prop_oneof![1..6u64, 100..103u64], 0..8usize, position(), prop::bool::weighted(0.1)).prop_map(
		|(account, kind, position, area)| Thing { account, kind: Kind::ALL[kind], position, area },
	)
}

impl Thing {
	fn territory(&self) -> TerritoryId {
		World::territory_of(self.position.canonical()).unwrap()
	}

	fn category(&self) -> u32 {
		match World::municipality_of(self.territory()) {
			Some(1) => u32::from(self.position.lon % 2 == 0),
			_ => 2,
		}
	}

	fn author(&self) -> Author<u64> {
		match self.account {
			n @ 1..=99 => Author::Resident(1_000 + n),
			n => Author::Organisation(n as u32 - 100),
		}
	}

	fn put(&self) -> ObjectId {
		let territory = self.territory();
		let location = if self.area {
			Location::Area { territory }
		} else {
			at(self.position.lon, self.position.lat, territory)
		};
		put(self.account, self.kind, self.category(), location)
	}

	/// What the filter says, word by word.
	fn answers(&self, filter: &Filter<u64, u64>) -> bool {
		filter.bbox.is_none_or(|bbox| !self.area && holds(&bbox, self.position))
			&& filter.territory.is_none_or(|t| World::is_within(self.territory(), t))
			&& filter.kinds.is_none_or(|kinds| kinds.contains(self.kind))
			&& filter.categories.as_ref().is_none_or(|named| named.contains(&self.category()))
			&& filter.author.is_none_or(|author| author == self.author())
	}
}

fn filter() -> impl Strategy<Value = Filter<u64, u64>> {
	let often = prop::option::weighted(0.7, bounding_box());
	let rarely = 0.3;
	let territory = prop::sample::select(vec![0, 1, 11, 111, 12, 2, 21, 22, 23, 24]);
	let author = prop_oneof![
		(1_001..1_006u64).prop_map(Author::Resident),
		(0..3u32).prop_map(Author::Organisation)
	];
	(
		often,
		prop::option::weighted(rarely, territory),
		prop::option::weighted(rarely, prop::sample::select(Kind::ALL.to_vec())),
		prop::option::weighted(rarely, 0..4u32),
		prop::option::weighted(rarely, author),
	)
		.prop_map(|(bbox, territory, kind, category, author)| Filter {
			bbox,
			territory,
			kinds: kind.map(|kind| Kinds::of(&[kind])),
			categories: category.map(|category| vec![category].try_into().unwrap()),
			author,
			..Default::default()
		})
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(128))]

	#[test]
	fn every_question_gets_the_answer_of_a_plain_filter(
		things in prop::collection::vec(thing(), 0..60),
		withdrawn in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
		questions in prop::collection::vec((filter(), 1..=10u32, 10..64u32), 12),
		mut arrivals in prop::collection::vec(thing(), 0..40),
	) {
		ExtBuilder::build().execute_with(|| {
			ObjectsPerResident::set(1_000);
			let mut open: BTreeMap<ObjectId, Thing> = BTreeMap::new();
			let mut ids = Vec::new();
			for (at, thing) in things.into_iter().enumerate() {
				// An organisation may have seven.
				let thing = if at >= 7 && thing.account >= 100 {
					Thing { account: 1 + at as u64 % 5, ..thing }
				} else {
					thing
				};
				let id = thing.put();
				ids.push(id);
				open.insert(id, thing);
			}
			for index in withdrawn.iter().filter(|_| !ids.is_empty()) {
				let id = *index.get(&ids);
				if let Some(thing) = open.remove(&id) {
					GeoProposals::withdraw(by(thing.account), id).unwrap();
				}
			}
			for (filter, limit, visited) in questions {
				MaxVisited::set(visited);
				let before: BTreeSet<_> = open
					.iter()
					.filter(|(_, thing)| thing.answers(&filter))
					.map(|(id, _)| *id)
					.collect();
				let mut found = Vec::new();
				let mut cursor = None;
				loop {
					let (answer, after) = page(filter.clone(), limit, cursor).unwrap();
					assert!(answer.len() <= limit as usize);
					found.extend(answer.into_iter().map(|view| view.id));
					if after.is_none() {
						break
					}
					cursor = after;
					// Somebody puts something on the map while the reader turns the page.
					if let Some(thing) = arrivals.pop().filter(|thing| thing.account < 100) {
						open.insert(thing.put(), thing);
					}
				}
				let unique: BTreeSet<_> = found.iter().copied().collect();
				assert_eq!(unique.len(), found.len(), "nothing is shown twice");
				assert!(unique.is_superset(&before), "nothing is left out");
				assert!(
					unique.iter().all(|id| open[id].answers(&filter)),
					"nothing is shown that was not asked for"
				);
			}
			check();
		});
	}

	#[test]
	fn supports_are_what_people_said_whatever_they_do(
		acts in prop::collection::vec((1..8u64, 0..6u64, 0..9u8), 1..150),
	) {
		ExtBuilder::build().execute_with(|| {
			let mut standing: BTreeSet<(ObjectId, u64)> = BTreeSet::new();
			let mut open: BTreeMap<ObjectId, u64> = BTreeMap::new();
			let mut counted: BTreeMap<ObjectId, u32> = BTreeMap::new();
			for (who, id, act) in acts {
				let voter = 1_000 + who;
				let given = standing.iter().filter(|(_, other)| *other == voter).count();
				match act {
					0 | 1 => {
						let next = NextObject::<Test>::get();
						let done = GeoProposals::submit(
							by(who), Kind::Report, 0, corner(), details("Dark"), false,
						);
						if done.is_ok() {
							open.insert(next, who);
						}
					},
					2..=4 => {
						let can = open.contains_key(&id) &&
							!standing.contains(&(id, voter)) && given < 3;
						assert_eq!(GeoProposals::support(by(who), id).is_ok(), can);
						if can {
							standing.insert((id, voter));
						}
					},
					5 => {
						let can = open.contains_key(&id) && standing.contains(&(id, voter));
						assert_eq!(GeoProposals::unsupport(by(who), id).is_ok(), can);
						if can {
							standing.remove(&(id, voter));
						}
					},
					6 => {
						let can = open.get(&id) == Some(&who);
						assert_eq!(GeoProposals::withdraw(by(who), id).is_ok(), can);
						if can {
							open.remove(&id);
							let count = standing.iter().filter(|(of, _)| *of == id).count();
							counted.insert(id, count as u32);
						}
					},
					7 => wait(60),
					_ => {
						if GeoProposals::archive(by(who), id, 2).is_ok() {
							assert!(counted.contains_key(&id), "only what was withdrawn goes");
						}
						// Which supports went is the chain's choice, how many is not.
						let left: Vec<_> = GeoProposals::supports(id, None, 10);
						if counted.contains_key(&id) {
							standing.retain(|(of, _)| *of != id);
							standing.extend(left.iter().map(|view| (id, view.voter)));
						}
						if GeoProposals::object(id).is_none() {
							counted.remove(&id);
						}
					},
				}
				for id in open.keys() {
					let count = standing.iter().filter(|(of, _)| of == id).count();
					assert_eq!(read(*id).supports as usize, count);
				}
				for (id, count) in &counted {
					assert_eq!(read(*id).supports, *count, "what was counted stays counted");
				}
			}
			let all: BTreeSet<_> = Supports::<Test>::iter_keys()
				.map(|(key, voter)| (key.id(), voter))
				.collect();
			assert_eq!(all, standing);
			check();
		});
	}
}
