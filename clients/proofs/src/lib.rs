// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

mod error;
mod finality;
mod map;
mod proof;
mod receipt;
mod walk;

pub use error::ProofError;
pub use finality::{header, Header};
pub use map::{
	everything_in_cell, map_cell_prefix, map_key, parse_map_key, MapKey, CELLS_PREFIX, CELL_LEVELS,
	MAP_PREFIX,
};
pub use proof::{verify_prefix, verify_range, verify_value, Proof};
pub use receipt::{Bytes, Handover, Proven, Receipt, ReceiptError, Trusted};
pub use sp_consensus_grandpa::AuthorityId;
pub use sp_core::H256;

#[cfg(test)]
mod tests;
