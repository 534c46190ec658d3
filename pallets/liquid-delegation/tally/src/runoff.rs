// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::CountError;
use alloc::{vec, vec::Vec};
use num_bigint::BigUint;
use num_integer::Integer;

/// The most candidates of a runoff.
pub const MAX_RUNOFF_CANDIDATES: usize = 256;
/// The most names on all ballots of a runoff together.
pub const MAX_RUNOFF_ENTRIES: usize = 1 << 20;

/// What one participant, or several who agree, want first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RunoffBallot {
	/// The weight, with all that was delegated there.
	pub weight: u128,
	/// Candidates, numbered from 0, in sections; the first section is the most important one. Who is
	/// named twice in a section gets two of its shares.
	pub sections: Vec<Vec<usize>>,
}

/// The proportional runoff: by candidate, the place from 1, or none for those whom nobody with weight
/// has named. Candidates are numbered from 0, the oldest first.
///
/// Places are given from the last to the first. For each, all candidates that have none begin at zero;
/// each ballot pours its weight at constant speed, split equally among those in its first section that
/// has any below one; who reaches one is safe. The last one below one gets the place. Of those who reach
/// one together the older are safe first, so that of all that are left the youngest gets the place.
///
/// Exact: speeds and scores are whole numbers over one common denominator, which grows by some hundred
/// bits with each candidate that is safe. (The reference program computes in doubles, so that
/// where candidates tie exactly its rounding decides.) For n candidates and e names on all different
/// ballots: n² / 2 rounds of e steps, and n additions and multiplications of numbers of up to some 100 n
/// bits.
///
/// Fails with more than [`MAX_RUNOFF_CANDIDATES`] or [`MAX_RUNOFF_ENTRIES`], and with an unknown
/// candidate. Ballots without weight are left out.
///
/// LiquidFeedback, `lf_update_suggestion_order.c` and `lf_update_issue_order.c`; *The Liquid Democracy
/// Journal* 1 (Harmonic weighting and proportional runoff).
pub fn runoff_places(
	candidates: usize,
	ballots: &[RunoffBallot],
) -> Result<Vec<Option<u32>>, CountError> {
	// The youngest: they are in the order of their age.
	run(candidates, ballots, |tied, _| tied.last().copied())
}

/// Whether `places` is what [`runoff_places`] gives, but for which of several that tie exactly gets a
/// place. Same bounds, same errors.
pub fn is_runoff_order(
	candidates: usize,
	ballots: &[RunoffBallot],
	places: &[Option<u32>],
) -> Result<bool, CountError> {
	let holds = |at: &usize, place| places.get(*at).copied().flatten() == Some(place);
	let followed =
		run(candidates, ballots, |tied, place| tied.iter().copied().find(|at| holds(at, place)))?;
	Ok(followed == places)
}

/// Gives the places from the last to the first, each to whom `choose` picks among those that tie for
/// it; ends early if it picks none.
fn run(
	candidates: usize,
	ballots: &[RunoffBallot],
	mut choose: impl FnMut(&[usize], u32) -> Option<usize>,
) -> Result<Vec<Option<u32>>, CountError> {
	let names = || ballots.iter().flat_map(|ballot| ballot.sections.iter().flatten());
	if candidates > MAX_RUNOFF_CANDIDATES || names().count() > MAX_RUNOFF_ENTRIES {
		return Err(CountError::TooManyCandidates);
	}
	if names().any(|name| *name >= candidates) {
		return Err(CountError::UnknownCandidate);
	}
	let ballots = united(ballots);
	let mut open = vec![false; candidates];
	for name in ballots.iter().flat_map(|ballot| ballot.sections.iter().flatten()) {
		open[*name] = true;
	}
	let mut places = vec![None; candidates];
	// At most MAX_RUNOFF_CANDIDATES: it fits.
	let named = open.iter().filter(|open| **open).count() as u32;
	for place in (1..=named).rev() {
		let Some(last) = choose(&last_below_one(&open, &ballots), place) else { break };
		open[last] = false;
		places[last] = Some(place);
	}
	Ok(places)
}

/// The ballots with weight, those that say the same taken together.
fn united(ballots: &[RunoffBallot]) -> Vec<RunoffBallot> {
	let mut sorted: Vec<RunoffBallot> =
		ballots.iter().filter(|ballot| ballot.weight > 0).cloned().collect();
	for section in sorted.iter_mut().flat_map(|ballot| &mut ballot.sections) {
		section.sort_unstable();
	}
	sorted.sort_unstable_by(|one, other| one.sections.cmp(&other.sections));
	sorted.dedup_by(|next, first| {
		let same = next.sections == first.sections;
		match first.weight.checked_add(next.weight) {
			Some(weight) if same => first.weight = weight,
			// Too much for one ballot: then they stay two.
			_ => return false,
		}
		true
	});
	sorted
}

/// Which of the `open` candidates is the last one below one, in the order of their age: several if they
/// reach it together.
fn last_below_one(open: &[bool], ballots: &[RunoffBallot]) -> Vec<usize> {
	let mut needy: Vec<usize> = (0..open.len()).filter(|at| open[*at]).collect();
	let mut scores = vec![BigUint::default(); open.len()];
	let mut one = BigUint::from(1u8);
	while needy.len() > 1 {
		let speeds = speeds(open.len(), &needy, ballots);
		let missing = |at: usize| &one - &scores[at];
		// Who is there first: the time is what is missing over the speed.
		let first = needy.iter().copied().filter(|at| speeds[*at] != BigUint::default()).reduce(
			|first, at| {
				if missing(at) * &speeds[first] < missing(first) * &speeds[at] {
					at
				} else {
					first
				}
			},
		);
		// Whoever is open is on a ballot with weight, which pours until all of its names are safe.
		let Some(first) = first else { break };
		let missing = missing(first);
		let common = missing.gcd(&speeds[first]);
		let (time, per) = (missing / &common, &speeds[first] / common);
		one *= &per;
		for at in &needy {
			scores[*at] = &scores[*at] * &per + &speeds[*at] * &time;
		}
		let below: Vec<usize> = needy.iter().copied().filter(|at| scores[*at] < one).collect();
		if below.is_empty() {
			break;
		}
		needy = below;
	}
	needy
}

/// How fast each candidate's score grows, over a common denominator.
fn speeds(candidates: usize, needy: &[usize], ballots: &[RunoffBallot]) -> Vec<BigUint> {
	let mut is_needy = vec![false; candidates];
	needy.iter().for_each(|at| is_needy[*at] = true);
	// By among how many a ballot is split: what each of them gets, before it is divided.
	let mut split: alloc::collections::BTreeMap<usize, Vec<BigUint>> = Default::default();
	for ballot in ballots {
		let names = ballot.sections.iter().find_map(|section| {
			let names: Vec<usize> = section.iter().copied().filter(|at| is_needy[*at]).collect();
			(!names.is_empty()).then_some(names)
		});
		let Some(names) = names else { continue };
		let weights =
			split.entry(names.len()).or_insert_with(|| vec![BigUint::default(); candidates]);
		names.iter().for_each(|at| weights[*at] += ballot.weight);
	}
	let den = split.keys().fold(BigUint::from(1u8), |den, among| den.lcm(&(*among).into()));
	let mut speeds = vec![BigUint::default(); candidates];
	for (among, weights) in split {
		let share = &den / among;
		for (speed, weight) in speeds.iter_mut().zip(weights) {
			*speed += weight * &share;
		}
	}
	let common = speeds.iter().fold(BigUint::default(), |common, speed| common.gcd(speed));
	if common > BigUint::from(1u8) {
		speeds.iter_mut().for_each(|speed| *speed /= &common);
	}
	speeds
}
