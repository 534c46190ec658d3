// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! In which order an issue's initiatives, their suggestions and, if it seeks admission, the issues of its
//! area are shown: computed from everything that is there now.

use crate::{
	blocs::{place_suggestions, weigh_initiatives, Admission, Places},
	debate::Debate,
	lists,
	participant::participants,
	proposed::Proposed,
	source::Place,
	state::State,
	trust::Present,
	Error, Sizes,
};

/// The issues of an area that seek admission.
#[derive(Debug, Eq, PartialEq)]
pub struct Seeking {
	/// The area.
	pub area: u32,
	/// The issues, the oldest first, and their places.
	pub issues: Places<u64>,
}

/// In which order things are shown.
#[derive(Debug, Eq, PartialEq)]
pub struct Orders {
	/// Of which issue.
	pub issue: u64,
	/// The initiatives that are not taken back, by number, and their harmonic weights in thousandths.
	pub initiatives: Vec<(u8, u128)>,
	/// All initiatives, by number, and the places of what is suggested to them.
	pub suggestions: Vec<(u8, Places<u16>)>,
	/// What seeks admission with the issue, if that does.
	pub seeking: Option<Seeking>,
	/// How many records were read: acts are what people did in all these discussions.
	pub sizes: Sizes,
	/// How many people have opinions on suggestions.
	pub opinions: u64,
}

impl Orders {
	/// Reads what is there at the end of a block, and computes. Linear in residents, delegations, supports
	/// and opinions, for each issue that seeks admission; what a runoff takes beside that,
	/// [`co3_tally::runoff_places`] says.
	pub fn of(state: &mut State<'_>, present: &Present, issue: u64) -> Result<Self, Error> {
		let mut debate = Debate::read(state, present, issue)?;
		let Proposed { standing, suggestions, opinions } = Proposed::read(state, issue)?;
		let talks = std::mem::take(&mut debate.talks);
		let (mut weighed, mut placed) = (Vec::new(), Vec::new());
		let mut admission = Admission::default();
		// One discussion at a time: of those that are done, what they come to is kept.
		for (at, talk) in talks.iter().enumerate() {
			let register = debate.register_of(state, talk)?;
			let participations = lists::participations(state, Place::Present, talk.id)?;
			let people = participants(register, &participations)?;
			debate.sizes.acts += participations.len() as u64;
			if debate.seeks {
				admission.note(at, &people);
			}
			if talk.id == issue {
				weighed = weigh_initiatives(&standing, &people)?;
				placed = place_suggestions(&suggestions, &opinions, &people);
			}
		}
		let ids: Vec<_> = talks.iter().map(|talk| talk.id).collect();
		let seeking =
			debate.seeks.then(|| Seeking { area: debate.area, issues: admission.places(&ids) });
		Ok(Self {
			issue,
			initiatives: weighed,
			suggestions: placed,
			seeking,
			sizes: debate.sizes,
			opinions: opinions.len() as u64,
		})
	}
}
