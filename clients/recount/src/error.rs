// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use co3_proofs::{ProofError, ReceiptError};
use co3_tally::CountError;
use std::fmt;

/// Why nothing could be checked.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Error {
	/// What was asked for cannot be: the issue is unknown, or not counted.
	Unknown(String),
	/// The node cannot be asked, or refuses.
	Node(String),
	/// The node, or the file, says what is no answer.
	Answer(String),
	/// Something is left out of a proof, changed, or too much.
	Proof {
		/// What was to be proven.
		what: String,
		/// Why it is not.
		error: ProofError,
	},
	/// Nothing shows that a block is final.
	Finality {
		/// Which block.
		what: &'static str,
		/// Why not.
		error: ReceiptError,
	},
	/// The chain keeps its records in a form that this program does not know.
	Form(String),
	/// The export cannot be read or written.
	File(String),
	/// It cannot be counted.
	Count(CountError),
}

impl fmt::Display for Error {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self {
			Self::Unknown(what) => f.write_str(what),
			Self::Node(what) => write!(f, "the node could not be asked: {what}"),
			Self::Answer(what) => write!(f, "this is no answer: {what}"),
			Self::Proof { what, error } => write!(f, "{what} is not proven: {error}"),
			Self::Finality { what, error } => {
				write!(f, "that the {what} is final is not proven: {error}")
			}
			Self::Form(what) => write!(f, "this program does not know this form: {what}"),
			Self::File(what) => write!(f, "the file: {what}"),
			Self::Count(error) => write!(f, "it cannot be counted: {error}"),
		}
	}
}

impl std::error::Error for Error {}

impl From<CountError> for Error {
	fn from(error: CountError) -> Self {
		Self::Count(error)
	}
}
