// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod archive;
mod authorship;
mod category;
mod cursor;
mod details;
mod key;
mod location;
pub mod map_index;
mod object;
mod query;
mod support;
mod try_state;
mod version;

#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
#[cfg(test)]
mod mock;
#[cfg(test)]
mod tests;
pub mod weights;

pub use archive::Archived;
pub use category::{Category, CategoryView};
pub use cursor::Cursor;
pub use details::{Details, Validity, MAX_MEDIA};
use frame_system::pallet_prelude::BlockNumberFor;
pub use key::ObjectKey;
pub use location::Location;
pub use object::{Kind, Object, ObjectView, State};
pub use pallet::*;
pub use query::{Filter, Page, Query, QueryError};
pub use support::{Support, SupportView};
pub use version::Version;
pub use weights::WeightInfo;

/// An [`Object`] of this chain.
pub type ObjectOf<T> = Object<<T as Config>::VoterId, BlockNumberFor<T>>;
/// A [`Query`] of this chain.
pub type QueryOf<T> = Query<<T as Config>::VoterId, BlockNumberFor<T>>;
/// A [`Page`] of this chain.
pub type PageOf<T> = Page<<T as Config>::VoterId, BlockNumberFor<T>>;
/// The listed versions of an object of this chain.
pub type VersionsOf<T> =
	frame_support::BoundedVec<Version<BlockNumberFor<T>>, <T as Config>::MaxVersions>;

/// The pallet.
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::{string::String, vec::Vec};
	use co3_primitives::{
		geo::Geohash, ActingAuthor, Author, CategoryId, Engagements, MunicipalityId, ObjectId,
		Officers, OnCivicAction, Role, Territories, TerritoryId, Title, Voter,
	};
	use frame_support::{pallet_prelude::*, traits::UnixTime};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;

	/// The layout of the storage below.
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
		/// Who may support something.
		type SupportOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Voter<Self::VoterId>>;
		/// The tree of places.
		type Territories: Territories;
		/// Who holds which role.
		type Officers: Officers<Self::AccountId>;
		/// Where it is counted what a person is still part of: here, every support in state.
		type Engagements: Engagements<Self::VoterId>;
		/// Who is told of what people did.
		type OnCivicAction: OnCivicAction<Self::VoterId>;
		/// The block's time, for what people read as a date.
		type Time: UnixTime;

		/// How many objects of one resident the chain keeps, open or withdrawn.
		#[pallet::constant]
		type ObjectsPerResident: Get<u32>;
		/// How many objects of one organisation the chain keeps, open or withdrawn.
		#[pallet::constant]
		type ObjectsPerOrganisation: Get<u32>;
		/// How many objects of one municipality's offices the chain keeps, open or withdrawn.
		#[pallet::constant]
		type ObjectsPerOffice: Get<u32>;
		/// How many objects one person can support at a time.
		#[pallet::constant]
		type SupportsPerVoter: Get<u32>;
		/// How many categories a municipality can have, closed ones included.
		#[pallet::constant]
		type MaxCategories: Get<u32>;
		/// How many earlier versions of an object are listed. After that it cannot be changed but
		/// within the edit window.
		#[pallet::constant]
		type MaxVersions: Get<u32>;
		/// For how many blocks after a version began a new one takes its place unlisted, if nobody
		/// supports the object.
		#[pallet::constant]
		type EditWindow: Get<BlockNumberFor<Self>>;
		/// How many blocks a withdrawn object stays readable before anyone may archive it.
		#[pallet::constant]
		type ArchiveAfter: Get<BlockNumberFor<Self>>;
		/// How many supports one call clears at most.
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

	/// The id of the next object.
	#[pallet::storage]
	pub type NextObject<T> = StorageValue<_, ObjectId, ValueQuery>;

	/// Everything that was put on the map and is not archived.
	// Identity: ids are the chain's own, given out in order, and keys that sort as ids do are what
	// reading all objects in order needs.
	#[pallet::storage]
	pub type Objects<T: Config> = StorageMap<_, Identity, ObjectKey, ObjectOf<T>>;

	/// The map: where the open objects stand that have a position. A key is the pallet's and the
	/// map's 32-byte prefix, eight bytes of geohash and eight bytes of id, so that a map cell is a
	/// key prefix, which a node can prove.
	// Identity: see `map_index::MapKeys`, which this is, spelt out for the macro.
	#[pallet::storage]
	pub type Map<T: Config> =
		StorageNMap<_, (NMapKey<Identity, Geohash>, NMapKey<Identity, ObjectKey>), (), OptionQuery>;

	/// The open objects of a territory and of all below it, by id.
	// Identity twice: both ids are the chain's own, and the second sorts.
	#[pallet::storage]
	pub type ByTerritory<T: Config> =
		StorageDoubleMap<_, Identity, TerritoryId, Identity, ObjectKey, (), OptionQuery>;

	/// The open objects of an author, by id.
	// Blake2: a voter id may one day be chosen by the voter. Identity: the chain's own id sorts.
	#[pallet::storage]
	pub type ByAuthor<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		Author<T::VoterId>,
		Identity,
		ObjectKey,
		(),
		OptionQuery,
	>;

	/// How many objects of an author the chain keeps, open or withdrawn.
	// Blake2: as above.
	#[pallet::storage]
	pub type ObjectsOf<T: Config> =
		StorageMap<_, Blake2_128Concat, Author<T::VoterId>, u32, ValueQuery>;

	/// The earlier versions of an object that are listed, the first one first.
	// Twox: ids are the chain's own.
	#[pallet::storage]
	pub type Versions<T: Config> =
		StorageMap<_, Twox64Concat, ObjectKey, VersionsOf<T>, ValueQuery>;

	/// Who supports what.
	// Twox: ids are the chain's own. Blake2: a voter id may one day be chosen by the voter.
	#[pallet::storage]
	pub type Supports<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		ObjectKey,
		Blake2_128Concat,
		T::VoterId,
		Support<BlockNumberFor<T>>,
		OptionQuery,
	>;

	/// How many supports of a person are in state.
	// Blake2: as above.
	#[pallet::storage]
	pub type SupportsOf<T: Config> = StorageMap<_, Blake2_128Concat, T::VoterId, u32, ValueQuery>;

	/// What is left of the objects that are gone.
	// Twox: ids are the chain's own.
	#[pallet::storage]
	pub type Archive<T: Config> =
		StorageMap<_, Twox64Concat, ObjectKey, Archived<BlockNumberFor<T>>, OptionQuery>;

	/// The id of the next category.
	#[pallet::storage]
	pub type NextCategory<T> = StorageValue<_, CategoryId, ValueQuery>;

	/// What objects of a municipality can be about.
	// Twox twice: both ids are the chain's own.
	#[pallet::storage]
	pub type Categories<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		MunicipalityId,
		Twox64Concat,
		CategoryId,
		Category,
		OptionQuery,
	>;

	/// How many categories a municipality has.
	// Twox: ids are the chain's own.
	#[pallet::storage]
	pub type CategoriesOf<T> = StorageMap<_, Twox64Concat, MunicipalityId, u32, ValueQuery>;

	/// The categories that municipalities begin with.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// A municipality and the name of one of its categories. Ids are given out in this order,
		/// from 0.
		pub categories: Vec<(MunicipalityId, String)>,
		/// Nothing.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			for (municipality, name) in &self.categories {
				let name = Title::new(name).expect("genesis: a category's name must be a title");
				Pallet::<T>::add_category(*municipality, name)
					.expect("genesis: a municipality has too many categories");
			}
		}
	}

	/// What happened.
	#[pallet::event]
	#[pallet::generate_deposit(pub(crate) fn deposit_event)]
	pub enum Event<T: Config> {
		/// Something was put on the map.
		Submitted {
			/// Its id.
			object: ObjectId,
			/// By whom.
			author: Author<T::VoterId>,
			/// What sort of thing.
			kind: Kind,
			/// About what.
			category: CategoryId,
			/// Where, as the chain found.
			territory: TerritoryId,
			/// Whether the desk did it, on the author's mandate.
			assisted: bool,
		},
		/// An author said something anew.
		Edited {
			/// About which object.
			object: ObjectId,
			/// The number of the version that is shown now.
			version: u32,
			/// Whether it took the place of a version so young that it is not listed.
			replaced: bool,
			/// Whether the desk did it, on the author's mandate.
			assisted: bool,
		},
		/// An author took something off the map.
		Withdrawn {
			/// Which object.
			object: ObjectId,
			/// Whether the desk did it, on the author's mandate.
			assisted: bool,
		},
		/// A person supports something.
		Supported {
			/// Which object.
			object: ObjectId,
			/// Who.
			voter: T::VoterId,
			/// How many support it now.
			supports: u32,
			/// Whether the desk did it, on the person's mandate.
			assisted: bool,
		},
		/// A person no longer supports something.
		Unsupported {
			/// Which object.
			object: ObjectId,
			/// Who.
			voter: T::VoterId,
			/// How many support it now.
			supports: u32,
			/// Whether the desk did it, on the person's mandate.
			assisted: bool,
		},
		/// Some supports of a withdrawn object left the state. What was counted stays counted.
		SupportsCleared {
			/// Which object.
			object: ObjectId,
			/// How many did.
			cleared: u32,
			/// How many are left to clear.
			left: u32,
		},
		/// A withdrawn object left the state, and its last supports with it.
		Archived {
			/// Which object.
			object: ObjectId,
			/// BLAKE2b-256 of the object and its listed versions.
			hash: H256,
		},
		/// A municipality has a new category, or a new name for one, which is open now.
		CategorySet {
			/// Which municipality.
			municipality: MunicipalityId,
			/// Which category.
			category: CategoryId,
			/// How often it has been set or closed.
			version: u32,
		},
		/// Nothing new can be about this any more.
		CategoryClosed {
			/// Which municipality.
			municipality: MunicipalityId,
			/// Which category.
			category: CategoryId,
		},
	}

	/// Why a call was refused.
	#[pallet::error]
	pub enum Error<T> {
		/// There is no such object, or it has been archived.
		UnknownObject,
		/// The municipality that answers there has no open category with this id.
		UnknownCategory,
		/// The position is in no territory that a municipality answers for, the territory named is
		/// closed or not around the position, or an office acted outside of its municipality.
		OutsideTerritory,
		/// The position is not on the globe: longitude −180° to 180°, latitude −90° to 90°.
		OffTheGlobe,
		/// The position has more digits than its precision class allows.
		TooPrecise,
		/// As many as there can be: objects of this author, supports by this person, categories of
		/// this municipality.
		CapReached,
		/// The object is somebody else's.
		NotAuthor,
		/// The object has been withdrawn.
		NotOpen,
		/// The object has not been withdrawn.
		StillOpen,
		/// The object was withdrawn so recently that it must stay readable.
		TooEarly,
		/// As many versions are listed as there can be.
		TooManyVersions,
		/// This person supports it already.
		AlreadySupported,
		/// This person does not support it.
		NotSupported,
		/// The signer does not answer proposals for this municipality.
		NotProposalOfficer,
		/// Zero, or more than one call clears.
		LimitOutOfRange,
		/// The title is empty.
		EmptyTitle,
		/// The title is not one line of UTF-8, or contains characters that would disguise it.
		BadTitle,
		/// A content reference's hash is not a multihash of an accepted function.
		BadContentHash,
		/// A content reference's media type is not one.
		BadMediaType,
		/// A content reference says that there is nothing.
		EmptyContent,
		/// A content reference's language is not a language tag.
		BadLanguage,
		/// A picture, a film or a sound has no alternative text.
		NoAlternativeText,
		/// The validity ends before it begins.
		EndsBeforeItBegins,
		/// The validity has ended.
		AlreadyOver,
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn integrity_test() {
			for cap in [
				T::ObjectsPerResident::get(),
				T::ObjectsPerOrganisation::get(),
				T::ObjectsPerOffice::get(),
				T::SupportsPerVoter::get(),
				T::MaxCategories::get(),
				T::MaxCleared::get(),
				T::MaxPage::get(),
			] {
				assert!(cap > 0, "a cap of zero forbids what the pallet is for");
			}
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

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Put something on the map.
		///
		/// Give a position with a precision class and the territory around it (the district or the
		/// whole municipality), or only a territory. The chain finds the deepest territory around
		/// the position by itself, and refuses a territory that is not around it and digits that
		/// the precision class does not allow.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::submit())]
		pub fn submit(
			origin: OriginFor<T>,
			kind: Kind,
			category: CategoryId,
			location: Location,
			details: Details,
		) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_submit(acting, kind, category, location, details)
		}

		/// Say something anew about one's own object.
		///
		/// Soon after the last version, and as long as nobody supports the object, the new version
		/// takes the place of the old one; later, or once supported, the old one is listed by its
		/// hash. Kind, category and location stay: who supports something here does not support
		/// something else elsewhere.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::edit())]
		pub fn edit(origin: OriginFor<T>, object: ObjectId, details: Details) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_edit(acting, object, details)
		}

		/// Take one's own object off the map. What others did stays on record: it can be read by
		/// its id, and its supports stay counted.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::withdraw())]
		pub fn withdraw(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			let acting = T::AuthorOrigin::ensure_origin(origin)?;
			Self::do_withdraw(acting, object)
		}

		/// Support something, once a person.
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::support())]
		pub fn support(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			let voter = T::SupportOrigin::ensure_origin(origin)?;
			Self::do_support(voter, object)
		}

		/// Take one's own support back, as long as the object is open.
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::unsupport())]
		pub fn unsupport(origin: OriginFor<T>, object: ObjectId) -> DispatchResult {
			let voter = T::SupportOrigin::ensure_origin(origin)?;
			Self::do_unsupport(voter, object)
		}

		/// Clear away an object that was withdrawn long enough ago: at most `limit` of its supports,
		/// and once none is left, the object itself, of which a hash stays. Anyone may.
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::archive((*limit).min(T::MaxCleared::get())))]
		pub fn archive(
			origin: OriginFor<T>,
			object: ObjectId,
			limit: u32,
		) -> DispatchResultWithPostInfo {
			ensure_signed(origin)?;
			let cleared = Self::do_archive(object, limit)?;
			Ok(Some(T::WeightInfo::archive(cleared)).into())
		}

		/// Open a new category for a municipality (no id), or give one that exists a new name, and
		/// open it again if it was closed. For the municipality's proposal officers.
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::set_category())]
		pub fn set_category(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			category: Option<CategoryId>,
			name: Title,
		) -> DispatchResult {
			Self::ensure_officer(origin, municipality)?;
			Self::do_set_category(municipality, category, name)
		}

		/// Close a category: nothing new can be about it, what there is stays. For the
		/// municipality's proposal officers.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::close_category())]
		pub fn close_category(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			category: CategoryId,
		) -> DispatchResult {
			Self::ensure_officer(origin, municipality)?;
			Self::do_close_category(municipality, category)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The open objects that a filter is true of, a page at a time. Bounded in work as well as
		/// in hits: a page can be short, or empty, and still carry a cursor.
		pub fn objects(query: QueryOf<T>) -> Result<PageOf<T>, QueryError> {
			Self::answer(query)
		}

		/// An object, open or withdrawn; none where it is archived or never was.
		pub fn object(id: ObjectId) -> Option<ObjectView<T::VoterId, BlockNumberFor<T>>> {
			Self::view(id.into())
		}

		/// The versions of an object, from the first to the present one. None for no such object.
		pub fn versions(id: ObjectId) -> Option<Vec<Version<BlockNumberFor<T>>>> {
			Self::all_versions(id.into())
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
			Supports::<T>::contains_key(ObjectKey::from(id), voter)
		}

		/// What is left of an archived object.
		pub fn archived(id: ObjectId) -> Option<Archived<BlockNumberFor<T>>> {
			Archive::<T>::get(ObjectKey::from(id))
		}

		/// The categories of a municipality, open and closed, by id.
		pub fn categories(municipality: MunicipalityId) -> Vec<CategoryView> {
			Self::categories_of(municipality)
		}

		/// The first bytes of the storage keys of everything in a map cell: that of `geohash`, cut
		/// to `bits` bits and then to whole bytes. Ask a node for these keys with a proof, and
		/// nothing in the cell can be kept from you.
		pub fn map_prefix(geohash: Geohash, bits: u32) -> Vec<u8> {
			map_index::prefix::<Map<T>>(geohash, bits)
		}
	}

	impl<T: Config> Pallet<T> {
		/// Refuses whoever is not a proposal officer of `municipality`.
		fn ensure_officer(origin: OriginFor<T>, municipality: MunicipalityId) -> DispatchResult {
			let who = ensure_signed(origin)?;
			let holds = T::Officers::holds(&who, municipality, Role::ProposalOfficer);
			ensure!(holds, Error::<T>::NotProposalOfficer);
			Ok(())
		}
	}
}
