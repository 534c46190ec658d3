// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Something on the map as a GeoJSON feature.
//!
//! Written straight from what the runtime answered: a page has up to a thousand of them, and a
//! [`Value`](serde_json::Value) in between would be some seventy small allocations each.

use super::{
	error::Error,
	objects::field_value,
	query::shown,
	types::{Cursor, ObjectView, Threshold},
	words::Word,
};
use co3_primitives::json::{
	author, content, shape, validity, AuthorView, Content, Geometry, Numeral, ValidityView,
};
use co3_runtime::{civic_api::geo_proposals, BlockNumber, Hash};
use serde::{ser::SerializeStruct, Serialize, Serializer};
use serde_json::{
	value::{to_raw_value, RawValue},
	Value,
};

/// A page of the map, with the block that it was read at: whoever asks for the next page there
/// sees one state, however long the reading takes.
pub struct Collection {
	/// What the runtime found.
	pub objects: Vec<ObjectView>,
	/// Where the next page begins.
	pub cursor: Option<Cursor>,
	/// In the state of which block.
	pub at: Hash,
}

impl Collection {
	/// As text: the server would write it piece by piece, and look after each whether the answer has grown
	/// too long.
	pub fn text(&self) -> Result<Box<RawValue>, Error> {
		to_raw_value(self).map_err(|error| Error::Runtime(error.to_string()))
	}
}

impl Serialize for Collection {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		let mut collection = serializer.serialize_struct("Collection", 4)?;
		collection.serialize_field("type", "FeatureCollection")?;
		collection.serialize_field("features", &Features(&self.objects))?;
		collection.serialize_field("cursor", &self.cursor.as_ref().map(shown))?;
		collection.serialize_field("at", &self.at)?;
		collection.end()
	}
}

/// What is on a page.
struct Features<'a>(&'a [ObjectView]);

impl Serialize for Features<'_> {
	fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
		serializer.collect_seq(self.0.iter().map(feature))
	}
}

/// What a client reads of an object. What is known only by its territory has no geometry.
#[derive(Serialize)]
pub struct Feature<'a> {
	r#type: &'static str,
	id: Numeral,
	geometry: Option<Geometry>,
	properties: Properties<'a>,
}

/// Something on the map.
pub fn feature(view: &ObjectView) -> Feature<'_> {
	Feature {
		r#type: "Feature",
		id: Numeral(view.id),
		geometry: view.object.location.shape().map(shape),
		properties: properties(view),
	}
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Properties<'a> {
	kind: &'static str,
	category: u32,
	rules: u32,
	author: AuthorView,
	assisted: bool,
	precision: &'static str,
	floor: Option<i16>,
	territory: u32,
	within: &'a [u32],
	municipality: u32,
	version: u32,
	version_since: BlockNumber,
	submitted_at: BlockNumber,
	changed_at: BlockNumber,
	state: &'static str,
	state_since: BlockNumber,
	open: bool,
	clocks: Clocks,
	body: Body,
	escalated: bool,
	supports: u32,
	endorsements: u32,
	threshold: ThresholdView,
	merged_into: Option<Numeral>,
	fix: Fix,
	updates: u32,
	sign_ups: u32,
	flags: u32,
	dead_references: u32,
	part_of: Option<Numeral>,
	parts: u32,
	hidden: bool,
	// What the author says: nothing where it is hidden, but for its hash.
	title: Option<&'a str>,
	content: Option<Content<'a>>,
	media: Option<Vec<Content<'a>>>,
	validity: Option<ValidityView>,
	address: Option<Hash>,
	fields: Option<Vec<Answer>>,
	details_hash: Hash,
}

fn properties(view: &ObjectView) -> Properties<'_> {
	let object = &view.object;
	let details = object.words.shown();
	Properties {
		kind: object.kind.word(),
		category: object.category,
		rules: object.rules,
		author: author(&object.author),
		assisted: object.assisted,
		precision: object.location.precision().word(),
		floor: match &object.location {
			geo_proposals::Location::At { floor, .. } => *floor,
			geo_proposals::Location::Area { .. } => None,
		},
		territory: object.location.territory(),
		within: &object.within,
		municipality: object.municipality,
		version: object.version,
		version_since: object.version_since,
		submitted_at: object.submitted_at,
		changed_at: object.changed_at,
		state: object.state.word(),
		state_since: object.state_since,
		open: object.state.is_open(),
		clocks: clocks(&object.clocks),
		body: body(&object.body),
		escalated: object.escalated,
		supports: object.supports,
		endorsements: object.records.endorsements,
		threshold: threshold(&object.threshold),
		merged_into: object.merged_into.map(Numeral),
		fix: Fix { count: object.fixes, confirmed: object.confirmed, disputed: object.disputed },
		updates: object.records.updates,
		sign_ups: object.records.sign_ups,
		flags: object.records.flags,
		dead_references: object.records.dead,
		part_of: object.part_of.map(Numeral),
		parts: object.records.parts,
		hidden: object.is_hidden(),
		title: details.map(|details| details.title.as_str()),
		content: details.map(|details| content(&details.content)),
		media: details.map(|details| details.media.iter().map(content).collect()),
		validity: details.and_then(|details| details.validity.as_ref()).map(validity),
		address: details.and_then(|details| details.address),
		fields: details.map(|details| {
			let answer =
				|(field, value): &(u8, _)| Answer { field: *field, value: field_value(value) };
			details.answers.iter().map(answer).collect()
		}),
		details_hash: object.words.hash(),
	}
}

/// Who is to answer.
#[derive(Serialize)]
pub struct Body {
	municipality: u32,
	office: u32,
}

/// Who is to answer.
pub fn body(body: &geo_proposals::Body) -> Body {
	Body { municipality: body.municipality, office: body.office }
}

/// Times in milliseconds.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Clocks {
	started: Option<Numeral>,
	waiting_since: Option<Numeral>,
	waited: Numeral,
	acknowledged: Option<Stop>,
	answered: Option<Stop>,
	solved: Option<Stop>,
	halted: Option<Numeral>,
}

#[derive(Serialize)]
struct Stop {
	at: Numeral,
	took: Numeral,
}

fn clocks(clocks: &geo_proposals::Clocks) -> Clocks {
	let stop = |stop: geo_proposals::Stop| Stop { at: Numeral(stop.at), took: Numeral(stop.took) };
	Clocks {
		started: clocks.started.map(Numeral),
		waiting_since: clocks.waiting_since.map(Numeral),
		waited: Numeral(clocks.waited),
		acknowledged: clocks.acknowledged.map(stop),
		answered: clocks.answered.map(stop),
		solved: clocks.solved.map(stop),
		halted: clocks.halted.map(Numeral),
	}
}

#[derive(Serialize)]
#[serde(tag = "state", rename_all = "kebab-case")]
enum ThresholdView {
	NotReached,
	Reached { at: BlockNumber },
	Brought { at: BlockNumber, issue: Numeral },
}

fn threshold(threshold: &Threshold<BlockNumber>) -> ThresholdView {
	match threshold {
		Threshold::NotReached => ThresholdView::NotReached,
		Threshold::Reached { at } => ThresholdView::Reached { at: *at },
		Threshold::Brought { at, issue } => {
			ThresholdView::Brought { at: *at, issue: Numeral(*issue) }
		}
	}
}

#[derive(Serialize)]
struct Fix {
	count: u32,
	confirmed: u32,
	disputed: u32,
}

#[derive(Serialize)]
struct Answer {
	field: u8,
	value: Value,
}
