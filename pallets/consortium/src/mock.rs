// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A chain of three municipalities and a university, with real motions, sessions and offences.

use crate::{self as pallet_consortium, *};
use alloc::collections::BTreeMap;
use co3_primitives::AccountKinds;
use codec::Encode;
use frame_support::{
	assert_ok, derive_impl, parameter_types, storage_alias,
	traits::{
		fungible,
		tokens::{DepositConsequence, Fortitude, Preservation, Provenance, WithdrawConsequence},
		ConstU32, ConstU64, EitherOf, FindAuthor, OnFinalize, OnInitialize,
	},
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use pallet_session::{historical as pallet_session_historical, PeriodicSessions};
use sp_runtime::{
	impl_opaque_keys, testing::UintAuthorityId, traits::Hash, BuildStorage, ConsensusEngineId,
	Perbill,
};
use sp_staking::offence::{Kind, Offence, ReportOffence};

pub const TORINO: u32 = 0;
pub const ATHINA: u32 = 1;
pub const PLAINE: u32 = 2;
pub const UNIVERSITY: u32 = 3;
/// Governance accounts, in the order of the municipalities' numbers.
pub const GOVERNANCE: [u64; 4] = [1, 2, 3, 4];
/// Stashes, likewise.
pub const STASHES: [u64; 4] = [11, 12, 13, 14];
/// A validator operator of Torino from the first block on.
pub const OPERATOR: u64 = 21;
/// Somebody nobody knows.
pub const STRANGER: u64 = 99;

pub const SESSION: u64 = 10;
pub const COOLDOWN: u64 = 100;
pub const MAX_TERM: u64 = 1_000;

type Block = frame_system::mocking::MockBlock<Test>;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeFreezeReason,
		RuntimeHoldReason,
		RuntimeSlashReason,
		RuntimeLockId,
		RuntimeTask,
		RuntimeViewFunction
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system;
	#[runtime::pallet_index(1)]
	pub type Authorship = pallet_authorship;
	#[runtime::pallet_index(2)]
	pub type Consortium = pallet_consortium;
	#[runtime::pallet_index(3)]
	pub type Session = pallet_session;
	#[runtime::pallet_index(4)]
	pub type Historical = pallet_session_historical;
	#[runtime::pallet_index(5)]
	pub type Offences = pallet_offences;
	#[runtime::pallet_index(6)]
	pub type Collective = pallet_collective;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

parameter_types! {
	pub static Author: Option<u64> = None;
	pub static RegistryFull: bool = false;
	pub const Unanimous: (u32, u32) = (1, 1);
	pub MaxProposalWeight: Weight = Weight::MAX;
}

pub struct MockAuthor;
impl FindAuthor<u64> for MockAuthor {
	fn find_author<'a, I>(_: I) -> Option<u64>
	where
		I: 'a + IntoIterator<Item = (ConsensusEngineId, &'a [u8])>,
	{
		Author::get()
	}
}

impl pallet_authorship::Config for Test {
	type FindAuthor = MockAuthor;
	type EventHandler = Consortium;
}

impl Config for Test {
	type RuntimeCall = RuntimeCall;
	type TwoThirds = pallet_collective::EnsureProportionAtLeast<u64, (), 2, 3>;
	type ConsortiumOrigin = EnsureRoot<u64>;
	type MotionOrigin = EitherOf<
		EnsureRootWithSuccess<u64, Unanimous>,
		pallet_collective::EnsureMembers<u64, (), 1>,
	>;
	type MembershipChanged = Collective;
	type Registry = Registry;
	type MaxMunicipalities = ConstU32<6>;
	type MaxSignatories = ConstU32<4>;
	type MaxOfficers = ConstU32<5>;
	type MaxTerm = ConstU64<MAX_TERM>;
	type MaxValidatorsPerMunicipality = ConstU32<4>;
	type MaxValidators = ConstU32<8>;
	type KeyCooldown = ConstU64<COOLDOWN>;
	type KeptSessions = ConstU32<3>;
	type WeightInfo = ();
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = MockKeys;
}

impl_opaque_keys! {
	pub struct Keys {
		pub dummy: UintAuthorityId,
	}
}

pub struct Length;
impl Get<u64> for Length {
	fn get() -> u64 {
		SessionLength::<Test>::get()
	}
}

impl pallet_session::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type ValidatorId = u64;
	type ValidatorIdOf = StashOf<Test>;
	type ShouldEndSession = PeriodicSessions<Length, ConstU64<0>>;
	type NextSessionRotation = PeriodicSessions<Length, ConstU64<0>>;
	type SessionManager = pallet_session_historical::NoteHistoricalRoot<Test, Consortium>;
	type SessionHandler = pallet_session::TestSessionHandler;
	type Keys = Keys;
	type DisablingStrategy = ();
	type WeightInfo = ();
	type Currency = NoCurrency;
	type KeyDeposit = ConstU64<0>;
}

impl pallet_session_historical::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type FullIdentification = ();
	type FullIdentificationOf = IdentificationOf<Test>;
}

impl pallet_offences::Config for Test {
	type RuntimeEvent = RuntimeEvent;
	type IdentificationTuple = pallet_session_historical::IdentificationTuple<Test>;
	type OnOffenceHandler = Consortium;
}

impl pallet_collective::Config for Test {
	type RuntimeOrigin = RuntimeOrigin;
	type Proposal = RuntimeCall;
	type RuntimeEvent = RuntimeEvent;
	type MotionDuration = ConstU64<50>;
	type MaxProposals = ConstU32<10>;
	type MaxMembers = ConstU32<6>;
	type DefaultVote = pallet_collective::MoreThanMajorityThenPrimeDefaultVote;
	type WeightInfo = ();
	type SetMembersOrigin = frame_support::traits::NeverEnsureOrigin<()>;
	type MaxProposalWeight = MaxProposalWeight;
	type DisapproveOrigin = EnsureRoot<u64>;
	type KillOrigin = EnsureRoot<u64>;
	type Consideration = ();
}

/// What `pallet_session` wants, in a chain without a coin.
pub struct NoCurrency;
impl fungible::Inspect<u64> for NoCurrency {
	type Balance = u64;
	fn total_issuance() -> u64 {
		0
	}
	fn minimum_balance() -> u64 {
		0
	}
	fn total_balance(_: &u64) -> u64 {
		0
	}
	fn balance(_: &u64) -> u64 {
		0
	}
	fn reducible_balance(_: &u64, _: Preservation, _: Fortitude) -> u64 {
		0
	}
	fn can_deposit(_: &u64, _: u64, _: Provenance) -> DepositConsequence {
		DepositConsequence::Success
	}
	fn can_withdraw(_: &u64, _: u64) -> WithdrawConsequence<u64> {
		WithdrawConsequence::Success
	}
}
impl fungible::Unbalanced<u64> for NoCurrency {
	fn handle_dust(_: fungible::Dust<u64, Self>) {}
	fn write_balance(_: &u64, _: u64) -> Result<Option<u64>, DispatchError> {
		Ok(None)
	}
	fn set_total_issuance(_: u64) {}
}
impl fungible::Mutate<u64> for NoCurrency {}
impl fungible::InspectHold<u64> for NoCurrency {
	type Reason = RuntimeHoldReason;
	fn total_balance_on_hold(_: &u64) -> u64 {
		0
	}
	fn balance_on_hold(_: &RuntimeHoldReason, _: &u64) -> u64 {
		0
	}
}
impl fungible::UnbalancedHold<u64> for NoCurrency {
	fn set_balance_on_hold(_: &RuntimeHoldReason, _: &u64, _: u64) -> DispatchResult {
		Ok(())
	}
}
impl fungible::MutateHold<u64> for NoCurrency {}

/// Counts registrations, as the real registry does.
pub struct Registry;

#[storage_alias]
pub type Registrations =
	StorageMap<Registry, Blake2_128Concat, (u64, AccountKind, MunicipalityId), u32, ValueQuery>;

impl AccountRegistry<u64> for Registry {
	fn register(who: &u64, kind: AccountKind, municipality: u32) -> Result<(), DispatchError> {
		ensure!(!RegistryFull::get(), DispatchError::Exhausted);
		Registrations::mutate((who, kind, municipality), |count| *count += 1);
		if System::providers(who) == 0 {
			System::inc_providers(who);
		}
		Ok(())
	}

	fn unregister(who: &u64, kind: AccountKind, municipality: u32) {
		Registrations::mutate_exists((who, kind, municipality), |count| {
			let had = count.expect("nothing is unregistered that was not registered");
			*count = (had > 1).then(|| had - 1);
		});
	}

	fn kinds(who: &u64) -> AccountKinds {
		let mine = Registrations::iter_keys().filter(|(other, ..)| other == who);
		mine.fold(AccountKinds::NONE, |kinds, (_, kind, _)| kinds.with(kind))
	}
}

/// Exactly the registrations that the pallet's state calls for.
fn registrations_called_for() -> BTreeMap<(u64, AccountKind, u32), u32> {
	let mut all = BTreeMap::new();
	let mut count = |who, kind, municipality| {
		*all.entry((who, kind, municipality)).or_default() += 1;
	};
	for (id, municipality) in Municipalities::<Test>::iter() {
		count(municipality.governance, AccountKind::Governance, id);
	}
	for (id, to) in HandOvers::<Test>::iter() {
		count(to, AccountKind::Governance, id);
	}
	for (id, signatories) in Signatories::<Test>::iter() {
		signatories.into_iter().for_each(|who| count(who, AccountKind::Signatory, id));
	}
	for (id, (who, _), _) in Appointments::<Test>::iter() {
		count(who, AccountKind::Officer, id);
	}
	for (stash, validator) in Validators::<Test>::iter() {
		count(stash, AccountKind::Validator, validator.municipality);
	}
	all
}

/// Checks the pallet, and what it keeps in others.
pub fn check() {
	assert_ok!(Consortium::do_try_state());
	assert_eq!(Registrations::iter().collect::<BTreeMap<_, _>>(), registrations_called_for());
	assert_eq!(pallet_collective::Members::<Test>::get(), Consortium::seats());
	for stash in pallet_session::NextKeys::<Test>::iter_keys() {
		assert!(Validators::<Test>::contains_key(stash), "keys of a stranger are left");
	}
}

pub struct ExtBuilder {
	pub members: Vec<GenesisMunicipality<u64>>,
	pub minimum: u32,
	pub session_length: Option<u64>,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		let names = ["Torino", "Athina", "Plaine Commune", "Politecnico"];
		let members = (0..4)
			.map(|at| GenesisMunicipality {
				name: names[at].into(),
				governance: GOVERNANCE[at],
				seat: at < 3,
				contact: None,
				statute: None,
				signatories: vec![],
				officers: if at == 0 { vec![(OPERATOR, Role::ValidatorOperator)] } else { vec![] },
				validators: vec![STASHES[at]],
			})
			.collect();
		Self { members, minimum: 4, session_length: Some(SESSION) }
	}
}

impl ExtBuilder {
	pub fn minimum(self, minimum: u32) -> Self {
		Self { minimum, ..self }
	}

	pub fn build(self) -> sp_io::TestExternalities {
		let keys = self.members.iter().flat_map(|member| &member.validators);
		let keys = keys.map(|stash| (*stash, *stash, keys_of(*stash))).collect();
		let genesis = RuntimeGenesisConfig {
			consortium: GenesisConfig {
				municipalities: self.members,
				minimum_validators: self.minimum,
				session_length: self.session_length,
			},
			session: pallet_session::GenesisConfig { keys, ..Default::default() },
			..Default::default()
		};
		let mut ext = sp_io::TestExternalities::from(genesis.build_storage().unwrap());
		ext.execute_with(|| System::set_block_number(1));
		ext
	}

	pub fn build_and_execute(self, test: impl FnOnce()) {
		self.build().execute_with(|| {
			check();
			test();
			check();
		});
	}
}

pub fn keys_of(id: u64) -> Keys {
	Keys { dummy: UintAuthorityId(id) }
}

/// What a node answers when asked for new keys.
pub fn keys_and_proof(owner: u64, id: u64) -> (Keys, BoundedVec<u8, ConstU32<MAX_PROOF_BYTES>>) {
	let mut keys = keys_of(id);
	let proof = keys.create_ownership_proof(&owner.encode()).unwrap().encode();
	(keys, proof.try_into().unwrap())
}

#[cfg(feature = "runtime-benchmarks")]
pub struct MockKeys;
#[cfg(feature = "runtime-benchmarks")]
impl benchmarking::BenchmarkHelper<u64, Keys> for MockKeys {
	fn session_keys(owner: &u64, seed: u32) -> (Keys, Vec<u8>) {
		let (keys, proof) = keys_and_proof(*owner, 1_000_000 + u64::from(seed));
		(keys, proof.into_inner())
	}
}

pub fn signed(who: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(who)
}

pub fn root() -> RuntimeOrigin {
	RuntimeOrigin::root()
}

/// A motion that these accounts vote for, and nobody against. What its call answered.
pub fn motion(ayes: &[u64], call: impl Into<RuntimeCall>) -> DispatchResult {
	let call = Box::new(call.into());
	let (length, hash) =
		(call.encoded_size() as u32, <Test as frame_system::Config>::Hashing::hash_of(&call));
	let index = pallet_collective::ProposalCount::<Test>::get();
	let (threshold, proposer) = (ayes.len() as u32, signed(ayes[0]));
	System::reset_events();
	assert_ok!(Collective::propose(proposer.clone(), threshold, call, length));
	if threshold > 1 {
		for who in ayes {
			assert_ok!(Collective::vote(signed(*who), hash, index, true));
		}
		assert_ok!(Collective::close(proposer, hash, index, Weight::MAX, length));
	}
	let result = System::events().into_iter().find_map(|record| match record.event {
		RuntimeEvent::Collective(pallet_collective::Event::Executed { result, .. }) => Some(result),
		_ => None,
	});
	result.expect("a motion that was closed was executed")
}

/// A call that all three seats have dispatched as Root.
pub fn enact(call: impl Into<RuntimeCall>) -> DispatchResult {
	motion(&Consortium::seats(), Call::<Test>::enact { call: Box::new(call.into()) })
}

pub fn next_block() {
	let now = System::block_number();
	AllPalletsWithSystem::on_finalize(now);
	System::set_block_number(now + 1);
	AllPalletsWithSystem::on_initialize(now + 1);
}

/// To the first block of the next session.
pub fn next_session() {
	let session = Session::current_index();
	while Session::current_index() == session {
		next_block();
	}
}

/// Until what is wanted now runs.
pub fn two_sessions() {
	next_session();
	next_session();
}

/// Nominates, and sets the keys.
pub fn nominate(municipality: u32, stash: u64) {
	let governance = Municipalities::<Test>::get(municipality).unwrap().governance;
	assert_ok!(Consortium::nominate_validator(signed(governance), municipality, stash));
	let (keys, proof) = keys_and_proof(stash, stash);
	assert_ok!(Consortium::set_keys(signed(stash), keys, proof));
}

/// A stash with which everything goes well.
pub fn add_validator(municipality: u32, stash: u64) {
	nominate(municipality, stash);
	assert_ok!(Consortium::admit_validator(root(), stash));
}

pub fn running() -> Vec<u64> {
	Session::validators()
}

pub fn wanted() -> Vec<u64> {
	AdmittedValidators::<Test>::get().into_iter().map(|validator| validator.stash).collect()
}

pub fn state(stash: u64) -> Option<ValidatorState> {
	Consortium::validators().into_iter().find(|view| view.stash == stash).map(|view| view.state)
}

/// A vote for two blocks in one round.
pub struct DoubleVote {
	pub offenders: Vec<u64>,
	pub round: u64,
	pub fraction: Perbill,
}

impl Offence<(u64, ())> for DoubleVote {
	const ID: Kind = *b"test:double-vote";
	type Slot = u64;
	fn offenders(&self) -> Vec<(u64, ())> {
		self.offenders.iter().map(|stash| (*stash, ())).collect()
	}
	fn session_index(&self) -> SessionIndex {
		Session::current_index()
	}
	fn validator_set_count(&self) -> u32 {
		running().len() as u32
	}
	fn slot(&self) -> u64 {
		self.round
	}
	fn slash_fraction(&self, _: u32) -> Perbill {
		self.fraction
	}
}

/// Reports that these voted twice in `round`.
pub fn report(offenders: &[u64], round: u64) -> Result<(), sp_staking::offence::OffenceError> {
	let fraction = Perbill::from_percent(50);
	Offences::report_offence(vec![], DoubleVote { offenders: offenders.to_vec(), round, fraction })
}
