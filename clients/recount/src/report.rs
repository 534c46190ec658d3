// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is said in the end.

use crate::{
	case::{Case, Sizes},
	records::{whole, Outcome},
	state::Volume,
	story::Story,
	trust::{Block, Established},
	Error,
};
use co3_tally::PER_BILLION;
use codec::Encode;
use serde_json::{json, Value};
use std::fmt::{self, Write};

/// What a recount came to.
pub struct Report {
	/// Which issue.
	pub issue: u64,
	/// What the chain published.
	pub published: Outcome,
	/// What the recount says.
	pub recounted: Outcome,
	/// What differs, or should not be.
	pub differences: Vec<String>,
	/// What is as it may be, and should be known.
	pub remarks: Vec<String>,
	blocks: Established,
	sizes: Sizes,
	volume: Volume,
	published_bytes: Vec<u8>,
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
		let mut differences = case.faults.clone();
		if recounted.encode() != case.published {
			let names = published.differences(&recounted).into_iter();
			differences.extend(names.map(|name| format!("the {name} is not what was published")));
			if published == recounted {
				differences.push("the published record is not written in its one form".into());
			}
		}
		Ok(Self {
			issue: case.id,
			published,
			recounted,
			differences,
			remarks: case.remarks.clone(),
			blocks,
			sizes: case.sizes,
			volume,
			published_bytes: case.published.clone(),
			story,
		})
	}

	/// Whether the recount and the published result are the same.
	pub fn is_equal(&self) -> bool {
		self.differences.is_empty()
	}

	/// The report for programs, as one object.
	pub fn json(&self) -> Value {
		let block = |block: &Block| {
			json!({
				"number": block.number,
				"hash": hexadecimal(block.hash.as_bytes()),
				"stateRoot": hexadecimal(block.state_root.as_bytes()),
			})
		};
		let Sizes { territories, residents, trusters, overrides, ballots } = self.sizes;
		let genesis = self.blocks.genesis;
		let mut report = json!({
			"issue": self.issue.to_string(),
			"equal": self.is_equal(),
			"differences": self.differences,
			"remarks": self.remarks,
			"frozen": block(&self.blocks.frozen),
			"counted": block(&self.blocks.counted),
			"provenFrom": genesis.map(|hash| hexadecimal(hash.as_bytes())),
			"read": {
				"territories": territories.to_string(),
				"residents": residents.to_string(),
				"trusters": trusters.to_string(),
				"overrides": overrides.to_string(),
				"ballots": ballots.to_string(),
				"proofs": self.volume.proofs.to_string(),
				"bytes": self.volume.bytes.to_string(),
			},
			"publishedBytes": hexadecimal(&self.published_bytes),
			"recountedBytes": hexadecimal(&self.recounted.encode()),
			"published": outcome(&self.published),
			"recounted": outcome(&self.recounted),
		});
		match &self.story {
			None => {}
			Some(Ok(story)) => report["my"] = story.json(),
			Some(Err(why)) => report["my"] = json!({ "unknown": why }),
		}
		report
	}
}

fn hexadecimal(bytes: &[u8]) -> String {
	format!("0x{}", hex::encode(bytes))
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

impl fmt::Display for Report {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let issue = self.issue;
		match self.is_equal() {
			true => {
				writeln!(f, "Issue {issue}: the recount is the published result, byte for byte.")?
			}
			false => writeln!(f, "Issue {issue}: THE RECOUNT IS NOT THE PUBLISHED RESULT.")?,
		}
		for difference in &self.differences {
			writeln!(f, "  differs: {difference}")?;
		}
		for remark in &self.remarks {
			writeln!(f, "  note: {remark}")?;
		}
		self.show_sources(f)?;
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

impl Report {
	fn show_sources(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let Established { frozen, counted, genesis, .. } = &self.blocks;
		writeln!(f, "\nFrozen at the end of block {} ({:?}),", frozen.number, frozen.hash)?;
		writeln!(f, "counted in block {} ({:?}).", counted.number, counted.hash)?;
		match genesis {
			Some(hash) => writeln!(f, "Both are proven final from the first block, {hash:?}.")?,
			None => writeln!(
				f,
				"NOTHING PROVES THAT THESE BLOCKS ARE FINAL: the headers were believed."
			)?,
		}
		let Sizes { territories, residents, trusters, overrides, ballots } = self.sizes;
		writeln!(
			f,
			"Read under their state roots, and proven to be all there is: {residents} residents in \
			 {territories} places,\n{trusters} people's delegations, {overrides} overrides, {ballots} \
			 ballots; {} proofs of {} bytes.",
			self.volume.proofs, self.volume.bytes
		)
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
			if self.recounted.winner == Some(*number) {
				line.write_str(", and winner")?;
			} else if !verdict.eligible {
				line.write_str(", and not eligible")?;
			}
			writeln!(f, "{line}.")?;
		}
		writeln!(f, "The status quo has place {}.", self.recounted.status_quo_rank)?;
		if self.recounted.winner.is_none() {
			writeln!(f, "Nothing was decided: all stays as it is.")?;
		}
		Ok(())
	}
}

/// Parts per billion as a percentage with two decimals, rounded down.
fn share(per_billion: u64) -> String {
	let hundredths = per_billion / (PER_BILLION / 10_000);
	format!("{}.{:02} %", hundredths / 100, hundredths % 100)
}
