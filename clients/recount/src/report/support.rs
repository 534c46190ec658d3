// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::{hexadecimal, Evidence, Finding};
use crate::{
	records::{whole, CountRecord, Snapshot},
	state::Volume,
	support::Backing,
	trust::Established,
	Error, Moment,
};
use codec::Encode;
use serde_json::{json, Value};
use std::fmt;

/// What the recount of support came to.
pub struct SupportReport {
	/// What of, whether it is right, and from what that follows.
	pub evidence: Evidence,
	/// At the end of which phase.
	pub moment: Moment,
	/// What the chain published.
	pub published: Snapshot,
	/// What the recount says.
	pub recounted: Snapshot,
	published_bytes: Vec<u8>,
}

impl SupportReport {
	/// Compares what was published with what was counted, byte for byte, and what followed from it.
	pub fn new(
		case: &Backing,
		recounted: Snapshot,
		blocks: Established,
		volume: Volume,
	) -> Result<Self, Error> {
		let published: Snapshot = whole(&case.published, "a record of support")?;
		let same = recounted.encode() == case.published;
		let named = published.differences(&recounted);
		let mut evidence = Evidence::new(&case.frozen, named, same, blocks, volume);
		evidence.differences.extend(case.faults(&recounted));
		let (moment, published_bytes) = (case.moment, case.published.clone());
		Ok(Self { evidence, moment, published, recounted, published_bytes })
	}
}

impl Finding for SupportReport {
	fn is_equal(&self) -> bool {
		self.evidence.is_equal()
	}

	fn json(&self) -> Value {
		let mut report = self.evidence.json("participations");
		report["support"] = json!(self.moment);
		report["publishedBytes"] = hexadecimal(&self.published_bytes).into();
		report["recountedBytes"] = hexadecimal(&self.recounted.encode()).into();
		report["published"] = snapshot(&self.published);
		report["recounted"] = snapshot(&self.recounted);
		report
	}
}

impl fmt::Display for SupportReport {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let issue = self.evidence.subject.issue;
		let what = format!("Issue {issue}, support at the end of the {}", self.moment);
		self.evidence.show(f, &what, "people who took part")?;
		let Snapshot { heads, population, participants, supports, quorum, .. } = &self.recounted;
		writeln!(f, "\n{heads} people could take part, with weight {population}.")?;
		writeln!(f, "{participants} took part directly.")?;
		for (number, count) in supports {
			writeln!(
				f,
				"Initiative {number}: supported with weight {}, of which {} had seen the last draft, and {} \
				 had no critical opinion.",
				count.supporters, count.informed, count.satisfied
			)?;
		}
		match quorum {
			Some(quorum) => {
				writeln!(f, "To be voted on, {quorum} without a critical opinion were needed.")
			}
			None => Ok(()),
		}
	}
}

/// A record of support for programs: 64- and 128-bit numbers are decimal strings.
fn snapshot(snapshot: &Snapshot) -> Value {
	let supports: Vec<Value> = snapshot
		.supports
		.iter()
		.map(|(number, count)| {
			json!({
				"initiative": number,
				"supporters": count.supporters.to_string(),
				"informed": count.informed.to_string(),
				"satisfied": count.satisfied.to_string(),
				"satisfiedInformed": count.satisfied_informed.to_string(),
			})
		})
		.collect();
	json!({
		"frozenBlock": snapshot.freeze.block,
		"frozenMoment": snapshot.freeze.moment.to_string(),
		"at": snapshot.at.to_string(),
		"countedAt": snapshot.counted_at,
		"heads": snapshot.heads.to_string(),
		"population": snapshot.population.to_string(),
		"participants": snapshot.participants.to_string(),
		"supports": supports,
		"quorum": snapshot.quorum.map(|quorum| quorum.to_string()),
	})
}
