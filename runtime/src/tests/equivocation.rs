// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A validator that votes for two blocks in one round of finality: from the proof of it to the set
//! without it.

use super::chain::{self, account, apply, ask_pool_from, begin, dispatch, end, preset};
use crate::{genesis_presets::LOCAL, *};
use finality_grandpa::{Message, Prevote};
use frame_support::assert_ok;
use pallet_consortium::{Call as Consortial, Event, Reason, ValidatorState};
use pallet_grandpa::{Call, Error};
use sp_consensus_grandpa::{
	localized_payload, runtime_decl_for_grandpa_api::GrandpaApi, Equivocation, EquivocationProof,
	SetId,
};
use sp_core::Pair;
use sp_keyring::Ed25519Keyring::{self, Bob, Dave, Ferdie};
use sp_runtime::{
	transaction_validity::{InvalidTransaction, TransactionSource, TransactionValidityError},
	DispatchError,
};
use sp_session::MembershipProof;

type Proof = EquivocationProof<Hash, BlockNumber>;

/// Whose node has Dave's keys.
const OFFENDER: &str = "//Universita//stash";
const SESSION: BlockNumber = 10;
const SET: SetId = 0;
/// Two blocks that somebody might vote for.
const ONE: Hash = Hash::repeat_byte(1);
const OTHER: Hash = Hash::repeat_byte(2);

/// Votes for both blocks in one round, in the name of `voter` and signed by `signer`.
fn votes(voter: Ed25519Keyring, signer: Ed25519Keyring, set: SetId, blocks: [Hash; 2]) -> Proof {
	let round_number = 3;
	let vote = |target_hash| {
		let vote = Prevote { target_hash, target_number: SESSION + 1 };
		let payload = localized_payload(round_number, set, &Message::Prevote(vote.clone()));
		(vote, signer.pair().sign(&payload).into())
	};
	let [first, second] = blocks.map(vote);
	let identity = voter.public().into();
	let equivocation = finality_grandpa::Equivocation { round_number, identity, first, second };
	EquivocationProof::new(set, Equivocation::Prevote(equivocation))
}

fn double_vote(voter: Ed25519Keyring) -> Proof {
	votes(voter, voter, SET, [ONE, OTHER])
}

/// The runtime's proof of whose key it is in the running session, as a node asks for it.
fn owner(of: Ed25519Keyring) -> Option<MembershipProof> {
	Runtime::generate_key_ownership_proof(SET, of.public().into())?.decode()
}

/// Runs `test` in a block of the session after the one that Dave's key was proven to be his in.
fn in_the_session_after(test: impl FnOnce(MembershipProof)) {
	preset(LOCAL).execute_with(|| {
		go_on(SESSION + 2);
		let owner = owner(Dave).expect("Dave validates");
		// The keys that run now do not answer any more: what was recorded of that session does.
		go_on(2 * SESSION);
		begin(2 * SESSION + 1);
		assert!(owner.session < Session::current_index());
		test(owner);
	});
}

/// Blocks in which nothing happens, to the end of this one.
fn go_on(to: BlockNumber) {
	for number in System::block_number() + 1..=to {
		begin(number);
		end();
	}
}

/// What a node sends that has seen it: a transaction that nobody signs.
fn report(votes: Proof, key_owner_proof: MembershipProof) -> UncheckedExtrinsic {
	let equivocation_proof = Box::new(votes);
	let call = Call::report_equivocation_unsigned { equivocation_proof, key_owner_proof };
	UncheckedExtrinsic::new_bare(call.into())
}

fn invalid<T>(why: InvalidTransaction) -> Result<T, TransactionValidityError> {
	Err(why.into())
}

fn state(stash: &AccountId) -> Option<ValidatorState> {
	let all = Consortium::validators();
	all.into_iter().find(|view| view.stash == *stash).map(|view| view.state)
}

#[test]
fn whoever_is_proven_to_have_voted_twice_goes_when_a_replacement_starts() {
	in_the_session_after(|owner| {
		let report = report(double_vote(Dave), owner);
		// The author's own node only: nobody fills blocks with reports from outside.
		let answer = ask_pool_from(TransactionSource::External, report.clone());
		assert_eq!(answer, invalid(InvalidTransaction::Call));
		assert_ok!(ask_pool_from(TransactionSource::Local, report.clone()));
		assert_eq!(apply(report), Ok(Ok(())));

		let offender = account(OFFENDER);
		let marked = Event::ValidatorMarked { stash: offender.clone(), reason: Reason::Offence };
		System::assert_has_event(marked.into());
		assert_eq!(state(&offender), Some(ValidatorState::Marked));
		end();

		// Three would be too few: it stays, and the chain goes on.
		let before = Session::validators();
		go_on(4 * SESSION);
		assert_eq!(Session::validators(), before);
		assert_eq!(chain::try_state(), Ok(()));

		let replacement = replace(&offender);
		go_on(6 * SESSION);
		let mut after = before;
		after.retain(|stash| *stash != offender);
		after.push(replacement.clone());
		assert_eq!(Session::validators(), after);
		assert_eq!(state(&replacement), Some(ValidatorState::Active));
		assert_eq!(state(&offender), None);
		assert_eq!(chain::try_state(), Ok(()));
	});
}

/// The university and the consortium put another node in the offender's place.
fn replace(offender: &AccountId) -> AccountId {
	begin(System::block_number() + 1);
	let stash = account("//Universita//replacement");
	let university = pallet_consortium::Validators::<Runtime>::get(offender);
	let municipality = university.expect("it is still there").municipality;
	let by = |path: &str| RuntimeOrigin::signed(account(path));
	let nominate = Consortial::nominate_validator { municipality, stash: stash.clone() };
	assert_ok!(dispatch(by("//Universita"), nominate));
	let keys = chain::set_keys(&[7; 32], &stash);
	assert_ok!(dispatch(by("//Universita//replacement"), keys));
	let seats = pallet_collective::RawOrigin::Members(2, 3);
	let admit = Consortial::admit_validator { stash: stash.clone() };
	assert_ok!(dispatch(seats, Consortial::enact { call: Box::new(admit.into()) }));
	end();
	stash
}

#[test]
fn a_report_of_what_did_not_happen_is_refused() {
	in_the_session_after(|owner_of_daves| {
		let no_proof: DispatchError = Error::<Runtime>::InvalidEquivocationProof.into();
		for (what, votes) in [
			("signed by another", votes(Dave, Bob, SET, [ONE, OTHER])),
			("for one block", votes(Dave, Dave, SET, [ONE, ONE])),
			("in a set to come", votes(Dave, Dave, SET + 1, [ONE, OTHER])),
		] {
			assert_eq!(apply(report(votes, owner_of_daves.clone())), Ok(Err(no_proof)), "{what}");
		}

		// Ferdie's key is nobody's: what the runtime proves is that. Bob's is not Dave's.
		let nobody = owner(Ferdie).expect("a proof that it is not there");
		for (voter, owner) in [(Ferdie, nobody), (Bob, owner_of_daves)] {
			let report = report(double_vote(voter), owner);
			let answer = ask_pool_from(TransactionSource::Local, report.clone());
			assert_eq!(answer, invalid(InvalidTransaction::BadProof), "{voter:?}");
			assert_eq!(apply(report), invalid(InvalidTransaction::BadProof), "{voter:?}");
		}

		for validator in Consortium::validators() {
			assert_eq!(validator.state, ValidatorState::Active, "{:?}", validator.stash);
		}
		end();
	});
}

#[test]
fn a_second_report_of_the_same_is_refused() {
	in_the_session_after(|owner| {
		let again = report(double_vote(Dave), owner.clone());
		assert_eq!(apply(again.clone()), Ok(Ok(())));
		let answer = ask_pool_from(TransactionSource::Local, again.clone());
		assert_eq!(answer, invalid(InvalidTransaction::Stale));
		assert_eq!(apply(again), invalid(InvalidTransaction::Stale));

		// Nor by somebody who signs it.
		let equivocation_proof = Box::new(double_vote(Dave));
		let signed = Call::report_equivocation { equivocation_proof, key_owner_proof: owner };
		let by = RuntimeOrigin::signed(account("//Torino//anna"));
		let duplicate = Error::<Runtime>::DuplicateOffenceReport;
		assert_eq!(dispatch(by, signed), Err(duplicate.into()));
		end();
	});
}
