// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

mod ballot;
mod city;
mod people;
mod specification;
mod state;
#[cfg(test)]
mod tests;
mod things;
// The SDK's macros ask for features of the crate that uses them, of which this one has none.
#[allow(unexpected_cfgs)]
mod tokens;
mod transaction;
mod vote;

pub use ballot::{compare, Act, Measured};
pub use co3_chance::FEWEST;
pub use specification::specification;
pub use state::{state, Chain, Contents};
pub use transaction::submission;
