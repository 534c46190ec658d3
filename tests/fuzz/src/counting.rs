// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Electorates, ballots, policies and what is stored between two steps of a count.

use crate::{
	input::{take, take_bytes},
	reached::mark,
};
use co3_tally::{
	harmonic_weights, runoff_places, AreaRule, Ballot, Chain, Concentration, CountError,
	Electorate, Outcome, Pairwise, Quirks, Ranking, Register, Resolution, Rules, RunningIssue,
	RunoffBallot, Standing, Supporter, Turnout, Votes,
};
use codec::{Decode, Encode};

/// The most members and ballots of one input.
const MOST_MEMBERS: usize = 64;
/// The most initiatives of one input.
const MOST_INITIATIVES: usize = 12;

/// How often the count is stored and taken up again, then members: the weight that arrives is never
/// more than all weight.
pub fn delegations(mut data: &[u8]) {
	let data = &mut data;
	let Some(stops) = take::<u8>(data) else { return };
	let standings: Vec<Standing<u32>> =
		std::iter::from_fn(|| take(data)).take(MOST_MEMBERS).collect();
	let Some(mut electorate) = Electorate::new(standings.clone()) else { return };
	let mut resolution = Resolution::<u32>::new();
	let mut steps = 0usize;
	while resolution.step(&mut electorate) {
		steps += 1;
		assert!(steps <= 4 * standings.len() + 2, "a count ends");
		if steps.is_multiple_of(usize::from(stops) + 1) {
			resolution =
				Decode::decode(&mut &resolution.encode()[..]).expect("it was just encoded");
		}
	}
	let mut report = Concentration::default();
	for (member, standing) in (0..).zip(&standings) {
		let node = electorate.node(member);
		match standing {
			Standing::Acts { weight } => {
				report.add(*weight, node.received, node.depth);
				if node.received > 0 {
					mark("a delegation arrives");
				}
				if node.depth > 1 {
					mark("a chain arrives");
				}
			}
			Standing::Delegates { .. } if node.pending > 0 => mark("a circle carries nothing"),
			_ => {}
		}
		assert!(Chain::of(&electorate, member).count() <= standings.len());
	}
	assert!(report.weight() <= resolution.population());
	assert!(report.gini() <= co3_tally::PER_BILLION);
	assert!(report.longest_chain() as usize <= standings.len());
}

/// Rules, a number of initiatives, what all people weigh, then ballots with their weights.
pub fn ballots(mut data: &[u8]) {
	let data = &mut data;
	let Some((rules, initiatives, population)) = take::<(Rules, u8, u128)>(data) else { return };
	let initiatives = usize::from(initiatives) % (MOST_INITIATIVES + 1);
	let Ok(mut votes) = Votes::new(initiatives) else { return };
	for _ in 0..MOST_MEMBERS {
		let Some((weight, grades)) = take::<(u128, Vec<(u8, i32)>)>(data) else { break };
		let grades = grades.into_iter().map(|(at, grade)| (usize::from(at), grade));
		let Ok(ballot) = Ballot::graded(initiatives, grades) else { continue };
		let before = votes.pairwise().voters();
		match votes.add(&ballot, weight) {
			Ok(()) => mark("a ballot is counted"),
			Err(CountError::TooMuchWeight) => assert_eq!(votes.pairwise().voters(), before),
			Err(error) => panic!("{error}"),
		}
	}
	let outcome = Outcome::new(&votes, population, &rules, Quirks::NONE)
		.expect("by the book there is an order");
	let mut places: Vec<u32> =
		outcome.initiatives.iter().map(|verdict| verdict.schulze_rank).collect();
	places.push(outcome.status_quo_rank);
	places.sort_unstable();
	assert!(places.iter().copied().eq(1..=initiatives as u32 + 1), "everybody has a place");
	if let Some(winner) = outcome.winner {
		mark("an initiative wins");
		let winner = &outcome.initiatives[winner as usize];
		assert!(winner.eligible && winner.rank == 1 && winner.better_than_status_quo);
		assert!(winner.turnout_quorum);
		if rules.turnout != Turnout::ANY {
			mark("enough take part");
		}
	}
	if outcome.initiatives.iter().any(|verdict| verdict.direct_majority && !verdict.turnout_quorum)
	{
		mark("a majority is too few");
	}
	// A stored ranking that fits the table ends, whatever else it holds.
	let stored = Ranking::new(votes.pairwise(), rules.defeat_strength, rules.tie_breaking).encode();
	let spoilt: Vec<u8> =
		stored.iter().enumerate().map(|(at, byte)| byte ^ data.get(at).unwrap_or(&0)).collect();
	if let Ok(mut ranking) = Ranking::decode(&mut &spoilt[..]) {
		if let Ok(mut run) = ranking.resume(votes.pairwise()) {
			mark("a stored ranking goes on");
			while run.step() {}
		}
	}
}

/// A table that somebody else has counted, by rows of so many numbers. It may say that more voted than
/// could have.
pub fn table(mut data: &[u8]) {
	let data = &mut data;
	let Some((rules, options, voters, population)) = take::<(Rules, u8, u128, u128)>(data) else {
		return;
	};
	let options = usize::from(options) % (MOST_INITIATIVES + 2);
	let row = |_| (0..options).map(|_| take::<u128>(data).unwrap_or_default()).collect();
	let rows: Vec<Vec<u128>> = (0..options).map(row).collect();
	let Ok(votes) = Pairwise::from_rows(&rows, voters).and_then(Votes::from_pairwise) else {
		return;
	};
	mark("a table is accepted");
	for quirks in [Quirks::NONE, Quirks::REFERENCE] {
		match Outcome::new(&votes, population, &rules, quirks) {
			Ok(outcome) => assert_eq!(outcome.initiatives.len() + 1, options),
			Err(error) => {
				mark("the reference finds no order");
				assert_eq!((error, quirks), (CountError::NoOrder, Quirks::REFERENCE));
			}
		}
	}
}

/// An area's rule, its population, and the issues that run there.
pub fn area_quorum(mut data: &[u8]) {
	let data = &mut data;
	let Some((rule, population)) = take::<(AreaRule, u128)>(data) else { return };
	let running: Vec<RunningIssue> = std::iter::from_fn(|| take(data)).take(MOST_MEMBERS).collect();
	let Some(quorum) = rule.quorum(running.iter().copied(), population) else {
		assert!(!rule.check());
		return;
	};
	mark("an area has a quorum");
	let nothing = rule.standard.num == 0 || (rule.population.is_some() && population == 0);
	assert_eq!(quorum == 0, nothing);
}

/// Participants, with what they support and what they want first, as bytes.
pub fn orders(mut data: &[u8]) {
	let data = &mut data;
	let mut supporters = Vec::new();
	let mut ballots = Vec::new();
	for _ in 0..12 {
		let Some((weight, initiatives, names)) = take::<(u128, u8, u8)>(data) else { break };
		let numbers = |data: &mut &[u8], count: u8| -> Vec<usize> {
			take_bytes(data, usize::from(count % 8)).iter().map(|at| usize::from(*at % 9)).collect()
		};
		supporters.push(Supporter { weight, initiatives: numbers(data, initiatives) });
		let sections = vec![numbers(data, names), numbers(data, names >> 4)];
		ballots.push(RunoffBallot { weight, sections });
	}
	let admitted: Vec<bool> = (0..8).map(|at| at % 3 == 0).collect();
	if let Ok(weights) = harmonic_weights(&admitted, &supporters) {
		mark("harmonic weights are given");
		assert_eq!(weights.len(), admitted.len());
	}
	if let Ok(places) = runoff_places(8, &ballots) {
		mark("places are given");
		let mut given: Vec<u32> = places.into_iter().flatten().collect();
		given.sort_unstable();
		assert!(given.iter().copied().eq(1..=given.len() as u32));
	}
}
