// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use co3_geo::Position;
use proptest::prelude::*;

/// The search without lists, boxes or bounds: straight from the records and boundaries.
fn plain_search(position: Position) -> Option<TerritoryId> {
	let is_in = |id| Territories::boundary(id).is_some_and(|area| area.contains(position));
	if Territories::boundary(ROOT).is_some() && !is_in(ROOT) {
		return None;
	}
	let (mut here, mut found) = (ROOT, is_in(ROOT).then_some(ROOT));
	loop {
		let mut below: Vec<_> = Records::<Test>::iter()
			.filter(|(_, record)| record.parent == Some(here) && record.closed.is_none())
			.map(|(id, _)| id)
			.collect();
		below.sort();
		match below.into_iter().find(|id| is_in(*id)) {
			Some(id) => (here, found) = (id, Some(id)),
			None => return found,
		}
	}
}

#[derive(Clone, Debug)]
enum Act {
	Create { parent: u32, level: u8 },
	Draw { territory: u32, corner: (i32, i32), size: (i32, i32), clockwise: bool },
	Clear { territory: u32 },
	Rename { territory: u32 },
	Split { territory: u32, parts: usize },
	Close { territory: u32, successor: Option<u32> },
	Clock { territory: u32, from: u64 },
}

fn acts() -> impl Strategy<Value = Act> {
	let territory = || 0u32..16;
	prop_oneof![
		3 => (territory(), 3u8..13).prop_map(|(parent, level)| Act::Create { parent, level }),
		4 => (territory(), (-3i32..12, -3i32..12), (1i32..12, 1i32..12), any::<bool>())
			.prop_map(|(territory, corner, size, clockwise)| {
				Act::Draw { territory, corner, size, clockwise }
			}),
		1 => territory().prop_map(|territory| Act::Clear { territory }),
		1 => territory().prop_map(|territory| Act::Rename { territory }),
		1 => (territory(), 0usize..4).prop_map(|(territory, parts)| Act::Split { territory, parts }),
		1 => (territory(), proptest::option::of(territory()))
			.prop_map(|(territory, successor)| Act::Close { territory, successor }),
		1 => (territory(), 0u64..5).prop_map(|(territory, from)| Act::Clock { territory, from }),
	]
}

fn dispatch(origin: RuntimeOrigin, act: Act) -> bool {
	match act {
		Act::Create { parent, level } if parent == ROOT => {
			Territories::create_for_municipality(origin, 1, level, named("Town")).is_ok()
		}
		Act::Create { parent, level } => {
			Territories::create(origin, parent, level, named("District")).is_ok()
		}
		Act::Draw { territory, corner: (west, south), size: (width, height), clockwise } => {
			let mut ring = rectangle(west, south, west + width, south + height);
			if clockwise {
				ring.reverse();
			}
			let boundary = MultiPolygon::from_coordinates(&[vec![ring]]).unwrap();
			Territories::set_boundary(origin, territory, boundary).is_ok()
		}
		Act::Clear { territory } => Territories::clear_boundary(origin, territory).is_ok(),
		Act::Rename { territory } => Territories::rename(origin, territory, named("New")).is_ok(),
		Act::Split { territory, parts } => {
			let parts = vec![named("Part"); parts].try_into().unwrap();
			Territories::split(origin, territory, parts).is_ok()
		}
		Act::Close { territory, successor } => {
			Territories::close(origin, territory, successor).is_ok()
		}
		Act::Clock { territory, from } => {
			Territories::set_offsets(origin, territory, table(&[(from, 60), (3, 120)])).is_ok()
		}
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(48))]

	#[test]
	fn whatever_people_do_the_tree_stays_whole_and_the_search_right(
		acts in proptest::collection::vec((acts(), 0u8..8), 1..60),
	) {
		ExtBuilder::with(demonstration().into_iter().take(1).collect()).build_and_execute(|| {
			for (act, actor) in acts {
				let origin = match actor {
					0 => RuntimeOrigin::signed(RESIDENT),
					1..=3 => torino(),
					_ => RuntimeOrigin::root(),
				};
				let before = System::event_count();
				let done = dispatch(origin, act);
				assert_eq!(System::event_count() - before, u32::from(done), "one event a change");
				Territories::do_try_state().unwrap();
			}
			for lon in -4..14 {
				for lat in -4..14 {
					let place = at(lon, lat);
					assert_eq!(Territories::territory_of(place), plain_search(place));
				}
			}
		});
	}

	#[test]
	fn districts_cut_along_common_lines_share_the_town_out(
		cuts in proptest::collection::btree_set(1i32..99, 1..12), lat in 0i32..100,
	) {
		let mut sides = vec![0];
		sides.extend(cuts);
		sides.push(100);
		let mut territories: Vec<_> = demonstration().into_iter().take(2).collect();
		territories[1].boundary = vec![vec![rectangle(0, 0, 100, 100)]];
		for pair in sides.windows(2) {
			territories.push(GenesisTerritory {
				boundary: vec![vec![rectangle(pair[0], 0, pair[1], 100)]],
				level: 9,
				..demonstration()[2].clone()
			});
		}
		ExtBuilder::with(territories).build_and_execute(|| {
			for lon in 0..100 {
				let expected = 1 + sides.iter().filter(|side| **side <= lon).count() as u32;
				assert_eq!(Territories::territory_of(at(lon, lat)), Some(expected));
			}
		});
	}
}
