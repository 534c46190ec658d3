// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What wallets ask about decisions, and what they and auditors get to see.

use super::{
	delegations::{self, InsteadArgument, Person, ScopeArgument, Trustee, Width},
	initiatives, issues,
	issues::IssueQueryArgument,
	ordered, participations, rules,
};
use crate::rpc::civic::{
	argument::{Argument, Object},
	error::Error,
	query::DEFAULT_LIMIT,
	types::*,
};
use co3_primitives::{ContentRef, Title};
use co3_runtime::{
	civic_api::liquid_delegation::{
		Draft, Effect, Figures as SupportFigures, Initiative, Issue, Link as ChainLink,
		Populations, Revocation, Supporting, Times, Unit,
	},
	Hash,
};
use serde::de::DeserializeOwned;
use serde_json::{json, Value};

fn argument<T: DeserializeOwned>(text: &str) -> Result<T, String> {
	let argument: Argument<T> = serde_json::from_str(text).unwrap();
	argument.get("it").map_err(|error| {
		assert_eq!(error.code(), 9001);
		error.to_string()
	})
}

fn text() -> ContentRef {
	ContentRef {
		hash: [&[0x12, 0x20][..], &[7; 32]].concat().try_into().unwrap(),
		mime: b"text/markdown".to_vec().try_into().unwrap(),
		size: 1_024,
		language: b"it".to_vec().try_into().unwrap(),
		alternative_text: None,
	}
}

fn trees(state: IssueState) -> IssueView {
	let issue = Issue {
		unit: 12,
		area: 3,
		area_version: 1,
		policy: 5,
		policy_version: 2,
		suffrage: Suffrage::of(
			&[Class::FullRights, Class::Stakeholder],
			&[AgeClass::Under30, AgeClass::From65],
		),
		initiative_right: Suffrage::of(&[Class::LimitedRights], &[AgeClass::Under30]),
		object: Some(u64::MAX),
		state,
		due: Some(u64::MAX),
		created: 10,
		created_at: 11,
		accepted: Some(20),
		half_frozen: None,
		fully_frozen: None,
		voting_since: None,
		confirmation: Some(u64::MAX),
		closed: None,
		over: None,
		initiatives: 3,
		unrevoked: 2,
		abandoned: None,
		last_count: Some(4),
		cleared: false,
	};
	IssueView { id: 9_007_199_254_740_993, overrides: 2, issue }
}

fn planting() -> InitiativeView {
	let draft = |words, condemned| Draft { words, by: Some(7), at: 30, condemned };
	let support =
		SupportCount { supporters: u128::MAX, informed: 3, satisfied: 2, satisfied_informed: 1 };
	InitiativeView {
		initiative: Initiative {
			created: 10,
			polling: false,
			drafts: 2,
			initiators: 1,
			invited: 1,
			next_suggestion: 9,
			suggestions: 3,
			revoked: Some(Revocation { at: 40, successor: Some((u64::MAX, 2)) }),
			admitted: Some(false),
			action: Some(Action::unrequested(Hash::repeat_byte(5), 66)),
			figures: Some(SupportFigures { at: 33, support }),
		},
		drafts: vec![
			draft(DraftWords::Object { object: 8, details: Hash::repeat_byte(6) }, true),
			draft(DraftWords::Content(text()), false),
		],
		initiators: vec![(7, Initiation::Accepted), (u64::MAX, Initiation::Invited)],
		suggestions: [0, 4, 8]
			.map(|number| {
				let condemned = number == 4;
				(number, Suggestion { content: text(), by: 7, opinions: 2, condemned })
			})
			.to_vec(),
	}
}

#[test]
fn issues_are_asked_for_by_unit_area_and_state() {
	let ask =
		|text| argument::<Object<IssueQueryArgument>>(text).map(|Object(query)| query.query());
	let (filter, cursor, limit) =
		ask(r#"{"unit": 12, "area": "3", "state": "voting", "cursor": "0x0102", "limit": 7}"#)
			.unwrap();
	assert_eq!(filter, IssueFilter { unit: Some(12), area: Some(3), phase: Some(Phase::Voting) });
	assert_eq!((cursor.map(|cursor| cursor.0.into_inner()), limit), (Some(vec![1, 2]), 7));
	assert_eq!(ask("{}").unwrap(), (IssueFilter::default(), None, DEFAULT_LIMIT));
	for (text, complaint) in [
		(r#"{"state": "open"}"#, "state is none of admission, discussion"),
		(r#"{"states": ["voting"]}"#, "unknown field `states`"),
		(r#"{"unit": -1}"#, "is not an id"),
		(r#"{"area": 4294967296}"#, "is not an id"),
		(r#"{"cursor": "zz"}"#, "not one that a page gave out"),
		("[]", "not an object"),
		("null", "not an object"),
	] {
		let error = ask(text).unwrap_err();
		assert!(error.contains(complaint), "{text}: {error}");
	}
}

#[test]
fn a_scope_is_a_unit_an_area_or_an_issue() {
	let ask = argument::<ScopeArgument>;
	assert_eq!(ask(r#"{"unit": 12}"#), Ok(ScopeArgument::Unit(12)));
	assert_eq!(ask(r#"{"area": "3"}"#), Ok(ScopeArgument::Area(3)));
	assert_eq!(ask(r#"{"issue": "18446744073709551615"}"#), Ok(ScopeArgument::Issue(u64::MAX)));
	for (text, complaint) in [
		("{}", "not exactly one of unit, area, issue"),
		(r#"{"unit": 1, "issue": 2}"#, "not exactly one of unit, area, issue"),
		(r#"{"town": 1}"#, "unknown field `town`"),
		(r#"{"unit": 1, "unit": 2}"#, "duplicate field"),
		(r#"{"issue": 1.5}"#, "is not an id"),
		("12", "not an object"),
	] {
		let error = ask(text).unwrap_err();
		assert!(error.starts_with("it: ") && error.contains(complaint), "{text}: {error}");
	}
}

#[test]
fn what_somebody_might_say_instead_names_somebody_or_nobody() {
	let ask = |text| argument::<Object<InsteadArgument>>(text).map(|Object(instead)| instead);
	let nobody = ask(r#"{"scope": "area", "to": null}"#).unwrap();
	assert_eq!((nobody.scope, nobody.to), (Width::Area, Trustee(None)));
	let somebody = ask(r#"{"scope": "issue", "to": "7"}"#).unwrap();
	assert_eq!(somebody.to, Trustee(Some(Person::Id(7))));
	let alice =
		ask(r#"{"scope": "unit", "to": "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"}"#);
	assert!(matches!(alice.unwrap().to, Trustee(Some(Person::Account(_)))));
	assert_eq!(Width::Unit.around(3, 9), Scope::Unit);
	assert_eq!(Width::Area.around(3, 9), Scope::Area(3));
	assert_eq!(Width::Issue.around(3, 9), Scope::Issue(9));
	for (text, complaint) in [
		(r#"{"scope": "area"}"#, "missing field `to`"),
		(r#"{"to": null}"#, "missing field `scope`"),
		(r#"{"scope": "town", "to": null}"#, "unknown variant `town`"),
		(r#"{"scope": "area", "to": "anna"}"#, "is not an account"),
		(r#"["area", null]"#, "not an object"),
	] {
		let error = ask(text).unwrap_err();
		assert!(error.contains(complaint), "{text}: {error}");
	}
	assert!(argument::<Person>("null").unwrap_err().contains("is not an account"));
}

#[test]
fn an_order_that_asks_too_many_people_is_none_and_not_an_error() {
	assert_eq!(ordered(Ok(7)), Ok(Some(7)));
	assert_eq!(ordered::<u8>(Err(IssueQueryError::TooMany)), Ok(None));
	assert_eq!(
		ordered::<u8>(Err(IssueQueryError::OtherQuestion)),
		Err(Error::CursorOfAnotherQuery)
	);
	for (error, code) in [
		(IssueQueryError::BadCursor, 9001),
		(IssueQueryError::OtherQuestion, 9003),
		(IssueQueryError::Unknown, 9001),
		(IssueQueryError::TooMany, 9004),
	] {
		assert_eq!(Error::from(error).code(), code);
	}
}

#[test]
fn a_unit_says_who_has_a_vote() {
	let suffrage = Suffrage::of(&[Class::FullRights], &AgeClass::ALL);
	let initiative_right = Suffrage::of(&[Class::LimitedRights], &[AgeClass::Under30]);
	let view = UnitFigures {
		unit: Unit { suffrage, initiative_right, open: true, changed_at: 5 },
		heads: 4,
		weight: 18_446_744_073_709_551_616,
		groups: Populations(std::array::from_fn(|at| (at as u64, 2 * at as u64))),
	};
	let ages = |from: u64| {
		let words = ["unstated", "under-30", "from-30-to-64", "from-65"];
		let rows = (from..).zip(words).map(|(heads, age)| {
			json!({ "age": age, "heads": heads.to_string(), "weight": (2 * heads).to_string() })
		});
		rows.collect::<Value>()
	};
	assert_eq!(
		rules::unit(12, &view),
		json!({
			"unit": 12,
			"classes": ["full-rights"],
			"ages": ["unstated", "under-30", "from-30-to-64", "from-65"],
			"initiativeRight": { "classes": ["limited-rights"], "ages": ["under-30"] },
			"open": true,
			"changedAt": 5,
			"heads": "4",
			"weight": "18446744073709551616",
			"population": [
				{ "class": "full-rights", "heads": "6", "weight": "12", "ages": ages(0) },
				{ "class": "limited-rights", "heads": "22", "weight": "44", "ages": ages(4) },
				{ "class": "stakeholder", "heads": "38", "weight": "76", "ages": ages(8) },
			],
		})
	);
}

#[test]
fn an_area_says_by_which_policies_and_how_often_it_is_counted() {
	let state = AreaState {
		unit: 12,
		version: 2,
		open: true,
		next_check: Some(100),
		asked: None,
		last_check: Some((90, 6)),
		checks: 1,
	};
	let ratio = |num, den| Ratio::new(num, den).unwrap();
	let terms = Area {
		name: Title::new("Verde").unwrap(),
		policies: vec![5, 6].try_into().unwrap(),
		default_policy: 5,
		limiter: Some(AreaRule {
			standard: ratio(10, 1),
			factor: ratio(2, 1),
			issues: ratio(3, 1),
			time: u64::MAX,
			exponent: ratio(1, 2),
			population: None,
		}),
		check_every: Some(10),
	};
	let shown = rules::area(3, &state, &terms);
	assert_eq!((&shown["name"], &shown["policies"]), (&json!("Verde"), &json!([5, 6])));
	assert_eq!(shown["lastCheck"], json!({ "at": "90", "count": "6" }));
	assert_eq!((&shown["nextCheck"], &shown["asked"]), (&json!("100"), &json!(null)));
	assert_eq!(shown["limiter"]["exponent"], json!({ "num": 1, "den": 2 }));
	assert_eq!(shown["limiter"]["time"], "18446744073709551615");
}

#[test]
fn a_policy_says_how_long_and_by_which_majorities() {
	let share = Ratio::new(1, 10).unwrap();
	let tenth = Quorum { absolute: 5, share };
	let state = PolicyState { unit: 12, version: 3, open: false };
	let terms = Policy {
		name: Title::new("Ordinaria").unwrap(),
		polling: false,
		times: Times {
			admission_min: 0,
			admission_max: 100,
			discussion: 200,
			verification: 50,
			voting: 70,
			confirmation: 30,
			reveal: 20,
		},
		admission: tenth,
		initiative: Quorum { absolute: 0, share },
		rules: CountRules {
			turnout: Turnout { least: tenth, adaptive: true },
			..CountRules::default()
		},
		publicity: Publicity::HiddenUntilClose,
		grading: Grading::YesNo,
		delegation: true,
		effect: Some(Effect { delay: 30, veto: 20 }),
	};
	let shown = rules::policy(5, &state, &terms);
	assert_eq!((&shown["version"], &shown["open"]), (&json!(3), &json!(false)));
	assert_eq!(shown["times"]["admissionMax"], "100");
	assert_eq!(shown["times"]["confirmation"], "30");
	let quorum = json!({ "absolute": "5", "share": { "num": 1, "den": 10 } });
	assert_eq!(shown["admission"], quorum);
	assert_eq!(shown["counting"]["turnout"], json!({ "least": quorum, "adaptive": true }));
	assert_eq!(
		shown["counting"]["direct"],
		json!({ "ratio": { "num": 1, "den": 2 }, "strict": true, "positive": "0", "nonNegative": "0" })
	);
	assert_eq!(shown["counting"]["tieBreaking"], "variant1");
	assert_eq!(shown["publicity"], "hidden-until-close");
	assert_eq!(shown["grading"], "yes-no");
	assert_eq!(shown["effect"], json!({ "delay": "30", "veto": "20" }));
}

#[test]
fn an_issue_says_where_it_is_in_its_life() {
	let shown = issues::issue(&trees(IssueState::Discussion));
	assert_eq!(shown["id"], "9007199254740993");
	assert_eq!(shown["classes"], json!(["full-rights", "stakeholder"]));
	assert_eq!(shown["ages"], json!(["under-30", "from-65"]));
	let proposing = json!({ "classes": ["limited-rights"], "ages": ["under-30"] });
	assert_eq!(shown["initiativeRight"], proposing);
	assert_eq!(shown["object"], "18446744073709551615");
	assert_eq!((&shown["state"], &shown["canceled"]), (&json!("discussion"), &json!(null)));
	assert_eq!((&shown["due"], &shown["closed"]), (&json!("18446744073709551615"), &json!(null)));
	assert_eq!(shown["confirmation"], "18446744073709551615");
	assert_eq!(shown["overrides"], 2);
	for (state, word) in [
		(IssueState::Admission, "admission"),
		(IssueState::Verification, "verification"),
		(IssueState::Voting, "voting"),
		(IssueState::Revealing, "revealing"),
		(IssueState::Counting, "counting"),
		(IssueState::FinishedWithWinner, "finished-with-winner"),
		(IssueState::FinishedWithoutWinner, "finished-without-winner"),
	] {
		assert_eq!(issues::issue(&trees(state))["state"], word);
	}
	for (why, word, ground) in [
		(Cancellation::ByGovernment(Ground::Unlawful), "by-government", json!("unlawful")),
		(Cancellation::NotAdmitted, "not-admitted", json!(null)),
		(Cancellation::NoInitiativeAdmitted, "no-initiative-admitted", json!(null)),
	] {
		let shown = issues::issue(&trees(IssueState::Canceled(why)));
		assert_eq!(shown["state"], "canceled");
		assert_eq!(shown["canceled"], json!({ "why": word, "ground": ground }));
	}
}

#[test]
fn a_page_of_issues_leads_on() {
	let cursor = Cursor(vec![1, 255].try_into().unwrap());
	let page = IssuePage { issues: vec![trees(IssueState::Voting)], cursor: Some(cursor) };
	let shown = issues::page(&page, Hash::repeat_byte(2));
	assert_eq!(shown["issues"][0]["unit"], 12);
	assert_eq!(shown["cursor"], "0x01ff");
	assert_eq!(shown["at"], format!("0x{}", "02".repeat(32)));
	assert_eq!(
		issues::order(vec![(4, None), (5, Some(2)), (6, Some(1))]),
		json!([
			{ "issue": "6", "place": 1 },
			{ "issue": "5", "place": 2 },
			{ "issue": "4", "place": null },
		])
	);
}

#[test]
fn an_initiative_shows_its_drafts_its_people_and_what_is_suggested() {
	let shown = initiatives::initiative(u64::MAX, 2, &planting());
	assert_eq!((&shown["issue"], &shown["number"]), (&json!("18446744073709551615"), &json!(2)));
	assert_eq!(
		shown["revoked"],
		json!({ "at": "40", "successor": { "issue": "18446744073709551615", "initiative": 2 } })
	);
	assert_eq!(shown["action"], json!({ "hash": format!("0x{}", "05".repeat(32)), "length": 66 }));
	assert_eq!(shown["support"]["supporters"], u128::MAX.to_string());
	assert_eq!(shown["supportAt"], "33");
	let [by_object, by_text] = &shown["drafts"].as_array().unwrap()[..] else { panic!() };
	assert_eq!((&by_object["number"], &by_object["condemned"]), (&json!(1), &json!(true)));
	assert_eq!(
		by_object["object"],
		json!({ "id": "8", "details": format!("0x{}", "06".repeat(32)) })
	);
	assert_eq!(by_object["content"], json!(null));
	assert_eq!((&by_text["number"], &by_text["by"]), (&json!(2), &json!("7")));
	assert_eq!(by_text["content"]["size"], "1024");
	assert_eq!(
		shown["initiators"],
		json!([
			{ "voter": "7", "state": "accepted" },
			{ "voter": "18446744073709551615", "state": "invited" },
		])
	);
	assert_eq!(shown["suggestions"][1]["number"], 4);
	assert_eq!(shown["suggestions"][1]["condemned"], true);
	assert_eq!(shown["suggestions"][2]["condemned"], false);
}

#[test]
fn initiatives_and_suggestions_come_in_the_order_in_which_they_are_shown() {
	let all = || (1..=3).map(|number| (number, planting())).collect::<Vec<_>>();
	let numbers = |shown: &serde_json::Value, of: &str| {
		let list = shown[of].as_array().unwrap();
		list.iter().map(|one| one["number"].as_u64().unwrap()).collect::<Vec<_>>()
	};
	let shown = initiatives::list(all(), Some(&[(1, 500), (3, 12_034)]));
	assert_eq!(numbers(&shown, "initiatives"), [3, 1, 2]);
	assert_eq!(shown["initiatives"][0]["harmonicWeight"], "12.034");
	assert_eq!(shown["initiatives"][1]["harmonicWeight"], "0.500");
	assert_eq!(shown["initiatives"][2]["harmonicWeight"], json!(null));
	assert_eq!(shown["ordered"], true);
	let unordered = initiatives::list(all(), None);
	assert_eq!(numbers(&unordered, "initiatives"), [1, 2, 3]);
	assert_eq!(unordered["ordered"], false);

	let places = [(0, None), (4, Some(2)), (8, Some(1))];
	let shown = initiatives::suggestions(&planting(), Some(&places));
	assert_eq!(numbers(&shown, "suggestions"), [8, 4, 0]);
	assert_eq!(shown["suggestions"][2]["place"], json!(null));
	assert_eq!(numbers(&initiatives::suggestions(&planting(), None), "suggestions"), [0, 4, 8]);
}

#[test]
fn a_person_sees_what_they_do_in_an_issue() {
	let discussion = Participation {
		interested: true,
		supports: vec![Supporting { initiative: 2, draft: 1, critical: 1 }].try_into().unwrap(),
	};
	let part = |weight, acts| Part { weight, initiative_right: true, acts };
	let handed_in = |paper| Ballot { paper, at: 60, before: None, told: true, assisted: false };
	let shown = |paper| {
		let ballot = handed_in(paper);
		participations::participation(7, part(Some(u64::MAX), true), &discussion, Some(&ballot))
	};
	let open = shown(Paper::Open(vec![(1, 3), (2, -128)].try_into().unwrap()));
	assert_eq!((&open["voter"], &open["weight"]), (&json!("7"), &json!("18446744073709551615")));
	assert_eq!(open["supports"], json!([{ "initiative": 2, "draft": 1, "critical": 1 }]));
	assert_eq!(
		open["ballot"],
		json!({
			"paper": "open",
			"grades": [{ "initiative": 1, "grade": 3 }, { "initiative": 2, "grade": -128 }],
			"commitment": null,
			"salt": null,
			"at": "60",
			"before": null,
			"assisted": false,
		})
	);
	let before = Some(Paper::Open(vec![(2, 5)].try_into().unwrap()));
	let changed = Ballot { before, ..handed_in(Paper::Withdrawn) };
	let changed = participations::participation(7, part(None, false), &discussion, Some(&changed));
	assert_eq!(changed["ballot"]["paper"], "withdrawn");
	let before = &changed["ballot"]["before"];
	assert_eq!((&before["paper"], &before["grades"][0]["grade"]), (&json!("open"), &json!(5)));
	let sealed = shown(Paper::Sealed(Hash::repeat_byte(9)));
	assert_eq!(sealed["ballot"]["grades"], json!(null));
	assert_eq!(sealed["ballot"]["commitment"], format!("0x{}", "09".repeat(32)));
	let grades = vec![(2, 9)].try_into().unwrap();
	let opened = shown(Paper::Revealed { grades, salt: Hash::repeat_byte(5) });
	assert_eq!(opened["ballot"]["paper"], "revealed");
	assert_eq!(opened["ballot"]["grades"], json!([{ "initiative": 2, "grade": 9 }]));
	assert_eq!(opened["ballot"]["salt"], format!("0x{}", "05".repeat(32)));
	assert_eq!(shown(Paper::Declined)["ballot"]["paper"], "declined");
	let nobody =
		participations::participation(8, part(None, false), &Participation::default(), None);
	assert_eq!((&nobody["weight"], &nobody["ballot"]), (&json!(null), &json!(null)));
	assert_eq!(nobody["initiativeRight"], json!(true));
}

#[test]
fn a_delegation_tells_what_was_said_from_what_holds() {
	let view = DelegationView { said: Some((None, 500)), holds: Some((Scope::Unit, u64::MAX)) };
	assert_eq!(
		delegations::delegation(7, 12, &view),
		json!({
			"voter": "7",
			"unit": 12,
			"said": { "to": null, "until": "500" },
			"holds": { "scope": "unit", "to": "18446744073709551615" },
		})
	);
	let accepts = |acceptance| delegations::incoming(7, 3, acceptance)["acceptsAtMost"].clone();
	assert_eq!(accepts(Acceptance::All), json!(null));
	assert_eq!(accepts(Acceptance::AtMost(5)), json!(5));
	assert_eq!(accepts(Acceptance::Closed), json!(0));
}

#[test]
fn a_chain_says_who_decides_and_why_nobody() {
	let link = |voter, weight, scope| ChainLink { voter, weight, scope };
	let links = vec![link(7, Some(1), Some(Scope::Area(3))), link(8, Some(2), None)];
	let decided = ChainView { links: links.clone(), end: ChainEnd::Acts };
	assert_eq!(
		delegations::chain(9, &decided),
		json!({
			"issue": "9",
			"links": [
				{ "voter": "7", "weight": "1", "scope": "area" },
				{ "voter": "8", "weight": "2", "scope": null },
			],
			"end": "acts",
			"decides": "8",
		})
	);
	for (end, word) in [
		(ChainEnd::Idle, "idle"),
		(ChainEnd::Excluded, "excluded"),
		(ChainEnd::Circle, "circle"),
		(ChainEnd::TooLong, "too-long"),
	] {
		let shown = delegations::chain(9, &ChainView { links: links.clone(), end });
		assert_eq!((&shown["end"], &shown["decides"]), (&json!(word), &json!(null)));
	}
}
