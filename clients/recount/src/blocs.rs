// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The lists of a discussion, weighed. Those who say the same are taken together first: a million people
//! say few different things, and what an order costs grows with these.

use crate::{participant::Participant, records::OpinionRow, Error};
use co3_tally::{harmonic_weights, runoff_places, CountError, RunoffBallot, Supporter};
use std::collections::BTreeMap;

/// What is listed, and its place: none for what nobody with weight named.
pub type List<Id> = Vec<(Id, Option<u32>)>;

/// The places of what is listed, or why it is too much work.
pub type Places<Id> = Result<List<Id>, CountError>;

/// Those who say the same, and what they weigh together.
#[derive(Debug)]
struct Blocs<Said>(BTreeMap<Said, u128>);

impl<Said: Ord> Blocs<Said> {
	fn new() -> Self {
		Self(BTreeMap::new())
	}

	fn add(&mut self, said: Said, weight: u128) {
		let sum = self.0.entry(said).or_default();
		// Saturating: out of reach of people's weights.
		*sum = sum.saturating_add(weight);
	}
}

/// The harmonic weights of initiatives, in thousandths. Of each is known whether it is admitted, the oldest
/// first.
pub fn weigh_initiatives(
	initiatives: &[(u8, bool)],
	participants: &[Participant<'_>],
) -> Result<Vec<(u8, u128)>, Error> {
	let mut blocs = Blocs::new();
	for Participant { participation, weight, .. } in participants {
		let counts = |(at, (number, admitted)): (usize, &(u8, bool))| {
			let support = participation.support(*number)?;
			(support.critical == 0 || !admitted).then_some(at)
		};
		let supported: Vec<_> = initiatives.iter().enumerate().filter_map(counts).collect();
		blocs.add(supported, *weight);
	}
	let supporters = blocs.0.into_iter();
	let supporters: Vec<_> =
		supporters.map(|(initiatives, weight)| Supporter { weight, initiatives }).collect();
	let admitted: Vec<_> = initiatives.iter().map(|(_, admitted)| *admitted).collect();
	let weights = harmonic_weights(&admitted, &supporters)?;
	let thousandths = weights.iter().map(|one| one.thousandths().try_into().unwrap_or(u128::MAX));
	Ok(initiatives.iter().map(|(number, _)| *number).zip(thousandths).collect())
}

/// The places of the suggestions to each initiative, by number. Of opinions, only those of participants
/// count, and on what is there.
pub fn place_suggestions(
	suggestions: &BTreeMap<u8, Vec<u16>>,
	opinions: &BTreeMap<u64, Vec<OpinionRow>>,
	participants: &[Participant<'_>],
) -> Vec<(u8, Places<u16>)> {
	let mut blocs: BTreeMap<u8, Blocs<[Vec<usize>; 4]>> = BTreeMap::new();
	for Participant { person, weight, .. } in participants {
		let mut ballots: BTreeMap<u8, [Vec<usize>; 4]> = BTreeMap::new();
		for row in opinions.get(person).into_iter().flatten() {
			let listed = suggestions.get(&row.initiative);
			let at = listed.and_then(|listed| listed.binary_search(&row.suggestion).ok());
			let ballot = ballots.entry(row.initiative).or_default();
			if let (Some(at), Some(section)) = (at, ballot.get_mut(row.opinion.section())) {
				section.push(at);
			}
		}
		for (initiative, mut ballot) in ballots {
			// Within a section no order is meant.
			ballot.iter_mut().for_each(|section| section.sort_unstable());
			blocs.entry(initiative).or_insert_with(Blocs::new).add(ballot, *weight);
		}
	}
	let place = |(initiative, listed): (&u8, &Vec<u16>)| {
		let ballots = blocs.remove(initiative).map_or_else(Vec::new, |blocs| {
			let ballots = blocs.0.into_iter();
			ballots
				.map(|(sections, weight)| RunoffBallot { weight, sections: sections.into() })
				.collect()
		});
		(*initiative, places(listed, &ballots))
	};
	suggestions.iter().map(place).collect()
}

/// Who supports which of the issues that seek admission, by their positions, and the weight in the youngest
/// of them: weights can differ from issue to issue.
#[derive(Debug, Default)]
pub struct Admission(BTreeMap<u64, (u128, Vec<usize>)>);

impl Admission {
	/// Notes who supports something in the issue at a position. From the oldest to the youngest.
	pub fn note(&mut self, at: usize, participants: &[Participant<'_>]) {
		for one in participants.iter().filter(|one| !one.participation.supports.is_empty()) {
			let (weight, issues) = self.0.entry(one.person).or_default();
			*weight = one.weight;
			issues.push(at);
		}
	}

	/// The places of the issues.
	pub fn places(self, issues: &[u64]) -> Places<u64> {
		let mut blocs = Blocs::new();
		for (weight, supported) in self.0.into_values() {
			blocs.add(supported, weight);
		}
		let ballots = blocs.0.into_iter();
		let ballots: Vec<_> = ballots
			.map(|(issues, weight)| RunoffBallot { weight, sections: vec![issues] })
			.collect();
		places(issues, &ballots)
	}
}

fn places<Id: Copy>(listed: &[Id], ballots: &[RunoffBallot]) -> Places<Id> {
	let places = runoff_places(listed.len(), ballots)?;
	Ok(listed.iter().copied().zip(places).collect())
}
