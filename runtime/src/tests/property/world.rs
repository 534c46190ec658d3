// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who there is, with their keys, and what the generators ask the state.

use super::{super::chain, dice::Dice};
use crate::{constants::MILLISECONDS_PER_BLOCK, *};
use co3_primitives::{
	ContentRef, MunicipalityId, Officers, OrganisationId, ResidentId, Role, TerritoryId, Title,
};
use codec::{Decode, Encode};
use sp_core::{sr25519, Pair};
use sp_runtime::traits::Hash as _;
use std::collections::BTreeMap;

/// What may happen next.
pub enum Act {
	/// An account sends a call.
	By(AccountId, RuntimeCall),
	/// The seats vote on a call.
	Motion(RuntimeCall),
	/// All is ready, and time has to pass: up to this block.
	Wait(BlockNumber),
}

impl Act {
	/// `who` sends `call`.
	pub fn by(who: AccountId, call: impl Into<RuntimeCall>) -> Option<Self> {
		Some(Self::By(who, call.into()))
	}

	/// The consortium enacts `call`.
	pub fn enacted(call: impl Into<RuntimeCall>) -> Option<Self> {
		let call = Box::new(call.into());
		Self::motion(pallet_consortium::Call::enact { call })
	}

	/// Nothing before this block.
	pub fn wait(until: BlockNumber) -> Option<Self> {
		Some(Self::Wait(until))
	}

	/// The seats vote on `call` itself.
	pub fn motion(call: impl Into<RuntimeCall>) -> Option<Self> {
		Some(Self::Motion(call.into()))
	}
}

/// Everybody whose key is known, and chance.
pub struct World {
	/// Chance.
	pub dice: Dice,
	keys: BTreeMap<AccountId, sr25519::Pair>,
	/// The words of what was hidden, which somebody kept.
	words: BTreeMap<Hash, Vec<u8>>,
	fresh: u32,
}

impl World {
	/// The demonstration's people.
	pub fn new(seed: u64) -> Self {
		let known = genesis_presets::keys::accounts();
		let keys = known.map(|(path, account)| (account, chain::key(path))).collect();
		Self { dice: Dice::new(seed), keys, words: BTreeMap::new(), fresh: 0 }
	}

	/// A number that was not given out before.
	pub fn number(&mut self) -> u32 {
		self.fresh += 1;
		self.fresh
	}

	/// An account that nobody has used.
	pub fn fresh(&mut self) -> AccountId {
		let seed = sp_io::hashing::blake2_256(&self.number().to_be_bytes());
		let key = sr25519::Pair::from_seed(&seed);
		let account = AccountId::from(key.public());
		self.keys.insert(account.clone(), key);
		account
	}

	/// Keeps a copy of what somebody said.
	pub fn keep(&mut self, details: &impl Encode) {
		self.words.insert(BlakeTwo256::hash_of(details), details.encode());
	}

	/// The copy with this hash.
	pub fn kept<Details: Decode>(&self, hash: &Hash) -> Option<Details> {
		Details::decode(&mut &self.words.get(hash)?[..]).ok()
	}

	/// The key of an account.
	pub fn key(&self, account: &AccountId) -> &sr25519::Pair {
		&self.keys[account]
	}

	/// Whoever: known to the chain, or not.
	pub fn anybody(&mut self) -> AccountId {
		use pallet_consortium::{Appointments, GovernanceOf, Signatories, Validators};
		// Each role as often as any other, however few have it.
		let some: Vec<AccountId> = match self.dice.below(12) {
			0 => GovernanceOf::<Runtime>::iter_keys().collect(),
			1 => Validators::<Runtime>::iter_keys().collect(),
			2 => Signatories::<Runtime>::iter_values().flatten().collect(),
			3 => pallet_residents::ResidentIds::<Runtime>::iter_keys().collect(),
			4 => pallet_organisations::AccountOf::<Runtime>::iter_keys().collect(),
			5 => pallet_residents::Purses::<Runtime>::iter_keys().collect(),
			6 => vec![],
			_ => {
				let role = self.dice.pick(Role::ALL);
				let all = Appointments::<Runtime>::iter_keys();
				all.filter(|(_, (_, held))| Some(*held) == role).map(|(_, (who, _))| who).collect()
			}
		};
		self.dice.pick(some).unwrap_or_else(|| self.fresh())
	}

	/// Somebody who is this.
	pub fn playing(&mut self, role: &str) -> Option<AccountId> {
		let all = pallet_quota::Accounts::<Runtime>::iter_keys();
		self.dice.find(all, |account| roles_of(account).contains(&role))
	}

	/// Whoever the chain lets in.
	pub fn registered(&mut self) -> AccountId {
		loop {
			let account = self.anybody();
			if !roles_of(&account).contains(&STRANGER) {
				return account;
			}
		}
	}

	/// A title unlike any other.
	pub fn title(&mut self) -> Title {
		Title::new(&format!("Number {}", self.number())).expect("a title")
	}

	/// A resident who may act now.
	pub fn resident(&mut self) -> Option<(ResidentId, AccountId)> {
		let all = pallet_residents::ResidentIds::<Runtime>::iter();
		let able = |id| Residents::voter_by_id(id, false).is_some();
		self.dice.find(all, |(_, id)| able(*id)).map(|(account, id)| (id, account))
	}

	/// A municipality in good standing in which somebody holds `role`, and who.
	pub fn office(&mut self, role: Role) -> Option<(MunicipalityId, AccountId)> {
		let offices = pallet_consortium::Appointments::<Runtime>::iter_keys();
		let of_role = offices.filter(|(_, (_, held))| *held == role);
		let holds = |(municipality, (who, _)): &(MunicipalityId, (AccountId, Role))| {
			Consortium::holds(who, *municipality, role)
		};
		self.dice.find(of_role, holds).map(|(municipality, (who, _))| (municipality, who))
	}

	/// As [`World::office`], in this municipality.
	pub fn officer(&mut self, municipality: MunicipalityId, role: Role) -> Option<AccountId> {
		let held = self.officers(municipality, role);
		self.dice.pick(held)
	}

	/// Everybody who holds `role` in this municipality.
	pub fn officers(&self, municipality: MunicipalityId, role: Role) -> Vec<AccountId> {
		pallet_consortium::Appointments::<Runtime>::iter_prefix(municipality)
			.filter(|((who, held), _)| *held == role && Consortium::holds(who, municipality, role))
			.map(|((who, _), _)| who)
			.collect()
	}

	/// A member in good standing, and its governance account.
	pub fn governance(&mut self) -> Option<(MunicipalityId, AccountId)> {
		let members = pallet_consortium::Municipalities::<Runtime>::iter();
		let active = members.filter(|(_, member)| member.is_active());
		self.dice.pick(active).map(|(municipality, member)| (municipality, member.governance))
	}

	/// An open territory of a municipality.
	pub fn territory_of(&mut self, municipality: MunicipalityId) -> Option<TerritoryId> {
		let all = pallet_territories::Records::<Runtime>::iter();
		let own =
			all.filter(|(_, at)| at.closed.is_none() && at.municipality == Some(municipality));
		self.dice.pick(own).map(|(id, _)| id)
	}

	/// The account of an organisation that may act.
	pub fn organisation(&mut self) -> Option<(OrganisationId, AccountId)> {
		let all = pallet_organisations::Organisations::<Runtime>::iter();
		let active = all.filter(|(_, organisation)| organisation.is_active());
		self.dice.pick(active).map(|(id, organisation)| (id, organisation.account))
	}
}

/// The first block after a moment.
pub fn block_after(moment: u64) -> BlockNumber {
	let ahead = moment.saturating_sub(Timestamp::get()) / MILLISECONDS_PER_BLOCK;
	System::block_number() + ahead as BlockNumber + 1
}

/// The key of a resident who may act now.
pub fn key_of(resident: ResidentId) -> Option<AccountId> {
	Residents::voter_by_id(resident, false)?;
	pallet_residents::Residents::<Runtime>::get(resident).map(|resident| resident.account)
}

/// A reference to a text.
pub fn content(number: u32) -> ContentRef {
	let mut hash = vec![0x12, 0x20];
	hash.extend(sp_io::hashing::blake2_256(&number.to_be_bytes()));
	ContentRef {
		hash: hash.try_into().expect("a multihash fits"),
		mime: b"text/markdown".to_vec().try_into().expect("it fits"),
		size: 1_024,
		language: b"it".to_vec().try_into().expect("it fits"),
		alternative_text: None,
	}
}

/// Whom the chain does not know.
pub const STRANGER: &str = "stranger";

/// Everything that somebody can be.
pub const ROLES: [&str; 15] = [
	"governance",
	"Registrar",
	"TerritoryOfficer",
	"ProposalOfficer",
	"Moderator",
	"TokenIssuer",
	"PointOfficer",
	"Desk",
	"ValidatorOperator",
	"Valuator",
	"stash",
	"signatory",
	"resident",
	"organisation",
	"purse",
];

/// Everything that `account` is now.
pub fn roles_of(account: &AccountId) -> Vec<&'static str> {
	use co3_primitives::{AccountKind, AccountRegistry};
	let kinds = Quota::kinds(account);
	let mut roles: Vec<&str> = [
		(AccountKind::Governance, "governance"),
		(AccountKind::Validator, "stash"),
		(AccountKind::Signatory, "signatory"),
		(AccountKind::Resident, "resident"),
		(AccountKind::Organisation, "organisation"),
		(AccountKind::Purse, "purse"),
	]
	.into_iter()
	.filter_map(|(kind, name)| kinds.contains(kind).then_some(name))
	.collect();
	if kinds.contains(AccountKind::Officer) {
		let names = [
			(Role::Registrar, "Registrar"),
			(Role::TerritoryOfficer, "TerritoryOfficer"),
			(Role::TokenIssuer, "TokenIssuer"),
			(Role::ProposalOfficer, "ProposalOfficer"),
			(Role::Moderator, "Moderator"),
			(Role::PointOfficer, "PointOfficer"),
			(Role::Desk, "Desk"),
			(Role::ValidatorOperator, "ValidatorOperator"),
			(Role::Valuator, "Valuator"),
		];
		let members = pallet_consortium::Municipalities::<Runtime>::iter_keys();
		for municipality in members.collect::<Vec<_>>() {
			roles.extend(names.iter().filter_map(|(role, name)| {
				let key = (account, *role);
				pallet_consortium::Appointments::<Runtime>::contains_key(municipality, key)
					.then_some(*name)
			}));
		}
	}
	roles.dedup();
	if roles.is_empty() {
		roles.push(STRANGER);
	}
	roles
}
