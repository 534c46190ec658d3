// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	answer::Answer,
	fields::{parse, Fields, Read},
	ordering::Ordering,
	scenario,
};
use co3_tally::Quirks;
use serde_json::Value;

/// One line of a file of scenarios, counted.
pub struct Line {
	/// The name of the scenario, if it has one.
	pub name: Option<String>,
	/// What was computed.
	pub computed: Answer,
	/// Whether it is what was expected; nothing if nothing was.
	pub verdict: Option<Verdict>,
}

/// How what was computed and what was expected go together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
	/// They agree.
	Agree,
	/// They agree, but for which of several candidates that tie exactly gets a place: the reference
	/// program leaves that to the rounding of its doubles.
	AgreeButForTies,
	/// They differ, and here first.
	Differ(String),
}

impl Line {
	/// Counts a scenario, or the ballots of a runoff.
	pub fn count(line: &str, quirks: Quirks) -> Read<Self> {
		let value = parse(line)?;
		let fields = Fields::of(&value, "the line")?;
		if fields.get("kind").is_some() && fields.get("scenario").is_none() {
			return Self::ordering(&fields);
		}
		let scenario = fields.need("scenario")?;
		let computed = scenario::count(scenario, quirks)?;
		let verdict = fields.get("expected").map(|expected| match computed.difference(expected) {
			None => Verdict::Agree,
			Some(difference) => Verdict::Differ(difference),
		});
		let name = scenario.get("name").and_then(Value::as_str).map(String::from);
		Ok(Self { name, computed, verdict })
	}

	fn ordering(fields: &Fields) -> Read<Self> {
		let ordering = Ordering::read(fields)?;
		let place = ordering.count()?;
		let verdict = fields.get("place").map(|expected| {
			// Compared as a whole: a candidate too many is a difference.
			match Answer::List(vec![place.clone()]).difference(&vec![expected.clone()].into()) {
				None => Verdict::Agree,
				Some(_) if ordering.is_otherwise_tied(expected) => Verdict::AgreeButForTies,
				Some(difference) => Verdict::Differ(difference.replacen("all[0]", "place", 1)),
			}
		});
		let name = fields.maybe_text("kind")?.map(String::from);
		Ok(Self { name, computed: place, verdict })
	}
}
