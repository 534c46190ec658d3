// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{self as pallet_territories, GenesisTerritory, Name, OffsetFrom, Offsets};
use co3_geo::{MultiPolygon, Position};
use co3_primitives::{Municipalities, MunicipalityId, Officers, Role, Title};
use frame_support::{derive_impl, parameter_types, traits::ConstU32};
use frame_system::EnsureRoot;
use sp_runtime::BuildStorage;

#[frame_support::runtime]
mod runtime {
	#[runtime::runtime]
	#[runtime::derive(
		RuntimeCall,
		RuntimeEvent,
		RuntimeError,
		RuntimeOrigin,
		RuntimeTask,
		RuntimeHoldReason,
		RuntimeFreezeReason
	)]
	pub struct Test;

	#[runtime::pallet_index(0)]
	pub type System = frame_system::Pallet<Test>;

	#[runtime::pallet_index(1)]
	pub type Territories = pallet_territories::Pallet<Test>;
}

/// The account of the territory officer of municipality 1, Torino.
pub const TORINO_OFFICER: u64 = 11;
/// The account of the territory officer of municipality 2, Plaine Commune.
pub const PLAINE_OFFICER: u64 = 12;
/// A resident.
pub const RESIDENT: u64 = 99;

/// Municipality m has account 10 + m for its officer; those from 10 on are strangers.
pub struct Members;

parameter_types! {
	/// Whom benchmarks appoint.
	pub static Appointed: Vec<(u64, MunicipalityId)> = Vec::new();
}

impl Officers<u64> for Members {
	fn holds(who: &u64, municipality: MunicipalityId, role: Role) -> bool {
		role == Role::TerritoryOfficer
			&& ((Self::is_active(municipality) && *who == 10 + u64::from(municipality))
				|| Appointed::get().contains(&(*who, municipality)))
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn appoint_for_benchmark(who: &u64, municipality: MunicipalityId, _: Role) {
		Appointed::mutate(|appointed| appointed.push((*who, municipality)));
	}
}

impl Municipalities<u64> for Members {
	fn is_member(municipality: MunicipalityId) -> bool {
		Self::is_active(municipality)
	}

	fn is_active(municipality: MunicipalityId) -> bool {
		(1..10).contains(&municipality)
	}

	fn governed_by(_: &u64) -> Option<MunicipalityId> {
		None
	}

	#[cfg(feature = "runtime-benchmarks")]
	fn admit_for_benchmark(_: MunicipalityId, _: &u64) {}
}

#[derive_impl(frame_system::config_preludes::TestDefaultConfig)]
impl frame_system::Config for Test {
	type Block = frame_system::mocking::MockBlock<Test>;
}

impl pallet_territories::Config for Test {
	type ConsortiumOrigin = EnsureRoot<u64>;
	type Officers = Members;
	type Municipalities = Members;
	type MaxChildren = ConstU32<40>;
	type MaxPerMunicipality = ConstU32<300>;
	type WeightInfo = ();
}

pub fn at(lon: i32, lat: i32) -> Position {
	Position { lon, lat }
}

pub fn named(text: &str) -> Name {
	Name { title: Title::new(text).unwrap(), language: b"it".to_vec().try_into().unwrap() }
}

pub fn rectangle(west: i32, south: i32, east: i32, north: i32) -> Vec<(i32, i32)> {
	vec![(west, south), (east, south), (east, north), (west, north), (west, south)]
}

pub fn boxed(west: i32, south: i32, east: i32, north: i32) -> MultiPolygon {
	MultiPolygon::from_coordinates(&[vec![rectangle(west, south, east, north)]]).unwrap()
}

pub fn table(entries: &[(u64, i16)]) -> Offsets {
	let entries: Vec<_> = entries
		.iter()
		.map(|(from, minutes)| OffsetFrom { from: *from, minutes: *minutes })
		.collect();
	entries.try_into().unwrap()
}

fn genesis(
	parent: Option<u32>,
	municipality: Option<u32>,
	level: u8,
	name: &str,
) -> GenesisTerritory {
	GenesisTerritory { parent, municipality, level, name: name.into(), ..Default::default() }
}

/// The consortium (0) with Torino (1) and its districts Centro (2) in the west and Aurora (3) in the
/// east, and Plaine Commune (4), which has no boundary.
pub fn demonstration() -> Vec<GenesisTerritory> {
	vec![
		genesis(None, None, 2, "Consortium"),
		GenesisTerritory {
			boundary: vec![vec![rectangle(0, 0, 1_000, 1_000)]],
			offsets: vec![(1_000, 60), (2_000, 120), (3_000, 60)],
			language: "it".into(),
			..genesis(Some(0), Some(1), 8, "Torino")
		},
		GenesisTerritory {
			boundary: vec![vec![rectangle(0, 0, 500, 1_000)]],
			..genesis(Some(1), Some(1), 9, "Centro")
		},
		GenesisTerritory {
			boundary: vec![vec![rectangle(500, 0, 1_000, 1_000)]],
			..genesis(Some(1), Some(1), 9, "Aurora")
		},
		genesis(Some(0), Some(2), 8, "Plaine Commune"),
	]
}

pub struct ExtBuilder {
	territories: Vec<GenesisTerritory>,
}

impl Default for ExtBuilder {
	fn default() -> Self {
		Self { territories: demonstration() }
	}
}

impl ExtBuilder {
	pub fn with(territories: Vec<GenesisTerritory>) -> Self {
		Self { territories }
	}

	pub fn build(self) -> sp_io::TestExternalities {
		let config = RuntimeGenesisConfig {
			territories: pallet_territories::GenesisConfig {
				territories: self.territories,
				..Default::default()
			},
			..Default::default()
		};
		let mut ext: sp_io::TestExternalities = config.build_storage().unwrap().into();
		// Events of block 0 are not kept.
		ext.execute_with(|| System::set_block_number(1));
		ext
	}

	pub fn build_and_execute<R>(self, test: impl FnOnce() -> R) -> R {
		self.build().execute_with(|| {
			let result = test();
			Territories::do_try_state().unwrap();
			result
		})
	}
}
