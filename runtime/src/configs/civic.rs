// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Where the civic modules' knots are tied: none of them depends on another, each states what it
//! needs as a trait, and here stands who fulfils it.
//!
//! ```text
//!                 quota ◄── registers ── consortium, residents, organisations
//!            consortium ◄── roles ────── territories, residents, organisations, geo-proposals, ar-anchors, liquid-delegation
//!           territories ◄── places ───── residents, organisations, geo-proposals, ar-anchors, liquid-delegation
//! residents, organisations ◄── origins ─ geo-proposals, ar-anchors, liquid-delegation
//!             residents ◄── register ── liquid-delegation (which says which moments are frozen)
//!     liquid-delegation ◄── matters ─── geo-proposals
//! ```

use crate::{
	configs::{
		access::{Access, PriceList},
		governance::{EnsureMotion, EnsureTwoThirds},
	},
	constants::{DAYS, HOURS, MAXIMUM_VALIDATORS, MILLISECONDS_PER_DAY, MINUTES},
	*,
};
use co3_primitives::{AccountKind, ActingAuthor, Author, Officers, ResidentId, Role};
use frame_support::{
	migrations::MultiStepMigrator,
	parameter_types,
	traits::{
		ConstU16, ConstU32, ConstU64, Contains, EitherOf, EnsureOrigin, Get, GetCallName,
		PalletInfoAccess,
	},
};
use frame_system::{EnsureRoot, EnsureRootWithSuccess};
use pallet_liquid_delegation::Allowances;
use sp_runtime::Perbill;

/// The most members of the consortium; each may have a seat.
pub const MAX_MUNICIPALITIES: u32 = 100;

parameter_types! {
	/// An appointment lasts two years at most: a forgotten officer is an open door.
	pub const MaxTerm: BlockNumber = 2 * 365 * DAYS;
	/// New session keys once an hour: each change makes a new set of voters for finality.
	pub const KeyCooldown: BlockNumber = HOURS;
	/// Root is everybody's aye.
	pub const Unanimous: (u32, u32) = (1, 1);
}

impl pallet_consortium::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type TwoThirds = EnsureTwoThirds;
	type ConsortiumOrigin = EnsureRoot<AccountId>;
	type MotionOrigin = EitherOf<EnsureMotion, EnsureRootWithSuccess<AccountId, Unanimous>>;
	type MembershipChanged = Council;
	type Registry = Quota;
	type MaxMunicipalities = ConstU32<MAX_MUNICIPALITIES>;
	type MaxSignatories = ConstU32<16>;
	type MaxOfficers = ConstU32<64>;
	type MaxTerm = MaxTerm;
	type MaxValidatorsPerMunicipality = ConstU32<4>;
	type MaxValidators = ConstU32<MAXIMUM_VALIDATORS>;
	type KeyCooldown = KeyCooldown;
	type KeptSessions = ConstU32<24>;
	type WeightInfo = pallet_consortium::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::SessionKeysOf;
}

impl pallet_quota::Config for Runtime {
	type ConsortiumOrigin = EnsureRoot<AccountId>;
	type Municipalities = Consortium;
	type Policy = Access;
	type Prices = PriceList;
	type MaxRegistrations = ConstU32<16>;
	type MaxClasses = ConstU32<32>;
	type MaxCalls = ConstU32<100>;
	type MaxDepth = ConstU32<8>;
	// Half an hour.
	type Longevity = ConstU64<{ 30 * MINUTES as u64 }>;
	type WeightInfo = pallet_quota::weights::SubstrateWeight<Runtime>;
}

/// Who may put something on the map: a resident, an organisation by its own account, or a
/// municipality by one of its proposal officers.
pub struct EnsureAuthor;
impl EnsureOrigin<RuntimeOrigin> for EnsureAuthor {
	type Success = ActingAuthor<ResidentId>;

	fn try_origin(origin: RuntimeOrigin) -> Result<Self::Success, RuntimeOrigin> {
		let origin = match pallet_residents::EnsureResident::<Runtime>::try_origin(origin) {
			Ok(voter) => {
				return Ok(ActingAuthor {
					author: Author::Resident(voter.id),
					home: Some(voter.territory),
					assisted: voter.assisted,
				})
			}
			Err(origin) => origin,
		};
		let origin = match pallet_organisations::EnsureOrganisation::<Runtime>::try_origin(origin) {
			Ok((id, home)) => {
				return Ok(ActingAuthor {
					author: Author::Organisation(id),
					home: Some(home),
					assisted: false,
				})
			}
			Err(origin) => origin,
		};
		let office = frame_system::ensure_signed(origin.clone()).ok().and_then(|who| {
			// The registry lists, within a bound, on whose behalf an account is an officer.
			let account = pallet_quota::Accounts::<Runtime>::get(&who)?;
			let municipality = account.registrations.iter().find(|one| {
				one.kind == AccountKind::Officer
					&& Consortium::holds(&who, one.municipality, Role::ProposalOfficer)
			})?;
			Some(municipality.municipality)
		});
		match office {
			Some(municipality) => Ok(ActingAuthor {
				author: Author::Office(municipality),
				home: None,
				assisted: false,
			}),
			None => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		pallet_residents::EnsureResident::<Runtime>::try_successful_origin()
	}
}

parameter_types! {
	/// Two weeks in which a resident's key can object to what a registrar set in motion: longer than
	/// most holidays' first half, shorter than a lost key can wait.
	pub const ObjectionTime: BlockNumber = 14 * DAYS;
	pub const RotationPause: BlockNumber = DAYS;
	/// Thirty days: what administrative law commonly gives an office where no other term is set.
	pub const RequestTime: u64 = 30 * MILLISECONDS_PER_DAY;
	/// A quarter of a year to contest a decision, and to look into how many there were.
	pub const RequestRetention: u64 = 90 * MILLISECONDS_PER_DAY;
	pub const ReplacementInterval: BlockNumber = DAYS;
	/// Five minutes to mend a slip of the thumb.
	pub const EditWindow: BlockNumber = 5 * MINUTES;
	pub const ArchiveAfter: BlockNumber = 30 * DAYS;
	pub const IdleAfter: BlockNumber = 365 * DAYS;
}

impl pallet_territories::Config for Runtime {
	type ConsortiumOrigin = EnsureRoot<AccountId>;
	type Officers = Consortium;
	type Municipalities = Consortium;
	type MaxChildren = ConstU32<128>;
	type MaxPerMunicipality = ConstU32<1_024>;
	type WeightInfo = pallet_territories::weights::SubstrateWeight<Runtime>;
}

impl pallet_residents::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type Time = Timestamp;
	// Objecting can never be paused, so every block counts.
	type Clock = System;
	type Registry = Quota;
	type Officers = Consortium;
	type Municipalities = Consortium;
	type Territories = Territories;
	// What counts votes says which moments it still needs.
	type Freezes = LiquidDelegation;
	type ForceOrigin = EnsureRoot<AccountId>;
	type AssistableCalls = crate::configs::access::Assistable;
	// Five years, as an identity card at best.
	type MaxTerm = ConstU32<{ 5 * 366 }>;
	type LapseGrace = ConstU32<90>;
	type MaxWeight = ConstU32<1_000>;
	type MaxBatch = ConstU32<100>;
	type MaxPurses = ConstU32<1_000_000>;
	type MaxAssistedPerDay = ConstU32<8>;
	type MaxRollDays = ConstU32<32>;
	type ObjectionTime = ObjectionTime;
	type RotationPause = RotationPause;
	// A great town's first weeks, at its slowest desk.
	type MaxOpenRequests = ConstU32<10_000>;
	type RequestTime = RequestTime;
	type RequestRetention = RequestRetention;
	type WeightInfo = pallet_residents::weights::SubstrateWeight<Runtime>;
	#[cfg(feature = "runtime-benchmarks")]
	type BenchmarkHelper = crate::benchmarks::Clock;
}

impl pallet_organisations::Config for Runtime {
	type WeightInfo = pallet_organisations::weights::SubstrateWeight<Runtime>;
	type VoterId = ResidentId;
	type MemberOrigin = pallet_residents::EnsureResident<Runtime>;
	type Officers = Consortium;
	type Territories = Territories;
	type Accounts = Quota;
	type MaxMembers = ConstU32<10_000>;
	type MaxInvitations = ConstU32<100>;
	type MaxMemberships = ConstU32<32>;
	type MaxClearance = ConstU32<100>;
	type ReplacementInterval = ReplacementInterval;
}

impl pallet_geo_proposals::Config for Runtime {
	type VoterId = ResidentId;
	type AuthorOrigin = EnsureAuthor;
	type VoterOrigin = pallet_residents::EnsureResident<Runtime>;
	type Territories = Territories;
	type Officers = Consortium;
	type Municipalities = Consortium;
	type Engagements = Residents;
	// The reward points will listen here.
	type OnCivicAction = ();
	type Deliberation = LiquidDelegation;
	type Time = Timestamp;
	type ObjectsPerResident = ConstU32<100>;
	type ObjectsPerOrganisation = ConstU32<1_000>;
	type ObjectsPerOffice = ConstU32<100_000>;
	// A block of houses: more of one person's reports there are one report.
	type ObjectsPerCell = ConstU32<20>;
	type MaxHidden = ConstU32<5>;
	type SupportsPerVoter = ConstU32<1_000>;
	type EndorsementsPerOrganisation = ConstU32<1_000>;
	type SignUpsPerVoter = ConstU32<100>;
	type MaxComments = ConstU32<1_000>;
	type CommentsPerAuthor = ConstU32<20>;
	type MaxFlags = ConstU32<100>;
	type MaxDead = ConstU32<64>;
	type MaxWriters = ConstU32<16>;
	type MaxValuators = ConstU32<8>;
	type MaxParts = ConstU32<256>;
	type MaxCategories = ConstU32<256>;
	type MaxRuleVersions = ConstU32<256>;
	type MaxRoutes = ConstU32<256>;
	type MaxVersions = ConstU32<64>;
	type EditWindow = EditWindow;
	type ArchiveAfter = ArchiveAfter;
	type IdleAfter = IdleAfter;
	type MaxCleared = ConstU32<100>;
	type MaxPage = ConstU32<1_000>;
	type MaxVisited = ConstU32<8_192>;
	type WeightInfo = pallet_geo_proposals::weights::SubstrateWeight<Runtime>;
}

impl pallet_ar_anchors::Config for Runtime {
	type VoterId = ResidentId;
	type AuthorOrigin = EnsureAuthor;
	type VoterOrigin = pallet_residents::EnsureResident<Runtime>;
	type Territories = Territories;
	type Officers = Consortium;
	type Engagements = Residents;
	// The reward points will listen here.
	type OnCivicAction = ();
	type Time = Timestamp;
	// Each is looked at by an officer: fewer than of what is only put on the map.
	type AnchorsPerResident = ConstU32<50>;
	type AnchorsPerOrganisation = ConstU32<500>;
	type AnchorsPerOffice = ConstU32<50_000>;
	// A block of houses: more than that of one person's hides the houses.
	type AnchorsPerCell = ConstU32<10>;
	type MaxChildren = ConstU32<64>;
	// Put up in the morning and taken down at night for a season.
	type MaxSteps = ConstU32<256>;
	type MaxFlags = ConstU32<100>;
	type MaxDead = ConstU32<64>;
	type ArchiveAfter = ArchiveAfter;
	type MaxCleared = ConstU32<100>;
	type MaxPage = ConstU32<1_000>;
	type MaxVisited = ConstU32<8_192>;
	type WeightInfo = pallet_ar_anchors::weights::SubstrateWeight<Runtime>;
}

parameter_types! {
	/// A quarter of each block for counts and reminders, and the rest stays with the people.
	pub const CountShare: Perbill = Perbill::from_percent(25);
	pub const MaxPhase: u64 = 2 * 365 * DAYS as u64;
	/// As an officer's appointment: who decides for others is asked for anew now and then.
	pub const MaxDelegation: u64 = 2 * 365 * DAYS as u64;
	/// A month to think it over, and to renew it.
	pub const ReminderBefore: u64 = 30 * DAYS as u64;
	pub const CheckInterval: u64 = HOURS as u64;
	/// A quarter of a year to look into everything, on any node.
	pub const Retention: u64 = 90 * DAYS as u64;
	/// A quarter of a year to bring what was decided, and to release it: what was decided long ago, for
	/// another town, moves nothing.
	pub const EnactmentLife: u64 = 90 * DAYS as u64;
	pub const Period: u64 = DAYS as u64;
	/// What one person can ask others to read in a day; and more support than anybody gives who reads what
	/// they support.
	pub const Efforts: Allowances =
		Allowances { issues: 3, initiatives: 10, drafts: 20, suggestions: 50, supports: 200 };
}

/// Whether citizens' calls cannot be submitted: in safe mode, while the state is migrated, and while any
/// call of the vote is paused.
pub struct CitizensPaused;
impl Get<bool> for CitizensPaused {
	fn get() -> bool {
		pallet_safe_mode::EnteredUntil::<Runtime>::exists()
			|| Migrations::ongoing()
			|| VotePaused::get()
	}
}

/// Whether a call of the vote is paused. The clock asks in every block, and a name that is paused need not
/// be that of a call: a minority of the seats could add any number of them. So nobody walks the list. While
/// nothing is paused that is one read, and otherwise one more for each call of the vote that can be.
pub struct VotePaused;
impl Get<bool> for VotePaused {
	fn get() -> bool {
		let paused = |call: &&str| {
			TxPause::is_paused_unbound(LiquidDelegation::name().into(), (*call).into())
		};
		// What is measured is the most that it takes.
		let any = cfg!(feature = "runtime-benchmarks")
			|| pallet_tx_pause::PausedCalls::<Runtime>::iter_keys().next().is_some();
		any && pallet_liquid_delegation::Call::<Runtime>::get_call_names().iter().any(paused)
	}
}

/// What a decision can release by itself, closed: that it is on record, and which subjects the unit
/// decides, by the rules that its government gave it. Not those rules, nor who has a vote: a majority must
/// not vote away the veto, or anybody's vote. The modules that a decision shall move are listed here when
/// they take its origin.
pub struct Enactable;
impl Contains<RuntimeCall> for Enactable {
	fn contains(call: &RuntimeCall) -> bool {
		use pallet_liquid_delegation::Call::{set_area, set_area_open};
		matches!(
			call,
			RuntimeCall::System(frame_system::Call::remark { .. })
				| RuntimeCall::LiquidDelegation(set_area { .. } | set_area_open { .. })
		)
	}
}

impl pallet_liquid_delegation::Config for Runtime {
	type RuntimeCall = RuntimeCall;
	type VoterId = ResidentId;
	type VoterOrigin = pallet_residents::EnsureResident<Runtime>;
	type ConsortiumOrigin = EnsureRoot<AccountId>;
	type Electorate = Residents;
	type Territories = Territories;
	type Officers = Consortium;
	type Municipalities = Consortium;
	type Engagements = Residents;
	// The reward points will listen here.
	type OnCivicAction = ();
	type Time = Timestamp;
	type Paused = CitizensPaused;
	type Preimages = Preimage;
	type EnactableCalls = Enactable;
	type CountShare = CountShare;
	type MaxPhase = MaxPhase;
	type MaxDelegation = MaxDelegation;
	type ReminderBefore = ReminderBefore;
	type CheckInterval = CheckInterval;
	type Retention = Retention;
	type EnactmentLife = EnactmentLife;
	// A page and more of bytes: the longest area takes some 250.
	type MaxActionLength = ConstU32<4_096>;
	type Period = Period;
	type Allowances = Efforts;
	type MaxAreas = ConstU32<64>;
	type MaxPolicies = ConstU32<64>;
	type MaxVersions = ConstU32<256>;
	type MaxOpenIssues = ConstU32<4_096>;
	type MaxDrafts = ConstU16<64>;
	type MaxSuggestions = ConstU16<256>;
	type MaxOverrides = ConstU32<1_000>;
	// As the residents'.
	type MaxWeight = ConstU32<1_000>;
	type MaxCleared = ConstU32<100>;
	type MaxPage = ConstU32<1_000>;
	// At what a count takes for each member (docs/performance.md), a second.
	type MaxVisited = ConstU32<8_192>;
	// By what was measured (docs/performance.md), half a second of native code, and so about one here.
	type MaxRunoff = ConstU64<200_000_000>;
	type WeightInfo = pallet_liquid_delegation::weights::SubstrateWeight<Runtime>;
	type HooksWeightInfo = pallet_liquid_delegation::hook_weights::SubstrateWeight<Runtime>;
}
