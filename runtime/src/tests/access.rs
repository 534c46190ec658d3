// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The allow-list, read a second time: every call of the runtime has its line here, and one that
//! has none fails the test.

use super::{
	chain::{account, code, dispatch, key, preset, validate, validate_signed},
	samples::every_call,
};
use crate::{configs::access::Access, genesis_presets::*, *};
use co3_primitives::{AccountKind, AccountKinds};
use pallet_collective::Instance1;
use pallet_quota::{CallPolicy, Refusal, Verdict};
use std::collections::BTreeMap;
use AccountKind::{Governance, Officer, Organisation, Purse, Resident, Signatory, Validator};

/// Who may ask.
#[derive(Clone, Copy)]
enum Who {
	/// Nobody, by a transaction.
	Nobody,
	/// These, also by a proxy or a multisig.
	Any(&'static [AccountKind]),
	/// These, and only with their own signature.
	Own(&'static [AccountKind]),
}
use Who::{Any, Nobody, Own};

const EVERYBODY: &[AccountKind] = &AccountKind::ALL;
const STAFF: &[AccountKind] = &[Officer, Validator, Signatory, Governance];
const AUTHORS: &[AccountKind] = &[Resident, Organisation, Officer];

/// The whole list.
const LIST: &[(&str, Who, &[&str])] = &[
	("System", Any(&[Validator, Signatory, Governance]), &["apply_authorized_upgrade"]),
	(
		"System",
		Nobody,
		&[
			"remark",
			"set_heap_pages",
			"set_code",
			"set_code_without_checks",
			"set_storage",
			"kill_storage",
			"kill_prefix",
			"remark_with_event",
			"authorize_upgrade",
			"authorize_upgrade_without_checks",
		],
	),
	("Timestamp", Nobody, &["set"]),
	("Quota", Any(&[Governance]), &["choose_class"]),
	("Quota", Nobody, &["force_set_class", "force_remove_class", "force_set_default"]),
	(
		"Consortium",
		Any(&[Governance]),
		&[
			"update_documents",
			"hand_over_governance",
			"cancel_hand_over",
			"accept_governance",
			"declare_signatories",
			"appoint",
			"withdraw_appointment",
		],
	),
	(
		"Consortium",
		Any(&[Governance, Officer]),
		&["nominate_validator", "withdraw_nomination", "retire_validator"],
	),
	("Consortium", Any(&[Officer]), &["resign"]),
	("Consortium", Any(STAFF), &["expire_appointment"]),
	("Consortium", Any(&[Validator]), &["set_keys", "purge_keys"]),
	(
		"Consortium",
		Nobody,
		&[
			"admit",
			"suspend",
			"restore",
			"remove",
			"enact",
			"replace_governance",
			"admit_validator",
			"remove_validator",
			"set_minimum",
		],
	),
	("Session", Nobody, &["set_keys", "purge_keys"]),
	("Grandpa", Any(&[Validator]), &["report_equivocation"]),
	("Grandpa", Nobody, &["report_equivocation_unsigned", "note_stalled"]),
	("Utility", Any(EVERYBODY), &["batch", "batch_all", "force_batch", "if_else"]),
	("Utility", Nobody, &["as_derivative", "dispatch_as", "dispatch_as_fallible", "with_weight"]),
	(
		"Multisig",
		Any(STAFF),
		&["as_multi_threshold_1", "as_multi", "approve_as_multi", "cancel_as_multi"],
	),
	("Multisig", Nobody, &["poke_deposit"]),
	(
		"Proxy",
		Any(STAFF),
		&[
			"proxy",
			"add_proxy",
			"remove_proxy",
			"remove_proxies",
			"announce",
			"remove_announcement",
			"reject_announcement",
			"proxy_announced",
		],
	),
	("Proxy", Nobody, &["create_pure", "kill_pure", "poke_deposit"]),
	("Preimage", Any(STAFF), &["note_preimage", "unnote_preimage"]),
	("Preimage", Nobody, &["request_preimage", "unrequest_preimage", "ensure_updated"]),
	(
		"Scheduler",
		Nobody,
		&[
			"schedule",
			"cancel",
			"schedule_named",
			"cancel_named",
			"schedule_after",
			"schedule_named_after",
			"set_retry",
			"set_retry_named",
			"cancel_retry",
			"cancel_retry_named",
		],
	),
	("TxPause", Nobody, &["pause", "unpause"]),
	(
		"SafeMode",
		Nobody,
		&[
			"enter",
			"force_enter",
			"extend",
			"force_extend",
			"force_exit",
			"force_slash_deposit",
			"release_deposit",
			"force_release_deposit",
		],
	),
	(
		"Migrations",
		Nobody,
		&["force_set_cursor", "force_set_active_cursor", "force_onboard_mbms", "clear_historic"],
	),
	("Council", Any(&[Governance]), &["propose", "vote", "close"]),
	(
		"Council",
		Nobody,
		&["set_members", "execute", "disapprove_proposal", "kill", "release_proposal_cost"],
	),
	// Of use only where there is a key, which is in the development chain and nowhere else.
	(
		"Sudo",
		Any(&[Governance]),
		&["sudo", "sudo_unchecked_weight", "set_key", "sudo_as", "remove_key"],
	),
	(
		"Territories",
		Any(&[Officer]),
		&["create", "set_boundary", "clear_boundary", "rename", "split", "close", "set_offsets"],
	),
	("Territories", Nobody, &["create_for_municipality"]),
	(
		"Residents",
		Own(&[Officer]),
		&[
			"attest",
			"attest_batch",
			"renew",
			"reclassify",
			"suspend",
			"restore",
			"move_home",
			"propose_key_replacement",
			"propose_erasure",
			"attest_purse",
			"replace_nullifiers",
			"assist",
			"file_request",
			"decide_request",
		],
	),
	("Residents", Own(&[Resident]), &["ask_to_move", "rotate_key", "erase", "set_assistance"]),
	// The resident's key stops it; their registrar withdraws it.
	("Residents", Own(&[Resident, Officer]), &["object"]),
	("Residents", Own(&[Purse, Officer]), &["close_purse"]),
	(
		"Residents",
		Any(EVERYBODY),
		&["complete", "release_lapsed", "roll_population", "forget_history", "clear_requests"],
	),
	("Residents", Nobody, &["force_replace_key", "begin_nullifier_rotation"]),
	("Organisations", Own(&[Officer]), &["found", "appoint_administrator", "suspend", "restore"]),
	(
		"Organisations",
		Own(&[Resident]),
		&[
			"invite",
			"accept",
			"decline",
			"leave",
			"set_rank",
			"hand_over",
			"request_parent",
			"withdraw_parent_request",
			"accept_child",
			"update",
			"replace_account",
		],
	),
	// A member's affair, and the registrar's where the members cannot.
	("Organisations", Own(&[Resident, Officer]), &["withdraw_invitation", "remove", "dissolve"]),
	// Once the parent is dissolved, whoever tidies up.
	("Organisations", Own(EVERYBODY), &["end_affiliation"]),
	("Organisations", Any(EVERYBODY), &["clear"]),
	(
		"GeoProposals",
		Own(AUTHORS),
		&[
			"submit",
			"edit",
			"withdraw",
			"advance",
			"comment",
			"appeal",
			"take_back",
			"set_slots",
			"check_in",
			"miss",
			"confirm_hours",
			"join",
			"claim",
			"admit",
			"end_writing",
			"set_links",
			"set_whole",
		],
	),
	("GeoProposals", Own(&[Organisation]), &["endorse", "unendorse"]),
	(
		"GeoProposals",
		Own(&[Resident]),
		&["support", "unsupport", "check_fix", "flag", "sign_up", "cancel_sign_up"],
	),
	(
		"GeoProposals",
		Any(&[Officer]),
		&[
			"set_category",
			"set_phase",
			"set_route",
			"proceed",
			"refer",
			"merge",
			"unmerge",
			"answer",
			"decide_claim",
			"set_valuator",
			"set_handling",
		],
	),
	("GeoProposals", Own(&[Officer]), &["hide", "decide_appeal", "restore", "condemn", "evaluate"]),
	("GeoProposals", Any(EVERYBODY), &["archive", "move_supports", "escalate", "bring"]),
	("ArAnchors", Own(AUTHORS), &["propose", "edit", "advance", "retire", "appeal", "take_back"]),
	("ArAnchors", Own(&[Resident]), &["flag"]),
	("ArAnchors", Own(&[Officer]), &["proceed", "suspend", "restore", "reject_appeal", "condemn"]),
	("ArAnchors", Any(EVERYBODY), &["expire", "archive"]),
	(
		"LiquidDelegation",
		Any(&[Governance]),
		&[
			"set_unit",
			"set_policy",
			"set_policy_open",
			"set_area",
			"set_area_open",
			"set_override",
			"cancel_issue",
			"veto",
		],
	),
	("LiquidDelegation", Any(&[Officer]), &["open_poll"]),
	("LiquidDelegation", Own(&[Officer]), &["condemn"]),
	(
		"LiquidDelegation",
		Own(&[Resident]),
		&[
			"delegate",
			"undelegate",
			"refuse",
			"set_acceptance",
			"set_never",
			"open_issue",
			"add_initiative",
			"add_draft",
			"revoke",
			"invite",
			"accept_invitation",
			"remove_initiator",
			"set_interest",
			"support",
			"unsupport",
			"suggest",
			"rate",
			"vote",
			"seal",
			"withdraw_ballot",
			"decline",
		],
	),
	(
		"LiquidDelegation",
		Any(EVERYBODY),
		&["prune", "reveal", "advance", "request_check", "enact", "clear"],
	),
];

#[test]
fn every_call_of_the_runtime_has_a_line_and_keeps_to_it() {
	let mut listed = BTreeMap::new();
	for (pallet, who, names) in LIST {
		for name in *names {
			assert!(listed.insert((*pallet, *name), *who).is_none(), "{pallet}.{name} twice");
		}
	}
	let calls = every_call();
	let unlisted: Vec<_> = calls.keys().filter(|call| !listed.contains_key(*call)).collect();
	assert_eq!(unlisted, Vec::<&(&str, &str)>::new(), "say who may send them");
	let gone: Vec<_> = listed.keys().filter(|call| !calls.contains_key(*call)).collect();
	assert_eq!(gone, Vec::<&(&str, &str)>::new(), "there are no such calls");
	for ((pallet, name), call) in calls {
		let expected = match listed[&(pallet, name)] {
			Nobody => Verdict::Forbidden,
			Any(kinds) => Verdict::For(AccountKinds::of(kinds)),
			Own(kinds) => Verdict::Personal(AccountKinds::of(kinds)),
		};
		assert_eq!(Access::verdict(&call), expected, "{pallet}.{name}");
	}
}

fn remark() -> RuntimeCall {
	frame_system::Call::remark { remark: vec![] }.into()
}

fn support() -> RuntimeCall {
	pallet_geo_proposals::Call::support { object: 0 }.into()
}

fn complete() -> RuntimeCall {
	pallet_residents::Call::complete { resident: 0 }.into()
}

fn clear_boundary() -> RuntimeCall {
	pallet_territories::Call::clear_boundary { territory: 2 }.into()
}

fn suspend_resident() -> RuntimeCall {
	pallet_residents::Call::suspend { resident: 0, reason: 0 }.into()
}

fn batch(calls: Vec<RuntimeCall>) -> RuntimeCall {
	pallet_utility::Call::batch { calls }.into()
}

fn proxied(call: RuntimeCall) -> RuntimeCall {
	let real = account("//Torino").into();
	pallet_proxy::Call::proxy { real, force_proxy_type: None, call: Box::new(call) }.into()
}

fn multisig(call: RuntimeCall) -> RuntimeCall {
	let other_signatories = vec![account("//Athina")];
	pallet_multisig::Call::as_multi_threshold_1 { other_signatories, call: Box::new(call) }.into()
}

fn derived(call: RuntimeCall) -> RuntimeCall {
	pallet_utility::Call::as_derivative { index: 0, call: Box::new(call) }.into()
}

fn assisted(call: RuntimeCall) -> RuntimeCall {
	let mandate = Hash::default();
	pallet_residents::Call::assist { resident: 0, mandate, call: Box::new(call) }.into()
}

fn either(main: RuntimeCall, fallback: RuntimeCall) -> RuntimeCall {
	pallet_utility::Call::if_else { main: Box::new(main), fallback: Box::new(fallback) }.into()
}

const ANNA: &str = "//Torino//anna";
const GOVERNANCE: &str = "//Torino";
const REGISTRAR: &str = "//Torino//registrar";
const DESK: &str = "//Torino//desk";
const STASH: &str = "//Torino//stash";

#[test]
fn the_pool_refuses_with_the_code_that_says_why() {
	use Refusal::*;
	let enact = || pallet_consortium::Call::enact { call: Box::new(remark()) }.into();
	let deep = (0..9).fold(complete(), |call, _| batch(vec![call]));
	let refused: Vec<(&str, RuntimeCall, Refusal)> = vec![
		("//Nobody", support(), NotRegistered),
		("//Nobody", remark(), NotRegistered),
		("//Alice", batch(vec![]), NotRegistered),
		(GOVERNANCE, remark(), Forbidden),
		(GOVERNANCE, enact(), Forbidden),
		(GOVERNANCE, pallet_consortium::Call::set_minimum { minimum: 1 }.into(), Forbidden),
		(GOVERNANCE, pallet_safe_mode::Call::force_exit {}.into(), Forbidden),
		(STASH, pallet_session::Call::purge_keys {}.into(), Forbidden),
		(REGISTRAR, derived(complete()), Forbidden),
		(ANNA, suspend_resident(), WrongKind),
		(ANNA, clear_boundary(), WrongKind),
		(ANNA, proxied(complete()), WrongKind),
		(ANNA, multisig(complete()), WrongKind),
		(GOVERNANCE, support(), WrongKind),
		(REGISTRAR, support(), WrongKind),
		(STASH, suspend_resident(), WrongKind),
		(ANNA, batch(vec![support(), remark()]), WrappedForbidden),
		(ANNA, batch(vec![support(), suspend_resident()]), WrappedForbidden),
		(ANNA, batch(vec![derived(complete())]), WrappedForbidden),
		(ANNA, either(support(), remark()), WrappedForbidden),
		(ANNA, batch(vec![batch(vec![batch(vec![remark()])])]), WrappedForbidden),
		(GOVERNANCE, proxied(remark()), WrappedForbidden),
		(GOVERNANCE, multisig(enact()), WrappedForbidden),
		(GOVERNANCE, proxied(derived(complete())), WrappedForbidden),
		(DESK, assisted(suspend_resident()), WrappedForbidden),
		(DESK, assisted(assisted(support())), WrappedForbidden),
		(GOVERNANCE, proxied(support()), PersonalCallWrapped),
		(GOVERNANCE, multisig(support()), PersonalCallWrapped),
		(REGISTRAR, proxied(suspend_resident()), PersonalCallWrapped),
		(REGISTRAR, multisig(batch(vec![complete(), suspend_resident()])), PersonalCallWrapped),
		(REGISTRAR, proxied(either(complete(), support())), PersonalCallWrapped),
		(DESK, proxied(assisted(support())), PersonalCallWrapped),
		(GOVERNANCE, deep, TooDeep),
		(REGISTRAR, batch(vec![complete(); 100]), TooManyCalls),
	];
	preset(LOCAL).execute_with(|| {
		for (who, call, refusal) in refused {
			assert_eq!(code(validate(who, call.clone())), Some(refusal), "{who}: {call:?}");
		}
	});
}

#[test]
fn the_pool_lets_in_what_the_list_allows() {
	let motion = pallet_collective::Call::propose {
		threshold: 2,
		proposal: Box::new(remark()),
		length_bound: 100,
	};
	let allowed: Vec<(&str, RuntimeCall)> = vec![
		(ANNA, support()),
		(ANNA, complete()),
		(ANNA, batch(vec![support(), complete(), batch(vec![support()])])),
		(ANNA, either(support(), complete())),
		(GOVERNANCE, motion.into()),
		(GOVERNANCE, proxied(clear_boundary())),
		(GOVERNANCE, multisig(proxied(complete()))),
		(REGISTRAR, suspend_resident()),
		(REGISTRAR, batch(vec![suspend_resident(), complete()])),
		(DESK, assisted(support())),
		(DESK, batch(vec![assisted(support()), assisted(support())])),
		(STASH, pallet_consortium::Call::purge_keys {}.into()),
		(STASH, pallet_organisations::Call::end_affiliation { id: 0 }.into()),
		("//Universita//operator", complete()),
	];
	preset(LOCAL).execute_with(|| {
		for (who, call) in allowed {
			let answer = validate(who, call.clone());
			assert!(answer.is_ok(), "{who}: {call:?}: {answer:?}");
		}
	});
}

#[test]
fn whoever_is_registered_no_longer_is_a_stranger_again() {
	use co3_primitives::AccountRegistry;
	preset(LOCAL).execute_with(|| {
		assert!(validate(ANNA, support()).is_ok());
		Quota::unregister(&account(ANNA), Resident, 0);
		assert_eq!(code(validate(ANNA, support())), Some(Refusal::NotRegistered));
		let somebody = key("//Somebody");
		let who = AccountId::from(sp_core::Pair::public(&somebody));
		Quota::register(&who, Resident, 0).unwrap();
		assert!(validate_signed(&somebody, support()).is_ok());
	});
}

#[test]
fn a_suspended_town_fills_no_blocks_while_its_people_and_its_validator_go_on() {
	let motion = || pallet_collective::RawOrigin::<AccountId, Instance1>::Members(2, 3);
	preset(LOCAL).execute_with(|| {
		let suspend = pallet_consortium::Call::<Runtime>::suspend { municipality: 1 };
		assert_eq!(dispatch(motion(), suspend), Ok(()));
		for silenced in ["//Athina", "//Athina//registrar", "//Athina//territories"] {
			let answer = validate(silenced, complete());
			assert_eq!(code(answer), Some(Refusal::NotRegistered), "{silenced}");
		}
		for heard in ["//Athina//anna", "//Athina//stash", REGISTRAR] {
			assert!(validate(heard, complete()).is_ok(), "{heard}");
		}
		let restore = pallet_consortium::Call::<Runtime>::restore { municipality: 1 };
		let enact = pallet_consortium::Call::<Runtime>::enact { call: Box::new(restore.into()) };
		assert_eq!(dispatch(motion(), enact), Ok(()));
		assert!(validate("//Athina//registrar", complete()).is_ok());
	});
}

#[test]
fn there_is_no_sudo_outside_the_development_chain() {
	let sudo = |call| RuntimeCall::from(pallet_sudo::Call::sudo { call: Box::new(call) });
	for (name, works) in [(DEVELOPMENT, true), (LOCAL, false)] {
		preset(name).execute_with(|| {
			assert_eq!(pallet_sudo::Key::<Runtime>::get().is_some(), works, "{name}");
			for path in [GOVERNANCE, "//Athina", REGISTRAR] {
				let answer = dispatch(RuntimeOrigin::signed(account(path)), sudo(remark()));
				assert_eq!(answer.is_ok(), works && path == GOVERNANCE, "{name}: {path}");
			}
		});
	}
	let pilot = get_preset(&PILOT.into()).unwrap();
	let pilot: serde_json::Value = serde_json::from_slice(&pilot).unwrap();
	assert!(pilot.get("sudo").is_none());
}
