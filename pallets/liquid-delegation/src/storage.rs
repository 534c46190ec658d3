// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the pallet keeps.

use frame_support::pallet_macros::pallet_section;

/// What the pallet keeps.
// Hashers. Identity: ids are the chain's own and bounded, and what a prefix holds can be proven
// complete by that prefix. Twox: ids are the chain's own, and nobody reads in their order. Blake2: a
// voter id may one day be chosen by the voter.
#[pallet_section]
mod storage {
	/// How many blocks were paused so far.
	#[pallet::storage]
	pub type PausedBlocks<T: Config> = StorageValue<_, BlockNumberFor<T>, ValueQuery>;

	/// All phases but the opening of ballots end at multiples of this many ticks. The genesis says it: a
	/// minute's, or a trial's, short enough to watch. Fixed afterwards, since what is on the agenda hangs
	/// on it.
	#[pallet::storage]
	pub type FreezeGrid<T: Config> = StorageValue<_, Tick, ValueQuery, DefaultFreezeGrid>;

	/// A minute of three-second blocks: as exact as a deadline for people need be.
	#[pallet::type_value]
	pub fn DefaultFreezeGrid() -> Tick {
		20
	}

	/// What is due at which tick.
	#[pallet::storage]
	pub type Agenda<T: Config> = StorageMap<_, Identity, SortedId, Slot, ValueQuery>;

	/// The first tick at which something is due.
	#[pallet::storage]
	pub type NextDue<T> = StorageValue<_, Tick>;

	/// The frozen moments that counts still need, the earliest first.
	#[pallet::storage]
	pub type Frozen<T: Config> =
		StorageValue<_, BoundedVec<HeldOf<T>, ConstU32<MAX_FREEZES>>, ValueQuery>;

	/// The territories that decide.
	#[pallet::storage]
	pub type Units<T: Config> = StorageMap<_, Identity, TerritoryId, UnitOf<T>>;

	/// The id of the next policy.
	#[pallet::storage]
	pub type NextPolicy<T> = StorageValue<_, PolicyId, ValueQuery>;

	/// The policies of all units.
	#[pallet::storage]
	pub type Policies<T> = StorageMap<_, Twox64Concat, PolicyId, PolicyState>;

	/// What each version of a policy says, from 1.
	#[pallet::storage]
	pub type PolicyVersions<T> =
		StorageDoubleMap<_, Twox64Concat, PolicyId, Twox64Concat, u32, Policy>;

	/// How many policies a unit has.
	#[pallet::storage]
	pub type PoliciesIn<T> = StorageMap<_, Twox64Concat, TerritoryId, u32, ValueQuery>;

	/// The id of the next area.
	#[pallet::storage]
	pub type NextArea<T> = StorageValue<_, AreaId, ValueQuery>;

	/// The areas of all units.
	#[pallet::storage]
	pub type Areas<T> = StorageMap<_, Twox64Concat, AreaId, AreaState>;

	/// What each version of an area says, from 1.
	#[pallet::storage]
	pub type AreaVersions<T> = StorageDoubleMap<_, Twox64Concat, AreaId, Twox64Concat, u32, Area>;

	/// How many areas a unit has.
	#[pallet::storage]
	pub type AreasIn<T> = StorageMap<_, Twox64Concat, TerritoryId, u32, ValueQuery>;

	/// The issues of an area that seek admission, the oldest first.
	#[pallet::storage]
	pub type InAdmission<T> = StorageMap<
		_,
		Twox64Concat,
		AreaId,
		BoundedVec<IssueId, ConstU32<MAX_IN_ADMISSION>>,
		ValueQuery,
	>;

	/// How many of them somebody has begun.
	#[pallet::storage]
	pub type Seeking<T: Config> =
		StorageDoubleMap<_, Twox64Concat, AreaId, Blake2_128Concat, T::VoterId, u32, ValueQuery>;

	/// The admitted issues of an area that are not closed, or were not at a moment that is being
	/// counted. Polls are not among them.
	#[pallet::storage]
	pub type RunningIn<T> =
		StorageMap<_, Twox64Concat, AreaId, BoundedVec<Running, ConstU32<MAX_RUNNING>>, ValueQuery>;

	/// What people say in a unit about who decides for them. A unit's prefix holds all of it.
	#[pallet::storage]
	pub type Trusters<T: Config> = StorageDoubleMap<
		_,
		Identity,
		TerritoryId,
		Blake2_128Concat,
		T::VoterId,
		Versioned<RowsOf<T>, BlockNumberFor<T>>,
		ValueQuery,
	>;

	/// How many delegations somebody accepts, unless any number.
	#[pallet::storage]
	pub type Trustees<T: Config> = StorageMap<_, Blake2_128Concat, T::VoterId, Acceptance>;

	/// How many delegations name somebody, those that have run out and are not pruned among them.
	#[pallet::storage]
	pub type Incoming<T: Config> = StorageMap<_, Blake2_128Concat, T::VoterId, u32, ValueQuery>;

	/// Whom somebody never wants to decide for them.
	#[pallet::storage]
	pub type Never<T: Config> = StorageMap<_, Blake2_128Concat, T::VoterId, NeverOf<T>, ValueQuery>;

	/// Which trusters are to be reminded at which tick that something which they said in a unit ends.
	#[pallet::storage]
	pub type Reminders<T: Config> = StorageDoubleMap<
		_,
		Identity,
		SortedId,
		Blake2_128Concat,
		(TerritoryId, T::VoterId),
		(),
		OptionQuery,
	>;

	/// At which tick a truster is to be reminded next.
	#[pallet::storage]
	pub type NextReminder<T: Config> =
		StorageDoubleMap<_, Identity, TerritoryId, Blake2_128Concat, T::VoterId, Tick>;

	/// The id of the next issue.
	#[pallet::storage]
	pub type NextIssue<T> = StorageValue<_, IssueId, ValueQuery>;

	/// All issues, by id. What is over stays.
	#[pallet::storage]
	pub type Issues<T: Config> = StorageMap<_, Identity, SortedId, IssueOf<T>>;

	/// The issues of a unit, by id, and their areas.
	#[pallet::storage]
	pub type IssuesIn<T> = StorageDoubleMap<_, Identity, TerritoryId, Identity, SortedId, AreaId>;

	/// How many issues are not over.
	#[pallet::storage]
	pub type OpenIssues<T> = StorageValue<_, u32, ValueQuery>;

	/// The initiatives of an issue, by number from 1.
	#[pallet::storage]
	pub type Initiatives<T: Config> =
		StorageDoubleMap<_, Identity, SortedId, Identity, u8, InitiativeOf<T>>;

	/// How many initiatives of an issue somebody has begun.
	#[pallet::storage]
	pub type Begun<T: Config> =
		StorageDoubleMap<_, Identity, SortedId, Blake2_128Concat, T::VoterId, u8, ValueQuery>;

	/// What initiatives say: issue, initiative, number of the draft from 1.
	#[pallet::storage]
	pub type Drafts<T: Config> = StorageNMap<
		_,
		(NMapKey<Identity, SortedId>, NMapKey<Identity, u8>, NMapKey<Identity, u16>),
		DraftOf<T>,
	>;

	/// Who speaks for an initiative, or is asked to: issue, initiative, person.
	#[pallet::storage]
	pub type Initiators<T: Config> = StorageNMap<
		_,
		(NMapKey<Identity, SortedId>, NMapKey<Identity, u8>, NMapKey<Blake2_128Concat, T::VoterId>),
		Initiation,
	>;

	/// What people do in the discussion of an issue.
	#[pallet::storage]
	pub type Participations<T: Config> = StorageDoubleMap<
		_,
		Identity,
		SortedId,
		Blake2_128Concat,
		T::VoterId,
		Versioned<Participation, BlockNumberFor<T>>,
		ValueQuery,
	>;

	/// What people think of the suggestions of an issue.
	#[pallet::storage]
	pub type Opinions<T: Config> = StorageDoubleMap<
		_,
		Identity,
		SortedId,
		Blake2_128Concat,
		T::VoterId,
		OpinionRows,
		ValueQuery,
	>;

	/// What supporters would have different: issue, initiative, number of the suggestion.
	#[pallet::storage]
	pub type Suggestions<T: Config> = StorageNMap<
		_,
		(NMapKey<Identity, SortedId>, NMapKey<Identity, u8>, NMapKey<Identity, u16>),
		Suggestion<T::VoterId>,
	>;

	/// For whom something is, or was, different in an issue.
	#[pallet::storage]
	pub type Overrides<T: Config> = StorageDoubleMap<
		_,
		Identity,
		SortedId,
		Blake2_128Concat,
		T::VoterId,
		Versioned<Option<Override>, BlockNumberFor<T>>,
		ValueQuery,
	>;

	/// For how many people.
	#[pallet::storage]
	pub type OverridesIn<T> = StorageMap<_, Identity, SortedId, u32, ValueQuery>;

	/// What people handed in. An issue's prefix holds all of it.
	#[pallet::storage]
	pub type Ballots<T: Config> =
		StorageDoubleMap<_, Identity, SortedId, Blake2_128Concat, T::VoterId, Ballot>;

	/// How much somebody began and newly supported in which period.
	#[pallet::storage]
	pub type Spent<T: Config> =
		StorageMap<_, Blake2_128Concat, T::VoterId, (Tick, Allowances), ValueQuery>;

	/// The number of the next count.
	#[pallet::storage]
	pub type NextJob<T> = StorageValue<_, JobId, ValueQuery>;

	/// The counts that are not done, the oldest first.
	#[pallet::storage]
	pub type Jobs<T: Config> = StorageMap<_, Identity, SortedId, JobOf<T>>;

	/// Those of them that can go on, by the row in which they wait for their turn. The others wait for one
	/// of these, or for ballots to be opened.
	#[pallet::storage]
	pub type Ready<T> = StorageDoubleMap<_, Identity, Queue, Identity, SortedId, ()>;

	/// How far each has come.
	#[pallet::storage]
	pub type Cursors<T> = StorageMap<_, Identity, SortedId, CursorBytes>;

	/// Whose turn is next.
	#[pallet::storage]
	pub type Turn<T> = StorageValue<_, NextTurns, ValueQuery>;

	/// What a count notes about people.
	#[pallet::storage]
	pub type Nodes<T: Config> =
		StorageDoubleMap<_, Identity, SortedId, Blake2_128Concat, T::VoterId, Note, ValueQuery>;

	/// The support of issues at the ends of their phases.
	#[pallet::storage]
	pub type Snapshots<T: Config> =
		StorageDoubleMap<_, Identity, SortedId, Twox64Concat, Moment, SnapshotOf<T>>;

	/// What led when the confirmation periods of votes began.
	#[pallet::storage]
	pub type Interims<T: Config> = StorageMap<_, Identity, SortedId, OutcomeOf<T>>;

	/// What votes came to.
	#[pallet::storage]
	pub type Results<T: Config> = StorageMap<_, Identity, SortedId, OutcomeOf<T>>;

	/// What decisions wait to release.
	#[pallet::storage]
	pub type Enactments<T: Config> = StorageMap<_, Identity, SortedId, Enactment<ActionOf<T>>>;
}
