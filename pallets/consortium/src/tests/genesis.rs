// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use super::*;
use co3_primitives::GenesisDocument;

#[test]
fn a_chain_starts_with_its_consortium() {
	let mut builder = ExtBuilder::default();
	builder.members[0].signatories = vec![32, 31];
	builder.members[0].contact = Some(GenesisDocument {
		hash: [&[0x12, 0x20][..], &[7; 32]].concat(),
		mime: "text/html".into(),
		size: 10,
		language: "it".into(),
	});
	builder.build_and_execute(|| {
		assert_eq!(running(), STASHES.to_vec());
		assert_eq!(Consortium::signatories(TORINO), vec![31, 32]);
		assert!(Consortium::municipality(TORINO).unwrap().contact.is_some());
		assert_eq!(Consortium::officers(TORINO).len(), 1);
		assert_eq!(Consortium::minimum_validators(), 4);
		two_sessions();
		assert_eq!(running(), STASHES.to_vec());
	});
}

#[test]
fn one_validator_is_enough_to_develop() {
	let mut builder = ExtBuilder::default().minimum(0);
	builder.members.truncate(1);
	builder.build_and_execute(|| {
		assert_eq!(running(), vec![STASHES[0]]);
		assert_eq!(Consortium::minimum_validators(), 1);
	});
}

#[test]
fn a_chain_can_do_without_a_consortium() {
	ExtBuilder { members: vec![], minimum: 0, session_length: None }.build_and_execute(|| {
		assert!(Consortium::municipalities().is_empty());
		// An hour, if nobody says otherwise.
		assert_eq!(Consortium::session_length(), 1_200);
	});
}

#[test]
fn people_can_read_and_write_it() {
	let genesis = GenesisConfig::<Test> {
		municipalities: ExtBuilder::default().members,
		minimum_validators: 4,
		session_length: Some(SESSION),
	};
	let json = serde_json::to_value(&genesis).unwrap();
	assert_eq!(json["municipalities"][1]["name"], "Athina");
	assert_eq!(json["municipalities"][0]["officers"][0][1], "ValidatorOperator");
	let back: GenesisConfig<Test> = serde_json::from_value(json).unwrap();
	assert_eq!(back.municipalities, genesis.municipalities);
	let short = serde_json::json!({
		"municipalities": [{ "name": "Torino", "governance": 1, "seat": true }],
		"minimumValidators": 1,
	});
	assert!(serde_json::from_value::<GenesisConfig<Test>>(short).is_ok());
}

#[test]
#[should_panic(expected = "no member has a seat")]
fn somebody_must_have_a_vote() {
	let mut builder = ExtBuilder::default();
	builder.members.drain(..3);
	builder.build();
}

#[test]
#[should_panic(expected = "a session without blocks never ends")]
fn sessions_have_blocks() {
	ExtBuilder { session_length: Some(0), ..Default::default() }.build();
}

#[test]
#[should_panic(expected = "AlreadyGoverns")]
fn one_account_cannot_found_two_municipalities() {
	let mut builder = ExtBuilder::default();
	builder.members[1].governance = 1;
	builder.build();
}

#[test]
#[should_panic(expected = "MinimumReached")]
fn a_chain_does_not_start_below_its_minimum() {
	ExtBuilder::default().minimum(5).build();
}

#[test]
#[should_panic(expected = "ThirdReached")]
fn a_chain_does_not_start_in_the_hands_of_one() {
	let mut builder = ExtBuilder::default();
	builder.members[0].validators.push(15);
	builder.build();
}

#[test]
#[should_panic(expected = "BadDocument")]
fn a_founding_document_needs_a_real_hash() {
	let mut builder = ExtBuilder::default();
	builder.members[0].statute = Some(GenesisDocument {
		hash: vec![7; 32],
		mime: "text/html".into(),
		size: 10,
		language: String::new(),
	});
	builder.build();
}

#[test]
#[should_panic(expected = "no session keys for validator 12")]
fn every_first_validator_has_keys() {
	ExtBuilder::default().build().execute_with(|| {
		pallet_session::NextKeys::<Test>::remove(12);
		<Consortium as pallet_session::SessionManager<u64>>::new_session_genesis(0);
	});
}
