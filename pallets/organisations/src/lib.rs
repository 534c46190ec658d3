// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod affiliation;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod errors;
mod events;
mod genesis;
mod members;
#[cfg(test)]
mod mock;
mod organisation;
mod origin;
#[cfg(test)]
mod tests;
mod try_state;
pub mod weights;

pub use genesis::GenesisOrganisation;
pub use members::{Actor, Invitation, Rank};
pub use organisation::{Organisation, OrganisationKind, Status, MAX_LEVELS};
pub use origin::EnsureOrganisation;
pub use pallet::*;
pub use weights::WeightInfo;

use frame_support::pallet_macros::import_section;
use frame_system::pallet_prelude::BlockNumberFor;

/// An organisation as this chain stores it.
pub type OrganisationOf<T> =
	Organisation<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;

/// The most entries that one read answers with.
pub const MAX_PAGE: u32 = 100;

#[import_section(events::events)]
#[import_section(errors::errors)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use crate::organisation::Founding;
	use alloc::vec::Vec;
	use co3_primitives::{
		AccountRegistry, ContentRef, MunicipalityId, Officers, OrganisationId, Territories,
		TerritoryId, Title, Voter,
	};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;
	use sp_core::H256;

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime decides.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// What each call costs.
		type WeightInfo: WeightInfo;

		/// What identifies a person, whatever key they sign with.
		type VoterId: Parameter + Member + MaybeSerializeDeserialize + MaxEncodedLen;

		/// A person who may act now.
		type MemberOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Voter<Self::VoterId>>;

		/// Who is a registrar.
		type Officers: Officers<Self::AccountId>;

		/// The tree of places.
		type Territories: Territories;

		/// Where organisations' accounts become able to send transactions.
		type Accounts: AccountRegistry<Self::AccountId>;

		/// How many members an organisation may have.
		#[pallet::constant]
		type MaxMembers: Get<u32>;

		/// How many open invitations an organisation may have.
		#[pallet::constant]
		type MaxInvitations: Get<u32>;

		/// How many organisations a person may belong to.
		#[pallet::constant]
		type MaxMemberships: Get<u32>;

		/// How many items one call of `clear` removes at most.
		#[pallet::constant]
		type MaxClearance: Get<u32>;

		/// How many blocks an organisation keeps an account at least. Every account that was ever
		/// registered stays known to the chain, so that its nonce never starts anew; this bounds
		/// how many one organisation can leave behind.
		#[pallet::constant]
		type ReplacementInterval: Get<BlockNumberFor<Self>>;
	}

	/// The id of the next organisation.
	#[pallet::storage]
	pub type NextId<T: Config> = StorageValue<_, OrganisationId, ValueQuery>;

	/// Every organisation that was ever founded.
	// Twox: the chain gives out the ids, nobody can choose them to unbalance the trie.
	#[pallet::storage]
	pub type Organisations<T: Config> =
		StorageMap<_, Twox64Concat, OrganisationId, OrganisationOf<T>>;

	/// The organisation that an account signs for.
	// Blake2: accounts are chosen by people.
	#[pallet::storage]
	pub type AccountOf<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, OrganisationId>;

	/// The members of each organisation.
	// Twox for ids of the chain; Blake2 for voters, whose ids may one day be chosen by them.
	#[pallet::storage]
	pub type Members<T: Config> =
		StorageDoubleMap<_, Twox64Concat, OrganisationId, Blake2_128Concat, T::VoterId, Rank>;

	/// The organisations that each person belongs to: the other direction of `Members`.
	// Blake2: as above.
	#[pallet::storage]
	pub type Memberships<T: Config> = StorageMap<
		_,
		Blake2_128Concat,
		T::VoterId,
		BoundedVec<OrganisationId, T::MaxMemberships>,
		ValueQuery,
	>;

	/// The open invitations of each organisation.
	// As in `Members`.
	#[pallet::storage]
	pub type Invitations<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		OrganisationId,
		Blake2_128Concat,
		T::VoterId,
		Invitation<T::VoterId>,
	>;

	/// Where each person is invited to: the other direction of `Invitations`. Without it a wallet
	/// would have to read every organisation.
	// As in `Members`.
	#[pallet::storage]
	pub type InvitedTo<T: Config> =
		StorageDoubleMap<_, Blake2_128Concat, T::VoterId, Twox64Concat, OrganisationId, ()>;

	/// Which organisation asked to become part of which.
	// Twox: ids of the chain.
	#[pallet::storage]
	pub type ParentRequests<T: Config> =
		StorageMap<_, Twox64Concat, OrganisationId, OrganisationId>;

	/// What stands in the genesis block.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// The organisations, parents before their parts. Territories and the account registry
		/// must come before this pallet in the runtime.
		pub organisations: Vec<GenesisOrganisation<T::AccountId, T::VoterId>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			Pallet::<T>::build_genesis(&self.organisations);
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			assert!(T::MaxMembers::get() > 0, "an organisation needs room for an administrator");
			assert!(T::MaxMemberships::get() > 0, "a person must be able to join something");
			assert!(T::MaxClearance::get() > 0, "clean-up must be able to advance");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Founds an organisation at home in `home`, with `account` to sign for it and
		/// `administrator` as its first member. For registrars of the municipality that answers
		/// for `home`. With `parent`, the new organisation asks to become part of that one; its
		/// administrator still has to agree.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::found())]
		#[allow(clippy::too_many_arguments)]
		pub fn found(
			origin: OriginFor<T>,
			account: T::AccountId,
			home: TerritoryId,
			kind: OrganisationKind,
			name: Title,
			documents: ContentRef,
			parent: Option<OrganisationId>,
			administrator: T::VoterId,
		) -> DispatchResult {
			let founding = Founding { account, home, kind, name, documents, administrator, parent };
			Self::do_found(origin, founding)
		}

		/// Invites a person with a rank below your own.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::invite())]
		pub fn invite(
			origin: OriginFor<T>,
			id: OrganisationId,
			who: T::VoterId,
			rank: Rank,
		) -> DispatchResult {
			Self::do_invite(origin, id, who, rank)
		}

		/// Accepts an invitation. It is worth what whoever invited is at this moment.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::accept())]
		pub fn accept(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
			Self::do_accept(origin, id)
		}

		/// Declines an invitation.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::decline())]
		pub fn decline(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
			Self::do_decline(origin, id)
		}

		/// Takes back an invitation to a rank below your own; the registrar may take back any.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::withdraw_invitation())]
		pub fn withdraw_invitation(
			origin: OriginFor<T>,
			id: OrganisationId,
			who: T::VoterId,
		) -> DispatchResult {
			Self::do_withdraw_invitation(origin, id, who)
		}

		/// Leaves an organisation. Its last administrator hands over first, or dissolves it.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::leave())]
		pub fn leave(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
			Self::do_leave(origin, id)
		}

		/// Removes a member of lower rank. The registrar may remove anybody but the last
		/// administrator, for example somebody who no longer exists as a resident.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::remove())]
		pub fn remove(origin: OriginFor<T>, id: OrganisationId, who: T::VoterId) -> DispatchResult {
			Self::do_remove(origin, id, who)
		}

		/// Gives a member of lower rank another rank below your own.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::set_rank())]
		pub fn set_rank(
			origin: OriginFor<T>,
			id: OrganisationId,
			who: T::VoterId,
			rank: Rank,
		) -> DispatchResult {
			Self::do_set_rank(origin, id, who, rank)
		}

		/// Makes another member the administrator in your place, and takes theirs.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::hand_over())]
		pub fn hand_over(
			origin: OriginFor<T>,
			id: OrganisationId,
			to: T::VoterId,
		) -> DispatchResult {
			Self::do_hand_over(origin, id, to)
		}

		/// Makes a person an administrator, member or not. For the registrar, where an
		/// organisation needs a second one or has lost the one it had.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::appoint_administrator())]
		pub fn appoint_administrator(
			origin: OriginFor<T>,
			id: OrganisationId,
			who: T::VoterId,
		) -> DispatchResult {
			Self::do_appoint_administrator(origin, id, who)
		}

		/// Asks that your organisation become part of another. Replaces an earlier request.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::request_parent())]
		pub fn request_parent(
			origin: OriginFor<T>,
			id: OrganisationId,
			parent: OrganisationId,
		) -> DispatchResult {
			Self::do_request_parent(origin, id, parent)
		}

		/// Takes back the request of `id`, or turns it down as an administrator of the other side.
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::withdraw_parent_request())]
		pub fn withdraw_parent_request(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
			Self::do_withdraw_parent_request(origin, id)
		}

		/// Agrees that `child`, which asked for it, becomes part of your organisation.
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::accept_child())]
		pub fn accept_child(
			origin: OriginFor<T>,
			id: OrganisationId,
			child: OrganisationId,
		) -> DispatchResult {
			Self::do_accept_child(origin, id, child)
		}

		/// Ends that `id` is part of another organisation. For administrators of either, the
		/// registrar, and anybody once the other was dissolved.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::end_affiliation())]
		pub fn end_affiliation(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
			Self::do_end_affiliation(origin, id)
		}

		/// Changes the name and the documents. For administrators.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::update())]
		pub fn update(
			origin: OriginFor<T>,
			id: OrganisationId,
			name: Title,
			documents: ContentRef,
		) -> DispatchResult {
			Self::do_update(origin, id, name, documents)
		}

		/// Lets another account sign for the organisation, one that means nobody yet. For
		/// administrators, when a key was lost or has leaked.
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::replace_account())]
		pub fn replace_account(
			origin: OriginFor<T>,
			id: OrganisationId,
			account: T::AccountId,
		) -> DispatchResult {
			Self::do_replace_account(origin, id, account)
		}

		/// Stops an organisation from acting. For the registrar; `reason` is the BLAKE2b-256 of
		/// the decision.
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(origin: OriginFor<T>, id: OrganisationId, reason: H256) -> DispatchResult {
			Self::do_suspend(origin, id, reason)
		}

		/// Lets a suspended organisation act again. For the registrar.
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::restore())]
		pub fn restore(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
			Self::do_restore(origin, id)
		}

		/// Ends an organisation for good. For the registrar, and for the last administrator.
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::dissolve())]
		pub fn dissolve(origin: OriginFor<T>, id: OrganisationId) -> DispatchResult {
			Self::do_dissolve(origin, id)
		}

		/// Takes up to `limit` members and invitations of a dissolved organisation off the books.
		/// For anybody.
		#[pallet::call_index(19)]
		#[pallet::weight(T::WeightInfo::clear((*limit).min(T::MaxClearance::get())))]
		pub fn clear(
			origin: OriginFor<T>,
			id: OrganisationId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			let cleared = Self::do_clear(origin, id, limit)?;
			Ok(Some(T::WeightInfo::clear(cleared)).into())
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The organisation with this number.
		pub fn organisation(id: OrganisationId) -> Option<OrganisationOf<T>> {
			Organisations::<T>::get(id)
		}

		/// The organisation that `account` signs for.
		pub fn organisation_of(account: T::AccountId) -> Option<OrganisationId> {
			AccountOf::<T>::get(account)
		}

		/// Up to `limit` (at most 100) members of `id` with their ranks, in no order of meaning,
		/// beginning behind `after`.
		pub fn members(
			id: OrganisationId,
			after: Option<T::VoterId>,
			limit: u32,
		) -> Vec<(T::VoterId, Rank)> {
			let limit = limit.min(MAX_PAGE) as usize;
			match after {
				Some(voter) => {
					let key = Members::<T>::hashed_key_for(id, voter);
					Members::<T>::iter_prefix_from(id, key).take(limit).collect()
				}
				None => Members::<T>::iter_prefix(id).take(limit).collect(),
			}
		}

		/// The organisations that `voter` belongs to, with their rank in each.
		pub fn memberships(voter: T::VoterId) -> Vec<(OrganisationId, Rank)> {
			let of = Memberships::<T>::get(&voter);
			of.into_iter()
				.filter_map(|id| Members::<T>::get(id, &voter).map(|rank| (id, rank)))
				.collect()
		}

		/// Up to `limit` (at most 100) organisations that invite `voter`, beginning behind `after`.
		pub fn invitations(
			voter: T::VoterId,
			after: Option<OrganisationId>,
			limit: u32,
		) -> Vec<(OrganisationId, Invitation<T::VoterId>)> {
			let limit = limit.min(MAX_PAGE) as usize;
			let from = match after {
				Some(id) => InvitedTo::<T>::hashed_key_for(&voter, id),
				None => InvitedTo::<T>::iter_key_prefix(&voter).prefix().to_vec(),
			};
			InvitedTo::<T>::iter_key_prefix_from(&voter, from)
				.take(limit)
				.filter_map(|id| Invitations::<T>::get(id, &voter).map(|found| (id, found)))
				.collect()
		}
	}
}
