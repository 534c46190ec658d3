// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the calls cost at worst: at the greatest depth of the tree, with nothing merged, and while
//! as many counts run as can.

use crate::*;
use alloc::{boxed::Box, vec::Vec};
use co3_primitives::{
	geo::Position, AgeClass, Class, Freezes, Group, MunicipalityId, Officers, PendingFreezes,
	ResidentId, Role, Territories, TerritoryId, MAX_FREEZES,
};
use frame_benchmarking::v2::*;
use frame_support::{
	traits::{EnsureOrigin, Get},
	weights::WeightMeter,
	BoundedVec,
};
use frame_system::{pallet_prelude::BlockNumberFor, RawOrigin};
use sp_core::H256;
use sp_runtime::{
	traits::{BlakeTwo256, Hash},
	DispatchError,
};

/// What the benchmarks need of the chain around them.
pub trait BenchmarkHelper<RuntimeCall> {
	/// Makes it any time on `day`.
	fn set_day(day: Day);
	/// The cheapest call that the desk may submit for a resident.
	fn assistable_call() -> RuntimeCall;
}

const TOWN: MunicipalityId = 0;
const OTHER_TOWN: MunicipalityId = 1;
/// Those whose last days are over.
const GROUP: Group = Group { class: Class::FullRights, age: AgeClass::Unstated };

fn home_in<T: Config>(town: MunicipalityId) -> TerritoryId {
	// Two towns do not overlap: a degree lies between them.
	let lon = 70_000_000 + 10_000_000 * town as i32;
	T::Territories::worst_case_for_benchmark(town, Position { lon, lat: 450_000_000 })
}

fn officer<T: Config>(town: MunicipalityId, role: Role) -> T::AccountId {
	let who = account("officer", town, role as u32);
	T::Officers::appoint_for_benchmark(&who, town, role);
	who
}

/// A nullifier or a mandate like no other.
fn fingerprint(seed: u32) -> H256 {
	BlakeTwo256::hash_of(&seed)
}

fn person<T: Config>(seed: u32, home: TerritoryId) -> AttestationOf<T> {
	Attestation {
		account: account("resident", seed, 0),
		home,
		class: Class::FullRights,
		age: AgeClass::Unstated,
		weight: 1,
		expires: Pallet::<T>::today() + 1,
		nullifier: fingerprint(seed + 1),
		previous_nullifier: None,
	}
}

impl<T: Config> Pallet<T> {
	/// Attests somebody new at the greatest depth of the tree, and gives their account.
	pub fn attest_for_benchmark() -> Result<T::AccountId, DispatchError> {
		// Where the last one lives, as the tree takes one worst case.
		let last = NextResidentId::<T>::get().checked_sub(1).and_then(Residents::<T>::get);
		let home = last.map_or_else(|| home_in::<T>(TOWN), |resident| resident.home);
		newcomer::<T>(home).map(|(_, account)| account)
	}
}

/// Attests somebody new who lives in `home`, of one group after the other: when there are enough of
/// them, no population is nobody's.
fn newcomer<T: Config>(home: TerritoryId) -> Result<(ResidentId, T::AccountId), DispatchError> {
	let town = Pallet::<T>::municipality_of(home)?;
	let number = NextResidentId::<T>::get() as u32;
	let Group { class, age } = Group::ALL[number as usize % Group::ALL.len()];
	let attestation = Attestation { class, age, ..person::<T>(1_000_000 + number, home) };
	let account = attestation.account.clone();
	let id = Pallet::<T>::put_attestation(None, town, attestation, &PendingFreezes::new())?;
	Ok((id, account))
}

/// As many moments as can be frozen at once.
fn moments<T: Config>() -> PendingFreezes<BlockNumberFor<T>> {
	let blocks: Vec<_> = (1..=MAX_FREEZES).map(Into::into).collect();
	PendingFreezes::truncate_from(blocks)
}

/// What is kept of somebody who was written to after each of the first `writes` of these moments.
fn past<T: Config>(standing: Option<Standing>, writes: u32) -> HistoryOf<T> {
	let mut history = HistoryOf::<T>::default();
	for frozen in 1..=writes {
		history.replace(standing, (frozen + 1).into(), &moments::<T>());
	}
	assert_eq!(history.versions().len(), writes as usize);
	history
}

/// Attests somebody new who lives in `home`, and of whom as much is kept as can be: at any frozen
/// moment they were what they are.
pub(crate) fn someone_with_a_past<T: Config>(home: TerritoryId) -> ResidentId {
	let (id, _) = newcomer::<T>(home).expect("a home in an open territory of a municipality");
	let standing = Residents::<T>::get(id).map(|resident| resident.standing());
	Histories::<T>::insert(id, past::<T>(standing, MAX_FREEZES));
	id
}

/// Freezes as many moments as can be. `people` were written to after each but the last, so that
/// the write that is measured keeps one version more.
fn freeze<T: Config>(people: impl IntoIterator<Item = ResidentId>) {
	let was = Standing {
		home: 0,
		class: Class::FullRights,
		age: AgeClass::Unstated,
		weight: 1,
		expires: Day::MAX,
		suspended: false,
	};
	let history = past::<T>(Some(was), MAX_FREEZES - 1);
	for id in people {
		Histories::<T>::insert(id, history.clone());
	}
	T::Freezes::freeze_for_benchmark(&moments::<T>());
	frame_system::Pallet::<T>::set_block_number((MAX_FREEZES + 1).into());
}

/// That as much is kept of `id` as counts can need.
fn assert_kept<T: Config>(id: ResidentId) {
	let kept = Histories::<T>::get(id).map_or(0, |history| history.versions().len());
	assert_eq!(kept, T::Freezes::pending().len());
}

/// A registrar of the town where everybody lives, a resident, and their account.
fn resident<T: Config>() -> Result<(T::AccountId, ResidentId, T::AccountId), BenchmarkError> {
	let home = home_in::<T>(TOWN);
	let town = Pallet::<T>::municipality_of(home).map_err(|_| "an open home")?;
	let attestation = person::<T>(0, home);
	let account = attestation.account.clone();
	let id = Pallet::<T>::put_attestation(None, town, attestation, &PendingFreezes::new())?;
	Ok((officer::<T>(town, Role::Registrar), id, account))
}

/// Makes it so that the tallies of so many days wait to be taken off.
fn lapse<T: Config>(home: TerritoryId, days: u32) {
	let today = Pallet::<T>::today();
	let tally = Tally { heads: 1, weight: 1 };
	let from = today.saturating_sub(days);
	for day in from..today {
		Lapsing::<T>::insert((home, GROUP, day), tally);
	}
	let tally = Tally { heads: u64::from(days) + 1, weight: u64::from(days) + 1 };
	Population::<T>::insert(home, GROUP, Count { tally, from });
}

/// Somebody asks in the town, and `by` writes it down.
fn ask<T: Config>(by: &T::AccountId, seed: u32) -> Result<H256, DispatchError> {
	let request = fingerprint(seed);
	Pallet::<T>::file_request(RawOrigin::Signed(by.clone()).into(), TOWN, request)?;
	Ok(request)
}

#[benchmarks]
mod benches {
	use super::*;

	#[benchmark]
	fn attest() -> Result<(), BenchmarkError> {
		let home = home_in::<T>(TOWN);
		let town = Pallet::<T>::municipality_of(home).map_err(|_| "an open home")?;
		let by = officer::<T>(town, Role::Registrar);
		let before = NextResidentId::<T>::get();
		// As of somebody who comes back.
		freeze::<T>([before]);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), person::<T>(0, home));
		assert_eq!(NextResidentId::<T>::get(), before + 1);
		assert_kept::<T>(before);
		Ok(())
	}

	#[benchmark]
	fn attest_batch(n: Linear<1, { T::MaxBatch::get() }>) -> Result<(), BenchmarkError> {
		let home = home_in::<T>(TOWN);
		let town = Pallet::<T>::municipality_of(home).map_err(|_| "an open home")?;
		let by = officer::<T>(town, Role::Registrar);
		let before = NextResidentId::<T>::get();
		// Each with a last day of their own: nothing is merged.
		let many: Vec<_> = (0..n)
			.map(|seed| {
				let someone = person::<T>(seed, home);
				Attestation { expires: someone.expires + seed, ..someone }
			})
			.collect();
		let many = BoundedVec::truncate_from(many);
		// As of people who come back.
		freeze::<T>((0..n).map(|nth| before + ResidentId::from(nth)));
		#[extrinsic_call]
		_(RawOrigin::Signed(by), town, many);
		assert_eq!(NextResidentId::<T>::get(), before + u64::from(n));
		assert_kept::<T>(before);
		Ok(())
	}

	#[benchmark]
	fn renew() -> Result<(), BenchmarkError> {
		let (by, id, _) = resident::<T>()?;
		let expires = Pallet::<T>::today() + 2;
		freeze::<T>([id]);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), id, expires);
		assert_kept::<T>(id);
		Ok(())
	}

	#[benchmark]
	fn reclassify() -> Result<(), BenchmarkError> {
		let (by, id, _) = resident::<T>()?;
		freeze::<T>([id]);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), id, Class::Stakeholder, AgeClass::From65, 1);
		assert_kept::<T>(id);
		Ok(())
	}

	#[benchmark]
	fn suspend() -> Result<(), BenchmarkError> {
		let (by, id, _) = resident::<T>()?;
		freeze::<T>([id]);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), id, 1);
		assert_kept::<T>(id);
		Ok(())
	}

	#[benchmark]
	fn restore() -> Result<(), BenchmarkError> {
		let (by, id, _) = resident::<T>()?;
		Pallet::<T>::suspend(RawOrigin::Signed(by.clone()).into(), id, 1)?;
		freeze::<T>([id]);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), id);
		assert_kept::<T>(id);
		Ok(())
	}

	#[benchmark]
	fn ask_to_move() -> Result<(), BenchmarkError> {
		let (_, id, account) = resident::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), Some(MunicipalityId::MAX));
		assert!(MoveRequests::<T>::contains_key(id));
		Ok(())
	}

	#[benchmark]
	fn move_home() -> Result<(), BenchmarkError> {
		let (_, id, account) = resident::<T>()?;
		let home = home_in::<T>(OTHER_TOWN);
		let town = Pallet::<T>::municipality_of(home).map_err(|_| "an open home")?;
		let by = officer::<T>(town, Role::Registrar);
		Pallet::<T>::ask_to_move(RawOrigin::Signed(account).into(), Some(town))?;
		freeze::<T>([id]);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), id, home);
		assert_kept::<T>(id);
		Ok(())
	}

	#[benchmark]
	fn rotate_key() -> Result<(), BenchmarkError> {
		let (_, _, account) = resident::<T>()?;
		let new: T::AccountId = frame_benchmarking::account("new", 0, 0);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), new.clone());
		assert!(ResidentIds::<T>::contains_key(new));
		Ok(())
	}

	#[benchmark]
	fn propose_key_replacement() -> Result<(), BenchmarkError> {
		let (by, id, _) = resident::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(by), id, account("new", 0, 0));
		Ok(())
	}

	#[benchmark]
	fn propose_erasure() -> Result<(), BenchmarkError> {
		let (by, id, _) = resident::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(by), id);
		Ok(())
	}

	#[benchmark]
	fn object() -> Result<(), BenchmarkError> {
		let (by, id, _) = resident::<T>()?;
		Pallet::<T>::propose_erasure(RawOrigin::Signed(by.clone()).into(), id)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(by), id);
		Ok(())
	}

	#[benchmark]
	fn complete() -> Result<(), BenchmarkError> {
		let (by, id, account) = resident::<T>()?;
		// Dearer than another key.
		Pallet::<T>::propose_erasure(RawOrigin::Signed(by).into(), id)?;
		EngagementCounts::<T>::insert(id, 1);
		PendingActs::<T>::mutate_extant(id, |pending| pending.due = 0u32.into());
		freeze::<T>([id]);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id);
		assert!(Tombstones::<T>::contains_key(id));
		assert_kept::<T>(id);
		Ok(())
	}

	#[benchmark]
	fn force_replace_key() -> Result<(), BenchmarkError> {
		let (_, id, _) = resident::<T>()?;
		let origin =
			T::ForceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin, id, account("new", 0, 0));
		Ok(())
	}

	#[benchmark]
	fn erase() -> Result<(), BenchmarkError> {
		let (_, id, account) = resident::<T>()?;
		EngagementCounts::<T>::insert(id, 1);
		freeze::<T>([id]);
		#[extrinsic_call]
		_(RawOrigin::Signed(account));
		assert!(Tombstones::<T>::contains_key(id));
		assert_kept::<T>(id);
		Ok(())
	}

	#[benchmark]
	fn release_lapsed() -> Result<(), BenchmarkError> {
		let (_, id, account) = resident::<T>()?;
		// As if the clock had run: only the record says when somebody lapsed.
		Residents::<T>::mutate_extant(id, |resident| resident.expires = 0);
		T::BenchmarkHelper::set_day(T::LapseGrace::get() + 1);
		freeze::<T>([id]);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), id);
		assert!(!Residents::<T>::contains_key(id));
		assert_kept::<T>(id);
		Ok(())
	}

	#[benchmark]
	fn attest_purse() -> Result<(), BenchmarkError> {
		let by = officer::<T>(TOWN, Role::Registrar);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), TOWN, account("purse", 0, 0));
		Ok(())
	}

	#[benchmark]
	fn close_purse() -> Result<(), BenchmarkError> {
		let by = officer::<T>(TOWN, Role::Registrar);
		let purse: T::AccountId = account("purse", 0, 0);
		Pallet::<T>::attest_purse(RawOrigin::Signed(by.clone()).into(), TOWN, purse.clone())?;
		#[extrinsic_call]
		_(RawOrigin::Signed(by), purse);
		Ok(())
	}

	#[benchmark]
	fn set_assistance() -> Result<(), BenchmarkError> {
		let (_, _, account) = resident::<T>()?;
		#[extrinsic_call]
		_(RawOrigin::Signed(account), false);
		Ok(())
	}

	#[benchmark]
	fn assist() -> Result<(), BenchmarkError> {
		let (_, id, _) = resident::<T>()?;
		let town = Residents::<T>::get(id).map(|resident| resident.municipality);
		let desk = officer::<T>(town.unwrap_or(TOWN), Role::Desk);
		// The last of the day; what is assisted pays for itself.
		let mut log = AssistanceLog { day: Pallet::<T>::today(), mandates: Default::default() };
		for mandate in 1..T::MaxAssistedPerDay::get() {
			let _ = log.mandates.try_push(fingerprint(mandate));
		}
		AssistanceLogs::<T>::insert(id, log);
		let call = Box::new(T::BenchmarkHelper::assistable_call());
		#[extrinsic_call]
		_(RawOrigin::Signed(desk), id, H256::zero(), call);
		Ok(())
	}

	#[benchmark]
	fn begin_nullifier_rotation() -> Result<(), BenchmarkError> {
		let origin =
			T::ForceOrigin::try_successful_origin().map_err(|_| BenchmarkError::Weightless)?;
		#[extrinsic_call]
		_(origin as T::RuntimeOrigin);
		Ok(())
	}

	#[benchmark]
	fn replace_nullifiers(n: Linear<1, { T::MaxBatch::get() }>) -> Result<(), BenchmarkError> {
		let home = home_in::<T>(TOWN);
		let town = Pallet::<T>::municipality_of(home).map_err(|_| "an open home")?;
		let by = officer::<T>(town, Role::Registrar);
		let mut list = Vec::new();
		for seed in 0..n {
			let someone = person::<T>(seed, home);
			let old = someone.nullifier;
			let resident =
				Pallet::<T>::put_attestation(None, town, someone, &PendingFreezes::new())?;
			// Unlike every other in use.
			let new = fingerprint(u32::MAX - seed);
			list.push(Replacement { resident, old, new });
		}
		let others = NullifierLedger::<T>::mutate(|ledger| {
			ledger.key = 1;
			ledger.outstanding = ledger.held;
			ledger.held.saturating_sub(n.into())
		});
		let list = BoundedVec::truncate_from(list);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), town, list);
		assert_eq!(NullifierLedger::<T>::get().outstanding, others);
		Ok(())
	}

	#[benchmark]
	fn roll_population(d: Linear<1, { T::MaxRollDays::get() }>) -> Result<(), BenchmarkError> {
		let home = home_in::<T>(TOWN);
		T::BenchmarkHelper::set_day(T::MaxRollDays::get());
		lapse::<T>(home, d);
		let anyone: T::AccountId = whitelisted_caller();
		#[extrinsic_call]
		_(RawOrigin::Signed(anyone), home, GROUP);
		Ok(())
	}

	#[benchmark]
	fn forget_history(n: Linear<1, { T::MaxBatch::get() }>) -> Result<(), BenchmarkError> {
		let (_, first, account) = resident::<T>()?;
		let people: Vec<_> = (0..n).map(|nth| first + ResidentId::from(nth)).collect();
		freeze::<T>(people.clone());
		// All counts but one are over: what is left is written again.
		let mut pending = moments::<T>();
		pending.truncate(1);
		T::Freezes::freeze_for_benchmark(&pending);
		let people = BoundedVec::truncate_from(people);
		#[extrinsic_call]
		_(RawOrigin::Signed(account), people);
		assert_kept::<T>(first);
		Ok(())
	}

	// Of those who may file and withdraw, the desk is looked for first: here it is in vain.

	#[benchmark]
	fn file_request() -> Result<(), BenchmarkError> {
		let by = officer::<T>(TOWN, Role::Registrar);
		ask::<T>(&by, 0)?;
		let request = fingerprint(1);
		#[extrinsic_call]
		_(RawOrigin::Signed(by), TOWN, request);
		assert_eq!(OpenRequestCounts::<T>::get(TOWN), 2);
		Ok(())
	}

	#[benchmark]
	fn decide_request() -> Result<(), BenchmarkError> {
		let by = officer::<T>(TOWN, Role::Registrar);
		// One stays open.
		ask::<T>(&by, 0)?;
		let request = ask::<T>(&by, 1)?;
		#[extrinsic_call]
		_(RawOrigin::Signed(by), request, Decision::Withdrawn);
		assert_eq!(OpenRequestCounts::<T>::get(TOWN), 1);
		Ok(())
	}

	#[benchmark]
	fn clear_requests(n: Linear<1, { T::MaxBatch::get() }>) -> Result<(), BenchmarkError> {
		let by = officer::<T>(TOWN, Role::Registrar);
		let mut requests = Vec::new();
		for seed in 0..n {
			let request = ask::<T>(&by, seed)?;
			let origin = RawOrigin::Signed(by.clone()).into();
			Pallet::<T>::decide_request(origin, request, Decision::Denied { reason: 1 })?;
			requests.push(request);
		}
		let retention = T::RequestRetention::get().div_ceil(24 * 60 * 60 * 1_000) as Day;
		T::BenchmarkHelper::set_day(Pallet::<T>::today() + retention + 1);
		let anyone: T::AccountId = whitelisted_caller();
		let cleared = BoundedVec::truncate_from(requests);
		#[extrinsic_call]
		_(RawOrigin::Signed(anyone), cleared);
		assert_eq!(Requests::<T>::iter().count(), 0);
		Ok(())
	}

	#[benchmark]
	fn sweep() {
		let mut meter = WeightMeter::with_limit(T::WeightInfo::sweep());
		#[block]
		{
			Pallet::<T>::sweep(&mut meter);
		}
	}

	impl_benchmark_test_suite!(Pallet, mock::ExtBuilder::default().build(), mock::Test);
}
