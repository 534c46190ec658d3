// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use sp_runtime::Perbill;
use sp_staking::offence::{OffenceError, ReportOffence};

#[test]
fn whoever_votes_twice_goes() {
	ExtBuilder::default().minimum(3).build_and_execute(|| {
		assert_ok!(report(&[12], 1));
		let marked = Event::ValidatorMarked { stash: 12, reason: Reason::Offence };
		System::assert_has_event(marked.into());
		System::assert_has_event(Event::ValidatorLeaving { stash: 12 }.into());
		two_sessions();
		assert_eq!(running(), vec![11, 13, 14]);
		assert!(Registry::kinds(&12).is_empty());
	});
}

#[test]
fn at_the_minimum_an_offender_goes_when_a_replacement_starts() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(report(&[12], 1));
		assert_eq!(state(12), Some(ValidatorState::Marked));
		two_sessions();
		assert_eq!(running(), STASHES.to_vec());
		add_validator(ATHINA, 22);
		two_sessions();
		assert_eq!(running(), vec![11, 13, 14, 22]);
		assert_eq!(state(12), None);
	});
}

#[test]
fn even_if_all_break_the_rules_the_chain_goes_on() {
	ExtBuilder::default().minimum(3).build_and_execute(|| {
		assert_ok!(report(&STASHES, 1));
		// One could be done without; of the others, the minimum stays.
		assert_eq!(wanted(), vec![12, 13, 14]);
		two_sessions();
		assert_eq!(running(), vec![12, 13, 14]);
		check();
		let municipality = admit(5, true);
		add_validator(municipality, 15);
		add_validator(TORINO, 21);
		add_validator(ATHINA, 22);
		two_sessions();
		assert_eq!(running(), vec![15, 21, 22]);
	});
}

#[test]
fn an_offender_whom_the_balance_needs_stays_until_it_does_not() {
	ExtBuilder::default().build_and_execute(|| {
		for (governance, stash) in [(5, 25), (6, 26)] {
			let municipality = admit(governance, true);
			add_validator(municipality, stash);
		}
		add_validator(TORINO, 15);
		// Without this one, Torino would hold two of six.
		assert_ok!(report(&[26], 1));
		assert_eq!(state(26), Some(ValidatorState::Marked));
		assert_ok!(report(&[11], 2));
		assert_eq!(wanted(), vec![12, 13, 14, 25, 15]);
	});
}

#[test]
fn a_report_counts_once() {
	ExtBuilder::default().build_and_execute(|| {
		assert_ok!(report(&[12], 1));
		assert_eq!(report(&[12], 1), Err(OffenceError::DuplicateReport));
		System::reset_events();
		// Another round, and the same round with another offender: both name him again.
		assert_ok!(report(&[12], 2));
		assert_ok!(report(&[13], 1));
		let marked = |stash| Event::ValidatorMarked { stash, reason: Reason::Offence };
		let events: Vec<_> = System::events().into_iter().map(|record| record.event).collect();
		assert!(!events.contains(&marked(12).into()));
		assert!(events.contains(&marked(13).into()));
		let known = <Offences as ReportOffence<u64, (u64, ()), DoubleVote>>::is_known_offence;
		assert!(known(&[(12, ())], &1) && !known(&[(14, ())], &1));
	});
}

#[test]
fn an_offender_who_is_out_already_changes_nothing() {
	ExtBuilder::default().minimum(3).build_and_execute(|| {
		assert_ok!(report(&[STRANGER], 1));
		assert_ok!(Consortium::retire_validator(signed(1), 11));
		// Leaving, then gone.
		assert_ok!(report(&[11], 2));
		assert_eq!(state(11), Some(ValidatorState::Leaving));
		two_sessions();
		assert_ok!(report(&[11], 3));
		assert_eq!(state(11), None);
		assert_eq!(wanted(), vec![12, 13, 14]);
		// Nominated anew, when an old double vote comes to light.
		nominate(TORINO, 11);
		assert_ok!(report(&[11], 4));
		System::assert_has_event(Event::NominationWithdrawn { stash: 11 }.into());
		assert_eq!(state(11), None);
	});
}

#[test]
fn a_report_without_a_penalty_is_a_note() {
	ExtBuilder::default().minimum(3).build_and_execute(|| {
		let note = DoubleVote { offenders: vec![12], round: 1, fraction: Perbill::zero() };
		assert_ok!(Offences::report_offence(vec![], note));
		assert_eq!(state(12), Some(ValidatorState::Active));
	});
}
