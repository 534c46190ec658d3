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

/// What is recounted: the vote on an issue, or its support at a moment.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Subject {
	/// Which issue.
	pub issue: u64,
	/// Its support at which moment; the vote if none.
	pub support: Option<Moment>,
}

impl Subject {
	/// The vote on an issue.
	pub const fn vote(issue: u64) -> Self {
		Self { issue, support: None }
	}

	/// Where its published record lies.
	pub fn record(&self) -> Vec<u8> {
		match self.support {
			None => keys::of_issue("Results", self.issue),
			Some(moment) => keys::snapshot(self.issue, moment),
		}
	}

	/// The phase that was counted.
	pub fn phase(&self) -> String {
		self.support.map_or_else(|| "vote".into(), |moment| moment.to_string())
	}

	/// That there is nothing to recount.
	pub fn not_counted(&self) -> crate::Error {
		let issue = self.issue;
		crate::Error::Unknown(match self.support {
			None => format!(
				"issue {issue} has no result: it is unknown, not counted yet, or was cancelled"
			),
			Some(moment) => format!(
				"the support of issue {issue} at the end of its {moment} is not on record: the issue is \
				 unknown, or has not come so far"
			),
		})
	}
}
