// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A town with a district, a neighbouring town, and the people in them.
//!
//! | account | is |
//! |---|---|
//! | 1 to 999 | resident `n`, who is voter 1000 + `n`: never the same number |
//! | 1000 + `n` | the desk, acting for resident `n` |
//! | 2000 | the consortium |
//! | 2001, 2002 | the governance of municipality 1, 2 |
//! | 2101, 2102 | a proposal officer of municipality 1, 2 |
//! | 2201, 2202 | a moderator of municipality 1, 2 |
//!
//! Territory 0 is the consortium's, 1 the town with its district 11, 2 the neighbouring town. Residents
//! 1 to 499 live in the district, 500 to 899 in the town besides, 900 to 999 in the other town.
//!
//! The town is a unit in which those with all rights vote and initiate, with policy 0 (open ballots), policy 1 (sealed ones),
//! policy 2 (polls), and area 0 that allows them.

use crate::{self as pallet_liquid_delegation, *};
use co3_primitives::{
	AgeClass, Ancestry, CivicAction, Class, Freeze, Group, Municipalities, MunicipalityId,
	Officers, OnCivicAction, Title,
};
use co3_tally::{Quorum, Ratio, Rules};
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU16, ConstU32, ConstU64, FetchResult, Hooks, OriginTrait},
	weights::RuntimeDbWeight,
};
use frame_system::EnsureSignedBy;
use sp_runtime::{traits::BlakeTwo256, BuildStorage, DispatchError};
use std::{
	borrow::Cow,
	collections::{BTreeMap, BTreeSet},
	time::Duration,
};

mod stand_ins;

pub use stand_ins::*;

type Block = frame_system::mocking::MockBlock<Test>;
/// What was told of whom, in order.
pub type Told = notebook::Told<Test>;

/// Where decisions leave a trace, and what is told.
#[frame_support::pallet(dev_mode)]
pub mod notebook {
	use super::*;

	#[pallet::config]
	pub trait Config:
		frame_system::Config<
		RuntimeOrigin: Into<Result<Origin, Self::RuntimeOrigin>> + From<Origin>,
	>
	{
	}

	#[pallet::pallet]
	pub struct Pallet<T>(_);

	/// Who decided what.
	#[pallet::storage]
	pub type Notes<T> = StorageValue<_, Vec<(TerritoryId, IssueId, u8)>, ValueQuery>;

	/// What was told of whom, in order. In the state: of what is only looked at, nothing is told.
	#[pallet::storage]
	pub type Told<T> = StorageValue<_, Vec<(Option<u64>, TerritoryId, CivicAction)>, ValueQuery>;

	#[pallet::call]
	impl<T: Config> Pallet<T> {
		pub fn note(origin: OriginFor<T>, page: u8) -> DispatchResult {
			let (unit, issue) = EnsureDecided::ensure_origin(origin)?;
			Notes::<T>::append((unit, issue, page));
			Ok(())
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
	pub type LiquidDelegation = pallet_liquid_delegation;
	#[runtime::pallet_index(2)]
	pub type Notebook = notebook;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
	type DbWeight = Prices;
}

impl notebook::Config for Test {}

parameter_types! {
	/// Everybody, with all that they ever were: nothing is forgotten here.
	pub static People: BTreeMap<u64, Vec<Since>> = BTreeMap::new();
	/// How many matters each voter is in.
	pub static Engaged: BTreeMap<u64, i32> = BTreeMap::new();
	/// Whether citizens cannot act.
	pub static Paused: bool = false;
	/// The bytes that were brought, none if nobody has, and how often each is held.
	pub static Library: BTreeMap<H256, (Vec<u8>, u32)> = BTreeMap::new();
	/// How much counts take of a block.
	pub static CountShare: Perbill = Perbill::from_percent(25);
	/// What the database costs: nothing, unless a test asks what a weight declares of it.
	pub static Prices: RuntimeDbWeight = RuntimeDbWeight { read: 0, write: 0 };
	pub static MaxAreas: u32 = 3;
	pub static MaxOpenIssues: u32 = 100;
	pub static Effort: Allowances = USUAL_EFFORT;
	pub static MaxVisited: u32 = 100;
	pub static MaxRunoff: u64 = 1_000;
	pub const Consortium: u64 = 2000;
}

/// What one person can begin, unless a test says otherwise.
const USUAL_EFFORT: Allowances =
	Allowances { issues: 3, initiatives: 4, drafts: 4, suggestions: 40, supports: 60 };

impl Config for Test {
	type RuntimeCall = RuntimeCall;
	type VoterId = u64;
	type VoterOrigin = Voters;
	type ConsortiumOrigin = EnsureSignedBy<ConsortiumAccount, u64>;
	type Electorate = Registry;
	type Territories = World;
	type Officers = Appointed;
	type Municipalities = Towns;
	type Engagements = Matters;
	type OnCivicAction = Listener;
	type Time = Clock;
	type Paused = Paused;
	type Preimages = Shelf;
	type EnactableCalls = Enactable;
	type CountShare = CountShare;
	type MaxPhase = ConstU64<1_000>;
	type MaxDelegation = ConstU64<5_000>;
	type ReminderBefore = ConstU64<100>;
	type CheckInterval = ConstU64<30>;
	type Retention = ConstU64<100>;
	type EnactmentLife = ConstU64<200>;
	type MaxActionLength = ConstU32<512>;
	type Period = ConstU64<1_000>;
	type Allowances = Effort;
	type MaxAreas = MaxAreas;
	type MaxPolicies = ConstU32<12>;
	type MaxVersions = ConstU32<3>;
	type MaxOpenIssues = MaxOpenIssues;
	type MaxDrafts = ConstU16<4>;
	type MaxSuggestions = ConstU16<34>;
	type MaxOverrides = ConstU32<3>;
	type MaxWeight = ConstU32<1_000>;
	type MaxCleared = ConstU32<8>;
	type MaxPage = ConstU32<10>;
	type MaxVisited = MaxVisited;
	type MaxRunoff = MaxRunoff;
	type WeightInfo = ();
	type HooksWeightInfo = ();
}

/// A share, written as people do.
pub fn share(num: u32, den: u32) -> Ratio {
	Ratio::new(num, den).unwrap()
}

/// What policy 0 says.
pub fn open_policy() -> Terms {
	Policy {
		name: Title::new("Open").unwrap(),
		polling: false,
		times: Times {
			admission_min: 0,
			admission_max: 100,
			discussion: 50,
			verification: 30,
			voting: 50,
			confirmation: 0,
			reveal: 0,
		},
		admission: Quorum { absolute: 2, share: share(0, 1) },
		initiative: Quorum { absolute: 2, share: share(0, 1) },
		rules: Rules::default(),
		publicity: Some(Publicity::Open),
		grading: Grading::Graded,
		delegation: true,
		effect: Some(Effect { delay: 20, veto: 10 }),
	}
}

/// What policy 1 says.
pub fn sealed_policy() -> Terms {
	let mut policy = open_policy();
	policy.publicity = Some(Publicity::HiddenUntilClose);
	policy.times.reveal = 30;
	policy
}

/// What policy 2 says.
pub fn poll_policy() -> Terms {
	let mut policy = open_policy();
	policy.polling = true;
	policy.times.admission_max = 0;
	policy.effect = None;
	policy
}

/// A policy that is added to the town's: polls whose ballots are sealed, and opened for as long as can be.
pub fn sealed_poll() -> PolicyId {
	let mut policy = sealed_policy();
	policy.polling = true;
	policy.effect = None;
	policy.times = Times {
		admission_min: 0,
		admission_max: 0,
		discussion: 10,
		verification: 10,
		voting: 10,
		confirmation: 0,
		reveal: 1_000,
	};
	let id = NextPolicy::<Test>::get();
	let town = by(2_001);
	LiquidDelegation::set_policy(town.clone(), TOWN, None, policy).unwrap();
	let area = area(&[OPEN, SEALED, POLL, id]);
	LiquidDelegation::set_area(town, TOWN, Some(AREA), area).unwrap();
	id
}

/// The policies of the town.
pub const OPEN: PolicyId = 0;
pub const SEALED: PolicyId = 1;
pub const POLL: PolicyId = 2;
/// Its area.
pub const AREA: AreaId = 0;
/// Itself.
pub const TOWN: TerritoryId = 1;

/// A subject area that allows these policies.
pub fn area(policies: &[PolicyId]) -> Area {
	Area {
		name: Title::new("Trees").unwrap(),
		policies: policies.to_vec().try_into().unwrap(),
		default_policy: policies[0],
		limiter: None,
		check_every: None,
	}
}

/// A town of `people` residents, at block 1.
pub struct ExtBuilder(pub u64);
impl ExtBuilder {
	pub fn build(self) -> sp_io::TestExternalities {
		People::set(BTreeMap::new());
		Engaged::set(BTreeMap::new());
		Paused::set(false);
		Library::set(BTreeMap::new());
		CountShare::set(Perbill::from_percent(25));
		MaxAreas::set(3);
		MaxOpenIssues::set(100);
		Effort::set(USUAL_EFFORT);
		MaxVisited::set(100);
		MaxRunoff::set(1_000);
		let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
		let genesis = crate::GenesisConfig::<Test> { freeze_grid: Some(10), ..Default::default() };
		genesis.assimilate_storage(&mut storage).unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| {
			for person in 1..=self.0 {
				settle(1_000 + person, 11);
			}
			System::set_block_number(1);
			let town = by(2_001);
			let suffrage = Suffrage::of(&[Class::FullRights], &AgeClass::ALL);
			LiquidDelegation::set_unit(town.clone(), TOWN, suffrage, suffrage, true).unwrap();
			for policy in [open_policy(), sealed_policy(), poll_policy()] {
				LiquidDelegation::set_policy(town.clone(), TOWN, None, policy).unwrap();
			}
			let area = area(&[OPEN, SEALED, POLL]);
			LiquidDelegation::set_area(town, TOWN, None, area).unwrap();
		});
		ext
	}

	/// Runs `test`, then checks all that must always be true.
	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			test();
			check();
		});
	}
}

/// Checks all that must always be true, and that engagements are what people are part of.
pub fn check() {
	LiquidDelegation::do_try_state().unwrap();
	let engaged: BTreeMap<_, _> =
		Engaged::get().into_iter().filter(|(_, count)| *count != 0).collect();
	let parts: BTreeSet<_> = Participations::<Test>::iter_keys()
		.chain(Ballots::<Test>::iter_keys())
		.map(|(issue, voter)| (voter, issue))
		.collect();
	let mut counted = BTreeMap::new();
	for (voter, _) in parts {
		*counted.entry(voter).or_insert(0) += 1;
	}
	assert_eq!(engaged, counted, "every issue that a person is in is one engagement of theirs");
}

/// The origin of `account`.
pub fn by(account: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(account)
}

/// The next block begins, and counts have `share` of it.
pub fn next_block(share: Weight) {
	let block = System::block_number() + 1;
	System::set_block_number(block);
	LiquidDelegation::on_initialize(block);
	LiquidDelegation::on_poll(block, &mut WeightMeter::with_limit(share));
}

/// Goes on to a block.
pub fn run_to(block: u64) {
	while System::block_number() < block {
		next_block(Weight::MAX);
	}
}

/// Goes on to a block, without any count.
pub fn run_idle_to(block: u64) {
	while System::block_number() < block {
		next_block(Weight::zero());
	}
}

/// Goes on until nothing is being counted, but for what waits for ballots to be opened.
pub fn settle_counts() {
	while Ready::<Test>::iter_keys().next().is_some() {
		next_block(Weight::MAX);
	}
}

/// A text whose hash begins with `n`.
pub fn text(n: u8) -> ContentRef {
	ContentRef {
		hash: [&[0x12, 0x20][..], &[n; 32]].concat().try_into().unwrap(),
		mime: b"text/markdown".to_vec().try_into().unwrap(),
		size: 1_024,
		language: b"it".to_vec().try_into().unwrap(),
		alternative_text: None,
	}
}

/// Somebody begins an issue.
pub fn open(account: u64, policy: PolicyId) -> IssueId {
	let id = NextIssue::<Test>::get();
	LiquidDelegation::open_issue(by(account), AREA, Some(policy), text(1), None).unwrap();
	id
}

/// An issue, read.
pub fn read(id: IssueId) -> IssueOf<Test> {
	LiquidDelegation::issue(id).unwrap().issue
}

/// Grades, the first one for initiative 1.
pub fn grades(all: &[i8]) -> Grades {
	let pairs: Vec<_> = (1..).zip(all.iter().copied()).collect();
	pairs.try_into().unwrap()
}

/// An issue with `initiatives`, each supported by residents 1 to 3, in which the vote has just begun.
pub fn vote_on(policy: PolicyId, initiatives: u8) -> IssueId {
	let id = open(1, policy);
	for number in 2..=initiatives {
		LiquidDelegation::add_initiative(by(u64::from(number) % 3 + 1), id, text(number), None)
			.unwrap();
	}
	for person in 1..=3 {
		for number in 1..=initiatives {
			let _ = LiquidDelegation::support(by(person), id, number, 1);
		}
	}
	LiquidDelegation::request_check(by(9), AREA).unwrap();
	while read(id).state != State::Voting {
		next_block(Weight::MAX);
	}
	settle_counts();
	id
}

/// Residents let each other decide in the town.
pub fn trust(pairs: &[(u64, u64)]) {
	for (truster, trustee) in pairs {
		let to = Some(1_000 + trustee);
		LiquidDelegation::delegate(by(*truster), TOWN, Scope::Unit, to, None).unwrap();
	}
}
