// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

use crate::{state, Contents};
use co3_primitives::geo::BoundingBox;
use co3_runtime::{
	civic_api::geo_proposals::{Filter, Query},
	Consortium, GeoProposals, Quota, Residents, Territories,
};
use sp_core::storage::Storage;
use sp_state_machine::BasicExternalities;
use std::collections::BTreeSet;

const SMALL: Contents = Contents { objects: 200, seed: 1 };

/// All objects whose shape meets a box.
fn found(state: &Storage, bbox: BoundingBox) -> BTreeSet<u64> {
	let filter = Filter { bbox: Some(bbox), ..Default::default() };
	let query = Query { filter, limit: 1_000, cursor: None };
	let page = BasicExternalities::new(state.clone()).execute_with(|| GeoProposals::objects(query));
	let page = page.expect("a sensible question");
	assert!(page.cursor.is_none(), "200 fit on a page");
	page.objects.iter().map(|view| view.id).collect()
}

#[test]
fn everything_that_was_put_on_the_map_is_found_there() {
	let state = state(SMALL);
	assert_eq!(found(&state, BoundingBox::WORLD), (0..200).collect());
}

#[test]
fn the_modules_own_checks_accept_the_state() {
	BasicExternalities::new(state(SMALL)).execute_with(|| {
		assert_eq!(Consortium::do_try_state(), Ok(()));
		assert_eq!(Quota::do_try_state(), Ok(()));
		assert_eq!(Territories::do_try_state(), Ok(()));
		assert_eq!(Residents::do_try_state(), Ok(()));
		assert_eq!(GeoProposals::do_try_state(), Ok(()));
	});
}

#[test]
fn the_same_seed_makes_the_same_state() {
	let first = state(SMALL);
	assert_eq!(first.top, state(SMALL).top);
	assert_ne!(first.top, state(Contents { seed: 2, ..SMALL }).top);
}

#[test]
fn things_lie_in_heaps() {
	let state = state(SMALL);
	// Were they spread evenly over the box around the city, every sixteenth of it had twelve or so.
	let ((west, east), (south, north)) = ((75_780_000, 77_730_000), (450_060_000, 451_410_000));
	let parts = (0..16).map(|part: i32| {
		let (column, row) = (part % 4, part / 4);
		let (width, height) = ((east - west) / 4, (north - south) / 4);
		let (west, south) = (west + column * width, south + row * height);
		let part = BoundingBox::new(west, south, west + width, south + height);
		found(&state, part.expect("a box")).len()
	});
	let fullest = parts.max().expect("there are sixteen");
	assert!(fullest > 3 * 200 / 16, "the fullest sixteenth has only {fullest}");
}
