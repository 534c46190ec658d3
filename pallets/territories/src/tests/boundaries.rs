// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use crate::worst_case::{area, around, opposite, saw};
use frame_support::dispatch::GetDispatchInfo;

fn set(
	territory: TerritoryId,
	boundary: MultiPolygon,
) -> frame_support::pallet_prelude::DispatchResultWithPostInfo {
	Territories::set_boundary(torino(), territory, boundary)
}

fn reported() -> (Vec<TerritoryId>, Option<u64>) {
	match last_event() {
		Event::BoundarySet { overlaps, uncovered, .. } => (overlaps.into_inner(), uncovered),
		other => panic!("another event: {other:?}"),
	}
}

#[test]
fn an_officer_draws_a_neighbourhood() {
	ExtBuilder::default().build_and_execute(|| {
		let quadrilatero = create(2, 10, "Quadrilatero");
		assert_eq!(Territories::territory_of(at(50, 50)), Some(2));
		assert_ok!(set(quadrilatero, boxed(0, 0, 100, 100)));
		assert_eq!(
			last_event(),
			Event::BoundarySet {
				territory: quadrilatero,
				vertices: 5,
				overlaps: Default::default(),
				uncovered: Some(2 * (500 * 1_000 - 100 * 100)),
			}
		);
		assert_eq!(Territories::territory_of(at(50, 50)), Some(quadrilatero));
		assert_eq!(Territories::boundary(quadrilatero), Some(boxed(0, 0, 100, 100)));
		let view = Territories::territory(quadrilatero).unwrap();
		assert_eq!((view.vertices, view.bounding_box), (5, Territories::bounding_box(5)));
	});
}

#[test]
fn nobody_else_draws() {
	ExtBuilder::default().build_and_execute(|| {
		let draw =
			|origin, territory| Territories::set_boundary(origin, territory, boxed(0, 0, 10, 10));
		assert_noop!(draw(RuntimeOrigin::none(), 2), BadOrigin);
		for stranger in [RESIDENT, PLAINE_OFFICER] {
			let signed = RuntimeOrigin::signed(stranger);
			assert_noop!(draw(signed.clone(), 2), Error::NotTerritoryOfficer);
			let cleared = Territories::clear_boundary(signed, 2);
			assert_noop!(cleared, Error::NotTerritoryOfficer);
		}
		assert_noop!(draw(torino(), 99), Error::UnknownTerritory);
		assert_noop!(draw(torino(), ROOT), Error::NotTerritoryOfficer);
		assert_ok!(Territories::close(torino(), 2, None));
		assert_noop!(draw(torino(), 2), Error::TerritoryClosed);
		assert_noop!(Territories::clear_boundary(torino(), 2), Error::TerritoryClosed);
	});
}

#[test]
fn what_is_no_area_is_refused_by_name() {
	ExtBuilder::default().build_and_execute(|| {
		let outer = rectangle(0, 0, 100, 100);
		let inner = rectangle(10, 10, 90, 90);
		let innermost = rectangle(20, 20, 30, 30);
		for (polygons, error) in [
			(vec![], Error::NoPolygon),
			(vec![vec![vec![]]], Error::EmptyRing),
			(vec![vec![vec![(0, 0), (1, 1)]]], Error::RingTooShort),
			(vec![vec![vec![(0, 0), (9, 0), (9, 9), (0, 9)]]], Error::NotClosed),
			(vec![vec![rectangle(0, 0, 1_800_000_001, 9)]], Error::OutOfRange),
			(vec![vec![rectangle(0, 0, 0, 9)]], Error::RepeatedPosition),
			(vec![vec![vec![(0, 0), (9, 9), (9, 0), (0, 9), (0, 0)]]], Error::SelfCrossing),
			(vec![vec![inner.clone(), outer.clone()]], Error::HoleOutside),
			(vec![vec![outer.clone(), inner.clone(), innermost.clone()]], Error::HolesOverlap),
			(vec![vec![outer.clone()], vec![inner.clone()]], Error::PolygonsOverlap),
		] {
			let boundary = MultiPolygon::from_coordinates(&polygons).unwrap();
			assert_noop!(set(2, boundary).map_err(|error| error.error), error);
		}
		assert_ok!(set(2, MultiPolygon::from_coordinates(&[vec![outer, inner]]).unwrap()));
		assert_eq!(Territories::territory_of(at(5, 5)), Some(2));
		assert_eq!(Territories::territory_of(at(50, 50)), Some(1));
	});
}

#[test]
fn rings_are_stored_with_the_area_on_the_left() {
	ExtBuilder::default().build_and_execute(|| {
		let mut clockwise = rectangle(0, 0, 100, 100);
		clockwise.reverse();
		assert_ok!(set(2, MultiPolygon::from_coordinates(&[vec![clockwise.clone()]]).unwrap()));
		clockwise.reverse();
		assert_eq!(Territories::boundary(2).unwrap().to_coordinates(), vec![vec![clockwise]]);
	});
}

#[test]
fn a_district_lies_in_its_towns_box() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(set(2, boxed(-1, 0, 10, 10)).map_err(|e| e.error), Error::OutsideParent);
		// A town without a boundary, below the root, is nowhere.
		let plaine = RuntimeOrigin::signed(PLAINE_OFFICER);
		assert_ok!(Territories::create(plaine.clone(), 4, 9, named("Stains")));
		let draw =
			|territory, boundary| Territories::set_boundary(plaine.clone(), territory, boundary);
		let stains = boxed(5_000, 5_000, 5_100, 5_100);
		assert_noop!(draw(5, stains.clone()).map_err(|e| e.error), Error::ParentHasNoBoundary);
		assert_ok!(draw(4, boxed(5_000, 5_000, 6_000, 6_000)));
		assert_ok!(draw(5, stains));
		assert_eq!(Territories::territory_of(at(5_050, 5_050)), Some(5));
	});
}

#[test]
fn a_town_cannot_shrink_away_from_its_districts() {
	ExtBuilder::default().build_and_execute(|| {
		let smaller = boxed(0, 0, 999, 1_000);
		assert_noop!(set(1, smaller.clone()).map_err(|e| e.error), Error::ChildrenOutside);
		assert_noop!(Territories::clear_boundary(torino(), 1), Error::ChildrenOutside);
		assert_ok!(Territories::clear_boundary(torino(), 3));
		assert_eq!(last_event(), Event::BoundaryCleared { territory: 3 });
		assert_noop!(Territories::clear_boundary(torino(), 3), Error::NoBoundary);
		assert_ok!(set(1, smaller));
		assert_eq!(Territories::territory_of(at(700, 500)), Some(1));
		assert_ok!(Territories::clear_boundary(torino(), 2));
		assert_ok!(Territories::clear_boundary(torino(), 1));
		assert_eq!(Territories::territory_of(at(700, 500)), None);
		assert_noop!(Territories::clear_boundary(RuntimeOrigin::none(), 1), BadOrigin);
		assert_noop!(Territories::clear_boundary(torino(), 99), Error::UnknownTerritory);
	});
}

#[test]
fn the_root_may_have_a_boundary_too() {
	ExtBuilder::default().build_and_execute(|| {
		let draw = |boundary| Territories::set_boundary(RuntimeOrigin::root(), ROOT, boundary);
		assert_noop!(draw(boxed(0, 0, 10, 10)).map_err(|e| e.error), Error::ChildrenOutside);
		assert_ok!(draw(boxed(-1_000, -1_000, 2_000, 2_000)));
		assert_eq!(reported(), (vec![], None));
		assert_eq!(Territories::territory_of(at(-5, -5)), Some(ROOT));
		assert_eq!(Territories::territory_of(at(5, 5)), Some(2));
		assert_eq!(Territories::territory_of(at(2_500, 5)), None);
		assert_noop!(
			Territories::set_boundary(RuntimeOrigin::root(), 4, boxed(0, 0, 3_000, 10))
				.map_err(|e| e.error),
			Error::OutsideParent
		);
		assert_ok!(Territories::clear_boundary(RuntimeOrigin::root(), ROOT));
		assert_eq!(Territories::territory_of(at(-5, -5)), None);
		assert_eq!(Territories::territory_of(at(5, 5)), Some(2));
	});
}

#[test]
fn overlaps_and_gaps_are_reported() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set(3, boxed(500, 0, 1_000, 1_000)));
		assert_eq!(reported(), (vec![], Some(0)), "the two districts fill the town");
		assert_ok!(set(3, boxed(600, 0, 1_000, 1_000)));
		assert_eq!(reported(), (vec![], Some(2 * 100 * 1_000)), "a strip is nobody's");
		assert_ok!(set(3, boxed(400, 0, 1_000, 1_000)));
		assert_eq!(reported(), (vec![2], Some(0)), "a strip is twice somebody's");
		assert_eq!(Territories::territory_of(at(450, 5)), Some(2), "the lower id has it");
		let between = create(1, 9, "Between");
		assert_ok!(set(between, boxed(100, 100, 900, 900)));
		assert_eq!(reported(), (vec![2, 3], Some(0)));
		// The top territories of towns lie in the world, which no town fills.
		let plaine = RuntimeOrigin::signed(PLAINE_OFFICER);
		assert_ok!(Territories::set_boundary(plaine, 4, boxed(900, 900, 2_000, 2_000)));
		assert_eq!(reported(), (vec![1], None));
	});
}

#[test]
fn no_more_neighbours_than_a_search_can_ask() {
	ExtBuilder::default().build_and_execute(|| {
		// Torino's two districts make two of 32 neighbours.
		let many: Vec<_> = (0..31).map(|at| create(1, 9, &format!("Number {at}"))).collect();
		for id in &many {
			assert_ok!(set(*id, boxed(0, 0, 1_000, 1_000)));
		}
		assert_eq!(reported().0.len(), 32);
		let last = create(1, 9, "Last");
		let all_over = || boxed(0, 0, 1_000, 1_000);
		assert_noop!(set(last, all_over()).map_err(|e| e.error), Error::TooManyNeighbours);
		// Drawing one of them anew is no new neighbour, and going away makes room.
		assert_ok!(set(many[0], all_over()));
		assert_ok!(Territories::clear_boundary(torino(), many[0]));
		assert_ok!(set(last, all_over()));
	});
}

#[test]
fn a_detailed_neighbour_counts_as_several() {
	ExtBuilder::default().build_and_execute(|| {
		let centre = at(76_856_000, 450_711_000);
		let large = |vertices| around(centre, 10_000, vertices);
		let plaine = || RuntimeOrigin::signed(PLAINE_OFFICER);
		let draw = |id, boundary| Territories::set_boundary(plaine(), id, boundary);
		assert_ok!(draw(4, boxed(70_000_000, 440_000_000, 80_000_000, 460_000_000)));
		for id in 5..15 {
			assert_ok!(Territories::create(plaine(), 4, 9, named("District")));
			let drawn = draw(id, large(1_024));
			if id < 14 {
				let actual = drawn.unwrap().actual_weight.unwrap();
				assert_eq!(actual, Territories::drawing_weight(1_024, (id - 5) * 4));
			} else {
				assert_noop!(drawn.map_err(|e| e.error), Error::TooManyNeighbours);
				assert_noop!(draw(id, large(7)).map_err(|e| e.error), Error::TooManyNeighbours);
			}
		}
	});
}

#[test]
fn a_boundary_is_paid_by_its_vertices_and_its_neighbours() {
	ExtBuilder::default().build_and_execute(|| {
		let boundary = boxed(0, 0, 10, 10);
		let call = Call::<Test>::set_boundary { territory: 2, boundary: boundary.clone() };
		let most = call.get_dispatch_info().call_weight;
		assert_eq!(most, Territories::drawing_weight(5, MAX_NEIGHBOURS));
		let actual = set(2, boundary).unwrap().actual_weight.unwrap();
		assert!(actual.all_lte(most));
		assert_eq!(actual, Territories::drawing_weight(5, 0));
		assert!(most.all_lte(Territories::drawing_weight(1_024, MAX_NEIGHBOURS)));
	});
}

#[test]
fn saws_that_share_a_border_do_not_overlap() {
	let centre = at(76_856_000, 450_711_000);
	for vertices in [7, 8, 256, 1_023, 1_024] {
		let one = area(saw(centre, 100_000, vertices, 0));
		let other = area(opposite(centre, saw(centre, 100_000, 256, 0)));
		assert_eq!((one.check(), other.check()), (Ok(()), Ok(())));
		assert_eq!(one.vertices(), vertices);
		assert!(!one.overlaps(&other) && !other.overlaps(&one));
		assert!(around(centre, 100_000, vertices).contains(centre));
		assert!(one.overlaps(&around(centre, 100_000, vertices)));
	}
}
