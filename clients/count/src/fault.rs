// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use std::fmt;

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
	file: String,
	line: Option<usize>,
	what: String,
}

impl Fault {
	/// Something wrong with a whole file.
	pub fn of(file: &str, what: String) -> Self {
		Self { file: file.into(), line: None, what }
	}

	/// Something wrong in a line, from 1.
	pub fn at(file: &str, line: usize, what: String) -> Self {
		Self { file: file.into(), line: Some(line), what }
	}
}

impl fmt::Display for Fault {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		match self.line {
			Some(line) => write!(f, "{}:{line}: {}.", self.file, self.what),
			None => write!(f, "{}: {}.", self.file, self.what),
		}
	}
}
