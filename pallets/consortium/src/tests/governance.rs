// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use co3_primitives::Municipalities as _;

#[test]
fn governance_changes_hands_only_when_the_new_hands_take_it() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(
			Consortium::hand_over_governance(signed(STRANGER), 51),
			Error::<Test>::NotGovernance
		);
		assert_ok!(Consortium::hand_over_governance(signed(1), 51));
		System::assert_last_event(Event::HandOverOffered { municipality: TORINO, to: 51 }.into());
		assert!(Registry::kinds(&51).contains(AccountKind::Governance));
		// Until then nothing has changed.
		assert_eq!(Consortium::governed_by(&1), Some(TORINO));
		assert_noop!(
			Consortium::update_documents(signed(51), None, None),
			Error::<Test>::NotGovernance
		);
		assert_noop!(Consortium::accept_governance(signed(52), TORINO), Error::<Test>::NotOffered);
		assert_noop!(Consortium::accept_governance(signed(51), ATHINA), Error::<Test>::NoHandOver);
		assert_ok!(Consortium::accept_governance(signed(51), TORINO));
		let changed = Event::GovernanceChanged { municipality: TORINO, from: 1, to: 51 };
		System::assert_last_event(changed.into());
		assert_eq!(Consortium::governed_by(&51), Some(TORINO));
		assert_eq!(Consortium::governed_by(&1), None);
		assert!(Registry::kinds(&1).is_empty());
		// The vote went along.
		assert_eq!(pallet_collective::Members::<Test>::get(), vec![2, 3, 51]);
		assert_noop!(Consortium::accept_governance(signed(51), TORINO), Error::<Test>::NoHandOver);
	});
}

#[test]
fn an_offer_can_be_replaced_and_taken_back() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(Consortium::cancel_hand_over(signed(1)), Error::<Test>::NoHandOver);
		assert_ok!(Consortium::hand_over_governance(signed(1), 51));
		assert_ok!(Consortium::hand_over_governance(signed(1), 51));
		assert_ok!(Consortium::hand_over_governance(signed(1), 52));
		check();
		assert!(Registry::kinds(&51).is_empty());
		assert_noop!(Consortium::accept_governance(signed(51), TORINO), Error::<Test>::NotOffered);
		assert_ok!(Consortium::cancel_hand_over(signed(1)));
		System::assert_last_event(Event::HandOverCancelled { municipality: TORINO }.into());
		assert!(Registry::kinds(&52).is_empty());
		assert_noop!(Consortium::accept_governance(signed(52), TORINO), Error::<Test>::NoHandOver);
	});
}

#[test]
fn nobody_governs_two_municipalities() {
	ExtBuilder::default().build_and_execute(|| {
		for taken in [1, 2] {
			assert_noop!(
				Consortium::hand_over_governance(signed(1), taken),
				Error::<Test>::AlreadyGoverns
			);
		}
		// Offered by two, accepted of one.
		assert_ok!(Consortium::hand_over_governance(signed(1), 51));
		assert_ok!(Consortium::hand_over_governance(signed(2), 51));
		check();
		assert_ok!(Consortium::accept_governance(signed(51), TORINO));
		assert_noop!(
			Consortium::accept_governance(signed(51), ATHINA),
			Error::<Test>::AlreadyGoverns
		);
		RegistryFull::set(true);
		assert_noop!(Consortium::hand_over_governance(signed(3), 53), DispatchError::Exhausted);
		RegistryFull::set(false);
	});
}

#[test]
fn the_others_help_a_municipality_that_lost_its_keys() {
	ExtBuilder::default().build_and_execute(|| {
		let replace = |to| Call::<Test>::replace_governance { municipality: TORINO, to };
		let refused = |error: Error<Test>| Err(error.into());
		assert_eq!(motion(&[2], replace(51)), refused(Error::NotEnoughAyes));
		assert_eq!(motion(&[2, 3], replace(2)), refused(Error::AlreadyGoverns));
		assert_noop!(Consortium::replace_governance(signed(2), TORINO, 51), BadOrigin);
		// A thief may have offered it to somebody.
		assert_ok!(Consortium::hand_over_governance(signed(1), 51));
		assert_ok!(motion(&[2, 3], replace(52)));
		check();
		assert_eq!(Consortium::governed_by(&52), Some(TORINO));
		assert_noop!(Consortium::accept_governance(signed(51), TORINO), Error::<Test>::NoHandOver);
		assert_eq!(pallet_collective::Members::<Test>::get(), vec![2, 3, 52]);
	});
}

#[test]
fn a_suspended_municipality_does_not_change_hands_by_itself() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Consortium::hand_over_governance(signed(1), 51));
		assert_ok!(motion(&[2, 3], Call::<Test>::suspend { municipality: TORINO }));
		assert_noop!(Consortium::accept_governance(signed(51), TORINO), Error::<Test>::Suspended);
		let replace = Call::<Test>::replace_governance { municipality: TORINO, to: 52 };
		assert_ok!(motion(&[2, 3], replace));
		assert_eq!(pallet_collective::Members::<Test>::get(), vec![2, 3]);
		assert_ok!(Consortium::restore(root(), TORINO));
		assert_eq!(pallet_collective::Members::<Test>::get(), vec![2, 3, 52]);
	});
}

#[test]
fn those_who_sign_for_a_municipality_can_send_transactions() {
	ExtBuilder::default().build_and_execute(|| {
		let declare = |who, list: &[u64]| {
			Consortium::declare_signatories(signed(who), list.to_vec().try_into().unwrap())
		};
		assert_noop!(declare(STRANGER, &[31]), Error::<Test>::NotGovernance);
		assert_noop!(declare(1, &[31, 32, 31]), Error::<Test>::DuplicateSignatory);
		assert_ok!(declare(1, &[33, 31, 32]));
		let signatories = vec![31, 32, 33];
		let declared = Event::SignatoriesDeclared { municipality: TORINO, signatories };
		System::assert_last_event(declared.into());
		check();
		assert_ok!(declare(1, &[32, 34]));
		assert_eq!(Consortium::signatories(TORINO), vec![32, 34]);
		assert!(Registry::kinds(&31).is_empty());
		assert!(Registry::kinds(&34).contains(AccountKind::Signatory));
		RegistryFull::set(true);
		assert_noop!(declare(1, &[35]), DispatchError::Exhausted);
		RegistryFull::set(false);
		assert_ok!(declare(1, &[]));
		assert!(Registry::kinds(&32).is_empty());
	});
}
