// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{CountError, MAX_OPTIONS, MAX_WEIGHT};
use alloc::{vec, vec::Vec};
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// The pairwise table: for each ordered pair of options, the weight of the voters who prefer the
/// first to the second.
///
/// Weights, not heads; sums of the same ballots in any order are the same table.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Pairwise {
	options: u32,
	/// By rows: what is preferred, then to what.
	counts: Vec<u128>,
	voters: u128,
}

impl Pairwise {
	/// An empty table. Fails with more than [`MAX_OPTIONS`] options.
	pub fn new(options: usize) -> Result<Self, CountError> {
		if options > MAX_OPTIONS {
			return Err(CountError::TooManyOptions);
		}
		// Fits: see the check above.
		Ok(Self { options: options as u32, counts: vec![0; options * options], voters: 0 })
	}

	/// A table that somebody else has counted: `rows[x][y]` prefer x to y, out of `voters`. The
	/// diagonal is ignored.
	///
	/// Fails where it is no square, with more than [`MAX_OPTIONS`] options, and where two opposite
	/// counts or the voters are more than [`MAX_WEIGHT`] together.
	pub fn from_rows(rows: &[Vec<u128>], voters: u128) -> Result<Self, CountError> {
		let mut table = Self::new(rows.len())?;
		if rows.iter().any(|row| row.len() != rows.len()) {
			return Err(CountError::NotSquare);
		}
		let within = |weight: Option<u128>| weight.is_some_and(|weight| weight <= MAX_WEIGHT);
		for (x, row) in rows.iter().enumerate() {
			for (y, count) in row.iter().enumerate().filter(|(y, _)| *y != x) {
				if !within(count.checked_add(rows[y][x])) {
					return Err(CountError::TooMuchWeight);
				}
				table.counts[x * rows.len() + y] = *count;
			}
		}
		if !within(Some(voters)) {
			return Err(CountError::TooMuchWeight);
		}
		table.voters = voters;
		Ok(table)
	}

	/// Adds the ballot of one voter, or of several who agree: a grade for each option, the higher
	/// the better; only their order matters.
	///
	/// As many comparisons as there are pairs of options. Fails, and adds nothing, where the grades
	/// are not as many as the options, and where all voters together have more than [`MAX_WEIGHT`].
	pub fn add(&mut self, grades: &[i32], weight: u128) -> Result<(), CountError> {
		let options = self.options();
		if grades.len() != options {
			return Err(CountError::UnknownInitiative);
		}
		self.voters = self
			.voters
			.checked_add(weight)
			.filter(|voters| *voters <= MAX_WEIGHT)
			.ok_or(CountError::TooMuchWeight)?;
		for (grade, row) in grades.iter().zip(self.counts.chunks_exact_mut(options.max(1))) {
			for (other, count) in grades.iter().zip(row) {
				// All or nothing without a branch, which no processor could foresee. It fits: no more
				// than all voters, who were checked.
				let preferred = 0u128.wrapping_sub(u128::from(grade > other));
				*count += weight & preferred;
			}
		}
		Ok(())
	}

	/// How many options there are.
	pub fn options(&self) -> usize {
		self.options as usize
	}

	/// The weight of all voters.
	pub fn voters(&self) -> u128 {
		self.voters
	}

	/// The weight of those who prefer `x` to `y`; zero where one of them is no option.
	pub fn get(&self, x: usize, y: usize) -> u128 {
		let options = self.options();
		if x.max(y) >= options {
			return 0;
		}
		self.counts.get(x * options + y).copied().unwrap_or_default()
	}
}
