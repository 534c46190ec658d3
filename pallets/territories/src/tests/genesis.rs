// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;

fn refused(change: impl FnOnce(&mut Vec<GenesisTerritory>)) -> String {
	let mut territories = demonstration();
	change(&mut territories);
	let built = std::panic::catch_unwind(|| ExtBuilder::with(territories).build());
	match built {
		Ok(_) => "built".into(),
		Err(panic) => panic.downcast_ref::<String>().cloned().unwrap_or_default(),
	}
}

#[test]
fn the_demonstration_stands() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(NextId::<Test>::get(), 5);
		assert_eq!(Territories::children(1), vec![2, 3]);
		assert_eq!(Territories::territory(1).unwrap().offsets.len(), 3);
	});
}

#[test]
fn a_chain_may_start_without_territories() {
	ExtBuilder::with(vec![]).build_and_execute(|| {
		assert_eq!(Territories::territory_of(at(0, 0)), None);
		assert_eq!(Territories::territories(None, 10), vec![]);
		assert_noop!(
			Territories::create_for_municipality(RuntimeOrigin::root(), 1, 8, named("Torino")),
			Error::UnknownTerritory
		);
	});
}

#[test]
fn people_can_write_it() {
	let text = r#"{
		"parent": 0, "municipality": 1, "level": 8, "name": "Torino", "language": "it",
		"boundary": [[[[0, 0], [1000, 0], [1000, 1000], [0, 1000], [0, 0]]]],
		"offsets": [[1000, 60], [2000, 120], [3000, 60]]
	}"#;
	let read: GenesisTerritory = serde_json::from_str(text).unwrap();
	assert_eq!(read, demonstration()[1]);
	let root: GenesisTerritory =
		serde_json::from_str(r#"{ "level": 2, "name": "Consortium" }"#).unwrap();
	assert_eq!(root, demonstration()[0]);
}

#[test]
fn a_tree_that_breaks_the_rules_is_not_built() {
	for (expected, message) in [
		("UnknownMunicipality", refused(|list| list[1].municipality = None)),
		("UnknownMunicipality", refused(|list| list[0].municipality = Some(1))),
		("UnknownTerritory", refused(|list| list[1].parent = Some(3))),
		(
			"UnknownTerritory",
			refused(|list| {
				list[4] = list[0].clone();
			}),
		),
		("LevelNotDeeper", refused(|list| list[2].level = 8)),
		("LevelOutOfRange", refused(|list| list[0].level = 0)),
		("BadName", refused(|list| list[2].name = "".into())),
		("BadName", refused(|list| list[0].language = "x".into())),
		("BadName", refused(|list| list[2].language = "x".repeat(17))),
		(
			"NotClosed",
			refused(|list| {
				list[2].boundary[0][0].pop();
			}),
		),
		("OutsideParent", refused(|list| list[2].boundary[0][0] = rectangle(-1, 0, 5, 5))),
		("more vertices", refused(|list| list[2].boundary[0][0] = vec![(0, 0); 1_025])),
		("OffsetsNotSorted", refused(|list| list[1].offsets.reverse())),
		("more offsets", refused(|list| list[1].offsets = vec![(0, 0); 65])),
	] {
		assert!(message.contains(expected), "{expected}: {message}");
	}
}
