// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

#[cfg(feature = "runtime-benchmarks")]
pub mod benchmarking;
mod calls;
mod errors;
mod events;
mod genesis;
mod governance;
#[cfg(test)]
mod mock;
mod municipalities;
mod officers;
mod sessions;
#[cfg(test)]
mod tests;
mod try_state;
mod validator_set;
mod validators;
pub mod weights;

use alloc::{boxed::Box, vec::Vec};
use co3_primitives::{AccountKind, AccountRegistry, ContentRef, MunicipalityId, Role, Title};
use frame_support::{
	dispatch::{DispatchErrorWithPostInfo, GetDispatchInfo, PostDispatchInfo},
	pallet_macros::import_section,
	pallet_prelude::*,
	traits::ChangeMembers,
};
use frame_system::pallet_prelude::*;
use sp_runtime::traits::Dispatchable;
use sp_staking::SessionIndex;

pub use genesis::GenesisMunicipality;
pub use municipalities::{Municipality, MunicipalityFor, Status};
pub use officers::Officer;
pub use pallet::*;
pub use sessions::{IdentificationOf, StashOf};
pub use validator_set::Admitted;
pub use validators::{
	MaxDeparting, Reason, SessionCount, Validator, ValidatorState, ValidatorView, MAX_PROOF_BYTES,
};
pub use weights::WeightInfo;

const LOG_TARGET: &str = "runtime::consortium";

#[import_section(errors::errors)]
#[import_section(events::events)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides for the consortium.
	#[pallet::config]
	pub trait Config:
		frame_system::Config
		+ pallet_session::Config<ValidatorId = <Self as frame_system::Config>::AccountId>
	{
		/// What a passed motion may have dispatched as Root.
		type RuntimeCall: Parameter
			+ Dispatchable<
				RuntimeOrigin = <Self as frame_system::Config>::RuntimeOrigin,
				PostInfo = PostDispatchInfo,
			> + GetDispatchInfo
			+ From<frame_system::Call<Self>>;

		/// A motion passed by two thirds of all seats. It may have any call dispatched as Root.
		type TwoThirds: EnsureOrigin<<Self as frame_system::Config>::RuntimeOrigin>;

		/// The consortium's will, as [`Pallet::enact`] gives it: Root.
		type ConsortiumOrigin: EnsureOrigin<<Self as frame_system::Config>::RuntimeOrigin>;

		/// A passed motion with its ayes and the number of seats that could vote. Root counts as
		/// everyone's aye.
		type MotionOrigin: EnsureOrigin<
			<Self as frame_system::Config>::RuntimeOrigin,
			Success = (u32, u32),
		>;

		/// Told who votes: the governance accounts of active members with a seat.
		type MembershipChanged: ChangeMembers<Self::AccountId>;

		/// Where accounts become able to send transactions.
		type Registry: AccountRegistry<Self::AccountId>;

		/// How many members the consortium has at most.
		#[pallet::constant]
		type MaxMunicipalities: Get<u32>;

		/// How many signatories a municipality declares at most.
		#[pallet::constant]
		type MaxSignatories: Get<u32>;

		/// How many appointments a municipality has at most.
		#[pallet::constant]
		type MaxOfficers: Get<u32>;

		/// How many blocks an appointment lasts at most. It can be renewed at any time.
		#[pallet::constant]
		type MaxTerm: Get<BlockNumberFor<Self>>;

		/// How many validators a municipality has at most, nominated and leaving ones included.
		/// At least two, so that one can be replaced.
		#[pallet::constant]
		type MaxValidatorsPerMunicipality: Get<u32>;

		/// How many validators the consortium has at most.
		#[pallet::constant]
		type MaxValidators: Get<u32>;

		/// How many blocks pass between two changes of a validator's session keys.
		#[pallet::constant]
		type KeyCooldown: Get<BlockNumberFor<Self>>;

		/// For how many sessions the number of blocks that a validator authored is kept.
		#[pallet::constant]
		type KeptSessions: Get<u32>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;

		/// Makes session keys for benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: benchmarking::BenchmarkHelper<
			Self::AccountId,
			<Self as pallet_session::Config>::Keys,
		>;
	}

	/// The members of the consortium, by id.
	// Twox: the chain gives the ids out.
	#[pallet::storage]
	pub type Municipalities<T: Config> = CountedStorageMap<
		_,
		Twox64Concat,
		MunicipalityId,
		Municipality<T::AccountId, BlockNumberFor<T>>,
	>;

	/// The id that the next member gets. Ids are never used again.
	#[pallet::storage]
	pub type NextMunicipality<T: Config> = StorageValue<_, MunicipalityId, ValueQuery>;

	/// Which municipality an account governs.
	// Blake2: accounts are chosen by people.
	#[pallet::storage]
	pub type GovernanceOf<T: Config> =
		StorageMap<_, Blake2_128Concat, T::AccountId, MunicipalityId>;

	/// The account that a municipality's governance has been offered to.
	// Twox: the chain gives the ids out.
	#[pallet::storage]
	pub type HandOvers<T: Config> = StorageMap<_, Twox64Concat, MunicipalityId, T::AccountId>;

	/// The declared signatories of a municipality's governance account, sorted.
	// Twox: the chain gives the ids out.
	#[pallet::storage]
	pub type Signatories<T: Config> = StorageMap<
		_,
		Twox64Concat,
		MunicipalityId,
		BoundedVec<T::AccountId, T::MaxSignatories>,
		ValueQuery,
	>;

	/// Who holds which role in which municipality, up to but without which block.
	// Twox: the chain gives the ids out. Blake2: accounts are chosen by people.
	#[pallet::storage]
	pub type Appointments<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		MunicipalityId,
		Blake2_128Concat,
		(T::AccountId, Role),
		BlockNumberFor<T>,
	>;

	/// How many appointments a municipality has, run-out ones included.
	// Twox: the chain gives the ids out.
	#[pallet::storage]
	pub type AppointmentCount<T: Config> =
		StorageMap<_, Twox64Concat, MunicipalityId, u32, ValueQuery>;

	/// Every stash that is nominated, admitted or still leaving.
	// Blake2: accounts are chosen by people.
	#[pallet::storage]
	pub type Validators<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::AccountId,
		Validator<BlockNumberFor<T>, T::KeptSessions>,
	>;

	/// The stashes of a municipality, in the order of their nomination.
	// Twox: the chain gives the ids out.
	#[pallet::storage]
	pub type ValidatorsOf<T: Config> = StorageMap<
		_,
		Twox64Concat,
		MunicipalityId,
		BoundedVec<T::AccountId, T::MaxValidatorsPerMunicipality>,
		ValueQuery,
	>;

	/// The set of validators as the consortium wants it. What runs follows two sessions later.
	#[pallet::storage]
	pub type AdmittedValidators<T: Config> =
		StorageValue<_, BoundedVec<Admitted<T::AccountId>, T::MaxValidators>, ValueQuery>;

	/// Validators that are out of the wanted set and still run, or are about to.
	#[pallet::storage]
	pub type Departing<T: Config> =
		StorageValue<_, BoundedVec<T::AccountId, MaxDeparting<T>>, ValueQuery>;

	/// How many validators there must always be.
	#[pallet::storage]
	pub type MinimumValidators<T: Config> = StorageValue<_, u32, ValueQuery, ConstU32<1>>;

	/// How many blocks a session has. The genesis says it: a production chain's are an hour, a
	/// trial's short enough to watch. Fixed afterwards, since everybody's calendar hangs on it.
	#[pallet::storage]
	pub type SessionLength<T: Config> =
		StorageValue<_, BlockNumberFor<T>, ValueQuery, DefaultSessionLength<T>>;

	/// An hour of three-second blocks.
	#[pallet::type_value]
	pub fn DefaultSessionLength<T: Config>() -> BlockNumberFor<T> {
		1_200u32.into()
	}

	/// The consortium that a chain starts with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The first members; their ids are their places in this list, from zero.
		pub municipalities: Vec<GenesisMunicipality<T::AccountId>>,
		/// How many validators there must always be; at least one.
		pub minimum_validators: u32,
		/// How many blocks a session has; none for an hour's.
		pub session_length: Option<BlockNumberFor<T>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			// A chain must not start from a consortium that its own rules refuse.
			if let Err(why) = self.found() {
				panic!("The consortium of the chain specification is refused: {why}");
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxMunicipalities::get() > 0, "a consortium has members");
			assert!(
				T::MaxValidatorsPerMunicipality::get() >= 2,
				"a validator could not be replaced by another of the same municipality",
			);
			assert!(
				T::MaxValidators::get() > T::MaxValidatorsPerMunicipality::get(),
				"the set must hold a replacement beside those who leave",
			);
			assert!(T::KeptSessions::get() > 0, "the blocks of the running session are counted");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// A member of the consortium.
		pub fn municipality(
			municipality: MunicipalityId,
		) -> Option<Municipality<T::AccountId, BlockNumberFor<T>>> {
			Municipalities::<T>::get(municipality)
		}

		/// All members with their ids, lowest id first.
		pub fn municipalities() -> Vec<(MunicipalityId, MunicipalityFor<T>)> {
			let mut all: Vec<_> = Municipalities::<T>::iter().collect();
			all.sort_by_key(|(municipality, _)| *municipality);
			all
		}

		/// A municipality's appointments, run-out ones included until somebody clears them.
		pub fn officers(
			municipality: MunicipalityId,
		) -> Vec<Officer<T::AccountId, BlockNumberFor<T>>> {
			Self::list_officers(municipality)
		}

		/// The declared signatories of a municipality's governance account.
		pub fn signatories(municipality: MunicipalityId) -> Vec<T::AccountId> {
			Signatories::<T>::get(municipality).into_inner()
		}

		/// Every validator, from its nomination until it is out of the running set.
		pub fn validators() -> Vec<ValidatorView<T::AccountId, BlockNumberFor<T>>> {
			Self::list_validators()
		}

		/// How many validators there must always be.
		pub fn minimum_validators() -> u32 {
			MinimumValidators::<T>::get()
		}

		/// How many blocks a session has.
		pub fn session_length() -> BlockNumberFor<T> {
			SessionLength::<T>::get()
		}
	}
}
