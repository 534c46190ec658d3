// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{
	mock::{Residents, *},
	*,
};
use co3_primitives::{AgeClass, Class, Group};
use frame_support::assert_ok;

fn somebody(n: u64, expires: Day) -> GenesisResident<u64> {
	GenesisResident {
		account: n,
		home: 11,
		class: Class::FullRights,
		age: AgeClass::Unstated,
		weight: 1,
		expires,
		nullifier: person(n),
	}
}

#[test]
fn some_are_there_from_the_beginning() {
	let residents = vec![somebody(1, TODAY + 10), somebody(2, TODAY + 20)];
	let purses = vec![GenesisPurse { account: 50, municipality: 2 }];
	ExtBuilder { residents, purses }.build_and_execute(|| {
		assert_eq!((heads(11), heads(1), heads(0)), (2, 2, 2));
		assert_eq!(Residents::resident_of(1).unwrap().resident.attested_by, None);
		assert_eq!(Residents::purse(50), Some(2));
		assert_ok!(Civic::act(RuntimeOrigin::signed(1), 5));
		// The chain's first day is day 0; nobody has to count the days between.
		let group = Group { class: Class::FullRights, age: AgeClass::Unstated };
		assert_eq!(Population::<Test>::get(11, group).unwrap().from, TODAY + 10);
	});
}

#[test]
fn a_preset_is_read_by_people() {
	let json = r#"{"account":1,"home":11,"class":"FullRights","weight":1,"expires":20727,
		"nullifier":"0x0101010101010101010101010101010101010101010101010101010101010101"}"#;
	let read: GenesisResident<u64> = serde_json::from_str(json).unwrap();
	assert_eq!(read.nullifier, sp_core::H256::repeat_byte(1));
	assert_eq!(read.age, AgeClass::Unstated);
	let stated = json.replace("\"weight\"", "\"age\":\"Under30\",\"weight\"");
	let read: GenesisResident<u64> = serde_json::from_str(&stated).unwrap();
	assert_eq!(read.age, AgeClass::Under30);
}

#[test]
#[should_panic(expected = "resident 2")]
fn nobody_is_there_twice() {
	let twice = GenesisResident { nullifier: person(1), ..somebody(2, 0) };
	ExtBuilder { residents: vec![somebody(1, 1), twice], purses: vec![] }.build();
}

#[test]
#[should_panic(expected = "purse 1")]
fn a_purse_is_not_somebodys_key() {
	let purses = vec![GenesisPurse { account: 1, municipality: 1 }];
	ExtBuilder { residents: vec![somebody(1, 1)], purses }.build();
}
