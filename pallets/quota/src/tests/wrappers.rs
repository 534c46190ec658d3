// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{AccountKind, AccountKinds};
use frame_support::{assert_err, assert_ok};
use proptest::prelude::*;

type Wrap = fn(RuntimeCall) -> RuntimeCall;

fn batched(call: RuntimeCall) -> RuntimeCall {
	batch(vec![remark(1), call])
}

fn fallback(call: RuntimeCall) -> RuntimeCall {
	either(remark(1), call)
}

const PLAIN: [Wrap; 2] = [batched, fallback];
const AS_ANOTHER: [Wrap; 3] = [derivative, proxy, multisig];

#[test]
fn a_forbidden_call_is_found_in_every_wrapper_and_depth() {
	ExtBuilder.build_and_execute(|| {
		let wrappers: Vec<Wrap> =
			PLAIN.into_iter().chain(AS_ANOTHER).chain([assist as Wrap]).collect();
		for outer in &wrappers {
			let who = OFFICER;
			assert_err!(ask(who, outer(forbidden())), refused(Refusal::WrappedForbidden));
			assert_err!(send(who, outer(forbidden())), refused(Refusal::WrappedForbidden));
			for inner in &wrappers {
				let call = outer(inner(forbidden()));
				assert_err!(ask(who, call), refused(Refusal::WrappedForbidden));
				let call = batched(outer(inner(forbidden())));
				assert_err!(ask(who, call), refused(Refusal::WrappedForbidden));
			}
		}
	});
}

#[test]
fn a_batch_does_not_make_a_purse_a_voter() {
	ExtBuilder.build_and_execute(|| {
		for wrap in PLAIN {
			assert_ok!(ask(RESIDENT, wrap(vote())));
			assert_ok!(ask(RESIDENT, wrap(wrap(vote()))));
			assert_err!(ask(PURSE, wrap(vote())), refused(Refusal::WrappedForbidden));
		}
	});
}

#[test]
fn nobody_votes_by_proxy_multisig_or_derivative_account() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Quota::register_all(OFFICER));
		for wrap in AS_ANOTHER {
			assert_ok!(ask(OFFICER, wrap(remark(1))));
			assert_err!(ask(OFFICER, wrap(vote())), refused(Refusal::PersonalCallWrapped));
			assert_err!(send(OFFICER, wrap(vote())), refused(Refusal::PersonalCallWrapped));
			for plain in PLAIN {
				assert_err!(
					ask(OFFICER, wrap(plain(vote()))),
					refused(Refusal::PersonalCallWrapped)
				);
				assert_err!(
					ask(OFFICER, plain(wrap(vote()))),
					refused(Refusal::PersonalCallWrapped)
				);
			}
		}
	});
}

#[test]
fn the_desk_may_hand_in_a_vote_and_nothing_may_stand_between() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(ask(OFFICER, assist(vote())));
		assert_ok!(ask(OFFICER, batch(vec![assist(vote()), assist(vote())])));
		assert_ok!(ask(OFFICER, assist(batched(vote()))));
		// Only what a resident could do.
		let choose =
			RuntimeCall::Quota(Call::choose_class { kind: AccountKind::Purse, class: None });
		assert_ok!(ask(OFFICER, choose.clone()));
		assert_err!(ask(OFFICER, assist(choose)), refused(Refusal::WrappedForbidden));
		// A resident is no desk.
		assert_err!(ask(RESIDENT, assist(vote())), refused(Refusal::WrongKind));
		for wrap in AS_ANOTHER {
			assert_err!(ask(OFFICER, wrap(assist(vote()))), refused(Refusal::PersonalCallWrapped));
		}
		for wrap in [derivative as Wrap, proxy] {
			assert_err!(ask(OFFICER, assist(wrap(vote()))), refused(Refusal::PersonalCallWrapped));
		}
		assert_err!(ask(OFFICER, assist(assist(vote()))), refused(Refusal::WrappedForbidden));
	});
}

#[test]
fn what_another_account_may_do_is_for_the_pallet_to_say() {
	ExtBuilder.build_and_execute(|| {
		let choose =
			RuntimeCall::Quota(Call::choose_class { kind: AccountKind::Purse, class: None });
		assert_err!(ask(SIGNATORY, choose.clone()), refused(Refusal::WrongKind));
		// The governance account has no key: its signatories speak for it.
		assert_ok!(ask(SIGNATORY, multisig(choose.clone())));
		assert_err!(send(SIGNATORY, multisig(choose)).unwrap(), Error::<Test>::NotGovernance);
	});
}

#[test]
fn calls_stand_no_deeper_than_four() {
	ExtBuilder.build_and_execute(|| {
		let nest = |depth| (0..depth).fold(remark(1), |call, _| batch(vec![call]));
		assert_ok!(ask(OFFICER, nest(4)));
		assert_err!(ask(OFFICER, nest(5)), refused(Refusal::TooDeep));
		assert_err!(ask(OFFICER, nest(60)), refused(Refusal::TooDeep));
		let nest = |depth| (0..depth).fold(forbidden(), |call, _| proxy(call));
		assert_err!(ask(OFFICER, nest(5)), refused(Refusal::TooDeep));
	});
}

#[test]
fn no_more_than_sixteen_calls_fit_in() {
	ExtBuilder.build_and_execute(|| {
		let many = |calls| batch((0..calls).map(|_| remark(1)).collect());
		assert_ok!(ask(OFFICER, many(15)));
		assert_err!(ask(OFFICER, many(16)), refused(Refusal::TooManyCalls));
		let spread = batch(vec![many(5), many(5), many(5)]);
		assert_err!(ask(OFFICER, spread), refused(Refusal::TooManyCalls));
		// The weight counts them the same way, and stops at the bound.
		assert_eq!(count::<_, Policy>(&many(15), 16), 16);
		assert_eq!(count::<_, Policy>(&many(500), 16), 16);
		assert_eq!(count::<_, Policy>(&batched(proxy(vote())), 16), 4);
	});
}

#[test]
fn wrappers_cost_what_is_in_them_and_themselves() {
	ExtBuilder.build_and_execute(|| {
		for (call, calls) in [
			(remark(1), 1),
			(batched(remark(1)), 3),
			(either(remark(1), remark(1)), 3),
			(proxy(remark(1)), 2),
			(batched(proxy(batched(remark(1)))), 6),
		] {
			let before = used(OFFICER);
			let price = price_of(OFFICER, &call, calls);
			// The inner calls may fail, the transaction is paid.
			let _ = send(OFFICER, call).unwrap();
			assert_eq!(used(OFFICER) - before, price);
		}
	});
}

impl Quota {
	/// Makes `who` of every kind.
	fn register_all(who: u64) -> sp_runtime::DispatchResult {
		use co3_primitives::AccountRegistry;
		AccountKind::ALL.into_iter().try_for_each(|kind| Self::register(&who, kind, 1))
	}
}

/// A transaction as an attacker might build it.
#[derive(Clone, Debug)]
enum Tree {
	Remark,
	Vote,
	Forbidden,
	Batch(Vec<Tree>),
	Either(Box<Tree>, Box<Tree>),
	Derivative(Box<Tree>),
	Proxy(Box<Tree>),
	Multisig(Box<Tree>),
	Assist(Box<Tree>),
}

impl Tree {
	fn call(&self) -> RuntimeCall {
		match self {
			Tree::Remark => remark(1),
			Tree::Vote => vote(),
			Tree::Forbidden => forbidden(),
			Tree::Batch(inner) => batch(inner.iter().map(Tree::call).collect()),
			Tree::Either(first, second) => either(first.call(), second.call()),
			Tree::Derivative(inner) => derivative(inner.call()),
			Tree::Proxy(inner) => proxy(inner.call()),
			Tree::Multisig(inner) => multisig(inner.call()),
			Tree::Assist(inner) => assist(inner.call()),
		}
	}

	/// Each call in it, with the wrappers around it that make another account act.
	fn flatten(&self, around: &[Wrapper], depth: u32, found: &mut Vec<(Tree, Vec<Wrapper>, u32)>) {
		found.push((self.clone(), around.to_vec(), depth));
		let within = |wrapper| [around, &[wrapper]].concat();
		match self {
			Tree::Remark | Tree::Vote | Tree::Forbidden => (),
			Tree::Batch(inner) => {
				inner.iter().for_each(|tree| tree.flatten(around, depth + 1, found))
			}
			Tree::Either(first, second) => {
				first.flatten(around, depth + 1, found);
				second.flatten(around, depth + 1, found);
			}
			Tree::Derivative(inner) => {
				inner.flatten(&within(Wrapper::Derivative), depth + 1, found)
			}
			Tree::Proxy(inner) => inner.flatten(&within(Wrapper::Proxy), depth + 1, found),
			Tree::Multisig(inner) => inner.flatten(&within(Wrapper::Multisig), depth + 1, found),
			Tree::Assist(inner) => inner.flatten(&within(Wrapper::Assisted), depth + 1, found),
		}
	}
}

fn any_tree() -> impl Strategy<Value = Tree> {
	let leaf =
		prop_oneof![8 => Just(Tree::Remark), 4 => Just(Tree::Vote), 1 => Just(Tree::Forbidden)];
	leaf.prop_recursive(5, 24, 4, |inner| {
		let one = || inner.clone().prop_map(Box::new);
		prop_oneof![
			prop::collection::vec(inner.clone(), 0..4).prop_map(Tree::Batch),
			(one(), one()).prop_map(|(first, second)| Tree::Either(first, second)),
			one().prop_map(Tree::Derivative),
			one().prop_map(Tree::Proxy),
			one().prop_map(Tree::Multisig),
			one().prop_map(Tree::Assist),
		]
	})
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(500))]

	/// Whatever is packed into whatever: nothing forbidden gets in, nobody acts for a person but the
	/// desk alone, and every part is paid.
	#[test]
	fn no_packing_gets_anything_through(tree in any_tree(), sender in 0u8..128) {
		let kinds = AccountKind::ALL.into_iter().filter(|kind| sender >> *kind as u8 & 1 == 1);
		let sender = kinds.fold(AccountKinds::NONE, AccountKinds::with);
		let mut parts = vec![];
		tree.flatten(&[], 0, &mut parts);

		let fits = parts.len() <= 16 && parts.iter().all(|(_, _, depth)| *depth <= 4);
		let allowed = parts.iter().all(|(part, around, _)| {
			let kinds = match Policy::verdict(&part.call()) {
				Verdict::Forbidden => return false,
				Verdict::For(kinds) | Verdict::Personal(kinds) => kinds,
			};
			let by_another = around.iter().any(|wrapper| *wrapper != Wrapper::Assisted);
			if by_another {
				!matches!(part, Tree::Vote)
			} else if around.is_empty() {
				!kinds.intersection(sender).is_empty()
			} else {
				kinds.contains(AccountKind::Resident)
			}
		});

		let found = walk::<_, Policy, FrozenPrices>(&tree.call(), sender, Quota::bounds());
		prop_assert_eq!(found.is_ok(), fits && allowed, "{:?}", found);
		if let Ok(found) = found {
			prop_assert_eq!(found.calls as usize, parts.len());
			prop_assert_eq!(found.price, 100 * parts.len() as u64);
			prop_assert_eq!(count::<_, Policy>(&tree.call(), 16), found.calls);
			prop_assert!(Some(found.rung) <= sender.highest());
			if parts.iter().any(|(part, ..)| matches!(part, Tree::Vote)) {
				prop_assert!(found.rung <= AccountKind::Resident);
			}
		}
	}
}
