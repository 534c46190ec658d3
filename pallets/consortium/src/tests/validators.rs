// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use pallet_session::Error as SessionError;

fn set_keys(stash: u64, id: u64) -> DispatchResult {
	let (keys, proof) = keys_and_proof(stash, id);
	Consortium::set_keys(signed(stash), keys, proof)
}

#[test]
fn a_validator_is_nominated_sets_its_keys_is_admitted_and_starts() {
	ExtBuilder::default().build_and_execute(|| {
		let municipality = admit(5, true);
		assert_noop!(Consortium::admit_validator(root(), 15), Error::<Test>::NotNominated);
		assert_ok!(Consortium::nominate_validator(signed(5), municipality, 15));
		System::assert_last_event(Event::ValidatorNominated { municipality, stash: 15 }.into());
		assert_eq!(state(15), Some(ValidatorState::Nominated));
		assert_noop!(Consortium::admit_validator(root(), 15), Error::<Test>::KeysNotSet);
		assert_ok!(set_keys(15, 15));
		System::assert_last_event(Event::KeysSet { stash: 15 }.into());
		assert_noop!(Consortium::admit_validator(signed(5), 15), BadOrigin);
		assert_ok!(enact(Call::<Test>::admit_validator { stash: 15 }));
		System::assert_has_event(Event::ValidatorAdmitted { municipality, stash: 15 }.into());
		assert_noop!(Consortium::admit_validator(root(), 15), Error::<Test>::AlreadyAdmitted);
		assert_eq!(state(15), Some(ValidatorState::Admitted));
		next_session();
		let announced =
			Event::ValidatorsChanging { session: 2, joining: vec![15], leaving: vec![] };
		System::assert_has_event(announced.into());
		assert_eq!(running(), STASHES.to_vec());
		next_session();
		assert_eq!(running(), vec![11, 12, 13, 14, 15]);
		assert_eq!(state(15), Some(ValidatorState::Active));
		System::reset_events();
		next_session();
		let again = System::events().into_iter().any(|record| {
			matches!(record.event, RuntimeEvent::Consortium(Event::ValidatorsChanging { .. }))
				|| matches!(record.event, RuntimeEvent::Session(pallet_session::Event::NewQueued))
		});
		assert!(!again, "a set that does not change is not announced");
	});
}

#[test]
fn only_a_municipality_and_its_operators_nominate_for_it() {
	ExtBuilder::default().build_and_execute(|| {
		let nominate = |by, stash| Consortium::nominate_validator(signed(by), TORINO, stash);
		for by in [STRANGER, 2] {
			assert_noop!(nominate(by, 15), Error::<Test>::NotOperator);
		}
		assert_noop!(
			Consortium::nominate_validator(signed(OPERATOR), ATHINA, 15),
			Error::<Test>::NotOperator
		);
		assert_noop!(nominate(1, 11), Error::<Test>::AlreadyNominated);
		RegistryFull::set(true);
		assert_noop!(nominate(1, 15), DispatchError::Exhausted);
		RegistryFull::set(false);
		assert_ok!(nominate(OPERATOR, 15));
		assert_noop!(
			Consortium::nominate_validator(signed(2), ATHINA, 15),
			Error::<Test>::AlreadyNominated
		);
		assert_ok!(nominate(1, 16));
		assert_ok!(nominate(1, 17));
		assert_noop!(nominate(1, 18), Error::<Test>::TooManyNominations);

		let withdraw = |by, stash| Consortium::withdraw_nomination(signed(by), stash);
		assert_noop!(withdraw(2, 15), Error::<Test>::NotOperator);
		assert_noop!(withdraw(1, 18), Error::<Test>::NotNominated);
		assert_noop!(withdraw(1, 11), Error::<Test>::AlreadyAdmitted);
		assert_ok!(set_keys(15, 15));
		assert_ok!(withdraw(OPERATOR, 15));
		System::assert_last_event(Event::NominationWithdrawn { stash: 15 }.into());
		assert_eq!(state(15), None);
		assert_eq!(pallet_session::NextKeys::<Test>::get(15), None);
		assert_ok!(nominate(1, 15));
	});
}

#[test]
fn keys_need_a_nomination_a_proof_and_patience() {
	ExtBuilder::default().build_and_execute(|| {
		assert_noop!(set_keys(STRANGER, 5), Error::<Test>::NotNominated);
		// Not by the way around either.
		let (keys, proof) = keys_and_proof(STRANGER, 5);
		assert_noop!(
			Session::set_keys(signed(STRANGER), keys, proof.into_inner()),
			SessionError::<Test>::NoAssociatedValidatorId
		);
		assert_ok!(Consortium::nominate_validator(signed(1), TORINO, 15));
		let (keys, proof) = keys_and_proof(16, 15);
		assert_noop!(
			Consortium::set_keys(signed(15), keys, proof),
			SessionError::<Test>::InvalidProof
		);
		// Another's.
		assert_noop!(set_keys(15, 12), SessionError::<Test>::DuplicatedKey);
		// The first time is free, for those of genesis too.
		assert_ok!(set_keys(15, 15));
		assert_ok!(set_keys(11, 111));
		assert_noop!(set_keys(11, 112), Error::<Test>::TooSoon);
		let view = Consortium::validators().into_iter().find(|view| view.stash == 11).unwrap();
		assert_eq!((view.keys_set, view.keys_free_from), (true, 1 + COOLDOWN));
		System::set_block_number(COOLDOWN);
		assert_noop!(set_keys(11, 112), Error::<Test>::TooSoon);
		System::set_block_number(COOLDOWN + 1);
		assert_ok!(set_keys(11, 112));
	});
}

#[test]
fn new_keys_run_two_sessions_later_and_are_on_record() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(set_keys(11, 111));
		let queued = || Session::queued_keys()[0].1.clone();
		assert_eq!(queued(), keys_of(11));
		next_session();
		assert_eq!(queued(), keys_of(111));
		System::assert_has_event(pallet_session::Event::NewQueued.into());
		// The record for proofs was made anew with them.
		let roots = pallet_session_historical::HistoricalSessions::<Test>::get;
		assert_ne!(roots(1), roots(2));
		next_session();
		assert_eq!(roots(2), roots(3));
		assert_eq!(running(), STASHES.to_vec());
	});
}

use pallet_session::historical as pallet_session_historical;

#[test]
fn members_of_the_set_keep_their_keys() {
	ExtBuilder::default().build_and_execute(|| {
		let purge = |stash| Consortium::purge_keys(signed(stash));
		assert_noop!(purge(STRANGER), Error::<Test>::NotNominated);
		assert_noop!(purge(11), Error::<Test>::KeysInUse);
		let municipality = admit(5, true);
		assert_ok!(Consortium::nominate_validator(signed(5), municipality, 15));
		assert_noop!(purge(15), Error::<Test>::KeysNotSet);
		assert_ok!(set_keys(15, 15));
		assert_ok!(purge(15));
		System::assert_last_event(Event::KeysPurged { stash: 15 }.into());
		// Purging is no way around the cool-down.
		assert_noop!(set_keys(15, 15), Error::<Test>::TooSoon);
		System::set_block_number(COOLDOWN + 1);
		assert_ok!(set_keys(15, 15));
		assert_ok!(Consortium::admit_validator(root(), 15));
		// To be, queued, running, leaving.
		for step in 0..4 {
			if step == 3 {
				assert_ok!(Consortium::retire_validator(signed(5), 15));
			}
			assert_noop!(purge(15), Error::<Test>::KeysInUse);
			next_session();
		}
	});
}

#[test]
fn a_validator_that_retires_runs_to_the_end_and_leaves_nothing() {
	ExtBuilder::default().minimum(3).build_and_execute(|| {
		let retire = |by, stash| Consortium::retire_validator(signed(by), stash);
		assert_noop!(retire(2, 11), Error::<Test>::NotOperator);
		assert_noop!(retire(1, 15), Error::<Test>::NotNominated);
		assert_ok!(Consortium::nominate_validator(signed(1), TORINO, 15));
		assert_noop!(retire(1, 15), Error::<Test>::NotAdmitted);
		assert_ok!(retire(OPERATOR, 11));
		let marked = Event::ValidatorMarked { stash: 11, reason: Reason::Retired };
		System::assert_has_event(marked.into());
		System::assert_has_event(Event::ValidatorLeaving { stash: 11 }.into());
		assert_eq!(state(11), Some(ValidatorState::Leaving));
		assert_noop!(retire(1, 11), Error::<Test>::AlreadyLeaving);
		assert_noop!(set_keys(11, 111), Error::<Test>::AlreadyLeaving);
		assert_noop!(Consortium::admit_validator(root(), 11), Error::<Test>::AlreadyLeaving);
		assert_noop!(
			Consortium::nominate_validator(signed(1), TORINO, 11),
			Error::<Test>::AlreadyNominated
		);
		next_session();
		check();
		let leaving = Event::ValidatorsChanging { session: 2, joining: vec![], leaving: vec![11] };
		System::assert_has_event(leaving.into());
		assert_eq!(running(), STASHES.to_vec());
		next_session();
		assert_eq!(running(), vec![12, 13, 14]);
		System::assert_has_event(Event::ValidatorLeft { stash: 11 }.into());
		// No usable account is left, and no key: whoever was removed starts as anybody else.
		assert!(Registry::kinds(&11).is_empty());
		assert_eq!(pallet_session::NextKeys::<Test>::get(11), None);
		assert_eq!(System::consumers(&11), 0);
		assert_eq!(System::providers(&11), 1);
		assert_eq!(state(11), None);
		nominate(TORINO, 11);
	});
}

#[test]
fn one_who_never_ran_is_out_at_once() {
	ExtBuilder::default().build_and_execute(|| {
		let municipality = admit(5, true);
		add_validator(municipality, 15);
		assert_ok!(Consortium::remove_validator(root(), 15));
		System::assert_last_event(Event::ValidatorLeft { stash: 15 }.into());
		assert_eq!(state(15), None);
	});
}

#[test]
fn removing_a_stranger_says_so() {
	ExtBuilder::default().minimum(1).build_and_execute(|| {
		let remove = |stash| Consortium::remove_validator(root(), stash);
		assert_noop!(remove(STRANGER), Error::<Test>::NotNominated);
		nominate(TORINO, 15);
		assert_noop!(remove(15), Error::<Test>::NotAdmitted);
		assert_noop!(Consortium::remove_validator(signed(1), 11), BadOrigin);
		assert_ok!(remove(11));
		assert_noop!(remove(11), Error::<Test>::AlreadyLeaving);
	});
}

#[test]
fn at_the_minimum_one_goes_when_its_replacement_starts() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(Consortium::retire_validator(signed(1), 11));
		assert_eq!(state(11), Some(ValidatorState::Marked));
		assert_noop!(Consortium::remove_validator(root(), 11), Error::<Test>::AlreadyLeaving);
		two_sessions();
		assert_eq!(running(), STASHES.to_vec());
		// Torino's own new one: never two of five, for one comes as the other goes.
		add_validator(TORINO, 15);
		assert_eq!(wanted(), vec![12, 13, 14, 15]);
		next_session();
		assert_eq!(running(), STASHES.to_vec());
		next_session();
		assert_eq!(running(), vec![12, 13, 14, 15]);
		assert_eq!(state(11), None);
	});
}

#[test]
fn nobody_may_hold_a_third() {
	ExtBuilder::default().build_and_execute(|| {
		nominate(TORINO, 15);
		assert_noop!(Consortium::admit_validator(root(), 15), Error::<Test>::ThirdReached);
		for (governance, stash) in [(5, 25), (6, 26)] {
			let municipality = admit(governance, true);
			add_validator(municipality, stash);
		}
		// Two of seven.
		assert_ok!(Consortium::admit_validator(root(), 15));
		// Without one of the others it would be two of six.
		assert_ok!(Consortium::remove_validator(root(), 12));
		assert_eq!(state(12), Some(ValidatorState::Marked));
		assert!(wanted().contains(&12));
		// Once Torino has one only, the other can go.
		assert_ok!(Consortium::retire_validator(signed(1), 15));
		assert_eq!(wanted(), vec![11, 13, 14, 25, 26]);
	});
}

#[test]
fn the_set_has_an_end() {
	ExtBuilder::default().build_and_execute(|| {
		for (governance, stash) in [(5, 25), (6, 26)] {
			let municipality = admit(governance, true);
			add_validator(municipality, stash);
		}
		add_validator(TORINO, 31);
		add_validator(ATHINA, 32);
		nominate(PLAINE, 33);
		assert_noop!(Consortium::admit_validator(root(), 33), Error::<Test>::TooManyValidators);
	});
}

#[test]
fn the_validators_of_a_suspended_municipality_stay_but_no_new_one_comes() {
	ExtBuilder::default().build_and_execute(|| {
		let municipality = admit(5, true);
		nominate(municipality, 15);
		assert_ok!(Consortium::suspend(root(), municipality));
		assert_noop!(Consortium::admit_validator(root(), 15), Error::<Test>::Suspended);
		assert_noop!(Consortium::retire_validator(signed(5), 15), Error::<Test>::NotOperator);
	});
}

#[test]
fn the_minimum_is_never_above_what_runs() {
	ExtBuilder::default().build_and_execute(|| {
		let set = |minimum| Consortium::set_minimum(root(), minimum);
		assert_noop!(set(0), Error::<Test>::BadMinimum);
		assert_noop!(set(5), Error::<Test>::BadMinimum);
		assert_noop!(Consortium::set_minimum(signed(1), 3), BadOrigin);
		let municipality = admit(5, true);
		add_validator(municipality, 15);
		// Admitted, but neither queued nor running.
		assert_noop!(set(5), Error::<Test>::BadMinimum);
		next_session();
		assert_noop!(set(5), Error::<Test>::BadMinimum);
		next_session();
		assert_ok!(set(5));
		System::assert_last_event(Event::MinimumChanged { minimum: 5 }.into());
		assert_ok!(Consortium::remove_validator(root(), 11));
		assert_eq!(state(11), Some(ValidatorState::Marked));
		// A lower minimum lets go who waited for it.
		assert_ok!(set(4));
		assert_eq!(state(11), Some(ValidatorState::Leaving));
	});
}

#[test]
fn blocks_are_counted_for_as_many_sessions_as_are_kept() {
	ExtBuilder::default().build_and_execute(|| {
		Author::set(Some(12));
		two_sessions();
		let view = || Consortium::validators().into_iter().find(|view| view.stash == 12).unwrap();
		let count = |session, blocks| SessionCount { session, blocks };
		// Whoever authors the first block of a session belongs to the one before.
		assert_eq!(view().recent, vec![count(0, 9), count(1, 10)]);
		assert_eq!(view().blocks_this_session, 0);
		next_block();
		assert_eq!(view().blocks_this_session, 1);
		two_sessions();
		assert_eq!(view().recent, vec![count(1, 10), count(2, 10), count(3, 10)]);
		// A stranger is nobody's business.
		Author::set(Some(STRANGER));
		next_block();
		Author::set(None);
		assert_eq!(state(STRANGER), None);
	});
}
