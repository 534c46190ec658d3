// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	answer::Answer,
	direct::Resolved,
	fields::{id, list, number, Fields, Read},
	members::Members,
	policy::Policy,
	snapshot,
};
use co3_tally::{Ballot, CountError, Outcome, Pairwise, Quirks, Votes};
use serde_json::Value;

/// The most initiatives of a scenario.
pub const MAX_INITIATIVES: usize = 256;
/// What the reference program says where it finds no order.
const NO_ORDER: &str = "Schulze ranking does not compute (should not happen)";

/// Counts a scenario, in the form of what is expected of one.
pub fn count(scenario: &Value, quirks: Quirks) -> Read<Answer> {
	let scenario = Fields::of(scenario, "the scenario")?;
	let policy = Policy::read(&scenario)?;
	match scenario.need("mode")?.as_str() {
		Some("tally") => tally(&scenario, &policy, quirks),
		Some("matrix") => matrix(&scenario, &policy, quirks),
		Some("snapshot") => snapshot::count(&scenario, &policy, quirks),
		_ => Err("the mode of the scenario is not tally, matrix or snapshot".into()),
	}
}

fn tally(scenario: &Fields, policy: &Policy, quirks: Quirks) -> Read<Answer> {
	let members = Members::read(scenario)?;
	let initiatives = scenario.number("initiatives", MAX_INITIATIVES as u64)? as usize;
	let mut admitted = vec![true; initiatives];
	for initiative in scenario.list("not_admitted")? {
		let name = "an initiative in \"not_admitted\"";
		let place = &mut admitted[id(initiative, name, initiatives)? - 1];
		if !std::mem::replace(place, false) {
			return Err(format!("{name} is there twice"));
		}
	}
	let ids: Vec<usize> = (1..=initiatives).filter(|id| admitted[id - 1]).collect();
	let mut ballots: Vec<Option<Ballot>> = vec![None; members.len()];
	let given = scenario.maybe_object("ballots")?;
	for (voter, grades) in given.iter().flat_map(Fields::iter) {
		let voter = id(&voter.as_str().into(), "the voter of a ballot", members.len())?;
		ballots[voter - 1] = Some(ballot(grades, voter, initiatives, &ids)?);
	}
	let acts: Vec<bool> = ballots.iter().map(Option::is_some).collect();
	let resolved = Resolved::new(&members, &acts);
	let mut votes = Votes::new(ids.len()).map_err(said)?;
	for (member, ballot) in ballots.iter().enumerate() {
		if let (Some(ballot), Some(weight)) = (ballot, resolved.weight(member)) {
			if members.ballot_counts(member, quirks) {
				votes.add(ballot, weight).map_err(said)?;
			}
		}
	}
	let direct = resolved.direct(|member| members.ballot_counts(member, quirks));
	// That of nobody is zero, where the reference calls it unknown.
	let population = resolved.population(quirks).unwrap_or_default();
	outcome(&votes, population, &ids, policy, quirks, direct, resolved.delegating())
}

fn ballot(grades: &Value, voter: usize, initiatives: usize, ids: &[usize]) -> Read<Ballot> {
	let name = format!("the ballot of member {voter}");
	let mut given = Vec::new();
	for (initiative, grade) in Fields::of(grades, name.clone())?.iter() {
		let named = format!("an initiative on {name}");
		let initiative = id(&initiative.as_str().into(), &named, initiatives)?;
		let grade = grade.as_i64().and_then(|grade| i32::try_from(grade).ok()).ok_or_else(|| {
			let kind = crate::fields::kind(grade);
			format!("the grade of initiative {initiative} on {name} is {kind}, not a whole number of 32 bits")
		})?;
		// Grades of what was not admitted are as if they were not there.
		if let Ok(position) = ids.binary_search(&initiative) {
			given.push((position, grade));
		}
	}
	Ballot::graded(ids.len(), given).map_err(|error| format!("{name}: {error}"))
}

fn matrix(scenario: &Fields, policy: &Policy, quirks: Quirks) -> Read<Answer> {
	let given = list(scenario.need("matrix")?, "the matrix")?;
	if given.is_empty() || given.len() > MAX_INITIATIVES + 1 {
		return Err(format!(
			"the matrix has {} rows, not 1 to {}",
			given.len(),
			MAX_INITIATIVES + 1
		));
	}
	let mut rows = Vec::new();
	for (at, row) in given.iter().enumerate() {
		let name = format!("row {at} of the matrix");
		let row = list(row, &name)?;
		if row.len() != given.len() {
			return Err(format!(
				"{name} has {} numbers, and there are {} rows",
				row.len(),
				given.len()
			));
		}
		let count = |(column, count)| match column == at {
			// Nothing is compared with itself, whatever stands there.
			true => Ok(0),
			false => Ok(number(count, &format!("a number in {name}"), u64::MAX)?.into()),
		};
		rows.push(row.iter().enumerate().map(count).collect::<Read<Vec<u128>>>()?);
	}
	let voters = match scenario.maybe_number("voter_count", u64::MAX)? {
		Some(voters) => voters.into(),
		// As many as there must have been at least.
		None => (0..rows.len())
			.flat_map(|x| (0..x).map(move |y| (x, y)))
			.map(|(x, y)| rows[x][y] + rows[y][x])
			.max()
			.unwrap_or_default(),
	};
	// Unless it says otherwise, nobody stayed away.
	let population =
		scenario.maybe_number("population", u64::MAX)?.map_or(voters, |number| number.into());
	if population < voters {
		return Err(format!("the population is {population}, and {voters} voted"));
	}
	let votes = Pairwise::from_rows(&rows, voters).and_then(Votes::from_pairwise).map_err(said)?;
	let ids: Vec<usize> = (1..rows.len()).collect();
	outcome(&votes, population, &ids, policy, quirks, Answer::Null, Answer::Null)
}

fn outcome(
	votes: &Votes,
	population: u128,
	ids: &[usize],
	policy: &Policy,
	quirks: Quirks,
	direct: Answer,
	delegating: Answer,
) -> Read<Answer> {
	let outcome = match Outcome::new(votes, population, &policy.rules, quirks) {
		Ok(outcome) => outcome,
		Err(CountError::NoOrder) => {
			return Ok(Answer::map([("error", Answer::Text(NO_ORDER.into()))]))
		}
		Err(error) => return Err(said(error)),
	};
	let table = votes.pairwise();
	let name = |position: usize| if position == 0 { 0 } else { ids[position - 1] };
	let battle = (0..table.options())
		.flat_map(|x| (0..table.options()).map(move |y| (x, y)))
		.filter(|(x, y)| x != y)
		.map(|(x, y)| {
			Answer::List(vec![
				Answer::number(name(x)),
				Answer::number(name(y)),
				Answer::number(table.get(x, y)),
			])
		})
		.collect();
	let initiatives = outcome
		.initiatives
		.iter()
		.zip(ids)
		.enumerate()
		.map(|(at, (verdict, id))| {
			let turnout = ("turnout_quorum", Answer::Flag(verdict.turnout_quorum));
			// The reference has none: where the policy says nothing of it, the answer does not either.
			let turnout = policy.has_turnout.then_some(turnout);
			let fields = [
				("id", Answer::number(*id)),
				("positive", Answer::number(verdict.positive)),
				("negative", Answer::number(verdict.negative)),
				("first", Answer::number(verdict.first)),
				("direct_majority", Answer::Flag(verdict.direct_majority)),
				("indirect_majority", Answer::Flag(verdict.indirect_majority)),
				("schulze_rank", Answer::number(verdict.schulze_rank)),
				("better_than_status_quo", Answer::Flag(verdict.better_than_status_quo)),
				("reverse_beat_path", verdict.reverse_beat_path.map_or(Answer::Null, Answer::Flag)),
				("multistage_majority", Answer::Flag(verdict.multistage_majority)),
				("eligible", Answer::Flag(verdict.eligible)),
				// At most MAX_INITIATIVES: it fits.
				("winner", Answer::Flag(outcome.winner == Some(at as u32))),
				("rank", Answer::number(verdict.rank)),
			];
			Answer::map(fields.into_iter().chain(turnout))
		})
		.collect();
	let state = match (ids.is_empty(), outcome.winner) {
		(true, _) => "canceled_no_initiative_admitted",
		(false, Some(_)) => "finished_with_winner",
		(false, None) => "finished_without_winner",
	};
	Ok(Answer::map([
		("state", Answer::Text(state.into())),
		("voter_count", Answer::number(table.voters())),
		("status_quo_rank", Answer::number(outcome.status_quo_rank)),
		("direct", direct),
		("delegating", delegating),
		("battle", Answer::List(battle).or_null()),
		("initiatives", Answer::List(initiatives)),
	]))
}

fn said(error: CountError) -> String {
	error.to_string()
}
