// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Section 3: who counts for how much, by following the arrows backwards.

use crate::{json, number};
use serde_json::{json, Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The members of a scenario, numbered from 1.
pub struct Members {
	/// The weight of those who may take part.
	pub weights: BTreeMap<u64, i128>,
	/// Those whose override gives no weight.
	pub forgotten: BTreeSet<u64>,
	/// The effective delegation of each truster: scope and trustee.
	arrows: BTreeMap<u64, (String, u64)>,
}

impl Members {
	pub fn new(scenario: &Value) -> Self {
		let members = match &scenario["members"] {
			Value::Array(members) => members.clone(),
			count => vec![json!({}); number(count) as usize],
		};
		let mut weights = BTreeMap::new();
		let mut forgotten = BTreeSet::new();
		for (id, member) in (1..).zip(&members) {
			let is = |name: &str| member[name].as_bool();
			let unit = is("privilege") != Some(false);
			let right = match is("issue_voting_right") {
				Some(right) => right,
				None => unit && is("voting_right") != Some(false),
			};
			let weight = match (&member["issue_weight"], &member["weight"]) {
				(Value::Null, _) if !unit => 0,
				(Value::Null, Value::Null) => 1,
				(Value::Null, weight) | (weight, _) => number(weight),
			};
			if is("active") != Some(false) && right {
				weights.insert(id, weight);
			}
			let overridden = |name: &str| member.get(name).is_some();
			let row = overridden("issue_voting_right") || overridden("issue_weight");
			if row && member["issue_weight"].is_null() {
				forgotten.insert(id);
			}
		}
		let mut arrows = BTreeMap::new();
		for scope in ["unit", "area", "issue"] {
			// Each narrower scope takes the place of the wider ones.
			for row in scenario["delegations"].as_array().into_iter().flatten() {
				if row["scope"] == scope {
					let truster = row["from"].as_u64().expect("a member");
					match row["to"].as_u64() {
						Some(trustee) => arrows.insert(truster, (scope.to_string(), trustee)),
						None => arrows.remove(&truster),
					};
				}
			}
		}
		arrows.retain(|truster, _| weights.contains_key(truster));
		Self { weights, forgotten, arrows }
	}

	/// The weight of all who may take part.
	pub fn population(&self) -> i128 {
		self.weights.values().sum()
	}

	/// A member's own weight, and the weight of everybody behind, who is not counted twice.
	fn weight(&self, member: u64, direct: &BTreeSet<u64>, seen: &mut BTreeSet<u64>) -> i128 {
		seen.insert(member);
		let mut weight = self.weights[&member];
		for (truster, (_, trustee)) in &self.arrows {
			if *trustee == member && !direct.contains(truster) && !seen.contains(truster) {
				weight += self.weight(*truster, direct, seen);
			}
		}
		weight
	}

	/// What each of `direct` weighs, of those who may take part.
	pub fn direct_weights(&self, direct: &BTreeSet<u64>) -> BTreeMap<u64, i128> {
		let direct: BTreeSet<u64> =
			direct.iter().copied().filter(|id| self.weights.contains_key(id)).collect();
		direct.iter().map(|id| (*id, self.weight(*id, &direct, &mut BTreeSet::new()))).collect()
	}

	/// The chain from a truster to the one of `direct` who acts, if there is one.
	fn chain(&self, truster: u64, direct: &BTreeMap<u64, i128>) -> Option<Vec<u64>> {
		let mut chain = Vec::new();
		let mut at = truster;
		while !direct.contains_key(&at) {
			let (_, trustee) = self.arrows.get(&at)?;
			if *trustee == truster || chain.contains(trustee) {
				return None;
			}
			chain.push(*trustee);
			at = *trustee;
		}
		Some(chain)
	}

	/// Everybody whose weight arrives at one of `direct`, in the form of what is expected.
	pub fn delegating(&self, direct: &BTreeMap<u64, i128>) -> Value {
		let acting = direct.keys().copied().collect();
		let mut all = Map::new();
		for (truster, (scope, _)) in &self.arrows {
			let Some(chain) = self.chain(*truster, direct).filter(|chain| !chain.is_empty()) else {
				continue;
			};
			let weight = json(self.weight(*truster, &acting, &mut BTreeSet::new()));
			all.insert(
				truster.to_string(),
				json!({"weight": weight, "scope": scope, "chain": chain}),
			);
		}
		if all.is_empty() {
			Value::Null
		} else {
			Value::Object(all)
		}
	}
}
