// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::Link;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

fn links(list: &[(Relation, Link)]) -> Pointers {
	let pointer = |(relation, to): &(Relation, Link)| Pointer { relation: *relation, to: *to };
	list.iter().map(pointer).collect::<Vec<_>>().try_into().unwrap()
}

#[test]
fn a_story_tells_of_a_place_and_leads_to_a_coupon() {
	ExtBuilder::build_and_execute(|| {
		let place = put(1, Kind::Place, 0, corner());
		let story = put(2, Kind::Story, 0, corner());
		let list = links(&[
			(Relation::About, Link::Object(place)),
			(Relation::LocatedAt, Link::Object(place)),
			(Relation::SeeAlso, Link::Token(7)),
			(Relation::SeeAlso, Link::Anchor(3)),
		]);
		assert_ok!(GeoProposals::set_links(by(2), story, list.clone()));
		System::assert_last_event(Event::LinksSet { object: story }.into());
		assert_eq!(GeoProposals::dossier(story).unwrap().links, list);
		assert_noop!(GeoProposals::set_links(by(1), story, list.clone()), Error::NotAuthor);
		// The office that answers may, another may not.
		assert_ok!(GeoProposals::set_links(by(201), story, links(&[])));
		assert!(!Links::<Test>::contains_key(co3_primitives::SortedId::from(story)));
		assert_noop!(GeoProposals::set_links(by(202), story, list), Error::NotAuthor);
	});
}

#[test]
fn links_lead_somewhere_else_and_once() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let set = |list: &[(Relation, Link)]| GeoProposals::set_links(by(1), id, links(list));
		let itself = (Relation::About, Link::Object(id));
		assert_noop!(set(&[itself]), Error::LinkedToItself);
		assert_noop!(set(&[(Relation::About, Link::Object(9))]), Error::UnknownObject);
		let badge = (Relation::About, Link::Badge(1));
		assert_noop!(set(&[badge, badge]), Error::LinkedTwice);
		assert_noop!(GeoProposals::set_links(by(1), 9, links(&[])), Error::UnknownObject);
		assert_noop!(GeoProposals::set_links(by(999), id, links(&[])), BadOrigin);
	});
}

#[test]
fn an_initiative_bundles_things_of_several_kinds_and_never_itself() {
	ExtBuilder::build_and_execute(|| {
		let ids: Vec<_> = (0..7).map(|_| put(201, Kind::Proposal, 0, corner())).collect();
		let join = |part: usize, whole: usize| {
			GeoProposals::set_whole(by(201), ids[part], Some(ids[whole]))
		};
		assert_noop!(join(0, 0), Error::CircularBundle);
		assert_ok!(join(0, 1));
		System::assert_last_event(Event::WholeSet { object: ids[0], whole: Some(ids[1]) }.into());
		assert_noop!(join(0, 1), Error::AlreadyPart);
		assert_noop!(join(1, 0), Error::CircularBundle);
		for at in 1..4 {
			assert_ok!(join(at, at + 1));
		}
		assert_eq!(read(ids[4]).height, 4);
		// Five levels are too many, from above and from below.
		assert_noop!(join(4, 5), Error::TooDeep);
		assert_noop!(join(5, 0), Error::TooDeep);
		assert_noop!(join(4, 0), Error::CircularBundle);
		assert_eq!(GeoProposals::parts(ids[4], None, 9), [ids[3]]);
		for part in [5, 6] {
			assert_ok!(join(part, 4));
		}
		assert_eq!(GeoProposals::parts(ids[4], Some(ids[3]), 9), ids[5..]);
		let one_more = put(201, Kind::Event, 0, corner());
		assert_noop!(GeoProposals::set_whole(by(201), one_more, Some(ids[4])), Error::CapReached);
		let leave = |id| GeoProposals::set_whole(by(201), id, None);
		assert_noop!(leave(one_more), Error::NotPart);
		for part in [3, 5, 6] {
			assert_ok!(leave(ids[part]));
		}
		assert_eq!((read(ids[4]).height, read(ids[4]).records.parts), (0, 0));
	});
}

#[test]
fn both_have_to_be_ones_own_and_a_bundle_that_goes_lets_its_parts_go() {
	ExtBuilder::build_and_execute(|| {
		let bundle = submit(1);
		let part = submit(1);
		let others = submit(2);
		assert_noop!(GeoProposals::set_whole(by(2), others, Some(bundle)), Error::NotAuthor);
		assert_noop!(GeoProposals::set_whole(by(1), others, Some(bundle)), Error::NotAuthor);
		assert_noop!(GeoProposals::set_whole(by(1), part, Some(99)), Error::UnknownObject);
		assert_ok!(GeoProposals::set_whole(by(1), part, Some(bundle)));
		assert_ok!(GeoProposals::withdraw(by(1), bundle));
		wait(100);
		assert_ok!(GeoProposals::archive(by(9), bundle, 4));
		assert_eq!(read(part).part_of, None);
	});
}

#[test]
fn the_office_says_who_else_looks_into_it_and_under_which_number() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let handling = |also: &[(u32, u32)], case: Option<&[u8]>| Handling {
			also: also
				.iter()
				.map(|(municipality, office)| Body { municipality: *municipality, office: *office })
				.collect::<Vec<_>>()
				.try_into()
				.unwrap(),
			case: case.map(|case| case.to_vec().try_into().unwrap()),
		};
		let set = |account, handling| GeoProposals::set_handling(by(account), id, handling);
		let good = handling(&[(1, 4), (2, 1)], Some(b"2026/117-B"));
		assert_noop!(set(1, good.clone()), Error::NotProposalOfficer);
		assert_noop!(set(201, handling(&[(9, 4)], None)), Error::UnknownBody);
		assert_noop!(set(201, handling(&[(1, 4), (1, 4)], None)), Error::UnknownBody);
		for bad in [&b""[..], b"a b", b"Anna Rossi, via Cigna"] {
			assert_noop!(set(201, handling(&[], Some(bad))), Error::BadCaseNumber);
		}
		assert_ok!(set(201, good.clone()));
		assert_eq!(GeoProposals::dossier(id).unwrap().handling, good);
		assert_ok!(set(201, Handling::default()));
		assert_eq!(Handlings::<Test>::iter().count(), 0);
	});
}
