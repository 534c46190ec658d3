// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A town that decides, on a chain in memory: the state that the demonstration's genesis makes, with more
//! residents, phases of a few blocks, and blocks in which only the vote goes on.

use co3_primitives::{
	AgeClass, AreaId, Class, ContentRef, PolicyId, ResidentId, TerritoryId, Title,
};
use co3_runtime::{
	constants::MILLISECONDS_PER_BLOCK,
	genesis_presets::{get_preset, keys, DEVELOPMENT, EXPIRES},
	AccountId, LiquidDelegation, Residents, Runtime, RuntimeCall, RuntimeGenesisConfig,
	RuntimeOrigin, System,
};
use co3_tally::{AreaRule, Quorum, Ratio, Rules};
use frame_support::{
	storage::with_transaction_unchecked,
	traits::Hooks,
	weights::{Weight, WeightMeter},
};
use pallet_liquid_delegation::{
	Area, Call, Effect, Grading, Policy, Publicity, Suffrage, Terms, Times,
};
use sc_chain_spec::json_merge;
use serde_json::json;
use sp_io::TestExternalities;
use sp_runtime::{traits::Dispatchable, BuildStorage, TransactionOutcome};
use std::cell::RefCell;

/// How many residents there are in the beginning.
pub const PEOPLE: u8 = 16;
/// The town, whose districts have the next numbers, and its municipality.
pub const TOWN: TerritoryId = 1;
pub const MUNICIPALITY: u32 = 0;
/// A district of another town.
pub const ELSEWHERE: TerritoryId = TOWN + 12;
/// Its area.
pub const AREA: AreaId = 0;
/// Its policies: open ballots, sealed ones, one that asks for much and releases something, polls in which
/// what wins must have led before.
pub const POLICIES: PolicyId = 4;
/// Who acts for it.
pub const GOVERNMENT: &str = "//Torino";
pub const REGISTRAR: &str = "//Torino//registrar";
pub const CLERK: &str = "//Torino//proposals";

/// 1 January 2027, before the demonstration's residents lapse.
const START: u64 = 1_798_761_600_000;
/// All phases end at multiples of this many ticks.
const GRID: u64 = 4;

thread_local! {
	static STATE: RefCell<TestExternalities> = RefCell::new(build());
}

/// Lets `story` happen in the town, as if nothing had happened there before.
pub fn within(story: impl FnOnce()) {
	STATE.with(|state| {
		state.borrow_mut().execute_with(|| {
			with_transaction_unchecked(|| {
				story();
				TransactionOutcome::Rollback(())
			})
		})
	});
}

/// The account of resident `number` in the beginning; their id is [`resident`]'s.
pub fn account(number: u8) -> AccountId {
	AccountId::new([number.wrapping_add(1); 32])
}

/// The account of an office.
pub fn office(path: &str) -> AccountId {
	keys::account(path).expect("the demonstration has it")
}

/// The nullifier of resident `number`.
pub fn nullifier(number: u8) -> [u8; 32] {
	[number.wrapping_add(101); 32]
}

/// Signs and sends; whether it did what it says.
pub fn send(who: &AccountId, call: impl Into<RuntimeCall>) -> bool {
	call.into().dispatch(RuntimeOrigin::signed(who.clone())).is_ok()
}

/// The next block begins, and counts have at most `share` of it; then everything is looked at.
pub fn next_block(share: Weight) {
	let number = System::block_number() + 1;
	System::reset_events();
	System::set_block_number(number);
	let moment = START + u64::from(number) * MILLISECONDS_PER_BLOCK;
	pallet_timestamp::Now::<Runtime>::put(moment);
	LiquidDelegation::on_initialize(number);
	LiquidDelegation::on_poll(number, &mut WeightMeter::with_limit(share));
	LiquidDelegation::do_try_state().expect("what must be true of the vote is");
	Residents::do_try_state().expect("what must be true of the register is");
}

/// A text whose hash begins with `number`.
pub fn text(number: u8) -> ContentRef {
	ContentRef {
		hash: [&[0x12, 0x20][..], &[number; 32]].concat().try_into().expect("34 bytes"),
		mime: b"text/markdown".to_vec().try_into().expect("a media type"),
		size: 1_024,
		language: b"it".to_vec().try_into().expect("a language tag"),
		alternative_text: None,
	}
}

fn build() -> TestExternalities {
	let mut state = TestExternalities::new(genesis().build_storage().expect("it builds"));
	state.execute_with(|| {
		next_block(Weight::zero());
		let government = office(GOVERNMENT);
		// Everybody but those from 65 on, whom a registrar can make of anybody.
		let suffrage = Suffrage::of(
			&[Class::FullRights, Class::LimitedRights],
			&[AgeClass::Unstated, AgeClass::Under30, AgeClass::From30To64],
		);
		// Some of those who initiate have no vote, and the other way round.
		let initiative_right =
			Suffrage::of(&Class::ALL, &[AgeClass::Unstated, AgeClass::Under30, AgeClass::From65]);
		let opened =
			Call::<Runtime>::set_unit { unit: TOWN, suffrage, initiative_right, open: true };
		assert!(send(&government, opened));
		for terms in policies() {
			let made = Call::<Runtime>::set_policy { unit: TOWN, policy: None, terms };
			assert!(send(&government, made));
		}
		let made = Call::<Runtime>::set_area { unit: TOWN, area: None, terms: area() };
		assert!(send(&government, made));
	});
	state.commit_all().expect("the state is written");
	state
}

/// The demonstration's genesis, with other residents.
fn genesis() -> RuntimeGenesisConfig {
	let default = RuntimeGenesisConfig::default();
	let mut genesis = serde_json::to_value(default).expect("the default is JSON");
	let preset = get_preset(&DEVELOPMENT.into()).expect("a preset of this name");
	json_merge(&mut genesis, serde_json::from_slice(&preset).expect("a preset is JSON"));
	let residents = (0..PEOPLE).map(|number| {
		json!({
			"account": account(number),
			"home": TOWN + 1 + u32::from(number % 3),
			"class": if number % 5 == 4 { Class::LimitedRights } else { Class::FullRights },
			"weight": 1 + u32::from(number % 4 / 3),
			"expires": EXPIRES,
			"nullifier": sp_core::H256::from(nullifier(number)),
		})
	});
	genesis["residents"]["residents"] = residents.collect();
	genesis["liquidDelegation"]["freezeGrid"] = GRID.into();
	serde_json::from_value(genesis).expect("the genesis is accepted")
}

/// The id of resident `number`: ids are given in the order of the genesis.
pub fn resident(number: u8) -> ResidentId {
	number.into()
}

fn policies() -> [Terms; POLICIES as usize] {
	let quorum = |absolute| Quorum { absolute, share: Ratio::ZERO };
	let open = Policy {
		name: Title::new("Open").expect("a title"),
		polling: false,
		times: Times {
			admission_min: 0,
			admission_max: 9,
			discussion: 4,
			verification: 3,
			voting: 8,
			confirmation: 0,
			reveal: 0,
		},
		admission: quorum(1),
		initiative: quorum(1),
		rules: Rules::default(),
		publicity: Some(Publicity::Open),
		grading: Grading::Graded,
		delegation: true,
		effect: None,
	};
	let sealed = Policy {
		publicity: Some(Publicity::HiddenUntilClose),
		times: Times { reveal: 6, ..open.times },
		..open.clone()
	};
	let tenth = Quorum { absolute: 2, share: Ratio::new(1, 10).expect("a share") };
	let effect = Some(Effect { delay: 8, veto: 4 });
	let demanding = Policy { admission: tenth, initiative: tenth, effect, ..open.clone() };
	let times = Times { admission_max: 0, confirmation: GRID, ..open.times };
	let poll = Policy { polling: true, times, ..open.clone() };
	[open, sealed, demanding, poll]
}

/// An area that takes fewer issues the more it has.
fn area() -> Area {
	let ratio = |num, den| Ratio::new(num, den).expect("a ratio");
	let limiter = AreaRule {
		standard: ratio(1, 1),
		factor: ratio(2, 1),
		issues: ratio(3, 1),
		time: 20,
		exponent: ratio(1, 2),
		population: None,
	};
	Area {
		name: Title::new("Trees").expect("a title"),
		policies: (0..POLICIES).collect::<Vec<_>>().try_into().expect("four are few"),
		default_policy: 0,
		limiter: Some(limiter),
		check_every: Some(6),
	}
}
