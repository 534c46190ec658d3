// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Chance that can be had again from its seed, and electorates drawn by it: what is measured in memory and
//! on a chain has the same shape. For tests and benchmarks, without dependencies.

mod dice;
mod electorate;

pub use dice::Dice;
pub use electorate::{parts, Part, FEWEST};
