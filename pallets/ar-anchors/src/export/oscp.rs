// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Anchors as spatial content records of the Open Spatial Computing Platform.

use super::BasicQuaternion;
use crate::{AnchorView, State};
use co3_primitives::{
	json::{bounding_box, hexadecimal, link, validity},
	Death, Multihash,
};
use serde_json::{json, Value};

/// An anchor as a spatial content record, without the references that are `dead`: whoever follows a record
/// shows what it names. None for what is not up, whose words are hidden, of which no content is left, or
/// which has no height: the record asks for a GeoPose, and that for a height.
///
/// Bytes are named by what they are, not by who keeps them: a content identifier (CIDv1, raw bytes, base
/// 16) of the very multihash that is on chain.
pub fn record<BlockNumber>(
	view: &AnchorView<u64, BlockNumber>,
	dead: &[(Multihash, Death<BlockNumber>)],
) -> Option<Value> {
	let anchor = &view.anchor;
	let details = anchor.words.shown().filter(|_| anchor.state == State::Live)?;
	let geopose = BasicQuaternion::of(&anchor.site.pose)?.to_string();
	let geopose: Value = serde_json::from_str(&geopose).expect("A GeoPose is JSON; qed");
	let mime = String::from_utf8_lossy(&details.asset.mime);
	let asset = (&details.asset.hash, &details.asset.mime);
	let variants = details.variants.iter().map(|variant| (&variant.hash, &variant.mime));
	let refs: Vec<_> = std::iter::once(asset)
		.chain(variants)
		.filter(|(hash, _)| dead.iter().all(|(gone, _)| gone != *hash))
		.map(
			|(hash, mime)| json!({ "contentType": String::from_utf8_lossy(mime), "url": identifier(hash) }),
		)
		.collect();
	if refs.is_empty() {
		return None;
	}
	let definition = |name: &str, value: Value| json!({ "type": name, "value": value });
	let mut definitions = vec![
		definition("kind", json!(anchor.site.kind.sort().word())),
		definition("visibility", json!(anchor.visibility.word())),
		definition("alternativeText", json!(details.asset.alternative_text)),
	];
	definitions.extend(details.link.as_ref().map(|to| definition("link", link(to))));
	definitions
		.extend(anchor.window.as_ref().map(|window| definition("window", json!(validity(window)))));
	let id = view.id.to_string();
	let mut content = json!({
		"id": id,
		"type": content_type(&mime),
		"title": details.title.as_str(),
		"refs": refs,
		"geopose": geopose,
		"definitions": definitions,
	});
	if anchor.site.extent().is_some() {
		content["bbox"] = json!(anchor.site.shape().bounding_box().as_ref().map(bounding_box));
	}
	Some(json!({
		"id": id,
		"type": "scr",
		"content": content,
		"tenant": format!("municipality-{}", anchor.municipality),
		"timestamp": anchor.changed_on,
	}))
}

/// What sort of content it is, by its media type.
fn content_type(mime: &str) -> &str {
	match mime.split('/').next() {
		Some("model") => "3D",
		Some(top @ ("image" | "video" | "audio" | "text")) => top,
		_ => "other",
	}
}

/// The version, the codec and the multihash, in base 16.
fn identifier(multihash: &[u8]) -> String {
	format!("ipfs://f0155{}", hexadecimal(multihash).trim_start_matches("0x"))
}
