// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{mock::*, *};
use co3_primitives::ContentRef;
use frame_support::{assert_noop, assert_ok};
use sp_runtime::DispatchError::BadOrigin;

type Error = crate::Error<Test>;

fn assessment(cost: u64) -> Assessment {
	Assessment { feasible: true, cost: Some(cost), days: Some(30), explanation: text(4) }
}

#[test]
fn an_expert_says_what_a_fountain_costs() {
	ExtBuilder::build_and_execute(|| {
		let id = submit(1);
		let ask = |account, assigned| GeoProposals::set_valuator(by(201), id, account, assigned);
		assert_noop!(GeoProposals::evaluate(by(501), id, assessment(5)), Error::NotValuator);
		assert_noop!(ask(1, true), Error::NotValuator);
		assert_noop!(ask(502, true), Error::NotValuator);
		assert_noop!(ask(501, false), Error::NotValuator);
		assert_noop!(GeoProposals::set_valuator(by(1), id, 501, true), Error::NotProposalOfficer);
		assert_ok!(ask(501, true));
		assert_noop!(ask(501, true), Error::AlreadyValuator);
		assert_ok!(ask(501, false));
		assert_ok!(ask(501, true));
		let bad = Assessment { explanation: ContentRef { size: 0, ..text(1) }, ..assessment(5) };
		assert_noop!(GeoProposals::evaluate(by(501), id, bad), Error::EmptyContent);
		assert_noop!(GeoProposals::evaluate(RuntimeOrigin::none(), id, assessment(5)), BadOrigin);
		assert_ok!(GeoProposals::evaluate(by(501), id, assessment(1_200_000)));
		System::assert_last_event(
			Event::Evaluated { object: id, valuator: 501, feasible: true }.into(),
		);
		let found = GeoProposals::dossier(id).unwrap().evaluations;
		assert_eq!(found[0].evaluation.assessment, Some(assessment(1_200_000)));
		// What was found is not taken back by those whom it may not suit.
		assert_noop!(ask(501, false), Error::AlreadyEvaluated);
		assert_ok!(GeoProposals::proceed(by(201), id, State::Accepted, None, None));
		assert_ok!(GeoProposals::withdraw(by(1), id));
		assert_noop!(GeoProposals::evaluate(by(501), id, assessment(5)), Error::NotOpen);
	});
}
