// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The trees on corso Belgio. Torino says by which rules it decides; residents propose one thing and
//! another; a delegate would decide, until one of those who trust him votes herself. The chain counts
//! while a validator is down, and an auditor, who trusts no node, counts again.

use co3_e2e::{
	account, attestation, batch, content, receipt_of, recount, recount_export, title, within,
	Client, Network, Node, Role, SLOT,
};
use co3_primitives::{AreaId, Class, PolicyId, TerritoryId};
use co3_runtime::{Runtime, RuntimeEvent};
use co3_tally::{Quorum, Ratio, Rules};
use pallet_liquid_delegation::{
	Area, Classes, Error, Event, Grading, Policy, Publicity, Scope, Times,
};
use serde_json::{json, Value};

type Liquid = pallet_liquid_delegation::Call<Runtime>;

const GOVERNMENT: &str = "//Torino";
const REGISTRAR: &str = "//Torino//registrar";
const CLERK: &str = "//Torino//proposals";
/// The town, whose districts have the next numbers, and its municipality.
const TORINO: TerritoryId = 1;
const MUNICIPALITY: u32 = 0;

/// Who lives there from the beginning.
const ANNA: &str = "//Torino//anna";
const BRUNO: &str = "//Torino//bruno";
const CHIARA: &str = "//Torino//chiara";
/// Who is attested in the story.
const DORA: &str = "//Torino//dora";
const ELIO: &str = "//Torino//elio";
const FABIO: &str = "//Torino//fabio";
const GIULIA: &str = "//Torino//giulia";

/// How many ticks are enough to propose, and to vote twice.
const TALK: u64 = 6;
const VOTE: u64 = 12;

/// What is proposed.
const KEEP: u8 = 1;
const REPLACE: u8 = 2;

/// A phase takes at most fifteen blocks here: four times that, for a busy machine.
const PATIENCE: u64 = 60 * SLOT;

async fn ask(node: &Node, method: &str, parameters: Vec<Value>) -> Value {
	let answer = node.rpc(method, parameters).await;
	answer.unwrap_or_else(|error| panic!("{method}: {error}"))
}

fn who(path: &str) -> Value {
	account(&Client::account(path))
}

fn number(value: &Value) -> u64 {
	let text = value.as_str().map(str::to_string).unwrap_or_else(|| value.to_string());
	text.parse().unwrap_or_else(|_| panic!("{value} is no number"))
}

/// The number by which somebody votes.
async fn voter(node: &Node, path: &str) -> u64 {
	number(&ask(node, "civic_resident", vec![who(path)]).await["id"])
}

/// The number of whoever's ballot counts for somebody in an issue now, if there is one.
async fn decides_for(node: &Node, path: &str, issue: u64) -> Option<u64> {
	let parameters = vec![who(path), issue.to_string().into()];
	let decides = ask(node, "civic_delegationChain", parameters).await["decides"].clone();
	(!decides.is_null()).then(|| number(&decides))
}

/// An issue, once the chain has brought it into a phase.
async fn reached(node: &Node, issue: u64, state: &str) -> Value {
	within(PATIENCE, state, || async {
		let seen = ask(node, "civic_issue", vec![issue.to_string().into()]).await;
		(seen["state"] == state).then_some(seen)
	})
	.await
}

fn vote(issue: u64, grades: &[(u8, i8)]) -> Liquid {
	Liquid::vote { issue, grades: grades.to_vec().try_into().expect("few grades") }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_town_decides_while_a_validator_is_down_and_an_auditor_counts_again() {
	let mut network = Network::start().await;
	// The auditor's own node, which was there from the beginning and forgets nothing.
	let (chain, boot) = (network.chain(), network.addresses().await);
	let auditor = Node::start(&chain, Role::Full, &boot, &["--state-pruning=archive"]).await;

	let (issue, closes) = {
		let node = &network.validators[0];
		let client = Client::connect(node).await;
		let (area, policy) = the_town_says_how(&client).await;
		let issue = residents_propose(node, &client, area, policy).await;
		let closes = residents_vote(node, &client, issue).await;
		(issue, closes)
	};
	let outcome = counted_without_one(&mut network, issue, closes).await;
	what_was_decided(&outcome, closes);
	all_phases_took_their_time(&network.validators[0], issue).await;
	the_auditor_counts_again(&auditor, issue, &outcome).await;

	for node in network.validators.iter().chain([&auditor]) {
		assert!(!node.log().contains("panicked"), "{}: {}", node.name, node.log());
	}
}

/// Its government opens the town for decisions, by open ballots and phases that are just long enough;
/// meanwhile its registrar attests those who have come.
async fn the_town_says_how(client: &Client<'_>) -> (AreaId, PolicyId) {
	let newcomers = [DORA, ELIO, FABIO, GIULIA].into_iter().zip(TORINO + 1..);
	let attestations: Vec<_> = newcomers.map(|(path, home)| attestation(path, home)).collect();
	let attest = pallet_residents::Call::<Runtime>::attest_batch {
		municipality: MUNICIPALITY,
		attestations: attestations.try_into().expect("four are few"),
	};
	let classes = Classes::of(&[Class::FullRights, Class::LimitedRights]);
	// One is enough, and every phase ends with the first line of the grid after this.
	let quorum = Quorum { absolute: 1, share: Ratio::ZERO };
	let terms = Policy {
		name: title("In breve"),
		polling: false,
		times: Times {
			admission_min: 0,
			admission_max: 1,
			discussion: TALK,
			verification: 1,
			voting: VOTE,
			reveal: 0,
		},
		admission: quorum,
		initiative: quorum,
		rules: Rules::default(),
		publicity: Some(Publicity::Open),
		grading: Grading::Graded,
		delegation: true,
		effect: None,
	};
	let open = batch(vec![
		Liquid::set_unit { unit: TORINO, classes, open: true }.into(),
		Liquid::set_policy { unit: TORINO, policy: None, terms }.into(),
	]);
	let (opened, _) = tokio::join!(client.must(GOVERNMENT, open), client.must(REGISTRAR, attest));
	let policy = opened.find(|event| match event {
		RuntimeEvent::LiquidDelegation(Event::PolicySet { policy, .. }) => Some(*policy),
		_ => None,
	});
	let terms = Area {
		name: title("Verde pubblico"),
		policies: vec![policy].try_into().expect("one is few"),
		default_policy: policy,
		limiter: None,
		check_every: None,
	};
	let made = client.must(GOVERNMENT, Liquid::set_area { unit: TORINO, area: None, terms }).await;
	let area = made.find(|event| match event {
		RuntimeEvent::LiquidDelegation(Event::AreaSet { area, .. }) => Some(*area),
		_ => None,
	});
	(area, policy)
}

/// Anna wants the trees to stay, and Chiara with her; Bruno wants others. Dora and Fabio trust Elio, and
/// Giulia trusts Dora. It is voted on without anybody having advanced it.
async fn residents_propose(
	node: &Node,
	client: &Client<'_>,
	area: AreaId,
	policy: PolicyId,
) -> u64 {
	let keep = content("Gli alberi di corso Belgio restano");
	let began =
		client.must(ANNA, Liquid::open_issue { area, policy, content: keep, action: None }).await;
	let issue = began.find(|event| match event {
		RuntimeEvent::LiquidDelegation(Event::IssueBegan { issue, .. }) => Some(*issue),
		_ => None,
	});
	let replace = content("Alberi nuovi, un isolato alla volta");
	let (elio, dora) = (voter(node, ELIO).await, voter(node, DORA).await);
	let trust =
		|to| Liquid::delegate { unit: TORINO, scope: Scope::Unit, to: Some(to), until: None };
	tokio::join!(
		client.must(BRUNO, Liquid::add_initiative { issue, content: replace, action: None }),
		client.must(CHIARA, Liquid::support { issue, initiative: KEEP, draft: 1 }),
		client.must(DORA, trust(elio)),
		client.must(FABIO, trust(elio)),
		client.must(GIULIA, trust(dora)),
	);
	for phase in ["discussion", "verification", "voting"] {
		reached(node, issue, phase).await;
	}
	issue
}

/// Elio would decide for three; then Dora votes, for herself and for Giulia. Returns the block with
/// which the vote closes, which a clerk cannot make any earlier.
async fn residents_vote(node: &Node, client: &Client<'_>, issue: u64) -> u32 {
	let due = ask(node, "civic_issue", vec![issue.to_string().into()]).await["due"].clone();
	assert_eq!(decides_for(node, GIULIA, issue).await, None, "nobody has voted");
	let (early, ..) = tokio::join!(
		client.send(CLERK, Liquid::advance { issue }),
		client.must(ANNA, vote(issue, &[(KEEP, 2), (REPLACE, 1)])),
		client.must(BRUNO, vote(issue, &[(KEEP, -1), (REPLACE, 2)])),
		client.must(CHIARA, vote(issue, &[(KEEP, 1), (REPLACE, -1)])),
		client.must(ELIO, vote(issue, &[(KEEP, -1), (REPLACE, 1)])),
	);
	let refused = early.expect("included").failure;
	assert_eq!(refused, Some(Error::<Runtime>::NothingDue.into()));

	let (elio, dora) = (voter(node, ELIO).await, voter(node, DORA).await);
	assert_eq!(decides_for(node, GIULIA, issue).await, Some(elio));
	client.must(DORA, vote(issue, &[(KEEP, 1)])).await;
	assert_eq!(decides_for(node, GIULIA, issue).await, Some(dora));
	assert_eq!(decides_for(node, FABIO, issue).await, Some(elio));
	// Nothing is paused: ticks are blocks.
	u32::try_from(number(&due)).expect("a block")
}

/// One goes down with the last block of the vote and returns when the others have counted; it has the
/// same result. Returns that, as it is final.
async fn counted_without_one(network: &mut Network, issue: u64, closes: u32) -> Value {
	let [one, _, _, down] = &mut network.validators[..] else { panic!("there are four") };
	let one: &Node = one;
	within(PATIENCE, "the last block of the vote", || async {
		(one.best().await + 1 >= closes).then_some(())
	})
	.await;
	down.kill();
	let id = || Value::from(issue.to_string());
	let counted_at = within(PATIENCE, "the result is published", || async {
		let tally = ask(one, "civic_tally", vec![id()]).await;
		tally["outcome"]["countedAt"].as_u64()
	})
	.await;
	// Whoever comes now comes too late.
	let late = vote(issue, &[(REPLACE, 1)]);
	let late = Client::connect(one).await.send(FABIO, late).await.expect("included");
	assert_eq!(late.failure, Some(Error::<Runtime>::NotVoting.into()));
	one.wait_finalised(closes + 2, PATIENCE).await;
	down.resume().await;

	let height = u32::try_from(counted_at).expect("a block") + 5;
	let mut outcomes = Vec::new();
	for node in &network.validators {
		node.wait_finalised(height, PATIENCE).await;
		let at = node.hash_at(height).await;
		let tally = ask(node, "civic_tally", vec![id(), at.clone().into()]).await;
		outcomes.push((at, tally["outcome"].clone()));
	}
	assert!(outcomes.windows(2).all(|two| two[0] == two[1]), "one result: {outcomes:?}");
	outcomes.swap_remove(0).1
}

/// The trees stay: without Dora's ballot, five of seven would have been for others.
fn what_was_decided(outcome: &Value, closes: u32) {
	assert_eq!((&outcome["winner"], &outcome["statusQuoRank"]), (&json!(KEEP), &json!(3)));
	assert_eq!(outcome["closed"], closes.to_string());
	let all = ["heads", "population", "unopened"].map(|name| number(&outcome[name]));
	assert_eq!(all, [7, 7, 0]);
	// Nothing changed, then the two: the rows are preferred to the columns.
	assert_eq!(outcome["table"], json!([["0", "3", "1"], ["4", "0", "4"], ["4", "3", "0"]]));
	let figures = |one: &Value| {
		let names = ["number", "positive", "negative", "first", "schulzeRank", "rank"];
		assert_eq!((&one["directMajority"], &one["eligible"]), (&json!(true), &json!(true)));
		names.map(|name| number(&one[name]))
	};
	let initiatives = outcome["initiatives"].as_array().expect("a list");
	let initiatives: Vec<_> = initiatives.iter().map(figures).collect();
	assert_eq!(
		initiatives,
		[[u64::from(KEEP), 4, 3, 4, 1, 1], [u64::from(REPLACE), 4, 1, 3, 2, 2]]
	);
	// Elio votes for Fabio, and Dora for Giulia.
	let names = ["voters", "weight", "delegated", "largest", "longestChain", "largestShare"];
	let spread = names.map(|name| number(&outcome["concentration"][name]));
	assert_eq!(spread, [5, 7, 2, 2, 1, 285_714_285]);
}

/// Every phase ended with its line of the grid, however late it was counted.
async fn all_phases_took_their_time(node: &Node, issue: u64) {
	let over = reached(node, issue, "finished-with-winner").await;
	let ends = ["accepted", "halfFrozen", "fullyFrozen", "closed"].map(|name| number(&over[name]));
	let grid = number(&ask(node, "civic_clock", vec![]).await["grid"]);
	let takes = |ticks: u64| ticks.next_multiple_of(grid);
	assert_eq!(ends[0] % grid, 0);
	for (two, nominal) in ends.windows(2).zip([TALK, 1, VOTE]) {
		assert_eq!(two[0] + takes(nominal), two[1], "{ends:?}");
	}
}

/// From the hash of the first block alone: with the help of a node, and later without any.
async fn the_auditor_counts_again(auditor: &Node, issue: u64, outcome: &Value) {
	let counted_at = u32::try_from(number(&outcome["countedAt"])).expect("a block");
	auditor.wait_finalised(counted_at, PATIENCE).await;
	let block = auditor.hash_at(counted_at).await.expect("the block of the count");
	receipt_of(auditor, &block, 0).await;

	let directory = tempfile::tempdir().expect("a temporary directory");
	let file = directory.path().join("export");
	let export = file.to_str().expect("a path of letters");
	let giulia = voter(auditor, GIULIA).await.to_string();
	let more = ["--json", "--export", export, "--my", &giulia];
	let (code, said) = recount(auditor, issue, &more).await;
	assert_eq!(code, Some(0), "{said}");
	let report: Value = serde_json::from_str(&said).expect("a report");
	let genesis = auditor.hash_at(0).await.expect("a first block");
	assert_eq!((&report["equal"], &report["provenFrom"]), (&json!(true), &json!(genesis)));
	assert_eq!(report["publishedBytes"], report["recountedBytes"]);
	assert_eq!(["trusters", "ballots"].map(|name| number(&report["read"][name])), [3, 5]);
	// Dora's ballot, with Giulia's weight.
	let my = &report["my"];
	assert_eq!((&my["voted"], &my["end"]), (&json!(false), &json!("voted")));
	assert_eq!((&my["countedWeight"], &my["scope"]), (&json!("2"), &json!("unit")));

	// And what there was to vote on: who stood behind it when each phase ended.
	for (phase, quorum) in [("admission", None), ("discussion", None), ("verification", Some("1"))]
	{
		let (code, said) = recount(auditor, issue, &["--json", "--support", phase]).await;
		assert_eq!(code, Some(0), "{said}");
		let report: Value = serde_json::from_str(&said).expect("a report");
		assert_eq!(report["publishedBytes"], report["recountedBytes"]);
		let recounted = &report["recounted"];
		assert_eq!((&recounted["population"], &recounted["quorum"]), (&json!("7"), &json!(quorum)));
		let supporters = |at: usize| number(&recounted["supports"][at]["supporters"]);
		// Anna and Chiara, and Bruno; perhaps not yet when it was admitted.
		assert!(phase == "admission" || (supporters(0), supporters(1)) == (2, 1), "{said}");
	}

	let (code, said) = recount_export(&file, &genesis).await;
	assert_eq!(code, Some(0), "{said}");
	let mut bytes = std::fs::read(&file).expect("the export");
	let middle = bytes.len() / 2;
	bytes[middle] ^= 1;
	std::fs::write(&file, bytes).expect("the export can be changed");
	let (code, said) = recount_export(&file, &genesis).await;
	assert_eq!(code, Some(2), "nothing is proven by it: {said}");
}
