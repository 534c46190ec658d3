// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]
#![cfg_attr(not(feature = "std"), no_std)]

extern crate alloc;

mod ballot;
mod chain;
mod concentration;
mod count_error;
mod delegation;
mod electorate;
mod entitlement;
mod fixed;
mod harmonic;
mod limiter;
mod links;
mod opinion;
mod outcome;
mod pairwise;
mod quirks;
mod quorum;
mod ranking;
mod ratio;
mod register;
mod resolution;
mod rules;
mod runoff;
mod support;
mod turnout;
mod votes;

pub use ballot::Ballot;
pub use chain::Chain;
pub use concentration::{Concentration, GINI_ERROR, PER_BILLION};
pub use count_error::{CountError, MAX_OPTIONS, MAX_WEIGHT};
pub use delegation::{Choice, Delegations, Scope};
pub use electorate::Electorate;
pub use entitlement::{Entitlement, Override, Privilege};
pub use harmonic::{harmonic_weights, HarmonicWeight, Supporter, MAX_HARMONIC};
pub use limiter::{AreaRule, RunningIssue};
pub use opinion::{Degree, Opinion, OpinionCount};
pub use outcome::{Outcome, Verdict};
pub use pairwise::Pairwise;
pub use quirks::Quirks;
pub use quorum::{next_to_admit, quorum_population, Candidate, Quorum};
pub use ranking::{Ranking, RankingRun};
pub use ratio::Ratio;
pub use register::{Node, Register, Standing};
pub use resolution::Resolution;
pub use rules::{DefeatStrength, Majority, Rules, TieBreaking};
pub use runoff::{
	is_runoff_order, runoff_places, RunoffBallot, MAX_RUNOFF_CANDIDATES, MAX_RUNOFF_ENTRIES,
};
pub use support::{Support, SupportCount};
pub use turnout::Turnout;
pub use votes::Votes;
