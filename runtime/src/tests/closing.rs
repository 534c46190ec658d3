// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A vote that has closed, counted block by block: whatever happens meanwhile, the result is the same,
//! byte for byte.

use super::{
	chain::{account, act, begin, end, next, preset, try_state},
	property::{content, policy},
};
use crate::{constants::RuntimeBlockWeights, genesis_presets::LOCAL, *};
use co3_primitives::{AgeClass, Class, IssueId, ResidentId, SortedId, Title};
use codec::Encode;
use frame_support::{assert_ok, dispatch::DispatchClass, weights::Weight};
use frame_system::{LastRuntimeUpgrade, LastRuntimeUpgradeInfo};
use pallet_liquid_delegation::{
	hook_weights::SubstrateWeight, Area, Call, Frozen, Grades, HooksWeightInfo, IssueOf, Jobs,
	OutcomeOf, Publicity, Results, Scope, State, Suffrage, Terms, Times,
};
use pallet_residents::{Attestation, Call as Register, Day};
use sp_runtime::{
	traits::{BlakeTwo256, Hash as _},
	DispatchResult,
};

type Costs = SubstrateWeight<Runtime>;

const GOVERNMENT: &str = "//Torino";
const REGISTRAR: &str = "//Torino//registrar";

/// The town with a district, and a district of another town.
pub const TOWN: u32 = 1;
const HOME: u32 = 2;
const ABROAD: u32 = 11;

/// Who lives there beside the demonstration's people.
const PEOPLE: u8 = 12;
const SALT: Hash = Hash::repeat_byte(7);
/// A last day in a year when all of this is over.
pub const LATER: Day = 21_000;

pub fn person(number: u8) -> String {
	format!("//Torino//person//{number}")
}

pub fn id(number: u8) -> ResidentId {
	Residents::resident_of(account(&person(number))).expect("a resident").id
}

/// A registrar attests somebody, until a day.
fn settle(number: u8, expires: Day) {
	let attestation = Attestation {
		account: account(&person(number)),
		home: HOME,
		class: Class::FullRights,
		age: AgeClass::Unstated,
		weight: number.into(),
		expires,
		nullifier: BlakeTwo256::hash(person(number).as_bytes()),
		previous_nullifier: None,
	};
	assert_ok!(act(REGISTRAR, Register::attest { attestation }));
}

pub fn trust(truster: u8, trustee: u8, scope: Scope) -> DispatchResult {
	let to = Some(id(trustee));
	act(&person(truster), Call::delegate { unit: TOWN, scope, to, until: None })
}

pub fn say(grade: i8) -> Grades {
	Grades::truncate_from(vec![(1, grade)])
}

/// What the voters say.
const BALLOTS: [(u8, i8); 3] = [(1, 1), (8, -1), (12, 0)];

fn vote(issue: IssueId, sealed: bool, number: u8, grade: i8) {
	let commitment = LiquidDelegation::sealed_as(issue, id(number), say(grade), SALT);
	let call = match sealed {
		true => Call::seal { issue, commitment },
		false => Call::vote { issue, grades: say(grade) },
	};
	assert_ok!(act(&person(number), call));
}

/// A town in which people trust one another in chains and circles, and have voted: the vote closes with
/// the next block.
fn prepare(sealed: bool) -> IssueId {
	let issue = vote_in_town(sealed, |_| LATER);
	await_close(issue);
	issue
}

/// A town in which people, each attested until a day, trust one another in chains and circles, and have
/// just voted.
pub fn vote_in_town(sealed: bool, expires: impl Fn(u8) -> Day) -> IssueId {
	begin(1);
	let suffrage = Suffrage::of(&[Class::FullRights], &AgeClass::ALL);
	assert_ok!(act(
		GOVERNMENT,
		Call::set_unit { unit: TOWN, suffrage, initiative_right: suffrage, open: true }
	));
	let times = Times {
		admission_min: 0,
		admission_max: 5,
		discussion: 5,
		verification: 5,
		voting: 5,
		confirmation: 0,
		reveal: if sealed { 20 } else { 0 },
	};
	let shown = if sealed { Publicity::HiddenUntilClose } else { Publicity::Open };
	let terms = Terms { times, publicity: Some(shown), effect: None, ..policy() };
	assert_ok!(act(GOVERNMENT, Call::set_policy { unit: TOWN, policy: None, terms }));
	let terms = Area {
		name: Title::new("Everything").expect("a title"),
		policies: vec![0].try_into().expect("one is few"),
		default_policy: 0,
		limiter: None,
		check_every: None,
	};
	assert_ok!(act(GOVERNMENT, Call::set_area { unit: TOWN, area: None, terms }));
	(1..=PEOPLE).for_each(|number| settle(number, expires(number)));
	for (truster, trustee) in [(2, 1), (3, 2), (4, 3), (5, 6), (6, 5)] {
		assert_ok!(trust(truster, trustee, Scope::Unit));
	}
	assert_ok!(trust(7, 8, Scope::Area(0)));
	let content = content(1);
	assert_ok!(act(&person(1), Call::open_issue { area: 0, policy: None, content, action: None }));
	while read(0).state != State::Voting {
		next();
	}
	for (number, grade) in BALLOTS {
		vote(0, sealed, number, grade);
	}
	0
}

/// Ends the last block before the close of a vote.
pub fn await_close(issue: IssueId) {
	while LiquidDelegation::clock() + 1 < read(issue).due.expect("it closes") {
		next();
	}
	end();
	assert_eq!(Jobs::<Runtime>::iter_keys().count(), 0, "all that came before is counted");
}

/// What a vote comes to, if nothing else happens until it is counted.
pub fn counted(issue: IssueId) -> OutcomeOf<Runtime> {
	await_close(issue);
	loop {
		if let Some(outcome) = Results::<Runtime>::get(SortedId::from(issue)) {
			break outcome;
		}
		begin(System::block_number() + 1);
		end();
	}
}

/// An issue, read.
pub fn read(issue: IssueId) -> IssueOf<Runtime> {
	LiquidDelegation::issue(issue).expect("it is there").issue
}

/// Leaves so much of the present block to counts.
fn leave(room: Weight) {
	let left = RuntimeBlockWeights::get().max_block.saturating_sub(System::block_weight().total());
	let class = DispatchClass::Mandatory;
	System::register_extra_weight_unchecked(left.saturating_sub(room), class);
}

/// What a turn of a count takes in which it does a step of this weight.
fn step(price: Weight) -> Weight {
	let look = Costs::remind_idle().saturating_add(Costs::count_idle());
	look.saturating_add(Costs::count_turn()).saturating_add(price)
}

/// What is published of the vote, but for the block in which it was counted, while `meanwhile` happens
/// in each block from that of the close on.
fn published(sealed: bool, mut meanwhile: impl FnMut(u32)) -> Vec<u8> {
	let mut result = Vec::new();
	preset(LOCAL).execute_with(|| {
		let issue = prepare(sealed);
		let voters = BALLOTS.map(|(number, grade)| (id(number), grade));
		let mut block = 0;
		let outcome = loop {
			begin(System::block_number() + 1);
			meanwhile(block);
			if sealed && block == 12 {
				for (voter, grade) in voters {
					let (grades, salt) = (say(grade), SALT);
					let call = Call::reveal { issue, voter, grades, salt };
					assert_ok!(act(GOVERNMENT, call));
				}
			}
			end();
			if let Some(outcome) = Results::<Runtime>::get(SortedId::from(issue)) {
				break outcome;
			}
			block += 1;
			assert!(block < 100, "a vote is counted");
		};
		assert_eq!((outcome.report.voters, outcome.unopened), (3, 0));
		// Four in a chain, two by the area's row, and one alone; whoever is in the circle says nothing.
		let weight = (1 + 2 + 3 + 4) + (7 + 8) + 12;
		assert_eq!(outcome.report.weight, weight);
		result = OutcomeOf::<Runtime> { counted_at: 0, ..outcome }.encode();
		assert_ok!(try_state());
	});
	result
}

/// Everybody who had a part in the vote is somebody else, and lets others decide.
fn turn_all_around(block: u32) {
	match block {
		0 => {
			for truster in [2, 3] {
				let (unit, scope) = (TOWN, Scope::Unit);
				assert_ok!(act(&person(truster), Call::undelegate { unit, scope }));
			}
			assert_ok!(trust(4, 12, Scope::Area(0)));
			assert_ok!(trust(9, 12, Scope::Unit));
			assert_ok!(trust(5, 1, Scope::Unit));
			assert_ok!(act(&person(1), Register::erase {}));
		}
		1 => {
			// Neither the trustee nor the truster lives there any more.
			assert_ok!(act(&person(8), Register::ask_to_move { municipality: Some(1) }));
			let moved = Register::move_home { resident: id(8), home: ABROAD };
			assert_ok!(act("//Athina//registrar", moved));
			let (class, age) = (Class::FullRights, AgeClass::From65);
			for (number, weight) in [(2, 900), (7, 1), (11, 1_000)] {
				let changed = Register::reclassify { resident: id(number), class, age, weight };
				assert_ok!(act(REGISTRAR, changed));
			}
		}
		2 => {
			let new = account(&person(112));
			assert_ok!(act(&person(12), Register::rotate_key { new }));
			settle(20, LATER);
			assert_ok!(trust(20, 3, Scope::Unit));
		}
		_ => {}
	}
}

#[test]
fn twins_of_which_one_is_left_alone_have_the_same_result() {
	for sealed in [false, true] {
		let alone = published(sealed, |_| {});
		let late = published(sealed, |block| {
			// Nothing is counted before all of it has happened.
			if block < 4 {
				leave(Weight::zero());
			}
			turn_all_around(block);
		});
		assert_eq!(alone, late);
		let slowly = published(sealed, |block| {
			turn_all_around(block);
			leave(step(Costs::count_begin()));
		});
		assert_eq!(alone, slowly);
	}
}

#[test]
fn an_upgrade_in_the_middle_of_a_count_changes_nothing() {
	for sealed in [false, true] {
		let alone = published(sealed, |_| {});
		let mut upgraded = 0;
		let under_way = published(sealed, |block| {
			let jobs: Vec<_> = Jobs::<Runtime>::iter_values().collect();
			// As if the program of the chain that runs were a later one than that of the block before.
			if block < 8 && jobs.iter().any(|job| job.steps > 0) {
				assert_eq!(Frozen::<Runtime>::get().is_empty(), jobs[0].noted.is_some());
				let mut before = LastRuntimeUpgradeInfo::from(VERSION);
				before.spec_version.0 -= 1;
				LastRuntimeUpgrade::<Runtime>::put(before);
				upgraded += 1;
			}
			leave(step(Costs::count_begin()));
		});
		assert!(upgraded > 1, "it takes more than a block: {upgraded}");
		assert_eq!(alone, under_way);
	}
}
