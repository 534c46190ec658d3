// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{CountError, MAX_OPTIONS};
use alloc::{vec, vec::Vec};

/// The grades that one voter gives, one for each admitted initiative in their order. Above zero is
/// approval, below zero disapproval; zero is what the status quo has, and whatever is left out.
///
/// The status quo stands before them, as in the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot(Vec<i32>);

impl Ballot {
	/// A ballot that says nothing: it holds the voter's weight, and is not for or against anything.
	pub fn empty(initiatives: usize) -> Result<Self, CountError> {
		// One option more is the status quo.
		if initiatives >= MAX_OPTIONS {
			return Err(CountError::TooManyOptions);
		}
		Ok(Self(vec![0; initiatives + 1]))
	}

	/// A ballot with these grades: (initiative, grade), initiatives numbered from 0.
	///
	/// Linear in the initiatives and grades. Fails with more than [`MAX_OPTIONS`] options, where a
	/// grade is for no initiative, and where one initiative has two.
	pub fn graded(
		initiatives: usize,
		grades: impl IntoIterator<Item = (usize, i32)>,
	) -> Result<Self, CountError> {
		let mut ballot = Self::empty(initiatives)?;
		let mut graded = vec![false; initiatives];
		for (initiative, grade) in grades {
			let seen = graded.get_mut(initiative).ok_or(CountError::UnknownInitiative)?;
			if core::mem::replace(seen, true) {
				return Err(CountError::GradedTwice);
			}
			// In bounds: as `graded`, and one longer.
			ballot.0[initiative + 1] = grade;
		}
		Ok(ballot)
	}

	/// An approval ballot: for these initiatives, and neutral towards the others. Counted like any
	/// other ballot, an initiative's positive votes are its approvals.
	pub fn approval(
		initiatives: usize,
		approved: impl IntoIterator<Item = usize>,
	) -> Result<Self, CountError> {
		Self::graded(initiatives, approved.into_iter().map(|initiative| (initiative, 1)))
	}

	/// A ballot on one initiative: yes, no, or an abstention.
	pub fn yes_no(answer: Option<bool>) -> Self {
		let grade = match answer {
			Some(true) => 1,
			Some(false) => -1,
			None => 0,
		};
		Self(vec![0, grade])
	}

	/// The grades by position, the status quo first.
	pub(crate) fn positions(&self) -> &[i32] {
		&self.0
	}

	/// The grades, by initiative.
	pub fn grades(&self) -> &[i32] {
		self.0.get(1..).unwrap_or_default()
	}
}
