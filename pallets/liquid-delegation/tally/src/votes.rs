// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{Ballot, CountError, Pairwise};
use alloc::{vec, vec::Vec};
use codec::{Decode, Encode};
use scale_info::TypeInfo;

/// What the ballots of an issue say together. Position 0 of the table is the status quo, and the
/// admitted initiatives follow in the order of their ids.
#[derive(Clone, Debug, PartialEq, Eq, Encode, Decode, TypeInfo)]
pub struct Votes {
	pairwise: Pairwise,
	first: Vec<u128>,
}

impl Votes {
	/// No ballots yet.
	pub fn new(initiatives: usize) -> Result<Self, CountError> {
		// Saturating: too many in any case.
		let pairwise = Pairwise::new(initiatives.saturating_add(1))?;
		Ok(Self { pairwise, first: vec![0; initiatives] })
	}

	/// A table with the status quo at position 0 that somebody else has counted. What each voter
	/// liked best is not known from it, and stays zero.
	pub fn from_pairwise(pairwise: Pairwise) -> Result<Self, CountError> {
		let initiatives = pairwise.options().checked_sub(1).ok_or(CountError::NotSquare)?;
		Ok(Self { pairwise, first: vec![0; initiatives] })
	}

	/// Adds a ballot. In any order; see [`Pairwise::add`].
	pub fn add(&mut self, ballot: &Ballot, weight: u128) -> Result<(), CountError> {
		self.pairwise.add(ballot.positions(), weight)?;
		let grades = ballot.grades();
		let best = grades.iter().copied().max().unwrap_or_default();
		for (_, first) in grades.iter().zip(&mut self.first).filter(|(grade, _)| **grade == best) {
			if best > 0 {
				// Saturating: no more than all voters, who were checked.
				*first = first.saturating_add(weight);
			}
		}
		Ok(())
	}

	/// The pairwise table, the status quo at 0.
	pub fn pairwise(&self) -> &Pairwise {
		&self.pairwise
	}

	/// By initiative, the weight of the voters who like none better, if they like it.
	pub fn first_preferences(&self) -> &[u128] {
		&self.first
	}
}
