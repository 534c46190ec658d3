// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Where headers and proofs come from. Whatever a source says is checked by who reads it.

use crate::Error;
use co3_proofs::{Bytes, Receipt};
use serde::{Deserialize, Serialize};

/// One of the blocks at whose end the state is read.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Ord, PartialEq, PartialOrd, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Place {
	/// The first block: who voted first.
	Genesis,
	/// The block with whose end the register was frozen, and ballots were closed.
	Frozen,
	/// The block after it, in which that was noticed.
	Noticed,
	/// The block in which the count was done.
	Counted,
	/// The block at whose end it is seen what is published by now.
	Latest,
	/// The block in which the support was counted that decided what was voted on.
	Supported,
	/// The block in which it was counted what led when the confirmation period began.
	Led,
	/// The block at whose end everything is read as it is, where nothing was counted.
	Present,
}

/// A header, and what shows that its block is final.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Final {
	/// The receipt of its first transaction: it holds the header, and the proof.
	Receipt(Box<Receipt>),
	/// The header alone (SCALE), on the word of whoever gives it.
	Header(Bytes),
}

/// The blocks of a count.
#[derive(Clone, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Blocks {
	/// The first block's header, if anything is to be proven from it.
	pub genesis: Option<Bytes>,
	/// The header of the frozen block. The next one names it.
	pub frozen: Bytes,
	/// The next one.
	pub noticed: Final,
	/// The one in which the count was done.
	pub counted: Final,
	/// The last final one, or that which was asked for: what is published at its end.
	pub latest: Final,
	/// The one in which the support was counted that decided what was voted on, where the count hangs on it.
	pub supported: Option<Final>,
	/// The one in which it was counted what led before, where the count hangs on that.
	pub led: Option<Final>,
}

/// One block, at whose end everything is read as it is.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Single {
	/// The first block's header, if anything is to be proven from it.
	pub genesis: Option<Bytes>,
	/// The block.
	pub block: Final,
}

/// Some of what lies below a prefix.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Page {
	/// The last key of it; none if nothing follows.
	pub until: Option<Vec<u8>>,
	/// The nodes of the proof.
	pub nodes: Vec<Vec<u8>>,
}

/// A node, or what was kept of one's answers.
pub trait Source {
	/// The blocks of the count of an issue.
	fn blocks(&mut self) -> Result<Blocks, Error>;

	/// The proof of what is at these keys.
	fn values(&mut self, place: Place, keys: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, Error>;

	/// The proof of what lies below `prefix` from the key `from` on, or from the beginning: all of it,
	/// or some.
	fn page(&mut self, place: Place, prefix: &[u8], from: Option<&[u8]>) -> Result<Page, Error>;

	/// Nothing more is asked for.
	fn finish(&mut self) -> Result<(), Error> {
		Ok(())
	}
}
