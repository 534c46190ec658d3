// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{Residents, *},
	*,
};
use co3_primitives::{AccountKind, AccountRegistry, AgeClass, Class, Group, Voter};
use frame_support::{assert_noop, assert_ok, traits::EnsureOrigin, BoundedVec};
use sp_runtime::{DispatchError, DispatchError::BadOrigin};

type E = Error<Test>;

fn may_act(account: u64) -> bool {
	EnsureResident::<Test>::try_origin(RuntimeOrigin::signed(account)).is_ok()
}

#[test]
fn a_registrar_attests_me_and_i_may_act() {
	story(|| {
		assert!(!may_act(1));
		let mine = Attestation { age: AgeClass::Under30, ..attestation(1, 1, 111) };
		assert_ok!(Residents::attest(registrar(1), mine));
		assert_eq!(
			last_event(),
			Event::Attested {
				resident: 0,
				account: 1,
				home: 111,
				class: Class::FullRights,
				age: AgeClass::Under30,
				weight: 1,
				expires: TODAY + 365,
				revived: false,
				by: Some(9_001),
			}
		);
		assert!(Register::kinds(&1).contains(AccountKind::Resident));
		let voter = EnsureResident::<Test>::try_origin(RuntimeOrigin::signed(1)).unwrap();
		let (class, age) = (Class::FullRights, AgeClass::Under30);
		assert_eq!(voter, Voter { id: 0, territory: 111, class, age, weight: 1, assisted: false });
		let view = Residents::resident_of(1).unwrap();
		assert_eq!((view.id, view.lapsed, view.engagements), (0, false, 0));
		assert_eq!((view.resident.municipality, view.resident.attested_by), (1, Some(9_001)));
		assert_eq!(Residents::resident(0), Some(ResidentState::Attested(view)));
		assert_eq!(Residents::resident(1), None);
	});
}

#[test]
fn only_the_registrar_of_my_town_attests_me() {
	story(|| {
		let mine = attestation(1, 1, 11);
		assert_noop!(Residents::attest(registrar(2), mine.clone()), E::NotRegistrar);
		assert_noop!(Residents::attest(desk(1), mine.clone()), E::NotRegistrar);
		assert_noop!(Residents::attest(RuntimeOrigin::root(), mine), BadOrigin);
	});
}

#[test]
fn an_attestation_must_make_sense() {
	story(|| {
		let with = |change: fn(&mut Attestation<u64>)| {
			let mut changed = attestation(1, 1, 11);
			change(&mut changed);
			Residents::attest(registrar(1), changed)
		};
		assert_noop!(with(|it| it.home = Places::CLOSED), E::NoSuchTerritory);
		assert_noop!(with(|it| it.home = 77), E::NoSuchTerritory);
		assert_noop!(with(|it| it.home = 0), E::NoMunicipality);
		assert_noop!(with(|it| it.weight = 0), E::WeightOutOfRange);
		assert_noop!(with(|it| it.weight = 11), E::WeightOutOfRange);
		assert_noop!(with(|it| it.expires = TODAY - 1), E::TermOver);
		assert_noop!(with(|it| it.expires = TODAY + MAX_TERM + 1), E::TermTooLong);
		assert_noop!(with(|it| it.account = Register::FULL), DispatchError::Exhausted);
		assert_ok!(with(|it| it.expires = TODAY + MAX_TERM));
	});
}

#[test]
fn nobody_registers_in_two_towns() {
	story(|| {
		attest(1, 11);
		assert_noop!(Residents::attest(registrar(2), attestation(1, 2, 21)), E::NullifierInUse);
		assert_noop!(Residents::attest(registrar(1), attestation(1, 1, 11)), E::NullifierInUse);
		// Nor by being suspended here.
		assert_ok!(Residents::suspend(registrar(1), 0, 3));
		assert_noop!(Residents::attest(registrar(2), attestation(1, 2, 21)), E::NullifierInUse);
	});
}

#[test]
fn a_registrar_cannot_take_an_account_over() {
	story(|| {
		attest(1, 11);
		assert_noop!(Residents::attest(registrar(2), attestation(2, 1, 21)), E::AccountInUse);
		Register::register(&5, AccountKind::Organisation, 1).unwrap();
		assert_noop!(Residents::attest(registrar(1), attestation(2, 5, 11)), E::AccountInUse);
		assert_ok!(Residents::attest_purse(registrar(1), 1, 6));
		assert_noop!(Residents::attest(registrar(1), attestation(2, 6, 11)), E::AccountInUse);
	});
}

#[test]
fn my_rights_end_with_the_last_second_of_the_last_day() {
	story(|| {
		attest(1, 11);
		set_seconds(u64::from(TODAY + 366) * 86_400 - 1);
		assert!(may_act(1));
		assert_eq!(heads(0), 1);
		set_seconds(u64::from(TODAY + 366) * 86_400);
		assert!(!may_act(1));
		assert_eq!(heads(0), 0);
		assert!(Residents::resident_of(1).unwrap().lapsed);
	});
}

#[test]
fn a_registrar_renews_me_before_and_after_i_lapse() {
	story(|| {
		attest(1, 11);
		assert_noop!(Residents::renew(registrar(2), 0, TODAY + 400), E::NotRegistrar);
		assert_noop!(Residents::renew(registrar(1), 7, TODAY + 400), E::NoSuchResident);
		assert_noop!(Residents::renew(registrar(1), 0, TODAY + 365), E::NotLater);
		assert_noop!(Residents::renew(registrar(1), 0, TODAY + MAX_TERM + 1), E::TermTooLong);
		assert_ok!(Residents::renew(registrar(1), 0, TODAY + 400));
		let expires = TODAY + 400;
		assert_eq!(last_event(), Event::Renewed { resident: 0, expires, by: 9_001 });
		go_to(TODAY + 401);
		assert!(!may_act(1));
		assert_noop!(Residents::renew(registrar(1), 0, TODAY + 400), E::TermOver);
		assert_ok!(Residents::renew(registrar(1), 0, TODAY + 800));
		assert!(may_act(1));
		assert_eq!(heads(11), 1);
	});
}

#[test]
fn whoever_lapsed_is_attested_anew_with_the_same_key_and_is_the_same() {
	story(|| {
		attest(1, 11);
		assert_ok!(Residents::set_assistance(RuntimeOrigin::signed(1), false));
		go_to(TODAY + 366);
		let mut anew = attestation(1, 1, 21);
		anew.expires = TODAY + 700;
		let other_key = Attestation { account: 2, ..anew.clone() };
		assert_noop!(Residents::attest(registrar(2), other_key), E::OtherKey);
		assert_ok!(Residents::attest(registrar(2), anew));
		let view = Residents::resident_of(1).unwrap();
		assert_eq!((view.id, view.resident.municipality), (0, 2));
		assert!(!view.resident.assistance, "what I decided stays");
		assert_eq!((heads(0), heads(1), heads(2)), (1, 0, 1));
	});
}

#[test]
fn a_registrar_suspends_and_restores_me() {
	story(|| {
		attest(1, 11);
		assert_noop!(Residents::restore(registrar(1), 0), E::NotSuspended);
		assert_noop!(Residents::suspend(registrar(2), 0, 3), E::NotRegistrar);
		assert_ok!(Residents::suspend(registrar(1), 0, 3));
		assert_eq!(last_event(), Event::Suspended { resident: 0, reason: 3, by: 9_001 });
		assert!(!may_act(1));
		assert_eq!(heads(1), 0);
		assert_noop!(Residents::suspend(registrar(1), 0, 4), E::Suspended);
		assert_noop!(Residents::restore(registrar(2), 0), E::NotRegistrar);
		assert_ok!(Residents::restore(registrar(1), 0));
		assert_eq!(last_event(), Event::Restored { resident: 0, by: 9_001 });
		assert!(may_act(1));
		assert_eq!(heads(1), 1);
	});
}

#[test]
fn a_suspension_outlasts_a_renewal_but_rights_do_not_outlast_their_term() {
	story(|| {
		attest(1, 11);
		assert_ok!(Residents::suspend(registrar(1), 0, 3));
		go_to(TODAY + 366);
		assert_noop!(Residents::restore(registrar(1), 0), E::Lapsed);
		assert_ok!(Residents::renew(registrar(1), 0, TODAY + 700));
		assert!(!may_act(1));
		assert_eq!(heads(1), 0);
		assert_ok!(Residents::restore(registrar(1), 0));
		assert_eq!(heads(1), 1);
	});
}

#[test]
fn a_registrar_changes_my_class_age_class_and_weight() {
	story(|| {
		attest(1, 11);
		let (to, age) = (Class::Stakeholder, AgeClass::From65);
		assert_noop!(Residents::reclassify(registrar(2), 0, to, age, 2), E::NotRegistrar);
		assert_noop!(Residents::reclassify(registrar(1), 0, to, age, 11), E::WeightOutOfRange);
		assert_ok!(Residents::reclassify(registrar(1), 0, to, age, 2));
		let event = Event::Reclassified { resident: 0, class: to, age, weight: 2, by: 9_001 };
		assert_eq!(last_event(), event);
		let mut population = Residents::population(0);
		population.retain(|(_, tally)| tally.heads > 0);
		let group = Group { class: to, age };
		assert_eq!(population, [(group, Tally { heads: 1, weight: 2 })]);
		// A renewal leaves them as they are.
		assert_ok!(Residents::renew(registrar(1), 0, TODAY + 366));
		assert_eq!(Residents::voter(&1).unwrap().group(), group);
		go_to(TODAY + 367);
		assert_noop!(Residents::reclassify(registrar(1), 0, to, age, 1), E::Lapsed);
	});
}

#[test]
fn a_town_attests_everybody_on_its_first_day_and_one_mistake_holds_nobody_up() {
	story(|| {
		attest(3, 21);
		let mut batch: Vec<_> = (1..=5).map(|n| attestation(n, n, 11)).collect();
		batch[4].home = 22;
		let batch = BoundedVec::truncate_from(batch);
		assert_noop!(Residents::attest_batch(registrar(2), 1, batch.clone()), E::NotRegistrar);
		let none = BoundedVec::new();
		assert_noop!(Residents::attest_batch(registrar(1), 1, none), E::EmptyBatch);
		System::reset_events();
		assert_ok!(Residents::attest_batch(registrar(1), 1, batch));
		let refused: Vec<_> = System::events()
			.into_iter()
			.filter_map(|record| match record.event {
				RuntimeEvent::Residents(Event::AttestationRefused { index, error }) => {
					Some((index, error))
				}
				_ => None,
			})
			.collect();
		let expected = [(2, E::NullifierInUse.into()), (4, E::OutsideMunicipality.into())];
		assert_eq!(refused, expected);
		let event = Event::BatchAttested { municipality: 1, attested: 3, refused: 2, by: 9_001 };
		assert_eq!(last_event(), event);
		assert_eq!((heads(11), heads(0)), (3, 4));
	});
}
