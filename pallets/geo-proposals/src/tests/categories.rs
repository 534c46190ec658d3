// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::Title;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

fn plain() -> Rules {
	Rules::plain(1)
}

fn title(text: &str) -> Title {
	Title::new(text).unwrap()
}

#[test]
fn a_town_begins_with_its_categories() {
	ExtBuilder::build_and_execute(|| {
		let names = |municipality| -> Vec<_> {
			GeoProposals::categories(municipality)
				.into_iter()
				.map(|view| (view.id, view.category.name.as_str().to_owned()))
				.collect()
		};
		assert_eq!(names(1), [(0, "Lights".into()), (1, "Trees".into())]);
		assert_eq!(names(2), [(2, "Roads".into())]);
		assert_eq!(names(3), []);
	});
}

#[test]
fn an_officer_opens_renames_closes_and_opens_again() {
	ExtBuilder::build_and_execute(|| {
		assert_ok!(GeoProposals::set_category(by(201), 1, None, title("Water"), plain()));
		let event = |version| Event::CategorySet { municipality: 1, category: 3, version };
		System::assert_last_event(event(1).into());
		assert_ok!(GeoProposals::set_category(by(201), 1, Some(3), title("Fountains"), plain()));
		System::assert_last_event(event(2).into());
		let id = put(1, Kind::Proposal, 3, corner());
		let shut = Phase { submissions: false, ..Phase::OPEN };
		assert_ok!(GeoProposals::set_phase(by(201), 1, 3, shut));
		System::assert_last_event(
			Event::PhaseSet { municipality: 1, category: 3, phase: shut }.into(),
		);
		// What is there stays, and can still be changed.
		assert_ok!(GeoProposals::edit(by(1), id, details("Dry")));
		assert_ok!(GeoProposals::set_phase(by(201), 1, 3, Phase::OPEN));
		put(1, Kind::Proposal, 3, corner());
		// The rules that an object came under stay with it.
		assert_ok!(GeoProposals::set_category(by(201), 1, Some(3), title("Fountains"), plain()));
		assert_eq!(read(id).rules, 2);
		assert_noop!(
			GeoProposals::set_category(by(201), 1, Some(3), title("Fountains"), plain()),
			Error::TooManyVersions
		);
	});
}

#[test]
fn nobody_else_does() {
	ExtBuilder::build_and_execute(|| {
		for account in [1, 101, 202] {
			assert_noop!(
				GeoProposals::set_category(by(account), 1, None, title("Mine"), plain()),
				Error::NotProposalOfficer
			);
			assert_noop!(
				GeoProposals::set_phase(by(account), 1, 0, Phase::OPEN),
				Error::NotProposalOfficer
			);
		}
		let none = RuntimeOrigin::none;
		assert_noop!(
			GeoProposals::set_category(none(), 1, None, title("Mine"), plain()),
			BadOrigin
		);
		assert_noop!(GeoProposals::set_phase(none(), 1, 0, Phase::OPEN), BadOrigin);
	});
}

#[test]
fn a_category_has_a_name_and_belongs_to_one_town() {
	ExtBuilder::build_and_execute(|| {
		let bad = Title(b"a\tb".to_vec().try_into().unwrap());
		assert_noop!(GeoProposals::set_category(by(201), 1, None, bad, plain()), Error::BadTitle);
		assert_noop!(
			GeoProposals::set_category(by(201), 1, Some(2), title("Roads"), plain()),
			Error::UnknownCategory
		);
		assert_noop!(GeoProposals::set_phase(by(201), 1, 2, Phase::OPEN), Error::UnknownCategory);
	});
}

#[test]
fn a_town_has_so_many_categories_and_no_more() {
	ExtBuilder::build_and_execute(|| {
		for name in ["Water", "Air"] {
			assert_ok!(GeoProposals::set_category(by(201), 1, None, title(name), plain()));
		}
		assert_noop!(
			GeoProposals::set_category(by(201), 1, None, title("Fire"), plain()),
			Error::CapReached
		);
		// Another town has room of its own.
		assert_ok!(GeoProposals::set_category(by(202), 2, None, title("Fire"), plain()));
	});
}
