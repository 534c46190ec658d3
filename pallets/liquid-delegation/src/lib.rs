// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod agenda;
mod allowance;
mod area;
mod ballot;
#[cfg(feature = "runtime-benchmarks")]
mod benchmark_world;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod calls;
mod chain;
mod clearing;
mod clock;
mod counting;
mod cursor;
mod deciding;
mod delegation;
mod enactment;
mod entitlement;
mod errors;
mod events;
mod freezing;
#[cfg(feature = "runtime-benchmarks")]
pub mod hook_benchmarking;
pub mod hook_weights;
mod initiative;
mod initiator;
mod issue;
mod job;
#[cfg(test)]
mod mock;
mod opening;
mod ordering;
mod origin;
mod outcome;
mod participation;
mod phases;
mod policy;
mod publicity;
mod query;
mod register;
mod reminder;
mod storage;
mod suffrage;
mod suggestion;
#[cfg(test)]
mod tests;
mod text;
mod trustee;
mod try_state;
mod turns;
mod unit;
pub mod weights;

use alloc::vec::Vec;
use co3_primitives::{
	AreaId, ContentError, ContentRef, Cursor, Electorate, Engagements, IssueId, Municipalities,
	ObjectId, Officers, OnCivicAction, PolicyId, Role, SortedId, Territories, TerritoryId,
	TitleError, Versioned, Voter, MAX_FREEZES,
};
use co3_tally::{Degree, Opinion, Override};
use frame_support::{
	dispatch::{GetDispatchInfo, PostDispatchInfo},
	pallet_macros::import_section,
	pallet_prelude::*,
	traits::{Bounded, BoundedInline, Contains, QueryPreimage, StorePreimage, UnixTime},
	weights::WeightMeter,
};
use frame_system::pallet_prelude::*;
use reminder::REMINDED;
use sp_core::H256;
use sp_runtime::{traits::Dispatchable, Perbill};

pub use agenda::{Item, Slot, MAX_DUE};
pub use allowance::Allowances;
pub use area::{
	Area, AreaState, Running, MAX_AREA_POLICIES, MAX_IN_ADMISSION, MAX_IN_ADMISSION_OF_ONE,
	MAX_RUNNING,
};
pub use ballot::{Ballot, Grades, Paper, COMMITMENT};
pub use chain::{ChainEnd, ChainView, DelegationView, Link, Part, UnitFigures};
pub use clock::Tick;
pub use co3_tally;
pub use cursor::{Census, Step};
pub use delegation::{Row, Rows, Scope, MAX_AREA_ROWS, MAX_ISSUE_ROWS};
pub use enactment::Enactment;
pub use freezing::{Held, Populations};
pub use hook_weights::WeightInfo as HooksWeightInfo;
pub use initiative::{
	Draft, DraftOf, Figures, Initiative, Revocation, Words, MAX_INITIATIVES, MAX_INITIATIVES_OF_ONE,
};
pub use initiator::{Initiation, MAX_INITIATORS};
pub use issue::{Cancellation, Ground, Issue, State};
pub use job::{CursorBytes, Job, JobId, Task, MAX_CURSOR};
pub use opening::Questions;
pub use origin::EnsureDecided;
pub use outcome::{Moment, Outcome, Report, Snapshot, MAX_TABLE};
pub use pallet::*;
pub use participation::{Participation, Supporting};
pub use policy::{Effect, Grading, Policy, PolicyState, Terms, Times};
pub use publicity::Publicity;
pub use query::{
	InitiativeView, IssueFilter, IssuePage, IssueView, OverridePage, Phase, Progress, QueryError,
	TallyView,
};
pub use register::Note;
pub use suffrage::{Ages, Classes, Suffrage};
pub use suggestion::{OpinionRow, OpinionRows, Suggestion, MAX_OPINIONS, MAX_SUGGESTIONS_OF_ONE};
pub use text::Text;
pub use trustee::Acceptance;
pub use turns::{NextTurns, Queue};
pub use unit::Unit;
pub use weights::WeightInfo;

const LOG: &str = "runtime::liquid-delegation";

/// Whom one person can exclude from ever deciding for them.
pub const MAX_NEVER: u32 = 32;

/// A [`Unit`] of this chain.
pub type UnitOf<T> = Unit<BlockNumberFor<T>>;
/// The [`Rows`] of a truster of this chain.
pub type RowsOf<T> = Rows<<T as Config>::VoterId>;
/// Whom a truster of this chain never wants.
pub type NeverOf<T> = BoundedVec<<T as Config>::VoterId, ConstU32<MAX_NEVER>>;
/// An [`Issue`] of this chain.
pub type IssueOf<T> = Issue<BlockNumberFor<T>>;
/// What a decision of this chain can release.
pub type ActionOf<T> = Bounded<<T as Config>::RuntimeCall, <T as frame_system::Config>::Hashing>;
/// An [`Initiative`] of this chain.
pub type InitiativeOf<T> = Initiative<ActionOf<T>>;
/// A [`Held`] moment of this chain.
pub type HeldOf<T> = Held<BlockNumberFor<T>>;
/// A [`Job`] of this chain.
pub type JobOf<T> = Job<BlockNumberFor<T>>;
/// An [`Outcome`] of this chain.
pub type OutcomeOf<T> = Outcome<BlockNumberFor<T>>;
/// A [`Snapshot`] of this chain.
pub type SnapshotOf<T> = Snapshot<BlockNumberFor<T>>;

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
	pub trait Config:
		frame_system::Config<
		RuntimeOrigin: From<Origin> + Into<Result<Origin, Self::RuntimeOrigin>>,
	>
	{
		/// All calls of the chain; decisions release some of them.
		type RuntimeCall: Parameter
			+ Dispatchable<
				RuntimeOrigin = <Self as frame_system::Config>::RuntimeOrigin,
				PostInfo = PostDispatchInfo,
			> + GetDispatchInfo
			+ From<frame_system::Call<Self>>;
		/// Whatever identifies a person who acts. Not an account.
		type VoterId: Parameter + Member + MaxEncodedLen + Copy;
		/// Who takes part: delegates, proposes, supports, votes.
		type VoterOrigin: EnsureOrigin<
			<Self as frame_system::Config>::RuntimeOrigin,
			Success = Voter<Self::VoterId>,
		>;
		/// Who governs where no municipality answers, and can veto what follows from decisions.
		type ConsortiumOrigin: EnsureOrigin<<Self as frame_system::Config>::RuntimeOrigin>;
		/// Everybody who may ever vote, now and at a frozen moment.
		type Electorate: Electorate<Self::VoterId, BlockNumberFor<Self>>;
		/// The tree of places. What stands above a territory never changes.
		type Territories: Territories;
		/// Who holds which role.
		type Officers: Officers<Self::AccountId>;
		/// Whose account governs which municipality.
		type Municipalities: Municipalities<Self::AccountId>;
		/// Where it is counted what a person is still part of: one for each issue.
		type Engagements: Engagements<Self::VoterId>;
		/// Who is told of what people did.
		type OnCivicAction: OnCivicAction<Self::VoterId>;
		/// The block's time, for rights that lapse with a day.
		type Time: UnixTime;
		/// Whether citizens cannot act in this block.
		type Paused: Get<bool>;
		/// Where the bytes of actions are.
		type Preimages: QueryPreimage<H = Self::Hashing> + StorePreimage;
		/// What a decision can release.
		type EnactableCalls: Contains<<Self as Config>::RuntimeCall>;

		/// The part of each block that counts and reminders take at most.
		#[pallet::constant]
		type CountShare: Get<Perbill>;
		/// The longest that a phase can be, in ticks.
		#[pallet::constant]
		type MaxPhase: Get<Tick>;
		/// The longest that a delegation holds, in ticks.
		#[pallet::constant]
		type MaxDelegation: Get<Tick>;
		/// How many ticks before a delegation's end whoever made it is reminded of that. What waits in
		/// `Reminders` was planned by it: a runtime that changes it plans anew.
		#[pallet::constant]
		type ReminderBefore: Get<Tick>;
		/// How many ticks lie between two requests to count what seeks admission in an area.
		#[pallet::constant]
		type CheckInterval: Get<Tick>;
		/// How many ticks what people did in an issue stays after it is over.
		#[pallet::constant]
		type Retention: Get<Tick>;
		/// How many ticks what follows from a decision waits for its release, once it can be.
		#[pallet::constant]
		type EnactmentLife: Get<Tick>;
		/// How many bytes an action has at most.
		#[pallet::constant]
		type MaxActionLength: Get<u32>;
		/// How many ticks an allowance is for.
		#[pallet::constant]
		type Period: Get<Tick>;
		/// How much one person can begin and newly support in one period.
		#[pallet::constant]
		type Allowances: Get<Allowances>;
		/// How many areas a unit can have, closed ones included.
		#[pallet::constant]
		type MaxAreas: Get<u32>;
		/// How many policies a unit can have, closed ones included.
		#[pallet::constant]
		type MaxPolicies: Get<u32>;
		/// How many versions an area or a policy can have.
		#[pallet::constant]
		type MaxVersions: Get<u32>;
		/// How many issues can be open at a time.
		#[pallet::constant]
		type MaxOpenIssues: Get<u32>;
		/// How many drafts an initiative can have.
		#[pallet::constant]
		type MaxDrafts: Get<u16>;
		/// How many suggestions an initiative can have at a time.
		#[pallet::constant]
		type MaxSuggestions: Get<u16>;
		/// For how many people something can be different in an issue.
		#[pallet::constant]
		type MaxOverrides: Get<u32>;
		/// How much one person can count at most.
		#[pallet::constant]
		type MaxWeight: Get<u32>;
		/// How many records one call clears at most.
		#[pallet::constant]
		type MaxCleared: Get<u32>;
		/// How many entries a page of a read holds at most.
		#[pallet::constant]
		type MaxPage: Get<u32>;
		/// How many records are read for an answer at most, whatever they turn out to be.
		#[pallet::constant]
		type MaxVisited: Get<u32>;
		/// How much work it is at most to put suggestions or issues in an order: their number squared, times
		/// the sum of how often people name one of them and of a thirteenth of that square.
		#[pallet::constant]
		type MaxRunoff: Get<u64>;

		/// What calls cost.
		type WeightInfo: WeightInfo;
		/// What hooks cost: attending to what is due, reminders, the steps of counts.
		type HooksWeightInfo: HooksWeightInfo;
	}

	/// A decision as the origin of a call.
	#[pallet::origin]
	#[derive(
		Clone,
		Copy,
		Debug,
		Decode,
		DecodeWithMemTracking,
		Encode,
		Eq,
		MaxEncodedLen,
		PartialEq,
		TypeInfo,
	)]
	pub enum Origin {
		/// A unit has decided.
		Decided {
			/// Which unit.
			unit: TerritoryId,
			/// In which issue.
			issue: IssueId,
		},
	}

	/// How a chain starts to decide.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// All phases but the opening of ballots end at multiples of this many ticks; none for a
		/// minute's.
		pub freeze_grid: Option<Tick>,
		/// Which chain's; nothing of it is written down.
		#[serde(skip)]
		pub _config: core::marker::PhantomData<T>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			if let Some(ticks) = self.freeze_grid {
				// A chain on which no phase ever ends must not start.
				assert!(ticks > 0, "the grid of the chain specification has no lines");
				FreezeGrid::<T>::put(ticks);
			}
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_initialize(_: BlockNumberFor<T>) -> Weight {
			let tick = Self::strike();
			T::HooksWeightInfo::attend(Self::attend(tick))
		}

		fn on_poll(_: BlockNumberFor<T>, meter: &mut WeightMeter) {
			let mut share = WeightMeter::with_limit(meter.remaining().min(Self::count_share()));
			// Few and soon done: nobody waits for a long count to be told.
			Self::remind_due(&mut share);
			Self::count(&mut share);
			// Within what remains, as just measured out.
			meter.consume(share.consumed());
		}

		fn integrity_test() {
			for cap in [
				T::MaxAreas::get(),
				T::MaxPolicies::get(),
				T::MaxVersions::get(),
				T::MaxOpenIssues::get(),
				T::MaxDrafts::get().into(),
				T::MaxSuggestions::get().into(),
				T::MaxWeight::get(),
				T::MaxCleared::get(),
				T::MaxPage::get(),
				T::MaxVisited::get(),
			] {
				assert!(cap > 0, "a cap of zero forbids what the pallet is for");
			}
			assert!(T::MaxRunoff::get() > 0, "a cap of zero forbids what it is for");
			assert!(T::Period::get() > 0, "a period takes time");
			let notice = T::ReminderBefore::get();
			assert!(notice > 0, "a reminder comes before the end");
			assert!(notice < T::MaxDelegation::get(), "a delegation is longer than its notice");
			assert!(T::Retention::get() > 0, "what was counted can be read when it is known");
			assert!(T::EnactmentLife::get() > 0, "what can be released can be for some time");
			let longest = T::MaxActionLength::get();
			assert!(longest >= BoundedInline::bound() as u32, "what needs no bytes elsewhere fits");
			let brought = <T::Preimages as StorePreimage>::MAX_LENGTH;
			assert!(longest as usize <= brought, "the longest action can be brought");
			let reminders = T::HooksWeightInfo::remind().saturating_mul(REMINDED.into());
			let reminders = T::HooksWeightInfo::remind_idle().saturating_add(reminders);
			let (idle, turn) = (T::HooksWeightInfo::count_idle(), T::HooksWeightInfo::count_turn());
			let largest = [
				T::HooksWeightInfo::count_begin(),
				T::HooksWeightInfo::count_rank(MAX_INITIATIVES),
				T::HooksWeightInfo::count_admit(),
			];
			for step in largest {
				let needed = reminders.saturating_add(idle).saturating_add(turn);
				assert!(
					needed.saturating_add(step).all_lte(Self::count_share()),
					"a step fits into its share of a block, beside all reminders"
				);
			}
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The present tick of the civic clock, in which all deadlines are.
		pub fn clock() -> Tick {
			Self::tick()
		}

		/// All phases but the opening of ballots end at multiples of this many ticks.
		pub fn freeze_grid() -> Tick {
			FreezeGrid::<T>::get()
		}

		/// A unit, how many live in it, and how much they weigh.
		pub fn unit_figures(territory: TerritoryId) -> Option<UnitFigures<BlockNumberFor<T>>> {
			Self::figures_of(territory)
		}

		/// An area, and what its present version says.
		pub fn area(id: AreaId) -> Option<(AreaState, Area)> {
			let state = Areas::<T>::get(id)?;
			Some((state, AreaVersions::<T>::get(id, state.version)?))
		}

		/// A policy, and what its present version says.
		pub fn policy(id: PolicyId) -> Option<(PolicyState, Policy)> {
			let state = Policies::<T>::get(id)?;
			Some((state, PolicyVersions::<T>::get(id, state.version)?))
		}

		/// An issue as it stands at the present tick.
		pub fn issue(id: IssueId) -> Option<IssueView<BlockNumberFor<T>>> {
			Self::seen(id).map(|issue| Self::view_of(id, issue))
		}

		/// For whom something is, or was, different in an issue, a page at a time.
		pub fn overrides(
			issue: IssueId,
			cursor: Option<Cursor>,
			limit: u32,
		) -> Result<OverridePage<T::VoterId>, QueryError> {
			Self::overrides_page(issue, cursor, limit)
		}

		/// The issues that a filter is true of, a page at a time. Bounded in work as well as in hits:
		/// a page can be short, or empty, and still carry a cursor.
		pub fn issues(
			filter: IssueFilter,
			cursor: Option<Cursor>,
			limit: u32,
		) -> Result<IssuePage<BlockNumberFor<T>>, QueryError> {
			Self::issues_page(filter, cursor, limit)
		}

		/// An initiative with its drafts, its initiators and its suggestions.
		pub fn initiative(
			issue: IssueId,
			number: u8,
		) -> Option<InitiativeView<T::VoterId, BlockNumberFor<T>, ActionOf<T>>> {
			Self::initiative_view(issue, number)
		}

		/// What somebody does in the discussion of an issue.
		pub fn participation(issue: IssueId, voter: T::VoterId) -> Participation {
			Participations::<T>::get(SortedId::from(issue), voter).get().clone()
		}

		/// What somebody handed in.
		pub fn ballot(issue: IssueId, voter: T::VoterId) -> Option<Ballot> {
			Ballots::<T>::get(SortedId::from(issue), voter)
		}

		/// What somebody may do in an issue now, and whether they do.
		pub fn part(issue: IssueId, voter: T::VoterId) -> Option<Part> {
			Self::part_of(issue, voter)
		}

		/// Whom somebody lets decide at a scope of a unit.
		pub fn delegation(
			unit: TerritoryId,
			voter: T::VoterId,
			scope: Scope,
		) -> DelegationView<T::VoterId> {
			Self::delegation_at(unit, voter, scope)
		}

		/// How many delegations name somebody, and how many they accept.
		pub fn incoming(voter: T::VoterId) -> (u32, Acceptance) {
			(Incoming::<T>::get(voter), Trustees::<T>::get(voter).unwrap_or_default())
		}

		/// Who would decide for somebody in an issue now, through whom, and why nobody if nobody. None once
		/// the issue is closed: what was counted is what was said then.
		pub fn delegation_chain(
			issue: IssueId,
			voter: T::VoterId,
		) -> Option<ChainView<T::VoterId>> {
			Self::chain_of(issue, voter, None)
		}

		/// The same, as if they let somebody else decide at a scope, or explicitly nobody.
		pub fn simulate_delegation(
			issue: IssueId,
			voter: T::VoterId,
			scope: Scope,
			to: Option<T::VoterId>,
		) -> Option<ChainView<T::VoterId>> {
			Self::chain_of(issue, voter, Some((scope, to)))
		}

		/// What an issue came to, what support it had, and how far its counts have come.
		pub fn tally(issue: IssueId) -> Option<TallyView<BlockNumberFor<T>>> {
			Self::tally_of(issue)
		}

		/// What a decision waits to release.
		pub fn enactment(issue: IssueId) -> Option<Enactment<ActionOf<T>>> {
			Enactments::<T>::get(SortedId::from(issue))
		}

		/// What to commit to when sealing a ballot.
		pub fn sealed_as(issue: IssueId, voter: T::VoterId, grades: Grades, salt: H256) -> H256 {
			Self::commitment(issue, &voter, &grades, &salt)
		}

		/// The harmonic weights of the initiatives of an issue, in thousandths, by which a list of them
		/// is ordered.
		pub fn harmonic_weights(issue: IssueId) -> Result<Vec<(u8, u128)>, QueryError> {
			Self::harmonic_weights_of(issue)
		}

		/// The suggestions to an initiative, and their places: none for those whom nobody with weight
		/// rated.
		pub fn suggestion_order(
			issue: IssueId,
			initiative: u8,
		) -> Result<Vec<(u16, Option<u32>)>, QueryError> {
			Self::suggestion_order_of(issue, initiative)
		}

		/// The issues of an area that seek admission, and their places.
		pub fn issue_order(area: AreaId) -> Result<Vec<(IssueId, Option<u32>)>, QueryError> {
			Self::issue_order_of(area)
		}
	}
}

impl<T: Config> From<TitleError> for Error<T> {
	fn from(error: TitleError) -> Self {
		match error {
			TitleError::Empty => Error::EmptyTitle,
			// A title that was decoded has a type that bounds its length.
			TitleError::TooLong | TitleError::NotUtf8 | TitleError::ControlCharacter => {
				Error::BadTitle
			}
		}
	}
}

impl<T: Config> From<ContentError> for Error<T> {
	fn from(error: ContentError) -> Self {
		match error {
			ContentError::BadHash => Error::BadContentHash,
			ContentError::BadMime => Error::BadMediaType,
			ContentError::Empty => Error::EmptyContent,
			ContentError::BadLanguage => Error::BadLanguage,
			ContentError::NoAlternativeText => Error::NoAlternativeText,
		}
	}
}
