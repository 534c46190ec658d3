// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who lets whom decide: what clients ask, and how chains are shown.

use crate::rpc::civic::{
	argument::{Account, Id, Object},
	reader::Api,
	types::{Acceptance, ChainEnd, ChainView, CivicRuntimeApi, DelegationView, Scope},
	words::Word,
};
use co3_runtime::{AccountId, Hash};
use serde::{de, Deserialize, Deserializer};
use serde_json::{json, value::RawValue, Value};
use sp_api::ApiError;

/// A person who acts, by their account or by their id as a resident.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Person {
	/// Whoever signs with this account.
	Account(AccountId),
	/// The resident with this id.
	Id(u64),
}

impl<'de> Deserialize<'de> for Person {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let raw = Box::<RawValue>::deserialize(deserializer)?;
		if let Ok(Id(id)) = serde_json::from_str(raw.get()) {
			return Ok(Self::Id(id));
		}
		let Account(account) = serde_json::from_str(raw.get()).map_err(de::Error::custom)?;
		Ok(Self::Account(account))
	}
}

impl Person {
	/// The id by which this person votes, if the account is a resident's. An id is taken as it is:
	/// nobody with it may do anything if there is none.
	pub fn voter(&self, api: &Api, at: Hash) -> Result<Option<u64>, ApiError> {
		match self {
			Self::Id(id) => Ok(Some(*id)),
			Self::Account(account) => {
				Ok(api.resident(at, account.clone())?.map(|resident| resident.id))
			}
		}
	}
}

/// What a delegation is for: a unit, an area or an issue.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum ScopeArgument {
	/// All issues of this unit.
	Unit(u32),
	/// All issues of this area.
	Area(u32),
	/// This issue.
	Issue(u64),
}

#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ScopeFields {
	unit: Option<Id<u32>>,
	area: Option<Id<u32>>,
	issue: Option<Id<u64>>,
}

impl<'de> Deserialize<'de> for ScopeArgument {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let Object(ScopeFields { unit, area, issue }) = Deserialize::deserialize(deserializer)?;
		match (unit, area, issue) {
			(Some(Id(unit)), None, None) => Ok(Self::Unit(unit)),
			(None, Some(Id(area)), None) => Ok(Self::Area(area)),
			(None, None, Some(Id(issue))) => Ok(Self::Issue(issue)),
			_ => Err(de::Error::custom("not exactly one of unit, area, issue")),
		}
	}
}

impl ScopeArgument {
	/// The unit that it is of, and the scope as the runtime takes it; none where there is no such.
	pub fn within(self, api: &Api, at: Hash) -> Result<Option<(u32, Scope)>, ApiError> {
		Ok(match self {
			Self::Unit(unit) => api.unit(at, unit)?.map(|_| (unit, Scope::Unit)),
			Self::Area(area) => {
				api.area(at, area, None)?.map(|(state, _)| (state.unit, Scope::Area(area)))
			}
			Self::Issue(issue) => {
				api.issue(at, issue)?.map(|view| (view.issue.unit, Scope::Issue(issue)))
			}
		})
	}
}

/// What somebody might say instead of what they said.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InsteadArgument {
	/// How widely.
	pub scope: Width,
	/// Whom they would trust; explicitly nobody if null.
	pub to: Trustee,
}

/// How wide a delegation is, seen from an issue.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Width {
	/// For the issue's unit.
	Unit,
	/// For its area.
	Area,
	/// For itself.
	Issue,
}

impl Width {
	/// The scope of this width around an issue of an area.
	pub fn around(self, area: u32, issue: u64) -> Scope {
		match self {
			Self::Unit => Scope::Unit,
			Self::Area => Scope::Area(area),
			Self::Issue => Scope::Issue(issue),
		}
	}
}

/// Whom somebody trusts. It is said even where it is nobody: what is left out is a mistake.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Trustee(pub Option<Person>);

impl<'de> Deserialize<'de> for Trustee {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let raw = Box::<RawValue>::deserialize(deserializer)?;
		serde_json::from_str(raw.get()).map(Self).map_err(de::Error::custom)
	}
}

/// What somebody said at a scope of a unit, and what holds there.
pub fn delegation(voter: u64, unit: u32, view: &DelegationView) -> Value {
	json!({
		"voter": voter.to_string(),
		"unit": unit,
		"said": view.said.map(|(to, until)| {
			json!({ "to": to.map(|to| to.to_string()), "until": until.to_string() })
		}),
		"holds": view.holds.map(|(scope, to)| {
			json!({ "scope": scope.word(), "to": to.to_string() })
		}),
	})
}

/// What others trust somebody with.
pub fn incoming(voter: u64, count: u32, acceptance: Acceptance) -> Value {
	let at_most = match acceptance {
		Acceptance::All => None,
		Acceptance::AtMost(count) => Some(count),
		Acceptance::Closed => Some(0),
	};
	json!({ "voter": voter.to_string(), "delegations": count, "acceptsAtMost": at_most })
}

/// Who decides for somebody, through whom, and why nobody if nobody.
pub fn chain(issue: u64, view: &ChainView) -> Value {
	let links = view.links.iter().map(|link| {
		json!({
			"voter": link.voter.to_string(),
			"weight": link.weight.map(|weight| weight.to_string()),
			"scope": link.scope.map(|scope| scope.word()),
		})
	});
	let decides = view.links.last().filter(|_| view.end == ChainEnd::Acts);
	json!({
		"issue": issue.to_string(),
		"links": links.collect::<Vec<_>>(),
		"end": view.end.word(),
		"decides": decides.map(|link| link.voter.to_string()),
	})
}
