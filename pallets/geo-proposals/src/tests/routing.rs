// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

fn office(municipality: u32, office: u32) -> Body {
	Body { municipality, office }
}

fn route(body: Body) -> Route {
	Route { body, fallback: None, escalation: None }
}

fn set_route(territory: u32, route: Option<Route>) -> sp_runtime::DispatchResult {
	GeoProposals::set_route(by(201), 1, 0, territory, route)
}

#[test]
fn a_district_has_its_own_office_and_the_deepest_route_decides() {
	ExtBuilder::build_and_execute(|| {
		assert_eq!(read(submit(1)).body, office(1, 0));
		assert_ok!(set_route(1, Some(route(office(1, 5)))));
		assert_ok!(set_route(11, Some(route(office(1, 7)))));
		assert_eq!(read(submit(1)).body, office(1, 7));
		assert_eq!(
			read(put(1, Kind::Report, 0, at(77_500_000, 451_500_000, 1))).body,
			office(1, 5)
		);
		assert_eq!(GeoProposals::routes(0), [(1, route(office(1, 5))), (11, route(office(1, 7)))]);
		assert_noop!(set_route(111, Some(route(office(1, 1)))), Error::CapReached);
		assert_ok!(set_route(11, None));
		assert_eq!(read(submit(1)).body, office(1, 5));
		assert_noop!(set_route(11, None), Error::UnknownRoute);
	});
}

#[test]
fn routes_are_the_officers_and_stay_at_home() {
	ExtBuilder::build_and_execute(|| {
		let good = || Some(route(office(1, 5)));
		for account in [1, 202, 401] {
			assert_noop!(
				GeoProposals::set_route(by(account), 1, 0, 1, good()),
				Error::NotProposalOfficer
			);
		}
		assert_noop!(GeoProposals::set_route(by(201), 1, 2, 1, good()), Error::UnknownCategory);
		for territory in [2, 0, 99] {
			assert_noop!(set_route(territory, good()), Error::OutsideTerritory);
		}
		let circle = Route { fallback: Some(office(1, 5)), ..route(office(1, 5)) };
		assert_noop!(set_route(1, Some(circle)), Error::BadRoute);
		let nobodys = Some(office(9, 0));
		for nowhere in [
			route(office(9, 0)),
			Route { fallback: nobodys, ..route(office(1, 5)) },
			Route { escalation: nobodys, ..route(office(1, 5)) },
		] {
			assert_noop!(set_route(1, Some(nowhere)), Error::UnknownBody);
		}
		// Who is suspended comes back.
		Suspended::set(vec![2]);
		assert_ok!(set_route(1, Some(route(office(2, 0)))));
	});
}

#[test]
fn where_an_office_cannot_act_another_stands_in() {
	ExtBuilder::build_and_execute(|| {
		let fallback = Some(office(1, 3));
		assert_ok!(set_route(1, Some(Route { fallback, ..route(office(2, 0)) })));
		assert_eq!(read(submit(1)).body, office(2, 0));
		Suspended::set(vec![2]);
		assert_eq!(read(submit(1)).body, office(1, 3));
		// With nobody to stand in, it waits where it belongs.
		Suspended::set(vec![1, 2]);
		assert_eq!(read(submit(1)).body, office(2, 0));
	});
}

#[test]
fn what_is_not_ours_is_handed_on_with_a_reason() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let refer = |account, body| {
			GeoProposals::refer(by(account), id, body, Reason::NotOurs, Some(text(5)))
		};
		assert_noop!(refer(1, office(2, 4)), Error::NotProposalOfficer);
		assert_noop!(refer(201, office(1, 0)), Error::SameBody);
		assert_noop!(refer(201, office(9, 0)), Error::UnknownBody);
		assert_ok!(refer(201, office(2, 4)));
		System::assert_last_event(
			Event::Referred { object: id, body: office(2, 4), escalated: false }.into(),
		);
		assert_eq!((read(id).state, read(id).body), (State::Referred, office(2, 4)));
		// It is the other's now.
		assert_noop!(
			GeoProposals::proceed(by(201), id, State::Acknowledged, None, None),
			Error::NotProposalOfficer
		);
		assert_ok!(refer(202, office(2, 6)));
		assert_eq!(read(id).state, State::Referred);
		assert_ok!(GeoProposals::proceed(by(202), id, State::Acknowledged, None, None));
		let steps = GeoProposals::steps(id, 0, 9);
		assert_eq!(steps.iter().filter(|step| step.by == Mover::Referral).count(), 2);
		assert_eq!(steps[2].reason, Some(Reason::NotOurs));
		assert_ok!(GeoProposals::proceed(by(202), id, State::Fixed, None, None));
		assert_noop!(refer(202, office(1, 0)), Error::NotAllowed);
	});
}

#[test]
fn an_answer_that_does_not_come_is_brought_one_floor_higher_by_anyone() {
	ExtBuilder::build_and_execute(|| {
		change_rules(0, |rules| {
			rules.targets.answer = Some(24 * HOUR);
			rules.route.escalation = Some(office(1, 100));
		});
		let id = submit(1);
		let push = || GeoProposals::escalate(by(999), id);
		pass(24);
		assert_noop!(push(), Error::NotOverdue);
		pass(1);
		assert_noop!(GeoProposals::escalate(RuntimeOrigin::none(), id), BadOrigin);
		assert_ok!(push());
		System::assert_last_event(
			Event::Referred { object: id, body: office(1, 100), escalated: true }.into(),
		);
		assert_eq!((read(id).state, read(id).escalated), (State::Submitted, true));
		assert_eq!(GeoProposals::steps(id, 1, 1)[0].reason, Some(Reason::Overdue));
		assert_noop!(push(), Error::AlreadyEscalated);
		// Answered late is answered.
		let late = submit(2);
		pass(30);
		assert_ok!(GeoProposals::proceed(by(201), late, State::Planned, None, None));
		assert_noop!(GeoProposals::escalate(by(999), late), Error::NotOverdue);
		// And where there is no higher floor, there is none.
		let elsewhere = put(1, Kind::Report, 1, corner());
		assert_noop!(GeoProposals::escalate(by(999), elsewhere), Error::NotOverdue);
		change_rules(0, |rules| rules.route.escalation = None);
		let low = submit(3);
		pass(30);
		assert_noop!(GeoProposals::escalate(by(999), low), Error::UnknownBody);
		assert_ok!(GeoProposals::withdraw(by(3), low));
		assert_noop!(GeoProposals::escalate(by(999), low), Error::NotOpen);
		assert_noop!(GeoProposals::escalate(by(999), 99), Error::UnknownObject);
	});
}

#[test]
fn an_office_does_not_get_rid_of_the_next_floor_by_a_new_route() {
	ExtBuilder::build_and_execute(|| {
		change_rules(0, |rules| {
			rules.targets.answer = Some(HOUR);
			rules.route.escalation = Some(office(1, 100));
		});
		let id = submit(1);
		assert_ok!(set_route(11, Some(route(office(1, 7)))));
		pass(2);
		assert_ok!(GeoProposals::escalate(by(999), id));
		assert_eq!(read(id).body, office(1, 100));
	});
}
