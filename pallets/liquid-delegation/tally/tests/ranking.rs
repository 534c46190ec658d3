// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The order of the options, in one go and in steps.

use co3_tally::{DefeatStrength, Pairwise, Ranking, TieBreaking};
use codec::{Decode, Encode};
use proptest::prelude::*;

const STRENGTHS: [DefeatStrength; 2] = [DefeatStrength::Tuple, DefeatStrength::Simple];
const TIE_BREAKINGS: [TieBreaking; 3] =
	[TieBreaking::Variant1, TieBreaking::Variant2, TieBreaking::Simple];

fn order(ranking: &Ranking) -> Vec<usize> {
	ranking.order().collect()
}

/// Few voters, many options, and so many ties.
fn tables() -> impl Strategy<Value = Pairwise> {
	(1usize..12, 1usize..5, 1i32..6).prop_flat_map(|(options, voters, grades)| {
		let ballot = prop::collection::vec(0..grades, options);
		prop::collection::vec(ballot, voters).prop_map(move |ballots| {
			let mut table = Pairwise::new(options).unwrap();
			ballots.iter().for_each(|ballot| table.add(ballot, 1).unwrap());
			table
		})
	})
}

#[test]
fn no_options_and_one_have_an_order() {
	for options in [0, 1] {
		let table = Pairwise::new(options).unwrap();
		let ranking = Ranking::complete(&table, STRENGTHS[0], TIE_BREAKINGS[0]).unwrap();
		assert_eq!(order(&ranking), (0..options).collect::<Vec<_>>());
		assert_eq!(ranking.tiers().len(), options);
	}
}

/// The 45 voters of the example in Schulze's paper and in Wikipedia: E, A, C, B, D.
#[test]
fn the_textbook_example() {
	let ballots = [
		(5, "ACBED"),
		(5, "ADECB"),
		(8, "BEDAC"),
		(3, "CABED"),
		(7, "CAEBD"),
		(2, "CBADE"),
		(7, "DCEBA"),
		(8, "EBADC"),
	];
	let mut table = Pairwise::new(5).unwrap();
	for (voters, ballot) in ballots {
		let grade = |option: char| -(ballot.find(option).unwrap() as i32);
		table.add(&"ABCDE".chars().map(grade).collect::<Vec<_>>(), voters).unwrap();
	}
	for how in STRENGTHS {
		for ties in TIE_BREAKINGS {
			let ranking = Ranking::complete(&table, how, ties).unwrap();
			assert_eq!(order(&ranking), [4, 0, 2, 1, 3]);
			assert_eq!(ranking.tiers(), [[4], [0], [2], [1], [3]]);
		}
	}
}

#[test]
fn another_table_is_refused() {
	let mut ranking = Ranking::new(&Pairwise::new(3).unwrap(), STRENGTHS[0], TIE_BREAKINGS[0]);
	assert!(ranking.resume(&Pairwise::new(4).unwrap()).is_err());
	assert!(ranking.resume(&Pairwise::new(3).unwrap()).is_ok());
}

proptest! {
	#[test]
	fn stopping_after_every_step_changes_nothing(table in tables()) {
		for how in STRENGTHS {
			for ties in TIE_BREAKINGS {
				let at_once = Ranking::complete(&table, how, ties).unwrap();
				let mut ranking = Ranking::new(&table, how, ties);
				while ranking.resume(&table).unwrap().step() {
					ranking = Ranking::decode(&mut &ranking.encode()[..]).unwrap();
				}
				prop_assert_eq!(&ranking, &at_once);
			}
		}
	}

	#[test]
	fn everybody_has_a_place_behind_all_that_are_ahead(table in tables()) {
		for how in STRENGTHS {
			for ties in TIE_BREAKINGS {
				let ranking = Ranking::complete(&table, how, ties).unwrap();
				let order = order(&ranking);
				let mut sorted = order.clone();
				sorted.sort();
				prop_assert_eq!(sorted, (0..table.options()).collect::<Vec<_>>());
				for (at, one) in order.iter().enumerate() {
					for other in &order[at + 1..] {
						prop_assert!(!ranking.is_ahead(*other, *one), "{:?}", ranking);
						let decided = ranking.is_ahead(*one, *other);
						prop_assert!(decided || ties == TieBreaking::Simple);
					}
				}
				let tiers = ranking.tiers();
				for (at, tier) in tiers.iter().enumerate() {
					for later in tiers[at..].iter().flatten() {
						prop_assert!(tier.iter().all(|one| !ranking.is_ahead(*later, *one)));
					}
				}
			}
		}
	}

	/// Whoever beats all others in pairs comes first; strength and tie-breaking do not matter.
	#[test]
	fn who_beats_everybody_is_first(table in tables()) {
		let options = 0..table.options();
		let beats = |one: usize, other: usize| table.get(one, other) > table.get(other, one);
		let winner = options.clone().find(|one| {
			options.clone().all(|other| other == *one || beats(*one, other))
		});
		let Some(winner) = winner else { return Ok(()) };
		for how in STRENGTHS {
			for ties in TIE_BREAKINGS {
				let ranking = Ranking::complete(&table, how, ties).unwrap();
				prop_assert_eq!(ranking.order().next(), Some(winner));
			}
		}
	}
}
