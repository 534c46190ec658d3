// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Towns of all kinds: what this program counts is what programs count that know no chain.

use super::{
	honest,
	node::FakeNode,
	town::{Said, Someone, Town, CLOSED},
	ISSUE,
};
use crate::{records::Paper, scenario, Case, Established, Finding, State, Subject, Trust};
use co3_count::{Line, Verdict};
use co3_tally::{
	DefeatStrength, Majority, Override, Quirks, Quorum, Ratio, Rules, TieBreaking, Turnout,
};
use proptest::{collection::btree_map, option, prelude::*};
use serde_json::Value;

/// Where a case, counted otherwise, is not what is expected.
pub fn difference(line: &str) -> Option<String> {
	match Line::count(line, Quirks::NONE).unwrap().verdict {
		Some(Verdict::Agree) => {}
		other => return Some(format!("{other:?}")),
	}
	let line: Value = serde_json::from_str(line).unwrap();
	let naive = co3_naive::count(&line["scenario"], false);
	let expected = line["expected"].as_object().unwrap();
	let differs = |(name, value): &(&String, &Value)| naive[name.as_str()] != **value;
	expected.iter().find(differs).map(|(name, value)| format!("{name}: {value}"))
}

/// That `scripts/count` and the naive second program count a case as was published.
pub fn agrees(line: &str) {
	assert_eq!(difference(line), None, "{line}");
}

fn row() -> impl Strategy<Value = (Option<u64>, u64)> {
	(option::weighted(0.8, 0u64..14), CLOSED - 2..CLOSED + 3)
}

fn said() -> impl Strategy<Value = Said> {
	let unit =
		option::of((0u64..14, CLOSED - 2..CLOSED + 3).prop_map(|(to, until)| (Some(to), until)));
	(unit, option::of(row()), option::of(row())).prop_map(|(unit, area, issue)| {
		let said = Said { unit, ..Said::default() };
		let areas = area.map(|row| (super::town::AREA, row)).into_iter().collect();
		let issues = issue.map(|row| (ISSUE, row)).into_iter().collect();
		Said { areas, issues, ..said }
	})
}

fn someone() -> impl Strategy<Value = Someone> {
	let expires = Someone::PLAIN.expires;
	(
		0u32..5,
		prop::sample::select(vec![(0u8, 0u8), (0, 1), (0, 1), (0, 2), (0, 3), (1, 0), (2, 2)]),
		0u32..4,
		expires - 1..=expires + 1,
		0u8..8,
	)
		.prop_map(|(home, (class, age), weight, expires, luck)| Someone {
			home,
			class,
			age,
			weight,
			expires,
			suspended: luck == 0,
		})
}

fn paper() -> impl Strategy<Value = Paper> {
	let grades =
		|| btree_map(1u8..6, -3i8..4, 0..5).prop_map(|grades| grades.into_iter().collect());
	prop_oneof![
		4 => grades().prop_map(Paper::Open),
		1 => grades().prop_map(|grades| Paper::Revealed(grades, [3; 32])),
		1 => Just(Paper::Sealed([3; 32])),
		1 => Just(Paper::Withdrawn),
		1 => Just(Paper::Declined),
	]
}

fn rules() -> impl Strategy<Value = Rules> {
	let majority = || {
		(0u32..4, 1u32..4, any::<bool>(), 0u64..4, 0u64..4).prop_map(
			|(num, den, strict, positive, non_negative)| {
				let ratio = Ratio::new(num.min(den), den).unwrap();
				Majority { ratio, strict, positive, non_negative }
			},
		)
	};
	let turnout =
		(0u64..9, 0u32..4, 1u32..4, any::<bool>()).prop_map(|(absolute, num, den, adaptive)| {
			let share = Ratio::new(num.min(den), den).unwrap();
			Turnout { least: Quorum { absolute, share }, adaptive }
		});
	let ties = vec![TieBreaking::Variant1, TieBreaking::Variant2, TieBreaking::Simple];
	(
		majority(),
		majority(),
		any::<bool>(),
		any::<bool>(),
		any::<bool>(),
		prop::sample::select(ties),
		prop_oneof![Just(Turnout::ANY), turnout],
	)
		.prop_map(|(direct, indirect, simple, reverse, multistage, ties, turnout)| Rules {
			defeat_strength: match simple {
				true => DefeatStrength::Simple,
				false => DefeatStrength::Tuple,
			},
			tie_breaking: ties,
			direct,
			indirect,
			no_reverse_beat_path: reverse && !simple,
			no_multistage_majority: multistage,
			turnout,
		})
}

prop_compose! {
	pub fn town()(
		people in btree_map(0u64..12, someone(), 0..12),
		said in btree_map(0u64..14, said(), 0..14),
		overrides in btree_map(0u64..14, option::of((option::of(any::<bool>()), option::of(0u64..5))), 0..4),
		ballots in btree_map(0u64..14, paper(), 0..9),
		initiatives in prop::collection::vec(prop::sample::select(vec![Some(true), Some(true), Some(false), None]), 0..5),
		rules in rules(),
		delegation in prop::bool::weighted(0.9),
		confirmation in prop::bool::weighted(0.3),
		led in option::of(1u8..3),
	) -> Town {
		let mut town = Town::new();
		// Whoever trusts themselves is not let onto the chain.
		town.said = said
			.into_iter()
			.map(|(id, mut said)| {
				said.unit = said.unit.filter(|(to, _)| *to != Some(id));
				said.areas.retain(|(_, (to, _))| *to != Some(id));
				said.issues.retain(|(_, (to, _))| *to != Some(id));
				(id, said)
			})
			.collect();
		town.people = people;
		town.overrides = overrides
			.into_iter()
			.map(|(id, one)| (id, one.map(|(voting_right, weight)| Override { initiative_right: None, voting_right, weight })))
			.collect();
		town.ballots =
			ballots.into_iter().map(|(id, paper)| (id, (Some(paper.clone()), Some(paper)))).collect();
		town.initiatives = (1..).zip(initiatives).collect();
		town.rules = rules;
		town.delegation = delegation;
		if confirmation { town.confirmed(led) } else { town }
	}
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(400))]

	#[test]
	fn other_programs_count_the_same(mut town in town()) {
		let chain = town.chain();
		let mut node = FakeNode::of(&chain).source();
		let blocks = Established::by(&mut node, &Trust::Node).unwrap();
		let mut state = State::new(&mut node, blocks.roots());
		let case = Case::read(&mut state, &blocks, Subject::vote(ISSUE), None).unwrap();
		let counted = case.count().unwrap();
		let mut line = Vec::new();
		scenario::write_vote(&case, &counted.outcome, &mut line).unwrap();
		agrees(std::str::from_utf8(&line).unwrap());
		// Had the chain published that, it would be found right, and told to everybody.
		town.published = counted.outcome;
		prop_assert!(honest(&town).unwrap().is_equal());
		for id in case.frozen.register.ids() {
			let told = crate::Story::of(id, &case, &case.count().unwrap()).unwrap();
			prop_assert!(!told.sentences().is_empty());
		}
	}
}
