// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A pilot's genesis from the operators' file: the preset `pilot` gives the rules and the places,
//! the file every account and key, and a key that everybody knows is refused.

use super::{keys, PILOT};
use crate::{AccountId, SessionKeys};
use co3_primitives::Role;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use sp_consensus_aura::sr25519::AuthorityId as AuraId;
use sp_consensus_grandpa::AuthorityId as GrandpaId;
use sp_core::crypto::ByteArray;
use sp_keyring::{Ed25519Keyring, Sr25519Keyring};
use std::collections::BTreeSet;

/// The operators' file.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Pilot {
	/// The members, in the order of their ids: first those of the preset's territories.
	pub municipalities: Vec<Member>,
}

/// A member of the consortium.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
	/// What it is called.
	pub name: String,
	/// Its governance account: a multisig of the signatories.
	pub governance: AccountId,
	/// Who signs for the governance account.
	#[serde(default)]
	pub signatories: Vec<AccountId>,
	/// Whether it votes.
	pub seat: bool,
	/// Its first officers.
	#[serde(default)]
	pub officers: Vec<(AccountId, Role)>,
	/// Its validators.
	#[serde(default)]
	pub validators: Vec<Validator>,
}

/// A validator.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Validator {
	/// The account that answers for it.
	pub stash: AccountId,
	/// Signs blocks.
	pub aura: AuraId,
	/// Signs finality.
	pub grandpa: GrandpaId,
}

impl Pilot {
	/// The genesis, as a patch for the chain specification.
	///
	/// In one sentence what is wrong with the file, otherwise.
	pub fn genesis(&self) -> Result<Value, String> {
		self.check()?;
		let preset = super::get_preset(&PILOT.into()).ok_or("the runtime has no pilot preset")?;
		let mut genesis: Value =
			serde_json::from_slice(&preset).map_err(|error| error.to_string())?;
		let members = self.municipalities.iter().map(|member| {
			json!({
				"name": member.name,
				"governance": member.governance,
				"signatories": member.signatories,
				"seat": member.seat,
				"officers": member.officers,
				"validators": member.validators.iter().map(|one| &one.stash).collect::<Vec<_>>(),
			})
		});
		genesis["consortium"]["municipalities"] = members.collect();
		let keys = self.validators().map(|(_, one)| {
			let keys = SessionKeys { aura: one.aura.clone(), grandpa: one.grandpa.clone() };
			(one.stash.clone(), one.stash.clone(), keys)
		});
		genesis["session"] = json!({ "keys": keys.collect::<Vec<_>>() });
		Ok(genesis)
	}

	fn validators(&self) -> impl Iterator<Item = (usize, &Validator)> {
		let members = self.municipalities.iter().enumerate();
		members.flat_map(|(at, member)| member.validators.iter().map(move |one| (at, one)))
	}

	fn check(&self) -> Result<(), String> {
		if self.municipalities.len() < super::places::TOWNS.len() {
			return Err(format!(
				"the file names {} members, but the territories belong to {}",
				self.municipalities.len(),
				super::places::TOWNS.len()
			));
		}
		let total = self.validators().count();
		if total < 4 {
			return Err(format!("{total} validators cannot survive the loss of one: four can"));
		}
		for (at, member) in self.municipalities.iter().enumerate() {
			let own = self.validators().filter(|(owner, _)| *owner == at).count();
			if own.saturating_mul(3) >= total {
				return Err(format!(
					"{} would run {own} of {total} validators, a third or more",
					member.name
				));
			}
		}
		let known = well_known();
		let mut seen = BTreeSet::new();
		for (what, key) in self.keys() {
			if known.contains(&key) {
				return Err(format!(
					"the {what} 0x{} is a development key that everybody has",
					hex(&key)
				));
			}
			// A governance account may be an officer; a session key is nobody's but one node's.
			if what.ends_with("session key") && !seen.insert(key) {
				return Err(format!("the {what} 0x{} stands in the file twice", hex(&key)));
			}
		}
		Ok(())
	}

	/// Every key in the file, with what it is.
	fn keys(&self) -> Vec<(&'static str, [u8; 32])> {
		let mut keys: Vec<(&'static str, [u8; 32])> = Vec::new();
		for member in &self.municipalities {
			keys.push(("governance account", member.governance.clone().into()));
			keys.extend(member.signatories.iter().map(|who| ("signatory", who.clone().into())));
			keys.extend(member.officers.iter().map(|(who, _)| ("officer", who.clone().into())));
		}
		for (_, one) in self.validators() {
			keys.push(("stash", one.stash.clone().into()));
			for (what, key) in [
				("block session key", one.aura.as_slice()),
				("finality session key", one.grandpa.as_slice()),
			] {
				keys.extend(<[u8; 32]>::try_from(key).map(|key| (what, key)));
			}
		}
		keys
	}
}

/// The public keys whose secrets are in every development tool.
pub fn well_known() -> BTreeSet<[u8; 32]> {
	let sr25519 = Sr25519Keyring::iter().map(|key| key.public().0);
	let ed25519 = Ed25519Keyring::iter().map(|key| key.public().0);
	sr25519.chain(ed25519).chain(keys::accounts().map(|(_, account)| account.into())).collect()
}

fn hex(bytes: &[u8]) -> String {
	bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
