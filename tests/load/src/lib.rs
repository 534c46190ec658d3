// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

mod city;
mod dice;
mod people;
mod specification;
mod state;
#[cfg(test)]
mod tests;
mod things;
mod transaction;

pub use specification::specification;
pub use state::{state, Contents};
pub use transaction::submission;
