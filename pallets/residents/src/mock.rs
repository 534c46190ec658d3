// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Three towns with two districts each, and a civic module in which everybody acts once.
//!
//! Territory 0 is the root, `m` the town of municipality `m`, `10 * m + 1` and `10 * m + 2` its
//! districts, `100 * m + 11` a neighbourhood of the first. Territory 9 is closed.

use crate::{self as pallet_residents, *};
use co3_primitives::{
	geo::{Position, Shape},
	AccountKind, AccountKinds, AccountRegistry, AgeClass, Ancestry, Class, Engagements, Freeze,
	Freezes, Municipalities, MunicipalityId, Officers, PendingFreezes, ResidentId, Role,
	Territories, TerritoryId,
};
use frame_support::pallet_prelude::ValueQuery;
use frame_support::{
	derive_impl, parameter_types, storage_alias, traits::ConstU32, traits::ConstU64,
	traits::Contains, Blake2_128Concat, Twox64Concat,
};
use frame_system::EnsureRoot;
use hmac::{Hmac, Mac};
use sp_core::H256;
use sp_runtime::{BuildStorage, DispatchError};
use std::collections::BTreeMap;

type Block = frame_system::mocking::MockBlock<Test>;

/// A matter in which every resident acts once.
#[frame_support::pallet]
pub mod civic {
	use super::{Engagements, Residents};
	use co3_primitives::{ResidentId, Voter};
	use frame_support::pallet_prelude::*;
	use frame_system::pallet_prelude::*;

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	#[pallet::config]
	pub trait Config: frame_system::Config {
		type ResidentOrigin: EnsureOrigin<Self::RuntimeOrigin, Success = Voter<ResidentId>>;
	}

	#[pallet::storage]
	pub type Acts<T> =
		StorageDoubleMap<_, Twox64Concat, u32, Twox64Concat, ResidentId, Voter<ResidentId>>;

	#[pallet::error]
	pub enum Error<T> {
		ActedBefore,
	}

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		#[pallet::call_index(0)]
		#[pallet::weight(Weight::zero())]
		pub fn act(origin: OriginFor<T>, matter: u32) -> DispatchResult {
			let voter = T::ResidentOrigin::ensure_origin(origin)?;
			ensure!(!Acts::<T>::contains_key(matter, voter.id), Error::<T>::ActedBefore);
			Acts::<T>::insert(matter, voter.id, voter);
			Residents::engage(&voter.id);
			Ok(())
		}
	}

	impl<T: Config> Pallet<T> {
		pub fn close(matter: u32) {
			for (id, _) in Acts::<T>::drain_prefix(matter) {
				Residents::disengage(&id);
			}
		}
	}
}

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type Residents = pallet_residents;
	#[runtime::pallet_index(3)]
	pub type Civic = civic;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

pub const MAX_TERM: Day = 1_830;
pub const GRACE: Day = 90;
pub const OBJECTION_TIME: u64 = 100;
pub const ROTATION_PAUSE: u64 = 50;
/// Thirty days, in milliseconds.
pub const REQUEST_TIME: u64 = 30 * 86_400_000;
/// Ninety days, in milliseconds.
pub const RETENTION: u64 = 90 * 86_400_000;
/// The day on which stories begin: 1 October 2026.
pub const TODAY: Day = 20_727;

impl civic::Config for Test {
	type ResidentOrigin = EnsureResident<Test>;
}

parameter_types! {
	pub static MaxPurses: u32 = 3;
	pub static MaxOpenRequests: u32 = 3;
	/// How often somebody asked which moments are frozen.
	pub static Asked: u32 = 0;
}

impl Config for Test {
	type RuntimeCall = RuntimeCall;
	type Time = Timestamp;
	type Clock = System;
	type Registry = Register;
	type Officers = Offices;
	type Municipalities = Towns;
	type Territories = Places;
	type Freezes = Counts;
	type ForceOrigin = EnsureRoot<u64>;
	type AssistableCalls = CivicOnly;
	type MaxTerm = ConstU32<MAX_TERM>;
	type LapseGrace = ConstU32<GRACE>;
	type MaxWeight = ConstU32<10>;
	type MaxBatch = ConstU32<100>;
	type MaxPurses = MaxPurses;
	type MaxAssistedPerDay = ConstU32<2>;
	type MaxRollDays = ConstU32<30>;
	type ObjectionTime = ConstU64<OBJECTION_TIME>;
	type RotationPause = ConstU64<ROTATION_PAUSE>;
	type MaxOpenRequests = MaxOpenRequests;
	type RequestTime = ConstU64<REQUEST_TIME>;
	type RequestRetention = ConstU64<RETENTION>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = Calendar;
}

/// The desk acts in civic matters only.
pub struct CivicOnly;

impl Contains<RuntimeCall> for CivicOnly {
	fn contains(call: &RuntimeCall) -> bool {
		matches!(
			call,
			RuntimeCall::Civic(_)
				| RuntimeCall::System(
					frame_system::Call::remark { .. }
						| frame_system::Call::remark_with_event { .. }
				)
		)
	}
}

// In storage, so that it is rolled back with everything else.
#[storage_alias]
type Registrations =
	StorageMap<Mock, Blake2_128Concat, u64, BTreeMap<(u8, MunicipalityId), u32>, ValueQuery>;
#[storage_alias]
type Appointed =
	StorageDoubleMap<Mock, Blake2_128Concat, u64, Twox64Concat, (MunicipalityId, Role), ()>;
#[storage_alias]
type Frozen = StorageValue<Mock, PendingFreezes<u64>, ValueQuery>;

/// The counts that run.
pub struct Counts;

impl Counts {
	/// A vote closes with this block, and the next one begins.
	pub fn close() -> Freeze<u64> {
		let block = System::block_number();
		Frozen::mutate(|frozen| frozen.try_push(block).unwrap());
		pass_blocks(1);
		Freeze { block, moment: Timestamp::get() }
	}

	/// The count as of this moment is over.
	pub fn end(freeze: Freeze<u64>) {
		Frozen::mutate(|frozen| frozen.retain(|block| *block != freeze.block));
	}
}

impl Freezes<u64> for Counts {
	fn pending() -> PendingFreezes<u64> {
		Asked::mutate(|asked| *asked += 1);
		Frozen::get()
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn freeze_for_benchmark(blocks: &PendingFreezes<u64>) {
		Frozen::put(blocks);
	}
}

pub struct Register;

impl Register {
	/// The account that the registry refuses, as if it were full.
	pub const FULL: u64 = 666;
}

impl AccountRegistry<u64> for Register {
	fn register(
		who: &u64,
		kind: AccountKind,
		municipality: MunicipalityId,
	) -> Result<(), DispatchError> {
		if *who == Self::FULL {
			return Err(DispatchError::Exhausted);
		}
		Registrations::mutate(who, |of| *of.entry((kind as u8, municipality)).or_default() += 1);
		Ok(())
	}

	fn unregister(who: &u64, kind: AccountKind, municipality: MunicipalityId) {
		Registrations::mutate(who, |of| {
			if let Some(count) = of.get_mut(&(kind as u8, municipality)) {
				*count -= 1;
			}
			of.retain(|_, count| *count > 0);
		});
	}

	fn kinds(who: &u64) -> AccountKinds {
		let of = Registrations::get(who);
		AccountKind::ALL
			.into_iter()
			.filter(|kind| of.keys().any(|(registered, _)| *registered == *kind as u8))
			.fold(AccountKinds::NONE, AccountKinds::with)
	}
}

pub fn registrar(municipality: MunicipalityId) -> RuntimeOrigin {
	RuntimeOrigin::signed(9_000 + u64::from(municipality))
}

pub fn desk(municipality: MunicipalityId) -> RuntimeOrigin {
	RuntimeOrigin::signed(8_000 + u64::from(municipality))
}

pub struct Offices;

impl Officers<u64> for Offices {
	fn holds(who: &u64, municipality: MunicipalityId, role: Role) -> bool {
		(role == Role::Registrar && *who == 9_000 + u64::from(municipality))
			|| (role == Role::Desk && *who == 8_000 + u64::from(municipality))
			|| Appointed::contains_key(who, (municipality, role))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn appoint_for_benchmark(who: &u64, municipality: MunicipalityId, role: Role) {
		Appointed::insert(who, (municipality, role), ());
	}
}

/// The towns that have a registrar and a desk.
pub struct Towns;

impl Municipalities<u64> for Towns {
	fn is_member(municipality: MunicipalityId) -> bool {
		// Benchmarks have a town 0.
		municipality <= 3
	}

	fn is_active(municipality: MunicipalityId) -> bool {
		Self::is_member(municipality)
	}

	fn governed_by(_: &u64) -> Option<MunicipalityId> {
		None
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn admit_for_benchmark(_: MunicipalityId, _: &u64) {}
}

pub struct Places;

impl Places {
	pub const ALL: [TerritoryId; 13] = [0, 1, 2, 3, 11, 12, 21, 22, 31, 32, 111, 211, 311];
	pub const CLOSED: TerritoryId = 9;
}

impl Territories for Places {
	fn is_open(territory: TerritoryId) -> bool {
		Self::ALL.contains(&territory)
	}

	fn municipality_of(territory: TerritoryId) -> Option<MunicipalityId> {
		match territory {
			0 => None,
			1..=9 => Some(territory),
			10..=99 => Some(territory / 10),
			_ => Some(territory / 100),
		}
	}

	fn ancestry(territory: TerritoryId) -> Ancestry {
		let line = match territory {
			0 => vec![0],
			1..=9 => vec![territory, 0],
			10..=99 => vec![territory, territory / 10, 0],
			_ => vec![territory, territory / 100 * 10 + 1, territory / 100, 0],
		};
		line.try_into().unwrap()
	}

	fn holds(_: TerritoryId, _: &Shape) -> bool {
		false
	}

	fn territory_of(_: Position) -> Option<TerritoryId> {
		None
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case_for_benchmark(municipality: MunicipalityId, _: Position) -> TerritoryId {
		100 * (municipality + 1) + 11
	}
}

#[cfg(feature = "runtime-benchmarks")]
pub struct Calendar;

#[cfg(feature = "runtime-benchmarks")]
impl BenchmarkHelper<RuntimeCall> for Calendar {
	fn set_day(day: Day) {
		go_to(day);
	}

	fn assistable_call() -> RuntimeCall {
		frame_system::Call::remark { remark: Vec::new() }.into()
	}
}

/// A real nullifier: HMAC-SHA-256 of a civil identifier under a secret key.
pub fn nullifier(secret: &str, civil_identifier: &str) -> H256 {
	let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
	mac.update(civil_identifier.as_bytes());
	H256(mac.finalize().into_bytes().into())
}

/// The nullifier of person `n` under the first secret key.
pub fn person(n: u64) -> H256 {
	nullifier("the consortium's first secret", &format!("RSSMRA{n:09}"))
}

/// What a registrar says of person `n`, who signs with `account` and lives in `home`.
pub fn attestation(n: u64, account: u64, home: TerritoryId) -> Attestation<u64> {
	Attestation {
		account,
		home,
		class: Class::FullRights,
		age: AgeClass::Unstated,
		weight: 1,
		expires: TODAY + 365,
		nullifier: person(n),
		previous_nullifier: None,
	}
}

/// Attests person `n`, who signs with account `n` and lives in `home`.
pub fn attest(n: u64, home: TerritoryId) -> ResidentId {
	let by = registrar(Places::municipality_of(home).unwrap());
	Residents::attest(by, attestation(n, n, home)).unwrap();
	ResidentIds::<Test>::get(n).unwrap()
}

pub fn heads(territory: TerritoryId) -> u64 {
	Residents::population(territory).iter().map(|(_, tally)| tally.heads).sum()
}

/// Lets the time pass to noon of `day`.
pub fn go_to(day: Day) {
	set_seconds(u64::from(day) * 86_400 + 43_200);
}

pub fn set_seconds(seconds: u64) {
	Timestamp::set_timestamp(seconds * 1_000);
}

pub fn pass_blocks(blocks: u64) {
	System::set_block_number(System::block_number() + blocks);
}

pub fn last_event() -> Event<Test> {
	System::events()
		.into_iter()
		.rev()
		.find_map(|record| match record.event {
			RuntimeEvent::Residents(event) => Some(event),
			_ => None,
		})
		.unwrap()
}

#[derive(Default)]
pub struct ExtBuilder {
	pub residents: Vec<GenesisResident<u64>>,
	pub purses: Vec<GenesisPurse<u64>>,
}

impl ExtBuilder {
	pub fn build(self) -> sp_io::TestExternalities {
		let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
		let genesis = GenesisConfig::<Test> { residents: self.residents, purses: self.purses };
		genesis.assimilate_storage(&mut storage).unwrap();
		let mut ext = sp_io::TestExternalities::from(storage);
		ext.execute_with(|| {
			System::set_block_number(1);
			go_to(TODAY);
		});
		ext
	}

	pub fn build_and_execute(self, story: impl FnOnce()) {
		self.build().execute_with(|| {
			story();
			Residents::do_try_state().unwrap();
		});
	}
}

/// A story on the first day.
pub fn story(told: impl FnOnce()) {
	ExtBuilder::default().build_and_execute(told);
}
