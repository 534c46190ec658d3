// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Issues: what clients ask of them, and how they are shown.

use super::rules::{ages, classes, initiative_right, tick};
use crate::rpc::civic::{
	argument::{At, Id},
	error::Error,
	query::{shown, CursorArgument, Listed, Named, DEFAULT_LIMIT},
	types::{
		Cancellation, Cursor, IssueFilter, IssuePage, IssueQueryError, IssueState, IssueView,
		OverridePage, Phase,
	},
	words::Word,
};
use co3_runtime::Hash;
use serde::Deserialize;
use serde_json::{json, Value};

/// A question for issues. Everything named must be true of one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct IssueQueryArgument {
	/// Of this unit.
	pub unit: Option<Id<u32>>,
	/// Of this area.
	pub area: Option<Id<u32>>,
	/// In this phase.
	pub state: Option<Named<Phase>>,
	/// How many at most.
	pub limit: Option<Id<u32>>,
	/// Where the page before stopped.
	pub cursor: Option<CursorArgument>,
	/// In the state of this block.
	pub at: Option<At>,
}

impl IssueQueryArgument {
	/// The question as the runtime takes it.
	pub fn query(self) -> (IssueFilter, Option<Cursor>, u32) {
		let filter = IssueFilter {
			unit: self.unit.map(|Id(id)| id),
			area: self.area.map(|Id(id)| id),
			phase: self.state.map(|Named(phase)| phase),
		};
		let cursor = self.cursor.map(|CursorArgument(cursor)| cursor);
		(filter, cursor, self.limit.map_or(DEFAULT_LIMIT, |Id(limit)| limit))
	}
}

/// A question for those for whom something is different in an issue.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverrideQueryArgument {
	/// In which issue.
	pub issue: Id<u64>,
	/// How many at most.
	#[serde(default)]
	pub limit: Option<Id<u32>>,
	/// Where the page before stopped.
	#[serde(default)]
	pub cursor: Option<CursorArgument>,
	/// In the state of this block.
	#[serde(default)]
	pub at: Option<At>,
}

impl OverrideQueryArgument {
	/// The question as the runtime takes it.
	pub fn query(self) -> (u64, Option<Cursor>, u32) {
		let cursor = self.cursor.map(|CursorArgument(cursor)| cursor);
		(self.issue.0, cursor, self.limit.map_or(DEFAULT_LIMIT, |Id(limit)| limit))
	}
}

impl Listed for Phase {
	const WHAT: &'static str = "state";
	const ALL: &'static [Self] = &[
		Phase::Admission,
		Phase::Discussion,
		Phase::Verification,
		Phase::Voting,
		Phase::Counting,
		Phase::Finished,
		Phase::Canceled,
	];
}

impl From<IssueQueryError> for Error {
	fn from(error: IssueQueryError) -> Self {
		match error {
			IssueQueryError::OtherQuestion => Error::CursorOfAnotherQuery,
			IssueQueryError::BadCursor => {
				Error::BadArgument("query: cursor is not one that this chain gave out".into())
			}
			IssueQueryError::Unknown => Error::BadArgument("there is no such thing".into()),
			IssueQueryError::TooMany => Error::Runtime(
				"more people take part than are looked at for an answer: compute it from the state"
					.into(),
			),
		}
	}
}

/// The word for where an issue is in its life.
fn state(state: IssueState) -> &'static str {
	match state {
		IssueState::Admission => "admission",
		IssueState::Discussion => "discussion",
		IssueState::Verification => "verification",
		IssueState::Voting => "voting",
		IssueState::Revealing => "revealing",
		IssueState::Counting => "counting",
		IssueState::FinishedWithWinner => "finished-with-winner",
		IssueState::FinishedWithoutWinner => "finished-without-winner",
		IssueState::Canceled(_) => "canceled",
	}
}

/// Why an issue ended without a vote.
fn cancellation(why: Cancellation) -> Value {
	let (word, ground) = match why {
		Cancellation::ByGovernment(ground) => ("by-government", Some(ground.word())),
		Cancellation::RevokedBeforeAdmission => ("revoked-before-admission", None),
		Cancellation::NotAdmitted => ("not-admitted", None),
		Cancellation::RevokedInDiscussion => ("revoked-in-discussion", None),
		Cancellation::RevokedInVerification => ("revoked-in-verification", None),
		Cancellation::NoInitiativeAdmitted => ("no-initiative-admitted", None),
	};
	json!({ "why": word, "ground": ground })
}

/// An issue.
pub fn issue(view: &IssueView) -> Value {
	let issue = &view.issue;
	let canceled = match issue.state {
		IssueState::Canceled(why) => Some(cancellation(why)),
		_ => None,
	};
	json!({
		"id": view.id.to_string(),
		"unit": issue.unit,
		"area": issue.area,
		"areaVersion": issue.area_version,
		"policy": issue.policy,
		"policyVersion": issue.policy_version,
		"classes": classes(issue.suffrage),
		"ages": ages(issue.suffrage),
		"initiativeRight": initiative_right(issue.initiative_right),
		"object": issue.object.map(|object| object.to_string()),
		"state": state(issue.state),
		"canceled": canceled,
		"due": tick(issue.due),
		"created": issue.created.to_string(),
		"createdAt": issue.created_at,
		"accepted": tick(issue.accepted),
		"halfFrozen": tick(issue.half_frozen),
		"fullyFrozen": tick(issue.fully_frozen),
		"votingSince": issue.voting_since,
		"confirmation": tick(issue.confirmation),
		"closed": tick(issue.closed),
		"over": tick(issue.over),
		"initiatives": issue.initiatives,
		"unrevoked": issue.unrevoked,
		"abandoned": tick(issue.abandoned),
		"lastCount": issue.last_count.map(|count| count.to_string()),
		"overrides": view.overrides,
		"cleared": issue.cleared,
	})
}

/// A page of issues, with the block that it was read at.
pub fn page(page: &IssuePage, at: Hash) -> Value {
	json!({
		"issues": page.issues.iter().map(issue).collect::<Vec<_>>(),
		"cursor": page.cursor.as_ref().map(shown),
		"at": at,
	})
}

/// A page of those for whom something is, or was, different in an issue, with the block that it was read at.
pub fn overrides(page: &OverridePage, at: Hash) -> Value {
	let listed = page.overrides.iter().map(|(voter, different)| {
		json!({
			"voter": voter.to_string(),
			"takenBack": different.is_none(),
			"initiativeRight": different.and_then(|one| one.initiative_right),
			"votingRight": different.and_then(|one| one.voting_right),
			"weight": different.and_then(|one| one.weight).map(|weight| weight.to_string()),
		})
	});
	json!({
		"overrides": listed.collect::<Vec<_>>(),
		"cursor": page.cursor.as_ref().map(shown),
		"at": at,
	})
}

/// The issues of an area that seek admission, by their places; what nobody supports comes last.
pub fn order(mut issues: Vec<(u64, Option<u32>)>) -> Value {
	issues.sort_by_key(|(id, place)| (place.is_none(), *place, *id));
	issues.iter().map(|(id, place)| json!({ "issue": id.to_string(), "place": place })).collect()
}

#[cfg(test)]
mod tests {
	use super::*;
	use co3_runtime::civic_api::tally::Override;

	#[test]
	fn overrides_are_asked_for_by_issue_and_say_what_is_different() {
		let ask = |text: &str| {
			let asked: Result<OverrideQueryArgument, _> = serde_json::from_str(text);
			asked.map(OverrideQueryArgument::query).map_err(|error| error.to_string())
		};
		assert_eq!(ask(r#"{"issue":"7"}"#), Ok((7, None, DEFAULT_LIMIT)));
		let cursor = Cursor(vec![1, 255].try_into().unwrap());
		let onwards = r#"{"issue":7,"limit":2,"cursor":"0x01ff"}"#;
		assert_eq!(ask(onwards), Ok((7, Some(cursor.clone()), 2)));
		assert!(ask("{}").is_err() && ask(r#"{"issue":7,"unit":1}"#).is_err());
		let guest = Override {
			initiative_right: Some(false),
			voting_right: Some(true),
			weight: Some(u64::MAX),
		};
		let page =
			OverridePage { overrides: vec![(5, Some(guest)), (6, None)], cursor: Some(cursor) };
		let shown = overrides(&page, Hash::repeat_byte(2));
		let there = json!({ "voter": "5", "takenBack": false, "initiativeRight": false, "votingRight": true, "weight": u64::MAX.to_string() });
		let gone = json!({ "voter": "6", "takenBack": true, "initiativeRight": null, "votingRight": null, "weight": null });
		assert_eq!(shown["overrides"], json!([there, gone]));
		assert_eq!(
			(&shown["cursor"], &shown["at"]),
			(&json!("0x01ff"), &json!(Hash::repeat_byte(2)))
		);
	}
}
