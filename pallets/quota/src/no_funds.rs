// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use codec::Encode;
use core::marker::PhantomData;
use frame_support::traits::{
	fungible::{hold, Balanced, Dust, Inspect, Mutate, Unbalanced},
	tokens::{DepositConsequence, Fortitude, Preservation, Provenance, WithdrawConsequence},
};
use scale_info::TypeInfo;
use sp_runtime::{traits::Zero, DispatchError, DispatchResult, TokenError};

/// Stands where a pallet of the SDK wants a `fungible` currency that it will not use: sessions'
/// keys and the safe mode without deposits, a fee of zero.
///
/// Nothing can be held: every balance is zero, and an amount other than zero is refused.
pub struct NoFunds<Reason = ()>(PhantomData<Reason>);

impl<AccountId, Reason> Inspect<AccountId> for NoFunds<Reason> {
	type Balance = u128;

	fn total_issuance() -> u128 {
		0
	}

	fn minimum_balance() -> u128 {
		0
	}

	fn total_balance(_: &AccountId) -> u128 {
		0
	}

	fn balance(_: &AccountId) -> u128 {
		0
	}

	fn reducible_balance(_: &AccountId, _: Preservation, _: Fortitude) -> u128 {
		0
	}

	fn can_deposit(_: &AccountId, amount: u128, _: Provenance) -> DepositConsequence {
		if amount.is_zero() {
			DepositConsequence::Success
		} else {
			DepositConsequence::CannotCreate
		}
	}

	fn can_withdraw(_: &AccountId, amount: u128) -> WithdrawConsequence<u128> {
		if amount.is_zero() {
			WithdrawConsequence::Success
		} else {
			WithdrawConsequence::BalanceLow
		}
	}
}

/// Nothing to write where the balance stays zero; anything else is refused.
fn only_zero(amount: u128) -> DispatchResult {
	if amount.is_zero() {
		Ok(())
	} else {
		Err(TokenError::CannotCreate.into())
	}
}

impl<AccountId, Reason> Unbalanced<AccountId> for NoFunds<Reason> {
	fn handle_dust(_: Dust<AccountId, Self>) {}

	fn write_balance(_: &AccountId, amount: u128) -> Result<Option<u128>, DispatchError> {
		only_zero(amount).map(|()| None)
	}

	fn set_total_issuance(_: u128) {}
}

impl<AccountId: Eq, Reason> Mutate<AccountId> for NoFunds<Reason> {}

impl<AccountId, Reason> Balanced<AccountId> for NoFunds<Reason> {
	type OnDropDebt = ();
	type OnDropCredit = ();
}

impl<AccountId, Reason: Encode + TypeInfo + 'static> hold::Inspect<AccountId> for NoFunds<Reason> {
	type Reason = Reason;

	fn total_balance_on_hold(_: &AccountId) -> u128 {
		0
	}

	fn balance_on_hold(_: &Reason, _: &AccountId) -> u128 {
		0
	}
}

impl<AccountId, Reason: Encode + TypeInfo + 'static> hold::Unbalanced<AccountId>
	for NoFunds<Reason>
{
	fn set_balance_on_hold(_: &Reason, _: &AccountId, amount: u128) -> DispatchResult {
		only_zero(amount)
	}
}

impl<AccountId, Reason: Encode + TypeInfo + 'static> hold::Mutate<AccountId> for NoFunds<Reason> {}
