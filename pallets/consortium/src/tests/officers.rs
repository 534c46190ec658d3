// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use co3_primitives::Officers as _;

const ANNA: u64 = 61;

fn is_registrar() -> bool {
	Consortium::holds(&ANNA, TORINO, Role::Registrar)
}

#[test]
fn anna_is_registrar_until_her_term_is_over() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Consortium::appoint(signed(1), ANNA, Role::Registrar, 3));
		let appointed = Event::OfficerAppointed {
			municipality: TORINO,
			who: ANNA,
			role: Role::Registrar,
			until: 3,
		};
		System::assert_last_event(appointed.into());
		assert!(is_registrar());
		assert!(!Consortium::holds(&ANNA, TORINO, Role::Moderator));
		assert!(!Consortium::holds(&ANNA, ATHINA, Role::Registrar));
		next_block();
		assert!(is_registrar());
		let expire =
			|| Consortium::expire_appointment(signed(STRANGER), TORINO, ANNA, Role::Registrar);
		assert_noop!(expire(), Error::<Test>::StillInOffice);
		next_block();
		assert!(!is_registrar());
		assert!(!Consortium::officers(TORINO).iter().any(|it| it.who == ANNA && it.in_office));
		// She stays registered until anyone clears it.
		assert!(Registry::kinds(&ANNA).contains(AccountKind::Officer));
		assert_noop!(
			Consortium::expire_appointment(root(), TORINO, ANNA, Role::Registrar),
			BadOrigin
		);
		assert_ok!(expire());
		let expired =
			Event::AppointmentExpired { municipality: TORINO, who: ANNA, role: Role::Registrar };
		System::assert_last_event(expired.into());
		assert!(Registry::kinds(&ANNA).is_empty());
		assert_noop!(expire(), Error::<Test>::NotAppointed);
	});
}

#[test]
fn a_renewal_is_one_appointment() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Consortium::appoint(signed(1), ANNA, Role::Registrar, 3));
		assert_ok!(Consortium::appoint(signed(1), ANNA, Role::Registrar, 300));
		assert_eq!(AppointmentCount::<Test>::get(TORINO), 2);
		check();
		two_sessions();
		assert!(is_registrar());
	});
}

#[test]
fn only_governance_appoints_and_within_bounds() {
	ExtBuilder::default().build_and_execute(|| {
		let appoint = |by, who, until| Consortium::appoint(signed(by), who, Role::Desk, until);
		// An officer grants nothing, neither their own role nor another.
		assert_noop!(appoint(OPERATOR, ANNA, 5), Error::<Test>::NotGovernance);
		assert_noop!(appoint(STRANGER, STRANGER, 5), Error::<Test>::NotGovernance);
		assert_noop!(appoint(1, ANNA, 1), Error::<Test>::BadTerm);
		assert_noop!(appoint(1, ANNA, MAX_TERM + 2), Error::<Test>::BadTerm);
		RegistryFull::set(true);
		assert_noop!(appoint(1, ANNA, 5), DispatchError::Exhausted);
		RegistryFull::set(false);
		// One is appointed from the start.
		for who in 70..74 {
			assert_ok!(appoint(1, who, MAX_TERM + 1));
		}
		assert_noop!(appoint(1, ANNA, 5), Error::<Test>::TooManyOfficers);
		assert_ok!(appoint(2, ANNA, 5));
		assert_eq!(Consortium::officers(TORINO).len(), 5);
	});
}

#[test]
fn the_municipality_withdraws_and_the_officer_resigns() {
	ExtBuilder::default().build_and_execute(|| {
		for role in [Role::Registrar, Role::Moderator] {
			assert_ok!(Consortium::appoint(signed(1), ANNA, role, 100));
		}
		let withdraw = |by| Consortium::withdraw_appointment(signed(by), ANNA, Role::Registrar);
		assert_noop!(withdraw(OPERATOR), Error::<Test>::NotGovernance);
		assert_noop!(withdraw(2), Error::<Test>::NotAppointed);
		assert_ok!(withdraw(1));
		let withdrawn =
			Event::AppointmentWithdrawn { municipality: TORINO, who: ANNA, role: Role::Registrar };
		System::assert_last_event(withdrawn.into());
		assert!(!is_registrar());
		// The other office holds her registration.
		assert!(Registry::kinds(&ANNA).contains(AccountKind::Officer));
		let resign = |role| Consortium::resign(signed(ANNA), TORINO, role);
		assert_noop!(resign(Role::Registrar), Error::<Test>::NotAppointed);
		assert_ok!(resign(Role::Moderator));
		let resigned =
			Event::OfficerResigned { municipality: TORINO, who: ANNA, role: Role::Moderator };
		System::assert_last_event(resigned.into());
		assert!(Registry::kinds(&ANNA).is_empty());
	});
}

#[test]
fn officers_of_a_suspended_municipality_wait() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Consortium::appoint(signed(1), ANNA, Role::Registrar, 100));
		assert_ok!(motion(&[2, 3], Call::<Test>::suspend { municipality: TORINO }));
		assert!(!is_registrar());
		assert!(Consortium::officers(TORINO).iter().all(|officer| !officer.in_office));
		assert_noop!(
			Consortium::nominate_validator(signed(OPERATOR), TORINO, 15),
			Error::<Test>::NotOperator
		);
		assert_ok!(Consortium::restore(root(), TORINO));
		assert!(is_registrar());
	});
}
