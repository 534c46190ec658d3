// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! The augmented-reality layer: what clients ask of it, and in which forms it is shown.

use super::{
	argument::{At, Id, Object},
	query::{
		shown, AuthorArgument, BoxArgument, CursorArgument, Listed, Named, NearArgument, OneOrMore,
		DEFAULT_LIMIT,
	},
	types::{
		export, AnchorFilter, AnchorQuery, AnchorSort, AnchorSorts, AnchorState, AnchorStates,
		AnchorView, Cursor, Link,
	},
};
use co3_runtime::{civic_api::AnchorDossier, BlockNumber, Hash};
use serde::{de, Deserialize, Deserializer};
use serde_json::{json, Value};

/// A question to the layer. Everything named must be true of an anchor.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase", default)]
pub struct AnchorQueryArgument {
	/// West, south, east, north, in degrees, as for the map.
	pub bbox: Option<BoxArgument>,
	/// At most so far from a point.
	pub near: Option<Object<NearArgument>>,
	/// In this territory, or below it.
	pub territory: Option<Id<u32>>,
	/// Held in this way, or in one of these.
	#[serde(alias = "kind")]
	pub kinds: Option<OneOrMore<Named<AnchorSort>>>,
	/// In this state, or in one of these; live without.
	#[serde(alias = "state")]
	pub states: Option<OneOrMore<Named<AnchorState>>>,
	/// By this author.
	pub author: Option<AuthorArgument>,
	/// A handle of this.
	pub link: Option<LinkArgument>,
	/// With a window that is open at this moment, in milliseconds since 1970, or with none.
	pub valid_at: Option<Id<u64>>,
	/// Proposed or changed in this block or later.
	pub changed_since: Option<Id<BlockNumber>>,
	/// How many at most.
	pub limit: Option<Id<u32>>,
	/// Where the page before stopped.
	pub cursor: Option<CursorArgument>,
	/// In the state of this block.
	pub at: Option<At>,
}

impl AnchorQueryArgument {
	/// The question as the runtime takes it.
	pub fn query(self) -> AnchorQuery {
		AnchorQuery {
			filter: AnchorFilter {
				bbox: self.bbox.map(|BoxArgument(bbox)| bbox),
				near: self.near.map(|Object(NearArgument(near))| near),
				territory: self.territory.map(|Id(id)| id),
				kinds: self.kinds.map(|kinds| AnchorSorts::of(&kinds.values())),
				states: self.states.map(|states| AnchorStates::of(&states.values())),
				author: self.author.map(|AuthorArgument(author)| author),
				link: self.link.map(|LinkArgument(link)| link),
				valid_at: self.valid_at.map(|Id(moment)| moment),
				changed_since: self.changed_since.map(|Id(block)| block),
			},
			limit: self.limit.map_or(DEFAULT_LIMIT, |Id(limit)| limit),
			cursor: self.cursor.map(|CursorArgument(cursor)| cursor),
		}
	}
}

impl Listed for AnchorSort {
	const WHAT: &'static str = "kind";
	const ALL: &'static [Self] = &AnchorSort::ALL;
}

impl Listed for AnchorState {
	const WHAT: &'static str = "state";
	const ALL: &'static [Self] = &AnchorState::ALL;
}

/// What an anchor leads to, in the form in which anchors name it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct LinkArgument(pub Link);

/// What sort of thing.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum LinkKind {
	Object,
	Anchor,
	Issue,
	Initiative,
	Token,
	Sale,
	Programme,
	Badge,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkFields {
	kind: LinkKind,
	id: Id<u64>,
}

impl<'de> Deserialize<'de> for LinkArgument {
	fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
		let Object(LinkFields { kind, id: Id(id) }) = Deserialize::deserialize(deserializer)?;
		let short = || u32::try_from(id).map_err(|_| de::Error::custom("link has no such id"));
		Ok(Self(match kind {
			LinkKind::Object => Link::Object(id),
			LinkKind::Anchor => Link::Anchor(id),
			LinkKind::Issue => Link::Issue(id),
			LinkKind::Initiative => Link::Initiative(id),
			LinkKind::Token => Link::Token(short()?),
			LinkKind::Sale => Link::Sale(id),
			LinkKind::Programme => Link::Programme(short()?),
			LinkKind::Badge => Link::Badge(short()?),
		}))
	}
}

/// In which form an anchor is shown.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Format {
	/// A GeoJSON Feature.
	#[default]
	GeoJson,
	/// An OGC GeoPose, Basic-Quaternion.
	GeoPose,
	/// An OSCP spatial content record.
	Oscp,
}

impl Format {
	/// An anchor in this form; none where it has none.
	pub fn show(self, view: &AnchorView, file: Option<&AnchorDossier>) -> Option<Value> {
		match self {
			Self::GeoJson => {
				let mut feature = export::feature(view);
				if let (Some(file), Value::Object(properties)) = (file, &mut feature["properties"])
				{
					properties.extend(export::dossier(file));
				}
				Some(feature)
			}
			Self::GeoPose => {
				let geopose = export::BasicQuaternion::of(&view.anchor.site.pose)?.to_string();
				Some(serde_json::from_str(&geopose).expect("A GeoPose is JSON; qed"))
			}
			Self::Oscp => export::record(view, &file?.dead),
		}
	}
}

/// A page of the layer, with the block that it was read at.
pub fn page(anchors: &[AnchorView], cursor: Option<&Cursor>, at: Hash) -> Value {
	json!({
		"type": "FeatureCollection",
		"features": anchors.iter().map(export::feature).collect::<Vec<_>>(),
		"cursor": cursor.map(shown),
		"at": at,
	})
}

#[cfg(test)]
mod tests {
	use super::{super::argument::Argument, *};
	use co3_geo::{BoundingBox, Position};
	use co3_primitives::{Author, ContentRef, Death, DeathReason, Multihash, Title, Words};
	use co3_runtime::civic_api::ar_anchors::{
		Anchor, Details, Kind, Orientation, Pose, Records, Site, Variant, Visibility,
	};

	fn hash(n: u8) -> Multihash {
		[&[0x12, 0x20][..], &[n; 32]].concat().try_into().unwrap()
	}

	/// A model on a wall, whose bytes are those with hash 1, and a coarser one with hash 2.
	fn mural() -> AnchorView {
		let mime = || b"model/gltf-binary".to_vec().try_into().unwrap();
		let asset = ContentRef {
			hash: hash(1),
			mime: mime(),
			size: 1_024,
			language: b"it".to_vec().try_into().unwrap(),
			alternative_text: Some(Default::default()),
		};
		let details = Details {
			title: Title::new("The mural").unwrap(),
			asset,
			variants: vec![Variant { hash: hash(2), mime: mime(), size: 512 }].try_into().unwrap(),
			link: None,
		};
		let position = Position { lon: 76_123_456, lat: 450_123_456 };
		let orientation = Orientation::Unspecified;
		let pose = Pose { position, height: Some(241_350), orientation, accuracy: None };
		let anchor = Anchor {
			author: Author::Resident(1),
			assisted: false,
			site: Site { pose, floor: None, kind: Kind::Pose, territory: 1 },
			within: vec![1, 0].try_into().unwrap(),
			municipality: 1,
			window: None,
			visibility: Visibility::Public,
			version: 1,
			proposed_at: 1,
			approved_at: Some(2),
			changed_at: 3,
			changed_on: 3_000,
			state: AnchorState::Live,
			state_since: 3,
			levels: 0,
			records: Records::default(),
			words: Words::Shown(details),
		};
		AnchorView { id: 7, shown: true, broken: false, anchor }
	}

	#[test]
	fn a_content_record_leaves_out_what_is_to_be_erased() {
		let view = mural();
		let shown = |gone: &[u8]| {
			let death = Death { reason: DeathReason::Illegal, at: 4 };
			let dead = gone.iter().map(|n| (hash(*n), death)).collect();
			let file = AnchorDossier { suspension: None, dead };
			let refs = Format::Oscp.show(&view, Some(&file))?["content"]["refs"].clone();
			Some(refs.as_array().unwrap().iter().map(|one| one["url"].clone()).collect::<Vec<_>>())
		};
		let [asset, variant] =
			["01", "02"].map(|digits| json!(format!("ipfs://f01551220{}", digits.repeat(32))));
		assert_eq!(shown(&[]), Some(vec![asset, variant.clone()]));
		assert_eq!(shown(&[9, 1]), Some(vec![variant]));
		assert_eq!(shown(&[2, 1]), None);
		// Where it is not known what is gone, nothing is named.
		assert_eq!(Format::Oscp.show(&view, None), None);
		assert!(Format::GeoPose.show(&view, None).is_some());
	}

	fn query(text: &str) -> Result<AnchorQuery, String> {
		let argument: Argument<Object<AnchorQueryArgument>> = serde_json::from_str(text).unwrap();
		let Object(query) = argument.get("query").map_err(|error| error.to_string())?;
		Ok(query.query())
	}

	#[test]
	fn everything_can_be_asked_at_once_and_nothing_need_be() {
		let all = query(
			r#"{
				"bbox": [7.5773, 45.0067, 7.7733, 45.1402], "territory": 12, "kind": "trackable",
				"near": {"lon": 7.6, "lat": 45, "metres": 500}, "states": ["live", "approved"],
				"author": {"kind": "office", "id": 3}, "link": {"kind": "token", "id": "7"},
				"validAt": "1790000000000", "changedSince": 77, "limit": 10
			}"#,
		)
		.unwrap();
		let near = all.filter.near.unwrap();
		assert_eq!(near.centre, Position { lon: 76_000_000, lat: 450_000_000 });
		assert_eq!(
			all.filter.bbox,
			BoundingBox::new(75_773_000, 450_067_000, 77_733_000, 451_402_000)
		);
		assert_eq!(all.filter.kinds, Some(AnchorSorts::of(&[AnchorSort::Trackable])));
		let states = AnchorStates::of(&[AnchorState::Approved, AnchorState::Live]);
		assert_eq!(all.filter.states, Some(states));
		assert_eq!(all.filter.link, Some(Link::Token(7)));
		assert_eq!((all.filter.valid_at, all.limit), (Some(1_790_000_000_000), 10));
		let none = query("{}").unwrap();
		assert_eq!((none.filter, none.limit), (AnchorFilter::default(), DEFAULT_LIMIT));
	}

	#[test]
	fn every_sort_of_link_has_its_word() {
		for (word, link) in [
			("object", Link::Object(9)),
			("anchor", Link::Anchor(9)),
			("issue", Link::Issue(9)),
			("initiative", Link::Initiative(9)),
			("token", Link::Token(9)),
			("sale", Link::Sale(9)),
			("programme", Link::Programme(9)),
			("badge", Link::Badge(9)),
		] {
			let asked = query(&format!(r#"{{"link":{{"kind":"{word}","id":9}}}}"#)).unwrap();
			assert_eq!(asked.filter.link, Some(link));
			assert_eq!(co3_primitives::json::link(&link)["kind"], word);
		}
	}

	#[test]
	fn what_is_not_understood_is_named() {
		for (text, complaint) in [
			(r#"{"categories":[1]}"#, "unknown field `categories`"),
			(r#"{"kind":"report"}"#, "kind is none of pose, trackable"),
			(r#"{"state":"draft"}"#, "state is none of proposed, approved"),
			(r#"{"states":[]}"#, "a list of none"),
			(r#"{"link":"token"}"#, "not an object"),
			(r#"{"link":{"kind":"coin","id":1}}"#, "unknown variant `coin`"),
			(r#"{"link":{"kind":"badge","id":4294967296}}"#, "no such id"),
			(r#"{"link":{"kind":"badge"}}"#, "missing field"),
			(r#"{"bbox":[0,2,1,1]}"#, "south is north of north"),
			(r#"{"cursor":"zz"}"#, "not one that a page gave out"),
			("[]", "not an object"),
		] {
			let error = query(text).unwrap_err();
			assert!(error.starts_with("query: ") && error.contains(complaint), "{text}: {error}");
		}
		let format: Argument<Format> = serde_json::from_str(r#""arml""#).unwrap();
		let error = format.get("format").unwrap_err().to_string();
		assert!(error.contains("unknown variant `arml`"), "{error}");
	}
}
