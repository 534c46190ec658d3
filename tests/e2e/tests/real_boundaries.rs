// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The towns draw their real boundaries, which come as GeoJSON from the national geographic
//! services, where they are at hand: in the directory that `CO3_SHARED_DATA` names, or in
//! `../shared/data` beside the repository.

use co3_e2e::{batch, multi_polygon, name, sudo, Call, Client, Node, Role};
use co3_geo::MultiPolygon;
use co3_primitives::TerritoryId;
use co3_runtime::{Runtime, RuntimeEvent};
use pallet_territories::{Call as Territories, Error, Event};
use serde_json::{json, Value};
use std::path::PathBuf;

const OFFICER: &str = "//Torino//territories";
const FRENCH_OFFICER: &str = "//PlaineCommune//territories";

/// The places of a file by name; none where there is no such file.
fn places(file: &str, naming: &str) -> Option<Vec<(String, MultiPolygon)>> {
	let directory = std::env::var_os("CO3_SHARED_DATA")
		.map_or_else(|| PathBuf::from("../../../shared/data"), PathBuf::from);
	let Ok(text) = std::fs::read_to_string(directory.join(file)) else {
		println!("skipped: no shared data ({file} in {})", directory.display());
		return None;
	};
	let collection: Value = serde_json::from_str(&text).expect("GeoJSON");
	let features = collection["features"].as_array().expect("a collection");
	let place = |feature: &Value| {
		let name = feature["properties"][naming].as_str().expect("a name");
		(name.to_string(), multi_polygon(&feature["geometry"]))
	};
	Some(features.iter().map(place).collect())
}

async fn ask(node: &Node, place: Value) -> Value {
	node.rpc("civic_territory", vec![place]).await.expect("an answer")
}

/// What the smallest territory around a point is called.
async fn called_at(node: &Node, lon: f64, lat: f64) -> Value {
	ask(node, json!({ "lon": lon, "lat": lat })).await["properties"]["name"]["title"].clone()
}

/// The ids of the open territories below `parent`, with their names.
async fn children(node: &Node, parent: TerritoryId) -> Vec<(TerritoryId, String)> {
	let page = node.rpc("civic_territories", vec![]).await.expect("territories");
	let all = page["territories"].as_array().expect("a list").clone();
	all.iter()
		.filter(|one| one["parent"] == parent)
		.map(|one| {
			let name = one["name"]["title"].as_str().expect("a name");
			(one["id"].as_u64().expect("an id") as TerritoryId, name.to_string())
		})
		.collect()
}

fn draw(territory: TerritoryId, boundary: &MultiPolygon) -> Call {
	Territories::<Runtime>::set_boundary { territory, boundary: boundary.clone() }.into()
}

fn clear((territory, _): &(TerritoryId, String)) -> Call {
	Territories::<Runtime>::clear_boundary { territory: *territory }.into()
}

/// The chain's record of a boundary is the file's, to the last digit.
async fn is_drawn(node: &Node, territory: TerritoryId, boundary: &MultiPolygon) {
	let feature = ask(node, territory.into()).await;
	let mut expected = boundary.clone();
	expected.normalise();
	assert_eq!(multi_polygon(&feature["geometry"]), expected);
	assert_eq!(feature["properties"]["vertices"], expected.vertices());
}

/// What was drawn overlaps with no sibling, by the chain's own finding.
fn share_no_more_than_borders(events: &[RuntimeEvent]) {
	let drawn: Vec<_> = events
		.iter()
		.filter_map(|event| match event {
			RuntimeEvent::Territories(Event::BoundarySet { overlaps, .. }) => Some(overlaps),
			_ => None,
		})
		.collect();
	assert!(!drawn.is_empty() && drawn.iter().all(|overlaps| overlaps.is_empty()), "{drawn:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn towns_draw_their_real_boundaries_and_every_point_has_its_town() {
	let (Some(piedmont), Some(france)) =
		(places("torino.geojson", "name"), places("plaine-commune.geojson", "nom"))
	else {
		return;
	};
	let node = Node::start("dev", Role::Validator("alice"), &[], &[]).await;
	let client = Client::connect(&node).await;
	tokio::join!(
		torino_and_its_neighbours(&node, &client, &piedmont),
		plaine_commune(&node, &client, &france)
	);
}

async fn torino_and_its_neighbours(
	node: &Node,
	client: &Client<'_>,
	places: &[(String, MultiPolygon)],
) {
	let torino = children(node, 0).await.into_iter().find(|(_, name)| name == "Torino");
	let torino = torino.expect("Torino is a member").0;
	let (own, neighbours): (Vec<_>, Vec<_>) = places.iter().partition(|(name, _)| name == "Torino");
	let [(_, own)] = own[..] else { panic!("one Torino") };

	// The districts' coarse outlines reach beyond the real boundary, and go first.
	let refused = client.send(OFFICER, draw(torino, own)).await.expect("included").failure;
	assert_eq!(refused, Some(Error::<Runtime>::ChildrenOutside.into()));
	let mut calls: Vec<_> = children(node, torino).await.iter().map(clear).collect();
	calls.push(draw(torino, own));
	client.must(OFFICER, batch(calls)).await;

	// The neighbouring towns join under the same municipality's officer, by the consortium's act.
	let create = |(name_of, _): &&(String, MultiPolygon)| {
		sudo(Territories::<Runtime>::create_for_municipality {
			municipality: 0,
			level: 8,
			name: name(name_of, "it"),
		})
	};
	client.must("//Torino", batch(neighbours.iter().map(create).collect())).await;
	let towns = children(node, 0).await;
	let id_of = |wanted: &str| towns.iter().find(|(_, name)| name == wanted).expect("created").0;
	let drawings = neighbours.iter().map(|(name, boundary)| draw(id_of(name), boundary)).collect();
	let outcome = client.must(OFFICER, batch(drawings)).await;
	share_no_more_than_borders(&outcome.events);
	for (name, boundary) in places {
		is_drawn(node, id_of(name), boundary).await;
	}

	for (lon, lat, town) in [
		(7.6856, 45.0711, json!("Torino")),
		(7.5153, 45.0706, json!("Rivoli")),
		(7.6870, 45.0000, json!("Moncalieri")),
		(7.7686, 45.1367, json!("Settimo Torinese")),
		(12.4964, 41.9028, Value::Null),
	] {
		assert_eq!(called_at(node, lon, lat).await, town, "{lon} {lat}");
	}
}

async fn plaine_commune(node: &Node, client: &Client<'_>, places: &[(String, MultiPolygon)]) {
	let communes = children(node, 0).await.into_iter().find(|(_, name)| name == "Plaine Commune");
	let towns = children(node, communes.expect("Plaine Commune is a member").0).await;
	let id_of = |wanted: &str| towns.iter().find(|(_, name)| name.starts_with(wanted)).unwrap().0;
	// A town's boundary is its own officer's to draw.
	let foreign = client.send("//Athina//territories", draw(towns[0].0, &places[0].1)).await;
	let refused = foreign.expect("included").failure;
	assert_eq!(refused, Some(Error::<Runtime>::NotTerritoryOfficer.into()));

	let mut calls: Vec<_> = towns.iter().map(clear).collect();
	calls.extend(places.iter().map(|(name, boundary)| draw(id_of(name), boundary)));
	let outcome = client.must(FRENCH_OFFICER, batch(calls)).await;
	share_no_more_than_borders(&outcome.events);
	for (name, boundary) in places {
		is_drawn(node, id_of(name), boundary).await;
	}
	for (lon, lat, town) in [
		(2.3597, 48.9355, json!("Saint-Denis")),
		(2.3822, 48.9146, json!("Aubervilliers")),
		(2.3340, 48.9118, json!("Saint-Ouen-sur-Seine")),
		(2.3522, 48.8566, Value::Null),
	] {
		assert_eq!(called_at(node, lon, lat).await, town, "{lon} {lat}");
	}
}
