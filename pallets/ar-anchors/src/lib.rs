// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod anchor;
mod archive;
mod authorship;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod dead;
mod details;
mod dossier;
mod errors;
mod events;
#[cfg(feature = "std")]
pub mod export;
mod kind;
mod limits;
mod lists;
#[cfg(test)]
mod mock;
mod moderation;
mod office;
mod pose;
mod query;
mod site;
mod standing;
mod state;
mod storage;
#[cfg(test)]
mod tests;
pub mod transitions;
mod try_state;
pub mod weights;

use alloc::vec::Vec;
use co3_primitives::{
	counts::one_more, geo::Geohash, map_index, ActingAuthor, AnchorId, Archived, Author, Breach,
	ContentRef, DeathReason, Engagements, ModerationFigures, Multihash, MunicipalityId, Officers,
	OnCivicAction, Role, SortedId, Territories, TerritoryId, Voter,
};
use frame_support::{pallet_macros::import_section, pallet_prelude::*, traits::UnixTime};
use frame_system::pallet_prelude::*;
use sp_core::H256;

pub use anchor::{Anchor, AnchorView, Records};
pub use co3_primitives::{
	life::{Actor, Step},
	query::QueryError,
};
pub use dead::DeathOf;
pub use details::{Details, Proposal, Variant, Visibility, Words, MAX_VARIANTS};
pub use dossier::{Dossier, DossierOf};
pub use kind::{Kind, Offset, Sort, Sorts};
pub use lists::Index;
pub use moderation::{Suspension, SuspensionOf};
pub use pallet::*;
pub use pose::{Orientation, Pose, Quaternion, ONE};
pub use query::{Filter, Page, Query};
pub use site::Site;
pub use standing::{MAX_LEVELS, MAX_REACH};
pub use state::{State, States};
pub use transitions::{ActorOf, Mover, Reason, StepOf};
pub use weights::WeightInfo;

/// An [`Anchor`] of this chain.
pub type AnchorOf<T> = Anchor<<T as Config>::VoterId, BlockNumberFor<T>>;
/// A [`Query`] of this chain.
pub type QueryOf<T> = Query<<T as Config>::VoterId, BlockNumberFor<T>>;
/// A [`Page`] of this chain.
pub type PageOf<T> = Page<<T as Config>::VoterId, BlockNumberFor<T>>;

/// The pallet.
#[import_section(storage::storage)]
#[import_section(errors::errors)]
#[import_section(events::events)]
#[import_section(calls::calls)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;

	/// The layout of the storage.
	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The pallet's handle.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the chain decides for the pallet.
	#[pallet::config]
	pub trait Config: frame_system::Config {
		/// Whatever identifies a person who acts. Not an account.
		type VoterId: Parameter + Member + MaxEncodedLen + Copy;
		/// Who may propose an anchor, and in whose name.
		type AuthorOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingAuthor<Self::VoterId>>;
		/// Who may report one.
		type VoterOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Voter<Self::VoterId>>;
		/// The tree of places.
		type Territories: Territories;
		/// Who holds which role.
		type Officers: Officers<Self::AccountId>;
		/// Where it is counted what a person is still part of: reports in state.
		type Engagements: Engagements<Self::VoterId>;
		/// Who is told of what people did.
		type OnCivicAction: OnCivicAction<Self::VoterId>;
		/// The block's time, for windows.
		type Time: UnixTime;

		/// How many anchors of one resident are in state.
		#[pallet::constant]
		type AnchorsPerResident: Get<u32>;
		/// How many anchors of one organisation are in state.
		#[pallet::constant]
		type AnchorsPerOrganisation: Get<u32>;
		/// How many anchors of one municipality's offices are in state.
		#[pallet::constant]
		type AnchorsPerOffice: Get<u32>;
		/// How many anchors of one author, but for offices, are in one cell of 32 bits.
		#[pallet::constant]
		type AnchorsPerCell: Get<u32>;
		/// How many anchors stand directly on one.
		#[pallet::constant]
		type MaxChildren: Get<u32>;
		/// How many steps of an anchor's life are on record before its author can no longer add to them
		/// but by taking it back.
		#[pallet::constant]
		type MaxSteps: Get<u32>;
		/// How many people can report one anchor.
		#[pallet::constant]
		type MaxFlags: Get<u32>;
		/// How many dead references an anchor has at most.
		#[pallet::constant]
		type MaxDead: Get<u32>;
		/// How many blocks a retired anchor stays readable before anyone may archive it.
		#[pallet::constant]
		type ArchiveAfter: Get<BlockNumberFor<Self>>;
		/// How many records one call clears at most.
		#[pallet::constant]
		type MaxCleared: Get<u32>;
		/// How many anchors a page of a read holds at most.
		#[pallet::constant]
		type MaxPage: Get<u32>;
		/// How many keys are read for a page at most, whatever they turn out to be.
		#[pallet::constant]
		type MaxVisited: Get<u32>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			for cap in [
				T::AnchorsPerResident::get(),
				T::AnchorsPerOrganisation::get(),
				T::AnchorsPerOffice::get(),
				T::AnchorsPerCell::get(),
				T::MaxChildren::get(),
				T::MaxSteps::get(),
				T::MaxFlags::get(),
				T::MaxCleared::get(),
				T::MaxPage::get(),
			] {
				assert!(cap > 0, "a cap of zero forbids what the pallet is for");
			}
			assert!(T::MaxDead::get() > 1, "authors and moderators share the dead references");
			assert!(
				T::MaxVisited::get() >= T::MaxPage::get(),
				"a page that reads fewer keys than it may hold anchors is never full"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The anchors that a filter is true of, a page at a time. Bounded in work as well as in hits: a
		/// page can be short, or empty, and still carry a cursor.
		pub fn anchors(query: QueryOf<T>) -> Result<PageOf<T>, QueryError> {
			Self::answer_query(query)
		}

		/// An anchor that is not archived; none otherwise.
		pub fn anchor(id: AnchorId) -> Option<AnchorView<T::VoterId, BlockNumberFor<T>>> {
			Self::view(id)
		}

		/// What is kept beside an anchor.
		pub fn dossier(id: AnchorId) -> Option<DossierOf<T>> {
			Self::dossier_of(id)
		}

		/// The steps of an anchor's life, at most `limit`, from number `from`.
		pub fn steps(id: AnchorId, from: u32, limit: u32) -> Vec<StepOf<T>> {
			// Saturating: the end is bounded by the page.
			(from..from.saturating_add(limit.min(T::MaxPage::get())))
				.map_while(|number| Steps::<T>::get(SortedId::from(id), number))
				.collect()
		}

		/// What stands directly on an anchor: at most `limit`, after the one named.
		pub fn children(id: AnchorId, after: Option<AnchorId>, limit: u32) -> Vec<AnchorId> {
			let key = SortedId::from(id);
			let limit = limit.min(T::MaxPage::get()) as usize;
			let ids = match after {
				None => Children::<T>::iter_key_prefix(key),
				Some(after) => Children::<T>::iter_key_prefix_from(
					key,
					Children::<T>::hashed_key_for(key, SortedId::from(after)),
				),
			};
			ids.take(limit).map(SortedId::id).collect()
		}

		/// What is left of an archived anchor.
		pub fn archived(id: AnchorId) -> Option<Archived<BlockNumberFor<T>>> {
			Archive::<T>::get(SortedId::from(id))
		}

		/// What a municipality's moderators have done.
		pub fn moderation(municipality: MunicipalityId) -> ModerationFigures {
			Moderation::<T>::get(municipality)
		}

		/// The first bytes of the storage keys of everything that can be in a map cell: that of
		/// `geohash`, cut to `bits` bits and then to whole bytes. Ask a node for these keys with a proof,
		/// and nothing in the cell can be kept from you.
		pub fn map_prefixes(geohash: Geohash, bits: u32) -> Vec<Vec<u8>> {
			map_index::prefixes::<Index<T>>(geohash, bits)
		}
	}
}
