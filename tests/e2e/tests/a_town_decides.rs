// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The trees on corso Belgio. Torino says by which rules it decides; residents propose one thing and
//! another; a delegate would decide, until one of those who trust him votes herself. At the same time it
//! decides about a square, by sealed ballots, one of which nobody opens. The chain counts while a validator
//! is down, and an auditor, who trusts no node, counts again.

use co3_e2e::{
	account, attestation, batch, content, receipt_of, recount, recount_export, title, within,
	Client, Network, Node, Outcome, Role, SLOT,
};
use co3_primitives::{AgeClass, AreaId, Class, PolicyId, TerritoryId};
use co3_runtime::{Runtime, RuntimeEvent};
use co3_tally::{Quorum, Ratio, Rules};
use pallet_liquid_delegation::{
	Area, Error, Event, Grades, Grading, Policy, Publicity, Scope, Suffrage, Times, COMMITMENT,
};
use serde_json::{json, Value};
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

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

/// How many ticks are enough to propose, and to vote twice; to hand in sealed ballots, and to open them
/// before the others close.
const TALK: u64 = 5;
const VOTE: u64 = 15;
const SEAL: u64 = 10;
const REVEAL: u64 = 5;

/// What is proposed for the trees.
const KEEP: u8 = 1;
const REPLACE: u8 = 2;
/// And for the square.
const CLOSE: u8 = 1;

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

fn grades(grades: &[(u8, i8)]) -> Grades {
	grades.to_vec().try_into().expect("few grades")
}

fn vote(issue: u64, said: &[(u8, i8)]) -> Liquid {
	Liquid::vote { issue, grades: grades(said) }
}

/// What the town is asked: about the trees by open ballots, about the square by sealed ones.
#[derive(Clone, Copy)]
struct Issues {
	trees: u64,
	square: u64,
}

/// What somebody says about the square, and keeps to themselves until the close.
struct Opening {
	issue: u64,
	voter: u64,
	grades: Grades,
	salt: H256,
}

impl Opening {
	async fn of(node: &Node, path: &str, issue: u64, grade: i8) -> Self {
		let salt = BlakeTwo256::hash(path.as_bytes());
		Self { issue, voter: voter(node, path).await, grades: grades(&[(CLOSE, grade)]), salt }
	}

	/// What is handed in before: by the book, without a node that could tell.
	fn seal(&self, genesis: H256) -> Liquid {
		let Self { issue, voter, grades, salt } = self;
		let commitment = BlakeTwo256::hash_of(&(COMMITMENT, genesis, issue, voter, grades, salt));
		Liquid::seal { issue: *issue, commitment }
	}

	fn reveal(&self) -> Liquid {
		let Self { issue, voter, grades, salt } = self;
		Liquid::reveal { issue: *issue, voter: *voter, grades: grades.clone(), salt: *salt }
	}
}

/// What three say about the square.
struct Openings {
	anna: Opening,
	bruno: Opening,
	elio: Opening,
}

impl Openings {
	async fn of(node: &Node, issue: u64) -> Self {
		let (anna, bruno, elio) = tokio::join!(
			Opening::of(node, ANNA, issue, 1),
			Opening::of(node, BRUNO, issue, 2),
			Opening::of(node, ELIO, issue, -1),
		);
		Self { anna, bruno, elio }
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_town_decides_while_a_validator_is_down_and_an_auditor_counts_again() {
	let mut network = Network::start().await;
	// The auditor's own node, which was there from the beginning and forgets nothing.
	let (chain, boot) = (network.chain(), network.addresses().await);
	let auditor = Node::start(&chain, Role::Full, &boot, &["--state-pruning=archive"]).await;

	let (issues, closes, unopened) = {
		let node = &network.validators[0];
		let client = Client::connect(node).await;
		let (area, policies) = the_town_says_how(&client).await;
		let issues = residents_propose(node, &client, area, policies).await;
		let openings = Openings::of(node, issues.square).await;
		let closes = residents_vote(node, &client, issues, &openings).await;
		somebody_opens_the_ballots(node, &client, &openings).await;
		(issues, closes, openings.elio)
	};
	let [trees, square] = counted_without_one(&mut network, issues, &unopened, closes).await;
	what_was_decided(&trees, closes);
	what_was_decided_in_secret(&square, closes);
	for (issue, voting) in [(issues.trees, VOTE), (issues.square, SEAL)] {
		all_phases_took_their_time(&network.validators[0], issue, voting).await;
	}
	the_auditor_counts_again(&auditor, issues.trees, &trees).await;
	and_what_stayed_sealed(&auditor, issues.square).await;

	for node in network.validators.iter().chain([&auditor]) {
		assert!(!node.log().contains("panicked"), "{}: {}", node.name, node.log());
	}
}

/// Its government opens the town for decisions, by open ballots and by sealed ones, and phases that are
/// just long enough; meanwhile its registrar attests those who have come.
async fn the_town_says_how(client: &Client<'_>) -> (AreaId, [PolicyId; 2]) {
	let newcomers = [DORA, ELIO, FABIO, GIULIA].into_iter().zip(TORINO + 1..);
	let attestations: Vec<_> = newcomers.map(|(path, home)| attestation(path, home)).collect();
	let attest = pallet_residents::Call::<Runtime>::attest_batch {
		municipality: MUNICIPALITY,
		attestations: attestations.try_into().expect("four are few"),
	};
	let suffrage = Suffrage::of(&[Class::FullRights, Class::LimitedRights], &AgeClass::ALL);
	// One is enough, and every phase ends with the first line of the grid after this.
	let quorum = Quorum { absolute: 1, share: Ratio::ZERO };
	let policy = |name, publicity, voting, reveal| {
		let terms = Policy {
			name: title(name),
			polling: false,
			times: Times {
				admission_min: 0,
				admission_max: 1,
				discussion: TALK,
				verification: 1,
				voting,
				confirmation: 0,
				reveal,
			},
			admission: quorum,
			initiative: quorum,
			rules: Rules::default(),
			publicity: Some(publicity),
			grading: Grading::Graded,
			delegation: true,
			effect: None,
		};
		Liquid::set_policy { unit: TORINO, policy: None, terms }
	};
	let open = batch(vec![
		Liquid::set_unit { unit: TORINO, suffrage, initiative_right: suffrage, open: true }.into(),
		policy("In breve", Publicity::Open, VOTE, 0).into(),
		policy("In segreto", Publicity::HiddenUntilClose, SEAL, REVEAL).into(),
	]);
	let (opened, _) = tokio::join!(client.must(GOVERNMENT, open), client.must(REGISTRAR, attest));
	let policies = two(&opened, |event| match event {
		RuntimeEvent::LiquidDelegation(Event::PolicySet { policy, .. }) => Some(*policy),
		_ => None,
	});
	let terms = Area {
		name: title("Verde pubblico"),
		policies: policies.to_vec().try_into().expect("two are few"),
		default_policy: policies[0],
		limiter: None,
		check_every: None,
	};
	let made = client.must(GOVERNMENT, Liquid::set_area { unit: TORINO, area: None, terms }).await;
	let area = made.find(|event| match event {
		RuntimeEvent::LiquidDelegation(Event::AreaSet { area, .. }) => Some(*area),
		_ => None,
	});
	(area, policies)
}

/// The two that `pick` finds among the events.
fn two<T>(outcome: &Outcome, pick: impl Fn(&RuntimeEvent) -> Option<T>) -> [T; 2] {
	let found: Vec<_> = outcome.events.iter().filter_map(pick).collect();
	found.try_into().unwrap_or_else(|_| panic!("not two among {:?}", outcome.events))
}

/// Anna wants the trees to stay, and Chiara with her; Bruno wants others. Anna asks about the square, too.
/// Dora and Fabio trust Elio, and Giulia trusts Dora. It is voted on without anybody having advanced it.
async fn residents_propose(
	node: &Node,
	client: &Client<'_>,
	area: AreaId,
	policies: [PolicyId; 2],
) -> Issues {
	let ask = ["Gli alberi di corso Belgio restano", "Piazza Vittorio senza automobili"];
	let ask = ask.into_iter().zip(policies).map(|(text, policy)| {
		Liquid::open_issue { area, policy: Some(policy), content: content(text), action: None }
			.into()
	});
	let began = client.must(ANNA, batch(ask.collect())).await;
	let [issue, square] = two(&began, |event| match event {
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
	Issues { trees: issue, square }
}

/// Elio would decide for three; then Dora votes about the trees, for herself and for Giulia. Returns the
/// block with which that vote closes, which a clerk cannot make any earlier. Whatever is said about the
/// square is shown by then.
async fn residents_vote(
	node: &Node,
	client: &Client<'_>,
	Issues { trees: issue, square }: Issues,
	Openings { anna, bruno, elio }: &Openings,
) -> u32 {
	let due = |issue: u64| async move {
		number(&ask(node, "civic_issue", vec![issue.to_string().into()]).await["due"])
	};
	let closes = due(issue).await;
	assert_eq!(due(square).await + REVEAL, closes);
	assert_eq!(decides_for(node, GIULIA, issue).await, None, "nobody has voted");
	let genesis = node.hash_at(0).await.and_then(|hash| hash.parse().ok()).expect("a hash");
	let both = |said: &[(u8, i8)], opening: &Opening| {
		batch(vec![vote(issue, said).into(), opening.seal(genesis).into()])
	};
	let (early, ..) = tokio::join!(
		client.send(CLERK, Liquid::advance { issue }),
		client.must(ANNA, both(&[(KEEP, 2), (REPLACE, 1)], anna)),
		client.must(BRUNO, both(&[(KEEP, -1), (REPLACE, 2)], bruno)),
		client.must(CHIARA, vote(issue, &[(KEEP, 1), (REPLACE, -1)])),
		client.must(ELIO, both(&[(KEEP, -1), (REPLACE, 1)], elio)),
	);
	let refused = early.expect("included").failure;
	assert_eq!(refused, Some(Error::<Runtime>::NothingDue.into()));

	let (elio, dora) = (voter(node, ELIO).await, voter(node, DORA).await);
	assert_eq!(decides_for(node, GIULIA, issue).await, Some(elio));
	client.must(DORA, vote(issue, &[(KEEP, 1)])).await;
	assert_eq!(decides_for(node, GIULIA, issue).await, Some(dora));
	assert_eq!(decides_for(node, FABIO, issue).await, Some(elio));
	// Nothing is paused: ticks are blocks.
	u32::try_from(closes).expect("a block")
}

/// When no ballot about the square is taken any more, Chiara shows what Anna and Bruno gave her. Elio has
/// lost his telephone.
async fn somebody_opens_the_ballots(node: &Node, client: &Client<'_>, openings: &Openings) {
	let Openings { anna, bruno, elio } = openings;
	reached(node, elio.issue, "revealing").await;
	client.must(CHIARA, batch(vec![anna.reveal().into(), bruno.reveal().into()])).await;
}

/// One goes down with the last block of the votes and returns when the others have counted; it has the
/// same results. Returns them, as they are final.
async fn counted_without_one(
	network: &mut Network,
	Issues { trees, square }: Issues,
	unopened: &Opening,
	closes: u32,
) -> [Value; 2] {
	let [one, _, _, down] = &mut network.validators[..] else { panic!("there are four") };
	let one: &Node = one;
	within(PATIENCE, "the last block of the vote", || async {
		(one.best().await + 1 >= closes).then_some(())
	})
	.await;
	down.kill();
	let counted_at = |issue: u64| {
		within(PATIENCE, "the result is published", move || async move {
			let tally = ask(one, "civic_tally", vec![issue.to_string().into()]).await;
			tally["outcome"]["countedAt"].as_u64()
		})
	};
	let counted_at = counted_at(trees).await.max(counted_at(square).await);
	// Whoever comes now comes too late, with a ballot or with an opening.
	let client = Client::connect(one).await;
	let (late, found) = tokio::join!(
		client.send(FABIO, vote(trees, &[(REPLACE, 1)])),
		client.send(ELIO, unopened.reveal()),
	);
	assert_eq!(late.expect("included").failure, Some(Error::<Runtime>::NotVoting.into()));
	assert_eq!(found.expect("included").failure, Some(Error::<Runtime>::NotRevealing.into()));
	one.wait_finalised(closes + 2, PATIENCE).await;
	down.resume().await;

	let height = u32::try_from(counted_at).expect("a block") + 5;
	let mut outcomes = Vec::new();
	for node in &network.validators {
		node.wait_finalised(height, PATIENCE).await;
		let at = Value::from(node.hash_at(height).await);
		let mut found = [at.clone(), Value::Null, Value::Null];
		for (outcome, issue) in found[1..].iter_mut().zip([trees, square]) {
			let parameters = vec![issue.to_string().into(), at.clone()];
			*outcome = ask(node, "civic_tally", parameters).await["outcome"].clone();
		}
		outcomes.push(found);
	}
	assert!(outcomes.windows(2).all(|two| two[0] == two[1]), "one result each: {outcomes:?}");
	let [_, trees, square] = outcomes.swap_remove(0);
	[trees, square]
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

/// The square is closed to cars by two, since four of six said nothing: Elio, with whom Dora goes here, and
/// with her Giulia, and Fabio. Had he opened his ballot, they would have been against.
fn what_was_decided_in_secret(outcome: &Value, closes: u32) {
	assert_eq!((&outcome["winner"], &outcome["statusQuoRank"]), (&json!(CLOSE), &json!(2)));
	assert_eq!(number(&outcome["closed"]) + REVEAL, u64::from(closes));
	let all = ["heads", "population", "unopened"].map(|name| number(&outcome[name]));
	assert_eq!(all, [7, 7, 1]);
	assert_eq!(outcome["table"], json!([["0", "0"], ["2", "0"]]));
	let names = ["voters", "weight", "delegated", "largest", "longestChain"];
	let spread = names.map(|name| number(&outcome["concentration"][name]));
	assert_eq!(spread, [3, 6, 3, 4, 2]);
}

/// Every phase ended with its line of the grid, however late it was counted.
async fn all_phases_took_their_time(node: &Node, issue: u64, voting: u64) {
	let over = reached(node, issue, "finished-with-winner").await;
	let ends = ["accepted", "halfFrozen", "fullyFrozen", "closed"].map(|name| number(&over[name]));
	let grid = number(&ask(node, "civic_clock", vec![]).await["grid"]);
	let takes = |ticks: u64| ticks.next_multiple_of(grid);
	assert_eq!(ends[0] % grid, 0);
	for (two, nominal) in ends.windows(2).zip([TALK, 1, voting]) {
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

/// A ballot that nobody opened says nothing, and holds whatever came to it: its voter is told so, and so is
/// whoever trusted them.
async fn and_what_stayed_sealed(auditor: &Node, issue: u64) {
	let elio = voter(auditor, ELIO).await.to_string();
	let (code, said) = recount(auditor, issue, &["--json", "--my", &elio]).await;
	assert_eq!(code, Some(0), "{said}");
	let report: Value = serde_json::from_str(&said).expect("a report");
	assert_eq!(report["publishedBytes"], report["recountedBytes"]);
	assert_eq!(["trusters", "ballots"].map(|name| number(&report["read"][name])), [3, 3]);
	let my = &report["my"];
	assert_eq!((&my["voted"], &my["sealed"]), (&json!(true), &json!(true)));
	assert_eq!((&my["grades"], &my["countedWeight"]), (&json!([]), &json!("4")));

	let giulia = voter(auditor, GIULIA).await.to_string();
	let (code, said) = recount(auditor, issue, &["--my", &giulia]).await;
	assert_eq!(code, Some(0), "{said}");
	let dora = voter(auditor, DORA).await;
	for sentence in [
		"1 ballots were never opened, and said nothing.".to_string(),
		format!("Their weight went to resident {dora}, then to resident {elio}."),
		format!("The ballot of resident {elio} weighed 4, and stayed sealed, and said nothing."),
	] {
		assert!(said.contains(&sentence), "{sentence} is not in: {said}");
	}
}
