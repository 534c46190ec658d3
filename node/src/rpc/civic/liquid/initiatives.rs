// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Initiatives and what is suggested to them, as JSON.

use super::rules::tick;
use crate::rpc::civic::{
	types::{Action, DraftWords, InitiativeView, Suggestion, SupportCount},
	words::Word,
};
use co3_primitives::json::content;
use serde_json::{json, Value};

/// What follows from a decision: a call of the chain, whose bytes are a preimage of the hash.
pub fn action(action: &Action) -> Value {
	json!({ "hash": action.hash(), "length": action.len() })
}

/// The weight behind an initiative.
pub fn support(count: &SupportCount) -> Value {
	json!({
		"supporters": count.supporters.to_string(),
		"informed": count.informed.to_string(),
		"satisfied": count.satisfied.to_string(),
		"satisfiedInformed": count.satisfied_informed.to_string(),
	})
}

/// An initiative without its texts.
fn summary(number: u8, view: &InitiativeView) -> Value {
	let initiative = &view.initiative;
	let revoked = initiative.revoked.map(|revoked| {
		let successor = revoked
			.successor
			.map(|(issue, number)| json!({ "issue": issue.to_string(), "initiative": number }));
		json!({ "at": revoked.at.to_string(), "successor": successor })
	});
	json!({
		"number": number,
		"created": initiative.created.to_string(),
		"polling": initiative.polling,
		"draft": initiative.drafts,
		"revoked": revoked,
		"admitted": initiative.admitted,
		"action": initiative.action.as_ref().map(action),
		"support": initiative.figures.as_ref().map(|figures| support(&figures.support)),
		"supportAt": tick(initiative.figures.map(|figures| figures.at)),
	})
}

/// An initiative with its drafts, its initiators and its suggestions.
pub fn initiative(issue: u64, number: u8, view: &InitiativeView) -> Value {
	let drafts = view.drafts.iter().zip(1u32..).map(|(draft, number)| {
		let (text, object) = match &draft.words {
			DraftWords::Content(text) => (Some(content(text)), None),
			DraftWords::Object { object, details } => {
				(None, Some(json!({ "id": object.to_string(), "details": details })))
			}
		};
		json!({
			"number": number,
			"content": text,
			"object": object,
			"by": draft.by.map(|voter| voter.to_string()),
			"at": draft.at,
			"condemned": draft.condemned,
		})
	});
	let initiators = view.initiators.iter().map(
		|(voter, initiation)| json!({ "voter": voter.to_string(), "state": initiation.word() }),
	);
	let suggestions = view.suggestions.iter().map(|(number, one)| suggestion(*number, one));
	let mut shown = summary(number, view);
	shown["issue"] = json!(issue.to_string());
	shown["drafts"] = drafts.collect();
	shown["initiators"] = initiators.collect();
	shown["suggestions"] = suggestions.collect();
	shown
}

fn suggestion(number: u16, one: &Suggestion<u64>) -> Value {
	json!({
		"number": number,
		"content": content(&one.content),
		"by": one.by.to_string(),
		"opinions": one.opinions,
		"condemned": one.condemned,
	})
}

/// The initiatives of an issue, those with most harmonic weight first, and what was taken back last. By
/// number where there are too many people to weigh them.
pub fn list(mut initiatives: Vec<(u8, InitiativeView)>, weights: Option<&[(u8, u128)]>) -> Value {
	let weight = |number: u8| {
		let mut known = weights.into_iter().flatten();
		known.find(|(of, _)| *of == number).map(|(_, weight)| *weight)
	};
	// None is less than any.
	initiatives.sort_by_key(|(number, _)| (std::cmp::Reverse(weight(*number)), *number));
	let shown = initiatives.iter().map(|(number, view)| {
		let mut shown = summary(*number, view);
		shown["harmonicWeight"] = json!(weight(*number).map(thousandths));
		shown
	});
	json!({ "initiatives": shown.collect::<Vec<_>>(), "ordered": weights.is_some() })
}

/// The suggestions to an initiative, by their places; those that nobody with weight rated come last. By
/// number where there are too many people to ask.
pub fn suggestions(view: &InitiativeView, places: Option<&[(u16, Option<u32>)]>) -> Value {
	let place = |number: u16| {
		let mut known = places.into_iter().flatten();
		known.find(|(of, _)| *of == number).and_then(|(_, place)| *place)
	};
	let mut all: Vec<_> = view.suggestions.iter().collect();
	all.sort_by_key(|(number, _)| (place(*number).is_none(), place(*number), *number));
	let shown = all.into_iter().map(|(number, one)| {
		let mut shown = suggestion(*number, one);
		shown["place"] = json!(place(*number));
		shown
	});
	json!({ "suggestions": shown.collect::<Vec<_>>(), "ordered": places.is_some() })
}

/// A number of thousandths, with its point.
fn thousandths(number: u128) -> String {
	format!("{}.{:03}", number / 1_000, number % 1_000)
}
