// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;

#[test]
fn the_consortium_opens_a_town_and_the_towns_officer_its_districts() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Territories::create_for_municipality(
			RuntimeOrigin::root(),
			3,
			7,
			named("Athina")
		));
		let created =
			Event::TerritoryCreated { territory: 5, parent: ROOT, municipality: 3, level: 7 };
		assert_eq!(last_event(), created);
		assert_ok!(Territories::create(RuntimeOrigin::signed(13), 5, 8, named("Plaka")));
		let plaka = Territories::territory(6).unwrap();
		assert_eq!((plaka.parent, plaka.municipality, plaka.level), (Some(5), Some(3), 8));
		assert_eq!(plaka.name.title.as_str(), "Plaka");
		assert_eq!(plaka.opened_at, 1);
		assert_eq!(Territories::children(ROOT), vec![1, 4, 5]);
		assert_eq!(Territories::ancestry(6).into_inner(), vec![6, 5, ROOT]);
		assert!(Territories::is_within(6, ROOT) && Territories::is_within(6, 6));
		assert!(!Territories::is_within(6, 1));
		assert_eq!(Territories::municipality_of(6), Some(3));
		assert_eq!(Territories::municipality_of(ROOT), None);
	});
}

#[test]
fn nobody_else_opens_anything() {
	ExtBuilder::default().build_and_execute(|| {
		let town = |origin, municipality| {
			Territories::create_for_municipality(origin, municipality, 8, named("Town"))
		};
		assert_noop!(town(torino(), 1), BadOrigin);
		assert_noop!(town(RuntimeOrigin::none(), 1), BadOrigin);
		assert_noop!(town(RuntimeOrigin::root(), 77), Error::UnknownMunicipality);
		let district = |origin, parent| Territories::create(origin, parent, 10, named("District"));
		assert_noop!(district(RuntimeOrigin::none(), 1), BadOrigin);
		for stranger in [RESIDENT, PLAINE_OFFICER] {
			let signed = RuntimeOrigin::signed(stranger);
			assert_noop!(district(signed, 1), Error::NotTerritoryOfficer);
		}
		assert_noop!(district(torino(), ROOT), Error::NotTerritoryOfficer);
		assert_noop!(district(torino(), 99), Error::UnknownTerritory);
		assert_noop!(district(RuntimeOrigin::root(), ROOT), Error::IsRoot);
	});
}

#[test]
fn levels_grow_downwards_and_are_openstreetmaps() {
	ExtBuilder::default().build_and_execute(|| {
		let at_level = |level| Territories::create(torino(), 1, level, named("Quartiere"));
		assert_noop!(at_level(8), Error::LevelNotDeeper);
		assert_noop!(at_level(0), Error::LevelNotDeeper);
		assert_noop!(at_level(13), Error::LevelOutOfRange);
		assert_ok!(at_level(12));
	});
}

#[test]
fn the_tree_has_eight_levels() {
	ExtBuilder::with(demonstration().into_iter().take(1).collect()).build_and_execute(|| {
		let town = |level| {
			Territories::create_for_municipality(RuntimeOrigin::root(), 1, level, named("Town"))
		};
		assert_ok!(town(3));
		let deepest = (4..10).fold(1, |parent, level| create(parent, level, "Below"));
		assert_eq!(Territories::ancestry(deepest).len() as u32, co3_primitives::MAX_DEPTH);
		let below = Territories::create(torino(), deepest, 10, named("Too deep"));
		assert_noop!(below, Error::TooDeep);
	});
}

#[test]
fn a_name_can_be_read() {
	ExtBuilder::default().build_and_execute(|| {
		let mut no_title = named("x");
		no_title.title = Default::default();
		let mut two_lines = named("x");
		two_lines.title.0 = b"two\nlines".to_vec().try_into().unwrap();
		let mut no_language = named("x");
		no_language.language = b"it_IT".to_vec().try_into().unwrap();
		for bad in [no_title, two_lines, no_language] {
			assert_noop!(Territories::create(torino(), 1, 9, bad.clone()), Error::BadName);
			assert_noop!(Territories::rename(torino(), 1, bad.clone()), Error::BadName);
			let parts = vec![named("good"), bad].try_into().unwrap();
			assert_noop!(Territories::split(torino(), 2, parts), Error::BadName);
		}
		for language in ["", "it", "zh-Hant-TW"] {
			let mut name = named("Torino");
			name.language = language.as_bytes().to_vec().try_into().unwrap();
			assert_ok!(Territories::rename(torino(), 1, name));
		}
	});
}

#[test]
fn a_renamed_district_remembers_what_it_was_called() {
	ExtBuilder::default().build_and_execute(|| {
		System::set_block_number(10);
		assert_ok!(Territories::rename(torino(), 3, named("Borgo Dora")));
		assert_eq!(last_event(), Event::TerritoryRenamed { territory: 3 });
		System::set_block_number(20);
		assert_ok!(Territories::rename(RuntimeOrigin::root(), 3, named("Aurora")));
		let view = Territories::territory(3).unwrap();
		assert_eq!(view.name, named("Aurora"));
		let former: Vec<_> = view
			.former_names
			.iter()
			.map(|former| (former.name.title.as_str(), former.until))
			.collect();
		assert_eq!(former, vec![("Aurora", 10), ("Borgo Dora", 20)]);

		let rename = |origin, territory| Territories::rename(origin, territory, named("New"));
		assert_noop!(rename(RuntimeOrigin::none(), 3), BadOrigin);
		assert_noop!(rename(RuntimeOrigin::signed(RESIDENT), 3), Error::NotTerritoryOfficer);
		assert_noop!(rename(torino(), ROOT), Error::NotTerritoryOfficer);
		assert_noop!(rename(torino(), 99), Error::UnknownTerritory);
		assert_ok!(rename(RuntimeOrigin::root(), ROOT));
		for _ in 2..MAX_FORMER_NAMES {
			assert_ok!(rename(torino(), 3));
		}
		assert_noop!(rename(torino(), 3), Error::TooManyNames);
	});
}

#[test]
fn a_split_district_lives_on_in_its_parts() {
	ExtBuilder::default().build_and_execute(|| {
		System::set_block_number(7);
		let parts = vec![named("Centro Nord"), named("Centro Sud")].try_into().unwrap();
		assert_ok!(Territories::split(torino(), 2, parts));
		let parts: Successors = vec![5, 6].try_into().unwrap();
		assert_eq!(last_event(), Event::TerritorySplit { territory: 2, parts: parts.clone() });
		let old = Territories::territory(2).unwrap();
		assert_eq!(old.closed, Some(Closure { at: 7, successors: parts }));
		assert!(!Territories::is_open(2) && Territories::is_open(5));
		assert_eq!(Territories::children(1), vec![3, 5, 6]);
		let part = Territories::territory(6).unwrap();
		assert_eq!((part.level, part.parent, part.predecessor), (9, Some(1), Some(2)));
		// The old one is readable, and no longer found.
		assert!(Territories::boundary(2).is_some() && Territories::bounding_box(2).is_some());
		assert_eq!(Territories::ancestry(2).into_inner(), vec![2, 1, ROOT]);
		assert_eq!(Territories::territory_of(at(100, 100)), Some(1));
	});
}

#[test]
fn a_split_needs_two_parts_the_right_officer_and_no_open_children() {
	ExtBuilder::default().build_and_execute(|| {
		let split = |origin, territory, parts| {
			let parts = vec![named("Part"); parts].try_into().unwrap();
			Territories::split(origin, territory, parts)
		};
		assert_noop!(split(RuntimeOrigin::none(), 2, 2), BadOrigin);
		assert_noop!(split(RuntimeOrigin::signed(RESIDENT), 2, 2), Error::NotTerritoryOfficer);
		assert_noop!(split(torino(), 2, 1), Error::TooFewParts);
		assert_noop!(split(torino(), 1, 2), Error::ConsortiumMustDecide);
		assert_noop!(split(RuntimeOrigin::root(), 1, 2), Error::HasOpenChildren);
		assert_noop!(split(RuntimeOrigin::root(), ROOT, 2), Error::IsRoot);
		assert_noop!(split(torino(), 99, 2), Error::UnknownTerritory);
		for name in 2..40 {
			create(1, 10, &format!("Number {name}"));
		}
		assert_noop!(split(torino(), 2, 2), Error::TooManyChildren);
		assert_ok!(Territories::close(torino(), 3, None));
		assert_ok!(split(torino(), 2, 2));
		assert_noop!(split(torino(), 2, 2), Error::TerritoryClosed);
		assert_noop!(
			Territories::create(torino(), 1, 10, named("One more")),
			Error::TooManyChildren
		);
		assert_ok!(split(RuntimeOrigin::root(), 4, 16));
	});
}

#[test]
fn a_closed_district_is_taken_in_by_another() {
	ExtBuilder::default().build_and_execute(|| {
		System::set_block_number(9);
		let close = Territories::close;
		assert_noop!(close(RuntimeOrigin::none(), 2, Some(3)), BadOrigin);
		let resident = RuntimeOrigin::signed(RESIDENT);
		assert_noop!(close(resident, 2, Some(3)), Error::NotTerritoryOfficer);
		assert_noop!(close(torino(), 1, None), Error::ConsortiumMustDecide);
		assert_noop!(close(RuntimeOrigin::root(), 1, None), Error::HasOpenChildren);
		assert_noop!(close(RuntimeOrigin::root(), ROOT, None), Error::IsRoot);
		assert_noop!(close(torino(), 2, Some(2)), Error::BadSuccessor);
		assert_noop!(close(torino(), 2, Some(99)), Error::BadSuccessor);
		assert_ok!(close(torino(), 2, Some(3)));
		let closed = Event::TerritoryClosed { territory: 2, successor: Some(3) };
		assert_eq!(last_event(), closed);
		let closure = Territories::territory(2).unwrap().closed.unwrap();
		assert_eq!((closure.at, closure.successors.into_inner()), (9, vec![3]));
		assert_noop!(close(torino(), 2, None), Error::TerritoryClosed);
		assert_noop!(close(torino(), 3, Some(2)), Error::BadSuccessor);
		assert_noop!(Territories::create(torino(), 2, 10, named("Below")), Error::TerritoryClosed);
		assert_noop!(Territories::rename(torino(), 2, named("New")), Error::TerritoryClosed);
		assert_ok!(close(torino(), 3, None));
		assert_ok!(close(RuntimeOrigin::root(), 1, Some(4)));
		assert!(!Territories::is_open(1) && !Territories::is_open(77));
	});
}

#[test]
fn a_municipality_makes_so_many_territories_and_no_more() {
	ExtBuilder::default().build_and_execute(|| {
		for _ in 3..300 {
			let id = create(1, 10, "Short-lived");
			assert_ok!(Territories::close(torino(), id, None));
		}
		let create = Territories::create(torino(), 1, 10, named("One more"));
		assert_noop!(create, Error::TooManyTerritories);
		let parts = vec![named("Part"); 2].try_into().unwrap();
		assert_noop!(Territories::split(torino(), 2, parts), Error::TooManyTerritories);
	});
}

#[test]
fn the_list_of_territories_comes_in_pages() {
	ExtBuilder::default().build_and_execute(|| {
		let ids = |after, limit| -> Vec<TerritoryId> {
			Territories::territories(after, limit).iter().map(|view| view.id).collect()
		};
		assert_eq!(ids(None, 3), vec![0, 1, 2]);
		assert_eq!(ids(Some(2), 3), vec![3, 4]);
		assert!(ids(Some(4), 3).is_empty());
		assert!(ids(Some(u32::MAX), u32::MAX).is_empty());
		for _ in 0..70 {
			let id = create(1, 10, "Short-lived");
			assert_ok!(Territories::close(torino(), id, None));
		}
		assert_eq!(ids(None, u32::MAX).len() as u32, MAX_PAGE);
		assert_eq!(Territories::territory(1_000), None);
	});
}
