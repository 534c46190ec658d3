// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::geo::BoundingBox;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

#[test]
fn what_changed_has_to_be_seen_again() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		wait(1);
		let proposal = changed(|it| it.details.asset = model(9));
		let details = proposal.details.hash();
		assert_ok!(ArAnchors::edit(by(301), id, proposal));
		let anchor = read(id);
		assert_eq!((anchor.state, anchor.version, anchor.changed_at), (State::Proposed, 2, 2));
		assert_eq!(anchor.approved_at, Some(1), "that it was once approved stays");
		assert!(find(Filter::default()).is_empty());
		System::assert_has_event(
			Event::Edited { anchor: id, version: 2, details, assisted: true }.into(),
		);
		System::assert_last_event(
			Event::Moved {
				anchor: id,
				from: State::Live,
				to: State::Proposed,
				by: Mover::Author,
				reason: Some(Reason::Edited),
				assisted: true,
			}
			.into(),
		);
		// What is still proposed can be changed as often as its author likes.
		let steps = read(id).records.steps;
		for version in 3..20 {
			assert_ok!(ArAnchors::edit(by(1), id, mural()));
			assert_eq!(read(id).version, version);
		}
		assert_eq!(read(id).records.steps, steps);
	});
}

#[test]
fn only_its_author_changes_it_and_not_while_it_is_suspended_or_over() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		assert_noop!(ArAnchors::edit(by(2), id, mural()), Error::NotAuthor);
		assert_noop!(ArAnchors::edit(by(201), id, mural()), Error::NotAuthor);
		assert_noop!(ArAnchors::edit(by(999), id, mural()), BadOrigin);
		assert_noop!(ArAnchors::edit(by(1), 9, mural()), Error::UnknownAnchor);
		let undescribed = changed(|it| it.details.asset.alternative_text = None);
		assert_noop!(ArAnchors::edit(by(1), id, undescribed), Error::NoAlternativeText);
		assert_ok!(ArAnchors::suspend(by(401), id, Breach::Spam, None));
		assert_noop!(ArAnchors::edit(by(1), id, mural()), Error::Suspended);
		assert_ok!(ArAnchors::retire(by(1), id));
		assert_noop!(ArAnchors::edit(by(1), id, mural()), Error::NotAllowed);
	});
}

#[test]
fn what_moves_is_found_where_it_went() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, all_over(square(900)));
		let around = |lon: i32| {
			let south = WALL.lat - 5;
			let bbox = BoundingBox { west: lon - 5, south, east: lon + 5, north: WALL.lat + 5 };
			let states = Some(States::of(&State::ALL));
			find(Filter { bbox: Some(bbox), states, ..Default::default() })
		};
		assert_eq!(around(WALL.lon + 700), [id]);
		let east = changed(|it| it.site.pose.position.lon = 77_500_000);
		assert_ok!(ArAnchors::edit(by(1), id, east));
		assert!(around(WALL.lon).is_empty());
		assert_eq!(around(77_500_000), [id]);
		assert_eq!(read(id).within.to_vec(), [1, 0]);
		let quarter = Filter {
			territory: Some(11),
			states: Some(States::of(&State::ALL)),
			..Default::default()
		};
		assert!(find(quarter).is_empty());
		// To another town it does not: whoever answered for it goes on doing so.
		let west = changed(|it| {
			it.site.pose.position.lon = 70_000_000;
			it.site.territory = 2;
		});
		assert_noop!(ArAnchors::edit(by(1), id, west), Error::OutsideTerritory);
	});
}
