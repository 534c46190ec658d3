// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Results that do not follow from the ballots.

use super::{
	honest, honest_chain,
	node::{Chain, FROZEN, LATEST},
	town::{Said, Someone, Town, CLOSED},
};
use crate::{records::Paper, Error, Finding};
use co3_tally::{Quorum, Ratio, Turnout};
use codec::Encode;

#[test]
fn the_published_result_of_an_honest_chain_is_the_recount() {
	let town = Town::new();
	let report = honest(&town).unwrap();
	assert!(report.is_equal(), "{report}");
	assert_eq!(report.recounted, town.published);
	assert_eq!(report.recounted.encode(), report.published.encode());
	let text = report.to_string();
	assert!(text.contains("byte for byte"), "{text}");
	assert!(text.contains("14 residents in 4 places"), "{text}");
	assert_eq!(report.json()["equal"], true);
	assert_eq!(report.json()["recounted"]["population"], "14");
}

/// What is said to differ where the chain does otherwise than it should.
fn said_of(change: impl Fn(&mut Town)) -> Vec<String> {
	let mut town = Town::new();
	change(&mut town);
	let report = honest(&town).unwrap();
	assert!(!report.is_equal());
	assert!(report.to_string().contains("NOT THE PUBLISHED RESULT"));
	assert_eq!(report.json()["equal"], false);
	report.evidence.differences
}

#[test]
fn each_figure_that_is_wrong_is_named() {
	let only = |change: fn(&mut Town), what: &str| {
		assert_eq!(said_of(change), [format!("the {what} is not what was published")]);
	};
	only(|town| town.published.freeze.moment += 1, "frozen moment");
	only(|town| town.published.closed += 1, "tick of the close");
	only(|town| town.published.heads -= 1, "number of people");
	only(|town| town.published.population += 1, "weight of all people");
	only(|town| town.published.unopened = 1, "number of unopened ballots");
	only(|town| town.published.table[3] -= 1, "pairwise table");
	only(|town| town.published.initiatives[1].1.first = 0, "initiatives");
	only(|town| town.published.status_quo_rank = 1, "rank of the status quo");
	only(|town| town.published.winner = Some(2), "winner");
	only(|town| town.published.unconfirmed = Some(2), "unconfirmed initiative");
	only(|town| town.published.report.gini += 1, "spread of the weight");
}

#[test]
fn whatever_the_state_says_decides() {
	let changes: [fn(&mut Town); 9] = [
		|town| town.ballots.retain(|voter, _| *voter != 2),
		|town| town.people.retain(|id, _| *id != 5),
		|town| town.said.extend([(12, Said::unit(1))]),
		|town| town.overrides.retain(|id, _| *id != 11),
		|town| town.delegation = false,
		|town| town.initiatives.extend([(3, Some(true))]),
		|town| town.places.extend([(2, Some(3))]),
		|town| town.people.extend([(9, Someone::PLAIN)]),
		|town| town.people.extend([(5, Someone { age: 2, ..Someone::PLAIN })]),
	];
	for change in changes {
		assert!(!said_of(change).is_empty());
	}
}

#[test]
fn who_grew_up_after_the_close_is_counted_as_they_were() {
	let town = Town::new();
	let mut later = town.clone();
	later.people.values_mut().for_each(|someone| someone.age = 3);
	let mut states = later.states();
	states.insert(FROZEN, town.state(false));
	assert!(honest_chain(&Chain::of(states)).unwrap().is_equal());
}

#[test]
fn whether_enough_took_part_is_recounted() {
	let mut town = Town::new();
	// Ten of fourteen took part. Nobody is against the first, and more than for it against the second.
	for (absolute, share, adaptive, enough) in [
		(10, (5, 7), false, [true, true]),
		(11, (0, 1), false, [false, false]),
		(0, (3, 4), false, [false, false]),
		(0, (0, 1), true, [true, false]),
		(11, (0, 1), true, [false, false]),
	] {
		let least = Quorum { absolute, share: Ratio::new(share.0, share.1).unwrap() };
		let turnout = Turnout { least, adaptive };
		town.rules.turnout = turnout;
		town.published = Town::new().published;
		assert_eq!(honest(&town).unwrap().is_equal(), enough == [true, true], "{turnout:?}");
		for ((_, verdict), enough) in town.published.initiatives.iter_mut().zip(enough) {
			verdict.turnout_quorum = enough;
			verdict.eligible &= enough;
		}
		town.published.winner = enough[0].then_some(1);
		let report = honest(&town).unwrap();
		assert!(report.is_equal(), "{report}");
		let text = report.to_string();
		let said = "place 1 of 3, without its quorum of turnout, and not eligible.";
		assert_eq!(text.contains(said), !enough[0], "{text}");
		let json = report.json();
		let shown = |at: usize| json["recounted"]["initiatives"][at]["turnoutQuorum"].clone();
		assert_eq!([shown(0), shown(1)], enough);
	}
}

#[test]
fn a_register_frozen_at_another_moment_is_named() {
	// In the next block the clock had not yet reached the close; it had in this one already, by one or two.
	for (paused, tick) in [((10, 11), 90), ((9, 9), 91), ((8, 8), 92)] {
		let said = said_of(|town| town.paused = paused);
		let sentence = format!(
			"the register was frozen at tick {tick}, and the vote ended at {CLOSED}: that is not the last \
			 block before it"
		);
		assert_eq!(said, [sentence]);
	}
}

#[test]
fn other_blocks_than_the_result_names_are_not_looked_at() {
	for change in [
		(|town| town.published.freeze.block = FROZEN - 1) as fn(&mut Town),
		|town| town.published.counted_at = LATEST,
		|town| town.published.counted_at = LATEST + 1,
		|town| town.published.counted_at = FROZEN,
		|town| town.published.freeze.block = u32::MAX,
	] {
		let mut town = Town::new();
		change(&mut town);
		assert!(honest(&town).is_err());
	}
}

#[test]
fn another_layout_is_not_guessed_at() {
	let mut town = Town::new();
	town.layout = 2;
	match honest(&town) {
		Err(Error::Form(what)) => assert!(what.contains("layout 2"), "{what}"),
		other => panic!("{:?}", other.map(|report| report.to_string())),
	}
}

#[test]
fn an_issue_without_initiatives_or_people_is_counted_too() {
	let mut town = Town::new();
	town.people.clear();
	town.initiatives.clear();
	let report = honest(&town).unwrap();
	assert_eq!((report.recounted.heads, report.recounted.winner), (0, None));
	assert_eq!(report.recounted.table, [0]);
	town.published = report.recounted;
	assert!(honest(&town).unwrap().is_equal());
	assert_eq!(town.published.closed, CLOSED);
	town.ballots.insert(1, (Some(Paper::Declined), None));
	assert!(honest(&town).unwrap().is_equal());
}
