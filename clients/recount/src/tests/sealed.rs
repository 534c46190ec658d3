// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Ballots that were sealed until the close.

use super::{
	honest,
	town::{Town, GENESIS},
	ISSUE,
};
use crate::{records::Paper, Finding};
use codec::Encode;
use sp_crypto_hashing::blake2_256;

const SALT: [u8; 32] = [4; 32];

fn commitment(voter: u64, grades: &[(u8, i8)]) -> [u8; 32] {
	blake2_256(&(b"co3 ballot 1", GENESIS, ISSUE, voter, grades, SALT).encode())
}

/// The town with its ballots sealed, and all of them opened.
fn town() -> Town {
	let mut town = Town::new();
	town.sealed = true;
	for (voter, (before, after)) in &mut town.ballots {
		if let Some(Paper::Open(grades)) = before.clone() {
			*before = Some(Paper::Sealed(commitment(*voter, &grades)));
			*after = Some(Paper::Revealed(grades, SALT));
		}
	}
	town
}

#[test]
fn opened_ballots_count_as_open_ones_do() {
	let report = honest(&town()).unwrap();
	assert!(report.is_equal(), "{report}");
}

#[test]
fn a_ballot_that_nobody_opened_holds_its_weight_and_says_nothing() {
	let mut town = town();
	let slot = town.ballots.get_mut(&11).unwrap();
	slot.1 = slot.0.clone();
	// Without the weight of 5 that was for initiative 1.
	let published = &mut town.published;
	published.unopened = 1;
	published.table = vec![0, 0, 3, 3, 0, 3, 2, 2, 0];
	published.initiatives[0].1.positive = 3;
	published.initiatives[0].1.first = 3;
	let report = honest(&town).unwrap();
	assert!(report.is_equal(), "{report}");
	assert!(report.to_string().contains("1 ballots were never opened"));
}

#[test]
fn nothing_comes_goes_or_changes_after_the_close() {
	let said = |change: fn(&mut Town)| {
		let mut town = town();
		change(&mut town);
		let report = honest(&town).unwrap();
		assert!(!report.is_equal());
		report.evidence.differences.join("; ")
	};
	let late = said(|town| drop(town.ballots.insert(7, (None, Some(Paper::Declined)))));
	assert_eq!(late, "resident 7 handed in after the close");
	let gone = said(|town| town.ballots.get_mut(&8).unwrap().1 = None);
	assert_eq!(gone, "the ballot of resident 8 is not the one handed in");
	let other = said(|town| {
		town.ballots.get_mut(&8).unwrap().1 = Some(Paper::Sealed([5; 32]));
	});
	assert_eq!(other, "the ballot of resident 8 is not the one handed in");
	let instead = said(|town| {
		town.ballots.get_mut(&14).unwrap().1 = Some(Paper::Revealed(vec![(1, 1)], SALT));
	});
	assert!(instead.contains("resident 14"), "{instead}");
	// Grades that were not committed to, another's opening, another salt.
	for forged in [(vec![(2, 8)], SALT), (vec![(1, 1)], SALT), (vec![(2, 9)], [5; 32])] {
		let mut town = town();
		town.ballots.get_mut(&8).unwrap().1 = Some(Paper::Revealed(forged.0, forged.1));
		let report = honest(&town).unwrap();
		assert_eq!(
			report.evidence.differences[0],
			"the ballot of resident 8 is not the one handed in"
		);
	}
}
