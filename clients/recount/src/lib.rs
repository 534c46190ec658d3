// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

mod case;
mod count;
mod error;
mod export;
mod frozen;
pub mod keys;
mod node;
mod program;
pub mod records;
mod register;
mod report;
mod rpc;
mod scenario;
mod source;
mod state;
mod story;
mod subject;
mod support;
mod trust;

pub use case::Case;
pub use count::Counted;
pub use error::Error;
pub use export::{Export, Recorder};
pub use frozen::{Frozen, Sizes, Who};
pub use node::Node;
pub use program::{run, Options, Recount, DIFFERS, EQUAL, UNCHECKED};
pub use register::{Exclusion, Member, Register, Tree};
pub use report::{Evidence, Finding, Report, SupportReport};
pub use rpc::{Remote, Rpc};
pub use source::{Blocks, Final, Page, Place, Source};
pub use state::{State, Volume};
pub use story::{End, Story};
pub use subject::{Count, Moment, Subject};
pub use support::{Backed, Backing, Position};
pub use trust::{Block, Established, Trust};

#[cfg(test)]
mod tests;
