// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	class::CHOOSABLE, Accounts, BudgetClass, Choices, ClassId, Classes, Config, Defaults, Error,
	Pallet, Usage,
};
use alloc::vec::Vec;
use co3_primitives::{AccountKind, AccountKinds, AccountRegistry, Municipalities, MunicipalityId};
use frame_support::{
	pallet_prelude::{
		Decode, DecodeWithMemTracking, DispatchError, Encode, MaxEncodedLen, TypeInfo,
	},
	BoundedVec, CloneNoBound, DebugNoBound, DefaultNoBound, EqNoBound, PartialEqNoBound,
};
use frame_system::pallet_prelude::BlockNumberFor;

/// That an account is of a kind because a municipality says so.
#[derive(
	Clone,
	Copy,
	Debug,
	Decode,
	DecodeWithMemTracking,
	Encode,
	Eq,
	MaxEncodedLen,
	PartialEq,
	TypeInfo,
)]
pub struct Registration {
	/// In what capacity.
	pub kind: AccountKind,
	/// On whose behalf.
	pub municipality: MunicipalityId,
	/// How many times: an officer with three roles has three reasons to be one.
	pub count: u32,
}

/// An account that is registered, or was once.
///
/// It is never removed: without registrations it is refused like a stranger, but its nonce goes on
/// where it stopped should it come back, and so does its budget.
#[derive(
	CloneNoBound,
	DebugNoBound,
	Decode,
	DecodeWithMemTracking,
	DefaultNoBound,
	Encode,
	EqNoBound,
	MaxEncodedLen,
	PartialEqNoBound,
	TypeInfo,
)]
#[scale_info(skip_type_params(T))]
pub struct Account<T: Config> {
	/// Why it may act, each kind and municipality once.
	pub registrations: BoundedVec<Registration, T::MaxRegistrations>,
	/// What of its budget is spent.
	pub usage: Usage<BlockNumberFor<T>>,
	/// How many deposit slots it holds.
	pub slots: u32,
}

/// Those who act in the name of a municipality. While it is suspended they can do nothing, and what
/// they send would only be work: a suspended town must not fill the blocks in which the others decide
/// about it. Its validators go on, and its people are people.
const IN_ITS_NAME: AccountKinds =
	AccountKinds::of(&[AccountKind::Officer, AccountKind::Signatory, AccountKind::Governance]);

/// What the registrations are of.
pub(crate) fn kinds_of(registrations: &[Registration]) -> AccountKinds {
	registrations.iter().fold(AccountKinds::NONE, |kinds, one| kinds.with(one.kind))
}

impl<T: Config> Account<T> {
	/// What it is registered as.
	pub fn kinds(&self) -> AccountKinds {
		kinds_of(&self.registrations)
	}

	/// The registrations that count now. One read for each that is in a municipality's name.
	pub fn in_force(&self) -> Vec<Registration> {
		let counts = |one: &&Registration| {
			!IN_ITS_NAME.contains(one.kind) || T::Municipalities::is_active(one.municipality)
		};
		self.registrations.iter().filter(counts).copied().collect()
	}

	/// The class of each of these registrations, as the choices and the defaults stand now. One read
	/// for each of a kind for which municipalities choose.
	pub(crate) fn classes(
		registrations: &[Registration],
	) -> Vec<(Registration, Option<(ClassId, BudgetClass)>)> {
		let (classes, defaults) = (Classes::<T>::get(), Defaults::<T>::get());
		let class_of = |one: &Registration| {
			let chosen = CHOOSABLE
				.contains(one.kind)
				.then(|| Choices::<T>::get(one.municipality, one.kind))
				.flatten()
				.and_then(|class| classes.get(&class).map(|budget| (class, *budget)))
				// A class closed after it was chosen is no longer a choice.
				.filter(|(_, budget)| budget.open);
			chosen.or_else(|| {
				let class = defaults.get(&one.kind)?;
				classes.get(class).map(|budget| (*class, *budget))
			})
		};
		registrations.iter().map(|one| (*one, class_of(one))).collect()
	}

	/// The best of what these registrations give; nothing where there are none.
	pub(crate) fn budget_of(registrations: &[Registration]) -> BudgetClass {
		Self::classes(registrations)
			.into_iter()
			.filter_map(|(_, class)| class)
			.fold(BudgetClass::default(), |best, (_, budget)| best.best(budget))
	}

	/// The best of what the registrations that count give it.
	pub fn budget(&self) -> BudgetClass {
		Self::budget_of(&self.in_force())
	}
}

impl<T: Config> AccountRegistry<T::AccountId> for Pallet<T> {
	fn register(
		who: &T::AccountId,
		kind: AccountKind,
		municipality: MunicipalityId,
	) -> Result<(), DispatchError> {
		let known = Accounts::<T>::get(who);
		let is_new = known.is_none();
		let mut account = known.unwrap_or_default();
		match position(&account, kind, municipality)
			.and_then(|at| account.registrations.get_mut(at))
		{
			Some(one) => {
				one.count = one.count.checked_add(1).ok_or(Error::<T>::TooManyRegistrations)?;
			}
			None => account
				.registrations
				.try_push(Registration { kind, municipality, count: 1 })
				.map_err(|_| Error::<T>::TooManyRegistrations)?,
		}
		if is_new {
			// Never given back: without a provider `CheckNonce` would forget the nonce, and every
			// old transaction could be sent again.
			frame_system::Pallet::<T>::inc_providers(who);
		}
		Accounts::<T>::insert(who, account);
		Ok(())
	}

	fn unregister(who: &T::AccountId, kind: AccountKind, municipality: MunicipalityId) {
		let Some(mut account) = Accounts::<T>::get(who) else { return };
		let Some(at) = position(&account, kind, municipality) else { return };
		let last = account.registrations.get_mut(at).is_some_and(|one| {
			// At least 1 while it is listed.
			one.count = one.count.saturating_sub(1);
			one.count == 0
		});
		if last {
			account.registrations.swap_remove(at);
		}
		Accounts::<T>::insert(who, account);
	}

	fn kinds(who: &T::AccountId) -> AccountKinds {
		Accounts::<T>::get(who).map_or(AccountKinds::NONE, |account| account.kinds())
	}
}

fn position<T: Config>(
	account: &Account<T>,
	kind: AccountKind,
	municipality: MunicipalityId,
) -> Option<usize> {
	account
		.registrations
		.iter()
		.position(|one| one.kind == kind && one.municipality == municipality)
}

#[cfg(feature = "runtime-benchmarks")]
impl<T: Config> Pallet<T> {
	/// Makes `who` an account that can do everything and keep everything, for benchmarks.
	pub fn grant_for_benchmark(who: &T::AccountId) {
		let class = BudgetClass {
			capacity: u64::MAX,
			recovery: u64::MAX,
			max_waiting: u32::MAX,
			max_length: u32::MAX,
			slots: u32::MAX,
			open: true,
		};
		// Full already is good enough.
		let _ = Self::register(who, AccountKind::Governance, 0);
		Classes::<T>::mutate(|classes| {
			let _ = classes.try_insert(ClassId::MAX, class);
		});
		Defaults::<T>::mutate(|defaults| {
			let _ = defaults.try_insert(AccountKind::Governance, ClassId::MAX);
		});
	}
}
