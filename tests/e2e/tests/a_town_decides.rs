// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The trees on corso Belgio. Torino says by which rules it decides. Somebody puts the trees on the map,
//! enough people support it, and it comes to a vote; others propose one thing and another; a delegate would
//! decide, until two of those who trust him vote themselves. At the same time the town decides about a
//! square, by sealed ballots, one of which nobody opens. The chain counts while a validator is down, and an
//! auditor, who trusts no node, counts again.

use co3_e2e::{
	account, attestation, batch, content, point, proposal, receipt_of, recount, recount_export,
	title, within, Client, Network, Node, Outcome, Role, SLOT,
};
use co3_geo::Position;
use co3_primitives::{AgeClass, AreaId, Class, ObjectId, PolicyId, TerritoryId};
use co3_runtime::{Runtime, RuntimeEvent};
use co3_tally::{Degree, Quorum, Ratio};
use pallet_geo_proposals::{Ballot, Event as Mapped, Rules};
use pallet_liquid_delegation::{
	Area, Error, Event, Grades, Grading, Policy, Publicity, Scope, Suffrage, Times, COMMITMENT,
};
use serde_json::{json, Value};
use sp_core::H256;
use sp_runtime::traits::{BlakeTwo256, Hash};

type Liquid = pallet_liquid_delegation::Call<Runtime>;
type Map = pallet_geo_proposals::Call<Runtime>;

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

/// How many ticks are enough to propose, and to vote twice before what leads must last; to hand in sealed
/// ballots, and to open them before the others close.
const TALK: u64 = 5;
const VOTE: u64 = 20;
const LAST: u64 = 5;
const SEAL: u64 = 15;
const REVEAL: u64 = 5;

/// Where the trees stand.
const CORSO_BELGIO: Position = Position { lon: 77_140_000, lat: 450_750_000 };

/// What is proposed for the trees.
const KEEP: u8 = 1;
const REPLACE: u8 = 2;
const HEAL: u8 = 3;
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

/// What those say who want the trees to stay, and those who want others; all want the sick ones healed.
const STAY: &[(u8, i8)] = &[(KEEP, 2), (REPLACE, -1), (HEAL, 1)];
const GO: &[(u8, i8)] = &[(KEEP, -1), (REPLACE, 2), (HEAL, 1)];

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
		let trees = enough_support_the_trees(node, &client, area, policies[0]).await;
		let issues = residents_propose(node, &client, area, policies[1], trees).await;
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
	and_in_which_order_it_was_shown(&auditor, issues.trees).await;

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
	let policy = |name, publicity, voting, confirmation, reveal| {
		let terms = Policy {
			name: title(name),
			polling: false,
			times: Times {
				admission_min: 0,
				admission_max: 1,
				discussion: TALK,
				verification: 1,
				voting,
				confirmation,
				reveal,
			},
			admission: quorum,
			initiative: quorum,
			rules: co3_tally::Rules::default(),
			publicity: Some(publicity),
			grading: Grading::Graded,
			delegation: true,
			effect: None,
		};
		Liquid::set_policy { unit: TORINO, policy: None, terms }
	};
	let open = batch(vec![
		Liquid::set_unit { unit: TORINO, suffrage, initiative_right: suffrage, open: true }.into(),
		policy("In breve", Publicity::Open, VOTE, LAST, 0).into(),
		policy("In segreto", Publicity::HiddenUntilClose, SEAL, 0, REVEAL).into(),
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

/// An office promises that what two support is voted on. Anna wants the trees to stay, and puts them on the
/// map; Chiara and Fabio support it.
async fn enough_support_the_trees(
	node: &Node,
	client: &Client<'_>,
	area: AreaId,
	policy: PolicyId,
) -> ObjectId {
	let mut rules = Rules::plain(MUNICIPALITY);
	rules.threshold = Some(2);
	rules.ballot = Some(Ballot { area, policy });
	let name = title("Alberi");
	let open = Map::set_category { municipality: MUNICIPALITY, category: None, name, rules };
	let category = client.must(CLERK, open).await.find(|event| match event {
		RuntimeEvent::GeoProposals(Mapped::CategorySet { category, .. }) => Some(*category),
		_ => None,
	});
	let around = number(&ask(node, "civic_territory", vec![point(CORSO_BELGIO)]).await["id"]);
	let around = TerritoryId::try_from(around).expect("a territory");
	let put = proposal("Gli alberi di corso Belgio restano", CORSO_BELGIO, around, category);
	let object = client.must(ANNA, put).await.find(|event| match event {
		RuntimeEvent::GeoProposals(Mapped::Submitted { object, .. }) => Some(*object),
		_ => None,
	});
	let support = || Map::support { object };
	tokio::join!(client.must(CHIARA, support()), client.must(FABIO, support()));
	object
}

/// Anna brings the trees to a vote, and asks about the square. Chiara wants the trees to stay, as Anna does;
/// Bruno wants others, and Dora wants the sick ones healed. Dora and Fabio trust Elio, and Giulia trusts
/// Dora. It is voted on without anybody having advanced it.
async fn residents_propose(
	node: &Node,
	client: &Client<'_>,
	area: AreaId,
	policy: PolicyId,
	object: ObjectId,
) -> Issues {
	let square = content("Piazza Vittorio senza automobili");
	let open = Liquid::open_issue { area, policy: Some(policy), content: square, action: None };
	let both = batch(vec![Map::bring { object }.into(), open.into()]);
	let [issue, square] = two(&client.must(ANNA, both).await, |event| match event {
		RuntimeEvent::LiquidDelegation(Event::IssueBegan { issue, .. }) => Some(*issue),
		_ => None,
	});
	let (elio, dora) = (voter(node, ELIO).await, voter(node, DORA).await);
	let trust =
		|to| Liquid::delegate { unit: TORINO, scope: Scope::Unit, to: Some(to), until: None };
	let keep = Liquid::support { issue, initiative: KEEP, draft: 1 };
	let suggest = Liquid::suggest {
		issue,
		initiative: KEEP,
		content: content("Contarli, uno per uno"),
		degree: Degree::Should,
	};
	let propose = |text| Liquid::add_initiative { issue, content: content(text), action: None };
	tokio::join!(
		client.must(BRUNO, propose("Alberi nuovi, un isolato alla volta")),
		client.must(CHIARA, batch(vec![keep.into(), suggest.into()])),
		client.must(FABIO, trust(elio)),
		client.must(GIULIA, trust(dora)),
	);
	let heal = propose("Curare gli alberi malati, uno alla volta");
	client.must(DORA, batch(vec![heal.into(), trust(elio).into()])).await;
	for phase in ["discussion", "verification", "voting"] {
		reached(node, issue, phase).await;
	}
	Issues { trees: issue, square }
}

/// Elio would decide for three; then Fabio votes about the trees, and Dora, for herself and for Giulia.
/// Returns the block with which that vote closes, which a clerk cannot make any earlier. Whatever is said
/// about the square is shown by then.
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
		client.must(ANNA, both(STAY, anna)),
		client.must(BRUNO, both(GO, bruno)),
		client.must(CHIARA, vote(issue, STAY)),
		client.must(ELIO, both(GO, elio)),
	);
	let refused = early.expect("included").failure;
	assert_eq!(refused, Some(Error::<Runtime>::NothingDue.into()));

	let (elio, dora) = (voter(node, ELIO).await, voter(node, DORA).await);
	assert_eq!(decides_for(node, GIULIA, issue).await, Some(elio));
	assert_eq!(decides_for(node, FABIO, issue).await, Some(elio));
	tokio::join!(client.must(DORA, vote(issue, STAY)), client.must(FABIO, vote(issue, STAY)));
	assert_eq!(decides_for(node, GIULIA, issue).await, Some(dora));
	assert_eq!(decides_for(node, FABIO, issue).await, Some(voter(node, FABIO).await));
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

/// The trees stay: without Dora's and Fabio's ballots, five of seven would have been for others.
fn what_was_decided(outcome: &Value, closes: u32) {
	assert_eq!((&outcome["winner"], &outcome["statusQuoRank"]), (&json!(KEEP), &json!(3)));
	assert_eq!(outcome["closed"], closes.to_string());
	let all = ["heads", "population", "unopened"].map(|name| number(&outcome[name]));
	assert_eq!(all, [7, 7, 0]);
	assert_eq!(outcome["unconfirmed"], Value::Null);
	// Nothing changed, then the three: the rows are preferred to the columns.
	let table =
		[["0", "2", "5", "0"], ["5", "0", "5", "5"], ["2", "2", "0", "2"], ["7", "2", "5", "0"]];
	assert_eq!(outcome["table"], json!(table));
	let figures = |one: &Value| {
		assert_eq!(one["directMajority"], one["eligible"]);
		let names = ["number", "positive", "negative", "first", "schulzeRank", "rank"];
		(one["eligible"] == true, names.map(|name| number(&one[name])))
	};
	let initiatives = outcome["initiatives"].as_array().expect("a list");
	let initiatives: Vec<_> = initiatives.iter().map(figures).collect();
	assert_eq!(
		initiatives,
		[
			(true, [u64::from(KEEP), 5, 2, 5, 1, 1]),
			(false, [u64::from(REPLACE), 2, 5, 2, 4, 3]),
			(true, [u64::from(HEAL), 7, 0, 0, 2, 2]),
		]
	);
	// Nobody votes for others but Dora, for Giulia.
	let names = ["voters", "weight", "delegated", "largest", "longestChain", "largestShare"];
	let spread = names.map(|name| number(&outcome["concentration"][name]));
	assert_eq!(spread, [6, 7, 1, 2, 1, 285_714_285]);
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

/// What a recount says that finds what was published, byte for byte.
async fn audited(auditor: &Node, issue: u64, more: &[&str]) -> Value {
	let (code, said) = recount(auditor, issue, &[&["--json"], more].concat()).await;
	assert_eq!(code, Some(0), "{said}");
	let report: Value = serde_json::from_str(&said).expect("a report");
	assert_eq!(report["publishedBytes"], report["recountedBytes"]);
	report
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
	let report = audited(auditor, issue, &["--export", export, "--my", &giulia]).await;
	let genesis = auditor.hash_at(0).await.expect("a first block");
	assert_eq!((&report["equal"], &report["provenFrom"]), (&json!(true), &json!(genesis)));
	assert_eq!(["trusters", "ballots"].map(|name| number(&report["read"][name])), [3, 6]);
	// It is what is published to this day.
	assert!(number(&report["latest"]["number"]) >= u64::from(counted_at));
	// Dora's ballot, with Giulia's weight.
	let my = &report["my"];
	assert_eq!((&my["voted"], &my["end"]), (&json!(false), &json!("voted")));
	assert_eq!((&my["countedWeight"], &my["scope"]), (&json!("2"), &json!("unit")));

	// What led before.
	audited(auditor, issue, &["--confirmation"]).await;

	// And what there was to vote on: who stood behind it when each phase ended.
	for (phase, quorum) in [("admission", None), ("discussion", None), ("verification", Some("1"))]
	{
		let recounted = &audited(auditor, issue, &["--support", phase]).await["recounted"];
		assert_eq!((&recounted["population"], &recounted["quorum"]), (&json!("7"), &json!(quorum)));
		let supporters = || [0, 1, 2].map(|at| number(&recounted["supports"][at]["supporters"]));
		// Anna and Chiara, Bruno, and Dora, whom Giulia trusts; perhaps not yet when it was admitted.
		assert!(phase == "admission" || supporters() == [2, 1, 2], "{recounted}");
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
	let report = audited(auditor, issue, &["--my", &elio]).await;
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

/// In which order people were shown what they discussed follows from the state, and is what the chain said:
/// when the issue had begun, with the last block of its discussion, and now.
async fn and_in_which_order_it_was_shown(auditor: &Node, issue: u64) {
	let seen = ask(auditor, "civic_issue", vec![issue.to_string().into()]).await;
	let order = |at: u64| async move {
		let at = at.to_string();
		let report = audited(auditor, issue, &["--order", "--at", &at]).await;
		assert_eq!(report["block"]["number"].to_string(), at);
		assert_eq!(report["initiatives"]["node"], "equal");
		for one in report["suggestions"].as_array().expect("a list") {
			assert_eq!(one["node"], "equal");
		}
		report
	};
	let issues = order(number(&seen["createdAt"])).await["issues"].clone();
	assert_eq!(issues["node"], "equal");
	let listed = issues["list"].as_array().expect("a list");
	let id = json!(issue.to_string());
	assert!(listed.iter().any(|one| one["issue"] == id), "{issues}");
	// Nothing is paused: ticks are blocks.
	let report = order(number(&seen["halfFrozen"]) - 1).await;
	assert_eq!((&report["issues"], &report["read"]["opinions"]), (&Value::Null, &json!("1")));
	let initiatives = report["initiatives"]["list"].as_array().expect("a list");
	// Anna and Chiara are behind it.
	assert_eq!(initiatives[0], json!({ "initiative": KEEP, "harmonicWeight": "2.000" }));
	let suggested = &report["suggestions"][0];
	assert_eq!(suggested["list"], json!([{ "suggestion": 0, "place": 1 }]));

	let (code, said) = recount(auditor, issue, &["--order"]).await;
	assert_eq!(code, Some(0), "{said}");
	assert!(said.contains("as the node says"), "{said}");
}
