// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who decides, about what, and by which rules, as JSON. Ticks are numbers of 64 bits, and strings
//! like all of these.

use crate::rpc::civic::{
	types::{
		AgeClass, Area, AreaRule, AreaState, Class, CountRules, Group, Majority, Policy,
		PolicyState, Quorum, Ratio, Suffrage, Tick, Turnout, UnitFigures,
	},
	views,
	words::Word,
};
use serde_json::{json, Value};

/// A tick, if there is one.
pub fn tick(tick: Option<Tick>) -> Option<String> {
	tick.map(|tick| tick.to_string())
}

/// The classes that have a right.
pub fn classes(suffrage: Suffrage) -> Vec<&'static str> {
	Class::ALL.iter().filter(|class| suffrage.classes.contains(**class)).map(Word::word).collect()
}

/// The age classes that have a right.
pub fn ages(suffrage: Suffrage) -> Vec<&'static str> {
	AgeClass::ALL.iter().filter(|age| suffrage.ages.contains(**age)).map(Word::word).collect()
}

/// Who may begin issues and initiatives.
pub fn initiative_right(right: Suffrage) -> Value {
	json!({ "classes": classes(right), "ages": ages(right) })
}

/// A territory that decides, and how many live there.
pub fn unit(id: u32, view: &UnitFigures) -> Value {
	let groups = Group::ALL.into_iter().zip(view.groups.0);
	let groups: Vec<_> = groups.map(|(group, (heads, weight))| (group, heads, weight)).collect();
	json!({
		"unit": id,
		"classes": classes(view.unit.suffrage),
		"ages": ages(view.unit.suffrage),
		"initiativeRight": initiative_right(view.unit.initiative_right),
		"open": view.unit.open,
		"changedAt": view.unit.changed_at,
		"heads": view.heads.to_string(),
		"weight": view.weight.to_string(),
		"population": views::population(&groups),
	})
}

/// A subject area: what it is at present, and what a version of it says.
pub fn area(id: u32, state: &AreaState, terms: &Area) -> Value {
	json!({
		"id": id,
		"unit": state.unit,
		"version": state.version,
		"open": state.open,
		"nextCheck": tick(state.next_check),
		"asked": tick(state.asked),
		"lastCheck": state.last_check.map(|(at, count)| {
			json!({ "at": at.to_string(), "count": count.to_string() })
		}),
		"checks": state.checks,
		"name": terms.name.as_str(),
		"policies": terms.policies.iter().collect::<Vec<_>>(),
		"defaultPolicy": terms.default_policy,
		"checkEvery": tick(terms.check_every),
		"limiter": terms.limiter.as_ref().map(limiter),
	})
}

fn limiter(rule: &AreaRule) -> Value {
	json!({
		"standard": ratio(rule.standard),
		"factor": ratio(rule.factor),
		"issues": ratio(rule.issues),
		"time": rule.time.to_string(),
		"exponent": ratio(rule.exponent),
		"population": rule.population.map(|population| population.get()),
	})
}

/// A policy: what it is at present, and what a version of it says.
pub fn policy(id: u32, state: &PolicyState, terms: &Policy) -> Value {
	let times = &terms.times;
	json!({
		"id": id,
		"unit": state.unit,
		"version": state.version,
		"open": state.open,
		"name": terms.name.as_str(),
		"polling": terms.polling,
		"times": {
			"admissionMin": times.admission_min.to_string(),
			"admissionMax": times.admission_max.to_string(),
			"discussion": times.discussion.to_string(),
			"verification": times.verification.to_string(),
			"voting": times.voting.to_string(),
			"confirmation": times.confirmation.to_string(),
			"reveal": times.reveal.to_string(),
		},
		"admission": quorum(&terms.admission),
		"initiative": quorum(&terms.initiative),
		"counting": counting(&terms.rules),
		"publicity": terms.publicity.word(),
		"grading": terms.grading.word(),
		"delegation": terms.delegation,
		"effect": terms.effect.map(|effect| {
			json!({ "delay": effect.delay.to_string(), "veto": effect.veto.to_string() })
		}),
	})
}

fn counting(rules: &CountRules) -> Value {
	json!({
		"defeatStrength": rules.defeat_strength.word(),
		"tieBreaking": rules.tie_breaking.word(),
		"direct": majority(&rules.direct),
		"indirect": majority(&rules.indirect),
		"noReverseBeatPath": rules.no_reverse_beat_path,
		"noMultistageMajority": rules.no_multistage_majority,
		"turnout": turnout(&rules.turnout),
	})
}

fn turnout(turnout: &Turnout) -> Value {
	json!({ "least": quorum(&turnout.least), "adaptive": turnout.adaptive })
}

fn quorum(quorum: &Quorum) -> Value {
	json!({ "absolute": quorum.absolute.to_string(), "share": ratio(quorum.share) })
}

fn majority(majority: &Majority) -> Value {
	json!({
		"ratio": ratio(majority.ratio),
		"strict": majority.strict,
		"positive": majority.positive.to_string(),
		"nonNegative": majority.non_negative.to_string(),
	})
}

/// A fraction, exactly.
fn ratio(ratio: Ratio) -> Value {
	json!({ "num": ratio.num, "den": ratio.den.get() })
}
