// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! A municipality appoints a registrar, who attests a person; the person, who owns no coin, puts
//! proposals on the map; a neighbour supports one; an auditor, who is nobody, finds everything and
//! checks it against a finalised block, trusting no server.

use co3_e2e::{
	account, attestation, features, finalised_root, keys_under, multi_polygon, point, proposal,
	read_proof, units, within, Client, Node, Refused, Role, Terms,
};
use co3_geo::{Geohash, Position};
use co3_primitives::Role as Office;
use co3_proofs::{
	map_cell_prefix, map_key, parse_map_key, verify_prefix, MapKey, ProofError, H256,
};
use co3_runtime::{Runtime, RuntimeEvent};
use pallet_quota::Refusal;
use serde_json::{json, Value};

const REGISTRAR: &str = "//Torino//registrar//maria";
const RESIDENT: &str = "//Torino//dora";
const TITLE: &str = "Più panchine in piazza Carlo Alberto";

/// Three places in the centre of Torino, and three in Athina.
const CENTRE: Position = Position { lon: 76_868_565, lat: 450_703_393 };
const NEARBY: Position = Position { lon: 76_875_001, lat: 450_689_999 };
const FURTHER: Position = Position { lon: 76_790_000, lat: 450_720_007 };
const ATHINA: [(&str, Position); 3] = [
	("//Athina//anna", Position { lon: 237_347_500, lat: 379_755_300 }),
	("//Athina//bruno", Position { lon: 237_300_000, lat: 379_800_000 }),
	("//Athina//chiara", Position { lon: 237_400_000, lat: 379_700_000 }),
];

async fn ask(node: &Node, method: &str, parameters: Vec<Value>) -> Value {
	let answer = node.rpc(method, parameters).await;
	answer.unwrap_or_else(|error| panic!("{method}: {error}"))
}

async fn territory_around(node: &Node, position: Position) -> Value {
	ask(node, "civic_territory", vec![point(position)]).await
}

fn id(territory: &Value) -> u32 {
	u32::try_from(territory["id"].as_u64().expect("an id")).expect("a short id")
}

fn submitted(event: &RuntimeEvent) -> Option<u64> {
	match event {
		RuntimeEvent::GeoProposals(pallet_geo_proposals::Event::Submitted { object, .. }) => {
			Some(*object)
		}
		_ => None,
	}
}

#[tokio::test(flavor = "multi_thread")]
async fn a_resident_without_a_coin_puts_a_proposal_on_the_map_and_an_auditor_finds_it_with_proof() {
	let node = Node::start("dev", Role::Validator("alice"), &[], &[]).await;
	let client = Client::connect(&node).await;

	let home = becomes_a_resident(&node, &client).await;
	let objects = fill_the_map(&node, &client, home).await;
	let (at, root) = once_final(&node, &objects).await;
	what_the_auditor_reads(&node, &objects, home, &at).await;
	what_the_auditor_proves(&node, &objects, &at, root).await;
	what_can_be_read_of_the_chain(&node).await;
	assert!(!node.log().contains("panicked"), "{}", node.log());
}

/// From nobody to a resident: by the municipality's act, then by its officer's.
async fn becomes_a_resident(node: &Node, client: &Client<'_>) -> u32 {
	let who = account(&Client::account(RESIDENT));
	let around = territory_around(node, CENTRE).await;
	let name = around["properties"]["name"]["title"].as_str().expect("a name");
	assert!(name.contains("Circoscrizione 1"), "{name}");
	let home = id(&around);

	let too_early = proposal(TITLE, CENTRE, home, 0);
	let stranger = Err(Refused::Custom(Refusal::NotRegistered.code()));
	assert_eq!(client.offer(RESIDENT, too_early, 0).await, stranger);
	assert_eq!(ask(node, "civic_resident", vec![who.clone()]).await, Value::Null);
	assert_eq!(ask(node, "civic_quota", vec![who.clone()]).await, Value::Null);

	// The new registrar may not act before the municipality says so.
	let attest =
		pallet_residents::Call::<Runtime>::attest { attestation: attestation(RESIDENT, home) };
	assert_eq!(client.offer(REGISTRAR, attest.clone(), 0).await, stranger);
	let appoint = pallet_consortium::Call::<Runtime>::appoint {
		who: Client::account(REGISTRAR),
		role: Office::Registrar,
		until: 100_000,
	};
	client.must("//Torino", appoint).await;
	let outcome = client.must(REGISTRAR, attest).await;
	let resident = outcome.find(|event| match event {
		RuntimeEvent::Residents(pallet_residents::Event::Attested { resident, by, .. }) => {
			assert_eq!(*by, Some(Client::account(REGISTRAR)));
			Some(*resident)
		}
		_ => None,
	});

	let view = ask(node, "civic_resident", vec![who.clone()]).await;
	assert_eq!(view["id"], resident.to_string());
	assert_eq!(view["account"], Client::account(RESIDENT).to_string());
	assert_eq!(
		(&view["home"], &view["class"], &view["status"], &view["lapsed"]),
		(&json!(home), &json!("full-rights"), &json!("active"), &json!(false))
	);
	let quota = ask(node, "civic_quota", vec![who]).await;
	assert_eq!((&quota["used"], &quota["remaining"]), (&json!("0"), &quota["capacity"]));
	assert_eq!(quota["registrations"][0]["kind"], "resident");
	home
}

/// Objects by id, the resident's own first, and where they are.
type Objects = Vec<(u64, Position)>;

/// The resident proposes, with an end to the transaction's life and without; others do too, and
/// one supports.
async fn fill_the_map(node: &Node, client: &Client<'_>, home: u32) -> Objects {
	let who = account(&Client::account(RESIDENT));
	let first = proposal(TITLE, CENTRE, home, 0);
	// There is no coin: not in the account, and not in the fee.
	let bytes = format!("0x{}", hex::encode(client.sign(RESIDENT, first.clone(), 0)));
	let fee = ask(node, "payment_queryInfo", vec![bytes.into()]).await;
	assert_eq!(fee["partialFee"], "0");

	let athina = territory_around(node, ATHINA[0].1).await;
	let municipality = athina["properties"]["municipality"].clone();
	let categories = ask(node, "civic_categories", vec![municipality]).await;
	let category = u32::try_from(categories[0]["id"].as_u64().expect("an id")).expect("short");

	let mortal = client.must(RESIDENT, first).await;
	let mine = mortal.find(submitted);
	let immortal = Terms { immortal: true, finalised: true };
	let second = proposal("Una fontana", NEARBY, home, 0);
	let further = territory_around(node, FURTHER).await;
	let further = proposal("Un tiglio", FURTHER, id(&further), 0);
	let mut greek = Vec::new();
	for (author, position) in ATHINA {
		let territory = id(&territory_around(node, position).await);
		greek.push((author, proposal("Ένα παγκάκι", position, territory, category)));
	}
	let [one, two, three] = greek.try_into().expect("three");
	let support = pallet_geo_proposals::Call::<Runtime>::support { object: mine };
	let (second, further, one, two, three, _) = tokio::join!(
		client.must_on(RESIDENT, second, immortal),
		client.must("//Torino//bruno", further),
		client.must(one.0, one.1),
		client.must(two.0, two.1),
		client.must(three.0, three.1),
		client.must("//Torino//anna", support.clone()),
	);
	// Once a person.
	let again = client.send("//Torino//anna", support).await.expect("included");
	let twice = pallet_geo_proposals::Error::<Runtime>::AlreadySupported.into();
	assert_eq!(again.failure, Some(twice));

	let quota = ask(node, "civic_quota", vec![who]).await;
	assert_ne!(quota["used"], "0", "what was done was paid from the budget: {quota}");
	vec![
		(mine, CENTRE),
		(second.find(submitted), NEARBY),
		(further.find(submitted), FURTHER),
		(one.find(submitted), ATHINA[0].1),
		(two.find(submitted), ATHINA[1].1),
		(three.find(submitted), ATHINA[2].1),
	]
}

/// A finalised block in which all of it stands, and its state root.
async fn once_final(node: &Node, objects: &Objects) -> (String, H256) {
	within(60, "everything is final", || async {
		let (at, root) = finalised_root(node).await;
		let last = objects.iter().map(|(id, _)| *id).max().expect("objects");
		let object = ask(node, "civic_object", vec![last.to_string().into(), at.clone().into()]);
		let supported = vec![objects[0].0.to_string().into(), at.clone().into()];
		let supported = ask(node, "civic_object", supported).await;
		let all = !object.await.is_null() && supported["properties"]["supports"] == 1;
		all.then_some((at, root))
	})
	.await
}

fn ids(features: &[Value]) -> Vec<u64> {
	let id = |feature: &Value| feature["id"].as_str().and_then(|id| id.parse().ok());
	let mut ids: Vec<u64> = features.iter().map(|feature| id(feature).expect("an id")).collect();
	ids.sort_unstable();
	ids
}

async fn what_the_auditor_reads(node: &Node, objects: &Objects, home: u32, at: &str) {
	let map = |query: Value| async move {
		let mut query = query;
		query["at"] = at.into();
		ask(node, "civic_objects", vec![query]).await
	};
	let torino = json!([7.6, 45.0, 7.75, 45.12]);
	let collection = map(json!({ "bbox": torino })).await;
	assert_eq!((&collection["cursor"], &collection["at"]), (&Value::Null, &json!(at)));
	let found = features(&collection);
	let first = |count: usize| {
		let mut ids: Vec<_> = objects[..count].iter().map(|(id, _)| *id).collect();
		ids.sort_unstable();
		ids
	};
	let in_torino = first(3);
	assert_eq!(ids(&found), in_torino);
	for feature in &found {
		let id = ids(std::slice::from_ref(feature))[0];
		let (_, position) = objects.iter().find(|(known, _)| *known == id).expect("one of ours");
		let at = &feature["geometry"]["coordinates"];
		assert_eq!((units(&at[0]), units(&at[1])), (position.lon, position.lat));
	}

	let mine = &found[found.iter().position(|one| one["properties"]["title"] == TITLE).unwrap()];
	let resident = ask(node, "civic_resident", vec![account(&Client::account(RESIDENT))]).await;
	let author = json!({ "kind": "resident", "id": resident["id"] });
	let properties = &mine["properties"];
	assert_eq!(properties["author"], author);
	assert_eq!(
		(&properties["kind"], &properties["state"], &properties["supports"]),
		(&json!("proposal"), &json!("submitted"), &json!(1))
	);
	assert_eq!((&properties["territory"], &properties["version"]), (&json!(home), &json!(1)));
	assert_eq!(properties["content"]["mime"], "text/markdown");
	let alone = ask(node, "civic_object", vec![mine["id"].clone(), at.into()]).await;
	// By itself it comes with all that is kept beside it.
	for (name, value) in properties.as_object().expect("members") {
		assert_eq!(&alone["properties"][name], value, "{name}");
	}
	assert_eq!((&alone["geometry"], &alone["id"]), (&mine["geometry"], &mine["id"]));
	assert_eq!(alone["properties"]["versions"].as_array().map(Vec::len), Some(1));

	// Every condition of a query holds, and only what it asks for comes.
	let theirs = features(&map(json!({ "bbox": torino, "author": author })).await);
	assert_eq!(ids(&theirs), first(2));
	assert_eq!(features(&map(json!({ "bbox": [2.2, 48.8, 2.5, 49.0] })).await).len(), 0);
	assert_eq!(features(&map(json!({ "kind": "event" })).await).len(), 0);
	assert_eq!(features(&map(json!({ "territory": home })).await).len(), 3);
	// From Greece eastwards to Italy, over the antimeridian.
	let around = features(&map(json!({ "bbox": [20, -90, 10, 90] })).await);
	assert_eq!(around.len(), objects.len());
	// Page by page it is the same.
	let (mut pages, mut cursor) = (Vec::new(), Value::Null);
	loop {
		let mut query = json!({ "bbox": torino, "limit": 1 });
		if !cursor.is_null() {
			query["cursor"] = cursor;
		}
		let page = map(query).await;
		let found = features(&page);
		assert!(found.len() <= 1);
		pages.extend(found);
		cursor = page["cursor"].clone();
		if cursor.is_null() {
			break;
		}
		assert!(pages.len() <= objects.len(), "the cursor leads in circles");
	}
	assert_eq!(ids(&pages), in_torino);
}

/// The whole map and one cell of it, complete and proven; and every way to keep something back.
async fn what_the_auditor_proves(node: &Node, objects: &Objects, at: &str, root: H256) {
	let key = |(id, position): &(u64, Position)| {
		let geohash = Geohash::new(*position).expect("on the globe").value();
		map_key(MapKey { geohash, id: *id })
	};
	let under = |prefix: &[u8]| {
		let mut keys: Vec<_> =
			objects.iter().map(key).filter(|key| key.starts_with(prefix)).collect();
		keys.sort();
		keys
	};
	let centre = Geohash::new(CENTRE).expect("on the globe").to_bytes();
	for prefix in [map_cell_prefix(&[]), map_cell_prefix(&centre[..2]), map_cell_prefix(&centre)] {
		let keys = keys_under(node, &prefix, at).await;
		assert_eq!(keys, under(&prefix), "the node lists what was put there");
		let proof = read_proof(node, &keys, at).await;
		let proven = verify_prefix(root, &proof, &prefix).expect("an honest node's proof");
		let proven: Vec<_> = proven.into_iter().map(|(key, _)| key).collect();
		assert_eq!(proven, keys);
		assert!(proven.iter().all(|key| parse_map_key(key).is_some()));
		for left_out in 0..proof.len() {
			let mut rest = proof.clone();
			rest.remove(left_out);
			let refused = verify_prefix(root, &rest, &prefix);
			assert!(matches!(refused, Err(ProofError::Missing(_))), "{left_out}: {refused:?}");
		}
	}

	// Whoever keeps the objects in Athina back gives a proof of the others, which is refused.
	let map = map_cell_prefix(&[]);
	let (kept, all) = (under(&map_cell_prefix(&centre[..2])), under(&map));
	assert!((1..all.len()).contains(&kept.len()));
	let partial = read_proof(node, &kept, at).await;
	let refused = verify_prefix(root, &partial, &map);
	assert!(matches!(refused, Err(ProofError::Missing(_))), "{refused:?}");
	// The same proof is enough for what it is about.
	assert!(verify_prefix(root, &partial, &map_cell_prefix(&centre[..2])).is_ok());

	// An old state is no answer to today's question.
	let whole = read_proof(node, &all, at).await;
	let genesis = ask(node, "chain_getHeader", vec![node.hash_at(0).await.into()]).await;
	let old: H256 = genesis["stateRoot"].as_str().expect("a root").parse().expect("hexadecimal");
	assert!(matches!(verify_prefix(old, &whole, &map), Err(ProofError::Missing(_))));

	// That a cell is empty is proven, too.
	let nowhere = Geohash::new(Position { lon: -1_500_000_000, lat: -400_000_000 }).unwrap();
	let empty = map_cell_prefix(&nowhere.to_bytes()[..3]);
	assert_eq!(keys_under(node, &empty, at).await.len(), 0);
	let proof = read_proof(node, std::slice::from_ref(&empty), at).await;
	assert_eq!(verify_prefix(root, &proof, &empty), Ok(vec![]));
}

async fn what_can_be_read_of_the_chain(node: &Node) {
	let mut territories: Vec<Value> = Vec::new();
	loop {
		let after = territories.last().map_or(Value::Null, |last| last["id"].clone());
		let page = ask(node, "civic_territories", vec![after, 10.into()]).await;
		let page = page["territories"].as_array().expect("territories");
		if page.is_empty() {
			break;
		}
		territories.extend(page.clone());
	}
	let ids: Vec<_> = territories.iter().map(id).collect();
	assert_eq!(ids, (0..28).collect::<Vec<_>>(), "three members, 24 districts, and the root");
	for town in ["Torino", "Αθήνα", "Plaine Commune", "Saint-Denis"] {
		assert!(territories.iter().any(|one| one["name"]["title"] == town), "{town}");
	}
	let torino = ask(node, "civic_territory", vec![1.into()]).await;
	assert_eq!(
		(&torino["type"], torino["bbox"].as_array().map(Vec::len)),
		(&json!("Feature"), Some(4))
	);
	assert!(multi_polygon(&torino["geometry"]).contains(CENTRE));
	// The sea between, and what was never made.
	let sea = Position { lon: 150_000_000, lat: 400_000_000 };
	assert_eq!(territory_around(node, sea).await, Value::Null);
	assert_eq!(ask(node, "civic_territory", vec![999.into()]).await, Value::Null);
	assert_eq!(ask(node, "civic_object", vec!["999".into()]).await, Value::Null);

	let members = ask(node, "civic_municipalities", vec![]).await;
	let seats: Vec<_> =
		members.as_array().unwrap().iter().map(|one| one["seat"].as_bool().unwrap()).collect();
	assert_eq!(seats, [true, true, true, false]);
	let validators = ask(node, "civic_validators", vec![]).await;
	assert_eq!(validators.as_array().map(Vec::len), Some(1));
	assert_eq!(validators[0]["stash"], Client::account("//Torino//stash").to_string());
	assert_eq!(validators[0]["state"], "active");
	assert!(validators[0]["recent"].as_array().is_some_and(|sessions| !sessions.is_empty()));
	let people = ask(node, "civic_population", vec![1.into()]).await;
	let full = people.as_array().unwrap().iter().find(|one| one["class"] == "full-rights");
	assert_eq!(full.expect("a class")["heads"], "3", "two from the beginning, and the new one");
}
