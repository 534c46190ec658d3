// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Accounts, Config, Error, Pallet};
use codec::{Decode, DecodeWithMemTracking, Encode, MaxEncodedLen};
use core::marker::PhantomData;
use frame_support::{
	traits::{
		tokens::fungible::Imbalance, BalanceStatus, Consideration, Currency, ExistenceRequirement,
		ReservableCurrency, SignedImbalance, WithdrawReasons,
	},
	CloneNoBound, DebugNoBound, EqNoBound, PartialEqNoBound,
};
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{SaturatedConversion, Zero},
	DispatchError, DispatchResult, TokenError,
};

impl<T: Config> Pallet<T> {
	/// How many more slots `who` may take. None for an account without a registration.
	pub fn free_slots(who: &T::AccountId) -> u32 {
		// Saturating: a class may have become smaller than what is held already.
		Accounts::<T>::get(who)
			.map_or(0, |account| account.budget().slots.saturating_sub(account.slots))
	}

	/// Counts `slots` more for `who`.
	fn take_slots(who: &T::AccountId, slots: u32) -> DispatchResult {
		if slots.is_zero() {
			return Ok(());
		}
		Accounts::<T>::try_mutate(who, |account| {
			let account = account.as_mut().ok_or(Error::<T>::NoFreeSlot)?;
			let held = account.slots.checked_add(slots).ok_or(Error::<T>::NoFreeSlot)?;
			frame_support::ensure!(held <= account.budget().slots, Error::<T>::NoFreeSlot);
			account.slots = held;
			Ok(())
		})
	}

	/// Gives back up to `slots` of `who`, registered or not, and says how many.
	fn give_slots(who: &T::AccountId, slots: u32) -> u32 {
		Accounts::<T>::mutate(who, |account| {
			let Some(account) = account else { return 0 };
			let given = account.slots.min(slots);
			// Not more than is held, by the line above.
			account.slots = account.slots.saturating_sub(given);
			given
		})
	}
}

/// Stands where a pallet of the SDK wants a currency for its deposits.
///
/// Nobody holds any of it and nobody ever will: balances and issuance are zero, and whatever would
/// move, mint or burn an amount other than zero fails. A *reserve* of `n` takes `n` of the
/// account's slots, of which it has as many as its class says.
pub struct SlotCurrency<T>(PhantomData<T>);

/// An imbalance of a currency that can hold nothing: always zero.
type Nothing = Imbalance<u128, (), ()>;

/// Fine where the amount is zero, and otherwise `error`.
fn only_zero(amount: u128, error: TokenError) -> DispatchResult {
	if amount.is_zero() {
		Ok(())
	} else {
		Err(error.into())
	}
}

impl<T: Config> Currency<T::AccountId> for SlotCurrency<T> {
	// As wide as wallets expect a balance to be.
	type Balance = u128;
	type PositiveImbalance = Nothing;
	type NegativeImbalance = Nothing;

	fn total_balance(_: &T::AccountId) -> u128 {
		0
	}

	fn can_slash(_: &T::AccountId, value: u128) -> bool {
		value.is_zero()
	}

	fn total_issuance() -> u128 {
		0
	}

	fn minimum_balance() -> u128 {
		0
	}

	fn burn(_: u128) -> Nothing {
		Nothing::default()
	}

	fn issue(_: u128) -> Nothing {
		Nothing::default()
	}

	fn free_balance(_: &T::AccountId) -> u128 {
		0
	}

	fn ensure_can_withdraw(
		_: &T::AccountId,
		amount: u128,
		_: WithdrawReasons,
		_: u128,
	) -> DispatchResult {
		only_zero(amount, TokenError::FundsUnavailable)
	}

	fn transfer(
		_: &T::AccountId,
		_: &T::AccountId,
		value: u128,
		_: ExistenceRequirement,
	) -> DispatchResult {
		only_zero(value, TokenError::FundsUnavailable)
	}

	fn slash(_: &T::AccountId, value: u128) -> (Nothing, u128) {
		(Nothing::default(), value)
	}

	fn deposit_into_existing(_: &T::AccountId, value: u128) -> Result<Nothing, DispatchError> {
		only_zero(value, TokenError::CannotCreate)?;
		Ok(Nothing::default())
	}

	fn deposit_creating(_: &T::AccountId, _: u128) -> Nothing {
		Nothing::default()
	}

	fn withdraw(
		_: &T::AccountId,
		value: u128,
		_: WithdrawReasons,
		_: ExistenceRequirement,
	) -> Result<Nothing, DispatchError> {
		only_zero(value, TokenError::FundsUnavailable)?;
		Ok(Nothing::default())
	}

	/// Benchmarks of other pallets endow their accounts so: here they get slots instead.
	fn make_free_balance_be(
		_who: &T::AccountId,
		_: u128,
	) -> SignedImbalance<u128, Self::PositiveImbalance> {
		#[cfg(feature = "runtime-benchmarks")]
		Pallet::<T>::grant_for_benchmark(_who);
		SignedImbalance::Positive(Nothing::default())
	}
}

impl<T: Config> ReservableCurrency<T::AccountId> for SlotCurrency<T> {
	fn can_reserve(who: &T::AccountId, value: u128) -> bool {
		value.is_zero() || value <= Pallet::<T>::free_slots(who).into()
	}

	/// The slots become free: what they stood for is gone, and there is nothing to lose.
	fn slash_reserved(who: &T::AccountId, value: u128) -> (Nothing, u128) {
		(Nothing::default(), Self::unreserve(who, value))
	}

	fn reserved_balance(who: &T::AccountId) -> u128 {
		Accounts::<T>::get(who).map_or(0, |account| account.slots).into()
	}

	fn reserve(who: &T::AccountId, value: u128) -> DispatchResult {
		let slots = u32::try_from(value).map_err(|_| Error::<T>::NoFreeSlot)?;
		Pallet::<T>::take_slots(who, slots)
	}

	fn unreserve(who: &T::AccountId, value: u128) -> u128 {
		// Nobody holds more than `u32::MAX` slots; the rest is reported as not given back.
		let given = Pallet::<T>::give_slots(who, value.saturated_into());
		value.saturating_sub(given.into())
	}

	fn repatriate_reserved(
		slashed: &T::AccountId,
		beneficiary: &T::AccountId,
		value: u128,
		status: BalanceStatus,
	) -> Result<u128, DispatchError> {
		let moved = value.min(Self::reserved_balance(slashed));
		let rest = value.saturating_sub(moved);
		if slashed == beneficiary && status == BalanceStatus::Reserved {
			return Ok(rest);
		}
		if status == BalanceStatus::Reserved {
			// First, because it is the step that can fail.
			Self::reserve(beneficiary, moved)?;
		}
		Self::unreserve(slashed, moved);
		Ok(rest)
	}
}

/// One slot for one thing kept in storage, whatever its size: its bytes were paid by the length of
/// the transaction that brought it, and bounded by the pallet that keeps it.
#[derive(
	CloneNoBound,
	DebugNoBound,
	Decode,
	DecodeWithMemTracking,
	Encode,
	EqNoBound,
	MaxEncodedLen,
	PartialEqNoBound,
	TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct SlotConsideration<T>(PhantomData<T>);

impl<T, Footprint> Consideration<T::AccountId, Footprint> for SlotConsideration<T>
where
	T: Config + Send + Sync,
{
	fn new(who: &T::AccountId, _: Footprint) -> Result<Self, DispatchError> {
		Pallet::<T>::take_slots(who, 1)?;
		Ok(Self(PhantomData))
	}

	fn update(self, _: &T::AccountId, _: Footprint) -> Result<Self, DispatchError> {
		Ok(self)
	}

	fn drop(self, who: &T::AccountId) -> DispatchResult {
		Pallet::<T>::give_slots(who, 1);
		Ok(())
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn ensure_successful(who: &T::AccountId, _: Footprint) {
		Pallet::<T>::grant_for_benchmark(who);
	}
}
