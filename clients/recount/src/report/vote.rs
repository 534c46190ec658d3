// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::{hexadecimal, Evidence, Finding};
use crate::{
	case::Case,
	records::{whole, CountRecord, Outcome},
	state::Volume,
	story::Story,
	trust::Established,
	Count, Error,
};
use co3_tally::PER_BILLION;
use codec::Encode;
use serde_json::{json, Value};
use std::fmt::{self, Write};

/// What the recount of a vote came to.
pub struct Report {
	/// What of, whether it is right, and from what that follows.
	pub evidence: Evidence,
	/// What the chain published.
	pub published: Outcome,
	/// What the recount says.
	pub recounted: Outcome,
	published_bytes: Vec<u8>,
	/// What led when the confirmation period began, if anything did, where that decides.
	led: Option<Option<u8>>,
	/// What became of the vote of whoever asked.
	story: Option<Result<Story, String>>,
}

impl Report {
	/// Compares what was published with what was counted, byte for byte.
	pub fn new(
		case: &Case,
		recounted: Outcome,
		blocks: Established,
		volume: Volume,
		story: Option<Result<Story, String>>,
	) -> Result<Self, Error> {
		let published: Outcome = whole(&case.published, "a result")?;
		let same = recounted.encode() == case.published;
		let named = published.differences(&recounted);
		let evidence = Evidence::new(&case.frozen, named, same, blocks, volume);
		let published_bytes = case.published.clone();
		Ok(Self { evidence, published, recounted, published_bytes, led: case.led, story })
	}

	fn show_outcome(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let Outcome { heads, population, unopened, report, initiatives, .. } = &self.recounted;
		writeln!(f, "\n{heads} people could take part, with weight {population}.")?;
		writeln!(
			f,
			"{} voted, with weight {}, of which {} ({}) was delegated to them.",
			report.voters,
			report.weight,
			report.delegated,
			share(report.delegated_share)
		)?;
		writeln!(
			f,
			"The heaviest ballot weighed {} ({}); the longest chain had {} links; Gini {}.",
			report.largest,
			share(report.largest_share),
			report.longest_chain,
			share(report.gini)
		)?;
		if *unopened > 0 {
			writeln!(f, "{unopened} ballots were never opened, and said nothing.")?;
		}
		for (number, verdict) in initiatives {
			let mut line = format!(
				"Initiative {number}: {} for it, {} against; place {} of {}",
				verdict.positive,
				verdict.negative,
				verdict.schulze_rank,
				initiatives.len() + 1
			);
			if !verdict.turnout_quorum {
				line.write_str(", without its quorum of turnout")?;
			}
			if self.recounted.winner == Some(*number) {
				line.write_str(if self.is_interim() { ", and leading" } else { ", and winner" })?;
			} else if self.recounted.unconfirmed == Some(*number) {
				line.write_str(", and not confirmed")?;
			} else if !verdict.eligible {
				line.write_str(", and not eligible")?;
			}
			writeln!(f, "{line}.")?;
		}
		writeln!(f, "The status quo has place {}.", self.recounted.status_quo_rank)?;
		match self.led {
			None => {}
			Some(None) => writeln!(f, "When its confirmation period began, nothing led.")?,
			Some(Some(led)) => {
				writeln!(f, "When its confirmation period began, initiative {led} led.")?;
			}
		}
		match self.recounted.winner {
			None if self.is_interim() => writeln!(f, "Nothing led."),
			None => writeln!(f, "Nothing was decided: all stays as it is."),
			Some(_) => Ok(()),
		}
	}

	/// Whether it is about what led before the close.
	fn is_interim(&self) -> bool {
		self.evidence.subject.count == Count::Confirmation
	}
}

impl Finding for Report {
	fn is_equal(&self) -> bool {
		self.evidence.is_equal()
	}

	fn json(&self) -> Value {
		let mut report = self.evidence.json("ballots");
		report["confirmation"] = self.is_interim().into();
		if let Some(led) = self.led {
			report["led"] = json!(led);
		}
		report["publishedBytes"] = hexadecimal(&self.published_bytes).into();
		report["recountedBytes"] = hexadecimal(&self.recounted.encode()).into();
		report["published"] = outcome(&self.published);
		report["recounted"] = outcome(&self.recounted);
		match &self.story {
			None => {}
			Some(Ok(story)) => report["my"] = story.json(),
			Some(Err(why)) => report["my"] = json!({ "unknown": why }),
		}
		report
	}
}

impl fmt::Display for Report {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let issue = self.evidence.subject.issue;
		let what = match self.is_interim() {
			true => format!("Issue {issue}, when its confirmation period began"),
			false => format!("Issue {issue}"),
		};
		self.evidence.show(f, &what, "ballots")?;
		self.show_outcome(f)?;
		match &self.story {
			None => {}
			Some(Err(why)) => writeln!(f, "\n{why}")?,
			Some(Ok(story)) => {
				writeln!(f)?;
				story.sentences().iter().try_for_each(|sentence| writeln!(f, "{sentence}"))?;
			}
		}
		Ok(())
	}
}

/// An outcome for programs: 64- and 128-bit numbers are decimal strings.
fn outcome(outcome: &Outcome) -> Value {
	let options = outcome.initiatives.len() + 1;
	let rows: Vec<Vec<String>> = outcome
		.table
		.chunks(options)
		.map(|row| row.iter().map(u128::to_string).collect())
		.collect();
	let initiatives: Vec<Value> = outcome
		.initiatives
		.iter()
		.map(|(number, verdict)| {
			json!({
				"initiative": number,
				"positive": verdict.positive.to_string(),
				"negative": verdict.negative.to_string(),
				"first": verdict.first.to_string(),
				"directMajority": verdict.direct_majority,
				"indirectMajority": verdict.indirect_majority,
				"turnoutQuorum": verdict.turnout_quorum,
				"betterThanStatusQuo": verdict.better_than_status_quo,
				"reverseBeatPath": verdict.reverse_beat_path,
				"multistageMajority": verdict.multistage_majority,
				"eligible": verdict.eligible,
				"schulzeRank": verdict.schulze_rank,
				"rank": verdict.rank,
			})
		})
		.collect();
	let report = &outcome.report;
	json!({
		"frozenBlock": outcome.freeze.block,
		"frozenMoment": outcome.freeze.moment.to_string(),
		"closed": outcome.closed.to_string(),
		"countedAt": outcome.counted_at,
		"heads": outcome.heads.to_string(),
		"population": outcome.population.to_string(),
		"unopened": outcome.unopened.to_string(),
		"table": rows,
		"initiatives": initiatives,
		"statusQuoRank": outcome.status_quo_rank,
		"winner": outcome.winner,
		"unconfirmed": outcome.unconfirmed,
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

/// Parts per billion as a percentage with two decimals, rounded down.
fn share(per_billion: u64) -> String {
	let hundredths = per_billion / (PER_BILLION / 10_000);
	format!("{}.{:02} %", hundredths / 100, hundredths % 100)
}
