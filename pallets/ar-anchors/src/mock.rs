// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Two towns, and the people in them.
//!
//! | account | is |
//! |---|---|
//! | 1 to 99 | resident `n`, who is voter 1000 + `n`: never the same number |
//! | 100 to 199 | organisation `n` − 100 |
//! | 200 + `m` | an office of municipality `m`, and its proposal officer |
//! | 300 + `n` | the desk, acting for resident `n` |
//! | 400 + `m`, 410 + `m` | two moderators of municipality `m` |
//!
//! Territory 0 is the consortium. Municipality 1 has territory 1, from 7.5° to 7.8° E, and in it the
//! quarter 11, from 7.6° to 7.7° E. Municipality 2 has territory 2, all that is west of it. East of it
//! nobody answers.

use crate::{self as pallet_ar_anchors, *};
use co3_primitives::{
	geo::{Position, Shape},
	AgeClass, Ancestry, CivicAction, Class, Cursor, Link, Title, Validity,
};
use codec::{DecodeAll, Encode};
use frame_support::{
	assert_ok, derive_impl, parameter_types,
	traits::{ConstU32, ConstU64, OriginTrait},
};
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
	pub type ArAnchors = pallet_ar_anchors;
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = Block;
}

#[derive_impl(pallet_timestamp::config_preludes::TestDefaultConfig)]
impl pallet_timestamp::Config for Test {}

parameter_types! {
	pub static AnchorsPerResident: u32 = 8;
	pub static AnchorsPerCell: u32 = 6;
	pub static MaxSteps: u32 = 12;
	pub static MaxVisited: u32 = 64;
	pub static MaxPage: u32 = 10;
	/// How many matters each voter is in.
	pub static Engaged: BTreeMap<u64, i32> = BTreeMap::new();
	/// What was told, in order.
	pub static Told: Vec<(u64, TerritoryId, CivicAction)> = Vec::new();
}

impl Config for Test {
	type VoterId = u64;
	type AuthorOrigin = Authors;
	type VoterOrigin = Voters;
	type Territories = World;
	type Officers = Appointed;
	type Engagements = Matters;
	type OnCivicAction = Listener;
	type Time = Timestamp;
	type AnchorsPerResident = AnchorsPerResident;
	type AnchorsPerOrganisation = ConstU32<9>;
	type AnchorsPerOffice = ConstU32<500>;
	type AnchorsPerCell = AnchorsPerCell;
	type MaxChildren = ConstU32<3>;
	type MaxSteps = MaxSteps;
	type MaxFlags = ConstU32<3>;
	type MaxDead = ConstU32<4>;
	type ArchiveAfter = ConstU64<100>;
	type MaxCleared = ConstU32<4>;
	type MaxPage = MaxPage;
	type MaxVisited = MaxVisited;
	type WeightInfo = ();
}

/// The resident that an account is, or that the desk acts for.
fn resident(account: Option<&u64>) -> Option<(u64, bool)> {
	match account? {
		n @ 1..=99 => Some((1_000 + n, false)),
		n @ 300..=399 => Some((700 + n, true)),
		_ => None,
	}
}

pub struct Authors;
impl EnsureOrigin<RuntimeOrigin> for Authors {
	type Success = ActingAuthor<u64>;

	fn try_origin(origin: RuntimeOrigin) -> Result<ActingAuthor<u64>, RuntimeOrigin> {
		if let Some((id, assisted)) = resident(origin.as_signer()) {
			return Ok(ActingAuthor { author: Author::Resident(id), home: Some(11), assisted });
		}
		let author = match origin.as_signer() {
			Some(n @ 100..=199) => Author::Organisation(*n as u32 - 100),
			Some(n @ 200..=299) => Author::Office(*n as u32 - 200),
			_ => return Err(origin),
		};
		Ok(ActingAuthor { author, home: None, assisted: false })
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(by(1))
	}
}

pub struct Voters;
impl EnsureOrigin<RuntimeOrigin> for Voters {
	type Success = Voter<u64>;

	fn try_origin(origin: RuntimeOrigin) -> Result<Voter<u64>, RuntimeOrigin> {
		match resident(origin.as_signer()) {
			Some((id, assisted)) => {
				let (class, age) = (Class::FullRights, AgeClass::Unstated);
				Ok(Voter { id, territory: 11, class, age, weight: 1, assisted })
			}
			None => Err(origin),
		}
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn try_successful_origin() -> Result<RuntimeOrigin, ()> {
		Ok(by(1))
	}
}

pub struct World;
impl Territories for World {
	fn is_open(territory: TerritoryId) -> bool {
		[0, 1, 11, 2].contains(&territory)
	}

	fn municipality_of(territory: TerritoryId) -> Option<MunicipalityId> {
		match territory {
			1 | 11 => Some(1),
			2 => Some(2),
			_ => None,
		}
	}

	fn ancestry(territory: TerritoryId) -> Ancestry {
		let path: &[TerritoryId] = match territory {
			0 => &[0],
			1 => &[1, 0],
			11 => &[11, 1, 0],
			2 => &[2, 0],
			_ => &[],
		};
		path.to_vec().try_into().unwrap()
	}

	fn territory_of(position: Position) -> Option<TerritoryId> {
		match position.lon {
			..75_000_000 => Some(2),
			76_000_000..77_000_000 => Some(11),
			75_000_000..78_000_000 => Some(1),
			_ => None,
		}
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
		let held = match role {
			Role::ProposalOfficer => *who == 200 + number,
			Role::Moderator => [400 + number, 410 + number].contains(who),
			_ => false,
		};
		held || cfg!(feature = "runtime-benchmarks") && *who > 100_000
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn appoint_for_benchmark(_: &u64, _: MunicipalityId, _: Role) {}
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

/// A chain at block 1 and one million milliseconds.
pub struct ExtBuilder;
impl ExtBuilder {
	pub fn build() -> sp_io::TestExternalities {
		Engaged::set(BTreeMap::new());
		Told::set(Vec::new());
		AnchorsPerResident::set(8);
		AnchorsPerCell::set(6);
		MaxSteps::set(12);
		MaxVisited::set(64);
		let storage = frame_system::GenesisConfig::<Test>::default().build_storage().unwrap();
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
	ArAnchors::do_try_state().unwrap();
	let engaged: BTreeMap<_, _> =
		Engaged::get().into_iter().filter(|(_, count)| *count != 0).collect();
	let mut counted = BTreeMap::new();
	for (_, voter) in Flags::<Test>::iter_keys() {
		*counted.entry(voter).or_insert(0) += 1;
	}
	assert_eq!(engaged, counted, "every report in state is one engagement of its author's");
}

/// The origin of `account`.
pub fn by(account: u64) -> RuntimeOrigin {
	RuntimeOrigin::signed(account)
}

/// `blocks` later, and as many seconds.
pub fn wait(blocks: u64) {
	System::set_block_number(System::block_number() + blocks);
	pallet_timestamp::Now::<Test>::mutate(|now| *now += blocks * 1_000);
}

/// A multihash of nothing but `n`.
pub fn hash(n: u8) -> Multihash {
	[&[0x12, 0x20][..], &[n; 32]].concat().try_into().unwrap()
}

/// A text.
pub fn text(n: u8) -> ContentRef {
	ContentRef {
		hash: hash(n),
		mime: b"text/markdown".to_vec().try_into().unwrap(),
		size: 1_024,
		language: b"it".to_vec().try_into().unwrap(),
		alternative_text: None,
	}
}

/// A model of something, with words for those who cannot see it.
pub fn model(n: u8) -> ContentRef {
	ContentRef {
		mime: b"model/gltf-binary".to_vec().try_into().unwrap(),
		alternative_text: Some(H256::repeat_byte(n)),
		..text(n)
	}
}

/// Less detail.
pub fn variant(n: u8) -> Variant {
	Variant { hash: hash(n), mime: b"model/gltf-binary".to_vec().try_into().unwrap(), size: 512 }
}

/// A wall in the quarter 11.
pub const WALL: Position = Position { lon: 76_123_456, lat: 450_123_456 };

/// In front of the wall.
pub fn pose() -> Pose {
	Pose {
		position: WALL,
		height: Some(241_350),
		orientation: Orientation::Angles { yaw: 90_000_000, pitch: 0, roll: 0 },
		accuracy: Some(50),
	}
}

/// The mural: a model on the wall, with coupon 7 behind it.
pub fn mural() -> Proposal {
	Proposal {
		site: Site { pose: pose(), floor: Some(0), kind: Kind::Pose, territory: 1 },
		window: None,
		visibility: Visibility::Public,
		details: Details {
			title: Title::new("The mural").unwrap(),
			asset: model(1),
			variants: vec![variant(2)].try_into().unwrap(),
			link: Some(Link::Token(7)),
		},
	}
}

/// The mural, but for what `change` changes.
pub fn changed(change: impl FnOnce(&mut Proposal)) -> Proposal {
	let mut proposal = mural();
	change(&mut proposal);
	proposal
}

/// Something that stands on `to`.
pub fn on(to: AnchorId) -> Proposal {
	let offset = Offset { x: 0, y: -1_500, z: 300 };
	changed(|it| it.site.kind = Kind::Relative { to, offset })
}

/// Something all over an area.
pub fn all_over(shape: Shape) -> Proposal {
	changed(|it| it.site.kind = Kind::Area(shape))
}

/// A square around the wall, `half` units of 1e-7 degree to each side.
pub fn square(half: i32) -> Shape {
	let Position { lon, lat } = WALL;
	let corner = |east: i32, north: i32| (lon + east * half, lat + north * half);
	let ring = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)];
	Shape::polygon(&[ring.map(|(east, north)| corner(east, north)).to_vec()]).unwrap()
}

/// From a second ago to `seconds` from now.
pub fn window(seconds: u64) -> Option<Validity> {
	let now = pallet_timestamp::Now::<Test>::get();
	Some(Validity { from: now - 1_000, to: now + seconds * 1_000 })
}

/// Proposes `proposal`, by `account`.
pub fn propose(account: u64, proposal: Proposal) -> AnchorId {
	let id = NextAnchor::<Test>::get();
	assert_ok!(ArAnchors::propose(by(account), proposal));
	id
}

/// Proposes it, and has it approved and put up.
pub fn put_up(account: u64, proposal: Proposal) -> AnchorId {
	let id = propose(account, proposal);
	let office = 200 + u64::from(read(id).municipality);
	for state in [State::Approved, State::Live] {
		assert_ok!(ArAnchors::proceed(by(office), id, 1, state, None, None));
	}
	id
}

/// The anchor `id`.
pub fn read(id: AnchorId) -> AnchorOf<Test> {
	ArAnchors::anchor(id).unwrap().anchor
}

/// A page as it is read, and where the next one begins.
type Read = (Vec<AnchorView<u64, u64>>, Option<Cursor>);

/// A page of what `filter` is true of.
pub fn page(
	filter: Filter<u64, u64>,
	limit: u32,
	cursor: Option<Cursor>,
) -> Result<Read, QueryError> {
	let page = ArAnchors::anchors(Query { filter, limit, cursor })?;
	// As a client reads it.
	let sent = Page::decode_all(&mut &page.encode()[..]).unwrap();
	let anchors = page.anchors.read().unwrap();
	assert_eq!(sent.anchors.read().as_ref(), Ok(&anchors));
	assert_eq!(sent.cursor, page.cursor);
	Ok((anchors, page.cursor))
}

/// Everything that `filter` is true of, read page by page.
pub fn find(filter: Filter<u64, u64>) -> Vec<AnchorId> {
	let mut found = Vec::new();
	let mut cursor = None;
	loop {
		let (anchors, next) = page(filter.clone(), MaxPage::get(), cursor).unwrap();
		found.extend(anchors.into_iter().map(|view| view.id));
		if next.is_none() {
			return found;
		}
		cursor = next;
	}
}
