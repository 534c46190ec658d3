// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Which blocks are this chain's, and final.

use crate::{
	keys,
	source::{Final, Place, Single, Source},
	state::State,
	Error,
};
use co3_proofs::{header, AuthorityId, Bytes, Header, Trusted, H256};
use codec::DecodeAll;
use std::collections::BTreeMap;

/// What somebody knows beforehand.
#[derive(Clone, Debug)]
pub enum Trust {
	/// Which chain it is, and perhaps who voted first; otherwise that is proven from the first block.
	Genesis {
		/// The hash of the first block.
		hash: H256,
		/// The first voters, with their weights.
		authorities: Option<Vec<(AuthorityId, u64)>>,
	},
	/// Nothing: whoever gives the headers is believed.
	Node,
}

impl Trust {
	/// Who voted first, if anything is to be proven; `first` is the header of the first block.
	fn voters(
		&self,
		source: &mut dyn Source,
		first: Option<&Bytes>,
	) -> Result<Option<Trusted>, Error> {
		let Self::Genesis { hash, authorities } = self else { return Ok(None) };
		let authorities = match authorities {
			Some(authorities) => authorities.clone(),
			None => first_voters(source, first, *hash)?,
		};
		Ok(Some(Trusted { genesis: *hash, set: 0, authorities }))
	}
}

/// A block whose state is read.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct Block {
	/// Its hash.
	pub hash: H256,
	/// Its height.
	pub number: u32,
	/// The root of the state at its end.
	pub state_root: H256,
	/// The block before it.
	parent: H256,
}

impl From<Header> for Block {
	fn from(header: Header) -> Self {
		let (number, state_root) = (header.number, header.state_root);
		Self { hash: header.hash(), number, state_root, parent: header.parent_hash }
	}
}

/// The blocks of a count, believed or proven.
#[derive(Clone, Copy, Debug)]
pub struct Established {
	/// The one with whose end the register was frozen.
	pub frozen: Block,
	/// The one after it.
	pub noticed: Block,
	/// The one in which the count was done.
	pub counted: Block,
	/// The one at whose end it is seen what is published by now.
	pub latest: Block,
	/// The one in which the support was counted that decided what was voted on, if the source gives it.
	pub supported: Option<Block>,
	/// The one in which it was counted what led before, likewise.
	pub led: Option<Block>,
	/// The chain's first block, if everything is proven from it.
	pub genesis: Option<H256>,
}

impl Established {
	/// Asks `source` for the blocks, and proves that they are final as far as `trust` wants it.
	pub fn by(source: &mut dyn Source, trust: &Trust) -> Result<Self, Error> {
		let blocks = source.blocks()?;
		let trusted = trust.voters(source, blocks.genesis.as_ref())?;
		let noticed = block(&blocks.noticed, trusted.as_ref(), "block after the close")?;
		let counted = block(&blocks.counted, trusted.as_ref(), "block of the count")?;
		// The next block names it by its hash.
		let frozen = Block::from(read_header(&blocks.frozen)?);
		if noticed.parent != frozen.hash || frozen.number.checked_add(1) != Some(noticed.number) {
			return Err(Error::Answer("the frozen block is not the one before the next".into()));
		}
		let latest = block(&blocks.latest, trusted.as_ref(), "last block")?;
		if latest.number < counted.number {
			return Err(Error::Answer("the block of the count comes after the last one".into()));
		}
		let earlier = |given: &Option<Final>, what| {
			given.as_ref().map(|given| block(given, trusted.as_ref(), what)).transpose()
		};
		let supported = earlier(&blocks.supported, "block in which support was counted")?;
		let led = earlier(&blocks.led, "block in which it was counted what led")?;
		let genesis = trusted.map(|trusted| trusted.genesis);
		Ok(Self { frozen, noticed, counted, latest, supported, led, genesis })
	}

	/// The block of a count that came before, if the source gives it.
	pub fn before(&self, place: Place) -> Option<Block> {
		match place {
			Place::Supported => self.supported,
			Place::Led => self.led,
			_ => None,
		}
	}

	/// The roots under which the state is read.
	pub fn roots(&self) -> BTreeMap<Place, H256> {
		let blocks = [
			(Place::Frozen, Some(self.frozen)),
			(Place::Noticed, Some(self.noticed)),
			(Place::Counted, Some(self.counted)),
			(Place::Latest, Some(self.latest)),
			(Place::Supported, self.supported),
			(Place::Led, self.led),
		];
		let there =
			blocks.into_iter().filter_map(|(place, block)| Some((place, block?.state_root)));
		there.collect()
	}
}

/// The one block at whose end everything is read as it is, believed or proven.
#[derive(Clone, Copy, Debug)]
pub struct Present {
	/// The block.
	pub block: Block,
	/// The chain's first block, if everything is proven from it.
	pub genesis: Option<H256>,
}

impl Present {
	/// Proves that the block which `source` gives is final, as far as `trust` wants it.
	pub fn by(source: &mut dyn Source, given: &Single, trust: &Trust) -> Result<Self, Error> {
		let trusted = trust.voters(source, given.genesis.as_ref())?;
		let block = block(&given.block, trusted.as_ref(), "block that is read")?;
		Ok(Self { block, genesis: trusted.map(|trusted| trusted.genesis) })
	}

	/// The root under which the state is read.
	pub fn roots(&self) -> BTreeMap<Place, H256> {
		BTreeMap::from([(Place::Present, self.block.state_root)])
	}
}

fn read_header(bytes: &Bytes) -> Result<Header, Error> {
	header(&bytes.0).map_err(|error| Error::Answer(error.to_string()))
}

/// The first voters, as the state of the first block has them.
fn first_voters(
	source: &mut dyn Source,
	first: Option<&Bytes>,
	genesis: H256,
) -> Result<Vec<(AuthorityId, u64)>, Error> {
	let missing = || Error::Answer("the first block's header is missing".into());
	let first = Block::from(read_header(first.ok_or_else(missing)?)?);
	if first.hash != genesis {
		return Err(Error::Answer(format!("the first block is {:?}: another chain", first.hash)));
	}
	let mut state = State::new(source, BTreeMap::from([(Place::Genesis, first.state_root)]));
	let values = state.values(Place::Genesis, "who voted first", &[keys::authorities()])?;
	let bytes = values.into_iter().next().flatten().unwrap_or_default();
	DecodeAll::decode_all(&mut &bytes[..]).map_err(|_| Error::Form("the first voters".into()))
}

/// The block of a header, final if somebody is trusted who knows.
fn block(given: &Final, trusted: Option<&Trusted>, what: &'static str) -> Result<Block, Error> {
	match (given, trusted) {
		(Final::Receipt(receipt), Some(trusted)) => {
			let proven =
				receipt.verify(trusted).map_err(|error| Error::Finality { what, error })?;
			let (hash, number) = (proven.block, proven.number);
			Ok(Block { hash, number, state_root: proven.state_root, parent: proven.parent })
		}
		(Final::Receipt(receipt), None) => {
			let first = receipt.headers.first();
			let first = first.ok_or_else(|| Error::Answer("a receipt has no header".into()))?;
			Ok(read_header(first)?.into())
		}
		(Final::Header(_), Some(_)) => {
			Err(Error::Answer(format!("nothing shows that the {what} is final")))
		}
		(Final::Header(bytes), None) => Ok(read_header(bytes)?.into()),
	}
}
