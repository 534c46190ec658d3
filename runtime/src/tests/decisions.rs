// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What decisions move on this chain, and whom people can let decide.

use super::{
	chain::{account, act, begin, end, next, preset, try_state},
	property::{content, policy},
};
use crate::{
	constants::{DAYS, MILLISECONDS_PER_DAY},
	genesis_presets::LOCAL,
	*,
};
use co3_primitives::{AgeClass, AreaId, Class, IssueId, PolicyId, Title};
use codec::Encode;
use frame_support::{
	assert_noop, assert_ok,
	dispatch::GetDispatchInfo,
	traits::{Bounded, StorePreimage},
};
use pallet_liquid_delegation::{
	ActionOf, Area, Call, Effect, Enactments, Error, Grades, Ground, NextArea, NextIssue,
	NextPolicy, Scope, State, Suffrage, Terms, Times,
};
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _},
	DispatchResult,
};

const GOVERNMENT: &str = "//Torino";
const ANNA: &str = "//Torino//anna";
const BRUNO: &str = "//Torino//bruno";

/// The town, and its first district.
const TOWN: u32 = 1;
const DISTRICT: u32 = 2;

fn area(name: &str, policy: PolicyId) -> Area {
	Area {
		name: Title::new(name).expect("a title"),
		policies: vec![policy].try_into().expect("one is few"),
		default_policy: policy,
		limiter: None,
		check_every: None,
	}
}

/// The town decides, quickly, by a policy whose decisions move something.
fn found() -> (AreaId, PolicyId) {
	let suffrage = Suffrage::of(&[Class::FullRights], &AgeClass::ALL);
	assert_ok!(act(
		GOVERNMENT,
		Call::set_unit { unit: TOWN, suffrage, initiative_right: suffrage, open: true }
	));
	let times = Times {
		admission_min: 0,
		admission_max: 5,
		discussion: 5,
		verification: 5,
		voting: 5,
		confirmation: 0,
		reveal: 0,
	};
	let effect = Some(Effect { delay: 5, veto: 5 });
	let terms = Terms { times, effect, ..policy() };
	let (policy, made) = (NextPolicy::<Runtime>::get(), NextArea::<Runtime>::get());
	assert_ok!(act(GOVERNMENT, Call::set_policy { unit: TOWN, policy: None, terms }));
	let terms = area("Everything", policy);
	assert_ok!(act(GOVERNMENT, Call::set_area { unit: TOWN, area: None, terms }));
	(made, policy)
}

/// Anna proposes that something follow from the decision.
fn propose(area: AreaId, policy: PolicyId, action: ActionOf<Runtime>) -> DispatchResult {
	let content = content(1);
	act(ANNA, Call::open_issue { area, policy: Some(policy), content, action: Some(action) })
}

/// The town decides that `call` be released, and somebody releases it.
fn decide(area: AreaId, policy: PolicyId, call: impl Into<RuntimeCall>) {
	let call = call.into();
	let bound = call.get_dispatch_info().call_weight;
	let issue: IssueId = NextIssue::<Runtime>::get();
	assert_ok!(propose(area, policy, Preimage::bound(call).expect("it fits")));
	let state = || LiquidDelegation::issue(issue).expect("it is there").issue.state;
	while state() != State::Voting {
		next();
	}
	let grades = Grades::truncate_from(vec![(1, 1)]);
	assert_ok!(act(BRUNO, Call::vote { issue, grades }));
	while state() != State::FinishedWithWinner {
		next();
	}
	let from = LiquidDelegation::enactment(issue).expect("it waits").from;
	while LiquidDelegation::clock() < from {
		next();
	}
	assert_ok!(act(ANNA, Call::enact { issue, bound }));
	assert_eq!(Enactments::<Runtime>::iter_keys().count(), 0);
}

#[test]
fn a_town_decides_which_subjects_it_decides() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		let (first, policy) = found();
		// The second is too long to stand in the issue itself, so that its bytes are brought.
		for name in ["Trees", &"Parks, gardens and avenues ".repeat(4)] {
			let (made, terms) = (NextArea::<Runtime>::get(), area(name, policy));
			let call = Call::set_area { unit: TOWN, area: None, terms: terms.clone() };
			decide(first, policy, call);
			let (state, kept) = LiquidDelegation::area(made).expect("it was decided");
			assert_eq!((state.unit, state.open, kept), (TOWN, true, terms));
		}
		decide(first, policy, Call::set_area_open { unit: TOWN, area: first, open: false });
		assert!(!LiquidDelegation::area(first).expect("it stays").0.open);
		end();
		assert_ok!(try_state());
	});
}

#[test]
fn no_decision_changes_rules_votes_or_the_veto() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		let (area, rules) = found();
		let suffrage = Suffrage::of(&Class::ALL, &AgeClass::ALL);
		let calls: [RuntimeCall; 7] = [
			Call::set_unit { unit: TOWN, suffrage, initiative_right: suffrage, open: true }.into(),
			Call::set_policy { unit: TOWN, policy: Some(rules), terms: policy() }.into(),
			Call::set_policy_open { unit: TOWN, policy: rules, open: false }.into(),
			Call::set_override { issue: 0, voter: 0, different: None }.into(),
			Call::cancel_issue { issue: 0, ground: Ground::Abuse }.into(),
			Call::veto { issue: 0 }.into(),
			pallet_utility::Call::batch {
				calls: vec![Call::set_area_open { unit: TOWN, area, open: false }.into()],
			}
			.into(),
		];
		for call in calls {
			let action = Preimage::bound(call).expect("it fits");
			assert_noop!(propose(area, rules, action), Error::<Runtime>::NotEnactable);
		}
		end();
	});
}

#[test]
fn a_deep_nest_of_calls_is_refused_and_overflows_nothing() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		let (area, policy) = found();
		let empty = RuntimeCall::from(pallet_utility::Call::batch { calls: vec![] }).encode();
		// Which pallet, which call, how many calls.
		let [pallet, call, _] = empty[..] else { panic!("a batch of none takes three bytes") };
		let mut bytes = [pallet, call, 4].repeat(1_300);
		bytes.extend(empty);
		let len = bytes.len() as u32;
		let hash = Preimage::note(bytes.into()).expect("it fits");
		let action = Bounded::unrequested(hash, len);
		assert_noop!(propose(area, policy, action), Error::<Runtime>::NotEnactable);
		let action = Bounded::unrequested(hash, 4_097);
		assert_noop!(propose(area, policy, action), Error::<Runtime>::ActionTooLong);
		end();
	});
}

#[test]
fn nobody_lets_decide_whose_right_has_run_out() {
	preset(LOCAL).execute_with(|| {
		begin(1);
		found();
		let today = (Timestamp::get() / MILLISECONDS_PER_DAY) as u32;
		let attestation = pallet_residents::Attestation {
			account: account("//Torino//dora"),
			home: DISTRICT,
			class: Class::FullRights,
			age: AgeClass::Unstated,
			weight: 1,
			expires: today,
			nullifier: BlakeTwo256::hash(b"dora"),
			previous_nullifier: None,
		};
		assert_ok!(act("//Torino//registrar", pallet_residents::Call::attest { attestation }));
		let dora = Residents::resident_of(account("//Torino//dora")).expect("a resident").id;
		let scope = Scope::Unit;
		let trust = || act(ANNA, Call::delegate { unit: TOWN, scope, to: Some(dora), until: None });
		assert_ok!(trust());
		assert_ok!(act(ANNA, Call::undelegate { unit: TOWN, scope }));
		end();
		// The day after.
		begin(DAYS + 2);
		assert_noop!(trust(), Error::<Runtime>::TrusteeNotEntitled);
		end();
		assert_ok!(try_state());
	});
}
