// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::Author;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

#[test]
fn a_slip_of_the_pen_is_mended_without_a_trace() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		wait(10);
		assert_ok!(GeoProposals::edit(by(1), id, details("The lamp is broken")));
		System::assert_last_event(
			Event::Edited {
				object: id,
				author: Author::Resident(1_001),
				version: 1,
				replaced: true,
				assisted: false,
			}
			.into(),
		);
		let object = read(id);
		assert_eq!(object.words, Words::Shown(details("The lamp is broken")));
		assert_eq!((object.version, object.version_since, object.changed_at), (1, 1, 11));
		assert_eq!(GeoProposals::versions(id).unwrap().len(), 1);
	});
}

#[test]
fn a_second_thought_is_a_version_and_the_first_stays_provable() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let first = details("The lamp is dark");
		// Mending does not open the window again.
		wait(9);
		assert_ok!(GeoProposals::edit(by(1), id, first.clone()));
		wait(2);
		let second = details("All lamps are broken");
		assert_ok!(GeoProposals::edit(by(1), id, second.clone()));
		System::assert_last_event(
			Event::Edited {
				object: id,
				author: Author::Resident(1_001),
				version: 2,
				replaced: false,
				assisted: false,
			}
			.into(),
		);
		assert_eq!(
			GeoProposals::versions(id).unwrap(),
			[Version { hash: first.hash(), since: 1 }, Version { hash: second.hash(), since: 12 }]
		);
	});
}

#[test]
fn nobody_finds_their_support_under_other_words() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_ok!(GeoProposals::support(by(2), id));
		assert_ok!(GeoProposals::edit(by(1), id, details("The opposite")));
		assert_eq!(read(id).version, 2);
		assert_eq!(GeoProposals::versions(id).unwrap().len(), 2);
	});
}

#[test]
fn versions_are_not_listed_without_end() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for n in 2..=4 {
			wait(11);
			assert_ok!(GeoProposals::edit(by(1), id, details(&format!("Version {n}"))));
		}
		wait(11);
		assert_noop!(GeoProposals::edit(by(1), id, details("Version 5")), Error::TooManyVersions);
		assert_eq!(read(id).version, 4);
	});
}

#[test]
fn only_the_author_edits_by_whichever_hand() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_noop!(GeoProposals::edit(by(2), id, details("Mine")), Error::NotAuthor);
		assert_noop!(GeoProposals::edit(by(999), id, details("Mine")), BadOrigin);
		assert_noop!(GeoProposals::edit(by(1), 9, details("What?")), Error::UnknownObject);
		let bad = Details { title: Default::default(), ..details("Good") };
		assert_noop!(GeoProposals::edit(by(1), id, bad), Error::EmptyTitle);
		assert_ok!(GeoProposals::edit(by(301), id, details("At the desk")));
		System::assert_last_event(
			Event::Edited {
				object: id,
				author: Author::Resident(1_001),
				version: 1,
				replaced: true,
				assisted: true,
			}
			.into(),
		);
	});
}

#[test]
fn words_about_a_past_event_can_be_mended_but_no_event_moved_into_the_past() {
	ExtBuilder::build_and_execute(|| {
		let event =
			|title, from, to| Details { validity: Some(Validity { from, to }), ..details(title) };
		let id = submit(1);
		assert_ok!(GeoProposals::edit(by(1), id, event("Fair", 1_000_000, 2_000_000)));
		Timestamp::set_timestamp(3_000_000);
		assert_ok!(GeoProposals::edit(by(1), id, event("Cancelled", 1_000_000, 2_000_000)));
		assert_noop!(
			GeoProposals::edit(by(1), id, event("Fair", 1_000_000, 2_500_000)),
			Error::AlreadyOver
		);
		assert_ok!(GeoProposals::edit(by(1), id, event("Fair", 1_000_000, 3_500_000)));
	});
}

#[test]
fn a_withdrawn_object_leaves_the_map_and_is_still_found_by_its_id() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_ok!(GeoProposals::support(by(2), id));
		assert_noop!(GeoProposals::withdraw(by(2), id), Error::NotAuthor);
		assert_noop!(GeoProposals::withdraw(by(1), 9), Error::UnknownObject);
		assert_noop!(GeoProposals::withdraw(by(999), id), BadOrigin);
		wait(4);
		assert_ok!(GeoProposals::withdraw(by(1), id));
		System::assert_last_event(Event::Withdrawn { object: id, assisted: false }.into());
		let object = read(id);
		assert_eq!((object.state, object.state_since), (State::Withdrawn, 5));
		assert_eq!((object.supports, object.changed_at), (1, 5));
		assert!(GeoProposals::has_supported(id, 1_002));
		assert!(find(Filter::default()).is_empty());
		assert!(find(Filter { author: Some(object.author), ..Default::default() }).is_empty());
		assert_noop!(GeoProposals::withdraw(by(1), id), Error::NotAllowed);
		assert_noop!(GeoProposals::edit(by(1), id, details("Back")), Error::NotOpen);
	});
}

#[test]
fn what_was_put_there_stays_in_the_territories_it_was_put_into() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		Closed::set(vec![1, 11, 111]);
		assert_eq!(find(Filter { territory: Some(111), ..Default::default() }), [id]);
		assert_ok!(GeoProposals::withdraw(by(1), id));
	});
}
