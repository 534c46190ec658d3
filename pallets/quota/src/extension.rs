// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	policy::{count, walk, Bounds},
	registry::kinds_of,
	Account, Accounts, BudgetClass, Config, Pallet, Prices, Refusal, WeightInfo,
};
use co3_primitives::AccountKind;
use codec::{Decode, DecodeWithMemTracking, Encode};
use core::{fmt, marker::PhantomData};
use frame_support::{
	dispatch::DispatchInfo,
	pallet_prelude::{TransactionSource, ValidTransaction, Weight},
	traits::Get,
};
use frame_system::CheckNonce;
use scale_info::TypeInfo;
use sp_runtime::{
	traits::{
		AsSystemOriginSigner, DispatchInfoOf, Dispatchable, Implication, PostDispatchInfoOf,
		SaturatedConversion, TransactionExtension, ValidateResult,
	},
	transaction_validity::{InvalidTransaction, TransactionValidityError},
	DispatchResult,
};

/// Lets in what registered accounts may send and can pay from their budget, and puts it in order.
///
/// It has no payload, so that every wallet can sign without knowing it. It must stand **directly
/// before [`CheckNonce`]**: before, so that a stranger gets this extension's code and not `Payment`;
/// directly, because it reads the nonce from the data that follows.
///
/// The price is paid before the call runs and never given back: a call that fails has cost the
/// validators the same.
#[derive(Clone, Decode, DecodeWithMemTracking, Encode, Eq, PartialEq, TypeInfo)]
#[scale_info(skip_type_params(T))]
pub struct CheckQuota<T>(PhantomData<T>);

impl<T> CheckQuota<T> {
	/// The only one there is.
	pub const fn new() -> Self {
		Self(PhantomData)
	}
}

impl<T> Default for CheckQuota<T> {
	fn default() -> Self {
		Self::new()
	}
}

impl<T> fmt::Debug for CheckQuota<T> {
	fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
		f.write_str("CheckQuota")
	}
}

/// What [`CheckQuota`] found out in `validate`.
pub enum Val<T: Config> {
	/// Not signed: an inherent, an authorized call. Not for this extension.
	NotSigned,
	/// To be paid.
	Signed(Charge<T>),
}

/// What has to be paid for a transaction.
pub struct Charge<T: Config> {
	/// By whom.
	pub who: T::AccountId,
	/// How much.
	pub price: u64,
	/// Out of which budget.
	pub budget: BudgetClass,
	/// How many calls there are in the transaction.
	pub calls: u32,
	/// How many registrations had to be looked at.
	pub registrations: u32,
	/// How high the transaction stands on the pool's ladder.
	pub priority: u64,
}

impl<T: Config> Pallet<T> {
	/// The bounds of the walk through a transaction.
	pub fn bounds() -> Bounds {
		Bounds { depth: T::MaxDepth::get(), calls: T::MaxCalls::get() }
	}

	/// Whether `who` may send `call` in a transaction of `length` bytes with `nonce` now, and what
	/// it costs. O(calls inside the call), each only looked at; three reads and one more for each
	/// registration: of the class that the municipality chose, or whether it may act.
	pub fn check(
		who: &T::AccountId,
		call: &T::RuntimeCall,
		length: u32,
		nonce: T::Nonce,
	) -> Result<Charge<T>, TransactionValidityError> {
		let account = Accounts::<T>::get(who).ok_or(Refusal::NotRegistered)?;
		let registrations = account.in_force();
		if registrations.is_empty() {
			return Err(Refusal::NotRegistered.into());
		}
		let found =
			walk::<_, T::Policy, T::Prices>(call, kinds_of(&registrations), Self::bounds())?;
		let budget = Account::<T>::budget_of(&registrations);
		if length > budget.max_length {
			return Err(Refusal::TooLong.into());
		}
		// A used nonce is for `CheckNonce` to refuse, with the code that everybody knows: one who
		// sent the same transaction twice is not to hear of an empty budget.
		let next: u64 = frame_system::Pallet::<T>::account_nonce(who).saturated_into();
		let ahead =
			nonce.saturated_into::<u64>().checked_sub(next).ok_or(InvalidTransaction::Stale)?;
		if ahead >= budget.max_waiting.into() {
			return Err(Refusal::TooManyWaiting.into());
		}
		// Saturating: the greatest price is more than any budget.
		let price = T::Prices::of_transaction(length).saturating_add(found.price);
		if price > budget.capacity {
			return Err(Refusal::TooExpensive.into());
		}
		let now = frame_system::Pallet::<T>::block_number();
		let paid = account
			.usage
			.pay(now, budget.recovery, budget.capacity, price)
			.ok_or(Refusal::Exhausted)?;
		let left = budget.capacity.saturating_sub(paid.used);
		Ok(Charge {
			who: who.clone(),
			price,
			budget,
			calls: found.calls,
			registrations: account.registrations.len().saturated_into(),
			priority: priority(found.rung, left, budget.capacity),
		})
	}

	/// Pays. Looks once more whether there is enough: between `validate` and now another extension
	/// may have spent.
	fn pay(charge: &Charge<T>) -> Result<(), Refusal> {
		Accounts::<T>::try_mutate(&charge.who, |account| {
			let account = account.as_mut().ok_or(Refusal::NotRegistered)?;
			let now = frame_system::Pallet::<T>::block_number();
			let (recovery, capacity) = (charge.budget.recovery, charge.budget.capacity);
			account.usage = account
				.usage
				.pay(now, recovery, capacity, charge.price)
				.ok_or(Refusal::Exhausted)?;
			Ok(())
		})
	}
}

/// First the ladder of kinds, then who has the greater share of the budget left. Whatever citizens
/// send, what a validator, an officer or a governance account sends as such goes before it.
pub fn priority(rung: AccountKind, left: u64, capacity: u64) -> u64 {
	let share = u128::from(left)
		.saturating_mul(u32::MAX.into())
		.checked_div(capacity.into())
		.unwrap_or_default();
	let share: u32 = share.saturated_into();
	// At most 7 in the upper half, and a whole `u32` in the lower.
	(u64::from(rung as u8).saturating_add(1) << 32) | u64::from(share)
}

impl<T> TransactionExtension<T::RuntimeCall> for CheckQuota<T>
where
	T: Config + Send + Sync,
	T::RuntimeCall: Dispatchable<Info = DispatchInfo>,
	T::RuntimeOrigin: AsSystemOriginSigner<T::AccountId> + Clone,
{
	const IDENTIFIER: &'static str = "CheckQuota";
	type Implicit = ();
	type Val = Val<T>;
	/// The weight that was not used.
	type Pre = Weight;

	fn weight(&self, call: &T::RuntimeCall) -> Weight {
		let calls = count::<_, T::Policy>(call, T::MaxCalls::get());
		T::WeightInfo::check_quota(calls, T::MaxRegistrations::get())
	}

	fn validate(
		&self,
		origin: T::RuntimeOrigin,
		call: &T::RuntimeCall,
		_info: &DispatchInfoOf<T::RuntimeCall>,
		len: usize,
		_self_implicit: (),
		inherited_implication: &impl Implication,
		_source: TransactionSource,
	) -> ValidateResult<Val<T>, T::RuntimeCall> {
		// Only a signature makes a signer. Inherents and authorized calls, which validators and
		// pallets vouch for, have none; Root cannot come from outside.
		let Some(who) = origin.as_system_origin_signer() else {
			return Ok((ValidTransaction::default(), Val::NotSigned, origin));
		};
		let following = inherited_implication.parts().explicit.encode();
		let CheckNonce(nonce) =
			CheckNonce::<T>::decode(&mut &following[..]).map_err(|_| Refusal::NonceUnreadable)?;
		let charge = Pallet::<T>::check(who, call, len.saturated_into(), nonce)?;
		let validity = ValidTransaction {
			priority: charge.priority,
			longevity: T::Longevity::get(),
			..Default::default()
		};
		Ok((validity, Val::Signed(charge), origin))
	}

	fn prepare(
		self,
		val: Val<T>,
		_origin: &T::RuntimeOrigin,
		call: &T::RuntimeCall,
		_info: &DispatchInfoOf<T::RuntimeCall>,
		_len: usize,
	) -> Result<Weight, TransactionValidityError> {
		let Val::Signed(charge) = val else { return Ok(self.weight(call)) };
		Pallet::<T>::pay(&charge)?;
		let most = T::WeightInfo::check_quota(charge.calls, T::MaxRegistrations::get());
		let used = T::WeightInfo::check_quota(charge.calls, charge.registrations);
		Ok(most.saturating_sub(used))
	}

	fn post_dispatch_details(
		unspent: Weight,
		_info: &DispatchInfoOf<T::RuntimeCall>,
		_post_info: &PostDispatchInfoOf<T::RuntimeCall>,
		_len: usize,
		_result: &DispatchResult,
	) -> Result<Weight, TransactionValidityError> {
		Ok(unspent)
	}
}
