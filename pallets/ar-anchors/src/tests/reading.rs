// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{geo::BoundingBox, query::Near, Cursor, Link};
use frame_support::assert_ok;

#[test]
fn a_sort_a_state_an_author_a_territory_and_a_link_narrow_the_answer() {
	ExtBuilder::build_and_execute(|| {
		let wall = put_up(1, mural());
		let area = put_up(2, all_over(square(500)));
		let marker = put_up(101, changed(|it| it.site.kind = Kind::Trackable(hash(3))));
		let caption = propose(1, on(wall));
		let sale = put_up(201, changed(|it| it.details.link = Some(Link::Sale(4))));
		let none = Filter::default;
		assert_eq!(find(none()), [wall, area, marker, sale]);
		let states = |list: &[State]| Some(States::of(list));
		assert_eq!(find(Filter { states: states(&[State::Proposed]), ..none() }), [caption]);
		let kinds = |list: &[Sort]| Some(Sorts::of(list));
		assert_eq!(find(Filter { kinds: kinds(&[Sort::Area]), ..none() }), [area]);
		let two = kinds(&[Sort::Trackable, Sort::Relative]);
		let both = states(&[State::Proposed, State::Live]);
		assert_eq!(find(Filter { kinds: two, states: both, ..none() }), [marker, caption]);
		assert_eq!(find(Filter { author: Some(Author::Office(1)), ..none() }), [sale]);
		assert_eq!(find(Filter { territory: Some(1), ..none() }), [wall, area, marker, sale]);
		assert!(find(Filter { territory: Some(2), ..none() }).is_empty());
		assert_eq!(find(Filter { link: Some(Link::Sale(4)), ..none() }), [sale]);
		let near = Some(Near { centre: WALL, metres: 1 });
		assert_eq!(find(Filter { near, link: Some(Link::Sale(4)), ..none() }), [sale]);
		wait(4);
		assert_ok!(ArAnchors::suspend(by(401), wall, Breach::Spam, None));
		assert_ok!(ArAnchors::retire(by(2), area));
		assert_eq!(find(none()), [marker, sale]);
		// What stands no longer is in its author's list, and among all.
		let gone = states(&[State::Suspended, State::Retired]);
		assert_eq!(find(Filter { states: gone, ..none() }), [wall, area]);
		let anna = Some(Author::Resident(1_001));
		assert_eq!(find(Filter { states: gone, author: anna, ..none() }), [wall]);
		let since = Some(5);
		assert_eq!(find(Filter { states: gone, changed_since: since, ..none() }), [wall, area]);
		assert!(find(Filter { changed_since: since, ..none() }).is_empty());
	});
}

#[test]
fn a_box_that_meets_an_area_finds_it_once() {
	ExtBuilder::build_and_execute(|| {
		let area = put_up(1, all_over(square(400_000)));
		let beside = put_up(1, changed(|it| it.site.pose.position.lon += 450_000));
		let bbox = Some(BoundingBox {
			west: WALL.lon,
			south: WALL.lat - 1,
			east: WALL.lon + 500_000,
			north: WALL.lat + 1,
		});
		assert_eq!(find(Filter { bbox, ..Default::default() }), [area, beside]);
		let metres = 700;
		let near = Some(Near { centre: WALL, metres });
		assert_eq!(find(Filter { near, ..Default::default() }), [area]);
	});
}

#[test]
fn pages_go_on_where_they_stopped_and_refuse_what_is_wrong() {
	ExtBuilder::build_and_execute(|| {
		let ids: Vec<_> = (0..7).map(|_| put_up(201, mural())).collect();
		let world = Filter { bbox: Some(BoundingBox::WORLD), ..Default::default() };
		let (_, cursor) = page(world.clone(), 4, None).unwrap();
		let cursor = cursor.unwrap();
		// One that would come goes, and another one comes.
		assert_ok!(ArAnchors::retire(by(201), ids[6]));
		let late = put_up(201, mural());
		let (second, _) = page(world.clone(), 4, Some(cursor.clone())).unwrap();
		let found: Vec<_> = second.iter().map(|view| view.id).collect();
		assert_eq!(found, [ids[4], ids[5], late]);
		assert_eq!(
			page(Filter { link: Some(Link::Token(7)), ..world.clone() }, 4, Some(cursor)),
			Err(QueryError::CursorOfAnotherQuery)
		);
		assert_eq!(page(world.clone(), 0, None), Err(QueryError::LimitOutOfRange));
		assert_eq!(page(world.clone(), 11, None), Err(QueryError::LimitOutOfRange));
		let cursor = Some(Cursor(vec![1].try_into().unwrap()));
		assert_eq!(page(world.clone(), 1, cursor), Err(QueryError::BadCursor));
		let upside_down = BoundingBox { west: 0, south: 1, east: 1, north: 0 };
		let refused = |filter: Filter<u64, u64>| page(filter, 1, None).unwrap_err();
		assert_eq!(
			refused(Filter { bbox: Some(upside_down), ..Default::default() }),
			QueryError::BadBox
		);
		let near = Some(Near { centre: WALL, metres: 0 });
		assert_eq!(refused(Filter { near, ..Default::default() }), QueryError::BadCircle);
		let territory = Some(77);
		assert_eq!(
			refused(Filter { territory, ..Default::default() }),
			QueryError::UnknownTerritory
		);
	});
}

#[test]
fn a_page_ends_after_so_many_keys() {
	ExtBuilder::build_and_execute(|| {
		for _ in 0..70 {
			propose(201, mural());
		}
		let last = put_up(201, mural());
		let (first, cursor) = page(Filter::default(), 10, None).unwrap();
		assert!(first.is_empty());
		let (second, cursor) = page(Filter::default(), 10, cursor).unwrap();
		assert_eq!(second.iter().map(|view| view.id).collect::<Vec<_>>(), [last]);
		assert!(cursor.is_none());
	});
}

#[test]
fn a_map_cell_is_one_prefix_of_all_that_stands_in_it() {
	ExtBuilder::build_and_execute(|| {
		put_up(1, mural());
		put_up(1, all_over(square(500)));
		let geohash = co3_primitives::geo::Geohash::new(WALL).unwrap();
		let prefixes = ArAnchors::map_prefixes(geohash, 24);
		let keys = Map::<Test>::iter_keys()
			.map(Map::<Test>::hashed_key_for)
			.chain(Cells::<Test>::iter_keys().map(Cells::<Test>::hashed_key_for));
		for key in keys {
			assert!(prefixes.iter().any(|prefix| key.starts_with(prefix)));
		}
	});
}
