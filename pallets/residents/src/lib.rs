// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod announcements;
mod assistance;
mod attestation;
#[cfg(feature = "runtime-benchmarks")]
mod benchmarking;
mod erasure;
mod genesis;
mod home;
mod keys;
#[cfg(test)]
mod mock;
mod nullifiers;
mod origin;
mod population;
mod purses;
mod request;
mod resident;
mod standing;
mod storage;
#[cfg(test)]
mod tests;
mod try_state;
pub mod weights;

pub use assistance::AssistanceLog;
pub use attestation::Attestation;
#[cfg(feature = "runtime-benchmarks")]
pub use benchmarking::BenchmarkHelper;
pub use erasure::Erasure;
pub use genesis::{GenesisPurse, GenesisResident};
pub use keys::{Act, KeyChange, Pending};
pub use nullifiers::{Held, Ledger, Replacement};
pub use origin::EnsureResident;
pub use pallet::*;
pub use population::{Count, Sweep, Tally};
pub use request::{
	commitment, Decision, Outcome, Request, RequestFigures, RequestFiguresOf, RequestView,
	RequestViewOf, COMMITMENT,
};
pub use resident::{
	Day, ReasonCode, Resident, ResidentState, ResidentStateOf, ResidentView, ResidentViewOf, Status,
};
pub use standing::Standing;
pub use weights::WeightInfo;

use co3_primitives::History;
use frame_support::pallet_macros::import_section;
use frame_system::pallet_prelude::BlockNumberFor;

/// A [`Resident`] of this runtime.
pub type ResidentOf<T> = Resident<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
/// A [`Pending`] act of this runtime.
pub type PendingOf<T> = Pending<<T as frame_system::Config>::AccountId, BlockNumberFor<T>>;
/// An [`Attestation`] of this runtime.
pub type AttestationOf<T> = Attestation<<T as frame_system::Config>::AccountId>;
/// A [`Request`] of this runtime.
pub type RequestOf<T> = Request<<T as frame_system::Config>::AccountId>;
/// What somebody was at the moments that counts of this runtime still need; none where they were
/// not attested.
pub type HistoryOf<T> = History<Option<Standing>, BlockNumberFor<T>>;

#[import_section(storage::storage)]
#[import_section(announcements::announcements)]
#[frame_support::pallet]
pub mod pallet {
	use super::*;
	use alloc::{boxed::Box, vec::Vec};
	use co3_primitives::{
		AccountRegistry, AgeClass, Class, Freezes, Group, Municipalities, MunicipalityId, Officers,
		ResidentId, SortedId, Territories, TerritoryId,
	};
	use frame_support::{
		dispatch::{GetDispatchInfo, PostDispatchInfo},
		pallet_prelude::*,
		traits::{Contains, EnsureOrigin, UnixTime},
		weights::WeightMeter,
	};
	use frame_system::pallet_prelude::*;
	use sp_core::H256;
	use sp_runtime::traits::{BlockNumberProvider, Dispatchable};

	const STORAGE_VERSION: StorageVersion = StorageVersion::new(1);

	/// The residents of all municipalities.
	#[pallet::pallet]
	#[pallet::storage_version(STORAGE_VERSION)]
	pub struct Pallet<T>(_);

	/// What the runtime ties this pallet to.
	#[pallet::config]
	pub trait Config: frame_system::Config<RuntimeOrigin: From<Origin>> {
		/// All calls of the runtime; the desk submits some of them for residents.
		type RuntimeCall: Parameter
			+ Dispatchable<
				RuntimeOrigin = <Self as frame_system::Config>::RuntimeOrigin,
				PostInfo = PostDispatchInfo,
			> + GetDispatchInfo
			+ From<frame_system::Call<Self>>;
		/// The block's time, for everything that people read as a date.
		type Time: UnixTime;
		/// Counts the blocks in which residents' calls could be submitted: waiting times leave out
		/// the others.
		type Clock: BlockNumberProvider<BlockNumber = BlockNumberFor<Self>>;
		/// Where accounts become able to send transactions.
		type Registry: AccountRegistry<Self::AccountId>;
		/// Who is a registrar and who sits at the desk.
		type Officers: Officers<Self::AccountId>;
		/// Which towns there are to ask.
		type Municipalities: Municipalities<Self::AccountId>;
		/// The tree of places. What stands above a territory, and who answers for it, never changes.
		type Territories: Territories;
		/// Which moments counts still need.
		type Freezes: Freezes<BlockNumberFor<Self>>;
		/// The consortium's vote.
		type ForceOrigin: EnsureOrigin<<Self as frame_system::Config>::RuntimeOrigin>;
		/// What the desk may submit for a resident. No call that wraps another.
		type AssistableCalls: Contains<<Self as Config>::RuntimeCall>;
		/// The longest time for which somebody can be attested, in days.
		#[pallet::constant]
		type MaxTerm: Get<Day>;
		/// How many days after it lapsed an attestation is kept.
		#[pallet::constant]
		type LapseGrace: Get<Day>;
		/// How much one person can count at most.
		#[pallet::constant]
		type MaxWeight: Get<u32>;
		/// How many people, or requests, one call can concern, and one page of a read.
		#[pallet::constant]
		type MaxBatch: Get<u32>;
		/// How many purses one municipality can have.
		#[pallet::constant]
		type MaxPurses: Get<u32>;
		/// How often a day the desk may act for one resident.
		#[pallet::constant]
		type MaxAssistedPerDay: Get<u32>;
		/// How many days one call takes off a population.
		#[pallet::constant]
		type MaxRollDays: Get<u32>;
		/// For how many blocks a resident's key can object to what a registrar set in motion.
		#[pallet::constant]
		type ObjectionTime: Get<BlockNumberFor<Self>>;
		/// How many blocks lie between two changes of the key by its owner.
		#[pallet::constant]
		type RotationPause: Get<BlockNumberFor<Self>>;
		/// How many requests of one municipality can wait for a decision.
		#[pallet::constant]
		type MaxOpenRequests: Get<u32>;
		/// In what time a request should be decided, in milliseconds.
		#[pallet::constant]
		type RequestTime: Get<u64>;
		/// How long a request stays after its decision, in milliseconds.
		#[pallet::constant]
		type RequestRetention: Get<u64>;
		/// What calls cost.
		type WeightInfo: WeightInfo;
		/// Sets the date in benchmarks.
		#[cfg(feature = "runtime-benchmarks")]
		type BenchmarkHelper: BenchmarkHelper<<Self as Config>::RuntimeCall>;
	}

	/// A resident as the origin of a call.
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
		/// The desk acts, on the resident's mandate.
		Assisted {
			/// For whom.
			resident: ResidentId,
		},
	}

	/// The residents and purses of the first block.
	#[pallet::genesis_config]
	#[derive(frame_support::DefaultNoBound)]
	pub struct GenesisConfig<T: Config> {
		/// People.
		pub residents: Vec<GenesisResident<T::AccountId>>,
		/// Accounts without civic rights.
		pub purses: Vec<GenesisPurse<T::AccountId>>,
	}

	#[pallet::genesis_build]
	impl<T: Config> BuildGenesisConfig for GenesisConfig<T> {
		fn build(&self) {
			self.write();
		}
	}

	#[pallet::hooks]
	impl<T: Config> Hooks<BlockNumberFor<T>> for Pallet<T> {
		fn on_idle(_: BlockNumberFor<T>, remaining: Weight) -> Weight {
			let mut meter = WeightMeter::with_limit(remaining);
			Self::sweep(&mut meter);
			meter.consumed()
		}

		fn integrity_test() {
			assert!(T::MaxWeight::get() > 0, "nobody could be attested");
			assert!(T::MaxTerm::get() > 0, "nobody could be attested for more than a day");
			assert!(T::MaxBatch::get() > 0, "no batch could hold anybody");
			assert!(T::MaxRollDays::get() > 0, "nothing could be rolled");
			assert!(T::ObjectionTime::get() > 0u32.into(), "nobody could object");
			assert!(T::MaxOpenRequests::get() > 0, "nobody could ask");
			assert!(T::RequestTime::get() > 0, "every request would be overdue");
		}

		#[cfg(feature = "try-runtime")]
		fn try_state(_: BlockNumberFor<T>) -> Result<(), sp_runtime::TryRuntimeError> {
			Self::do_try_state()
		}
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		/// Attests a person (registrar of the municipality of their home). Somebody whom the chain
		/// still remembers, because they lapsed or were erased while something they acted in is
		/// open, has their old id again.
		#[pallet::call_index(0)]
		#[pallet::weight(T::WeightInfo::attest())]
		pub fn attest(origin: OriginFor<T>, attestation: AttestationOf<T>) -> DispatchResult {
			Self::do_attest(origin, attestation)
		}

		/// Attests many people of one municipality (its registrar). Whoever cannot be attested is
		/// named by an event and does not hold up the others.
		#[pallet::call_index(1)]
		#[pallet::weight(T::WeightInfo::attest_batch(attestations.len() as u32))]
		pub fn attest_batch(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			attestations: BoundedVec<AttestationOf<T>, T::MaxBatch>,
		) -> DispatchResult {
			Self::do_attest_batch(origin, municipality, attestations)
		}

		/// Extends a resident's rights to a later last day (their registrar). A suspension stays.
		#[pallet::call_index(2)]
		#[pallet::weight(T::WeightInfo::renew())]
		pub fn renew(origin: OriginFor<T>, resident: ResidentId, expires: Day) -> DispatchResult {
			Self::do_renew(origin, resident, expires)
		}

		/// Sets a resident's class, age class and weight (their registrar).
		#[pallet::call_index(3)]
		#[pallet::weight(T::WeightInfo::reclassify())]
		pub fn reclassify(
			origin: OriginFor<T>,
			resident: ResidentId,
			class: Class,
			age: AgeClass,
			weight: u32,
		) -> DispatchResult {
			Self::do_reclassify(origin, resident, class, age, weight)
		}

		/// Takes a resident's rights for the time being (their registrar).
		#[pallet::call_index(4)]
		#[pallet::weight(T::WeightInfo::suspend())]
		pub fn suspend(
			origin: OriginFor<T>,
			resident: ResidentId,
			reason: ReasonCode,
		) -> DispatchResult {
			Self::do_suspend(origin, resident, reason)
		}

		/// Ends a suspension (the resident's registrar).
		#[pallet::call_index(5)]
		#[pallet::weight(T::WeightInfo::restore())]
		pub fn restore(origin: OriginFor<T>, resident: ResidentId) -> DispatchResult {
			Self::do_restore(origin, resident)
		}

		/// Asks to move to another municipality, or no longer to (the resident).
		#[pallet::call_index(6)]
		#[pallet::weight(T::WeightInfo::ask_to_move())]
		pub fn ask_to_move(
			origin: OriginFor<T>,
			municipality: Option<MunicipalityId>,
		) -> DispatchResult {
			Self::do_ask_to_move(origin, municipality)
		}

		/// Writes down a resident's new home (registrar of the municipality of the new home). If it
		/// is not the old one, the resident must have asked to move there.
		#[pallet::call_index(7)]
		#[pallet::weight(T::WeightInfo::move_home())]
		pub fn move_home(
			origin: OriginFor<T>,
			resident: ResidentId,
			home: TerritoryId,
		) -> DispatchResult {
			Self::do_move_home(origin, resident, home)
		}

		/// Changes the key (the resident, with the old one). Make sure that the new one is yours: it
		/// signs for you from now on, and only a registrar can help, slowly, if it is not. Nobody may
		/// use it yet.
		#[pallet::call_index(8)]
		#[pallet::weight(T::WeightInfo::rotate_key())]
		pub fn rotate_key(origin: OriginFor<T>, new: T::AccountId) -> DispatchResult {
			Self::do_rotate_key(origin, new)
		}

		/// Sets in motion that a new key takes the place of a lost one (the resident's registrar).
		/// The old key can object.
		#[pallet::call_index(9)]
		#[pallet::weight(T::WeightInfo::propose_key_replacement())]
		pub fn propose_key_replacement(
			origin: OriginFor<T>,
			resident: ResidentId,
			new: T::AccountId,
		) -> DispatchResult {
			Self::do_propose(origin, resident, Act::ReplaceKey(new))
		}

		/// Sets in motion that a resident is erased (their registrar). Their key can object, as
		/// otherwise a registrar could erase a person and give their id to another key at once.
		#[pallet::call_index(10)]
		#[pallet::weight(T::WeightInfo::propose_erasure())]
		pub fn propose_erasure(origin: OriginFor<T>, resident: ResidentId) -> DispatchResult {
			Self::do_propose(origin, resident, Act::Erase)
		}

		/// Stops what a registrar has set in motion (the resident's own key, suspended and lapsed
		/// ones too; or, to withdraw it, their registrar).
		#[pallet::call_index(11)]
		#[pallet::weight(T::WeightInfo::object())]
		pub fn object(origin: OriginFor<T>, resident: ResidentId) -> DispatchResult {
			Self::do_object(origin, resident)
		}

		/// Completes what a registrar has set in motion, once the time to object is over (anyone).
		#[pallet::call_index(12)]
		#[pallet::weight(T::WeightInfo::complete())]
		pub fn complete(origin: OriginFor<T>, resident: ResidentId) -> DispatchResult {
			Self::do_complete(origin, resident)
		}

		/// Replaces a key at once (the consortium by vote), for where whoever stole a key keeps
		/// objecting.
		#[pallet::call_index(13)]
		#[pallet::weight(T::WeightInfo::force_replace_key())]
		pub fn force_replace_key(
			origin: OriginFor<T>,
			resident: ResidentId,
			new: T::AccountId,
		) -> DispatchResult {
			Self::do_force_replace_key(origin, resident, new)
		}

		/// Removes your attestation (the resident). You have no rights from now on; come back by
		/// being attested anew. A suspended resident asks their registrar instead.
		#[pallet::call_index(14)]
		#[pallet::weight(T::WeightInfo::erase())]
		pub fn erase(origin: OriginFor<T>) -> DispatchResult {
			Self::do_erase(origin)
		}

		/// Removes an attestation that lapsed long ago (anyone).
		#[pallet::call_index(15)]
		#[pallet::weight(T::WeightInfo::release_lapsed())]
		pub fn release_lapsed(origin: OriginFor<T>, resident: ResidentId) -> DispatchResult {
			Self::do_release_lapsed(origin, resident)
		}

		/// Attests an account that pays and earns and has no civic right (registrar).
		#[pallet::call_index(16)]
		#[pallet::weight(T::WeightInfo::attest_purse())]
		pub fn attest_purse(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			account: T::AccountId,
		) -> DispatchResult {
			Self::do_attest_purse(origin, municipality, account)
		}

		/// Closes a purse (its own key, or a registrar of the municipality that attested it).
		#[pallet::call_index(17)]
		#[pallet::weight(T::WeightInfo::close_purse())]
		pub fn close_purse(origin: OriginFor<T>, account: T::AccountId) -> DispatchResult {
			Self::do_close_purse(origin, account)
		}

		/// Says whether the desk may act for you (the resident).
		#[pallet::call_index(18)]
		#[pallet::weight(T::WeightInfo::set_assistance())]
		pub fn set_assistance(origin: OriginFor<T>, accepted: bool) -> DispatchResult {
			Self::do_set_assistance(origin, accepted)
		}

		/// Acts for a resident on their mandate (desk of their municipality). `mandate` is the hash
		/// of what they signed, on screen or on paper. Marked as assistance wherever it shows.
		#[pallet::call_index(19)]
		#[pallet::weight({
			let info = call.get_dispatch_info();
			(T::WeightInfo::assist().saturating_add(info.call_weight), info.class)
		})]
		pub fn assist(
			origin: OriginFor<T>,
			resident: ResidentId,
			mandate: H256,
			call: Box<<T as Config>::RuntimeCall>,
		) -> DispatchResultWithPostInfo {
			Self::do_assist(origin, resident, mandate, call)
		}

		/// Says that the secret key behind the nullifiers has changed (the consortium by vote). From
		/// now on, and until all are replaced, an attestation names the old nullifier too.
		#[pallet::call_index(20)]
		#[pallet::weight(T::WeightInfo::begin_nullifier_rotation())]
		pub fn begin_nullifier_rotation(origin: OriginFor<T>) -> DispatchResult {
			Self::do_begin_nullifier_rotation(origin)
		}

		/// Replaces nullifiers of a municipality's residents after the secret key has changed (its
		/// registrar); all or none of them.
		#[pallet::call_index(21)]
		#[pallet::weight(T::WeightInfo::replace_nullifiers(replacements.len() as u32))]
		pub fn replace_nullifiers(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			replacements: BoundedVec<Replacement, T::MaxBatch>,
		) -> DispatchResult {
			Self::do_replace_nullifiers(origin, municipality, replacements)
		}

		/// Takes those whose last day is over off the books of a population, so that reading it is
		/// quick (anyone). The population stays what it is.
		#[pallet::call_index(22)]
		#[pallet::weight(T::WeightInfo::roll_population(T::MaxRollDays::get()))]
		pub fn roll_population(
			origin: OriginFor<T>,
			territory: TerritoryId,
			group: Group,
		) -> DispatchResultWithPostInfo {
			Self::do_roll_population(origin, territory, group)
		}

		/// Drops what is kept of what these people were, as far as no count needs it any longer
		/// (anyone).
		#[pallet::call_index(23)]
		#[pallet::weight(T::WeightInfo::forget_history(residents.len() as u32))]
		pub fn forget_history(
			origin: OriginFor<T>,
			residents: BoundedVec<ResidentId, T::MaxBatch>,
		) -> DispatchResult {
			Self::do_forget_history(origin, residents)
		}

		/// Records that somebody has asked to be attested (desk or registrar). `request` is the hash
		/// that their receipt opens; nothing says who they are.
		#[pallet::call_index(24)]
		#[pallet::weight(T::WeightInfo::file_request())]
		pub fn file_request(
			origin: OriginFor<T>,
			municipality: MunicipalityId,
			request: H256,
		) -> DispatchResult {
			Self::do_file_request(origin, municipality, request)
		}

		/// Records what became of a request, once and for good: verified, or denied (registrar), or
		/// withdrawn, as the person wished (desk or registrar).
		#[pallet::call_index(25)]
		#[pallet::weight(T::WeightInfo::decide_request())]
		pub fn decide_request(
			origin: OriginFor<T>,
			request: H256,
			decision: Decision,
		) -> DispatchResult {
			Self::do_decide_request(origin, request, decision)
		}

		/// Clears requests that were decided `RequestRetention` ago; all or none of them (anyone).
		#[pallet::call_index(26)]
		#[pallet::weight(T::WeightInfo::clear_requests(requests.len() as u32))]
		pub fn clear_requests(
			origin: OriginFor<T>,
			requests: BoundedVec<H256, T::MaxBatch>,
		) -> DispatchResult {
			Self::do_clear_requests(origin, requests)
		}
	}

	#[pallet::view_functions]
	impl<T: Config> Pallet<T> {
		/// The resident whose key `account` is today.
		pub fn resident_of(account: T::AccountId) -> Option<ResidentViewOf<T>> {
			Self::view(ResidentIds::<T>::get(account)?)
		}

		/// What became of the resident with this id; none if it was never given out.
		pub fn resident(id: ResidentId) -> Option<ResidentStateOf<T>> {
			Self::state(id)
		}

		/// The population of a territory and everything below it, by group.
		pub fn population(territory: TerritoryId) -> Vec<(Group, Tally)> {
			Self::population_by_group(territory)
		}

		/// The municipality that attested the purse `account`.
		pub fn purse(account: T::AccountId) -> Option<MunicipalityId> {
			Purses::<T>::get(account)
		}

		/// What to file for a receipt with this file number and this salt. To test a program against:
		/// whoever sends a real salt has shown it to a node.
		pub fn requested_as(
			municipality: MunicipalityId,
			file_number: Vec<u8>,
			salt: H256,
		) -> H256 {
			commitment(municipality, &file_number, salt)
		}

		/// What became of the request with this hash; none if it was never filed, or is cleared.
		pub fn request(request: H256) -> Option<RequestViewOf<T>> {
			Self::request_view(request)
		}

		/// The requests of a municipality that wait for a decision, the oldest first: at most `limit`
		/// and `MaxBatch`, after the number that ended the page before.
		pub fn open_requests(
			municipality: MunicipalityId,
			after: Option<u64>,
			limit: u32,
		) -> Vec<RequestViewOf<T>> {
			Self::open_requests_page(municipality, after, limit)
		}

		/// How many requests of a municipality wait for a decision, and the one that waits longest.
		pub fn request_figures(municipality: MunicipalityId) -> RequestFiguresOf<T> {
			Self::request_figures_of(municipality)
		}
	}
}
