// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{AgeClass, Class, Title};
use co3_tally::DefeatStrength;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

fn everybody() -> Suffrage {
	Suffrage::of(&Class::ALL, &AgeClass::ALL)
}

#[test]
fn a_town_decides_once_its_government_says_so() {
	ExtBuilder(3).build_and_execute(|| {
		let district = 11;
		assert_noop!(
			LiquidDelegation::set_unit(by(2_002), district, everybody(), everybody(), true),
			Error::NotGoverning
		);
		assert_noop!(
			LiquidDelegation::set_unit(by(2_101), district, everybody(), everybody(), true),
			Error::NotGoverning
		);
		assert_noop!(
			LiquidDelegation::set_unit(by(2_001), district, Suffrage::default(), everybody(), true),
			Error::BadClasses
		);
		assert_noop!(
			LiquidDelegation::set_unit(by(2_001), 12, everybody(), everybody(), true),
			Error::TerritoryClosed
		);
		assert_noop!(
			LiquidDelegation::set_policy(by(2_001), district, None, open_policy()),
			Error::UnknownUnit
		);
		assert_ok!(LiquidDelegation::set_unit(by(2_001), district, everybody(), everybody(), true));
		let (suffrage, initiative_right) = (everybody(), everybody());
		let event = Event::UnitSet { unit: district, suffrage, initiative_right, open: true };
		System::assert_last_event(event.into());
		// Nothing is inherited: the town's policies are not the district's.
		assert_noop!(
			LiquidDelegation::set_area(by(2_001), district, None, area(&[OPEN])),
			Error::UnknownPolicy
		);
	});
}

#[test]
fn where_no_town_answers_the_consortium_governs() {
	ExtBuilder(1).build_and_execute(|| {
		assert_noop!(
			LiquidDelegation::set_unit(by(2_001), 0, everybody(), everybody(), true),
			BadOrigin
		);
		assert_ok!(LiquidDelegation::set_unit(by(2_000), 0, everybody(), everybody(), true));
		assert_noop!(
			LiquidDelegation::set_unit(by(2_000), 77, everybody(), everybody(), true),
			Error::UnknownUnit
		);
		// A town's own affairs are the town's.
		assert_noop!(
			LiquidDelegation::set_unit(by(2_000), TOWN, everybody(), everybody(), true),
			Error::NotGoverning
		);
	});
}

#[test]
fn a_policy_whose_times_contradict_is_refused() {
	ExtBuilder(1).build_and_execute(|| {
		let changes: [fn(&mut Terms); 10] = [
			|policy| policy.times.discussion = 0,
			|policy| policy.times.verification = 0,
			|policy| policy.times.voting = 0,
			|policy| policy.times.admission_max = 0,
			|policy| policy.times.admission_min = 101,
			|policy| policy.times.voting = 1_001,
			|policy| policy.times.reveal = 10,
			|policy| policy.publicity = Some(Publicity::HiddenUntilClose),
			|policy| policy.polling = true,
			|policy| policy.effect = Some(Effect { delay: 5, veto: 6 }),
		];
		for change in changes {
			let mut policy = open_policy();
			change(&mut policy);
			assert_noop!(
				LiquidDelegation::set_policy(by(2_001), TOWN, None, policy),
				Error::BadTimes
			);
		}
		let mut policy = open_policy();
		policy.initiative.share = share(3, 2);
		let set = |policy| LiquidDelegation::set_policy(by(2_001), TOWN, None, policy);
		assert_noop!(set(policy), Error::BadQuorum);
		let mut policy = open_policy();
		policy.rules.defeat_strength = DefeatStrength::Simple;
		policy.rules.no_reverse_beat_path = true;
		assert_noop!(set(policy), Error::BadRules);
		let mut policy = open_policy();
		policy.name = Title(Default::default());
		assert_noop!(set(policy), Error::EmptyTitle);
		let mut policy = open_policy();
		policy.name = Title(b"two\nlines".to_vec().try_into().unwrap());
		assert_noop!(set(policy), Error::BadTitle);
	});
}

#[test]
fn what_binds_hides_ballots_unless_it_says_otherwise() {
	ExtBuilder(1).build_and_execute(|| {
		let made = |terms| {
			let id = NextPolicy::<Test>::get();
			assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, None, terms));
			LiquidDelegation::policy(id).unwrap().1
		};
		let unsaid = |effect| Terms { publicity: None, effect, ..open_policy() };
		let binding = Some(Effect { delay: 20, veto: 10 });
		assert_eq!(made(unsaid(None)).publicity, Publicity::Open);
		assert_eq!(made(open_policy()).publicity, Publicity::Open);
		// What is hidden is revealed, and that takes time.
		assert_noop!(
			LiquidDelegation::set_policy(by(2_001), TOWN, None, unsaid(binding)),
			Error::BadTimes
		);
		let mut terms = unsaid(binding);
		terms.times.reveal = 30;
		let policy = made(terms);
		assert_eq!((policy.publicity, policy.effect), (Publicity::HiddenUntilClose, binding));
		// And it can be said that what binds nobody hides them all the same.
		let sealed = Terms { effect: None, ..sealed_policy() };
		assert_eq!(made(sealed).publicity, Publicity::HiddenUntilClose);
	});
}

#[test]
fn an_issue_keeps_the_rules_under_which_it_began() {
	ExtBuilder(5).build_and_execute(|| {
		let before = open(1, OPEN);
		let mut harder = open_policy();
		harder.admission.absolute = 1_000;
		assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), harder));
		let after = open(2, OPEN);
		for id in [before, after] {
			for person in 3..=5 {
				assert_ok!(LiquidDelegation::support(by(person), id, 1, 1));
			}
		}
		run_to(110);
		assert_eq!(read(before).policy_version, 1);
		assert!(read(before).accepted.is_some());
		assert_eq!(read(after).policy_version, 2);
		assert_eq!(read(after).state, State::Canceled(Cancellation::NotAdmitted));
		// Versions are few, and named.
		assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), open_policy()));
		assert_noop!(
			LiquidDelegation::set_policy(by(2_001), TOWN, Some(OPEN), open_policy()),
			Error::TooManyVersions
		);
		assert_noop!(
			LiquidDelegation::set_policy(by(2_001), TOWN, Some(99), open_policy()),
			Error::UnknownPolicy
		);
	});
}

#[test]
fn areas_allow_policies_of_their_unit() {
	ExtBuilder(1).build_and_execute(|| {
		let set = |id, area| LiquidDelegation::set_area(by(2_001), TOWN, id, area);
		assert_noop!(set(None, area(&[OPEN, OPEN])), Error::NamedTwice);
		assert_noop!(set(None, area(&[77])), Error::UnknownPolicy);
		let mut other = area(&[OPEN]);
		other.default_policy = SEALED;
		assert_noop!(set(None, other), Error::UnknownPolicy);
		let mut never = area(&[OPEN]);
		never.check_every = Some(0);
		assert_noop!(set(None, never), Error::BadTimes);
		let mut steep = area(&[OPEN]);
		steep.limiter = Some(co3_tally::AreaRule {
			standard: share(2, 1),
			factor: share(17, 1),
			issues: share(1, 1),
			time: 10,
			exponent: share(1, 2),
			population: None,
		});
		assert_noop!(set(None, steep), Error::BadQuorum);
		assert_ok!(set(None, area(&[OPEN])));
		assert_ok!(set(None, area(&[OPEN])));
		assert_noop!(set(None, area(&[OPEN])), Error::TooManyAreas);
		assert_noop!(set(Some(77), area(&[OPEN])), Error::UnknownArea);
		assert_ok!(set(Some(0), area(&[OPEN])));
		assert_ok!(set(Some(0), area(&[OPEN])));
		assert_noop!(set(Some(0), area(&[OPEN])), Error::TooManyVersions);
	});
}

#[test]
fn a_unit_has_so_many_policies_and_no_more() {
	ExtBuilder(3).build_and_execute(|| {
		let add = || LiquidDelegation::set_policy(by(2_001), TOWN, None, open_policy());
		for _ in PoliciesIn::<Test>::get(TOWN)..12 {
			assert_ok!(add());
		}
		// Closing one makes no room: what began under it goes on by it.
		assert_ok!(LiquidDelegation::set_policy_open(by(2_001), TOWN, OPEN, false));
		assert_noop!(add(), Error::TooManyPolicies);
	});
}

#[test]
fn what_is_closed_takes_nothing_new() {
	ExtBuilder(3).build_and_execute(|| {
		let begin = || LiquidDelegation::open_issue(by(1), AREA, Some(OPEN), text(1), None);
		assert_ok!(LiquidDelegation::set_policy_open(by(2_001), TOWN, OPEN, false));
		assert_noop!(begin(), Error::Closed);
		assert_ok!(LiquidDelegation::set_policy_open(by(2_001), TOWN, OPEN, true));
		assert_ok!(LiquidDelegation::set_area_open(by(2_001), TOWN, AREA, false));
		assert_noop!(begin(), Error::Closed);
		assert_ok!(LiquidDelegation::set_area_open(by(2_001), TOWN, AREA, true));
		let suffrage = Suffrage::of(&[Class::FullRights], &AgeClass::ALL);
		assert_ok!(LiquidDelegation::set_unit(by(2_001), TOWN, suffrage, suffrage, false));
		assert_noop!(begin(), Error::Closed);
		assert_ok!(LiquidDelegation::set_unit(by(2_001), TOWN, suffrage, suffrage, true));
		assert_ok!(begin());
		assert_noop!(LiquidDelegation::set_area_open(by(2_001), TOWN, 9, true), Error::UnknownArea);
		assert_noop!(
			LiquidDelegation::set_policy_open(by(2_001), TOWN, 9, true),
			Error::UnknownPolicy
		);
	});
}

#[test]
fn a_policy_that_an_area_does_not_allow_is_of_no_use_there() {
	ExtBuilder(3).build_and_execute(|| {
		assert_ok!(LiquidDelegation::set_policy(by(2_001), TOWN, None, open_policy()));
		assert_noop!(
			LiquidDelegation::open_issue(by(1), AREA, Some(3), text(1), None),
			Error::PolicyNotAllowed
		);
		assert_noop!(
			LiquidDelegation::open_issue(by(1), AREA, Some(POLL), text(1), None),
			Error::PollingOnly
		);
		assert_noop!(
			LiquidDelegation::open_issue(by(1), 7, Some(OPEN), text(1), None),
			Error::UnknownArea
		);
	});
}

#[test]
fn what_names_no_policy_follows_the_one_that_its_area_proposes() {
	ExtBuilder(3).build_and_execute(|| {
		let begin = |area| LiquidDelegation::open_issue(by(1), area, None, text(1), None);
		let default = |policy| {
			let terms = Area { default_policy: policy, ..area(&[OPEN, SEALED, POLL]) };
			assert_ok!(LiquidDelegation::set_area(by(2_001), TOWN, Some(AREA), terms));
		};
		let id = NextIssue::<Test>::get();
		assert_ok!(begin(AREA));
		assert_eq!(read(id).policy, OPEN);
		default(SEALED);
		assert_ok!(begin(AREA));
		assert_eq!((read(id).policy, read(id + 1).policy), (OPEN, SEALED));
		// Whatever refuses a policy that is named refuses the default as well.
		assert_ok!(LiquidDelegation::set_policy_open(by(2_001), TOWN, SEALED, false));
		assert_noop!(begin(AREA), Error::Closed);
		default(POLL);
		assert_noop!(begin(AREA), Error::PollingOnly);
		assert_noop!(begin(7), Error::UnknownArea);
	});
}

#[test]
fn who_may_take_part_is_a_matter_of_class_home_and_weight() {
	ExtBuilder(3).build_and_execute(|| {
		settle(1_900, 2);
		settle(1_004, 11);
		Registry::change(1_004, |voter| {
			voter.map(|voter| Voter { class: Class::Stakeholder, ..voter })
		});
		for outsider in [900, 4] {
			assert_noop!(
				LiquidDelegation::open_issue(by(outsider), AREA, Some(OPEN), text(1), None),
				Error::MayNotInitiate
			);
		}
		let id = open(1, OPEN);
		assert_noop!(LiquidDelegation::support(by(900), id, 1, 1), Error::NotEntitled);
		assert_noop!(LiquidDelegation::support(by(555), id, 1, 1), BadOrigin);
		// The unit opens itself to others; what has begun goes on as it was.
		assert_ok!(LiquidDelegation::set_unit(by(2_001), TOWN, everybody(), everybody(), true));
		assert_noop!(LiquidDelegation::support(by(4), id, 1, 1), Error::NotEntitled);
		assert_ok!(LiquidDelegation::open_issue(by(4), AREA, Some(OPEN), text(2), None));
	});
}

#[test]
fn a_right_that_is_different_in_one_issue_is_on_record() {
	ExtBuilder(3).build_and_execute(|| {
		settle(1_900, 2);
		let id = open(1, OPEN);
		let guest = Override { voting_right: Some(true), weight: Some(3), ..Override::default() };
		let set = |who, different| LiquidDelegation::set_override(by(2_001), id, who, different);
		assert_noop!(
			LiquidDelegation::set_override(by(2_002), id, 1_900, Some(guest)),
			Error::NotGoverning
		);
		assert_noop!(set(1_555, Some(guest)), Error::UnknownVoter);
		assert_noop!(set(1_900, None), Error::NoOverride);
		let heavy = Override { weight: Some(1_001), ..Override::default() };
		assert_noop!(set(1_001, Some(heavy)), Error::WeightOutOfRange);
		assert_ok!(set(1_900, Some(guest)));
		let event = Event::OverrideSet { issue: id, voter: 1_900, different: Some(guest) };
		System::assert_last_event(event.into());
		assert_ok!(LiquidDelegation::support(by(900), id, 1, 1));
		assert_eq!(
			LiquidDelegation::part(id, 1_900),
			Some(Part { weight: Some(3), initiative_right: false, acts: true })
		);
		let barred = Override { voting_right: Some(false), ..Override::default() };
		assert_ok!(set(1_002, Some(barred)));
		assert_noop!(LiquidDelegation::support(by(2), id, 1, 1), Error::NotEntitled);
		assert_ok!(set(1_002, None));
		assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
		assert_ok!(set(1_003, Some(barred)));
		assert_noop!(set(1_001, Some(barred)), Error::TooManyOverrides);
		// Taking back is no way to make room.
		assert_eq!(OverridesIn::<Test>::get(SortedId::from(id)), 3);
	});
}
