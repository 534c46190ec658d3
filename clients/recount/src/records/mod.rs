// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The records of the state that are read, in the form in which the chain keeps them (SCALE). Of some
//! only the beginning is known here: the rest says nothing about a count. The end-to-end tests keep
//! them in step with the runtime.

mod ballot;
mod issue;
mod opinion;
mod outcome;
mod participation;
mod people;
mod snapshot;

pub use ballot::{Ballot, Grades, Paper};
pub use issue::{Initiative, Issue, Policy, Publicity, Suffrage};
pub use opinion::OpinionRow;
pub use outcome::{Freeze, Outcome, Report};
pub use participation::{Participation, Participations, Supporting};
pub use people::{Overrides, Person, Rows, Status, Territory, Trusting, Versioned};
pub use snapshot::Snapshot;

use crate::Error;
use codec::{Decode, Encode};

/// A record that a count leaves.
pub trait CountRecord: Decode + Encode {
	/// What it is.
	const NAME: &'static str;

	/// The moment as of which was counted.
	fn freeze(&self) -> Freeze;

	/// The tick that what was counted ended with.
	fn end(&self) -> u64;

	/// In which block the count was done.
	fn counted_at(&self) -> u32;

	/// The names of what is different in `other`.
	fn differences(&self, other: &Self) -> Vec<&'static str>;
}

/// A record from all of its bytes.
pub fn whole<Record: Decode>(bytes: &[u8], what: &str) -> Result<Record, Error> {
	codec::DecodeAll::decode_all(&mut &bytes[..]).map_err(|_| Error::Form(what.into()))
}

/// A record from the first of its bytes.
pub fn beginning<Record: Decode>(bytes: &[u8], what: &str) -> Result<Record, Error> {
	Record::decode(&mut &bytes[..]).map_err(|_| Error::Form(what.into()))
}
