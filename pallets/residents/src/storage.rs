// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the pallet keeps.

use frame_support::pallet_macros::pallet_section;

/// What the pallet keeps, as its module takes it in.
#[pallet_section]
mod storage {
	/// The id of the next person who is attested for the first time. Ids are never used again.
	#[pallet::storage]
	pub type NextResidentId<T> = StorageValue<_, ResidentId, ValueQuery>;

	/// Who is attested.
	// Twox: ids are the chain's.
	#[pallet::storage]
	pub type Residents<T: Config> = StorageMap<_, Twox64Concat, ResidentId, ResidentOf<T>>;

	/// What people, erased ones too, were at the frozen moments that counts still need. Whoever is
	/// not here was at all of them what they are now.
	// Twox: ids are the chain's.
	#[pallet::storage]
	pub type Histories<T: Config> = StorageMap<_, Twox64Concat, ResidentId, HistoryOf<T>>;

	/// Whose key an account is today. Nothing else on chain is kept by a resident's account.
	// Blake2: whoever makes a key chooses it.
	#[pallet::storage]
	pub type ResidentIds<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, ResidentId>;

	/// Whose a nullifier is.
	// Blake2: a registrar might choose it.
	#[pallet::storage]
	pub type NullifierHolders<T> = StorageMap<_, Blake2_128Concat, H256, Held>;

	/// How far the nullifiers follow the consortium's secret key.
	#[pallet::storage]
	pub type NullifierLedger<T> = StorageValue<_, Ledger, ValueQuery>;

	/// The nullifiers of erased people who acted in matters that are still open.
	// Twox: ids are the chain's.
	#[pallet::storage]
	pub type Tombstones<T> = StorageMap<_, Twox64Concat, ResidentId, H256>;

	/// In how many open matters somebody has acted.
	// Twox: ids are the chain's.
	#[pallet::storage]
	pub type EngagementCounts<T> = StorageMap<_, Twox64Concat, ResidentId, u32, ValueQuery>;

	/// What registrars have set in motion and residents can object to; one each.
	// Twox: ids are the chain's.
	#[pallet::storage]
	pub type PendingActs<T: Config> = StorageMap<_, Twox64Concat, ResidentId, PendingOf<T>>;

	/// Where residents have asked to move.
	// Twox: ids are the chain's.
	#[pallet::storage]
	pub type MoveRequests<T> = StorageMap<_, Twox64Concat, ResidentId, MunicipalityId>;

	/// What the desk did for residents on the last day that it did anything for them.
	// Twox: ids are the chain's.
	#[pallet::storage]
	pub type AssistanceLogs<T: Config> =
		StorageMap<_, Twox64Concat, ResidentId, AssistanceLog<T::MaxAssistedPerDay>, ValueQuery>;

	/// Everybody of a group who was counted in a territory. Of these, those in [`Lapsing`] tallies of
	/// days that are over are no longer part of the population.
	// Twox: territories' ids are the chain's, groups are few.
	#[pallet::storage]
	pub type Population<T> =
		StorageDoubleMap<_, Twox64Concat, TerritoryId, Twox64Concat, Group, Count>;

	/// Those of a group in a territory whose last day a given day is.
	// Twox: territories' ids are the chain's, groups are few, days are within a term.
	#[pallet::storage]
	pub type Lapsing<T> = StorageNMap<
		_,
		(
			NMapKey<Twox64Concat, TerritoryId>,
			NMapKey<Twox64Concat, Group>,
			NMapKey<Twox64Concat, Day>,
		),
		Tally,
		ValueQuery,
	>;

	/// How far populations were brought up to the day.
	#[pallet::storage]
	pub type Swept<T> = StorageValue<_, Sweep, ValueQuery>;

	/// Accounts without civic rights, and the municipality that attested them. Nothing says whose
	/// they are.
	// Blake2: whoever makes a key chooses it.
	#[pallet::storage]
	pub type Purses<T: Config> = StorageMap<_, Blake2_128Concat, T::AccountId, MunicipalityId>;

	/// How many purses a municipality has.
	// Twox: ids are the chain's.
	#[pallet::storage]
	pub type PurseCounts<T> = StorageMap<_, Twox64Concat, MunicipalityId, u32, ValueQuery>;

	/// What people have asked for at desks, by the hash that their receipts open.
	// Blake2: whoever writes a receipt chooses it.
	#[pallet::storage]
	pub type Requests<T: Config> = StorageMap<_, Blake2_128Concat, H256, RequestOf<T>>;

	/// The requests of a municipality that wait for a decision, the oldest first.
	// Twox: municipalities' ids are the chain's. Identity: numbers are, too, and keys that sort as they
	// do are what reading in order needs.
	#[pallet::storage]
	pub type OpenRequests<T> =
		StorageDoubleMap<_, Twox64Concat, MunicipalityId, Identity, SortedId, H256>;

	/// How many requests of a municipality wait for a decision.
	// Twox: municipalities' ids are the chain's.
	#[pallet::storage]
	pub type OpenRequestCounts<T> = StorageMap<_, Twox64Concat, MunicipalityId, u32, ValueQuery>;

	/// The number of the next request. Numbers are never used again.
	#[pallet::storage]
	pub type NextRequest<T> = StorageValue<_, u64, ValueQuery>;
}
