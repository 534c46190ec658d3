// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the pallet keeps.

use frame_support::pallet_macros::pallet_section;

/// What the pallet keeps.
// Hashers. Identity: ids and places are the chain's own or bounded by the globe, and keys that sort
// as they do are what reading in order needs. Twox: ids are the chain's own, and nobody reads in
// their order. Blake2: a voter id may one day be chosen by the voter, a hash is chosen by its author.
#[pallet_section]
mod storage {
	/// The id of the next object.
	#[pallet::storage]
	pub type NextObject<T> = StorageValue<_, ObjectId, ValueQuery>;

	/// Everything that was put on the map and is not archived.
	#[pallet::storage]
	pub type Objects<T: Config> = StorageMap<_, Identity, SortedId, ObjectOf<T>>;

	/// The map: where the listed objects stand that are at a point. A key is the pallet's and the
	/// map's 32-byte prefix, eight bytes of geohash and eight bytes of id, so that a map cell is a
	/// key prefix, which a node can prove.
	#[pallet::storage]
	pub type Map<T: Config> =
		StorageNMap<_, (NMapKey<Identity, Geohash>, NMapKey<Identity, SortedId>), (), OptionQuery>;

	/// The cells of the listed objects that have an extent: the bits of the cell, its first geohash,
	/// the object. A prefix here is a cell too.
	#[pallet::storage]
	pub type Cells<T: Config> = StorageNMap<
		_,
		(NMapKey<Identity, u8>, NMapKey<Identity, Geohash>, NMapKey<Identity, SortedId>),
		(),
		OptionQuery,
	>;

	/// The listed objects of a territory and of all below it, by id.
	#[pallet::storage]
	pub type ByTerritory<T: Config> =
		StorageDoubleMap<_, Identity, TerritoryId, Identity, SortedId, (), OptionQuery>;

	/// All objects of an author in state, by id: drafts, and what was taken back, too.
	#[pallet::storage]
	pub type ByAuthor<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		Author<T::VoterId>,
		Identity,
		SortedId,
		(),
		OptionQuery,
	>;

	/// How many objects of an author are in state.
	#[pallet::storage]
	pub type ObjectsOf<T: Config> =
		StorageMap<_, Blake2_128Concat, Author<T::VoterId>, u32, ValueQuery>;

	/// How many objects of an author, but for offices, are in a cell.
	#[pallet::storage]
	pub type Crowds<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		Author<T::VoterId>,
		Twox64Concat,
		Geohash,
		u32,
		ValueQuery,
	>;

	/// In which period an author last put something on the map about a category with an allowance,
	/// and how much in it.
	#[pallet::storage]
	pub type Spent<T: Config> = StorageDoubleMap<
		_,
		Blake2_128Concat,
		Author<T::VoterId>,
		Twox64Concat,
		CategoryId,
		(u64, u32),
		ValueQuery,
	>;

	/// How many objects of an author are hidden.
	#[pallet::storage]
	pub type HiddenOf<T: Config> =
		StorageMap<_, Blake2_128Concat, Author<T::VoterId>, u32, ValueQuery>;

	/// The earlier versions of an object that are listed, the first one first.
	#[pallet::storage]
	pub type Versions<T: Config> = StorageMap<_, Twox64Concat, SortedId, VersionsOf<T>, ValueQuery>;

	/// The steps of an object's life, by their number.
	#[pallet::storage]
	pub type Steps<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SortedId, Twox64Concat, u32, StepOf<T>, OptionQuery>;

	/// Who supports what.
	#[pallet::storage]
	pub type Supports<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SortedId,
		Blake2_128Concat,
		T::VoterId,
		Support<BlockNumberFor<T>>,
		OptionQuery,
	>;

	/// How many supports of a person are in state.
	#[pallet::storage]
	pub type SupportsOf<T: Config> = StorageMap<_, Blake2_128Concat, T::VoterId, u32, ValueQuery>;

	/// Since when which organisation endorses what.
	#[pallet::storage]
	pub type Endorsements<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SortedId,
		Twox64Concat,
		OrganisationId,
		BlockNumberFor<T>,
		OptionQuery,
	>;

	/// How many endorsements of an organisation are in state.
	#[pallet::storage]
	pub type EndorsementsOf<T> = StorageMap<_, Twox64Concat, OrganisationId, u32, ValueQuery>;

	/// What people last said about whether something was fixed.
	#[pallet::storage]
	pub type Checks<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SortedId,
		Blake2_128Concat,
		T::VoterId,
		CheckOf<T>,
		OptionQuery,
	>;

	/// Comments and official answers, by their number.
	#[pallet::storage]
	pub type Updates<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SortedId,
		Twox64Concat,
		u32,
		Update<T::VoterId, BlockNumberFor<T>>,
		OptionQuery,
	>;

	/// How often an author commented on an object.
	#[pallet::storage]
	pub type Commented<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SortedId,
		Blake2_128Concat,
		Author<T::VoterId>,
		u32,
		ValueQuery,
	>;

	/// Who said that an object breaks which rule.
	#[pallet::storage]
	pub type Flags<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SortedId,
		Blake2_128Concat,
		T::VoterId,
		Breach,
		OptionQuery,
	>;

	/// Why an object is hidden, and by whom.
	#[pallet::storage]
	pub type Hidings<T: Config> = StorageMap<_, Twox64Concat, SortedId, HidingOf<T>, OptionQuery>;

	/// What a municipality's moderators have done.
	#[pallet::storage]
	pub type Moderation<T> =
		StorageMap<_, Twox64Concat, MunicipalityId, ModerationFigures, ValueQuery>;

	/// The references of an object to content that is gone.
	#[pallet::storage]
	pub type Dead<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SortedId,
		Blake2_128Concat,
		Multihash,
		DeathOf<T>,
		OptionQuery,
	>;

	/// The slots of a task.
	#[pallet::storage]
	pub type Tasks<T> = StorageMap<_, Twox64Concat, SortedId, Slots, OptionQuery>;

	/// Who signed up for a task.
	#[pallet::storage]
	pub type SignUps<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SortedId,
		Blake2_128Concat,
		T::VoterId,
		SignUpOf<T>,
		OptionQuery,
	>;

	/// How many sign-ups of a person are in state.
	#[pallet::storage]
	pub type SignUpsOf<T: Config> = StorageMap<_, Blake2_128Concat, T::VoterId, u32, ValueQuery>;

	/// Who writes with an author, or asked to.
	#[pallet::storage]
	pub type Writers<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SortedId,
		Blake2_128Concat,
		Author<T::VoterId>,
		Writer<BlockNumberFor<T>>,
		OptionQuery,
	>;

	/// Who says what something would take.
	#[pallet::storage]
	pub type Evaluations<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		SortedId,
		Blake2_128Concat,
		T::AccountId,
		Evaluation<BlockNumberFor<T>>,
		OptionQuery,
	>;

	/// What an object has to do with others.
	#[pallet::storage]
	pub type Links<T> = StorageMap<_, Twox64Concat, SortedId, Pointers, OptionQuery>;

	/// The parts of a bundle.
	#[pallet::storage]
	pub type Parts<T> =
		StorageDoubleMap<_, Twox64Concat, SortedId, Identity, SortedId, (), OptionQuery>;

	/// How the office that answers handles an object.
	#[pallet::storage]
	pub type Handlings<T> = StorageMap<_, Twox64Concat, SortedId, Handling, OptionQuery>;

	/// What is left of the objects that are gone.
	#[pallet::storage]
	pub type Archive<T: Config> =
		StorageMap<_, Twox64Concat, SortedId, Archived<BlockNumberFor<T>>, OptionQuery>;

	/// The id of the next category.
	#[pallet::storage]
	pub type NextCategory<T> = StorageValue<_, CategoryId, ValueQuery>;

	/// What objects of a municipality can be about.
	#[pallet::storage]
	pub type Categories<T: Config> = StorageDoubleMap<
		_,
		Twox64Concat,
		MunicipalityId,
		Twox64Concat,
		CategoryId,
		Category<BlockNumberFor<T>>,
		OptionQuery,
	>;

	/// How many categories a municipality has.
	#[pallet::storage]
	pub type CategoriesOf<T> = StorageMap<_, Twox64Concat, MunicipalityId, u32, ValueQuery>;

	/// The rules of a category, by their version. None ever goes: objects keep theirs.
	#[pallet::storage]
	pub type RulesOf<T> =
		StorageDoubleMap<_, Twox64Concat, CategoryId, Twox64Concat, u32, Rules, OptionQuery>;

	/// Who answers for a category in a territory, where the rules do not say it.
	#[pallet::storage]
	pub type Routes<T> = StorageDoubleMap<
		_,
		Twox64Concat,
		CategoryId,
		Twox64Concat,
		TerritoryId,
		Route,
		OptionQuery,
	>;

	/// How many routes a category has.
	#[pallet::storage]
	pub type RoutesOf<T> = StorageMap<_, Twox64Concat, CategoryId, u32, ValueQuery>;

	/// Figures of a category in a territory and all below it.
	#[pallet::storage]
	pub type Statistics<T> =
		StorageDoubleMap<_, Identity, TerritoryId, Twox64Concat, CategoryId, Figures, ValueQuery>;
}
