// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is proposed in an issue, what is suggested to that, and what people think of it.

use crate::{
	keys,
	lists::{self, by_person},
	records::OpinionRow,
	source::Place,
	state::State,
	Error,
};
use std::collections::BTreeMap;

/// What is proposed in an issue.
pub(crate) struct Proposed {
	/// The initiatives that are not taken back, and whether they are admitted, by number.
	pub standing: Vec<(u8, bool)>,
	/// What is suggested to each initiative, taken back or not, by number.
	pub suggestions: BTreeMap<u8, Vec<u16>>,
	/// What people think of suggestions.
	pub opinions: BTreeMap<u64, Vec<OpinionRow>>,
}

impl Proposed {
	/// Reads what is proposed in an issue.
	pub fn read(state: &mut State<'_>, issue: u64) -> Result<Self, Error> {
		let (mut standing, mut suggestions) = (Vec::new(), BTreeMap::new());
		let what = (Place::Present, "the initiatives");
		lists::initiatives(state, what, issue, |number, initiative| {
			if !initiative.is_revoked() {
				standing.push((number, initiative.admitted == Some(true)));
			}
			suggestions.insert(number, Vec::new());
		})?;
		let prefix = keys::of_issue("Suggestions", issue);
		// What they say orders nothing.
		state.all(Place::Present, "the suggestions", &prefix, |key, _| {
			let (initiative, number) = keys::suggestion(key)?;
			suggestions.entry(initiative).or_default().push(number);
			Ok(())
		})?;
		// Keys have the lower byte first.
		suggestions.values_mut().for_each(|numbers| numbers.sort_unstable());
		let mut opinions = BTreeMap::new();
		let prefix = keys::of_issue("Opinions", issue);
		let what = (Place::Present, "the opinions", "an opinion");
		by_person(state, what, &prefix, |person, rows: Vec<OpinionRow>| {
			opinions.insert(person, rows);
		})?;
		Ok(Self { standing, suggestions, opinions })
	}
}
