// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What others make of an anchor.

use crate::{
	export::{dossier, feature, record, step, BasicQuaternion, GeoPoseError},
	mock::*,
	*,
};
use co3_primitives::geo::Position;
use frame_support::assert_ok;
use proptest::prelude::*;
use serde_json::{json, Value};

/// The standard's own example instance.
const EXAMPLE: &str = r#"{
  "position": { "lat": 47.7, "lon": -122.3, "h": 11.5 },
  "quaternion": { "x": -0.17231894920559634, "y": 0.26775440295008673, "z": 0.7971382399657011, "w": -0.513014995716408 }
}"#;

fn geopose(text: &str) -> BasicQuaternion {
	text.parse().unwrap()
}

#[test]
fn the_standards_example_comes_back_within_what_the_chain_keeps() {
	let pose = geopose(EXAMPLE);
	assert_eq!(pose.position, Position { lon: -1_223_000_000, lat: 477_000_000 });
	assert_eq!(pose.height, 11_500);
	let [x, y, z, w] = [-185_026_063, 287_499_101, 855_920_668, -550_845_657];
	assert_eq!(pose.quaternion, Quaternion { x, y, z, w });

	let written: Value = serde_json::from_str(&pose.to_string()).unwrap();
	let example: Value = serde_json::from_str(EXAMPLE).unwrap();
	assert_eq!(written["position"], example["position"]);
	for part in ["x", "y", "z", "w"] {
		let [one, other] = [&written, &example].map(|it| it["quaternion"][part].as_f64().unwrap());
		// Half of the last bit that the chain keeps.
		assert!((one - other).abs() < 0.5 / f64::from(ONE) + 1e-12, "{part}");
	}
	assert_eq!(written.as_object().unwrap().len(), 2);
	assert_eq!(
		pose.to_string(),
		concat!(
			r#"{"position":{"lat":47.7,"lon":-122.3,"h":11.5},"#,
			r#""quaternion":{"x":-0.172318949364,"y":0.267754402943,"z":0.797138240188,"w":-0.513014995493}}"#
		)
	);
}

#[test]
fn what_is_no_geopose_is_refused() {
	let of = |position: &str, quaternion: &str| {
		format!(r#"{{"position":{position},"quaternion":{quaternion}}}"#).parse::<BasicQuaternion>()
	};
	let (here, level) = (r#"{"lat":45,"lon":7,"h":1}"#, r#"{"x":0,"y":0,"z":0,"w":1}"#);
	assert!(of(here, level).is_ok());
	// The permissive encoding has members of its own.
	assert!(of(r#"{"lat":45,"lon":7,"h":1,"crs":"x"}"#, level).is_ok());
	for off in [
		r#"{"lat":90.00000006,"lon":7,"h":1}"#,
		r#"{"lat":45,"lon":-180.1,"h":1}"#,
		r#"{"lat":45,"lon":1e9,"h":1}"#,
		r#"{"lat":45,"lon":7,"h":3e6}"#,
	] {
		assert_eq!(of(off, level), Err(GeoPoseError::OutOfRange), "{off}");
	}
	for turned in [
		r#"{"x":0,"y":0,"z":0,"w":0}"#,
		r#"{"x":1,"y":1,"z":0,"w":0}"#,
		r#"{"x":0,"y":0,"z":0,"w":99}"#,
	] {
		assert_eq!(of(here, turned), Err(GeoPoseError::NotUnitQuaternion), "{turned}");
	}
	for odd in [
		r#"{"lat":"45","lon":7,"h":1}"#,
		r#"{"lat":null,"lon":7,"h":1}"#,
		r#"{"lat":45,"lon":7}"#,
		r#"{"lat":45,"lat":45,"lon":7,"h":1}"#,
		r#"{"lat":NaN,"lon":7,"h":1}"#,
		r#"[45,7,1,2]"#,
		"7",
	] {
		assert!(matches!(of(odd, level), Err(GeoPoseError::Malformed(_))), "{odd}");
	}
	let long = " ".repeat(3_000);
	assert_eq!(long.parse::<BasicQuaternion>(), Err(GeoPoseError::TooLong));
}

proptest! {
	#[test]
	fn whatever_is_written_is_read_as_the_same(
		lon in -1_800_000_000..=1_800_000_000i32,
		lat in -900_000_000..=900_000_000i32,
		height: i32,
		yaw in -180_000_000..=180_000_000i32,
		pitch in -90_000_000..=90_000_000i32,
		roll in -180_000_000..=180_000_000i32,
	) {
		let quaternion = Orientation::Angles { yaw, pitch, roll }.quaternion().unwrap();
		let pose = BasicQuaternion { position: Position { lon, lat }, height, quaternion };
		prop_assert_eq!(geopose(&pose.to_string()), pose);
	}

	#[test]
	fn no_text_makes_it_panic(text in ".{0,80}", noise in "[-+0-9.eE\"{},:]{0,40}") {
		let _ = text.parse::<BasicQuaternion>();
		let _ = EXAMPLE.replace("47.7", &noise).parse::<BasicQuaternion>();
	}
}

#[test]
fn without_a_height_there_is_no_geopose_and_without_a_turn_the_frames_own_axes() {
	assert_eq!(BasicQuaternion::of(&Pose { height: None, ..pose() }), None);
	let level = Pose { orientation: Orientation::Unspecified, ..pose() };
	assert_eq!(
		BasicQuaternion::of(&level).unwrap().to_string(),
		r#"{"position":{"lat":45.0123456,"lon":7.6123456,"h":241.35},"quaternion":{"x":0,"y":0,"z":0,"w":1}}"#
	);
}

#[test]
fn the_mural_as_a_feature() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, changed(|it| it.window = window(60)));
		let found = feature(&ArAnchors::anchor(id).unwrap());
		assert_eq!(found["id"], "0");
		assert_eq!(
			found["geometry"],
			json!({ "type": "Point", "coordinates": [7.6123456, 45.0123456, 241.35] })
		);
		let it = &found["properties"];
		assert_eq!(it["title"], "The mural");
		assert_eq!(it["link"], json!({ "kind": "token", "id": "7" }));
		assert_eq!(it["author"], json!({ "kind": "resident", "id": "1001" }));
		assert_eq!(it["window"], json!({ "from": "999000", "to": "1060000" }));
		assert_eq!((&it["state"], &it["shown"]), (&json!("live"), &json!(true)));
		assert_eq!(it["pose"]["orientation"], json!({ "yaw": 90, "pitch": 0, "roll": 0 }));
		assert_eq!(it["pose"]["accuracy"], 0.05);
		assert_eq!(it["variants"][0]["size"], "512");
		assert_eq!(it["asset"]["mime"], "model/gltf-binary");
		assert_eq!(it["holds"], Value::Null);
	});
}

#[test]
fn what_holds_an_anchor_and_what_became_of_it_can_be_read() {
	ExtBuilder::build_and_execute(|| {
		let wall = put_up(1, mural());
		let caption = put_up(1, on(wall));
		let marker = put_up(1, changed(|it| it.site.kind = Kind::Trackable(hash(3))));
		let area = put_up(1, all_over(square(5)));
		let read = |id| feature(&ArAnchors::anchor(id).unwrap());
		assert_eq!(
			read(caption)["properties"]["holds"],
			json!({ "anchor": "0", "offset": [0, -1.5, 0.3] })
		);
		let marked = read(marker)["properties"]["holds"]["marker"].as_str().unwrap().to_owned();
		assert!(marked.starts_with("0x12200303"));
		assert_eq!(read(area)["geometry"]["type"], "Polygon");
		assert_eq!(read(area)["properties"]["pose"]["position"], json!([7.6123456, 45.0123456]));

		assert_ok!(ArAnchors::suspend(by(401), wall, Breach::Abuse, None));
		assert_ok!(ArAnchors::appeal(by(1), wall, text(5)));
		assert_ok!(ArAnchors::take_back(by(1), wall, hash(1), Some(mural().details)));
		let it = &read(wall)["properties"];
		assert_eq!((&it["title"], &it["hidden"]), (&Value::Null, &json!(true)));
		let file = dossier(&ArAnchors::dossier(wall).unwrap());
		assert_eq!(file["suspension"]["reason"], "abuse");
		assert_eq!(file["suspension"]["from"], "live");
		assert_eq!(file["suspension"]["appeal"]["rejected"], false);
		assert_eq!(file["dead"][0]["reason"], "taken-back");
		let steps: Vec<_> = ArAnchors::steps(wall, 0, 9).iter().map(step).collect();
		assert_eq!(steps[2]["reason"], "abuse");
		assert_eq!(steps[2]["actor"], json!({ "officer": 401, "municipality": 1 }));
	});
}

/// An anchor as a spatial content record, as a node shows it.
fn shown(id: u64) -> Option<Value> {
	record(&ArAnchors::anchor(id).unwrap(), &ArAnchors::dossier(id).unwrap().dead)
}

#[test]
fn no_record_names_what_is_to_be_erased() {
	ExtBuilder::build_and_execute(|| {
		let id = put_up(1, mural());
		let urls = || {
			let refs = shown(id)?["content"]["refs"].as_array()?.clone();
			Some(refs.iter().map(|one| one["url"].as_str().unwrap().to_owned()).collect::<Vec<_>>())
		};
		let [asset, variant] =
			[1, 2].map(|n: u8| format!("ipfs://f01551220{}", format!("{n:02x}").repeat(32)));
		assert_eq!(urls(), Some(vec![asset, variant.clone()]));
		assert_ok!(ArAnchors::take_back(by(1), id, hash(1), None));
		assert_eq!(urls(), Some(vec![variant]));
		assert_ok!(ArAnchors::condemn(by(401), id, hash(2), DeathReason::Illegal));
		assert_eq!(shown(id), None, "nothing is left to show");
		// That it stands there, and what is gone, can still be read.
		assert_eq!(feature(&ArAnchors::anchor(id).unwrap())["properties"]["state"], "live");
		assert_eq!(ArAnchors::dossier(id).unwrap().dead.len(), 2);
	});
}

#[test]
fn the_mural_as_a_spatial_content_record() {
	ExtBuilder::build_and_execute(|| {
		let proposal = changed(|it| it.window = window(60));
		let id = propose(1, proposal);
		assert_eq!(shown(id), None, "not before it is up");
		for state in [State::Approved, State::Live] {
			assert_ok!(ArAnchors::proceed(by(201), id, 1, state, None, None));
		}
		let found = shown(id).unwrap();
		assert_eq!((&found["id"], &found["type"]), (&json!("0"), &json!("scr")));
		assert_eq!(found["tenant"], "municipality-1");
		assert_eq!(found["timestamp"], 1_000_000);
		let content = &found["content"];
		assert_eq!((&content["type"], &content["title"]), (&json!("3D"), &json!("The mural")));
		assert_eq!(content["refs"].as_array().unwrap().len(), 2);
		assert_eq!(content["refs"][0]["contentType"], "model/gltf-binary");
		let url = content["refs"][0]["url"].as_str().unwrap();
		assert_eq!(url, format!("ipfs://f01551220{}", "01".repeat(32)));
		let pose = geopose(&content["geopose"].to_string());
		assert_eq!((pose.position, pose.height), (WALL, 241_350));
		assert!(content.get("bbox").is_none());
		let kinds: Vec<_> =
			content["definitions"].as_array().unwrap().iter().map(|it| &it["type"]).collect();
		assert_eq!(kinds, ["kind", "visibility", "alternativeText", "link", "window"]);

		let area = put_up(1, all_over(square(5)));
		let found = shown(area).unwrap();
		assert_eq!(found["content"]["bbox"], json!([7.6123451, 45.0123451, 7.6123461, 45.0123461]));
		let flat = put_up(1, changed(|it| it.site.pose.height = None));
		assert_eq!(shown(flat), None);
	});
}

#[test]
fn content_has_a_type_by_its_media_type() {
	ExtBuilder::build_and_execute(|| {
		for (mime, sort) in
			[("image/png", "image"), ("application/x", "other"), ("text/plain", "text")]
		{
			let mime = mime.as_bytes().to_vec().try_into().unwrap();
			let asset = ContentRef { mime, ..model(1) };
			let id = put_up(201, changed(|it| it.details.asset = asset));
			let found = shown(id).unwrap();
			assert_eq!(found["content"]["type"], sort);
		}
	});
}
