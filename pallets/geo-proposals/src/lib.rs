// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod archive;
mod authorship;
#[cfg(feature = "runtime-benchmarks")]
mod benchmark_world;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod category;
mod clocks;
mod dead;
mod details;
mod dossier;
mod endorsing;
mod errors;
mod evaluating;
mod events;
mod fields;
mod fix;
mod handling;
mod limits;
mod lists;
mod location;
mod merge;
#[cfg(test)]
mod mock;
mod moderation;
mod object;
mod query;
mod relations;
mod routing;
mod rules;
mod state;
mod statistics;
mod storage;
mod support;
mod tasks;
#[cfg(test)]
mod tests;
mod threshold;
pub mod transitions;
mod try_state;
mod updates;
mod version;
pub mod weights;
mod writers;

use alloc::{string::String, vec::Vec};
use co3_primitives::{
	geo::{Geohash, Position, MAX_SHAPE_VERTICES},
	map_index, ActingAuthor, Author, CategoryId, ContentRef, Deliberation, Engagements, IssueId,
	Municipalities, MunicipalityId, ObjectId, Officers, OnCivicAction, OrganisationId, Role,
	SortedId, Territories, TerritoryId, Title, Voter,
};
use frame_support::{
	pallet_macros::import_section,
	pallet_prelude::*,
	traits::{ConstU32, UnixTime},
};
use frame_system::pallet_prelude::*;

pub use category::{Category, CategoryView, Phase};
pub use clocks::{Clock, Clocks, Overdue, Stop, Targets};
pub use co3_primitives::{
	life::{Actor, Step},
	query::{Near, QueryError, MAX_RADIUS},
	Appeal, Archived, Breach, Death, DeathReason, Hiding, ModerationFigures, Multihash, Validity,
};
pub use dead::{DeathOf, Reference};
pub use details::{Details, Words, MAX_MEDIA};
pub use dossier::{Dossier, DossierOf};
pub use evaluating::{Assessment, Evaluation, EvaluationView};
pub use fields::{Answers, Field, FieldType, Fields, Value, MAX_FIELDS};
pub use fix::{Check, CheckOf};
pub use handling::{Handling, MAX_BODIES};
pub use lists::Index;
pub use location::Location;
pub use moderation::HidingOf;
pub use object::{Kind, Kinds, Object, ObjectView, Records};
pub use pallet::*;
pub use query::{Filter, Page, Query, MAX_NAMED};
pub use relations::{Pointer, Pointers, Relation, MAX_BUNDLE_DEPTH, MAX_LINKS};
pub use routing::{Body, Route};
pub use rules::{
	Allowance, Audience, Ballot, FixCheck, Rules, MAX_DUPLICATE_DISTANCE, MAX_THRESHOLDS,
};
pub use state::{State, States};
pub use statistics::{Figures, FiguresView, Histogram, BUCKETS};
pub use support::{Support, SupportView};
pub use tasks::{Attendance, SignUp, SignUpOf, SignUpView, Slot, Slots, MAX_SLOTS};
pub use threshold::Threshold;
pub use transitions::{ActorOf, Mover, Reason, StepOf};
pub use updates::{OfficialAnswer, Update, UpdateView, MAX_ANSWERS};
pub use version::Version;
pub use weights::WeightInfo;
pub use writers::{Writer, WriterView, Writing};

/// An [`Object`] of this chain.
pub type ObjectOf<T> = Object<<T as Config>::VoterId, BlockNumberFor<T>>;
/// A [`Query`] of this chain.
pub type QueryOf<T> = Query<<T as Config>::VoterId, BlockNumberFor<T>>;
/// A [`Page`] of this chain.
pub type PageOf<T> = Page<<T as Config>::VoterId, BlockNumberFor<T>>;
/// The listed versions of an object of this chain.
pub type VersionsOf<T> = BoundedVec<Version<BlockNumberFor<T>>, <T as Config>::MaxVersions>;

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
		/// Who may put something on the map, and in whose name.
		type AuthorOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = ActingAuthor<Self::VoterId>>;
		/// Who may support something, sign up for it, and say whether it was fixed.
		type VoterOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Voter<Self::VoterId>>;
		/// The tree of places.
		type Territories: Territories;
		/// Who holds which role.
		type Officers: Officers<Self::AccountId>;
		/// Which municipalities can act.
		type Municipalities: Municipalities<Self::AccountId>;
		/// Where it is counted what a person is still part of: supports, sign-ups, words on fixes,
		/// and reports in state.
		type Engagements: Engagements<Self::VoterId>;
		/// Who is told of what people did.
		type OnCivicAction: OnCivicAction<Self::VoterId>;
		/// Where matters with enough support go.
		type Deliberation: Deliberation<Self::VoterId>;
		/// The block's time, for what people read as a date.
		type Time: UnixTime;

		/// How many objects of one resident are in state.
		#[pallet::constant]
		type ObjectsPerResident: Get<u32>;
		/// How many objects of one organisation are in state.
		#[pallet::constant]
		type ObjectsPerOrganisation: Get<u32>;
		/// How many objects of one municipality's offices are in state.
		#[pallet::constant]
		type ObjectsPerOffice: Get<u32>;
		/// How many objects of one author, but for offices, are in one cell of 32 bits.
		#[pallet::constant]
		type ObjectsPerCell: Get<u32>;
		/// How many hidden objects an author can have and still put something on the map.
		#[pallet::constant]
		type MaxHidden: Get<u32>;
		/// How many objects one person can support at a time.
		#[pallet::constant]
		type SupportsPerVoter: Get<u32>;
		/// How many objects one organisation can endorse at a time.
		#[pallet::constant]
		type EndorsementsPerOrganisation: Get<u32>;
		/// For how many tasks one person can be signed up at a time.
		#[pallet::constant]
		type SignUpsPerVoter: Get<u32>;
		/// How many comments an object has at most. Official answers always find room.
		#[pallet::constant]
		type MaxComments: Get<u32>;
		/// How many of them are one author's.
		#[pallet::constant]
		type CommentsPerAuthor: Get<u32>;
		/// How many people can report one object.
		#[pallet::constant]
		type MaxFlags: Get<u32>;
		/// How many dead references an object has at most.
		#[pallet::constant]
		type MaxDead: Get<u32>;
		/// How many write with an author, or ask to, at most.
		#[pallet::constant]
		type MaxWriters: Get<u32>;
		/// How many valuators an object has at most.
		#[pallet::constant]
		type MaxValuators: Get<u32>;
		/// How many parts a bundle has at most.
		#[pallet::constant]
		type MaxParts: Get<u32>;
		/// How many categories a municipality can have, closed ones included.
		#[pallet::constant]
		type MaxCategories: Get<u32>;
		/// How many versions of its rules a category can have.
		#[pallet::constant]
		type MaxRuleVersions: Get<u32>;
		/// How many territories have a route of their own for a category.
		#[pallet::constant]
		type MaxRoutes: Get<u32>;
		/// How many earlier versions of an object are listed. After that it cannot be changed but
		/// within the edit window.
		#[pallet::constant]
		type MaxVersions: Get<u32>;
		/// For how many blocks after a version began a new one takes its place unlisted, if nobody
		/// supports the object.
		#[pallet::constant]
		type EditWindow: Get<BlockNumberFor<Self>>;
		/// How many blocks an object that is done with stays readable before anyone may archive it.
		#[pallet::constant]
		type ArchiveAfter: Get<BlockNumberFor<Self>>;
		/// The same for a draft that nobody touched, and for what was valid for a time that is over.
		#[pallet::constant]
		type IdleAfter: Get<BlockNumberFor<Self>>;
		/// How many records one call clears or moves at most.
		#[pallet::constant]
		type MaxCleared: Get<u32>;
		/// How many objects a page of a read holds at most.
		#[pallet::constant]
		type MaxPage: Get<u32>;
		/// How many keys are read for a page at most, whatever they turn out to be.
		#[pallet::constant]
		type MaxVisited: Get<u32>;

		/// What the calls cost.
		type WeightInfo: WeightInfo;
	}

	/// The categories that the chain begins with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// Each with its municipality and its name. They ask for nothing and promise nothing; the
		/// first office of the municipality answers.
		pub categories: Vec<(MunicipalityId, String)>,
		/// Nothing.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (municipality, name) in &self.categories {
				let name = Title::new(name).expect("a category of the genesis has a name");
				Pallet::<T>::add_category(*municipality, name, Rules::plain(*municipality))
					.expect("the categories of the genesis are within the cap");
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			for cap in [
				T::ObjectsPerResident::get(),
				T::ObjectsPerOrganisation::get(),
				T::ObjectsPerOffice::get(),
				T::ObjectsPerCell::get(),
				T::MaxHidden::get(),
				T::SupportsPerVoter::get(),
				T::EndorsementsPerOrganisation::get(),
				T::SignUpsPerVoter::get(),
				T::MaxComments::get(),
				T::CommentsPerAuthor::get(),
				T::MaxFlags::get(),
				T::MaxWriters::get(),
				T::MaxValuators::get(),
				T::MaxParts::get(),
				T::MaxCategories::get(),
				T::MaxRuleVersions::get(),
				T::MaxRoutes::get(),
				T::MaxCleared::get(),
				T::MaxPage::get(),
			] {
				assert!(cap > 0, "a cap of zero forbids what the pallet is for");
			}
			assert!(T::MaxDead::get() > 1, "authors and moderators share the dead references");
			assert!(
				T::MaxVisited::get() >= T::MaxPage::get(),
				"a page that reads fewer keys than it may hold objects is never full"
			);
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The objects that a filter is true of, a page at a time. Bounded in work as well as in hits:
		/// a page can be short, or empty, and still carry a cursor.
		pub fn objects(query: QueryOf<T>) -> Result<PageOf<T>, QueryError> {
			Self::answer_query(query)
		}

		/// An object that is not archived; none otherwise.
		pub fn object(id: ObjectId) -> Option<ObjectView<T::VoterId, BlockNumberFor<T>>> {
			Self::view(id.into())
		}

		/// What is kept beside an object: what it is held against, what hangs on it.
		pub fn dossier(id: ObjectId) -> Option<DossierOf<T>> {
			Self::dossier_of(id)
		}

		/// The versions of an object, from the first to the present one. None for no such object.
		pub fn versions(id: ObjectId) -> Option<Vec<Version<BlockNumberFor<T>>>> {
			Self::all_versions(id.into())
		}

		/// The steps of an object's life, at most `limit`, from number `from`.
		pub fn steps(id: ObjectId, from: u32, limit: u32) -> Vec<StepOf<T>> {
			// Saturating: the end is bounded by the page.
			(from..from.saturating_add(limit.min(T::MaxPage::get())))
				.map_while(|number| Steps::<T>::get(SortedId::from(id), number))
				.collect()
		}

		/// Comments and official answers, at most `limit`, from number `from`.
		pub fn updates(
			id: ObjectId,
			from: u32,
			limit: u32,
		) -> Vec<UpdateView<T::VoterId, BlockNumberFor<T>>> {
			Self::updates_page(id.into(), from, limit)
		}

		/// Who supports an object: at most `limit`, after the one that ended the page before. The
		/// order is fixed and means nothing. The last page is shorter than asked for.
		pub fn supports(
			id: ObjectId,
			after: Option<T::VoterId>,
			limit: u32,
		) -> Vec<SupportView<T::VoterId, BlockNumberFor<T>>> {
			Self::supports_page(id.into(), after, limit)
		}

		/// Whether a person's support of an object is in state.
		pub fn has_supported(id: ObjectId, voter: T::VoterId) -> bool {
			Supports::<T>::contains_key(SortedId::from(id), voter)
		}

		/// Which organisations endorse an object: as with `supports`.
		pub fn endorsements(
			id: ObjectId,
			after: Option<OrganisationId>,
			limit: u32,
		) -> Vec<OrganisationId> {
			Self::endorsements_page(id.into(), after, limit)
		}

		/// Who signed up for a task: as with `supports`.
		pub fn sign_ups(
			id: ObjectId,
			after: Option<T::VoterId>,
			limit: u32,
		) -> Vec<SignUpView<T::VoterId, BlockNumberFor<T>>> {
			Self::sign_ups_page(id.into(), after, limit)
		}

		/// The objects that are part of a bundle: at most `limit`, after the one named.
		pub fn parts(id: ObjectId, after: Option<ObjectId>, limit: u32) -> Vec<ObjectId> {
			Self::parts_page(id.into(), after, limit)
		}

		/// What is left of an archived object.
		pub fn archived(id: ObjectId) -> Option<Archived<BlockNumberFor<T>>> {
			Archive::<T>::get(SortedId::from(id))
		}

		/// What may be the same as something about `category` at `position`: the open objects about it
		/// within the distance that its rules state, nearest first, with their distance in millimetres;
		/// at most 32, of the keys that a page reads.
		pub fn duplicates(
			municipality: MunicipalityId,
			category: CategoryId,
			position: Position,
		) -> Result<Vec<(u64, ObjectId)>, QueryError> {
			Self::duplicates_of(municipality, category, position)
		}

		/// The categories of a municipality, by id.
		pub fn categories(municipality: MunicipalityId) -> Vec<CategoryView<BlockNumberFor<T>>> {
			Self::categories_of(municipality)
		}

		/// The rules of a category, of any version.
		pub fn rules(category: CategoryId, version: u32) -> Option<Rules> {
			RulesOf::<T>::get(category, version)
		}

		/// The routes of a category, by territory; at most as many as it can have.
		pub fn routes(category: CategoryId) -> Vec<(TerritoryId, Route)> {
			let mut routes: Vec<_> = Routes::<T>::iter_prefix(category).collect();
			routes.sort_by_key(|(territory, _)| *territory);
			routes
		}

		/// Figures by category of a territory and all below it: at most `limit`, after the category
		/// that ended the page before. The order is fixed and means nothing.
		pub fn statistics(
			territory: TerritoryId,
			after: Option<CategoryId>,
			limit: u32,
		) -> Vec<FiguresView> {
			Self::figures_page(territory, after, limit)
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
