// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Why a civic read was refused.

use jsonrpsee::types::ErrorObjectOwned;

/// Why a civic read was refused. What does not exist is not an error: it is `null`.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Error {
	/// An argument is not what the method takes; it says which, and what would be.
	BadArgument(String),
	/// The node does not know the block, or no longer has its state.
	NoSuchState(String),
	/// The cursor was given out for another query.
	CursorOfAnotherQuery,
	/// The runtime did not answer.
	Runtime(String),
	/// The block is not final, or nothing proves it yet.
	NotFinal(String),
	/// More changes of the voters lie before the block than an answer holds; it says where to begin.
	TooManyHandovers(String),
}

impl Error {
	/// The code that clients can tell it by.
	pub fn code(&self) -> i32 {
		match self {
			Error::BadArgument(_) => 9001,
			Error::NoSuchState(_) => 9002,
			Error::CursorOfAnotherQuery => 9003,
			Error::Runtime(_) => 9004,
			Error::NotFinal(_) => 9005,
			Error::TooManyHandovers(_) => 9006,
		}
	}
}

impl std::fmt::Display for Error {
	fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
		match self {
			Error::BadArgument(what)
			| Error::NoSuchState(what)
			| Error::NotFinal(what)
			| Error::TooManyHandovers(what) => f.write_str(what),
			Error::CursorOfAnotherQuery => f.write_str(
				"the cursor belongs to another query: send it with the query it came from",
			),
			Error::Runtime(what) => write!(f, "the runtime did not answer: {what}"),
		}
	}
}

/// What the runtime answered is not what it said that it answers.
impl From<codec::Error> for Error {
	fn from(error: codec::Error) -> Self {
		Error::Runtime(error.to_string())
	}
}

impl From<Error> for ErrorObjectOwned {
	fn from(error: Error) -> Self {
		ErrorObjectOwned::owned(error.code(), error.to_string(), None::<()>)
	}
}
