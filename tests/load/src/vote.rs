// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A city in the middle of a vote.

use crate::{
	people,
	state::dispatch,
	things::{text, TERRITORY},
};
use co3_chance::{parts, Dice, Part};
use co3_primitives::{AgeClass, AreaId, Class, IssueId, PolicyId, SortedId, Title};
use co3_runtime::{
	genesis_presets::keys::account, AccountId, BlockNumber, LiquidDelegation, Runtime, System,
};
use frame_support::{traits::Hooks, weights::WeightMeter};
use pallet_liquid_delegation::{
	co3_tally::{Quorum, Ratio, Rules},
	Area, Call, Grades, Grading, Issues, Jobs, Policy, Publicity, Scope, State, Suffrage, Terms,
	Times,
};
use pallet_residents::ResidentIds;

/// The first of everything on a chain on which nothing has been decided yet.
pub const ISSUE: IssueId = 0;
const AREA: AreaId = 0;
const POLICY: PolicyId = 0;

/// How many initiatives are voted on.
const INITIATIVES: u8 = 10;

/// For how many blocks the vote is still open when the chain starts: enough to see what a block
/// without a count takes.
const OPEN: u64 = 3;

/// A discussion and a verification, of a block each, in which nobody says anything: as early as a vote
/// can begin.
const BEFORE: u64 = 2;

/// Lets Torino vote about a question of its proposal officer with ten answers. So many residents are
/// attested; half of them delegate, three in ten have voted. Returns who has not, and still can.
pub fn begin(members: u32, dice: &mut Dice) -> Vec<AccountId> {
	let people = people::attest(members, dice);
	ask(dice);
	let parts = parts(members, dice);
	for (who, part) in people.iter().zip(&parts) {
		match part {
			Part::Votes => dispatch(who, ballot(dice)),
			Part::Trusts(trustee) => dispatch(who, delegation(&people[*trustee], dice)),
			Part::Nothing => {}
		}
	}
	let silent = people.into_iter().zip(parts).filter(|(_, part)| *part != Part::Votes);
	silent.map(|(who, _)| who).collect()
}

/// Lets Torino decide, asks, and lets the blocks go by until the vote begins. Then the chain's blocks are
/// counted anew: they begin after this state, and the vote closes in the first of them that comes after
/// the last of these.
fn ask(dice: &mut Dice) {
	let government = account("//Torino").expect("the demonstration has one");
	let officer = account("//Torino//proposals").expect("the demonstration has one");
	let unit = TERRITORY;
	let suffrage = Suffrage::of(&Class::ALL, &AgeClass::ALL);
	dispatch(
		&government,
		Call::<Runtime>::set_unit { unit, suffrage, initiative_right: suffrage, open: true },
	);
	dispatch(&government, Call::<Runtime>::set_policy { unit, policy: None, terms: policy() });
	dispatch(&government, Call::<Runtime>::set_area { unit, area: None, terms: area() });
	let questions: Vec<_> = (0..INITIATIVES).map(|_| text(dice)).collect();
	let questions = questions.try_into().expect("an issue can have as many");
	dispatch(&officer, Call::<Runtime>::open_poll { area: AREA, policy: POLICY, questions });
	let mut block = 0;
	while !is_voted_on() {
		block += 1;
		pass(block);
	}
	System::set_block_number(0);
	System::reset_events();
}

/// Whether the vote has begun, and all that came before it is counted.
fn is_voted_on() -> bool {
	let issue = Issues::<Runtime>::get(SortedId::from(ISSUE));
	let voting = issue.is_some_and(|issue| issue.state == State::Voting);
	voting && Jobs::<Runtime>::iter_keys().next().is_none()
}

/// What the module does in a block by itself.
fn pass(block: BlockNumber) {
	assert!(u64::from(block) < BEFORE + OPEN, "the vote does not begin");
	System::set_block_number(block);
	LiquidDelegation::on_initialize(block);
	LiquidDelegation::on_poll(block, &mut WeightMeter::new());
}

fn policy() -> Terms {
	let none = Quorum { absolute: 0, share: Ratio::ZERO };
	Policy {
		name: Title::new("Questions to the city").expect("a title"),
		polling: true,
		times: Times {
			admission_min: 0,
			admission_max: 0,
			discussion: BEFORE / 2,
			verification: BEFORE / 2,
			voting: OPEN,
			confirmation: 0,
			reveal: 0,
		},
		admission: none,
		initiative: none,
		rules: Rules::default(),
		publicity: Some(Publicity::Open),
		grading: Grading::Graded,
		delegation: true,
		effect: None,
	}
}

fn area() -> Area {
	Area {
		name: Title::new("Everything").expect("a title"),
		policies: vec![POLICY].try_into().expect("one fits"),
		default_policy: POLICY,
		limiter: None,
		check_every: None,
	}
}

/// A delegation for the unit, for the area or for the issue.
fn delegation(trustee: &AccountId, dice: &mut Dice) -> Call<Runtime> {
	let scope = *dice.pick(&[Scope::Unit, Scope::Area(AREA), Scope::Issue(ISSUE)]);
	let to = ResidentIds::<Runtime>::get(trustee);
	Call::delegate { unit: TERRITORY, scope, to, until: None }
}

/// A ballot with a grade from −10 to 10 for each initiative.
pub fn ballot(dice: &mut Dice) -> Call<Runtime> {
	let grades = (1..=INITIATIVES).map(|number| (number, dice.between(-10, 10) as i8));
	let grades: Grades = grades.collect::<Vec<_>>().try_into().expect("an issue can have as many");
	Call::vote { issue: ISSUE, grades }
}
