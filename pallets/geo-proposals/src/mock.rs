// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A small town, the rest of the world, and the people in them.
//!
//! | account | is |
//! |---|---|
//! | 1 to 99 | resident `n`, who is voter 1000 + `n`: never the same number |
//! | 100 to 199 | organisation `n` − 100 |
//! | 200 + `m` | an office of municipality `m`, and its proposal officer |
//! | 300 + `n` | the desk, acting for resident `n` |
//! | 400 + `m`, 410 + `m` | two moderators of municipality `m` |
//! | 500 + `m` | a valuator of municipality `m` |
//!
//! Residents 1 to 89 are at home in municipality 1, 90 to 99 in municipality 2.
//!
//! Territory 0 is the consortium. Municipality 1 has territory 1 around 7.5°–7.8° E and
//! 45.0°–45.2° N, its district 11 and in it the neighbourhood 111; its district 12 is closed. All
//! else up to 85° north and south is municipality 2's, territory 2 with the quarters 21 to 24.

use crate::{self as pallet_geo_proposals, *};
use co3_primitives::{
	geo::{Position, Precision, Shape},
	ActingAuthor, AgeClass, Ancestry, AreaId, Author, CategoryId, CivicAction, Class, ContentRef,
	Cursor, Deliberation, Engagements, IssueId, Matter, Municipalities, MunicipalityId, ObjectId,
	Officers, OnCivicAction, PolicyId, Role, Territories, TerritoryId, Title, Voter,
};
use codec::{DecodeAll, Encode};
use frame_support::{
	derive_impl, parameter_types,
	traits::{ConstU32, ConstU64, EnsureOrigin, OriginTrait},
};
use sp_core::H256;
use sp_runtime::BuildStorage;
use std::collections::BTreeMap;

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
	pub type Timestamp = pallet_timestamp;
	#[runtime::pallet_index(2)]
	pub type GeoProposals = pallet_geo_proposals;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

parameter_types! {
	pub static ObjectsPerResident: u32 = 5;
	pub static ObjectsPerCell: u32 = 1_000;
	pub static SupportsPerVoter: u32 = 3;
	pub static MaxVisited: u32 = 64;
	pub static MaxPage: u32 = 10;
	/// How many matters each voter is in.
	pub static Engaged: BTreeMap<u64, i32> = BTreeMap::new();
	/// What was told, in order.
	pub static Told: Vec<(u64, TerritoryId, CivicAction)> = Vec::new();
	/// Territories closed since.
	pub static Closed: Vec<TerritoryId> = vec![12];
	/// Municipalities that cannot act.
	pub static Suspended: Vec<MunicipalityId> = vec![];
	/// What was brought to a vote, and whether votes are taken at all.
	pub static Brought: Vec<Matter<u64>> = Vec::new();
	pub static Votes: bool = true;
}

impl Config for Test {
	type VoterId = u64;
	type AuthorOrigin = Authors;
	type VoterOrigin = Voters;
	type Territories = World;
	type Officers = Appointed;
	type Municipalities = Towns;
	type Engagements = Matters;
	type OnCivicAction = Listener;
	type Deliberation = Assembly;
	type Time = Timestamp;
	type ObjectsPerResident = ObjectsPerResident;
	type ObjectsPerOrganisation = ConstU32<7>;
	type ObjectsPerOffice = ConstU32<500>;
	type ObjectsPerCell = ObjectsPerCell;
	type MaxHidden = ConstU32<2>;
	type SupportsPerVoter = SupportsPerVoter;
	type EndorsementsPerOrganisation = ConstU32<2>;
	type SignUpsPerVoter = ConstU32<2>;
	type MaxComments = ConstU32<5>;
	type CommentsPerAuthor = ConstU32<2>;
	type MaxFlags = ConstU32<3>;
	type MaxDead = ConstU32<4>;
	type MaxWriters = ConstU32<3>;
	type MaxValuators = ConstU32<2>;
	type MaxParts = ConstU32<3>;
	type MaxCategories = ConstU32<4>;
	type MaxRuleVersions = ConstU32<3>;
	type MaxRoutes = ConstU32<2>;
	type MaxVersions = ConstU32<3>;
	type EditWindow = ConstU64<10>;
	type ArchiveAfter = ConstU64<100>;
	type IdleAfter = ConstU64<1_000>;
	type MaxCleared = ConstU32<4>;
	type MaxPage = MaxPage;
	type MaxVisited = MaxVisited;
	type WeightInfo = ();
}

pub struct Authors;
impl EnsureOrigin<RuntimeOrigin> for Authors {
	type Success = ActingAuthor<u64>;

	fn try_origin(origin: RuntimeOrigin) -> Result<ActingAuthor<u64>, RuntimeOrigin> {
		let (author, assisted) = match origin.as_signer() {
			Some(n @ 1..=99) => (Author::Resident(1_000 + n), false),
			Some(n @ 100..=199) => (Author::Organisation(*n as u32 - 100), false),
			Some(n @ 200..=299) => (Author::Office(*n as u32 - 200), false),
			Some(n @ 300..=399) => (Author::Resident(700 + n), true),
			_ => return Err(origin),
		};
		Ok(ActingAuthor { author, home: home_of(&author), assisted })
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(1))
	}
}

/// Where an author is at home; an office is the municipality itself.
fn home_of(author: &Author<u64>) -> Option<TerritoryId> {
	match author {
		Author::Resident(1_090..) => Some(21),
		Author::Resident(_) => Some(11),
		Author::Organisation(_) => Some(1),
		Author::Office(_) => None,
	}
}

pub struct Voters;
impl EnsureOrigin<RuntimeOrigin> for Voters {
	type Success = Voter<u64>;

	fn try_origin(origin: RuntimeOrigin) -> Result<Voter<u64>, RuntimeOrigin> {
		let (id, assisted) = match origin.as_signer() {
			Some(n @ 1..=99) => (1_000 + n, false),
			Some(n @ 300..=399) => (700 + n, true),
			_ => return Err(origin),
		};
		let territory = home_of(&Author::Resident(id)).unwrap();
		let (class, age) = (Class::FullRights, AgeClass::Unstated);
		Ok(Voter { id, territory, class, age, weight: 1, assisted })
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(RuntimeOrigin::signed(2))
	}
}

pub struct World;
impl Territories for World {
	fn is_open(territory: TerritoryId) -> bool {
		!Self::ancestry(territory).is_empty() && !Closed::get().contains(&territory)
	}

	fn municipality_of(territory: TerritoryId) -> Option<MunicipalityId> {
		match territory {
			1 | 11 | 12 | 111 => Some(1),
			2 | 21..=24 => Some(2),
			_ => None,
		}
	}

	fn ancestry(territory: TerritoryId) -> Ancestry {
		let path: &[TerritoryId] = match territory {
			0 => &[0],
			1 => &[1, 0],
			11 => &[11, 1, 0],
			12 => &[12, 1, 0],
			111 => &[111, 11, 1, 0],
			2 => &[2, 0],
			21 => &[21, 2, 0],
			22 => &[22, 2, 0],
			23 => &[23, 2, 0],
			24 => &[24, 2, 0],
			_ => &[],
		};
		path.to_vec().try_into().unwrap()
	}

	fn territory_of(Position { lon, lat }: Position) -> Option<TerritoryId> {
		let within =
			|west, east, south, north| (west..east).contains(&lon) && (south..north).contains(&lat);
		Some(match () {
			() if lat.abs() > 850_000_000 => return None,
			() if within(76_000_000, 76_500_000, 450_000_000, 450_500_000) => 111,
			() if within(76_000_000, 77_000_000, 450_000_000, 451_000_000) => 11,
			() if within(75_000_000, 78_000_000, 450_000_000, 452_000_000) => 1,
			() => 21 + u32::from(lon >= 0) + 2 * u32::from(lat >= 0),
		})
	}

	/// By its positions: what lies between them is for the true tree of places.
	fn holds(territory: TerritoryId, shape: &Shape) -> bool {
		let within = |deepest| Self::is_within(deepest, territory);
		shape.positions().all(|at| Self::territory_of(at).is_some_and(within))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn worst_case_for_benchmark(_: MunicipalityId, position: Position) -> TerritoryId {
		Self::territory_of(position).unwrap()
	}
}

pub struct Appointed;
impl Officers<u64> for Appointed {
	fn holds(who: &u64, municipality: MunicipalityId, role: Role) -> bool {
		let number = u64::from(municipality);
		let roles = match role {
			Role::ProposalOfficer => vec![200 + number],
			Role::Moderator => vec![400 + number, 410 + number],
			Role::Valuator => vec![500 + number],
			_ => vec![],
		};
		roles.contains(who) || cfg!(feature = "runtime-benchmarks") && *who > 100_000
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn appoint_for_benchmark(_: &u64, _: MunicipalityId, _: Role) {}
}

pub struct Towns;
impl Municipalities<u64> for Towns {
	fn is_member(municipality: MunicipalityId) -> bool {
		[1, 2].contains(&municipality)
	}

	fn is_active(municipality: MunicipalityId) -> bool {
		Self::is_member(municipality) && !Suspended::get().contains(&municipality)
	}

	fn governed_by(_: &u64) -> Option<MunicipalityId> {
		None
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn admit_for_benchmark(_: MunicipalityId, _: &u64) {}
}

pub struct Assembly;
impl Deliberation<u64> for Assembly {
	/// Area 4 is municipality 1's, 5 municipality 2's, 6 the district's, and 7 the consortium's.
	fn decided_in(area: AreaId, _: PolicyId) -> Result<TerritoryId, sp_runtime::DispatchError> {
		match area {
			4 => Ok(1),
			5 => Ok(2),
			6 => Ok(11),
			7 => Ok(0),
			_ => Err(sp_runtime::DispatchError::Unavailable),
		}
	}

	fn deliberate(matter: Matter<u64>) -> Result<IssueId, sp_runtime::DispatchError> {
		frame_support::ensure!(Votes::get(), sp_runtime::DispatchError::Unavailable);
		Brought::mutate(|brought| {
			brought.push(matter);
			Ok(brought.len() as IssueId)
		})
	}
}

pub struct Matters;
impl Engagements<u64> for Matters {
	fn engage(voter: &u64) {
		Engaged::mutate(|all| *all.entry(*voter).or_default() += 1);
	}
	fn disengage(voter: &u64) {
		Engaged::mutate(|all| *all.entry(*voter).or_default() -= 1);
	}
	fn is_known(voter: &u64) -> bool {
		Engaged::get().get(voter).is_some_and(|count| *count > 0)
	}
}

pub struct Listener;
impl OnCivicAction<u64> for Listener {
	fn on_civic_action(voter: Option<&u64>, territory: TerritoryId, action: CivicAction) {
		let voter = *voter.expect("whatever is told here somebody did");
		Told::mutate(|told| told.push((voter, territory, action)));
	}
}

/// A chain at block 1 and one million milliseconds, where municipality 1 has the categories 0
/// ("Lights") and 1 ("Trees"), and municipality 2 has 2 ("Roads").
pub struct ExtBuilder;
impl ExtBuilder {
	pub fn build() -> sp_io::TestExternalities {
		Engaged::set(BTreeMap::new());
		Told::set(Vec::new());
		Closed::set(vec![12]);
		Suspended::set(Vec::new());
		Brought::set(Vec::new());
		Votes::set(true);
		ObjectsPerResident::set(5);
		ObjectsPerCell::set(1_000);
		SupportsPerVoter::set(3);
		MaxVisited::set(64);
		let mut storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
		let categories =
			[(1, "Lights"), (1, "Trees"), (2, "Roads")].map(|(m, name)| (m, name.into())).into();
		pallet_geo_proposals::GenesisConfig::<Test> { categories, ..Default::default() }
			.assimilate_storage(&mut storage)
			.unwrap();
		let mut ext = sp_io::TestExternalities::new(storage);
		ext.execute_with(|| {
			System::set_block_number(1);
			Timestamp::set_timestamp(1_000_000);
		});
		ext
	}

	/// Runs `test`, then checks all that must always be true.
	pub fn build_and_execute(test: impl FnOnce()) {
		Self::build().execute_with(|| {
			test();
			check();
		});
	}
}

/// Checks all that must always be true, and that engagements are what people are part of.
pub fn check() {
	GeoProposals::do_try_state().unwrap();
	let engaged: BTreeMap<_, _> =
		Engaged::get().into_iter().filter(|(_, count)| *count != 0).collect();
	let mut counted = BTreeMap::new();
	let people = Supports::<Test>::iter_keys()
		.chain(SignUps::<Test>::iter_keys())
		.chain(Checks::<Test>::iter_keys())
		.chain(Flags::<Test>::iter_keys());
	for (_, voter) in people {
		*counted.entry(voter).or_insert(0) += 1;
	}
	assert_eq!(engaged, counted, "everything of a person in state is one engagement of theirs");
}

/// The origin of `account`.
pub fn by(account: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(account)
}

/// An hour, in milliseconds.
pub const HOUR: u64 = 3_600_000;

/// `hours` later by the clock, in the next block.
pub fn pass(hours: u64) {
	wait(1);
	let now = pallet_timestamp::Now::<Test>::get();
	pallet_timestamp::Now::<Test>::put(now + hours * HOUR);
}

/// Gives category `id` of municipality 1 other rules.
pub fn change_rules(id: CategoryId, change: impl FnOnce(&mut Rules)) {
	let category = Categories::<Test>::get(1, id).unwrap();
	let mut rules = RulesOf::<Test>::get(id, category.version).unwrap();
	change(&mut rules);
	frame_support::assert_ok!(GeoProposals::set_category(
		by(201),
		1,
		Some(id),
		category.name,
		rules
	));
}

/// `blocks` later.
pub fn wait(blocks: u64) {
	System::set_block_number(System::block_number() + blocks);
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

/// A picture of something, in words for those who cannot see it.
pub fn picture(n: u8) -> ContentRef {
	ContentRef {
		mime: b"image/jpeg".to_vec().try_into().unwrap(),
		alternative_text: Some(H256::repeat_byte(n)),
		..text(n)
	}
}

/// What an author says under `title`.
pub fn details(title: &str) -> Details {
	Details {
		title: Title::new(title).unwrap(),
		content: text(1),
		media: vec![picture(2)].try_into().unwrap(),
		validity: None,
		address: None,
		answers: Default::default(),
	}
}

/// Exactly there, in `territory`.
pub fn at(lon: i32, lat: i32, territory: TerritoryId) -> Location {
	placed(Shape::Point(Position { lon, lat }), territory)
}

/// Exactly all over `shape`, in `territory`.
pub fn placed(shape: Shape, territory: TerritoryId) -> Location {
	Location::At { shape, precision: Precision::Exact, floor: None, territory }
}

/// In the neighbourhood 111.
pub const CORNER: Position = Position { lon: 76_123_456, lat: 450_123_456 };

/// Exactly at the corner, with the municipality named.
pub fn corner() -> Location {
	at(CORNER.lon, CORNER.lat, 1)
}

/// Puts a report about lights on the corner, by `account`.
pub fn submit(account: u64) -> ObjectId {
	put(account, Kind::Report, 0, corner())
}

/// Puts something somewhere, by `account`.
pub fn put(account: u64, kind: Kind, category: CategoryId, location: Location) -> ObjectId {
	let id = NextObject::<Test>::get();
	frame_support::assert_ok!(GeoProposals::submit(
		by(account),
		kind,
		category,
		location,
		details("The lamp is dark"),
		false
	));
	id
}

/// The object `id`.
pub fn read(id: ObjectId) -> ObjectOf<Test> {
	GeoProposals::object(id).unwrap().object
}

/// A page as it is read, and where the next one begins.
type Read = (Vec<ObjectView<u64, u64>>, Option<Cursor>);

/// A page of what `filter` is true of.
pub fn page(
	filter: Filter<u64, u64>,
	limit: u32,
	cursor: Option<Cursor>,
) -> Result<Read, QueryError> {
	let page = GeoProposals::objects(Query { filter, limit, cursor })?;
	// As a client reads it.
	let sent = Page::decode_all(&mut &page.encode()[..]).unwrap();
	let objects = page.objects.read().unwrap();
	assert_eq!(sent.objects.read().as_ref(), Ok(&objects));
	assert_eq!(sent.cursor, page.cursor);
	Ok((objects, page.cursor))
}

/// Everything that `filter` is true of, read page by page.
pub fn find(filter: Filter<u64, u64>) -> Vec<ObjectId> {
	let mut found = Vec::new();
	let mut cursor = None;
	loop {
		let (objects, next) = page(filter.clone(), MaxPage::get(), cursor).unwrap();
		found.extend(objects.into_iter().map(|view| view.id));
		if next.is_none() {
			return found;
		}
		cursor = next;
	}
}
