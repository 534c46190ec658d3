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
	/// The id of the next anchor.
	#[pallet::storage]
	pub type NextAnchor<T> = StorageValue<_, AnchorId, ValueQuery>;

	/// Everything that was proposed and is not archived. A proof of a live anchor at a final block is a
	/// proof of what may be shown there: a browser can refuse all else.
	#[pallet::storage]
	pub type Anchors<T: Config> = StorageMap<_, Identity, SortedId, AnchorOf<T>>;

	/// The map: where the listed anchors stand. A key is the pallet's and the map's 32-byte prefix, eight
	/// bytes of geohash and eight bytes of id, so that a map cell is a key prefix, which a node can prove.
	#[pallet::storage]
	pub type Map<T: Config> =
		StorageNMap<_, (NMapKey<Identity, Geohash>, NMapKey<Identity, SortedId>), (), OptionQuery>;

	/// The cells of the listed anchors that have an extent: the bits of the cell, its first geohash, the
	/// anchor. A prefix here is a cell too.
	#[pallet::storage]
	pub type Cells<T: Config> = StorageNMap<
		_,
		(NMapKey<Identity, u8>, NMapKey<Identity, Geohash>, NMapKey<Identity, SortedId>),
		(),
		OptionQuery,
	>;

	/// The listed anchors of a territory and of all below it, by id.
	#[pallet::storage]
	pub type ByTerritory<T: Config> =
		StorageDoubleMap<_, Identity, TerritoryId, Identity, SortedId, (), OptionQuery>;

	/// All anchors of an author in state, by id: suspended and retired ones, too.
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

	/// How many anchors of an author are in state.
	#[pallet::storage]
	pub type AnchorsOf<T: Config> =
		StorageMap<_, Blake2_128Concat, Author<T::VoterId>, u32, ValueQuery>;

	/// How many anchors of an author, but for offices, are in a cell.
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

	/// What stands on an anchor.
	#[pallet::storage]
	pub type Children<T> =
		StorageDoubleMap<_, Twox64Concat, SortedId, Identity, SortedId, (), OptionQuery>;

	/// The steps of an anchor's life, by their number.
	#[pallet::storage]
	pub type Steps<T: Config> =
		StorageDoubleMap<_, Twox64Concat, SortedId, Twox64Concat, u32, StepOf<T>, OptionQuery>;

	/// Who said that an anchor breaks which rule.
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

	/// Why an anchor is suspended, or was when it was retired.
	#[pallet::storage]
	pub type Suspensions<T: Config> =
		StorageMap<_, Twox64Concat, SortedId, SuspensionOf<T>, OptionQuery>;

	/// What a municipality's moderators have done.
	#[pallet::storage]
	pub type Moderation<T> =
		StorageMap<_, Twox64Concat, MunicipalityId, ModerationFigures, ValueQuery>;

	/// The references of an anchor to content that is gone.
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

	/// What is left of the anchors that are gone.
	#[pallet::storage]
	pub type Archive<T: Config> =
		StorageMap<_, Twox64Concat, SortedId, Archived<BlockNumberFor<T>>, OptionQuery>;
}
