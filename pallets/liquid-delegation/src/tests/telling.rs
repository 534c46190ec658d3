// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the chain says about a whole life, in its order.

use crate::{mock::*, *};
use frame_support::assert_ok;

/// The names of the events since they were asked for last.
fn told() -> Vec<String> {
	let events = System::events();
	System::reset_events();
	events
		.into_iter()
		.filter_map(|record| match record.event {
			RuntimeEvent::LiquidDelegation(event) => Some(format!("{event:?}")),
			_ => None,
		})
		.map(|event| event.trim_start_matches("Event::").split([' ', '(']).next().unwrap().into())
		.collect()
}

#[test]
fn a_life_is_told_step_by_step() {
	ExtBuilder(9).build_and_execute(|| {
		assert_eq!(told(), ["UnitSet", "PolicySet", "PolicySet", "PolicySet", "AreaSet"]);
		assert_ok!(LiquidDelegation::set_policy_open(by(2_001), TOWN, OPEN, true));
		assert_ok!(LiquidDelegation::set_area_open(by(2_001), TOWN, AREA, true));
		assert_ok!(LiquidDelegation::set_acceptance(by(8), Acceptance::AtMost(9)));
		assert_ok!(LiquidDelegation::set_never(by(8), vec![1_009].try_into().unwrap()));
		assert_eq!(told(), ["PolicyOpenSet", "AreaOpenSet", "AcceptanceSet", "NeverSet"]);
		let id = open(1, OPEN);
		assert_eq!(told(), ["IssueBegan", "InitiativeBegan", "InitiatorJoined"]);
		assert_ok!(LiquidDelegation::support(by(2), id, 1, 1));
		assert_ok!(LiquidDelegation::set_interest(by(3), id, true));
		assert_ok!(LiquidDelegation::request_check(by(4), AREA));
		run_to(10);
		let admitted =
			["Supported", "InterestSet", "CheckScheduled", "SupportCounted", "PhaseBegan"];
		assert_eq!(told(), admitted);
		assert_ok!(LiquidDelegation::suggest(by(2), id, 1, text(2), Degree::Should));
		assert_ok!(LiquidDelegation::add_draft(by(1), id, 1, text(3)));
		assert_ok!(LiquidDelegation::invite(by(1), id, 1, 1_003));
		assert_ok!(LiquidDelegation::accept_invitation(by(3), id, 1));
		assert_ok!(LiquidDelegation::remove_initiator(by(3), id, 1, 1_003));
		assert_ok!(LiquidDelegation::condemn(
			by(2_201),
			id,
			Text::Draft { initiative: 1, draft: 1 }
		));
		assert_ok!(LiquidDelegation::rate(by(2), id, 1, 0, None));
		let discussed = [
			"Suggested",
			"DraftAdded",
			"Invited",
			"InitiatorJoined",
			"InitiatorLeft",
			"Condemned",
			"SuggestionDied",
			"Rated",
		];
		assert_eq!(told(), discussed);
		assert_ok!(LiquidDelegation::delegate(by(5), TOWN, Scope::Unit, Some(1_006), None));
		assert_ok!(LiquidDelegation::refuse(by(6), TOWN, 1_005, Scope::Unit));
		assert_ok!(LiquidDelegation::delegate(by(5), TOWN, Scope::Issue(id), None, Some(20)));
		assert_ok!(LiquidDelegation::undelegate(by(5), TOWN, Scope::Issue(id)));
		assert_eq!(told(), ["Delegated", "Refused", "Delegated", "Undelegated"]);
		run_to(91);
		let verified =
			["PhaseBegan", "SupportCounted", "PhaseBegan", "SupportCounted", "QuorumCounted"];
		assert_eq!(told(), verified);
		assert_ok!(LiquidDelegation::decline(by(2), id));
		assert_ok!(LiquidDelegation::withdraw_ballot(by(2), id));
		assert_ok!(LiquidDelegation::vote(by(2), id, grades(&[1])));
		run_to(141);
		let decided =
			["Declined", "BallotWithdrawn", "BallotCast", "PhaseBegan", "Ended", "Decided"];
		assert_eq!(told(), decided);
	});
}
