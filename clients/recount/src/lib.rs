// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

#![doc = include_str!("../README.md")]

mod answer;
mod before;
mod blocs;
mod case;
mod count;
mod debate;
mod error;
mod export;
mod frozen;
pub mod keys;
mod lists;
mod node;
mod order;
mod participant;
mod program;
mod proposed;
mod published;
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

pub use answer::{Refusal, Verdict, Verdicts};
pub use blocs::{List, Places};
pub use case::Case;
pub use count::Counted;
pub use error::Error;
pub use export::{Export, Recorder};
pub use frozen::{Frozen, Sizes, Who};
pub use node::Node;
pub use order::{Orders, Seeking};
pub use program::{run, Options, Recount, DIFFERS, EQUAL, UNCHECKED};
pub use register::{Exclusion, Member, Register, Tree};
pub use report::{Evidence, Finding, OrderReport, Report, SupportReport};
pub use rpc::{Remote, Rpc};
pub use source::{Blocks, Final, Page, Place, Single, Source};
pub use state::{State, Volume};
pub use story::{End, Story};
pub use subject::{Count, Moment, Subject};
pub use support::{Backed, Backing, Position};
pub use trust::{Block, Established, Present, Trust};

#[cfg(test)]
mod tests;
