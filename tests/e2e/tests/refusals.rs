// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the chain does not let in, each with its code. After all of it nothing has changed and the
//! node still answers.

use co3_e2e::{account, batch, proposal, within, Call, Client, Node, Refused, Role};
use co3_geo::Position;
use co3_primitives::{AgeClass, Breach, Class, Group, Role as Office};
use co3_runtime::{Runtime, RuntimeCall};
use codec::Decode;
use frame_support::{
	dispatch::{DispatchClass, GetDispatchInfo},
	traits::{CallMetadata, GetCallMetadata},
};
use pallet_quota::Refusal;
use serde_json::{json, Value};
use sp_core::H256;
use std::collections::BTreeSet;

/// A governance account: of all, it may send the most.
const GOVERNANCE: &str = "//Torino";
const OFFICER: &str = "//Torino//desk";
const RESIDENT: &str = "//Torino//anna";
const SPENDER: &str = "//Torino//bruno";
const HASTY: &str = "//Torino//chiara";
const STRANGER: &str = "//Nobody";
const PLACE: Position = Position { lon: 76_868_565, lat: 450_703_393 };

/// What some kind of account may send. Everything else that the runtime knows must be refused to
/// everybody.
const ALLOWED: [(&str, &[&str]); 15] = [
	("System", &["apply_authorized_upgrade"]),
	("Quota", &["choose_class"]),
	(
		"Consortium",
		&[
			"update_documents",
			"hand_over_governance",
			"cancel_hand_over",
			"accept_governance",
			"declare_signatories",
			"appoint",
			"withdraw_appointment",
			"resign",
			"expire_appointment",
			"nominate_validator",
			"withdraw_nomination",
			"set_keys",
			"purge_keys",
			"retire_validator",
		],
	),
	("Grandpa", &["report_equivocation"]),
	("Utility", &["batch", "batch_all", "force_batch", "if_else"]),
	("Multisig", &["as_multi_threshold_1", "as_multi", "approve_as_multi", "cancel_as_multi"]),
	(
		"Proxy",
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
	("Preimage", &["note_preimage", "unnote_preimage"]),
	("Council", &["propose", "vote", "close"]),
	("Sudo", &["sudo", "sudo_unchecked_weight", "set_key", "sudo_as", "remove_key"]),
	(
		"Territories",
		&["create", "set_boundary", "clear_boundary", "rename", "split", "close", "set_offsets"],
	),
	(
		"Residents",
		&[
			"attest",
			"attest_batch",
			"renew",
			"reclassify",
			"suspend",
			"restore",
			"ask_to_move",
			"move_home",
			"rotate_key",
			"propose_key_replacement",
			"propose_erasure",
			"object",
			"complete",
			"erase",
			"release_lapsed",
			"attest_purse",
			"close_purse",
			"set_assistance",
			"assist",
			"replace_nullifiers",
			"roll_population",
			"forget_history",
			"file_request",
			"decide_request",
			"clear_requests",
		],
	),
	(
		"GeoProposals",
		&[
			"submit",
			"edit",
			"withdraw",
			"support",
			"unsupport",
			"archive",
			"set_category",
			"set_phase",
			"set_route",
			"advance",
			"proceed",
			"refer",
			"escalate",
			"merge",
			"unmerge",
			"move_supports",
			"check_fix",
			"bring",
			"comment",
			"answer",
			"flag",
			"hide",
			"appeal",
			"decide_appeal",
			"restore",
			"take_back",
			"condemn",
			"set_slots",
			"sign_up",
			"cancel_sign_up",
			"check_in",
			"miss",
			"confirm_hours",
			"join",
			"claim",
			"admit",
			"decide_claim",
			"end_writing",
			"endorse",
			"unendorse",
			"set_links",
			"set_whole",
			"set_valuator",
			"evaluate",
			"set_handling",
		],
	),
	(
		"ArAnchors",
		&[
			"propose",
			"edit",
			"advance",
			"retire",
			"proceed",
			"flag",
			"suspend",
			"appeal",
			"restore",
			"reject_appeal",
			"take_back",
			"condemn",
			"expire",
			"archive",
		],
	),
	(
		"LiquidDelegation",
		&[
			"set_unit",
			"set_policy",
			"set_policy_open",
			"set_area",
			"set_area_open",
			"set_override",
			"cancel_issue",
			"veto",
			"open_poll",
			"condemn",
			"delegate",
			"undelegate",
			"refuse",
			"set_acceptance",
			"set_never",
			"prune",
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
			"reveal",
			"advance",
			"request_check",
			"enact",
			"clear",
		],
	),
];

/// What zeros are no arguments of: a policy's shares are of something. It is on the list above.
const NO_ZEROS: [(&str, &str); 1] = [("LiquidDelegation", "set_policy")];

fn code(refusal: Refusal) -> Result<(), Refused> {
	Err(Refused::Custom(refusal.code()))
}

fn boxed(call: &Call) -> Box<Call> {
	Box::new(call.clone())
}

fn as_proxy_of(who: &str, call: &Call) -> Call {
	let real = Client::account(who).into();
	pallet_proxy::Call::<Runtime>::proxy { real, force_proxy_type: None, call: boxed(call) }.into()
}

fn as_multisig(call: &Call) -> Call {
	let other_signatories = vec![Client::account(OFFICER)];
	let call = boxed(call);
	pallet_multisig::Call::<Runtime>::as_multi_threshold_1 { other_signatories, call }.into()
}

fn as_derivative(call: &Call) -> Call {
	pallet_utility::Call::<Runtime>::as_derivative { index: 0, call: boxed(call) }.into()
}

fn take_down(anchor: u64) -> Call {
	let breach = Breach::Spam;
	pallet_ar_anchors::Call::<Runtime>::suspend { anchor, breach, note: None }.into()
}

fn support(object: u64) -> Call {
	pallet_geo_proposals::Call::<Runtime>::support { object }.into()
}

/// The dearest call that everybody may send.
fn roll() -> Call {
	let group = Group { class: Class::FullRights, age: AgeClass::Unstated };
	pallet_residents::Call::<Runtime>::roll_population { territory: 1, group }.into()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_may_not_be_sent_is_refused_with_its_code_and_nothing_breaks() {
	let node = Node::start("dev", Role::Validator("alice"), &[], &[]).await;
	let client = Client::connect(&node).await;

	// A later transaction that waits for an earlier one must not pass alone; see the end.
	client.offer(HASTY, proposal("Due", PLACE, 1, 0), 1).await.expect("it may wait");

	nobody_may_send_these(&client).await;
	some_may_send_these_and_others_not(&client).await;
	a_transaction_has_bounds(&client).await;
	a_personal_act_is_signed_by_the_person(&client).await;
	what_is_no_transaction_is_refused(&node, &client).await;
	a_budget_ends(&node, &client).await;
	a_gap_in_the_nonces_holds_the_rest_back(&client).await;

	assert!(node.rpc("system_health", vec![]).await.is_ok());
	for path in [GOVERNANCE, OFFICER, RESIDENT, STRANGER] {
		assert_eq!(client.nonce(path).await, 0, "{path} got something into a block");
	}
	// A runtime that is handed bytes it cannot read says so by a trap, which the SDK contains and
	// logs in these words. Nothing else may panic.
	let log = node.log();
	let lines: Vec<_> = log.lines().collect();
	let harmless =
		|after: Option<&&str>| after.is_some_and(|line| line.contains("Nothing bad happened"));
	for (at, line) in lines.iter().enumerate().filter(|(_, line)| line.contains("panicked")) {
		assert!(harmless(lines.get(at + 1)), "{line}: {:?}", lines.get(at + 1));
	}
}

/// Every call of the runtime that is not on the list, and so each inside everything that can carry
/// a call.
async fn nobody_may_send_these(client: &Client<'_>) {
	let mut refused = Vec::new();
	for call in every_call() {
		let CallMetadata { pallet_name, function_name } = call.get_call_metadata();
		if may_be_sent(pallet_name, function_name) {
			continue;
		}
		refused.push(format!("{pallet_name}.{function_name}"));
		is_refused(client, GOVERNANCE, call.clone(), Refusal::Forbidden).await;
		for wrapped in [
			batch(vec![roll(), call.clone()]),
			pallet_utility::Call::<Runtime>::batch { calls: vec![call.clone()] }.into(),
			pallet_utility::Call::<Runtime>::force_batch { calls: vec![call.clone()] }.into(),
			pallet_utility::Call::<Runtime>::if_else {
				main: Box::new(roll()),
				fallback: boxed(&call),
			}
			.into(),
			as_proxy_of(OFFICER, &call),
			as_multisig(&call),
			batch(vec![as_proxy_of(OFFICER, &as_multisig(&call))]),
		] {
			is_refused(client, GOVERNANCE, wrapped, Refusal::WrappedForbidden).await;
		}
		is_refused(client, GOVERNANCE, as_derivative(&call), Refusal::Forbidden).await;
		let assisted = pallet_residents::Call::<Runtime>::assist {
			resident: 0,
			mandate: H256::zero(),
			call: boxed(&call),
		};
		is_refused(client, OFFICER, assisted.into(), Refusal::WrappedForbidden).await;
	}
	println!("refused to everybody: {}", refused.join(" "));
}

fn may_be_sent(pallet: &str, name: &str) -> bool {
	let listed = |(of, names): &(&str, &[&str])| *of == pallet && names.contains(&name);
	// Organisations are the residents' own: all that there is they may send.
	pallet == "Organisations" || ALLOWED.iter().any(listed)
}

/// Every call of the runtime but those of [`NO_ZEROS`], by its numbers and zeros for arguments.
fn every_call() -> Vec<Call> {
	let calls: Vec<_> = (0..=u16::MAX)
		.filter_map(|numbers| {
			let bytes = [&numbers.to_be_bytes()[..], &[0; 512]].concat();
			RuntimeCall::decode(&mut &bytes[..]).ok()
		})
		.collect();
	let metadata = calls.iter().map(|call| call.get_call_metadata());
	let found: BTreeSet<_> = metadata.map(|it| (it.pallet_name, it.function_name)).collect();
	let names = RuntimeCall::get_module_names()
		.iter()
		.flat_map(|pallet| RuntimeCall::get_call_names(pallet).iter().map(|name| (*pallet, *name)));
	let unread: Vec<_> = names.filter(|name| !found.contains(name)).collect();
	assert_eq!(unread, NO_ZEROS);
	calls
}

/// What every block must have, the block's author puts there: the SDK refuses that before anyone
/// else is asked. All else is refused with the quota's code.
async fn is_refused(client: &Client<'_>, signer: &str, call: Call, refusal: Refusal) {
	let answer = client.offer(signer, call.clone(), 0).await;
	if call.get_dispatch_info().class == DispatchClass::Mandatory {
		let said = matches!(&answer, Err(Refused::Other(why)) if why.contains("is mandatory"));
		assert!(said, "{call:?}: {answer:?}");
	} else {
		assert_eq!(answer, code(refusal), "{call:?}");
	}
}

async fn some_may_send_these_and_others_not(client: &Client<'_>) {
	let appoint: Call = pallet_consortium::Call::<Runtime>::appoint {
		who: Client::account(STRANGER),
		role: Office::Registrar,
		until: 100,
	}
	.into();
	let sudo = co3_e2e::sudo(frame_system::Call::<Runtime>::remark { remark: vec![] });
	for call in [roll(), support(0), appoint.clone(), sudo.clone(), batch(vec![])] {
		let answer = client.offer(STRANGER, call.clone(), 0).await;
		assert_eq!(answer, code(Refusal::NotRegistered), "{call:?}");
	}
	let attest: Call = pallet_residents::Call::<Runtime>::attest {
		attestation: co3_e2e::attestation(STRANGER, 2),
	}
	.into();
	let propose: Call = pallet_collective::Call::<Runtime, pallet_collective::Instance1>::propose {
		threshold: 2,
		proposal: Box::new(roll()),
		length_bound: 100,
	}
	.into();
	for (who, call) in [
		(RESIDENT, appoint),
		(RESIDENT, sudo.clone()),
		(OFFICER, sudo),
		(RESIDENT, attest.clone()),
		(RESIDENT, propose.clone()),
		(OFFICER, propose),
		(RESIDENT, as_proxy_of(OFFICER, &roll())),
		(RESIDENT, as_multisig(&roll())),
		(OFFICER, support(0)),
		(RESIDENT, take_down(0)),
		(GOVERNANCE, support(0)),
		(GOVERNANCE, attest),
		(GOVERNANCE, proposal("Tre", PLACE, 1, 0)),
	] {
		let answer = client.offer(who, call.clone(), 0).await;
		assert_eq!(answer, code(Refusal::WrongKind), "{who}: {call:?}");
		let answer = client.offer(who, batch(vec![call.clone()]), 0).await;
		assert_eq!(answer, code(Refusal::WrappedForbidden), "{who}: {call:?}");
	}
}

async fn a_transaction_has_bounds(client: &Client<'_>) {
	let deep = (0..9).fold(support(0), |call, _| batch(vec![call]));
	assert_eq!(client.offer(RESIDENT, deep, 0).await, code(Refusal::TooDeep));
	let many = batch(vec![support(0); 100]);
	assert_eq!(client.offer(RESIDENT, many, 0).await, code(Refusal::TooManyCalls));
	let long = batch(vec![proposal(&"x".repeat(128), PLACE, 1, 0); 40]);
	assert_eq!(client.offer(RESIDENT, long, 0).await, code(Refusal::TooLong));
	let dear = batch(vec![roll(); 8]);
	assert_eq!(client.offer(RESIDENT, dear, 0).await, code(Refusal::TooExpensive));
	for ahead in [16, 17, 1_000_000, u32::MAX] {
		let answer = client.offer(RESIDENT, support(0), ahead).await;
		assert_eq!(answer, code(Refusal::TooManyWaiting), "{ahead}");
	}
}

async fn a_personal_act_is_signed_by_the_person(client: &Client<'_>) {
	let rotate: Call =
		pallet_residents::Call::<Runtime>::rotate_key { new: Client::account(STRANGER) }.into();
	let attest: Call = pallet_residents::Call::<Runtime>::attest {
		attestation: co3_e2e::attestation(STRANGER, 2),
	}
	.into();
	for personal in [support(0), take_down(0), proposal("Quattro", PLACE, 1, 0), rotate, attest] {
		for wrapped in [
			as_proxy_of(RESIDENT, &personal),
			as_multisig(&personal),
			batch(vec![as_proxy_of(RESIDENT, &personal)]),
			as_proxy_of(RESIDENT, &batch(vec![personal.clone()])),
			as_multisig(&as_proxy_of(RESIDENT, &personal)),
		] {
			let answer = client.offer(OFFICER, wrapped.clone(), 0).await;
			assert_eq!(answer, code(Refusal::PersonalCallWrapped), "{wrapped:?}");
		}
		let derived = client.offer(RESIDENT, as_derivative(&personal), 0).await;
		assert_eq!(derived, code(Refusal::Forbidden));
	}
}

/// Bytes that are no transaction, or not of who they say.
async fn what_is_no_transaction_is_refused(node: &Node, client: &Client<'_>) {
	let good = client.sign(RESIDENT, support(0), 0);
	let mut forged = good.clone();
	// Length, version, kind of address, 32 bytes of account, kind of signature: then its bytes.
	forged[60] ^= 1;
	let mut of_another = good.clone();
	let public = Client::account(GOVERNANCE);
	let at = good
		.windows(32)
		.position(|window| window == <_ as AsRef<[u8]>>::as_ref(&Client::account(RESIDENT)));
	let at = at.expect("the signer stands in it");
	of_another[at..at + 32].copy_from_slice(public.as_ref());
	for bytes in [forged, of_another] {
		let answer = client.submit(&bytes).await;
		assert!(
			matches!(&answer, Err(Refused::Other(why)) if why.contains("bad signature")),
			"{answer:?}"
		);
	}

	let mut wrong: Vec<Vec<u8>> =
		vec![vec![], vec![0], vec![0xff; 64], vec![4, 4], vec![4, 0x84], vec![8, 0x84, 0]];
	wrong.extend((1..good.len()).step_by(7).map(|length| good[..length].to_vec()));
	for length in (5..good.len()).step_by(11) {
		// As long as it says, and cut.
		let body = &good[2..length];
		let mut bytes = codec::Encode::encode(&codec::Compact(body.len() as u32));
		bytes.extend(body);
		wrong.push(bytes);
	}
	for bytes in wrong {
		let answer = client.submit(&bytes).await;
		let unreadable = |why: &str| why.contains("decode") || why.contains("Verification Error");
		let named = matches!(&answer, Err(Refused::Other(why)) if unreadable(why));
		assert!(named, "{}: {answer:?}", hex::encode(&bytes));
	}
	for text in [json!("zz"), json!("0x0"), json!(7), Value::Null, json!([1, 2]), json!("")] {
		assert!(node.rpc("author_submitExtrinsic", vec![text.clone()]).await.is_err(), "{text}");
	}
}

/// Seven dear calls are a resident's whole budget; the eighth waits for another day.
async fn a_budget_ends(node: &Node, client: &Client<'_>) {
	for nonce in 0..7 {
		client.offer(SPENDER, roll(), nonce).await.expect("there is enough for seven");
	}
	client.wait_nonce(SPENDER, 7, 30).await;
	let quota = node.rpc("civic_quota", vec![account(&Client::account(SPENDER))]).await;
	let quota = quota.expect("registered");
	let number = |field: &str| quota[field].as_str().and_then(|text| text.parse::<u64>().ok());
	assert!(number("remaining").expect("a number") < 20_000, "{quota}");
	assert_eq!(client.offer(SPENDER, roll(), 7).await, code(Refusal::Exhausted));
	// What is left is enough for what costs less.
	client.offer(SPENDER, proposal("Cinque", PLACE, 1, 0), 7).await.expect("it is cheap");
	client.wait_nonce(SPENDER, 8, 30).await;

	// A used nonce is told as every wallet knows it.
	let stale = client.offer(SPENDER, roll(), 0).await;
	assert!(matches!(&stale, Err(Refused::Other(why)) if why.contains("outdated")), "{stale:?}");
}

/// The later transaction has waited all the time; with the earlier one both get in.
async fn a_gap_in_the_nonces_holds_the_rest_back(client: &Client<'_>) {
	assert_eq!(client.nonce(HASTY).await, 0, "it passed alone");
	client.offer(HASTY, proposal("Uno", PLACE, 1, 0), 0).await.expect("the first one");
	within(30, "both are in", || async { (client.nonce(HASTY).await == 2).then_some(()) }).await;
}
