// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{
	geo::{BoundingBox, Position, Shape},
	query::{After, Outline},
	Author, Cursor, Link,
};
use codec::{Decode, Encode};
use frame_support::{assert_ok, BoundedVec};
use std::collections::BTreeSet;

fn boxed(west: i32, south: i32, east: i32, north: i32) -> Filter<u64, u64> {
	let bbox = Some(BoundingBox { west, south, east, north });
	Filter { bbox, ..Default::default() }
}

#[test]
fn a_box_a_territory_a_kind_a_category_and_an_author_narrow_the_answer() {
	ExtBuilder::build_and_execute(|| {
		let report = submit(1);
		let tree = put(2, Kind::Proposal, 1, at(76_800_000, 450_600_000, 1));
		let area = put(1, Kind::Event, 1, Location::Area { territory: 11 });
		let road = put(101, Kind::Report, 2, at(-600_000_000, 10, 2));
		let none = Filter::default;

		assert_eq!(find(none()), [report, tree, area, road]);
		assert_eq!(find(Filter { territory: Some(0), ..none() }), [report, tree, area, road]);
		assert_eq!(find(Filter { territory: Some(1), ..none() }), [report, tree, area]);
		assert_eq!(find(Filter { territory: Some(111), ..none() }), [report]);
		assert_eq!(
			find(Filter { kinds: Some(Kinds::of(&[Kind::Report])), ..none() }),
			[report, road]
		);
		assert_eq!(
			find(Filter { categories: Some(vec![1].try_into().unwrap()), ..none() }),
			[tree, area]
		);
		let author = Some(Author::Resident(1_001));
		assert_eq!(find(Filter { author, ..none() }), [report, area]);
		let town = boxed(75_000_000, 450_000_000, 78_000_000, 452_000_000);
		assert_eq!(find(town.clone()), [report, tree]);
		assert_eq!(find(Filter { territory: Some(11), ..town.clone() }), [report, tree]);
		assert_eq!(find(Filter { author, ..town.clone() }), [report]);
		assert!(find(Filter { kinds: Some(Kinds::of(&[Kind::Event])), ..town.clone() }).is_empty());
		assert!(find(Filter { territory: Some(2), ..town }).is_empty());
	});
}

#[test]
fn an_object_begins_with_all_but_its_words() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for hidden in [false, true] {
			let bytes = read(id).encode();
			let outline = Outline::<Index<Test>>::decode(&mut &bytes[..]).unwrap();
			assert!(bytes.starts_with(&outline.encode()));
			assert_eq!(outline.is_hidden(), hidden);
			let author = Some(Author::Resident(1_001));
			let found = find(Filter { author, ..Default::default() });
			assert_eq!(found.is_empty(), hidden);
			if !hidden {
				assert_ok!(GeoProposals::hide(by(401), id, Breach::Spam));
			}
		}
	});
}

#[test]
fn dates_and_changes_narrow_it_too() {
	ExtBuilder::build_and_execute(|| {
		let always = submit(1);
		wait(5);
		let fair = submit(1);
		let validity = Some(Validity { from: 2_000_000, to: 3_000_000 });
		assert_ok!(GeoProposals::edit(by(1), fair, Details { validity, ..details("Fair") }));
		let at = |valid_at| find(Filter { valid_at: Some(valid_at), ..Default::default() });
		assert_eq!(at(1_999_999), [always]);
		assert_eq!(at(2_000_000), [always, fair]);
		assert_eq!(at(3_000_000), [always, fair]);
		assert_eq!(at(3_000_001), [always]);
		let since = |block| find(Filter { changed_since: Some(block), ..Default::default() });
		assert_eq!(since(1), [always, fair]);
		assert_eq!(since(2), [fair]);
		wait(1);
		assert_ok!(GeoProposals::edit(by(1), always, details("Dark again")));
		assert_eq!(since(7), [always]);
		assert!(since(8).is_empty());
	});
}

#[test]
fn a_box_whose_west_is_east_of_its_east_crosses_the_antimeridian() {
	ExtBuilder::build_and_execute(|| {
		let [west, line, other, east, far] =
			[1_790_000_000, 1_800_000_000, -1_800_000_000, -1_790_000_000, 0]
				.map(|lon| put(202, Kind::Place, 2, at(lon, -170_000_000, 2)));
		let mut found = find(boxed(1_780_000_000, -180_000_000, -1_780_000_000, 0));
		found.sort();
		assert_eq!(found, [west, line, other, east]);
		// Either side finds the line itself.
		assert_eq!(find(boxed(1_800_000_000, -180_000_000, 1_800_000_000, 0)), [line, other]);
		assert_eq!(find(boxed(-1_800_000_000, -180_000_000, -1_800_000_000, 0)), [line, other]);
		let mut found = find(boxed(1_785_000_000, -180_000_000, 1_800_000_000, 0));
		found.sort();
		assert_eq!(found, [west, line, other]);
		assert_eq!(find(boxed(-1, -180_000_000, 1, 0)), [far]);
	});
}

#[test]
fn a_box_may_be_a_point() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let Position { lon, lat } = CORNER;
		assert_eq!(find(boxed(lon, lat, lon, lat)), [id]);
		assert!(find(boxed(lon + 1, lat, lon + 1, lat)).is_empty());
	});
}

#[test]
fn a_page_ends_after_so_many_keys_whatever_it_found() {
	ExtBuilder::build_and_execute(|| {
		let (limit, filter) =
			(10, Filter { kinds: Some(Kinds::of(&[Kind::Story])), ..Default::default() });
		for _ in 0..80 {
			submit(201);
		}
		let story = put(201, Kind::Story, 0, corner());
		let world = Filter { bbox: Some(BoundingBox::WORLD), ..filter.clone() };
		let town = Filter { territory: Some(1), ..filter.clone() };
		let office = Filter { author: Some(Author::Office(1)), ..filter.clone() };
		for filter in [filter, world, town, office] {
			let (first, cursor) = page(filter.clone(), limit, None).unwrap();
			assert_eq!(first, []);
			let (second, cursor) = page(filter, limit, Some(cursor.unwrap())).unwrap();
			assert_eq!(second.iter().map(|view| view.id).collect::<Vec<_>>(), [story]);
			assert_eq!(cursor, None);
		}
	});
}

#[test]
fn what_comes_and_goes_between_two_pages_shifts_nothing() {
	ExtBuilder::build_and_execute(|| {
		let ids: Vec<_> = (0..10).map(|_| submit(201)).collect();
		let world = Filter { bbox: Some(BoundingBox::WORLD), ..Default::default() };
		for filter in [world, Filter::default()] {
			let (first, cursor) = page(filter.clone(), 4, None).unwrap();
			let shown: Vec<_> = first.iter().map(|view| view.id).collect();
			assert_eq!(shown, ids[..4]);
			// The very one that the cursor names goes, and something comes before and after it.
			let _ = frame_support::storage::with_transaction(|| {
				assert_ok!(GeoProposals::withdraw(by(201), ids[3]));
				put(202, Kind::Place, 2, at(-1_700_000_000, -800_000_000, 2));
				let last = put(201, Kind::Place, 0, corner());
				let mut rest = find_from(filter, 3, cursor);
				// Without a box, ids go on and on: the newest in the south is among them.
				rest.retain(|id| ids.contains(id) || *id == last);
				assert_eq!(rest, [&ids[4..], &[last]].concat());
				sp_runtime::TransactionOutcome::Rollback(Ok::<_, sp_runtime::DispatchError>(()))
			});
		}
	});
}

#[test]
fn what_stands_in_many_cells_is_found_once_however_the_pages_are_cut() {
	ExtBuilder::build_and_execute(|| {
		let corner = corner();
		let line = |positions: &[(i32, i32)]| placed(Shape::line(positions).unwrap(), 1);
		// From side to side of the box and beyond, one over the other, with points between.
		let across =
			put(201, Kind::Place, 0, line(&[(76_000_000, 450_000_000), (77_000_000, 451_999_999)]));
		let along =
			put(201, Kind::Place, 0, line(&[(77_000_000, 450_100_000), (76_100_000, 451_900_000)]));
		let short =
			put(201, Kind::Place, 0, line(&[(76_800_000, 450_600_000), (76_800_100, 450_600_100)]));
		let point = put(201, Kind::Place, 0, corner);
		for bounds in [
			boxed(75_000_000, 449_000_000, 78_000_000, 453_000_000),
			boxed(76_300_000, 450_300_000, 76_900_000, 451_300_000),
		] {
			let all = find(bounds.clone());
			assert!(all.contains(&across) && all.contains(&along) && all.contains(&short));
			assert_eq!(all.contains(&point), all.len() == 4);
			for limit in 1..=3 {
				let (first, cursor) = page(bounds.clone(), limit, None).unwrap();
				let mut found: Vec<_> = first.iter().map(|view| view.id).collect();
				found.extend(find_from(bounds.clone(), limit, cursor));
				assert_eq!(found, all, "{limit} at a time");
			}
			let once: BTreeSet<_> = all.iter().collect();
			assert_eq!(once.len(), all.len());
		}
		// A suggestion of duplicates walks through cells as well.
		let near = Position { lon: 76_800_000, lat: 450_600_000 };
		let found = GeoProposals::duplicates(1, 0, near).unwrap();
		assert_eq!(found.iter().filter(|(_, id)| *id == short).count(), 1);
	});
}

fn find_from(filter: Filter<u64, u64>, limit: u32, mut cursor: Option<Cursor>) -> Vec<u64> {
	let mut found = Vec::new();
	while cursor.is_some() {
		let (next, after) = page(filter.clone(), limit, cursor).unwrap();
		found.extend(next.into_iter().map(|view| view.id));
		cursor = after;
	}
	found
}

#[test]
fn a_cursor_goes_on_with_its_own_filter_only() {
	ExtBuilder::build_and_execute(|| {
		for _ in 0..4 {
			submit(201);
		}
		let filter = Filter { kinds: Some(Kinds::of(&[Kind::Report])), ..Default::default() };
		let (_, cursor) = page(filter.clone(), 2, None).unwrap();
		for other in [
			Filter::default(),
			Filter { kinds: Some(Kinds::of(&[Kind::Event])), ..Default::default() },
			Filter { bbox: Some(BoundingBox::WORLD), ..filter.clone() },
			Filter { territory: Some(1), ..filter.clone() },
		] {
			assert_eq!(page(other, 2, cursor.clone()), Err(QueryError::CursorOfAnotherQuery));
		}
		// How much is asked for at a time is not part of the question.
		assert_eq!(page(filter.clone(), 7, cursor.clone()).unwrap().0.len(), 2);

		let bytes = cursor.unwrap().0.into_inner();
		for bad in [vec![], bytes[..20].to_vec(), [&bytes[..], &[0]].concat(), vec![7; 64]] {
			let cursor = Cursor(BoundedVec::truncate_from(bad));
			assert_eq!(page(filter.clone(), 2, Some(cursor)), Err(QueryError::BadCursor));
		}
		// One that was made up: the right filter, a key of the wrong index.
		let made_up = |filter: &Filter<u64, u64>, after| Some(Cursor::new(filter, &after));
		let on_map = After::Map(map_index::Place::Point((Default::default(), 1.into())));
		let by_id = After::Thing(1.into());
		let world = Filter { bbox: Some(BoundingBox::WORLD), ..Default::default() };
		assert_eq!(page(filter.clone(), 2, made_up(&filter, on_map)), Err(QueryError::BadCursor));
		assert_eq!(page(world.clone(), 2, made_up(&world, by_id)), Err(QueryError::BadCursor));
	});
}

#[test]
fn a_question_out_of_range_has_no_answer() {
	ExtBuilder::build_and_execute(|| {
		let none = Filter::default;
		for limit in [0, 11, u32::MAX] {
			assert_eq!(page(none(), limit, None), Err(QueryError::LimitOutOfRange));
		}
		let nowhere = Filter { territory: Some(99), ..none() };
		assert_eq!(page(nowhere, 1, None), Err(QueryError::UnknownTerritory));
		for filter in [
			boxed(0, 1, 1, 0),
			boxed(-1_800_000_001, 0, 0, 0),
			boxed(0, 0, i32::MAX, 0),
			boxed(0, i32::MIN, 0, 0),
		] {
			assert_eq!(page(filter, 1, None), Err(QueryError::BadBox));
		}
		assert_eq!(GeoProposals::object(1), None);
		assert_eq!(GeoProposals::versions(1), None);
		assert_eq!(GeoProposals::archived(1), None);
	});
}

#[test]
fn whoever_asks_what_changed_learns_of_all_that_author_and_office_decide() {
	ExtBuilder::build_and_execute(|| {
		let id = put(1, Kind::Task, 0, corner());
		let bundle = put(1, Kind::Proposal, 0, corner());
		let [club, helper] = [Author::Organisation(1), Author::Resident(1_002)];
		let changes = |what: &str, call: sp_runtime::DispatchResult| {
			assert_ok!(call);
			assert_eq!(read(id).changed_at, System::block_number(), "{what}");
			wait(1);
		};
		let stays = |what: &str, call: sp_runtime::DispatchResult| {
			assert_ok!(call);
			assert!(read(id).changed_at < System::block_number(), "{what}");
			wait(1);
		};
		wait(1);
		let handling =
			Handling { case: Some(b"7".to_vec().try_into().unwrap()), ..Default::default() };
		changes("handling", GeoProposals::set_handling(by(201), id, handling));
		changes("valuator", GeoProposals::set_valuator(by(201), id, 501, true));
		let found = Assessment { feasible: true, cost: None, days: None, explanation: text(4) };
		changes("assessment", GeoProposals::evaluate(by(501), id, found));
		let slots = vec![(0, u64::MAX, 3)].try_into().unwrap();
		changes("slots", GeoProposals::set_slots(by(1), id, slots));
		let pointer = Pointer { relation: Relation::About, to: Link::Object(bundle) };
		changes("links", GeoProposals::set_links(by(1), id, vec![pointer].try_into().unwrap()));
		changes("bundle", GeoProposals::set_whole(by(1), id, Some(bundle)));
		// It is one of the bundle's parts now.
		assert_eq!(read(bundle).changed_at, read(id).changed_at);
		stays("a wish to write", GeoProposals::join(by(2), id));
		changes("a writer", GeoProposals::admit(by(1), id, helper));
		changes("a writer who leaves", GeoProposals::end_writing(by(2), id, helper));
		stays("a claim", GeoProposals::claim(by(101), id, text(5)));
		let decide =
			|granted| GeoProposals::decide_claim(by(201), id, club, granted, Reason::Other);
		changes("a keeper", decide(true));
		changes("no keeper", decide(false));
		stays("a wish to write", GeoProposals::join(by(2), id));
		stays("a wish no longer", GeoProposals::end_writing(by(2), id, helper));
		stays("support", GeoProposals::support(by(2), id));
		stays("a comment", GeoProposals::comment(by(2), id, text(6)));
		stays("a sign-up", GeoProposals::sign_up(by(2), id, 0));
		stays("a report", GeoProposals::flag(by(2), id, Breach::Spam));
		stays("an endorsement", GeoProposals::endorse(by(101), id));
	});
}
