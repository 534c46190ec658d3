// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The chains that one can start.

use super::chain::{self, preset};
use crate::{
	genesis_presets::{
		keys,
		pilot::{well_known, Member, Pilot, Validator},
		preset_names, DEVELOPMENT, LOCAL, PILOT,
	},
	*,
};
use co3_primitives::{geo::Position, Municipalities as _, Role, Territories as _};
use serde_json::{json, Value};
use sp_core::{ed25519, sr25519, Pair};
use sp_io::TestExternalities;
use sp_state_machine::{Backend, IterArgs};

fn value(name: &str) -> Value {
	let preset = genesis_presets::get_preset(&name.into()).expect("a preset of this name");
	serde_json::from_slice(&preset).expect("a preset is JSON")
}

/// The first well-known key that stands anywhere in the state.
fn well_known_key_in(state: &TestExternalities) -> Option<String> {
	let known = well_known();
	let pairs = state.backend.pairs(IterArgs::default()).expect("the state can be read");
	let texts = pairs.flat_map(|pair| {
		let (key, value) = pair.expect("the state can be read");
		[key, value]
	});
	let mut found = texts.filter_map(|text| {
		text.windows(32).find(|window| known.contains(*window)).map(|key| format!("{key:02x?}"))
	});
	found.next()
}

fn account(seed: u8) -> AccountId {
	fresh(seed).public().into()
}

/// A key of which nobody has ever heard.
fn fresh(seed: u8) -> sr25519::Pair {
	sr25519::Pair::from_seed(&sp_io::hashing::blake2_256(
		&[b"an operator's own", &[seed][..]].concat(),
	))
}

fn validator(seed: u8) -> Validator {
	let finality = ed25519::Pair::from_seed(&sp_io::hashing::blake2_256(&[seed, 2]));
	Validator {
		stash: account(seed),
		aura: fresh(seed + 50).public().into(),
		grandpa: finality.public().into(),
	}
}

/// Three towns and a university, with an officer and a validator each.
fn pilot() -> Pilot {
	let member = |(at, name): (u8, &str)| Member {
		name: name.into(),
		governance: account(at),
		signatories: vec![account(at + 10), account(at + 20)],
		seat: at < 3,
		officers: vec![(account(at + 30), Role::Registrar)],
		validators: vec![validator(at + 40)],
	};
	let names = ["Torino", "Athina", "Plaine Commune", "Università"];
	Pilot { municipalities: (0..).zip(names).map(member).collect() }
}

#[test]
fn every_preset_builds_and_keeps_all_invariants() {
	assert_eq!(preset_names().len(), 3);
	for name in [DEVELOPMENT, LOCAL] {
		preset(name).execute_with(|| {
			assert_eq!(chain::try_state(), Ok(()), "{name}");
			assert_eq!(Consortium::municipalities().len(), 4);
			assert_eq!(Council::members_of().len(), 3, "the university has no vote");
			assert_eq!(pallet_residents::Residents::<Runtime>::iter().count(), 9);
			let validators = pallet_session::Validators::<Runtime>::get().len();
			assert_eq!(validators, if name == LOCAL { 4 } else { 1 });
			assert_eq!(pallet_aura::Authorities::<Runtime>::get().len(), validators);
			assert_eq!(Grandpa::grandpa_authorities().len(), validators);
		});
	}
	assert!(genesis_presets::get_preset(&"nobody's".into()).is_none());
}

/// What the council's storage says.
trait Seats {
	fn members_of() -> Vec<AccountId>;
}
impl Seats for Council {
	fn members_of() -> Vec<AccountId> {
		pallet_collective::Members::<Runtime, pallet_collective::Instance1>::get()
	}
}

#[test]
fn the_demonstrations_accounts_are_those_of_their_paths() {
	for (path, account) in keys::accounts() {
		assert_eq!(account, chain::account(path), "{path}");
	}
	assert!(keys::account("//Torino//nobody").is_none());
}

#[test]
fn a_chain_of_the_demonstration_makes_blocks_and_changes_sessions() {
	preset(LOCAL).execute_with(|| {
		for number in 1..=31 {
			chain::begin(number);
			chain::end();
		}
		assert_eq!(pallet_session::CurrentIndex::<Runtime>::get(), 3);
		let authored: u32 = Consortium::validators()
			.iter()
			.flat_map(|validator| validator.recent.iter().map(|session| session.blocks))
			.sum();
		assert_eq!(authored, 31, "every block has an author");
		assert_eq!(chain::try_state(), Ok(()));
	});
}

#[test]
fn the_squares_of_the_demonstration_lie_in_their_districts() {
	let squares = [
		("Piazza Castello", 76_857_000, 450_710_000, "Circoscrizione 1", 0),
		(
			"Santuario della Consolata is not far from Porta Palazzo",
			76_831_000,
			450_767_000,
			"Circoscrizione",
			0,
		),
		("Plateia Victorias", 237_303_000, 379_931_000, "6η", 1),
		("Basilique de Saint-Denis", 23_597_000, 489_355_000, "Saint-Denis", 2),
		("Mairie d'Aubervilliers", 23_833_000, 489_138_000, "Aubervilliers", 2),
	];
	preset(LOCAL).execute_with(|| {
		for (square, lon, lat, district, town) in squares {
			let found = Territories::territory_of(Position { lon, lat }).expect(square);
			let view = Territories::territory(found).expect("it was just found");
			let name = view.name.title.as_str();
			assert!(name.starts_with(district), "{square} is in {name}");
			assert_eq!(Territories::municipality_of(found), Some(town), "{square}");
		}
		let berlin = Position { lon: 134_132_000, lat: 525_219_000 };
		assert_eq!(Territories::territory_of(berlin).and_then(Territories::municipality_of), None);
	});
}

#[test]
fn the_pilot_preset_has_the_rules_and_nobodys_key() {
	let text = value(PILOT).to_string().to_lowercase();
	for key in well_known() {
		let digits: String = key.iter().map(|byte| format!("{byte:02x}")).collect();
		assert!(!text.contains(&digits), "0x{digits}");
		let address = sp_core::crypto::Ss58Codec::to_ss58check(&AccountId::new(key));
		assert!(!text.contains(&address.to_lowercase()), "{address}");
	}
	let state = chain::build(&value(PILOT));
	assert_eq!(well_known_key_in(&state), None);
	let mut state = state;
	state.execute_with(|| {
		assert!(pallet_quota::Accounts::<Runtime>::iter().next().is_none(), "an account");
		assert!(pallet_sudo::Key::<Runtime>::get().is_none());
		assert!(Consortium::municipalities().is_empty());
		assert_eq!(pallet_quota::Classes::<Runtime>::get().len(), 6);
		assert!(Territories::territory(1).is_some());
	});
	let mut demonstration = preset(LOCAL);
	demonstration.commit_all().expect("it was written");
	assert!(well_known_key_in(&demonstration).is_some(), "the search would find one");
}

#[test]
fn a_pilot_of_the_operators_own_keys_begins() {
	let genesis = pilot().genesis().expect("nothing is wrong with it");
	let mut state = chain::build(&genesis);
	assert_eq!(well_known_key_in(&state), None);
	state.execute_with(|| {
		assert_eq!(chain::try_state(), Ok(()));
		assert_eq!(Consortium::governed_by(&account(1)), Some(1));
		assert_eq!(pallet_session::Validators::<Runtime>::get().len(), 4);
		assert_eq!(pallet_consortium::MinimumValidators::<Runtime>::get(), 4);
		assert!(pallet_sudo::Key::<Runtime>::get().is_none());
		chain::begin(1);
		chain::end();
		assert_eq!(chain::try_state(), Ok(()));
	});
}

#[test]
fn what_is_wrong_with_an_operators_file_is_said_in_a_sentence() {
	let refused = |change: fn(&mut Pilot)| {
		let mut pilot = pilot();
		change(&mut pilot);
		pilot.genesis().expect_err("something is wrong with it")
	};
	let town = refused(|it| it.municipalities.truncate(2));
	assert_eq!(town, "the file names 2 members, but the territories belong to 3");
	let few = refused(|it| it.municipalities[0].validators.clear());
	assert_eq!(few, "3 validators cannot survive the loss of one: four can");
	let third = refused(|it| it.municipalities[1].validators.push(validator(48)));
	assert_eq!(third, "Athina would run 2 of 5 validators, a third or more");
	let governance =
		refused(|it| it.municipalities[2].governance = keys::account("//Torino").unwrap());
	assert!(governance.starts_with("the governance account 0x88d09bde"), "{governance}");
	assert!(governance.ends_with("is a development key that everybody has"), "{governance}");
	let alice = refused(|it| {
		it.municipalities[0].validators[0].aura = sp_keyring::Sr25519Keyring::Alice.public().into();
	});
	assert!(alice.starts_with("the block session key 0xd43593c7"), "{alice}");
	let twice = refused(|it| {
		it.municipalities[0].validators[0].aura = it.municipalities[1].validators[0].aura.clone();
	});
	assert!(twice.ends_with("stands in the file twice"), "{twice}");
}

#[test]
fn a_file_with_an_unknown_field_is_refused() {
	let mut file = serde_json::to_value(pilot()).expect("it is JSON");
	assert!(serde_json::from_value::<Pilot>(file.clone()).is_ok());
	file["sudo"] = json!(account(1));
	let error = serde_json::from_value::<Pilot>(file).expect_err("nobody reads this field");
	assert!(error.to_string().contains("unknown field `sudo`"), "{error}");
}
