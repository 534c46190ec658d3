// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What an issue comes to, as JSON: support, counts under way, the result, and what it releases. Shares
//! and the Gini coefficient are parts per billion.

use super::initiatives::{action, support};
use crate::rpc::civic::{
	types::{
		Enactment, Freeze, Moment, Outcome, Progress, Report, Snapshot, TallyView, Task, Verdict,
	},
	words::Word,
};
use co3_runtime::BlockNumber;
use serde_json::{json, Value};

/// All that is known of what an issue comes to.
pub fn tally(issue: u64, view: &TallyView, waiting: Option<&Enactment>) -> Value {
	let snapshots = view.snapshots.iter().map(|(moment, kept)| snapshot(*moment, kept));
	json!({
		"issue": issue.to_string(),
		"outcome": view.outcome.as_ref().map(outcome),
		// What led when the confirmation period began, in the same words.
		"interim": view.interim.as_ref().map(outcome),
		"snapshots": snapshots.collect::<Vec<_>>(),
		"progress": view.progress.iter().map(progress).collect::<Vec<_>>(),
		"enactment": waiting.map(enactment),
	})
}

fn freeze(freeze: &Freeze<BlockNumber>) -> Value {
	json!({ "block": freeze.block, "moment": freeze.moment.to_string() })
}

fn outcome(outcome: &Outcome<BlockNumber>) -> Value {
	let positions = outcome.initiatives.len().saturating_add(1);
	let table = outcome
		.table
		.chunks(positions)
		.map(|row| row.iter().map(|weight| weight.to_string()).collect::<Vec<_>>());
	let initiatives = outcome.initiatives.iter().map(|(number, found)| verdict(*number, found));
	json!({
		"frozen": freeze(&outcome.freeze),
		"closed": outcome.closed.to_string(),
		"countedAt": outcome.counted_at,
		"heads": outcome.heads.to_string(),
		"population": outcome.population.to_string(),
		"unopened": outcome.unopened.to_string(),
		// The status quo has the first row and the first column; the initiatives follow as listed.
		"table": table.collect::<Vec<_>>(),
		"initiatives": initiatives.collect::<Vec<_>>(),
		"statusQuoRank": outcome.status_quo_rank,
		"winner": outcome.winner,
		"unconfirmed": outcome.unconfirmed,
		"concentration": concentration(&outcome.report),
	})
}

fn verdict(number: u8, found: &Verdict) -> Value {
	json!({
		"number": number,
		"positive": found.positive.to_string(),
		"negative": found.negative.to_string(),
		"first": found.first.to_string(),
		"directMajority": found.direct_majority,
		"indirectMajority": found.indirect_majority,
		"turnoutQuorum": found.turnout_quorum,
		"betterThanStatusQuo": found.better_than_status_quo,
		"reverseBeatPath": found.reverse_beat_path,
		"multistageMajority": found.multistage_majority,
		"eligible": found.eligible,
		"schulzeRank": found.schulze_rank,
		"rank": found.rank,
	})
}

fn concentration(report: &Report) -> Value {
	json!({
		"voters": report.voters.to_string(),
		"weight": report.weight.to_string(),
		"delegated": report.delegated.to_string(),
		"delegatedShare": report.delegated_share.to_string(),
		"largest": report.largest.to_string(),
		"largestShare": report.largest_share.to_string(),
		"longestChain": report.longest_chain,
		"gini": report.gini.to_string(),
	})
}

fn snapshot(moment: Moment, kept: &Snapshot<BlockNumber>) -> Value {
	let supports = kept.supports.iter().map(|(number, count)| {
		let mut shown = support(count);
		shown["number"] = json!(number);
		shown
	});
	json!({
		"moment": moment.word(),
		"frozen": freeze(&kept.freeze),
		"at": kept.at.to_string(),
		"countedAt": kept.counted_at,
		"heads": kept.heads.to_string(),
		"population": kept.population.to_string(),
		"participants": kept.participants.to_string(),
		"supports": supports.collect::<Vec<_>>(),
		"quorum": kept.quorum.map(|quorum| quorum.to_string()),
	})
}

fn progress(progress: &Progress<BlockNumber>) -> Value {
	let task = match progress.task {
		Task::Admission { .. } => "admission",
		Task::Discussion(_) => "discussion",
		Task::Quorum(_) => "quorum",
		Task::Confirmation(_) => "confirmation",
		Task::Vote(_) => "vote",
	};
	let (part, parts) = progress.part;
	json!({
		"task": task,
		"frozen": progress.frozen,
		"begun": progress.begun,
		"part": part,
		"parts": parts,
		"step": progress.step.word(),
		"steps": progress.steps.to_string(),
	})
}

fn enactment(waiting: &Enactment) -> Value {
	json!({
		"unit": waiting.unit,
		"initiative": waiting.initiative,
		"action": action(&waiting.action),
		"from": waiting.from.to_string(),
		"vetoUntil": waiting.veto_until.to_string(),
		"until": waiting.until.to_string(),
	})
}

#[cfg(test)]
#[path = "outcomes_tests.rs"]
mod tests;
