// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

mod answer;
mod chains;
mod direct;
mod fault;
mod fields;
mod line;
mod members;
mod ordering;
mod policy;
mod preflib;
mod program;
mod scenario;
mod snapshot;

pub use answer::Answer;
pub use line::{Line, Verdict};
pub use program::run;
