// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The program as it is called, with a node behind a real socket.

use super::{
	forum::Forum,
	node::{Chain, FakeNode, COUNTED},
	town::Town,
	ISSUE,
};
use crate::{run, Count, Options, Rpc, DIFFERS, EQUAL, UNCHECKED};
use clap::Parser;
use serde_json::{json, Value};
use std::{
	io::{BufRead, BufReader, Read, Write},
	net::{TcpListener, TcpStream},
	path::{Path, PathBuf},
	sync::Arc,
	thread,
};

/// Answers one question after another over HTTP, for as long as somebody asks.
fn serve(stream: TcpStream, chain: &Chain) -> Option<()> {
	let mut reader = BufReader::new(stream.try_clone().ok()?);
	let mut out = stream;
	let mut node = FakeNode::of(chain);
	loop {
		let mut length = 0;
		loop {
			let mut line = String::new();
			if reader.read_line(&mut line).ok()? == 0 {
				return None;
			}
			let line = line.trim().to_lowercase();
			if line.is_empty() {
				break;
			}
			if let Some(digits) = line.strip_prefix("content-length:") {
				length = digits.trim().parse().ok()?;
			}
		}
		let mut body = vec![0; length];
		reader.read_exact(&mut body).ok()?;
		let question: Value = serde_json::from_slice(&body).ok()?;
		let params = question["params"].as_array().cloned().unwrap_or_default();
		let mut answer = json!({ "jsonrpc": "2.0", "id": question["id"] });
		match node.ask(question["method"].as_str()?, params) {
			Ok(result) => answer["result"] = result,
			Err(error) => answer["error"] = json!({ "code": 9005, "message": error.to_string() }),
		}
		let text = answer.to_string();
		let head = format!(
			"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
			text.len()
		);
		out.write_all(head.as_bytes()).and_then(|()| out.write_all(text.as_bytes())).ok()?;
	}
}

/// A node for a town, and its address.
fn node_of(town: &Town) -> String {
	node_for(town.chain())
}

/// A node for a chain, and its address. It ends with the tests.
fn node_for(chain: Chain) -> String {
	let listener = TcpListener::bind("127.0.0.1:0").unwrap();
	let address = format!("http://{}", listener.local_addr().unwrap());
	let chain = Arc::new(chain);
	thread::spawn(move || {
		for stream in listener.incoming().flatten() {
			let chain = chain.clone();
			thread::spawn(move || serve(stream, &chain));
		}
	});
	address
}

/// What the program writes, where, and with which code it ends.
fn called(arguments: &[&str]) -> (u8, String, String) {
	let options = Options::try_parse_from(["co3-recount"].iter().chain(arguments)).unwrap();
	let (mut out, mut err) = (Vec::new(), Vec::new());
	let code = run(&options, &mut out, &mut err).unwrap();
	(code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
}

struct Scratch(PathBuf);

impl Scratch {
	fn new(name: &str) -> Self {
		let path = std::env::temp_dir().join(format!("co3-recount-{name}-{}", std::process::id()));
		std::fs::create_dir_all(&path).unwrap();
		Self(path)
	}

	fn file(&self, name: &str) -> String {
		self.0.join(name).to_str().unwrap().into()
	}
}

impl Drop for Scratch {
	fn drop(&mut self) {
		let _ = std::fs::remove_dir_all(&self.0);
	}
}

#[test]
fn an_auditor_recounts_exports_and_recounts_the_export() {
	let town = Town::new();
	let (address, genesis) = (node_of(&town), format!("{:?}", town.chain().genesis()));
	let scratch = Scratch::new("audit");
	let (export, case) = (scratch.file("issue.export"), scratch.file("issue.jsonl"));
	let (code, out, err) = called(&[
		&address,
		"12",
		"--genesis",
		&genesis,
		"--export",
		&export,
		"--scenario",
		&case,
		"--my",
		"4",
	]);
	assert_eq!((code, err.as_str()), (EQUAL, ""));
	assert!(
		out.contains("byte for byte") && out.contains("resident 3, then to resident 1"),
		"{out}"
	);
	assert!(!Path::new(&format!("{export}.part")).exists());

	let (code, offline, _) = called(&["--from", &export, "--genesis", &genesis, "--my", "4"]);
	assert_eq!((code, offline), (EQUAL, out));
	let (code, json, _) = called(&["--from", &export, "--genesis", &genesis, "--json"]);
	let json: Value = serde_json::from_str(&json).unwrap();
	assert_eq!((code, &json["equal"], &json["issue"]), (EQUAL, &json!(true), &json!("12")));
	assert_eq!(json["publishedBytes"], json["recountedBytes"]);

	// Years later the last blocks may say it otherwise: that of the count still says it so.
	let at = COUNTED.to_string();
	assert_eq!(called(&[&address, "12", "--genesis", &genesis, "--at", &at]).0, EQUAL);
	let (code, _, err) = called(&[&address, "12", "--genesis", &genesis, "--at", "7"]);
	assert_eq!(code, UNCHECKED);
	assert!(err.contains("ask an archive node"), "{err}");

	let (mut counted, mut errors) = (Vec::new(), Vec::new());
	let arguments = ["--by-the-book".to_string(), case];
	assert_eq!(co3_count::run(&arguments, &mut counted, &mut errors).unwrap(), 0);
	assert!(String::from_utf8(counted).unwrap().starts_with("agree"));
}

#[test]
fn in_which_order_things_are_shown_is_computed_by_the_same_program() {
	let forum = Forum::new();
	let (chain, genesis) = (forum.chain(), format!("{:?}", forum.chain().genesis()));
	let address = node_for(chain);
	let (code, out, err) = called(&[&address, "12", "--order", "--genesis", &genesis]);
	assert_eq!((code, err.as_str()), (EQUAL, ""));
	assert!(out.contains("as the node says") && out.contains("1. issue 12"), "{out}");
	let at = COUNTED.to_string();
	let asked = ["--order", "--genesis", &genesis, "--at", &at, "--json"];
	let (code, json, _) = called(&[&[address.as_str(), "12"], &asked[..]].concat());
	let json: Value = serde_json::from_str(&json).unwrap();
	assert_eq!((code, &json["block"]["number"]), (EQUAL, &json!(COUNTED)));
	assert_eq!((&json["issue"], &json["provenFrom"]), (&json!("12"), &json!(genesis)));

	// What the node makes up is found out, and what it no longer has is said.
	let mut lies = forum.chain();
	lies.answers.values_mut().for_each(|answer| *answer = vec![0, 0]);
	let (code, out, _) = called(&[&node_for(lies), "12", "--order", "--genesis", &genesis]);
	assert_eq!(code, DIFFERS);
	assert!(out.contains("differs: the harmonic weights of the initiatives"), "{out}");
	let (code, out, err) = called(&[&address, "12", "--order", "--genesis", &genesis, "--at", "7"]);
	assert_eq!((code, out.as_str()), (UNCHECKED, ""));
	assert!(err.contains("ask an archive node"), "{err}");
}

#[test]
fn what_led_before_is_recounted_by_the_same_program() {
	let mut town = Town::new();
	(town.confirmation, town.count) = (20, Count::Confirmation);
	let (address, genesis) = (node_of(&town), format!("{:?}", town.chain().genesis()));
	let (code, out, err) = called(&[&address, "12", "--confirmation", "--genesis", &genesis]);
	assert_eq!((code, err.as_str()), (EQUAL, ""));
	assert!(out.contains("and leading"), "{out}");
	let (code, _, err) = called(&[&address, "12", "--genesis", &genesis]);
	assert_eq!(code, UNCHECKED);
	assert!(err.contains("issue 12 has no result"), "{err}");
}

#[test]
fn who_asks_what_became_of_a_vote_of_an_export_of_support_is_told_that_it_is_none() {
	let town = Town::new();
	let (address, genesis) = (node_of(&town), format!("{:?}", town.chain().genesis()));
	let scratch = Scratch::new("support");
	let export = scratch.file("issue.export");
	assert_eq!(called(&[&address, "12", "--genesis", &genesis, "--export", &export]).0, EQUAL);
	let of_vote = std::fs::read_to_string(&export).unwrap();
	let issue = r#""issue":"12""#;
	let of_support = of_vote.replacen(issue, &format!(r#"{issue},"support":"verification""#), 1);
	assert_ne!(of_support, of_vote);
	std::fs::write(&export, of_support).unwrap();
	let (code, out, err) = called(&["--from", &export, "--genesis", &genesis, "--my", "4"]);
	assert_eq!((code, out.as_str()), (UNCHECKED, ""));
	assert!(err.contains("--my tells what became of a vote") && err.ends_with(".\n"), "{err}");
}

#[test]
fn a_wrong_result_ends_with_one_and_no_answer_with_two() {
	let mut town = Town::new();
	town.published.winner = Some(2);
	let (address, genesis) = (node_of(&town), format!("{:?}", town.chain().genesis()));
	let (code, out, err) = called(&[&address, "12", "--genesis", &genesis]);
	assert_eq!((code, err.as_str()), (DIFFERS, ""));
	assert!(out.contains("differs: the winner is not what was published"), "{out}");
	let (code, out, _) = called(&[&address, "12", "--trust-node"]);
	assert_eq!(code, DIFFERS);
	assert!(out.contains("NOTHING PROVES"), "{out}");

	let (code, out, err) = called(&[&address, "13", "--genesis", &genesis]);
	assert_eq!((code, out.as_str()), (UNCHECKED, ""));
	assert!(err.contains("issue 13 has no result"), "{err}");
	let elsewhere = format!("0x{}", "11".repeat(32));
	let (code, _, err) = called(&[&address, "12", "--genesis", &elsewhere]);
	assert_eq!(code, UNCHECKED);
	assert!(err.contains("another chain"), "{err}");
	for wrong in [
		&["--genesis", "0x12"][..],
		&["--genesis", &genesis, "--authorities", "0x1"],
		&["--genesis", &genesis, "--my", "nobody"],
		&["--genesis", &genesis, "--export", "/no/such/place"],
	] {
		let arguments = [&[address.as_str(), "12"], wrong].concat();
		let (code, out, err) = called(&arguments);
		assert_eq!((code, out.as_str()), (UNCHECKED, ""), "{wrong:?}");
		assert!(err.starts_with("co3-recount: ") && err.ends_with(".\n"), "{err}");
	}
	assert_eq!(called(&["http://127.0.0.1:1", "12", "--genesis", &genesis]).0, UNCHECKED);
	assert_eq!(called(&["nowhere", "12", "--genesis", &genesis]).0, UNCHECKED);
	assert_eq!(called(&["--from", "/no/such/file", "--genesis", &genesis]).0, UNCHECKED);
}

#[test]
fn a_half_written_export_is_not_left_behind() {
	let town = Town::new();
	let address = node_of(&town);
	let scratch = Scratch::new("half");
	let export = scratch.file("issue.export");
	let genesis = format!("0x{}", "11".repeat(32));
	let (code, _, _) = called(&[&address, "12", "--genesis", &genesis, "--export", &export]);
	assert_eq!(code, UNCHECKED);
	assert_eq!(std::fs::read_dir(&scratch.0).unwrap().count(), 0);
}

#[test]
fn what_cannot_be_asked_for_is_refused() {
	let refused = |arguments: &[&str]| {
		Options::try_parse_from(["co3-recount"].iter().chain(arguments)).is_err()
	};
	let genesis = "0x00";
	assert!(refused(&[]));
	assert!(refused(&["http://127.0.0.1:1"]));
	assert!(refused(&["http://127.0.0.1:1", "twelve", "--trust-node"]));
	// Nothing is believed unless somebody says so.
	assert!(refused(&["http://127.0.0.1:1", "12"]));
	assert!(refused(&["http://127.0.0.1:1", "12", "--trust-node", "--genesis", genesis]));
	assert!(refused(&["http://127.0.0.1:1", "12", "--trust-node", "--authorities", "0x00"]));
	assert!(refused(&["http://127.0.0.1:1", "12", "--genesis", genesis, "--from", "file"]));
	assert!(refused(&["--from", "file", "--genesis", genesis, "--at", "7"]));
	assert!(refused(&["--from", "file", "--genesis", genesis, "--confirmation"]));
	let two = ["--confirmation", "--support", "verification"];
	assert!(refused(&[&["http://127.0.0.1:1", "12", "--trust-node"][..], &two].concat()));
	assert!(!refused(&["--from", "file", "--genesis", genesis]));
	let order = ["http://127.0.0.1:1", "12", "--trust-node", "--order"];
	assert!(!refused(&order) && !refused(&[&order[..], &["--at", "7", "--json"]].concat()));
	for other in [
		&["--support", "verification"][..],
		&["--confirmation"],
		&["--my", "4"],
		&["--export", "file"],
		&["--scenario", "file"],
	] {
		assert!(refused(&[&order[..], other].concat()), "{other:?}");
	}
	assert!(refused(&["--from", "file", "--genesis", genesis, "--order"]));
	assert_eq!(ISSUE, 12);
}

#[test]
fn an_account_is_known_by_either_of_its_forms() {
	use sp_core::crypto::{AccountId32, Ss58Codec};
	let town = Town::new();
	let (address, genesis) = (node_of(&town), format!("{:?}", town.chain().genesis()));
	let account = AccountId32::from(super::town::account(9));
	let forms = [account.to_ss58check(), format!("0x{}", hex::encode(account)), "9".into()];
	for form in forms {
		let (code, out, _) = called(&[&address, "12", "--genesis", &genesis, "--my", &form]);
		assert_eq!(code, EQUAL);
		assert!(out.contains("Resident 9 could not take part"), "{form}: {out}");
	}
}
