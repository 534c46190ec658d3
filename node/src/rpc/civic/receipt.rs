// Copyright (C) the co3 consortium
// SPDX-License-Identifier: Apache-2.0

//! Receipts: what a citizen needs to prove later, without any node, that a transaction was in a final
//! block. Made from what every node keeps: headers, bodies, and GRANDPA's justifications.

use super::error::Error;
use crate::service::{Backend, Client};
use co3_runtime::{opaque::Block, BlockNumber, Hash};
use codec::{Compact, Encode};
use sc_client_api::{BlockBackend, HeaderBackend};
use sc_consensus_grandpa::{best_justification, SharedAuthoritySet};
use serde_json::{json, Value};
use sp_consensus_grandpa::{SetId, GRANDPA_ENGINE_ID};
use sp_core::Blake2Hasher;
use sp_runtime::traits::Header as _;
use sp_trie::{
	recorder::Recorder,
	trie_types::{TrieDBMutBuilderV0, TrieDBMutBuilderV1},
	LayoutV1, MemoryDB, Trie, TrieDBBuilder, TrieMut,
};
use std::sync::Arc;

/// How many blocks further on a justification is looked for: nodes keep one every 32 blocks, and one
/// where voters change.
const REACH: BlockNumber = 256;
/// How many changes of the voters an answer holds. Each is two reads, and a few kilobytes.
const HANDOVERS: usize = 64;

type Header = <Block as sp_runtime::traits::Block>::Header;

/// Makes receipts.
pub struct Receipts {
	/// Headers, bodies and justifications.
	pub client: Arc<Client>,
	/// The last justification, which is not kept with a block.
	pub backend: Arc<Backend>,
	/// When the voters changed.
	pub authority_set: SharedAuthoritySet<Hash, BlockNumber>,
}

fn hexadecimal(bytes: &[u8]) -> String {
	format!("0x{}", hex::encode(bytes))
}

fn broken(error: impl std::fmt::Display) -> Error {
	Error::Runtime(error.to_string())
}

impl Receipts {
	/// The receipt of the transaction at `index` in `block`, for somebody who knows the set of voters with
	/// number `from`; none where the block has no such transaction.
	pub fn receipt(&self, block: Hash, index: u32, from: SetId) -> Result<Option<Value>, Error> {
		let info = self.client.info();
		let header = self.header(block)?;
		let number = *header.number();
		let canonical = self.client.hash(number).map_err(broken)? == Some(block);
		if !canonical || number > info.finalized_number {
			return Err(Error::NotFinal(format!("block: {block:?} is not final")));
		}
		let body = self.client.block_body(block).map_err(broken)?.ok_or_else(|| {
			Error::NoSuchState(format!("block: this node no longer has the body of {block:?}"))
		})?;
		let extrinsics: Vec<_> = body.iter().map(Encode::encode).collect();
		let Some(extrinsic) = extrinsics.get(index as usize) else { return Ok(None) };
		let inclusion = inclusion(*header.extrinsics_root(), &extrinsics, index)
			.ok_or_else(|| broken("the block's transactions are not those of its header"))?;
		let (headers, justification) = self.finality(number, header)?;
		Ok(Some(json!({
			"genesis": info.genesis_hash,
			"block": block,
			"number": number,
			"index": index,
			"extrinsic": hexadecimal(extrinsic),
			"inclusion": inclusion.iter().map(|node| hexadecimal(node)).collect::<Vec<_>>(),
			"headers": headers.iter().map(|one| hexadecimal(&one.encode())).collect::<Vec<_>>(),
			"justification": hexadecimal(&justification),
			"from": from,
			"handovers": self.handovers(number, from)?,
		})))
	}

	fn header(&self, hash: Hash) -> Result<Header, Error> {
		let found = self.client.header(hash).map_err(broken)?;
		found.ok_or_else(|| Error::NoSuchState(format!("block: this node knows no block {hash:?}")))
	}

	fn header_at(&self, number: BlockNumber) -> Result<Header, Error> {
		let hash = self.client.hash(number).map_err(broken)?;
		self.header(hash.ok_or_else(|| broken(format!("there is no block {number}")))?)
	}

	/// GRANDPA's justification that is kept with a block.
	fn justification(&self, hash: Hash) -> Result<Option<Vec<u8>>, Error> {
		let kept = self.client.justifications(hash).map_err(broken)?;
		Ok(kept.and_then(|kept| kept.into_justification(GRANDPA_ENGINE_ID)))
	}

	/// The headers from a block to the next one with a justification, and that.
	fn finality(
		&self,
		number: BlockNumber,
		header: Header,
	) -> Result<(Vec<Header>, Vec<u8>), Error> {
		let finalised = self.client.info().finalized_number;
		let mut headers = vec![header];
		let last = best_justification::<_, Block>(&*self.backend).map_err(broken)?;
		let last = last.filter(|last| last.target().0 >= number);
		for at in number..=finalised.min(number.saturating_add(REACH)) {
			let hash = headers.last().expect("The first one is there; qed").hash();
			if let Some(justification) = self.justification(hash)? {
				return Ok((headers, justification));
			}
			if let Some(last) = last.as_ref().filter(|last| last.target() == (at, hash)) {
				return Ok((headers, last.encode()));
			}
			if at < finalised {
				headers.push(self.header_at(at.saturating_add(1))?);
			}
		}
		Err(Error::NotFinal(format!(
			"block: this node has no proof yet that {number} is final; ask again in a minute"
		)))
	}

	/// The blocks before `number` in which the voters changed, with their justifications: from those on that
	/// the set `from` made final.
	fn handovers(&self, number: BlockNumber, from: SetId) -> Result<Vec<Value>, Error> {
		let changes = self.authority_set.authority_set_changes();
		let changes = changes.iter_from(0).ok_or_else(|| {
			Error::NoSuchState("block: this node does not know all voters before it".into())
		})?;
		let before: Vec<_> =
			changes.map(|(_, last)| *last).take_while(|last| *last < number).collect();
		let handover = |last| {
			let header = self.header_at(last)?;
			let justification = self.justification(header.hash())?.ok_or_else(|| {
				Error::NoSuchState(format!(
					"block: this node has no proof of block {last}, in which the voters changed"
				))
			})?;
			Ok(json!({
				"header": hexadecimal(&header.encode()),
				"justification": hexadecimal(&justification),
			}))
		};
		due(&before, number, from)?.iter().copied().map(handover).collect()
	}
}

/// Of the last blocks of the sets of voters `before` a block, by set from 0, those that lead from the set
/// `from` to the block's.
fn due(before: &[BlockNumber], number: BlockNumber, from: SetId) -> Result<&[BlockNumber], Error> {
	let later = usize::try_from(from).ok().and_then(|from| before.get(from..));
	let Some(later) = later else {
		let set = before.len();
		let why = format!("from: block {number} is older, and of the voters of set {set}");
		return Err(Error::BadArgument(why));
	};
	if let Some(last) = later.get(HANDOVERS) {
		let (count, next) = (later.len(), from.saturating_add(HANDOVERS as SetId));
		let why = format!(
			"from: the voters changed {count} times between those of set {from} and block {number}, and an \
			 answer holds {HANDOVERS}: prove block {last} first, and go on from its voters, set {next}"
		);
		return Err(Error::TooManyHandovers(why));
	}
	Ok(later)
}

/// The nodes on the way from a block's `root` to the transaction at `index`, whichever of the two forms
/// of a trie the runtime used.
fn inclusion(root: Hash, extrinsics: &[Vec<u8>], index: u32) -> Option<Vec<Vec<u8>>> {
	let mut db = MemoryDB::<Blake2Hasher>::default();
	for newer in [true, false] {
		let mut made = Hash::default();
		db = MemoryDB::default();
		let keys = (0u32..).map(|at| Compact(at).encode());
		let entries = keys.zip(extrinsics);
		if newer {
			let mut trie = TrieDBMutBuilderV1::<Blake2Hasher>::new(&mut db, &mut made).build();
			entries.for_each(|(key, value)| drop(trie.insert(&key, value)));
		} else {
			let mut trie = TrieDBMutBuilderV0::<Blake2Hasher>::new(&mut db, &mut made).build();
			entries.for_each(|(key, value)| drop(trie.insert(&key, value)));
		}
		if made == root {
			break;
		}
	}
	let recorder = Recorder::<Blake2Hasher>::default();
	{
		let mut seen = recorder.as_trie_recorder(root);
		let trie = TrieDBBuilder::<LayoutV1<Blake2Hasher>>::new(&db, &root)
			.with_recorder(&mut seen)
			.build();
		trie.get(&Compact(index).encode()).ok()??;
	}
	Some(recorder.drain_storage_proof().into_iter_nodes().collect())
}

#[cfg(test)]
mod tests {
	use super::*;
	use sp_core::storage::StateVersion;
	use sp_trie::TrieConfiguration;

	#[test]
	fn an_answer_goes_from_a_set_of_voters_to_the_blocks_and_holds_so_many_changes() {
		let before: Vec<_> = (1..=150).map(|set| set * 100).collect();
		assert_eq!(due(&[], 7, 0), Ok(&[][..]));
		assert_eq!(due(&before[..3], 301, 0), Ok(&[100, 200, 300][..]));
		assert_eq!(due(&before[..3], 301, 2), Ok(&[300][..]));
		assert_eq!(due(&before[..3], 301, 3), Ok(&[][..]));
		for beyond in [4, SetId::MAX] {
			assert!(matches!(due(&before[..3], 301, beyond), Err(Error::BadArgument(_))));
		}
		// Too many for one answer: step by step, each from the voters that the one before proved.
		let mut from = 0;
		while let Err(Error::TooManyHandovers(why)) = due(&before, 15_001, from) {
			let next = from + HANDOVERS as SetId;
			let step = before[next as usize];
			assert!(why
				.ends_with(&format!("block {step} first, and go on from its voters, set {next}")));
			let known = before.partition_point(|last| *last < step);
			assert_eq!(due(&before[..known], step, from).unwrap().len(), HANDOVERS);
			from = next;
		}
		assert_eq!((from, due(&before, 15_001, from).unwrap().len()), (128, 22));
	}

	#[test]
	fn every_transaction_of_a_block_has_a_way_to_its_root() {
		let extrinsics: Vec<_> = (0..70u8).map(|n| vec![n; 1 + usize::from(n) * 5]).collect();
		let newer = LayoutV1::<Blake2Hasher>::ordered_trie_root(&extrinsics);
		let older = sp_trie::LayoutV0::<Blake2Hasher>::ordered_trie_root(&extrinsics);
		assert_ne!(newer, older, "{:?} is not {:?}", StateVersion::V0, StateVersion::V1);
		for root in [newer, older] {
			for index in [0, 1, 33, 69] {
				let nodes = inclusion(root, &extrinsics, index).unwrap();
				assert!(!nodes.is_empty() && nodes.len() < 12);
			}
			assert_eq!(inclusion(root, &extrinsics, 70), None);
		}
		assert_eq!(inclusion(Hash::repeat_byte(1), &extrinsics, 0), None);
	}
}
