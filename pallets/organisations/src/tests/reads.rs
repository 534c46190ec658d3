// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use std::collections::BTreeSet;

#[test]
fn a_wallet_shows_organisations_members_and_invitations() {
	ExtBuilder::default().build_and_execute(|| {
		let (first, second) = (found(5_000, 1), found(5_001, 2));
		for who in 3..=5 {
			join(first, 1, who, Rank::Member);
		}
		join(second, 2, 3, Rank::Manager);
		assert_eq!(Groups::organisation(first).unwrap().members, 4);
		assert_eq!(Groups::organisation(77), None);
		assert_eq!(Groups::organisation_of(5_001), Some(second));
		assert_eq!(Groups::organisation_of(1), None);
		assert_eq!(Groups::memberships(3), vec![(first, Rank::Member), (second, Rank::Manager)]);
		assert_eq!(Groups::memberships(9), vec![]);

		let mut seen = BTreeSet::new();
		let mut after = None;
		loop {
			let page = Groups::members(first, after, 3);
			let Some((last, _)) = page.last() else { break };
			after = Some(*last);
			assert!(page.iter().all(|(who, _)| seen.insert(*who)), "nobody comes twice");
		}
		assert_eq!(seen, BTreeSet::from([1, 3, 4, 5]));
		assert_eq!(Groups::members(first, None, 0), vec![]);
	});
}

#[test]
fn a_person_finds_their_invitations_page_by_page() {
	ExtBuilder::default().build_and_execute(|| {
		for n in 0..3 {
			let id = found(5_000 + n, 1);
			Groups::invite(person(1), id, 9, Rank::Manager).unwrap();
		}
		let all = Groups::invitations(9, None, 100);
		assert_eq!(all.len(), 3);
		assert_eq!(all[0].1, Invitation { rank: Rank::Manager, by: 1 });
		let rest = Groups::invitations(9, Some(all[0].0), 100);
		assert_eq!(rest, all[1..]);
		assert_eq!(Groups::invitations(9, None, 1), all[..1]);
		assert_eq!(Groups::invitations(1, None, 100), vec![]);
	});
}
