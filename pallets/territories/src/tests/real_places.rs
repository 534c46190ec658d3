// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Real boundaries, where they are at hand: in the directory that `CO3_SHARED_DATA` names, or in
//! `../shared/data` beside the repository.

use super::*;
use serde_json::Value;
use std::path::PathBuf;

fn feature_collection(file: &str) -> Option<Value> {
	let directory = std::env::var_os("CO3_SHARED_DATA")
		.map(PathBuf::from)
		.unwrap_or_else(|| PathBuf::from("../../../shared/data"));
	let text = std::fs::read_to_string(directory.join(file)).ok();
	if text.is_none() {
		println!("skipped: no {file} in {}", directory.display());
	}
	Some(serde_json::from_str(&text?).unwrap())
}

fn unit(degrees: &Value) -> i32 {
	(degrees.as_f64().unwrap() * 1e7).round() as i32
}

fn ring(positions: &Value) -> Vec<(i32, i32)> {
	let mut ring: Vec<_> =
		positions.as_array().unwrap().iter().map(|at| (unit(&at[0]), unit(&at[1]))).collect();
	// Positions closer than a centimetre become one.
	ring.dedup();
	ring
}

fn boundary(geometry: &Value) -> MultiPolygon {
	let polygon = |rings: &Value| rings.as_array().unwrap().iter().map(ring).collect();
	let coordinates = &geometry["coordinates"];
	let polygons = match geometry["type"].as_str().unwrap() {
		"Polygon" => vec![polygon(coordinates)],
		_ => coordinates.as_array().unwrap().iter().map(polygon).collect(),
	};
	MultiPolygon::from_coordinates(&polygons).unwrap()
}

/// Draws the places of a file as top territories of municipality 1; says which id has which name.
fn draw(collection: &Value, name: &str) -> Vec<(TerritoryId, String)> {
	let features = collection["features"].as_array().unwrap();
	features
		.iter()
		.map(|feature| {
			let name = feature["properties"][name].as_str().unwrap();
			let id = NextId::<Test>::get();
			let root = RuntimeOrigin::root();
			assert_ok!(Territories::create_for_municipality(root, 1, 8, named(name)));
			assert_ok!(Territories::set_boundary(torino(), id, boundary(&feature["geometry"])));
			if let Event::BoundarySet { vertices, overlaps, .. } = last_event() {
				println!("{name}: {vertices} vertices, overlaps with {overlaps:?}");
			}
			(id, name.to_string())
		})
		.collect()
}

fn found(places: &[(TerritoryId, String)], lon: f64, lat: f64) -> Option<&str> {
	let id = Territories::territory_of(at((lon * 1e7) as i32, (lat * 1e7) as i32))?;
	places.iter().find(|place| place.0 == id).map(|place| place.1.as_str())
}

#[test]
fn piazza_castello_is_in_torino() {
	let Some(collection) = feature_collection("torino.geojson") else { return };
	ExtBuilder::with(demonstration().into_iter().take(1).collect()).build_and_execute(|| {
		let places = draw(&collection, "name");
		assert_eq!(found(&places, 7.6856, 45.0711), Some("Torino"));
		assert_eq!(found(&places, 7.5153, 45.0706), Some("Rivoli"));
		assert_eq!(found(&places, 7.6870, 45.0000), Some("Moncalieri"));
		assert_eq!(found(&places, 12.4964, 41.9028), None, "Rome");
	});
}

#[test]
fn the_basilica_is_in_saint_denis() {
	let Some(collection) = feature_collection("plaine-commune.geojson") else { return };
	ExtBuilder::with(demonstration().into_iter().take(1).collect()).build_and_execute(|| {
		let places = draw(&collection, "nom");
		assert_eq!(found(&places, 2.3597, 48.9355), Some("Saint-Denis"));
		assert_eq!(found(&places, 2.3822, 48.9146), Some("Aubervilliers"));
		assert_eq!(found(&places, 2.3522, 48.8566), None, "Paris");
	});
}

#[test]
fn every_border_post_belongs_to_no_more_than_one_town() {
	for file in ["torino.geojson", "plaine-commune.geojson"] {
		let Some(collection) = feature_collection(file) else { return };
		let features = collection["features"].as_array().unwrap();
		let towns: Vec<_> = features.iter().map(|feature| boundary(&feature["geometry"])).collect();
		for (at, town) in towns.iter().enumerate() {
			assert!(towns[..at].iter().all(|other| !town.overlaps(other)), "{file}");
		}
		for post in towns.iter().flat_map(|town| town.rings()).flat_map(|ring| ring.positions()) {
			let holders = towns.iter().filter(|town| town.contains(*post)).count();
			assert!(holders <= 1);
		}
	}
}
