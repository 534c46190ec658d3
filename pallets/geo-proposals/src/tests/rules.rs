// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::{ContentRef, Title};
use frame_support::{assert_noop, assert_ok};
use sp_core::H256;

type Error = crate::Error<Test>;

fn set(rules: Rules) -> sp_runtime::DispatchResult {
	GeoProposals::set_category(by(201), 1, Some(0), Title::new("Lights").unwrap(), rules)
}

fn field(holds: FieldType, required: bool) -> Field {
	Field { name: Title::new("A question").unwrap(), holds, required }
}

fn fields() -> Fields {
	vec![
		field(FieldType::Text { at_most: 100 }, true),
		field(FieldType::Number { least: -5, greatest: 5 }, false),
		field(FieldType::Choice { options: 3 }, false),
		field(FieldType::Choices { options: 3 }, false),
		field(FieldType::YesNo, false),
		field(FieldType::Moment, false),
		field(FieldType::Confidential, false),
		field(FieldType::Choices { options: 32 }, false),
	]
	.try_into()
	.unwrap()
}

fn answering(answers: &[(u8, Value)]) -> Details {
	Details { answers: answers.to_vec().try_into().unwrap(), ..details("The lamp is dark") }
}

fn try_submit(words: Details) -> sp_runtime::DispatchResult {
	GeoProposals::submit(by(1), Kind::Report, 0, corner(), words, false)
}

#[test]
fn a_category_asks_and_the_author_answers_in_the_right_form() {
	ExtBuilder::build_and_execute(|| {
		change_rules(0, |rules| rules.fields = fields());
		let told = (0, Value::Text { hash: H256::repeat_byte(1), size: 100 });
		let long = Value::Text { hash: H256::repeat_byte(1), size: 101 };
		for (answers, error) in [
			(vec![], Error::FieldMissing),
			(vec![(1, Value::Number(1))], Error::FieldMissing),
			(vec![(0, long)], Error::FieldTooLong),
			(vec![(0, Value::Number(1))], Error::FieldOfWrongType),
			(vec![told, (1, Value::Number(6))], Error::FieldOutOfRange),
			(vec![told, (1, Value::Number(-6))], Error::FieldOutOfRange),
			(vec![told, (1, Value::Choice(0))], Error::FieldOfWrongType),
			(vec![told, (2, Value::Choice(3))], Error::FieldOutOfRange),
			(vec![told, (3, Value::Choices(0b1000))], Error::FieldOutOfRange),
			(vec![told, (4, Value::Moment(1))], Error::FieldOfWrongType),
			(vec![told, (5, Value::YesNo(true))], Error::FieldOfWrongType),
			(vec![told, (6, Value::YesNo(true))], Error::FieldOfWrongType),
			(vec![told, (8, Value::YesNo(true))], Error::UnknownField),
			(vec![told, told], Error::FieldsNotSorted),
			(vec![(1, Value::Number(1)), told], Error::FieldsNotSorted),
		] {
			assert_noop!(try_submit(answering(&answers)), error);
		}
		let good = answering(&[
			told,
			(1, Value::Number(-5)),
			(2, Value::Choice(2)),
			(3, Value::Choices(0b111)),
			(4, Value::YesNo(false)),
			(5, Value::Moment(0)),
			(6, Value::Confidential(H256::zero())),
			(7, Value::Choices(u32::MAX)),
		]);
		assert_ok!(try_submit(good));
		assert_noop!(GeoProposals::edit(by(1), 0, details("Without answers")), Error::FieldMissing);
	});
}

#[test]
fn new_rules_are_for_what_comes_after_them() {
	ExtBuilder::build_and_execute(|| {
		let before = submit(1);
		change_rules(0, |rules| rules.fields = fields());
		assert_noop!(try_submit(details("Without answers")), Error::FieldMissing);
		// What came before is held to what was asked then.
		assert_ok!(GeoProposals::edit(by(1), before, details("Still dark")));
		assert_eq!(read(before).rules, 1);
		assert_eq!(GeoProposals::rules(0, 1), Some(Rules::plain(1)));
		assert_eq!(GeoProposals::rules(0, 2).unwrap().fields, fields());
		assert_eq!(GeoProposals::rules(0, 3), None);
	});
}

#[test]
fn rules_that_make_no_sense_are_refused() {
	ExtBuilder::build_and_execute(|| {
		let plain = || Rules::plain(1);
		let with =
			|holds| Rules { fields: vec![field(holds, false)].try_into().unwrap(), ..plain() };
		let thresholds = |list: &[(u32, u32)]| Rules {
			thresholds: list.to_vec().try_into().unwrap(),
			..plain()
		};
		let body = plain().route.body;
		for bad in [
			Rules { kinds: Kinds::of(&[]), ..plain() },
			Rules { duplicates_within: MAX_DUPLICATE_DISTANCE + 1, ..plain() },
			Rules { threshold: Some(0), ..plain() },
			thresholds(&[(1, 0)]),
			thresholds(&[(2, 5), (1, 5)]),
			thresholds(&[(1, 5), (1, 5)]),
			Rules { fix_check: Some(FixCheck { open_for: 1, disputes: 0 }), ..plain() },
			Rules { allowance: Some(Allowance { objects: 0, period: 1 }), ..plain() },
			Rules { allowance: Some(Allowance { objects: 1, period: 0 }), ..plain() },
			with(FieldType::Text { at_most: 0 }),
			with(FieldType::Number { least: 1, greatest: 0 }),
			with(FieldType::Choice { options: 0 }),
			with(FieldType::Choices { options: 0 }),
			with(FieldType::Choices { options: 33 }),
		] {
			assert_noop!(set(bad), Error::BadRules);
		}
		for route in [
			Route { fallback: Some(body), ..plain().route },
			Route { escalation: Some(body), ..plain().route },
		] {
			assert_noop!(set(Rules { route, ..plain() }), Error::BadRoute);
		}
		assert_noop!(set(Rules::plain(9)), Error::UnknownBody);
		let about = Some(ContentRef { size: 0, ..text(1) });
		assert_noop!(set(Rules { about, ..plain() }), Error::EmptyContent);
		let mut nameless = with(FieldType::YesNo);
		nameless.fields[0].name = Default::default();
		assert_noop!(set(nameless), Error::EmptyTitle);
		assert_ok!(set(thresholds(&[(1, 5), (2, 7)])));
	});
}

#[test]
fn a_category_takes_some_kinds_and_a_text_of_some_length() {
	ExtBuilder::build_and_execute(|| {
		change_rules(0, |rules| {
			rules.kinds = Kinds::of(&[Kind::Report, Kind::Proposal]);
			rules.text_at_least = 50;
		});
		let short = Details { content: ContentRef { size: 49, ..text(1) }, ..details("Dark") };
		assert_noop!(try_submit(short), Error::TextTooShort);
		assert_noop!(
			GeoProposals::submit(by(1), Kind::Event, 0, corner(), details("A fair"), false),
			Error::KindNotTaken
		);
		put(1, Kind::Proposal, 0, corner());
	});
}
