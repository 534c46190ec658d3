// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What the node does not understand it refuses, each with its code, and takes nothing for something
//! else. After all of it the node still answers.

use co3_e2e::{proposal, Client, Node, Role};
use co3_geo::Position;
use serde_json::{json, Value};

const RESIDENT: &str = "//Torino//bruno";
const PLACE: Position = Position { lon: 76_868_565, lat: 450_703_393 };

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_understood_wholly_or_refused() {
	let node = Node::start("dev", Role::Validator("alice"), &[], &[]).await;

	what_is_out_of_form_is_refused(&node).await;
	west_of_the_east_is_the_antimeridian_and_no_mistake(&node).await;
	a_cursor_is_good_for_the_query_that_it_came_from(&node).await;

	assert!(node.rpc("system_health", vec![]).await.is_ok());
	assert!(!node.log().contains("panicked"), "{}", node.log());
}

/// The body of a question.
fn request(method: &str, parameters: &str) -> String {
	format!(r#"{{"jsonrpc":"2.0","id":1,"method":"{method}","params":{parameters}}}"#)
}

/// The code of the error that a node answers to a body.
async fn error_code(node: &Node, body: &str) -> i64 {
	let answer = node.post(body).await.expect("the node answers");
	code_in(&answer, &body.chars().take(200).collect::<String>())
}

/// The code of the error that an answer to `question` is.
fn code_in(answer: &str, question: &str) -> i64 {
	let value: Value = serde_json::from_str(answer)
		.unwrap_or_else(|error| panic!("{question}: {answer} is no JSON: {error}"));
	assert!(value["error"]["message"].is_string(), "{question}: {answer}");
	value["error"]["code"].as_i64().expect("an error has a code")
}

async fn what_is_out_of_form_is_refused(node: &Node) {
	let long = "x".repeat(3_000);
	let many_categories = json!([{ "categories": vec![7; 33] }]).to_string();
	for (method, parameters) in [
		("civic_objects", r#"[{"bbox":["NaN",45,8,46]}]"#),
		("civic_objects", r#"[{"bbox":[null,45,8,46]}]"#),
		("civic_objects", r#"[{"bbox":[1e999,45,8,46]}]"#),
		("civic_objects", r#"[{"bbox":[-1e400,45,8,46]}]"#),
		("civic_objects", r#"[{"bbox":[7,45,180.0000001,46]}]"#),
		("civic_objects", r#"[{"bbox":[7,-90.1,8,46]}]"#),
		("civic_objects", r#"[{"bbox":[7,46,8,45]}]"#),
		("civic_objects", r#"[{"bbox":[7,45,8]}]"#),
		("civic_objects", r#"[{"bbox":[7,45,8,46,9]}]"#),
		("civic_objects", r#"[{"bbox":"7,45,8,46"}]"#),
		("civic_objects", r#"[{"box":[7,45,8,46]}]"#),
		("civic_objects", r#"[{"limit":0}]"#),
		("civic_objects", r#"[{"limit":-1}]"#),
		("civic_objects", r#"[{"limit":1.5}]"#),
		("civic_objects", r#"[{"limit":4294967296}]"#),
		("civic_objects", r#"[{"limit":1000000}]"#),
		("civic_objects", r#"[{"territory":999}]"#),
		("civic_objects", r#"[{"kind":"Proposal"}]"#),
		("civic_objects", r#"[{"author":{"kind":"resident"}}]"#),
		("civic_objects", r#"[{"cursor":"0x00"}]"#),
		("civic_objects", r#"[{"cursor":"zz"}]"#),
		("civic_objects", "[[]]"),
		("civic_objects", "[7]"),
		("civic_objects", r#"[{"kinds":[]}]"#),
		("civic_objects", r#"[{"states":["open"]}]"#),
		("civic_objects", r#"[{"near":{"lon":7,"lat":45,"metres":0}}]"#),
		("civic_objects", r#"[{"near":{"lon":7,"lat":45,"metres":100001}}]"#),
		("civic_objects", r#"[{"near":{"lon":7,"lat":91,"metres":5}}]"#),
		("civic_objects", r#"[{"near":{"lon":7,"lat":45,"metres":5,"feet":16}}]"#),
		("civic_objects", r#"[{"validAt":-1}]"#),
		("civic_objects", r#"[{"validAt":"today"}]"#),
		("civic_objects", r#"[{"changedSince":4294967296}]"#),
		("civic_objects", r#"[{"author":{"kind":"organisation","id":4294967296}}]"#),
		("civic_objects", &many_categories),
		("civic_duplicates", r#"[{"category":0,"lon":"NaN","lat":45}]"#),
		("civic_duplicates", r#"[{"category":0,"lon":0,"lat":0}]"#),
		("civic_duplicates", r#"[{"category":99,"lon":7.6868,"lat":45.0703}]"#),
		("civic_history", r#"[1,-1]"#),
		("civic_anchors", r#"[{"bbox":["NaN",45,8,46]}]"#),
		("civic_anchors", r#"[{"bbox":[7,46,8,45]}]"#),
		("civic_anchors", r#"[{"categories":[0]}]"#),
		("civic_anchors", r#"[{"kinds":["report"]}]"#),
		("civic_anchors", r#"[{"states":["draft"]}]"#),
		("civic_anchors", r#"[{"link":{"kind":"coin","id":1}}]"#),
		("civic_anchors", r#"[{"link":{"kind":"token","id":"99999999999"}}]"#),
		("civic_anchors", r#"[{"near":{"lon":7,"lat":45,"metres":100001}}]"#),
		("civic_anchors", r#"[{"limit":0}]"#),
		("civic_anchors", r#"[{"limit":1000000}]"#),
		("civic_anchors", r#"[{"cursor":"0x00"}]"#),
		("civic_anchors", r#"[{"territory":999}]"#),
		("civic_anchors", "[7]"),
		("civic_anchor", "[-1]"),
		("civic_anchor", r#"[0,"arml"]"#),
		("civic_anchor", r#"[0,7]"#),
		("civic_anchor_history", r#"[0,-1]"#),
		("civic_updates", r#"["x"]"#),
		("civic_statistics", r#"[{}]"#),
		("civic_moderation", r#"[-1]"#),
		("civic_territory", r#"[{"lon":"NaN","lat":45}]"#),
		("civic_territory", r#"[{"lon":181,"lat":45}]"#),
		("civic_territory", r#"[{"lon":7,"lat":1e999}]"#),
		("civic_territory", r#"[{"lon":7.00000001,"lat":45}]"#),
		("civic_territory", r#"[{"lon":7}]"#),
		("civic_territory", r#"[{"lon":7,"lat":45,"height":3}]"#),
		("civic_territory", "[-1]"),
		("civic_object", r#"["18446744073709551616"]"#),
		("civic_object", "[-0.5]"),
		("civic_resident", r#"["5Grw"]"#),
		("civic_quota", r#"["0x00"]"#),
		("civic_territories", r#"[0,-1]"#),
		("civic_population", r#"[{}]"#),
		("civic_unit", "[-1]"),
		("civic_policy", r#"[0,"first"]"#),
		("civic_issues", r#"[{"state":"open"}]"#),
		("civic_issues", r#"[{"policy":0}]"#),
		("civic_issues", r#"[{"cursor":"0x00"}]"#),
		("civic_issue", r#"["18446744073709551616"]"#),
		("civic_initiative", "[0,256]"),
		("civic_participation", r#"["5Grw",0]"#),
		("civic_delegation", r#"[0,{"unit":1,"area":0}]"#),
		("civic_delegation", "[0,{}]"),
		("civic_delegationChain", "[0,-1]"),
		("civic_simulateDelegation", r#"[0,0,{"scope":"town","to":null}]"#),
		("civic_simulateDelegation", r#"[0,0,{"scope":"area"}]"#),
		("civic_tally", "[-1]"),
	] {
		assert_eq!(error_code(node, &request(method, parameters)).await, 9001, "{parameters}");
	}
	let oversized = format!(r#"[{{"cursor":"0x{long}"}}]"#);
	assert_eq!(error_code(node, &request("civic_objects", &oversized)).await, 9001);
	let unknown_block = format!(r#"[{{"at":"0x{}"}}]"#, "00".repeat(32));
	assert_eq!(error_code(node, &request("civic_objects", &unknown_block)).await, 9002);
	// Without what it is about, without a known method, and what is no JSON.
	assert_eq!(error_code(node, &request("civic_object", "[]")).await, -32602);
	assert_eq!(error_code(node, &request("civic_secrets", "[]")).await, -32601);
	for no_json in [
		"{",
		"NaN",
		r#"{"jsonrpc":"2.0","id":1,"method":"civic_objects","params":[{"bbox":[NaN,1,2,3]}]}"#,
	] {
		assert_eq!(error_code(node, no_json).await, -32700, "{no_json}");
	}
	// What is too long is refused by its length alone.
	let answer = node.announce(16 * 1024 * 1024).await.expect("the node answers");
	assert_eq!(code_in(&answer, "16 MiB"), -32007);
}

async fn west_of_the_east_is_the_antimeridian_and_no_mistake(node: &Node) {
	let around = node.rpc("civic_objects", vec![json!({ "bbox": [177, -20, -178, -15] })]).await;
	assert_eq!(around.expect("an answer")["type"], "FeatureCollection");
}

async fn a_cursor_is_good_for_the_query_that_it_came_from(node: &Node) {
	let client = Client::connect(node).await;
	client.must(RESIDENT, proposal("Uno", PLACE, 1, 0)).await;
	client.must(RESIDENT, proposal("Due", PLACE, 1, 0)).await;

	let first = node.rpc("civic_objects", vec![json!({ "territory": 1, "limit": 1 })]).await;
	let cursor = first.expect("a page")["cursor"].clone();
	assert!(cursor.is_string(), "there are two objects");
	let next = json!({ "territory": 1, "limit": 1, "cursor": cursor });
	assert!(node.rpc("civic_objects", vec![next]).await.is_ok());
	for other in [
		json!({ "territory": 0, "cursor": cursor }),
		json!({ "bbox": [7, 45, 8, 46], "cursor": cursor }),
		json!({ "territory": 1, "kind": "proposal", "cursor": cursor }),
	] {
		let request = request("civic_objects", &json!([other]).to_string());
		assert_eq!(error_code(node, &request).await, 9003, "{request}");
	}
}
