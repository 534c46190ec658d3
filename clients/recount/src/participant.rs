// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who takes part in a discussion, and with what weight.

use crate::{records::Participation, register::Register, Error};
use co3_tally::{Register as _, Resolution};
use std::collections::BTreeMap;

/// Somebody who takes part in a discussion.
#[derive(Clone, Copy, Debug)]
pub struct Participant<'a> {
	/// Their number as a resident.
	pub person: u64,
	/// What they do.
	pub participation: &'a Participation,
	/// Their weight, with what others delegated to them.
	pub weight: u128,
}

/// Those who take part directly and may, by rising number. Linear in residents and delegations.
pub fn participants<'a>(
	register: &Register,
	participations: &'a BTreeMap<u64, Participation>,
) -> Result<Vec<Participant<'a>>, Error> {
	let acts = |person| participations.get(&person).is_some_and(|one| one.interested);
	let mut electorate = register.electorate(acts)?;
	Resolution::new().run(&mut electorate);
	let weighed = participations.iter().filter(|(_, one)| one.interested).filter_map(
		|(person, participation)| {
			let number = register.number(*person)?;
			let own = electorate.standing(number).weight()?;
			// Saturating: out of reach of people's weights.
			let weight = electorate.node(number).received.saturating_add(own.into());
			Some(Participant { person: *person, participation, weight })
		},
	);
	Ok(weighed.collect())
}
