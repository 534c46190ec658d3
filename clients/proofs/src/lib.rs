// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

mod error;
mod map;
mod proof;
mod walk;

pub use error::ProofError;
pub use map::{map_cell_prefix, map_key, parse_map_key, MapKey, MAP_PREFIX};
pub use proof::{verify_prefix, verify_value, Proof};
pub use sp_core::H256;

#[cfg(test)]
mod tests;
