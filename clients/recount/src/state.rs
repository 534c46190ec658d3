// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! State that is proven before anybody looks at it.

use crate::{
	source::{Place, Source},
	Error,
};
use co3_proofs::{verify_range, Proof, H256};
use std::collections::BTreeMap;

/// What was read, for the report.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
pub struct Volume {
	/// How many proofs.
	pub proofs: u64,
	/// How many nodes of the trie, with those that come again.
	pub nodes: u64,
	/// How many bytes.
	pub bytes: u64,
}

/// The state at the blocks of a count: nothing that is not proven under their roots.
pub struct State<'a> {
	source: &'a mut dyn Source,
	roots: BTreeMap<Place, H256>,
	volume: Volume,
}

impl<'a> State<'a> {
	/// The state under these roots, whoever brings the proofs.
	pub fn new(source: &'a mut dyn Source, roots: BTreeMap<Place, H256>) -> Self {
		Self { source, roots, volume: Volume::default() }
	}

	/// What is at these keys, none where nothing is.
	pub fn values(
		&mut self,
		place: Place,
		what: &str,
		keys: &[Vec<u8>],
	) -> Result<Vec<Option<Vec<u8>>>, Error> {
		let root = self.root(place)?;
		let nodes = self.source.values(place, keys)?;
		self.note(&nodes);
		let unproven = |error| Error::Proof { what: what.into(), error };
		let mut proof = Proof::new(root, &nodes).map_err(unproven)?;
		let values = keys
			.iter()
			.map(|key| proof.value(key).map_err(unproven))
			.collect::<Result<Vec<_>, _>>()?;
		proof.finish().map_err(unproven)?;
		Ok(values)
	}

	/// Everything below a prefix, in the order of the keys, page by page: for each entry the rest of the
	/// key, and the value. Says how many there are. No more than a page is held at a time.
	pub fn all(
		&mut self,
		place: Place,
		what: &str,
		prefix: &[u8],
		mut each: impl FnMut(&[u8], &[u8]) -> Result<(), Error>,
	) -> Result<u64, Error> {
		let root = self.root(place)?;
		let mut from: Option<Vec<u8>> = None;
		let mut count = 0u64;
		loop {
			let page = self.source.page(place, prefix, from.as_deref())?;
			self.note(&page.nodes);
			let until = page.until.as_deref();
			if until.is_some() && until <= from.as_deref() {
				return Err(Error::Answer(format!("{what}: a page ends before it begins")));
			}
			let entries = verify_range(root, &page.nodes, prefix, from.as_deref(), until)
				.map_err(|error| Error::Proof { what: what.into(), error })?;
			// Every page goes on to a key that is there: no more pages than keys.
			if until.is_some() && until != entries.last().map(|(key, _)| &key[..]) {
				return Err(Error::Answer(format!(
					"{what}: a page ends with a key that is not there"
				)));
			}
			for (key, value) in entries.iter().filter(|(key, _)| Some(key) != from.as_ref()) {
				each(key.strip_prefix(prefix).unwrap_or_default(), value)?;
				count += 1;
			}
			match page.until {
				Some(until) => from = Some(until),
				None => return Ok(count),
			}
		}
	}

	/// Nothing more is read. What a source has left over is refused.
	pub fn finish(self) -> Result<Volume, Error> {
		self.source.finish()?;
		Ok(self.volume)
	}

	fn root(&self, place: Place) -> Result<H256, Error> {
		let root = self.roots.get(&place).copied();
		root.ok_or_else(|| Error::Answer(format!("there is no header of {place:?}")))
	}

	fn note(&mut self, nodes: &[Vec<u8>]) {
		self.volume.proofs += 1;
		self.volume.nodes += nodes.len() as u64;
		self.volume.bytes += nodes.iter().map(|node| node.len() as u64).sum::<u64>();
	}
}
