// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	answer::Answer,
	fields::{list, number, Fields, Read},
};
use co3_tally::{is_runoff_order, runoff_places, RunoffBallot};
use serde_json::Value;
use std::collections::BTreeSet;

/// A runoff among suggestions or issues.
pub struct Ordering {
	/// The numbers of the candidates, ascending.
	ids: Vec<u64>,
	ballots: Vec<RunoffBallot>,
}

impl Ordering {
	/// The runoff of one line.
	pub fn read(line: &Fields) -> Read<Self> {
		line.choice("kind", &[("issues", ()), ("suggestions", ())])?;
		let mut ballots = Vec::new();
		let mut ids = BTreeSet::new();
		for (at, ballot) in list(line.need("ballots")?, "\"ballots\"")?.iter().enumerate() {
			let name = format!("ballot {}", at + 1);
			let [weight, sections] = list(ballot, &name)? else {
				return Err(format!("{name} is not a weight and a list of sections"));
			};
			let weight = number(weight, &format!("the weight of {name}"), u64::MAX)?;
			let mut named = Vec::new();
			for section in list(sections, &format!("the sections of {name}"))? {
				let section = list(section, &format!("a section of {name}"))?;
				let candidate = |id| number(id, &format!("a candidate on {name}"), u64::MAX);
				named.push(section.iter().map(candidate).collect::<Read<Vec<u64>>>()?);
			}
			ids.extend(named.iter().flatten().copied());
			ballots.push((weight, named));
		}
		let ids: Vec<u64> = ids.into_iter().collect();
		// Every number on a ballot was put among them.
		let index = |id: u64| ids.binary_search(&id).unwrap_or_default();
		let ballots = ballots
			.into_iter()
			.map(|(weight, sections)| RunoffBallot {
				weight: weight.into(),
				sections: sections
					.into_iter()
					.map(|section| section.into_iter().map(index).collect())
					.collect(),
			})
			.collect();
		Ok(Self { ids, ballots })
	}

	/// The place of each candidate that has one.
	pub fn count(&self) -> Read<Answer> {
		let places =
			runoff_places(self.ids.len(), &self.ballots).map_err(|error| error.to_string())?;
		let placed =
			self.ids.iter().zip(places).filter_map(|(id, place)| {
				place.map(|place| (id.to_string(), Answer::number(place)))
			});
		Ok(Answer::Map(placed.collect()))
	}

	/// Whether `expected` differs from what is computed only in which of several that tie exactly gets
	/// a place.
	pub fn is_otherwise_tied(&self, expected: &Value) -> bool {
		let mut places = vec![None; self.ids.len()];
		for (id, place) in expected.as_object().into_iter().flatten() {
			let at = id.parse().ok().and_then(|id: u64| self.ids.binary_search(&id).ok());
			let place = place.as_u64().and_then(|place| u32::try_from(place).ok());
			let (Some(at), Some(place)) = (at, place) else { return false };
			places[at] = Some(place);
		}
		is_runoff_order(self.ids.len(), &self.ballots, &places) == Ok(true)
	}
}
