// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The order of suggestions and of issues in admission.

use co3_tally::{
	runoff_places, CountError, RunoffBallot, MAX_RUNOFF_CANDIDATES, MAX_RUNOFF_ENTRIES,
};
use proptest::prelude::*;

fn ballot(weight: u128, sections: &[&[usize]]) -> RunoffBallot {
	let sections = sections.iter().map(|section| section.to_vec()).collect();
	RunoffBallot { weight, sections }
}

#[test]
fn a_minority_has_its_place_before_the_majoritys_second() {
	let ballots = [ballot(60, &[&[0, 1, 2]]), ballot(40, &[&[3]])];
	let places = runoff_places(4, &ballots).unwrap();
	assert_eq!(places, [Some(1), Some(3), Some(4), Some(2)]);
}

#[test]
fn whom_nobody_with_weight_names_has_no_place() {
	let ballots = [ballot(1, &[&[2]]), ballot(0, &[&[1]])];
	assert_eq!(runoff_places(4, &ballots).unwrap(), [None, None, Some(1), None]);
	assert_eq!(runoff_places(0, &[]).unwrap(), []);
	assert_eq!(runoff_places(2, &[ballot(5, &[&[], &[]])]).unwrap(), [None, None]);
}

#[test]
fn too_many_suggestions_are_refused() {
	let most = 1 << 16;
	assert_eq!(runoff_places(most, &[]), Err(CountError::TooManyCandidates));
	let long = RunoffBallot { weight: 1, sections: vec![vec![0; MAX_RUNOFF_ENTRIES + 1]] };
	assert_eq!(runoff_places(1, &[long]), Err(CountError::TooManyCandidates));
	assert_eq!(runoff_places(3, &[ballot(1, &[&[3]])]), Err(CountError::UnknownCandidate));
	assert!(runoff_places(MAX_RUNOFF_CANDIDATES, &[]).is_ok());
}

#[test]
fn the_greatest_weights_are_compared_exactly() {
	let most = u128::MAX;
	let ballots = [ballot(most, &[&[0]]), ballot(most - 1, &[&[1]]), ballot(most, &[&[2]])];
	assert_eq!(runoff_places(3, &ballots).unwrap(), [Some(1), Some(3), Some(2)]);
	let equals = [ballot(most, &[&[1], &[0]]), ballot(most, &[&[1], &[0]])];
	assert_eq!(runoff_places(2, &equals).unwrap(), [Some(2), Some(1)]);
}

proptest! {
	/// Places are 1 to n, and neither the order of ballots nor of names in a section matters.
	#[test]
	fn everybody_named_has_a_place_of_their_own(
		mut ballots in prop::collection::vec(
			(1u128..6, prop::collection::vec(prop::collection::vec(0usize..8, 0..4), 1..4)), 0..12,
		),
	) {
		let count = |ballots: &[(u128, Vec<Vec<usize>>)]| {
			let ballots: Vec<RunoffBallot> = ballots
				.iter()
				.map(|(weight, sections)| RunoffBallot {
					weight: *weight,
					sections: sections.clone(),
				})
				.collect();
			runoff_places(8, &ballots).unwrap()
		};
		let places = count(&ballots);
		let mut given: Vec<u32> = places.iter().copied().flatten().collect();
		given.sort();
		prop_assert_eq!(&given, &(1..=given.len() as u32).collect::<Vec<_>>());
		ballots.reverse();
		ballots.iter_mut().flat_map(|(_, sections)| sections).for_each(|section| section.reverse());
		prop_assert_eq!(count(&ballots), places);
	}
}
