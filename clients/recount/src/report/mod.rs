// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! What is said in the end.

mod order;
mod support;
mod vote;

pub use order::OrderReport;
pub use support::SupportReport;
pub use vote::Report;

use crate::{
	frozen::{Frozen, Sizes},
	state::Volume,
	trust::{Block, Established},
	Subject,
};
use co3_proofs::H256;
use serde_json::{json, Value};
use std::fmt;

/// A report, whatever was recounted: it is printed for people.
pub trait Finding: fmt::Display {
	/// Whether the recount and the published record are the same.
	fn is_equal(&self) -> bool;

	/// The report for programs, as one object.
	fn json(&self) -> Value;
}

/// What every report says: of what, whether it is right, and from what that follows.
pub struct Evidence {
	/// What was recounted.
	pub subject: Subject,
	/// What differs, or should not be.
	pub differences: Vec<String>,
	blocks: Established,
	sizes: Sizes,
	volume: Volume,
}

impl Evidence {
	/// What differs is what should not be, what has another name in the published record, or, if nothing
	/// has, how that is written.
	fn new(
		frozen: &Frozen,
		named: Vec<&'static str>,
		same_bytes: bool,
		blocks: Established,
		volume: Volume,
	) -> Self {
		let mut differences = frozen.faults.clone();
		if named.is_empty() && !same_bytes {
			differences.push("the published record is not written in its one form".into());
		}
		let named = named.into_iter().map(|name| format!("the {name} is not what was published"));
		differences.extend(named);
		let (subject, sizes) = (frozen.subject, frozen.sizes);
		Self { subject, differences, blocks, sizes, volume }
	}

	fn is_equal(&self) -> bool {
		self.differences.is_empty()
	}

	/// The report for programs begins so; what people did has a name of its own.
	fn json(&self, acts: &str) -> Value {
		let Sizes { territories, residents, trusters, overrides, .. } = self.sizes;
		let genesis = self.blocks.genesis;
		let mut report = json!({
			"issue": self.subject.issue.to_string(),
			"equal": self.is_equal(),
			"differences": self.differences,
			"frozen": block(&self.blocks.frozen),
			"counted": block(&self.blocks.counted),
			"latest": block(&self.blocks.latest),
			"provenFrom": genesis.map(|hash| hexadecimal(hash.as_bytes())),
			"read": {
				"territories": territories.to_string(),
				"residents": residents.to_string(),
				"trusters": trusters.to_string(),
				"overrides": overrides.to_string(),
				"proofs": self.volume.proofs.to_string(),
				"bytes": self.volume.bytes.to_string(),
			},
		});
		report["read"][acts] = self.sizes.acts.to_string().into();
		report
	}

	/// The report for people begins so.
	fn show(&self, f: &mut fmt::Formatter<'_>, what: &str, acts: &str) -> fmt::Result {
		match self.is_equal() {
			true => writeln!(f, "{what}: the recount is the published result, byte for byte.")?,
			false => writeln!(f, "{what}: THE RECOUNT IS NOT THE PUBLISHED RESULT.")?,
		}
		for difference in &self.differences {
			writeln!(f, "  differs: {difference}")?;
		}
		let Established { frozen, counted, latest, genesis, .. } = &self.blocks;
		writeln!(f, "\nFrozen at the end of block {} ({:?}),", frozen.number, frozen.hash)?;
		writeln!(f, "counted in block {} ({:?}),", counted.number, counted.hash)?;
		writeln!(
			f,
			"and held against what block {} publishes ({:?}).",
			latest.number, latest.hash
		)?;
		show_origin(f, *genesis, "All are")?;
		let Sizes { territories, residents, trusters, overrides, acts: read } = self.sizes;
		writeln!(
			f,
			"Read under their state roots, and proven to be all there is: {residents} residents in \
			 {territories} places,\n{trusters} people's delegations, {overrides} overrides, {read} {acts}; \
			 {} proofs of {} bytes.",
			self.volume.proofs, self.volume.bytes
		)
	}
}

/// A block for programs.
fn block(block: &Block) -> Value {
	json!({
		"number": block.number,
		"hash": hexadecimal(block.hash.as_bytes()),
		"stateRoot": hexadecimal(block.state_root.as_bytes()),
	})
}

/// From what it follows that what `they` are, is final.
fn show_origin(f: &mut fmt::Formatter<'_>, genesis: Option<H256>, they: &str) -> fmt::Result {
	match genesis {
		Some(hash) => writeln!(f, "{they} proven final from the first block, {hash:?}."),
		None => writeln!(f, "NOTHING PROVES THAT THIS IS FINAL: the headers were believed."),
	}
}

fn hexadecimal(bytes: &[u8]) -> String {
	format!("0x{}", hex::encode(bytes))
}
