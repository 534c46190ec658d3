// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use co3_primitives::Municipalities as _;

fn governance_accounts() -> Vec<u64> {
	pallet_collective::Members::<Test>::get()
}

#[test]
fn two_thirds_admit_a_municipality_and_it_votes() {
	ExtBuilder::default().build_and_execute(|| {
		let call = Call::<Test>::admit {
			governance: 5,
			name: name("Gent"),
			contact: document("contact"),
			statute: document("statute"),
			seat: true,
		};
		let enact = Call::<Test>::enact { call: Box::new(call.clone().into()) };
		assert_eq!(motion(&[1], enact.clone()), Err(BadOrigin));
		assert_eq!(motion(&[1, 2], call), Err(BadOrigin));
		assert_ok!(motion(&[1, 2], enact));
		System::assert_has_event(Event::Enacted.into());
		let admitted = Event::MunicipalityAdmitted { municipality: 4, governance: 5, seat: true };
		System::assert_has_event(admitted.into());
		assert_eq!(governance_accounts(), vec![1, 2, 3, 5]);
		assert!(Consortium::is_active(4));
		assert_eq!(Consortium::governed_by(&5), Some(4));
		assert_eq!(Consortium::municipality(4).unwrap().name.as_str(), "Gent");
		assert_eq!(Consortium::municipalities().len(), 5);
	});
}

#[test]
fn a_university_runs_validators_without_a_vote() {
	ExtBuilder::default().build_and_execute(|| {
		assert_eq!(governance_accounts(), vec![1, 2, 3]);
		assert!(Consortium::is_active(UNIVERSITY));
		assert!(running().contains(&STASHES[3]));
		assert_noop!(
			Collective::propose(
				signed(4),
				1,
				Box::new(frame_system::Call::remark { remark: vec![] }.into()),
				100
			),
			pallet_collective::Error::<Test>::NotMember
		);
	});
}

#[test]
fn whoever_is_admitted_must_be_presentable_and_new() {
	ExtBuilder::default().build_and_execute(|| {
		let admit = |governance, name, contact| {
			Consortium::admit(root(), governance, name, contact, None, true)
		};
		let broken = document("").map(|document| ContentRef { size: 0, ..document });
		assert_noop!(Consortium::admit(signed(1), 5, name("Gent"), None, None, true), BadOrigin);
		assert_noop!(admit(5, Title::default(), None), Error::<Test>::BadName);
		assert_noop!(admit(5, name("Gent"), broken.clone()), Error::<Test>::BadDocument);
		assert_noop!(admit(1, name("Gent"), None), Error::<Test>::AlreadyGoverns);
		RegistryFull::set(true);
		assert_noop!(admit(5, name("Gent"), None), DispatchError::Exhausted);
		RegistryFull::set(false);
		assert_ok!(admit(5, name("Gent"), None));
		assert_ok!(admit(6, name("Gent"), None));
		assert_noop!(admit(7, name("Gent"), None), Error::<Test>::TooManyMunicipalities);

		assert_noop!(
			Consortium::update_documents(signed(1), broken, None),
			Error::<Test>::BadDocument
		);
		assert_noop!(
			Consortium::update_documents(signed(STRANGER), None, None),
			Error::<Test>::NotGovernance
		);
		assert_ok!(Consortium::update_documents(signed(1), document("new"), None));
		System::assert_last_event(Event::DocumentsUpdated { municipality: TORINO }.into());
		assert_eq!(Consortium::municipality(TORINO).unwrap().contact, document("new"));
	});
}

#[test]
fn the_two_others_suspend_one_of_three_against_its_will_and_restore_it() {
	ExtBuilder::default().build_and_execute(|| {
		let suspend = || Call::<Test>::suspend { municipality: TORINO };
		// One of two others is not two thirds of them.
		assert_eq!(motion(&[2], suspend()), Err(Error::<Test>::NotEnoughAyes.into()));
		assert_eq!(Consortium::suspend(signed(2), TORINO), Err(BadOrigin));
		assert_ok!(motion(&[2, 3], suspend()));
		System::assert_has_event(Event::MunicipalitySuspended { municipality: TORINO }.into());
		assert_eq!(governance_accounts(), vec![2, 3]);
		assert!(!Consortium::is_active(TORINO));
		assert_eq!(Consortium::governed_by(&1), None);
		// It may do nothing, but its validator goes on.
		assert_noop!(Consortium::update_documents(signed(1), None, None), Error::<Test>::Suspended);
		two_sessions();
		assert!(running().contains(&STASHES[0]));
		assert_noop!(Consortium::suspend(root(), TORINO), Error::<Test>::Suspended);
		assert_noop!(Consortium::restore(root(), ATHINA), Error::<Test>::NotSuspended);
		assert_noop!(Consortium::restore(signed(1), TORINO), BadOrigin);
		assert_noop!(Consortium::restore(root(), 9), Error::<Test>::NoSuchMunicipality);
		assert_ok!(enact(Call::<Test>::restore { municipality: TORINO }));
		System::assert_has_event(Event::MunicipalityRestored { municipality: TORINO }.into());
		assert_eq!(governance_accounts(), vec![1, 2, 3]);
	});
}

#[test]
fn the_share_of_the_others_is_what_counts() {
	ExtBuilder::default().build_and_execute(|| {
		admit(5, true);
		// Five with a seat, four others: two are half of them, three enough.
		admit(6, true);
		let suspend = |municipality| Call::<Test>::suspend { municipality };
		let few = Err(Error::<Test>::NotEnoughAyes.into());
		assert_eq!(motion(&[2, 3], suspend(TORINO)), few);
		assert_ok!(motion(&[2, 3, 5], suspend(TORINO)));
		// Of four seats left, all are others to a university without one: two thirds are three.
		assert_eq!(motion(&[2, 3], suspend(UNIVERSITY)), few);
		assert_ok!(motion(&[2, 3, 5], suspend(UNIVERSITY)));
		// And to one that is suspended already.
		let remove = Call::<Test>::remove { municipality: 5 };
		assert_ok!(motion(&[2, 3], suspend(5)));
		assert_eq!(motion(&[2], remove), few);
	});
}

#[test]
fn between_two_nobody_throws_the_other_out_and_the_last_stays() {
	ExtBuilder::default().minimum(1).build_and_execute(|| {
		assert_ok!(motion(&[1, 2], Call::<Test>::suspend { municipality: PLAINE }));
		let suspend = |municipality| Call::<Test>::suspend { municipality };
		let few = Err(Error::<Test>::NotEnoughAyes.into());
		assert_eq!(motion(&[1], suspend(ATHINA)), few);
		assert_ok!(motion(&[1, 2], suspend(ATHINA)));
		assert_noop!(Consortium::suspend(root(), TORINO), Error::<Test>::LastMember);
		assert_noop!(Consortium::remove(root(), TORINO), Error::<Test>::LastMember);
		// Whoever has no vote can go.
		assert_ok!(motion(&[1], Call::<Test>::remove { municipality: ATHINA }));
	});
}

#[test]
fn a_removed_municipality_leaves_nothing_behind() {
	ExtBuilder::default().minimum(3).build_and_execute(|| {
		assert_ok!(Consortium::declare_signatories(signed(1), vec![31, 32].try_into().unwrap()));
		assert_ok!(Consortium::appoint(signed(1), 41, Role::Registrar, 100));
		assert_ok!(Consortium::hand_over_governance(signed(1), 51));
		nominate(TORINO, 15);
		assert_ok!(motion(&[2, 3], Call::<Test>::remove { municipality: TORINO }));
		System::assert_has_event(Event::MunicipalityRemoved { municipality: TORINO }.into());
		System::assert_has_event(Event::NominationWithdrawn { stash: 15 }.into());
		System::assert_has_event(Event::ValidatorLeaving { stash: 11 }.into());
		check();
		assert_eq!(governance_accounts(), vec![2, 3]);
		assert_eq!(Consortium::municipality(TORINO), None);
		assert!(Consortium::officers(TORINO).is_empty());
		assert!(Consortium::signatories(TORINO).is_empty());
		for who in [1, 21, 31, 32, 41, 51, 15] {
			assert!(Registry::kinds(&who).is_empty(), "{who}");
		}
		// Its validator runs until its last session is over.
		assert!(Registry::kinds(&11).contains(AccountKind::Validator));
		two_sessions();
		assert_eq!(running(), vec![12, 13, 14]);
		assert!(Registry::kinds(&11).is_empty());
		assert_noop!(Consortium::remove(root(), TORINO), Error::<Test>::NoSuchMunicipality);
		assert_noop!(Consortium::remove(signed(2), ATHINA), BadOrigin);
		// Its number is not given to another.
		assert_eq!(admit(1, true), 4);
	});
}

#[test]
fn a_municipality_whose_validators_are_needed_cannot_be_removed() {
	ExtBuilder::default().build_and_execute(|| {
		let remove = Call::<Test>::remove { municipality: TORINO };
		assert_eq!(motion(&[2, 3], remove), Err(Error::<Test>::MinimumReached.into()));
		// Seven, of which two are Torino's: without one of the others, two would be a third of six.
		for (governance, stash) in [(5, 25), (6, 26)] {
			let municipality = admit(governance, true);
			add_validator(municipality, stash);
		}
		add_validator(TORINO, 21);
		assert_noop!(Consortium::remove(root(), UNIVERSITY), Error::<Test>::ThirdReached);
		assert_ok!(Consortium::remove(root(), TORINO));
	});
}

#[test]
fn what_two_thirds_want_still_has_to_be_possible() {
	ExtBuilder::default().build_and_execute(|| {
		let nonsense = Call::<Test>::restore { municipality: ATHINA };
		assert_eq!(enact(nonsense), Err(Error::<Test>::NotSuspended.into()));
		assert!(!System::events().iter().any(|record| record.event == Event::Enacted.into()));
		let call = Box::new(frame_system::Call::remark { remark: vec![] }.into());
		assert_noop!(Consortium::enact(root(), call), BadOrigin);
	});
}
