// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::{block, show_origin, Finding};
use crate::{
	answer::{Verdict, Verdicts},
	blocs::{List, Places},
	node::Node,
	order::{Orders, Seeking},
	rpc::Rpc,
	state::{State, Volume},
	trust::{Present, Trust},
	Error, Sizes,
};
use co3_tally::{CountError, MAX_RUNOFF_CANDIDATES, MAX_RUNOFF_ENTRIES};
use serde_json::{json, Value};
use std::{cmp::Reverse, fmt};

/// In which order things are shown, and whether the node says so, too.
pub struct OrderReport {
	/// What was computed.
	pub orders: Orders,
	/// How the node's own answers compare.
	pub verdicts: Verdicts,
	present: Present,
	volume: Volume,
}

impl OrderReport {
	/// Computes from the state at one final block, and asks the node for its own answers as of that.
	pub fn of<R: Rpc>(node: &mut Node<R>, trust: &Trust, issue: u64) -> Result<Self, Error> {
		let single = node.single()?;
		let present = Present::by(node, &single, trust)?;
		let mut state = State::new(node, present.roots());
		let orders = Orders::of(&mut state, &present, issue)?;
		let volume = state.finish()?;
		let verdicts = Verdicts::of(node, &orders)?;
		Ok(Self { orders, verdicts, present, volume })
	}

	/// The names of the lists of which a verdict is true.
	fn named(&self, verdict: Verdict) -> Vec<String> {
		let Orders { suggestions, seeking, .. } = &self.orders;
		let suggested = suggestions
			.iter()
			.map(|(number, _)| format!("the order of the suggestions to initiative {number}"));
		let issues = seeking.as_ref().map(|_| "the order of the issues of the area".to_string());
		let names = ["the harmonic weights of the initiatives".to_string()];
		let names = names.into_iter().chain(suggested).chain(issues);
		let named = names.zip(self.verdicts.all()).filter(|(_, of)| *of == verdict);
		named.map(|(name, _)| name).collect()
	}

	fn differences(&self) -> Vec<String> {
		let differ = self.named(Verdict::Differs).into_iter();
		differ.map(|name| format!("{name} is not what the node says")).collect()
	}

	/// The initiatives, those with most weight first.
	fn by_weight(&self) -> Vec<(u8, u128)> {
		let mut all = self.orders.initiatives.clone();
		all.sort_by_key(|(number, weight)| (Reverse(*weight), *number));
		all
	}
}

impl Finding for OrderReport {
	fn is_equal(&self) -> bool {
		self.verdicts.all().all(|verdict| verdict != Verdict::Differs)
	}

	fn json(&self) -> Value {
		let Self { orders, verdicts, present, volume } = self;
		// Neither equal nor different is what the node does not compute.
		let compared = verdicts.all().all(|verdict| verdict == Verdict::Equal);
		let Sizes { territories, residents, trusters, overrides, acts } = orders.sizes;
		let weights = self.by_weight().into_iter().map(
			|(number, weight)| json!({ "initiative": number, "harmonicWeight": thousandths(weight) }),
		);
		let suggestions = orders.suggestions.iter().zip(&verdicts.suggestions);
		let suggestions = suggestions.map(|((number, places), verdict)| {
			let list = listed(places, |id| ("suggestion", json!(id)));
			json!({ "initiative": number, "node": verdict.to_string(), "list": list })
		});
		let issues = orders.seeking.as_ref().zip(verdicts.issues).map(|(seeking, verdict)| {
			let list = listed(&seeking.issues, |id| ("issue", json!(id.to_string())));
			json!({ "area": seeking.area.to_string(), "node": verdict.to_string(), "list": list })
		});
		json!({
			"issue": orders.issue.to_string(),
			"equal": (compared == self.is_equal()).then_some(compared),
			"differences": self.differences(),
			"block": block(&present.block),
			"provenFrom": present.genesis.map(|hash| super::hexadecimal(hash.as_bytes())),
			"initiatives": {
				"node": verdicts.initiatives.to_string(),
				"list": weights.collect::<Vec<_>>(),
			},
			"suggestions": suggestions.collect::<Vec<_>>(),
			"issues": issues,
			"read": {
				"territories": territories.to_string(),
				"residents": residents.to_string(),
				"trusters": trusters.to_string(),
				"overrides": overrides.to_string(),
				"participations": acts.to_string(),
				"opinions": orders.opinions.to_string(),
				"proofs": volume.proofs.to_string(),
				"bytes": volume.bytes.to_string(),
			},
		})
	}
}

impl fmt::Display for OrderReport {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		let Self { orders, verdicts, present, volume } = self;
		let what = format!("Issue {}, in which order things are shown", orders.issue);
		let uncompared = self.named(Verdict::TooMany).len();
		match (self.is_equal(), uncompared) {
			(false, _) => writeln!(f, "{what}: THE NODE SAYS OTHERWISE.")?,
			(true, 0) => writeln!(f, "{what}: as the node says.")?,
			(true, _) => writeln!(
				f,
				"{what}: computed; {uncompared} of {} lists are too many for the node.",
				verdicts.all().count()
			)?,
		}
		for difference in self.differences() {
			writeln!(f, "  differs: {difference}")?;
		}
		let Present { block, genesis } = present;
		writeln!(f, "\nRead at the end of block {} ({:?}).", block.number, block.hash)?;
		show_origin(f, *genesis, "It is")?;
		let Sizes { territories, residents, trusters, overrides, acts } = orders.sizes;
		writeln!(
			f,
			"Read under its state root, and proven to be all there is: {residents} residents in \
			 {territories} places,\n{trusters} people's delegations, {overrides} overrides, {acts} \
			 participations, {} people's opinions;\n{} proofs of {} bytes.",
			orders.opinions, volume.proofs, volume.bytes
		)?;
		writeln!(f, "\nInitiatives by harmonic weight ({}):", said(verdicts.initiatives))?;
		for (number, weight) in self.by_weight() {
			writeln!(f, "  initiative {number}: {}", thousandths(weight))?;
		}
		let suggestions = orders.suggestions.iter().zip(&verdicts.suggestions);
		for ((number, places), verdict) in suggestions {
			writeln!(f, "Suggestions to initiative {number} ({}):", said(*verdict))?;
			show(f, "suggestion", places)?;
		}
		if let Some((Seeking { area, issues }, verdict)) =
			orders.seeking.as_ref().zip(verdicts.issues)
		{
			writeln!(f, "Issues of area {area} that seek admission ({}):", said(verdict))?;
			show(f, "issue", issues)?;
		}
		Ok(())
	}
}

impl fmt::Display for Verdict {
	fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
		f.write_str(match self {
			Self::Equal => "equal",
			Self::Differs => "differs",
			Self::TooMany => "tooMany",
		})
	}
}

/// A verdict for people.
fn said(verdict: Verdict) -> &'static str {
	match verdict {
		Verdict::Equal => "equal",
		Verdict::Differs => "differs",
		Verdict::TooMany => "the node does not compute it: too many",
	}
}

/// What has a place, by that, and then what nobody with weight named.
fn by_place<Id: Copy + Ord>(places: &List<Id>) -> List<Id> {
	let mut all = places.clone();
	all.sort_by_key(|(id, place)| (place.is_none(), *place, *id));
	all
}

/// A list for programs; none where it is too much work.
fn listed<Id: Copy + Ord>(
	places: &Places<Id>,
	name: impl Fn(Id) -> (&'static str, Value),
) -> Option<Vec<Value>> {
	let shown = by_place(places.as_ref().ok()?).into_iter().map(|(id, place)| {
		let (name, id) = name(id);
		json!({ name: id, "place": place })
	});
	Some(shown.collect())
}

/// A list for people.
fn show<Id: Copy + Ord + fmt::Display>(
	f: &mut fmt::Formatter<'_>,
	name: &str,
	places: &Places<Id>,
) -> fmt::Result {
	match places {
		Err(CountError::TooManyCandidates) => writeln!(
			f,
			"  too much work for this program as well: there are more than {MAX_RUNOFF_CANDIDATES}, or people named \
			 them more than {MAX_RUNOFF_ENTRIES} times on ballots of which no two are the same."
		),
		Err(error) => writeln!(f, "  {error}."),
		Ok(places) if places.is_empty() => writeln!(f, "  none"),
		Ok(places) => by_place(places).into_iter().try_for_each(|(id, place)| match place {
			Some(place) => writeln!(f, "  {place}. {name} {id}"),
			None => writeln!(f, "  without a place: {name} {id}"),
		}),
	}
}

/// A number of thousandths, with its point.
fn thousandths(number: u128) -> String {
	format!("{}.{:03}", number / 1_000, number % 1_000)
}
