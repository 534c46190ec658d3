// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Who may propose and who may vote are two things: the young propose, and their elders decide.

use crate::{mock::*, *};
use co3_primitives::{AgeClass, Author, CivicAction, Class, Deliberation, Matter};
use frame_support::{assert_noop, assert_ok};

type Error = crate::Error<Test>;

const FULL: &[Class] = &[Class::FullRights];
const YOUNG: &[AgeClass] = &[AgeClass::Under30];
const OLDER: &[AgeClass] = &[AgeClass::From30To64, AgeClass::From65];

fn set_rights(voting: &[AgeClass], initiating: &[AgeClass]) {
	let (suffrage, initiative_right) = (Suffrage::of(FULL, voting), Suffrage::of(FULL, initiating));
	let town = by(2_001);
	assert_ok!(LiquidDelegation::set_unit(town, TOWN, suffrage, initiative_right, true));
}

/// A town of nine, in which 1 to 4 are under 30 and 5 to 9 older. The young propose, and the older vote.
fn divided(told: impl FnOnce()) {
	ExtBuilder(9).build_and_execute(|| {
		for number in 1..=9 {
			let age = if number < 5 { AgeClass::Under30 } else { AgeClass::From30To64 };
			Registry::change(1_000 + number, |voter| voter.map(|voter| Voter { age, ..voter }));
		}
		set_rights(OLDER, YOUNG);
		told();
	});
}

fn may(id: IssueId, voter: u64) -> (Option<u64>, bool) {
	let part = LiquidDelegation::part(id, voter).unwrap();
	(part.weight, part.initiative_right)
}

#[test]
fn the_young_propose_and_their_elders_decide() {
	divided(|| {
		let begin = |who| LiquidDelegation::open_issue(by(who), AREA, Some(OPEN), text(1), None);
		assert_noop!(begin(5), Error::MayNotInitiate);
		assert_noop!(begin(555), sp_runtime::traits::BadOrigin);
		let id = open(1, OPEN);
		// Whoever has no vote speaks for it, and is no supporter.
		let view = LiquidDelegation::initiative(id, 1).unwrap();
		assert_eq!(view.initiators, [(1_001, Initiation::Accepted)]);
		assert_eq!(LiquidDelegation::participation(id, 1_001), Participation::default());
		assert_eq!((may(id, 1_001), may(id, 1_005)), ((None, true), (Some(1), false)));
		assert_noop!(LiquidDelegation::support(by(1), id, 1, 1), Error::NotEntitled);
		assert_noop!(LiquidDelegation::set_interest(by(1), id, true), Error::NotEntitled);
		let suggest = LiquidDelegation::suggest(by(1), id, 1, text(3), Degree::Must);
		assert_noop!(suggest, Error::NotEntitled);
		let add = |who| LiquidDelegation::add_initiative(by(who), id, text(2), None);
		assert_noop!(add(6), Error::MayNotInitiate);
		assert_ok!(add(2));
		for person in 5..=6 {
			assert_ok!(LiquidDelegation::support(by(person), id, 1, 1));
		}
		// A new draft is seen by its author, who does not support it by that.
		assert_ok!(LiquidDelegation::add_draft(by(1), id, 1, text(4)));
		assert!(!LiquidDelegation::supports(id, &1_001, 1));
		assert_noop!(LiquidDelegation::invite(by(1), id, 1, 1_005), Error::MayNotInitiate);
		assert_ok!(LiquidDelegation::invite(by(1), id, 1, 1_003));
		assert_ok!(LiquidDelegation::accept_invitation(by(3), id, 1));
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		while read(id).state != State::Voting {
			next_block(Weight::MAX);
		}
		settle_counts();
		let support = LiquidDelegation::tally(id).unwrap().snapshots[0].1.clone();
		assert_eq!((support.heads, support.participants), (5, 2));
		let counts: Vec<_> = support.supports.iter().map(|(_, count)| count.supporters).collect();
		assert_eq!(counts, [2, 0]);
		assert_noop!(LiquidDelegation::vote(by(1), id, grades(&[1])), Error::NotEntitled);
		let trust = |from, to| LiquidDelegation::delegate(by(from), TOWN, Scope::Unit, to, None);
		assert_noop!(trust(1, Some(1_005)), Error::NotEntitled);
		assert_noop!(trust(5, Some(1_001)), Error::TrusteeNotEntitled);
		assert_ok!(LiquidDelegation::vote(by(7), id, grades(&[1])));
		Told::kill();
		run_to(read(id).due.unwrap() + 1);
		let outcome = LiquidDelegation::tally(id).unwrap().outcome.unwrap();
		assert_eq!((outcome.heads, outcome.winner), (5, Some(1)));
		let decided = CivicAction::Decided { issue: id, initiative: 1, won: true };
		let mut told = Told::get();
		told.sort_by_key(|(voter, ..)| *voter);
		assert_eq!(told, [(Some(1_001), TOWN, decided), (Some(1_003), TOWN, decided)]);
	});
}

#[test]
fn a_unit_names_those_who_initiate() {
	ExtBuilder(3).build_and_execute(|| {
		let all = Suffrage::of(&Class::ALL, &AgeClass::ALL);
		let set = |right| LiquidDelegation::set_unit(by(2_001), TOWN, all, right, true);
		assert_noop!(set(Suffrage::of(&[], &AgeClass::ALL)), Error::BadClasses);
		assert_noop!(set(Suffrage::of(FULL, &[])), Error::BadAges);
		let initiative_right = Suffrage::of(FULL, YOUNG);
		assert_ok!(set(initiative_right));
		let event = Event::UnitSet { unit: TOWN, suffrage: all, initiative_right, open: true };
		System::assert_last_event(event.into());
		assert_eq!(LiquidDelegation::unit_figures(TOWN).unwrap().heads, 3);
	});
}

#[test]
fn an_issue_keeps_who_initiated_when_it_began() {
	divided(|| {
		let id = open(1, OPEN);
		set_rights(YOUNG, OLDER);
		let add = |who| LiquidDelegation::add_initiative(by(who), id, text(2), None);
		assert_noop!(add(5), Error::MayNotInitiate);
		assert_ok!(add(2));
		assert_ok!(LiquidDelegation::support(by(5), id, 2, 1));
		let begin = |who| LiquidDelegation::open_issue(by(who), AREA, Some(OPEN), text(1), None);
		assert_noop!(begin(1), Error::MayNotInitiate);
		assert_ok!(begin(5));
		// There the young vote.
		assert_noop!(LiquidDelegation::support(by(6), id + 1, 1, 1), Error::NotEntitled);
		assert_ok!(LiquidDelegation::support(by(1), id + 1, 1, 1));
	});
}

#[test]
fn a_guest_proposes_in_one_issue_and_counts_nowhere() {
	divided(|| {
		settle(1_900, 2);
		let id = open(1, OPEN);
		let set = |who, initiative_right| {
			let different = Override { initiative_right, ..Override::default() };
			LiquidDelegation::set_override(by(2_001), id, who, Some(different))
		};
		let add = |who| LiquidDelegation::add_initiative(by(who), id, text(2), None);
		assert_noop!(add(900), Error::MayNotInitiate);
		assert_ok!(set(1_900, Some(true)));
		assert_eq!(may(id, 1_900), (None, true));
		assert_ok!(add(900));
		assert_noop!(LiquidDelegation::support(by(900), id, 2, 1), Error::NotEntitled);
		// An older resident gets the right beside the vote, and then supports what they begin.
		assert_ok!(set(1_005, Some(true)));
		assert_ok!(add(5));
		assert!(LiquidDelegation::supports(id, &1_005, 3));
		// Whoever was asked to speak for something and is barred since does not.
		assert_ok!(LiquidDelegation::invite(by(1), id, 1, 1_002));
		assert_ok!(set(1_002, Some(false)));
		let accept = || LiquidDelegation::accept_invitation(by(2), id, 1);
		assert_noop!(accept(), Error::MayNotInitiate);
		assert_ok!(LiquidDelegation::set_override(by(2_001), id, 1_002, None));
		assert_ok!(accept());
		assert_ok!(LiquidDelegation::request_check(by(9), AREA));
		run_to(11);
		let (_, support) = LiquidDelegation::tally(id).unwrap().snapshots[0].clone();
		assert_eq!((support.heads, support.population, support.participants), (5, 5, 1));
	});
}

#[test]
fn what_comes_from_the_map_has_an_initiator_who_may_be_one() {
	divided(|| {
		let bring = |who| {
			let (author, details) = (Author::Resident(who), H256([3; 32]));
			let matter =
				Matter { object: 42, author, territory: 11, area: AREA, policy: OPEN, details };
			LiquidDelegation::deliberate(matter).unwrap()
		};
		let (young, older) = (bring(1_001), bring(1_005));
		let initiators = |id| LiquidDelegation::initiative(id, 1).unwrap().initiators;
		assert_eq!(initiators(young), [(1_001, Initiation::Accepted)]);
		assert!(!LiquidDelegation::supports(young, &1_001, 1));
		assert_eq!(initiators(older), []);
		// With both rights an author supports it, too.
		set_rights(OLDER, OLDER);
		let both = bring(1_005);
		assert_eq!(initiators(both), [(1_005, Initiation::Accepted)]);
		assert!(LiquidDelegation::supports(both, &1_005, 1));
	});
}
