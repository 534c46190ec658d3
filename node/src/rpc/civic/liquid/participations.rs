// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What one person does in an issue, as JSON.

use crate::rpc::civic::types::{Ballot, Paper, Part, Participation};
use serde_json::{json, Value};

/// What somebody does in an issue: their weight in it, if they may take part, whether they may initiate in
/// it, whether they take part, what they support, and what they handed in.
pub fn participation(
	voter: u64,
	part: Part,
	discussion: &Participation,
	handed_in: Option<&Ballot>,
) -> Value {
	let supports = discussion.supports.iter().map(|support| {
		json!({
			"initiative": support.initiative,
			"draft": support.draft,
			"critical": support.critical,
		})
	});
	json!({
		"voter": voter.to_string(),
		"weight": part.weight.map(|weight| weight.to_string()),
		"initiativeRight": part.initiative_right,
		"acts": part.acts,
		"interested": discussion.interested,
		"supports": supports.collect::<Vec<_>>(),
		"ballot": handed_in.map(ballot),
	})
}

fn ballot(ballot: &Ballot) -> Value {
	let mut shown = paper(&ballot.paper);
	shown["at"] = ballot.at.to_string().into();
	// What counts as of the beginning of the confirmation period, where it is not this.
	shown["before"] = ballot.before.as_ref().map(paper).into();
	shown["assisted"] = ballot.assisted.into();
	shown
}

fn paper(paper: &Paper) -> Value {
	let (paper, grades, commitment, salt) = match paper {
		Paper::Open(grades) => ("open", Some(grades), None, None),
		Paper::Sealed(commitment) => ("sealed", None, Some(commitment), None),
		Paper::Revealed { grades, salt } => ("revealed", Some(grades), None, Some(salt)),
		Paper::Withdrawn => ("withdrawn", None, None, None),
		Paper::Declined => ("declined", None, None, None),
	};
	let graded =
		|(initiative, grade): &(u8, i8)| json!({ "initiative": initiative, "grade": grade });
	json!({
		"paper": paper,
		"grades": grades.map(|grades| grades.iter().map(graded).collect::<Vec<_>>()),
		"commitment": commitment,
		"salt": salt,
	})
}
