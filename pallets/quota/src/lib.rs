// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod class;
mod extension;
#[cfg(test)]
mod mock;
mod no_funds;
mod policy;
mod quota;
mod refusal;
mod registry;
mod slots;
#[cfg(test)]
mod tests;
mod try_state;
mod usage;
pub mod weights;

pub use class::{BudgetClass, ClassId, CHOOSABLE};
pub use extension::{priority, Charge, CheckQuota, Val};
pub use no_funds::NoFunds;
pub use pallet::*;
pub use policy::{count, walk, Bounds, CallPolicy, Prices, Unwrapped, Verdict, Walk, Wrapper};
pub use quota::{QuotaView, RegistrationView};
pub use refusal::Refusal;
pub use registry::{Account, Registration};
pub use slots::{SlotConsideration, SlotCurrency};
pub use usage::Usage;
pub use weights::WeightInfo;

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::vec::Vec;
	use co3_primitives::{AccountKind, Municipalities, MunicipalityId};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	/// What the storage looks like.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// What this pallet needs of the runtime.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// The consortium: sets the classes and the defaults.
		type ConsortiumOrigin: EnsureOrigin<Self::RuntimeOrigin>;

		/// Who governs which municipality.
		type Municipalities: Municipalities<Self::AccountId>;

		/// The allow-list.
		type Policy: CallPolicy<Self::RuntimeCall>;

		/// The frozen prices.
		type Prices: Prices<Self::RuntimeCall>;

		/// How many reasons (kind and municipality) an account may have to be registered.
		#[pallet::constant]
		type MaxRegistrations: Get<u32>;

		/// How many classes there may be.
		#[pallet::constant]
		type MaxClasses: Get<u32>;

		/// How many calls there may be in one transaction, wrappers included.
		#[pallet::constant]
		type MaxCalls: Get<u32>;

		/// How deep calls may stand inside one another.
		#[pallet::constant]
		type MaxDepth: Get<u32>;

		/// After how many blocks in the pool a transaction must prove itself again.
		#[pallet::constant]
		type Longevity: Get<u64>;

		/// What the calls and the extension cost.
		type WeightInfo: WeightInfo;
	}

	/// The quota: registered accounts, their budgets and slots.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// Every account that is registered or ever was.
	// Account ids are chosen by people, and could be ground to make the trie lopsided.
	// Never removed, and bounded by what registrars vouch for: each entry is one attested key.
	#[pallet::storage]
	pub type Accounts<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, Account<T>, OptionQuery>;

	/// The budget classes. One value, because every transaction reads them.
	#[pallet::storage]
	pub type Classes<T: Config> =
		StorageValue<_, BoundedBTreeMap<ClassId, BudgetClass, T::MaxClasses>, ValueQuery>;

	/// The class of each kind of account, but where a municipality chose another. One value, because
	/// every transaction reads it.
	#[pallet::storage]
	pub type Defaults<T: Config> =
		StorageValue<_, BoundedBTreeMap<AccountKind, ClassId, ConstU32<7>>, ValueQuery>;

	/// What municipalities chose for their residents, purses and organisations.
	// Both keys are the chain's own small numbers: nobody can choose them to make the trie lopsided.
	#[pallet::storage]
	pub type Choices<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		MunicipalityId,
		Twox64Concat,
		AccountKind,
		ClassId,
		OptionQuery,
	>;

	/// The classes and choices that a chain begins with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The classes.
		pub classes: Vec<(ClassId, BudgetClass)>,
		/// The class of each kind.
		pub defaults: Vec<(AccountKind, ClassId)>,
		/// What municipalities chose.
		pub choices: Vec<(MunicipalityId, AccountKind, ClassId)>,
		/// Nothing.
		#[serde(skip)]
		pub _config: PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			let written = self
				.classes
				.iter()
				.try_for_each(|(class, budget)| Pallet::<T>::do_set_class(*class, *budget));
			let written = written.and_then(|()| {
				let mut defaults = self.defaults.iter();
				defaults.try_for_each(|(kind, class)| Pallet::<T>::do_set_default(*kind, *class))
			});
			let written = written.and_then(|()| {
				let mut choices = self.choices.iter();
				choices.try_for_each(|(municipality, kind, class)| {
					Pallet::<T>::do_choose_class(*municipality, *kind, Some(*class))
				})
			});
			// A chain must not begin with half of its classes.
			assert!(written.is_ok(), "quota genesis: {written:?}");
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(super) fn deposit_event)]
	pub enum Event<T: Config> {
		/// The consortium set a budget class.
		ClassSet {
			/// Which.
			class: ClassId,
			/// What accounts in it may do from now on.
			budget: BudgetClass,
		},
		/// The consortium removed a budget class. Municipalities that had chosen it are back at the
		/// default.
		ClassRemoved {
			/// Which.
			class: ClassId,
		},
		/// The consortium set the class of a kind of accounts.
		DefaultSet {
			/// Which kind.
			kind: AccountKind,
			/// Its class from now on.
			class: ClassId,
		},
		/// A municipality chose a class for its accounts of a kind.
		ClassChosen {
			/// Which municipality.
			municipality: MunicipalityId,
			/// Which kind.
			kind: AccountKind,
			/// The class; none for the default.
			class: Option<ClassId>,
		},
	}

	/// Why something was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// This account has as many reasons to be registered as it may have.
		TooManyRegistrations,
		/// There are as many classes as there may be.
		TooManyClasses,
		/// No such class.
		UnknownClass,
		/// An account in such a class could never do anything, or only once.
		EmptyClass,
		/// This class is the default of a kind of accounts.
		ClassInUse,
		/// Municipalities may not choose this class.
		ClassNotOpen,
		/// Municipalities do not choose for this kind of accounts.
		KindNotChoosable,
		/// Only the governance account of a municipality may do this.
		NotGovernance,
		/// This account keeps as many things in storage as it may: remove one first.
		NoFreeSlot,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(
				T::MaxRegistrations::get() >= AccountKind::ALL.len() as u32,
				"an account may be of every kind"
			);
			assert!(T::MaxClasses::get() > 0, "there is a class");
			assert!(T::MaxCalls::get() > 0, "a transaction has a call");
			assert!(T::Longevity::get() > 0, "a transaction lives longer than nothing");
			assert!(T::Prices::of_transaction(0) > 0, "nothing is free");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Sets a budget class, new or known. The consortium only.
		///
		/// It holds at once for every account in the class; what is spent stays spent.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::force_set_class())]
		pub fn force_set_class(
			origin: OriginFor<T>,
			class: ClassId,
			budget: BudgetClass,
		) -> DispatchResult {
			T::ConsortiumOrigin::ensure_origin(origin)?;
			Self::do_set_class(class, budget)?;
			Self::deposit_event(Event::ClassSet { class, budget });
			Ok(())
		}

		/// Removes a budget class that is no kind's default. The consortium only.
		///
		/// Where a municipality had chosen it, the default holds again.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::force_remove_class())]
		pub fn force_remove_class(origin: OriginFor<T>, class: ClassId) -> DispatchResult {
			T::ConsortiumOrigin::ensure_origin(origin)?;
			ensure!(
				Defaults::<T>::get().values().all(|default| *default != class),
				Error::<T>::ClassInUse
			);
			Classes::<T>::try_mutate(|classes| {
				classes.remove(&class).ok_or(Error::<T>::UnknownClass)
			})?;
			Self::deposit_event(Event::ClassRemoved { class });
			Ok(())
		}

		/// Sets the class of all accounts of a kind, but where a municipality chose another. The
		/// consortium only.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::force_set_default())]
		pub fn force_set_default(
			origin: OriginFor<T>,
			kind: AccountKind,
			class: ClassId,
		) -> DispatchResult {
			T::ConsortiumOrigin::ensure_origin(origin)?;
			Self::do_set_default(kind, class)?;
			Self::deposit_event(Event::DefaultSet { kind, class });
			Ok(())
		}

		/// Chooses the class of a municipality's residents, purses or organisations among those that
		/// the consortium opened; `None` for the default. The municipality's governance only.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::choose_class())]
		pub fn choose_class(
			origin: OriginFor<T>,
			kind: AccountKind,
			class: Option<ClassId>,
		) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let municipality =
				T::Municipalities::governed_by(&who).ok_or(Error::<T>::NotGovernance)?;
			Self::do_choose_class(municipality, kind, class)?;
			Self::deposit_event(Event::ClassChosen { municipality, kind, class });
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		fn do_set_class(class: ClassId, budget: BudgetClass) -> DispatchResult {
			ensure!(budget.is_usable(), Error::<T>::EmptyClass);
			Classes::<T>::try_mutate(|classes| classes.try_insert(class, budget))
				.map_err(|_| Error::<T>::TooManyClasses)?;
			Ok(())
		}

		fn do_set_default(kind: AccountKind, class: ClassId) -> DispatchResult {
			ensure!(Classes::<T>::get().contains_key(&class), Error::<T>::UnknownClass);
			// There is room for every kind, so that this cannot fail.
			Defaults::<T>::try_mutate(|defaults| defaults.try_insert(kind, class))
				.map_err(|_| Error::<T>::TooManyClasses)?;
			Ok(())
		}

		fn do_choose_class(
			municipality: MunicipalityId,
			kind: AccountKind,
			class: Option<ClassId>,
		) -> DispatchResult {
			ensure!(CHOOSABLE.contains(kind), Error::<T>::KindNotChoosable);
			if let Some(class) = class {
				let classes = Classes::<T>::get();
				let budget = classes.get(&class).ok_or(Error::<T>::UnknownClass)?;
				ensure!(budget.open, Error::<T>::ClassNotOpen);
			}
			Choices::<T>::set(municipality, kind, class);
			Ok(())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T>
	where
		T::AccountId: 'static,
	{
		/// What `who` may do now and what is left of its budget; none for an account that is not
		/// registered, or no longer.
		pub fn quota_of(who: T::AccountId) -> Option<QuotaView<BlockNumberFor<T>>> {
			Self::quota(who)
		}

		/// What a custom code of a refused transaction means, in a sentence.
		pub fn refusal(code: u8) -> Option<Vec<u8>> {
			Refusal::from_code(code).map(|refusal| refusal.text().as_bytes().to_vec())
		}
	}
}
