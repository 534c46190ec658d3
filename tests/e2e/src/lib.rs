// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the stories in `tests/` need: real nodes on free ports, and a client to talk to them.
//!
//! The node is the one that the workspace built; `CO3_NODE` names another. Every node has its own
//! temporary directory and ends with the test. `CO3_SPECIFICATIONS` may name a directory with the raw
//! specifications `dev.json` and `local.json`, from which nodes start sooner than from their presets.
//!
//! | story | what it tells |
//! |---|---|
//! | `a_resident_puts_a_proposal_on_the_map` | from an appointment to a proof by an auditor |
//! | `refusals` | what may not be sent, each with its code |
//! | `questions` | what the node does not understand, each with its code |
//! | `a_crowd_at_the_door` | a pool that is full, and who gets in even so |
//! | `four_validators` | one of four goes down and returns, a fifth joins, one is sent away |
//! | `receipts` | the proof that a report was submitted, checked without a node |
//! | `real_boundaries` | towns draw the boundaries of `../shared/data`, where that is at hand |
//! | `a_town_decides` | from policies to results, by open ballots and by sealed ones, with one validator down, and counted again by an auditor |
//! | `a_count_goes_on` | a count of many blocks, in the middle of which one of four validators is killed, or the only one |
//! | `recount_forms` | what the pallets write, the recount reads without them |
//! | `chain_specs` | the published specifications are the node's own, and both ways to write one agree |
//! | `operating` | nodes of every kind follow, and what they leave on disk is looked into and carried about; keys |

mod calls;
mod city;
mod client;
mod council;
mod geojson;
mod map;
mod network;
mod node;
mod receipt;
mod recount;

pub use calls::{attestation, batch, content, name, proposal, sudo, title};
pub use city::city_that_votes;
pub use client::{Call, Client, Outcome, Refused, Terms};
pub use council::Motion;
pub use geojson::{features, multi_polygon, units};
pub use map::{account, bytes, finalised_root, keys_under, point, read_proof};
pub use network::Network;
pub use node::{binary, command, export_specification, free_port, within, Node, Role};
pub use receipt::{no_byte_can_change, receipt_of, trusted};
pub use recount::{recount, recount_export};

/// A slot, in seconds.
pub const SLOT: u64 = 3;
