// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is recounted.

use crate::keys;
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

	/// The phase that was counted.
	pub fn phase(&self) -> String {
		match self.count {
			Count::Vote => "vote".into(),
			Count::Confirmation => "vote before its confirmation period".into(),
			Count::Support(moment) => moment.to_string(),
		}
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
