// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{AccountKind, AccountRegistry};
use codec::{Decode, Encode};
use frame_support::{assert_err, assert_ok};
use frame_system::CheckNonce;
use scale_info::{StaticTypeInfo, TypeDef, TypeInfo};
use sp_runtime::{
	generic::{Era, Preamble},
	traits::{DispatchTransaction, ImplicationParts, TransactionExtension, TxBaseImplication},
	transaction_validity::{InvalidTransaction, TransactionSource},
};

#[test]
fn a_resident_without_a_coin_is_let_in() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(ask(RESIDENT, vote()));
		assert_ok!(send(RESIDENT, vote()).unwrap());
		assert_eq!(System::account_nonce(RESIDENT), 1);
	});
}

#[test]
fn mortal_and_immortal_transactions_both_work() {
	ExtBuilder.build_and_execute(|| {
		run_to(5);
		let mortal = sign_with_era(RESIDENT, 0, Era::mortal(64, 4), vote());
		let validity = validate(mortal.clone()).unwrap();
		assert!(validity.longevity <= 64);
		assert_ok!(Executive::apply_extrinsic(mortal).unwrap());

		let immortal = sign(RESIDENT, 1, vote());
		assert_eq!(validate(immortal.clone()).unwrap().longevity, 1_200);
		assert_ok!(Executive::apply_extrinsic(immortal).unwrap());
	});
}

#[test]
fn a_stranger_hears_that_they_are_one() {
	ExtBuilder.build_and_execute(|| {
		assert_err!(ask(STRANGER, remark(1)), refused(Refusal::NotRegistered));
		assert_err!(send(STRANGER, remark(1)), refused(Refusal::NotRegistered));
		// Being known to the rest of the chain does not help.
		System::inc_providers(&STRANGER);
		assert_err!(ask(STRANGER, remark(1)), refused(Refusal::NotRegistered));
	});
}

#[test]
fn what_waits_in_the_pool_when_its_signer_is_unregistered_does_not_get_in() {
	ExtBuilder.build_and_execute(|| {
		let waiting = sign(RESIDENT, 0, vote());
		assert_ok!(validate(waiting.clone()));
		Quota::unregister(&RESIDENT, AccountKind::Resident, 1);
		assert_err!(validate(waiting.clone()), refused(Refusal::NotRegistered));
		assert_err!(Executive::apply_extrinsic(waiting), refused(Refusal::NotRegistered));
	});
}

#[test]
fn what_nobody_may_send_is_forbidden_and_what_others_may_send_is_the_wrong_kind() {
	ExtBuilder.build_and_execute(|| {
		for who in EVERYBODY {
			assert_err!(ask(who, forbidden()), refused(Refusal::Forbidden));
			assert_err!(send(who, forbidden()), refused(Refusal::Forbidden));
			let may_vote = who == RESIDENT;
			assert_eq!(
				ask(who, vote()),
				if may_vote { Ok(()) } else { Err(refused(Refusal::WrongKind)) }
			);
		}
		// Kinds add up.
		assert_ok!(Quota::register(&OFFICER, AccountKind::Resident, 1));
		assert_ok!(ask(OFFICER, vote()));
	});
}

#[test]
fn no_more_than_three_transactions_of_a_resident_wait() {
	ExtBuilder.build_and_execute(|| {
		for nonce in 0..3 {
			assert_ok!(validate(sign(RESIDENT, nonce, vote())));
		}
		// Nor does one that waits alone, for nonces that may never come.
		for nonce in [3, 4, 1_000, u32::MAX] {
			assert_err!(validate(sign(RESIDENT, nonce, vote())), refused(Refusal::TooManyWaiting));
		}
		// One is included, one more may wait.
		assert_ok!(send(RESIDENT, vote()).unwrap());
		assert_ok!(validate(sign(RESIDENT, 3, vote())));
		assert_err!(validate(sign(RESIDENT, 4, vote())), refused(Refusal::TooManyWaiting));
		// An officer's class lets ten wait.
		assert_ok!(validate(sign(OFFICER, 9, remark(1))));
		assert_err!(validate(sign(OFFICER, 10, remark(1))), refused(Refusal::TooManyWaiting));
	});
}

#[test]
fn a_transaction_sent_twice_is_stale_even_when_nothing_is_left() {
	ExtBuilder.build_and_execute(|| {
		let first = sign(RESIDENT, 0, remark(900));
		assert_ok!(Executive::apply_extrinsic(first.clone()).unwrap());
		assert_err!(validate(first), InvalidTransaction::Stale);
	});
}

#[test]
fn a_transaction_may_be_too_long() {
	ExtBuilder.build_and_execute(|| {
		assert_err!(ask(RESIDENT, remark(1_000)), refused(Refusal::TooLong));
		assert_ok!(ask(OFFICER, remark(1_000)));
		assert_err!(ask(OFFICER, remark(10_000)), refused(Refusal::TooLong));
	});
}

#[test]
fn the_quota_is_no_concern_of_transactions_that_nobody_signed() {
	ExtBuilder.build_and_execute(|| {
		let tick = RuntimeCall::Desk(desk::Call::tick {});
		let signed = sign(RESIDENT, 7, tick.clone());
		let Preamble::Signed(_, _, extension) = signed.preamble else { panic!("just signed") };
		let authorized = Extrinsic::new_transaction(tick.clone(), extension.clone());
		let validity = validate(authorized.clone()).unwrap();
		assert_eq!(validity.priority, 0);
		assert_ok!(Executive::apply_extrinsic(authorized).unwrap());
		// Nobody authorizes this one.
		let unauthorized = Extrinsic::new_transaction(remark(1), extension);
		assert_err!(validate(unauthorized), InvalidTransaction::UnknownOrigin);
		// And signed, it is on nobody's list.
		assert_err!(ask(RESIDENT, tick), refused(Refusal::Forbidden));
	});
}

#[test]
fn without_a_nonce_behind_it_the_extension_lets_nobody_in() {
	ExtBuilder.build_and_execute(|| {
		let call = remark(1);
		let alone = CheckQuota::<Test>::new().validate_only(
			RuntimeOrigin::signed(RESIDENT),
			&call,
			&Default::default(),
			0,
			TransactionSource::External,
			0,
		);
		assert_eq!(alone.err(), Some(refused(Refusal::NonceUnreadable)));

		let ahead = ImplicationParts {
			base: TxBaseImplication((0u8, &call)),
			explicit: CheckNonce::<Test>::from(1_000_000),
			implicit: (),
		};
		let origin = RuntimeOrigin::signed(RESIDENT);
		let source = TransactionSource::External;
		let far = CheckQuota::<Test>::new().validate(
			origin,
			&call,
			&Default::default(),
			0,
			(),
			&ahead,
			source,
		);
		assert_eq!(far.err(), Some(refused(Refusal::TooManyWaiting)));
	});
}

#[test]
fn wallets_see_an_extension_that_has_nothing_to_sign() {
	assert!(CheckQuota::<Test>::new().encode().is_empty());
	assert_ok!(CheckQuota::<Test>::decode(&mut &[][..]));
	fn is_empty(definition: TypeDef<scale_info::form::MetaForm>) -> bool {
		match definition {
			TypeDef::Composite(fields) => fields.fields.is_empty(),
			TypeDef::Tuple(parts) => parts.fields.is_empty(),
			_ => false,
		}
	}
	fn definition<T: StaticTypeInfo>() -> TypeDef<scale_info::form::MetaForm> {
		<T as TypeInfo>::type_info().type_def
	}
	assert!(is_empty(definition::<CheckQuota<Test>>()));
	let metadata = <TxExtension as TransactionExtension<RuntimeCall>>::metadata();
	let identifiers: Vec<_> = metadata.iter().map(|one| one.identifier).collect();
	let at = identifiers.iter().position(|one| *one == "CheckQuota").unwrap();
	assert_eq!(identifiers[at + 1], "CheckNonce");
	assert!(is_empty(metadata[at].ty.type_info().type_def));
	assert!(is_empty(metadata[at].implicit.type_info().type_def));
	assert_eq!(format!("{:?}", CheckQuota::<Test>::default()), "CheckQuota");
}

#[test]
fn every_code_has_its_own_number_and_sentence() {
	for (number, refusal) in (1u8..).zip(Refusal::ALL) {
		assert_eq!(refusal.code(), number);
		assert_eq!(Refusal::from_code(number), Some(refusal));
		assert!(refusal.text().ends_with('.'));
		assert_eq!(Quota::refusal(number), Some(refusal.text().as_bytes().to_vec()));
	}
	assert_eq!(Refusal::from_code(0), None);
	assert_eq!(Quota::refusal(13), None);
}

#[test]
fn officers_go_before_citizens_whatever_citizens_send() {
	ExtBuilder.build_and_execute(|| {
		let priority = |who, call| validate(sign(who, 0, call)).unwrap().priority;
		// The ladder, in its order, with the same call.
		let ladder: Vec<_> = EVERYBODY.into_iter().map(|who| priority(who, remark(1))).collect();
		assert!(ladder.windows(2).all(|pair| pair[0] < pair[1]), "{ladder:?}");

		// An officer with an empty budget goes before a resident with a full one.
		while send(OFFICER, remark(9_000)).is_ok() {}
		let nonce = System::account_nonce(OFFICER);
		let poor = validate(sign(OFFICER, nonce, remark(1))).unwrap().priority;
		assert!(poor > priority(RESIDENT, remark(1)));
	});
}

#[test]
fn an_officer_who_votes_waits_in_line_with_the_other_residents() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Quota::register(&OFFICER, AccountKind::Resident, 1));
		let rung = |who, call| validate(sign(who, 0, call)).unwrap().priority >> 32;
		let of = |kind: AccountKind| kind as u64 + 1;
		assert_eq!(rung(OFFICER, remark(1)), of(AccountKind::Officer));
		assert_eq!(rung(OFFICER, vote()), of(AccountKind::Resident));
		// Packed together with an officer's act, it lifts nothing.
		let mixed = batch(vec![remark(1), vote()]);
		assert_eq!(rung(OFFICER, mixed), of(AccountKind::Resident));
		// Nor does the desk lift the votes that it hands in, or a multisig what is inside.
		assert_eq!(rung(OFFICER, assist(vote())), of(AccountKind::Resident));
		assert_eq!(rung(SIGNATORY, multisig(remark(1))), of(AccountKind::Signatory));
		assert_eq!(rung(SIGNATORY, multisig(assist(remark(1)))), of(AccountKind::Officer));
	});
}

#[test]
fn who_has_more_left_goes_first() {
	ExtBuilder.build_and_execute(|| {
		assert_ok!(Quota::register(&STRANGER, AccountKind::Resident, 1));
		assert_ok!(send(RESIDENT, vote()).unwrap());
		let often = validate(sign(RESIDENT, 1, vote())).unwrap().priority;
		let seldom = validate(sign(STRANGER, 0, vote())).unwrap().priority;
		assert!(seldom > often);
	});
	assert_eq!(priority(AccountKind::Purse, 0, 0), 1 << 32);
	assert_eq!(priority(AccountKind::Purse, u64::MAX, 1), (1 << 32) | u64::from(u32::MAX));
	assert_eq!(priority(AccountKind::Governance, 1, 1), (7 << 32) | u64::from(u32::MAX));
}
