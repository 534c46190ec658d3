// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{
	geo::{Position, Precision, Shape},
	Author, CivicAction, Title,
};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

fn try_submit(
	account: u64,
	category: u32,
	location: Location,
	details: Details,
) -> sp_runtime::DispatchResult {
	GeoProposals::submit(by(account), Kind::Report, category, location, details, false)
}

#[test]
fn a_resident_reports_a_dark_lamp_and_the_chain_finds_the_neighbourhood() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(7);
		let object = read(id);
		assert_eq!(object.location.territory(), 111);
		assert_eq!(object.location.shape(), Some(&Shape::Point(CORNER)));
		assert_eq!(object.within.to_vec(), [111, 11, 1, 0]);
		assert_eq!((object.version, object.supports, object.state), (1, 0, State::Submitted));
		System::assert_has_event(
			Event::Submitted {
				object: id,
				author: Author::Resident(1_007),
				kind: Kind::Report,
				category: 0,
				territory: 111,
				body: Body { municipality: 1, office: 0 },
				draft: false,
				assisted: false,
			}
			.into(),
		);
		assert_eq!(Told::get(), [(1_007, 111, CivicAction::Submitted { object: id, category: 0 })]);
	});
}

#[test]
fn every_kind_of_thing_can_be_put_on_the_map() {
	ExtBuilder::build_and_execute(|| {
		for kind in Kind::ALL {
			let id = put(201, kind, 1, corner());
			assert_eq!(read(id).kind, kind);
		}
	});
}

#[test]
fn an_organisation_and_an_office_submit_and_no_reward_rule_hears_of_it() {
	ExtBuilder::build_and_execute(|| {
		assert_eq!(read(submit(103)).author, Author::Organisation(3));
		assert_eq!(read(submit(201)).author, Author::Office(1));
		assert!(Told::get().is_empty());
	});
}

#[test]
fn an_office_has_no_say_in_the_next_town() {
	ExtBuilder::build_and_execute(|| {
		assert_noop!(try_submit(202, 0, corner(), details("Welcome")), Error::OutsideTerritory);
	});
}

#[test]
fn what_the_desk_submits_for_a_resident_is_marked() {
	ExtBuilder::build_and_execute(|| {
		let object = read(submit(307));
		assert_eq!((object.author, object.assisted), (Author::Resident(1_007), true));
	});
}

#[test]
fn strangers_submit_nothing() {
	ExtBuilder::build_and_execute(|| {
		assert_noop!(try_submit(999, 0, corner(), details("Hello")), BadOrigin);
		let none = RuntimeOrigin::none();
		assert_noop!(
			GeoProposals::submit(none, Kind::News, 0, corner(), details("Hello"), false),
			BadOrigin
		);
	});
}

#[test]
fn the_territory_named_must_be_around_the_position_and_of_the_same_town() {
	ExtBuilder::build_and_execute(|| {
		for claim in [111, 11, 1] {
			let id = put(1, Kind::Report, 0, at(CORNER.lon, CORNER.lat, claim));
			assert_eq!(read(id).location.territory(), 111);
		}
		for claim in [0, 12, 2, 24, 99] {
			assert_noop!(
				try_submit(1, 0, at(CORNER.lon, CORNER.lat, claim), details("Here")),
				Error::OutsideTerritory
			);
		}
	});
}

#[test]
fn nobody_answers_at_the_pole() {
	ExtBuilder::build_and_execute(|| {
		assert_noop!(
			try_submit(1, 2, at(0, 900_000_000, 2), details("Cold")),
			Error::OutsideTerritory
		);
	});
}

#[test]
fn a_position_must_be_on_the_globe() {
	ExtBuilder::build_and_execute(|| {
		for (lon, lat) in [(1_800_000_001, 0), (-1_800_000_001, 0), (0, 900_000_001), (0, i32::MIN)]
		{
			assert_noop!(try_submit(1, 2, at(lon, lat, 2), details("Nowhere")), Error::OffTheGlobe);
		}
	});
}

#[test]
fn digits_finer_than_the_precision_class_are_refused() {
	ExtBuilder::build_and_execute(|| {
		let place = |lon, lat, precision| Location::At {
			shape: Shape::Point(Position { lon, lat }),
			precision,
			floor: None,
			territory: 1,
		};
		for (lon, lat, precision) in [
			(76_120_001, 450_120_000, Precision::HundredMetres),
			(76_120_000, 450_120_001, Precision::HundredMetres),
			(76_110_000, 450_100_000, Precision::Kilometre),
			(76_100_000, 450_110_000, Precision::Kilometre),
			(76_100_000, 450_100_000, Precision::AreaOnly),
		] {
			assert_noop!(
				try_submit(1, 0, place(lon, lat, precision), details("Near me")),
				Error::TooPrecise
			);
		}
		put(1, Kind::Report, 0, place(76_120_000, 450_120_000, Precision::HundredMetres));
		let id = put(1, Kind::Report, 0, place(76_100_000, 450_100_000, Precision::Kilometre));
		assert_eq!(read(id).location.precision(), Precision::Kilometre);
	});
}

#[test]
fn the_antimeridian_is_one_line() {
	ExtBuilder::build_and_execute(|| {
		let id = put(1, Kind::Place, 2, at(1_800_000_000, -170_000_000, 2));
		let west = Position { lon: -1_800_000_000, lat: -170_000_000 };
		assert_eq!(read(id).location.shape(), Some(&Shape::Point(west)));
	});
}

#[test]
fn what_is_in_no_exact_place_is_found_by_territory_alone() {
	ExtBuilder::build_and_execute(|| {
		let id = put(1, Kind::Proposal, 1, Location::Area { territory: 11 });
		let object = read(id);
		assert_eq!(object.location.shape(), None);
		assert_eq!(object.location.precision(), Precision::AreaOnly);
		assert_eq!(Map::<Test>::iter_keys().count(), 0);
		assert_eq!(find(Filter { territory: Some(1), ..Default::default() }), [id]);
		assert!(find(Filter { territory: Some(111), ..Default::default() }).is_empty());
		for territory in [0, 12, 99] {
			assert_noop!(
				try_submit(1, 1, Location::Area { territory }, details("Somewhere")),
				Error::OutsideTerritory
			);
		}
	});
}

#[test]
fn the_category_must_be_an_open_one_of_the_town_that_answers() {
	ExtBuilder::build_and_execute(|| {
		for foreign_or_missing in [2, 3] {
			assert_noop!(
				try_submit(1, foreign_or_missing, corner(), details("About what?")),
				Error::UnknownCategory
			);
		}
		assert_ok!(GeoProposals::set_phase(
			by(201),
			1,
			0,
			Phase { submissions: false, ..Phase::OPEN }
		));
		assert_noop!(try_submit(1, 0, corner(), details("Too late")), Error::CategoryClosed);
	});
}

#[test]
fn an_author_has_so_many_objects_and_no_more() {
	ExtBuilder::build_and_execute(|| {
		for _ in 0..5 {
			submit(1);
		}
		assert_noop!(try_submit(1, 0, corner(), details("A sixth")), Error::CapReached);
		// The desk is no way around, and withdrawing makes no room at once.
		assert_noop!(try_submit(301, 0, corner(), details("A sixth")), Error::CapReached);
		assert_ok!(GeoProposals::withdraw(by(1), 0));
		assert_noop!(try_submit(1, 0, corner(), details("A sixth")), Error::CapReached);
		wait(100);
		assert_ok!(GeoProposals::archive(by(2), 0, 4));
		submit(1);
		for _ in 0..7 {
			submit(101);
		}
		assert_noop!(try_submit(101, 0, corner(), details("An eighth")), Error::CapReached);
	});
}

#[test]
fn what_is_said_must_have_its_form() {
	ExtBuilder::build_and_execute(|| {
		let good = details("A lamp");
		let title = |bytes: &[u8]| Details {
			title: Title(bytes.to_vec().try_into().unwrap()),
			..good.clone()
		};
		let content = |content| Details { content, ..good.clone() };
		let untold = co3_primitives::ContentRef { alternative_text: None, ..picture(3) };
		let with_media = Details { media: vec![untold].try_into().unwrap(), ..good.clone() };
		let validity = |from, to| Details { validity: Some(Validity { from, to }), ..good.clone() };
		for (bad, error) in [
			(title(b""), Error::EmptyTitle),
			(title(b" "), Error::EmptyTitle),
			(title(b"two\nlines"), Error::BadTitle),
			(title(&[0xff]), Error::BadTitle),
			(
				content(co3_primitives::ContentRef { hash: Default::default(), ..text(1) }),
				Error::BadContentHash,
			),
			(
				content(co3_primitives::ContentRef { mime: Default::default(), ..text(1) }),
				Error::BadMediaType,
			),
			(content(co3_primitives::ContentRef { size: 0, ..text(1) }), Error::EmptyContent),
			(
				content(co3_primitives::ContentRef {
					language: b"?".to_vec().try_into().unwrap(),
					..text(1)
				}),
				Error::BadLanguage,
			),
			(with_media, Error::NoAlternativeText),
			(validity(2_000_001, 2_000_000), Error::EndsBeforeItBegins),
			(validity(0, 999_999), Error::AlreadyOver),
		] {
			assert_noop!(try_submit(1, 0, corner(), bad), error);
		}
		assert_ok!(try_submit(1, 0, corner(), validity(0, 1_000_000)));
	});
}
