// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Towns of all kinds: the order that this program computes is the one that is found out the slow way.

use super::{
	discussion::Proposed,
	forum::{thinks, Forum, OLDER},
	random,
	town::{Town, CLOSED},
	ISSUE,
};
use crate::{
	records::{OpinionRow, Participation, Supporting},
	Finding, Verdict,
};
use co3_tally::Degree;
use proptest::{
	collection::{btree_map, btree_set, vec},
	prelude::*,
};
use std::collections::BTreeMap;

fn opinions() -> impl Strategy<Value = Vec<OpinionRow>> {
	let degree = || {
		prop::sample::select(vec![Degree::MustNot, Degree::ShouldNot, Degree::Should, Degree::Must])
	};
	btree_map((1u8..5, 0u16..5), (degree(), any::<bool>()), 0..7).prop_map(|rows| {
		let rows = rows.into_iter();
		rows.map(|((initiative, suggestion), (degree, fulfilled))| {
			// Numbers of two bytes are in no order in the trie.
			thinks(initiative, suggestion * 200, degree, fulfilled)
		})
		.collect()
	})
}

/// What somebody does, and, by their opinions, how critical they are.
fn participation() -> impl Strategy<Value = (Participation, Vec<OpinionRow>)> {
	(prop::bool::weighted(0.9), btree_set(1u8..6, 0..4), opinions()).prop_map(
		|(interested, supported, mut opinions)| {
			opinions.retain(|row| interested && supported.contains(&row.initiative));
			let critical = |initiative: u8| {
				let of = opinions.iter().filter(|row| row.initiative == initiative);
				of.filter(|row| row.opinion.is_critical()).count() as u8
			};
			let supports = supported.into_iter().filter(|_| interested);
			let supports = supports.map(|initiative| Supporting {
				initiative,
				draft: 1,
				critical: critical(initiative),
			});
			(Participation { interested, supports: supports.collect() }, opinions)
		},
	)
}

fn proposed() -> impl Strategy<Value = Proposed> {
	let admitted = prop::option::of(any::<bool>());
	(prop::option::weighted(0.2, Just(CLOSED - 1)), admitted)
		.prop_map(|(revoked, admitted)| Proposed { drafts: 1, revoked, admitted })
}

proptest! {
	#![proptest_config(ProptestConfig::with_cases(400))]

	#[test]
	fn other_programs_order_the_same(
		town in random::town(),
		here in btree_map(0u64..14, participation(), 0..12),
		there in btree_map(0u64..14, participation(), 0..12),
		youngest in btree_map(0u64..14, participation(), 0..12),
		initiatives in vec(proposed(), 0..5),
		suggestions in btree_set((1u8..5, 0u16..5), 0..12),
		seeking in prop::sample::subsequence(vec![OLDER, ISSUE, ISSUE + 1], 0..=3),
	) {
		let opinions: BTreeMap<u64, Vec<OpinionRow>> =
			here.iter().map(|(id, (_, opinions))| (*id, opinions.clone())).collect();
		let people = |all: BTreeMap<u64, (Participation, _)>| -> BTreeMap<u64, Participation> {
			all.into_iter().map(|(id, (participation, _))| (id, participation)).collect()
		};
		let participations =
			[(ISSUE, people(here)), (OLDER, people(there)), (ISSUE + 1, people(youngest))];
		let initiatives: BTreeMap<u8, Proposed> = (1..).zip(initiatives).collect();
		let suggestions = suggestions
			.into_iter()
			.filter(|(initiative, _)| initiatives.contains_key(initiative))
			.map(|(initiative, suggestion)| (initiative, suggestion * 200))
			.collect();
		let town = Town { paused: (10, 13), initiatives: BTreeMap::new(), ..town };
		let forum = Forum {
			town,
			seeking,
			participations: participations.into(),
			initiatives,
			suggestions,
			opinions,
		};
		let report = forum.ordered(&[]).unwrap();
		prop_assert!(report.verdicts.all().all(|one| one == Verdict::Equal), "{report}");
		prop_assert!(report.is_equal());
	}
}
