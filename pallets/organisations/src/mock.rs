// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Two towns, their registrars, and people whose keys change.
//!
//! Territory `10 * m` to `10 * m + 9` belongs to municipality `m`; account `9_000 + m` is its
//! registrar. Accounts 1 to 999 are residents; account `n` is voter `n`, until `rotate` gives
//! voter `n` another account.

use crate::{self as pallet_organisations, *};
use co3_primitives::{
	geo::{Position, Shape},
	AccountKind, AccountKinds, AccountRegistry, AgeClass, Ancestry, Class, ContentRef,
	MunicipalityId, Officers, Role, Territories, TerritoryId, Title, Voter,
};
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU32, ConstU64, EnsureOrigin, OriginTrait},
};
use sp_runtime::{BuildStorage, DispatchError};
use std::{cell::RefCell, collections::BTreeMap};

type Block = frame_system::mocking::MockBlock<Test>;

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
	pub type Groups = pallet_organisations;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

parameter_types! {
	pub static MaxMembers: u32 = 5;
	/// In the state, so that what is undone is undone here too.
	pub storage Registered: BTreeMap<u64, u32> = BTreeMap::new();
}

impl Config for Test {
	type WeightInfo = ();
	type VoterId = u64;
	type MemberOrigin = EnsureResident;
	type Officers = Registrars;
	type Territories = Towns;
	type Accounts = Registry;
	type MaxMembers = MaxMembers;
	type MaxInvitations = ConstU32<3>;
	type MaxMemberships = ConstU32<3>;
	type MaxClearance = ConstU32<4>;
	type ReplacementInterval = ConstU64<10>;
}

thread_local! {
	static KEYS: RefCell<BTreeMap<u64, u64>> = const { RefCell::new(BTreeMap::new()) };
	static ASSISTED: RefCell<bool> = const { RefCell::new(false) };
	static REGISTRY_FULL: RefCell<bool> = const { RefCell::new(false) };
}

/// Voter `voter` signs with `account` from now on, and no longer with the old key.
pub fn rotate(voter: u64, account: u64) {
	KEYS.with(|keys| {
		keys.borrow_mut().insert(voter, 0);
		keys.borrow_mut().insert(account, voter);
	});
}

/// From now on the desk acts for everybody.
pub fn at_the_desk(assisted: bool) {
	ASSISTED.with(|flag| *flag.borrow_mut() = assisted);
}

/// From now on no account can be registered.
pub fn fill_registry() {
	REGISTRY_FULL.with(|flag| *flag.borrow_mut() = true);
}

/// How often `account` is registered as an organisation's.
pub fn registrations(account: u64) -> u32 {
	Registered::get().get(&account).copied().unwrap_or_default()
}

pub struct EnsureResident;
impl EnsureOrigin<RuntimeOrigin> for EnsureResident {
	type Success = Voter<u64>;

	fn try_origin(origin: RuntimeOrigin) -> Result<Voter<u64>, RuntimeOrigin> {
		let signer = origin.as_signer().copied().unwrap_or_default();
		let id = KEYS.with(|keys| keys.borrow().get(&signer).copied()).unwrap_or(signer);
		if !(1..1_000).contains(&id) {
			return Err(origin);
		}
		let assisted = ASSISTED.with(|flag| *flag.borrow());
		let (class, age) = (Class::FullRights, AgeClass::Unstated);
		Ok(Voter { id, territory: 11, class, age, weight: 1, assisted })
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(999))
	}
}

pub struct Registrars;
impl Officers<u64> for Registrars {
	fn holds(who: &u64, municipality: MunicipalityId, role: Role) -> bool {
		role == Role::Registrar && *who == 9_000 + u64::from(municipality) || benchmarked(*who)
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn appoint_for_benchmark(_: &u64, _: MunicipalityId, _: Role) {}
}

/// Whether `who` is an account that a benchmark made up and appointed.
fn benchmarked(who: u64) -> bool {
	cfg!(feature = "runtime-benchmarks") && who > 100_000
}

pub struct Towns;
impl Territories for Towns {
	fn is_open(territory: TerritoryId) -> bool {
		(1..30).contains(&territory)
	}
	fn municipality_of(territory: TerritoryId) -> Option<MunicipalityId> {
		(territory >= 10).then_some(territory / 10)
	}
	fn ancestry(territory: TerritoryId) -> Ancestry {
		vec![territory].try_into().unwrap_or_default()
	}
	fn holds(_: TerritoryId, _: &Shape) -> bool {
		false
	}

	fn territory_of(_: Position) -> Option<TerritoryId> {
		None
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case_for_benchmark(municipality: MunicipalityId, _: Position) -> TerritoryId {
		municipality * 10
	}
}

pub struct Registry;
impl AccountRegistry<u64> for Registry {
	fn register(who: &u64, _: AccountKind, _: MunicipalityId) -> Result<(), DispatchError> {
		if REGISTRY_FULL.with(|flag| *flag.borrow()) {
			return Err(DispatchError::Exhausted);
		}
		let mut all = Registered::get();
		*all.entry(*who).or_default() += 1;
		Registered::set(&all);
		Ok(())
	}
	fn unregister(who: &u64, _: AccountKind, _: MunicipalityId) {
		let mut all = Registered::get();
		if let Some(count) = all.get_mut(who) {
			*count = count.saturating_sub(1);
		}
		Registered::set(&all);
	}
	fn kinds(who: &u64) -> AccountKinds {
		let kinds = match who {
			1..1_000 => AccountKinds::of(&[AccountKind::Resident]),
			9_001..9_010 => AccountKinds::of(&[AccountKind::Officer]),
			_ => AccountKinds::NONE,
		};
		if registrations(*who) > 0 {
			kinds.with(AccountKind::Organisation)
		} else {
			kinds
		}
	}
}

/// The account of voter `n`.
pub fn person(n: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(n)
}

/// The registrar of municipality `m`.
pub fn registrar(m: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(9_000 + m)
}

pub fn title(text: &str) -> Title {
	Title::new(text).unwrap()
}

pub fn documents() -> ContentRef {
	ContentRef {
		hash: [&[0x12, 0x20][..], &[7; 32]].concat().try_into().unwrap(),
		mime: b"application/pdf".to_vec().try_into().unwrap(),
		size: 10_000,
		language: b"it".to_vec().try_into().unwrap(),
		alternative_text: None,
	}
}

/// Founds an association in municipality 1 with `account` and `administrator`; answers its id.
pub fn found(account: u64, administrator: u64) -> u32 {
	let id = NextId::<Test>::get();
	Groups::found(
		registrar(1),
		account,
		11,
		OrganisationKind::Association,
		title("Amici di via Cigna"),
		documents(),
		None,
		administrator,
	)
	.unwrap();
	id
}

/// Makes `who` a member of `id` with `rank`, invited by `by`.
pub fn join(id: u32, by: u64, who: u64, rank: Rank) {
	Groups::invite(person(by), id, who, rank).unwrap();
	Groups::accept(person(who), id).unwrap();
}

pub fn rank(id: u32, who: u64) -> Option<Rank> {
	Members::<Test>::get(id, who)
}

#[derive(Default)]
pub struct ExtBuilder {
	pub organisations: Vec<GenesisOrganisation<u64, u64>>,
}

impl ExtBuilder {
	pub fn build(self) -> sp_io::TestExternalities {
		KEYS.with(|keys| keys.borrow_mut().clear());
		REGISTRY_FULL.with(|flag| *flag.borrow_mut() = false);
		MaxMembers::set(5);
		at_the_desk(false);
		let storage = RuntimeGenesisConfig {
			groups: pallet_organisations::GenesisConfig { organisations: self.organisations },
			..Default::default()
		}
		.build_storage()
		.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| System::set_block_number(1));
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			Groups::do_try_state().unwrap();
		});
	}
}
