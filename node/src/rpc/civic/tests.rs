// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What a map, and an auditor, get to see.

use super::{
	feature::{feature, Collection},
	objects, territory,
	types::*,
	views,
};
use co3_geo::Shape;
use co3_primitives::{life::Actor, ContentRef, Title};
use co3_runtime::{
	civic_api::{consortium, geo_proposals, quota, residents, territories},
	AccountId, Hash,
};
use serde_json::json;

fn text() -> ContentRef {
	ContentRef {
		hash: [&[0x12, 0x20][..], &[7; 32]].concat().try_into().unwrap(),
		mime: b"text/markdown".to_vec().try_into().unwrap(),
		size: 1_024,
		language: b"it".to_vec().try_into().unwrap(),
		alternative_text: None,
	}
}

fn picture() -> ContentRef {
	ContentRef {
		mime: b"image/jpeg".to_vec().try_into().unwrap(),
		size: u64::MAX,
		language: Default::default(),
		alternative_text: Some(Hash::repeat_byte(1)),
		..text()
	}
}

fn pothole() -> ObjectView {
	let mut object = geo_proposals::Object {
		kind: Kind::Report,
		category: 3,
		rules: 2,
		author: Author::Resident(9_007_199_254_740_993),
		assisted: true,
		location: geo_proposals::Location::At {
			shape: Shape::Point(Position { lon: 76_868_565, lat: -1 }),
			precision: Precision::Exact,
			floor: Some(-2),
			territory: 12,
		},
		within: vec![12, 4, 0].try_into().unwrap(),
		municipality: 1,
		version: 2,
		version_since: 20,
		submitted_at: 10,
		changed_at: 20,
		state: ObjectState::NeedsInformation,
		state_since: 19,
		clocks: Default::default(),
		body: geo_proposals::Body { municipality: 1, office: 7 },
		escalated: true,
		supports: 5,
		threshold: Threshold::Brought { at: 18, issue: u64::MAX },
		merged_into: None,
		arriving: 0,
		fixes: 1,
		confirmed: 2,
		disputed: 3,
		part_of: Some(8),
		height: 0,
		records: Default::default(),
		words: geo_proposals::Words::Shown(geo_proposals::Details {
			title: Title::new("Buca in \"via Cigna\"").unwrap(),
			content: text(),
			media: vec![picture()].try_into().unwrap(),
			validity: Some(geo_proposals::Validity { from: 1, to: u64::MAX }),
			address: Some(Hash::repeat_byte(3)),
			answers: vec![
				(0, FieldValue::Choices(0b101)),
				(1, FieldValue::Number(i64::MIN)),
				(2, FieldValue::Confidential(Hash::repeat_byte(4))),
			]
			.try_into()
			.unwrap(),
		}),
	};
	object.clocks.started = Some(1_790_000_000_000);
	object.clocks.acknowledged = Some(geo_proposals::Stop { at: 1_790_000_003_000, took: 3_000 });
	ObjectView { id: u64::MAX, object }
}

#[test]
fn a_page_is_a_feature_collection_that_every_map_reads() {
	let mut everywhere = pothole();
	everywhere.id = 7;
	everywhere.object.author = Author::Office(2);
	everywhere.object.location = geo_proposals::Location::Area { territory: 4 };
	everywhere.object.words = geo_proposals::Words::Hidden(Hash::repeat_byte(9));
	everywhere.object.state = ObjectState::Withdrawn;
	let hash = pothole().object.words.hash();
	let cursor = Cursor(vec![1, 255].try_into().unwrap());
	let objects = vec![pothole(), everywhere];
	let shown = json!(Collection { objects, cursor: Some(cursor), at: Hash::repeat_byte(2) });

	assert_eq!(shown["type"], "FeatureCollection");
	assert_eq!(shown["cursor"], "0x01ff");
	assert_eq!(shown["at"], format!("0x{}", "02".repeat(32)));

	let point = &shown["features"][0];
	assert_eq!(point["type"], "Feature");
	assert_eq!(point["id"], "18446744073709551615");
	// Longitude first, and not a digit more or less than the chain has.
	assert_eq!(
		point["geometry"],
		serde_json::from_str::<serde_json::Value>(
			r#"{"type": "Point", "coordinates": [7.6868565, -0.0000001]}"#
		)
		.unwrap()
	);
	assert_eq!(
		point["properties"],
		json!({
			"kind": "report",
			"category": 3,
			"rules": 2,
			"author": { "kind": "resident", "id": "9007199254740993" },
			"assisted": true,
			"precision": "exact",
			"floor": -2,
			"territory": 12,
			"within": [12, 4, 0],
			"municipality": 1,
			"title": "Buca in \"via Cigna\"",
			"content": {
				"hash": format!("0x1220{}", "07".repeat(32)),
				"mime": "text/markdown",
				"size": "1024",
				"language": "it",
				"alternativeText": null,
			},
			"media": [{
				"hash": format!("0x1220{}", "07".repeat(32)),
				"mime": "image/jpeg",
				"size": "18446744073709551615",
				"language": null,
				"alternativeText": format!("0x{}", "01".repeat(32)),
			}],
			"validity": { "from": "1", "to": "18446744073709551615" },
			"address": format!("0x{}", "03".repeat(32)),
			"fields": [
				{ "field": 0, "value": [0, 2] },
				{ "field": 1, "value": "-9223372036854775808" },
				{ "field": 2, "value": { "commitment": format!("0x{}", "04".repeat(32)) } },
			],
			"detailsHash": hash,
			"hidden": false,
			"version": 2,
			"versionSince": 20,
			"submittedAt": 10,
			"changedAt": 20,
			"state": "needs-information",
			"stateSince": 19,
			"open": true,
			"clocks": {
				"started": "1790000000000",
				"waitingSince": null,
				"waited": "0",
				"acknowledged": { "at": "1790000003000", "took": "3000" },
				"answered": null,
				"solved": null,
				"halted": null,
			},
			"body": { "municipality": 1, "office": 7 },
			"escalated": true,
			"supports": 5,
			"endorsements": 0,
			"threshold": { "state": "brought", "at": 18, "issue": "18446744073709551615" },
			"mergedInto": null,
			"fix": { "count": 1, "confirmed": 2, "disputed": 3 },
			"updates": 0,
			"signUps": 0,
			"flags": 0,
			"deadReferences": 0,
			"partOf": "8",
			"parts": 0,
		})
	);

	let area = &shown["features"][1];
	assert_eq!(area["geometry"], json!(null));
	let properties = &area["properties"];
	assert_eq!(properties["territory"], 4);
	assert_eq!(properties["precision"], "area-only");
	assert_eq!(properties["author"], json!({ "kind": "office", "id": "2" }));
	// Of what is hidden, the hash of the words is left.
	assert_eq!((&properties["title"], &properties["hidden"]), (&json!(null), &json!(true)));
	assert_eq!(properties["detailsHash"], format!("0x{}", "09".repeat(32)));
	assert_eq!((&properties["state"], &properties["open"]), (&json!("withdrawn"), &json!(false)));
}

#[test]
fn lines_and_areas_are_drawn_as_maps_draw_them() {
	let mut street = pothole();
	let draw = |view: &mut ObjectView, shape: Shape| {
		view.object.location = geo_proposals::Location::At {
			shape,
			precision: Precision::Exact,
			floor: None,
			territory: 12,
		};
		json!(feature(view))["geometry"].clone()
	};
	let line = Shape::line(&[(10_000_000, 0), (15_000_000, -5_000_000)]).unwrap();
	assert_eq!(
		draw(&mut street, line),
		json!({ "type": "LineString", "coordinates": [[1, 0], [1.5, -0.5]] })
	);
	let ring = vec![(0, 0), (10_000_000, 0), (0, 10_000_000), (0, 0)];
	let square = Shape::polygon(&[ring]).unwrap();
	assert_eq!(
		draw(&mut street, square),
		json!({ "type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 1], [0, 0]]] })
	);
}

#[test]
fn a_step_says_who_and_why() {
	let step = Step {
		from: ObjectState::Fixed,
		to: ObjectState::Reopened,
		by: Mover::Citizens,
		actor: Actor::Anyone,
		reason: Some(Reason::Disputed),
		note: None,
		at: 7,
		on: 9,
	};
	assert_eq!(
		objects::step(&step),
		json!({
			"from": "fixed",
			"to": "reopened",
			"by": "citizens",
			"actor": {},
			"reason": "disputed",
			"note": null,
			"block": 7,
			"at": "9",
		})
	);
	let officer = Actor::Officer { municipality: 1, account: AccountId::from([1; 32]) };
	let shown = objects::step(&Step { actor: officer, ..step });
	assert_eq!(shown["actor"]["municipality"], 1);
}

#[test]
fn an_empty_page_is_still_a_collection() {
	let shown = json!(Collection { objects: vec![], cursor: None, at: Hash::zero() });
	assert_eq!((&shown["features"], &shown["cursor"]), (&json!([]), &json!(null)));
}

#[test]
fn a_territory_is_a_feature_with_its_holes() {
	let square =
		|from: i32, to: i32| vec![(from, from), (to, from), (to, to), (from, to), (from, from)];
	let boundary = MultiPolygon::from_coordinates(&[vec![
		square(0, 40_000_000),
		square(10_000_000, 20_000_000),
	]])
	.unwrap();
	let name = |title: &str, language: &str| TerritoryName {
		title: Title::new(title).unwrap(),
		language: language.as_bytes().to_vec().try_into().unwrap(),
	};
	let view = TerritoryView {
		id: 4,
		parent: Some(0),
		municipality: Some(1),
		level: 9,
		name: name("Circoscrizione 8", "it"),
		former_names: vec![territories::FormerName { name: name("San Salvario", ""), until: 7 }],
		predecessor: None,
		opened_at: 1,
		closed: Some(territories::Closure { at: 9, successors: vec![5, 6].try_into().unwrap() }),
		bounding_box: boundary.bounding_box(),
		vertices: 10,
		offsets: vec![territories::OffsetFrom { from: 1_790_000_000, minutes: 60 }]
			.try_into()
			.unwrap(),
	};

	let shown = territory::feature(&view, Some(&boundary));
	assert_eq!(shown["type"], "Feature");
	assert_eq!(shown["bbox"], json!([0, 0, 4, 4]));
	assert_eq!(shown["geometry"]["type"], "MultiPolygon");
	assert_eq!(
		shown["geometry"]["coordinates"],
		json!([[
			[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]],
			[[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]]
		]])
	);
	let properties = &shown["properties"];
	assert_eq!(properties["name"], json!({ "title": "Circoscrizione 8", "language": "it" }));
	assert_eq!(
		properties["formerNames"],
		json!([{ "name": { "title": "San Salvario", "language": null }, "until": 7 }])
	);
	assert_eq!((&properties["closedAt"], &properties["successors"]), (&json!(9), &json!([5, 6])));
	assert_eq!(properties["localTime"], json!([{ "from": "1790000000", "minutes": 60 }]));

	let undrawn = TerritoryView { bounding_box: None, closed: None, ..view };
	let shown = territory::feature(&undrawn, None);
	assert_eq!(shown["geometry"], json!(null));
	assert!(shown.get("bbox").is_none());
	assert_eq!(shown["properties"]["successors"], json!(null));
}

#[test]
fn a_resident_is_shown_as_the_chain_knows_them() {
	let account = AccountId::from([1; 32]);
	let view = ResidentView {
		id: 9_007_199_254_740_993,
		resident: residents::Resident {
			account: account.clone(),
			home: 12,
			municipality: 1,
			class: Class::FullRights,
			age: AgeClass::Under30,
			weight: 1,
			expires: 20_780,
			status: ResidentStatus::Suspended { reason: 4 },
			nullifier: Hash::repeat_byte(3),
			attested_by: None,
			attested_at: 5,
			rotated_at: Some(6),
			assistance: false,
		},
		lapsed: true,
		engagements: 2,
		pending: Some(residents::Pending { act: Act::ReplaceKey(account.clone()), due: 99 }),
		moving_to: Some(3),
	};
	let shown = views::resident(&view);
	assert_eq!(shown["id"], "9007199254740993");
	assert_eq!(shown["account"], account.to_string());
	assert_eq!((&shown["class"], &shown["age"]), (&json!("full-rights"), &json!("under-30")));
	assert_eq!(shown["expires"], "2026-11-23");
	assert_eq!((&shown["status"], &shown["reason"]), (&json!("suspended"), &json!(4)));
	assert_eq!(shown["nullifier"], format!("0x{}", "03".repeat(32)));
	assert_eq!(
		shown["pending"],
		json!({ "act": "replace-key", "account": account.to_string(), "due": 99 })
	);
}

#[test]
fn a_population_is_told_by_class_and_in_it_by_age() {
	let mut groups = Group::ALL.map(|group| (group, 0, 0));
	groups[1] = (groups[1].0, u64::MAX, 7);
	groups[3] = (groups[3].0, 1, 5);
	let shown = views::population(&groups);
	let row = &shown[0];
	assert_eq!(
		(&row["class"], &row["heads"], &row["weight"]),
		(&json!("full-rights"), &json!("18446744073709551616"), &json!("12"))
	);
	let age = |age, heads, weight| json!({ "age": age, "heads": heads, "weight": weight });
	assert_eq!(
		row["ages"],
		json!([
			age("unstated", "0", "0"),
			age("under-30", "18446744073709551615", "7"),
			age("from-30-to-64", "0", "0"),
			age("from-65", "1", "5"),
		])
	);
	assert_eq!(shown.as_array().unwrap().len(), 3);
	assert_eq!((&shown[2]["class"], &shown[2]["heads"]), (&json!("stakeholder"), &json!("0")));
}

#[test]
fn a_quota_has_whole_numbers_for_every_language() {
	let view = QuotaView {
		registrations: vec![quota::RegistrationView {
			kind: AccountKind::Resident,
			municipality: 1,
			class: Some(2),
		}],
		capacity: u64::MAX,
		used: 1,
		remaining: u64::MAX - 1,
		recovery: 7,
		full_at: Some(50),
		max_waiting: 4,
		max_length: 65_536,
		slots: 3,
		slots_used: 1,
	};
	let shown = views::quota(&view);
	assert_eq!(shown["capacity"], "18446744073709551615");
	assert_eq!(shown["remaining"], "18446744073709551614");
	assert_eq!((&shown["fullAt"], &shown["maxWaiting"]), (&json!(50), &json!(4)));
	assert_eq!(
		shown["registrations"],
		json!([{ "kind": "resident", "municipality": 1, "class": 2 }])
	);
}

#[test]
fn the_consortium_is_shown_with_its_documents() {
	let account = AccountId::from([1; 32]);
	let torino = Municipality {
		governance: account.clone(),
		name: Title::new("Torino").unwrap(),
		contact: None,
		statute: Some(text()),
		seat: true,
		status: MunicipalityStatus::Active,
		admitted_at: 0,
	};
	let shown = views::municipality(1, &torino);
	assert_eq!((&shown["name"], &shown["seat"]), (&json!("Torino"), &json!(true)));
	assert_eq!(shown["statute"]["size"], "1024");
	assert_eq!(shown["contact"], json!(null));

	let validator = ValidatorView {
		stash: account.clone(),
		municipality: 1,
		state: ValidatorState::Marked,
		keys_set: true,
		keys_free_from: 100,
		blocks_this_session: 30,
		recent: vec![consortium::SessionCount { session: 8, blocks: 299 }],
	};
	let shown = views::validator(&validator);
	assert_eq!((&shown["state"], &shown["blocksThisSession"]), (&json!("marked"), &json!(30)));
	assert_eq!(shown["recent"], json!([{ "session": 8, "blocks": 299 }]));
	assert_eq!(shown["stash"], account.to_string());
}

#[test]
fn an_organisation_is_shown_without_its_members() {
	let account = AccountId::from([1; 32]);
	let bees = Organisation {
		account: account.clone(),
		account_since: 3,
		home: 12,
		municipality: 1,
		kind: OrganisationKind::InformalGroup,
		name: Title::new("Api di San Salvario").unwrap(),
		documents: text(),
		parent: None,
		status: OrganisationStatus::Active,
		members: 12,
		administrators: 2,
		invitations: 1,
		below: Default::default(),
	};
	let shown = views::organisation(7, &bees);
	assert_eq!((&shown["id"], &shown["kind"]), (&json!(7), &json!("informal-group")));
	assert_eq!((&shown["status"], &shown["members"]), (&json!("active"), &json!(12)));
	assert_eq!(shown["account"], account.to_string());
}
