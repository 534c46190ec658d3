// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is recounted.

use crate::{keys, source::Place};
use clap::ValueEnum;
use codec::{Decode, Encode};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The end of which phase support was counted at.
#[derive(Clone, Copy, Debug, Decode, Deserialize, Encode, Eq, PartialEq, Serialize, ValueEnum)]
#[serde(rename_all = "camelCase")]
pub enum Moment {
	/// When the issue was last counted before it was admitted or given up.
	Admission,
	/// When drafts were closed.
	Discussion,
	/// When support was closed: which initiatives were voted on.
	Verification,
}

impl fmt::Display for Moment {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Admission => "admission",
			Self::Discussion => "discussion",
			Self::Verification => "verification",
		})
	}
}

/// Which of the counts about an issue.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Count {
	/// The one of its vote.
	Vote,
	/// The one of its vote as of the beginning of the confirmation period: what led then.
	Confirmation,
	/// The one of its support at a moment.
	Support(Moment),
}

/// What is recounted.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Subject {
	/// Of which issue.
	pub issue: u64,
	/// Which count.
	pub count: Count,
}

impl Subject {
	/// The vote on an issue.
	pub const fn vote(issue: u64) -> Self {
		Self { issue, count: Count::Vote }
	}

	/// Where its published record lies.
	pub fn record(&self) -> Vec<u8> {
		match self.count {
			Count::Vote => keys::of_issue("Results", self.issue),
			Count::Confirmation => keys::of_issue("Interims", self.issue),
			Count::Support(moment) => keys::snapshot(self.issue, moment),
		}
	}

	/// The counts of the same issue that come before, and that this one hangs on where there are such.
	pub fn before(&self) -> impl Iterator<Item = (Place, Self)> {
		let support = (Place::Supported, Count::Support(Moment::Verification));
		let led = (Place::Led, Count::Confirmation);
		let counts = match self.count {
			Count::Vote => vec![support, led],
			Count::Confirmation => vec![support],
			Count::Support(_) => Vec::new(),
		};
		let issue = self.issue;
		counts.into_iter().map(move |(place, count)| (place, Self { issue, count }))
	}

	/// What its published record says.
	pub fn published(&self) -> String {
		match self.count {
			Count::Vote => "the result".into(),
			Count::Confirmation => "what led when the confirmation period began".into(),
			Count::Support(moment) => format!("the support at the end of the {moment}"),
		}
	}

	/// The phase that was counted.
	pub fn phase(&self) -> String {
		match self.count {
			Count::Vote => "vote".into(),
			Count::Confirmation => "vote before its confirmation period".into(),
			Count::Support(moment) => moment.to_string(),
		}
	}

	/// That what is published by now names a block in which there was no such thing.
	pub(crate) fn never_published(&self, counted_at: u32) -> crate::Error {
		crate::Error::Unknown(format!(
			"{} is said to be that of block {counted_at}, and none was published there: it was rewritten, and \
			 --at NUMBER finds what stood there before",
			self.published()
		))
	}

	/// That there is nothing to recount.
	pub fn not_counted(&self) -> crate::Error {
		let issue = self.issue;
		crate::Error::Unknown(match self.count {
			Count::Vote => format!(
				"issue {issue} has no result: it is unknown, not counted yet, or was cancelled"
			),
			Count::Confirmation => format!(
				"what led in issue {issue} before the close is not on record: the issue is unknown, has no \
				 confirmation period, or has not come so far"
			),
			Count::Support(moment) => format!(
				"the support of issue {issue} at the end of its {moment} is not on record: the issue is \
				 unknown, or has not come so far"
			),
		})
	}
}
