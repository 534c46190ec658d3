// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Drives every target for a while and sees to it that it was worth it.

mod corpus;
mod driver;

use co3_fuzz::{counting, deliberation, geography, geopose, proofs, transactions, words};
use driver::drive;

#[test]
fn titles() {
	drive(words::title, corpus::titles(), &["a title is accepted"]);
}

#[test]
fn content_references() {
	let branches = ["a content reference is accepted", "a picture is accepted"];
	drive(words::content, corpus::content_references(), &branches);
}

#[test]
fn positions() {
	let branches =
		["a position is made coarse", "a position lies in its cell", "a geohash has a name"];
	drive(geography::position, corpus::positions(), &branches);
}

#[test]
fn boxes() {
	let branches = ["a box lies in another", "a position lies in a box"];
	drive(geography::bounding_box, corpus::boxes(), &branches);
}

#[test]
fn shapes() {
	let branches =
		["a shape is accepted", "a shape meets a box", "a cell of a cover meets the box"];
	drive(geography::shape, corpus::shapes(), &branches);
}

#[test]
fn what_is_near() {
	let branches = ["a shape is near", "a shape is near beside the antimeridian"];
	drive(geography::nearness, corpus::nearness(), &branches);
}

#[test]
fn the_order_of_the_map() {
	let branches = ["there is a next place in the box", "a place in the box is not skipped"];
	drive(geography::z_order, corpus::z_order(), &branches);
}

#[test]
fn areas() {
	let branches = [
		"an area is accepted",
		"an area with holes or of pieces is accepted",
		"a position lies in an area",
	];
	drive(geography::area, corpus::areas(), &branches);
}

#[test]
fn poses() {
	let branches = ["a pose is accepted", "a pose is off the globe", "a pose is no rotation"];
	drive(geopose::geopose, corpus::poses(), &branches);
}

#[test]
fn storage_proofs() {
	let branches = ["a value is proved", "a prefix is proved", "a prefix is proved empty"];
	drive(proofs::proof, corpus::storage_proofs(), &branches);
}

#[test]
fn calls() {
	drive(transactions::call, corpus::calls(), &["a call is decoded"]);
}

#[test]
fn signed_and_bare_transactions() {
	let branches = ["a transaction is decoded"];
	drive(transactions::transaction, corpus::transactions(), &branches);
}

#[test]
fn delegations() {
	let branches = ["a delegation arrives", "a chain arrives", "a circle carries nothing"];
	drive(counting::delegations, corpus::delegations(), &branches);
}

#[test]
fn ballots() {
	let branches = [
		"a ballot is counted",
		"an initiative wins",
		"enough take part",
		"a majority is too few",
		"a stored ranking goes on",
	];
	drive(counting::ballots, corpus::ballots(), &branches);
}

#[test]
fn pairwise_tables() {
	let branches = ["a table is accepted", "the reference finds no order"];
	drive(counting::table, corpus::tables(), &branches);
}

#[test]
fn quorums_of_areas() {
	drive(counting::area_quorum, corpus::area_quorums(), &["an area has a quorum"]);
}

#[test]
fn orders_of_lists() {
	let branches = ["harmonic weights are given", "places are given"];
	drive(counting::orders, corpus::orders(), &branches);
}

#[test]
fn towns() {
	let branches = [
		"a vote is counted",
		"what led before is counted",
		"a delegation arrives in a vote",
		"a sealed ballot is opened",
		"somebody is erased during a count",
		"a count stops and goes on",
		"somebody is reminded",
	];
	drive(deliberation::town, corpus::towns(), &branches);
}
