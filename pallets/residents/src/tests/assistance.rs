// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{Residents, *},
	*,
};
use co3_primitives::Voter;
use frame_support::{
	assert_noop, assert_ok,
	dispatch::{DispatchErrorWithPostInfo, GetDispatchInfo},
	traits::EnsureOrigin,
};
use sp_core::H256;
use sp_runtime::{DispatchError::BadOrigin, DispatchResult};

type E = Error<Test>;

fn assist(by: RuntimeOrigin, mandate: u8, call: impl Into<RuntimeCall>) -> DispatchResult {
	let mandate = H256::repeat_byte(mandate);
	Residents::assist(by, 0, mandate, Box::new(call.into()))
		.map(|_| ())
		.map_err(|error: DispatchErrorWithPostInfo| error.error)
}

fn act(matter: u32) -> civic::Call<Test> {
	civic::Call::act { matter }
}

#[test]
fn the_desk_acts_for_me_and_everybody_sees_that_it_did() {
	story(|| {
		attest(1, 11);
		assert_ok!(assist(desk(1), 1, act(5)));
		let mandate = H256::repeat_byte(1);
		let event = Event::Assisted { desk: 8_001, resident: 0, mandate, result: Ok(()) };
		assert_eq!(last_event(), event);
		assert!(civic::Acts::<Test>::get(5, 0).unwrap().assisted);
		let mine = RuntimeOrigin::signed(1);
		assert_noop!(Civic::act(mine, 5), civic::Error::<Test>::ActedBefore);
	});
}

#[test]
fn only_the_desk_of_my_town_acts_for_me_and_only_as_far_as_it_may() {
	story(|| {
		attest(1, 11);
		assert_noop!(assist(desk(2), 1, act(5)), E::NotDesk);
		assert_noop!(assist(registrar(1), 1, act(5)), E::NotDesk);
		assert_noop!(assist(desk(1), 1, Call::<Test>::erase {}), E::NotAssistable);
		let nested = Call::<Test>::assist {
			resident: 0,
			mandate: H256::zero(),
			call: Box::new(act(5).into()),
		};
		assert_noop!(assist(desk(1), 1, nested), E::NotAssistable);
		let remark = frame_system::Call::<Test>::remark_with_event { remark: vec![] };
		assert_ok!(assist(desk(1), 1, remark));
		let Event::Assisted { result, .. } = last_event() else { panic!("nothing assisted") };
		assert_eq!(result, Err(BadOrigin), "the desk's power is that of a resident, not more");
	});
}

#[test]
fn what_fails_for_me_fails_for_the_desk_and_is_on_record() {
	story(|| {
		attest(1, 11);
		assert_ok!(assist(desk(1), 1, act(5)));
		assert_ok!(assist(desk(1), 2, act(5)));
		let Event::Assisted { result, .. } = last_event() else { panic!("nothing assisted") };
		assert_eq!(result, Err(civic::Error::<Test>::ActedBefore.into()));
		assert_eq!(Residents::resident_of(1).unwrap().engagements, 1);
	});
}

#[test]
fn a_mandate_is_for_one_act_and_the_desk_acts_twice_a_day() {
	story(|| {
		attest(1, 11);
		assert_ok!(assist(desk(1), 1, act(5)));
		assert_noop!(assist(desk(1), 1, act(6)), E::MandateUsed);
		assert_ok!(assist(desk(1), 2, act(6)));
		assert_noop!(assist(desk(1), 3, act(7)), E::TooMuchAssistance);
		go_to(TODAY + 1);
		assert_ok!(assist(desk(1), 3, act(7)));
	});
}

#[test]
fn i_do_not_want_the_desk_to_act_for_me() {
	story(|| {
		attest(1, 11);
		let me = || RuntimeOrigin::signed(1);
		assert_noop!(Residents::set_assistance(RuntimeOrigin::signed(2), false), E::NotResident);
		assert_ok!(Residents::set_assistance(me(), false));
		assert_eq!(last_event(), Event::AssistanceSet { resident: 0, accepted: false });
		assert_noop!(assist(desk(1), 1, act(5)), E::AssistanceDeclined);
		assert_ok!(Residents::set_assistance(me(), true));
		assert_ok!(assist(desk(1), 1, act(5)));
	});
}

#[test]
fn nobody_is_assisted_in_what_they_could_not_do() {
	story(|| {
		assert_noop!(assist(desk(1), 1, act(5)), E::NoSuchResident);
		attest(1, 11);
		assert_ok!(Residents::suspend(registrar(1), 0, 3));
		assert_noop!(assist(desk(1), 1, act(5)), E::Suspended);
		assert_ok!(Residents::restore(registrar(1), 0));
		go_to(TODAY + 366);
		assert_noop!(assist(desk(1), 1, act(5)), E::Lapsed);
	});
}

#[test]
fn an_assisted_origin_is_worth_what_the_resident_is_worth_now() {
	story(|| {
		attest(1, 11);
		let origin = || RuntimeOrigin::from(Origin::Assisted { resident: 0 });
		let voter: Voter<_> = EnsureResident::<Test>::try_origin(origin()).unwrap();
		assert!(voter.assisted);
		assert_ok!(Residents::suspend(registrar(1), 0, 3));
		assert!(EnsureResident::<Test>::try_origin(origin()).is_err());
		assert!(EnsureResident::<Test>::try_origin(RuntimeOrigin::root()).is_err());
	});
}

#[test]
fn assistance_costs_what_the_act_costs_and_a_little_more() {
	story(|| {
		let remark = RuntimeCall::from(frame_system::Call::remark { remark: vec![0; 1_000] });
		let inner = remark.get_dispatch_info().call_weight;
		let call = Box::new(remark);
		let outer = Call::<Test>::assist { resident: 0, mandate: H256::zero(), call };
		let weight = outer.get_dispatch_info().call_weight;
		assert_eq!(weight, inner + <() as WeightInfo>::assist());
	});
}
