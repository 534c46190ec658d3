// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The demonstration consortium: Torino, Athina and Plaine Commune, and a university as the neutral
//! fourth operator. `pilot` is the same places and rules without any account.

use super::{
	keys::account,
	places::{Corner, Town, SUMMERS, TOWNS},
};
use crate::{
	constants::{HOURS, MINUTES},
	AccountId, BlockNumber, SessionKeys,
};
use alloc::{format, vec, vec::Vec};
use co3_primitives::{AccountKind, Class, Role};
use serde_json::{json, Value};
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use sp_runtime::traits::{BlakeTwo256, Hash};

/// How a municipality's key paths begin, in the order of [`TOWNS`], and the neutral operator's.
const PATHS: [&str; 4] = ["//Torino", "//Athina", "//PlaineCommune", "//Universita"];

/// The neutral operator: a member without a seat.
pub(super) const NEUTRAL: &str = "Università";

/// The last path of an officer's key, and the role.
const OFFICERS: [(&str, Role); 6] = [
	("//registrar", Role::Registrar),
	("//territories", Role::TerritoryOfficer),
	("//proposals", Role::ProposalOfficer),
	("//moderator", Role::Moderator),
	("//desk", Role::Desk),
	("//operator", Role::ValidatorOperator),
];

/// The last path of a resident's key, and their class.
const RESIDENTS: [(&str, Class); 3] = [
	("//anna", Class::FullRights),
	("//bruno", Class::FullRights),
	("//chiara", Class::LimitedRights),
];

/// Until when the demonstration's residents are attested: 31 December 2030, in days since 1970.
pub const EXPIRES: u32 = 22_279;

/// What citizens of every municipality report and propose.
const CATEGORIES: [&str; 6] = [
	"Streets and pavements",
	"Lighting",
	"Green and parks",
	"Waste",
	"Public buildings",
	"Mobility",
];

/// One validator, a sudo key, and sessions short enough to watch.
pub(super) fn development() -> Value {
	let mut genesis = with_accounts(1, 2 * MINUTES);
	genesis["sudo"] = json!({ "key": account(PATHS[0]) });
	genesis
}

/// Four validators on one machine, and sessions and phases short enough to watch.
pub(super) fn local() -> Value {
	let mut genesis = with_accounts(4, MINUTES / 2);
	genesis["liquidDelegation"] = json!({ "freezeGrid": MINUTES / 4 });
	genesis
}

/// The rules and the places, without members, officers, validators or residents.
pub(super) fn pilot() -> Value {
	rules(4, HOURS)
}

fn with_accounts(validators: usize, session_length: BlockNumber) -> Value {
	let mut genesis = rules(validators, session_length);
	genesis["consortium"]["municipalities"] = PATHS
		.iter()
		.enumerate()
		.map(|(at, path)| municipality(path, TOWNS.get(at).map(|town| town.name), at < validators))
		.collect();
	genesis["session"] = json!({ "keys": session_keys(validators) });
	genesis["residents"] = json!({ "residents": residents(), "purses": [] });
	genesis
}

/// What holds whoever the members are.
fn rules(minimum_validators: usize, session_length: BlockNumber) -> Value {
	let mut categories = Vec::new();
	for municipality in 0..TOWNS.len() {
		categories.extend(CATEGORIES.iter().map(|name| json!([municipality, name])));
	}
	json!({
		"quota": quota(),
		"consortium": {
			"municipalities": [],
			"minimumValidators": minimum_validators,
			"sessionLength": session_length,
		},
		"territories": { "territories": territories() },
		"geoProposals": { "categories": categories },
	})
}

/// Budgets, in units of about a microsecond of work or one byte. A resident who has rested can put
/// some forty things on the map at once, and some hundred a day for ever.
fn quota() -> Value {
	let class =
		|capacity: u64, recovery: u64, waiting: u32, length: u32, slots: u32, open: bool| {
			json!({
				"capacity": capacity,
				"recovery": recovery,
				"max_waiting": waiting,
				"max_length": length,
				"slots": slots,
				"open": open,
			})
		};
	json!({
		"classes": [
			// Purses.
			[0, class(20_000, 4, 4, 2_048, 0, true)],
			// Residents.
			[1, class(160_000, 16, 16, 8_192, 0, true)],
			// Residents of a town that expects much of them.
			[2, class(640_000, 64, 32, 8_192, 0, true)],
			// Organisations.
			[3, class(1_600_000, 160, 64, 16_384, 0, true)],
			// Officers: a registrar attests a town of 100,000 in some two hours of blocks.
			[4, class(60_000_000, 20_000, 64, 65_536, 16, false)],
			// Validators' stashes, signatories, governance.
			[5, class(10_000_000, 5_000, 32, 2_097_152, 32, false)],
		],
		"defaults": [
			[AccountKind::Purse, 0],
			[AccountKind::Resident, 1],
			[AccountKind::Organisation, 3],
			[AccountKind::Officer, 4],
			[AccountKind::Validator, 5],
			[AccountKind::Signatory, 5],
			[AccountKind::Governance, 5],
		],
		"choices": [],
	})
}

fn municipality(path: &str, town: Option<&str>, validates: bool) -> Value {
	let key = |last: &str| account(&format!("{path}{last}"));
	let officers: Vec<_> =
		OFFICERS.iter().filter_map(|(last, role)| Some(json!([key(last)?, role]))).collect();
	let validators: Vec<AccountId> =
		if validates { key("//stash").into_iter().collect() } else { vec![] };
	json!({
		"name": town.unwrap_or(NEUTRAL),
		"governance": key(""),
		"seat": town.is_some(),
		"officers": officers,
		"validators": validators,
	})
}

fn session_keys(validators: usize) -> Vec<(AccountId, AccountId, SessionKeys)> {
	let nodes = [
		(Sr25519Keyring::Alice, Ed25519Keyring::Alice),
		(Sr25519Keyring::Bob, Ed25519Keyring::Bob),
		(Sr25519Keyring::Charlie, Ed25519Keyring::Charlie),
		(Sr25519Keyring::Dave, Ed25519Keyring::Dave),
	];
	PATHS
		.iter()
		.zip(nodes)
		.take(validators)
		.filter_map(|(path, (aura, grandpa))| {
			let stash = account(&format!("{path}//stash"))?;
			let keys = SessionKeys { aura: aura.public().into(), grandpa: grandpa.public().into() };
			Some((stash.clone(), stash, keys))
		})
		.collect()
}

fn residents() -> Vec<Value> {
	let mut residents = Vec::new();
	for (at, path) in PATHS.iter().take(TOWNS.len()).enumerate() {
		for (number, (last, class)) in RESIDENTS.iter().enumerate() {
			// Nobody's civil identifier: a registrar's are HMACs.
			let nullifier = BlakeTwo256::hash(format!("demonstration{path}{last}").as_bytes());
			residents.push(json!({
				"account": account(&format!("{path}{last}")),
				// Each in another district.
				"home": first_district(at).saturating_add(number),
				"class": class,
				"weight": 1,
				"expires": EXPIRES,
				"nullifier": nullifier,
			}));
		}
	}
	residents
}

/// The id of the first district of the town at this place in [`TOWNS`]: the root is 0, and each
/// town stands before its districts.
fn first_district(town: usize) -> usize {
	TOWNS
		.iter()
		.take(town)
		.map(|town| town.districts.len().saturating_add(1))
		.sum::<usize>()
		.saturating_add(2)
}

fn territories() -> Vec<Value> {
	let mut places = vec![json!({ "level": 1, "name": "co3", "language": "" })];
	for (municipality, town) in TOWNS.iter().enumerate() {
		let town_id = places.len();
		places.push(json!({
			"parent": 0,
			"municipality": municipality,
			"level": town.level,
			"name": town.name,
			"boundary": [[ring(town.outline)]],
			"offsets": offsets(town),
		}));
		places.extend(town.districts.iter().map(|district| {
			json!({
				"parent": town_id,
				"municipality": municipality,
				"level": town.district_level,
				"name": district.name,
				"boundary": [[ring(district.outline)]],
			})
		}));
	}
	places
}

/// A closed ring in units of 1e-7 degree.
fn ring(outline: &[Corner]) -> Vec<(i32, i32)> {
	outline
		.iter()
		.chain(outline.first())
		.map(|(lon, lat)| (lon.saturating_mul(1_000), lat.saturating_mul(1_000)))
		.collect()
}

fn offsets(town: &Town) -> Vec<(u64, i16)> {
	let summer = town.winter_offset.saturating_add(60);
	let mut offsets = vec![(0, town.winter_offset)];
	for (begins, ends) in SUMMERS {
		offsets.extend([(begins, summer), (ends, town.winter_offset)]);
	}
	offsets
}
