// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::CivicAction;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

#[test]
fn a_neighbour_stands_behind_it_once() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		wait(2);
		assert_ok!(GeoProposals::support(by(2), id));
		System::assert_last_event(
			Event::Supported { object: id, voter: 1_002, supports: 1, assisted: false }.into(),
		);
		assert_eq!(Told::get()[1..], [(1_002, 111, CivicAction::Supported { object: id })]);
		assert!(GeoProposals::has_supported(id, 1_002));
		assert_eq!(
			GeoProposals::supports(id, None, 10),
			[SupportView { voter: 1_002, support: Support { since: 3, assisted: false } }]
		);
		assert_noop!(GeoProposals::support(by(2), id), Error::AlreadySupported);
		// The desk is the same person.
		assert_noop!(GeoProposals::support(by(302), id), Error::AlreadySupported);
		// The author is a person like others.
		assert_ok!(GeoProposals::support(by(1), id));
		assert_eq!(read(id).supports, 2);
	});
}

#[test]
fn a_support_given_at_the_desk_is_marked() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_ok!(GeoProposals::support(by(302), id));
		System::assert_last_event(
			Event::Supported { object: id, voter: 1_002, supports: 1, assisted: true }.into(),
		);
		assert!(GeoProposals::supports(id, None, 1)[0].support.assisted);
	});
}

#[test]
fn a_mind_can_be_changed() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		assert_noop!(GeoProposals::unsupport(by(2), id), Error::NotSupported);
		assert_ok!(GeoProposals::support(by(2), id));
		assert_ok!(GeoProposals::unsupport(by(2), id));
		System::assert_last_event(
			Event::Unsupported { object: id, voter: 1_002, supports: 0, assisted: false }.into(),
		);
		assert!(!GeoProposals::has_supported(id, 1_002));
		assert_eq!(Engaged::get()[&1_002], 0);
		assert_ok!(GeoProposals::support(by(2), id));
	});
}

#[test]
fn only_people_support_and_only_what_is_there() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for account in [101, 201, 999] {
			assert_noop!(GeoProposals::support(by(account), id), BadOrigin);
			assert_noop!(GeoProposals::unsupport(by(account), id), BadOrigin);
		}
		assert_noop!(GeoProposals::support(by(2), 9), Error::UnknownObject);
		assert_noop!(GeoProposals::unsupport(by(2), 9), Error::UnknownObject);
		assert_ok!(GeoProposals::support(by(2), id));
		assert_ok!(GeoProposals::withdraw(by(1), id));
		assert_noop!(GeoProposals::support(by(3), id), Error::NotOpen);
		assert_noop!(GeoProposals::unsupport(by(2), id), Error::NotOpen);
	});
}

#[test]
fn nobody_supports_without_end() {
	ExtBuilder::build_and_execute(|| {
		let ids: Vec<_> = (0..4).map(|_| submit(1)).collect();
		for id in &ids[..3] {
			assert_ok!(GeoProposals::support(by(2), *id));
		}
		assert_noop!(GeoProposals::support(by(2), ids[3]), Error::CapReached);
		assert_ok!(GeoProposals::unsupport(by(2), ids[0]));
		assert_ok!(GeoProposals::support(by(2), ids[3]));
	});
}

#[test]
fn supporters_are_read_in_pages() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		for account in 1..=25 {
			assert_ok!(GeoProposals::support(by(account), id));
		}
		let mut voters = Vec::new();
		// Ten is the most a page holds.
		for (asked, got) in [(4, 4), (99, 10), (10, 10), (10, 1), (10, 0)] {
			let page = GeoProposals::supports(id, voters.last().copied(), asked);
			assert_eq!(page.len(), got);
			voters.extend(page.into_iter().map(|view| view.voter));
		}
		voters.sort();
		assert_eq!(voters, (1_001..=1_025).collect::<Vec<_>>());
		assert_eq!(GeoProposals::supports(9, None, 10), []);
	});
}
